"""XAdES files: detached, enveloping, enveloped; what Polish programs write, and what strangers may."""

import base64
import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree
from signxml import DigestAlgorithm
from signxml.xades import XAdESSigner

from domain.document import ReadStatus
from ingest.readers import read_file
from ingest.signing import read_signature_file
from samples.esigned import xml as esign_xml
from samples.esigned.authority import identity, lone_identity, write_roots

CONTRACT = b"%PDF-1.7 umowa o dofinansowanie"
OTHER = b"%PDF-1.7 formularz"
FILES = [("formularz.pdf", OTHER), ("Umowa końcowa.pdf", CONTRACT)]
ANNA = identity("Anna Nowak")
SEAL = identity("Jan Lis", "trusted")
DS = "{http://www.w3.org/2000/09/xmldsig#}"
XML = '<wniosek xmlns="urn:w" xmlns:q="urn:q"><!-- uwaga --><b q:a="1">żółw</b>\r\n tekst</wniosek>'.encode()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("digest", ["sha1", "sha256", "sha512"])
def test_a_detached_signature_finds_its_files_by_digest(digest: str) -> None:
    file = read_signature_file(esign_xml.detached(FILES, ANNA, digest=digest), "xades", FILES)
    (found,) = file.signatures
    assert (file.format, file.status, file.pages) == ("xades", ReadStatus.OK, ())
    assert (found.signer, found.kind) == ("Anna Nowak", "qualified")
    assert found.signed_at == datetime(2026, 4, 10, 9, 30, tzinfo=UTC)
    assert (found.is_intact, found.covers_whole_file) == (True, True)
    assert found.signed_sha256 == (sha256(OTHER), sha256(CONTRACT))
    assert found.signed_names == ("formularz.pdf", "Umowa końcowa.pdf")


@pytest.mark.parametrize("prefix", [None, "ds", "dsig"])
def test_any_prefix_or_none_will_do(prefix: str | None) -> None:
    (found,) = read_signature_file(esign_xml.detached(FILES, ANNA, prefix=prefix), "xades", FILES).signatures
    assert (found.is_intact, found.covers_whole_file) == (True, True)
    inside = b"<Podpisy xmlns='urn:p' xmlns:q='urn:q'>" + esign_xml.detached(FILES, ANNA, prefix=prefix)[39:]
    changed = read_signature_file(inside + b"</Podpisy>", "xades", FILES)
    assert [one.covers_whole_file for one in changed.signatures] == [True]


def test_a_renamed_file_is_found_all_the_same() -> None:
    (found,) = read_signature_file(
        esign_xml.detached(FILES[:1], ANNA), "xades", [("1.pdf", OTHER)]
    ).signatures
    assert (found.signed_sha256, found.signed_names) == ((sha256(OTHER),), ("1.pdf",))


def test_without_its_file_a_signature_still_tells_name_and_sha256() -> None:
    (found,) = read_signature_file(esign_xml.detached(FILES[1:], ANNA), "xades", FILES[:1]).signatures
    assert (found.signed_sha256, found.signed_names) == ((sha256(CONTRACT),), ("Umowa końcowa.pdf",))
    assert (found.is_intact, found.covers_whole_file) == (True, None)
    (long,) = read_signature_file(esign_xml.detached(FILES[1:], ANNA, digest="sha512"), "xades").signatures
    assert (long.is_intact, long.signed_sha256) == (True, ())


def test_a_file_that_was_changed_is_told_apart_from_those_that_fit() -> None:
    changed = [FILES[0], ("umowa KOŃCOWA.pdf", CONTRACT + b" zmiana")]
    fits, wrong = read_signature_file(esign_xml.detached(FILES, ANNA), "xades", changed).signatures
    assert (fits.is_intact, fits.signed_sha256) == (True, (sha256(OTHER),))
    assert (wrong.is_intact, wrong.signed_names) == (False, ("umowa KOŃCOWA.pdf",))
    assert wrong.signed_sha256 == (sha256(CONTRACT + b" zmiana"),)
    (alone,) = read_signature_file(esign_xml.detached(FILES[1:], ANNA), "xades", changed).signatures
    assert alone.is_intact is False


def test_an_enveloping_signature_covers_the_file_that_it_carries() -> None:
    file = read_signature_file(esign_xml.enveloping(CONTRACT, ANNA), "xades")
    (found,) = file.signatures
    assert file.status is ReadStatus.OK
    assert (found.is_intact, found.covers_whole_file) == (True, True)
    assert (found.signed_sha256, found.signed_names) == ((sha256(CONTRACT),), ())


