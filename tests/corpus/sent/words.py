"""The applicant's forms as files of word processors, with what cannot be told of them there."""

from collections.abc import Iterable
from dataclasses import replace

from samples.facts import contract_text, declarations
from samples.facts.companies import Company
from samples.facts.declarations import Declared
from samples.text import docx_forms, form_layout
from samples.text.blocks import Block
from samples.text.docx_sheet import Guise
from samples.text.form_layout import Filling
from samples.text.odt_sheet import write_odt
from samples.text.rtf_sheet import write_rtf
from tests.corpus.sent.papers import the_call
from tests.corpus.truth import Paper

KINDS = frozenset({"application_form", "status_declaration", "de_minimis_form", "draft_contract"})
_GUISES: tuple[Guise, ...] = ("plain", "table", "controls", "textbox")


def written(company: Company, kind: str, form: str) -> bytes:
    """One of the forms, unsigned, as „docx”, „rtf” or „odt”."""
    if form == "docx":
        return _docx(company, kind)
    return (write_rtf if form == "rtf" else write_odt)(_blocks(company, kind))


def _blocks(company: Company, kind: str) -> Iterable[Block]:
    call = the_call()
    if kind == "application_form":
        return form_layout.application_form(company, call, Filling(signed="none"))
    if kind == "status_declaration":
        return declarations.status_declaration(company, call, Declared(signed="none"))
    if kind == "de_minimis_form":
        return declarations.de_minimis_form(company, call, Declared(signed="none"))
    return contract_text.draft_contract(company, call)


def _docx(company: Company, kind: str) -> bytes:
    """One of the forms in the guise that the company's number picks."""
    guise = _GUISES[company.number % len(_GUISES)]
    if kind == "application_form":
        return docx_forms.application_form(company, the_call(), Filling(signed="none"), guise)
    if kind == "status_declaration":
        return docx_forms.status_declaration(company, the_call(), Declared(signed="none"), guise)
    if kind == "de_minimis_form":
        return docx_forms.de_minimis_form(company, the_call(), Declared(signed="none"), guise)
    return docx_forms.draft_contract(company, the_call())


def as_written(paper: Paper) -> Paper:
    """The truth of the same paper as such a file: unsigned, without page numbers."""
    fields = {name: value for name, value in paper.fields.items() if name != "pages_declared"}
    initialled = () if paper.initialled is not None else None
    return replace(paper, signed="none", fields=fields, initialled=initialled)
