"""Whether a document bears a signature: an e-signature, or a picture or pen strokes where one belongs."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from domain.document import UNPAGED, Box, ElectronicSignature, FileContent, Image, Mark, Page, Signing
from domain.rules.papers.document_rule import DocumentRule
from domain.words.signature_words import FOREIGN
from domain.words.text import fold

_ABOVE, _BELOW, _BESIDE = 0.12, 0.06, 0.45
"""How far from its label a signature may stand, in fractions of the page."""
_FULL_PAGE = 0.5
_HEADER = 0.14
_WIDEST = 0.6
"""Wider pictures are strips of logos."""
_LOWER_MARGIN, _SIDE_MARGIN = 0.8, 0.14
_INITIALS_WIDTH, _INITIALS_HEIGHT = 0.35, 0.15
_WORDS = ("parafa", "parafka", "parata", "paratka", "inicjal")
"""On a scan with an „f” that was read as a „t”, too."""
_PLACE_NAME = re.compile(
    r"\bpodpis(?:y|u)?\b(?! (?:elektroniczn|zaufan|kwalifikowan)\w*(?: \w+){3})|\bpiecz(?:ec|atk)"
    rf"|\b(?:{'|'.join(FOREIGN)})\b"
)
_SIGNS_ANOTHER = re.compile(
    r"\?|\bnizej podpisan\w*|\bpodpis(?:ano|al\w*|uj\w+|ani\w+) (?:\w+ ){0,3}?(?:porozumieni|umow|list)\w*"
)
"""No place for a signature: a question, „ja, niżej podpisany”, a sentence on an agreement that was signed."""
_SAYS_SIGNED = re.compile(
    r"(?<!byc )(?<!zostac )(?<!lub )(?<!albo )\bpodpisan\w+ (?:cyfrowo|elektronicznie|podpisem \w+)"
    r"[^.]{0,40}?\b(?:przez|dnia|data|\d)|\bsigned by\b"
    r"|\bpodpis (?:zaufany|kwalifikowany|osobisty|elektroniczny)[^.)]{0,60}?\d{4}"
)
"""What a printed e-signature says of itself."""
_SURE_HAND, _MOST_OF_TEXT, _NEAR_THE_END = 0.85, 0.5, 0.55
_BROADER = (1.3, 6.5)
"""How many times broader than high a signature is."""
_NARROWEST, _HIGHEST = 0.05, 0.16
_SURE_MARK = 0.75
"""A mark below this may be print that was not read, a stamp, a smudge."""
_SURE_PAGE = 0.8
"""A page read worse than this may hide what stands on it."""
_LETTERS_OF_A_PAGE = 2600
_FOOT_OF_TEXT = 0.93
_PAGES = re.compile(r"\b[Ss]tr(?:ona|\.)? ?\d{1,2} ?(?:z|/) ?(\d{1,2})\b")
"""How many pages a text's footers tell, each section's with initials of its own."""
_INITIALS_PIXELS = (190, 95)
"""Five centimetres by two and a half at 96 pixels an inch."""
_OFF_CENTRE, _NEARLY_ALL, _LETTER_GAP = 0.1, 0.78, 0.02
_SAME_PEN, _LIKELY_PEN = 0.8, 0.5
_HEIGHT_OF_PRINT = 0.018
_ONE_SIZE = 1.06
"""Times as long or high: print on several sheets of one scan differs less."""
_PLACE, _LARGER, _EXACTLY = 0.1, 2.6, 0.004
"""How far apart, and how many times larger, the initials of one pen may be; and what print keeps to."""


def signing(
    content: FileContent, first_page: int, last_page: int, rule: DocumentRule, blank: Collection[int] = ()
) -> Signing:
    """The state of signing of the document on these pages but the `blank` ones, for a rule of this call.

    `electronic`: the file carries an e-signature (PAdES), which covers every document in it. `image`: a
    picture or ink stands by the signature's label; for a contract, on some page's margin, the pages in
    `initialled_pages`. `none`: the place is known to be empty in a file that is no scan; a typed name or a
    mail footer is no signature. `unknown`: the rest, and whatever needs no signature of the applicant.

    A scan is never `none`: its ink may be faint, or the signed page in another file. What it shows is
    `image` with the sureness of its ink, else `unknown` with words for the person who looks.
    """
    if content.signatures:
        return Signing("electronic", _named(content.signatures), signatures=content.signatures)
    if rule.signed not in {"applicant", "initialled"}:
        return Signing("unknown")
    pages = [p for p in content.pages if first_page <= p.number <= last_page and p.number not in blank]
    # A page anywhere in the file that nobody read may be the signed one.
    if any(_is_unread(page) for page in content.pages):
        return Signing("unknown", "skan: podpisu nie można odczytać automatycznie")
    if any(page.source == "ocr" for page in content.pages):
        return _initialled_scan(pages) if rule.signed == "initialled" else _signed_scan(pages)
    if rule.signed == "initialled":
        return _initialled(content, pages)
    return _signed(pages)


def _signed_scan(pages: Sequence[Page]) -> Signing:
    """Ink by a place for a signature, on pages of which some were read from pictures."""
    found = [
        (mark.confidence, words, page)
        for page in pages
        for words, label in _places(page).items()
        for mark in _hand(page, pages)
        if _stands_by(mark.box, label)
    ]
    sure_ones = [one for one in found if one[0] >= _SURE_MARK]
    if sure_ones:
        sure, words, page = max(sure_ones, key=lambda one: (one[2].number, one[0]))
        return Signing("image", f"podpis przy „{words}”, strona {page.number}", confidence=min(sure, 1.0))
    below = _below_the_text(pages)
    if below is not None:
        return Signing("image", f"odręczny podpis pod tekstem, strona {below[0]}", confidence=below[1])
    if found:
        _, words, page = max(found, key=lambda one: (one[2].number, one[0]))
        return Signing("unknown", f"ślad przy „{words}” może być podpisem (strona {page.number})")
    asking = [page for page in pages if _places(page)]
    if asking:
        return Signing("unknown", _empty_place(asking[-1]))
    if any(True for page in pages for _ in _hand(page, pages)):
        return Signing("unknown", "nie znaleziono miejsca na podpis, a na skanie są odręczne znaki")
    return Signing("unknown", "nie znaleziono miejsca na podpis ani podpisu na skanie")


def _below_the_text(pages: Sequence[Page]) -> tuple[int, float] | None:
    """The last page, if a hand surely signed there below most of the text, and no words name another place.

    A sentence that speaks of signing („Ja, niżej podpisany”) names none, nor does a page before.
    """
    last = next((page for page in reversed(pages) if page.text.strip()), None)
    if last is None or last.source != "ocr" or not last.words or _named_places(last):
        return None
    sure = [
        mark.confidence
        for mark in last.marks
        if mark.confidence >= _SURE_HAND
        and _is_as_large_as_a_name(mark.box)
        and _share_above(last, mark.box) >= _MOST_OF_TEXT
    ]
    return (last.number, max(sure)) if sure else None


def _share_above(page: Page, box: Box) -> float:
    return sum(word.box.bottom <= box.bottom for word in page.words) / len(page.words)


def _is_as_large_as_a_name(box: Box) -> bool:
    wide, high = box.right - box.left, box.bottom - box.top
    return _NARROWEST <= wide <= _WIDEST and high <= _HIGHEST


def _places(page: Page) -> dict[str, Box]:
    """The words that name a place for a signature, else the sentences that speak of signing."""
    return _named_places(page) or _labels(page)


def _named_places(page: Page) -> dict[str, Box]:
    return {words: box for words, box in _labels(page).items() if _PLACE_NAME.search(words)}


def _labels(page: Page) -> dict[str, Box]:
    return {
        words: box
        for words, box in page.label_boxes.items()
        if not _is_initials(words) and _SIGNS_ANOTHER.search(words) is None
    }


def _empty_place(page: Page) -> str:
    if page.confidence < _SURE_PAGE:
        return f"skan jest mało czytelny: nie widać podpisu (strona {page.number})"
    return f"miejsce na podpis wygląda na puste (strona {page.number})"


def _initialled_scan(pages: Sequence[Page]) -> Signing:
    """Initials on every page, or a question: what seems to lack on a scan may be too faint to see.

    A mark that is doubtful by itself is one pen's where the other pages bear the like at the same place.
    """
    seen = {page.number: list(_initials_on(page)) for page in pages}
    sure = {
        number: max(mark.confidence for mark in marks)
        for number, marks in seen.items()
        if any(mark.confidence >= _SURE_MARK for mark in marks)
    }
    sure |= {number: _SAME_PEN for number in _by_one_pen(seen) if number not in sure}
    sure = _at_heads(pages) | sure
    marked = tuple(sorted(sure))
    bare = [page.number for page in pages if page.number not in sure]
    if sure and not bare:
        listed = ", ".join(map(str, marked))
        return Signing(
            "image", f"parafa na stronach: {listed}", initialled_pages=marked, confidence=min(sure.values())
        )
    listed = ", ".join(map(str, bare))
    place = "stronie" if len(bare) == 1 else "stronach"
    told = f"; widać ją na stronach: {', '.join(map(str, marked))}" if marked else ""
    return Signing("unknown", f"nie widać parafy na {place}: {listed}{told}")


def _initials_on(page: Page) -> Iterator[Mark]:
    """What may be initials on a page: marks at its edge or below its text, neighbouring letters as one."""
    marks = [
        mark
        for mark in _hand(page)
        if (_is_initial(mark.box, page) or _ends_the_text(mark.box, page)) and not _may_number(mark.box)
    ]
    for mark in marks:
        beside = [one for one in marks if one is not mark and _are_beside(one.box, mark.box)]
        if not beside:
            yield mark
        elif mark.box.left <= min(one.box.left for one in beside):
            together = [mark, *beside]
            yield Mark(
                _around([one.box for one in together]),
                min(1.0, max(one.confidence for one in together) + 0.1),
            )


def _at_heads(pages: Sequence[Page]) -> dict[int, float]:
    """How sure the mark above each page's text is, where every page has one; and none but a hand drew them.

    A letterhead is of one size on every page, and a title page alone may bear a sign.
    """
    heads = {page.number: mark for page in pages for mark in page.marks if _begins_the_text(mark, page)}
    sizes = [(mark.box.right - mark.box.left, mark.box.bottom - mark.box.top) for mark in heads.values()]
    is_of_a_hand = 1 < len(heads) == len(pages) and any(
        max(lengths) > _ONE_SIZE * min(lengths) for lengths in zip(*sizes, strict=True)
    )
    return {number: mark.confidence for number, mark in heads.items()} if is_of_a_hand else {}


def _begins_the_text(mark: Mark, page: Page) -> bool:
    """Whether a sure mark of initials' size stands above nearly all that a page says, towards a side."""
    return (
        mark.confidence >= _SURE_MARK
        and _is_as_large_as_initials(mark.box)
        and abs((mark.box.left + mark.box.right) / 2 - 0.5) >= _OFF_CENTRE
        and sum(word.box.top >= mark.box.top for word in page.words) >= _NEARLY_ALL * len(page.words) > 0
    )


