"""The twenty companies of the round, and what is true of them."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from tests.blind.model import Value

Size: TypeAlias = Literal["micro", "small", "medium"]

SIZE_NOUN = {"micro": "mikroprzedsiębiorstwo", "small": "małe przedsiębiorstwo", "medium": "średnie przedsiębiorstwo"}
SIZE_BY = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


def nip_of(nine: str) -> str:
    """The number with its check digit."""
    check = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if check == 10:
        raise ValueError(f"no NIP begins with {nine}")
    return nine + str(check)


def regon_of(eight: str) -> str:
    check = sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    return eight + str(check)


@dataclass(frozen=True, slots=True)
class Certificate:
    """One item of point 4."""

    name: str
    issuer: str
    number: str
    year: str


@dataclass(frozen=True, slots=True)
class Event:
    """One item of point 6."""

    when: str
    what: str
    role: str
    counts: bool = True
    """Within the last three years."""


@dataclass(frozen=True, slots=True)
class Firm:
    """A company and its answers."""

    slug: str
    name: str
    nip9: str
    regon8: str
    krs: str
    form: str
    street: str
    postal: str
    town: str
    county: str
    teryt: str
    size: Size
    pkd: str
    activity: str
    innovative: bool
    innovation: str
    since: str
    head: str
    """Who signs."""
    head_post: str
    delegate: str
    delegate_post: str
    phone: str
    email: str
    languages: str
    people: tuple[str, str, str]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    goal: str
    source: str
    certificates: tuple[Certificate, ...] = ()
    website: str | None = None
    foreign: str | None = None
    foreign_language: str = "angielska"
    social: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    trips: tuple[str, ...] = ()
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    partner: tuple[str, str, str] | None = None
    """Of a partnership: the partner (NIP of nine digits, name, address) of part A1."""
    second: tuple[str, str] | None = None
    """A second signatory, with the post."""
    tax_office: str = "Pierwszego Urzędu Skarbowego w Zielonej Górze"
    zus_branch: str = "Oddział w Zielonej Górze"
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def nip(self) -> str:
        return nip_of(self.nip9)

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def regon(self) -> str:
        return regon_of(self.regon8)

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def is_sole(self) -> bool:
        return self.form.startswith("osoba fizyczna")


def fields_of(f: Firm) -> dict[str, Value]:
    """What the form truly says, by the names of the contract's JSON."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": [c.name for c in f.certificates],
        "website_pl": f.website,
        "website_foreign": f.foreign,
        "social_media": list(f.social),
        "events": sum(1 for e in f.events if e.counts),
        "office_trips": len(f.trips),
        "lis": f.lis is not None,
        "agreements": len(f.agreements),
        "horizontal": f.horizontal is not None,
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points_of(f: Firm) -> dict[str, int | None]:
    """Points as Załącznik nr 1 gives them for these answers; every listed certificate is also copied."""
    certificates = len(f.certificates)
    events = sum(1 for e in f.events if e.counts)
    web: int | None = (3 if f.website else 0) + (5 if f.foreign else 0) + (2 if f.social else 0)
    if f.foreign and "angielsk" not in f.foreign_language:
        web = None  # „angielskim i innym”: only another language, the commission decides
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": 10 if f.innovative else 0,
        "3": 10 if certificates > 3 else 5 if certificates else 0,
        "4": web,
        "5": 10 if events > 2 else {0: 0, 1: 1, 2: 5}[events],
        "6": 10 if f.lis else 0,
        "7": 10 if len(f.agreements) > 1 else 5 if f.agreements else 0,
        "8": 10 if f.horizontal else 0,
        "9": 10 if not f.trips else 5 if len(f.trips) < 3 else 0,
    }


SMART = "Smart Factory 4.0"
GREEN = "Zielona Transformacja"
MEDICAL = "Lubuskie Centrum Cyfrowych Technologii Medycznych"
CITY = "SmartCity i IoT"
INDUSTRY = "Industry4Future Lubuska Inicjatywa Klastrowa"
FOOD = "InnoFood"

L_INDUSTRY = "Innowacyjny przemysł"
L_GREEN = "Zielona gospodarka"
L_HEALTH = "Zdrowie i jakość życia"

LTD = "spółka z ograniczoną odpowiedzialnością"
SOLE = "osoba fizyczna prowadząca działalność gospodarczą"

