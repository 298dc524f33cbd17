"""Fifteen invented firms."""

from tests.blind.rounds.r46.companies import Firm, nip, regon

ZG = "Oddział w Zielonej Górze"
GW = "Oddział w Gorzowie Wielkopolskim"
LIMITED = "spółka z ograniczoną odpowiedzialnością"
SOLE = "osoba fizyczna prowadząca działalność gospodarczą"
GREEN, HEALTH, INDUSTRY = "Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"

HYDROMET = Firm(
    "hydromet", "Hydromet Nowa Sól Sp. z o.o.", "ul. Przemysłowa 18", "67-100", "Nowa Sól",
    nip("925204617"), regon("08041732"), "KRS 0000418267", LIMITED, "28.12.Z",
    "produkcja zespołów napędu hydraulicznego", "Marek Stolarczyk", "kierownik działu rozwoju", "602 318 447",
    "m.stolarczyk@hydromet-ns.pl", "small",
    "Projektujemy i wykonujemy siłowniki hydrauliczne oraz agregaty zasilające dla producentów maszyn rolniczych "
    "i komunalnych. W 2024 r. uruchomiliśmy stanowisko do prób zmęczeniowych i wprowadziliśmy siłowniki "
    "z czujnikiem położenia tłoka.",
    "Nawiązanie kontaktów z producentami maszyn komunalnych oraz zapoznanie się z organizacją działów badawczych.",
    "angielski – dobry, niemiecki – podstawowy", "0804011", "12.03.2012", 38, "14 820 000 zł", "9 310 000 zł",
    "w Nowej Soli", ZG, "13.04.2026", "02.04.2026", 11,
    certs=["ISO 9001:2015", "Patent nr PAT.241873"], www_pl="www.hydromet-ns.pl",
    www_foreign="www.hydromet-ns.pl/en", social=["facebook.com/hydrometns", "linkedin.com/company/hydromet-ns"],
    events=[("Agritechnica, Hanower", "Niemcy", 2025), ("Hannover Messe", "Niemcy", 2024),
            ("ITM Industry Europe, Poznań", "Polska", 2025)],
    lis=INDUSTRY, agreements=["Smart Factory 4.0"],
)  # fmt: skip
LUMENTIS = Firm(
    "lumentis", "Lumentis Software Sp. z o.o.", "ul. Dworcowa 12/3", "65-019", "Zielona Góra",
    nip("973108426"), regon("36871254"), "KRS 0000706318", LIMITED, "62.10.B",
    "działalność związana z oprogramowaniem", "Agnieszka Rogalska", "prezes zarządu", "+48 790 112 635",
    "a.rogalska@lumentis.pl", "micro",
    "Tworzymy oprogramowanie do planowania produkcji w małych zakładach. Współpracujemy z Uniwersytetem "
    "Zielonogórskim przy module prognozowania zapotrzebowania na materiał.",
    "Poznanie szwajcarskich parków technologicznych i znalezienie partnera do pilotażu.",
    "język angielski (C1), język niemiecki (A2)", "0862011", "19.02.2018", 7, "1 640 000 zł", "710 000 zł",
    "w Zielonej Górze", ZG, "09.04.2026", "31.03.2026", 12,
    www_pl="https://lumentis.pl", www_foreign="https://lumentis.pl/en", social=["linkedin.com/company/lumentis"],
    events=[("Web Summit, Lizbona", "Portugalia", 2024), ("Hub.berlin", "Niemcy", 2025)],
    trips=["Wyjazd gospodarczy do Danii, 2025"],
    lis=INDUSTRY, agreements=["Smart Factory 4.0", "SmartCity i IoT"], horizontal="Cyfrowa Hala Lubuskie",
)  # fmt: skip
WALCZAK = Firm(
    "walczak", "Stolarnia Walczak Krzysztof Walczak", "ul. Leśna 7", "68-200", "Żary",
    nip("928205173"), regon("97061438"), "CEIDG", SOLE, "16.23.Z",
    "produkcja pozostałych wyrobów stolarskich i ciesielskich dla budownictwa", "Krzysztof Walczak",
    "właściciel", "606 271 908", "stolarnia.walczak@onet.pl", "micro",
    "Produkujemy schody, drzwi i balustrady na zamówienie. Zatrudniamy 5 osób.",
    "Chcę zobaczyć, jak w Szwajcarii buduje się domy z drewna i pozyskać odbiorców.",
    "niemiecki komunikatywny", "0811021", "01.06.2001", 5, "890 000 zł", "320 000 zł",
    "w Żarach", ZG, "14.04.2026", "07.04.2026", 13, innovative=False,
    www_pl="www.stolarniawalczak.pl", social=["facebook.com/stolarniawalczak"],
    events=[("Targi BAU, Monachium", "Niemcy", 2025)],
)  # fmt: skip
MEDIORT = Firm(
    "mediort", "MEDIORT Spółka z o.o.", "ul. Kosynierów Gdyńskich 51", "66-400", "Gorzów Wielkopolski",
    nip("599312785"), regon("21140639"), "KRS 0000352914", LIMITED, "32.50.Z",
    "produkcja urządzeń, instrumentów oraz wyrobów medycznych", "Joanna Pietrusińska", "dyrektor ds. eksportu",
    "95 720 41 16", "j.pietrusinska@mediort.com.pl", "medium",
    "Wytwarzamy ortezy i wkładki ortopedyczne. Własny dział badań zatrudnia 6 osób; od 2023 r. stosujemy druk 3D "
    "z proszków poliamidowych.",
    "Spotkania z dystrybutorami wyrobów medycznych oraz wizyta w ośrodku badań nad materiałami.",
    "angielski biegle, francuski podstawy", "0861011", "08.09.2009", 96, "41 300 000 zł", "28 750 000 zł",
    "w Gorzowie Wielkopolskim", GW, "16.04.2026", "09.04.2026", 14,
    certs=["ISO 13485:2016", "ISO 9001:2015", "Patent PAT.238116", "Świadectwo ochronne na znak towarowy R.341907"],
    www_pl="www.mediort.com.pl", www_foreign="www.mediort.com.pl/en",
    social=["facebook.com/mediort", "instagram.com/mediort_pl", "linkedin.com/company/mediort"],
    events=[("MEDICA, Düsseldorf", "Niemcy", 2023), ("MEDICA, Düsseldorf", "Niemcy", 2024),
            ("Arab Health, Dubaj", "ZEA", 2025), ("REHA, Łódź", "Polska", 2025)],
    trips=["Misja do Norwegii, 2024", "Misja do Kanady, 2025"],
    lis=HEALTH, agreements=["Lubuskie Centrum Cyfrowych Technologii Medycznych"], horizontal="MedLab 4.0",
    signer="Robert Hajduk",
)  # fmt: skip
SOLARIS = Firm(
    "solenergo", "Solenergo Instalacje Paweł Drozd", "ul. Świerczewskiego 34", "66-200", "Świebodzin",
    nip("927190452"), regon("08127365"), "CEIDG", SOLE, "43.21.Z",
    "wykonywanie instalacji elektrycznych", "Paweł Drozd", "właściciel", "515 604 232", "biuro@solenergo.pl",
    "micro",
    "Montujemy instalacje fotowoltaiczne i magazyny energii dla firm. W 2025 r. opracowaliśmy własny sterownik "
    "do magazynów energii.",
    "Zebranie doświadczeń z budowy lokalnych magazynów energii.", "angielski – średnio zaawansowany", "0808053",
    "04.05.2015", 9, "3 950 000 zł", "1 220 000 zł", "w Świebodzinie", ZG, "10.04.2026", "03.04.2026", 15,
    certs=["ISO 9001:2015"], www_pl="solenergo.pl", social=["facebook.com/solenergo"],
    events=[("Intersolar Europe, Monachium", "Niemcy", 2025), ("ENEX, Kielce", "Polska", 2024)], lis=GREEN,
)  # fmt: skip
KARTPOL = Firm(
    "kartpak", "KARTPAK Opakowania Sp. z o.o.", "ul. Fabryczna 3a", "67-300", "Szprotawa",
    nip("924187306"), regon("36124907"), "0000551830", LIMITED, "17.21.Z",
    "produkcja papieru falistego i opakowań z papieru i tektury", "Ewelina Trzaska", "specjalista ds. handlu",
    "68 376 20 14", "e.trzaska@kartpak.eu", "small",
    "Produkcja opakowań z tektury falistej. Wprowadziliśmy linię do druku cyfrowego i opakowania bez kleju, "
    "nadające się w całości do recyklingu.",
    "Rozmowy z firmami spożywczymi i kosmetycznymi o opakowaniach wielokrotnego użytku.",
    "niemiecki – biegle; angielski – dobrze", "0810073", "22.07.2014", 44, "19 600 000 zł", "11 040 000 zł",
    "w Żaganiu", ZG, "15.04.2026", "08.04.2026", 16,
    certs=["FSC C158204", "ISO 14001:2015", "ISO 9001:2015"], www_pl="www.kartpak.eu",
    www_foreign="www.kartpak.eu/en", events=[("FachPack, Norymberga", "Niemcy", 2024)],
    lis=GREEN, agreements=["Zielona Transformacja"], signer="Tomasz Gryglas",
)  # fmt: skip
OPTICIAN = Firm(
    "zytko", "Zakład Optyczny Żytko Spółka jawna", "ul. Rynek 11", "66-100", "Sulechów",
    nip("973095318"), regon("97740216"), "KRS 0000064715", "spółka jawna", "32.50.Z",
    "produkcja urządzeń, instrumentów oraz wyrobów medycznych", "Barbara Żytko", "wspólnik",
    "503 918 274", "optyk@zytko.pl", "small",
    "Wykonujemy soczewki i oprawy, prowadzimy trzy salony. Od 2024 roku szlifujemy soczewki dla osób słabowidzących "
    "według metody opracowanej z uczelnią.",
    "Poznanie szwajcarskich technologii szlifowania soczewek.", "j. niemiecki", "0809063", "15.01.1998", 27, "6 210 000 zł",
    "2 480 000 zł", "w Zielonej Górze", ZG, "17.04.2026", "10.04.2026", 17,
    certs=["ISO 13485:2016", "Atest PZH nr 184/2024"], www_pl="www.zytko.pl", social=["facebook.com/optykzytko"],
    lis=HEALTH, agreements=["Lubuskie Centrum Cyfrowych Technologii Medycznych"],
)  # fmt: skip
GEOSCAN = Firm(
    "geoplan", "Geoplan Pomiary Magdalena Lisiecka", "os. Piastowskie 14", "66-300", "Międzyrzecz",
    nip("596163507"), regon("08253718"), "CEIDG", SOLE, "71.12.B",
    "pozostała działalność w zakresie inżynierii i związane z nią doradztwo techniczne", "Magdalena Lisiecka",
    "właścicielka", "691 447 035", "m.lisiecka@geoplan.com.pl", "micro",
    "Pomiary geodezyjne i skaning laserowy obiektów przemysłowych. Stosujemy własną metodę łączenia danych z drona "
    "i skanera naziemnego.",
    "Wymiana doświadczeń w zakresie cyfrowych modeli budynków.", "angielski B2", "0803023", "10.10.2016", 3,
    "560 000 zł", "190 000 zł", "w Międzyrzeczu", GW, "20.04.2026", "13.04.2026", 18,
    www_pl="www.geoplan.com.pl", social=["linkedin.com/in/geoplan-pomiary"],
    events=[("Intergeo, Berlin", "Niemcy", 2023), ("Intergeo, Stuttgart", "Niemcy", 2024),
            ("Intergeo, Frankfurt", "Niemcy", 2025)],
    lis=INDUSTRY,
)  # fmt: skip
TERMOBUD = Firm(
    "drewterm", "Drewterm Domy Szkieletowe Sp. z o.o.", "ul. Kolejowa 25", "66-600", "Krosno Odrzańskie",
    nip("926163507"), regon("38214603"), "KRS 0000763209", LIMITED, "16.23.Z",
    "produkcja wyrobów stolarskich i ciesielskich dla budownictwa", "Dariusz Pawlik", "prezes zarządu",
    "883 250 416", "d.pawlik@drewterm.pl", "small",
    "Prefabrykujemy ściany domów szkieletowych. Rozwijamy ścianę z izolacją z włókna konopnego, badaną w ITB.",
    "Wizyta w zakładach prefabrykacji drewnianej, poszukiwanie dostawcy okuć.", "angielski, niemiecki – dobrze",
    "0802063", "30.11.2018", 22, "8 730 000 zł", "4 105 000 zł", "w Krośnie Odrzańskim", ZG, "13.04.2026",
    "01.04.2026", 19, certs=["Krajowa Ocena Techniczna ITB-KOT-2024/1907"], www_pl="www.drewterm.pl",
    www_foreign="www.drewterm.pl/en", social=["instagram.com/drewterm", "youtube.com/@drewterm"],
    events=[("Dach+Holz, Kolonia", "Niemcy", 2026), ("Ligna, Hanower", "Niemcy", 2025)],
    trips=["Wizyta studyjna w Austrii, 2024"], lis=GREEN,
)  # fmt: skip
AUTOMATIK = Firm(
    "automax", "Automax Robotyka Sp. z o.o.", "ul. Zakładowa 9", "65-001", "Zielona Góra",
    nip("929164027"), regon("08336129"), "KRS 0000489512", LIMITED, "28.99.Z",
    "produkcja pozostałych maszyn specjalnego przeznaczenia", "Łukasz Bednarski", "dyrektor techniczny",
    "68 411 02 77", "l.bednarski@automax-robotyka.pl", "small",
    "Budujemy stanowiska zrobotyzowane do spawania i paletyzacji. Dział B+R liczy 8 inżynierów; w 2025 r. "
    "powstał chwytak adaptacyjny zgłoszony do ochrony.",
    "Przegląd rozwiązań robotyki współpracującej, rozmowy z integratorami.", "angielski C1, niemiecki B1", "0862011",
    "17.12.2013", 41, "17 450 000 zł", "8 960 000 zł", "w Zielonej Górze", ZG, "08.04.2026", "30.03.2026",
    20, certs=["ISO 9001:2015", "ISO 3834-2"], www_pl="www.automax-robotyka.pl",
    www_foreign="www.automax-robotyka.pl/en", social=["linkedin.com/company/automax-robotyka"],
    events=[("automatica, Monachium", "Niemcy", 2023), ("Hannover Messe", "Niemcy", 2025),
            ("STOM-ROBOTICS, Kielce", "Polska", 2025)],
    lis=INDUSTRY, agreements=["Industry4Future Lubuska Inicjatywa Klastrowa", "Smart Factory 4.0"],
    horizontal="Robot dla MŚP",
)  # fmt: skip
ECOLAB = Firm(
    "aquanova", "Aquanova Technologie Wodne Sp. z o.o.", "ul. 1 Maja 40", "69-100", "Słubice",
    nip("598162093"), regon("36590127"), "0000648835", LIMITED, "36.00.Z",
    "pobór, uzdatnianie i dostarczanie wody", "Piotr Sadowniczak", "wiceprezes", "95 758 33 09",
    "biuro@aquanova.com.pl", "small",
    "Projektujemy kontenerowe stacje uzdatniania wody. Prowadzimy własne laboratorium i ponosimy nakłady na rozwój "
    "filtrów membranowych.",
    "Zapoznanie się z rozwiązaniami gospodarki wodnej w gminach górskich.", "niemiecki (C1), angielski (B2)",
    "0805053", "03.11.2016", 17, "5 380 000 zł", "3 015 000 zł", "w Słubicach", GW, "21.04.2026", "14.04.2026", 21,
    certs=["Atest PZH B-BK-60210-0417/24"], www_pl="aquanova.com.pl", www_foreign="aquanova.com.pl/en",
    social=["linkedin.com/company/aquanova-tw"], events=[("IFAT, Monachium", "Niemcy", 2024)], lis=GREEN,
    agreements=["Zielona Transformacja"],
)  # fmt: skip
TEXTIL = Firm(
    "szwalnia", "Pracownia Krawiecka ALTA Renata Mikulska", "ul. Bohaterów 2", "67-400", "Wschowa",
    nip("925176230"), regon("41038265"), "CEIDG", SOLE, "14.21.Z", "produkcja odzieży wierzchniej",
    "Renata Mikulska", "właściciel", "604 583 119", "alta.mikulska@wp.pl", "micro",
    "Szyjemy odzież roboczą i ochronną, w tym kamizelki z wszytymi czujnikami temperatury (produkt z 2025 r.).",
    "Nowe kontakty handlowe.", "angielski w stopniu podstawowym", "0812033", "02.02.2004", 8, "740 000 zł",
    "205 000 zł", "we Wschowie", ZG, "15.04.2026", "09.04.2026", 22, www_pl="www.alta-odziez.pl",
)  # fmt: skip
TRANSMAL = Firm(
    "metalgub", "Metal-Gub Ślusarstwo Andrzej Kurek", "ul. Śląska 60", "66-620", "Gubin",
    nip("926163490"), regon("97093514"), "CEIDG", SOLE, "25.11.Z",
    "produkcja konstrukcji metalowych i ich części", "Andrzej Kurek", "właściciel", "601 774 350",
    "metalgub@interia.pl", "micro", "Konstrukcje stalowe, balustrady, wiaty. Spawamy aluminium robotem od 2024 r.",
    "Pozyskanie zleceń z rynku szwajcarskiego.", "niemiecki", "0802011", "11.05.1995", 9, "2 310 000 zł",
    "870 000 zł", "w Krośnie Odrzańskim", ZG, "16.04.2026", "10.04.2026", 23, certs=["EN 1090-2 EXC2"],
    www_pl="www.metalgub.pl", events=[("Schweissen & Schneiden, Essen", "Niemcy", 2025)], lis=INDUSTRY,
)  # fmt: skip
BIOFARM = Firm(
    "ziolomed", "Ziołomed Kosmetyki Sp. z o.o.", "ul. Piastowska 5", "67-120", "Kożuchów",
    nip("925188104"), regon("38502716"), "KRS 0000841177", LIMITED, "20.42.Z",
    "produkcja wyrobów kosmetycznych", "Natalia Weron", "prezes zarządu", "530 882 164", "n.weron@ziolomed.pl",
    "micro", "Kosmetyki na bazie ziół z upraw lubuskich. Opracowaliśmy linię szamponów w kostce bez konserwantów.",
    "Rozmowy z sieciami drogerii i laboratorium badań skóry.", "angielski biegły", "0804043", "14.05.2020", 6,
    "980 000 zł", "430 000 zł", "w Nowej Soli", ZG, "20.04.2026", "13.04.2026", 24, certs=["COSMOS Natural"],
    www_pl="www.ziolomed.pl", www_foreign="www.ziolomed.pl/en", social=["instagram.com/ziolomed"],
    events=[("Cosmoprof, Bolonia", "Włochy", 2025)], lis=HEALTH,
)  # fmt: skip
LOGIS = Firm(
    "witraze", "Szklarnia Witraż Bogdan Rutka", "ul. Wojska Polskiego 88", "68-100", "Żagań",
    nip("924200313"), regon("97115026"), "CEIDG", SOLE, "23.12.Z", "kształtowanie i obróbka szkła płaskiego",
    "Bogdan Rutka", "właściciel", "609 315 827", "witraz.rutka@gmail.com", "micro",
    "Szkło hartowane do mebli i kabin. Nowa linia szkła z nadrukiem cyfrowym od 2025 roku.",
    "Poszukiwanie dostawców maszyn.", "niemiecki słabo", "0810021", "20.08.1999", 6, "1 120 000 zł", "415 000 zł",
    "w Żaganiu", ZG, "21.04.2026", "15.04.2026", 25, www_pl="www.witraz-zagan.pl",
    social=["facebook.com/witrazzagan"], events=[("Glasstec, Düsseldorf", "Niemcy", 2024)],
)  # fmt: skip
