"""Signed envelopes: the file inside, whatever is around it; encrypted ones are for their addressee only."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.document import ReadStatus
from ingest.message.parse import parse_message
from ingest.unpack import Unpacked, unpack_all
from tests.support.files.archives import encrypted_envelope, mail, part, pdf, signed_envelope, zipped

CONTRACT = pdf("Umowa")


def opened(content: bytes, name: str, content_type: str = "application/octet-stream") -> Unpacked:
    return unpack_all([part(content, name, content_type)])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("encrypted.asc", b"-----BEGIN PGP MESSAGE-----\n\nhQIMA+abcdABEAC7\n-----END PGP MESSAGE-----\n"),
        ("zgloszenie.zip.gpg", bytes(range(133, 256))),
    ],
)
def test_f023_what_pgp_encrypted_is_for_its_addressee_only(name: str, content: bytes) -> None:
    unpacked = opened(content, name)
    assert unpacked.results["2"].status is ReadStatus.ENCRYPTED
    assert unpacked.results["2"].format == "pgp"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("umowa.pdf.p7m", "umowa.pdf"),
        ("umowa.sig", "umowa.pdf"),
        ("umowa.p7s", "umowa.pdf"),
        ("umowa.pdf.sig.p7m", "umowa.pdf"),
        ("smime.p7m", "smime.pdf"),
    ],
)
def test_f023_the_file_in_a_signature_stands_beside_it(name: str, shown: str) -> None:
    unpacked = opened(signed_envelope(CONTRACT), name)
    assert [f.attachment.filename for f in unpacked.parts[1:]] == [shown]
    assert unpacked.parts[1].content == CONTRACT
    assert unpacked.parts[1].attachment.inside == name
    assert unpacked.results["2"].status is ReadStatus.UNPACKED


@pytest.mark.parametrize(
    "write",
    [
        lambda der: b"-----BEGIN PKCS7-----\n" + base64.encodebytes(der) + b"-----END PKCS7-----\n",
        base64.encodebytes,
    ],
    ids=["PEM", "base64"],
)
def test_signatures_written_as_text_are_opened(write: object) -> None:
    unpacked = opened(write(signed_envelope(CONTRACT)), "umowa.pdf.p7m")  # type: ignore[operator]
    assert unpacked.parts[1].content == CONTRACT


def test_streamed_signatures_of_unknown_length_are_opened() -> None:
    # OpenSSL and Java libraries write BER: indefinite lengths, the content in pieces.
    der = signed_envelope(b"")
    octets = b"\x24\x80" + b"".join(
        b"\x04\x82" + len(piece).to_bytes(2, "big") + piece
        for piece in (CONTRACT[at : at + 1_000] for at in range(0, len(CONTRACT), 1_000))
    )
    content = b"\xa0\x80" + octets + b"\0\0" + b"\0\0"
    data_type = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"
    signed_type = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
    assert data_type in der
    inner = b"\x30\x80" + data_type + content + b"\0\0"
    signed = b"\x30\x80\x02\x01\x01\x31\x00" + inner + b"\x31\x00\0\0"
    whole = b"\x30\x80" + signed_type + b"\xa0\x80" + signed + b"\0\0" + b"\0\0"
    assert opened(whole, "umowa.pdf.p7m").parts[1].content == CONTRACT


def test_a_signature_beside_its_file_is_an_ordinary_file() -> None:
    assert opened(signed_envelope(None), "umowa.pdf.p7s").results == {}
    assert opened(signed_envelope(None), "umowa.pdf.p7m").results == {}


@pytest.mark.parametrize(
    ("name", "content_type"),
    [("smime.p7m", "application/pkcs7-mime"), ("umowa.p7m", "application/octet-stream")],
)
def test_f023_encrypted_is_encrypted(name: str, content_type: str) -> None:
    unpacked = opened(encrypted_envelope(), name, content_type)
    assert len(unpacked.parts) == 1
    assert unpacked.results["2"].status is ReadStatus.ENCRYPTED
    assert "zaszyfrowana" in unpacked.results["2"].reason


def signed_mail(content: bytes) -> bytes:
    head = (
        b"From: Jan Kot <jan@firma.example>\r\nSubject: Podpisane\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"\r\n'
        b'Content-Disposition: attachment; filename="smime.p7m"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\n"
    )
    return head + base64.encodebytes(content).replace(b"\n", b"\r\n")


def entity(text: str) -> bytes:
    """A message's content without its address headers, as S/MIME signs it."""
    return mail(text, [("umowa.pdf", CONTRACT)]).split(b"\r\n", 3)[3]


