"""Formal criteria: who may take part (Regulamin § 3, Załącznik nr 1)."""
