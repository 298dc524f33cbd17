"""More faces of the tax office's certificate: printed forms, short letters, private persons."""

from collections.abc import Callable
from datetime import date

from domain.words.polish import day_text
from samples.facts.companies import Company
from samples.facts.identifiers import nip_text
from samples.pdf.certificates import TAX_TITLE
from samples.pdf.sheet import Dress, print_pdf
from samples.text.blocks import (
    Block,
    Gap,
    Grid,
    Heading,
    Rule,
    SampleAnswer,
    Seal,
    SignatureLine,
    Text,
    Title,
)

Layout = Callable[[Company, date], bytes]


def printed_form(company: Company, issued_on: date) -> bytes:
    """A paper form in boxes and lettered parts, signed by the head of the office."""
    content: tuple[Block, ...] = (
        Grid(
            (f"NACZELNIK URZĘDU SKARBOWEGO W {company.place.tax_office.upper()}", "Nr zaświadczenia"),
            (("Referat Obsługi Bezpośredniej", _mark(company)),),
            (0.62, 0.38),
        ),
        Gap(6),
        Title(TAX_TITLE, size=12),
        Heading("A. DANE PODATNIKA"),
        Grid(
            ("1. Identyfikator podatkowy NIP", "2. REGON"),
            ((nip_text(company.nip), company.regon),),
            (0.5, 0.5),
        ),
        SampleAnswer("3. Nazwa pełna", company.name, indent=0),
        SampleAnswer("4. Adres siedziby", company.address, indent=0),
        Heading("B. TREŚĆ ZAŚWIADCZENIA"),
        Text(
            "Naczelnik Urzędu Skarbowego, na podstawie art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja "
            f"podatkowa, zaświadcza, że wyżej wymieniony podatnik według stanu na dzień {issued_on:%d.%m.%Y} r. nie "
            "zalega w podatkach stanowiących dochód budżetu państwa."
        ),
        Text("Wobec podatnika nie toczy się postępowanie egzekucyjne w administracji."),
        Heading("C. DATA I PODPIS"),
        SampleAnswer("Data wystawienia", f"{issued_on:%d.%m.%Y}", indent=0),
        SignatureLine("z up. Naczelnika Urzędu Skarbowego", mark="drawn", who="Barbara Komornicka"),
        Text("Opłatę skarbową w kwocie 21 zł uiszczono.", is_small=True),
    )
    return print_pdf(content, Dress(page_label="strona {page}/{pages}"))


def short_letter(company: Company, issued_on: date) -> bytes:
    """A letter of few lines from another office, with a round seal's words."""
    content: tuple[Block, ...] = (
        Text("Lubuski Urząd Skarbowy", is_bold=True),
        Text("Naczelnik Lubuskiego Urzędu Skarbowego w Zielonej Górze"),
        Text(f"{_mark(company)}", align="right"),
        Text(f"Zielona Góra, {day_text(issued_on)}", align="right"),
        Gap(24),
        Title("ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH", size=14),
        Gap(12),
        Text(
            f"Stwierdza się, że {company.name}, NIP: {company.nip}, adres: {company.address}, na dzień wydania "
            "zaświadczenia nie posiada zaległości podatkowych."
        ),
        Text("Zaświadczenie wydano na żądanie strony."),
        Gap(30),
        Text("Kierownik Działu", align="right"),
        Text("mgr Krystyna Poborca", align="right"),
    )
    return print_pdf(content, Dress(face="typewriter", size=8.8, leading=1.45))


def automatic(company: Company, issued_on: date) -> bytes:
    """The e-Urząd Skarbowy's automatic document, sealed by the Szef KAS, in numbered boxes."""
    content: tuple[Block, ...] = (
        Text("Krajowa Administracja Skarbowa · e-Urząd Skarbowy", is_bold=True),
        Rule(),
        Grid(
            ("Organ", "Data wydania", "Numer dokumentu"),
            (
                (
                    f"Naczelnik Urzędu Skarbowego w {company.place.tax_office}",
                    f"{issued_on:%Y-%m-%d}",
                    f"ZAS-{company.number:05}/{issued_on:%Y}",
                ),
            ),
            (0.44, 0.22, 0.34),
        ),
        Title("Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości", size=12),
        Gap(6),
        SampleAnswer("NIP", company.nip, indent=0),
        SampleAnswer("Nazwa", company.name, indent=0),
        Gap(6),
        Grid(
            ("Rodzaj zobowiązania", "Zaległości (zł)"),
            (
                ("podatek dochodowy od osób prawnych / fizycznych", "brak"),
                ("podatek od towarów i usług", "brak"),
                ("podatek akcyzowy", "brak"),
            ),
            (0.7, 0.3),
        ),
        Text(
            "W wyniku sprawdzenia danych stwierdza się, że podatnik nie posiada zaległości podatkowych.",
            is_bold=True,
        ),
        Seal(
            (
                "Kwalifikowana pieczęć elektroniczna: Szef Krajowej Administracji Skarbowej",
                "Dokument wydano automatycznie i nie wymaga podpisu.",
            )
        ),
    )
    return print_pdf(content, Dress(face="light", size=10.5))


def with_arrears(company: Company, issued_on: date) -> bytes:
    """The same printed form, stating arrears under the same title."""
    content: tuple[Block, ...] = (
        Text("KRAJOWA ADMINISTRACJA SKARBOWA", is_bold=True),
        Text(f"Naczelnik Pierwszego Urzędu Skarbowego w {company.place.tax_office}"),
        Text(f"{_mark(company)}    {day_text(issued_on)}", align="right"),
        Gap(10),
        Title(TAX_TITLE, size=12),
        SampleAnswer("Podatnik", company.name, indent=0),
        SampleAnswer("NIP", nip_text(company.nip), indent=0),
        Gap(6),
        Text(
            "Zaświadcza się, że podatnik zalega z zapłatą podatku dochodowego od osób prawnych za rok 2024. Zaległość "
            "wynosi 12 480,00 zł, odsetki za zwłokę 1 122,00 zł."
        ),
        Gap(20),
        Text("z up. Naczelnika", align="right"),
    )
    return print_pdf(content)


def of_a_person(company: Company, issued_on: date, person: str = "Maria Wspólniczka") -> bytes:
    """A certificate for a spouse or a partner by PESEL: a tax certificate, but not the company's."""
    content: tuple[Block, ...] = (
        Text("KRAJOWA ADMINISTRACJA SKARBOWA", is_bold=True),
        Text(f"Naczelnik Urzędu Skarbowego w {company.place.tax_office}"),
        Text(f"{_mark(company)}    {day_text(issued_on)}", align="right"),
        Gap(10),
        Title(TAX_TITLE, size=12),
        SampleAnswer("Imię i nazwisko", person, indent=0),
        SampleAnswer("Identyfikator podatkowy PESEL", "80010112347", indent=0),
        SampleAnswer(
            "Adres zamieszkania",
            f"ul. Kwiatowa 3, {company.place.postal_code} {company.place.town}",
            indent=0,
        ),
        Gap(6),
        Text(f"Według stanu na dzień {day_text(issued_on)} podatnik nie posiada zaległości podatkowych."),
        Seal(("Szef Krajowej Administracji Skarbowej",)),
    )
    return print_pdf(content)


LAYOUTS: dict[str, Layout] = {
    "printed_form": printed_form,
    "short_letter": short_letter,
    "automatic": automatic,
}
"""Good news in other layouts than that of `samples.pdf.certificates`."""


def _mark(company: Company) -> str:
    return f"08{company.number % 80 + 10}-SPV.4021.{company.number * 7 % 900 + 100}.2026"
