"""Files embedded in a PDF, as in portfolios, or pinned to its pages (f046); the PDF stays a document."""

from collections.abc import Iterator

from ingest.readers.pdf.attachments import embedded_files
from ingest.unpack.model import Lost, Member, OrdinaryFileError, Source, Words

_MOST = 20
_SIGNS = (b"/EmbeddedFile", b"/FileAttachment")
"""An embedded file is a stream, whose dictionary stands plain even where all other objects are packed."""


def open_portfolio(source: Source) -> Iterator[Member | Words | Lost]:
    """The first twenty files embedded in a PDF.

    Raises:
        OrdinaryFileError: there are none.
        UnpackError: they exceed a limit.
    """
    if not any(sign in source.content for sign in _SIGNS):
        raise OrdinaryFileError
    files = embedded_files(source.content, source.keyring.candidates())[:_MOST]
    if not files:
        raise OrdinaryFileError
    for name, content in files:
        source.budget.take_file()
        source.budget.take(len(content))
        yield Member(name, content)
