"""The twenty companies: everything that is true of them."""

from dataclasses import dataclass
from typing import Literal

Size = Literal["micro", "small", "medium"]


def nip(start: str) -> str:
    """Eight digits, the ninth that makes a sound control digit, and the control digit."""
    weights = (6, 5, 7, 2, 3, 4, 5, 6, 7)
    for ninth in range(10):
        digits = start + str(ninth)
        control = sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11
        if control < 10:
            return digits + str(control)
    raise ValueError(start)


def regon(start: str) -> str:
    """Eight digits and the control digit."""
    weights = (8, 9, 2, 3, 4, 5, 6, 7)
    return start + str(sum(int(d) * w for d, w in zip(start, weights, strict=True)) % 11 % 10)


@dataclass(frozen=True, slots=True)
class Cert:
    """One certificate, as listed in the form."""

    title: str
    number: str
    issuer: str
    issued: str
    valid: str
    look: Literal["iso", "iso_dark", "patent", "mark", "attest"]
    scope: str


@dataclass(frozen=True, slots=True)
class Company:
    """One applicant."""

    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    gmina: str
    teryt: str
    tax_office: str
    zus: str
    pkd: str
    trade: str
    size: Size
    staff: int
    turnover: str
    balance: str
    founded: str
    innovative: bool
    why: str
    boss: str
    post: str
    delegate: str
    delegate_post: str
    phone: str
    email: str
    www: str | None
    www_foreign: str | None
    tongue: str
    social: tuple[str, ...]
    certs: tuple[Cert, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    lis: str | None
    agreements: tuple[str, ...]
    horizontal: str | None
    signed_on: str

    @property
    def address(self) -> str:
        """In one line."""
        return f"{self.street}, {self.postal} {self.town}"


def _iso(number: str, code: str, issuer: str, issued: str, valid: str, scope: str, dark: bool = False) -> Cert:
    return Cert(number, code, issuer, issued, valid, "iso_dark" if dark else "iso", scope)


ZG = ("Zielona Góra", "0862011", "Pierwszego Urzędu Skarbowego w Zielonej Górze", "Oddział w Zielonej Górze")
GW = ("Gorzów Wielkopolski", "0861011", "Urzędu Skarbowego w Gorzowie Wielkopolskim",
      "Oddział w Gorzowie Wielkopolskim")
ZY = ("Żary", "0811021", "Urzędu Skarbowego w Żarach", "Oddział w Zielonej Górze, Inspektorat w Żarach")
NS = ("Nowa Sól", "0804011", "Urzędu Skarbowego w Nowej Soli", "Oddział w Zielonej Górze, Inspektorat w Nowej Soli")
SW = ("Świebodzin", "0808053", "Urzędu Skarbowego w Świebodzinie",
      "Oddział w Zielonej Górze, Inspektorat w Świebodzinie")
SU = ("Sulechów", "0809063", "Drugiego Urzędu Skarbowego w Zielonej Górze", "Oddział w Zielonej Górze")
SL = ("Słubice", "0805053", "Urzędu Skarbowego w Słubicach",
      "Oddział w Gorzowie Wielkopolskim, Inspektorat w Słubicach")
KO = ("Kostrzyn nad Odrą", "0801011", "Urzędu Skarbowego w Gorzowie Wielkopolskim",
      "Oddział w Gorzowie Wielkopolskim")
MI = ("Międzyrzecz", "0803023", "Urzędu Skarbowego w Międzyrzeczu", "Oddział w Gorzowie Wielkopolskim")
ZA = ("Żagań", "0810021", "Urzędu Skarbowego w Żaganiu", "Oddział w Zielonej Górze, Inspektorat w Żarach")

TARGI = {
    "hannover": ("22–26.04.2024", "Targi Hannover Messe", "Hanower, Niemcy"),
    "hannover25": ("31.03–4.04.2025", "Hannover Messe 2025 (wystawca)", "Hanower, Niemcy"),
    "medica": ("11–14.11.2024", "MEDICA – targi techniki medycznej", "Düsseldorf, Niemcy"),
    "itm": ("3–6.06.2025", "ITM Industry Europe", "Poznań, Polska"),
    "anuga": ("4–8.10.2025", "Targi spożywcze ANUGA", "Kolonia, Niemcy"),
    "ligna": ("26–30.05.2025", "LIGNA", "Hanower, Niemcy"),
    "ces": ("7–10.01.2025", "CES Las Vegas – misja branżowa", "Las Vegas, USA"),
    "websummit": ("10–13.11.2025", "Web Summit", "Lizbona, Portugalia"),
    "drema": ("9–12.09.2025", "DREMA – międzynarodowe targi maszyn", "Poznań, Polska"),
    "intersolar": ("7–9.05.2025", "Intersolar Europe", "Monachium, Niemcy"),
    "k": ("8–15.10.2025", "Targi K – tworzywa sztuczne", "Düsseldorf, Niemcy"),
    "ifa": ("6–10.09.2024", "IFA Berlin", "Berlin, Niemcy"),
    "szkolenie": ("14.03.2024", "Szkolenie „Eksport do krajów DACH”", "Wrocław, Polska"),
    "arab": ("27–30.01.2025", "Arab Health", "Dubaj, ZEA"),
    "embedded": ("11–13.03.2025", "embedded world", "Norymberga, Niemcy"),
    "fakuma": ("15–19.10.2024", "Fakuma – tworzywa sztuczne", "Friedrichshafen, Niemcy"),
    "old": ("5–8.11.2019", "Blechexpo", "Stuttgart, Niemcy"),
}


def _t(*keys: str) -> tuple[tuple[str, str, str], ...]:
    return tuple(TARGI[key] for key in keys)


Place = tuple[str, str, str, str]


def _c(
    slug: str, name: str, legal: str, nip8: str, regon8: str, register: str, street: str, postal: str, place: Place,
    pkd: str, trade: str, size: Size, numbers: tuple[int, str, str], founded: str, why: str | None,
    boss: tuple[str, str], delegate: tuple[str, str], phone: str, email: str, www: str | None, foreign: str | None,
    social: tuple[str, ...], certs: tuple[Cert, ...], events: tuple[tuple[str, str, str], ...], signed_on: str, *,
    trips: tuple[str, ...] = (), lis: str | None = None, agreements: tuple[str, ...] = (),
    horizontal: str | None = None, tongue: str = "angielski",
) -> Company:
    town, teryt, tax, zus = place
    return Company(
        slug, name, legal, nip(nip8), regon(regon8), register, street, postal, town, town, teryt, tax, zus, pkd, trade,
        size, *numbers, founded, why is not None, why or "", *boss, *delegate, phone, email, www, foreign, tongue,
        social, certs, events, trips, lis, agreements, horizontal, signed_on,
    )


ISO9 = "ISO 9001:2015 – system zarządzania jakością"
ISO14 = "ISO 14001:2015 – system zarządzania środowiskowego"
ISO27 = "ISO/IEC 27001:2022 – bezpieczeństwo informacji"
ISO13 = "ISO 13485:2016 – wyroby medyczne"
ISO45 = "ISO 45001:2018 – bezpieczeństwo i higiena pracy"

COMPANIES: tuple[Company, ...] = (
    _c("nadodrze-soft", "Nadodrze Soft Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "92918204", "08034517",
       "KRS 0000412907", "ul. Zacisze 18", "65-775", ZG, "62.10.B",
       "Tworzenie oprogramowania dla zakładów produkcyjnych, w tym analiza obrazu z kamer na liniach montażowych.",
       "small", (31, "1 940 000", "1 120 000"), "14.02.2012",
       "Własny dział badawczo-rozwojowy (6 osób), współpraca z Uniwersytetem Zielonogórskim przy algorytmach wizyjnych.",
       ("Marta Wieloch", "Prezes Zarządu"), ("Tomasz Kidoń", "dyrektor ds. rozwoju"), "68 411 20 31",
       "biuro@nadodrze-soft.pl", "www.nadodrze-soft.pl", "www.nadodrze-soft.pl/en",
       ("linkedin.com/company/nadodrze-soft", "facebook.com/nadodrzesoft"),
       (_iso(ISO27, "PL-27-0418/24", "Polskie Centrum Audytu", "12.03.2024", "11.03.2027",
             "projektowanie i utrzymanie oprogramowania przemysłowego"),
        _iso(ISO9, "PL-9-1177/24", "Polskie Centrum Audytu", "12.03.2024", "11.03.2027",
             "projektowanie i utrzymanie oprogramowania przemysłowego")),
       _t("hannover", "embedded", "websummit"), "13.04.2026", lis="Innowacyjny przemysł",
       agreements=("Smart Factory 4.0",), horizontal="Cyfrowy bliźniak linii montażowej"),
    _c("borowiec", "Zakład Stolarski Jan Borowiec", "osoba fizyczna prowadząca działalność gospodarczą", "92814410",
       "97041722", "CEIDG", "ul. Leśna 7", "68-200", ZY, "31.00.Z",
       "Produkcja mebli na wymiar z litego drewna, okleinowanie, montaż u klienta.", "micro",
       (6, "310 000", "140 000"), "03.09.1998", None, ("Jan Borowiec", "właściciel"), ("Jan Borowiec", "właściciel"),
       "603 118 552", "stolarnia.borowiec@poczta-zary.pl", "borowiec-meble.pl", None, ("facebook.com/borowiecmeble",),
       (), _t("drema"), "14.04.2026"),
    _c("medilub", "MEDILUB Technologie Sp. z o.o. Sp.k.", "spółka komandytowa", "97321508", "36810255",
       "KRS 0000688214", "ul. Nowy Kisielin 4A", "66-002", ZG, "32.50.Z",
       "Projektowanie i wytwarzanie aparatury do rehabilitacji oddechowej.", "small", (22, "2 870 000", "1 610 000"),
       "21.06.2017", "Wdrożyliśmy trzy nowe wyroby medyczne, ponosimy nakłady na prace B+R (11% przychodu).",
       ("Paweł Gruszecki", "Prezes komplementariusza"), ("Ewelina Stasik", "kierownik projektu"), "68 320 55 10",
       "kontakt@medilub.eu", "www.medilub.eu", "www.medilub.eu/en", ("linkedin.com/company/medilub",),
       (_iso(ISO13, "MD 600412", "Instytut Certyfikacji Wyrobów", "02.10.2023", "01.10.2026",
             "projektowanie i produkcja urządzeń do terapii oddechowej", True),
        _iso(ISO9, "QM 600413", "Instytut Certyfikacji Wyrobów", "02.10.2023", "01.10.2026",
             "projektowanie i produkcja urządzeń do terapii oddechowej", True),
        Cert("Patent na wynalazek „Zawór wydechowy do inhalatora”", "Pat. 243918",
             "Urząd Patentowy Rzeczypospolitej Polskiej", "16.01.2024", "", "patent",
             "Zawór wydechowy do inhalatora"),
        Cert("Znak towarowy MEDILUB", "R.361207", "Urząd Patentowy Rzeczypospolitej Polskiej", "08.05.2022", "",
             "mark", "MEDILUB")),
       _t("medica", "arab"), "13.04.2026", lis="Zdrowie i jakość życia",
       agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych", "Smart Factory 4.0"),
       trips=("Misja gospodarcza do Niemiec, MEDICA, 11.2024",)),
    _c("gorzow-tech", "GorTech Obróbka CNC S.A.", "spółka akcyjna", "59931877", "21147093", "KRS 0000255071",
       "ul. Podmiejska 21", "66-400", GW, "25.53.Z",
       "Obróbka skrawaniem elementów dla motoryzacji i kolejnictwa, prototypowanie.", "medium",
       (148, "21 400 000", "17 900 000"), "11.04.2006",
       "Nowa zrobotyzowana linia szlifierska, własne biuro konstrukcyjne, projekt z Politechniką Poznańską.",
       ("Krzysztof Halama", "Prezes Zarządu"), ("Agata Ruszczyk", "dyrektor sprzedaży"), "95 722 40 18",
       "sekretariat@gortech-cnc.pl", "https://gortech-cnc.pl", "https://gortech-cnc.pl/en",
       ("linkedin.com/company/gortech",),
       (_iso(ISO9, "44 100 232418", "Nord Certyfikacja", "05.06.2023", "04.06.2026", "obróbka skrawaniem metali", True),
        _iso(ISO14, "44 104 232418", "Nord Certyfikacja", "05.06.2023", "04.06.2026", "obróbka skrawaniem metali", True),
        _iso(ISO45, "44 126 232418", "Nord Certyfikacja", "05.06.2023", "04.06.2026", "obróbka skrawaniem metali",
             True)),
       _t("hannover", "hannover25", "itm", "szkolenie"), "14.04.2026", lis="Innowacyjny przemysł",
       agreements=("Smart Factory 4.0",), trips=("Targi Hannover Messe, 22–26.04.2024", "ITM Poznań, 06.2025")),
    _c("dwa-ogrody", "Dwa Ogrody s.c. Anna Lipka, Piotr Lipka", "spółka cywilna", "92517730", "08159664", "CEIDG",
       "ul. Wrocławska 33", "67-100", NS, "71.11.Z",
       "Projektowanie zieleni miejskiej i ogrodów deszczowych, nadzór autorski.", "micro", (4, "205 000", "61 000"),
       "01.03.2015", "Opracowaliśmy modułowy ogród deszczowy z czujnikami wilgotności.",
       ("Anna Lipka", "wspólnik"), ("Piotr Lipka", "wspólnik"), "512 440 871", "pracownia@dwaogrody.com.pl",
       "www.dwaogrody.com.pl", None, ("instagram.com/dwaogrody", "facebook.com/dwaogrody"),
       (Cert("Prawo ochronne na wzór użytkowy „Moduł ogrodu deszczowego”", "Ru.073155",
             "Urząd Patentowy Rzeczypospolitej Polskiej", "19.09.2023", "", "mark", "Moduł ogrodu deszczowego"),),
       _t("szkolenie", "ifa"), "15.04.2026", lis="Zielona Gospodarka"),
    _c("sulmet", "SULMET Konstrukcje Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "97310661", "08017448",
       "KRS 0000190326", "ul. Przemysłowa 12", "66-100", SU, "25.11.Z",
       "Wytwarzanie konstrukcji stalowych hal i pomostów, śrutowanie, malowanie proszkowe.", "small",
       (44, "7 300 000", "4 450 000"), "17.11.2003", "Wprowadziliśmy spawanie zrobotyzowane i nową linię malarską.",
       ("Ryszard Maciejak", "Prezes Zarządu"), ("Ryszard Maciejak", "Prezes Zarządu"), "68 385 71 00",
       "biuro@sulmet.com.pl", "www.sulmet.com.pl", "www.sulmet.com.pl/de", ("facebook.com/sulmet",),
       (_iso("EN 1090-2 EXC3 – certyfikat zakładowej kontroli produkcji", "1433-CPR-0214",
             "Instytut Spawalniczy w Łodzi", "30.01.2025", "29.01.2028", "konstrukcje stalowe, klasa EXC3"),),
       _t("hannover25", "old", "itm"), "15.04.2026", lis="Innowacyjny przemysł", tongue="niemiecki"),
    _c("slubice-log", "OdraPack Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "59811925", "36577201",
       "KRS 0000640118", "ul. Kupiecka 5", "69-100", SL, "17.21.Z",
       "Produkcja opakowań z tektury falistej, w tym wkładów zastępujących styropian.", "small",
       (27, "3 150 000", "1 900 000"), "09.10.2016", "Linia do wytłaczania wkładów z masy papierowej, zgłoszony wynalazek.",
       ("Dorota Szulc", "Prezes Zarządu"), ("Mikołaj Szulc", "specjalista ds. eksportu"), "95 758 33 04",
       "office@odrapack.pl", "www.odrapack.pl", "www.odrapack.pl/en", (),
       (Cert("Atest higieniczny na wkłady do żywności", "BK/K/0712/01/2025", "Narodowy Zakład Higieny Opakowań",
             "11.06.2025", "10.06.2028", "attest", "wkłady z masy papierowej do kontaktu z żywnością"),
        _iso(ISO14, "E-3310", "Bureau Zachód", "20.02.2025", "19.02.2028", "produkcja opakowań z tektury")),
       _t("anuga", "k", "ifa"), "14.04.2026", lis="Zielona Gospodarka", agreements=("Zielona Transformacja",),
       horizontal="Opakowania w obiegu zamkniętym"),
    _c("kwant", "Pracownia Kwant Michał Żurek", "osoba fizyczna prowadząca działalność gospodarczą", "92931140",
       "38104529", "CEIDG", "ul. Sikorskiego 44/3", "65-454", ZG, "72.10.Z",
       "Badania i prototypy czujników światłowodowych dla energetyki.", "micro", (2, "180 000", "95 000"),
       "05.05.2019", "Cała działalność to prace badawczo-rozwojowe, wspólne laboratorium z uczelnią.",
       ("Michał Żurek", "właściciel"), ("Michał Żurek", "właściciel"), "600 215 907", "michal@pracowniakwant.pl",
       "pracowniakwant.pl", "pracowniakwant.pl/en", ("linkedin.com/in/pracownia-kwant",),
       (Cert("Patent „Czujnik naprężeń z siatką Bragga”", "Pat. 245002",
             "Urząd Patentowy Rzeczypospolitej Polskiej", "22.04.2024", "", "patent",
             "Czujnik naprężeń z siatką Bragga"),),
       _t("embedded"), "16.04.2026", lis="Innowacyjny przemysł", agreements=("Rozwój Systemów Kosmicznych",)),
    _c("kostrzyn-plast", "KOS-PLAST Wtryskownia Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "59922413",
       "08066190", "KRS 0000302557", "ul. Belgijska 9", "66-470", KO, "22.22.Z",
       "Wtrysk tworzyw sztucznych, narzędziownia, opakowania techniczne.", "medium",
       (96, "14 800 000", "9 200 000"), "12.12.2007", None, ("Beata Grzyb", "Członek Zarządu"),
       ("Łukasz Wrona", "kierownik produkcji"), "95 752 18 44", "info@kosplast.pl", "www.kosplast.pl",
       "www.kosplast.pl/en", ("facebook.com/kosplast", "linkedin.com/company/kosplast"),
       (_iso(ISO9, "Q-22-8841", "Bureau Zachód", "03.07.2024", "02.07.2027", "wtrysk tworzyw sztucznych"),),
       _t("fakuma", "hannover25", "k"), "16.04.2026", trips=("Targi Fakuma – wyjazd UMWL, 10.2024", "Targi K – wyjazd UMWL, 10.2025",
                                "Hannover Messe – wyjazd UMWL, 04.2025")),
    _c("miedzyrzecz-eko", "Ekoterm Plus Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "59614402", "21150976",
       "KRS 0000333871", "ul. Zakaszewskiego 2", "66-300", MI, "43.22.Z",
       "Projektowanie i montaż pomp ciepła, magazyny energii.", "small", (17, "2 210 000", "1 050 000"), "20.08.2009",
       "Wprowadzamy własny sterownik zarządzający magazynem energii.", ("Sławomir Nagły", "Prezes Zarządu"),
       ("Justyna Nagła", "prokurent"), "95 741 29 66", "biuro@ekoterm-plus.pl", "www.ekoterm-plus.pl", None, (),
       (), _t("intersolar", "szkolenie"), "15.04.2026", lis="Zielona Gospodarka",
       agreements=("Zielona Transformacja", "SmartCity i IoT"), horizontal="Wyspa energetyczna Międzyrzecz"),
    _c("zagan-odlew", "Odlewnia Bóbr Sp. j. Kania i Wspólnicy", "spółka jawna", "92411853", "97022854",
       "KRS 0000071440", "ul. Żarska 40", "68-100", ZA, "24.53.Z", "Odlewy ciśnieniowe z aluminium i cynku.", "small",
       (38, "5 020 000", "3 300 000"), "28.02.1995", "Druk 3D rdzeni formierskich, współpraca z instytutem odlewnictwa.",
       ("Henryk Kania", "wspólnik"), ("Olga Kania", "specjalista ds. handlu"), "68 477 12 90", "odlewnia@bobr-odlew.pl",
       "www.bobr-odlew.pl", "www.bobr-odlew.pl/en", ("youtube.com/@bobrodlew",),
       (_iso(ISO9, "N 31/2024", "Centrum Jakości Śląsk", "15.05.2024", "14.05.2027", "odlewy ciśnieniowe"),
        _iso(ISO14, "N 32/2024", "Centrum Jakości Śląsk", "15.05.2024", "14.05.2027", "odlewy ciśnieniowe"),
        _iso(ISO45, "N 33/2024", "Centrum Jakości Śląsk", "15.05.2024", "14.05.2027", "odlewy ciśnieniowe"),
        Cert("Patent „Forma z chłodzeniem konformalnym”", "Pat. 241077", "Urząd Patentowy Rzeczypospolitej Polskiej",
             "05.09.2022", "", "patent", "Forma z chłodzeniem konformalnym")),
       _t("hannover", "hannover25"), "17.04.2026", lis="Innowacyjny przemysł",
       agreements=("Industry4Future Lubuska Inicjatywa Klastrowa",)),
    _c("swieb-druk", "Drukarnia Świebo Katarzyna Polak", "osoba fizyczna prowadząca działalność gospodarczą",
       "92715263", "97087711", "CEIDG", "ul. Łużycka 15", "66-200", SW, "18.12.Z",
       "Druk etykiet i opakowań krótkoseryjnych.", "micro", (8, "690 000", "240 000"), "10.01.2001", None,
       ("Katarzyna Polak", "właścicielka"), ("Katarzyna Polak", "właścicielka"), "601 777 034",
       "k.polak@drukswiebo.pl", "www.drukswiebo.pl", None, (), (), (), "16.04.2026"),
    _c("robolub", "ROBOLUB Automatyka Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "97323077", "38541026",
       "KRS 0000830742", "ul. Dekoracyjna 3", "65-155", ZG, "28.99.Z",
       "Budowa stanowisk zrobotyzowanych i systemów wizyjnych.", "small", (19, "2 600 000", "1 300 000"), "13.03.2020",
       "Dział B+R, dwa projekty badawcze w toku.", ("Grzegorz Tarka", "Prezes Zarządu"),
       ("Natalia Boroń", "inżynier aplikacji"), "68 455 90 12", "hello@robolub.tech", "robolub.tech/pl", "robolub.tech/en",
       ("linkedin.com/company/robolub", "youtube.com/@robolub"),
       (_iso(ISO9, "RB-9-2025", "Polskie Centrum Audytu", "08.01.2025", "07.01.2028", "budowa maszyn specjalnych"),
        Cert("Znak towarowy ROBOLUB", "R.372990", "Urząd Patentowy Rzeczypospolitej Polskiej", "30.11.2023", "", "mark",
             "ROBOLUB"),
        Cert("Patent „Chwytak adaptacyjny”", "Pat. 246310", "Urząd Patentowy Rzeczypospolitej Polskiej", "10.12.2024",
             "", "patent", "Chwytak adaptacyjny")),
       _t("itm", "hannover25", "ces"), "17.04.2026", lis="Innowacyjny przemysł",
       agreements=("Smart Factory 4.0", "Rozwój Systemów Kosmicznych"), horizontal="Gniazdo robotyczne MŚP",
       trips=("Misja gospodarcza CES, 01.2025",)),
    _c("zielna-rec", "Zielna Receptura Nowosolska Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "92519904",
       "36990417", "KRS 0000721563", "ul. Piłsudskiego 60", "67-100", NS, "20.42.Z",
       "Produkcja kosmetyków naturalnych z ekstraktów roślinnych.", "small", (25, "3 900 000", "2 350 000"), "04.04.2018",
       "Nowa technologia ekstrakcji próżniowej, współpraca z Uniwersytetem Przyrodniczym.",
       ("Izabela Czerwiec", "Prezes Zarządu"), ("Izabela Czerwiec", "Prezes Zarządu"), "68 388 04 15",
       "firma@zielnareceptura.pl", "www.zielnareceptura.pl", "www.zielnareceptura.pl/en",
       ("instagram.com/zielnareceptura", "facebook.com/zielnareceptura", "tiktok.com/@zielnareceptura"),
       (_iso("ISO 22716:2007 – dobre praktyki produkcji kosmetyków", "GMP 7718", "Bureau Zachód", "09.09.2024", "08.09.2027",
             "produkcja kosmetyków naturalnych"),),
       _t("szkolenie"), "20.04.2026", lis="Zdrowie i jakość życia", agreements=("InnoFood",)),
    # from here the six with something to be found
    _c("bud-lustro", "BUD-LUSTRO Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "97318809", "08122733",
       "KRS 0000277190", "ul. Kożuchowska 20", "65-364", ZG, "23.12.Z", "Obróbka szkła, fasady i szyby zespolone.",
       "small", (33, "4 100 000", "2 800 000"), "06.06.2007", "Szkło elektrochromowe – wdrożenie w toku.",
       ("Andrzej Cichy", "Prezes Zarządu"), ("Andrzej Cichy", "Prezes Zarządu"), "68 326 77 20",
       "biuro@budlustro.pl", "www.budlustro.pl", "www.budlustro.pl/en", ("facebook.com/budlustro",),
       (_iso(ISO9, "BL-9/23", "Nord Certyfikacja", "11.11.2023", "10.11.2026", "obróbka szkła", True),),
       _t("szkolenie", "itm"), "16.04.2026", lis="Innowacyjny przemysł"),
    _c("trans-warta", "Warta Serwis Pojazdów Dariusz Kłos", "osoba fizyczna prowadząca działalność gospodarczą",
       "59917022", "21033518", "CEIDG", "ul. Szczecińska 11", "66-400", GW, "95.31.Z",
       "Naprawa i regeneracja podzespołów pojazdów elektrycznych.", "micro", (7, "520 000", "210 000"), "15.07.2004",
       "Opracowanie metody regeneracji akumulatorów trakcyjnych.", ("Dariusz Kłos", "właściciel"),
       ("Dariusz Kłos", "właściciel"), "604 330 118", "serwis@warta-ev.pl", "www.warta-ev.pl", None,
       ("facebook.com/wartaev",), (), _t("itm"), "17.04.2026", lis="Zielona Gospodarka"),
    _c("lubsad", "Lubuskie Laboratorium Gleby Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "92920761",
       "36201740", "KRS 0000581044", "ul. Wyspiańskiego 8", "65-036", ZG, "71.20.B",
       "Badania gleby i wody metodami spektroskopowymi.", "micro", (9, "760 000", "430 000"), "19.10.2015",
       "Nowa metoda szybkiej analizy mikroplastiku.", ("Barbara Orzeł", "Prezes Zarządu"),
       ("Hubert Sroka", "kierownik laboratorium"), "68 300 41 99", "lab@lubgleba.pl", "www.lubgleba.pl",
       "www.lubgleba.pl/en", ("linkedin.com/company/lubgleba",),
       (_iso("PN-EN ISO/IEC 17025:2018 – akredytacja laboratorium", "AB 1904", "Polskie Centrum Akredytacji",
             "01.02.2024", "31.01.2028", "badania gleby i wody"),),
       _t("szkolenie", "ifa", "medica"), "17.04.2026", lis="Zielona Gospodarka"),
    _c("zary-okna", "OKNA-ŻAR Sp. z o.o. Sp.k.", "spółka komandytowa", "92819335", "36655019", "KRS 0000655920",
       "ul. Zielonogórska 70", "68-200", ZY, "16.23.Z", "Produkcja okien drewniano-aluminiowych.", "small",
       (46, "8 200 000", "4 900 000"), "30.11.2016", None, ("Wojciech Hanys", "Prezes komplementariusza"),
       ("Monika Hanys", "dyrektor eksportu"), "68 470 62 08", "okna@okna-zar.pl", "www.okna-zar.pl",
       "www.okna-zar.pl/en", (),
       (_iso(ISO9, "OZ/2024/9", "Centrum Jakości Śląsk", "18.01.2024", "17.01.2027", "produkcja okien"),),
       _t("ligna", "drema", "szkolenie"), "20.04.2026", trips=("LIGNA – wyjazd UMWL, 05.2025",)),
    _c("swiebo-gry", "Zbąsz Games s.c. Jakub Wilk, Ewa Tracz", "spółka cywilna", "92720318", "38277160", "CEIDG",
       "os. Łużyckie 9", "66-200", SW, "58.21.Z", "Tworzenie gier edukacyjnych i symulatorów szkoleniowych.", "micro",
       (5, "390 000", "150 000"), "02.02.2019", "Symulator operatora wózka w rzeczywistości wirtualnej.",
       ("Jakub Wilk", "wspólnik"), ("Ewa Tracz", "wspólnik"), "511 908 246", "studio@zbaszgames.pl",
       "zbaszgames.pl", "zbaszgames.pl/en", ("instagram.com/zbaszgames", "youtube.com/@zbaszgames"), (),
       _t("ifa", "websummit", "ces"), "15.04.2026", lis="Innowacyjny przemysł"),
    _c("nova-kable", "Nova Kable Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", "59920186", "36411908",
       "KRS 0000611287", "ul. Mosiężna 30", "66-400", GW, "27.32.Z", "Wiązki kablowe do maszyn rolniczych i pojazdów.",
       "small", (48, "9 600 000", "7 100 000"), "08.03.2016", "Nowe stanowisko do testów wiązek wysokonapięciowych.",
       ("Renata Sójka", "Prezes Zarządu"), ("Adam Sójka", "dyrektor techniczny"), "95 733 14 05",
       "zarzad@novakable.pl", "www.novakable.pl", None, ("linkedin.com/company/novakable",),
       (_iso(ISO9, "NK-0091", "Bureau Zachód", "14.10.2024", "13.10.2027", "wiązki kablowe"),),
       _t("hannover25", "k"), "16.04.2026", lis="Innowacyjny przemysł"),
)

BY_SLUG = {company.slug: company for company in COMPANIES}
SIZE_NOUN = {"micro": "mikroprzedsiębiorstwo", "small": "małe przedsiębiorstwo", "medium": "średnie przedsiębiorstwo"}
SIZE_ADJ = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZE_BY = {"micro": "mikroprzedsiębiorcą", "small": "małym przedsiębiorcą", "medium": "średnim przedsiębiorcą"}
SIZES: tuple[Size, ...] = ("micro", "small", "medium")
