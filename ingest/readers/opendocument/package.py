"""An OpenDocument package (ODF 1.3, part 2) → its XML parts, opened without trusting them."""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from lxml import etree

from ingest.readers.office.ooxml_package import open_package

CONTENT_PART = "content.xml"
_STYLES_PART = "styles.xml"
_MANIFEST_PART = "META-INF/manifest.xml"

_NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "form": "urn:oasis:names:tc:opendocument:xmlns:form:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "field": "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
}

BROKEN = (
    etree.LxmlError, zipfile.BadZipFile, zlib.error, struct.error, KeyError, IndexError, AttributeError,
    ValueError, OSError, EOFError, RuntimeError,
)  # fmt: skip
"""What opening and walking a broken package raises."""


class EncryptedPackageError(Exception):
    """The parts are encrypted; without the password nothing can be told."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Roots of the parts that carry text and styles; `styles` is None where the part is missing."""

    content: Any
    styles: Any
    package: zipfile.ZipFile

    def blob(self, name: str) -> bytes:
        """The bytes of a member; nothing where the package has none of this name."""
        try:
            return self.package.read(name.removeprefix("./"))
        except BROKEN:
            return b""


def q(name: str) -> str:
    """The name with its namespace in full.

    >>> q("text:p")
    '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}p'
    """
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def open_opendocument(content: bytes) -> Parts:
    """The parts of the package.

    Raises:
        EncryptedPackageError: the manifest says that the content is encrypted.
        PackageLimitError: the package unpacks to more than it may.
        Exception: one of `BROKEN`, for anything else.
    """
    package = open_package(content)
    names = set(package.namelist())
    if _MANIFEST_PART in names and _is_encrypted(package):
        raise EncryptedPackageError
    styles = _parsed(package.read(_STYLES_PART)) if _STYLES_PART in names else None
    return Parts(_parsed(package.read(CONTENT_PART)), styles, package)


def _is_encrypted(package: zipfile.ZipFile) -> bool:
    try:
        manifest = _parsed(package.read(_MANIFEST_PART))
    except BROKEN:
        return False  # the parts themselves will tell
    return next(manifest.iter(q("manifest:encryption-data")), None) is not None


def _parsed(octets: bytes) -> Any:
    """The root; entities stay unresolved, nothing is fetched, and libxml's own bounds hold."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    return etree.parse(io.BytesIO(octets), parser).getroot()
