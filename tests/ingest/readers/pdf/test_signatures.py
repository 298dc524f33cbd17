"""Who signed a PDF, how, and whether the file is still what was signed."""

import io
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from asn1crypto import keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko_certvalidator.registry import SimpleCertificateStore

from ingest.readers import ReadOptions, read_file
from ingest.readers.pdf.signatures import read_signatures
from samples.esigned import authority as esign_authority
from samples.esigned import sign as esign
from tests.support.files import pdf_traps as build

TRUSTED = "Minister do spraw informatyzacji - pieczęć podpisu zaufanego"
REASON = "Opatrzono pieczęcią ministra właściwego do spraw informatyzacji w imieniu: ANNA ŻAK, PESEL: 1"
QC_STATEMENTS = (x509.ObjectIdentifier("1.3.6.1.5.5.7.1.3"), bytes.fromhex("300a3008060604008e460101"))
QCP_NATURAL = x509.ObjectIdentifier("0.4.0.194112.1.2")
PAGE = build.lines_pdf(["Oświadczenie o statusie Wnioskodawcy", "podpis:"])


def name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


@cache
def signer(common: str, issuer: str = "Wystawca", mark: str = "") -> signers.SimpleSigner:
    key = ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(common))
        .issuer_name(name(issuer))
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(datetime(2025, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2035, 1, 1, tzinfo=UTC))
        .add_extension(
            x509.KeyUsage(
                digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
                key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
            ),
            critical=True,
        )
    )  # fmt: skip
    if mark == "statements":
        builder = builder.add_extension(x509.UnrecognizedExtension(*QC_STATEMENTS), critical=False)
    if mark == "policy":
        policy = x509.PolicyInformation(QCP_NATURAL, None)
        builder = builder.add_extension(x509.CertificatePolicies([policy]), critical=False)
    certificate = builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    private = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(certificate),
        signing_key=keys.PrivateKeyInfo.load(private),
        cert_registry=SimpleCertificateStore(),
    )


def sign(
    content: bytes, who: signers.SimpleSigner, field: str = "Podpis", reason: str | None = None
) -> bytes:
    metadata = signers.PdfSignatureMetadata(field_name=field, reason=reason, subfilter=SigSeedSubFilter.PADES)
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    return signers.sign_pdf(writer, metadata, signer=who).getvalue()


def with_page_turned(content: bytes) -> bytes:
    """An incremental update that changes what the first page shows."""
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = generic.NumberObject(90)
    writer.update_container(page)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        (signer("Jan Nowak"), "unknown"),
        (signer("Jan Nowak", mark="statements"), "qualified"),
        (signer("Jan Nowak", mark="policy"), "qualified"),
        (signer("Jan Nowak", "Centrum Kwalifikowane EuroCert"), "qualified"),
        (signer("Jan Nowak", "Wystawca certyfikatów podpisu osobistego"), "personal"),
    ],
)
def test_one_signature_over_the_whole_file(who: signers.SimpleSigner, kind: str) -> None:
    (found,) = read_signatures(sign(PAGE, who))
    assert (found.signer, found.kind) == ("Jan Nowak", kind)
    assert (found.is_intact, found.covers_whole_file) == (True, True)
    assert found.signed_at is not None
    assert found.signed_at.tzinfo is not None


def test_of_a_podpis_zaufany_the_person_is_named_in_the_reason() -> None:
    (found,) = read_signatures(sign(PAGE, signer(TRUSTED, "Centrum Kwalifikowane EuroCert"), reason=REASON))
    assert (found.signer, found.kind) == ("ANNA ŻAK", "trusted")


def test_f048_a_change_after_signing_is_told_apart_from_a_broken_signature() -> None:
    signed = sign(PAGE, signer("Jan Nowak"))
    (changed,) = read_signatures(with_page_turned(signed))
    assert (changed.is_intact, changed.covers_whole_file) == (True, False)
    place = signed.index(b"stream") + 20
    (broken,) = read_signatures(signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :])
    assert broken.is_intact is False


def test_two_people_sign_one_after_the_other() -> None:
    both = sign(sign(PAGE, signer("Jan Nowak")), signer(TRUSTED), "Drugi", REASON)
    assert [(s.signer, s.is_intact, s.covers_whole_file) for s in read_signatures(both)] == [
        ("Jan Nowak", True, True), ("ANNA ŻAK", True, True),
    ]  # fmt: skip


