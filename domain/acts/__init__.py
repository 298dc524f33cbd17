"""What a person can do, what they are asked, and what they have before their eyes."""
