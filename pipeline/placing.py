"""The human's copy of a filed document: „2026-04-14 Formularz zgłoszeniowy.pdf” in the right folder."""

from datetime import datetime

from domain.call import Call
from domain.polish import local_date
from errors import TransientError
from ingest.archive import Archive
from ingest.safe_names import safe_name
from pipeline.reading import FileReading

_NAME_BYTES = 120


def place(archive: Archive, folder: str, received_at: datetime, file: FileReading, call: Call) -> str:
    """Put a stored file into an application's folder; its path relative to the data directory.

    Raises:
        TransientError: the disk refuses; the message waits for the next pass.
    """
    stem = safe_name(f"{local_date(received_at).isoformat()} {_title(file, call)}", _NAME_BYTES)
    try:
        return archive.place(file.attachment.sha256, f"{folder}/{stem}{_extension(file)}")
    except OSError as error:
        raise TransientError(f"Nie można odłożyć pliku do {folder}: {error.strerror}.") from error


def _title(file: FileReading, call: Call) -> str:
    """The documents in the file, by their names in the call."""
    names = []
    for document in file.reading.documents:
        rule = call.documents.get(document.kind)
        names.append(rule.name if rule else document.title or "Inny dokument")
    return " + ".join(dict.fromkeys(names)) or f"Nieodczytany {file.attachment.filename}"


def _extension(file: FileReading) -> str:
    """The extension of what the file really is; the name's own where that is not known."""
    if file.reading.format not in {"unknown", ""}:
        return ".jpg" if file.reading.format == "jpeg" else f".{file.reading.format}"
    _, dot, extension = file.attachment.filename.rpartition(".")
    return f".{safe_name(extension, 8)}" if dot and extension.isalnum() else ""