def test_a_file_that_is_not_said_to_be_base64_is_known_by_what_it_is() -> None:
    root = etree.fromstring(esign_xml.enveloping(CONTRACT, ANNA))
    held = root.find(f"{DS}Object")
    del held.attrib["Encoding"]
    root.find(f".//{DS}Reference").remove(root.find(f".//{DS}Transforms"))
    file = read_signature_file(etree.tostring(root), "xades")
    assert (file.status, file.signatures[0].signed_sha256) == (ReadStatus.OK, (sha256(CONTRACT),))


def test_of_a_podpis_zaufany_the_person_is_among_the_claimed_roles() -> None:
    made = esign_xml.enveloping(CONTRACT, SEAL, person="Anna Żak")
    (found,) = read_signature_file(made, "xades").signatures
    assert (found.signer, found.kind, found.is_intact) == ("Anna Żak", "trusted", True)
    (unnamed,) = read_signature_file(esign_xml.enveloping(CONTRACT, SEAL), "xades").signatures
    assert unnamed.kind == "trusted"


def test_a_carried_file_that_was_changed_is_not_intact() -> None:
    root = etree.fromstring(esign_xml.enveloping(CONTRACT, ANNA))
    root.find(f"{DS}Object").text = base64.b64encode(CONTRACT + b"!").decode()
    (found,) = read_signature_file(etree.tostring(root), "xades").signatures
    assert (found.is_intact, found.signed_sha256) == (False, (sha256(CONTRACT + b"!"),))


def test_changed_properties_are_not_intact() -> None:
    made = esign_xml.detached(FILES, ANNA).replace(b"2026-04-10", b"2026-04-01")
    assert read_signature_file(made, "xades", FILES).signatures[0].is_intact is False


def test_a_value_that_does_not_stand_is_not_intact() -> None:
    root = etree.fromstring(esign_xml.detached(FILES, ANNA))
    foreign = etree.fromstring(esign_xml.detached(FILES, identity("Jan Lis")))
    value = f"{DS}SignatureValue"
    root.find(value).text = foreign.find(value).text
    assert read_signature_file(etree.tostring(root), "xades", FILES).signatures[0].is_intact is False
    root.find(value).text = "AAAA"
    assert read_signature_file(etree.tostring(root), "xades", FILES).signatures[0].is_intact is None


def test_a_signed_xml_document_is_for_a_person() -> None:
    file = read_signature_file(esign_xml.enveloped(XML, ANNA), "xml")
    (found,) = file.signatures
    assert (file.status, found.is_intact, found.covers_whole_file) == (ReadStatus.UNSUPPORTED, True, True)
    assert found.signed_sha256 == ()
    changed = esign_xml.enveloped(XML, ANNA).replace("żółw".encode(), "żółć".encode())
    assert read_signature_file(changed, "xml").signatures[0].is_intact is False


TRANSFORM = (
    '<Transform xmlns="http://www.w3.org/2000/09/xmldsig#" Algorithm="http://www.w3.org/{}">{}</Transform>'
)
XPATH, FILTER, XSLT = "TR/1999/REC-xpath-19991116", "2002/06/xmldsig-filter2", "TR/1999/REC-xslt-19991116"


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        (XPATH, "<XPath>not( ancestor-or-self::ds:Signature )</XPath>"),
        (
            FILTER,
            '<XPath xmlns="http://www.w3.org/2002/06/xmldsig-filter2" Filter="subtract">//Signature</XPath>',
        ),
    ],
)
def test_other_ways_to_leave_the_signature_out(name: str, inside: str) -> None:
    assert resigned(XML, TRANSFORM.format(name, inside)).signatures[0].is_intact is True


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        (XSLT, '<x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform" version="1.0"/>'),
        (XPATH, "<XPath>count(//*) > 0</XPath>"),
        (
            FILTER,
            '<XPath xmlns="http://www.w3.org/2002/06/xmldsig-filter2" Filter="union">//Signature</XPath>',
        ),
    ],
)
def test_f051_programs_among_the_transforms_are_not_run(name: str, inside: str) -> None:
    assert resigned(XML, TRANSFORM.format(name, inside)).signatures[0].is_intact is None


def resigned(xml: bytes, transform: str):
    """The enveloped signature with its first transform replaced and its value made anew."""
    root = etree.fromstring(esign_xml.enveloped(xml, ANNA))
    signature = root.find(f"{DS}Signature")
    first = signature.find(f".//{DS}Transform")
    first.getparent().replace(first, etree.fromstring(transform))
    info = etree.tostring(signature.find(f"{DS}SignedInfo"), method="c14n", with_comments=False)
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    pair = decode_dss_signature(ANNA.key.sign(info, ec.ECDSA(hashes.SHA256())))
    value = b"".join(number.to_bytes(32, "big") for number in pair)
    signature.find(f"{DS}SignatureValue").text = base64.b64encode(value).decode()
    return read_signature_file(etree.tostring(root), "xml")


