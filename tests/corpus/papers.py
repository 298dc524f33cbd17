"""The papers of a company with the truth beside them: forms, certificates, evidence, look-alikes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path

from config.loader import load_calls
from domain.call import Call
from domain.document import OTHER
from samples import (
    evidence_layouts,
    lookalike_layouts,
    pdf,
    pdf_certificates,
    tax_layouts,
    zus_layouts,
)
from samples.blocks import Mark
from samples.companies import Company
from samples.declarations import Declared
from samples.form_layout import Filling
from samples.pdf_applicant import CONTRACT_PAGES, Style
from tests.corpus import pen
from tests.corpus.truth import Paper, PenMark, Value

ISSUED_ON = date(2026, 4, 12)
FORM_TICKS = frozenset({"trip", "size", "innovative", "lis", "specialisation", "in_agreements", "horizontal"})
_CALLS = Path(__file__).parents[2] / "config/calls"
_DIGITAL_ZUS = ("new", "old", *zus_layouts.LAYOUTS)
_DIGITAL_TAX = ("usual", *tax_layouts.LAYOUTS)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a company fills in, signs and sends its papers.

    `signing`: a picture in the print („printed”), a pen on it („pen”, „pen_stamp”), or nothing („none”).
    `ticking`: boxes ticked before printing, or by a pen: „cross”, „check”, „scrawl”.
    """

    signing: str = "printed"
    ticking: str = "printed"
    style: Style = field(default_factory=Style)
    corner: str = "label"
    """Where initials stand: by their „label”, or „right”, „left”, „middle” of the foot."""
    initialled: tuple[int, ...] = tuple(range(1, CONTRACT_PAGES + 1))
    lost: tuple[int, ...] = ()
    """Pages of the contract that were not sent."""
    written: tuple[str, ...] = ()
    """Answers of the form that were written in by hand."""


@cache
def the_call() -> Call:
    """The call that every application answers."""
    return load_calls(_CALLS)["szwajcaria-2026"]


def form_answers(c: Company) -> dict[str, Value]:
    """What the application form of a company says; None where it left the place empty."""
    return {
        "trip": the_call().id,
        "name": c.name,
        "address": c.address,
        "postal_code": c.place.postal_code,
        "town": c.place.town,
        "voivodeship": c.voivodeship,
        "branch_address": c.branch or None,
        "nip": c.nip,
        "regon": c.regon,
        "krs": c.krs,
        "pkd": c.pkd,
        "delegate": c.delegate,
        "delegate_position": c.position,
        "delegate_phone": c.phone,
        "delegate_email": c.email,
        "size": c.size,
        "innovative": c.innovative,
        "activity": c.activity,
        "certificates": c.certificates or None,
        "website_pl": (c.website_pl,) if c.website_pl else None,
        "website_foreign": (c.website_foreign,) if c.website_foreign else None,
        "social_media": c.social or None,
        "events": len(c.events) or None,
        "office_trips": c.office_trips,
        "purpose": c.purpose,
        "languages": c.languages,
        "lis": c.lis,
        "specialisation": c.specialisation,
        "in_agreements": bool(c.agreements),
        "agreements": len(c.agreements),
        "horizontal": c.horizontal,
        "horizontal_name": c.horizontal_name or None,
    }


def application_form(c: Company, manner: Manner) -> Paper:
    """Załącznik nr 2."""

    def printed(omitted: Iterable[str]) -> bytes:
        filling = Filling(signed=_printed_mark(manner), omitted=frozenset(omitted))
        return pdf.application_form(c, the_call(), filling, style=manner.style)

    written = frozenset(manner.written)
    paper = _filled(c, manner, "application_form", printed, FORM_TICKS, written)
    answers = {**form_answers(c), **dict.fromkeys(written)}
    if "address" in written:
        answers |= {"postal_code": None, "town": None}
    return replace(paper, fields=answers, hand=written, ticks=FORM_TICKS)


def status_declaration(c: Company, manner: Manner) -> Paper:
    """Załącznik nr 3."""

    def printed(omitted: Iterable[str]) -> bytes:
        declared = Declared(signed=_printed_mark(manner), omitted=frozenset(omitted))
        return pdf.status_declaration(c, the_call(), declared, style=manner.style)

    paper = _filled(c, manner, "status_declaration", printed, frozenset({"size"}), frozenset())
    answers: dict[str, Value] = {
        "name": c.name,
        "nip": c.nip,
        "size": c.size,
        "employees": str(c.employees),
        "turnover": c.turnover,
        "balance": c.balance,
    }
    return replace(paper, fields=answers)


