"""Sample files with e-signatures of a sample authority."""
