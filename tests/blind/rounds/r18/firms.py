"""The twenty companies."""

from datetime import date

from .base import nip_of, regon_of
from .firm import Cert, Event, Firm

SMART = "Smart Factory 4.0"
GREEN = "Zielona Transformacja"
CITY = "SmartCity i IoT"
INDUSTRY = "Industry4Future Lubuska Inicjatywa Klastrowa"
MEDICAL = "Lubuskie Centrum Cyfrowych Technologii Medycznych"
FOOD = "InnoFood"
SPACE = "Rozwój Systemów Kosmicznych"
IP, ZG, ZJ = "Innowacyjny przemysł", "Zielona gospodarka", "Zdrowie i jakość życia"


def iso(norm: str, number: str, given: date, until: date, by: str, scope: str) -> Cert:
    return Cert("iso", f"Certyfikat {norm}", number, given, by, scope, until)


KUZNIK = Firm(
    "kuznik", "Zakład Obróbki Metali „Kuźnik” Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością",
    nip_of("925184721"), regon_of("08124537"), "0000214563", "ul. Przemysłowa 14", "67-100", "Nowa Sól",
    "Nowa Sól (miejska)", "0804011", "nowosolski", "68 387 41 20", "biuro@kuznik-metal.pl", "25.53.Z",
    "Obróbka mechaniczna elementów metalowych", "small", "38,5", "21,4 mln zł", "16,9 mln zł", date(2004, 9, 13),
    "Obróbka skrawaniem i spawanie konstrukcji ze stali nierdzewnej dla producentów maszyn pakujących i wind. "
    "Pracujemy na 11 centrach CNC, produkcja na dwie zmiany.", True,
    "Od 2022 r. prowadzimy z Uniwersytetem Zielonogórskim prace nad chłodzeniem narzędzi mgłą olejową; w 2025 r. "
    "uruchomiliśmy zrobotyzowane stanowisko spawalnicze (nakłady 1,2 mln zł).",
    (iso("ISO 9001:2015", "PL/QMS/11824", date(2024, 5, 20), date(2027, 5, 19), "Dekra Cert Zachód",
         "obróbka skrawaniem i spawanie konstrukcji metalowych"),
     iso("ISO 3834-2:2021", "SPAW-0442/23", date(2023, 11, 6), date(2026, 11, 5), "Instytut Nadzoru Spawalniczego",
         "spawanie metali – pełne wymagania jakości"),
     Cert("patent", "Patent „Uchwyt samocentrujący do tulei cienkościennych”", "Pat.243187", date(2023, 7, 10), "UPRP")),
    "www.kuznik-metal.pl", "www.kuznik-metal.pl/en", ("facebook.com/kuznikmetal", "linkedin.com/company/kuznik"),
    (Event("18–21.06.2024", "Targi ITM Industry Europe", "Poznań, Polska", "wystawca"),
     Event("18–23.09.2023", "Targi EMO Hannover", "Hanower, Niemcy", "zwiedzający, rozmowy B2B"),
     Event("10–14.09.2024", "Targi AMB Stuttgart", "Stuttgart, Niemcy", "wystawca")),
    (), IP, (SMART,), "", "Radosław Kuźnik", "dyrektor techniczny", "Radosław Kuźnik", "członek zarządu",
    date(2026, 4, 10), 11, "Urząd Skarbowy w Nowej Soli",
    "Poznanie szwajcarskich centrów obróbki precyzyjnej i nawiązanie współpracy z dostawcą narzędzi.",
    "Niemcy, Dania; planowana Szwajcaria")

DENTIKA = Firm(
    "dentika", "Agnieszka Wróbel Pracownia Protetyki Cyfrowej „Dentika”", "jednoosobowa działalność gospodarcza",
    nip_of("973042816"), regon_of("97805132"), "", "ul. Sikorskiego 27/3", "65-454", "Zielona Góra",
    "Zielona Góra", "0862011", "m. Zielona Góra", "602 418 335", "a.wrobel@dentika-lab.pl", "32.50.Z",
    "Produkcja urządzeń, instrumentów oraz wyrobów medycznych", "micro", "4", "0,9 mln zł", "0,3 mln zł",
    date(2016, 3, 1),
    "Wykonywanie koron, mostów i szyn zgryzowych w technologii CAD/CAM i druku 3D dla gabinetów stomatologicznych.",
    True, "Wprowadziłam druk prowizoriów z żywicy biokompatybilnej i zdalny obieg skanów z gabinetu; w 2025 r. nakłady "
    "na drukarkę i oprogramowanie wyniosły 86 tys. zł.", (), "www.dentika-lab.pl", "",
    ("Facebook: Dentika Lab", "Instagram: @dentika_lab"),
    (Event("25–29.03.2025", "Targi IDS 2025", "Kolonia, Niemcy", "zwiedzająca"),),
    (), ZJ, (), "", "Agnieszka Wróbel", "właścicielka", "Agnieszka Wróbel", "właścicielka", date(2026, 4, 13), 12,
    "Pierwszy Urząd Skarbowy w Zielonej Górze", "Zapoznanie się ze szwajcarskimi materiałami do druku protetycznego.",
    "Niemcy")

