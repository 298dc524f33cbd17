"""PDFs of what ZUS and the tax offices issue: good news, bad news, refusals."""

from datetime import date
from typing import Literal

from domain.words.polish import day_text
from samples.facts.companies import Company
from samples.facts.identifiers import nip_text
from samples.pdf.sheet import Dress, print_pdf
from samples.text.blocks import Block, Gap, Grid, Rule, SampleAnswer, Seal, Text, Title

Verdict = Literal["no_arrears", "arrears", "refusal", "instalments"]
Layout = Literal["new", "old"]

TAX_TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"
_FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)
_ZUS_FOOTER = ("Zakład Ubezpieczeń Społecznych · Centrum Kontaktu Klientów 22 560 16 00 · www.zus.pl",)


def zus_certificate(
    company: Company,
    issued_on: date,
    *,
    layout: Layout = "new",
    verdict: Verdict = "no_arrears",
    nip: str | None = None,
    password: str | None = None,
) -> bytes:
    """ZUS's certificate, one page; `nip` replaces the company's, as when another firm's was attached.

    A refusal is a decision with its own title; arrears and instalments stand in the body of the certificate.
    """
    payer = _payer(company, nip)
    if verdict == "refusal":
        content: tuple[Block, ...] = _zus_refusal(company, payer, issued_on)
    elif layout == "old":
        content = _zus_old(company, payer, issued_on, verdict)
    else:
        content = _zus_new(company, payer, issued_on, verdict)
    return print_pdf(content, Dress(footer=_ZUS_FOOTER, title="ZUS", password=password))


def tax_certificate(
    company: Company, issued_on: date, *, verdict: Verdict = "no_arrears", nip: str | None = None
) -> bytes:
    """The tax office's certificate as the e-Urząd Skarbowy makes it; the title is the same for good and bad news."""
    office = f"Naczelnik Urzędu Skarbowego w {company.place.tax_office}"
    mark = f"08{company.number % 90 + 10}-SEW.4021.{company.number % 900 + 100}.2026"
    head = (
        Text("KRAJOWA ADMINISTRACJA SKARBOWA", is_bold=True),
        Text(office),
        Text(f"{mark}                    {day_text(issued_on)}", align="right"),
        Rule(),
        Gap(10),
    )
    body = _tax_refusal(company, nip) if verdict == "refusal" else _tax_body(company, issued_on, verdict, nip)
    seal = Seal(
        (
            "Dokument opatrzono kwalifikowaną pieczęcią elektroniczną",
            "Szef Krajowej Administracji Skarbowej",
            f"Identyfikator dokumentu: eUS-{company.number:06}-{issued_on:%Y%m%d}",
        )
    )
    return print_pdf((*head, *body, Gap(20), seal), Dress(footer=("e-Urząd Skarbowy · www.podatki.gov.pl",)))


def _payer(company: Company, nip: str | None) -> tuple[tuple[str, str], ...]:
    return (
        ("Nazwa płatnika", company.name),
        ("NIP", nip or company.nip),
        ("REGON", company.regon),
        ("Adres", company.address),
    )


def _zus_mark(company: Company, issued_on: date) -> str:
    return f"39{company.number % 900 + 100:04}/71/{company.number * 17 % 90000 + 10000}/{issued_on:%Y}/EWN"


def _zus_new(
    company: Company, payer: tuple[tuple[str, str], ...], issued_on: date, verdict: Verdict
) -> tuple[Block, ...]:
    return (
        Text("Zakład Ubezpieczeń Społecznych", is_bold=True),
        Text("Oddział w Zielonej Górze, ul. Pieniężnego 24, 65-054 Zielona Góra"),
        Rule(),
        Text(f"Data: {day_text(issued_on)}", align="right"),
        Text(f"Znak: {_zus_mark(company, issued_on)}", align="right"),
        Gap(16),
        Title("Zaświadczenie o niezaleganiu w opłacaniu składek"),
        Gap(10),
        *(SampleAnswer(label, text, indent=0) for label, text in payer),
        Gap(10),
        *_zus_verdict(issued_on, verdict),
        Gap(6),
        Text("Zaświadczenie obejmuje składki na:"),
        *(Text(f"• {fund}", indent=1) for fund in _FUNDS),
        Gap(10),
        Text(
            "Zaświadczenie wydaje się na wniosek płatnika, na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń "
            "społecznych. Autentyczność dokumentu można potwierdzić na stronie www.zus.pl.",
            is_small=True,
        ),
        Gap(20),
        Seal(("Dokument podpisano kwalifikowaną pieczęcią elektroniczną", "Zakład Ubezpieczeń Społecznych")),
    )


def _zus_verdict(issued_on: date, verdict: Verdict) -> tuple[Block, ...]:
    day = day_text(issued_on)
    if verdict == "arrears":
        return (
            Text(
                f"Według stanu na dzień {day} płatnik posiada zaległości w opłacaniu składek w łącznej kwocie 3 412,60 zł "
                "oraz odsetki za zwłokę.",
                is_bold=True,
            ),
        )
    if verdict == "instalments":
        return (
            Text(
                f"Według stanu na dzień {day} płatnik nie posiada wymagalnych zaległości w opłacaniu składek."
            ),
            Text(
                "Należności za okres od września do grudnia 2025 r. objęto umową o rozłożeniu na raty; płatnik wywiązuje "
                "się z warunków tej umowy."
            ),
        )
    return (
        Text(
            f"Według stanu na dzień {day} płatnik nie posiada zaległości w opłacaniu składek.", is_bold=True
        ),
    )


