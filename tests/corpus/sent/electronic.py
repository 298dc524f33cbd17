"""Papers with electronic signatures: inside the PDF, in a file beside it, or around it."""

from samples.esigned import asic as esign_asic
from samples.esigned import cms as esign_cms
from samples.esigned import sign as esign
from samples.esigned import xml as esign_xml
from samples.esigned.authority import identity
from tests.corpus.truth import SentFile


def signed(name: str, pdf: bytes, person: str, how: str) -> list[SentFile]:
    """The files that a person sends who signs a PDF this way; see `Guise.e_signed`."""
    if how in {"trusted", "qualified"}:
        return [SentFile(name, esign.sign(pdf, person, trusted=how == "trusted"))]
    who = identity(person)
    if how == "xades":
        return [SentFile(name, pdf), SentFile(f"{name}.xades", esign_xml.detached([(name, pdf)], who))]
    if how == "p7s":
        return [SentFile(name, pdf), SentFile(f"{name}.p7s", esign_cms.detached(pdf, who))]
    return [SentFile(f"{name}.asice", esign_asic.extended([(name, pdf)], who))]
