"""The boxes of one question, judged beside each other."""
