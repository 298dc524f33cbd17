"""Signatures are read where strangers' bytes are read: without network, in bounds, and the same as here."""

from pathlib import Path

from ingest.readers.pdf.signatures import read_signatures
from ingest.sandbox.pool import Sandbox
from ingest.signing import read_signature_file
from samples.esigned import asic as esign_asic
from samples.esigned import cms as esign_cms
from samples.esigned import sign as esign
from samples.esigned import xml as esign_xml
from samples.esigned.authority import identity, write_roots
from tests.support.files import pdf_traps

FILES = [("umowa.pdf", b"%PDF umowa")]


def test_every_format_is_read_in_the_sandbox_as_outside(tmp_path: Path) -> None:
    who, trust = identity("Anna Nowak"), str(write_roots(tmp_path))
    signed = {
        "p7s": esign_cms.detached(FILES[0][1], who),
        "p7m": esign_cms.enveloping(FILES[0][1], who),
        "xades": esign_xml.detached(FILES, who),
        "asice": esign_asic.extended(FILES, who),
    }
    pdf = esign.sign_as(pdf_traps.lines_pdf(["Oświadczenie"]), "Anna Nowak")
    with Sandbox(1, preload=(), reads=(trust,)) as sandbox:
        for name, content in signed.items():
            found = sandbox.submit(read_signature_file, content, name, FILES, trust).result()
            assert found == read_signature_file(content, name, FILES, trust)
            assert [(s.chain, s.is_intact) for s in found.signatures] == [("trusted", True)]
        (inside,) = sandbox.submit(read_signatures, pdf, trust).result()
        assert (inside.chain, inside.is_intact) == ("trusted", True)
