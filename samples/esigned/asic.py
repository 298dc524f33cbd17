"""Signed containers (ASiC): files in a ZIP with their signatures beside them (.asice, .sce, .asics)."""

import base64
import hashlib
import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import quote

from samples.esigned import cms as esign_cms
from samples.esigned import xml as esign_xml
from samples.esigned.authority import Identity

_EXTENDED = "application/vnd.etsi.asic-e+zip"
_SIMPLE = "application/vnd.etsi.asic-s+zip"
_WRITTEN_AT = datetime(2026, 4, 10, 9, 30)  # noqa: DTZ001 - ZIP knows no time zones

_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\
<asic:SigReference URI="META-INF/signature001.p7s" MimeType="application/pkcs7-signature"/>{references}\
</asic:ASiCManifest>"""
_REFERENCE = """<asic:DataObjectReference URI="{uri}"><ds:DigestMethod \
Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>{digest}</ds:DigestValue>\
</asic:DataObjectReference>"""


def extended(
    files: Sequence[tuple[str, bytes]],
    *signers: Identity,
    person: str = "",
    unsigned: Sequence[tuple[str, bytes]] = (),
) -> bytes:
    """ASiC-E with one XAdES signature over all files for every signer; `unsigned` files lie beside them.

    `person` is whom a podpis zaufany names.
    """
    signatures = [
        (f"META-INF/signatures{number:03}.xml", esign_xml.detached(files, who, person=person))
        for number, who in enumerate(signers, start=1)
    ]
    return _zipped(_EXTENDED, [*files, *unsigned, *signatures])


def extended_by_manifest(files: Sequence[tuple[str, bytes]], who: Identity) -> bytes:
    """ASiC-E with a CAdES signature over a list of the files' digests."""
    listed = "".join(
        _REFERENCE.format(uri=quote(name), digest=base64.b64encode(hashlib.sha256(content).digest()).decode())
        for name, content in files
    )
    manifest = _MANIFEST.format(references=listed).encode()
    signature = ("META-INF/signature001.p7s", esign_cms.detached(manifest, who))
    return _zipped(_EXTENDED, [*files, ("META-INF/ASiCManifest001.xml", manifest), signature])


def simple(name: str, content: bytes, who: Identity) -> bytes:
    """ASiC-S: one file with a CAdES signature over it."""
    return _zipped(_SIMPLE, [(name, content), ("META-INF/signature.p7s", esign_cms.detached(content, who))])


def with_member_changed(container: bytes, name: str, content: bytes) -> bytes:
    """The container with other bytes in a member's place."""
    with zipfile.ZipFile(io.BytesIO(container)) as archive:
        files = [
            (one.filename, archive.read(one)) for one in archive.infolist() if one.filename != "mimetype"
        ]
        mimetype = archive.read("mimetype").decode()
    return _zipped(mimetype, [(own, content if own == name else bytes_) for own, bytes_ in files])


def _zipped(mimetype: str, files: Sequence[tuple[str, bytes]]) -> bytes:
    """A ZIP whose first member tells the kind of container, stored plain (ETSI EN 319 162-1, A.1)."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in [("mimetype", mimetype.encode()), *files]:
            entry = zipfile.ZipInfo(name, _WRITTEN_AT.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return written.getvalue()
