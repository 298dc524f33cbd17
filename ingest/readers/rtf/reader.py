"""RTF → its pages. Walked in full, for what readers of plain text leave out tells the answers apart:
text boxes, tick boxes, tables, struck-out choices, pictures of signatures.
"""

from dataclasses import replace

from domain.document import FileContent, ReadStatus
from ingest.readers.rtf.walk import RtfLimitError, RtfReader
from ingest.readers.text.story_page import file_of, picture_sources


def read_rtf(content: bytes) -> FileContent:
    """An RTF file: page 1 is its text, headers first and footers last; a page for every scanned page follows.

    A table row is one line, its cells parted by tabs, and stands in `tables` too. Struck-out words are
    wrapped in „~~”. Hidden text and text that tracked changes deleted are left out.
    """
    try:
        document = RtfReader().read(content)
    except RtfLimitError:
        return FileContent("rtf", ReadStatus.LIMIT, reason="Plik RTF jest zbyt duży lub zbyt zawiły.")
    file = file_of("rtf", "Dokument RTF", document.headers, document.body, document.footers)
    return file if document.is_whole else _cut_off(file)


def _cut_off(file: FileContent) -> FileContent:
    """The file with what its missing end means."""
    if file.status is ReadStatus.EMPTY_TEXT and not any(page.source == "picture" for page in file.pages):
        return FileContent("rtf", ReadStatus.DAMAGED, reason="Plik RTF jest urwany.")
    lacks = "Plik RTF jest urwany: odczytano jego początek."
    status = ReadStatus.PARTIAL if file.status is ReadStatus.OK else file.status
    return replace(file, status=status, reason=f"{file.reason} {lacks}".strip(), lacks=lacks)


def pictures_of_rtf(content: bytes) -> tuple[bytes, ...]:
    """For every page that `read_rtf` gives, the bytes of its picture; nothing for the page of text."""
    try:
        document = RtfReader().read(content)
    except RtfLimitError:
        return ()
    sources = picture_sources(document.headers, document.body, document.footers)
    return tuple(document.images.get(source, b"") for source in sources)
