"""PDFs of what the applicant fills in: the form, the declarations, the contract, the proxy."""

from dataclasses import dataclass, replace

from domain.call import Call
from samples.facts import contract_text, declarations
from samples.facts.companies import Company
from samples.facts.declarations import Declared
from samples.pdf.fonts import Face
from samples.pdf.sheet import BoxStyle, Dress, print_pdf
from samples.text import blocks, form_layout
from samples.text.form_layout import Filling

CONTRACT_PAGES = 5


@dataclass(frozen=True, slots=True)
class Style:
    """How a paper is set: its face, the size against the usual one, and where boxes stand."""

    face: Face = "sans"
    scale: float = 1.0
    boxes: BoxStyle = "before"
    is_fillable: bool = False

    def of(self, dress: Dress) -> Dress:
        """The dress set in this style."""
        return replace(
            dress,
            face=self.face,
            size=dress.size * self.scale,
            boxes=self.boxes,
            is_fillable=self.is_fillable,
        )


_USUAL = Style()


def application_form(
    company: Company | None,
    call: Call,
    filling: Filling | None = None,
    password: str | None = None,
    style: Style = _USUAL,
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
    return print_pdf(form_layout.application_form(company, call, filling), style.of(dress))


def status_declaration(
    company: Company, call: Call, declared: Declared | None = None, style: Style = _USUAL
) -> bytes:
    """Załącznik nr 3, one page."""
    dress = style.of(Dress(header=(call.funding,)))
    return print_pdf(declarations.status_declaration(company, call, declared), dress)


def de_minimis_form(
    company: Company, call: Call, declared: Declared | None = None, style: Style = _USUAL
) -> bytes:
    """Załącznik nr 6, three pages; `Declared(is_obsolete=True)` gives the template of 1407/2013."""
    dress = Dress(
        page_label="{page}/{pages}", title="Formularz informacji – pomoc de minimis", size=11, leading=1.5
    )
    return print_pdf(declarations.de_minimis_form(company, call, declared), style.of(dress))


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
    label: str = "Parafa Przedsiębiorcy:",
    style: Style = _USUAL,
) -> bytes:
    """Załącznik nr 5, five pages: initialled on the pages named, without the pages `dropped` from the file."""
    from samples.files import without_pages

    dress = Dress(
        footer=(f"Projekt umowy – {call.trip.title}",),
        page_label="Strona {page} z {pages}",
        initials=initialled if initials in {"image", "drawn"} else (),
        initials_mark=initials,
        initials_label=label,
        who=company.delegate if company else "",
        title="Projekt umowy",
        size=12,
        leading=1.5,
    )
    printed = print_pdf(contract_text.draft_contract(company, call), style.of(dress))
    return without_pages(printed, dropped) if dropped else printed
