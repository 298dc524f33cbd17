"""Questions that stand in the cells of tables."""
