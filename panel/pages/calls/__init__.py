"""„Nabory”, „Ranking” and „Komisja”: what concerns a whole call."""