def test_f023_a_wholly_signed_message_says_and_brings_what_it_would_unsigned() -> None:
    raw = signed_mail(signed_envelope(entity("Hasło: Kot1\nhttps://we.tl/t-X")))
    message, parts = parse_message(raw)
    assert message.text == "Hasło: Kot1\nhttps://we.tl/t-X"
    assert message.fresh_text == message.text
    assert message.links == ("https://we.tl/t-X",)
    assert [p.attachment.filename for p in parts] == ["smime.p7m"]
    unpacked = unpack_all(parts)
    assert [(p.attachment.part, p.attachment.filename) for p in unpacked.parts] == [
        ("1", "smime.p7m"),
        ("1/2", "umowa.pdf"),
    ]
    assert unpacked.results["1"].status is ReadStatus.UNPACKED


def test_f023_a_message_signed_twice_is_opened() -> None:
    inner = signed_mail(signed_envelope(entity("Treść"))).split(b"\r\n", 2)[2]
    message, parts = parse_message(signed_mail(signed_envelope(inner)))
    assert message.text == "Treść"
    assert unpack_all(parts).parts[-1].content == CONTRACT


def test_f023_an_encrypted_message_has_no_text_and_is_for_a_person() -> None:
    message, parts = parse_message(signed_mail(encrypted_envelope()))
    assert message.text == ""
    assert unpack_all(parts).results["1"].status is ReadStatus.ENCRYPTED


def test_a_signed_message_saved_as_a_file_keeps_its_words() -> None:
    unpacked = opened(signed_envelope(entity("Treść")), "wiadomość.p7m")
    assert [f.attachment.filename for f in unpacked.parts[1:]] == ["treść wiadomości.txt", "umowa.pdf"]
    assert unpacked.parts[1].content.decode() == "Treść"


def test_an_asic_package_gives_its_files_without_the_signatures() -> None:
    content = zipped(
        {
            "mimetype": b"application/vnd.etsi.asic-e+zip",
            "umowa.pdf": CONTRACT,
            "META-INF/manifest.xml": b"<manifest/>",
            "META-INF/signatures0.xml": b"<signatures/>",
        },
        0,
    )
    unpacked = opened(content, "umowa.asice")
    assert [f.attachment.filename for f in unpacked.parts[1:]] == ["umowa.pdf"]
    assert unpacked.results["2"].reason == "Paczka podpisana (ASiC): 1 plik."
    assert unpacked.results["2"].format == "asice"


def xades(objects: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo/>'
        f"{objects}</ds:Signature>"
    ).encode()


def test_a_file_inside_an_xml_signature_stands_beside_it() -> None:
    encoded = base64.encodebytes(CONTRACT).decode()
    content = xades(
        '<ds:Object Encoding="http://www.w3.org/2000/09/xmldsig#base64" MimeType="application/pdf">'
        f"{encoded}</ds:Object><ds:Object><p/></ds:Object>"
    )
    unpacked = opened(content, "umowa.pdf.xades")
    assert [f.attachment.filename for f in unpacked.parts[1:]] == ["umowa.pdf"]
    assert unpacked.parts[1].content == CONTRACT
    assert unpacked.parts[1].attachment.content_type == "application/pdf"


@pytest.mark.parametrize(
    "objects", ["", "<ds:Object><a/></ds:Object>", "<ds:Object>to nie base64</ds:Object>"]
)
def test_an_xml_signature_without_a_file_is_an_ordinary_file(objects: str) -> None:
    assert opened(xades(objects), "umowa.pdf.xades").results == {}


@pytest.mark.parametrize(
    "content",
    [
        xades("")[:-20],
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a xmlns="http://www.w3.org/2000/09/xmldsig#">&b;</a>',
    ],
)
def test_f051_xml_that_is_none_or_has_entities_is_left_alone(content: bytes) -> None:
    assert opened(content, "umowa.xades").results == {}


SEEDS = [
    (signed_envelope(b"abc" * 30), "a.p7m"),
    (signed_envelope(mail("abc", [("a", b"abc")])), "a.p7m"),
    (encrypted_envelope(), "a.p7m"),
    (xades("<ds:Object>JVBERi0xLjcK</ds:Object>"), "a.xades"),
]


@given(
    st.sampled_from(SEEDS),
    st.lists(
        st.tuples(st.integers(0, 400), st.integers(0, 6), st.binary(max_size=6)), min_size=1, max_size=5
    ),
)
@settings(max_examples=250, deadline=None)
def test_damaged_signatures_never_raise(seed: tuple[bytes, str], cuts: list[tuple[int, int, bytes]]) -> None:
    content, name = seed
    for position, length, splice in cuts:
        content = content[:position] + splice + content[position + length :]
    assert opened(content, name).parts[0].content == content
