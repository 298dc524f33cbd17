"""A question with the acts that settle it, as JSON (contract: `questions`)."""

from typing import Any

from domain.application import Question


def question_json(question: Question, reference: str) -> dict[str, Any]:
    """One question; the hint says the same acts as commands, one a line."""
    return {
        "code": str(question.code),
        "text": question.text,
        "evidence": question.evidence,
        "acts": [choice.stored._asdict() for choice in question.acts],
        "hint": question.hint(reference),
    }
