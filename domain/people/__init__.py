"""Who applies, from where and by which address, and who works with the panel."""
