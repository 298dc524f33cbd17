"""What reading papers costs, beside tools that do less."""
