"""Acts on pages: which buttons a question has, what they ask for, and what a form that was sent means."""
