"""What came when, what was asked until when, and how long a judgement lasts."""