WIZJA = Firm(
    "wizja", "Odrzańskie Systemy Wizyjne Sp. z o.o.", "929187435", "08123457", "0000481236", LTD,
    "ul. Trasa Północna 18A", "65-119", "Zielona Góra", "m. Zielona Góra", "0862011", "small", "26.51.Z",
    "Projektowanie i produkcja systemów wizyjnej kontroli jakości dla zakładów przemysłowych.",
    True,
    "Własny dział B+R (6 osób), wspólne prace z Uniwersytetem Zielonogórskim nad rozpoznawaniem wad "
    "powierzchni metodami uczenia maszynowego; w 2025 r. nakłady na prace rozwojowe 780 tys. zł.",
    "12.03.2013", "Tomasz Rogalski", "Prezes Zarządu", "Katarzyna Borowska", "kierownik działu eksportu",
    "68 411 27 30", "biuro@osw-wizja.pl", "angielski C1, niemiecki B2",
    ("27", "31", "34"), ("9 870 tys. zł", "11 240 tys. zł", "12 905 tys. zł"),
    ("6 120 tys. zł", "6 900 tys. zł", "7 815 tys. zł"),
    "Rozmowy z integratorami linii montażowych z okolic Zurychu i poznanie ośrodka CSEM.",
    "strona www.lubuskie.pl",
    (
        Certificate("ISO 9001:2015", "TÜV Rheinland Polska", "78 100 2149", "2024"),
        Certificate("ISO/IEC 27001:2022", "TÜV Rheinland Polska", "78 100 2150", "2025"),
    ),
    "www.osw-wizja.pl", "www.osw-wizja.pl/en", "angielska",
    ("linkedin.com/company/osw-wizja", "youtube.com/@oswwizja"),
    (
        Event("11.2023", "Targi Vision, Stuttgart (Niemcy)", "wystawca"),
        Event("06.2024", "Automatica, Monachium (Niemcy)", "zwiedzający, rozmowy B2B"),
        Event("06.2025", "ITM Industry Europe, Poznań", "wystawca"),
    ),
    (), L_INDUSTRY, (SMART, CITY), None,
)  # fmt: skip

KWIAT = Firm(
    "kwiat", "Stolarnia Kwiatkowska Anna Kwiatkowska", "927143208", "97041235", "", SOLE,
    "ul. Zachodnia 43", "66-200", "Świebodzin", "świebodziński", "0808054", "micro", "31.00.Z",
    "Meble na wymiar z drewna litego, schody, zabudowy hoteli i gabinetów.",
    False, "", "02.05.2006", "Anna Kwiatkowska", "właścicielka", "Anna Kwiatkowska", "właścicielka",
    "604 118 927", "stolarniakwiatkowska@wp.pl", "niemiecki (komunikatywnie)",
    ("4", "5", "5"), ("690 tys. zł", "735 tys. zł", "810 tys. zł"), ("310 tys. zł", "330 tys. zł", "345 tys. zł"),
    "Chciałabym zobaczyć szwajcarskie warsztaty stolarskie i poznać architektów wnętrz.",
    "od znajomego przedsiębiorcy",
    (), "www.stolarnia-kwiatkowska.pl", None, "", ("facebook.com/stolarniakwiatkowska",),
    (Event("09.2024", "targi Drema, Poznań", "zwiedzająca"),),
    (), None, (), None,
    tax_office="Urzędu Skarbowego w Świebodzinie",
)  # fmt: skip

TERMO = Firm(
    "termo", "Termoplast Warta S.A.", "599217846", "21087653", "0000237718", "spółka akcyjna",
    "ul. Mosiężna 14", "66-400", "Gorzów Wielkopolski", "m. Gorzów Wielkopolski", "0861011", "medium", "22.29.Z",
    "Wtrysk precyzyjny elementów z tworzyw dla motoryzacji i AGD, narzędziownia.",
    True,
    "Utrzymujemy laboratorium materiałowe, w 2024 r. uruchomiliśmy linię wtrysku wielokomponentowego, "
    "współpracujemy z Politechniką Poznańską (recyklat w częściach technicznych).",
    "18.09.1997", "Grzegorz Pawlik", "Prezes Zarządu", "Monika Żurawska", "dyrektor ds. rozwoju",
    "95 720 44 10", "sekretariat@termoplast-warta.com.pl", "angielski, niemiecki",
    ("142", "151", "156"), ("68 400 tys. zł", "74 950 tys. zł", "81 300 tys. zł"),
    ("52 100 tys. zł", "55 870 tys. zł", "58 020 tys. zł"),
    "Poszukujemy partnera do wspólnych prób biotworzyw oraz dostawców form.",
    "newsletter Zachodniej Izby Przemysłowo-Handlowej",
    (
        Certificate("ISO 9001:2015", "DEKRA Certification", "31124077-Q", "2023"),
        Certificate("ISO 14001:2015", "DEKRA Certification", "31124077-U", "2023"),
        Certificate("IATF 16949:2016", "DEKRA Certification", "0493311", "2024"),
        Certificate("Patent nr PAT.241877", "Urząd Patentowy RP", "PAT.241877", "2023"),
    ),
    "www.termoplast-warta.com.pl", "www.termoplast-warta.com.pl/en", "angielska",
    ("linkedin.com/company/termoplast-warta", "facebook.com/termoplastwarta"),
    (
        Event("10.2023", "Fakuma, Friedrichshafen", "wystawca"),
        Event("05.2024", "Plastpol, Kielce", "wystawca"),
        Event("10.2024", "Fakuma, Friedrichshafen", "zwiedzający"),
        Event("10.2025", "K, Düsseldorf", "zwiedzający"),
    ),
    ("Wyjazd studyjny do Danii, wrzesień 2024",), L_INDUSTRY, (SMART,),
    "Wspólny poligon recyklatów technicznych",
    second=("Ewa Stachurska", "Członek Zarządu"),
    tax_office="Lubuskiego Urzędu Skarbowego w Zielonej Górze", zus_branch="Oddział w Gorzowie Wielkopolskim",
)  # fmt: skip

