"""The makers of signatures: what they make is what signing programs make, and leads to the sample root."""

import io
import zipfile
from pathlib import Path

import pytest
from asn1crypto import cms
from cryptography import x509
from lxml import etree

from ingest.readers import read_file
from samples.esigned import asic as esign_asic
from samples.esigned import cms as esign_cms
from samples.esigned import xml as esign_xml
from samples.esigned.authority import SIGNED_AT, TRUSTED_NAME, identity, lone_identity, write_roots
from samples.esigned.sign import sign
from tests.support.offices.panel_office import blank_pages

FILES = [("umowa.pdf", b"%PDF umowa"), ("formularz zgłoszeniowy.pdf", b"%PDF formularz")]
ANNA = identity("Anna Nowak")
DS = "{http://www.w3.org/2000/09/xmldsig#}"


def common_name(certificate: x509.Certificate) -> str:
    return certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[0].value


@pytest.mark.parametrize("kind", ["qualified", "trusted", "personal", "unknown"])
def test_every_certificate_leads_to_the_root(kind, tmp_path: Path) -> None:
    who = identity("Anna Nowak", kind)
    assert common_name(who.certificate) == (TRUSTED_NAME if kind == "trusted" else "Anna Nowak")
    (issuer,) = who.above
    (pem,) = write_roots(tmp_path / "nowy").iterdir()
    who.certificate.verify_directly_issued_by(issuer)
    issuer.verify_directly_issued_by(x509.load_pem_x509_certificate(pem.read_bytes()))


def test_a_signature_in_a_pdf_bears_the_time_of_the_story() -> None:
    (read,) = read_file(sign(blank_pages(1), "Anna Nowak"), "oswiadczenie.pdf").signatures
    assert read.signed_at == SIGNED_AT


def test_a_lone_certificate_leads_nowhere() -> None:
    lone = lone_identity("Anna Nowak")
    lone.certificate.verify_directly_issued_by(lone.certificate)
    assert lone.above == ()


def test_a_detached_cms_carries_nothing_and_an_enveloping_one_the_file() -> None:
    def carried(made: bytes) -> object:
        return cms.ContentInfo.load(made)["content"]["encap_content_info"]["content"].native

    assert carried(esign_cms.detached(b"umowa", ANNA)) is None
    assert carried(esign_cms.enveloping(b"umowa", ANNA)) == b"umowa"
    assert esign_cms.detached(b"umowa", ANNA, pem=True).startswith(b"-----BEGIN PKCS7-----")


def test_xml_references_say_what_is_signed() -> None:
    def uris(made: bytes) -> list[str]:
        return [one.get("URI") for one in etree.fromstring(made).iter(f"{DS}Reference")]

    names = ["umowa.pdf", "formularz%20zg%C5%82oszeniowy.pdf"]
    assert uris(esign_xml.detached(FILES, ANNA)) == [*names, "#ID-properties"]
    assert uris(esign_xml.enveloping(b"umowa", ANNA)) == ["#ID-held", "#ID-properties"]
    assert uris(esign_xml.enveloped(b"<a/>", ANNA)) == ["", "#ID-properties"]


def test_a_podpis_zaufany_names_its_person() -> None:
    made = esign_xml.enveloping(b"umowa", identity("", "trusted"), person="Anna Maria Żak").decode()
    assert ">Anna</" in made
    assert ">Maria Żak</" in made


@pytest.mark.parametrize("make", [esign_asic.extended, esign_asic.extended_by_manifest])
def test_a_container_begins_with_its_kind(make) -> None:
    made = make(FILES, ANNA)
    assert made[30:].startswith(b"mimetypeapplication/vnd.etsi.asic-e+zip")
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert [archive.read(name) for name, _ in FILES] == [content for _, content in FILES]
        assert any(name.startswith("META-INF/") for name in archive.namelist())


def test_a_member_can_be_changed() -> None:
    changed = esign_asic.with_member_changed(esign_asic.simple(*FILES[0], ANNA), "umowa.pdf", b"inna")
    with zipfile.ZipFile(io.BytesIO(changed)) as archive:
        assert archive.read("umowa.pdf") == b"inna"
