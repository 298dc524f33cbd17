"""E-signatures inside a PDF (PAdES, ETSI EN 319 142-1), through pyHanko and without any network.

Whether a certificate is revoked by now is not asked: that needs lists from outside. A person sees who
signed, when, whether the file is still what was signed, and whether the chain ends in a trusted root.
"""

import io
import logging
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from pyhanko.pdf_utils.crypt import AuthStatus
from pyhanko.pdf_utils.generic import DecryptedObjectProxy
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from domain.calendar.instants import tellable
from domain.document import ElectronicSignature
from domain.words.text import one_line
from ingest.signing.certificates import Kind, kind_of, subject_name
from ingest.signing.chain import chain_of

_log = logging.getLogger(__name__)
# A file changed after signing is an answer here; pyHanko would report each with a traceback.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)

_ON_BEHALF = re.compile(r"w\s+imieniu:?\s*([^\n,;]+)", re.IGNORECASE)
_WARSAW = ZoneInfo("Europe/Warsaw")
_UNREAD = ElectronicSignature(signer="")


def read_signatures(
    content: bytes, trust_dir: str = "", passwords: Sequence[str] = ()
) -> tuple[ElectronicSignature, ...]:
    """The file's signatures in the order of signing, document time stamps left out.

    `trust_dir` is a folder of root certificates; without one every chain is `unknown`. `passwords` are
    tried on a protected file; one that anybody may open but not change needs none.
    A signature or a whole file that cannot be taken apart gives a signature with everything unknown.
    """
    try:
        reader = PdfFileReader(io.BytesIO(content), strict=False)
        _unlock(reader, passwords)
        embedded = list(reader.embedded_regular_signatures)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a stranger's bytes; pyHanko names no common error
        _log.info("signatures unreadable: %s", type(error).__name__)
        return (_UNREAD,)
    ends_signed = bool(embedded) and _covers(embedded[-1], ModificationLevel.LTA_UPDATES) is True
    allowed = ModificationLevel.FORM_FILLING if ends_signed else ModificationLevel.LTA_UPDATES
    return tuple(_read(signature, allowed, trust_dir) for signature in embedded)


def _unlock(reader: PdfFileReader, passwords: Sequence[str]) -> None:
    """Decrypt a protected file with the first password that opens it."""
    for password in ("", *passwords) if reader.encrypted else ():
        if reader.decrypt(password).status is not AuthStatus.FAILED:
            return


def _read(signature: EmbeddedPdfSignature, allowed: ModificationLevel, trust_dir: str) -> ElectronicSignature:
    try:
        certificate = signature.signer_cert
        reason = signature.sig_object.get("/Reason", "")
        reason = str(reason.decrypted if isinstance(reason, DecryptedObjectProxy) else reason)
        kind = kind_of(certificate)
        signed_at = _signed_at(signature)
        return ElectronicSignature(
            signer=_signer(certificate, kind, reason),
            kind=kind,
            signed_at=signed_at,
            is_intact=_is_intact(signature, certificate),
            covers_whole_file=_covers(signature, allowed),
            chain=chain_of(certificate, signature.other_embedded_certs, trust_dir, signed_at),
        )
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a broken signature is an answer, not a failure
        _log.info("signature unreadable: %s", type(error).__name__)
        return _UNREAD


def _covers(signature: EmbeddedPdfSignature, allowed: ModificationLevel) -> bool | None:
    """Whether nothing but what is allowed was added after signing; None when it cannot be told.

    A later signature adds to the file what filling a form adds: where the last signature covers the whole
    file, such additions do not count against the earlier ones.
    """
    try:
        signature.compute_integrity_info()  # type: ignore[no-untyped-call]
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - the comparison of revisions fails in many ways
        _log.info("signature coverage unknown: %s", type(error).__name__)
        return None
    result: Any = signature.diff_result
    return isinstance(result, DiffResult) and result.modification_level <= allowed


def _is_intact(signature: EmbeddedPdfSignature, certificate: Any) -> bool | None:
    """Whether the signed bytes still match the signature, by digest and by the signer's public key."""
    if signature.sig_object.get("/SubFilter") == "/adbe.pkcs7.sha1":
        return None  # deprecated since PDF 2.0: it signs a digest instead of the file
    try:
        digest = signature.compute_digest()
        intact, valid = validate_sig_integrity(signature.signer_info, certificate, "data", digest)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - unknown algorithms and malformed values alike
        _log.info("signature cannot be verified: %s", type(error).__name__)
        return None
    return intact and valid


def _signer(certificate: Any, kind: Kind, reason: str) -> str:
    """The person: of a podpis zaufany the one named in the reason, else the certificate's common name."""
    named = _ON_BEHALF.search(reason)
    if kind == "trusted" and named:
        return one_line(named.group(1).strip(" ."))
    return one_line(subject_name(certificate))


def _signed_at(signature: EmbeddedPdfSignature) -> datetime | None:
    """The time that the signer's computer stated; one without an offset is taken as Polish time."""
    stated = signature.self_reported_timestamp
    if not isinstance(stated, datetime):  # nothing, or a year that no datetime holds
        return None
    return tellable(stated if stated.tzinfo is not None else stated.replace(tzinfo=_WARSAW))
