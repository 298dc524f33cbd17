"""ASiC containers (ETSI EN 319 162-1): files in a ZIP with their signatures in META-INF."""

import io
import logging
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.document import ElectronicSignature, FileContent, ReadStatus
from ingest.signing.cades import read_cades
from ingest.signing.safe_xml import TooMuchXmlError, parse_xml
from ingest.signing.siblings import Siblings, sha256_of
from ingest.signing.xades import read_xades
from ingest.signing.xml_references import MAX_REFERENCES, stated_digest

_log = logging.getLogger(__name__)

_MAX_MEMBERS = 1_000
_MAX_BYTES = 128 * 1024 * 1024
_META = "META-INF/"
_SIGNATURE = re.compile(r"META-INF/[^/]*signature[^/]*\.(?:xml|p7s)", re.IGNORECASE)
_LIMIT = "Paczka z podpisem elektronicznym jest zbyt duża; musi ją sprawdzić pracownik."
_UNSIGNED = "W paczce nie znaleziono podpisu elektronicznego; musi ją sprawdzić pracownik."


def read_asic(content: bytes, name: str, trust_dir: str) -> FileContent:
    """The container's signatures, each with the SHA-256 of the members that it covers.

    Raises:
        zipfile.BadZipFile: no ZIP, or a damaged one.
        ValueError: none of its signatures can be read.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [one for one in archive.infolist() if not one.is_dir()]
        # A member may be larger than its header says; zipfile stops there and refuses its checksum.
        if len(members) > _MAX_MEMBERS or sum(one.file_size for one in members) > _MAX_BYTES:
            return FileContent(name, ReadStatus.LIMIT, reason=_LIMIT)
        files = [(one.filename, archive.read(one)) for one in members]
    signatures = [file for file in files if _SIGNATURE.fullmatch(file[0])]
    if not signatures:
        return FileContent(name, ReadStatus.UNSUPPORTED, reason=_UNSIGNED)
    signed = [file for file in files if not file[0].startswith(_META) and file[0] != "mimetype"]
    manifests = [file for file in files if file[0].startswith(_META) and "manifest" in file[0].lower()]
    read = [one for file in signatures for one in _read(file, signed, manifests, trust_dir)]
    if not read:
        raise ValueError("no signature can be read")
    return FileContent(name, ReadStatus.OK, signatures=tuple(read))


def _read(
    signature: tuple[str, bytes],
    signed: Sequence[tuple[str, bytes]],
    manifests: Sequence[tuple[str, bytes]],
    trust_dir: str,
) -> tuple[ElectronicSignature, ...]:
    """One member's signatures; one that cannot be read leaves the others readable."""
    filename, content = signature
    try:
        if filename.lower().endswith(".xml"):
            return read_xades(content, "xades", Siblings(signed), trust_dir).signatures
        siblings = Siblings([*manifests, *signed])
        found = read_cades(content, "p7s", siblings, trust_dir).signatures
        return tuple(wide for one in found for wide in _widened(one, signed, dict(manifests)))
    except (TooMuchXmlError, ValueError, TypeError) as error:
        _log.info("signature in a container unreadable: %s", type(error).__name__)
        return ()


def _widened(
    signature: ElectronicSignature, signed: Sequence[tuple[str, bytes]], manifests: dict[str, bytes]
) -> Iterator[ElectronicSignature]:
    """The signature with the files that it covers by way of a manifest; those that do not fit apart."""
    listing = next((manifests[name] for name in signature.signed_names if name in manifests), None)
    if listing is None:
        yield signature
        return
    listed = list(_listed(listing, Siblings(signed)))
    yield _over(signature, [(name, sha256) for name, fits, sha256 in listed if fits])
    wrong = [(name, sha256) for name, fits, sha256 in listed if not fits]
    if wrong:
        yield _over(replace(signature, is_intact=False, covers_whole_file=None), wrong)


def _over(signature: ElectronicSignature, files: Sequence[tuple[str, str]]) -> ElectronicSignature:
    """The signature over these files, by name and SHA-256."""
    names, sha256s = tuple(name for name, _ in files), tuple(sha256 for _, sha256 in files)
    return replace(signature, signed_names=names, signed_sha256=sha256s)


def _listed(manifest: bytes, files: Siblings) -> Iterator[tuple[str, bool, str]]:
    """Every file of a manifest that is there: its name, whether its digest fits, its SHA-256."""
    references = parse_xml(manifest).findall("{*}DataObjectReference")
    for reference in references[:MAX_REFERENCES]:
        algorithm, digest = stated_digest(reference)
        if algorithm is None or digest is None:
            continue
        same = files.with_digest(algorithm, digest)
        found = same or files.named(reference.get("URI", ""))
        if found is not None:
            yield found[0], same is not None, sha256_of(found[1])