SOLARNE = Firm(
    "solarne", "Solarne Pole Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", nip_of("973110254"),
    regon_of("38114960"), "0000745218", "ul. Południowa 8", "66-100", "Sulechów", "Sulechów", "0809063", "zielonogórski",
    "68 385 60 14", "kontakt@solarnepole.pl", "43.21.Z", "Wykonywanie instalacji elektrycznych", "small", "19",
    "9,8 mln zł", "5,2 mln zł", date(2018, 8, 27),
    "Projektowanie i montaż instalacji fotowoltaicznych oraz magazynów energii dla gospodarstw i małych zakładów.",
    True, "Rozwijamy własny sterownik zarządzający magazynem energii; program opracowujemy z Centrum Energetyki "
    "Odnawialnej w Sulechowie.",
    (iso("ISO 14001:2015", "E-2025-0719", date(2025, 2, 14), date(2028, 2, 13), "EuroCertus Polska",
         "projektowanie i montaż instalacji OZE"),
     iso("ISO 9001:2015", "Q-2025-0718", date(2025, 2, 14), date(2028, 2, 13), "EuroCertus Polska",
         "projektowanie i montaż instalacji OZE")),
    "https://solarnepole.pl", "https://solarnepole.pl/de oraz https://solarnepole.pl/en", (),
    (Event("19–21.06.2024", "Intersolar Europe", "Monachium, Niemcy", "zwiedzający"),
     Event("14–16.01.2025", "Targi ENEX", "Kielce, Polska", "wystawca")),
    ("wyjazd studyjny do Danii, 2025",), ZG, (GREEN, CITY), "Lokalne wspólnoty energetyczne w gminach wiejskich",
    "Paulina Sroka", "kierownik projektów", "Grzegorz Sroka", "prezes zarządu", date(2026, 4, 14), 13,
    "Urząd Skarbowy w Świebodzinie", "Przegląd rozwiązań magazynowania energii i rozmowy o licencji na sterownik.",
    "Niemcy, Czechy")

GRYF = Firm(
    "gryf", "Meble Gryf S.A.", "spółka akcyjna", nip_of("928203417"), regon_of("97038214"), "0000067342",
    "ul. Zakładowa 22", "68-200", "Żary", "Żary (miejska)", "0811021", "żarski", "68 479 33 00",
    "zarzad@meblegryf.com.pl", "31.09.Z", "Produkcja pozostałych mebli", "medium", "187", "96,3 mln zł", "71,0 mln zł",
    date(2001, 4, 2), "Producent mebli skrzyniowych i łóżek z płyty laminowanej i litego drewna; 72% sprzedaży to "
    "eksport do sieci handlowych w Europie Zachodniej.", True,
    "W zakładzie działa dział rozwoju wyrobu (9 osób). W latach 2024–2025 wdrożono linię oklejania bezspoinowego i "
    "konfigurator mebli 3D dla klientów.",
    (iso("ISO 9001:2015", "JM-4417", date(2024, 3, 4), date(2027, 3, 3), "Biuro Certyfikacji Meblarstwa",
         "projektowanie i produkcja mebli"),
     iso("ISO 14001:2015", "JM-4418", date(2024, 3, 4), date(2027, 3, 3), "Biuro Certyfikacji Meblarstwa",
         "projektowanie i produkcja mebli"),
     iso("FSC CoC", "FSC-C118402", date(2023, 10, 16), date(2028, 10, 15), "Nepcon Polska",
         "kontrola pochodzenia produktu – meble"),
     Cert("mark", "Świadectwo ochronne na znak towarowy GRYF HOME", "R.351208", date(2022, 9, 5), "UPRP")),
    "www.meblegryf.com.pl", "www.gryf-furniture.com (j. angielski i niemiecki)",
    ("Facebook", "Instagram", "Pinterest"),
    (Event("12–16.01.2025", "imm cologne", "Kolonia, Niemcy", "wystawca"),
     Event("20–23.02.2024", "Meble Polska", "Poznań, Polska", "wystawca"),
     Event("25–28.02.2025", "Meble Polska", "Poznań, Polska", "wystawca"),
     Event("19–22.05.2025", "Interzum", "Kolonia, Niemcy", "zwiedzający"),
     Event("3–6.11.2024", "Furniture Show", "Birmingham, Wielka Brytania", "wystawca")),
    ("misja gospodarcza do Holandii 2024", "targi w Mediolanie 2025"), IP, (INDUSTRY,), "", "Monika Tarnowska",
    "dyrektor ds. rozwoju", "Piotr Gryf-Olszański", "prezes zarządu", date(2026, 4, 15), 14,
    "Lubuski Urząd Skarbowy w Zielonej Górze", "Wizyta w ośrodkach wzornictwa i przemysłu 4.0, poszukiwanie partnera "
    "technologicznego.", "Niemcy, Francja, Wielka Brytania, Szwajcaria")

