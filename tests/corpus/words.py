"""The applicant's forms as Word files, with what cannot be told of them there."""

from dataclasses import replace

from samples import docx_forms
from samples.companies import Company
from samples.declarations import Declared
from samples.docx_sheet import Guise
from samples.form_layout import Filling
from tests.corpus.papers import the_call
from tests.corpus.truth import Paper

KINDS = frozenset({"application_form", "status_declaration", "de_minimis_form", "draft_contract"})
_GUISES: tuple[Guise, ...] = ("plain", "table", "controls", "textbox")


def docx(company: Company, kind: str) -> bytes:
    """One of the forms, unsigned, in the guise that the company's number picks."""
    guise = _GUISES[company.number % len(_GUISES)]
    if kind == "application_form":
        return docx_forms.application_form(company, the_call(), Filling(signed="none"), guise)
    if kind == "status_declaration":
        return docx_forms.status_declaration(company, the_call(), Declared(signed="none"), guise)
    if kind == "de_minimis_form":
        return docx_forms.de_minimis_form(company, the_call(), Declared(signed="none"), guise)
    return docx_forms.draft_contract(company, the_call())


def as_docx(paper: Paper) -> Paper:
    """The truth of the same paper as a Word file: unsigned, without page numbers."""
    fields = {name: value for name, value in paper.fields.items() if name != "pages_declared"}
    initialled = () if paper.initialled is not None else None
    return replace(paper, signed="none", fields=fields, initialled=initialled)
