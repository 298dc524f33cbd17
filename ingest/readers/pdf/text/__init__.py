"""The words of a page: their order, their places, the tables and columns they stand in."""
