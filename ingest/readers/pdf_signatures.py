"""E-signatures inside a PDF (PAdES, ETSI EN 319 142-1), through pyHanko and without any network.

Whether a certificate's chain is trusted, or revoked by now, is not asked: that needs lists from outside.
A person sees who signed, when, and whether the file is still what was signed.
"""

import io
import logging
import re
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from domain.document import ElectronicSignature
from domain.text import fold

Kind = Literal["qualified", "trusted", "personal", "unknown"]

_log = logging.getLogger(__name__)
# A file changed after signing is an answer here; pyHanko would report each with a traceback.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)

_QC_COMPLIANCE = "0.4.0.1862.1.1"
"""The issuer states that the certificate is qualified (ETSI EN 319 412-5, 4.2.1)."""
_QUALIFIED_POLICIES = ("0.4.0.194112.1.", "0.4.0.1456.1.1")
"""Certificate policies for qualified certificates (ETSI EN 319 411-2, 5.3; ETSI TS 101 456)."""
_QUALIFIED_ISSUER = re.compile(r"kwalifikowan|qualified|\bqca\b|\bqtsp\b")
_PERSONAL = re.compile(r"podpis\w* osobist|personal signature")
_TRUSTED_SEAL = "pieczec podpisu zaufanego"
_ON_BEHALF = re.compile(r"w\s+imieniu:?\s*([^\n,;]+)", re.IGNORECASE)
_WARSAW = ZoneInfo("Europe/Warsaw")
_UNREAD = ElectronicSignature(signer="")


def read_signatures(content: bytes) -> tuple[ElectronicSignature, ...]:
    """The file's signatures in the order of signing, document time stamps left out.

    A signature or a whole file that cannot be taken apart gives a signature with everything unknown.
    """
    try:
        reader = PdfFileReader(io.BytesIO(content), strict=False)
        embedded = list(reader.embedded_regular_signatures)
    except Exception as error:  # noqa: BLE001 - a stranger's bytes; pyHanko names no common error
        _log.info("signatures unreadable: %s", type(error).__name__)
        return (_UNREAD,)
    ends_signed = bool(embedded) and _covers(embedded[-1], ModificationLevel.LTA_UPDATES) is True
    allowed = ModificationLevel.FORM_FILLING if ends_signed else ModificationLevel.LTA_UPDATES
    return tuple(_read(signature, allowed) for signature in embedded)


def _read(signature: EmbeddedPdfSignature, allowed: ModificationLevel) -> ElectronicSignature:
    try:
        certificate = signature.signer_cert
        reason = str(signature.sig_object.get("/Reason", ""))
        kind = _kind(certificate)
        return ElectronicSignature(
            signer=_signer(certificate, kind, reason),
            kind=kind,
            signed_at=_signed_at(signature),
            is_intact=_is_intact(signature, certificate),
            covers_whole_file=_covers(signature, allowed),
        )
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
    except Exception as error:  # noqa: BLE001 - unknown algorithms and malformed values alike
        _log.info("signature cannot be verified: %s", type(error).__name__)
        return None
    return intact and valid


def _kind(certificate: Any) -> Kind:
    subject = fold(certificate.subject.human_friendly)
    issuer = fold(certificate.issuer.human_friendly)
    if _TRUSTED_SEAL in subject:
        return "trusted"
    if _PERSONAL.search(issuer) or _PERSONAL.search(subject):
        return "personal"
    policies = certificate.certificate_policies_value or ()
    identifiers = [policy["policy_identifier"].dotted for policy in policies]
    if any(identifier.startswith(_QUALIFIED_POLICIES) for identifier in identifiers):
        return "qualified"
    if _states_qualified(certificate) or _QUALIFIED_ISSUER.search(issuer):
        return "qualified"
    return "unknown"


def _states_qualified(certificate: Any) -> bool:
    for extension in certificate["tbs_certificate"]["extensions"]:
        if extension["extn_id"].native == "qc_statements":
            return any(
                statement["statement_id"].dotted == _QC_COMPLIANCE
                for statement in extension["extn_value"].parsed
            )
    return False


def _signer(certificate: Any, kind: Kind, reason: str) -> str:
    """The person: of a podpis zaufany the one named in the reason, else the certificate's common name."""
    named = _ON_BEHALF.search(reason)
    if kind == "trusted" and named:
        return named.group(1).strip(" .")
    names = certificate.subject.native
    full_name = f"{names.get('given_name', '')} {names.get('surname', '')}".strip()
    return str(names.get("common_name") or full_name or names.get("organization_name") or "")


def _signed_at(signature: EmbeddedPdfSignature) -> datetime | None:
    """The time that the signer's computer stated; one without an offset is taken as Polish time."""
    stated = signature.self_reported_timestamp
    if stated is not None and stated.tzinfo is None:
        return stated.replace(tzinfo=_WARSAW)
    return stated
