"""The companies of the round: everything that their papers say about them."""

from dataclasses import dataclass, field
from typing import Literal

Size = Literal["micro", "small", "medium"]


def _nip(nine: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True))
    assert total % 11 != 10, nine
    return f"{nine}{total % 11}"


def _regon(eight: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True))
    return f"{eight}{total % 11 % 10}"


@dataclass(frozen=True, slots=True)
class Office:
    """A tax office or a ZUS branch."""

    name: str
    where: str
    """„w Zielonej Górze”."""
    address: str
    town: str


US_ZG1 = Office("Pierwszy Urząd Skarbowy", "w Zielonej Górze", "ul. Pieniężnego 24, 65-054 Zielona Góra", "Zielona Góra")
US_ZG2 = Office("Drugi Urząd Skarbowy", "w Zielonej Górze", "ul. Pieniężnego 24, 65-054 Zielona Góra", "Zielona Góra")
US_LUB = Office("Lubuski Urząd Skarbowy", "w Zielonej Górze", "ul. Pieniężnego 24, 65-054 Zielona Góra", "Zielona Góra")
US_GW = Office("Urząd Skarbowy", "w Gorzowie Wielkopolskim", "ul. Chopina 52 bl. 10, 66-400 Gorzów Wielkopolski",
               "Gorzów Wielkopolski")
US_ZARY = Office("Urząd Skarbowy", "w Żarach", "pl. Inwalidów 12, 68-200 Żary", "Żary")
US_NS = Office("Urząd Skarbowy", "w Nowej Soli", "ul. Staszica 1c, 67-100 Nowa Sól", "Nowa Sól")
US_SWIE = Office("Urząd Skarbowy", "w Świebodzinie", "os. Łużyckie 40, 66-200 Świebodzin", "Świebodzin")
US_SLU = Office("Urząd Skarbowy", "w Słubicach", "ul. Mickiewicza 12, 69-100 Słubice", "Słubice")
US_ZAG = Office("Urząd Skarbowy", "w Żaganiu", "pl. Wolności 17, 68-100 Żagań", "Żagań")
US_KRO = Office("Urząd Skarbowy", "w Krośnie Odrzańskim", "ul. Bankowa 2, 66-600 Krosno Odrzańskie",
                "Krosno Odrzańskie")
US_MIE = Office("Urząd Skarbowy", "w Międzyrzeczu", "ul. Rynek 3, 66-300 Międzyrzecz", "Międzyrzecz")

ZUS_ZG = Office("Oddział", "w Zielonej Górze", "ul. Pieniężnego 14, 65-054 Zielona Góra", "Zielona Góra")
ZUS_GW = Office("Oddział", "w Gorzowie Wielkopolskim", "ul. Jagiellończyka 4, 66-400 Gorzów Wielkopolski",
                "Gorzów Wielkopolski")
ZUS_ZARY = Office("Inspektorat", "w Żarach", "ul. Okrzei 14, 68-200 Żary", "Żary")
ZUS_NS = Office("Inspektorat", "w Nowej Soli", "ul. Piłsudskiego 65, 67-100 Nowa Sól", "Nowa Sól")
ZUS_SWIE = Office("Inspektorat", "w Świebodzinie", "ul. Park Chopina 2, 66-200 Świebodzin", "Świebodzin")


@dataclass(frozen=True, slots=True)
class Company:
    """One applicant, as its papers tell of it."""

    slug: str
    name: str
    register: str
    """Name as registers and offices print it."""
    legal: str
    nip: str
    regon: str
    krs: str
    """Number of KRS, or empty for CEIDG."""
    street: str
    postal: str
    town: str
    seat: str
    """„w Zielonej Górze” – for sentences."""
    gmina: str
    powiat: str
    teryt: str
    phone: str
    email: str
    www: str
    www_foreign: str
    language: str
    social: tuple[str, ...]
    size: Size
    staff: int
    turnover: str
    balance: str
    pkd: str
    pkd_text: str
    founded: str
    activity: str
    innovative: bool
    innovation: str
    certificates: tuple[str, ...]
    events: tuple[tuple[str, str], ...]
    trips: tuple[str, ...]
    lis: bool
    lis_text: str
    agreements: tuple[str, ...]
    horizontal: bool
    horizontal_text: str
    delegate: str
    delegate_role: str
    signer: str
    signer_role: str
    us: Office
    zus: Office
    zus_day: str
    us_day: str
    day: str
    """Date of the applicant's papers, dd.mm.rrrr."""
    trip_remark: str = ""
    events_counted: int = -1
    """How many of the events a clerk counts; -1 for all."""
    points_override: dict[str, int | None] = field(default_factory=dict)

    @property
    def nip_dashed(self) -> str:
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def counted(self) -> int:
        return len(self.events) if self.events_counted < 0 else self.events_counted

    @property
    def date_long(self) -> str:
        return long_date(self.day)


MONTHS = ("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
          "października", "listopada", "grudnia")


def long_date(day: str) -> str:
    """„14 kwietnia 2026 r.” from 14.04.2026."""
    number, month, year = day.split(".")
    return f"{int(number)} {MONTHS[int(month) - 1]} {year} r."


def iso(day: str) -> str:
    """2026-04-14 from 14.04.2026."""
    number, month, year = day.split(".")
    return f"{year}-{month}-{number}"


