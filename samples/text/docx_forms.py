"""The applicant's forms as DOCX files, filled in in one of the guises, or blank."""

from domain.call import Call
from samples.facts import contract_text, declarations
from samples.facts.companies import Company
from samples.facts.declarations import Declared
from samples.text import form_layout
from samples.text.docx_sheet import Guise, write_docx
from samples.text.form_layout import Filling


def application_form(
    company: Company | None, call: Call, filling: Filling | None = None, guise: Guise = "plain"
) -> bytes:
    """Załącznik nr 2."""
    return write_docx(form_layout.application_form(company, call, filling), guise, "Formularz zgłoszeniowy")


def status_declaration(
    company: Company | None, call: Call, declared: Declared | None = None, guise: Guise = "plain"
) -> bytes:
    """Załącznik nr 3."""
    return write_docx(
        declarations.status_declaration(company, call, declared), guise, "Oświadczenie o statusie"
    )


def de_minimis_form(
    company: Company | None, call: Call, declared: Declared | None = None, guise: Guise = "plain"
) -> bytes:
    """Załącznik nr 6."""
    return write_docx(
        declarations.de_minimis_form(company, call, declared), guise, "Formularz – pomoc de minimis"
    )


def de_minimis_statement(company: Company | None, declared: Declared | None = None) -> bytes:
    """Załącznik nr 4."""
    return write_docx(
        declarations.de_minimis_statement(company, declared), title="Oświadczenie – pomoc de minimis"
    )


def draft_contract(company: Company | None, call: Call) -> bytes:
    """Załącznik nr 5, without initials."""
    return write_docx(contract_text.draft_contract(company, call), title="Projekt umowy")
