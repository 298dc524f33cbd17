"""PDFs with passwords."""

import io

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer


def encrypted(content: bytes, password: str, owner: str = "wlasciciel") -> bytes:
    """The PDF locked with AES-256, as office programs lock it today (ISO 32000-2, 7.6.4)."""
    writer = copy_into_new_writer(PdfFileReader(io.BytesIO(content)))
    writer.encrypt(owner_pass=owner, user_pass=password)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()
