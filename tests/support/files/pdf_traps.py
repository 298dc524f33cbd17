"""Builders of small files for the readers' tests: ordinary pages, and files made to hurt a parser."""

import io
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

SANS = "TestSans"
BOXES = "TestBoxes"
A4 = (595.0, 842.0)


@cache
def _fonts() -> None:
    import barcode
    import font_source_sans_pro

    pdfmetrics.registerFont(
        TTFont(SANS, Path(font_source_sans_pro.__file__).parent / "files" / "SourceSansPro-Regular.ttf")
    )
    pdfmetrics.registerFont(TTFont(BOXES, Path(barcode.__file__).parent / "fonts" / "DejaVuSansMono.ttf"))


def drawn_pdf(*pages: Callable[[Canvas], None]) -> bytes:
    """A PDF whose pages these functions draw; the font with Polish letters is set."""
    _fonts()
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=1)
    for draw in pages:
        canvas.setFont(SANS, 11)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def lines_pdf(*pages: list[str]) -> bytes:
    """A PDF with these lines on its pages, from the top."""

    def drawing(lines: list[str]) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            for number, line in enumerate(lines):
                canvas.drawString(50, 800 - 16 * number, line)

        return draw

    return drawn_pdf(*map(drawing, pages))


def picture(width: int = 120, height: int = 40) -> ImageReader:
    """A grey picture."""
    from PIL import Image

    return ImageReader(Image.new("L", (width, height), 180))


def png(width: int = 120, height: int = 40) -> io.BytesIO:
    """The same as a PNG file."""
    from PIL import Image

    written = io.BytesIO()
    Image.new("L", (width, height), 180).save(written, "PNG")
    written.seek(0)
    return written


def assembled_pdf(*objects: bytes) -> bytes:
    """Numbered objects, the first of them the catalogue, with a right cross-reference table."""
    written = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(written))
        written += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for offset in offsets:
        written += b"%010d 00000 n \n" % offset
    return bytes(
        written + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    )


def _stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(content), content)


_CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
_PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"


def nested_forms_pdf(depth: int = 14, fan: int = 10) -> bytes:
    """A few kilobytes that draw one form `fan` to the power of `depth` times (f041)."""
    forms = []
    for level in range(depth):
        is_last = level == depth - 1
        drawing = b"BT /F1 9 Tf (x) Tj ET" if is_last else b"/X Do " * fan
        resources = b"" if is_last else b"/XObject<</X %d 0 R>>" % (6 + level)
        forms.append(
            _stream(
                drawing,
                b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 4 0 R>>%s>>" % resources,
            )
        )
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
        b"/Resources<</XObject<</X 5 0 R>>>>>>" % (5 + depth)
    )
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    return assembled_pdf(_CATALOGUE, _PAGES, page, font, *forms, _stream(b"/X Do"))


def deflate_bomb_pdf(unpacked_bytes: int = 3 * 1024**3) -> bytes:
    """A page whose content is a deflated stream of a deflated stream of drawing (f042)."""
    packer = zlib.compressobj(9)
    block = packer.compress(b"0 0 m 9 9 l S (x) Tj \n" * 50_000) + packer.flush(zlib.Z_FULL_FLUSH)
    head, block = block[:2], block[2:]  # after a full flush the same bytes may follow any number of times
    packed = zlib.compress(head + block * (unpacked_bytes // 1_100_000) + packer.flush(), 9)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>"
    return assembled_pdf(_CATALOGUE, _PAGES, page, _stream(packed, b"/Filter[/FlateDecode/FlateDecode]"))


def pdf_without_media_box() -> bytes:
    """A page without a size (f047)."""
    page = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>>>"
    return assembled_pdf(_CATALOGUE, _PAGES, page, _stream(b"0 0 m 9 9 l S"))


def circular_pdf() -> bytes:
    """A page tree that is its own child (f047)."""
    return assembled_pdf(_CATALOGUE, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>")


DOCUMENT_PART = "word/document.xml"
_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    b'wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    b'<?xml version="1.0"?><Relationships '
    b'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    b'Target="word/document.xml"/></Relationships>'
)
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def word_xml(body: str, prologue: str = "") -> bytes:
    """A main document part around this body."""
    head = f'<?xml version="1.0" encoding="UTF-8"?>{prologue}'
    return f"{head}<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>".encode()


def docx(body: str, prologue: str = "", **parts: bytes) -> bytes:
    """A minimal DOCX around this body; further parts by their path, dots written as two underscores."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr("_rels/.rels", _RELATIONS)
        package.writestr(DOCUMENT_PART, word_xml(body, prologue))
        for name, content in parts.items():
            package.writestr(name.replace("__", "."), content)
    return written.getvalue()


def docx_bomb(unpacked_bytes: int = 60 * 1024**2) -> bytes:
    """Some 200 KiB that unpack into one huge document part (f043)."""
    paragraph = b"<w:p><w:r><w:t>x</w:t></w:r></w:p>"
    opening, closing = word_xml("|").split(b"|")
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr("_rels/.rels", _RELATIONS)
        with package.open(DOCUMENT_PART, "w", force_zip64=True) as part:
            part.write(opening)
            block = paragraph * 10_000
            for _ in range(unpacked_bytes // len(block)):
                part.write(block)
            part.write(closing)
    return written.getvalue()


def overlapping_docx(copies: int = 200) -> bytes:
    """A DOCX whose directory names one packed member many times (f036)."""
    content = docx("<w:p/>", word__media=b"\0" * 1_000_000)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        start = package.start_dir
        count = len(package.infolist())
    directory = content[start : content.rindex(b"PK\x05\x06")]
    last = directory[directory.rindex(b"PK\x01\x02") :]
    names = [last.replace(b"word.media", b"word.m%04d" % number) for number in range(copies)]
    directory += b"".join(names)
    end = b"PK\x05\x06\0\0\0\0" + (count + copies).to_bytes(2, "little") * 2
    end += len(directory).to_bytes(4, "little") + start.to_bytes(4, "little") + b"\0\0"
    return content[:start] + directory + end


BILLION_LAUGHS = (
    '<!DOCTYPE w:document [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + level)} "{f"&{chr(97 + level)};" * 10}">' for level in range(9))
    + "]>"
)
EXTERNAL_ENTITY = '<!DOCTYPE w:document [<!ENTITY j SYSTEM "file:///etc/passwd">]>'