LUMEN = Firm(
    "lumen", "LUMEN Optyka Precyzyjna s.c. Marek Wilk, Joanna Wilk", "925160274", "97063118", "", "spółka cywilna",
    "ul. Wrocławska 9", "67-100", "Nowa Sól", "nowosolski", "0804011", "micro", "26.70.Z",
    "Soczewki i pryzmaty na zamówienie, justowanie przyrządów pomiarowych.",
    True, "Opracowaliśmy i chronimy w UPRP uchwyt do polerowania mikrosoczewek; nowy wyrób w 2025 r.",
    "14.06.2001", "Marek Wilk", "wspólnik", "Joanna Wilk", "wspólnik",
    "68 387 51 06", "lumen.optyka@o2.pl", "angielski B2",
    ("6", "6", "7"), ("1 120 tys. zł", "1 245 tys. zł", "1 390 tys. zł"), ("540 tys. zł", "575 tys. zł", "610 tys. zł"),
    "Spotkania z producentami mikroskopów i zegarków.",
    "Facebook Urzędu Marszałkowskiego",
    (Certificate("Prawo ochronne na wzór użytkowy Ru.073914", "Urząd Patentowy RP", "Ru.073914", "2024"),),
    "www.lumen-optyka.pl", "www.lumen-optyka.pl/en", "angielska", (),
    (
        Event("05.2024", "Optatec, Frankfurt nad Menem", "zwiedzający"),
        Event("06.2025", "Laser World of Photonics, Monachium", "zwiedzający"),
    ),
    (), L_INDUSTRY, (), None,
    partner=("925118836", "Marek Wilk", "ul. Wrocławska 9, 67-100 Nowa Sól"),
    second=("Joanna Wilk", "wspólnik"),
    tax_office="Urzędu Skarbowego w Nowej Soli",
)  # fmt: skip

BIO = Firm(
    "bio", "Biokomposter Sp. z o.o. Sp.k.", "973088431", "36214409", "0000624881", "spółka komandytowa",
    "ul. Przemysłowa 7", "66-100", "Sulechów", "zielonogórski", "0809084", "small", "28.99.Z",
    "Produkcja urządzeń do kompostowania odpadów zielonych i spożywczych dla gmin oraz gastronomii.",
    True,
    "Wprowadziliśmy na rynek komposter z czujnikami gazów i sterowaniem przez sieć; prototyp powstał "
    "w ramach bonu na innowacje z Uniwersytetem Zielonogórskim.",
    "21.04.2016", "Dariusz Nowotny", "Prezes Zarządu komplementariusza", "Dariusz Nowotny", "Prezes Zarządu",
    "68 506 12 84", "biuro@biokomposter.eu", "angielski B2",
    ("12", "15", "18"), ("4 310 tys. zł", "5 020 tys. zł", "6 480 tys. zł"),
    ("2 800 tys. zł", "3 115 tys. zł", "3 640 tys. zł"),
    "Poznanie szwajcarskich rozwiązań gospodarki odpadami bio i rozmowy z operatorami komunalnymi.",
    "portal funduszeue.lubuskie.pl",
    (Certificate("ISO 14001:2015", "Bureau Veritas Polska", "PL014882", "2025"),),
    "www.biokomposter.eu", "www.biokomposter.eu/en", "angielska", ("facebook.com/biokomposter",),
    (
        Event("05.2024", "IFAT, Monachium", "wystawca"),
        Event("10.2025", "Pol-Eco, Poznań", "wystawca"),
    ),
    ("Wyjazd studyjny do Holandii, maj 2025",), L_GREEN, (GREEN,), "Zielone gminy – obieg bioodpadów",
    partner=("973041257", "Dariusz Nowotny", "ul. Ogrodowa 12, 66-100 Sulechów"),
    tax_office="Drugiego Urzędu Skarbowego w Zielonej Górze",
)  # fmt: skip

