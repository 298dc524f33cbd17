"""The other papers an applicant fills in and signs: status, de minimis aid, proxy. Blocks, filled or blank."""

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
    PageBreak,
    SampleAnswer,
    SignatureLine,
    Text,
    Title,
)

_SIZES = ("micro", "small", "medium")
CURRENT_REGULATION = "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OBSOLETE_REGULATION = "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."


@dataclass(frozen=True, slots=True)
class Declared:
    """How a declaration was filled in: signature, date, and what differs from the truth."""

    signed: Mark = "image"
    signed_on: str = "14.04.2026"
    size: str | None = None
    nip: str | None = None
    omitted: frozenset[str] = frozenset()
    is_obsolete: bool = False
    """For the de minimis form: the template that cites regulation 1407/2013."""


def _rule(call: Call, kind: str) -> FormRule:
    rule = call.documents[kind].form
    assert rule is not None
    return rule


def _label(rule: FormRule, name: str) -> str:
    return next(field.labels[0] for field in rule.fields if field.name == name)


def _size_boxes(
    rule: FormRule, chosen: str | None, values: tuple[str, ...], word: int, prefix: str = ""
) -> Boxes:
    """The question for the size; `word` picks the grammatical form of the options."""
    options = next(field.options for field in rule.fields if field.name == "size")
    ticks = tuple((options[value][min(word, len(options[value]) - 1)], value == chosen) for value in values)
    return Boxes(prefix + _label(rule, "size"), ticks)


def _signature(rule: FormRule, company: Company | None, declared: Declared) -> SignatureLine:
    label = _label(rule, "signature")
    if company is None:
        return SignatureLine(label)
    return SignatureLine(label, declared.signed_on, declared.signed, company.delegate)


def status_declaration(
    company: Company | None, call: Call, declared: Declared | None = None
) -> tuple[Block, ...]:
    """Załącznik nr 3: the applicant states that it is a micro, small or medium enterprise (651/2014)."""
    declared = declared or Declared()
    rule, c = _rule(call, "status_declaration"), company
    size = (declared.size or c.size) if c else None
    shown = None if "size" in declared.omitted else size
    return (
        Text("Załącznik nr 3 do Regulaminu", align="right", is_small=True),
        Title("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY"),
        Text("składane przez mikro, małych i średnich przedsiębiorców", align="center"),
        Gap(),
        SampleAnswer(_label(rule, "name"), c.name if c else "", indent=0),
        SampleAnswer("Adres siedziby", c.address if c else "", indent=0),
        SampleAnswer(_label(rule, "nip"), (declared.nip or c.nip) if c else "", indent=0),
        Gap(),
        Text(
            "Oświadczam, że przedsiębiorca wskazany powyżej posiada status określony w załączniku I do rozporządzenia "
            "Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. uznającego niektóre rodzaje pomocy za zgodne z rynkiem "
            "wewnętrznym."
        ),
        _size_boxes(rule, shown, _SIZES, word=1),
        Boxes(
            "Rodzaj przedsiębiorstwa",
            (("samodzielne", c is not None), ("partnerskie", False), ("powiązane", False)),
        ),
        Heading("Dane za ostatni zatwierdzony rok obrotowy"),
        SampleAnswer(_label(rule, "employees"), str(c.employees) if c else ""),
        SampleAnswer(_label(rule, "turnover"), c.turnover if c else ""),
        SampleAnswer(_label(rule, "balance"), c.balance if c else ""),
        Gap(),
        Text(
            "Zobowiązuję się niezwłocznie powiadomić Urząd Marszałkowski o każdej zmianie statusu, która nastąpi przed "
            "podpisaniem umowy. Jestem świadoma(-y) odpowiedzialności za podanie danych niezgodnych z prawdą."
        ),
        _signature(rule, company, declared),
    )


def de_minimis_form(
    company: Company | None, call: Call, declared: Declared | None = None
) -> tuple[Block, ...]:
    """Załącznik nr 6: information required of whoever applies for de minimis aid, parts A to E."""
    declared = declared or Declared()
    rule = _rule(call, "de_minimis_form")
    regulation = OBSOLETE_REGULATION if declared.is_obsolete else CURRENT_REGULATION
    return (
        Title("Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", size=13),
        Text(
            f"Stosuje się do pomocy de minimis udzielanej na warunkach określonych w przepisach {regulation} w sprawie "
            "stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis.",
            is_small=True,
            align="center",
        ),
        *_part_a(rule, company, declared),
        *_parts_b_to_d(rule, company),
        Heading(f"E. {rule.points['E']}"),
        SampleAnswer("Imię i nazwisko", company.delegate if company else ""),
        SampleAnswer("Numer telefonu", company.phone if company else ""),
        SampleAnswer("Stanowisko służbowe", company.position if company else ""),
        _signature(rule, company, declared),
    )