LUBTECH = Company(
    slug="lubtech", name="LUBTECH-CNC Sp. z o.o.",
    register="LUBTECH-CNC SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ", legal="spółka z ograniczoną odpowiedzialnością",
    nip=_nip("929184370"), regon=_regon("36718254"), krs="0000614873", street="ul. Przemysłowa 18B", postal="65-218",
    town="Zielona Góra", seat="w Zielonej Górze", gmina="Zielona Góra", powiat="m. Zielona Góra", teryt="0862011",
    phone="68 411 27 03", email="biuro@lubtech-cnc.pl", www="www.lubtech-cnc.pl", www_foreign="www.lubtech-cnc.pl/en",
    language="angielski", social=("linkedin.com/company/lubtech-cnc", "facebook.com/lubtechcnc"), size="small",
    staff=38, turnover="14 280 000 zł", balance="9 640 000 zł", pkd="25.62.Z",
    pkd_text="Obróbka mechaniczna elementów metalowych", founded="12.05.2016",
    activity="Frezowanie i toczenie pięcioosiowe detali ze stali nierdzewnej i tytanu dla branży medycznej i lotniczej, "
             "krótkie serie i prototypy.",
    innovative=True,
    innovation="Mamy własny dział technologiczny (4 osoby), w 2025 r. uruchomiliśmy linię obróbki z pomiarem w procesie, "
               "opracowaną wspólnie z Uniwersytetem Zielonogórskim.",
    certificates=("ISO 9001:2015 nr PL-24-1187 (TÜV Polonia)", "ISO 13485:2016 nr PL-24-1188 (TÜV Polonia)"),
    events=(("20–23.02.2024", "targi Nortec, Hamburg – wystawca"),
            ("3–6.06.2025", "targi ITM Industry Europe, Poznań – wystawca (targi międzynarodowe)"),
            ("22–26.09.2025", "targi EMO, Hanower – zwiedzający z agendą spotkań")),
    trips=(), lis=True, lis_text="Innowacyjny przemysł", agreements=("Smart Factory 4.0",), horizontal=False,
    horizontal_text="", delegate="Robert Malinowski", delegate_role="dyrektor techniczny", signer="Agnieszka Dudek",
    signer_role="Prezes Zarządu", us=US_ZG1, zus=ZUS_ZG, zus_day="08.04.2026", us_day="08.04.2026", day="10.04.2026")

PIXELWARTA = Company(
    slug="pixelwarta", name="PixelWarta Sp. z o.o.", register="PIXELWARTA SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ",
    legal="spółka z ograniczoną odpowiedzialnością", nip=_nip("599327104"), regon=_regon("38520946"), krs="0000829461",
    street="ul. Sikorskiego 95/4", postal="66-400", town="Gorzów Wielkopolski", seat="w Gorzowie Wielkopolskim",
    gmina="Gorzów Wielkopolski", powiat="m. Gorzów Wielkopolski", teryt="0861011", phone="95 781 40 22",
    email="hello@pixelwarta.pl", www="https://pixelwarta.pl", www_foreign="https://pixelwarta.pl/en",
    language="angielski", social=("linkedin.com/company/pixelwarta",), size="micro", staff=7, turnover="1 930 000 zł",
    balance="610 000 zł", pkd="62.01.Z", pkd_text="Działalność związana z oprogramowaniem", founded="03.03.2020",
    activity="Systemy rozpoznawania obrazu do kontroli jakości na liniach montażowych.", innovative=True,
    innovation="70% przychodów pochodzi z własnego produktu PW-Vision; prowadzimy prace badawczo-rozwojowe i "
               "korzystamy z ulgi B+R.",
    certificates=("ISO/IEC 27001:2022 nr IS-0731/25 (CERTUM Audyt)",),
    events=(("10–12.10.2023", "Vision, Stuttgart (targi)"), ("12-15.11.2024", "Electronica, Monachium")), trips=(),
    lis=True, lis_text="Innowacyjny przemysł", agreements=(), horizontal=False, horizontal_text="",
    delegate="Michał Sowa", delegate_role="CTO, członek zarządu", signer="Michał Sowa", signer_role="Członek Zarządu",
    us=US_GW, zus=ZUS_GW, zus_day="13.04.2026", us_day="13.04.2026", day="14.04.2026")

BRZOZA = Company(
    slug="brzoza", name="Stolarnia BRZOZA Marek Brzozowski", register="STOLARNIA BRZOZA MAREK BRZOZOWSKI",
    legal="jednoosobowa działalność gospodarcza", nip=_nip("927105538"), regon=_regon("97071836"), krs="",
    street="ul. Sulechowska 44", postal="66-200", town="Świebodzin", seat="w Świebodzinie", gmina="Świebodzin",
    powiat="świebodziński", teryt="0808053", phone="603 118 745", email="stolarnia.brzoza@gmail.com",
    www="www.stolarniabrzoza.pl", www_foreign="", language="", social=("facebook.com/stolarniabrzoza",), size="micro",
    staff=6, turnover="1 120 000 zł", balance="480 000 zł", pkd="31.09.Z", pkd_text="Produkcja pozostałych mebli",
    founded="01.06.2004", activity="Meble na wymiar z litego drewna, schody, zabudowy hotelowe.", innovative=False,
    innovation="Nie prowadzimy prac badawczych, wykonujemy meble według projektów klienta.", certificates=(),
    events=(("16–20.01.2024", "targi IMM Cologne, Kolonia"),), trips=(), lis=False, lis_text="", agreements=(),
    horizontal=False, horizontal_text="", delegate="Marek Brzozowski", delegate_role="właściciel",
    signer="Marek Brzozowski", signer_role="właściciel", us=US_SWIE, zus=ZUS_SWIE, zus_day="02.04.2026",
    us_day="07.04.2026", day="13.04.2026")

