"""A stranger's XML → a tree, without entities, document types, or anything from outside."""

import re
from typing import Any

DSIG = "http://www.w3.org/2000/09/xmldsig#"

MAX_XML_BYTES = 64 * 1024 * 1024

_ENCODING = re.compile(rb"""^<\?xml[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']""")
_ASCII_BASED = re.compile(
    rb"(?:utf-?8|us-ascii|ascii|iso-?8859-\d{1,2}|windows-125\d|cp125\d)", re.IGNORECASE
)
"""Encodings in which a document type declaration cannot hide from a search of the bytes."""
_IDS = "//@Id | //@ID | //@id | //@xml:id"


class ForbiddenXmlError(ValueError):
    """The document declares a type, which could hold entities, or hides what it declares."""


class TooMuchXmlError(Exception):
    """The document asks for more work than any signature needs."""


def parse_xml(content: bytes) -> Any:
    """The root element.

    Raises:
        ValueError: no XML.
        ForbiddenXmlError: XML that could hold entities.
        TooMuchXmlError: too large.
    """
    from lxml import etree

    if len(content) > MAX_XML_BYTES:
        raise TooMuchXmlError(f"{len(content)} bytes of XML")
    text = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text.startswith(b"<"):
        raise ValueError("no XML")
    declared = _ENCODING.match(text)
    is_plain = declared is None or _ASCII_BASED.fullmatch(declared.group(1)) is not None
    if not is_plain or b"\0" in text[:64] or b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise ForbiddenXmlError("entities, or an encoding that may hide them")
    try:
        return etree.fromstring(text, plain_parser())
    except etree.XMLSyntaxError as error:
        raise ValueError("no XML") from error


def plain_parser() -> Any:
    """A parser that fetches nothing and expands nothing; files carried as base64 are long texts."""
    from lxml import etree

    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)


def local_name(element: Any) -> str:
    """An element's name without its namespace; empty for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def elements_by_id(root: Any) -> dict[str, Any]:
    """Every element that has an identifier; None for one that several share."""
    found: dict[str, Any] = {}
    for value in root.xpath(_IDS):
        element = value.getparent()
        found[str(value)] = None if found.get(value, element) is not element else element
    return found


def ds(name: str) -> str:
    """The full name of an element of XML signatures."""
    return f"{{{DSIG}}}{name}"