def _may_number(box: Box) -> bool:
    """Whether a mark is as low as print in the middle of a page's foot or head, where its number stands."""
    is_outside = box.top > _FOOT_OF_TEXT or box.bottom < 1 - _FOOT_OF_TEXT
    return (
        is_outside
        and abs((box.left + box.right) / 2 - 0.5) < _OFF_CENTRE
        and (box.bottom - box.top < _HEIGHT_OF_PRINT)
    )


def _ends_the_text(box: Box, page: Page) -> bool:
    """Whether a mark of initials' size stands below nearly all that a page says, towards a side."""
    if not _is_as_large_as_initials(box) or not page.words:
        return False
    return abs((box.left + box.right) / 2 - 0.5) >= _OFF_CENTRE and _share_above(page, box) >= _NEARLY_ALL


def _is_as_large_as_initials(box: Box) -> bool:
    return box.right - box.left <= _INITIALS_WIDTH and box.bottom - box.top <= _INITIALS_HEIGHT


def _are_beside(one: Box, other: Box) -> bool:
    gap = max(one.left, other.left) - min(one.right, other.right)
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return gap <= _LETTER_GAP and shared > 0


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _by_one_pen(seen: Mapping[int, Sequence[Mark]]) -> Collection[int]:
    """The pages that bear marks of one size at one place, where one is likely a hand's and they are several.

    What is printed on every page stands at exactly one place; a hand never meets it twice.
    """
    best: dict[int, Mark] = {}
    for model in (mark for marks in seen.values() for mark in marks):
        alike = {
            number: max(near, key=lambda mark: mark.confidence)
            for number, marks in seen.items()
            if (near := [mark for mark in marks if _are_alike(mark.box, model.box)])
        }
        if (len(alike), _mean(alike)) > (len(best), _mean(best)):
            best = alike
    is_likely = len(best) > 1 and _mean(best) >= _LIKELY_PEN
    return best.keys() if is_likely and not _is_printed([mark.box for mark in best.values()]) else ()


