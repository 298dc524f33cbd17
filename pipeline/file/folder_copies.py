"""The human's copies of filed documents: „2026-04-14 Formularz zgłoszeniowy.pdf” in the right folder."""

from collections.abc import Collection, Sequence
from datetime import datetime

from domain.call import Call
from domain.document import Document, ReadStatus
from domain.words.polish import local_date
from errors import TransientError
from ingest.archive.protocol import Archive
from ingest.safe_names import safe_name
from pipeline.read.reading import FileReading

_NAME_BYTES = 120


def place_files(
    archive: Archive,
    folder: str,
    received_at: datetime,
    files: Sequence[FileReading],
    call: Call,
    infected: Collection[str] = (),
) -> tuple[str | None, ...]:
    """Put stored files into an application's folder; their paths relative to the data directory.

    Every file is there whole. One that holds several documents is followed by a copy of each one's pages.
    A picture of the mail's footer is no document and gets no path; neither do `infected` contents.

    Raises:
        TransientError: the disk refuses; the message waits for the next pass.
    """
    joined = {part for file in files for part in file.attachment.joined_parts}
    day = local_date(received_at).isoformat()
    try:
        return tuple(
            None
            if file.attachment.is_footer or file.attachment.sha256 in infected
            else _place(archive, folder, day, file, call, is_joined=file.attachment.part in joined)
            for file in files
        )
    except OSError as error:
        # The folder has the company's name, and this sentence reaches the log.
        reference = folder.rpartition("/")[2].partition(" ")[0]
        raise TransientError(f"Nie można odłożyć pliku do akt {reference}: {error.strerror}.") from error


def _place(archive: Archive, folder: str, day: str, file: FileReading, call: Call, *, is_joined: bool) -> str:
    title = file.attachment.filename if is_joined else _title(file, call)
    stem = safe_name(f"{day} {title}", _NAME_BYTES)
    whole = archive.place(file.attachment.sha256, f"{folder}/{stem}{_extension(file)}")
    for copy in file.copies:
        document = file.reading.documents[copy.document]
        stem = safe_name(f"{day} {_name(document, call)} ({_pages(document)})", _NAME_BYTES)
        archive.place(copy.sha256, f"{folder}/{stem}.pdf")
    return whole


def _title(file: FileReading, call: Call) -> str:
    """The documents in the file, by their names in the call; else the name that the sender gave."""
    names = dict.fromkeys(_name(document, call) for document in file.reading.documents)
    if names:
        return " + ".join(names)
    if file.reading.status is ReadStatus.UNPACKED or file.reading.signatures:
        return file.attachment.filename
    return f"Nieodczytany {file.attachment.filename}"


def _name(document: Document, call: Call) -> str:
    rule = call.documents.get(document.kind)
    return rule.name if rule else document.title or "Inny dokument"


def _pages(document: Document) -> str:
    if document.first_page == document.last_page:
        return f"strona {document.first_page}"
    return f"strony {document.first_page}–{document.last_page}"


def _extension(file: FileReading) -> str:
    """The extension of what the file really is; the name's own where that is not known."""
    if file.reading.format not in {"unknown", ""}:
        return ".jpg" if file.reading.format == "jpeg" else f".{file.reading.format}"
    _, dot, extension = file.attachment.filename.rpartition(".")
    return f".{safe_name(extension, 8)}" if dot and extension.isalnum() else ""