TERMOPLAST = Company(
    slug="termoplast", name="Termoplast Żary Sp. z o.o. Sp.k.",
    register="TERMOPLAST ŻARY SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ SPÓŁKA KOMANDYTOWA", legal="spółka komandytowa",
    nip=_nip("928206417"), regon=_regon("08142763"), krs="0000397215", street="ul. Katowicka 31", postal="68-200",
    town="Żary", seat="w Żarach", gmina="Żary (miejska)", powiat="żarski", teryt="0811021", phone="68 470 55 10",
    email="sekretariat@termoplast-zary.com.pl", www="www.termoplast-zary.com.pl",
    www_foreign="www.termoplast-zary.com.pl/en", language="angielski i niemiecki",
    social=("linkedin.com/company/termoplast-zary",), size="medium", staff=164, turnover="71 300 000 zł",
    balance="44 900 000 zł", pkd="22.29.Z", pkd_text="Produkcja pozostałych wyrobów z tworzyw sztucznych",
    founded="14.09.2011", activity="Wtrysk precyzyjny i termoformowanie elementów dla motoryzacji i AGD.",
    innovative=True, innovation="Centrum badawczo-rozwojowe przy zakładzie, 2 wdrożone wzory użytkowe, rocznie około "
                                "1,2 mln zł nakładów na B+R.",
    certificates=("ISO 9001:2015 nr 4410/Q/2024 (Bureau Zachód)", "ISO 14001:2015 nr 4410/E/2024 (Bureau Zachód)",
                  "IATF 16949:2016 nr 0518832 (Bureau Zachód)", "patent Pat.243518 „Forma wtryskowa z chłodzeniem "
                                                                "konturowym” (UPRP)"),
    events=(("17–21 października 2023", "Fakuma, Friedrichshafen"), ("21–24 maja 2024", "Plastpol, Kielce (międzynarodowe)"),
            ("15–19 października 2024", "Fakuma, Friedrichshafen"), ("8–15 października 2025", "K 2025, Düsseldorf")),
    trips=("misja gospodarcza do Niderlandów, maj 2025",), lis=True, lis_text="Innowacyjny przemysł",
    agreements=("Smart Factory 4.0", "Industry4Future Lubuska Inicjatywa Klastrowa"), horizontal=True,
    horizontal_text="Wspólne laboratorium recyklingu tworzyw w ramach Porozumienia Smart Factory 4.0",
    delegate="Ewelina Kraus", delegate_role="kierownik działu rozwoju", signer="Henryk Wolny",
    signer_role="Prezes Zarządu komplementariusza", us=US_LUB, zus=ZUS_ZARY, zus_day="09.04.2026", us_day="10.04.2026",
    day="13.04.2026")

ODRA = Company(
    slug="odra", name="ODRA Automatyka S.A.", register="ODRA AUTOMATYKA SPÓŁKA AKCYJNA", legal="spółka akcyjna",
    nip=_nip("925208847"), regon=_regon("14386205"), krs="0000451907", street="al. Wolności 7", postal="67-100",
    town="Nowa Sól", seat="w Nowej Soli", gmina="Nowa Sól (miejska)", powiat="nowosolski", teryt="0804011",
    phone="68 356 81 00", email="office@odra-automatyka.eu", www="www.odra-automatyka.eu/pl",
    www_foreign="www.odra-automatyka.eu", language="angielski",
    social=("linkedin.com/company/odra-automatyka", "youtube.com/@odraautomatyka"), size="medium", staff=92,
    turnover="48 750 000 zł", balance="33 100 000 zł", pkd="28.99.Z",
    pkd_text="Produkcja pozostałych maszyn specjalnego przeznoczenia, gdzie indziej niesklasyfikowana",
    founded="27.02.2013", activity="Projektowanie i budowa linii montażowych oraz stanowisk zrobotyzowanych.",
    innovative=True, innovation="Dział B+R (11 inżynierów), trzy projekty dofinansowane przez NCBR w latach 2021–2025.",
    certificates=("ISO 9001:2015", "ISO 45001:2018", "świadectwo ochronne na znak towarowy R.361204",
                  "patent Pat.240977 na chwytak podciśnieniowy"),
    events=(("24–28.06.2024", "Automatica, Monachium"), ("15–18.04.2025", "Hannover Messe – wystawca")),
    trips=("wyjazd studyjny do Danii – wrzesień 2024", "wyjazd studyjny do Hiszpanii – październik 2025"), lis=True,
    lis_text="Innowacyjny przemysł", agreements=("Smart Factory 4.0",), horizontal=True,
    horizontal_text="Mobilne stanowisko szkoleniowe robotyki (Smart Factory 4.0)", delegate="Jakub Rutkowski",
    delegate_role="dyrektor ds. badań i rozwoju", signer="Barbara Stępień", signer_role="Prezes Zarządu", us=US_LUB,
    zus=ZUS_NS, zus_day="13.04.2026", us_day="14.04.2026", day="15.04.2026")