CERAMIKA = Firm(
    "ceramika", "Ceramika Łużycka Sp. z o.o.", "928176540", "97077124", "0000118745", LTD,
    "ul. Górnośląska 2", "68-200", "Żary", "żarski", "0811021", "small", "23.49.Z",
    "Wyroby z ceramiki technicznej: izolatory, dysze, elementy pieców.",
    True,
    "W 2025 r. uruchomiliśmy druk 3D form ceramicznych; prowadzimy badania własne nad szkliwami "
    "bezołowiowymi.",
    "30.11.1999", "Halina Przybysz", "Prezes Zarządu", "Adam Przybysz", "kierownik technologii",
    "68 479 33 15", "ceramika@ceramika-luzycka.pl", "niemiecki C1, angielski B1",
    ("22", "23", "21"), ("5 640 tys. zł", "5 980 tys. zł", "6 115 tys. zł"),
    ("4 020 tys. zł", "4 190 tys. zł", "4 260 tys. zł"),
    "Wizyta w ośrodku EMPA oraz rozmowy z odbiorcami dysz.", "gazeta lokalna",
    (
        Certificate("ISO 9001:2015", "PCBC S.A.", "JG-118/2/2024", "2024"),
        Certificate("Patent nr PAT.238406", "Urząd Patentowy RP", "PAT.238406", "2022"),
    ),
    "www.ceramika-luzycka.pl", "www.ceramika-luzycka.pl/en", "angielska i niemiecka", (),
    (
        Event("06.2023", "Ceramitec Conference, Monachium", "uczestnik"),
        Event("04.2024", "Ceramitec, Monachium", "zwiedzający"),
        Event("04.2025", "Hannover Messe", "zwiedzający"),
    ),
    (), L_INDUSTRY, (INDUSTRY,), None,
    tax_office="Urzędu Skarbowego w Żarach",
)  # fmt: skip

DRUK = Firm(
    "druk", "Drukarnia Dwa Mosty Zieliński Sp. j.", "598130427", "21146037", "0000309914", "spółka jawna",
    "ul. Kopernika 31", "69-100", "Słubice", "słubicki", "0805054", "small", "18.12.Z",
    "Druk opakowań i katalogów, introligatornia.",
    False, "", "09.02.2005", "Bogdan Zieliński", "wspólnik", "Iwona Zielińska", "szefowa sprzedaży",
    "95 758 20 19", "druk@dwamosty.com", "niemiecki C1",
    ("14", "13", "13"), ("3 250 tys. zł", "3 310 tys. zł", "3 405 tys. zł"),
    ("1 870 tys. zł", "1 900 tys. zł", "1 920 tys. zł"),
    "Nowe technologie uszlachetniania druku.", "e-mail z urzędu gminy",
    (Certificate("FSC Chain of Custody", "SGS Polska", "SGSCH-COC-081237", "2023"),),
    "www.dwamosty.com", "www.dwamosty.com/de", "niemiecka", ("facebook.com/drukarniadwamosty",),
    (Event("05.2024", "drupa, Düsseldorf", "zwiedzający"),),
    ("Misja gospodarcza do Niemiec, marzec 2024", "Wyjazd studyjny do Holandii, maj 2025"), None, (), None,
    partner=("598112830", "Bogdan Zieliński", "ul. Kopernika 31, 69-100 Słubice"),
    tax_office="Urzędu Skarbowego w Słubicach", zus_branch="Oddział w Gorzowie Wielkopolskim",
)  # fmt: skip

MEDI = Firm(
    "medi", "Medivera Diagnostyka Sp. z o.o.", "973106620", "38911542", "0000889013", LTD,
    "ul. Zyty 26", "65-046", "Zielona Góra", "m. Zielona Góra", "0862011", "micro", "72.10.Z",
    "Testy przesiewowe i oprogramowanie wspomagające opis badań laboratoryjnych.",
    True,
    "Cała działalność ma charakter badawczy: testy do szybkiej oceny markerów, umowa o współpracy z Collegium "
    "Medicum UZ, grant na prace B+R od 2024 r.",
    "11.01.2021", "dr Paulina Szewc", "Prezes Zarządu", "Paulina Szewc", "Prezes Zarządu",
    "533 204 871", "kontakt@medivera-diag.pl", "angielski C2",
    ("3", "5", "7"), ("280 tys. zł", "910 tys. zł", "1 640 tys. zł"), ("400 tys. zł", "760 tys. zł", "990 tys. zł"),
    "Nawiązanie kontaktu z parkiem biotechnologicznym w Bazylei.", "strona innowacje.lubuskie.pl",
    (Certificate("ISO 13485:2016", "BSI Group", "MD 774120", "2025"),),
    "www.medivera-diag.pl", "www.medivera-diag.com", "angielska", ("linkedin.com/company/medivera-diagnostyka",),
    (
        Event("11.2023", "Medica, Düsseldorf", "zwiedzający"),
        Event("11.2024", "Medica, Düsseldorf", "wystawca (stoisko wspólne)"),
        Event("03.2025", "szkolenie „Wejście na rynek DACH”, Berlin", "uczestnik"),
    ),
    (), L_HEALTH, (MEDICAL,), "Regionalna sieć danych laboratoryjnych",
)  # fmt: skip