DREWLIN = Firm(
    "drewlin", "„Drew-Lin” s.c. Jan Nowak, Halina Linke", "spółka cywilna", nip_of("928417630"), regon_of("08047715"),
    "", "ul. Ogrodowa 5", "68-300", "Lubsko", "Lubsko", "0811063", "żarski", "606 220 714", "drewlin@drewlin.pl",
    "16.23.Z", "", "micro", "6", "1,1 mln zł", "0,4 mln zł", date(2009, 5, 18),
    "Stolarka okienna i schody drewniane na wymiar.", False, "", (), "www.drewlin.pl", "", (), (), (), "", (), "",
    "Jan Nowak", "wspólnik", "Jan Nowak", "wspólnik", date(2026, 4, 13), 15, "Urząd Skarbowy w Żarach",
    "Zobaczyć szwajcarskie zakłady stolarskie.", "Niemcy",
    ("Jan Nowak", nip_of("928153308"), "ul. Ogrodowa 5, 68-300 Lubsko"))

BIOLAB = Firm(
    "biolab", "Biolab Odra Spółka z ograniczoną odpowiedzialnością sp.k.", "spółka komandytowa", nip_of("598162503"),
    regon_of("36270418"), "0000571946", "ul. Kopernika 31", "69-100", "Słubice", "Słubice", "0805053", "słubicki",
    "95 758 22 17", "office@biolab-odra.eu", "72.11.Z", "", "small", "14", "4,6 mln zł", "6,0 mln zł",
    date(2015, 6, 9), "Badania mikrobiologiczne żywności i wody, szybkie testy na obecność alergenów.", True,
    "Laboratorium B+R (5 osób), wspólny projekt z Uniwersytetem Viadrina; w 2025 r. nowy test alergenów orzecha.",
    (Cert("patent", "Patent „Sposób wykrywania białka orzecha ziemnego”", "Pat.246031", date(2025, 1, 20), "UPRP"),),
    "www.biolab-odra.eu", "www.biolab-odra.eu/en", ("LinkedIn",),
    (Event("09-12.04.2024", "analytica 2024", "Monachium, Niemcy", "wystawca"),
     Event("04-06.06.2024", "Eurolab", "Warszawa, Polska", "wystawca"),
     Event("26-28.11.2024", "Fi Europe", "Frankfurt, Niemcy", "odwiedzający"),
     Event("07-08.10.2025", "Food Safety Days", "Wiedeń, Austria", "prelegent")),
    (), ZJ, (MEDICAL, FOOD), "Bezpieczna żywność w łańcuchu dostaw", "dr Ewa Hoffmann", "kierownik B+R",
    "Andreas Keller", "prezes komplementariusza", date(2026, 4, 16), 16, "Urząd Skarbowy w Słubicach",
    "Rozmowy z laboratoriami w Bazylei o walidacji testów.", "Niemcy, Austria, Szwajcaria")

TZ = Firm(
    "tz", "TZ Automatyka Tomasz Zieliński", "jednoosobowa działalność gospodarcza", nip_of("927150482"),
    regon_of("08139426"), "", "ul. Łużycka 40", "66-200", "Świebodzin", "Świebodzin", "0808053", "świebodziński",
    "510 337 902", "tomasz@tz-automatyka.pl", "33.20.Z", "Instalowanie maszyn przemysłowych, sprzętu i wyposażenia",
    "micro", "3", "1,4 mln zł", "0,5 mln zł", date(2012, 2, 1),
    "Projektowanie i uruchamianie sterowania linii produkcyjnych, szafy sterownicze, programowanie PLC.", True,
    "Opracowałem własny moduł zdalnej diagnostyki napędów, wdrożony u 7 klientów w latach 2024–2026.",
    (Cert("attest", "Atest bezpieczeństwa szafy sterowniczej TZ-Box", "AB/1142/2024", date(2024, 10, 2),
          "Instytut Elektrotechniki Zachód"),),
    "www.tz-automatyka.pl", "", (),
    (Event("26–29.03.2024", "Targi Automaticon", "Warszawa, Polska", "zwiedzający"),
     Event("31.03–4.04.2025", "Hannover Messe", "Hanower, Niemcy", "zwiedzający, spotkania")),
    (), IP, (SMART,), "", "Tomasz Zieliński", "właściciel", "Tomasz Zieliński", "właściciel", date(2026, 4, 14), 17,
    "Urząd Skarbowy w Świebodzinie", "Nawiązanie kontaktu z producentami napędów.", "Niemcy")

