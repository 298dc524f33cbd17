"""What a person typed as an answer, at a terminal or into a form, as a value."""

import re

from domain.document import Scalar

_WORDS: dict[str, bool | None] = {
    "tak": True, "true": True, "nie": False, "false": False, "": None, "null": None,
}  # fmt: skip


def typed_answer(text: str) -> Scalar | None:
    """„tak”/„nie”, a number, nothing (not known), or the words themselves.

    >>> typed_answer("tak"), typed_answer("3"), typed_answer(""), typed_answer("micro")
    (True, 3, None, 'micro')
    """
    said = text.strip()
    if said.lower() in _WORDS:
        return _WORDS[said.lower()]
    return int(said) if re.fullmatch(r"-?\d{1,6}", said) else said
