"""Signatures that stand outside the PDF they sign: CAdES, XAdES and ASiC, read offline."""

import logging
from collections.abc import Sequence
from dataclasses import replace

from domain.document import ElectronicSignature, FileContent, ReadStatus
from domain.words.text import one_line
from ingest.signing.siblings import Siblings

__all__ = ["read_signature_file"]

_log = logging.getLogger(__name__)
# What a signature is worth is an answer here; pyHanko would report each doubt with a traceback.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)

_UTF8_MARK = b"\xef\xbb\xbf"
_PROBE_BYTES = 1_024
_DAMAGED = "Pliku z podpisem elektronicznym nie da się odczytać: jest uszkodzony."


def read_signature_file(
    content: bytes,
    format: str,  # noqa: A002 - the reading's own word
    siblings: Sequence[tuple[str, bytes]] = (),
    trust_dir: str = "",
) -> FileContent:
    """The signatures of a file that signs others, each with the SHA-256 of what it covers.

    `siblings` are the other files of the same message, by name and bytes. The bytes decide what is read;
    `format` is only carried on. OK when signatures were read; what else the file holds is not unpacked.
    """
    try:
        read = _read(content, format, Siblings(siblings), trust_dir)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a stranger's bytes, and parsers name no common error
        _log.info("signature file unreadable: %s", type(error).__name__)
        return FileContent(format, ReadStatus.DAMAGED, reason=_DAMAGED)
    return replace(read, signatures=tuple(map(_fit_to_show, read.signatures)))


def _fit_to_show(signature: ElectronicSignature) -> ElectronicSignature:
    """The same with its names on a line each: a signer can write anything into a certificate."""
    names = tuple(map(one_line, signature.signed_names))
    return replace(signature, signer=one_line(signature.signer), signed_names=names)


def _read(content: bytes, name: str, siblings: Siblings, trust_dir: str) -> FileContent:
    if content.startswith(b"PK"):
        from ingest.signing.asic import read_asic

        return read_asic(content, name, trust_dir)
    if content[:_PROBE_BYTES].removeprefix(_UTF8_MARK).lstrip().startswith(b"<"):
        from ingest.signing.xades import read_xades

        return read_xades(content, name, siblings, trust_dir)
    from ingest.signing.cades import read_cades

    return read_cades(content, name, siblings, trust_dir)
