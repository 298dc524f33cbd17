"""PDFs of what the applicant fills in: the form, the declarations, the contract, the proxy."""

from domain.call import Call
from samples import blocks, contract_text, declarations, form_layout
from samples.companies import Company
from samples.declarations import Declared
from samples.form_layout import Filling
from samples.pdf_sheet import Dress, print_pdf

CONTRACT_PAGES = 5


def application_form(
    company: Company | None, call: Call, filling: Filling | None = None, password: str | None = None
) -> bytes:
    """Załącznik nr 2, three pages as a rule; with a password it opens only for who knows it."""
    dress = Dress(
        header=(call.funding,),
        page_label="Strona {page} z {pages}",
        title="Formularz zgłoszeniowy",
        password=password,
        size=11,
        leading=1.6,
    )
    return print_pdf(form_layout.application_form(company, call, filling), dress)


def status_declaration(company: Company, call: Call, declared: Declared | None = None) -> bytes:
    """Załącznik nr 3, one page."""
    return print_pdf(declarations.status_declaration(company, call, declared), Dress(header=(call.funding,)))


def de_minimis_form(company: Company, call: Call, declared: Declared | None = None) -> bytes:
    """Załącznik nr 6, three pages; `Declared(is_obsolete=True)` gives the template of 1407/2013."""
    dress = Dress(
        page_label="{page}/{pages}", title="Formularz informacji – pomoc de minimis", size=11, leading=1.5
    )
    return print_pdf(declarations.de_minimis_form(company, call, declared), dress)


def de_minimis_statement(company: Company, call: Call, declared: Declared | None = None) -> bytes:
    """Załącznik nr 4, one page."""
    return print_pdf(declarations.de_minimis_statement(company, declared), Dress(header=(call.funding,)))


def proxy(company: Company, attorney: str, declared: Declared | None = None) -> bytes:
    """A power of attorney, one page."""
    return print_pdf(declarations.proxy(company, attorney, declared))


def draft_contract(
    company: Company | None,
    call: Call,
    *,
    initials: blocks.Mark = "image",
    initialled: tuple[int, ...] = tuple(range(1, CONTRACT_PAGES + 1)),
    dropped: tuple[int, ...] = (),
) -> bytes:
    """Załącznik nr 5, five pages: initialled on the pages named, without the pages `dropped` from the file."""
    from samples.files import without_pages

    dress = Dress(
        footer=(f"Projekt umowy – {call.trip.title}",),
        page_label="Strona {page} z {pages}",
        initials=initialled if initials in {"image", "drawn"} else (),
        initials_mark=initials,
        initials_label="Parafa Przedsiębiorcy:",
        who=company.delegate if company else "",
        title="Projekt umowy",
        size=12,
        leading=1.5,
    )
    printed = print_pdf(contract_text.draft_contract(company, call), dress)
    return without_pages(printed, dropped) if dropped else printed
