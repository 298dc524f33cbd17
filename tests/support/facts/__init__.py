"""Facts and rows with sensible defaults, for tests of judgement, letters and store."""
