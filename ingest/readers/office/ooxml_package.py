"""Bounds on a ZIP package, checked before any of it is unpacked (f036, f039, f043)."""

import io
import zipfile

MAX_ENTRIES = 2_000
MAX_PART_BYTES = 64 * 1024 * 1024
MAX_XML_BYTES = 24 * 1024 * 1024
"""An XML part grows some twenty times when it becomes a tree."""
MAX_TOTAL_BYTES = 200 * 1024 * 1024

_LOCAL_HEADER_BYTES = 30


class PackageLimitError(Exception):
    """The package unpacks to more than it may, or its entries overlap."""


def open_package(content: bytes) -> zipfile.ZipFile:
    """The package, once its directory keeps the bounds.

    Sizes are those that the directory declares; `zipfile` never unpacks more of an entry than that, and
    ends with an error where the real size differs.

    Raises:
        PackageLimitError: too many entries, too large, or entries that share bytes.
        zipfile.BadZipFile: no readable directory.
    """
    package = zipfile.ZipFile(io.BytesIO(content))
    entries = package.infolist()
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_TOTAL_BYTES:
        raise PackageLimitError
    for entry in entries:
        is_xml = entry.filename.lower().endswith((".xml", ".rels"))
        if entry.file_size > (MAX_XML_BYTES if is_xml else MAX_PART_BYTES):
            raise PackageLimitError
    if _overlap(entries, package.start_dir):
        raise PackageLimitError
    return package


def _overlap(entries: list[zipfile.ZipInfo], directory_start: int) -> bool:
    """Whether two entries share packed bytes, the trick of the densest ZIP bombs (CVE-2024-0450)."""
    ordered = sorted(entries, key=lambda entry: entry.header_offset)
    starts = [entry.header_offset for entry in ordered[1:]] + [directory_start]
    return any(
        entry.header_offset + _LOCAL_HEADER_BYTES + len(entry.orig_filename) + entry.compress_size > following
        for entry, following in zip(ordered, starts, strict=True)
    )
