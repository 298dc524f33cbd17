# ruff: noqa: FBT003 - rows of a table of facts, read by column
"""Companies that fill in forms of many layouts, with what is true of them."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Company:
    """What one company answers."""

    name: str
    nip: str
    regon: str
    krs: str
    street: str
    code: str
    town: str
    pkd: str
    delegate: str
    position: str
    phone: str
    email: str
    size: str
    innovative: bool
    activity: str
    certificates: tuple[str, ...]
    www_pl: str
    www_foreign: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    purpose: str
    languages: str
    specialisation: str
    agreements: tuple[str, ...]
    horizontal: str
    employees: int
    turnover: str
    balance: str
    legal_form: str = "spółka z ograniczoną odpowiedzialnością"
    gmina: str = "086201"
    created: str = "12.03.2011"
    voivodeship: str = "lubuskie"
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """On one line."""
        return f"{self.street}, {self.code} {self.town}"


COMPANIES = (
    Company(
        "Fotonika Lubuska sp. z o.o.", "9290000006", "970000003", "0000100111", "ul. Zacisze 16", "65-775",
        "Zielona Góra", "26.70.Z", "Anna Wiśniewska-Maj", "prezes zarządu", "600 700 811",
        "biuro@fotonika-lubuska.example.pl", "small", True,
        "Projektujemy i produkujemy czujniki optyczne dla przemysłu drzewnego. W 2025 r. wdrożyliśmy nową głowicę pomiarową.",
        ("ISO 9001:2015 nr 44/100/17", "Patent UPRP nr 231456"), "www.fotonika-lubuska.pl",
        "www.fotonika-lubuska.pl/en", ("https://www.linkedin.com/company/fotonika-lubuska", "facebook.com/fotonikalubuska"),
        (("Hannover Messe", "Niemcy", "2024"), ("ITM Industry Europe", "Polska", "2025")), (),
        "Poznanie szwajcarskich producentów laserów i znalezienie partnera do badań.", "angielski (C1), niemiecki (B1)",
        "industry", ("Smart Factory 4.0",), "", 32, "8,4 mln EUR", "6,1 mln EUR",
    ),
    Company(
        "Piotr Zając Stolarnia „Dąb”", "5980316765", "012345675", "CEIDG", "Rynek 4/2", "66-200", "Świebodzin", "16.23.Z",
        "Piotr Zając", "właściciel", "+48 501 222 333", "p.zajac@dab.example.pl", "micro", False,
        "Wytwarzanie drzwi i schodów na zamówienie, montaż u klienta.", (), "www.stolarniadab.pl", "", (), (),
        ("Wyjazd studyjny do Danii 2023", "Misja do Japonii 2024"), "Zapoznanie się z maszynami do obróbki drewna.",
        "język angielski – podstawowy", "", (), "", 4, "310 000 EUR", "120 000 EUR", "jednoosobowa działalność gospodarcza",
    ),
    Company(
        "Zakłady Mięsne Odra S.A.", "9731234562", "970000026", "0000222333", "ul. Fabryczna 21a", "67-100", "Nowa Sól",
        "72.19.Z", "Marek Łukasz Nowak", "dyrektor ds. rozwoju", "68 387 21 21", "m.nowak@odra.example.com", "medium", True,
        "Badania nad biopolimerami. Spółka ma własny dział B+R i współpracuje z Uniwersytetem Zielonogórskim.",
        ("ISO 9001:2015", "ISO 14001:2015", "HACCP nr 12/2024", "Wzór użytkowy Ru.071234"), "https://odra.example.com",
        "https://odra.example.com/de", ("Facebook: Odra Nowa Sól",),
        (("CeBIT", "Niemcy", "2023"), ("Anuga", "Niemcy", "2025"), ("Polagra", "Polska", "2024")), ("Szwecja 2024",),
        "Nawiązanie współpracy z ośrodkami badawczymi.", "niemiecki biegle", "green_economy",
        ("Zielona Transformacja", "InnoFood – żywność wysokiej jakości"), "Biopolimery w obiegu zamkniętym", 148, "31 mln EUR", "24 mln EUR",
        "spółka akcyjna",
    ),
)  # fmt: skip