STAL = Firm(
    "stal", "Stalkon Konstrukcje Spawane Spółka z ograniczoną odpowiedzialnością Sp.k.", "925204716", "08090331",
    "0000366720", "spółka komandytowa",
    "ul. Inżynierska 5", "67-100", "Nowa Sól", "nowosolski", "0804011", "medium", "25.11.Z",
    "Konstrukcje stalowe spawane dla budownictwa i maszyn budowlanych.",
    True, "Zrobotyzowane gniazda spawalnicze wdrożone w 2023 i 2025 r., nakłady 4,1 mln zł.",
    "07.07.2010", "Rafał Kędzia", "Prezes Zarządu komplementariusza", "Łukasz Trojan", "dyrektor handlowy",
    "68 356 70 00", "biuro@stalkon-ns.pl", "niemiecki B2, angielski B1",
    ("96", "104", "110"), ("41 900 tys. zł", "46 250 tys. zł", "48 780 tys. zł"),
    ("27 300 tys. zł", "29 050 tys. zł", "30 410 tys. zł"),
    "Poszukiwanie odbiorców konstrukcji w kantonach północnych.", "strona www.lubuskie.pl",
    (
        Certificate("ISO 9001:2015", "TÜV NORD Polska", "AC090 100/2331", "2024"),
        Certificate("EN 1090-2 EXC3", "TÜV NORD Polska", "0045-CPR-1090-21834", "2024"),
        Certificate("ISO 3834-2", "Instytut Spawalnictwa", "IS/3834/217", "2023"),
        Certificate("ISO 14001:2015", "TÜV NORD Polska", "AC090 104/2331", "2024"),
    ),
    "www.stalkon-ns.pl", "www.stalkon-ns.pl/en", "angielska i niemiecka", (),
    (
        Event("05.2022", "Hannover Messe", "zwiedzający", False),
        Event("09.2023", "Schweissen & Schneiden, Essen", "zwiedzający"),
        Event("06.2025", "ITM Industry Europe, Poznań", "wystawca"),
    ),
    (), L_INDUSTRY, (SMART,), None,
    partner=("925182204", "Rafał Kędzia", "ul. Szkolna 3, 67-100 Nowa Sól"),
    tax_office="Urzędu Skarbowego w Nowej Soli",
)  # fmt: skip

KOD = Firm(
    "kod", "Pracownia Oprogramowania Piotr Zajączkowski", "929164053", "08066129", "", SOLE,
    "ul. Wazów 40/7", "65-044", "Zielona Góra", "m. Zielona Góra", "0862011", "micro", "62.10.B",
    "Oprogramowanie dla magazynów i centrów logistycznych.",
    True, "Nowy moduł planowania tras wózków (2025), prace prowadzone samodzielnie i ze studentami UZ.",
    "01.10.2009", "Piotr Zajączkowski", "właściciel", "Piotr Zajączkowski", "właściciel",
    "601 337 240", "piotr@zajaczkowski-soft.pl", "angielski C1",
    ("1", "2", "2"), ("310 tys. zł", "342 tys. zł", "398 tys. zł"), ("88 tys. zł", "95 tys. zł", "120 tys. zł"),
    "Wymiana doświadczeń z firmami logistycznymi.", "LinkedIn", (),
    "www.zajaczkowski-soft.pl", "www.zajaczkowski-soft.pl/en", "angielska",
    ("linkedin.com/in/piotr-zajaczkowski-soft",), (), (), L_INDUSTRY, (), None,
)  # fmt: skip

DRON = Firm(
    "dron", "AgroDron Serwis Sp. z o.o.", "596174205", "52103346", "0000921407", LTD,
    "ul. Chłodna 3", "66-300", "Międzyrzecz", "międzyrzecki", "0803024", "micro", "71.12.B",
    "Pomiary i zobrazowania z dronów, serwis bezzałogowców.",
    True, "Patent na głowicę pomiarową, udział w projekcie badawczym z Instytutem Geodezji.",
    "05.08.2021", "Sebastian Urban", "Prezes Zarządu", "Sebastian Urban", "Prezes Zarządu",
    "721 900 348", "info@agrodron-serwis.pl", "angielski B2",
    ("2", "4", "4"), ("215 tys. zł", "530 tys. zł", "720 tys. zł"), ("190 tys. zł", "330 tys. zł", "410 tys. zł"),
    "Kontakt z producentami napędów i optyki.", "radio",
    (Certificate("Patent nr PAT.245190", "Urząd Patentowy RP", "PAT.245190", "2025"),),
    "www.agrodron-serwis.pl", None, "", ("instagram.com/agrodron_serwis", "facebook.com/agrodronserwis"),
    (
        Event("03.2024", "XPONENTIAL Europe, Düsseldorf", "zwiedzający"),
        Event("09.2025", "MSPO, Kielce", "wystawca"),
    ),
    (), L_GREEN, (GREEN, CITY), None,
    tax_office="Urzędu Skarbowego w Międzyrzeczu", zus_branch="Oddział w Gorzowie Wielkopolskim",
)  # fmt: skip

