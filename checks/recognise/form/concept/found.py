"""One field's answer by concept, and from where on it counts as sure."""

from dataclasses import dataclass

from domain.document import FieldValue

SURE_EMPTY = 0.9
PLAUSIBLE = 0.5
SEPARATE = 0.85
IS_QUESTION = 0.95


@dataclass(frozen=True, slots=True)
class Found:
    """One field's answer by concept, how sure it is, and the question it answers."""

    value: FieldValue
    confidence: float
    question: str = ""
    has_boxes: bool = True
    """Whether options to choose from stand there."""
    is_followed: bool = True
    """Whether another question that is known follows, so that no answer was taken for one."""
    is_marked: bool = True
    """Whether a sign, and not its words alone, tells that there is a question."""