def _mean(marks: Mapping[int, Mark]) -> float:
    return sum(mark.confidence for mark in marks.values()) / len(marks) if marks else 0.0


def _are_alike(one: Box, other: Box) -> bool:
    """Whether two marks may be one person's initials: about as large, at about the same place."""
    across = abs(one.left + one.right - other.left - other.right) / 2
    down = abs(one.top + one.bottom - other.top - other.bottom) / 2
    high, wide = (
        (one.bottom - one.top) / _least(other.bottom - other.top),
        (one.right - one.left) / _least(other.right - other.left),
    )
    at_foot = min(one.bottom, other.bottom) > _LOWER_MARGIN
    return (
        across <= _PLACE
        and (down <= _PLACE or not at_foot)
        and 1 / _LARGER <= high <= _LARGER
        and 1 / _LARGER <= wide <= _LARGER
    )


def _least(length: float) -> float:
    return max(length, 0.001)


def _is_printed(boxes: Sequence[Box]) -> bool:
    """Whether marks stand so exactly at one place, and are so exactly of one size, as only print does."""
    return all(
        max(getattr(box, side) for box in boxes) - min(getattr(box, side) for box in boxes) <= _EXACTLY
        for side in ("left", "top", "right", "bottom")
    )


def _hand(page: Page, others: Sequence[Page] = ()) -> Iterator[Mark]:
    """What a hand may have left on a page: ink on a scan, else the file's pictures and strokes."""
    if page.source == "ocr":
        yield from page.marks
    else:
        yield from (Mark(box, 1.0) for box in _marks(page, others, wherever=bool(others)))


