"""E-signed PDFs (PAdES): a podpis zaufany, a qualified signature, and a file changed after signing.

The certificates are made here and trusted by nobody; the bytes differ from run to run.
"""

import io
from datetime import UTC, datetime
from functools import cache
from typing import Any

TRUSTED_NAME = "Minister do spraw informatyzacji - pieczęć podpisu zaufanego"
_TRUSTED_REASON = "Opatrzono pieczęcią ministra właściwego do spraw informatyzacji w imieniu: {person}"
_VALID_FROM = datetime(2025, 1, 1, tzinfo=UTC)
_VALID_UNTIL = datetime(2035, 1, 1, tzinfo=UTC)


def sign(pdf: bytes, person: str, *, trusted: bool = True) -> bytes:
    """The PDF with one invisible signature over the whole file.

    A podpis zaufany bears the minister's seal and names the person in its Reason; else the certificate
    itself names the person, as qualified ones do.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko.sign.fields import SigSeedSubFilter

    name = TRUSTED_NAME if trusted else person
    metadata = signers.PdfSignatureMetadata(
        field_name="Podpis",
        reason=_TRUSTED_REASON.format(person=person) if trusted else None,
        name=None if trusted else person,
        subfilter=SigSeedSubFilter.PADES,
    )
    signed = signers.sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(pdf)),
        metadata,
        signer=_signer(name, trusted=trusted),
        in_place=False,
    )
    return bytes(signed.getvalue())


def changed_after_signing(signed: bytes) -> bytes:
    """The signed PDF with its first page turned round later: a change that a signature does not allow."""
    from pyhanko.pdf_utils.generic import NameObject, NumberObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    page = writer.root["/Pages"]["/Kids"][0]
    page[NameObject("/Rotate")] = NumberObject(360)  # type: ignore[no-untyped-call]
    writer.update_container(page)
    written = io.BytesIO()
    writer.write(written)  # type: ignore[no-untyped-call]  # pyHanko leaves this one unannotated
    return written.getvalue()


def tampered(signed: bytes) -> bytes:
    """The signed PDF with one byte of its content changed: the signature is broken."""
    at = signed.index(b"stream") + 40
    return signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :]


@cache
def _signer(common_name: str, *, trusted: bool) -> Any:
    """A signer with a key and a self-issued certificate made for this run."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import pkcs12
    from cryptography.x509.oid import NameOID
    from pyhanko.sign import signers

    key = ec.generate_private_key(ec.SECP256R1())
    organisation = "Ministerstwo Cyfryzacji" if trusted else "podpis kwalifikowany (próbka)"
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    certificate = (
        x509.CertificateBuilder()
        .subject_name(
            _distinguished_name((NameOID.COMMON_NAME, common_name), (NameOID.ORGANIZATION_NAME, organisation))
        )
        .issuer_name(_distinguished_name((NameOID.COMMON_NAME, "Centrum Kwalifikowane (próbka)")))
        .public_key(key.public_key())
        .serial_number(20260407)
        .not_valid_before(_VALID_FROM)
        .not_valid_after(_VALID_UNTIL)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    bundle = pkcs12.serialize_key_and_certificates(None, key, certificate, None, serialization.NoEncryption())
    return signers.SimpleSigner.load_pkcs12_data(bundle, other_certs=[])


def _distinguished_name(*parts: tuple[Any, str]) -> Any:
    from cryptography import x509

    return x509.Name([x509.NameAttribute(oid, text) for oid, text in parts])