DUET = Company(
    slug="duet", name="DUET Systemy s.c. Anna Wilk, Tomasz Rogala", register="DUET SYSTEMY S.C. ANNA WILK, TOMASZ ROGALA",
    legal="spółka cywilna", nip=_nip("973084726"), regon=_regon("08109352"), krs="", street="ul. Piaskowa 12",
    postal="66-100", town="Sulechów", seat="w Sulechowie", gmina="Sulechów", powiat="zielonogórski", teryt="0809063",
    phone="68 385 20 14", email="kontakt@duetsystemy.pl", www="duetsystemy.pl", www_foreign="", language="", social=(),
    size="micro", staff=4, turnover="890 000 zł", balance="210 000 zł", pkd="62.02.Z",
    pkd_text="Działalność związana z doradztwem w zakresie informatyki", founded="02.01.2009",
    activity="Wdrożenia i utrzymanie systemów magazynowych u małych producentów.", innovative=True,
    innovation="W 2024 r. wprowadziliśmy na rynek własny moduł prognozowania zapasów oparty na uczeniu maszynowym.",
    certificates=(), events=(), trips=(), lis=True, lis_text="Innowacyjny przemysł", agreements=(), horizontal=False,
    horizontal_text="", delegate="Tomasz Rogala", delegate_role="wspólnik", signer="Anna Wilk", signer_role="wspólnik",
    us=US_ZG2, zus=ZUS_ZG, zus_day="01.04.2026", us_day="03.04.2026", day="14.04.2026")

MEDILAB = Company(
    slug="medilab", name="Medilab Instrument Sp. z o.o.",
    register="MEDILAB INSTRUMENT SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ", legal="spółka z ograniczoną odpowiedzialnością",
    nip=_nip("973105297"), regon=_regon("36492058"), krs="0000588134", street="ul. Nowy Kisielin-Antoniego Wysockiego 4",
    postal="66-002", town="Zielona Góra", seat="w Zielonej Górze", gmina="Zielona Góra", powiat="m. Zielona Góra",
    teryt="0862011", phone="68 322 91 60", email="office@medilab-instrument.eu", www="www.medilab-instrument.eu",
    www_foreign="www.medilab-instrument.eu/en", language="angielski, niemiecki",
    social=("linkedin.com/company/medilab-instrument", "instagram.com/medilab.instrument"), size="small", staff=27,
    turnover="8 410 000 zł", balance="7 050 000 zł", pkd="32.50.Z",
    pkd_text="Produkcja urządzeń, instrumentów oraz wyrobów medycznych, włączając dentystyczne", founded="18.11.2015",
    activity="Narzędzia chirurgiczne jedno- i wielorazowe, implanty próbne.", innovative=True,
    innovation="Współpracujemy z Collegium Medicum UZ, w 2025 r. zgłosiliśmy dwa wynalazki, zatrudniamy 3 osoby w B+R.",
    certificates=("ISO 13485:2016 – certyfikat nr MD-2231", "Prawo ochronne na wzór użytkowy Ru.074915"),
    events=(("13–16.11.2023", "MEDICA, Düsseldorf"), ("11–14.11.2024", "MEDICA, Düsseldorf"),
            ("27–30.01.2025", "Arab Health, Dubaj"), ("17–20.11.2025", "MEDICA, Düsseldorf"),
            ("9–12.02.2026", "WHX, Dubaj")),
    trips=(), lis=True, lis_text="Zdrowie i jakość życia",
    agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych",), horizontal=False, horizontal_text="",
    delegate="Joanna Lis-Wójcik", delegate_role="kierownik badań", signer="Paweł Wójcik", signer_role="Prezes Zarządu",
    us=US_ZG1, zus=ZUS_ZG, zus_day="10.04.2026", us_day="10.04.2026", day="13.04.2026")

WINOBRANIE = Company(
    slug="winobranie", name="Drukarnia Winobranie Karolina Szulc", register="DRUKARNIA WINOBRANIE KAROLINA SZULC",
    legal="jednoosobowa działalność gospodarcza", nip=_nip("929057618"), regon=_regon("97762341"), krs="",
    street="ul. Jedności 59", postal="65-018", town="Zielona Góra", seat="w Zielonej Górze", gmina="Zielona Góra",
    powiat="m. Zielona Góra", teryt="0862011", phone="509 274 118", email="drukarnia@winobranie-druk.pl",
    www="www.winobranie-druk.pl", www_foreign="", language="",
    social=("facebook.com/drukarniawinobranie", "instagram.com/winobranie_druk"), size="micro", staff=8,
    turnover="1 640 000 zł", balance="905 000 zł", pkd="18.12.Z", pkd_text="Pozostałe drukowanie", founded="15.04.2008",
    activity="Druk etykiet i opakowań premium dla winnic i kosmetyki.", innovative=True,
    innovation="Od 2025 r. drukujemy etykiety z farbą przewodzącą (NFC) – nowy produkt na rynku krajowym.",
    certificates=(), events=(("wrzesień 2023", "Labelexpo Europe, Bruksela"), ("październik 2025", "Luxe Pack, Monako")),
    trips=("wyjazd studyjny do Włoch, czerwiec 2024",), lis=True, lis_text="Zielona gospodarka", agreements=(),
    horizontal=False, horizontal_text="", delegate="Karolina Szulc", delegate_role="właścicielka",
    signer="Karolina Szulc", signer_role="właścicielka", us=US_ZG2, zus=ZUS_ZG, zus_day="09.04.2026",
    us_day="08.04.2026", day="14.04.2026")

