"""What a certificate states as a whole: its claims, and whatever may speak against them."""
