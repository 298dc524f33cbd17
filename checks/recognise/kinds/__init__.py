"""The kinds of documents, a module each; `catalogue` lists them."""