def _part_a(rule: FormRule, company: Company | None, declared: Declared) -> tuple[Block, ...]:
    c = company
    size = (declared.size or c.size) if c and "size" not in declared.omitted else None
    answers = (
        ("nip", (declared.nip or c.nip) if c else ""),
        ("name", c.name if c else ""),
        ("address", c.address if c else ""),
        ("gmina", c.place.gmina if c else ""),
        ("legal_form", c.legal_form if c else ""),
    )
    shown = [(name, "" if name in declared.omitted else text) for name, text in answers]
    return (
        Heading(f"A. {rule.points['A']}"),
        *(SampleAnswer(f"{i}) {_label(rule, name)}", text) for i, (name, text) in enumerate(shown, start=1)),
        _size_boxes(rule, size, (*_SIZES, "large"), word=0, prefix="6) "),
        SampleAnswer(f"7) {_label(rule, 'pkd')}", c.pkd if c and "pkd" not in declared.omitted else ""),
        SampleAnswer("8) Data utworzenia podmiotu", c.created_on if c else ""),
        *_yes_no("9) Czy między podmiotem a innymi przedsiębiorcami istnieją powiązania?", no=c is not None),
        *_yes_no(
            "10) Czy w ciągu 3 minionych lat podmiot powstał z połączenia lub podziału?", no=c is not None
        ),
    )


def _yes_no(question: str, *, no: bool) -> tuple[Block, ...]:
    return (Text(question, indent=1), Boxes("Odpowiedź", (("tak", False), ("nie", no)), indent=2))


_B_QUESTIONS = (
    "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "2) Czy podmiot będący przedsiębiorcą innym niż MŚP jest w sytuacji gorszej niż ocena kredytowa B-?",
    "3) Czy w odniesieniu do podmiotu w ciągu 3 minionych lat toczyło się postępowanie restrukturyzacyjne?",
)
_C_QUESTIONS = (
    "1) w sektorze rybołówstwa lub akwakultury?",
    "2) w dziedzinie produkcji podstawowej produktów rolnych?",
    "3) w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
    "4) w sektorze drogowego transportu towarów?",
)


def _parts_b_to_d(rule: FormRule, company: Company | None) -> tuple[Block, ...]:
    is_filled = company is not None
    return (
        PageBreak(),
        Heading(f"B. {rule.points['B']} podmiotu"),
        *(block for question in _B_QUESTIONS for block in _yes_no(question, no=is_filled)),
        Heading(f"C. {rule.points['C']} w związku z ubieganiem się o pomoc"),
        Text("Czy podmiot, któremu ma być udzielona pomoc de minimis, prowadzi działalność:", indent=1),
        *(block for question in _C_QUESTIONS for block in _yes_no(question, no=is_filled)),
        PageBreak(),
        Heading(f"D. {rule.points['D']} w odniesieniu do tych samych kosztów"),
        Text("Czy na pokrycie tych samych kosztów podmiot otrzymał inną pomoc publiczną?", indent=1),
        Boxes("Odpowiedź", (("tak", False), ("nie", is_filled)), indent=2),
        Grid(
            ("Lp.", "Dzień udzielenia", "Podmiot udzielający", "Wartość pomocy brutto", "Przeznaczenie"),
            (("1", *("nie dotyczy" if is_filled else "",) * 4), ("2", "", "", "", "")),
            (0.07, 0.2, 0.27, 0.24, 0.22),
        ),
    )


def de_minimis_statement(company: Company | None, declared: Declared | None = None) -> tuple[Block, ...]:
    """Załącznik nr 4: the aid received in three years, as a table."""
    declared, c = declared or Declared(), company
    label = "Data i podpis osoby uprawnionej"
    line = (
        SignatureLine(label, declared.signed_on, declared.signed, c.delegate) if c else SignatureLine(label)
    )
    received = ("1", "12.09.2024", "Powiatowy Urząd Pracy", "18 400,00", "4 297,12")
    return (
        Text("Załącznik nr 4 do Regulaminu", align="right", is_small=True),
        Title("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS"),
        Gap(),
        SampleAnswer("Nazwa przedsiębiorcy", c.name if c else "", indent=0),
        SampleAnswer("NIP", (declared.nip or c.nip) if c else "", indent=0),
        Gap(),
        Text(
            "Oświadczam, że w okresie 3 minionych lat przedsiębiorca wraz z podmiotami powiązanymi otrzymał pomoc de "
            "minimis w wysokości wykazanej w tabeli:"
        ),
        Grid(
            ("Lp.", "Dzień udzielenia", "Organ udzielający", "Kwota (PLN)", "Kwota (EUR)"),
            (received if c else ("1", "", "", "", ""), ("2", "", "", "", ""), ("3", "", "", "", "")),
            (0.08, 0.2, 0.36, 0.18, 0.18),
        ),
        line,
    )


def proxy(company: Company, attorney: str, declared: Declared | None = None) -> tuple[Block, ...]:
    """A power of attorney to file and sign the application."""
    declared = declared or Declared()
    return (
        Text(f"{company.place.town}, {declared.signed_on} r.", align="right"),
        Gap(),
        Title("PEŁNOMOCNICTWO"),
        Gap(),
        Text(
            f"Działając w imieniu {company.name} z siedzibą pod adresem {company.address}, NIP {company.nip}, udzielam "
            f"panu/pani {attorney} pełnomocnictwa do złożenia i podpisania zgłoszenia w naborze na wyjazd studyjny "
            "oraz do składania wyjaśnień i uzupełnień w tej sprawie."
        ),
        Text("Pełnomocnictwo jest ważne do czasu podpisania umowy o dofinansowanie."),
        SignatureLine("Podpis mocodawcy", declared.signed_on, declared.signed, company.delegate),
    )