ELEKTROMONT = Company(
    slug="elektromont", name="ELEKTROMONT Słubice Sp. z o.o.",
    register="ELEKTROMONT SŁUBICE SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ",
    legal="spółka z ograniczoną odpowiedzialnością", nip=_nip("598163042"), regon=_regon("08026471"), krs="0000203588",
    street="ul. Transportowa 2", postal="69-100", town="Słubice", seat="w Słubicach", gmina="Słubice", powiat="słubicki",
    teryt="0805053", phone="95 758 33 41", email="biuro@elektromont-slubice.pl", www="www.elektromont-slubice.pl",
    www_foreign="www.elektromont-slubice.pl/english", language="angielski", social=(), size="small", staff=41,
    turnover="19 900 000 zł", balance="11 200 000 zł", pkd="27.12.Z",
    pkd_text="Produkcja aparatury rozdzielczej i sterowniczej energii elektrycznej", founded="30.06.2004",
    activity="Rozdzielnice niskiego napięcia, szafy sterownicze, prefabrykacja.", innovative=True,
    innovation="Wprowadziliśmy rozdzielnice z wbudowanym pomiarem jakości energii; nakłady na nowe produkty 380 tys. zł w 2025 r.",
    certificates=("ISO 9001:2015",),
    events=(("IX 2022", "targi InnoTrans, Berlin"), ("III 2024", "Light + Building, Frankfurt nad Menem"),
            ("IX 2025", "Energetab, Bielsko-Biała (targi międzynarodowe)")),
    events_counted=2, trips=(), trip_remark="(w 2019 r. braliśmy udział w misji do Norwegii finansowanej z RPO-Lubuskie 2020)",
    lis=True, lis_text="Zielona gospodarka", agreements=("Zielona Transformacja",), horizontal=False, horizontal_text="",
    delegate="Wiktor Zając", delegate_role="główny konstruktor", signer="Lidia Maciejewska", signer_role="Prezes Zarządu",
    us=US_SLU, zus=ZUS_GW, zus_day="14.04.2026", us_day="14.04.2026", day="16.04.2026")

NADODRZE = Company(
    slug="nadodrze", name="Nadodrze Data Lab P.S.A.", register="NADODRZE DATA LAB PROSTA SPÓŁKA AKCYJNA",
    legal="prosta spółka akcyjna", nip=_nip("973112864"), regon=_regon("52413907"), krs="0000987342",
    street="al. Konstytucji 3 Maja 1 lok. 14", postal="65-454", town="Zielona Góra", seat="w Zielonej Górze",
    gmina="Zielona Góra", powiat="m. Zielona Góra", teryt="0862011", phone="530 661 927", email="team@nadodrzedata.pl",
    www="nadodrzedata.pl", www_foreign="nadodrzedata.pl/en", language="angielski",
    social=("linkedin.com/company/nadodrze-data-lab", "x.com/nadodrzedata"), size="micro", staff=5,
    turnover="720 000 zł", balance="540 000 zł", pkd="62.01.Z", pkd_text="Działalność związana z oprogramowaniem",
    founded="21.07.2022", activity="Analiza danych z czujników miejskich, modele predykcyjne dla sieci wodociągowych.",
    innovative=True, innovation="Całość działalności stanowią prace rozwojowe; współpraca z Politechniką Wrocławską.",
    certificates=(), events=(("5–7.11.2024", "Smart City Expo World Congress, Barcelona"),
                             ("20–22.05.2025", "wyjazd studyjny do Tallina (Invest in Estonia)"),
                             ("4–6.11.2025", "Smart City Expo World Congress, Barcelona")),
    trips=(), lis=True, lis_text="Zielona gospodarka", agreements=("SmartCity i IoT",), horizontal=True,
    horizontal_text="Otwarta platforma danych miejskich – realizowana z BIOT i ośmioma gminami",
    delegate="Olga Zielińska", delegate_role="data scientist", signer="Krzysztof Bąk", signer_role="Prezes Zarządu",
    us=US_ZG1, zus=ZUS_ZG, zus_day="15.04.2026", us_day="15.04.2026", day="16.04.2026")

SPAWMET = Company(
    slug="spawmet", name="SPAW-MET s.c. Halina Kłos, Jerzy Kłos", register="SPAW-MET S.C. HALINA KŁOS, JERZY KŁOS",
    legal="spółka cywilna", nip=_nip("924102753"), regon=_regon("97021864"), krs="", street="ul. Fabryczna 8",
    postal="68-100", town="Żagań", seat="w Żaganiu", gmina="Żagań (miejska)", powiat="żagański", teryt="0810021",
    phone="68 377 14 88", email="spawmet.zagan@wp.pl", www="www.spawmet-zagan.pl", www_foreign="", language="",
    social=(), size="small", staff=19, turnover="5 870 000 zł", balance="3 120 000 zł", pkd="25.11.Z",
    pkd_text="Produkcja konstrukcji metalowych i ich części", founded="01.03.1998",
    activity="Konstrukcje stalowe hal, balustrady, spawanie aluminium.", innovative=True,
    innovation="Zakupiliśmy robota spawalniczego i opracowaliśmy technologię spawania cienkich blach bez prostowania.",
    certificates=("Certyfikat EN 1090-1 nr 1418-CPR-0342", "Certyfikat EN ISO 3834-2 nr SP/212/2023"),
    events=(("28.05–31.05.2024", "Targi ITM Poznań (międzynarodowe)"),), trips=(), lis=True,
    lis_text="Innowacyjny przemysł", agreements=(), horizontal=False, horizontal_text="", delegate="Jerzy Kłos",
    delegate_role="wspólnik", signer="Halina Kłos", signer_role="wspólnik", us=US_ZAG, zus=ZUS_ZARY, zus_day="07.04.2026",
    us_day="09.04.2026", day="14.04.2026")

