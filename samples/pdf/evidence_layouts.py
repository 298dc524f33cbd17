"""More faces of an ISO certificate: in English, in two languages, by bodies with forms of their own."""

from collections.abc import Callable

from samples.facts.companies import Company
from samples.pdf.sheet import Dress, print_pdf
from samples.text.blocks import Block, Gap, Grid, Rule, SampleAnswer, Seal, SignatureLine, Text, Title

Layout = Callable[[Company, str, str], bytes]
"""Company, standard and number → the paper."""


def in_english(company: Company, standard: str, number: str) -> bytes:
    """As an international body issues it."""
    content: tuple[Block, ...] = (
        Gap(40),
        Title("CERTIFICATE", size=28),
        Text("Management system as per", align="center"),
        Title(standard, size=18),
        Gap(20),
        Text("The certification body hereby confirms that the company", align="center"),
        Title(company.name, size=15),
        Text(company.address, align="center"),
        Gap(8),
        Text("has introduced and applies a management system.", align="center"),
        Text("Scope: design and manufacture of the company's own products.", align="center"),
        Gap(30),
        SampleAnswer("Certificate Registration No.", number, indent=0),
        SampleAnswer("Valid until", "2027-06-11", indent=0),
        SampleAnswer("Initial certification", "2018", indent=0),
        Gap(30),
        SignatureLine("Certification Body", mark="image", who="Hans Zertifizierer"),
    )
    return print_pdf(content, Dress(face="light", size=12))


def bilingual(company: Company, standard: str, number: str) -> bytes:
    """Polish and English line by line."""
    content: tuple[Block, ...] = (
        Text("Polskie Biuro Jakości S.A.", align="center", is_bold=True),
        Gap(30),
        Title("CERTYFIKAT / CERTIFICATE", size=22),
        Text(f"Nr / No. {number}", align="center"),
        Gap(16),
        Text("Niniejszym potwierdza się, że system zarządzania organizacji", align="center"),
        Text("This is to certify that the management system of", align="center", is_small=True),
        Title(company.name, size=15),
        Text("spełnia wymagania normy / complies with the requirements of", align="center"),
        Title(standard, size=16),
        Rule(),
        Grid(
            ("Ważny od / Valid from", "Ważny do / Valid until"),
            (("12.06.2024", "11.06.2027"),),
            (0.5, 0.5),
        ),
        Seal(("Akredytacja PCA AC 998",)),
    )
    return print_pdf(content, Dress(size=11))


def in_a_table(company: Company, standard: str, number: str) -> bytes:
    """A plain sheet with all data in a table."""
    content: tuple[Block, ...] = (
        Text("Instytut Certyfikacji Zachód", is_bold=True),
        Title("CERTYFIKAT SYSTEMU ZARZĄDZANIA", size=18),
        Gap(12),
        Grid(
            ("Pozycja", "Treść"),
            (
                ("Numer certyfikatu", number),
                ("Norma", standard),
                ("Posiadacz", company.name),
                ("Adres", company.address),
                ("Data ważności", "do 11.06.2027"),
            ),
            (0.34, 0.66),
        ),
        Gap(20),
        SignatureLine("Dyrektor Instytutu", mark="drawn", who="Leon Norma"),
    )
    return print_pdf(content, Dress(size=11, leading=1.6))


LAYOUTS: dict[str, Layout] = {"in_english": in_english, "bilingual": bilingual, "in_a_table": in_a_table}
