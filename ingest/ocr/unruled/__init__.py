"""What stands in columns or rows that nothing but paper parts."""