HYDRO = Firm(
    "hydro", "Hydrosens P.S.A.", "599241730", "52460087", "0000983352", "prosta spółka akcyjna",
    "ul. Sikorskiego 111", "66-400", "Gorzów Wielkopolski", "m. Gorzów Wielkopolski", "0861011", "micro", "26.51.Z",
    "Czujniki jakości wody i zdalny odczyt dla wodociągów.",
    True, "Firma badawczo-rozwojowa: dwa prototypy sond, umowa z Akademią im. Jakuba z Paradyża.",
    "17.03.2022", "Natalia Olech", "Dyrektor", "Kamil Olech", "główny konstruktor",
    "790 661 205", "hello@hydrosens.pl", "angielski C1, francuski B1",
    ("3", "5", "6"), ("120 tys. zł", "405 tys. zł", "880 tys. zł"), ("300 tys. zł", "510 tys. zł", "700 tys. zł"),
    "Rozmowy z Eawag i poszukiwanie partnera do badań terenowych.", "wyszukiwarka internetowa", (),
    "www.hydrosens.pl", "www.hydrosens.io", "angielska",
    ("linkedin.com/company/hydrosens", "x.com/hydrosens"),
    (
        Event("03.2025", "Aquatech, Amsterdam", "wystawca"),
        Event("10.2025", "Watec, Wiedeń", "uczestnik konferencji"),
    ),
    (), L_GREEN, (CITY,), "Cyfrowe wodociągi",
    tax_office="Urzędu Skarbowego w Gorzowie Wielkopolskim", zus_branch="Oddział w Gorzowie Wielkopolskim",
)  # fmt: skip

BOBER = Firm(
    "bober", "Elektroinstal Bóbr S.A.", "924168317", "97055020", "0000145203", "spółka akcyjna",
    "ul. Żelazna 8", "68-100", "Żagań", "żagański", "0810021", "small", "43.21.Z",
    "Instalacje elektryczne, stacje transformatorowe, magazyny energii.",
    True, "Pilotażowy magazyn energii z ogniwami z drugiego życia (2025), współpraca z Politechniką Wrocławską.",
    "26.02.1992", "Wojciech Siuda", "Prezes Zarządu", "Magdalena Siuda", "pełnomocnik zarządu ds. innowacji",
    "68 377 41 00", "zarzad@eibobr.pl", "angielski B2",
    ("38", "41", "44"), ("18 300 tys. zł", "21 750 tys. zł", "23 900 tys. zł"),
    ("11 200 tys. zł", "12 480 tys. zł", "13 055 tys. zł"),
    "Poznanie rozwiązań magazynowania energii.", "strona www.lubuskie.pl",
    (Certificate("ISO 45001:2018", "DNV Business Assurance", "C551208", "2024"),),
    "www.eibobr.pl", None, "", (),
    (
        Event("06.2023", "Intersolar, Monachium", "zwiedzający"),
        Event("01.2024", "E-world, Essen", "zwiedzający"),
        Event("06.2024", "Intersolar, Monachium", "zwiedzający"),
        Event("09.2024", "Energetab, Bielsko-Biała", "wystawca"),
        Event("05.2025", "Intersolar, Monachium", "wystawca"),
    ),
    ("Wyjazd studyjny do Danii, wrzesień 2024", "Misja gospodarcza do Niemiec, marzec 2024",
     "Wyjazd studyjny do Holandii, maj 2025"),
    L_GREEN, (GREEN,), None,
    tax_office="Urzędu Skarbowego w Żaganiu",
)  # fmt: skip

FLORA = Firm(
    "flora", "Flora Lubuskie Kosmetyki Naturalne Sp. z o.o.", "597161022", "36777012", "0000672390", LTD,
    "ul. Lipowa 18", "69-200", "Sulęcin", "sulęciński", "0807044", "micro", "20.42.Z",
    "Kosmetyki z ekstraktów roślinnych, produkcja kontraktowa.",
    True, "Wdrożono trzy nowe receptury i linię do ekstrakcji bez rozpuszczalników.",
    "19.05.2017", "Agnieszka Lis", "Prezes Zarządu", "Weronika Maj", "technolog",
    "511 402 336", "biuro@flora-kosmetyki.pl", "angielski B2, francuski A2",
    ("7", "8", "8"), ("1 020 tys. zł", "1 310 tys. zł", "1 555 tys. zł"),
    ("620 tys. zł", "700 tys. zł", "790 tys. zł"),
    "Poszukiwanie dystrybutora i surowców alpejskich.", "Instagram",
    (
        Certificate("ISO 22716 (GMP)", "Ecocert Polska", "GMP-2217", "2024"),
        Certificate("COSMOS Natural", "Ecocert", "COS-118204", "2025"),
    ),
    "www.flora-kosmetyki.pl", "www.flora-kosmetyki.pl/en", "angielska",
    ("instagram.com/flora.kosmetyki", "facebook.com/florakosmetyki", "tiktok.com/@flora.kosmetyki"),
    (
        Event("03.2024", "Cosmoprof, Bolonia", "zwiedzający"),
        Event("02.2025", "Vivaness, Norymberga", "wystawca"),
        Event("09.2025", "Beauty Days, Nadarzyn", "wystawca"),
    ),
    (), L_HEALTH, (FOOD,), None,
    tax_office="Urzędu Skarbowego w Sulęcinie", zus_branch="Oddział w Gorzowie Wielkopolskim",
)  # fmt: skip