def _signed(pages: Sequence[Page]) -> Signing:
    asking = [(page, words, box) for page in reversed(pages) for words, box in _by_height(_places(page))]
    for page, words, label in asking:
        if any(_stands_by(mark, label) for mark in _marks(page, pages, wherever=True)):
            return Signing("image", f"podpis przy „{words}”, strona {page.number}")
    if not asking:
        return _without_label(pages)
    drawn = next((page for page in reversed(pages) if any(_own_marks(page, pages))), None)
    if drawn is not None:
        return Signing("unknown", f"rysunek poza miejscem na podpis, strona {drawn.number}")
    if any(_SAYS_SIGNED.search(fold(page.text)) for page in pages):
        return Signing("unknown", "tekst mówi o podpisie elektronicznym, którego w pliku nie ma")
    page, words, _ = asking[0]
    return Signing("none", f"puste miejsce przy „{words}”, strona {page.number}")


def _by_height(places: Mapping[str, Box]) -> list[tuple[str, Box]]:
    """Places for a signature, the lowest first."""
    return sorted(places.items(), key=lambda item: -item[1].top)


def _own_marks(page: Page, pages: Sequence[Page]) -> Iterator[Box]:
    """The page's marks but pictures that other pages bear at the same place, as logos are."""
    others = {image.box for other in pages if other is not page for image in other.images}
    yield from (box for box in _marks(page) if box not in others)


def _without_label(pages: Sequence[Page]) -> Signing:
    """Without a place for a signature: a picture like one at the end is one; without any there is none."""
    last = next((page for page in reversed(pages) if page.text.strip()), None)
    if last is not None and any(_is_like_a_signature(image) for image in last.images):
        return Signing("image", f"rysunek jak podpis pod tekstem, strona {last.number}", confidence=_SAME_PEN)
    if any(page.images or any(_strokes(page)) for page in pages):
        return Signing("unknown", "nie znaleziono miejsca na podpis, a w pliku jest rysunek")
    if any(_SAYS_SIGNED.search(fold(page.text)) for page in pages):
        return Signing("unknown", "tekst mówi o podpisie elektronicznym, którego w pliku nie ma")
    if any(page.text.strip() for page in pages):
        return Signing("none", "w pliku nie ma podpisu")
    return Signing("unknown")


def _is_like_a_signature(image: Image) -> bool:
    """Whether a picture has a signature's shape and stands near the end: no strip of logos, no photograph."""
    high = max(1, image.height_pixels)
    return (
        image.box.top >= _NEAR_THE_END
        and _BROADER[0] <= image.width_pixels / high <= _BROADER[1]
        and image.box.bottom - image.box.top <= _HIGHEST
    )


def _strokes(page: Page) -> Iterator[Box]:
    """The page's pen strokes; frames of one height in a row or column are a form's, however round."""
    for box in page.ink:
        alike = sum(
            abs((one.bottom - one.top) - (box.bottom - box.top)) <= _EXACTLY / 2
            and (abs(one.left - box.left) <= _EXACTLY or abs(one.top - box.top) <= _EXACTLY)
            for one in page.ink
        )
        if alike < 2 and box.right - box.left < _WIDEST:
            yield box


