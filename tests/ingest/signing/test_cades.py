"""CAdES files: who signed, whether the value stands, and which file of the message it covers."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from asn1crypto import algos, cms

from domain.document import ReadStatus
from ingest.readers import read_file
from ingest.signing import read_signature_file
from samples.esigned import cms as esign_cms
from samples.esigned.authority import identity, lone_identity, write_roots

CONTRACT = b"%PDF-1.7 umowa o dofinansowanie"
OTHER = b"%PDF-1.7 formularz"
FILES = [("formularz.pdf", OTHER), ("umowa.pdf", CONTRACT)]
ANNA = identity("Anna Nowak")


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_a_detached_signature_finds_its_file_by_digest() -> None:
    file = read_signature_file(esign_cms.detached(CONTRACT, ANNA), "p7s", FILES)
    (found,) = file.signatures
    assert (file.format, file.status, file.pages) == ("p7s", ReadStatus.OK, ())
    assert (found.signer, found.kind) == ("Anna Nowak", "qualified")
    assert found.signed_at == datetime(2026, 4, 10, 9, 30, tzinfo=UTC)
    assert (found.is_intact, found.covers_whole_file) == (True, True)
    assert (found.signed_sha256, found.signed_names) == ((sha256(CONTRACT),), ("umowa.pdf",))


@pytest.mark.parametrize("digest", ["sha1", "sha384", "sha512", "sha3_256"])
def test_other_digests_are_translated_to_sha256(digest: str) -> None:
    (found,) = read_signature_file(esign_cms.detached(CONTRACT, ANNA, digest=digest), "p7s", FILES).signatures
    assert (found.is_intact, found.signed_sha256) == (True, (sha256(CONTRACT),))
    (alone,) = read_signature_file(esign_cms.detached(CONTRACT, ANNA, digest=digest), "p7s").signatures
    assert (alone.is_intact, alone.covers_whole_file, alone.signed_sha256) == (True, None, ())


def test_without_its_file_a_signature_still_tells_the_sha256() -> None:
    (found,) = read_signature_file(esign_cms.detached(CONTRACT, ANNA), "p7s", FILES[:1]).signatures
    assert (found.signed_sha256, found.signed_names) == ((sha256(CONTRACT),), ())
    assert (found.is_intact, found.covers_whole_file) == (True, None)


@pytest.mark.parametrize("wrap", [bytes, lambda der: __import__("base64").encodebytes(der)])
def test_letters_around_the_signature_do_not_matter(wrap) -> None:
    (found,) = read_signature_file(wrap(esign_cms.detached(CONTRACT, ANNA)), "p7s", FILES).signatures
    assert found.is_intact is True
    pem = esign_cms.detached(CONTRACT, ANNA, pem=True)
    assert read_signature_file(pem, "p7s", FILES).signatures[0].is_intact is True


def test_an_enveloping_signature_covers_what_it_carries() -> None:
    (found,) = read_signature_file(esign_cms.enveloping(CONTRACT, ANNA), "p7m").signatures
    assert (found.is_intact, found.covers_whole_file) == (True, True)
    assert found.signed_sha256 == (sha256(CONTRACT),)


def test_carried_content_that_was_changed_is_not_intact() -> None:
    changed = esign_cms.enveloping(CONTRACT, ANNA).replace(b"umowa", b"Umowa")
    (found,) = read_signature_file(changed, "p7m").signatures
    assert found.is_intact is False
    assert found.signed_sha256 == (sha256(CONTRACT.replace(b"umowa", b"Umowa")),)


def test_carried_content_that_was_changed_is_told_without_any_certificate() -> None:
    info = cms.ContentInfo.load(esign_cms.enveloping(CONTRACT, ANNA).replace(b"umowa", b"Umowa"))
    info["content"]["certificates"] = cms.CertificateSet([])
    (found,) = read_signature_file(info.dump(), "p7m").signatures
    assert (found.signer, found.is_intact) == ("", False)


def test_a_value_that_does_not_stand_is_not_intact() -> None:
    info = cms.ContentInfo.load(esign_cms.detached(CONTRACT, ANNA))
    other = cms.ContentInfo.load(esign_cms.detached(OTHER, ANNA))
    signer, foreign = info["content"]["signer_infos"][0], other["content"]["signer_infos"][0]
    signer["signature"] = foreign["signature"].native
    (found,) = read_signature_file(info.dump(), "p7s", FILES).signatures
    assert (found.is_intact, found.signed_sha256) == (False, (sha256(CONTRACT),))


def test_a_signature_without_attributes_is_tried_on_every_file() -> None:
    info = cms.ContentInfo.load(esign_cms.detached(CONTRACT, ANNA))
    signer = info["content"]["signer_infos"][0]
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    bare = cms.SignerInfo(
        {
            "version": "v1",
            "sid": signer["sid"],
            "digest_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
            "signature_algorithm": signer["signature_algorithm"],
            "signature": ANNA.key.sign(CONTRACT, ec.ECDSA(hashes.SHA256())),
        }
    )
    info["content"]["signer_infos"] = cms.SignerInfos([bare])
    (found,) = read_signature_file(info.dump(), "p7s", FILES).signatures
    assert (found.is_intact, found.signed_names) == (True, ("umowa.pdf",))
    (alone,) = read_signature_file(info.dump(), "p7s").signatures
    assert (alone.is_intact, alone.signed_sha256) == (None, ())


def test_every_signer_counts() -> None:
    first = cms.ContentInfo.load(esign_cms.detached(CONTRACT, ANNA))
    second = cms.ContentInfo.load(esign_cms.detached(CONTRACT, identity("Jan Lis", "personal")))
    both = first["content"]
    both["signer_infos"] = cms.SignerInfos([*both["signer_infos"], *second["content"]["signer_infos"]])
    both["certificates"] = cms.CertificateSet([*both["certificates"], *second["content"]["certificates"]])
    found = read_signature_file(first.dump(), "p7s", FILES).signatures
    assert {(s.signer, s.kind, s.is_intact) for s in found} == {
        ("Anna Nowak", "qualified", True),
        ("Jan Lis", "personal", True),
    }


def test_f049_the_chain_is_told_offline(tmp_path: Path) -> None:
    def chain(who, trust_dir: str) -> str:
        signature = esign_cms.detached(CONTRACT, who)
        return read_signature_file(signature, "p7s", FILES, trust_dir).signatures[0].chain

    roots = str(write_roots(tmp_path / "roots"))
    (tmp_path / "roots" / "notatka.txt").write_text("to nie certyfikat", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    assert chain(ANNA, roots) == "trusted"
    assert chain(lone_identity("Anna Nowak"), roots) == "untrusted"
    assert chain(ANNA, "") == chain(ANNA, str(tmp_path / "empty")) == chain(ANNA, "/nie/ma") == "unknown"


def test_f049_a_missing_link_is_unknown_and_the_signature_still_stands(tmp_path: Path) -> None:
    info = cms.ContentInfo.load(esign_cms.detached(CONTRACT, ANNA))
    own = [c for c in info["content"]["certificates"] if "Anna" in c.chosen.subject.human_friendly]
    info["content"]["certificates"] = cms.CertificateSet(own)
    (found,) = read_signature_file(info.dump(), "p7s", FILES, str(write_roots(tmp_path))).signatures
    assert (found.chain, found.is_intact) == ("unknown", True)


def test_without_the_certificate_the_digest_still_finds_the_file() -> None:
    info = cms.ContentInfo.load(esign_cms.detached(CONTRACT, ANNA))
    info["content"]["certificates"] = cms.CertificateSet([])
    (found,) = read_signature_file(info.dump(), "p7s", FILES).signatures
    assert (found.signer, found.is_intact, found.signed_names) == ("", None, ("umowa.pdf",))


def test_certificates_alone_are_no_signature() -> None:
    info = cms.ContentInfo.load(esign_cms.detached(CONTRACT, ANNA))
    info["content"]["signer_infos"] = cms.SignerInfos([])
    file = read_signature_file(info.dump(), "p7b")
    assert (file.status, file.signatures) == (ReadStatus.UNSUPPORTED, ())


def test_f023_encrypted_content_is_told_as_such() -> None:
    sealed = cms.ContentInfo({"content_type": "enveloped_data", "content": cms.EnvelopedData({
        "version": "v0", "recipient_infos": [],
        "encrypted_content_info": {
            "content_type": "data",
            "content_encryption_algorithm": {"algorithm": "aes256_cbc", "parameters": bytes(16)},
            "encrypted_content": bytes(32),
        },
    })})  # fmt: skip
    assert read_signature_file(sealed.dump(), "p7m").status is ReadStatus.ENCRYPTED


@pytest.mark.parametrize(
    "content",
    [b"", b"\x30\x80", b"-----BEGIN PKCS7-----\nAAAA\n-----END PKCS7-----\n", b"podpis", bytes(1_000)],
)
def test_f054_rubbish_is_damaged(content: bytes) -> None:
    file = read_signature_file(content, "p7s", FILES)
    assert (file.status, file.signatures) == (ReadStatus.DAMAGED, ())


@pytest.mark.parametrize("cut", [20, 200, 600, 900])
def test_f054_a_cut_signature_is_a_typed_result(cut: int) -> None:
    made = esign_cms.detached(CONTRACT, ANNA)
    assert read_signature_file(made[:-cut], "p7s", FILES).status is ReadStatus.DAMAGED


def test_the_formats_are_told_by_their_bytes() -> None:
    assert read_file(esign_cms.detached(CONTRACT, ANNA), "umowa.sig").format == "p7s"
    assert read_file(esign_cms.enveloping(CONTRACT, ANNA), "umowa.sig").format == "p7m"


def test_a_signature_with_content_is_no_detached_one_whatever_its_name() -> None:
    assert read_file(esign_cms.enveloping(CONTRACT, ANNA), "umowa.p7s").format == "p7m"
    assert read_file(esign_cms.detached(CONTRACT, ANNA), "umowa.p7m").format == "p7s"
