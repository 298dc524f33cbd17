"""Ways in: passwords, codes from a telephone, the office's provider, and what slows guessing down."""
