"""The options that stand beside boxes in an answer, whatever their words, each with whether it is chosen."""

import re
from itertools import pairwise

from checks.recognise.form.answer.choices import BOX
from checks.recognise.form.question.unit import Option

_EDGE = " \t\n,;/.·|"
_LEAST = 2


def options_beside_boxes(raw: str, folded: str) -> tuple[Option, ...]:
    """The options of a stretch of text; none where boxes do not surely stand all before, or all after, them.

    >>> [(one.words, one.is_chosen) for one in options_beside_boxes("☐ raz ☒ nigdy", "☐ raz ☒ nigdy")]
    [('raz', False), ('nigdy', True)]
    >>> options_beside_boxes("raz ☐ dwa razy", "raz ☐ dwa razy")
    ()
    """
    boxes = [box for box in BOX.finditer(folded) if box["cross"] is None]
    if len(boxes) < _LEAST:
        return ()
    lead, tail = raw[: boxes[0].start()].strip(_EDGE), raw[boxes[-1].end() :].strip(_EDGE)
    if bool(lead) == bool(tail):
        return ()
    edges = [box.start() for box in boxes] + [len(raw)] if tail else [0] + [box.end() for box in boxes]
    parts = [
        (raw[box.end() : high] if tail else raw[low : box.start()]).strip(_EDGE)
        for box, (low, high) in zip(boxes, pairwise(edges), strict=True)
    ]
    if not all(re.search(r"\w", part) for part in parts):
        return ()
    return tuple(
        Option(" ".join(part.split()), box["ticked"] is not None)
        for part, box in zip(parts, boxes, strict=True)
    )
