"""Sample forms as text documents."""