KOMPOZYTY = Firm(
    "kompozyty", "Kompozyty Lubuskie Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", nip_of("599284107"),
    regon_of("36419852"), "0000615503", "ul. Mosiężna 3", "66-400", "Gorzów Wielkopolski", "Gorzów Wielkopolski",
    "0861011", "m. Gorzów Wlkp.", "95 721 18 40", "biuro@kompozyty-lub.pl", "22.29.Z",
    "Produkcja pozostałych wyrobów z tworzyw sztucznych", "small", "27", "11,7 mln zł", "8,8 mln zł",
    date(2016, 5, 11), "Elementy z laminatów szklanych i węglowych dla producentów autobusów i łodzi.", True,
    "Własna technologia infuzji próżniowej z żywicą z recyklingu, badania z Zachodniopomorskim Uniwersytetem "
    "Technologicznym, 640 tys. zł wydatków na B+R w 2025 r.",
    (iso("ISO 9001:2015", "TQ-77120", date(2023, 6, 30), date(2026, 6, 29), "TQ Zertifizierung",
         "produkcja wyrobów z kompozytów"),
     Cert("patent", "Patent „Sposób wytwarzania panelu przekładkowego”", "Pat.244960", date(2024, 4, 15), "UPRP")),
    "www.kompozyty-lub.pl", "www.kompozyty-lub.pl/en", ("LinkedIn – Kompozyty Lubuskie", "YouTube – KompozytyLub"),
    (Event("5–7 marca 2024", "JEC World", "Paryż, Francja", "wystawca"),
     Event("4–6 marca 2025", "JEC World", "Paryż, Francja", "wystawca"),
     Event("15–18 października 2024", "Fakuma", "Friedrichshafen, Niemcy", "zwiedzający"),
     Event("20–23 maja 2025", "Plastpol", "Kielce, Polska", "wystawca")),
    (), IP, (INDUSTRY, SPACE), "Lekkie struktury dla sektora kosmicznego", "Bartosz Wilk", "główny technolog",
    "Katarzyna Wilk", "prezes zarządu", date(2026, 4, 13), 18, "Urząd Skarbowy w Gorzowie Wielkopolskim",
    "Wizyta w instytutach materiałowych ETH.", "Francja, Niemcy")

NEXARO = Firm(
    "nexaro", "Nexaro Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", nip_of("929196035"), regon_of("38502174"),
    "0000828419", "al. Niepodległości 16/7", "65-048", "Zielona Góra", "Zielona Góra", "0862011", "m. Zielona Góra",
    "68 411 09 55", "hello@nexaro.pl", "62.01.Z", "Działalność związana z oprogramowaniem", "small", "22", "7,9 mln zł",
    "3,1 mln zł", date(2020, 2, 3), "Oprogramowanie do planowania produkcji i analizy danych z maszyn.", True,
    "Połowa zespołu pracuje nad modułem uczenia maszynowego do przewidywania awarii; realizujemy staże z Instytutem "
    "Informatyki UZ.",
    (iso("ISO/IEC 27001:2022", "IS 804417", date(2025, 9, 1), date(2028, 8, 31), "BSC Polska",
         "wytwarzanie i utrzymanie oprogramowania"),),
    "nexaro.pl", "nexaro.io", ("LinkedIn", "X (@nexaro_io)"),
    (Event("maj 2024", "Infoshare", "Gdańsk, Polska", "stoisko"),
     Event("listopad 2024", "Web Summit", "Lizbona, Portugalia", "startup alpha")),
    (), IP, (), "", "Kamil Adamczyk", "CTO", "Kamil Adamczyk", "wiceprezes zarządu", date(2026, 4, 17), 19,
    "Pierwszy Urząd Skarbowy w Zielonej Górze", "Szukamy pilotażowego wdrożenia u szwajcarskiego producenta.",
    "Niemcy, Szwecja")

KRULIS = Firm(
    "krulis", "KruLis Drony s.c. Marcin Krupa, Piotr Lis", "spółka cywilna", nip_of("599316428"), regon_of("52014873"),
    "", "ul. Walczaka 25", "66-407", "Gorzów Wielkopolski", "Gorzów Wielkopolski", "0861011", "m. Gorzów Wlkp.",
    "881 440 126", "biuro@krulisdrony.pl", "71.12.Z", "Działalność w zakresie inżynierii", "micro", "2", "0,6 mln zł",
    "0,2 mln zł", date(2021, 4, 12), "Inspekcje dachów, farm fotowoltaicznych i linii energetycznych z drona, "
    "modele 3D terenu.", True, "Własny algorytm wykrywania uszkodzonych ogniw na zdjęciach termowizyjnych, rozwijany od "
    "2023 r.", (), "www.krulisdrony.pl", "www.krulisdrony.pl/en", ("Facebook", "YouTube"),
    (Event("03-05.09.2024", "MSPO", "Kielce, Polska", "zwiedzający"),
     Event("08-10.10.2024", "Intergeo 2024", "Stuttgart, Niemcy", "zwiedzający"),
     Event("07-09.10.2025", "Intergeo 2025", "Frankfurt, Niemcy", "współwystawca")),
    ("misja do Berlina, listopad 2025",), IP, (SPACE,), "", "Piotr Lis", "wspólnik", "Marcin Krupa", "wspólnik",
    date(2026, 4, 15), 20, "Urząd Skarbowy w Gorzowie Wielkopolskim", "Kontakt z operatorami dronów w Alpach.",
    "Niemcy", ("Marcin Krupa", nip_of("599207741"), "ul. Walczaka 25, 66-407 Gorzów Wielkopolski"))

