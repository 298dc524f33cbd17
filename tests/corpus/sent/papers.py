"""The papers that a company fills in, with the truth beside them, and whole applications."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from config.loader import load_calls
from domain.call import Call
from samples.facts.companies import Company
from samples.facts.declarations import Declared
from samples.pdf import files as pdf
from samples.pdf.applicant import CONTRACT_PAGES, Style
from samples.text.blocks import Mark
from samples.text.form_layout import Filling
from tests.corpus.sent import issued
from tests.corpus.truth import Paper, PenMark, Value
from tests.corpus.worn import pen
from tests.support.papers.form_truth import form_answers

FORM_TICKS = frozenset({"trip", "size", "innovative", "lis", "specialisation", "in_agreements", "horizontal"})
_CALLS = Path(__file__).parents[3] / "config/calls"


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


def application_form(c: Company, manner: Manner) -> Paper:
    """Załącznik nr 2."""

    def printed(omitted: Iterable[str]) -> bytes:
        filling = Filling(signed=_printed_mark(manner), omitted=frozenset(omitted))
        return pdf.application_form(c, the_call(), filling, style=manner.style)

    written = frozenset(manner.written)
    paper = _filled(c, manner, "application_form", printed, FORM_TICKS, written)
    answers = {**form_answers(c, the_call()), **dict.fromkeys(written)}
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
        "zus_certificate": (
            issued.zus_certificate(c, issued.ZUS_LAYOUTS[c.number % len(issued.ZUS_LAYOUTS)]),
        ),
        "tax_certificate": (
            issued.tax_certificate(c, issued.TAX_LAYOUTS[c.number % len(issued.TAX_LAYOUTS)]),
        ),
        "status_declaration": (status_declaration(c, manner),),
        "de_minimis_form": (de_minimis_form(c, manner),),
        "draft_contract": (draft_contract(c, manner),),
        "innovation_evidence": tuple(issued.evidence(c)),
    }


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