TRANS = Firm(
    "trans", "Translog Serwis Naczep Sp. z o.o.", "599188102", "21122958", "0000288106", LTD,
    "ul. Fabryczna 6", "66-470", "Kostrzyn nad Odrą", "gorzowski", "0801011", "small", "95.31.A",
    "Serwis naczep chłodniczych i zabudów.",
    False, "", "23.10.2007", "Leszek Hryniewicz", "Prezes Zarządu", "Leszek Hryniewicz", "Prezes Zarządu",
    "95 752 66 40", "serwis@translog-kostrzyn.pl", "niemiecki B1",
    ("26", "25", "25"), ("7 410 tys. zł", "7 280 tys. zł", "7 650 tys. zł"),
    ("3 900 tys. zł", "3 850 tys. zł", "3 990 tys. zł"),
    "Rozmowy z producentami agregatów.", "strona internetowa",
    (Certificate("ISO 9001:2015", "TÜV SÜD Polska", "Q-PL 4471", "2023"),),
    "www.translog-kostrzyn.pl", None, "", (), (), (), None, (), None,
    tax_office="Urzędu Skarbowego w Gorzowie Wielkopolskim", zus_branch="Oddział w Gorzowie Wielkopolskim",
)  # fmt: skip

BOROWIEC = Firm(
    "borowiec", "Tartak Borowiec Jan Borowiec", "926113845", "97020617", "", SOLE,
    "ul. Poznańska 88", "66-600", "Krosno Odrzańskie", "krośnieński", "0802064", "micro", "16.11.Z",
    "Tarcica konstrukcyjna, domy letniskowe z bali.",
    False, "", "03.04.1998", "Jan Borowiec", "właściciel", "Mateusz Borowiec", "syn, zastępca właściciela",
    "606 540 118", "tartak.borowiec@interia.pl", "niemiecki B1",
    ("8", "7", "7"), ("1 480 tys. zł", "1 390 tys. zł", "1 510 tys. zł"),
    ("810 tys. zł", "790 tys. zł", "800 tys. zł"),
    "Zobaczyć nowoczesne budownictwo drewniane.", "urząd miasta", (),
    None, None, "", ("facebook.com/tartakborowiec",),
    (Event("02.2025", "Międzynarodowe Targi Budma, Poznań", "zwiedzający"),), (), L_GREEN, (), None,
    tax_office="Urzędu Skarbowego w Krośnie Odrzańskim",
)  # fmt: skip

POMIAR = Firm(
    "pomiar", "Pomiar-Tech Laboratorium Sp. z o.o.", "973071138", "08150226", "0000512390", LTD,
    "ul. Dekoracyjna 3", "65-155", "Zielona Góra", "m. Zielona Góra", "0862011", "small", "71.20.B",
    "Wzorcowanie przyrządów, badania hałasu i drgań.",
    True, "Opracowanie własnej metody wzorcowania czujników drgań, projekt z Głównym Urzędem Miar.",
    "10.06.2014", "Robert Malinowski", "Prezes Zarządu", "Justyna Hajduk", "kierownik laboratorium",
    "68 422 90 17", "laboratorium@pomiar-tech.com.pl", "angielski B2",
    ("11", "12", "13"), ("2 210 tys. zł", "2 540 tys. zł", "2 880 tys. zł"),
    ("1 400 tys. zł", "1 520 tys. zł", "1 690 tys. zł"),
    "Wizyta w METAS w Bernie.", "newsletter",
    (Certificate("Akredytacja PCA AB 1874 (ISO/IEC 17025)", "Polskie Centrum Akredytacji", "AB 1874", "2023"),),
    "www.pomiar-tech.com.pl", "www.pomiar-tech.com.pl/en", "angielska", (),
    (Event("05.2025", "Control, Stuttgart", "zwiedzający"), Event("10.2024", "Control-Tech, Kielce", "wystawca")),
    (), L_INDUSTRY, (INDUSTRY, SMART), None,
)  # fmt: skip