PROKOAT = Firm(
    "prokoat", "Pro-Koat Lakiernia Przemysłowa Sp. z o.o. Spółka komandytowa", "spółka komandytowa",
    nip_of("599170936"), regon_of("08103746"), "0000338027", "ul. Belgijska 9", "66-470", "Kostrzyn nad Odrą",
    "Kostrzyn nad Odrą", "0801011", "gorzowski", "95 752 80 11", "info@prokoat.pl", "25.61.Z",
    "Obróbka metali i nakładanie powłok na metale", "small", "44", "19,5 mln zł", "14,2 mln zł", date(2008, 10, 6),
    "Malowanie proszkowe i kataforetyczne detali stalowych oraz aluminiowych o długości do 9 m.\nŚwiadczymy usługi dla "
    "branży automotive, kolejowej i rolniczej, obsługujemy ok. 130 klientów, w tym 40 zagranicznych.\nPosiadamy dwie "
    "linie automatyczne i kabinę do lakierowania ręcznego.", True,
    "Firma od 2019 roku prowadzi własne laboratorium powłok, w którym zatrudnia trzech technologów.\n"
    "1) Współpraca z uczelnią: umowa z Politechniką Wrocławską na badania przyczepności powłok cynkowo-niklowych "
    "(2023–2026), w jej ramach powstały dwie prace magisterskie i jedno zgłoszenie patentowe.\n"
    "2) Nowe linie: w 2024 r. uruchomiliśmy linię kataforezy KTL z odzyskiem wody w obiegu zamkniętym, co zmniejszyło "
    "zużycie wody o 62%; w 2025 r. robota lakierniczego z systemem rozpoznawania kształtu detalu.\n"
    "3) Nowe produkty: powłoka antygraffiti do wagonów (wdrożona w 2025 r. u dwóch producentów taboru), powłoka "
    "o podwyższonej odporności na mgłę solną do 1500 godzin.\n"
    "4) Nakłady na działalność innowacyjną: 2023 r. – 410 tys. zł, 2024 r. – 3,8 mln zł, 2025 r. – 1,15 mln zł.\n"
    "5) Cyfryzacja: każdy detal otrzymuje kod DataMatrix, a klient widzi w portalu przebieg procesu, zdjęcia i wyniki "
    "pomiaru grubości; system napisała dla nas spółka z Zielonej Góry, a prawa do niego należą do nas.\n"
    "6) W planie na lata 2026–2027: wspólny z partnerem szwajcarskim projekt suszenia powłok promieniowaniem UV-LED, "
    "dlatego udział w wyjeździe ma dla nas znaczenie praktyczne, a nie tylko poznawcze.",
    (iso("ISO 9001:2015", "Z-90211", date(2024, 1, 15), date(2027, 1, 14), "Zetcert", "nakładanie powłok"),
     iso("ISO 14001:2015", "Z-90212", date(2024, 1, 15), date(2027, 1, 14), "Zetcert", "nakładanie powłok"),
     iso("IATF 16949:2016", "IATF 0511873", date(2025, 3, 17), date(2028, 3, 16), "Zetcert", "nakładanie powłok"),
     iso("Qualicoat", "PL-3107", date(2026, 1, 1), date(2026, 12, 31), "Krajowe Stowarzyszenie Powłok",
         "powłoki na aluminium do zastosowań architektonicznych")),
    "www.prokoat.pl", "www.prokoat.pl/de, www.prokoat.pl/en", ("LinkedIn: Pro-Koat", "Facebook: ProKoat"),
    (Event("4–6.06.2024", "SurfaceTechnology Germany", "Stuttgart, Niemcy", "wystawca"),
     Event("24–27.09.2024", "InnoTrans", "Berlin, Niemcy", "współwystawca"),
     Event("23–27.04.2024", "Paintexpo", "Karlsruhe, Niemcy", "zwiedzający"),
     Event("12–18.11.2023", "Agritechnica", "Hanower, Niemcy", "zwiedzający"),
     Event("9–15.11.2025", "Agritechnica", "Hanower, Niemcy", "wystawca"),
     Event("3–6.06.2025", "ITM Industry Europe", "Poznań, Polska", "wystawca"),
     Event("23–26.09.2025", "Trako", "Gdańsk, Polska", "wystawca")),
    (), IP, (SMART, INDUSTRY), "Cyfrowy paszport powłoki", "Łukasz Maj", "kierownik laboratorium", "Teresa Maj",
    "prezes zarządu komplementariusza", date(2026, 4, 13), 21, "Urząd Skarbowy w Gorzowie Wielkopolskim",
    "Wizyta u producentów lamp UV-LED i rozmowy z instytutem Empa.", "Niemcy, Czechy, Szwecja, Szwajcaria")

