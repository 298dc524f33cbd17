"""Where on a page a signature belongs, and what stands there."""

import re
from collections.abc import Iterator, Sequence

from domain.document import Box, Page
from domain.words.signature_words import FOREIGN

_ABOVE, _BELOW, _BESIDE = 0.12, 0.06, 0.45
"""How far from its label a signature may stand, in fractions of the page."""
_HEADER = 0.14
WIDEST = 0.6
"""Wider pictures are strips of logos."""
_WORDS = ("parafa", "parafka", "parata", "paratka", "inicjal")
"""On a scan with an „f” that was read as a „t”, too."""
_PLACE_NAME = re.compile(
    r"\bpodpis(?:y|u)?\b(?! (?:elektroniczn|zaufan|kwalifikowan)\w*(?: \w+){3})|\bpiecz(?:ec|atk)"
    rf"|\b(?:{'|'.join(FOREIGN)})\b"
)
_SIGNS_ANOTHER = re.compile(
    r"\?|\bnizej podpisan\w*|\bpodpis\w*,? (?:[\w,]+ ){0,6}(?:ze|iz)\W*$"
    r"|\bpodpis(?:ano|al\w*|uj\w+|ani\w+) (?:\w+ ){0,3}?(?:porozumieni|umow|list)\w*"
)
"""No place for a signature: a question, „ja, niżej podpisany”, „składając podpis, oświadczam, że:”, or that
an agreement was signed."""
SURE_HAND, MOST_OF_TEXT, NEAR_THE_END = 0.85, 0.5, 0.55
NARROWEST, HIGHEST = 0.05, 0.16
SAME_PEN, LIKELY_PEN = 0.8, 0.5
PLACE, LARGER, EXACTLY = 0.1, 2.6, 0.004
"""How far apart, and how many times larger, the initials of one pen may be; and what print keeps to."""


def places_on(page: Page) -> dict[str, Box]:
    """The words that name a place for a signature, else the sentences that speak of signing."""
    return named_places(page) or _labels(page)


def named_places(page: Page) -> dict[str, Box]:
    """The labels that ask for a signature."""
    return {words: box for words, box in _labels(page).items() if _PLACE_NAME.search(words)}


def _labels(page: Page) -> dict[str, Box]:
    return {
        words: box
        for words, box in page.label_boxes.items()
        if not is_initials(words) and _SIGNS_ANOTHER.search(words) is None
    }


def strokes_on(page: Page) -> Iterator[Box]:
    """The page's pen strokes; frames of one height in a row or column are a form's, however round."""
    for box in page.ink:
        alike = sum(
            abs((one.bottom - one.top) - (box.bottom - box.top)) <= EXACTLY / 2
            and (abs(one.left - box.left) <= EXACTLY or abs(one.top - box.top) <= EXACTLY)
            for one in page.ink
        )
        if alike < 2 and box.right - box.left < WIDEST:
            yield box


def marks_at(page: Page, others: Sequence[Page] = (), *, wherever: bool = False) -> Iterator[Box]:
    """Pictures and strokes that may be a person's hand: no strips of logos, nothing in the header.

    `wherever`: in the header too, where a signature's label may have slipped to the top of a last page;
    but never a picture that other pages bear at the same place.
    """
    for image in page.images:
        box = image.box
        # Exactly 1 is a picture in a flowing text, of which only the height is known; else a strip of logos.
        if WIDEST < box.right - box.left < 1:
            continue
        repeats = any(box == one.box for other in others if other is not page for one in other.images)
        if box.top >= _HEADER or (wherever and not repeats):
            yield box
    yield from strokes_on(page)


def stands_by(mark: Box, label: Box) -> bool:
    """Whether a mark stands where a signature with this label would."""
    return (
        mark.bottom >= label.top - _ABOVE
        and mark.top <= label.bottom + _BELOW
        and mark.right >= label.left - _BESIDE
        and mark.left <= label.right + _BESIDE
    )


def is_initials(words: str) -> bool:
    """Whether folded words ask for initials."""
    return any(word in words for word in _WORDS)
