"""Stories of a text document → its pages: one with all text, and one for each picture as large as a page."""

from collections.abc import Sequence

from domain.document import Box, FileContent, Image, Page, ReadStatus
from domain.words.signature_words import FOREIGN
from domain.words.text import fold
from ingest.readers.office.placeholders import without_placeholders
from ingest.readers.text.story import Block, Picture, Table, TextFlow, TextMark, pictures_in, placed_marks
from ingest.readers.text.text_quality import is_garbled

_SIGNATURE_WORDS = ("podpis", "parafa", "parafka", "pieczęć", "pieczątk", "inicjał", *FOREIGN)
_MAX_LABELS = 40
_LEAST_LETTERS = 80
"""Fewer letters than this beside scanned pages are a heading or a note, not the document."""
_WHOLE_PAGE = Box(0.0, 0.0, 1.0, 1.0)


def file_of(
    format_name: str, words: str, headers: Sequence[TextFlow], body: TextFlow, footers: Sequence[TextFlow]
) -> FileContent:
    """The document's answer: headers first, then the body in order, footers last.

    Page 1 holds the text, if there is any; a page with `source` „picture” follows for every picture as
    large as a page. Boxes' top and bottom are the place among all lines, for nothing tells where a program
    would break pages. `words` name the document in the reason („Dokument Worda”).
    """
    stories = [*headers, body, *footers]
    text = _joined(headers, body, footers)
    large = _large_pictures(headers, body, footers)
    scans, has_scans = [picture for picture in large if picture.source], bool(large)
    in_footer = [picture for story in footers for picture in pictures_in(story)]
    pages = [_text_page(text, stories, scans, in_footer)] if _has_text_page(text, scans) else []
    pages += [_scan_page(number, scan) for number, scan in enumerate(scans, len(pages) + 1)]
    letters = sum(sum(map(str.isalpha, page.text)) for page in pages)
    if not letters or (has_scans and letters < _LEAST_LETTERS):
        what = "zawiera tylko obrazy" if has_scans or pages[0].images else "nie zawiera tekstu"
        return FileContent(format_name, ReadStatus.EMPTY_TEXT, tuple(pages), reason=f"{words} {what}.")
    if has_scans:
        reason = f"{words} zawiera też obrazy stron, których tekstu nie odczytano."
        return FileContent(format_name, ReadStatus.PARTIAL, tuple(pages), reason=reason)
    return FileContent(format_name, ReadStatus.OK, tuple(pages))


def picture_sources(headers: Sequence[TextFlow], body: TextFlow, footers: Sequence[TextFlow]) -> list[str]:
    """For every page that `file_of` gives, the `source` of its picture; empty for the page of text."""
    scans = [picture for picture in _large_pictures(headers, body, footers) if picture.source]
    first = [""] if _has_text_page(_joined(headers, body, footers), scans) else []
    return first + [scan.source for scan in scans]


def _has_text_page(text: str, scans: Sequence[Picture]) -> bool:
    return not scans or (any(map(str.isalpha, text)) and not is_garbled(text))


def _large_pictures(
    headers: Sequence[TextFlow], body: TextFlow, footers: Sequence[TextFlow]
) -> list[Picture]:
    """The pictures as large as a page, in order; what stands behind a text in its margins is a letterhead."""
    stories = [body] if any(map(str.isalpha, body.text)) else [*headers, body, *footers]
    return [picture for story in stories for picture in pictures_in(story) if picture.is_large]


def _joined(headers: Sequence[TextFlow], body: TextFlow, footers: Sequence[TextFlow]) -> str:
    """All text; a header or footer that says the same as another stands once."""
    above = dict.fromkeys(story.text for story in headers)
    below = dict.fromkeys(story.text for story in footers)
    return without_placeholders("\n".join(filter(None, (*above, body.text, *below))))


def _text_page(
    text: str, stories: Sequence[TextFlow], scans: Sequence[Picture], in_footer: Sequence[Picture]
) -> Page:
    blocks: list[Block] = [block for story in stories for block in story.blocks]
    total = max(sum(block.height for block in blocks), 1)
    marks = placed_marks(blocks)
    pictures = [(mark, mark.content) for mark in marks if isinstance(mark.content, Picture)]
    return Page(
        number=1,
        text="" if is_garbled(text) else text,
        tables=tuple(_clean_table(table) for story in stories for table in story.tables),
        images=tuple(
            Image(
                _box(mark, total),
                picture.width,
                picture.height,
                is_in_footer=any(picture is one for one in in_footer),
                is_by_pen=picture.is_by_pen,
            )
            for mark, picture in pictures
            if not picture.is_ink and not any(picture is scan for scan in scans)
        ),
        ink=tuple(_box(mark, total) for mark, picture in pictures if picture.is_ink),
        label_boxes=_labels(marks, total),
        emphasised=tuple(one for story in stories for one in story.emphasised)[:_MAX_LABELS],
    )


def _clean_table(table: Table) -> Table:
    return tuple(tuple(without_placeholders(cell) for cell in row) for row in table)


def _scan_page(number: int, scan: Picture) -> Page:
    image = Image(_WHOLE_PAGE, scan.width, scan.height)
    return Page(number, "", images=(image,), source="picture")


def _labels(marks: list[TextMark], total: int) -> dict[str, Box]:
    labels: dict[str, Box] = {}
    for mark in marks:
        if not isinstance(mark.content, str) or len(labels) >= _MAX_LABELS:
            continue
        if any(word in mark.content.lower() for word in _SIGNATURE_WORDS):
            name, repeat = fold(mark.content), 1
            while name in labels:
                repeat += 1
                name = f"{fold(mark.content)} ({repeat})"
            labels[name] = _box(mark, total)
    return labels


def _box(mark: TextMark, total: int) -> Box:
    top, bottom = mark.line / total, (mark.line + 1) / total
    return Box(round(mark.left, 4), round(top, 4), round(mark.right, 4), round(min(bottom, 1.0), 4))
