"""CAdES and plain CMS signatures (RFC 5652, ETSI EN 319 122-1): .p7s, .sig, .p7m.

Verified through pyHanko's CMS functions. The signature either carries what it signs, or stands alone and
tells only a digest, by which the file is looked for among the others of the message.
"""

import base64
import binascii
import logging
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.calendar.instants import tellable
from domain.document import ElectronicSignature, FileContent, ReadStatus
from ingest.signing.certificates import kind_of, subject_name
from ingest.signing.chain import chain_of
from ingest.signing.siblings import Siblings, digest_of, sha256_of

_log = logging.getLogger(__name__)

_MAX_SIGNERS = 50
_WARSAW = ZoneInfo("Europe/Warsaw")


@dataclass(frozen=True, slots=True)
class _Message:
    """One CMS structure, taken apart."""

    signers: tuple[Any, ...]
    certificates: tuple[Any, ...]
    content_type: str
    content: bytes | None
    """What it carries; None: it stands alone."""


def read_cades(content: bytes, name: str, siblings: Siblings, trust_dir: str) -> FileContent:
    """A CMS file's signatures, one for every signer; `name` is its format.

    Raises:
        ValueError: these bytes are no CMS.
        TypeError: the same, by asn1crypto's lights.
    """
    from asn1crypto import cms  # type: ignore[import-untyped]  # ships no types

    # A signature is no document of many parts: asn1crypto reads all of it as it is asked.
    info = cms.ContentInfo.load(_der(content))
    kind = info["content_type"].native
    if kind in {"enveloped_data", "encrypted_data", "authenticated_enveloped_data"}:
        reason = "Plik jest zaszyfrowany i nie możemy go otworzyć."
        return FileContent(name, ReadStatus.ENCRYPTED, reason=reason)
    if kind != "signed_data":
        raise ValueError(f"no signed data: {kind}")
    message = _taken_apart(info["content"])
    if not message.signers:
        return FileContent(
            name, ReadStatus.UNSUPPORTED, reason="Plik zawiera same certyfikaty, bez podpisu elektronicznego."
        )
    read = tuple(_signature(signer, message, siblings, trust_dir) for signer in message.signers)
    return FileContent(name, ReadStatus.OK, signatures=read)


def _der(content: bytes) -> bytes:
    """The bytes without the letters that some programs wrap them in (PEM, or bare base64)."""
    from asn1crypto import pem

    if content[:1] == b"\x30":
        return content
    if pem.detect(content):
        return bytes(pem.unarmor(content)[2])
    try:
        return base64.b64decode(b"".join(content.split()), validate=True)
    except binascii.Error as error:
        raise ValueError("neither DER nor PEM") from error


def _taken_apart(signed_data: Any) -> _Message:
    encapsulated = signed_data["encap_content_info"]
    content = encapsulated["content"]
    carried = content.native is not None
    certificates = [choice.chosen for choice in signed_data["certificates"] if choice.name == "certificate"]
    return _Message(
        signers=tuple(signed_data["signer_infos"])[:_MAX_SIGNERS],
        certificates=tuple(certificates),
        content_type=encapsulated["content_type"].native,
        content=bytes(content) if carried else None,
    )


def _signature(signer: Any, message: _Message, siblings: Siblings, trust_dir: str) -> ElectronicSignature:
    certificate = _certificate(signer, message.certificates)
    signed_at = _signed_at(signer)
    known = ElectronicSignature(signer="", signed_at=signed_at)
    if certificate is not None:
        known = replace(
            known,
            signer=subject_name(certificate),
            kind=kind_of(certificate),
            chain=chain_of(certificate, message.certificates, trust_dir, signed_at),
        )
    algorithm = _hash_name(signer["digest_algorithm"]["algorithm"].native)
    stated = _stated_digest(signer)
    if message.content is not None:
        digest = digest_of(message.content, algorithm)
        is_same = stated in {None, digest}
        return replace(
            known,
            is_intact=_verifies(signer, certificate, message.content_type, digest) if is_same else False,
            covers_whole_file=True,
            signed_sha256=(sha256_of(message.content),),
        )
    if stated is None:
        return _over_bare_content(known, signer, certificate, algorithm, siblings)
    return _over_digest(
        replace(known, is_intact=_verifies(signer, certificate, message.content_type, stated)),
        algorithm,
        stated,
        siblings,
    )


def _over_digest(
    known: ElectronicSignature, algorithm: str, digest: bytes, siblings: Siblings
) -> ElectronicSignature:
    """The signature with the file that its digest belongs to, or with the digest alone where it tells."""
    found = siblings.with_digest(algorithm, digest)
    if found is not None:
        name, content = found
        return replace(
            known, covers_whole_file=True, signed_sha256=(sha256_of(content),), signed_names=(name,)
        )
    return replace(known, signed_sha256=(digest.hex(),) if algorithm == "sha256" else ())


def _over_bare_content(
    known: ElectronicSignature, signer: Any, certificate: Any, algorithm: str, siblings: Siblings
) -> ElectronicSignature:
    """The signature with the file that it verifies over: without signed attributes it tells no digest."""
    for name, content in siblings:
        if _verifies(signer, certificate, "data", digest_of(content, algorithm)):
            return replace(
                known,
                is_intact=True,
                covers_whole_file=True,
                signed_sha256=(sha256_of(content),),
                signed_names=(name,),
            )
    return known


def _certificate(signer: Any, certificates: tuple[Any, ...]) -> Any:
    """The certificate that the signer names, by issuer and number or by key, or None."""
    identifier = signer["sid"]
    for certificate in certificates:
        if identifier.name == "issuer_and_serial_number":
            named = identifier.chosen
            if (
                certificate.serial_number == named["serial_number"].native
                and certificate.issuer == named["issuer"]
            ):
                return certificate
        elif certificate.key_identifier == identifier.native:
            return certificate
    return None


def _verifies(signer: Any, certificate: Any, content_type: str, digest: bytes) -> bool | None:
    """Whether the signature's value stands over this digest; None when it cannot be told."""
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    if certificate is None:
        return None
    try:
        intact, valid = validate_sig_integrity(signer, certificate, content_type, digest)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - unknown algorithms and malformed values alike
        _log.info("signature cannot be verified: %s", type(error).__name__)
        return None
    return intact and valid


def _stated_digest(signer: Any) -> bytes | None:
    value = _attribute(signer, "message_digest")
    return bytes(value.native) if value is not None else None


def _signed_at(signer: Any) -> datetime | None:
    """The time that the signer's computer stated; one without an offset is taken as Polish time."""
    value = _attribute(signer, "signing_time")
    stated = value.native if value is not None else None
    if not isinstance(stated, datetime):
        return None
    return tellable(stated if stated.tzinfo is not None else stated.replace(tzinfo=_WARSAW))


def _attribute(signer: Any, name: str) -> Any:
    """The first value of a signed attribute, or None."""
    for attribute in signer["signed_attrs"] or ():
        if attribute["type"].native == name:
            values = attribute["values"]
            return values[0] if len(values) else None
    return None


def _hash_name(name: str) -> str:
    """A digest algorithm of CMS in hashlib's words.

    >>> _hash_name("sha3-256"), _hash_name("sha256")
    ('sha3_256', 'sha256')
    """
    return name.replace("-", "_")