def de_minimis_form(c: Company, manner: Manner) -> Paper:
    """Załącznik nr 6."""

    def printed(omitted: Iterable[str]) -> bytes:
        declared = Declared(signed=_printed_mark(manner), omitted=frozenset(omitted))
        return pdf.de_minimis_form(c, the_call(), declared, style=manner.style)

    paper = _filled(c, manner, "de_minimis_form", printed, frozenset({"size"}), frozenset())
    answers: dict[str, Value] = {
        "name": c.name,
        "nip": c.nip,
        "address": c.address,
        "gmina": c.place.gmina,
        "legal_form": c.legal_form,
        "size": c.size,
        "pkd": c.pkd,
        "regulation": "2023/2831",
    }
    return replace(paper, fields=answers)


def draft_contract(c: Company, manner: Manner) -> Paper:
    """Załącznik nr 5; its pages are numbered as they lie in the file, without the lost ones."""
    kept = [number for number in range(1, CONTRACT_PAGES + 1) if number not in manner.lost]
    marked = tuple(at for at, number in enumerate(kept, start=1) if number in manner.initialled)
    content = pdf.draft_contract(
        c,
        the_call(),
        initials="image" if manner.signing == "printed" else "none",
        initialled=manner.initialled,
        dropped=manner.lost,
        label="Parafa Przedsiębiorcy:" if manner.corner == "label" else "",
        style=manner.style,
    )
    by_pen = manner.signing in {"pen", "pen_stamp"}
    marks = pen.initials(marked, c.delegate, manner.corner) if by_pen else ()
    shown = marked if by_pen or manner.signing == "printed" else ()
    fields: dict[str, Value] = {"pages_declared": CONTRACT_PAGES}
    return Paper(
        "draft_contract",
        content,
        fields,
        signed="hand" if shown else "none",
        initialled=shown,
        lost=manner.lost,
        pen=marks,
    )


def zus_certificate(c: Company, layout: str = "new") -> Paper:
    """Good news from ZUS in one of the layouts."""
    if layout in zus_layouts.LAYOUTS:
        content = zus_layouts.LAYOUTS[layout](c, ISSUED_ON)
    else:
        content = pdf_certificates.zus_certificate(c, ISSUED_ON, layout="old" if layout == "old" else "new")
    return _certificate("zus_certificate", c, content, layout)


def tax_certificate(c: Company, layout: str = "usual") -> Paper:
    """Good news from the tax office in one of the layouts."""
    made = tax_layouts.LAYOUTS.get(layout)
    content = made(c, ISSUED_ON) if made else pdf_certificates.tax_certificate(c, ISSUED_ON)
    return _certificate("tax_certificate", c, content, layout)


def bad_news(c: Company) -> Iterator[Paper]:
    """Arrears, instalments and refusals of both offices; a certificate for a private person."""
    zus, tax = "zus_certificate", "tax_certificate"
    for verdict in ("arrears", "refusal", "instalments"):
        yield _certificate(
            zus, c, pdf_certificates.zus_certificate(c, ISSUED_ON, verdict=verdict), "new", verdict
        )
        yield _certificate(
            tax, c, pdf_certificates.tax_certificate(c, ISSUED_ON, verdict=verdict), "usual", verdict
        )
    yield _certificate(zus, c, zus_layouts.with_instalments(c, ISSUED_ON), "instalments", "instalments")
    yield _certificate(tax, c, tax_layouts.with_arrears(c, ISSUED_ON), "arrears", "arrears")
    person = _certificate(tax, c, tax_layouts.of_a_person(c, ISSUED_ON), "of_a_person")
    yield replace(person, fields={**person.fields, "nip": None, "name": "Maria Wspólniczka"})


def evidence(c: Company) -> Iterator[Paper]:
    """Copies of what point 4 of the form lists: the first ISO certificate in a layout of its own."""
    layouts = list(evidence_layouts.LAYOUTS)
    for number, item in enumerate(c.certificates):
        standard, _, serial = item.removeprefix("Certyfikat ").partition(" nr ")
        fields: dict[str, Value] = {"number": serial} if standard.startswith("ISO") else {}
        if number == 0:
            layout = layouts[c.number % len(layouts)]
            content = evidence_layouts.LAYOUTS[layout](c, standard, serial)
            told = {**fields, "standard": standard, "valid_until": "2027-06-11"}
            yield Paper("innovation_evidence", content, told, layout=layout)
        else:
            yield Paper("innovation_evidence", pdf.evidence(c, item), fields, layout="usual")