def test_what_another_library_signs_is_intact() -> None:
    from cryptography.hazmat.primitives import serialization

    key = ANNA.key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chain = [c.public_bytes(serialization.Encoding.PEM).decode() for c in (ANNA.certificate, *ANNA.above)]
    signer = XAdESSigner(signature_algorithm="ecdsa-sha256", digest_algorithm=DigestAlgorithm.SHA384)
    signed = signer.sign(etree.fromstring(XML), key=key, cert=chain)
    (found,) = read_signature_file(etree.tostring(signed), "xml").signatures
    assert (found.signer, found.is_intact, found.covers_whole_file) == ("Anna Nowak", True, True)


def test_f049_the_chain_is_told_offline(tmp_path: Path) -> None:
    roots = str(write_roots(tmp_path))
    for who, chain in ((ANNA, "trusted"), (lone_identity("Anna Nowak"), "untrusted")):
        (found,) = read_signature_file(esign_xml.detached(FILES, who), "xades", FILES, roots).signatures
        assert (found.chain, found.is_intact) == (chain, True)


def test_without_a_certificate_nothing_is_decided() -> None:
    root = etree.fromstring(esign_xml.detached(FILES, ANNA))
    root.remove(root.find(f"{DS}KeyInfo"))
    (found,) = read_signature_file(etree.tostring(root), "xades", FILES).signatures
    assert (found.signer, found.is_intact, found.covers_whole_file) == ("", None, True)


def test_several_signatures_in_one_file() -> None:
    both = etree.Element("Podpisy")
    for who in (ANNA, identity("Jan Lis", "personal")):
        made = etree.fromstring(esign_xml.detached(FILES, who).replace(b"ID-", f"ID-{id(who)}-".encode()))
        both.append(made)
    found = read_signature_file(etree.tostring(both), "xades", FILES).signatures
    assert [(s.signer, s.kind) for s in found] == [("Anna Nowak", "qualified"), ("Jan Lis", "personal")]


def reference(uri: str = "") -> str:
    return (
        f'<Reference URI="{uri}"><Transforms><Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>'
        '</Transforms><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
        "<DigestValue>AAAA</DigestValue></Reference>"
    )


def document(references: str, inside: str = "") -> bytes:
    return (
        f'<a>{inside}<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo>{references}</SignedInfo>'
        "<SignatureValue>AAAA</SignatureValue></Signature></a>"
    ).encode()


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b'<!DOCTYPE a [<!ENTITY x "y">]>' + document(reference()), ReadStatus.BLOCKED),
        (b'<?xml version="1.0" encoding="utf-7"?>' + document(reference()), ReadStatus.BLOCKED),
        (document(reference() * 101), ReadStatus.LIMIT),
        (document(reference() * 20_000), ReadStatus.LIMIT),
        (b"<a>" + document(reference()) * 31 + b"</a>", ReadStatus.LIMIT),
        (document(reference("#b"), '<b Id="b"/><b Id="b"/>'), ReadStatus.UNSUPPORTED),
        (document(reference("#brak")), ReadStatus.UNSUPPORTED),
        (document(reference("http://example.com/plik.pdf")), ReadStatus.OK),
        (document(reference("file:///etc/passwd")), ReadStatus.OK),
        (b'<?xml version="1.0"?><a xmlns="http://www.w3.org/2000/09/xmldsig#"/>', ReadStatus.UNSUPPORTED),
        (document(reference())[:-20], ReadStatus.DAMAGED),
        (b"<" + bytes(100), ReadStatus.BLOCKED),
        (b"<a>" * 100_000, ReadStatus.DAMAGED),
    ],
)
def test_f051_hostile_xml_is_a_typed_result(content: bytes, status: ReadStatus) -> None:
    file = read_signature_file(content, "xades", FILES)
    assert file.status is status
    assert not any(one.is_intact for one in file.signatures)


def test_f051_a_list_that_lists_itself_ends() -> None:
    manifest = f'<Object><Manifest Id="m">{reference("#m")}</Manifest></Object><x/>'
    content = document(reference("#m")).replace(b"</Signature>", f"{manifest}</Signature>".encode())
    assert read_signature_file(content, "xades").status is ReadStatus.LIMIT


def test_a_megabyte_of_xml_is_read_in_time() -> None:
    from time import process_time

    big = b'<a xmlns="urn:x">' + b"<b>tekst</b>" * 80_000 + b"</a>"
    made = esign_xml.enveloped(big, ANNA)
    began = process_time()
    assert read_signature_file(made, "xml").signatures[0].is_intact is True
    assert process_time() - began < 2


def test_the_formats_are_told_by_their_bytes() -> None:
    assert read_file(esign_xml.detached(FILES, ANNA), "umowa.sig").format == "xades"
    without_declaration = etree.tostring(etree.fromstring(esign_xml.detached(FILES, ANNA)))
    assert read_file(without_declaration, "umowa.sig").format == "xades"
