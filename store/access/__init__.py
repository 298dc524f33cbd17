"""Who uses the panel: accounts, logins, what they saved and what they looked at."""