HYDROSERW = Company(
    slug="hydroserw", name="Hydroserw Nowicki i Wspólnicy Sp. j.", register="HYDROSERW NOWICKI I WSPÓLNICY SPÓŁKA JAWNA",
    legal="spółka jawna", nip=_nip("926140385"), regon=_regon("97718320"), krs="0000132076", street="ul. Poznańska 61",
    postal="66-600", town="Krosno Odrzańskie", seat="w Krośnie Odrzańskim", gmina="Krosno Odrzańskie",
    powiat="krośnieński", teryt="0802063", phone="68 383 42 19", email="serwis@hydroserw.net.pl",
    www="www.hydroserw.net.pl", www_foreign="www.hydroserw.net.pl/en", language="angielski",
    social=("facebook.com/hydroserwkrosno",), size="small", staff=23, turnover="7 300 000 zł", balance="4 080 000 zł",
    pkd="33.12.Z", pkd_text="Naprawa i konserwacja maszyn", founded="19.08.2002",
    activity="Regeneracja siłowników i pomp hydraulicznych, budowa stacji prób.", innovative=True,
    innovation="Opracowaliśmy własną stację prób z odzyskiem energii (wzór użytkowy), współpraca z Politechniką Poznańską.",
    certificates=("ISO 9001:2015", "świadectwo ochronne Ru.073302"), events=(("07-13.04.2024", "wyjazd studyjny do Bolonii (klaster hydrauliki)"),),
    trips=(), lis=True, lis_text="Innowacyjny przemysł", agreements=(), horizontal=False, horizontal_text="",
    delegate="Adam Nowicki", delegate_role="wspólnik", signer="Grażyna Pilarska", signer_role="pełnomocnik",
    us=US_KRO, zus=ZUS_ZG, zus_day="16.04.2026", us_day="15.04.2026", day="17.04.2026")

ZIELNIK = Company(
    slug="zielnik", name="Zielnik Lubuski Sp. z o.o.", register="ZIELNIK LUBUSKI SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ",
    legal="spółka z ograniczoną odpowiedzialnością", nip=_nip("596174039"), regon=_regon("38701425"), krs="0000873290",
    street="ul. Waszkiewicza 26", postal="66-300", town="Międzyrzecz", seat="w Międzyrzeczu", gmina="Międzyrzecz",
    powiat="międzyrzecki", teryt="0803023", phone="791 340 556", email="zamowienia@zielniklubuski.pl",
    www="www.zielniklubuski.pl", www_foreign="", language="",
    social=("facebook.com/zielniklubuski", "instagram.com/zielnik.lubuski", "tiktok.com/@zielniklubuski"), size="micro",
    staff=5, turnover="980 000 zł", balance="350 000 zł", pkd="20.42.Z", pkd_text="Produkcja wyrobów kosmetycznych i toaletowych",
    founded="09.12.2020", activity="Kosmetyki z ekstraktów ziół z doliny Obry, konfekcjonowanie kontraktowe.",
    innovative=True, innovation="Opracowujemy z Uniwersytetem Przyrodniczym w Poznaniu ekstrakcję ultradźwiękową.",
    certificates=("Atest higieniczny B.BK.60114.0217.2025",), events=(), trips=(), lis=True,
    lis_text="Zdrowie i jakość życia", agreements=(), horizontal=False, horizontal_text="", delegate="Dominika Perz",
    delegate_role="technolog", signer="Dominika Perz", signer_role="Prezes Zarządu", us=US_MIE, zus=ZUS_GW,
    zus_day="15.04.2026", us_day="16.04.2026", day="17.04.2026")

WARTA_EL = Company(
    slug="warta_el", name="Warta Elektronika Sp. z o.o. Sp. k.",
    register="WARTA ELEKTRONIKA SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ SPÓŁKA KOMANDYTOWA", legal="spółka komandytowa",
    nip=_nip("599281605"), regon=_regon("21093847"), krs="0000318652", street="ul. Mosiężna 16", postal="66-400",
    town="Gorzów Wielkopolski", seat="w Gorzowie Wielkopolskim", gmina="Gorzów Wielkopolski",
    powiat="m. Gorzów Wielkopolski", teryt="0861011", phone="95 737 60 05", email="info@warta-elektronika.com",
    www="www.warta-elektronika.com/pl", www_foreign="www.warta-elektronika.com", language="angielski",
    social=("linkedin.com/company/warta-elektronika",), size="medium", staff=118, turnover="62 040 000 zł",
    balance="37 580 000 zł", pkd="26.12.Z", pkd_text="Produkcja elektronicznych obwodów drukowanych", founded="22.12.2008",
    activity="Montaż kontraktowy elektroniki SMT/THT, testery funkcjonalne.", innovative=True,
    innovation="Biuro konstrukcyjne 9 osób, nowa linia montażu w atmosferze azotu uruchomiona w 2024 r.",
    certificates=("ISO 9001:2015 nr EL/9001/77", "ISO 14001:2015 nr EL/14001/41", "IATF 16949:2016 nr 0544710"),
    events=(("14.11.2023 – 17.11.2023", "Productronica, Monachium"), ("12.11.2024 – 15.11.2024", "Electronica, Monachium"),
            ("11.03.2025 – 13.03.2025", "Embedded World, Norymberga")),
    trips=("wyjazd do Niemiec (Drezno), 2024", "wyjazd do Norwegii, 2025", "wyjazd do Austrii, 2025"), lis=True,
    lis_text="Innowacyjny przemysł", agreements=("Rozwój Systemów Kosmicznych", "Smart Factory 4.0"), horizontal=False,
    horizontal_text="", delegate="Szymon Grabiec", delegate_role="dyrektor operacyjny", signer="Teresa Grabiec",
    signer_role="Prezes Zarządu komplementariusza", us=US_LUB, zus=ZUS_GW, zus_day="14.04.2026", us_day="13.04.2026",
    day="16.04.2026")

