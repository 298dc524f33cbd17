"""Papers written with python-docx, as DOCX bytes."""

import hashlib
import io
import zipfile
from pathlib import Path

from docx import Document

from tests.blind.model import Word


def written(source: Word) -> bytes:
    """The document."""
    document = Document()
    source.write(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def write_blank(source: Word, file: Path) -> None:
    """Save an office's blank form."""
    file.write_bytes(written(source))


def essence(docx: bytes) -> bytes:
    """A digest of what stands in it, whenever it was packed."""
    digest = hashlib.sha256()
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        for name in sorted(parts.namelist()):
            digest.update(name.encode() + b"\0" + parts.read(name))
    return digest.digest()
