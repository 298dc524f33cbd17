"""The invented companies."""

from collections.abc import Sequence
from dataclasses import dataclass


def nip_of(prefix: str) -> str:
    """Nine digits and their check digit."""
    check = sum(int(d) * w for d, w in zip(prefix, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if check == 10:
        raise ValueError(prefix)
    return prefix + str(check)


def regon_of(prefix: str) -> str:
    """Eight digits and their check digit."""
    return prefix + str(
        sum(int(d) * w for d, w in zip(prefix, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    )


@dataclass(frozen=True, slots=True)
class Firm:
    """One company, as its papers tell of it."""

    slug: str
    name: str
    nip_root: str
    regon_root: str
    krs: str
    """KRS number, or empty for an entry in CEIDG."""
    legal: str
    street: str
    postal: str
    city: str
    teryt: str
    pkd: str
    pkd_name: str
    founded: str
    boss: str
    boss_role: str
    delegate: str
    delegate_role: str
    phone: str
    mail: str
    size: str
    staff: int
    turnover: str
    balance: str
    about: str
    certs: Sequence[str]
    www: str
    www_en: str
    social: Sequence[str]
    events: Sequence[tuple[str, str, str]]
    trips: Sequence[str]
    goal: str
    langs: str
    lis: str
    """Specialisation, empty for none."""
    deals: Sequence[str]
    horizontal: str
    us: str
    """Tax office, in the genitive place name."""
    zus: str
    """Branch of ZUS."""
    day: str
    """Date the company writes on its papers."""
    innovative: bool = True

    @property
    def nip(self) -> str:
        return nip_of(self.nip_root)

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def regon(self) -> str:
        return regon_of(self.regon_root)

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.city}"


GREEN = "Zielona gospodarka"
HEALTH = "Zdrowie i jakość życia"
INDUSTRY = "Innowacyjny przemysł"
SPK = "spółka z ograniczoną odpowiedzialnością"
JDG = "jednoosobowa działalność gospodarcza"

# fmt: off
FIRMS = (
    Firm("frezmet", "Frezmet-Odra Sp. z o.o.", "929401273", "36481209", "0000718342", SPK, "ul. Gorzowska 14", "65-127", "Zielona Góra", "0862011",
         "25.62.Z", "obróbka mechaniczna elementów metalowych", "12.02.2018", "Paweł Grzelczak", "prezes zarządu", "Iwona Starosta", "kierownik działu technologii",
         "68 411 20 37", "biuro@frezmet-odra.example", "small", 31, "9,4 mln zł", "5,1 mln zł",
         "Obróbka skrawaniem na centrach pięcioosiowych. W 2025 r. wdrożyliśmy własną metodę pomiaru detali w toku obróbki, opracowaną z Uniwersytetem Zielonogórskim.",
         ("ISO 9001:2015 nr QM-2291/25", "ISO 14001:2015 nr EM-1187/25"), "www.frezmet-odra.example", "www.frezmet-odra.example/en", ("facebook.com/frezmetodra", "linkedin.com/company/frezmet-odra"),
         (("EMO Hannover", "Niemcy", "2025"), ("ITM Industry Europe, Poznań", "Polska", "2024"), ("Intec Lipsk", "Niemcy", "2025")), (),
         "Poznanie szwajcarskich dostawców narzędzi i nawiązanie współpracy z ośrodkami badawczymi.", "angielski B2, niemiecki B1", INDUSTRY, ("Smart Factory 4.0",), "", "Zielonej Górze", "Zielonej Górze", "13.04.2026"),
    Firm("lumis", "Lumis Soft Katarzyna Wenda", "973082417", "38210457", "", JDG, "ul. Kupiecka 32/4", "65-426", "Zielona Góra", "0862011",
         "62.01.Z", "działalność związana z oprogramowaniem", "03.09.2019", "Katarzyna Wenda", "właścicielka", "Katarzyna Wenda", "właścicielka",
         "512 340 118", "kontakt@lumis-soft.example", "micro", 4, "780 tys. zł", "210 tys. zł",
         "Tworzymy oprogramowanie do planowania rehabilitacji; moduł analizy ruchu powstał w naszym zespole i jest rozwijany z kliniką w Zielonej Górze.",
         (), "https://lumis-soft.example", "https://lumis-soft.example/en", ("instagram.com/lumis.soft",),
         (("MEDICA Düsseldorf", "Niemcy", "2024"), ("Slush Helsinki", "Finlandia", "2025")), ("misja gospodarcza do Hiszpanii, 2024",),
         "Rozmowy z klinikami rehabilitacji w kantonie Zurych.", "angielski – biegle", HEALTH, (), "", "Zielonej Górze", "Zielonej Górze", "9.04.2026"),
    Firm("ekoterm", "Ekoterm Lubsko Sp. z o.o.", "928173065", "08124573", "0000291847", SPK, "ul. Dworcowa 9", "68-300", "Lubsko", "0811064",
         "28.25.Z", "produkcja urządzeń chłodniczych i wentylacyjnych", "17.05.2007", "Mirosław Bąkowski", "prezes zarządu", "Tomasz Bąkowski", "dyrektor handlowy",
         "68 372 55 10", "sekretariat@ekoterm-lubsko.example", "medium", 86, "41,2 mln zł", "22,7 mln zł",
         "Produkcja central wentylacyjnych z odzyskiem ciepła. Prowadzimy dział badań i rozwoju (6 osób), co roku zgłaszamy nowe rozwiązania.",
         ("ISO 9001:2015 nr 45120/A", "patent nr PAT.239871", "atest higieniczny B-BK-60211-0417/24", "ISO 45001:2018 nr 45120/C"), "www.ekoterm-lubsko.example", "www.ekoterm-lubsko.example/de", (),
         (("ISH Frankfurt", "Niemcy", "2025"),), ("Dubaj 2024", "Włochy – targi MCE 2025"),
         "Poszukiwanie partnera technologicznego w zakresie pomp ciepła.", "niemiecki C1, angielski B1", GREEN, ("Zielona Transformacja", "Smart Factory 4.0"), "Lubuska sieć energooszczędnych zakładów", "Żarach", "Zielonej Górze", "14.04.2026"),
    Firm("nadwarcie", "Nadwarcie Pack s.c. Ewa Sroka, Jan Sroka", "599214806", "21057348", "", "spółka cywilna", "ul. Walczaka 106", "66-400", "Gorzów Wielkopolski", "0861011",
         "17.21.Z", "produkcja opakowań z papieru i tektury", "01.03.2011", "Ewa Sroka", "wspólnik", "Jan Sroka", "wspólnik",
         "95 720 44 81", "opakowania@nadwarcie-pack.example", "small", 18, "4,6 mln zł", "2,0 mln zł",
         "Opakowania z tektury falistej na wymiar. Opracowaliśmy wkładki z masy włóknistej zastępujące styropian.",
         ("FSC nr FC-COC-807711",), "www.nadwarcie-pack.example", "", ("facebook.com/nadwarciepack",),
         (), (), "Zapoznanie się z rozwiązaniami gospodarki obiegu zamkniętego.", "niemiecki komunikatywny", GREEN, (), "", "Gorzowie Wielkopolskim", "Gorzowie Wielkopolskim", "10.04.2026"),
    Firm("biolab", "BioLab Sulechów Sp. z o.o.", "973110582", "52017436", "0000923415", SPK, "ul. Licealna 5", "66-100", "Sulechów", "0809064",
         "72.11.Z", "badania naukowe w dziedzinie biotechnologii", "21.01.2021", "dr Aneta Rutka", "prezes zarządu", "Aneta Rutka", "prezes zarządu",
         "603 771 245", "a.rutka@biolab-sulechow.example", "micro", 7, "1,3 mln zł", "0,9 mln zł",
         "Badania mikrobiologiczne żywności i kosmetyków, szybkie testy własnej konstrukcji.",
         ("ISO/IEC 17025 – AB 1987", "wzór użytkowy Ru.074119", "ISO 22716 nr GMP/311"), "www.biolab-sulechow.example", "www.biolab-sulechow.example/en", ("linkedin.com/company/biolab-sulechow",),
         (("Anuga Kolonia", "Niemcy", "2025"), ("BIO-Europe Wiedeń", "Austria", "2025"), ("Vitafoods Genewa", "Szwajcaria", "2024"), ("Polagra Poznań", "Polska", "2024")), (),
         "Wizyta w ośrodkach innowacji w Bazylei.", "angielski C1, francuski A2", HEALTH, ("InnoFood",), "", "Zielonej Górze", "Zielonej Górze", "15.04.2026"),
    Firm("robotyka", "Robotyka Zach-Tech Sp. z o.o.", "925203471", "36917405", "0000731960", SPK, "ul. Przemysłowa 3", "67-100", "Nowa Sól", "0804011",
         "28.99.Z", "produkcja maszyn specjalnego przeznaczenia", "05.11.2017", "Szymon Dudkowiak", "prezes zarządu", "Szymon Dudkowiak", "prezes zarządu",
         "68 455 08 62", "biuro@zach-tech.example", "small", 24, "7,8 mln zł", "3,9 mln zł",
         "Budujemy stanowiska zrobotyzowane do spawania; nowa linia chwytaków adaptacyjnych od 2024 r.",
         ("PN-EN ISO 3834-2 nr SP/77/2024",), "www.zach-tech.example", "www.zach-tech.example/en", ("youtube.com/@zachtech",),
         (("Automatica Monachium", "Niemcy", "2025"), ("Automaticon Warszawa", "Polska", "2024")), ("Hannover Messe 2024",),
         "Znalezienie dostawców precyzyjnych napędów.", "angielski B2", INDUSTRY, ("Industry4Future",), "", "Nowej Soli", "Zielonej Górze", "8.04.2026"),
    Firm("stolbor", "Zakład Stolarski STOLBOR Bogdan Żurek", "924130927", "97014286", "", JDG, "ul. Leśna 21", "68-100", "Żagań", "0810021",
         "31.09.Z", "produkcja pozostałych mebli", "14.06.1999", "Bogdan Żurek", "właściciel", "Marta Żurek", "specjalista ds. eksportu",
         "601 228 904", "stolbor.zurek@poczta.example", "micro", 9, "1,9 mln zł", "0,8 mln zł",
         "Meble z drewna litego na zamówienie: stoły, schody, zabudowy. Zakład rodzinny, własna suszarnia.",
         (), "www.stolbor.example", "", (),
         (("Salone del Mobile Mediolan", "Włochy", "2024"),), (), "Nowe rynki zbytu.", "niemiecki", "", (), "", "Żaganiu", "Zielonej Górze", "11.04.2026", innovative=False),
    Firm("aquafiltr", "Aquafiltr Polska Sp. z o.o.", "927194360", "14382075", "0000388214", SPK, "ul. Piłsudskiego 18", "66-200", "Świebodzin", "0808054",
         "28.29.Z", "produkcja pozostałych maszyn ogólnego przeznaczenia", "30.08.2011", "Lidia Nowacka-Prus", "prokurent", "Krzysztof Maj", "główny inżynier",
         "68 381 90 12", "info@aquafiltr.example", "medium", 112, "58,0 mln zł", "31,5 mln zł",
         "Filtry do wody procesowej. Ponosimy nakłady na działalność innowacyjną, współpracujemy z Politechniką Poznańską.",
         ("patent nr PAT.241006", "ISO 9001:2015 nr 7731"), "www.aquafiltr.example", "www.aquafiltr.example/en", ("linkedin.com/company/aquafiltr", "facebook.com/aquafiltr"),
         (("IFAT Monachium", "Niemcy", "2024"), ("Aquatech Amsterdam", "Holandia", "2025"), ("Pollutec Lyon", "Francja", "2025")), (),
         "Poznanie technologii uzdatniania wody w Szwajcarii.", "angielski C1", GREEN, ("Zielona Transformacja",), "Woda 4.0", "Świebodzinie", "Gorzowie Wielkopolskim", "16.04.2026"),
    Firm("dronvid", "Dronvid Michał Ostrowicz", "926140583", "38774120", "", JDG, "ul. Mickiewicza 7", "69-100", "Słubice", "0805054",
         "71.12.Z", "działalność w zakresie inżynierii", "02.04.2020", "Michał Ostrowicz", "właściciel", "Michał Ostrowicz", "właściciel",
         "795 016 322", "michal@dronvid.example", "micro", 2, "410 tys. zł", "95 tys. zł",
         "Inspekcje farm fotowoltaicznych z powietrza, własny algorytm wykrywania usterek na zdjęciach termowizyjnych.",
         (), "www.dronvid.example", "www.dronvid.example/de", ("facebook.com/dronvid",),
         (("Intersolar Monachium", "Niemcy", "2025"), ("InterGEO Frankfurt", "Niemcy", "2025"), ("Commercial UAV Expo Amsterdam", "Holandia", "2024")), (),
         "Rozmowy z operatorami instalacji w górach.", "niemiecki C1, angielski B2", GREEN, (), "", "Słubicach", "Gorzowie Wielkopolskim", "17.04.2026"),
    Firm("poligraf", "Drukarnia Wschowa Sp. j. Hałas i Wspólnicy", "925098134", "41120987", "0000064521", "spółka jawna", "ul. Głogowska 2", "67-400", "Wschowa", "0812034",
         "18.12.Z", "pozostałe drukowanie", "11.10.1996", "Renata Hałas", "wspólnik uprawniony do reprezentacji", "Piotr Hałas", "wspólnik",
         "65 540 31 77", "druk@drukarniawschowa.example", "small", 27, "6,2 mln zł", "4,4 mln zł",
         "Druk opakowań i etykiet; w 2025 r. uruchomiliśmy druk przewodzący do etykiet z czujnikiem temperatury.",
         ("ISO 12647-2 nr PSO-3361",), "www.drukarniawschowa.example", "", ("facebook.com/drukarniawschowa",),
         (("drupa Düsseldorf", "Niemcy", "2024"), ("Labelexpo Barcelona", "Hiszpania", "2025")), ("Niemcy – Berlin 2023", "Czechy – Brno 2024", "Szwecja – Malmö 2025"),
         "Kontakt z dostawcami farb funkcjonalnych.", "angielski B1", INDUSTRY, (), "", "Nowej Soli", "Zielonej Górze", "13.04.2026"),
    Firm("medtex", "Medtex Kostrzyn Sp. z o.o.", "599300217", "36602918", "0000664073", SPK, "ul. Sportowa 11", "66-470", "Kostrzyn nad Odrą", "0801011",
         "32.50.Z", "produkcja urządzeń i wyrobów medycznych", "19.12.2016", "Agnieszka Lorek", "prezes zarządu", "Dominika Sak", "menedżer produktu",
         "95 752 66 03", "medtex@medtex-kostrzyn.example", "small", 38, "12,1 mln zł", "6,6 mln zł",
         "Wyroby uciskowe i opatrunki. Dział rozwoju pracuje nad dzianiną z pomiarem obrzęku.",
         ("ISO 13485:2016 nr MD-5502", "OEKO-TEX nr 24.HPL.11908"), "www.medtex-kostrzyn.example", "www.medtex-kostrzyn.example/en", ("linkedin.com/company/medtex-kostrzyn",),
         (("MEDICA Düsseldorf", "Niemcy", "2025"), ("Arab Health Dubaj", "ZEA", "2025"), ("Techtextil Frankfurt", "Niemcy", "2024")), ("Arab Health 2025",),
         "Nawiązanie współpracy z producentami czujników.", "angielski C1, niemiecki A2", HEALTH, ("Lubuskie Centrum Cyfrowych Technologii Medycznych",), "", "Gorzowie Wielkopolskim", "Gorzowie Wielkopolskim", "20.04.2026"),
    Firm("solarys", "Solarys Instalacje Jakub Peda", "928205714", "38330519", "", JDG, "ul. Żarska 40", "68-200", "Żary", "0811021",
         "43.21.Z", "wykonywanie instalacji elektrycznych", "15.03.2019", "Jakub Peda", "właściciel", "Jakub Peda", "właściciel",
         "530 884 190", "jakub.peda@solarys.example", "micro", 6, "2,3 mln zł", "0,6 mln zł",
         "Instalacje fotowoltaiczne i magazyny energii. Zaprojektowaliśmy sterownik łączący magazyn z pompą ciepła.",
         ("certyfikat instalatora OZE – firma, nr OZE-A/27/01234",), "www.solarys.example", "", ("facebook.com/solarysinstalacje", "instagram.com/solarys_pv"),
         (), (), "Zobaczyć, jak magazyny energii działają w gminach szwajcarskich.", "angielski podstawowy", GREEN, (), "", "Żarach", "Zielonej Górze", "12.04.2026"),
    Firm("kamdrog", "Kamdrog Międzyrzecz Sp. z o.o.", "596102837", "08092746", "0000177305", SPK, "ul. Fabryczna 6", "66-300", "Międzyrzecz", "0803024",
         "23.61.Z", "produkcja wyrobów budowlanych z betonu", "08.07.2003", "Waldemar Cichy", "prezes zarządu", "Waldemar Cichy", "prezes zarządu",
         "95 741 12 60", "kamdrog@kamdrog.example", "medium", 74, "33,5 mln zł", "18,0 mln zł",
         "Prefabrykaty betonowe. Wprowadzamy beton z kruszywem z odzysku.",
         (), "www.kamdrog.example", "", (), (("Bauma Monachium", "Niemcy", "2025"),), (),
         "Zapoznanie z technologiami betonu niskoemisyjnego.", "niemiecki A2", GREEN, (), "", "Międzyrzeczu", "Gorzowie Wielkopolskim", "14.04.2026"),
    Firm("teleserw", "Teleserw Rzepin Adam Kruk", "598071429", "21184630", "", JDG, "ul. Wojska Polskiego 15", "69-110", "Rzepin", "0805044",
         "61.90.Z", "działalność w zakresie pozostałej telekomunikacji", "10.10.2012", "Adam Kruk", "właściciel", "Adam Kruk", "właściciel",
         "607 551 830", "serwis@teleserw.example", "micro", 5, "990 tys. zł", "300 tys. zł",
         "Sieci czujników dla gmin, bramki LoRa własnej produkcji.",
         (), "www.teleserw.example", "www.teleserw.example/en", (), (("IoT Solutions Barcelona", "Hiszpania", "2024"), ("Smart City Expo Barcelona", "Hiszpania", "2025")), (),
         "Poznanie wdrożeń czujników w miastach.", "angielski B2", INDUSTRY, ("SmartCity i IoT",), "", "Słubicach", "Gorzowie Wielkopolskim", "15.04.2026"),
    Firm("fitomix", "Fitomix Szprotawa Sp. z o.o.", "924187203", "52203817", "0000958127", SPK, "ul. Kolejowa 28", "67-300", "Szprotawa", "0810074",
         "20.42.Z", "produkcja wyrobów kosmetycznych", "06.10.2021", "Olga Trzeciak", "prezes zarządu", "Olga Trzeciak", "prezes zarządu",
         "68 376 48 15", "fitomix@fitomix.example", "small", 13, "3,0 mln zł", "1,7 mln zł",
         "Kosmetyki z ekstraktami roślin z Borów Dolnośląskich, receptury z własnego laboratorium.",
         (), "www.fitomix.example", "www.fitomix.example/en", ("instagram.com/fitomix",), (("Cosmoprof Bolonia", "Włochy", "2025"), ("Vivaness Norymberga", "Niemcy", "2026"), ("Beauty Forum Monachium", "Niemcy", "2024")), (),
         "Poznanie odbiorców w Szwajcarii.", "angielski B2, włoski B1", HEALTH, (), "", "Żaganiu", "Zielonej Górze", "16.04.2026"),
    Firm("wiklina", "Wiklina Design Dorota i Marek Sowa s.c.", "594116028", "36104872", "", "spółka cywilna", "ul. Chrobrego 3", "66-500", "Strzelce Krajeńskie", "0806044",
         "16.29.Z", "produkcja wyrobów z wikliny i słomy", "01.02.2015", "Dorota Sowa", "wspólnik", "Dorota Sowa", "wspólnik",
         "693 402 771", "wiklina.sowa@poczta.example", "micro", 3, "350 tys. zł", "120 tys. zł",
         "Ekrany akustyczne z wikliny według własnego wzoru.",
         (), "www.wiklina-sowa.example", "", ("facebook.com/wiklinasowa",), (("Ambiente Frankfurt", "Niemcy", "2025"),), (),
         "Znaleźć odbiorców ekranów.", "niemiecki B1", "", (), "", "Drezdenku", "Gorzowie Wielkopolskim", "17.04.2026"),
)
# fmt: on
BY = {firm.slug: firm for firm in FIRMS}