TAPIMAX = Company(
    slug="tapimax", name="TAPIMAX Meble Sp. z o.o.", register="TAPIMAX MEBLE SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ",
    legal="spółka z ograniczoną odpowiedzialnością", nip=_nip("928184072"), regon=_regon("08044519"), krs="0000281740",
    street="ul. Moniuszki 40", postal="68-200", town="Żary", seat="w Żarach", gmina="Żary (miejska)", powiat="żarski",
    teryt="0811021", phone="68 374 90 12", email="biuro@tapimax.com.pl", www="www.tapimax.com.pl", www_foreign="",
    language="", social=("facebook.com/tapimaxmeble",), size="small", staff=34, turnover="9 150 000 zł",
    balance="4 700 000 zł", pkd="31.09.Z", pkd_text="Produkcja pozostałych mebli", founded="05.10.2007",
    activity="Meble tapicerowane dla hoteli.", innovative=True,
    innovation="W 2025 r. wprowadziliśmy pianki z recyklatu – nowy produkt.", certificates=(),
    events=(("10–13.09.2024", "MOW, Bad Salzuflen"), ("25–28.02.2025", "Meble Polska, Poznań (międzynarodowe)")), trips=(),
    lis=True, lis_text="Zielona gospodarka", agreements=(), horizontal=False, horizontal_text="",
    delegate="Marcin Ochman", delegate_role="kierownik produkcji", signer="Zbigniew Ochman", signer_role="Prezes Zarządu",
    us=US_ZARY, zus=ZUS_ZARY, zus_day="13.04.2026", us_day="14.04.2026", day="15.04.2026")

CODE4LAS = Company(
    slug="code4las", name="Code4Las Piotr Jeleń", register="CODE4LAS PIOTR JELEŃ",
    legal="jednoosobowa działalność gospodarcza", nip=_nip("929163857"), regon=_regon("36820417"), krs="",
    street="os. Pomorskie 17/3", postal="65-548", town="Zielona Góra", seat="w Zielonej Górze", gmina="Zielona Góra",
    powiat="m. Zielona Góra", teryt="0862011", phone="602 930 417", email="piotr@code4las.pl", www="https://code4las.pl",
    www_foreign="https://code4las.pl/en", language="angielski", social=("linkedin.com/in/piotr-jelen-code4las",),
    size="micro", staff=1, turnover="310 000 zł", balance="64 000 zł", pkd="62.01.Z",
    pkd_text="Działalność związana z oprogramowaniem", founded="11.01.2018",
    activity="Aplikacje mobilne do inwentaryzacji drzewostanów.", innovative=True,
    innovation="Własny algorytm pomiaru pierśnicy ze zdjęcia, testowany z nadleśnictwami.", certificates=(),
    events=(("18–22.06.2025", "Interforst, Monachium"),), trips=(), lis=True, lis_text="Zielona gospodarka",
    agreements=(), horizontal=False, horizontal_text="", delegate="Piotr Jeleń", delegate_role="właściciel",
    signer="Piotr Jeleń", signer_role="właściciel", us=US_ZG2, zus=ZUS_ZG, zus_day="10.04.2026", us_day="13.04.2026",
    day="14.04.2026")

FORMODRUK = Company(
    slug="formodruk", name="Formodruk 3D Sp. z o.o.", register="FORMODRUK 3D SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ",
    legal="spółka z ograniczoną odpowiedzialnością", nip=_nip("925211390"), regon=_regon("38041572"), krs="0000728815",
    street="ul. Zielonogórska 115", postal="67-100", town="Nowa Sól", seat="w Nowej Soli", gmina="Nowa Sól (miejska)",
    powiat="nowosolski", teryt="0804011", phone="68 458 73 20", email="biuro@formodruk3d.pl", www="www.formodruk3d.pl",
    www_foreign="www.formodruk3d.pl/en", language="angielski", social=("linkedin.com/company/formodruk3d",),
    size="micro", staff=9, turnover="2 860 000 zł", balance="2 240 000 zł", pkd="22.29.Z",
    pkd_text="Produkcja pozostałych wyrobów z tworzyw sztucznych", founded="20.04.2018",
    activity="Druk 3D z proszków poliamidowych, krótkie serie obudów.", innovative=True,
    innovation="Opracowaliśmy proces wygładzania chemicznego wydruków bez rozpuszczalników chlorowanych.",
    certificates=(), events=(("7–10.11.2023", "Formnext, Frankfurt"), ("19–22.11.2024", "Formnext, Frankfurt"),
                             ("18–21.11.2025", "Formnext, Frankfurt")),
    trips=("wyjazd studyjny do Danii, wrzesień 2024",), lis=True, lis_text="Innowacyjny przemysł",
    agreements=("Smart Factory 4.0",), horizontal=False, horizontal_text="", delegate="Natalia Chmiel",
    delegate_role="inżynier procesu", signer="Rafał Chmiel", signer_role="Prezes Zarządu", us=US_NS, zus=ZUS_NS,
    zus_day="14.04.2026", us_day="15.04.2026", day="16.04.2026")

