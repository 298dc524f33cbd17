"""The invented companies."""

from tests.blind.rounds.r75.base import Company

GREEN, HEALTH, INDUSTRY = "Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"

ALL = (
    Company(
        "solwia", "Solwia Energia sp. z o.o.", "9294727455", "524578288", "KRS 0000576427", "ul. Dekoracyjna 14", "65-155", "Zielona Góra", "43.21.Z", "wykonywanie instalacji elektrycznych",
        "Marta Rudzka", "prezes zarządu", "601 224 518", "m.rudzka@solwia.example", "Marta Rudzka", "small", True,
        "Projektujemy i montujemy magazyny energii z własnym sterownikiem, rozwijanym wspólnie z Uniwersytetem Zielonogórskim.", ("PN-EN ISO 9001:2015", "PN-EN ISO 14001:2015"),
        "www.solwia.example", "www.solwia.example/en", ("facebook.com/solwiaenergia", "linkedin.com/company/solwia"),
        (("The smarter E Europe", "Niemcy", "2024"), ("Enex", "Polska", "2025"), ("Solar Solutions", "Holandia", "2025")), (), GREEN,
        ("Zielona energia dla Lubuskiego",), None, "Poznanie szwajcarskich rozwiązań magazynowania energii i nawiązanie kontaktów.", "angielski – C1, niemiecki – B1",
    ),
    Company(
        "drewlux", "Zakład Stolarski Drewlux Adam Cieślak", "9730436565", "527061692", "CEIDG", "ul. Leśna 3", "66-100", "Sulechów", "16.23.Z", "produkcja wyrobów stolarskich dla budownictwa",
        "Adam Cieślak", "właściciel", "602 881 340", "biuro@drewlux.example", "Adam Cieślak", "micro", False, "Wytwarzamy okna i drzwi drewniane na zamówienie dla klientów indywidualnych.", (),
        "drewlux.example", None, ("facebook.com/drewlux",), (), (), None, (), None, "Zapoznanie się z rynkiem stolarki w Szwajcarii.", "niemiecki – komunikatywny",
    ),
    Company(
        "medyra", "Medyra Diagnostyka sp. z o.o.", "9257034456", "979539301", "KRS 0000805409", "ul. Jagiełły 22", "66-400", "Gorzów Wielkopolski", "72.11.Z", "badania w dziedzinie biotechnologii",
        "Joanna Pilch", "dyrektor ds. badań", "663 019 447", "j.pilch@medyra.example", "Krzysztof Banaś", "small", True, "Opracowujemy szybkie testy diagnostyczne; mamy własny dział B+R i laboratorium.",
        ("Patent nr 241877", "PN-EN ISO 13485:2016", "PN-EN ISO 9001:2015", "Atest PZH nr B-BK-60210-0188"), "medyra.example", "medyra.example/de", ("linkedin.com/company/medyra",),
        (("Medica Düsseldorf", "Niemcy", "2023"), ("Arab Health", "ZEA", "2025")), ("Misja gospodarcza do Włoch 2025",), HEALTH,
        ("Zdrowe Lubuskie", "Nauka dla medycyny"), "Regionalne laboratorium testów", "Rozmowy z klastrem biotechnologicznym w Bazylei.", "angielski – biegle",
    ),
    Company(
        "kratex", "Kratex Systemy Ogrodzeń s.c.", "5997123278", "381048980", "CEIDG", "ul. Przemysłowa 8", "69-100", "Słubice", "25.11.Z", "produkcja konstrukcji metalowych",
        "Paweł Dudek", "wspólnik", "505 770 126", "pawel@kratex.example", "Paweł Dudek", "small", True, "Produkujemy ogrodzenia panelowe; w 2025 r. uruchomiliśmy nową linię zrobotyzowanego spawania.",
        ("PN-EN 1090-1",), "kratex.example", "kratex.example/de", (), (("EuroBLECH", "Niemcy", "2024"),), (), INDUSTRY, (), None, "Przegląd metod automatyzacji spawania.", "niemiecki – B2",
    ),
    Company(
        "bitnova", "Bitnova Software sp. z o.o.", "9269719361", "087941841", "KRS 0000363385", "al. Wojska Polskiego 41/3", "65-077", "Zielona Góra", "62.10.B", "działalność w zakresie programowania",
        "Kamil Wrona", "kierownik projektów", "790 113 208", "k.wrona@bitnova.example", "Anna Szulc", "micro", True, "Tworzymy oprogramowanie do planowania produkcji z elementami uczenia maszynowego.",
        (), "bitnova.example", "bitnova.example/en", ("linkedin.com/company/bitnova",), (("Hannover Messe", "Niemcy", "2024"), ("Web Summit", "Portugalia", "2024"), ("Slush", "Finlandia", "2025")), (),
        INDUSTRY, ("Cyfrowy przemysł lubuski",), None, "Pozyskanie partnera do wdrożeń w szwajcarskich zakładach.", "angielski – C1",
    ),
    Company(
        "agrotom", "Tomar Opakowania sp. z o.o.", "9282879188", "977549643", "KRS 0000796742", "ul. Żagańska 56", "68-100", "Żagań", "17.21.Z", "produkcja papieru falistego i opakowań",
        "Halina Tomaszewska", "dyrektor handlowy", "604 553 917", "h.tomaszewska@tomar.example", "Jerzy Tomaszewski", "medium", True, "Wytwarzamy opakowania z tektury; wdrażamy powłokę barierową bez plastiku.",
        ("FSC C118204", "PN-EN ISO 9001:2015"), "www.tomar.example", None, ("facebook.com/tomaropakowania",), (("FachPack", "Niemcy", "2024"), ("Warsaw Pack", "Polska", "2025")),
        ("Wyjazd studyjny do Danii 2024", "Misja do Hiszpanii 2025"), GREEN, (), None, "Poznanie technologii opakowań z recyklingu.", "niemiecki – B1",
    ),
    Company(
        "optimed", "Optimed Ortopedia sp. z o.o.", "9243646072", "526936770", "KRS 0000609365", "ul. Botaniczna 11", "65-306", "Zielona Góra", "32.50.Z", "produkcja wyrobów medycznych",
        "Renata Kubiak", "kierownik produkcji", "668 240 915", "r.kubiak@optimed.example", "Wojciech Kubiak", "small", True, "Produkujemy wkładki ortopedyczne drukowane w technice 3D na podstawie skanu stopy.",
        ("PN-EN ISO 13485:2016",), "optimed.example", "optimed.example/en", ("instagram.com/optimed",), (("OTWorld Lipsk", "Niemcy", "2024"),), (), HEALTH, ("Zdrowe Lubuskie",), None,
        "Nawiązanie współpracy z klinikami ortopedycznymi.", "angielski – B2",
    ),
    Company(
        "wodnik", "Wodnik Instalacje Robert Maj", "5962810845", "970288270", "CEIDG", "ul. Kolejowa 19", "66-300", "Międzyrzecz", "43.22.Z", "instalacje wodno-kanalizacyjne i cieplne",
        "Robert Maj", "właściciel", "509 318 662", "robert@wodnik.example", "Robert Maj", "micro", False, "Montaż pomp ciepła i instalacji sanitarnych.", (), "wodnik.example", None, (), (), (), GREEN, (), None,
        "Poznanie nowych pomp ciepła.", "angielski – podstawowy", pen="caveat",
    ),
    Company(
        "stalmet", "Stalmet Nowa Sól sp. z o.o.", "9295677535", "527162772", "KRS 0000585273", "ul. Inżynierska 2", "67-100", "Nowa Sól", "25.62.Z", "obróbka mechaniczna elementów metalowych",
        "Grzegorz Pawlik", "dyrektor techniczny", "697 402 355", "g.pawlik@stalmet.example", "Grzegorz Pawlik", "medium", True, "Obróbka CNC części dla przemysłu maszynowego, własne biuro konstrukcyjne.",
        ("PN-EN ISO 9001:2015", "IATF 16949"), "stalmet.example", "stalmet.example/en", ("linkedin.com/company/stalmet",), (("AMB Stuttgart", "Niemcy", "2024"), ("EMO Hanower", "Niemcy", "2025"), ("ITM Poznań", "Polska", "2025")), (),
        INDUSTRY, ("Przemysł 4.0",), "Lubuskie centrum obróbki", "Wizyty w zakładach precyzyjnych.", "angielski – B2, niemiecki – A2",
    ),
    Company(
        "fermka", "Pracownia Kosmetyczna Fermka Olga Sikora", "9739705357", "361380744", "CEIDG", "ul. Sienkiewicza 7/2", "67-115", "Bytom Odrzański", "20.42.Z", "produkcja kosmetyków",
        "Olga Sikora", "właścicielka", "511 906 284", "olga@fermka.example", "Olga Sikora", "micro", True, "Kosmetyki na bazie fermentów roślinnych, receptury własne.", ("Atest PZH nr 0412/2024",),
        "fermka.example", None, ("instagram.com/fermka",), (("Cosmoprof", "Włochy", "2025"),), (), HEALTH, (), None, "Kontakty z dystrybutorami.", "angielski – B2", pen="kalam",
    ),
    Company(
        "termobud", "Termobud Świebodzin sp. z o.o.", "9259198558", "363168008", "KRS 0000616662", "ul. Zachodnia 31", "66-200", "Świebodzin", "41.00.A", "roboty budowlane budynków mieszkalnych",
        "Łukasz Frątczak", "prezes zarządu", "600 717 493", "l.fratczak@termobud.example", "Łukasz Frątczak", "small", True, "Budujemy domy prefabrykowane pasywne.", (), "termobud.example", None,
        ("facebook.com/termobud",), (("BAU Monachium", "Niemcy", "2025"), ("Swissbau", "Szwajcaria", "2024")), (), GREEN, (), None, "Budownictwo pasywne w Szwajcarii.", "niemiecki – B1", pen="kalam",
    ),
    Company(
        "lumis", "Lumis Oświetlenie sp. z o.o.", "5996260599", "368735535", "KRS 0000585659", "ul. Mosiężna 5", "66-400", "Gorzów Wielkopolski", "27.40.Z", "produkcja sprzętu oświetleniowego",
        "Dorota Wilk", "kierownik eksportu", "728 650 113", "d.wilk@lumis.example", "Stefan Borowski", "small", True, "Oprawy LED dla szpitali i szkół, sterowanie światłem biodynamicznym.",
        ("Patent nr 238450", "PN-EN ISO 9001:2015"), "lumis.example", "lumis.example/en", ("facebook.com/lumis",), (("Light + Building", "Niemcy", "2024"),), ("Misja do Norwegii 2024",), INDUSTRY, (), None,
        "Rozpoznanie rynku oświetlenia medycznego.", "angielski – C1",
    ),
    Company(
        "ekogleba", "Ekogleba Recykling sp. z o.o.", "9270187757", "386460320", "KRS 0000847416", "ul. Fabryczna 9", "68-200", "Żary", "38.21.Z", "odzysk surowców",
        "Iga Nowicka", "specjalista ds. rozwoju", "883 201 574", "i.nowicka@ekogleba.example", "Marcin Zych", "small", True, "Przetwarzamy odpady organiczne na podłoża; nowa linia kompostowania.", (),
        "ekogleba.example", None, (), (("IFAT", "Niemcy", "2024"), ("Pol-Eco", "Polska", "2025")), (), GREEN, ("Zielona energia dla Lubuskiego", "Gospodarka obiegu zamkniętego"), None,
        "Technologie odzysku biomasy.", "angielski – B1",
    ),
    Company(
        "pikselo", "Pikselo Druk Wielkoformatowy Ewa Lach", "9280736036", "082833756", "CEIDG", "ul. Kopernika 16", "66-600", "Krosno Odrzańskie", "18.12.Z", "pozostałe drukowanie",
        "Ewa Lach", "właścicielka", "535 482 009", "ewa@pikselo.example", "Ewa Lach", "micro", False, "Druk banerów i oklejanie pojazdów.", (), "pikselo.example", None, ("facebook.com/pikselo",), (), (), None, (), None,
        "Poszukiwanie dostawców folii.", "niemiecki – A2", pen="caveat",
    ),
    Company(
        "gorbet", "Gorbet Prefabrykaty sp. z o.o.", "9242041119", "080945310", "KRS 0000953071", "ul. Poznańska 90", "66-440", "Skwierzyna", "23.61.Z", "produkcja wyrobów betonowych",
        "Rafał Gorzelak", "prezes zarządu", "606 118 730", "r.gorzelak@gorbet.example", "Rafał Gorzelak", "medium", True, "Prefabrykaty z betonu niskoemisyjnego.", (), "gorbet.example", "gorbet.example/de", (),
        (("bauma", "Niemcy", "2025"),), (), GREEN, (), None, "Beton niskoemisyjny.", "niemiecki – B2",
    ),
    Company(
        "navifleet", "Navifleet Telematyka sp. z o.o.", "5964332781", "088461391", "KRS 0000422350", "ul. Sulechowska 4", "65-119", "Zielona Góra", "62.20.B", "doradztwo informatyczne",
        "Szymon Rak", "dyrektor operacyjny", "692 305 871", "s.rak@navifleet.example", "Szymon Rak", "small", True, "System śledzenia flot z prognozą zużycia paliwa.", (), "navifleet.example", "navifleet.example/en",
        ("linkedin.com/company/navifleet",), (("IAA Transportation", "Niemcy", "2024"),), (), INDUSTRY, (), None, "Partnerzy telematyczni.", "angielski – C1",
    ),
    Company(
        "kwarc", "Kwarc Konstrukcje Szklane sp. z o.o.", "9293802663", "527092882", "KRS 0000220014", "ul. Wrocławska 60", "67-400", "Wschowa", "23.12.Z", "obróbka szkła płaskiego",
        "Beata Kruk", "wiceprezes", "607 944 215", "b.kruk@kwarc.example", "Beata Kruk", "small", True, "Szkło architektoniczne o zmiennej przezierności.", (), "kwarc.example", None, ("facebook.com/kwarcszklo",),
        (("Glasstec", "Niemcy", "2024"),), (), INDUSTRY, (), None, "Rynek fasad szklanych.", "angielski – B1",
    ),
    Company(
        "wielmasz", "Wielmasz Maszyny sp. z o.o.", "9736825457", "973060939", "KRS 0000405810", "ul. Fabianowska 12", "64-100", "Leszno", "28.30.Z", "produkcja maszyn dla rolnictwa i leśnictwa",
        "Piotr Olejnik", "prezes zarządu", "608 233 601", "p.olejnik@wielmasz.example", "Piotr Olejnik", "small", True, "Produkcja kosiarek i osprzętu.", (), "wielmasz.example", None, (), (("Agritechnica", "Niemcy", "2025"),), (),
        INDUSTRY, (), None, "Kontakty handlowe.", "niemiecki – B1", voivodeship="wielkopolskie",
    ),
    Company(
        "hydrosil", "Hydrosil Serwis Siłowników sp. z o.o.", "9255927859", "369008270", "KRS 0000357188", "ul. Krótka 1", "66-500", "Strzelce Krajeńskie", "33.12.Z", "naprawa i konserwacja maszyn",
        "Artur Bielak", "prezes zarządu", "501 660 728", "a.bielak@hydrosil.example", "Artur Bielak", "small", False, "Regeneracja siłowników hydraulicznych.", (), "hydrosil.example", None, (), (), (), None, (), None,
        "Wymiana doświadczeń serwisowych.", "angielski – A2",
    ),
)  # fmt: skip
