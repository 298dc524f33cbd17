"""A form's answers, read as the call's rule describes it."""
