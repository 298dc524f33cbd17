"""RTF → its pages. Walked in full, for what readers of plain text leave out tells the answers apart:
text boxes, tick boxes, tables, struck-out choices, pictures of signatures.
"""

from domain.document import FileContent, ReadStatus
from ingest.readers.rtf_reader import RtfLimitError, RtfReader
from ingest.readers.story_page import file_of, scans_in


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
    if document.is_whole:
        return file
    if file.status is ReadStatus.EMPTY_TEXT:
        return FileContent("rtf", ReadStatus.DAMAGED, reason="Plik RTF jest urwany.")
    reason = "Plik RTF jest urwany: odczytano jego początek."
    return FileContent("rtf", ReadStatus.PARTIAL, file.pages, reason=reason)


def pictures_of_rtf(content: bytes) -> tuple[bytes, ...]:
    """The bytes of the pictures that `read_rtf` gave pages of their own, in the order of these pages."""
    try:
        document = RtfReader().read(content)
    except RtfLimitError:
        return ()
    scans = scans_in(document.headers, document.body, document.footers)
    return tuple(document.images[scan.source] for scan in scans)