RUTA = Firm(
    "ruta", "Ewa Malinowska „RUTA” Kosmetyki Naturalne", "jednoosobowa działalność gospodarcza", nip_of("926104537"),
    regon_of("36911480"), "", "ul. Parkowa 2a", "66-600", "Krosno Odrzańskie", "Krosno Odrzańskie", "0802063",
    "krośnieński", "609 113 248", "ewa@ruta-kosmetyki.pl", "20.42.Z", "Produkcja wyrobów kosmetycznych i toaletowych",
    "micro", "5", "1,2 mln zł", "0,5 mln zł", date(2017, 9, 1), "Kremy i hydrolaty z ziół z własnych zbiorów.", True,
    "Nowe receptury bez wody, opakowania zwrotne, badania dermatologiczne nowych wyrobów (38 tys. zł w 2025 r.).",
    (Cert("mark", "Świadectwo ochronne na znak RUTA", "R.362741", date(2023, 12, 11), "UPRP"),
     Cert("attest", "Atest Krem Nr 7 Hipoalergiczny", "BK/K/0311/01/2024", date(2024, 6, 18),
          "Narodowy Instytut Badań Higienicznych")),
    "www.ruta-kosmetyki.pl", "", ("Instagram", "Facebook", "TikTok"),
    (Event("13–16.02.2024", "Vivaness", "Norymberga, Niemcy", "wystawca"),
     Event("20–22.03.2025", "Cosmoprof", "Bolonia, Włochy", "zwiedzająca")),
    (), "", (), "", "Ewa Malinowska", "właścicielka", "Ewa Malinowska", "właścicielka", date(2026, 4, 16), 22,
    "Urząd Skarbowy w Krośnie Odrzańskim", "Poznanie wymagań rynku szwajcarskiego dla kosmetyków.", "Niemcy, Włochy")

ELGOR = Firm(
    "elgor", "Elektro-Gór S.A.", "spółka akcyjna", nip_of("599008452"), regon_of("21028467"), "0000128874",
    "ul. Podmiejska 19", "66-400", "Gorzów Wielkopolski", "Gorzów Wielkopolski", "0861011", "m. Gorzów Wlkp.",
    "95 733 15 00", "sekretariat@elektrogor.pl", "27.12.Z",
    "Produkcja aparatury rozdzielczej i sterowniczej energii elektrycznej", "medium", "112", "64,0 mln zł",
    "41,5 mln zł", date(1997, 7, 1), "Rozdzielnice średniego i niskiego napięcia, stacje kontenerowe, prefabrykacja "
    "szaf sterowniczych.", True, "Dział konstrukcyjny (14 inżynierów), nowa rozdzielnica bez gazu SF6 wprowadzona w "
    "2025 r., badania typu w laboratorium we Wrocławiu.",
    (iso("ISO 9001:2015", "NQ-2210", date(2023, 9, 18), date(2026, 9, 17), "Norma Quality",
         "produkcja rozdzielnic"),
     iso("ISO 14001:2015", "NQ-2211", date(2023, 9, 18), date(2026, 9, 17), "Norma Quality", "produkcja rozdzielnic"),
     iso("ISO 45001:2018", "NQ-2212", date(2023, 9, 18), date(2026, 9, 17), "Norma Quality", "produkcja rozdzielnic"),
     Cert("attest", "Certyfikat zgodności rozdzielnicy GórSafe 24", "DN/0612/2025", date(2025, 5, 29),
          "Instytut Elektrotechniki Zachód"),
     Cert("patent", "Patent „Napęd rozłącznika próżniowego”", "Pat.245512", date(2024, 8, 5), "UPRP")),
    "www.elektrogor.pl", "www.elektrogor.pl/en/", ("linkedin.com/company/elektro-gor",),
    (Event("10–12.09.2024", "Energetab", "Bielsko-Biała, Polska", "wystawca"),
     Event("16–18.09.2025", "Energetab", "Bielsko-Biała, Polska", "wystawca"),
     Event("11–13.02.2025", "E-world", "Essen, Niemcy", "zwiedzający")),
    ("misja gospodarcza do Norwegii (2024)", "targi Hannover Messe z UMWL (2025)", "wyjazd do Estonii (2025)"), ZG,
    (GREEN,), "Elastyczne sieci dla klastrów energii", "Jakub Rogala", "szef działu konstrukcyjnego", "Adam Górny",
    "prezes zarządu", date(2026, 4, 17), 23, "Lubuski Urząd Skarbowy w Zielonej Górze",
    "Rozmowy z operatorami sieci i z instytutem w Lozannie.", "Niemcy, Norwegia")

