"""„Dziennik” and „Wglądy”: what was done and what was looked at."""
