"""The companies of the round: what they are and what they answer."""

from dataclasses import dataclass
from datetime import date

from tests.blind.model import Value

LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def nip(nine: str) -> str:
    check = sum(int(c) * w for c, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    assert check < 10, nine
    return nine + str(check)


def regon(eight: str) -> str:
    return eight + str(sum(int(c) * w for c, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    slug: str
    name: str
    nip: str
    regon: str
    form: str
    street: str
    code: str
    town: str
    gmina: str
    teryt: str
    phone: str
    mail: str
    pkd: str
    trade: str
    since: date
    size: str
    people: int
    turnover: str
    balance: str
    boss: str
    role: str
    delegate: str
    job: str
    sent: date
    zus: str
    us: str
    innovative: bool
    innovation: str
    krs: str = ""
    certificates: tuple[str, ...] = ()
    www: str | None = None
    foreign: str | None = None
    languages: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[date, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    status_size: str = ""
    """What the declaration of status says, where it differs from the form."""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.code} {self.town}"

    @property
    def dashed(self) -> str:
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    def fields(self) -> dict[str, Value]:
        return {"size": self.size, "innovative": self.innovative, "certificates": list(self.certificates),
                "website_pl": self.www, "website_foreign": self.foreign, "social_media": list(self.social),
                "events": len(self.events), "office_trips": len(self.trips), "lis": bool(self.lis),
                "agreements": len(self.agreements), "horizontal": bool(self.horizontal),
                "voivodeship": "lubuskie", "postal_code": self.code, "pkd": self.pkd, "delegate": self.delegate}

    def points(self, copies: int) -> dict[str, int | None]:
        """By Załącznik nr 1; `copies` of certificates sent."""
        both = min(copies, len(self.certificates))
        web: int | None = (3 if self.www else 0) + (5 if self.foreign else 0) + (2 if self.social else 0)
        if self.foreign and "angielsk" not in self.languages:
            web = None
        return {"1": {"micro": 20, "small": 20, "medium": 5}[self.size], "2": 10 if self.innovative else 0,
                "3": None if self.certificates and not both else 10 if both > 3 else 5 if both else 0,
                "4": web, "5": {0: 0, 1: 1, 2: 5}.get(len(self.events), 10), "6": 10 if self.lis else 0,
                "7": {0: 0, 1: 5}.get(len(self.agreements), 10), "8": 10 if self.horizontal else 0,
                "9": 10 if not self.trips else 5 if len(self.trips) < 3 else 0}


SOLE = "jednoosobowa działalność gospodarcza (wpis do CEIDG)"
LTD = "spółka z ograniczoną odpowiedzialnością"
CIVIL = "spółka cywilna osób fizycznych"
APRIL = {n: date(2026, 4, n) for n in (13, 14, 15, 16, 17, 20)}
GREEN, INDUSTRY, HEALTH = LIS[0], LIS[2], LIS[1]

FORGE = Firm(
    slug="kuznia-ratajczak", name="Kuźnia Artystyczna Wojciech Ratajczak", nip=nip("925104732"),
    regon=regon("97041820"), form=SOLE, street="ul. Zamkowa 14", code="67-120", town="Kożuchów", gmina="Kożuchów",
    teryt="0804033", phone="68 355 41 09", mail="kowal@kuznia-ratajczak.pl", pkd="25.50.Z",
    trade="kucie, prasowanie i wytłaczanie metalu", since=date(2004, 3, 1), size="micro", people=4,
    turnover="611 400", balance="288 900", boss="Wojciech Ratajczak", role="właściciel", delegate="Wojciech Ratajczak",
    job="właściciel", sent=APRIL[13], zus="Inspektorat w Nowej Soli", us="w Nowej Soli", innovative=False,
    innovation="Nie, trzymamy się tradycyjnego rzemiosła i działalności innowacyjnej nie prowadzimy.",
    www="www.kuznia-ratajczak.pl", social=("facebook.com/kuznia.ratajczak",),
    events=((date(2024, 11, 7), "Targi Denkmal, Lipsk – zwiedzający i rozmowy z wykonawcami"),))
BRONZE = Firm(
    slug="gisernia-nadodrze", name="Gisernia Nadodrze Sp. z o.o.", nip=nip("925217340"), regon=regon("36715204"),
    krs="0000714522", form=LTD, street="ul. Portowa 8A", code="67-100", town="Nowa Sól", gmina="Nowa Sól (miasto)",
    teryt="0804011", phone="68 387 22 15", mail="biuro@gisernia-nadodrze.pl", pkd="24.54.B",
    trade="odlewnictwo pozostałych metali nieżelaznych", since=date(2017, 2, 20), size="small", people=31,
    turnover="8 904 000", balance="5 120 300", boss="Halina Stępniak", role="prezes zarządu",
    delegate="Rafał Domagalski", job="główny technolog", sent=APRIL[14], zus="Inspektorat w Nowej Soli",
    us="w Nowej Soli", innovative=True,
    innovation="Z Uniwersytetem Zielonogórskim opracowaliśmy formy odlewnicze drukowane z piasku; nakłady na prace "
               "badawcze w 2025 r. wyniosły 214 tys. zł.",
    certificates=("ISO 9001:2015", "ISO 14001:2015"), www="www.gisernia-nadodrze.pl",
    foreign="www.gisernia-nadodrze.pl/en", languages="angielski, niemiecki",
    social=("linkedin.com/company/gisernia-nadodrze", "facebook.com/giserniaNadodrze"),
    events=((date(2023, 6, 12), "GIFA Düsseldorf – wystawca"), (date(2024, 6, 4), "ITM Poznań – wystawca"),
            (date(2025, 9, 23), "Metal Kielce, salon międzynarodowy – wystawca")),
    trips=("wyjazd studyjny do Austrii, październik 2024",), lis=INDUSTRY,
    agreements=("Smart Factory 4.0",), horizontal="Cyfrowy bliźniak pieca – z Lubuskim Klastrem Metalowym")
FARMFIX = Firm(
    slug="agro-serwis-pliszka", name="AGRO-SERWIS PLISZKA s.c. Jan Pliszka, Karolina Pliszka", nip=nip("596163402"),
    regon=regon("08114275"), form=CIVIL, street="ul. Młyńska 3", code="69-200", town="Sulęcin", gmina="Sulęcin",
    teryt="0807043", phone="95 755 30 18", mail="serwis@agropliszka.pl", pkd="33.12.Z",
    trade="naprawa i konserwacja maszyn", since=date(2009, 5, 4), size="micro", people=6, turnover="1 488 000",
    balance="702 150", boss="Karolina Pliszka", role="wspólnik", delegate="Jan Pliszka", job="wspólnik",
    sent=APRIL[15], zus="Oddział w Gorzowie Wielkopolskim", us="w Sulęcinie", innovative=True,
    innovation="W 2025 r. wdrożyliśmy zdalną diagnostykę opryskiwaczy według własnego projektu.",
    www="www.agropliszka.pl", foreign="www.agropliszka.pl/de", languages="niemiecki",
    events=((date(2023, 11, 14), "Agritechnica, Hanower"), (date(2025, 2, 7), "Międzynarodowe Targi Polagra Premiery, Poznań")),
    lis=GREEN)
KAYAK = Firm(
    slug="przystan-obra", name="Przystań Kajakowa OBRA Danuta Wiśniowska", nip=nip("596018436"),
    regon=regon("21090456"), form=SOLE, street="ul. Nadbrzeżna 22", code="66-300", town="Międzyrzecz",
    gmina="Międzyrzecz", teryt="0803023", phone="601 448 270", mail="danuta@przystan-obra.pl", pkd="77.21.Z",
    trade="wypożyczanie i dzierżawa sprzętu rekreacyjnego i sportowego", since=date(2012, 4, 16), size="micro",
    people=2, turnover="342 700", balance="118 000", boss="Danuta Wiśniowska", role="właścicielka",
    delegate="Danuta Wiśniowska", job="właścicielka", sent=APRIL[16], zus="Oddział w Gorzowie Wielkopolskim",
    us="w Międzyrzeczu", innovative=False, innovation="Nie prowadzimy.", www="www.przystan-obra.pl",
    foreign="www.przystan-obra.pl/english", languages="angielski",
    social=("instagram.com/przystan_obra", "facebook.com/przystanobra"))
DESIGN = Firm(
    slug="kreska-i-forma", name="Studio Projektowe KRESKA I FORMA Sp. z o.o.", nip=nip("973104825"),
    regon=regon("38254417"), krs="0000768310", form=LTD, street="ul. Kupiecka 41/6", code="65-058",
    town="Zielona Góra", gmina="Zielona Góra", teryt="0862011", phone="68 411 07 72", mail="hej@kreskaiforma.pl",
    pkd="74.10.Z", trade="specjalistyczne projektowanie", since=date(2019, 1, 9), size="micro", people=7,
    turnover="1 930 500", balance="640 200", boss="Natalia Brzozowska", role="prezeska zarządu",
    delegate="Natalia Brzozowska", job="prezeska zarządu", sent=APRIL[14], zus="Oddział w Zielonej Górze",
    us="Pierwszy Urząd Skarbowy w Zielonej Górze", innovative=True,
    innovation="Prowadzimy pracownię prototypów i co roku wprowadzamy nowe wyroby z materiałów z odzysku.",
    certificates=("prawo ochronne na znak towarowy R.361204",), www="www.kreskaiforma.pl",
    foreign="www.kreskaiforma.com", languages="angielski",
    social=("instagram.com/kreskaiforma", "behance.net/kreskaiforma"),
    events=((date(2024, 4, 16), "Salone del Mobile, Mediolan – zwiedzający"),
            (date(2024, 10, 19), "Dutch Design Week, Eindhoven – wystawca"),
            (date(2025, 5, 21), "Arena Design, Poznań – wystawca"),
            (date(2026, 2, 10), "Ambiente, Frankfurt – wystawca")), lis=INDUSTRY)
MANOR = Firm(
    slug="dwor-nad-bobrem", name="Dwór nad Bobrem Sp. z o.o. Sp. k.", nip=nip("924189203"), regon=regon("36092871"),
    krs="0000561204", form="spółka komandytowa", street="ul. Parkowa 2", code="67-300", town="Szprotawa",
    gmina="Szprotawa", teryt="0810073", phone="68 376 90 11", mail="recepcja@dwornadbobrem.pl", pkd="55.10.Z",
    trade="hotele i podobne obiekty zakwaterowania", since=date(2015, 6, 1), size="small", people=24,
    turnover="4 215 000", balance="7 880 000", boss="Leszek Andrzejczak",
    role="prezes zarządu komplementariusza", delegate="Iga Andrzejczak", job="dyrektorka hotelu", sent=APRIL[17],
    zus="Inspektorat w Żaganiu", us="w Żaganiu", innovative=True,
    innovation="Uruchomiliśmy magazyn ciepła w dawnej lodowni i system rozliczania śladu węglowego pobytu gościa.",
    certificates=("Zielony Klucz 2026",), www="www.dwornadbobrem.pl", foreign="www.dwornadbobrem.pl/en",
    languages="angielski, niemiecki, czeski", social=("facebook.com/dwornadbobrem",),
    events=((date(2024, 3, 5), "ITB Berlin – stoisko wspólne"), (date(2025, 3, 4), "ITB Berlin – stoisko wspólne"),
            (date(2025, 11, 27), "TT Warsaw – wystawca")),
    trips=("misja do Danii, maj 2025", "wyjazd studyjny do Austrii, październik 2024"), lis=GREEN)
HARROW = Firm(
    slug="mechanika-lugowski", name="Zakład Mechaniki Rolniczej Stanisław Ługowski", nip=nip("599102740"),
    regon=regon("21032764"), form=SOLE, street="ul. Wodociągowa 19", code="66-500", town="Strzelce Krajeńskie",
    gmina="Strzelce Krajeńskie", teryt="0806043", phone="95 763 15 44", mail="zaklad@lugowski-maszyny.pl",
    pkd="28.30.Z", trade="produkcja maszyn dla rolnictwa i leśnictwa", since=date(1996, 9, 2), size="micro", people=8,
    turnover="2 340 000", balance="1 105 600", boss="Stanisław Ługowski", role="właściciel",
    delegate="Piotr Ługowski", job="konstruktor", sent=APRIL[15], zus="Oddział w Gorzowie Wielkopolskim",
    us="w Drezdenku", innovative=True,
    innovation="Zbudowaliśmy i sprzedajemy od 2024 r. agregat do uprawy pasowej chroniony wzorem użytkowym.",
    certificates=("wzór użytkowy Ru.073118",), www="www.lugowski-maszyny.pl",
    events=((date(2023, 11, 12), "Agritechnica, Hanower – wystawca"), (date(2024, 9, 20), "Międzynarodowa Wystawa Agro Show, Bednary"),
            (date(2025, 11, 10), "Agritechnica, Hanower – zwiedzający")), lis=INDUSTRY)
FILTERS = Firm(
    slug="lubtech-filtry", name="LUBTECH FILTRY S.A.", nip=nip("599315204"), regon=regon("08056213"),
    krs="0000218877", form="spółka akcyjna", street="ul. Przemysłowa 53", code="66-400", town="Gorzów Wielkopolski",
    gmina="Gorzów Wielkopolski", teryt="0861011", phone="95 722 61 00", mail="kancelaria@lubtech-filtry.com.pl",
    pkd="28.25.Z", trade="produkcja urządzeń chłodniczych i wentylacyjnych", since=date(2004, 10, 11), size="medium",
    people=138, turnover="96 400 000", balance="71 250 000", boss="Grzegorz Wilamowski", role="prezes zarządu",
    delegate="Aleksandra Moczulska", job="kierowniczka działu rozwoju", sent=APRIL[16],
    zus="Oddział w Gorzowie Wielkopolskim", us="w Gorzowie Wielkopolskim", innovative=True,
    innovation="Własny dział badawczo-rozwojowy (9 osób), dwa projekty z Politechniką Poznańską, linia nanowłókien "
               "oddana w 2025 r.",
    certificates=("ISO 9001:2015", "ISO 14001:2015", "patent PL 241877", "ISO 45001:2018"),
    www="www.lubtech-filtry.com.pl", foreign="www.lubtech-filtry.com", languages="angielski, niemiecki, francuski",
    social=("linkedin.com/company/lubtech-filtry", "youtube.com/@lubtechfiltry"),
    events=((date(2023, 10, 17), "Filtech, Kolonia"), (date(2024, 3, 12), "Mostra Convegno, Mediolan"),
            (date(2025, 1, 21), "Swissbau Fokus, Bazylea"), (date(2026, 3, 24), "MCE, Mediolan")),
    lis=INDUSTRY, agreements=("Smart Factory 4.0", "Zielona Transformacja"),
    horizontal="Wspólne laboratorium jakości powietrza – Obszar Zielona Transformacja")
PRINT = Firm(
    slug="drukarnia-czcionka", name="Drukarnia Czcionka s.c. M. Zawada, B. Kulesza", nip=nip("928174205"),
    regon=regon("97073318"), form=CIVIL, street="ul. Podchorążych 30", code="68-200", town="Żary",
    gmina="Żary (miasto)", teryt="0811021", phone="68 374 20 61", mail="druk@czcionka-zary.pl", pkd="18.12.Z",
    trade="pozostałe drukowanie", since=date(2001, 11, 5), size="micro", people=9, turnover="2 006 300",
    balance="913 000", boss="Marta Zawada", role="wspólniczka", delegate="Bogdan Kulesza", job="wspólnik",
    sent=APRIL[17], zus="Inspektorat w Żarach", us="w Żarach", innovative=False,
    innovation="Firma nie prowadzi obecnie działalności innowacyjnej.", certificates=("FSC C184402",),
    www="www.czcionka-zary.pl", social=("facebook.com/czcionkazary",),
    events=((date(2024, 5, 28), "Drupa, Düsseldorf – zwiedzający"),), trips=("misja do Danii, maj 2025",))
JOINER = Firm(
    slug="stolarnia-borowik", name="Stolarnia Borowik Krzysztof Borowik", nip=nip("595120448"),
    regon=regon("21051937"), form=SOLE, street="ul. Leśna 7", code="66-530", town="Drezdenko", gmina="Drezdenko",
    teryt="0806023", phone="95 762 08 33", mail="biuro@stolarniaborowik.pl", pkd="31.09.Z",
    trade="produkcja pozostałych mebli", since=date(1999, 2, 15), size="small", people=23, turnover="5 870 000",
    balance="3 094 400", boss="Krzysztof Borowik", role="właściciel", delegate="Magdalena Borowik",
    job="kierowniczka sprzedaży", sent=APRIL[20], zus="Oddział w Gorzowie Wielkopolskim", us="w Drezdenku",
    innovative=True, innovation="Ponosimy nakłady na badania klejonego drewna bukowego bez formaldehydu.",
    certificates=("FSC C170925", "atest higieniczny B-BK-60211-0417/24"), www="www.stolarniaborowik.pl",
    foreign="www.stolarniaborowik.pl/en", languages="angielski",
    events=((date(2024, 1, 14), "imm Cologne, Kolonia"), (date(2025, 2, 25), "Międzynarodowe Targi Meble Polska, Poznań")), lis=GREEN)
SURVEY = Firm(
    slug="geopomiar-lubsko", name="GEOPOMIAR Lubsko Sp. z o.o.", nip=nip("928208317"), regon=regon("38901276"),
    krs="0000921443", form=LTD, street="pl. Wolności 5", code="68-300", town="Lubsko", gmina="Lubsko",
    teryt="0811053", phone="68 372 11 90", mail="poczta@geopomiar-lubsko.pl", pkd="71.12.Z",
    trade="działalność w zakresie inżynierii i związane z nią doradztwo techniczne", since=date(2021, 8, 30),
    size="micro", people=5, turnover="1 120 000", balance="460 000", boss="Sebastian Niedziela",
    role="prezes zarządu", delegate="Sebastian Niedziela", job="prezes zarządu", sent=APRIL[13],
    zus="Inspektorat w Żarach", us="w Żarach", innovative=True,
    innovation="Rozwijamy program do wykrywania osuwisk ze zdjęć satelitarnych, we współpracy z uczelnią.",
    www="www.geopomiar-lubsko.pl", foreign="www.geopomiar-lubsko.pl/en", languages="angielski",
    social=("linkedin.com/company/geopomiar-lubsko",),
    events=((date(2024, 9, 24), "Intergeo, Stuttgart"), (date(2025, 10, 7), "Intergeo, Frankfurt"),
            (date(2025, 6, 16), "Paris Air Show, Paryż")),
    lis=INDUSTRY, agreements=("Rozwój Systemów Kosmicznych",))
BIOGAS = Firm(
    slug="biogaz-serwis-osno", name="Biogaz Serwis Ośno Sp. z o.o.", nip=nip("598163427"), regon=regon("36480215"),
    krs="0000640918", form=LTD, street="ul. Rzepińska 11", code="69-220", town="Ośno Lubuskie",
    gmina="Ośno Lubuskie", teryt="0805033", phone="95 757 13 20", mail="office@biogaz-osno.pl", pkd="71.20.B",
    trade="pozostałe badania i analizy techniczne", since=date(2016, 9, 12), size="small", people=17,
    turnover="3 742 000", balance="2 615 000", boss="Adrian Kostecki", role="członek zarządu",
    delegate="Joanna Tuszyńska", job="specjalistka ds. rozwoju", sent=APRIL[20], zus="Inspektorat w Słubicach",
    us="w Słubicach", innovative=True,
    innovation="Mamy laboratorium fermentacji i wprowadziliśmy własny preparat stabilizujący wsad.",
    certificates=("PN-EN ISO/IEC 17025:2018 – AB 1794", "patent PL 243016", "ISO 9001:2015"),
    www="www.biogaz-osno.pl", foreign="www.biogaz-osno.pl/en", languages="angielski i niemiecki",
    social=("linkedin.com/company/biogaz-serwis-osno", "facebook.com/biogazosno"),
    events=((date(2023, 12, 12), "Biogas Convention, Norymberga"), (date(2024, 11, 12), "EnergyDecentral, Hanower")),
    lis=GREEN, agreements=("Zielona Transformacja",))
COOLING = Firm(
    slug="mrozny-frackowiak", name="Serwis Chłodniczy MROŹNY Tomasz Frąckowiak", nip=nip("927134180"),
    regon=regon("97082645"), form=SOLE, street="ul. Sobieskiego 26", code="66-200", town="Świebodzin",
    gmina="Świebodzin", teryt="0808053", phone="602 317 845", mail="tomek@mrozny.com.pl", pkd="43.22.Z",
    trade="wykonywanie instalacji wodno-kanalizacyjnych, cieplnych, gazowych i klimatyzacyjnych",
    since=date(2008, 10, 1), size="micro", people=3, turnover="780 200", balance="301 000", boss="Tomasz Frąckowiak",
    role="właściciel", delegate="Tomasz Frąckowiak", job="właściciel", sent=APRIL[14],
    zus="Inspektorat w Świebodzinie", us="w Świebodzinie", innovative=False, innovation="Nie dotyczy naszej firmy – "
    "działalności innowacyjnej brak.", social=("facebook.com/mroznyserwis",))
LINEN = Firm(
    slug="pracownia-lnu", name="Pracownia Lnu Alicja Hryniewicz", nip=nip("925186013"), regon=regon("38017752"),
    form=SOLE, street="ul. Ogrodowa 1B", code="67-410", town="Sława", gmina="Sława", teryt="0812013",
    phone="663 902 118", mail="len@pracownialnu.eu", pkd="13.92.Z", trade="produkcja gotowych wyrobów tekstylnych",
    since=date(2018, 4, 3), size="micro", people=3, turnover="412 000", balance="97 500", boss="Alicja Hryniewicz",
    role="właścicielka", delegate="Alicja Hryniewicz", job="właścicielka", sent=APRIL[17],
    zus="Inspektorat w Nowej Soli", us="we Wschowie", innovative=True,
    innovation="Wprowadziłam tkaninę z lnu i odpadów konopnych barwioną bez wody.", www="www.pracownialnu.eu",
    foreign="www.pracownialnu.eu/en", languages="angielski, francuski", social=("instagram.com/pracownialnu",),
    events=((date(2024, 1, 9), "Heimtextil, Frankfurt"), (date(2025, 1, 14), "Heimtextil, Frankfurt"),
            (date(2025, 9, 4), "Maison&Objet, Paryż")), lis=GREEN)
# six with something to be found
INN = Firm(
    slug="zajazd-pod-debami", name="Zajazd Pod Dębami Sp. z o.o.", nip=nip("927193604"), regon=regon("36128704"),
    krs="0000580316", form=LTD, street="ul. Saperów 12", code="66-235", town="Torzym", gmina="Torzym",
    teryt="0807053", phone="68 341 30 07", mail="zajazd@poddebami-torzym.pl", pkd="56.10.A",
    trade="restauracje i inne stałe placówki gastronomiczne", since=date(2015, 9, 21), size="small", people=14,
    turnover="2 815 000", balance="1 930 000", boss="Zbigniew Kłosowski", role="prezes zarządu",
    delegate="Zbigniew Kłosowski", job="prezes zarządu", sent=APRIL[15], zus="Inspektorat w Świebodzinie",
    us="w Sulęcinie", innovative=False, innovation="Nie.", www="www.poddebami-torzym.pl",
    social=("facebook.com/poddebami.torzym",), events=((date(2025, 3, 4), "ITB Berlin – zwiedzający"),))
WARTA = Firm(
    slug="warta-przeladunki", name="Warta Przeładunki Nowacki i Wspólnicy Sp. j.", nip=nip("599274103"),
    regon=regon("08031926"), krs="0000097415", form="spółka jawna", street="ul. Sikorskiego 40", code="66-470",
    town="Kostrzyn nad Odrą", gmina="Kostrzyn nad Odrą", teryt="0801011", phone="95 752 31 60",
    mail="spedycja@warta-przeladunki.pl", pkd="49.41.Z", trade="transport drogowy towarów", since=date(2002, 2, 18),
    size="small", people=38, turnover="11 300 000", balance="6 470 000", boss="Jerzy Nowacki", role="wspólnik",
    delegate="Kinga Nowacka", job="kierowniczka biura", sent=APRIL[16], zus="Oddział w Gorzowie Wielkopolskim",
    us="w Gorzowie Wielkopolskim", innovative=False, innovation="Działalności innowacyjnej nie prowadzimy.",
    www="www.warta-przeladunki.pl", foreign="www.warta-przeladunki.pl/de", languages="niemiecki",
    events=((date(2023, 5, 9), "Transport Logistic, Monachium"), (date(2025, 6, 2), "Transport Logistic, Monachium")))
CLAY = Firm(
    slug="ceramika-glinka", name="Pracownia Ceramiczna Glinka Ewa Malicka", nip=nip("925130847"),
    regon=regon("08120664"), form=SOLE, street="Rynek 9", code="67-115", town="Bytom Odrzański",
    gmina="Bytom Odrzański", teryt="0804023", phone="512 660 934", mail="ewa@glinka-ceramika.pl", pkd="23.41.Z",
    trade="produkcja ceramicznych wyrobów stołowych i ozdobnych", since=date(2013, 5, 13), size="micro", people=2,
    turnover="231 000", balance="74 300", boss="Ewa Malicka", role="właścicielka", delegate="Ewa Malicka",
    job="właścicielka", sent=APRIL[20], zus="Inspektorat w Nowej Soli", us="w Nowej Soli", innovative=True,
    innovation="Opracowałam szkliwo z popiołu wierzby energetycznej.", www="www.glinka-ceramika.pl",
    social=("instagram.com/glinka.ceramika",),
    events=((date(2024, 8, 31), "Bolesławiec – międzynarodowe święto ceramiki"),), lis=GREEN)
FARMSHOP = Firm(
    slug="agropunkt-sulechow", name="AGROPUNKT Sulechów Sp. z o.o.", nip=nip("973057218"), regon=regon("36904418"),
    krs="0000727006", form=LTD, street="ul. Tkacka 17", code="66-100", town="Sulechów", gmina="Sulechów",
    teryt="0809063", phone="68 385 47 70", mail="sekretariat@agropunkt-sulechow.pl", pkd="46.61.Z",
    trade="sprzedaż hurtowa maszyn i urządzeń rolniczych", since=date(2018, 4, 19), size="small", people=21,
    turnover="9 320 000", balance="4 014 000", boss="Beata Górniak", role="prezes zarządu",
    delegate="Hubert Górniak", job="doradca techniczny", sent=APRIL[13], zus="Oddział w Zielonej Górze",
    us="Drugi Urząd Skarbowy w Zielonej Górze", innovative=True,
    innovation="Oferujemy mapowanie gleb dronem, usługę opracowaliśmy sami w 2024 r.",
    www="www.agropunkt-sulechow.pl", social=("facebook.com/agropunktsulechow", "youtube.com/@agropunkt"),
    events=((date(2023, 11, 14), "Agritechnica, Hanower"),), lis=GREEN)
PHOTO = Firm(
    slug="fotostudio-kadr", name="Fotostudio KADR Marek Olszak", nip=nip("598027415"), regon=regon("21078133"),
    form=SOLE, street="ul. Jedności Robotniczej 4", code="69-100", town="Słubice", gmina="Słubice",
    teryt="0805053", phone="691 204 553", mail="marek@fotokadr.pl", pkd="74.20.Z",
    trade="działalność fotograficzna", since=date(2010, 7, 1), size="micro", people=1, turnover="168 400",
    balance="52 000", boss="Marek Olszak", role="właściciel", delegate="Marek Olszak", job="właściciel",
    sent=APRIL[17], zus="Inspektorat w Słubicach", us="w Słubicach", innovative=False,
    innovation="Nie prowadzę działalności innowacyjnej.", www="www.fotokadr.pl", foreign="www.fotokadr.eu/en",
    languages="angielski i niemiecki", social=("instagram.com/fotokadr.slubice",))
CASTING = Firm(
    slug="metalodlew-zagan", name="Metalodlew Żagań Sp. z o.o. Sp. k.", nip=nip("924106538"),
    regon=regon("97020539"), krs="0000339081", form="spółka komandytowa", street="ul. Żelazna 6", code="68-100",
    town="Żagań", gmina="Żagań (miasto)", teryt="0810021", phone="68 477 35 12", mail="zarzad@metalodlew-zagan.pl",
    pkd="24.51.Z", trade="odlewnictwo żeliwa", since=date(2009, 10, 26), size="small", people=57,
    turnover="38 700 000", balance="29 040 000", boss="Roman Wieliczko", role="prezes zarządu komplementariusza",
    delegate="Dorota Wieliczko", job="prokurentka", sent=APRIL[20], zus="Inspektorat w Żaganiu", us="w Żaganiu",
    innovative=True, innovation="Wprowadziliśmy żeliwo o obniżonej zawartości magnezu, nowy wyrób w skali kraju.",
    certificates=("ISO 9001:2015",), www="www.metalodlew-zagan.pl", foreign="www.metalodlew-zagan.pl/en",
    languages="angielski", events=((date(2023, 6, 12), "GIFA, Düsseldorf"), (date(2024, 6, 4), "międzynarodowe targi ITM, Poznań")),
    trips=("Austria 2024", "Dania 2025", "Finlandia 2025"), lis=INDUSTRY, agreements=("Smart Factory 4.0",),
    status_size="medium")
