"""Blocks written as an OpenDocument text, as LibreOffice writes it; the same bytes for the same blocks."""

import io
import zipfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

from samples.text import blocks
from samples.text.flat_text import Row, pieces

_MIMETYPE = "application/vnd.oasis.opendocument.text"
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3">'
    "<office:body><office:text>"
)
_TAIL = "</office:text></office:body></office:document-content>"
_TIMESTAMP = (2026, 4, 1, 0, 0, 0)


def write_odt(content: Iterable[blocks.Block]) -> bytes:
    """The blocks as an ODT file."""
    body = "".join(
        _paragraph(piece) if isinstance(piece, str) else _table(piece) for piece in pieces(content)
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, text in (
            ("mimetype", _MIMETYPE),
            ("META-INF/manifest.xml", _MANIFEST),
            ("content.xml", _HEAD + body + _TAIL),
        ):
            entry = zipfile.ZipInfo(name, _TIMESTAMP)
            # OpenDocument wants its first member stored plain, so that the file can be told by its bytes.
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return written.getvalue()


def _paragraph(text: str) -> str:
    return f"<text:p>{escape(text)}</text:p>"


def _table(rows: tuple[Row, ...]) -> str:
    cells = (
        "".join(
            f'<table:table-cell office:value-type="string">{_paragraph(cell)}</table:table-cell>'
            for cell in row
        )
        for row in rows
    )
    columns = f'<table:table-column table:number-columns-repeated="{len(rows[0])}"/>'
    lines = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    return f"<table:table>{columns}{lines}</table:table>"
