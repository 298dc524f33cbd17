"""Whether a file that is no scan bears a signature: a picture, pen strokes, words that say so."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checks.recognise.signed.places import (
    EXACTLY,
    HIGHEST,
    NEAR_THE_END,
    SAME_PEN,
    marks_at,
    places_on,
    stands_by,
    strokes_on,
)
from domain.document import Box, Image, Page, Signing
from domain.words.text import fold

_SAYS_SIGNED = re.compile(
    r"(?<!byc )(?<!zostac )(?<!lub )(?<!albo )\bpodpisan\w+ (?:cyfrowo|elektronicznie|podpisem \w+)"
    r"[^.]{0,40}?\b(?:przez|dnia|data|\d)|\bsigned by\b"
    r"|\bpodpis (?:zaufany|kwalifikowany|osobisty|elektroniczny)[^.)]{0,60}?\d{4}"
)
"""What a printed e-signature says of itself."""
_FOOT, _HEAD = 0.8, 0.25
"""Where a row begins that goes on overleaf, and where it ends there."""
_CLOSING_LINES, _BROAD, _A4 = 3, 0.1, 297 / 210
_NAME_ALONE = re.compile(r"[^\W\d_a-ząćęłńóśźż][^\W\d_]+(?:[ -][^\W\d_a-ząćęłńóśźż][^\W\d_]+){1,2}")
"""A first name and a surname on a line of their own."""
_OFFICE_ALONE = re.compile(
    r"(?:^|\d{4}(?: ?r\.?)?\s+|[._…]{4,}\s*)\W{0,3}"
    r"(?:(?:wspol)?wlasciciel(?:ka)?|wspolni(?:k|czka)|prokurent(?:ka)?"
    r"|komplementariusz(?:ka)?|(?:wice)?prezes(?:ka)?(?: zarzadu)?|czlon(?:ek|kini) zarzadu|przedsiebiorca"
    r"|pelnomocni(?:k|czka)|dyrektor(?:ka)?)\W*$"
)
"""What somebody is who signs, alone on a line, or behind a date or dots: „Żary, 14.04.2026 r.   wspólnik”."""
BROADER = (1.3, 6.5)
"""How many times broader than high a signature is."""


def signed_in_text(pages: Sequence[Page]) -> Signing:
    """Whether a mark stands where the paper asks for a signature, sought from its last page on."""
    asking = [(page, words, box) for page in reversed(pages) for words, box in _by_height(places_on(page))]
    for page, words, label in asking:
        if any(stands_by(mark, label) for mark in marks_at(page, pages, wherever=True)):
            return Signing("image", f"podpis przy „{words}”, strona {page.number}")
    if not asking:
        return without_label(pages)
    carried = _carried_over(pages)
    if carried is not None:
        return carried
    drawn = next((page for page in reversed(pages) if any(own_marks(page, pages))), None)
    if drawn is not None:
        return Signing("unknown", f"rysunek poza miejscem na podpis, strona {drawn.number}")
    if any(_SAYS_SIGNED.search(fold(page.text)) for page in pages):
        return Signing("unknown", "tekst mówi o podpisie elektronicznym, którego w pliku nie ma")
    page, words, _ = asking[0]
    return Signing("none", f"puste miejsce przy „{words}”, strona {page.number}")


def _by_height(places: Mapping[str, Box]) -> list[tuple[str, Box]]:
    """Places for a signature, the lowest first."""
    return sorted(places.items(), key=lambda item: -item[1].top)


def _carried_over(pages: Sequence[Page]) -> Signing | None:
    """A mark at the head of a page whose label stands at the foot of the one before: a row was parted."""
    for before, page in pairwise(pages):
        at_foot = [words for words, box in _by_height(places_on(before)) if box.bottom >= _FOOT]
        if at_foot and any(mark.top <= _HEAD for mark in marks_at(page, pages, wherever=True)):
            said = f"podpis na początku strony {page.number}, do „{at_foot[0]}” ze strony {before.number}"
            return Signing("image", said, confidence=SAME_PEN)
    return None


def own_marks(page: Page, pages: Sequence[Page]) -> Iterator[Box]:
    """The page's marks but pictures that other pages bear at the same place, as logos are.

    A letterhead stands on the first page, or on all: what is drawn at the head of a later one is none.
    """
    others = {image.box for other in pages if other is not page for image in other.images}
    is_later = page.number > pages[0].number
    yield from (box for box in marks_at(page, pages, wherever=is_later) if box not in others)


def without_label(pages: Sequence[Page]) -> Signing:
    """Without a place for a signature: a picture like one at the end is one; without any there is none."""
    last = next((page for page in reversed(pages) if page.text.strip()), None)
    if last is not None and any(_is_like_a_signature(image) for image in last.images):
        return Signing("image", f"rysunek jak podpis pod tekstem, strona {last.number}", confidence=SAME_PEN)
    if last is not None and _is_penned_by_a_name(last):
        return Signing("image", f"kreski jak podpis przy nazwisku, strona {last.number}", confidence=SAME_PEN)
    if any(page.images or any(strokes_on(page)) for page in pages):
        return Signing("unknown", "nie znaleziono miejsca na podpis, a w pliku jest rysunek")
    if any(_SAYS_SIGNED.search(fold(page.text)) for page in pages):
        return Signing("unknown", "tekst mówi o podpisie elektronicznym, którego w pliku nie ma")
    if any(page.text.strip() for page in pages):
        return Signing("none", "w pliku nie ma podpisu")
    return Signing("unknown")


def _is_penned_by_a_name(page: Page) -> bool:
    """Whether a text that ends with somebody's name, or office, has strokes near its end like a signature.

    Together they are broad and not high: a tick is small, a line through a word flat, a stamp round.
    """
    closing = [line.strip() for line in page.text.split("\n") if line.strip()][-_CLOSING_LINES:]
    strokes = [box for box in strokes_on(page) if box.top >= NEAR_THE_END]
    names_somebody = any(_NAME_ALONE.fullmatch(line) or _OFFICE_ALONE.search(fold(line)) for line in closing)
    if not strokes or not names_somebody:
        return False
    wide = max(box.right for box in strokes) - min(box.left for box in strokes)
    high = max(box.bottom for box in strokes) - min(box.top for box in strokes)
    ratio = wide / max(high, EXACTLY) / _A4
    return wide >= _BROAD and high <= HIGHEST and BROADER[0] <= ratio <= BROADER[1]


def _is_like_a_signature(image: Image) -> bool:
    """Whether a picture has a signature's shape and stands near the end: no strip of logos, no photograph."""
    high = max(1, image.height_pixels)
    return (
        image.box.top >= NEAR_THE_END
        and BROADER[0] <= image.width_pixels / high <= BROADER[1]
        and image.box.bottom - image.box.top <= HIGHEST
    )
