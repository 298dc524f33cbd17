"""What papers say, as texts, with what reading them must tell."""
