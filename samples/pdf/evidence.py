"""PDFs of certificates, patents and protection rights, and of what is no such grant."""

from samples.facts.companies import Company
from samples.pdf.sheet import print_pdf
from samples.text.blocks import Block, Gap, Rule, SampleAnswer, Seal, SignatureLine, Text, Title


def evidence(company: Company, item: str) -> bytes:
    """The copy of one item of point 4 of the form („Certyfikat ISO 9001:2015 nr …”, „Patent nr …”)."""
    if item.startswith("Patent"):
        return print_pdf(_patent(company, item))
    if item.startswith("Świadectwo"):
        return print_pdf(_protection_right(company, item))
    if item.startswith("Atest"):
        return print_pdf(_hygienic(company, item))
    return print_pdf(_standard(company, item))


def patent_application(company: Company) -> bytes:
    """A mere receipt for a patent application: no grant, worth no points."""
    content = (
        Text("URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ", is_bold=True),
        Text("Warszawa, 3 marca 2026 r.", align="right"),
        Gap(20),
        Title("POTWIERDZENIE ZGŁOSZENIA WYNALAZKU"),
        Gap(10),
        SampleAnswer("Numer zgłoszenia", f"P.45{company.number:04}"),
        SampleAnswer("Zgłaszający", company.name),
        SampleAnswer("Tytuł", "Sposób klejenia elementów optycznych"),
        Gap(10),
        Text(
            "Potwierdza się przyjęcie dokumentów zgłoszenia. Potwierdzenie nie przesądza o udzieleniu patentu."
        ),
    )
    return print_pdf(content)


def training_diploma(company: Company) -> bytes:
    """A person's diploma: nothing that certifies the firm."""
    content = (
        Gap(80),
        Title("DYPLOM UKOŃCZENIA SZKOLENIA", size=20),
        Gap(20),
        Text(f"{company.delegate}", align="center", is_bold=True),
        Text("ukończył(a) szkolenie „Podstawy zarządzania projektami” (16 godzin)", align="center"),
        Gap(30),
        SignatureLine("Trener", mark="image", who="Adam Trener"),
    )
    return print_pdf(content)


def _standard(company: Company, item: str) -> tuple[Block, ...]:
    """A management system's certificate: „Certyfikat NORMA nr NUMER”."""
    standard, _, number = item.removeprefix("Certyfikat ").partition(" nr ")
    return (
        Text("Zachodnie Biuro Certyfikacji sp. z o.o.", align="center", is_bold=True),
        Text("Jednostka certyfikująca systemy zarządzania, akredytacja PCA nr AC 999", align="center"),
        Gap(60),
        Title("CERTYFIKAT", size=26),
        Gap(12),
        Text(f"nr {number}", align="center"),
        Gap(12),
        Text("Zaświadcza się, że system zarządzania w organizacji", align="center"),
        Gap(6),
        Title(company.name, size=16),
        Text(company.address, align="center"),
        Gap(12),
        Text("spełnia wymagania normy", align="center"),
        Title(f"PN-EN {standard}" if standard.startswith("ISO 9") else standard, size=16),
        Gap(20),
        Text("Zakres: projektowanie i wytwarzanie wyrobów własnych.", align="center"),
        Text("Ważny od 12 czerwca 2024 r. do 11 czerwca 2027 r.", align="center"),
        Gap(40),
        SignatureLine("Prezes Biura", mark="image", who="Ewa Biuro"),
    )


def _patent(company: Company, item: str) -> tuple[Block, ...]:
    return (
        Text("RZECZPOSPOLITA POLSKA", align="center", is_bold=True),
        Text("URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ", align="center"),
        Gap(40),
        Title("DOKUMENT PATENTOWY", size=20),
        Gap(10),
        Title(item, size=14),
        Rule(),
        SampleAnswer("Uprawniony", company.name),
        SampleAnswer("Siedziba", company.address),
        SampleAnswer("Tytuł wynalazku", "Układ do pomiaru położenia narzędzia w czasie obróbki"),
        SampleAnswer("Patent trwa od dnia", "17 maja 2021 r."),
        Gap(20),
        Text("Urząd Patentowy udzielił patentu na wynalazek ujawniony w opisie patentowym."),
        Seal(("Urząd Patentowy Rzeczypospolitej Polskiej", "pieczęć urzędowa")),
    )


def _protection_right(company: Company, item: str) -> tuple[Block, ...]:
    return (
        Text("URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ", align="center", is_bold=True),
        Gap(40),
        Title("ŚWIADECTWO OCHRONNE", size=20),
        Text(item.removeprefix("Świadectwo ochronne "), align="center"),
        Rule(),
        SampleAnswer("Uprawniony", company.name),
        SampleAnswer("Siedziba", company.address),
        Gap(10),
        Text("Udzielono prawa ochronnego na znak towarowy słowno-graficzny, na okres 10 lat."),
        Seal(("Urząd Patentowy Rzeczypospolitej Polskiej",)),
    )


def _hygienic(company: Company, item: str) -> tuple[Block, ...]:
    return (
        Text("Narodowy Instytut Zdrowia Publicznego – PZH", align="center", is_bold=True),
        Gap(30),
        Title("ATEST HIGIENICZNY", size=18),
        Text(item.removeprefix("Atest higieniczny "), align="center"),
        Gap(10),
        SampleAnswer("Wyrób", "elementy wyposażenia z tworzywa"),
        SampleAnswer("Wytwórca", f"{company.name}, {company.address}"),
        SampleAnswer("Ważny do", "31 grudnia 2028 r."),
        Gap(10),
        Text("Wyrób odpowiada wymaganiom higienicznym pod warunkiem stosowania zgodnie z przeznaczeniem."),
        Seal(("Kierownik Zakładu",)),
    )
