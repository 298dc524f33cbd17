"""PDFs that are easily taken for something else: requests, receipts, other offices' papers, other post."""

from datetime import date

from domain.call import Call
from domain.words.polish import day_text
from samples.facts.companies import Company
from samples.pdf.certificates import TAX_TITLE
from samples.pdf.sheet import Dress, print_pdf
from samples.text.blocks import (
    Block,
    Boxes,
    Gap,
    Grid,
    Heading,
    PageBreak,
    Rule,
    SampleAnswer,
    Seal,
    SignatureLine,
    Text,
    Title,
)


def zus_request(company: Company) -> bytes:
    """The payer's request (RWN) that ZUS issue the certificate: not the certificate."""
    content = (
        Text("RWN", align="right", is_bold=True),
        Text("Zakład Ubezpieczeń Społecznych"),
        Gap(10),
        Title("WNIOSEK O WYDANIE ZAŚWIADCZENIA O NIEZALEGANIU W OPŁACANIU SKŁADEK", size=13),
        Heading("Dane płatnika składek"),
        SampleAnswer("NIP", company.nip),
        SampleAnswer("REGON", company.regon),
        SampleAnswer("Nazwa skrócona", company.name),
        Heading("Treść wniosku"),
        Text(
            "Wnoszę o wydanie zaświadczenia o niezaleganiu w opłacaniu składek na dzień wydania zaświadczenia.",
            indent=1,
        ),
        Boxes("Sposób odbioru", (("na PUE/eZUS", True), ("w placówce ZUS", False), ("pocztą", False))),
        SignatureLine("Data i podpis wnioskodawcy", "09.04.2026", "image", company.delegate),
    )
    return print_pdf(content)


def tax_request(company: Company) -> bytes:
    """The taxpayer's request (ZAS-W) for the tax office's certificate."""
    content = (
        Text("ZAS-W", is_bold=True),
        Title(
            "WNIOSEK O WYDANIE ZAŚWIADCZENIA O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCEGO STAN ZALEGŁOŚCI",
            size=12,
        ),
        Heading("A. Miejsce składania wniosku"),
        Text(f"Naczelnik Urzędu Skarbowego w {company.place.tax_office}", indent=1),
        Heading("B. Dane wnioskodawcy"),
        SampleAnswer("Identyfikator podatkowy NIP", company.nip),
        SampleAnswer("Nazwa pełna", company.name),
        Heading("C. Zakres zaświadczenia"),
        Boxes("Wnoszę o zaświadczenie", (("o niezaleganiu", True), ("o stanie zaległości", False))),
        SampleAnswer("Liczba egzemplarzy", "1"),
        SignatureLine("Data i podpis wnioskodawcy", "09.04.2026", "image", company.delegate),
    )
    return print_pdf(content)


def receipt(company: Company, subject: str = "ZAS-W") -> bytes:
    """An Urzędowe Poświadczenie Odbioru: proof that a request was filed, nothing more."""
    content = (
        Title("UPO – URZĘDOWE POŚWIADCZENIE ODBIORU"),
        Gap(10),
        SampleAnswer(
            "Nazwa pełna podmiotu, któremu doręczono dokument", f"Urząd Skarbowy w {company.place.tax_office}"
        ),
        SampleAnswer("Identyfikator poświadczenia", f"UPO-{company.number:08}"),
        SampleAnswer(
            "Rodzaj dokumentu", f"wniosek {subject} o wydanie zaświadczenia o niezaleganiu w podatkach"
        ),
        SampleAnswer("NIP składającego", company.nip),
        SampleAnswer("Data doręczenia", "2026-04-09 11:24:07"),
        Gap(10),
        Text("Poświadczenie potwierdza złożenie dokumentu i jest dowodem jego doręczenia."),
    )
    return print_pdf(content)


def municipal_certificate(company: Company, issued_on: date) -> bytes:
    """A mayor's certificate about local taxes: the tax office's title, another office's matter."""
    content = (
        Text(f"BURMISTRZ MIASTA {company.place.town.upper()}", is_bold=True),
        Text(f"FN.3140.{company.number % 90 + 10}.2026"),
        Text(f"{company.place.town}, {day_text(issued_on)}", align="right"),
        Gap(16),
        Title(TAX_TITLE, size=13),
        Gap(8),
        SampleAnswer("Wnioskodawca", company.name),
        SampleAnswer("NIP", company.nip),
        Gap(8),
        Text(
            "Zaświadcza się, że wymieniony podmiot nie posiada zaległości w podatku od nieruchomości, podatku od środków "
            f"transportowych ani w opłatach lokalnych należnych gminie {company.place.town}."
        ),
        Text("Wydano na podstawie art. 306e Ordynacji podatkowej, na wniosek strony."),
        Gap(20),
        SignatureLine("Z up. Burmistrza, Skarbnik Miasta", mark="drawn", who="Halina Skarbnik"),
    )
    return print_pdf(content)


