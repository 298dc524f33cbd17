"""`nabor call …`: writing, checking, trying out and listing calls."""
