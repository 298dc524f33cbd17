"""Made-up certification authorities and the certificates they issue to signers.

Keys are made for every run, so the bytes differ from run to run. Nobody but a test trusts them.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

Kind = Literal["qualified", "trusted", "personal", "unknown"]

TRUSTED_NAME = "Minister do spraw informatyzacji - pieczęć podpisu zaufanego"
SIGNED_AT = datetime(2026, 4, 10, 9, 30, tzinfo=UTC)
"""When samples are signed, where the format lets it be chosen."""

_VALID_FROM = datetime(2025, 1, 1, tzinfo=UTC)
_VALID_UNTIL = datetime(2035, 1, 1, tzinfo=UTC)
_ISSUERS: dict[Kind, str] = {
    "qualified": "Centrum Kwalifikowane (próbka)",
    "trusted": "Centrum Kwalifikowane (próbka)",
    "personal": "Wystawca certyfikatów podpisu osobistego (próbka)",
    "unknown": "Wystawca (próbka)",
}
_ROOT = "Narodowe Centrum Certyfikacji (próbka)"
_QUALIFIED_STATEMENT = bytes.fromhex("300a3008060604008e460101")
"""QCStatements with the one that says „qualified” (ETSI EN 319 412-5, 4.2.1)."""
_QC_STATEMENTS = "1.3.6.1.5.5.7.1.3"


@dataclass(frozen=True, slots=True)
class Identity:
    """A key with its certificate, and the certificates above it without the root."""

    key: Any
    certificate: Any
    above: tuple[Any, ...] = ()


@cache
def identity(person: str, kind: Kind = "qualified") -> Identity:
    """What a person signs with; of a podpis zaufany it is the minister's seal, whoever signs."""
    issuer = _authority(_ISSUERS[kind], _root())
    organisation = {"trusted": "Ministerstwo Cyfryzacji"}.get(kind, "")
    name = TRUSTED_NAME if kind == "trusted" else person
    made = _issued(name, organisation, issuer, is_qualified=kind == "qualified")
    return Identity(made.key, made.certificate, (issuer.certificate,))


@cache
def lone_identity(person: str) -> Identity:
    """A certificate that a person made out to themselves: it leads nowhere."""
    return _issued(person, "", None)


def write_roots(folder: Path) -> Path:
    """The folder, with the root certificate in it as PEM: what a setting of trusted roots names."""
    from cryptography.hazmat.primitives.serialization import Encoding

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "root.pem").write_bytes(_root().certificate.public_bytes(Encoding.PEM))
    return folder


def pkcs12(who: Identity) -> bytes:
    """Key and certificates in one file, as pyHanko reads them."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import pkcs12 as pfx

    return pfx.serialize_key_and_certificates(
        None, who.key, who.certificate, list(who.above), serialization.NoEncryption()
    )


@cache
def _root() -> Identity:
    return _authority(_ROOT, None)


@cache
def _authority(name: str, issuer: Identity | None) -> Identity:
    return _issued(name, "", issuer, is_authority=True)


def _issued(
    common_name: str,
    organisation: str,
    issuer: Identity | None,
    *,
    is_authority: bool = False,
    is_qualified: bool = False,
) -> Identity:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    names = [x509.NameAttribute(NameOID.COMMON_NAME, common_name)]
    if organisation:
        names.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    subject = x509.Name(names)
    signing_key = issuer.key if issuer is not None else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer is not None else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_VALID_FROM)
        .not_valid_after(_VALID_UNTIL)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()), critical=False
        )
        .add_extension(_usage(is_authority=is_authority), critical=True)
    )
    if is_qualified:
        statement = x509.UnrecognizedExtension(x509.ObjectIdentifier(_QC_STATEMENTS), _QUALIFIED_STATEMENT)
        builder = builder.add_extension(statement, critical=False)
    return Identity(key, builder.sign(signing_key, hashes.SHA256()))


def _usage(*, is_authority: bool) -> Any:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=not is_authority, content_commitment=not is_authority, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=is_authority, crl_sign=is_authority,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
