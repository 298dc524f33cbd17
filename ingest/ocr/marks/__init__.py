"""What stands on a page beside words: tick boxes and ink."""