def test_f048_a_change_between_two_signatures_counts_against_the_first_only() -> None:
    both = sign(with_page_turned(sign(PAGE, signer("Jan Nowak"))), signer("Anna Żak"), "Drugi")
    assert [(s.signer, s.covers_whole_file) for s in read_signatures(both)] == [
        ("Jan Nowak", False),
        ("Anna Żak", True),
    ]


@pytest.mark.parametrize(
    "damaged",
    [
        lambda signed: signed[: len(signed) - 2_000],
        lambda signed: signed.replace(b"/Contents <30", b"/Contents <99"),
        lambda signed: b"%PDF-1.7 /ByteRange",
    ],
)
def test_f054_a_signature_that_cannot_be_read_is_unknown(damaged) -> None:
    (found,) = read_signatures(damaged(sign(PAGE, signer("Jan Nowak"))))
    assert (found.signer, found.kind, found.is_intact) == ("", "unknown", None)


def test_read_file_brings_the_signatures_along() -> None:
    file = read_file(sign(PAGE, signer("Jan Nowak")), "oswiadczenie.pdf")
    assert [found.signer for found in file.signatures] == ["Jan Nowak"]
    assert read_file(PAGE, "oswiadczenie.pdf").signatures == ()


def test_f049_the_chain_is_told_offline_against_the_offices_roots(tmp_path: Path) -> None:
    trust = str(esign_authority.write_roots(tmp_path / "zaufane"))
    signed = esign.sign_as(PAGE, "Jan Nowak")
    (found,) = read_signatures(signed, trust)
    assert (found.chain, found.is_intact, found.covers_whole_file) == ("trusted", True, True)
    assert read_signatures(signed)[0].chain == "unknown"
    (own,) = read_signatures(esign.sign_as(PAGE, "Jan", who=esign_authority.lone_identity("Jan")), trust)
    assert (own.chain, own.is_intact) == ("untrusted", True)


def test_f049_an_issuer_that_nobody_knows_is_undecided_and_never_invalid(tmp_path: Path) -> None:
    trust = str(esign_authority.write_roots(tmp_path))
    (found,) = read_signatures(sign(PAGE, signer("Jan Nowak")), trust)
    assert (found.chain, found.is_intact, found.covers_whole_file) == ("unknown", True, True)


def test_read_file_hands_the_folder_of_roots_on(tmp_path: Path) -> None:
    options = ReadOptions(trust_dir=str(esign_authority.write_roots(tmp_path)))
    (found,) = read_file(esign.sign_as(PAGE, "Jan Nowak"), "oswiadczenie.pdf", options).signatures
    assert found.chain == "trusted"


def test_signatures_of_every_kind_on_one_file() -> None:
    signed = PAGE
    for number, kind in enumerate(("qualified", "trusted", "personal", "unknown")):
        signed = esign.sign_as(signed, f"Osoba {number}", kind, field=f"Podpis {number}")
    assert [(s.signer, s.kind, s.is_intact, s.covers_whole_file) for s in read_signatures(signed)] == [
        ("Osoba 0", "qualified", True, True), ("Osoba 1", "trusted", True, True),
        ("Osoba 2", "personal", True, True), ("Osoba 3", "unknown", True, True),
    ]  # fmt: skip


@pytest.mark.parametrize("password", ["", "tajne"])
def test_signatures_of_a_protected_file(password: str) -> None:
    writer = copy_into_new_writer(PdfFileReader(io.BytesIO(PAGE)))
    writer.encrypt(owner_pass="własne", user_pass=password)
    written = io.BytesIO()
    writer.write(written)
    update = IncrementalPdfFileWriter(written)
    update.encrypt(password)
    metadata = signers.PdfSignatureMetadata(field_name="Podpis", reason=REASON)
    signed = signers.sign_pdf(update, metadata, signer=signer(TRUSTED)).getvalue()
    (found,) = read_signatures(signed, passwords=("inne", password))
    assert (found.signer, found.kind, found.is_intact) == ("ANNA ŻAK", "trusted", True)
    assert found.signed_at is not None
    assert (read_signatures(signed)[0].is_intact is True) is (password == "")
