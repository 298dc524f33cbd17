"""Made-up companies and what their papers say."""
