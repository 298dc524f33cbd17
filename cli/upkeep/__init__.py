"""Commands for whoever keeps the program: accounts, health, backup, moving."""
