"""More faces of ZUS's certificate: layouts and wordings that differ between branches, years and channels."""

from collections.abc import Callable
from datetime import date

from domain.words.polish import day_text
from samples.facts.companies import Company
from samples.facts.identifiers import nip_text
from samples.pdf.sheet import Dress, print_pdf
from samples.text.blocks import Block, Gap, Grid, Heading, Rule, SampleAnswer, Seal, Text, Title

Layout = Callable[[Company, date], bytes]


def two_columns(company: Company, issued_on: date) -> bytes:
    """The sender on the left, mark and date on the right; the payer in a table; signed by an officer."""
    content: tuple[Block, ...] = (
        Grid(
            ("Zakład Ubezpieczeń Społecznych Oddział w Zielonej Górze", "Dane pisma"),
            (
                ("Inspektorat w Nowej Soli", f"Znak sprawy: {mark(company, issued_on)}"),
                ("Wydział Realizacji Dochodów", f"Data: {issued_on:%d.%m.%Y}"),
            ),
            (0.55, 0.45),
        ),
        Gap(10),
        Title("ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK", size=13),
        Gap(6),
        Grid(
            ("Płatnik składek", "NIP", "REGON"),
            ((company.name, nip_text(company.nip), company.regon),),
            (0.5, 0.26, 0.24),
        ),
        SampleAnswer("Adres siedziby", company.address, indent=0),
        Gap(6),
        Text(
            "Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz "
            f"stanu konta na dzień {issued_on:%d.%m.%Y} r. zaświadczam, że płatnik nie zalega w opłacaniu składek na "
            "ubezpieczenia społeczne, zdrowotne, Fundusz Pracy, FGŚP oraz FEP."
        ),
        Gap(30),
        Text("Kierownik Wydziału", align="right"),
        Text("(pieczątka i podpis)", align="right", is_small=True),
    )
    return print_pdf(content, Dress(footer=("ZUS Oddział w Zielonej Górze, ul. Pieniężnego 24",)))


def electronic_sheet(company: Company, issued_on: date) -> bytes:
    """The print of an electronic letter of 2026: numbered parts, who signed it, how to check it."""
    content: tuple[Block, ...] = (
        Text("ZUS", is_bold=True),
        Text("Zakład Ubezpieczeń Społecznych · pismo utworzone w systemie eZUS", is_small=True),
        Rule(),
        SampleAnswer("Numer dokumentu", mark(company, issued_on), indent=0),
        SampleAnswer("Data wydania zaświadczenia", f"{issued_on:%Y-%m-%d}", indent=0),
        Gap(8),
        Title("Zaświadczenie o niezaleganiu w opłacaniu składek", size=15),
        Heading("1. Płatnik składek"),
        SampleAnswer("Nazwa", company.name),
        SampleAnswer("NIP", company.nip),
        SampleAnswer("REGON", company.regon),
        Heading("2. Treść zaświadczenia"),
        Text(
            "Potwierdzamy, że na dzień wydania zaświadczenia nie występują zaległości z tytułu składek, do których "
            "poboru zobowiązany jest ZUS.",
            indent=1,
        ),
        Heading("3. Pouczenie"),
        Text(
            "Zaświadczenie przedstawia stan konta z dnia wydania. Korekty dokumentów złożone później mogą go zmienić.",
            indent=1,
        ),
        Gap(10),
        Seal(
            (
                "Podpis jest prawidłowy",
                "Podpisano kwalifikowanym podpisem elektronicznym: Anna Inspektor, ZUS",
                f"Data podpisu: {issued_on:%Y-%m-%d} 09:41:12",
            )
        ),
        Text("Sprawdź autentyczność dokumentu na stronie www.zus.pl.", is_small=True),
    )
    return print_pdf(content, Dress(face="light", size=11, page_label="Strona {page} z {pages}"))


def typed_letter(company: Company, issued_on: date) -> bytes:
    """A short letter from an inspectorate, typed, without any seal."""
    content: tuple[Block, ...] = (
        Text("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH"),
        Text("Oddział w Gorzowie Wielkopolskim"),
        Text("66-400 Gorzów Wlkp., ul. Sikorskiego 42"),
        Text(f"Gorzów Wlkp., dnia {issued_on:%d.%m.%Y} r.", align="right"),
        Text(f"znak: {mark(company, issued_on)}"),
        Gap(20),
        Title("Zaświadczenie", size=13),
        Text("o niezaleganiu w opłacaniu składek", align="center"),
        Gap(14),
        Text("Zaświadcza się, że"),
        Text(company.name, align="center", is_bold=True),
        Text(f"NIP {company.nip}, REGON {company.regon}", align="center"),
        Text(f"z siedzibą: {company.address}", align="center"),
        Gap(4),
        Text(
            "nie posiada zaległości w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz "
            f"Pracy i Fundusz Gwarantowanych Świadczeń Pracowniczych według stanu na dzień {issued_on:%d.%m.%Y} r."
        ),
        Text("Zaświadczenie wydaje się w celu przedłożenia w Urzędzie Marszałkowskim."),
        Gap(40),
        Text("Z up. Dyrektora Oddziału", align="right"),
    )
    return print_pdf(content, Dress(face="typewriter", size=8.6, leading=1.5))


def with_instalments(company: Company, issued_on: date) -> bytes:
    """No arrears fall due, but an agreement of instalments stands: a person decides."""
    content: tuple[Block, ...] = (
        Text("Zakład Ubezpieczeń Społecznych", is_bold=True),
        Text("Oddział w Zielonej Górze"),
        Text(f"Data: {day_text(issued_on)}", align="right"),
        Text(f"Znak: {mark(company, issued_on)}", align="right"),
        Gap(12),
        Title("Zaświadczenie o niezaleganiu w opłacaniu składek"),
        Gap(6),
        SampleAnswer("Nazwa płatnika", company.name, indent=0),
        SampleAnswer("NIP", company.nip, indent=0),
        Gap(6),
        Text(
            f"Według stanu na dzień {day_text(issued_on)} płatnik nie zalega w opłacaniu składek. Termin płatności "
            "należności za styczeń 2026 r. odroczono do 30 czerwca 2026 r., a składki za IV kwartał 2025 r. objęto "
            "układem ratalnym."
        ),
        Seal(("Zakład Ubezpieczeń Społecznych",)),
    )
    return print_pdf(content)


LAYOUTS: dict[str, Layout] = {
    "two_columns": two_columns,
    "electronic_sheet": electronic_sheet,
    "typed_letter": typed_letter,
}
"""Good news in other layouts than those of `samples.pdf.certificates`."""


def mark(company: Company, issued_on: date) -> str:
    """The mark of a ZUS letter."""
    return f"390000/71/{company.number * 31 % 900000 + 100000}/{issued_on:%Y}"
