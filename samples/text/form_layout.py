"""The application form in the reference layout, filled in or blank, with the labels that its call names."""

from dataclasses import dataclass

from domain.call import Call
from domain.rules.papers.form_rule import FormRule
from samples.facts.companies import Company
from samples.text.blocks import (
    Block,
    Boxes,
    Gap,
    Grid,
    Heading,
    Mark,
    SampleAnswer,
    SignatureLine,
    Text,
    Title,
)

_HINTS = {
    "address": "(ulica i numer, kod pocztowy, miejscowość)",
    "branch_address": "(jeśli dotyczy)",
    "agreements_list": "(wymienić)",
}
_HEADING_ENDS = {
    "4": " (wymienić i załączyć kopie)",
    "6": " z ostatnich 3 lat",
    "7": ", finansowanych ze środków FEWL 2021–2027",
}
_EMPTY_ROWS = 4
EMPTY_EVENTS: tuple[tuple[str, ...], ...] = tuple((str(i), "", "", "") for i in range(1, _EMPTY_ROWS + 1))
_STATEMENTS = (
    "Zapoznałam(-em) się z Regulaminem rekrutacji i akceptuję jego postanowienia.",
    "Przedsiębiorca nie prowadzi działalności w sektorach wyłączonych, wymienionych w § 3 ust. 5 Regulaminu.",
    (
        "Przedstawiciel delegowany na wyjazd nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego "
        "w Zielonej Górze (§ 3 ust. 6 Regulaminu)."
    ),
    (
        "Przedsiębiorca zobowiązuje się do poniesienia 15 % kosztów organizacji wyjazdu w przeliczeniu na jednego "
        "uczestnika (§ 3 ust. 3 Regulaminu)."
    ),
    (
        "Dane zawarte w zgłoszeniu są zgodne z prawdą. Wszelkie treści, w tym dzieła, zdjęcia i dane osobowe udostępnione "
        "w związku z rekrutacją nie naruszają praw osób trzecich (§ 6 ust. 3 Regulaminu)."
    ),
    "Wyrażam zgodę na korespondencję drogą elektroniczną na adres podany w punkcie 2.",
)


@dataclass(frozen=True, slots=True)
class Filling:
    """How a company filled in its form: what it left out and how it signed.

    `omitted` are names of the form's fields left empty; `trip` is the id of the call ticked under „Wyjazd
    studyjny do”; `nip` and `size` replace what the company really has.
    """

    signed: Mark = "image"
    signed_on: str = "14.04.2026"
    omitted: frozenset[str] = frozenset()
    trip: str | None = None
    nip: str | None = None
    size: str | None = None


class _Form:
    """The questions of one form with their labels from the call."""

    def __init__(self, rule: FormRule, omitted: frozenset[str]) -> None:
        self._fields = {field.name: field for field in rule.fields}
        self._points = rule.points
        self._omitted = omitted

    def label(self, name: str) -> str:
        return self._fields[name].labels[0]

    def heading(self, point: str) -> Heading:
        return Heading(f"{point}. {self._points[point]}{_HEADING_ENDS.get(point, '')}")

    def answer(self, name: str, text: str, indent: int = 1) -> SampleAnswer:
        shown = "" if name in self._omitted else text
        return SampleAnswer(self.label(name), shown, hint=_HINTS.get(name, ""), indent=indent)

    def pointed(self, point: str, name: str, text: str) -> tuple[Block, ...]:
        """A point whose heading is the question itself, the answer below it."""
        shown = "" if name in self._omitted else text
        return (Heading(f"{point}. {self.label(name)}:"), Text(shown, indent=1))

    def choice(self, name: str, chosen: str | None, values: tuple[str, ...]) -> Boxes:
        ticked = None if name in self._omitted else chosen
        options = self._fields[name].options
        return Boxes(self.label(name), tuple((options[value][0], value == ticked) for value in values))

    def yes_no(self, name: str, *, chosen: bool | None, point: str = "") -> Boxes:
        ticked = None if name in self._omitted else chosen
        label = f"{point}. {self.label(name)}" if point else self.label(name)
        return Boxes(label, (("TAK", ticked is True), ("NIE", ticked is False)), is_heading=bool(point))

    def numbered(self, name: str, items: tuple[str, ...], at_least: int) -> tuple[Block, ...]:
        shown = () if name in self._omitted else items
        lines = (*shown, *[""] * (at_least - len(shown)))
        return tuple(
            Text(f"{number}) {item}".rstrip(), indent=1) for number, item in enumerate(lines, start=1)
        )