def _initialled(content: FileContent, pages: Sequence[Page]) -> Signing:
    if content.format in UNPAGED:
        return _initialled_text(pages)
    marked = tuple(page.number for page in pages if any(_is_initial(mark, page) for mark in _marks(page)))
    bare = [page for page in pages if page.number not in marked]
    strange = [page.number for page in bare if any(_own_marks(page, pages))]
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
        if image.box.bottom - image.box.top <= _HIGHEST and not _is_print_in_footer(image)
    ]
    declared = [int(one[1]) for page in pages for one in _PAGES.finditer(page.text)]
    wanted = max(2, round(text / _LETTERS_OF_A_PAGE), *declared)
    alike = [one for one in small if small and 0.6 <= one[2] / small[-1][2] <= 1.7 and one[1] <= _BROADER[1]]
    if len(alike) >= wanted and alike[-1][0] >= _NEAR_THE_END:
        numbers = tuple(page.number for page in pages)
        said = f"parafy w {len(alike)} miejscach tekstu"
        return Signing("image", said, initialled_pages=numbers, confidence=_SAME_PEN)
    foot = [
        (words, image)
        for page in pages
        for words, box in page.label_boxes.items()
        for image in page.images
        if _is_initials(words) and min(box.top, image.box.top) >= _FOOT_OF_TEXT
        if _stands_by(image.box, box) and not _is_print_in_footer(image)
    ]
    if foot:
        # A text's footer, which stands once in it, is printed on every page.
        numbers = tuple(page.number for page in pages)
        return Signing("image", f"parafa w stopce, przy „{foot[0][0]}”", numbers, confidence=_SAME_PEN)
    if _has_lone_hand_in_footer(pages):
        numbers = tuple(page.number for page in pages)
        return Signing("image", "rysunek jak parafa w stopce każdej strony", numbers, confidence=_SAME_PEN)
    if small or any(page.images or page.ink for page in pages):
        return Signing("unknown", "rysunki w tekście: nie wiadomo, czy każda strona jest zaparafowana")
    return _without_label(pages)


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
    return is_small and _BROADER[0] / 2 <= wide / high <= _BROADER[1]


def _is_initial(mark: Box, page: Page) -> bool:
    """Whether a mark is small and stands at the foot, in a side margin, or by the word „parafa”."""
    if not _is_as_large_as_initials(mark):
        return False
    middle = (mark.left + mark.right) / 2
    at_edge = mark.bottom > _LOWER_MARGIN or middle < _SIDE_MARGIN or middle > 1 - _SIDE_MARGIN
    named = ("podpis", *FOREIGN)
    asked = (
        box
        for words, box in page.label_boxes.items()
        if _is_initials(words) or any(name in words for name in named)
    )
    return at_edge or any(_stands_by(mark, box) for box in asked)


def _marks(page: Page, others: Sequence[Page] = (), *, wherever: bool = False) -> Iterator[Box]:
    """Pictures and strokes that may be a person's hand: no strips of logos, nothing in the header.

    `wherever`: in the header too, where a signature's label may have slipped to the top of a last page;
    but never a picture that other pages bear at the same place.
    """
    for image in page.images:
        box = image.box
        # Exactly 1 is a picture in a flowing text, of which only the height is known; else a strip of logos.
        if _WIDEST < box.right - box.left < 1:
            continue
        repeats = any(box == one.box for other in others if other is not page for one in other.images)
        if box.top >= _HEADER or (wherever and not repeats):
            yield box
    yield from _strokes(page)


def _stands_by(mark: Box, label: Box) -> bool:
    return (
        mark.bottom >= label.top - _ABOVE
        and mark.top <= label.bottom + _BELOW
        and mark.right >= label.left - _BESIDE
        and mark.left <= label.right + _BESIDE
    )


def _is_initials(words: str) -> bool:
    return any(word in words for word in _WORDS)


def _is_unread(page: Page) -> bool:
    """Whether a page is a picture whose words and ink are not known."""
    if page.source == "ocr":
        return False
    return page.source == "picture" or any(
        (i.box.right - i.box.left) * (i.box.bottom - i.box.top) > _FULL_PAGE for i in page.images
    )


def _named(signatures: Sequence[ElectronicSignature]) -> str:
    return "podpis elektroniczny: " + ", ".join(one.signer or "podpisujący nieznany" for one in signatures)
