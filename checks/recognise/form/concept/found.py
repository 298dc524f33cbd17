"""One field's answer by concept, and from where on it counts as sure."""

from dataclasses import dataclass

from domain.document import FieldValue

SURE_EMPTY = 0.9
"""So sure must it be what a question asks before its empty place tells anything."""
SEPARATE = 0.85
"""So well fits a question of its own that tells a part of another's answer; what is surer needs none."""
PLAUSIBLE = 0.5
"""Words that fit any question so well may be one."""
IS_QUESTION = 0.95
"""Words that fit a question so well are one, word for word."""


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