def _zus_old(
    company: Company, payer: tuple[tuple[str, str], ...], issued_on: date, verdict: Verdict
) -> tuple[Block, ...]:
    """The layout in use before November 2025: a table of the payer, the sentence below."""
    sentences = {
        "no_arrears": "nie zalega z opłacaniem składek, do których poboru zobowiązany jest Zakład.",
        "arrears": "zalega z opłacaniem składek, a stan zadłużenia wynosi 3 412,60 zł.",
        "instalments": (
            "nie zalega z opłacaniem składek; należności za 2025 r. zostały rozłożone na raty, które płatnik spłaca "
            "w terminach."
        ),
    }
    return (
        Text("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH", align="center", is_bold=True),
        Text("ODDZIAŁ W ZIELONEJ GÓRZE", align="center"),
        Gap(12),
        Text(f"Zielona Góra, {day_text(issued_on)}", align="right"),
        Text(f"Nr {_zus_mark(company, issued_on)}"),
        Gap(16),
        Title("ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK", size=13),
        Gap(10),
        Grid(("Dane płatnika składek", ""), payer, (0.34, 0.66)),
        Gap(8),
        Text(
            f"Zakład Ubezpieczeń Społecznych zaświadcza, że wymieniony płatnik na dzień {day_text(issued_on)} "
            f"{sentences[verdict]}"
        ),
        Text("Zaświadczenie dotyczy składek na " + ", ".join(_FUNDS) + "."),
        Gap(30),
        Text("z upoważnienia Dyrektora Oddziału", align="right"),
        Text("Starszy inspektor", align="right"),
    )


def _zus_refusal(company: Company, payer: tuple[tuple[str, str], ...], issued_on: date) -> tuple[Block, ...]:
    return (
        Text("Zakład Ubezpieczeń Społecznych", is_bold=True),
        Text("Oddział w Zielonej Górze"),
        Text(f"Znak: {_zus_mark(company, issued_on)}", align="right"),
        Text(day_text(issued_on), align="right"),
        Gap(16),
        Title("DECYZJA"),
        Text(
            "o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek", align="center", is_bold=True
        ),
        Gap(10),
        *(SampleAnswer(label, text, indent=0) for label, text in payer),
        Gap(10),
        Text(
            "Po rozpatrzeniu wniosku Zakład odmawia wydania zaświadczenia o żądanej treści, ponieważ na koncie płatnika "
            "stwierdzono niedopłatę składek."
        ),
        Text("Od decyzji przysługuje odwołanie do sądu okręgowego w terminie miesiąca od doręczenia."),
        Seal(("Podpisano elektronicznie", "Zakład Ubezpieczeń Społecznych")),
    )


def _tax_body(company: Company, issued_on: date, verdict: Verdict, nip: str | None) -> tuple[Block, ...]:
    sentences = {
        "no_arrears": "nie posiada zaległości podatkowych.",
        "arrears": "posiada zaległości podatkowe, których wysokość wykazano w tabeli.",
        "instalments": (
            "nie posiada wymagalnych zaległości podatkowych. Zaległość w podatku od towarów i usług za listopad 2025 r. "
            "rozłożono na raty decyzją organu."
        ),
    }
    table = Grid(
        ("Rodzaj podatku", "Okres", "Należność główna (zł)", "Odsetki (zł)"),
        (("podatek od towarów i usług", "12/2025", "7 218,00", "214,00"),),
        (0.4, 0.16, 0.24, 0.2),
    )
    return (
        Title(TAX_TITLE, size=13),
        Gap(8),
        Text(
            "Na podstawie art. 306a, art. 306b i art. 306e ustawy – Ordynacja podatkowa zaświadcza się, że podatnik:"
        ),
        Gap(4),
        SampleAnswer("Nazwa pełna albo imię i nazwisko", company.name),
        SampleAnswer("Identyfikator podatkowy NIP", nip_text(nip or company.nip)),
        SampleAnswer("Adres siedziby", company.address),
        Gap(4),
        Text(f"według stanu na dzień {day_text(issued_on)} {sentences[verdict]}", is_bold=True),
        *((table,) if verdict == "arrears" else ()),
        Text("Zaświadczenie obejmuje podatek dochodowy, podatek od towarów i usług oraz podatek akcyzowy."),
        Text("Zaświadczenie wydaje się na wniosek podatnika."),
    )


def _tax_refusal(company: Company, nip: str | None) -> tuple[Block, ...]:
    return (
        Title("POSTANOWIENIE"),
        Text("o odmowie wydania zaświadczenia o niezaleganiu w podatkach", align="center", is_bold=True),
        Gap(8),
        SampleAnswer("Podatnik", company.name),
        SampleAnswer("NIP", nip_text(nip or company.nip)),
        Gap(4),
        Text(
            "Odmawia się wydania zaświadczenia o żądanej treści, gdyż z ewidencji prowadzonych przez organ wynika "
            "zaległość podatkowa. Na postanowienie służy zażalenie w terminie 7 dni."
        ),
    )