WODTECH = Firm(
    "wodtech", "Wodomierz-Tech Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", nip_of("596172043"),
    regon_of("08140962"), "0000297715", "ul. Waszkiewicza 60", "66-300", "Międzyrzecz", "Międzyrzecz", "0803023",
    "międzyrzecki", "95 741 27 33", "firma@wodomierz-tech.pl", "26.51.Z",
    "Produkcja instrumentów i przyrządów pomiarowych", "small", "31", "13,2 mln zł", "9,1 mln zł", date(2008, 1, 21),
    "Wodomierze ultradźwiękowe i nakładki radiowe do zdalnego odczytu dla wodociągów.", True,
    "Własna pracownia elektroniki, nowy wodomierz NB-IoT wprowadzony w 2025 r., współpraca z Politechniką Poznańską.",
    (iso("ISO 9001:2015", "MC/515/2024", date(2024, 9, 23), date(2027, 9, 22), "Metrocert",
         "produkcja wodomierzy"),
     Cert("attest", "Atest higieniczny wodomierza WT-20", "B-BK-60210-0441/24", date(2024, 2, 8),
          "Narodowy Instytut Badań Higienicznych"),
     Cert("attest", "Certyfikat badania typu MID", "PL-MI001-24-087", date(2024, 3, 12), "Główny Ośrodek Metrologii")),
    "www.wodomierz-tech.pl", "", ("Facebook",),
    (Event("13–17.05.2024", "IFAT", "Monachium, Niemcy", "zwiedzający"),
     Event("20–22.05.2025", "Wod-Kan", "Bydgoszcz, Polska", "wystawca (targi międzynarodowe)"),
     Event("14–18.09.2021", "Aquatech", "Amsterdam, Holandia", "zwiedzający")),
    ("misja do Szwecji, 2025", "wyjazd do Austrii, 2024"), IP, (CITY,), "", "Damian Pawlak", "konstruktor",
    "Irena Pawlak", "prezes zarządu", date(2026, 4, 14), 24, "Urząd Skarbowy w Międzyrzeczu",
    "Zapoznanie się z systemami pomiarowymi wodociągów w Zurychu.", "Niemcy, Litwa", old_events=1)

TRANS = Firm(
    "trans", "Trans-Maszyna Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", nip_of("924178035"),
    regon_of("36805217"), "0000704431", "ul. Żarska 11", "68-100", "Żagań", "Żagań (miejska)", "0810021", "żagański",
    "68 377 52 08", "biuro@trans-maszyna.pl", "28.22.Z", "Produkcja urządzeń dźwigowych i chwytaków", "small", "16",
    "6,3 mln zł", "4,4 mln zł", date(2017, 11, 15), "Suwnice i przenośniki taśmowe na zamówienie.", True,
    "Nowy typ suwnicy podwieszanej z napędem serwo, prototyp w 2025 r.",
    (iso("ISO 9001:2015", "CT-3391", date(2023, 5, 1), date(2026, 4, 30), "Certis", "produkcja suwnic"),),
    "www.trans-maszyna.pl", "www.trans-maszyna.pl/de", (),
    (Event("19–22.03.2024", "Modernlog", "Poznań, Polska", "wystawca"),), (), IP, (), "", "Wojciech Duda", "prezes",
    "Wojciech Duda", "prezes zarządu", date(2026, 4, 15), 25, "Urząd Skarbowy w Żaganiu",
    "Poznanie dostawców napędów.", "Niemcy")

BARMET = Firm(
    "barmet", "BARMET Krzysztof Baran", "jednoosobowa działalność gospodarcza", nip_of("595104823"),
    regon_of("21104763"), "", "ul. Kościuszki 8", "66-530", "Drezdenko", "Drezdenko", "0806023",
    "strzelecko-drezdenecki", "693 552 017", "barmet@barmet-drezdenko.pl", "25.11.Z", "", "micro", "7", "1,9 mln zł",
    "0,7 mln zł", date(2003, 6, 2), "Bramy, ogrodzenia i hale stalowe.", True,
    "Nowa brama składana z napędem solarnym, 2025.", (), "www.barmet-drezdenko.pl", "", ("Facebook",),
    (Event("01.2025", "BAU", "Monachium, Niemcy", "zwiedzający"),), (), IP, (), "", "Krzysztof Baran", "właściciel",
    "Krzysztof Baran", "właściciel", date(2026, 4, 16), 26, "Urząd Skarbowy w Drezdenku", "Nowi klienci, nowe maszyny.",
    "Niemcy")

OPTI = Firm(
    "opti", "Optiwald Sp. z o.o.", "spółka z ograniczoną odpowiedzialnością", nip_of("927193064"), regon_of("38771502"),
    "0000876120", "ul. Sobieskiego 33", "66-200", "Świebodzin", "Świebodzin", "0808053", "świebodziński",
    "68 475 91 16", "office@optiwald.pl", "26.70.Z", "Produkcja instrumentów optycznych i sprzętu fotograficznego",
    "micro", "8", "2,6 mln zł", "1,7 mln zł", date(2020, 12, 7), "Przyrządy optyczne do pomiaru drzewostanów.", True,
    "Dalmierz z kamerą do szacowania drewna – wdrożenie 2024, współpraca z Uniwersytetem Przyrodniczym.",
    (Cert("mark", "Świadectwo ochronne na znak OPTIWALD", "R.370115", date(2024, 11, 4), "UPRP"),), "www.optiwald.pl",
    "www.optiwald.pl/en", ("Instagram: optiwald",),
    (Event("9–13.07.2024", "KWF-Tagung", "Schwarzenborn, Niemcy", "zwiedzający"),
     Event("5–8.06.2025", "Elmia Wood", "Jönköping, Szwecja", "wystawca")), (), ZG, (GREEN,), "", "Hanna Leśniak",
    "prezes", "Hanna Leśniak", "prezes zarządu", date(2026, 4, 16), 27, "Urząd Skarbowy w Świebodzinie",
    "Spotkania z instytutem WSL.", "Niemcy, Szwecja")

