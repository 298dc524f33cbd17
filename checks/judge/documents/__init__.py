"""What an application holds, and what each document lacks."""
