"""Commands that show: applications, messages, letters, rankings, the journal."""
