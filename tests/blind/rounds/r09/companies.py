"""The twenty companies of the round."""

from dataclasses import dataclass
from datetime import date

from tests.blind.model import Value

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def _checked(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11


def nip(prefix: str) -> str:
    number = int(prefix)
    while _checked(f"{number:09d}", (6, 5, 7, 2, 3, 4, 5, 6, 7)) == 10:
        number += 1
    digits = f"{number:09d}"
    return digits + str(_checked(digits, (6, 5, 7, 2, 3, 4, 5, 6, 7)))


def regon(prefix: str) -> str:
    return prefix + str(_checked(prefix, (8, 9, 2, 3, 4, 5, 6, 7)) % 10)


@dataclass(frozen=True, slots=True)
class Company:
    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    krs: str
    street: str
    code: str
    town: str
    teryt: str
    county: str
    pkd: str
    pkd_text: str
    size: str
    staff: int
    turnover: tuple[str, str]
    """Thousands of PLN in 2024 and 2025."""
    assets: tuple[str, str]
    since: str
    about: str
    innovation: str
    boss: str
    role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    signed_on: date
    certificates: tuple[str, ...] = ()
    www: str = ""
    www_foreign: str = ""
    www_language: str = "angielski"
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    """Date, name, place and role."""
    old_events: tuple[tuple[str, str, str], ...] = ()
    """Listed too, though older than three years."""
    trips: tuple[tuple[str, str], ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    partners: tuple[tuple[str, str, str], ...] = ()
    """Of a civil partnership: name, NIP, address."""
    aid: tuple[tuple[str, str, str, str], ...] = ()
    """Day, grantor, PLN, EUR."""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.code} {self.town}"

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def day(self) -> str:
        return f"{self.signed_on:%d.%m.%Y}"

    @property
    def month_day(self) -> str:
        return f"{self.signed_on.day} kwietnia 2026 r."

    def fields(self) -> dict[str, Value]:
        return {
            "size": self.size,
            "innovative": bool(self.innovation),
            "certificates": list(self.certificates),
            "website_pl": self.www or None,
            "website_foreign": self.www_foreign or None,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": bool(self.lis),
            "agreements": len(self.agreements),
            "horizontal": bool(self.horizontal),
            "voivodeship": "lubuskie",
            "postal_code": self.code,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    def points(self) -> dict[str, int | None]:
        count, events, trips = len(self.certificates), len(self.events), len(self.trips)
        sites: int | None = (
            (3 if self.www else 0) + (5 if self.www_foreign else 0) + (2 if self.social else 0)
        )
        if self.www_foreign and self.www_language != "angielski":
            sites = None
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": 10 if self.innovation else 0,
            "3": 10 if count > 3 else 5 if count else 0,
            "4": sites,
            "5": 10 if events > 2 else (0, 1, 5)[events],
            "6": 10 if self.lis else 0,
            "7": 10 if len(self.agreements) > 1 else 5 if self.agreements else 0,
            "8": 10 if self.horizontal else 0,
            "9": 10 if not trips else 5 if trips < 3 else 0,
        }


D = date
SPACE = "Rozwój Systemów Kosmicznych"
MED = "Lubuskie Centrum Cyfrowych Technologii Medycznych"
FUTURE = "Industry4Future Lubuska Inicjatywa Klastrowa"
SMART = "Smart Factory 4.0"
GREEN = "Zielona Transformacja"
CITY = "SmartCity i IoT"
INDUSTRY, ECONOMY, HEALTH = "Innowacyjny przemysł", "Zielona gospodarka", "Zdrowie i jakość życia"
SPZOO = "spółka z ograniczoną odpowiedzialnością"
JDG = "osoba fizyczna prowadząca działalność gospodarczą"
ISO9, ISO14, ISO27, ISO45 = (
    "ISO 9001:2015", "ISO 14001:2015", "ISO/IEC 27001:2022", "ISO 45001:2018",
)

LUMAFER = Company(
    "lumafer", "Lumafer Sp. z o.o.", SPZOO, nip("973104528"), regon("08114523"), "0000412873",
    "ul. Dekoracyjna 14", "65-155", "Zielona Góra", "0862011", "Zielona Góra", "25.53.Z",
    "obróbka mechaniczna elementów metalowych", "small", 34, ("11 420", "12 865"), ("7 310", "7 904"),
    "18.03.2012",
    "Precyzyjne frezowanie i toczenie części dla producentów pojazdów szynowych i aparatury pomiarowej.",
    "w 2025 r. uruchomiliśmy zrobotyzowane gniazdo obróbki pięcioosiowej, a z Uniwersytetem Zielonogórskim "
    "badamy pomiar zużycia narzędzi z drgań wrzeciona",
    "Marek Sobczyński", "prezes zarządu", "Marek Sobczyński", "prezes zarządu", "68 322 41 70",
    "biuro@lumafer.example", D(2026, 4, 13), (ISO9, ISO14), "www.lumafer.pl", "www.lumafer.pl/en",
    social=("facebook.com/lumafer", "linkedin.com/company/lumafer"),
    events=(("12-14.03.2024", "INTEC", "Lipsk, wystawca"), ("4-7.06.2024", "ITM Industry Europe", "Poznań, wystawca"),
            ("22-26.09.2025", "EMO Hannover", "Hanower, zwiedzający")),
    lis=INDUSTRY, agreements=(SMART,), aid=(("14.05.2024", "PARP", "38 200,00", "8 931,15"),),
)
DWZ = Company(
    "dwz", "Pracownia Oprogramowania DWZ Dorota Wilk-Zaręba", JDG, nip("599214083"), regon("36245190"), "",
    "ul. Walczaka 25/3", "66-407", "Gorzów Wielkopolski", "0861011", "Gorzów Wielkopolski", "62.10.B",
    "pozostała działalność w zakresie programowania", "micro", 3, ("612", "748"), ("190", "215"), "02.09.2016",
    "Programy do planowania tras i obsługi magazynów dla małych firm przewozowych.",
    "rozwijamy własny silnik układania tras metodą wyżarzania, w 2025 r. wydaliśmy na prace rozwojowe 96 tys. zł",
    "Dorota Wilk-Zaręba", "właścicielka", "Dorota Wilk-Zaręba", "właścicielka", "501 448 219",
    "dorota@dwz-soft.example", D(2026, 4, 13), (), "dwz-soft.pl", "dwz-soft.pl/en", social=("LinkedIn: DWZ Soft",),
    events=(("23-25.04.2024", "LogiMAT", "Stuttgart, zwiedzająca"),), lis=INDUSTRY,
)
TERMOWAS = Company(
    "termowas", "TERMO-WĄS s.c. Paweł Wąs, Iwona Wąs", "spółka cywilna", nip("925196347"), regon("97065214"), "",
    "ul. Zjednoczenia 8A", "67-100", "Nowa Sól", "0804011", "nowosolski", "28.21.Z",
    "produkcja pieców, palenisk i palników piecowych", "micro", 7, ("1 930", "2 104"), ("880", "912"), "11.04.2005",
    "Piece i suszarki laboratoryjne budowane na zamówienie.",
    "zbudowaliśmy piec próżniowy z odzyskiem ciepła, zgłoszony do ochrony jako wzór użytkowy",
    "Paweł Wąs", "wspólnik", "Iwona Wąs", "wspólnik", "68 387 52 06", "termowas@termowas.example", D(2026, 4, 14),
    ("prawo ochronne na wzór użytkowy Ru.073118 „Piec z rekuperatorem”",), "www.termo-was.pl", "",
    social=(), events=(("11-14.06.2024", "ITM Poznań", "Poznań, wystawca"), ("7-9.10.2025", "ceramitec conference",
    "Monachium, uczestnik")), trips=(("wyjazd studyjny do Danii", "maj 2025"),), lis=ECONOMY, agreements=(GREEN,),
    partners=(("Paweł Wąs", nip("925200418"), "ul. Topolowa 3, 67-100 Nowa Sól"),
              ("Iwona Wąs", nip("925200561"), "ul. Topolowa 3, 67-100 Nowa Sól")),
)
ODRATEX = Company(
    "odratex", "Odratex Tkaniny Techniczne S.A.", "spółka akcyjna", nip("928187430"), regon("97043812"),
    "0000098341", "ul. Górnośląska 31", "68-200", "Żary", "0811021", "żarski", "13.96.Z",
    "produkcja pozostałych technicznych i przemysłowych wyrobów tekstylnych", "medium", 142, ("58 340", "61 275"),
    ("44 120", "45 870"), "30.06.1998", "Tkaniny powlekane na przesłony, plandeki i rękawy filtracyjne.",
    "mamy dział badawczo-rozwojowy (6 osób) i linię pilotażową powlekania bez rozpuszczalników",
    "Krystyna Małolepsza", "prezes zarządu", "Jakub Hornik", "dyrektor ds. rozwoju", "68 470 11 00",
    "sekretariat@odratex.example", D(2026, 4, 14),
    (ISO9, ISO14, ISO45, "patent PAT.241877 „Sposób powlekania tkaniny”", "znak towarowy R.318204 ODRATEX"),
    "www.odratex.pl", "www.odratex.com",
    social=("linkedin.com/company/odratex", "youtube.com/@odratex"),
    events=(("23-26.04.2024", "Techtextil", "Frankfurt nad Menem, wystawca"), ("13-17.05.2024", "IFAT",
    "Monachium, wystawca"), ("24-26.09.2024", "FILTECH roadshow", "Kolonia, uczestnik"),
    ("10-12.03.2026", "JEC World", "Paryż, zwiedzający")),
    trips=(("misja gospodarcza do Kanady", "październik 2024"), ("wyjazd studyjny do Danii", "maj 2025")),
    lis=INDUSTRY, agreements=(FUTURE, GREEN), horizontal="Zamknięty obieg materiałów powlekanych",
    aid=(("03.02.2025", "Województwo Lubuskie", "14 310,00", "3 391,80"),),
)
BOROWIEC = Company(
    "borowiec", "Zakłady Meblowe Borowiec Sp. z o.o. sp. k.", "spółka komandytowa", nip("927183905"),
    regon("08027416"), "0000287541", "ul. Sulechowska 40", "66-200", "Świebodzin", "0808053", "świebodziński",
    "31.00.Z", "produkcja mebli", "medium", 88, ("31 770", "33 018"), ("19 400", "20 150"), "01.10.2007",
    "Meble szkolne i laboratoryjne ze sklejki giętej.", "", "Henryk Borowiec", "prezes komplementariusza",
    "Aleksandra Borowiec-Lis", "kierownik eksportu", "68 475 60 33", "zm@borowiec.example", D(2026, 4, 14),
    (ISO9,), "www.meble-borowiec.pl", "www.meble-borowiec.pl/de", "niemiecki",
    social=("facebook.com/mebleborowiec",),
    events=(("14-18.01.2024", "imm cologne", "Kolonia, wystawca"), ("25-28.02.2025", "Meble Polska (targi międzynarodowe)",
    "Poznań, wystawca")), lis="", aid=(),
)
BIOLINUM = Company(
    "biolinum", "Biolinum Sp. z o.o.", SPZOO, nip("973088614"), regon("36871205"), "0000713390",
    "ul. Licealna 2", "66-100", "Sulechów", "0809063", "zielonogórski", "20.42.Z",
    "produkcja wyrobów kosmetycznych i toaletowych", "small", 19, ("4 812", "5 540"), ("3 105", "3 480"),
    "09.02.2018", "Emulsje i żele pielęgnacyjne z ekstraktów lnu.",
    "prowadzimy wspólnie z Politechniką Wrocławską badania nad nośnikami lipidowymi, wprowadziliśmy 4 nowe wyroby",
    "Ewelina Stachurska", "prezes zarządu", "Ewelina Stachurska", "prezes zarządu", "607 330 914",
    "kontakt@biolinum.example", D(2026, 4, 15),
    ("ISO 22716:2007 (GMP)", "atest PZH B-BK-60211-0417/24", "patent PAT.244019 „Emulsja z ekstraktem lnu”", ISO9),
    "biolinum.pl", "biolinum.pl/en", social=("instagram.com/biolinum", "facebook.com/biolinum"),
    events=(("21-23.03.2024", "Cosmoprof", "Bolonia, wystawca"), ("17-19.09.2025", "Beauty Forum",
    "Warszawa (międzynarodowe), wystawca"), ("5-6.11.2025", "szkolenie eksportowe PAIH", "Warszawa, uczestniczka")),
    lis=HEALTH, agreements=(MED,), horizontal="Laboratorium surowców roślinnych",
)
KLIMKO = Company(
    "klimko", "Warsztat Optyczny Tadeusz Klimko", JDG, nip("598133726"), regon("21087364"), "",
    "ul. Kopernika 17", "69-100", "Słubice", "0805053", "słubicki", "26.70.Z",
    "produkcja instrumentów optycznych i sprzętu fotograficznego", "micro", 2, ("288", "301"), ("96", "104"),
    "15.05.1996", "Naprawa i budowa lunet geodezyjnych, szlifowanie soczewek.", "",
    "Tadeusz Klimko", "właściciel", "Tadeusz Klimko", "właściciel", "95 758 30 12", "klimko@optyka.example",
    D(2026, 4, 15), (), "", "", social=(), events=(), lis="",
)
AGROBOTIX = Company(
    "agrobotix", "Agrobotix Sp. z o.o.", SPZOO, nip("929203571"), regon("52014873"), "0000921746",
    "ul. Nowy Kisielin-Antoniego Wysockiego 4", "66-002", "Zielona Góra", "0862011", "Zielona Góra", "28.30.Z",
    "produkcja maszyn dla rolnictwa i leśnictwa", "micro", 8, ("1 104", "1 690"), ("2 010", "2 240"), "07.11.2021",
    "Samojezdne platformy do odchwaszczania bez chemii.",
    "cała działalność to prace B+R: dwa prototypy platformy i własny system rozpoznawania roślin",
    "dr inż. Kamil Reszke", "prezes zarządu", "Natalia Przybyłowicz", "główny konstruktor", "533 610 027",
    "hello@agrobotix.example", D(2026, 4, 15), ("patent PAT.246310 „Głowica odchwaszczająca”",),
    "agrobotix.eu/pl", "agrobotix.eu/en", social=("youtube.com/@agrobotix", "linkedin.com/company/agrobotix"),
    events=(("12-18.11.2023", "Agritechnica", "Hanower, wystawca"), ("9-11.05.2024", "Agro Show (targi międzynarodowe)",
    "Bednary, wystawca"), ("9-15.11.2025", "Agritechnica", "Hanower, wystawca")),
    lis=INDUSTRY, agreements=(SPACE, CITY), horizontal="Autonomiczne maszyny polowe",
    aid=(("20.09.2023", "Urząd Pracy w Zielonej Górze", "21 000,00", "4 532,10"),
         ("11.12.2024", "PARP", "64 500,00", "15 120,40")),
)
WINKIEL = Company(
    "winkiel", "Winkiel i Synowie sp. j.", "spółka jawna", nip("926144870"), regon("97081926"), "0000054127",
    "ul. Bohaterów Wojska Polskiego 60", "66-600", "Krosno Odrzańskie", "0802063", "krośnieński", "25.12.Z",
    "produkcja metalowych elementów stolarki budowlanej", "small", 27, ("8 930", "9 415"), ("5 020", "5 233"),
    "22.08.1991", "Okna dachowe i klapy oddymiające.",
    "opracowaliśmy napęd klapy bez zasilania zewnętrznego, ponosimy stałe nakłady na badania ogniowe",
    "Roman Winkiel", "wspólnik", "Szymon Winkiel", "wspólnik", "68 383 91 44", "biuro@winkiel.example",
    D(2026, 4, 16), (ISO9, "świadectwo stałości właściwości 1438-CPR-0712"), "www.winkiel.com.pl",
    "www.winkiel.com.pl/en", social=(), events=(("13-17.01.2025", "BAU", "Monachium, wystawca"),
    ("27-30.01.2026", "Budma", "Poznań, wystawca")), trips=(("targi Hannover Messe – stoisko regionu", "IV 2024"),
    ("wyjazd studyjny do Danii", "V 2025"), ("misja gospodarcza do Kanady", "X 2024")), lis=INDUSTRY,
)
MEDISENS = Company(
    "medisens", "Medisens Lubuskie Sp. z o.o.", SPZOO, nip("929184226"), regon("38105637"), "0000744812",
    "ul. Zyty 26", "65-046", "Zielona Góra", "0862011", "Zielona Góra", "26.60.Z",
    "produkcja urządzeń napromieniowujących, sprzętu elektromedycznego i elektroterapeutycznego", "small", 16,
    ("3 870", "4 410"), ("2 990", "3 170"), "27.06.2018", "Czujniki oddechu dla oddziałów noworodkowych.",
    "prowadzimy badania kliniczne drugiej generacji czujnika, zatrudniamy 5 osób w dziale B+R",
    "Joanna Ostrowiecka", "prezes zarządu", "Piotr Lange", "dyrektor techniczny", "68 411 20 35",
    "office@medisens.example", D(2026, 4, 16), ("ISO 13485:2016", ISO27, "patent PAT.239906 „Czujnik oddechu”"),
    "medisens.pl", "medisens.pl/en", social=("linkedin.com/company/medisens-lubuskie",),
    events=(("11-14.11.2024", "MEDICA", "Düsseldorf, wystawca"), ("27-30.01.2025", "Arab Health",
    "Dubaj, stoisko narodowe"), ("17-20.11.2025", "MEDICA", "Düsseldorf, wystawca")),
    lis=HEALTH, agreements=(MED, CITY), horizontal="Bezprzewodowa opieka nad noworodkiem",
)
KWANT = Company(
    "kwant", "Kwant Analityka P.S.A.", "prosta spółka akcyjna", nip("599331704"), regon("52310946"), "0000958203",
    "ul. Sikorskiego 5/11", "66-400", "Gorzów Wielkopolski", "0861011", "Gorzów Wielkopolski", "62.01.Z",
    "działalność związana z oprogramowaniem", "micro", 4, ("390", "655"), ("240", "310"), "14.02.2022",
    "Analiza obrazów z kamer produkcyjnych.",
    "tworzymy własne modele wykrywania wad odlewów, korzystając z bonu na innowacje",
    "Igor Mierzwa", "prezes zarządu", "Igor Mierzwa", "prezes zarządu", "788 204 516", "igor@kwant.example",
    D(2026, 4, 16), (), "kwant-analityka.pl", "", social=("LinkedIn – Kwant Analityka", "X: @kwantPSA"),
    events=(), lis=INDUSTRY, agreements=(SMART, FUTURE),
)
DREWSYST = Company(
    "drewsyst", "Drewsyst Sp. z o.o.", SPZOO, nip("596173408"), regon("21156093"), "0000365019",
    "ul. Fabryczna 3", "66-300", "Międzyrzecz", "0803023", "międzyrzecki", "16.23.Z",
    "produkcja pozostałych wyrobów stolarskich i ciesielskich dla budownictwa", "small", 41, ("16 205", "15 980"),
    ("9 160", "9 540"), "05.05.2010", "Prefabrykowane ściany szkieletowe i wiązary.",
    "wdrożyliśmy linię do ścian z wełną drzewną sterowaną modelem BIM", "Waldemar Cieśla", "prezes zarządu",
    "Grzegorz Nawój", "kierownik projektu", "95 741 88 20", "biuro@drewsyst.example", D(2026, 4, 17),
    ("ISO 9001:2015", "Europejska Ocena Techniczna ETA-21/0384"), "drewsyst.pl", "drewsyst.pl/en",
    social=("facebook.com/drewsyst",), events=(("6-9.03.2024", "Dach+Holz", "Stuttgart, wystawca"),),
    trips=(("wyjazd studyjny do Austrii", "wrzesień 2024"),), lis=ECONOMY, agreements=(GREEN,),
    horizontal="Budownictwo niskoemisyjne z drewna",
)
ELGAT = Company(
    "elgat", "Elgat Automatyka Sp. z o.o.", SPZOO, nip("599278461"), regon("21198342"), "0000391552",
    "ul. Belgijska 9", "66-470", "Kostrzyn nad Odrą", "0801011", "gorzowski", "27.12.Z",
    "produkcja aparatury rozdzielczej i sterowniczej energii elektrycznej", "medium", 76, ("29 600", "32 340"),
    ("17 480", "18 905"), "16.09.2011", "Szafy sterownicze i rozdzielnice dla przemysłu papierniczego.",
    "współpracujemy z Akademią im. Jakuba z Paradyża przy cyfrowym bliźniaku rozdzielnicy",
    "Bartosz Gatner", "prezes zarządu", "Bartosz Gatner", "prezes zarządu", "95 727 14 90",
    "info@elgat.example", D(2026, 4, 17), (ISO9, ISO14, ISO45, ISO27), "www.elgat.pl", "www.elgat.pl/english",
    social=("facebook.com/elgat.automatyka", "linkedin.com/company/elgat"),
    events=(("22-26.04.2024", "Hannover Messe", "Hanower, wystawca"), ("12-14.11.2024", "SPS", "Norymberga, wystawca"),
    ("31.03-4.04.2025", "Hannover Messe", "Hanower, wystawca"), ("25-27.11.2025", "SPS", "Norymberga, zwiedzający")),
    lis=INDUSTRY, agreements=(SMART,),
)
ROKOSZ = Company(
    "rokosz", "Żaneta Rokosz – Ceramika Funkcjonalna", JDG, nip("928204915"), regon("38564021"), "",
    "ul. Poznańska 12", "68-300", "Lubsko", "0811063", "żarski", "23.41.Z",
    "produkcja ceramicznych wyrobów stołowych i ozdobnych", "micro", 1, ("164", "187"), ("70", "83"), "03.03.2020",
    "Naczynia gastronomiczne z mas recyklingowych.",
    "opracowałam masę z 40% odpadu szamotowego i szkliwo bez ołowiu, badane w Instytucie Ceramiki",
    "Żaneta Rokosz", "właścicielka", "Żaneta Rokosz", "właścicielka", "660 917 305",
    "zaneta@rokosz-ceramika.example", D(2026, 4, 20), ("znak towarowy R.361772 ROKOSZ",), "rokosz-ceramika.pl",
    "rokosz-ceramika.pl/en", social=("instagram.com/rokosz.ceramika",),
    events=(("26-30.01.2024", "Ambiente", "Frankfurt nad Menem, zwiedzająca"), ("7-11.02.2025", "Ambiente",
    "Frankfurt nad Menem, wystawca")), lis=ECONOMY,
)
POLIMERIX = Company(
    "polimerix", "Polimerix Sp. z o.o.", SPZOO, nip("973119042"), regon("36904718"), "0000726604",
    "ul. Zimna 9", "65-707", "Zielona Góra", "0862011", "Zielona Góra", "22.29.Z",
    "produkcja pozostałych wyrobów z tworzyw sztucznych", "small", 22, ("6 702", "6 198"), ("4 433", "4 120"),
    "12.04.2018", "Wtrysk i termoformowanie osłon maszyn.",
    "wprowadziliśmy osłony z regranulatu klasy V0 opracowane we własnym laboratorium", "Norbert Dąbek",
    "prezes zarządu", "Norbert Dąbek", "prezes zarządu", "68 326 07 18", "biuro@polimerix.example", D(2026, 4, 14),
    (ISO9,), "polimerix.pl", "polimerix.pl/en", social=("facebook.com/polimerix",),
    events=(("15-19.10.2024", "Fakuma", "Friedrichshafen, zwiedzający"), ("8-15.10.2025", "K", "Düsseldorf, wystawca")),
    lis=INDUSTRY,
)
HYDROLUX = Company(
    "hydrolux", "HYDRO-LUX s.c. Mariola Grabiec, Robert Sowa", "spółka cywilna", nip("924170362"),
    regon("08153307"), "", "ul. Głogowska 21", "68-100", "Żagań", "0810021", "żagański", "43.22.Z",
    "wykonywanie instalacji wodno-kanalizacyjnych, cieplnych, gazowych i klimatyzacyjnych", "micro", 6,
    ("1 410", "1 377"), ("402", "390"), "19.02.2013", "Instalacje odzysku wody deszczowej.",
    "wykonaliśmy prototyp filtra osadnikowego do wody szarej", "Mariola Grabiec", "wspólnik", "Robert Sowa",
    "wspólnik", "68 377 40 09", "hydrolux@hydrolux.example", D(2026, 4, 15), (), "hydro-lux.pl", "",
    social=("facebook.com/hydroluxzagan",), events=(("8-10.10.2024", "Międzynarodowe Targi Pol-Eco", "Poznań, zwiedzający"),),
    lis=ECONOMY,
    partners=(("Mariola Grabiec", nip("924181237"), "ul. Nocznickiego 7, 68-100 Żagań"),
              ("Robert Sowa", nip("924186605"), "ul. Śląska 30/2, 68-100 Żagań")),
)
SPAWTECH = Company(
    "spawtech", "Spawtech Sp. z o.o.", SPZOO, nip("924202819"), regon("38237160"), "0000766318",
    "ul. Lotnicza 5", "68-131", "Wymiarki", "0810082", "żagański", "25.11.Z",
    "produkcja konstrukcji metalowych i ich części", "small", 30, ("7 215", "8 026"), ("4 015", "4 390"),
    "02.01.2019", "Ramy spawane robotem dla maszyn leśnych.",
    "dwa stanowiska spawania hybrydowego laserem, nakłady 1,2 mln zł w 2025 r.", "Daniel Kuc", "prezes zarządu",
    "Daniel Kuc", "prezes zarządu", "68 360 51 11", "biuro@spawtech.example", D(2026, 4, 16),
    (ISO9, "certyfikat EN ISO 3834-2"), "spawtech.com.pl", "spawtech.com.pl/en", social=(),
    events=(("11-15.09.2023", "Schweissen & Schneiden", "Essen, zwiedzający"), ("4-7.06.2024", "ITM",
    "Poznań, wystawca"), ("21-23.10.2025", "Blechexpo", "Stuttgart, zwiedzający")), lis=INDUSTRY,
    agreements=(SMART,),
)
ESAD = Company(
    "esad", "E-Sad Systemy Sp. z o.o.", SPZOO, nip("973126810"), regon("52248093"), "0000948715",
    "ul. Podgórna 50", "65-246", "Zielona Góra", "0862011", "Zielona Góra", "26.51.Z",
    "produkcja instrumentów i przyrządów pomiarowych, kontrolnych i nawigacyjnych", "micro", 5, ("505", "820"),
    ("430", "610"), "10.08.2022", "Stacje pogodowe i czujniki przymrozku.",
    "projektujemy własne czujniki promieniowania nocnego, projekt B+R z Uniwersytetem Zielonogórskim",
    "Sylwia Jędrzejak", "prezes zarządu", "Sylwia Jędrzejak", "prezes zarządu", "690 115 842",
    "sylwia@e-sad.example", D(2026, 4, 17), (), "e-sad.pl", "e-sad.pl/en", social=("facebook.com/esadsystemy",),
    events=(("3-5.02.2026", "Fruit Logistica", "Berlin, zwiedzająca"),), lis=ECONOMY, agreements=(CITY,),
)
TRETOWSKI = Company(
    "tretowski", "Drukarnia Cyfrowa BT Bogumił Trętowski", JDG, nip("925127790"), regon("97077138"), "",
    "ul. Niepodległości 14", "67-400", "Wschowa", "0812033", "wschowski", "18.12.Z", "pozostałe drukowanie",
    "micro", 5, ("930", "974"), ("310", "342"), "01.06.1999", "Druk etykiet i opakowań w krótkich seriach.",
    "wdrożyliśmy druk etykiet z elektroniką NFC", "Bogumił Trętowski", "właściciel", "Bogumił Trętowski",
    "właściciel", "65 540 22 61", "druk@btdruk.example", D(2026, 4, 17), (), "btdruk.pl", "btdruk.pl/en",
    social=("facebook.com/btdruk",), events=(("28.05-7.06.2024", "drupa", "Düsseldorf, zwiedzający"),
    ("16-19.09.2025", "Labelexpo", "Barcelona, zwiedzający")), lis="",
)
NOVAPACK = Company(
    "novapack", "Novapack Gubin Sp. z o.o. sp. k.", "spółka komandytowa", nip("926171503"), regon("36512849"),
    "0000641277", "ul. Legnicka 44", "66-620", "Gubin", "0802011", "krośnieński", "17.21.Z",
    "produkcja papieru falistego i tektury falistej oraz opakowań z papieru i tektury", "small", 38,
    ("10 940", "11 310"), ("6 480", "6 700"), "15.11.2016", "Opakowania wielokrotnego użytku z tektury komórkowej.",
    "w 2025 r. uruchomiliśmy gniazdo klejenia na zimno własnej konstrukcji", "Violetta Kmieć",
    "prezes komplementariusza", "Violetta Kmieć", "prezes komplementariusza", "68 455 90 02",
    "biuro@novapack.example", D(2026, 4, 20), (ISO9, "certyfikat FSC CoC (FSC-C148210)"), "novapack-gubin.pl",
    "novapack-gubin.pl/en", social=("linkedin.com/company/novapack-gubin",),
    events=(("24-26.09.2024", "FachPack", "Norymberga, zwiedzający"), ("9-11.04.2025", "Warsaw Pack",
    "Nadarzyn (międzynarodowe), wystawca")), old_events=(("3-5.05.2022", "Interpack", "Düsseldorf, zwiedzający"),),
    lis=ECONOMY,
)
