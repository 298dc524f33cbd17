"""A question to a person (contract: `questions`)."""

from typing import Any

from domain.application import Question


def question_json(question: Question) -> dict[str, Any]:
    """One question with the commands that settle it, one a line."""
    return {
        "code": question.code,
        "text": question.text,
        "evidence": question.evidence,
        "hint": question.hint,
    }