def application_form(
    company: Company | None, call: Call, filling: Filling | None = None
) -> tuple[Block, ...]:
    """The form in blocks; without a company it is the blank that the office sends out."""
    filling = filling or Filling()
    rule = call.documents["application_form"].form
    assert rule is not None
    form = _Form(rule, filling.omitted)
    return (
        Title("FORMULARZ ZGŁOSZENIOWY"),
        Text(f"do udziału w wyjeździe studyjnym w ramach projektu „{call.project}”", align="center"),
        Gap(4),
        *_trip(company, call, filling, form),
        *_applicant(company, filling, form),
        *_enterprise(company, call, filling, form),
        *_achievements(company, form),
        *_plans(company, form),
        *_end(company, filling, form),
    )


def _trip(company: Company | None, call: Call, filling: Filling, form: _Form) -> tuple[Block, ...]:
    rule = call.documents["application_form"].form
    assert rule is not None
    trips = tuple(next(field.options for field in rule.fields if field.name == "trip"))
    chosen = None if company is None else filling.trip or call.id
    boxes = form.choice("trip", chosen, trips)
    return (Boxes(boxes.label, boxes.options, indent=0),)


def _applicant(company: Company | None, filling: Filling, form: _Form) -> tuple[Block, ...]:
    """Points 1 and 2: the company and the person it delegates."""
    c = company
    return (
        form.heading("1"),
        form.answer("name", c.name if c else ""),
        form.answer("address", c.address if c else ""),
        form.answer("voivodeship", c.voivodeship if c else ""),
        form.answer("branch_address", c.branch if c else ""),
        form.answer("nip", (filling.nip or c.nip) if c else ""),
        form.answer("regon", c.regon if c else ""),
        form.answer("krs", c.krs if c else ""),
        form.answer("pkd", c.pkd if c else ""),
        form.heading("2"),
        form.answer("delegate", c.delegate if c else ""),
        form.answer("delegate_position", c.position if c else ""),
        form.answer("delegate_phone", c.phone if c else ""),
        form.answer("delegate_email", c.email if c else ""),
    )


def _enterprise(company: Company | None, call: Call, filling: Filling, form: _Form) -> tuple[Block, ...]:
    """Points 3 to 5: size, activity, certificates, website."""
    c = company
    return (
        form.heading("3"),
        form.choice("size", (filling.size or c.size) if c else None, call.eligibility.sizes),
        form.yes_no("innovative", chosen=c.innovative if c else None),
        form.answer("activity", c.activity if c else ""),
        form.heading("4"),
        *form.numbered("certificates", c.certificates if c else (), at_least=2),
        form.heading("5"),
        form.answer("website_pl", c.website_pl if c else ""),
        form.answer("website_foreign", c.website_foreign if c else ""),
        form.answer("social_media", ", ".join(c.social) if c else ""),
    )


def _achievements(company: Company | None, form: _Form) -> tuple[Block, ...]:
    """Points 6 and 7: events of the last three years, trips of the office."""
    events = company.events if company else ()
    rows = tuple(
        (str(i), name, country, str(year)) for i, (name, country, year) in enumerate(events, start=1)
    )
    trips = company.office_trips if company else None
    return (
        form.heading("6"),
        Grid(("Lp.", "Nazwa wydarzenia", "Kraj", "Rok"), rows or EMPTY_EVENTS, (0.08, 0.52, 0.26, 0.14)),
        form.heading("7"),
        form.answer("office_trips", "" if trips is None else str(trips)),
        form.answer("office_trips_list", ", ".join(_TRIPS[:trips]) if trips else ""),
    )


_TRIPS = ("Austria 2024", "Dania 2024", "Luksemburg 2025", "Japonia 2025")


def _plans(company: Company | None, form: _Form) -> tuple[Block, ...]:
    """Points 8 to 12: purpose, languages, specialisations, agreements, horizontal venture."""
    c = company
    specialisations = ("green_economy", "health", "industry")
    return (
        *form.pointed("8", "purpose", c.purpose if c else ""),
        *form.pointed("9", "languages", c.languages if c else ""),
        form.yes_no("lis", chosen=c.lis if c else None, point="10"),
        form.choice("specialisation", c.specialisation if c else None, specialisations),
        form.yes_no("in_agreements", chosen=bool(c.agreements) if c else None, point="11"),
        form.answer("agreements_list", "; ".join(c.agreements) if c else ""),
        form.yes_no("horizontal", chosen=c.horizontal if c else None, point="12"),
        form.answer("horizontal_name", c.horizontal_name if c else ""),
    )


def _end(company: Company | None, filling: Filling, form: _Form) -> tuple[Block, ...]:
    """Point 13: the statements and the signature."""
    label = form.label("signature")
    if company is None:
        return (form.heading("13"), *_statements(), SignatureLine(label))
    line = SignatureLine(label, filling.signed_on, filling.signed, company.delegate)
    return (form.heading("13"), *_statements(), line)


def _statements() -> tuple[Block, ...]:
    return tuple(Text(f"{chr(97 + i)}) {text}", indent=1) for i, text in enumerate(_STATEMENTS))
