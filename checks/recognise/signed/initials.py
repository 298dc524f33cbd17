"""Whether every page of a contract bears initials, in a file that is no scan."""

import re
from collections.abc import Sequence

from checks.recognise.signed.in_texts import BROADER, own_marks, without_label
from checks.recognise.signed.places import HIGHEST, NEAR_THE_END, SAME_PEN, is_initials, marks_at, stands_by
from domain.document import UNPAGED, Box, FileContent, Image, Page, Signing
from domain.words.signature_words import FOREIGN

LOWER_MARGIN, _SIDE_MARGIN = 0.8, 0.14
_INITIALS_WIDTH, _INITIALS_HEIGHT = 0.35, 0.15
_LETTERS_OF_A_PAGE = 2600
FOOT_OF_TEXT = 0.93
_PAGES = re.compile(r"\b[Ss]tr(?:ona|\.)? ?\d{1,2} ?(?:z|/) ?(\d{1,2})\b")
"""How many pages a text's footers tell, each section's with initials of its own."""
_INITIALS_PIXELS = (190, 95)
"""Five centimetres by two and a half at 96 pixels an inch."""


def is_as_large_as_initials(box: Box) -> bool:
    """Whether it is no larger than initials may be."""
    return box.right - box.left <= _INITIALS_WIDTH and box.bottom - box.top <= _INITIALS_HEIGHT


def initialled_in_text(content: FileContent, pages: Sequence[Page]) -> Signing:
    """On which pages of a file that is no scan initials stand."""
    if content.format in UNPAGED:
        return _initialled_text(pages)
    marked = tuple(page.number for page in pages if any(is_initial(mark, page) for mark in marks_at(page)))
    bare = [page for page in pages if page.number not in marked]
    strange = [page.number for page in bare if any(own_marks(page, pages))]
    if strange:
        where = f"rysunek poza miejscem na parafę, strona {strange[0]}"
        return Signing("unknown", where if marked else "rysunek poza miejscem na parafę")
    if marked:
        listed = ", ".join(map(str, marked))
        return Signing("image", f"parafa na stronach: {listed}", initialled_pages=marked)
    return Signing("none", "na żadnej stronie nie ma parafy")


def _initialled_text(pages: Sequence[Page]) -> Signing:
    """Initials in a text without pages: as many alike, small and spread over it, as it may have pages."""
    text = sum(len(page.text) for page in pages)
    small = [
        (image.box.bottom, image.width_pixels / max(1, image.height_pixels), max(1, image.height_pixels))
        for page in pages
        for image in page.images
        if image.box.bottom - image.box.top <= HIGHEST and not _is_print_in_footer(image)
    ]
    declared = [int(one[1]) for page in pages for one in _PAGES.finditer(page.text)]
    wanted = max(2, round(text / _LETTERS_OF_A_PAGE), *declared)
    alike = [one for one in small if small and 0.6 <= one[2] / small[-1][2] <= 1.7 and one[1] <= BROADER[1]]
    if len(alike) >= wanted and alike[-1][0] >= NEAR_THE_END:
        numbers = tuple(page.number for page in pages)
        said = f"parafy w {len(alike)} miejscach tekstu"
        return Signing("image", said, initialled_pages=numbers, confidence=SAME_PEN)
    foot = [
        (words, image)
        for page in pages
        for words, box in page.label_boxes.items()
        for image in page.images
        if is_initials(words) and min(box.top, image.box.top) >= FOOT_OF_TEXT
        if stands_by(image.box, box) and not _is_print_in_footer(image)
    ]
    if foot:
        # A text's footer, which stands once in it, is printed on every page.
        numbers = tuple(page.number for page in pages)
        return Signing("image", f"parafa w stopce, przy „{foot[0][0]}”", numbers, confidence=SAME_PEN)
    if _has_lone_hand_in_footer(pages):
        numbers = tuple(page.number for page in pages)
        return Signing("image", "rysunek jak parafa w stopce każdej strony", numbers, confidence=SAME_PEN)
    if small or any(page.images or page.ink for page in pages):
        return Signing("unknown", "rysunki w tekście: nie wiadomo, czy każda strona jest zaparafowana")
    return without_label(pages)


def _is_print_in_footer(image: Image) -> bool:
    """Whether a picture is a logo, or whatever else no pen drew, that a footer prints on every page."""
    return image.is_in_footer and not image.is_by_pen


def _has_lone_hand_in_footer(pages: Sequence[Page]) -> bool:
    """Whether the footer bears one picture of a pen's strokes, and the text nothing else that is drawn."""
    images = [image for page in pages for image in page.images]
    if len(images) != 1 or any(page.ink for page in pages):
        return False
    if not (images[0].is_in_footer and images[0].is_by_pen):
        return False
    wide, high = images[0].width_pixels, images[0].height_pixels
    is_small = 0 < wide <= _INITIALS_PIXELS[0] and 0 < high <= _INITIALS_PIXELS[1]
    return is_small and BROADER[0] / 2 <= wide / high <= BROADER[1]


def is_initial(mark: Box, page: Page) -> bool:
    """Whether a mark is small and stands at the foot, in a side margin, or by the word „parafa”."""
    if not is_as_large_as_initials(mark):
        return False
    middle = (mark.left + mark.right) / 2
    at_edge = mark.bottom > LOWER_MARGIN or middle < _SIDE_MARGIN or middle > 1 - _SIDE_MARGIN
    return at_edge or stands_by_label(mark, page)


def stands_by_label(mark: Box, page: Page) -> bool:
    """Whether a mark stands by words that ask for initials or a signature."""
    named = ("podpis", *FOREIGN)
    asked = (
        box
        for words, box in page.label_boxes.items()
        if is_initials(words) or any(name in words for name in named)
    )
    return any(stands_by(mark, box) for box in asked)
