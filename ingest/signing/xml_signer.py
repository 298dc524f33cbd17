"""Who made an XML signature, when, and whether its value stands; in XAdES's words (ETSI EN 319 132-1)."""

import base64
import hashlib
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.calendar.instants import tellable
from domain.document import ElectronicSignature
from ingest.signing.certificates import kind_of, subject_name
from ingest.signing.chain import chain_of
from ingest.signing.safe_xml import ds, local_name
from ingest.signing.xml_value import value_stands

_log = logging.getLogger(__name__)

_MAX_CERTIFICATES = 50
_WARSAW = ZoneInfo("Europe/Warsaw")


def read_signer(signature: Any, trust_dir: str) -> ElectronicSignature:
    """The signature without what it covers; `is_intact` tells of its value alone."""
    certificates = tuple(_certificates(signature))
    certificate = _signing_certificate(signature, certificates)
    signed_at = _signed_at(signature)
    person = _person_of_trusted(signature)
    known = ElectronicSignature(signer=person, signed_at=signed_at, kind="trusted" if person else "unknown")
    if certificate is None:
        return known
    return replace(
        known,
        signer=person or subject_name(certificate),
        kind="trusted" if person else kind_of(certificate),
        chain=chain_of(certificate, certificates, trust_dir, signed_at),
        is_intact=value_stands(signature, certificate.dump()),
    )


def _certificates(signature: Any) -> Iterator[Any]:
    """Every certificate that came along, those in the key information first; unreadable ones left out."""
    from asn1crypto import x509  # type: ignore[import-untyped]  # ships no types

    found = [
        *signature.findall(f"{ds('KeyInfo')}/{ds('X509Data')}/{ds('X509Certificate')}"),
        *signature.iterfind(".//{*}CertificateValues/{*}EncapsulatedX509Certificate"),
    ]
    for element in found[:_MAX_CERTIFICATES]:
        try:
            certificate = x509.Certificate.load(base64.b64decode(element.text or ""))
            certificate.subject.human_friendly  # noqa: B018 - parsed only when asked for
        except (ValueError, TypeError) as error:
            _log.info("certificate unreadable: %s", type(error).__name__)
        else:
            yield certificate


def _signing_certificate(signature: Any, certificates: tuple[Any, ...]) -> Any:
    """The one that the signed properties name, else the first that issued none of the others, or None."""
    for element in signature.iterfind(".//{*}SignedSignatureProperties/*/{*}Cert/{*}CertDigest"):
        method, value = element.find(ds("DigestMethod")), element.find(ds("DigestValue"))
        if method is None or value is None:
            continue
        name = method.get("Algorithm", "").rpartition("#")[2]
        if name not in {"sha1", "sha256", "sha384", "sha512"}:
            continue
        wanted = base64.b64decode("".join((value.text or "").split()))
        for one in certificates:
            if hashlib.new(name, one.dump(), usedforsecurity=False).digest() == wanted:
                return one
    issuers = [one.issuer for one in certificates if one.issuer != one.subject]
    leaves = [one for one in certificates if one.subject not in issuers]
    return next(iter(leaves or certificates), None)


def _signed_at(signature: Any) -> datetime | None:
    """The time that the signer's computer stated; one without an offset is taken as Polish time."""
    element = signature.find(".//{*}SignedSignatureProperties/{*}SigningTime")
    try:
        stated = datetime.fromisoformat((element.text or "").strip()) if element is not None else None
    except ValueError:
        return None
    if stated is None:
        return None
    return tellable(stated if stated.tzinfo is not None else stated.replace(tzinfo=_WARSAW))


def _person_of_trusted(signature: Any) -> str:
    """The person whom a podpis zaufany names among the claimed roles; empty for other signatures."""
    person = signature.find(".//{*}SignedSignatureProperties//{*}PodpisZP//{*}DaneZPOsobyFizycznej")
    if person is None:
        return ""
    given = [_text(one) for one in person if local_name(one) == "Imie"]
    family = [_text(one) for one in person if local_name(one) == "Nazwisko"]
    return " ".join(filter(None, [*given[:1], "-".join(filter(None, family))]))


def _text(element: Any) -> str:
    return " ".join((element.text or "").split())
