"""A paper of any layout told apart: its questions, each with what was answered."""