def zus_confirmation(company: Company) -> bytes:
    """ZUS's „Potwierdzenie” of data in „Moje dane”: mark and seal, but no word about arrears."""
    content = (
        Text("Zakład Ubezpieczeń Społecznych", is_bold=True),
        Text(f"Znak: 391000/71/{company.number + 40000}/2026", align="right"),
        Gap(16),
        Title("POTWIERDZENIE"),
        Text("danych zapisanych na koncie płatnika składek (Moje dane)", align="center"),
        Gap(8),
        SampleAnswer("Nazwa płatnika", company.name),
        SampleAnswer("NIP", company.nip),
        SampleAnswer("Liczba ubezpieczonych", str(company.employees)),
        SampleAnswer("Data powstania obowiązku opłacania składek", company.created_on),
        Gap(10),
        Seal(("Wygenerowano z PUE/eZUS", "Zakład Ubezpieczeń Społecznych – pieczęć elektroniczna")),
    )
    return print_pdf(content)


def krs_printout(company: Company) -> bytes:
    """A printout of the register: identifies the company, proves nothing asked for."""
    content = (
        Text("Centralna Informacja Krajowego Rejestru Sądowego", is_bold=True),
        Text("Stan na dzień 10.04.2026 godz. 08:14:33", align="right"),
        Title("Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców", size=13),
        SampleAnswer("Numer KRS", company.krs),
        Grid(
            ("Rubryka", "Treść"),
            (
                ("Firma", company.name),
                ("Numer REGON/NIP", f"REGON: {company.regon}, NIP: {company.nip}"),
                ("Siedziba", f"województwo {company.voivodeship}, miejscowość {company.place.town}"),
                ("Adres", company.address),
                ("Sposób reprezentacji", "Zarząd jednoosobowy"),
                ("Członek zarządu", company.delegate),
                ("Przedmiot przeważającej działalności", company.pkd),
            ),
            (0.36, 0.64),
        ),
        Text(
            "Informacja ma moc dokumentu wydawanego przez Centralną Informację, jeżeli posiada identyfikator wydruku."
        ),
    )
    return print_pdf(content)


def invoice(seller: str = "Hurtownia Papieru i Tonerów Lider sp. z o.o.") -> bytes:
    """An invoice to the office from one of its suppliers."""
    content = (
        Title("FAKTURA VAT nr 214/04/2026"),
        SampleAnswer("Sprzedawca", f"{seller}, ul. Składowa 4, 65-119 Zielona Góra"),
        SampleAnswer("Nabywca", "Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra"),
        SampleAnswer("Data wystawienia", "15.04.2026"),
        Grid(
            ("Lp.", "Nazwa", "Ilość", "Cena netto", "Wartość brutto"),
            (
                ("1", "Papier ksero A4, ryza", "60", "17,40", "1 284,12"),
                ("2", "Toner czarny", "4", "212,00", "1 043,04"),
            ),
            (0.07, 0.4, 0.13, 0.18, 0.22),
        ),
        SampleAnswer("Do zapłaty", "2 327,16 zł", indent=0),
        SampleAnswer("Termin płatności", "14 dni", indent=0),
    )
    return print_pdf(content)


def regulations(call: Call) -> bytes:
    """The first pages of the call's own rules, as applicants send them back: they name every document."""
    kinds = [(rule.letter, rule.name) for rule in call.documents.values() if rule.letter]
    content: tuple[Block, ...] = (
        Text(call.funding, is_small=True, align="center"),
        Gap(10),
        Text("Załącznik do uchwały Zarządu Województwa Lubuskiego", align="right"),
        Title("Regulamin rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych"),
        Text(call.trip.title, align="center", is_bold=True),
        Text("§ 1", align="center"),
        Text(f"1. Regulamin określa zasady rekrutacji w ramach projektu „{call.project}”."),
        Text("2. Dofinansowanie wynosi 85% całkowitego kosztu i stanowi pomoc de minimis."),
        PageBreak(),
        Text("§ 4", align="center"),
        Text(f"3. Przedsiębiorcy przesyłają na adres {call.office.email} następujące dokumenty:"),
        *(Text(f"{letter}) {name};", indent=1) for letter, name in kinds),
        Text("4. Informacja o konieczności poprawy zawiera termin, który wynosi 5 dni roboczych."),
        Rule(),
        Text("Załączniki do Regulaminu:"),
        Text(
            "2. Formularz zgłoszeniowy; 3. Wzór oświadczenia o statusie Wnioskodawcy; 5. Wzór Umowy.",
            indent=1,
        ),
    )
    return print_pdf(content, Dress(page_label="Strona {page} z 9"))


def newsletter() -> bytes:
    """A trade fair's leaflet."""
    content = (
        Title("Kurier Targowy – kwiecień 2026", size=20),
        Gap(10),
        Heading("Nowe hale, nowi wystawcy"),
        Text(
            "Zapraszamy na wiosenne targi technologii dla przemysłu. Bilety w przedsprzedaży do końca miesiąca."
        ),
        Heading("Szwajcaria krajem partnerskim"),
        Text(
            "W tym roku gościmy firmy ze Szwajcarii, Finlandii i Estonii. Program konferencji na naszej stronie."
        ),
    )
    return print_pdf(content)


def curriculum_vitae() -> bytes:
    """A job applicant's CV: an application, but of another kind."""
    content = (
        Title("Curriculum vitae", size=18),
        SampleAnswer("Imię i nazwisko", "Zofia Malinowska", indent=0),
        SampleAnswer("Adres e-mail", "zofia.malinowska@poczta.example", indent=0),
        Heading("Doświadczenie"),
        Text("2022–2026 referent, urząd gminy; obsługa wniosków i korespondencji."),
        Heading("Znajomość języków obcych"),
        Text("angielski – B2, niemiecki – A2"),
    )
    return print_pdf(content)