KUZNIA = Firm(
    "kuznia", "Kuźnia Aplikacji Sp. z o.o.", "599230912", "38220461", "0000783315", LTD,
    "ul. Chrobrego 20/3", "66-400", "Gorzów Wielkopolski", "m. Gorzów Wielkopolski", "0861011", "micro", "62.10.B",
    "Aplikacje mobilne dla kultury i turystyki.",
    True, "Silnik rozszerzonej rzeczywistości rozwijany od 2023 r., nakłady 140 tys. zł rocznie.",
    "28.03.2019", "Michał Gawron", "Prezes Zarządu", "Michał Gawron", "Prezes Zarządu",
    "535 118 600", "office@kuznia-aplikacji.pl", "angielski C1",
    ("5", "6", "6"), ("640 tys. zł", "720 tys. zł", "805 tys. zł"), ("210 tys. zł", "260 tys. zł", "300 tys. zł"),
    "Rozmowy z muzeami i operatorami turystyki.", "Facebook", (),
    "www.kuznia-aplikacji.pl", "www.appforge.eu", "angielska",
    ("facebook.com/kuzniaaplikacji", "instagram.com/kuzniaaplikacji"),
    (Event("03.2024", "ITB, Berlin", "zwiedzający"), Event("03.2026", "ITB, Berlin", "zwiedzający")),
    ("Wyjazd studyjny do Danii, wrzesień 2024",), L_INDUSTRY, (CITY,), None,
    tax_office="Urzędu Skarbowego w Gorzowie Wielkopolskim", zus_branch="Oddział w Gorzowie Wielkopolskim",
)  # fmt: skip

SZKLO = Firm(
    "szklo", "Szkło i Światło Sp. z o.o.", "928190371", "08033547", "0000257044", LTD,
    "ul. Moniuszki 27", "68-200", "Żary", "żarski", "0811021", "small", "23.15.Z",
    "Szkło oświetleniowe i laboratoryjne, klosze na zamówienie.",
    True, "Nowa linia cięcia laserowego szkła cienkiego (2024), próby ze szkłem z recyklingu.",
    "15.12.2006", "Zbigniew Karaś", "Prezes Zarządu", "Ewelina Karaś", "specjalistka ds. eksportu",
    "68 374 22 08", "biuro@szklo-swiatlo.pl", "angielski B2, niemiecki B2",
    ("33", "32", "35"), ("8 870 tys. zł", "9 005 tys. zł", "9 640 tys. zł"),
    ("6 200 tys. zł", "6 310 tys. zł", "6 480 tys. zł"),
    "Kontakt z producentami opraw.", "strona www.lubuskie.pl",
    (
        Certificate("ISO 9001:2015", "Lloyd's Register", "LRQ 00027711", "2024"),
        Certificate("Atest higieniczny B-BK-60210-0418/24", "NIZP PZH – PIB", "B-BK-60210-0418/24", "2024"),
    ),
    "www.szklo-swiatlo.pl", "www.szklo-swiatlo.pl/en", "angielska", ("facebook.com/szkloiswiatlo",),
    (
        Event("03.2024", "Light + Building, Frankfurt", "wystawca"),
        Event("10.2024", "Glasstec, Düsseldorf", "zwiedzający"),
        Event("01.2025", "szkolenie „Eksport na rynki alpejskie”, Poznań", "uczestnik"),
        Event("03.2026", "Light + Building, Frankfurt", "wystawca"),
    ),
    (), L_INDUSTRY, (), None,
    tax_office="Urzędu Skarbowego w Żarach",
)  # fmt: skip

WENTYL = Firm(
    "wentyl", "Wentyl-Klima Lubuska Sp. z o.o.", "929201184", "08177230", "0000447120", LTD,
    "ul. Osadnicza 1", "65-785", "Zielona Góra", "m. Zielona Góra", "0862011", "small", "28.25.Z",
    "Centrale wentylacyjne z odzyskiem ciepła.",
    True, "Nowy wymiennik z druku 3D, badania szczelności we własnej komorze.",
    "08.08.2012", "Krystian Wrona", "Prezes Zarządu", "Krystian Wrona", "Prezes Zarządu",
    "68 320 15 55", "biuro@wentyl-klima.pl", "angielski B1",
    ("10", "11", "12"), ("3 140 tys. zł", "3 360 tys. zł", "3 720 tys. zł"),
    ("1 900 tys. zł", "2 010 tys. zł", "2 240 tys. zł"),
    "Poznanie standardu Minergie.", "od księgowej",
    (Certificate("ISO 9001:2015", "TÜV Rheinland Polska", "78 100 3307", "2025"),),
    "www.wentyl-klima.pl", None, "", ("facebook.com/wentylklima",),
    (Event("02.2024", "Międzynarodowe Targi HVAC Expo, Warszawa", "wystawca"), Event("03.2025", "ISH, Frankfurt", "zwiedzający")),
    (), L_GREEN, (), None,
    extra={"declared": "micro"},
)  # fmt: skip

ALL = (
    WIZJA, KWIAT, TERMO, LUMEN, BIO, CERAMIKA, DRUK, MEDI, STAL, KOD, DRON, HYDRO, BOBER, FLORA,
    TRANS, BOROWIEC, POMIAR, KUZNIA, SZKLO, WENTYL,
)  # fmt: skip
