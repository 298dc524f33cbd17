"""Lists: filters, order and pages in the address, kept filters, and a list as a queue."""
