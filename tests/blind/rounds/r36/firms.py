"""The companies of the round: what they are and what they answer."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Firm:
    """One invented company."""

    slug: str
    name: str
    nip9: str
    regon8: str
    krs: str
    pkd: str
    street: str
    postal: str
    town: str
    teryt: str
    legal: str
    founded: str
    size: str
    signer: str
    signer_role: str
    delegate: str
    position: str
    phone: str
    mail: str
    about: str
    goal: str
    languages: str
    needs: str
    web: str
    web_foreign: str
    web_language: str
    social: tuple[str, ...]
    zus: tuple[str, str, str]
    """Office, its address, its place."""
    tax: tuple[str, str, str]
    figures: tuple[str, ...]
    """Staff of three years, turnover of three, balance of three."""
    certificates: tuple[tuple[str, str, str], ...] = ()
    events: tuple[tuple[str, str, str, str], ...] = ()
    trips: int = 0
    trip_names: str = "nie dotyczy"
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    branch: str = "nie dotyczy"
    aid: tuple[tuple[str, str, str, str], ...] = ()


# fmt: off
ZG = ("Oddział w Zielonej Górze", "ul. Pieniężnego 24, 65-054 Zielona Góra", "Zielona Góra")
GW = ("Oddział w Gorzowie Wielkopolskim", "ul. Sikorskiego 42, 66-400 Gorzów Wlkp.", "Gorzów Wielkopolski")
LTD = "spółka z ograniczoną odpowiedzialnością"
JDG = "osoba fizyczna prowadząca działalność gospodarczą"

FIRMS: tuple[Firm, ...] = (
    Firm(
        "brzezina", "Brzezina Automatyka sp. z o.o.", "973104526", "08145267", "0000418263", "28.99.Z",
        "ul. Zjednoczenia 118", "65-120", "Zielona Góra", "0862011", LTD, "14.03.2012", "small",
        "Marcin Brzezina", "prezes zarządu", "Katarzyna Olczyk", "kierownik działu rozwoju", "601 348 275", "k.olczyk@brzezina-automatyka.pl",
        "Projektujemy i budujemy stanowiska montażowe oraz zrobotyzowane linie pakujące. W 2025 r. wdrożyliśmy własny moduł kontroli wizyjnej "
        "opracowany z Uniwersytetem Zielonogórskim. Nakłady na prace rozwojowe: 410 tys. zł.",
        "Rozmowy z producentami chwytaków i wizyta w parku innowacji w Zurychu.", "angielski – C1, niemiecki – B1", "brak",
        "www.brzezina-automatyka.pl", "www.brzezina-automatyka.pl/en", "angielski", ("LinkedIn", "Facebook"),
        ZG, ("Pierwszego Urzędu Skarbowego w Zielonej Górze", "ul. Dąbrowskiego 12, 65-021 Zielona Góra", "Zielona Góra"),
        ("34", "31", "29", "3 870", "3 410", "3 105", "2 240", "1 990", "1 870"),
        certificates=(("ISO 9001:2015", "TÜV Odra Cert", "2024 / 11.2027"),),
        events=(
            ("2024", "Automatica", "Monachium, Niemcy", "zwiedzający"),
            ("2025", "Hannover Messe", "Hanower, Niemcy", "wystawca"),
            ("2025", "Motek", "Stuttgart, Niemcy", "zwiedzający"),
        ),
        lis="industry", agreements=("Smart Factory 4.0",),
        aid=(("PARP", "12.06.2024", "84 300,00", "19 480,21"),),
    ),
    Firm(
        "lumeno", "Pracownia Oświetlenia Lumeno Hanna Wilczak", "925173840", "36851204", "CEIDG", "27.40.Z",
        "ul. Wrocławska 17a", "67-100", "Nowa Sól", "0804011", JDG, "02.09.2019", "micro",
        "Hanna Wilczak", "właścicielka", "Hanna Wilczak", "właścicielka", "668 201 749", "pracownia@lumeno-swiatlo.pl",
        "Ręcznie robione lampy z drewna i szkła z odzysku. Nowością jest oprawa LED zasilana ogniwem fotowoltaicznym.",
        "Kontakt z projektantami wnętrz.", "angielski komunikatywny", "dieta wegetariańska",
        "lumeno-swiatlo.pl", "", "", ("Instagram",),
        ZG, ("Urzędu Skarbowego w Nowej Soli", "ul. Staszica 1c, 67-100 Nowa Sól", "Nowa Sól"),
        ("2", "2", "1", "96", "81", "58", "40", "36", "22"),
    ),
    Firm(
        "stolmar", "Stolmar Meble Kontraktowe Kędziora spółka jawna", "927185604", "97064318", "0000137854", "31.01.Z",
        "ul. Sobieskiego 46", "66-200", "Świebodzin", "0808053", "spółka jawna", "05.01.1998", "medium",
        "Tomasz Kędziora", "wspólnik", "Agata Kędziora-Piątek", "dyrektor eksportu", "68 411 29 07", "agata@stolmar-kontrakt.pl",
        "Produkujemy meble hotelowe i biurowe, 128 osób. Prowadzimy dział konstrukcyjny z prototypownią. W ostatnim roku ruszyła linia "
        "do płyt z włókien konopnych, opracowana wspólnie z instytutem badawczym.",
        "Poznanie szwajcarskich wymagań dla materiałów obiegu zamkniętego.", "niemiecki C1, angielski B2", "nie ma",
        "www.stolmar-kontrakt.pl", "www.stolmar-kontrakt.de", "niemiecki, angielski", ("Facebook", "LinkedIn", "YouTube"),
        ZG, ("Urzędu Skarbowego w Świebodzinie", "pl. Wolności 9, 66-200 Świebodzin", "Świebodzin"),
        ("128", "124", "119", "17 900", "16 750", "15 300", "11 260", "10 740", "10 120"),
        certificates=(("FSC Chain of Custody", "Silva Audit", "2023 / 06.2028"), ("ISO 14001:2015", "Certeko Polska", "2025 / 2028")),
        events=(("2024", "Orgatec", "Kolonia, Niemcy", "wystawca"), ("2026", "IMM Cologne", "Kolonia, Niemcy", "wystawca")),
        trips=1, trip_names="misja gospodarcza do Holandii, maj 2025",
        lis="green", agreements=("Zielona Transformacja", "Smart Factory 4.0"), horizontal="Lubuski obieg drewna",
        aid=(("Województwo Lubuskie", "08.05.2025", "13 950,00", "3 264,00"),),
    ),
    Firm(
        "kodrzeka", "KodRzeka sp. z o.o.", "599316274", "38417025", "0000795418", "62.01.Z",
        "ul. Warszawska 6/12", "66-400", "Gorzów Wielkopolski", "0861011", LTD, "20.07.2019", "micro",
        "Paweł Radomski", "prezes zarządu", "Paweł Radomski", "prezes zarządu", "509 774 130", "pawel@kodrzeka.pl",
        "Tworzymy oprogramowanie do opisu badań obrazowych dla szpitali powiatowych. Własny zespół badawczy liczy 3 osoby.",
        "Poszukiwanie partnera do badań klinicznych oprogramowania.", "angielski C2", "laktoza – nie",
        "www.kodrzeka.pl", "www.kodrzeka.com", "angielski", ("LinkedIn",),
        GW, ("Urzędu Skarbowego w Gorzowie Wielkopolskim", "ul. Przemysłowa 53, 66-400 Gorzów Wlkp.", "Gorzów Wielkopolski"),
        ("7", "6", "5", "640", "515", "430", "310", "255", "190"),
        events=(("2025", "MEDICA", "Düsseldorf, Niemcy", "współwystawca"),),
        lis="health", agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych",),
    ),
    Firm(
        "termolub", "Termolub Pompy Ciepła sp. z o.o.", "973118394", "08219436", "0000562371", "28.25.Z",
        "ul. Przemysłowa 9", "66-100", "Sulechów", "0809063", LTD, "11.05.2015", "small",
        "Grzegorz Wiatrowski", "prezes zarządu", "Ewelina Mazurkiewicz", "główna technolog", "603 915 482", "biuro@termolub.pl",
        "Montujemy i wytwarzamy pompy ciepła powietrze–woda. W 2024 r. powstało laboratorium hałasu, w którym zbadano nowy wentylator.",
        "Wizyta w ośrodku badań nad czynnikami chłodniczymi.", "angielski B2", "brak",
        "www.termolub.pl", "", "", ("Facebook", "YouTube"),
        ZG, ("Drugiego Urzędu Skarbowego w Zielonej Górze", "ul. Pieniężnego 24, 65-054 Zielona Góra", "Zielona Góra"),
        ("22", "19", "17", "2 950", "2 610", "2 330", "1 520", "1 410", "1 260"),
        certificates=(("Certyfikat Keymark pompy TL-8", "Instytut Klima Test", "2024 / 2029"),),
        events=(("2024", "MCE Mostra Convegno", "Mediolan, Włochy", "zwiedzający"), ("2025", "ISH", "Frankfurt nad Menem, Niemcy", "wystawca")),
        lis="green", agreements=("Zielona Transformacja",),
    ),
    Firm(
        "odlewy", "Warsztat Form Odlewniczych Ireneusz Sobczyk", "928140673", "97031854", "CEIDG", "25.73.Z",
        "ul. Moniuszki 31", "68-200", "Żary", "0811021", JDG, "01.04.2004", "micro",
        "Ireneusz Sobczyk", "właściciel", "Ireneusz Sobczyk", "właściciel", "604 127 830", "formy.sobczyk@poczta-zary.pl",
        "Wykonuję formy do odlewów z aluminium.\nOd 2024 r. drukuję rdzenie piaskowe – nowa technologia.",
        "Zobaczyć odlewnię precyzyjną.", "niemiecki dobry", "brak",
        "www.formysobczyk.pl", "", "", (),
        ZG, ("Urzędu Skarbowego w Żarach", "ul. Bohaterów Getta 13, 68-200 Żary", "Żary"),
        ("4", "4", "4", "310", "295", "280", "150", "140", "135"),
        events=(("2025", "Euroguss", "Norymberga, Niemcy", "zwiedzający"),),
    ),
    Firm(
        "biosan", "Biosan Kosmetyki Naturalne sp. z o.o.", "926157238", "36920471", "0000703916", "20.42.Z",
        "ul. Poznańska 77", "66-600", "Krosno Odrzańskie", "0802063", LTD, "30.01.2018", "small",
        "Joanna Tarczyńska", "prezes zarządu", "Monika Gaweł", "specjalistka ds. jakości", "512 660 394", "m.gawel@biosan-natura.pl",
        "Wytwarzamy kosmetyki z ekstraktów roślinnych. W 2025 r. wprowadziliśmy serię emulsji bez konserwantów, receptury opracowuje własne "
        "laboratorium.",
        "Spotkania z dystrybutorami kosmetyków i laboratoriami.", "angielski C1", "dieta bezglutenowa",
        "www.biosan-natura.pl", "www.biosan-natura.pl/english", "angielski", ("Facebook", "Instagram", "TikTok"),
        ZG, ("Urzędu Skarbowego w Krośnie Odrzańskim", "ul. Bohaterów Wojska Polskiego 18, 66-600 Krosno Odrz.", "Krosno Odrzańskie"),
        ("18", "16", "15", "1 640", "1 480", "1 200", "820", "760", "690"),
        events=(
            ("2024", "Vivaness", "Norymberga, Niemcy", "wystawca"),
            ("2024", "Cosmoprof", "Bolonia, Włochy", "zwiedzający"),
            ("2025", "Vivaness", "Norymberga, Niemcy", "wystawca"),
            ("2025", "Beauty Forum", "Warszawa, Polska", "wystawca"),
        ),
        trips=2, trip_names="Dania – wrzesień 2024, Szwecja – październik 2025", lis="health",
        aid=(("Województwo Lubuskie", "16.09.2024", "12 410,00", "2 897,75"), ("Województwo Lubuskie", "01.10.2025", "14 022,50", "3 289,10")),
    ),
    Firm(
        "geoplan", "Geoplan Pomiary i Drony Piotr Lisiak", "596128471", "08073915", "CEIDG", "71.12.Z",
        "ul. Świerczewskiego 20", "66-300", "Międzyrzecz", "0803023", JDG, "15.06.2010", "micro",
        "Piotr Lisiak", "właściciel", "Piotr Lisiak", "geodeta", "606 482 915", "geoplan@geoplan-drony.pl",
        "Geodezja, skanowanie laserowe z powietrza. Rozwijamy program do wykrywania ubytków wałów przeciwpowodziowych.",
        "Zapoznanie się z pracą szwajcarskich producentów dronów.", "angielski B1", "nie dotyczy",
        "geoplan-drony.pl", "", "", ("Facebook",),
        GW, ("Urzędu Skarbowego w Międzyrzeczu", "ul. Rynek 2, 66-300 Międzyrzecz", "Międzyrzecz"),
        ("3", "3", "2", "185", "170", "142", "95", "88", "71"),
        certificates=(("Świadectwo ochronne na znak towarowy GEOPLAN", "Urząd Patentowy RP", "2022 / 2032"),),
        lis="industry",
    ),
    Firm(
        "nadodrze", "Nadodrze Spaw sp. z o.o.", "598163057", "08164209", "0000386105", "25.11.Z",
        "ul. Transportowa 4", "69-100", "Słubice", "0805053", LTD, "19.08.2011", "small",
        "Robert Szymczyk", "prezes zarządu", "Dominika Szymczyk", "pełnomocnik ds. systemu jakości", "95 758 41 20", "d.szymczyk@nadodrze-spaw.pl",
        "Konstrukcje stalowe dla kolei. W 2025 r. uruchomiliśmy celę spawania laserowego z systemem pomiaru spoiny w czasie rzeczywistym.",
        "Wizyta u wytwórcy taboru oraz w centrum badań spawalniczych.", "niemiecki C1", "brak",
        "www.nadodrze-spaw.pl", "www.nadodrze-spaw.pl/de", "niemiecki", ("LinkedIn",),
        GW, ("Urzędu Skarbowego w Słubicach", "ul. Piłsudskiego 19, 69-100 Słubice", "Słubice"),
        ("41", "39", "36", "5 120", "4 840", "4 410", "3 050", "2 890", "2 700"),
        certificates=(("EN 1090-2 EXC3", "Spawcert Zachód", "2024 / 2027"), ("EN 15085-2 CL1", "Spawcert Zachód", "2024 / 2027")),
        events=(("2024", "InnoTrans", "Berlin, Niemcy", "wystawca"), ("2025", "Schweissen & Schneiden", "Essen, Niemcy", "zwiedzający")),
        lis="industry", agreements=("Lubuski Klaster Metalowy – Smart Factory 4.0",), horizontal="Cyfrowa spawalnia",
    ),
    Firm(
        "ekopak", "Ekopak Opakowania sp. z o.o.", "928161945", "97105823", "0000094517", "17.21.Z",
        "ul. Reja 12", "68-300", "Lubsko", "0811063", LTD, "27.11.2001", "medium",
        "Elżbieta Nowicka-Rak", "członek zarządu", "Szymon Dudziak", "kierownik produkcji", "697 310 558", "s.dudziak@ekopak-lubsko.pl",
        "Opakowania z tektury falistej i wkładki z włókien roślinnych. Nowa linia formowania wkładek działa od stycznia 2025 r.",
        "Porównanie technologii formowania włókien.", "angielski B2, niemiecki A2", "brak",
        "www.ekopak-lubsko.pl", "www.ekopak-lubsko.pl/en", "angielski", ("Facebook",),
        ZG, ("Urzędu Skarbowego w Żarach", "ul. Bohaterów Getta 13, 68-200 Żary", "Żary"),
        ("96", "94", "90", "12 600", "12 050", "11 480", "8 930", "8 500", "8 115"),
        events=(("2024", "Empack", "Dortmund, Niemcy", "zwiedzający"), ("2024", "Drupa", "Düsseldorf, Niemcy", "zwiedzający"),
                ("2025", "FachPack", "Norymberga, Niemcy", "wystawca")),
        lis="green",
    ),
    Firm(
        "tkalnia", "Wschowska Tkalnia Techniczna sp. z o.o.", "925194063", "08237651", "0000271940", "13.96.Z",
        "ul. Zielony Rynek 3", "67-400", "Wschowa", "0812033", LTD, "08.02.2007", "small",
        "Zbigniew Haładaj", "prezes zarządu", "Aneta Kubiak", "kierownik laboratorium", "65 540 18 22", "laboratorium@tkalnia-wschowa.pl",
        "Tkaniny filtracyjne i osłonowe. Nowy produkt:\ntkanina z przędzy bazaltowej (patent).",
        "Rozmowy z producentami filtrów.", "angielski B2", "brak",
        "www.tkalnia-wschowa.pl", "www.tkalnia-wschowa.pl/en", "angielski", ("LinkedIn",),
        ZG, ("Urzędu Skarbowego we Wschowie", "ul. Wolsztyńska 10, 67-400 Wschowa", "Wschowa"),
        ("37", "35", "35", "3 300", "3 120", "2 980", "2 470", "2 310", "2 260"),
        certificates=(
            ("ISO 9001:2015", "Certeko Polska", "2024 / 2027"),
            ("OEKO-TEX Standard 100", "Instytut Tekstil", "2025 / 12.2026"),
            ("Patent nr Pat.240817", "Urząd Patentowy RP", "2023"),
            ("Atest trudnopalności", "Instytut Tekstil", "2024 / 2027"),
        ),
        events=(("2024", "Techtextil", "Frankfurt, Niemcy", "wystawca"),),
        lis="industry",
    ),
    Firm(
        "rehamed", "Rehamed Sprzęt Medyczny sp. z o.o.", "595142086", "52038174", "0000924075", "32.50.Z",
        "ul. Kościuszki 28", "66-530", "Drezdenko", "0806023", LTD, "21.10.2021", "micro",
        "Łukasz Piechota", "prezes zarządu", "Łukasz Piechota", "prezes zarządu", "794 226 013", "lukasz.piechota@rehamed-sprzet.pl",
        "Produkujemy ortezy drukowane na podstawie skanu kończyny. Prowadzimy badania materiałowe z politechniką.",
        "Kontakty z klinikami rehabilitacji i dostawcami materiałów.", "angielski B2", "brak",
        "www.rehamed-sprzet.pl", "", "", ("Facebook", "Instagram"),
        GW, ("Urzędu Skarbowego w Drezdenku", "ul. Pierwszej Brygady 21, 66-530 Drezdenko", "Drezdenko"),
        ("5", "4", "2", "390", "280", "120", "210", "160", "85"),
        certificates=(("ISO 13485:2016", "TÜV Odra Cert", "2025 / 2028"),),
        events=(("2024", "OTWorld", "Lipsk, Niemcy", "zwiedzający"), ("2025", "REHACARE", "Düsseldorf, Niemcy", "zwiedzający")),
        lis="health",
    ),
    Firm(
        "kruszywa", "Laboratorium Kruszyw Bóbr sp. z o.o.", "924173509", "36174920", "0000614382", "71.20.B",
        "ul. Karliki 15", "68-100", "Żagań", "0810021", LTD, "09.05.2016", "micro",
        "Wiesław Tomczak", "prezes zarządu", "Wiesław Tomczak", "prezes zarządu", "601 558 247", "lab@kruszywa-bobr.pl",
        "Badania kruszyw i betonów. Opracowaliśmy metodę oceny kruszyw z recyklingu.",
        "Wymiana doświadczeń z laboratoriami.", "angielski B1", "brak",
        "www.kruszywa-bobr.pl", "", "", (),
        ZG, ("Urzędu Skarbowego w Żaganiu", "pl. Królowej Jadwigi 1, 68-100 Żagań", "Żagań"),
        ("8", "8", "7", "520", "505", "470", "330", "320", "300"),
        lis="green",
    ),
    Firm(
        "druk3d", "Kostrzyńskie Prototypy 3D sp. z o.o.", "599327149", "38520694", "0000831457", "22.29.Z",
        "ul. Belgijska 10", "66-470", "Kostrzyn nad Odrą", "0801011", LTD, "03.03.2020", "small",
        "Natalia Grzelak", "prezes zarządu", "Bartosz Grzelak", "konstruktor", "663 092 714", "b.grzelak@prototypy3d-kostrzyn.pl",
        "Prototypy i krótkie serie części z tworzyw. Prowadzimy prace nad filamentem z odpadów przemysłowych.",
        "Znalezienie dostawcy drukarek proszkowych.", "angielski B2", "brak",
        "www.prototypy3d-kostrzyn.pl", "www.prototypy3d-kostrzyn.pl/en", "angielski", ("Instagram",),
        GW, ("Urzędu Skarbowego w Gorzowie Wielkopolskim", "ul. Przemysłowa 53, 66-400 Gorzów Wlkp.", "Gorzów Wielkopolski"),
        ("12", "11", "9", "1 350", "1 180", "870", "690", "610", "480"),
        events=(("2025", "Formnext", "Frankfurt, Niemcy", "zwiedzający"),),
        lis="industry",
    ),
)
