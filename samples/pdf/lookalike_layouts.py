"""More papers that are easily taken for the certificate asked for: other offices', other forms of requests."""

from collections.abc import Callable
from datetime import date

from domain.words.polish import day_text
from samples.facts.companies import Company
from samples.pdf.sheet import Dress, print_pdf
from samples.text.blocks import (
    Block,
    Boxes,
    Gap,
    Grid,
    Heading,
    SampleAnswer,
    Seal,
    SignatureLine,
    Text,
    Title,
)


def krus_certificate(company: Company, issued_on: date) -> bytes:
    """The farmers' fund says that a farmer owes it nothing: not ZUS."""
    content: tuple[Block, ...] = (
        Text("KASA ROLNICZEGO UBEZPIECZENIA SPOŁECZNEGO", is_bold=True),
        Text("Oddział Regionalny w Zielonej Górze, Placówka Terenowa w Nowej Soli"),
        Text(f"Nowa Sól, {day_text(issued_on)}", align="right"),
        Text("Znak: 1601-ZZ.5011.77.2026"),
        Gap(16),
        Title("ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK", size=13),
        Text("na ubezpieczenie społeczne rolników", align="center"),
        Gap(10),
        Text(
            f"Zaświadcza się, że {company.delegate}, zam. {company.address}, na dzień {issued_on:%d.%m.%Y} r. nie zalega z "
            "opłacaniem składek na ubezpieczenie społeczne rolników oraz na ubezpieczenie zdrowotne."
        ),
        Gap(20),
        SignatureLine("Z up. Kierownika Placówki", mark="drawn", who="Jerzy Rolny"),
    )
    return print_pdf(content)


def village_certificate(company: Company, issued_on: date) -> bytes:
    """The wójt about local taxes, under a title of his own."""
    content: tuple[Block, ...] = (
        Text("WÓJT GMINY ZABÓR", is_bold=True),
        Text("ul. Lipowa 15, 66-003 Zabór"),
        Text(f"Zabór, dnia {issued_on:%d.%m.%Y} r.", align="right"),
        Text("RFN.3142.18.2026"),
        Gap(16),
        Title("ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH", size=13),
        Gap(10),
        Text(
            f"Wójt Gminy Zabór zaświadcza, że {company.name}, NIP {company.nip}, nie zalega w podatkach i opłatach "
            "lokalnych (podatek od nieruchomości, podatek rolny, opłata za gospodarowanie odpadami)."
        ),
        Gap(24),
        SignatureLine("Wójt Gminy", mark="drawn", who="Robert Wojciechowski"),
    )
    return print_pdf(content, Dress(size=11))


def zus_request_online(company: Company) -> bytes:
    """The print of a request filed online: the certificate's words in a request's form."""
    content: tuple[Block, ...] = (
        Text("eZUS – wydruk dokumentu", is_small=True),
        Text("Zakład Ubezpieczeń Społecznych", is_bold=True),
        Title("RWN – Wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek", size=12),
        Heading("Dane wnioskodawcy"),
        Grid(
            ("NIP", "REGON", "Nazwa skrócona"),
            ((company.nip, company.regon, company.name),),
            (0.25, 0.25, 0.5),
        ),
        Heading("Wniosek"),
        Boxes("Proszę o wydanie zaświadczenia", (("o niezaleganiu", True), ("o stanie należności", False))),
        SampleAnswer("Cel", "udział w naborze ogłoszonym przez Urząd Marszałkowski"),
        SampleAnswer("Data złożenia", "2026-04-08"),
        SampleAnswer("Status", "wysłany, oczekuje na rozpatrzenie"),
    )
    return print_pdf(content, Dress(face="light"))


def filing_receipt(company: Company) -> bytes:
    """An Urzędowe Poświadczenie Przedłożenia for a request to ZUS."""
    content: tuple[Block, ...] = (
        Title("URZĘDOWE POŚWIADCZENIE PRZEDŁOŻENIA", size=13),
        Gap(6),
        SampleAnswer("Identyfikator", f"ZUS-{company.number:06}-2026-04-08", indent=0),
        SampleAnswer("Adresat", "Zakład Ubezpieczeń Społecznych", indent=0),
        SampleAnswer("Nadawca", f"{company.name}, NIP {company.nip}", indent=0),
        SampleAnswer("Rodzaj pisma", "RWN wniosek o wydanie zaświadczenia o niezaleganiu", indent=0),
        SampleAnswer("Data przedłożenia", "2026-04-08 10:02:51", indent=0),
        Gap(8),
        Text("Poświadczenie jest dowodem, że pismo zostało przedłożone w systemie teleinformatycznym."),
        Seal(("Skrót dokumentu: 5f0a 91cc 27de 4410 88b2",)),
    )
    return print_pdf(content, Dress(face="typewriter", size=8.5))


def transfer_receipt(company: Company) -> bytes:
    """A bank's proof that contributions were paid: no certificate."""
    content: tuple[Block, ...] = (
        Text("Bank Spółdzielczy w Zielonej Górze", is_bold=True),
        Title("POTWIERDZENIE PRZELEWU", size=14),
        SampleAnswer("Nadawca", company.name, indent=0),
        SampleAnswer("Odbiorca", "Zakład Ubezpieczeń Społecznych", indent=0),
        SampleAnswer("Rachunek odbiorcy", "83 1010 1023 0000 2613 9520 0000", indent=0),
        SampleAnswer("Tytuł", "składki za marzec 2026", indent=0),
        SampleAnswer("Kwota", "8 214,55 PLN", indent=0),
        SampleAnswer("Data operacji", "10.04.2026", indent=0),
    )
    return print_pdf(content)


def ceidg_printout(company: Company) -> bytes:
    """A sole trader's entry in the register."""
    content: tuple[Block, ...] = (
        Text("Centralna Ewidencja i Informacja o Działalności Gospodarczej", is_bold=True),
        Title("Dane przedsiębiorcy", size=13),
        SampleAnswer("Imię i nazwisko", company.delegate, indent=0),
        SampleAnswer("Firma przedsiębiorcy", company.name, indent=0),
        SampleAnswer("NIP", company.nip, indent=0),
        SampleAnswer("REGON", company.regon, indent=0),
        SampleAnswer("Stałe miejsce wykonywania działalności", company.address, indent=0),
        SampleAnswer("Przeważająca działalność (kod PKD)", company.pkd, indent=0),
        SampleAnswer("Status", "aktywny", indent=0),
        Text("Wpis do CEIDG jest jawny. Wydruk nie wymaga podpisu."),
    )
    return print_pdf(content)


OTHERS: dict[str, Callable[[Company], bytes]] = {
    "zus_request_online": zus_request_online,
    "filing_receipt": filing_receipt,
    "transfer_receipt": transfer_receipt,
    "ceidg_printout": ceidg_printout,
}
