"""Facts → findings, status, terms, questions: the one judgement of an application."""
