"""The twenty companies of the round and what is true of them."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Company:
    slug: str
    name: str
    form: str
    nip: str
    regon: str
    krs: str
    street: str
    code: str
    town: str
    pkd: str
    pkd_name: str
    size: str
    staff: tuple[str, str, str]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    activity: str
    innovative: bool
    innovation: str
    certs: tuple[str, ...]
    web_pl: str
    web_en: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    office_trips: tuple[str, ...]
    lis: str
    agreements: tuple[str, ...]
    horizontal: str
    delegate: str
    delegate_post: str
    signer: str
    signer_post: str
    email: str
    phone: str
    founded: str
    gmina: str
    tax_office: str
    day: date
    partners: tuple[tuple[str, str, str], ...] = ()
    old_events: tuple[tuple[str, str, str], ...] = ()

    @property
    def address(self) -> str:
        return f"{self.street}, {self.code} {self.town}"

    @property
    def when(self) -> str:
        return self.day.strftime("%d.%m.%Y")


def dashed(nip: str) -> str:
    return f"{nip[:3]}-{nip[3:6]}-{nip[6:8]}-{nip[8:]}"


A = date(2026, 4, 13)
B = date(2026, 4, 14)
C = date(2026, 4, 15)
D = date(2026, 4, 16)
E = date(2026, 4, 17)
F = date(2026, 4, 20)
ZG_I = "Pierwszego Urzędu Skarbowego w Zielonej Górze"
ZG_II = "Drugiego Urzędu Skarbowego w Zielonej Górze"
LUS = "Lubuskiego Urzędu Skarbowego w Zielonej Górze"
SMART = "Smart Factory 4.0"
GREEN = "Zielona Transformacja"
MED = "Lubuskie Centrum Cyfrowych Technologii Medycznych"
FOOD = "InnoFood"
SPACE = "Rozwój Systemów Kosmicznych"
CITY = "SmartCity i IoT"
FUTURE = "Industry4Future Lubuska Inicjatywa Klastrowa"

_ALL = (
    Company("wrzos", "Mechanika Precyzyjna Wrzos Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
        "9299524946", "362557535", "0000761346", "ul. Gorzowska 41", "65-127", "Zielona Góra",
        "25.53.Z", "obróbka mechaniczna elementów metalowych", "small", ("31", "33", "36"),
        ("9 120 400", "10 044 870", "11 302 115"), ("5 410 000", "5 873 200", "6 114 950"),
        "Toczenie i frezowanie CNC części dla przemysłu pneumatycznego oraz producentów robotów.", True,
        "Prowadzimy wraz z Uniwersytetem Zielonogórskim prace nad chłodzeniem narzędzi mgłą olejową; w 2025 r. uruchomiliśmy nową linię pięcioosiową.",
        ("ISO 9001:2015", "ISO 14001:2015"), "www.wrzos-mechanika.pl", "www.wrzos-mechanika.pl/en",
        ("facebook.com/wrzosmechanika", "linkedin.com/company/wrzos-mechanika"),
        (("16-20.09.2024", "targi AMB", "Stuttgart, Niemcy"), ("3-6.06.2025", "targi ITM Industry Europe", "Poznań"),
         ("10-13.03.2026", "targi GrindingHub – zwiedzający i rozmowy B2B", "Stuttgart, Niemcy")),
        (), "Innowacyjny przemysł", (SMART,), "", "Katarzyna Wrzos", "prezes zarządu", "Katarzyna Wrzos", "Prezes Zarządu",
        "biuro@wrzos-mechanika.pl", "68 320 41 07", "12.04.2011", "0862011", ZG_I, A),
    Company("kwant", "Studio Oprogramowania KWANT Agnieszka Tołłoczko", "jednoosobowa działalność gospodarcza",
        "9281608524", "380276940", "", "ul. Zielonogórska 8/3", "68-200", "Żary",
        "62.10.B", "pozostała działalność w zakresie programowania", "micro", ("2", "2", "3"),
        ("402 000", "455 300", "498 700"), ("88 000", "97 500", "110 200"),
        "Pisanie programów do planowania produkcji w małych zakładach.", True,
        "Opracowuję własny moduł, który na podstawie danych z maszyn przewiduje przestoje; współpraca z UZ.",
        (), "www.kwant-studio.pl", "", ("facebook.com/kwantstudio",),
        (("14-15.05.2025", "konferencja Infoshare – stoisko", "Gdańsk"),),
        (), "Innowacyjny przemysł", (), "", "Agnieszka Tołłoczko", "właścicielka", "Agnieszka Tołłoczko", "właścicielka",
        "kontakt@kwant-studio.pl", "601 448 210", "03.02.2016", "0811021", "Urzędu Skarbowego w Żarach", B),
    Company("lubgran", "LUBGRAN S.A.", "spółka akcyjna",
        "9253369510", "360042761", "0000485455", "ul. Przemysłowa 17", "67-100", "Nowa Sól",
        "22.21.Z", "produkcja płyt, arkuszy, rur i kształtowników z tworzyw sztucznych", "medium", ("118", "121", "127"),
        ("61 400 000", "66 850 000", "70 210 000"), ("38 900 000", "41 300 000", "43 700 000"),
        "Granulaty i płyty z tworzyw z odzysku dla budownictwa.", True,
        "Posiadamy własny dział badawczo-rozwojowy (6 osób) oraz opatentowany sposób barwienia regranulatu.",
        ("ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018", "Patent nr PAT.243118"), "www.lubgran.com.pl", "www.lubgran.com.pl/en",
        ("linkedin.com/company/lubgran",),
        (("8-15.10.2025", "targi K 2025", "Düsseldorf, Niemcy"), ("19-22.05.2025", "targi Plastpol", "Kielce")),
        ("Misja gospodarcza do Danii, październik 2024",), "Zielona Gospodarka", (GREEN, FUTURE),
        "Wspólna linia pilotażowa odzysku folii wielowarstwowych z partnerami Porozumienia", "Tomasz Rydzyński", "dyrektor ds. rozwoju",
        "Urszula Mendyk", "Prezes Zarządu", "zarzad@lubgran.com.pl", "68 458 22 00", "30.06.2013", "0804011", LUS, A),
    Company("odrzanska", "Meblarnia Odrzańska s.c. Piotr Gawlik, Ewa Gawlik", "spółka cywilna",
        "9737697292", "522898310", "", "ul. Wrocławska 102", "65-218", "Zielona Góra",
        "31.00.Z", "produkcja mebli", "micro", ("7", "8", "8"),
        ("1 310 000", "1 402 000", "1 455 600"), ("402 000", "433 000", "441 000"),
        "Meble na wymiar z litego drewna, wyposażenie hoteli.", False, "",
        (), "www.meblarnia-odrzanska.pl", "", ("instagram.com/meblarniaodrzanska", "facebook.com/meblarniaodrzanska"),
        (), (), "", (), "", "Piotr Gawlik", "wspólnik", "Piotr Gawlik", "wspólnik",
        "gawlik@meblarnia-odrzanska.pl", "68 411 30 92", "01.09.2009", "0862011", ZG_II, C,
        (("Piotr Gawlik", "9299805220", "ul. Wrocławska 102, 65-218 Zielona Góra"), ("Ewa Gawlik", "9732214840", "ul. Wrocławska 102, 65-218 Zielona Góra"))),
    Company("biotechlab", "Biotechlab Gorzów Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
        "5994362841", "974461037", "0000142929", "ul. Teatralna 30", "66-400", "Gorzów Wielkopolski",
        "72.10.Z", "badania naukowe i prace rozwojowe w dziedzinie nauk przyrodniczych i technicznych", "small", ("14", "17", "19"),
        ("3 204 000", "4 111 300", "4 870 000"), ("2 650 000", "2 840 000", "3 127 500"),
        "Opracowywanie i produkcja odczynników do diagnostyki weterynaryjnej.", True,
        "Spółka badawcza: ponad połowa kosztów to nakłady na B+R, dwa projekty z NCBR, laboratorium własne.",
        ("Patent PAT.240771", "Świadectwo ochronne na znak towarowy BIOTECHLAB R.351220"), "www.biotechlab-gorzow.pl", "www.biotechlab-gorzow.pl/en",
        ("linkedin.com/company/biotechlab-gorzow",),
        (("17-20.11.2025", "targi MEDICA", "Düsseldorf, Niemcy"), ("5-7.06.2024", "wyjazd studyjny klastra biotechnologicznego", "Bazylea, Szwajcaria"),
         ("12-13.09.2024", "konferencja i wystawa BIO-Europe Spring", "Wiedeń, Austria"), ("9-10.10.2025", "CEBioForum", "Warszawa")),
        (), "Zdrowie i jakość życia", (MED,), "Wspólna platforma danych z badań laboratoryjnych", "Maria Orlicka", "kierownik laboratorium",
        "Jacek Domaradzki", "Prezes Zarządu", "j.domaradzki@biotechlab-gorzow.pl", "95 733 18 40", "18.05.2014", "0861011", "Urzędu Skarbowego w Gorzowie Wielkopolskim", B),
    Company("sulech", "Drukarnia Sulech Sp. z o.o. Sp. k.", "spółka komandytowa",
        "9275225882", "385987315", "0000748568", "ul. Łączna 5", "66-100", "Sulechów",
        "18.12.Z", "pozostałe drukowanie", "small", ("26", "24", "25"),
        ("7 900 100", "8 004 000", "8 240 600"), ("3 310 000", "3 298 000", "3 405 000"),
        "Druk opakowań kartonowych i etykiet dla producentów żywności.", True,
        "W 2024 r. wdrożyliśmy linię druku farbami na bazie wody – pierwszą w regionie.",
        ("ISO 9001:2015",), "www.drukarnia-sulech.pl", "www.drukarnia-sulech.pl/en", (),
        (("24-27.09.2024", "FachPack", "Norymberga, Niemcy"), ("28.05-7.06.2024", "drupa", "Düsseldorf, Niemcy")),
        ("Wyjazd studyjny do Holandii, maj 2025",), "Zielona Gospodarka", (), "", "Robert Kuś", "kierownik produkcji",
        "Alicja Sulech", "członek zarządu komplementariusza", "sekretariat@drukarnia-sulech.pl", "68 385 10 44", "07.01.2015", "0809063", "Urzędu Skarbowego w Świebodzinie", C),
    Company("nadnoteckie", "Nadnoteckie Okna Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
        "5981131252", "364577855", "0000854970", "ul. Marszałkowska 20", "66-530", "Drezdenko",
        "16.25.Z", "produkcja drzwi i okien z drewna", "medium", ("96", "104", "109"),
        ("37 700 000", "40 120 000", "42 955 000"), ("19 400 000", "21 000 000", "22 310 000"),
        "Okna drewniane i drewniano-aluminiowe na rynek polski i skandynawski.", True,
        "Nowy profil okienny o podwyższonej izolacyjności, opracowany z Instytutem Techniki Budowlanej.",
        ("ISO 9001:2015", "Atest higieniczny NIZP PZH nr B.BK.60110.0412.2025"), "www.nadnoteckieokna.pl", "www.nadnoteckieokna.pl/en",
        ("facebook.com/nadnoteckieokna", "instagram.com/nadnoteckieokna"),
        (("19-22.03.2024", "Fensterbau Frontale", "Norymberga, Niemcy"), ("4-7.02.2025", "Budma", "Poznań"), ("24-27.03.2026", "Fensterbau Frontale", "Norymberga, Niemcy")),
        ("Misja do Szwecji, kwiecień 2024", "Wyjazd studyjny do Austrii, wrzesień 2025"), "", (), "", "Michał Zalewski", "dyrektor handlowy",
        "Michał Zalewski", "Wiceprezes Zarządu", "m.zalewski@nadnoteckieokna.pl", "95 762 09 11", "22.11.2016", "0806023", LUS, D),
    Company("agrodron", "AgroDron Paweł Skorupiński", "jednoosobowa działalność gospodarcza",
        "9243958860", "367051935", "", "ul. Konstytucji 3 Maja 12", "66-300", "Międzyrzecz",
        "71.12.B", "pozostała działalność w zakresie inżynierii i związane z nią doradztwo techniczne", "micro", ("1", "2", "2"),
        ("189 000", "241 000", "266 400"), ("140 000", "152 000", "149 000"),
        "Pomiary pól i lasów z drona, mapy wilgotności gleby.", True,
        "Zbudowałem uchwyt czujnika wielospektralnego do dronów – chroniony wzór użytkowy.",
        ("Wzór użytkowy Ru.074512",), "www.agrodron-lubuskie.pl", "", ("facebook.com/agrodronlubuskie", "youtube.com/@agrodronlubuskie"),
        (("9-15.11.2025", "Agritechnica", "Hanower, Niemcy"), ("19-21.09.2024", "szkolenie i pokaz Drone Days", "Drezno, Niemcy")),
        (), "Zielona Gospodarka", (CITY,), "", "Paweł Skorupiński", "właściciel", "Paweł Skorupiński", "właściciel",
        "pawel@agrodron-lubuskie.pl", "509 113 876", "11.03.2019", "0803023", "Urzędu Skarbowego w Międzyrzeczu", D),
    Company("tektura", "Tektura Kostrzyn Sp. z o.o. Sp. k.", "spółka komandytowa",
        "5999757952", "389116273", "0000862541", "ul. Fabryczna 3", "66-470", "Kostrzyn nad Odrą",
        "17.21.Z", "produkcja papieru falistego i tektury falistej oraz opakowań z papieru i tektury", "medium", ("142", "150", "156"),
        ("88 000 000", "91 400 000", "96 340 000"), ("51 200 000", "53 700 000", "54 950 000"),
        "Tektura falista i opakowania wysyłkowe.", True, "Dział rozwoju opakowań, nowa linia do tektury z włókien traw uruchomiona w 2025 r.",
        ("ISO 9001:2015", "ISO 14001:2015", "ISO/IEC 27001:2022", "Patent PAT.245903", "Znak towarowy R.362004"),
        "www.tektura-kostrzyn.pl", "www.tektura-kostrzyn.pl/en", ("linkedin.com/company/tektura-kostrzyn", "facebook.com/tekturakostrzyn"),
        (("15-18.04.2024", "CCE International", "Monachium, Niemcy"), ("23-25.09.2025", "FachPack", "Norymberga, Niemcy"), ("10-13.06.2025", "Warsaw Pack", "Nadarzyn"),
         ("2-5.12.2025", "misja handlowa KIG", "Mediolan, Włochy"), ("21-24.01.2026", "Packaging Première", "Paryż, Francja")),
        (), "Zielona Gospodarka", (GREEN, SMART), "Zamknięty obieg wody technologicznej – przedsięwzięcie wspólne sygnatariuszy", "Joanna Bielawska", "dyrektor techniczny",
        "Grzegorz Hałas", "Prezes Zarządu komplementariusza", "grzegorz.halas@tektura-kostrzyn.pl", "95 752 60 00", "15.10.2017", "0801011", LUS, E,
        (), (("21-24.06.2022", "FachPack", "Norymberga, Niemcy"),)),
    Company("cyberfarm", "Cyberfarm Systems Prosta Spółka Akcyjna", "prosta spółka akcyjna",
        "9298059832", "521150756", "0000943383", "ul. Dąbrowskiego 41B", "65-021", "Zielona Góra",
        "62.10.B", "pozostała działalność w zakresie programowania", "small", ("9", "12", "15"),
        ("1 920 000", "2 870 000", "3 640 000"), ("1 100 000", "1 380 000", "1 765 000"),
        "Systemy sterowania szklarniami i magazynami chłodniczymi.", True, "Tworzymy algorytmy uczenia maszynowego do sterowania mikroklimatem; współpraca z trzema uczelniami.",
        ("ISO/IEC 27001:2022",), "https://cyberfarm.systems/pl", "https://cyberfarm.systems/en", ("linkedin.com/company/cyberfarm-systems", "x.com/cyberfarm_sys"),
        (("14-17.01.2025", "CES", "Las Vegas, USA"), ("11-13.06.2025", "GreenTech", "Amsterdam, Holandia"), ("12-14.11.2024", "Web Summit", "Lizbona, Portugalia")),
        (), "Innowacyjny przemysł", (FUTURE,), "Cyfrowy bliźniak hali uprawowej", "Igor Paszkiewicz", "CTO", "Natalia Górniak", "Prezes Zarządu",
        "office@cyberfarm.systems", "509 700 145", "02.08.2021", "0862011", ZG_I, A),
    Company("konserwacja", "Pracownia Konserwacji Zabytków Hanna Wiśnicka-Baran", "jednoosobowa działalność gospodarcza",
        "9734262004", "524618208", "", "ul. Mariacka 4/2", "65-048", "Zielona Góra",
        "90.39.Z", "pozostała działalność wspomagająca działalność twórczą", "micro", ("1", "1", "1"),
        ("121 000", "133 400", "140 900"), ("32 000", "35 000", "35 500"),
        "Konserwacja rzeźb i polichromii, dokumentacja trójwymiarowa zabytków.", False, "",
        (), "www.pracownia-wisnicka.pl", "www.pracownia-wisnicka.pl/de", (),
        (("7-9.11.2024", "targi denkmal", "Lipsk, Niemcy"),), (), "", (), "", "Hanna Wiśnicka-Baran", "właścicielka", "Hanna Wiśnicka-Baran", "właścicielka",
        "hanna@pracownia-wisnicka.pl", "604 552 019", "14.06.2012", "0862011", ZG_II, B),
    Company("elmontex", "Elmontex Żagań Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
        "9248563818", "380039708", "0000758635", "ul. Skarbowa 22", "68-100", "Żagań",
        "27.12.Z", "produkcja aparatury rozdzielczej i sterowniczej energii elektrycznej", "small", ("38", "41", "44"),
        ("14 900 000", "16 320 000", "17 870 000"), ("8 100 000", "8 640 000", "9 020 000"),
        "Rozdzielnice niskiego napięcia i szafy sterownicze.", True, "Opracowaliśmy modułową rozdzielnicę z pomiarem jakości energii; nakłady na innowacje 3% przychodu.",
        ("ISO 9001:2015", "ISO 45001:2018"), "www.elmontex.pl", "www.elmontex.pl/en", ("facebook.com/elmontex",),
        (("22-26.04.2024", "Hannover Messe", "Hanower, Niemcy"), ("31.03-4.04.2025", "Hannover Messe", "Hanower, Niemcy"), ("16-18.09.2025", "Energetab", "Bielsko-Biała"),
         ("12-14.11.2024", "SPS", "Norymberga, Niemcy"), ("25-27.11.2025", "SPS", "Norymberga, Niemcy")),
        ("Misja gospodarcza do Norwegii, czerwiec 2025",), "Innowacyjny przemysł", (SMART, CITY), "", "Leszek Wolny", "główny konstruktor",
        "Bożena Karpiuk", "Prezes Zarządu", "biuro@elmontex.pl", "68 377 15 60", "09.09.2008", "0810021", "Urzędu Skarbowego w Żaganiu", C),
    Company("fotonika", "Fotonika Świebodzin Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
        "9270730664", "085434844", "0000863625", "ul. Łużycka 9", "66-200", "Świebodzin",
        "26.70.Z", "produkcja instrumentów optycznych i sprzętu fotograficznego", "micro", ("4", "5", "7"),
        ("910 000", "1 240 000", "1 702 000"), ("640 000", "700 000", "812 000"),
        "Głowice pomiarowe i oświetlacze laserowe dla linii produkcyjnych.", True, "Własne prace B+R nad triangulacją laserową, grant FEWL, współpraca z Politechniką Wrocławską.",
        ("Patent PAT.246220",), "www.fotonika-sw.pl", "www.fotonika-sw.pl/en", ("linkedin.com/company/fotonika-swiebodzin",),
        (("24-27.06.2025", "Laser World of Photonics", "Monachium, Niemcy"), ("8-10.10.2024", "VISION", "Stuttgart, Niemcy")),
        (), "Innowacyjny przemysł", (SPACE,), "", "Wojciech Łada", "dyrektor ds. badań", "Wojciech Łada", "pełnomocnik spółki",
        "w.lada@fotonika-sw.pl", "68 381 77 05", "20.02.2020", "0808053", "Urzędu Skarbowego w Świebodzinie", D),
    Company("kolmet", "KOLMET J. Kolasa i Wspólnicy spółka jawna", "spółka jawna",
        "9281414151", "972950938", "0000125964", "ul. XX-lecia 14", "68-300", "Lubsko",
        "25.11.Z", "produkcja konstrukcji metalowych i ich części", "small", ("22", "21", "23"),
        ("6 020 000", "5 884 000", "6 340 000"), ("2 710 000", "2 640 000", "2 802 000"),
        "Konstrukcje stalowe, balustrady, kontenery.", True, "Od 2025 r. spawanie zrobotyzowane i znakowanie części kodami do śledzenia partii.",
        ("ISO 9001:2015", "Certyfikat EN 1090-2 zgodności zakładowej kontroli produkcji"), "www.kolmet-lubsko.pl", "", ("facebook.com/kolmetlubsko",),
        (("11-14.09.2023", "Schweissen & Schneiden", "Essen, Niemcy"), ("17-20.06.2025", "Blechexpo – wizyta branżowa", "Stuttgart, Niemcy")),
        ("Wyjazd studyjny do Czech, marzec 2025",), "Innowacyjny przemysł", (SMART,), "", "Jerzy Kolasa", "wspólnik", "Jerzy Kolasa", "wspólnik uprawniony do reprezentacji",
        "kolmet@kolmet-lubsko.pl", "68 372 02 18", "17.04.1998", "0811063", "Urzędu Skarbowego w Żarach", E,
        (("Jerzy Kolasa", "9281037760", "ul. XX-lecia 14, 68-300 Lubsko"),)),
    Company("transgaz", "Transgaz Słubice Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
        "5981097762", "972608460", "0000740161", "ul. Sportowa 19", "69-100", "Słubice",
        "49.50.B", "transport rurociągowy pozostałych towarów", "small", ("18", "19", "19"),
        ("5 502 000", "5 640 000", "5 233 000"), ("3 000 000", "2 940 000", "2 711 000"),
        "Budowa i obsługa małych stacji regazyfikacji.", True, "Wdrożyliśmy zdalny nadzór nad stacjami LNG własnego projektu.",
        ("ISO 14001:2015",), "www.transgaz-slubice.pl", "www.transgaz-slubice.pl/de", (),
        (("9-12.09.2025", "Gastech", "Mediolan, Włochy"), ("20-23.05.2025", "ees Europe", "Monachium, Niemcy"), ("7-9.05.2024", "targi ExpoGas", "Kielce")),
        (), "Zielona Gospodarka", (), "", "Andrzej Mróz", "prezes zarządu", "Andrzej Mróz", "Prezes Zarządu",
        "a.mroz@transgaz-slubice.pl", "95 758 33 21", "04.04.2016", "0805053", "Urzędu Skarbowego w Słubicach", E),
    Company("dzwonkowski", "Marek Dzwonkowski Instalacje OZE", "jednoosobowa działalność gospodarcza",
        "9250074659", "975205690", "", "ul. Wojska Polskiego 33", "67-100", "Nowa Sól",
        "43.21.Z", "wykonywanie instalacji elektrycznych", "micro", ("5", "6", "6"),
        ("870 000", "932 000", "901 000"), ("210 000", "233 000", "240 000"),
        "Montaż pomp ciepła, fotowoltaiki i magazynów energii.", True, "Własny sterownik łączący pompę ciepła z magazynem energii – prototyp w testach.",
        (), "www.dzwonkowski-oze.pl", "", ("facebook.com/dzwonkowskioze",),
        (("7-9.05.2025", "Intersolar Europe", "Monachium, Niemcy"),), (), "Zielona Gospodarka", (GREEN,), "", "Marek Dzwonkowski", "właściciel",
        "Marek Dzwonkowski", "właściciel", "marek@dzwonkowski-oze.pl", "603 881 442", "19.05.2014", "0804011", "Urzędu Skarbowego w Nowej Soli", E),
    Company("ceramika", "Szprotawa Ceramika Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
        "9734071511", "089558916", "0000602273", "ul. Kolejowa 11", "67-300", "Szprotawa",
        "23.31.Z", "produkcja ceramicznych kafli i płytek", "small", ("29", "30", "28"),
        ("6 800 000", "7 030 000", "6 954 000"), ("4 220 000", "4 310 000", "4 290 000"),
        "Kafle piecowe i płytki ręcznie formowane.", True, "Szkliwo bezołowiowe opracowane z Akademią Górniczo-Hutniczą.",
        ("ISO 9001:2015",), "www.szprotawa-ceramika.pl", "www.szprotawa-ceramika.pl/en", ("instagram.com/szprotawaceramika",),
        (("23-27.09.2024", "Cersaie", "Bolonia, Włochy"), ("22-26.09.2025", "Cersaie", "Bolonia, Włochy")), (), "", (), "", "Elżbieta Nowik", "dyrektor sprzedaży",
        "Stanisław Żurek", "Prezes Zarządu", "e.nowik@szprotawa-ceramika.pl", "68 376 40 15", "26.03.2015", "0810073", "Urzędu Skarbowego w Żaganiu", F),
    Company("foodtech", "Wschowianka Food Tech Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
        "9248734556", "521249259", "0000934466", "ul. Głogowska 7", "67-400", "Wschowa",
        "10.85.Z", "wytwarzanie gotowych posiłków i dań", "micro", ("3", "5", "8"),
        ("410 000", "780 000", "1 230 000"), ("300 000", "410 000", "520 000"),
        "Liofilizowane dania i przekąski z warzyw, sprzedaż internetowa.", True, "Własna receptura i sposób suszenia próżniowego, projekt z Uniwersytetem Przyrodniczym w Poznaniu.",
        (), "www.wschowianka.tech", "www.wschowianka.tech/en", ("instagram.com/wschowianka", "tiktok.com/@wschowianka"),
        (("7-9.10.2025", "Anuga – współwystawca", "Kolonia, Niemcy"), ("19-22.03.2024", "IFE", "Londyn, Wielka Brytania"), ("13-15.11.2024", "targi Gastro Vision", "Berlin, Niemcy")),
        (), "Zdrowie i jakość życia", (FOOD,), "", "Oliwia Rak", "prezes zarządu", "Oliwia Rak", "Prezes Zarządu",
        "hello@wschowianka.tech", "530 214 668", "13.10.2021", "0812033", "Urzędu Skarbowego we Wschowie", C),
    Company("rolbud", "ROLBUD s.c. Adam Jańczak, Roman Lis", "spółka cywilna",
        "9295441258", "362183572", "", "ul. Poznańska 56", "66-600", "Krosno Odrzańskie",
        "28.30.Z", "produkcja maszyn dla rolnictwa i leśnictwa", "micro", ("6", "7", "9"),
        ("1 540 000", "1 610 000", "1 820 000"), ("690 000", "720 000", "760 000"),
        "Agregaty uprawowe i części zamienne do maszyn rolniczych.", True, "Prototyp agregatu do uprawy pasowej, współpraca z Siecią Badawczą Łukasiewicz.",
        (), "www.rolbud-krosno.pl", "", ("facebook.com/rolbudkrosno",),
        (("9-15.11.2025", "Agritechnica", "Hanower, Niemcy"),), ("Wyjazd studyjny do Niemiec, czerwiec 2024",), "Innowacyjny przemysł", (), "", "Adam Jańczak", "wspólnik",
        "Adam Jańczak", "wspólnik", "rolbud@rolbud-krosno.pl", "68 383 50 27", "02.05.2013", "0802063", "Urzędu Skarbowego w Krośnie Odrzańskim", D,
        (("Adam Jańczak", "9261002250", "ul. Poznańska 56, 66-600 Krosno Odrzańskie"), ("Roman Lis", "9261330020", "ul. Szkolna 3, 66-600 Krosno Odrzańskie"))),
    Company("gubinplast", "Gubin Plast Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
        "9282220621", "521082397", "0000919594", "ul. Legnicka 40", "66-620", "Gubin",
        "22.22.Z", "produkcja opakowań z tworzyw sztucznych", "small", ("33", "35", "34"),
        ("8 400 000", "8 910 000", "9 050 000"), ("4 900 000", "5 010 000", "5 150 000"),
        "Butelki i zakrętki z PET oraz rPET.", True, "Nowa zakrętka trwale połączona z butelką, wdrożona do produkcji w 2024 r.",
        ("ISO 9001:2015",), "www.gubinplast.pl", "www.gubinplast.de", (),
        (("8-15.10.2025", "targi K 2025", "Düsseldorf, Niemcy"), ("4-7.06.2024", "targi Plastpol", "Kielce")),
        ("Misja gospodarcza do Niemiec, maj 2024", "Wyjazd studyjny do Danii, wrzesień 2025"), "Zielona Gospodarka", (GREEN,), "", "Sylwia Kania", "kierownik eksportu",
        "Wiktor Pająk", "Prezes Zarządu", "sekretariat@gubinplast.pl", "68 359 44 80", "21.07.2020", "0802011", "Urzędu Skarbowego w Krośnie Odrzańskim", F),
)
COMPANIES = {company.slug: company for company in _ALL}