AQUA = Firm(
    "aqua", "AquaForm Plast s.c. Beata i Roman Zawadzcy", "spółka cywilna", nip_of("926142850"), regon_of("08018352"),
    "", "ul. Śląska 52", "66-620", "Gubin", "Gubin (miejska)", "0802011", "krośnieński", "68 359 44 02",
    "aquaform@aquaform-gubin.pl", "22.23.Z", "Produkcja wyrobów z tworzyw sztucznych dla budownictwa", "micro", "9",
    "1,8 mln zł", "0,9 mln zł", date(2002, 3, 11), "Zbiorniki na deszczówkę i brodziki z tworzyw.", False, "",
    (Cert("attest", "Atest higieniczny zbiornika AF-1000", "B-BK-11382/23", date(2023, 8, 22),
          "Narodowy Instytut Badań Higienicznych"),),
    "www.aquaform-gubin.pl", "www.aquaform-gubin.de", (),
    (Event("22–25 kwietnia 2024", "Grünbau", "Berlin, Niemcy", "wystawca"),), (), ZG, (), "", "Roman Zawadzki",
    "wspólnik", "Roman Zawadzki", "wspólnik", date(2026, 4, 17), 28, "Urząd Skarbowy w Krośnie Odrzańskim",
    "Nowe technologie rotomouldingu.", "Niemcy", ("Roman Zawadzki", nip_of("926118074"), "ul. Śląska 52, 66-620 Gubin"))

ZABOR = Firm(
    "zabor", "Stolarnia Zabór Jan Sobczak", "jednoosobowa działalność gospodarcza", nip_of("973085129"),
    regon_of("97021356"), "", "ul. Lipowa 12", "66-003", "Zabór", "Zabór", "0809092", "zielonogórski", "601 774 305",
    "stolarnia@stolarnia-zabor.pl", "31.09.Z", "", "micro", "5", "0,8 mln zł", "0,3 mln zł", date(1999, 10, 4),
    "Meble kuchenne i zabudowy na wymiar z drewna dębowego.", False, "", (), "www.stolarnia-zabor.pl", "", ("Facebook",),
    (Event("02.2025", "Meble Polska", "Poznań, Polska", "zwiedzający"),), (), IP, (), "", "Jan Sobczak", "właściciel",
    "Jan Sobczak", "właściciel", date(2026, 4, 15), 29, "Drugi Urząd Skarbowy w Zielonej Górze",
    "Poznanie nowych okuć i technik.", "Niemcy")

FOTON = Firm(
    "foton", "Fotonika Lubuska S.A.", "spółka akcyjna", nip_of("497120356"), regon_of("36002918"), "0000548213",
    "ul. Zielony Rynek 4", "67-400", "Wschowa", "Wschowa", "0812033", "wschowski", "65 540 33 19",
    "kontakt@fotonika-lubuska.pl", "26.11.Z", "Produkcja elementów elektronicznych", "small", "48", "24,1 mln zł",
    "22,7 mln zł", date(2014, 12, 1), "Moduły laserowe i czujniki światłowodowe.", True,
    "Laboratorium B+R, dwa granty NCBR, współpraca z Politechniką Wrocławską.",
    (iso("ISO 9001:2015", "LQ-6640", date(2024, 7, 8), date(2027, 7, 7), "Lumen Cert", "produkcja modułów laserowych"),),
    "www.fotonika-lubuska.pl", "www.lubuska-photonics.com", ("LinkedIn",),
    (Event("24–27 czerwca 2025", "Laser World of Photonics", "Monachium, Niemcy", "wystawca"),
     Event("28 stycznia – 1 lutego 2024", "Photonics West", "San Francisco, USA", "zwiedzający"),
     Event("13–15 maja 2025", "Swiss Photonics Days", "Neuchâtel, Szwajcaria", "uczestnik")),
    (), IP, (SPACE,), "", "dr Michał Jarosz", "kierownik laboratorium", "Michał Jarosz", "prezes zarządu",
    date(2026, 4, 16), 30, "Urząd Skarbowy w Nowej Soli", "Spotkania z instytutem CSEM.", "Niemcy, USA")

ALL = (KUZNIK, DENTIKA, SOLARNE, GRYF, DREWLIN, BIOLAB, TZ, KOMPOZYTY, NEXARO, KRULIS, PROKOAT, RUTA, ELGOR, WODTECH,
       TRANS, BARMET, OPTI, AQUA, ZABOR, FOTON)