KOLORIT = Company(
    slug="kolorit", name="Lakiernia Proszkowa KOLORIT Iwona Hryniewicz",
    register="LAKIERNIA PROSZKOWA KOLORIT IWONA HRYNIEWICZ", legal="jednoosobowa działalność gospodarcza",
    nip=_nip("927114306"), regon=_regon("08083215"), krs="", street="ul. Zbąszyńska 3", postal="66-200", town="Świebodzin",
    seat="w Świebodzinie", gmina="Świebodzin", powiat="świebodziński", teryt="0808053", phone="505 817 264",
    email="kolorit.lakiernia@o2.pl", www="www.kolorit-lakiernia.pl", www_foreign="", language="", social=(), size="small",
    staff=14, turnover="3 420 000 zł", balance="1 980 000 zł", pkd="25.61.Z", pkd_text="Obróbka metali i nakładanie powłok na metale",
    founded="16.08.2006", activity="Malowanie proszkowe felg, ogrodzeń i elementów maszyn.", innovative=False,
    innovation="W tej chwili nie prowadzimy działalności innowacyjnej, szukamy inspiracji.", certificates=(), events=(),
    trips=(), lis=False, lis_text="", agreements=(), horizontal=False, horizontal_text="", delegate="Iwona Hryniewicz",
    delegate_role="właścicielka", signer="Iwona Hryniewicz", signer_role="właścicielka", us=US_SWIE, zus=ZUS_SWIE,
    zus_day="08.04.2026", us_day="09.04.2026", day="16.04.2026")

PALLET = Company(
    slug="pallet", name="PALLET-WOOD Lubsko Sp. z o.o.",
    register="PALLET-WOOD LUBSKO SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ", legal="spółka z ograniczoną odpowiedzialnością",
    nip=_nip("928209332"), regon=_regon("36051948"), krs="0000529076", street="ul. Przemysłowa 60", postal="68-300",
    town="Lubsko", seat="w Lubsku", gmina="Lubsko", powiat="żarski", teryt="0811063", phone="68 372 08 55",
    email="palety@pallet-wood.pl", www="www.pallet-wood.pl", www_foreign="", language="",
    social=("facebook.com/palletwoodlubsko",), size="small", staff=31, turnover="12 700 000 zł", balance="6 050 000 zł",
    pkd="16.24.Z", pkd_text="Produkcja opakowań drewnianych", founded="04.11.2014",
    activity="Palety i skrzynie, własna suszarnia komorowa.", innovative=True,
    innovation="W 2024 r. zbudowaliśmy linię do zbijania palet z systemem wizyjnym.",
    certificates=(), events=(("26–30.05.2025", "Ligna, Hanower"),), trips=(), lis=True, lis_text="Zielona gospodarka",
    agreements=(), horizontal=False, horizontal_text="", delegate="Sebastian Kuc", delegate_role="kierownik zakładu",
    signer="Waldemar Kuc", signer_role="Prezes Zarządu", us=US_ZARY, zus=ZUS_ZARY, zus_day="15.04.2026",
    us_day="15.04.2026", day="17.04.2026")

HALE = Company(
    slug="hale", name="Inteligentne Hale S.A.", register="INTELIGENTNE HALE SPÓŁKA AKCYJNA", legal="spółka akcyjna",
    nip=_nip("599316228"), regon=_regon("36907415"), krs="0000645530", street="ul. Myśliborska 34", postal="66-400",
    town="Gorzów Wielkopolski", seat="w Gorzowie Wielkopolskim", gmina="Gorzów Wielkopolski",
    powiat="m. Gorzów Wielkopolski", teryt="0861011", phone="95 729 51 33", email="zarzad@inteligentnehale.pl",
    www="www.inteligentnehale.pl", www_foreign="www.inteligentnehale.pl/de", language="niemiecki",
    social=("linkedin.com/company/inteligentne-hale",), size="small", staff=49, turnover="39 600 000 zł",
    balance="35 200 000 zł", pkd="71.12.Z", pkd_text="Działalność w zakresie inżynierii i związane z nią doradztwo techniczne",
    founded="13.10.2016", activity="Projektowanie i opomiarowanie hal przemysłowych, systemy zarządzania energią.",
    innovative=True, innovation="Własny system czujników i algorytm sterowania ogrzewaniem promiennikowym.",
    certificates=(), events=(("12–15.03.2024", "MCE, Mediolan"), ("17–21.03.2025", "ISH, Frankfurt")), trips=(), lis=True,
    lis_text="Zielona gospodarka", agreements=("Zielona Transformacja", "SmartCity i IoT"), horizontal=False,
    horizontal_text="", delegate="Kamil Dobosz", delegate_role="dyrektor ds. rozwoju", signer="Kamil Dobosz",
    signer_role="Wiceprezes Zarządu", us=US_GW, zus=ZUS_GW, zus_day="16.04.2026", us_day="17.04.2026", day="20.04.2026",
    points_override={"1": None, "4": None})

COMPANIES = (LUBTECH, PIXELWARTA, BRZOZA, TERMOPLAST, ODRA, DUET, MEDILAB, WINOBRANIE, ELEKTROMONT, NADODRZE, SPAWMET,
             HYDROSERW, ZIELNIK, WARTA_EL, TAPIMAX, CODE4LAS, FORMODRUK, KOLORIT, PALLET, HALE)
