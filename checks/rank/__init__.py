"""Points, order, ties (Załącznik nr 1, Regulamin § 3.2)."""
