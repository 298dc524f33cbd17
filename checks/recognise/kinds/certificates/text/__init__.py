"""A certificate's page as statements: sentences, rows of tables, and the options that are ticked."""
