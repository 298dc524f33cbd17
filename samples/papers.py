"""What a company sends for one call: its papers as files with the names that people give them."""

from datetime import date, timedelta

from domain.call import Call
from samples.esigned import sign as esign
from samples.facts.companies import Company
from samples.facts.declarations import Declared
from samples.pdf import files as pdf
from samples.story.mails import Enclosure
from samples.text.form_layout import Filling

Papers = dict[str, tuple[Enclosure, ...]]
"""Kind of document → its files, in the order in which they are attached."""


def full_papers(company: Company, call: Call, issued_on: date) -> Papers:
    """Everything §§ 4.3 a–g ask for, in order; certificates were issued on `issued_on`, signed two days later."""
    signed_on = f"{issued_on + timedelta(days=2):%d.%m.%Y}"
    declared = Declared(signed_on=signed_on)
    return {
        "application_form": (
            Enclosure(
                "Formularz zgłoszeniowy.pdf",
                pdf.application_form(company, call, Filling(signed_on=signed_on)),
            ),
        ),
        "zus_certificate": (Enclosure("zaswiadczenie_ZUS.pdf", pdf.zus_certificate(company, issued_on)),),
        "tax_certificate": (Enclosure("Zaświadczenie US.pdf", pdf.tax_certificate(company, issued_on)),),
        "status_declaration": (
            Enclosure("oświadczenie o statusie.pdf", pdf.status_declaration(company, call, declared)),
        ),
        "de_minimis_form": (
            Enclosure("Formularz de minimis.pdf", pdf.de_minimis_form(company, call, declared)),
        ),
        "draft_contract": (Enclosure("projekt umowy - parafowany.pdf", pdf.draft_contract(company, call)),),
        "innovation_evidence": tuple(
            Enclosure(f"certyfikat_{number}.pdf", pdf.evidence(company, item))
            for number, item in enumerate(company.certificates, start=1)
        ),
    }


def only(papers: Papers, *kinds: str) -> Papers:
    """Some of the papers."""
    return {kind: papers[kind] for kind in kinds}


def without(papers: Papers, *kinds: str) -> Papers:
    """The papers without some."""
    return {kind: files for kind, files in papers.items() if kind not in kinds}


def enclosures(papers: Papers) -> tuple[Enclosure, ...]:
    """All files, one after the other."""
    return tuple(file for files in papers.values() for file in files)


def e_signed(papers: Papers, person: str, *, trusted: bool = True) -> Papers:
    """The papers that the applicant signs, each with an electronic signature over it."""
    own = {"application_form", "status_declaration", "de_minimis_form", "draft_contract"}
    return {
        kind: tuple(_signed(file, person, trusted=trusted) for file in files) if kind in own else files
        for kind, files in papers.items()
    }


def _signed(file: Enclosure, person: str, *, trusted: bool) -> Enclosure:
    name = file.filename.replace(".pdf", "_podpisany.pdf")
    return Enclosure(name, esign.sign(file.content, person, trusted=trusted))
