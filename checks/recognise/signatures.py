"""Whether a document bears a signature: an e-signature, or a picture or pen strokes where one belongs."""

from collections.abc import Collection, Iterator, Sequence

from domain.call import DocumentRule
from domain.document import Box, ElectronicSignature, FileContent, Mark, Page, Signing

_ABOVE, _BELOW, _BESIDE = 0.12, 0.06, 0.45
"""How far from its label a signature may stand, in fractions of the page."""
_FULL_PAGE = 0.5
_HEADER = 0.14
_WIDEST = 0.6
"""Wider pictures are strips of logos."""
_LOWER_MARGIN, _SIDE_MARGIN = 0.8, 0.14
_INITIALS_WIDTH, _INITIALS_HEIGHT = 0.35, 0.15
_WORDS = ("parafa", "parafka", "inicjal")
_SURE_MARK = 0.75
"""A mark below this may be print that was not read, a stamp, a smudge."""
_SURE_PAGE = 0.8
"""A page read worse than this may hide what stands on it."""
_TEXT_FORMATS = frozenset({"docx", "docm", "odt", "rtf", "doc", "txt", "html"})


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
    """Ink by the last label for a signature, on pages of which some were read from pictures."""
    for page in reversed(pages):
        labels = {words: box for words, box in page.label_boxes.items() if not _is_initials(words)}
        if not labels:
            continue
        words, label = max(labels.items(), key=lambda item: item[1].top)
        by_it = [mark for mark in _hand(page, pages) if _stands_by(mark.box, label)]
        if not by_it:
            return Signing("unknown", _empty_place(page))
        sure = min(max(mark.confidence for mark in by_it), 1.0)
        if sure < _SURE_MARK:
            return Signing("unknown", f"ślad przy „{words}” może być podpisem (strona {page.number})")
        return Signing("image", f"podpis przy „{words}”, strona {page.number}", confidence=sure)
    if any(True for page in pages for _ in _hand(page, pages)):
        return Signing("unknown", "nie znaleziono miejsca na podpis, a na skanie są odręczne znaki")
    return Signing("unknown", "nie znaleziono miejsca na podpis ani podpisu na skanie")


def _empty_place(page: Page) -> str:
    if page.confidence < _SURE_PAGE:
        return f"skan jest mało czytelny: nie widać podpisu (strona {page.number})"
    return f"miejsce na podpis wygląda na puste (strona {page.number})"


def _initialled_scan(pages: Sequence[Page]) -> Signing:
    """Initials on every page, or a question: what seems to lack on a scan may be too faint to see."""
    sure: dict[int, float] = {}
    for page in pages:
        initials = [mark.confidence for mark in _hand(page) if _is_initial(mark.box, page)]
        if initials and max(initials) >= _SURE_MARK:
            sure[page.number] = max(initials)
    marked = tuple(sure)
    bare = [page.number for page in pages if page.number not in sure]
    if sure and not bare:
        listed = ", ".join(map(str, marked))
        return Signing(
            "image", f"parafa na stronach: {listed}", initialled_pages=marked, confidence=min(sure.values())
        )
    listed = ", ".join(map(str, bare))
    place = "stronie" if len(bare) == 1 else "stronach"
    seen = f"; widać ją na stronach: {', '.join(map(str, marked))}" if marked else ""
    return Signing("unknown", f"nie widać parafy na {place}: {listed}{seen}")


def _hand(page: Page, others: Sequence[Page] = ()) -> Iterator[Mark]:
    """What a hand may have left on a page: ink on a scan, else the file's pictures and strokes."""
    if page.source == "ocr":
        yield from page.marks
    else:
        yield from (Mark(box, 1.0) for box in _marks(page, others, wherever=bool(others)))


def _signed(pages: Sequence[Page]) -> Signing:
    for page in reversed(pages):
        labels = {words: box for words, box in page.label_boxes.items() if not _is_initials(words)}
        if not labels:
            continue
        words, label = max(labels.items(), key=lambda item: item[1].top)
        if any(_stands_by(mark, label) for mark in _marks(page, pages, wherever=True)):
            return Signing("image", f"podpis przy „{words}”, strona {page.number}")
        if any(_marks(page)):
            return Signing("unknown", f"rysunek poza miejscem na podpis, strona {page.number}")
        return Signing("none", f"puste miejsce przy „{words}”, strona {page.number}")
    return _without_label(pages)


def _without_label(pages: Sequence[Page]) -> Signing:
    """No place for a signature was found: any picture may be one; without any, nothing was signed."""
    if any(page.images or page.ink for page in pages):
        return Signing("unknown", "nie znaleziono miejsca na podpis, a w pliku jest rysunek")
    if any(page.text.strip() for page in pages):
        return Signing("none", "w pliku nie ma podpisu")
    return Signing("unknown")


def _initialled(content: FileContent, pages: Sequence[Page]) -> Signing:
    if content.format in _TEXT_FORMATS:
        return _without_label(pages)
    marked = tuple(page.number for page in pages if any(_is_initial(mark, page) for mark in _marks(page)))
    if marked:
        listed = ", ".join(map(str, marked))
        return Signing("image", f"parafa na stronach: {listed}", initialled_pages=marked)
    if any(any(_marks(page)) for page in pages):
        return Signing("unknown", "rysunek poza miejscem na parafę")
    return Signing("none", "na żadnej stronie nie ma parafy")


def _is_initial(mark: Box, page: Page) -> bool:
    """Whether a mark is small and stands at the foot, in a side margin, or by the word „parafa”."""
    if mark.right - mark.left > _INITIALS_WIDTH or mark.bottom - mark.top > _INITIALS_HEIGHT:
        return False
    middle = (mark.left + mark.right) / 2
    at_edge = mark.bottom > _LOWER_MARGIN or middle < _SIDE_MARGIN or middle > 1 - _SIDE_MARGIN
    return at_edge or any(_stands_by(mark, box) for box in page.label_boxes.values())


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