def lookalikes(c: Company) -> Iterator[Paper]:
    """What is easily taken for a document of the call and is none."""
    zus, tax = "zus_certificate", "tax_certificate"
    known: tuple[tuple[str, bytes, str | None], ...] = (
        ("zus_request", pdf.zus_request(c), zus),
        ("zus_request_online", lookalike_layouts.zus_request_online(c), zus),
        ("tax_request", pdf.tax_request(c), tax),
        ("receipt", pdf.receipt(c), None),
        ("filing_receipt", lookalike_layouts.filing_receipt(c), None),
        ("municipal_certificate", pdf.municipal_certificate(c, ISSUED_ON), tax),
        ("village_certificate", lookalike_layouts.village_certificate(c, ISSUED_ON), tax),
        ("zus_confirmation", pdf.zus_confirmation(c), zus),
        ("krus_certificate", lookalike_layouts.krus_certificate(c, ISSUED_ON), zus),
        ("transfer_receipt", lookalike_layouts.transfer_receipt(c), zus),
        ("krs_printout", pdf.krs_printout(c), None),
        ("ceidg_printout", lookalike_layouts.ceidg_printout(c), None),
        ("patent_application", pdf.patent_application(c), "innovation_evidence"),
        ("training_diploma", pdf.training_diploma(c), "innovation_evidence"),
        ("invoice", pdf.invoice(), None),
    )
    for layout, content, looks_like in known:
        yield Paper(OTHER, content, looks_like=looks_like, layout=layout)


def others_of_the_call(c: Company, manner: Manner) -> Iterator[Paper]:
    """The statement of aid received and a proxy: asked for or welcome, never required."""
    declared = Declared(signed=_printed_mark(manner))
    yield Paper(
        "de_minimis_statement", pdf.de_minimis_statement(c, the_call(), declared), signed=_truth(manner)
    )
    yield Paper("proxy", pdf.proxy(c, "Jan Pełnomocny", declared), signed=_truth(manner))


def application(c: Company, manner: Manner) -> dict[str, tuple[Paper, ...]]:
    """Everything that §§ 4.3 a–g ask for, by kind; the layouts of certificates change with the company."""
    return {
        "application_form": (application_form(c, manner),),
        "zus_certificate": (zus_certificate(c, _DIGITAL_ZUS[c.number % len(_DIGITAL_ZUS)]),),
        "tax_certificate": (tax_certificate(c, _DIGITAL_TAX[c.number % len(_DIGITAL_TAX)]),),
        "status_declaration": (status_declaration(c, manner),),
        "de_minimis_form": (de_minimis_form(c, manner),),
        "draft_contract": (draft_contract(c, manner),),
        "innovation_evidence": tuple(evidence(c)),
    }


def all_certificates(c: Company) -> Iterator[Paper]:
    """Every layout of good news."""
    yield from (zus_certificate(c, layout) for layout in _DIGITAL_ZUS)
    yield from (tax_certificate(c, layout) for layout in _DIGITAL_TAX)


def _certificate(kind: str, c: Company, content: bytes, layout: str, verdict: str = "no_arrears") -> Paper:
    fields: dict[str, Value] = {
        "verdict": verdict,
        "nip": c.nip,
        "name": c.name,
        "issued_on": ISSUED_ON.isoformat(),
    }
    return Paper(kind, content, fields, layout=f"{layout}/{verdict}")


def _filled(
    c: Company,
    manner: Manner,
    kind: str,
    printed: Callable[[Iterable[str]], bytes],
    ticks: frozenset[str],
    written: frozenset[str],
) -> Paper:
    """A form with its signature, ticks and answers, each printed or by pen."""
    typed = printed(written)
    marks: tuple[PenMark, ...] = ()
    content = typed
    if manner.ticking != "printed":
        content = printed(ticks | written)
        marks += pen.ticks(typed, content, c.name, manner.ticking)
    if manner.signing in {"pen", "pen_stamp"}:
        stamp = f"{c.name}\nNIP {c.nip}" if manner.signing == "pen_stamp" else ""
        marks += pen.signature(content, c.delegate, stamp=stamp)
    if written:
        marks += pen.writing(content, _labels(kind, written), c.delegate)
    return Paper(kind, content, ticks=ticks, signed=_truth(manner), pen=marks)


def _labels(kind: str, names: Iterable[str]) -> list[str]:
    rule = the_call().documents[kind].form
    assert rule is not None
    return [field.labels[0] for field in rule.fields if field.name in set(names)]


def _printed_mark(manner: Manner) -> Mark:
    return "image" if manner.signing == "printed" else "none"


def _truth(manner: Manner) -> str:
    return "none" if manner.signing == "none" else "hand"
