"""Whether a document bears a signature: an e-signature, or a picture or pen strokes where one belongs."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from domain.call import DocumentRule
from domain.document import Box, ElectronicSignature, FileContent, Mark, Page, Signing
from domain.text import fold

_ABOVE, _BELOW, _BESIDE = 0.12, 0.06, 0.45
"""How far from its label a signature may stand, in fractions of the page."""
_FULL_PAGE = 0.5
_HEADER = 0.14
_WIDEST = 0.6
"""Wider pictures are strips of logos."""
_LOWER_MARGIN, _SIDE_MARGIN = 0.8, 0.14
_INITIALS_WIDTH, _INITIALS_HEIGHT = 0.35, 0.15
_WORDS = ("parafa", "parafka", "inicjal")
_PLACE_NAME = re.compile(r"\bpodpis(?:y|u)?\b(?! (?:elektroniczn|zaufan|kwalifikowan)\w*(?: \w+){3})|\bpiecz(?:ec|atk)|\bsignature\b")
_SAYS_SIGNED = re.compile(
    r"\bpodpisan\w+ (?:cyfrowo|elektronicznie|podpisem \w+)[^.]{0,40}?\b(?:przez|dnia|data|\d)|\bsigned by\b"
    r"|\bpodpis (?:zaufany|kwalifikowany|osobisty|elektroniczny)[^.]{0,60}?\d{4}"
)
"""What a printed e-signature says of itself."""
_SURE_HAND, _LOWER_PART = 0.85, 0.4
_NARROWEST, _HIGHEST = 0.05, 0.16
_SURE_MARK = 0.75
"""A mark below this may be print that was not read, a stamp, a smudge."""
_SURE_PAGE = 0.8
"""A page read worse than this may hide what stands on it."""
_SAME_PEN, _LIKELY_PEN = 0.8, 0.5
_PLACE, _LARGER, _EXACTLY = 0.1, 2.6, 0.004
"""How far apart, and how many times larger, the initials of one pen may be; and what print keeps to."""
_TEXT_FORMATS = frozenset({"docx", "docm", "odt", "rtf", "doc", "txt", "html"})


def signing(content: FileContent, first_page: int, last_page: int, rule: DocumentRule) -> Signing:
    """The state of signing of the document on these pages, for a rule of this call.

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
    pages = [page for page in content.pages if first_page <= page.number <= last_page]
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
    if found:
        sure, words, page = max(found, key=lambda one: (one[0] >= _SURE_MARK, one[2].number, one[0]))
        if sure < _SURE_MARK:
            return Signing("unknown", f"ślad przy „{words}” może być podpisem (strona {page.number})")
        return Signing("image", f"podpis przy „{words}”, strona {page.number}", confidence=min(sure, 1.0))
    asking = [page for page in pages if _places(page)]
    if asking:
        return Signing("unknown", _empty_place(asking[-1]))
    below = _below_the_text(pages)
    if below is not None:
        return Signing("image", f"odręczny podpis pod tekstem, strona {below[0]}", confidence=below[1])
    if any(True for page in pages for _ in _hand(page, pages)):
        return Signing("unknown", "nie znaleziono miejsca na podpis, a na skanie są odręczne znaki")
    return Signing("unknown", "nie znaleziono miejsca na podpis ani podpisu na skanie")


def _below_the_text(pages: Sequence[Page]) -> tuple[int, float] | None:
    """The page on which a hand surely signed below most of the text, where no words name the place."""
    last = next((page for page in reversed(pages) if page.text.strip()), None)
    if last is None or last.source != "ocr":
        return None
    sure = [
        mark.confidence
        for mark in last.marks
        if mark.confidence >= _SURE_HAND and mark.box.top >= _LOWER_PART and _is_as_large_as_a_name(mark.box)
    ]
    return (last.number, max(sure)) if sure else None


def _is_as_large_as_a_name(box: Box) -> bool:
    wide, high = box.right - box.left, box.bottom - box.top
    return _NARROWEST <= wide <= _WIDEST and high <= _HIGHEST


def _places(page: Page) -> dict[str, Box]:
    """The words that name a place for a signature; sentences that speak of signing only where there is none."""
    labels = {words: box for words, box in page.label_boxes.items() if not _is_initials(words)}
    places = {words: box for words, box in labels.items() if _PLACE_NAME.search(words)}
    return places or labels


def _empty_place(page: Page) -> str:
    if page.confidence < _SURE_PAGE:
        return f"skan jest mało czytelny: nie widać podpisu (strona {page.number})"
    return f"miejsce na podpis wygląda na puste (strona {page.number})"


def _initialled_scan(pages: Sequence[Page]) -> Signing:
    """Initials on every page, or a question: what seems to lack on a scan may be too faint to see.

    A mark that is doubtful by itself is one pen's where the other pages bear the like at the same place.
    """
    seen = {page.number: [mark for mark in _hand(page) if _is_initial(mark.box, page)] for page in pages}
    sure = {
        number: max(mark.confidence for mark in marks)
        for number, marks in seen.items()
        if any(mark.confidence >= _SURE_MARK for mark in marks)
    }
    sure |= {number: _SAME_PEN for number in _by_one_pen(seen) if number not in sure}
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
    high, wide = (one.bottom - one.top) / _least(other.bottom - other.top), (one.right - one.left) / _least(
        other.right - other.left
    )
    return across <= _PLACE and down <= _PLACE and 1 / _LARGER <= high <= _LARGER and 1 / _LARGER <= wide <= _LARGER


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
    """No place for a signature was found: any picture may be one; without any, nothing was signed."""
    if any(page.images or page.ink for page in pages):
        return Signing("unknown", "nie znaleziono miejsca na podpis, a w pliku jest rysunek")
    if any(_SAYS_SIGNED.search(fold(page.text)) for page in pages):
        return Signing("unknown", "tekst mówi o podpisie elektronicznym, którego w pliku nie ma")
    if any(page.text.strip() for page in pages):
        return Signing("none", "w pliku nie ma podpisu")
    return Signing("unknown")


def _initialled(content: FileContent, pages: Sequence[Page]) -> Signing:
    if content.format in _TEXT_FORMATS:
        return _without_label(pages)
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


def _is_initial(mark: Box, page: Page) -> bool:
    """Whether a mark is small and stands at the foot, in a side margin, or by the word „parafa”."""
    if mark.right - mark.left > _INITIALS_WIDTH or mark.bottom - mark.top > _INITIALS_HEIGHT:
        return False
    middle = (mark.left + mark.right) / 2
    at_edge = mark.bottom > _LOWER_MARGIN or middle < _SIDE_MARGIN or middle > 1 - _SIDE_MARGIN
    asked = (box for words, box in page.label_boxes.items() if _is_initials(words) or "podpis" in words)
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
    yield from page.ink


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
