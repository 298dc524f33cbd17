"""Builders of small OpenDocument files for the readers' tests."""

import io
import zipfile

TEXT = "application/vnd.oasis.opendocument.text"
SHEET = "application/vnd.oasis.opendocument.spreadsheet"
_URN = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES = " ".join(
    [
        *(f'xmlns:{name}="{_URN}:{name}:1.0"' for name in ("office", "text", "table", "style", "form", "manifest")),
        f'xmlns:draw="{_URN}:drawing:1.0"',
        f'xmlns:fo="{_URN}:xsl-fo-compatible:1.0"',
        f'xmlns:svg="{_URN}:svg-compatible:1.0"',
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
        'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"',
    ]
)  # fmt: skip
ENCRYPTED_MANIFEST = (
    f'<manifest:manifest {_NAMESPACES}><manifest:file-entry manifest:full-path="content.xml">'
    "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
)


def packed(mimetype: str, members: dict[str, str | bytes]) -> bytes:
    """A package of these members, the media type first and plain."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype"), mimetype)
        for name, content in members.items():
            package.writestr(name, content)
    return written.getvalue()


def odt(body: str, styles: str = "", masters: str = "", prologue: str = "", **members: str | bytes) -> bytes:
    """An ODT with this body, automatic styles, and master pages (headers and footers)."""
    content = (
        f"{prologue}<office:document-content {_NAMESPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    common = (
        f"<office:document-styles {_NAMESPACES}><office:master-styles>{masters}</office:master-styles>"
        "</office:document-styles>"
    )
    return packed(TEXT, {"content.xml": content, "styles.xml": common, **members})


def ods(tables: str, **members: str | bytes) -> bytes:
    """An ODS with these tables."""
    content = (
        f"<office:document-content {_NAMESPACES}><office:body><office:spreadsheet>{tables}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return packed(SHEET, {"content.xml": content, **members})


def paragraph(*inner: str, style: str = "") -> str:
    """A paragraph."""
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{''.join(inner)}</text:p>"


def text_style(name: str, properties: str, family: str = "text", parent: str = "") -> str:
    """A style with these text properties."""
    inherits = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:family="{family}"{inherits}>'
        f"<style:text-properties {properties}/></style:style>"
    )


def span(style: str, text: str) -> str:
    """Words in a style."""
    return f'<text:span text:style-name="{style}">{text}</text:span>'
