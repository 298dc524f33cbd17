"""What a call says of points, order and what is divided."""
