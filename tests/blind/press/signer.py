"""Electronic signatures by a certificate that the press makes out to the applicant."""

import io
from datetime import UTC, datetime
from functools import cache
from typing import Any

_NOT_BEFORE, _NOT_AFTER = datetime(2025, 1, 1, tzinfo=UTC), datetime(2035, 1, 1, tzinfo=UTC)


def signed_pdf(pdf: bytes, person: str, at: datetime) -> bytes:
    """The PDF with an invisible signature (PAdES) over the whole file, made at an instant."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko.sign.fields import SigSeedSubFilter

    class Signer(signers.PdfSigner):
        """One whose clock stands: pyHanko has no argument for the time of signing."""

        def init_signing_session(self, *arguments: Any, **named: Any) -> Any:
            session = super().init_signing_session(*arguments, **named)
            session.system_time = at
            return session

    key, certificate = _identity(person)
    metadata = signers.PdfSignatureMetadata(
        field_name="Podpis", name=person, subfilter=SigSeedSubFilter.PADES
    )
    hand = signers.SimpleSigner.load_pkcs12_data(_pkcs12(key, certificate), other_certs=[])
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    return bytes(Signer(metadata, hand).sign_pdf(writer, in_place=False).getvalue())


def enveloped(content: bytes, person: str) -> bytes:
    """A file of another format inside its signature (CMS, .p7m), which tells no time."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

    key, certificate = _identity(person)
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(certificate, key, SHA256())
    return bytes(builder.sign(Encoding.DER, [pkcs7.PKCS7Options.Binary, pkcs7.PKCS7Options.NoAttributes]))


def _pkcs12(key: Any, certificate: Any) -> bytes:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import pkcs12

    return pkcs12.serialize_key_and_certificates(None, key, certificate, None, serialization.NoEncryption())


@cache
def _identity(person: str) -> tuple[Any, Any]:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [x509.NameAttribute(NameOID.COUNTRY_NAME, "PL"), x509.NameAttribute(NameOID.COMMON_NAME, person[:64])]
    )
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_NOT_BEFORE)
        .not_valid_after(_NOT_AFTER)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    return key, certificate
