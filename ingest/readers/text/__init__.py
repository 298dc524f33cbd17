"""Text itself: HTML, plain text, and what every text document consists of."""
