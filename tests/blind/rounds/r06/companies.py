"""The twenty companies."""

from datetime import date

from .firm import Cert, Event, Firm, nip, regon


def _iso(title: str, issuer: str, number: str, valid: str, subject: str) -> Cert:
    return Cert("iso", title, issuer, number, valid, subject)


STOLARNIA = Firm(
    "stolarnia", "Stolarnia Bukowiec Marek Drzazga", "Stolarnia Bukowiec", "osoba fizyczna prowadząca działalność gospodarczą",
    nip("927114624"), regon("08117352"), "CEIDG", "ul. Tartaczna 3", "66-100", "Sulechów", "0809063", "31.00.Z", "Produkcja mebli",
    "02.05.2011", "micro", (5, 6, 6), ("310", "352", "388"), ("120", "131", "140"), "Marek Drzazga", "właściciel", "Marek Drzazga",
    "właściciel", "603 118 274", "biuro@stolarnia-bukowiec.pl",
    "Stolarnia wykonuje meble z litego buku i dębu na zamówienie, schody oraz zabudowy dla gastronomii. Około 40% sprzedaży trafia do "
    "klientów z Brandenburgii.",
    "w 2024 r. uruchomiliśmy linię do gięcia parowego drewna własnego pomysłu, a w 2025 r. kupiliśmy centrum CNC i wprowadziliśmy nową "
    "kolekcję krzeseł bez łączników metalowych.",
    date(2026, 4, 13), www_pl="www.stolarnia-bukowiec.pl", social=("facebook.com/stolarniabukowiec", "instagram.com/stolarnia.bukowiec"),
    events=(Event("Targi Drema", "Poznań, Polska", "10–13.09.2024", "wystawca"),), lis="Zielona Gospodarka",
    aims="Poznanie szwajcarskich technologii obróbki drewna i materiałów z odzysku.",
    aid=(("14.03.2025", "PUP w Zielonej Górze", "art. 46 ustawy o promocji zatrudnienia", "21 300,00", "5 082,56"),), tax="Świebodzinie",
)

OPTIVA = Firm(
    "optiva", "Optiva Systems spółka z ograniczoną odpowiedzialnością", "Optiva Systems", "spółka z ograniczoną odpowiedzialnością",
    nip("973108824"), regon("36841207"), "KRS 0000718342", "ul. Nowy Kisielin – Technologiczna 8", "66-002", "Zielona Góra", "0862011", "62.10.B",
    "Pozostała działalność w zakresie programowania", "09.01.2018", "small", (21, 26, 31), ("2 140", "2 690", "3 210"),
    ("1 050", "1 310", "1 600"), "Agnieszka Turowska", "prezes zarządu", "Michał Czyżewski", "dyrektor ds. rozwoju", "68 411 20 55",
    "kontakt@optivasystems.eu",
    "Tworzymy systemy wizyjne do kontroli jakości na liniach produkcyjnych (motoryzacja, opakowania). Rynki: Polska, Niemcy, Czechy.",
    "własny dział B+R (9 osób), wspólne prace z Uniwersytetem Zielonogórskim nad algorytmami detekcji wad, nowy produkt Optiva Edge "
    "wprowadzony w 2025 r.",
    date(2026, 4, 14), www_pl="https://optivasystems.eu/pl", www_foreign="https://optivasystems.eu/en", languages="angielski i niemiecki",
    social=("linkedin.com/company/optiva-systems",),
    certs=(
        _iso("PN-EN ISO 9001:2015", "TÜV NORD Polska", "AC090 100/2318", "ważny do 11.10.2027", "projektowanie i wytwarzanie systemów wizyjnych"),
        _iso("PN-EN ISO/IEC 27001:2023", "TÜV NORD Polska", "AC090 121/0442", "ważny do 11.10.2027", "tworzenie i utrzymanie oprogramowania"),
        Cert("uprp", "Patent na wynalazek", "Urząd Patentowy RP", "Pat.247118", "udzielony 12.05.2025", "Układ oświetlenia do optycznej kontroli powierzchni"),
        Cert("uprp", "Świadectwo ochronne na znak towarowy", "Urząd Patentowy RP", "R.381204", "prawo trwa do 03.02.2033", "OPTIVA EDGE"),
    ),
    events=(
        Event("Hannover Messe", "Hanower, Niemcy", "22–26.04.2024", "wystawca"),
        Event("Vision", "Stuttgart, Niemcy", "8–10.10.2024", "wystawca"),
        Event("Automaticon", "Warszawa, Polska", "11–13.03.2025", "zwiedzający"),
        Event("Szkolenie „Eksport do DACH”", "Zielona Góra, Polska", "19.11.2025", "uczestnik"),
    ),
    trips=(Event("wyjazd studyjny do Holandii", "Eindhoven", "maj 2025", "uczestnik"),),
    lis="Innowacyjny Przemysł", agreements=(2, 3), horizontal="Cyfrowy bliźniak linii produkcyjnej",
    aims="Wizyty w ośrodkach ETH i EPFL, rozmowy z integratorami automatyki.",
    aid=(("20.06.2024", "PARP", "umowa o dofinansowanie", "38 420,00", "8 897,18"), ("28.05.2025", "Województwo Lubuskie", "umowa DGR/12/2025", "12 910,00", "3 043,38")),
)

FREZMET = Firm(
    "frezmet", "Zakład Mechaniki Precyzyjnej FREZ-MET s.c. Adam Nowicki, Piotr Wolny", "FREZ-MET s.c.", "spółka cywilna",
    nip("928205517"), regon("97763124"), "CEIDG (wspólnicy)", "ul. Przemysłowa 17", "68-200", "Żary", "0811021", "25.53.Z",
    "Obróbka mechaniczna elementów metalowych", "15.09.2003", "micro", (8, 8, 9), ("640", "702", "731"), ("290", "315", "322"),
    "Adam Nowicki", "wspólnik", "Piotr Wolny", "wspólnik", "68 374 09 12", "frezmet@frezmet-zary.pl",
    "Toczenie i frezowanie CNC części dla przemysłu spożywczego i kolejowego, serie od 1 do 500 sztuk.",
    "ponosimy nakłady na nowe oprzyrządowanie; w 2025 r. wdrożyliśmy pomiar w trakcie obróbki i zrobotyzowany podajnik.",
    date(2026, 4, 10), www_pl="www.frezmet-zary.pl", www_foreign="www.frezmet-zary.pl/en", languages="angielski",
    certs=(_iso("ISO 9001:2015", "Bureau Veritas Polska", "PL010432/P", "ważny do 30.06.2026", "obróbka skrawaniem"),
           Cert("test", "Świadectwo kwalifikacji dostawcy kolejowego", "Instytut Badań Kolejowych TOR-LAB", "TL/44/2025", "bezterminowo", "części toczone i frezowane")),
    events=(Event("ITM Industry Europe", "Poznań, Polska", "4–7.06.2024", "wystawca"), Event("Intec", "Lipsk, Niemcy", "11–14.03.2025", "zwiedzający")),
    lis="Innowacyjny Przemysł", agreements=(3,), aims="Kontakt z producentami narzędzi i firmami zegarmistrzowskimi, nowe zlecenia.",
    partners=(("Adam Nowicki", nip("928116342"), "ul. Lotników 4/2, 68-200 Żary"), ("Piotr Wolny", nip("928127085"), "ul. Osadników 31, 68-200 Żary")), tax="Żarach",
)

GLINIANKA = Firm(
    "glinianka", "Pracownia Ceramiczna Glinianka Joanna Wierzbicka", "Glinianka", "działalność osoby fizycznej (CEIDG)",
    nip("925187340"), regon("38220941"), "CEIDG", "ul. Zjednoczenia 44", "67-100", "Nowa Sól", "0804011", "23.41.Z",
    "Produkcja ceramicznych wyrobów stołowych", "01.03.2019", "micro", (1, 2, 2), ("38", "51", "57"), ("15", "19", "20"),
    "Joanna Wierzbicka", "właścicielka", "Joanna Wierzbicka", "właścicielka", "507 662 190", "joanna@glinianka-ceramika.pl",
    "Naczynia użytkowe z kamionki, warsztaty, serie dla restauracji.", "nowe szkliwa z popiołu i stłuczki szklanej, próby z Politechniką",
    date(2026, 4, 14), www_pl="glinianka-ceramika.pl", social=("Instagram @glinianka.ceramika",),
    events=(Event("Ambiente", "Frankfurt, Niemcy", "26–30.01.2024", "zwiedzająca"), Event("Targi Rzeczy Ładnych", "Warszawa, Polska", "11–12.10.2025", "wystawca")),
    lis="Zielona Gospodarka", aims="Kontakty z galeriami i sklepami.", tax="Nowej Soli",
)

ZIELNIK = Firm(
    "zielnik", "Zielnik Lubuski Kosmetyki Wójcik i Wspólnicy spółka jawna", "Zielnik Lubuski", "spółka jawna",
    nip("927203359"), regon("08926610"), "KRS 0000241187", "ul. Łużycka 12", "66-200", "Świebodzin", "0808053", "20.42.Z",
    "Produkcja kosmetyków i wyrobów perfumeryjnych", "18.04.2005", "small", (17, 18, 22), ("1 120", "1 260", "1 405"), ("640", "690", "712"),
    "Barbara Wójcik", "wspólnik", "Natalia Wójcik", "kierownik eksportu", "68 382 55 01", "export@zielniklubuski.pl",
    "Kremy, hydrolaty i maści na bazie ziół z upraw ekologicznych; 60 produktów, sprzedaż w drogeriach i przez internet.",
    "współpracujemy z Uniwersytetem Zielonogórskim (badanie stabilności emulsji), w 2025 r. wprowadziliśmy 6 nowych kosmetyków bez konserwantów.",
    date(2026, 4, 15), www_pl="www.zielniklubuski.pl", www_foreign="www.zielniklubuski.com", languages="angielski",
    social=("facebook.com/zielniklubuski", "instagram.com/zielniklubuski", "tiktok.com/@zielniklubuski"),
    certs=(
        _iso("ISO 22716:2007 (GMP)", "SGS Polska", "PL24/00000812", "ważny do 14.02.2027", "produkcja kosmetyków"),
        Cert("test", "Certyfikat kosmetyku naturalnego", "Eko-Atest Polska", "EKO/118/2024", "ważny do 31.12.2026", "linia „Łąka”"),
        Cert("uprp", "Świadectwo ochronne na znak towarowy", "Urząd Patentowy RP", "R.355670", "prawo trwa do 19.08.2031", "ZIELNIK LUBUSKI"),
    ),
    events=(
        Event("Vivaness", "Norymberga, Niemcy", "13–16.02.2024", "wystawca"), Event("Cosmoprof", "Bolonia, Włochy", "20–23.03.2025", "zwiedzający"),
        Event("Beauty Days", "Nadarzyn, Polska", "6–8.09.2024", "wystawca"),
    ),
    lis="Zdrowie i Jakość Życia", agreements=(6,), aims="Sieci drogerii i aptek ekologicznych, wymagania rynku CH.",
    aid=(("03.09.2024", "WFOŚiGW w Zielonej Górze", "umowa 77/2024", "9 800,00", "2 291,21"),), tax="Świebodzinie",
)

KOMPOZYTY = Firm(
    "kompozyty", "Kompozyty Nadodrze Spółka Akcyjna", "Kompozyty Nadodrze S.A.", "spółka akcyjna",
    nip("598143207"), regon("21077435"), "KRS 0000095618", "ul. Transportowa 5", "69-100", "Słubice", "0805053", "22.26.Z",
    "Produkcja pozostałych wyrobów z tworzyw sztucznych", "22.11.1999", "medium", (118, 126, 134), ("14 200", "15 850", "17 010"),
    ("9 400", "10 120", "10 770"), "Wojciech Hasiński", "prezes zarządu", "Ewa Strzelczyk", "kierownik działu badań", "95 758 33 40",
    "sekretariat@kompozyty-nadodrze.com",
    "Spółka produkuje elementy z kompozytów szklanych i węglowych dla pojazdów szynowych oraz energetyki wiatrowej.",
    "utrzymujemy laboratorium badawcze, prowadzimy projekt recyklatu z łopat turbin wraz z Politechniką Wrocławską, nakłady na B+R w 2025 r. "
    "wyniosły 1,1 mln zł.",
    date(2026, 4, 15), www_pl="https://kompozyty-nadodrze.com/pl", www_foreign="https://kompozyty-nadodrze.com", languages="angielski, niemiecki",
    social=("LinkedIn: Kompozyty Nadodrze",),
    certs=(
        _iso("ISO 9001:2015", "DNV Polska", "10000412-MSC-PL", "ważny do 08.08.2028", "wyroby kompozytowe"),
        _iso("ISO 14001:2015", "DNV Polska", "10000413-MSC-PL", "ważny do 08.08.2028", "wyroby kompozytowe"),
        _iso("ISO 45001:2018", "DNV Polska", "10000414-MSC-PL", "ważny do 08.08.2028", "wyroby kompozytowe"),
        Cert("test", "Atest palności EN 45545-2", "Laboratorium Ogniowe FIRELAB", "FL-2025/0371", "ważny do 30.04.2030", "panel KN-12"),
        Cert("uprp", "Patent na wynalazek", "Urząd Patentowy RP", "Pat.241905", "udzielony 07.11.2023", "Sposób wytwarzania laminatu z recyklatu"),
    ),
    events=(
        Event("InnoTrans", "Berlin, Niemcy", "24–27.09.2024", "wystawca"), Event("JEC World", "Paryż, Francja", "4–6.03.2025", "wystawca"),
        Event("TRAKO", "Gdańsk, Polska", "23–26.09.2025", "wystawca"), Event("Wind Europe", "Kopenhaga, Dania", "8–10.04.2025", "zwiedzający"),
        Event("JEC World", "Paryż, Francja", "10–12.03.2026", "wystawca"),
    ),
    trips=(Event("misja do Danii", "Aarhus", "październik 2024", "uczestnik"), Event("wyjazd studyjny do Austrii", "Linz", "wrzesień 2025", "uczestnik")),
    lis="Innowacyjny Przemysł", agreements=(0, 4), horizontal="Lekkie struktury kompozytowe",
    aims="Producenci taboru, instytut EMPA, recykling kompozytów.",
    aid=(("11.10.2024", "Województwo Lubuskie", "umowa DGR/31/2024", "11 240,00", "2 613,95"), ("17.09.2025", "Województwo Lubuskie", "umowa DGR/40/2025", "13 005,00", "3 058,80")),
    zus="Gorzowie Wielkopolskim", tax="Słubicach",
)

TERMO = Firm(
    "termologika", "TermoLogika spółka z ograniczoną odpowiedzialnością spółka komandytowa", "TermoLogika sp. z o.o. sp.k.", "spółka komandytowa",
    nip("599321748"), regon("08052216"), "KRS 0000388204", "ul. Mosiężna 14", "66-400", "Gorzów Wielkopolski", "0861011", "28.25.Z",
    "Produkcja przemysłowych urządzeń chłodniczych i wentylacyjnych", "03.06.2011", "small", (34, 37, 41), ("4 420", "4 900", "5 330"),
    ("2 700", "2 910", "3 160"), "Grzegorz Lisiak", "prezes komplementariusza", "Grzegorz Lisiak", "prezes komplementariusza", "95 720 14 88",
    "biuro@termologika.com.pl",
    "Producent central wentylacyjnych z odzyskiem ciepła oraz sterowników do pomp ciepła; eksport do Niemiec i Szwecji.",
    "własne laboratorium badawcze, nowa linia wymienników drukowanych 3D (2025), współpraca z Politechniką Poznańską.",
    date(2026, 4, 14), www_pl="www.termologika.com.pl", www_foreign="www.termologika.com", languages="angielski",
    certs=(_iso("ISO 9001:2015", "DEKRA Certification", "50231776/4", "ważny do 20.01.2028", "centrale wentylacyjne"),
           Cert("test", "Atest higieniczny", "Narodowy Instytut Zdrowia Publicznego PZH – PIB", "B-BK-60211-0414/24", "ważny do 17.06.2029", "centrale TL-Air"),
           Cert("uprp", "Świadectwo ochronne na wzór użytkowy", "Urząd Patentowy RP", "Ru.073115", "prawo trwa do 02.10.2032", "Wymiennik przeciwprądowy"),
           Cert("test", "Certyfikat Eurovent", "Eurovent Certita", "24.06.AHU.1177", "ważny do 31.12.2026", "rodzina TL-Air 500–4000")),
    events=(Event("Chillventa", "Norymberga, Niemcy", "8–10.10.2024", "wystawca"), Event("ISH", "Frankfurt, Niemcy", "17–21.03.2025", "wystawca"),
            Event("Forum Wentylacja", "Warszawa, Polska", "5–6.03.2024", "wystawca")),
    lis="Zielona Gospodarka", agreements=(4,), horizontal="", aims="Standard Minergie, dystrybutorzy urządzeń.",
    linked=f"TermoLogika sp. z o.o. (komplementariusz), NIP {nip('599318842')}", zus="Gorzowie Wielkopolskim", tax="Gorzowie Wielkopolskim",
)

MEDISENS = Firm(
    "medisens", "MediSens sp. z o.o.", "MediSens", "spółka z ograniczoną odpowiedzialnością", nip("929201436"), regon("38955021"), "KRS 0000920817",
    "ul. Prosta 47/3", "65-783", "Zielona Góra", "0862011", "26.60.Z", "Produkcja urządzeń napromieniowujących, elektromedycznych i elektroterapeutycznych",
    "30.08.2021", "micro", (3, 5, 7), ("95", "210", "344"), ("180", "260", "301"), "Karolina Sadowska", "prezes zarządu", "dr Łukasz Gołąb",
    "dyrektor techniczny", "600 412 338", "office@medisens.tech",
    "Opracowujemy opaski monitorujące parametry życiowe seniorów i platformę telemedyczną dla domów opieki.",
    "cała działalność opiera się na pracach B+R; prototypy testujemy w Szpitalu Uniwersyteckim w Zielonej Górze.",
    date(2026, 4, 16), www_pl="medisens.tech/pl", www_foreign="medisens.tech", languages="angielski", social=("linkedin.com/company/medisens", "youtube.com/@medisens"),
    certs=(_iso("ISO 13485:2016", "TÜV SÜD Polska", "Q5 118842 0001", "ważny do 12.12.2027", "wyroby medyczne do monitorowania"),),
    events=(Event("Medica", "Düsseldorf, Niemcy", "11–14.11.2024", "wystawca"),), lis="Zdrowie i Jakość Życia", agreements=(1,),
    horizontal="Telemedycyna dla powiatów", aims="Kontakt z klinikami i funduszami, certyfikacja wyrobu w Szwajcarii.",
    aid=(("06.05.2024", "NCBR", "umowa LIDER", "61 000,00", "14 115,70"),),
)

PIKSEL = Firm(
    "piksel", "Agencja Kreatywna PIKSEL Tomasz Borowiak", "PIKSEL", "indywidualna działalność gospodarcza", nip("973064412"), regon("36610284"), "CEIDG",
    "ul. Kupiecka 21", "65-426", "Zielona Góra", "0862011", "73.11.Z", "Działalność agencji reklamowych", "11.10.2016", "micro", (2, 2, 3), ("74", "80", "91"),
    ("22", "24", "27"), "Tomasz Borowiak", "właściciel", "Tomasz Borowiak", "właściciel", "793 220 615", "tomek@piksel-agencja.pl",
    "Identyfikacja wizualna, druk i kampanie w internecie dla firm z regionu.", "",
    date(2026, 4, 13), www_pl="www.piksel-agencja.pl", www_foreign="www.piksel-agencja.pl/en", languages="angielski",
    social=("facebook.com/pikselagencja", "instagram.com/piksel.agencja"), aims="Nawiązanie współpracy z agencjami w Zurychu.",
)

ODLEWNIA = Firm(
    "odlewnia", "Odlewnia Żagańska sp. z o.o.", "Odlewnia Żagańska", "spółka z ograniczoną odpowiedzialnością", nip("924176055"), regon("97034418"), "KRS 0000102775",
    "ul. Gazowa 9", "68-100", "Żagań", "0810021", "24.51.Z", "Odlewnictwo żeliwa", "14.02.1994", "medium", (96, 92, 88), ("8 910", "8 440", "8 720"),
    ("6 100", "6 020", "5 980"), "Ryszard Kempa", "prezes zarządu", "Dariusz Olejnik", "technolog", "68 477 21 63", "odlewnia@odlewnia-zagan.pl",
    "Odlewy z żeliwa szarego i sferoidalnego do 400 kg dla producentów maszyn i armatury.",
    "nowa linia regeneracji mas formierskich (2024) i druk 3D form piaskowych we współpracy z Siecią Łukasiewicz.",
    date(2026, 4, 9), www_pl="www.odlewnia-zagan.pl", www_foreign="www.odlewnia-zagan.pl/en", languages="angielski",
    certs=(_iso("ISO 9001:2015", "PRS Certyfikacja", "NC-1182/9", "ważny do 19.09.2026", "odlewy żeliwne"),
           _iso("ISO 14001:2015", "PRS Certyfikacja", "NE-0404/3", "ważny do 19.09.2026", "odlewy żeliwne")),
    events=(Event("Subcontracting", "Poznań, Polska", "4–7.06.2024", "wystawca"), Event("Euroguss", "Norymberga, Niemcy", "16–18.01.2024", "zwiedzający"),
            Event("Hannover Messe", "Hanower, Niemcy", "31.03–4.04.2025", "wystawca")),
    trips=(Event("wyjazd studyjny do Niemiec", "Drezno", "czerwiec 2025", "uczestnik"),), lis="Innowacyjny Przemysł", agreements=(3,),
    aims="Odlewnie precyzyjne, odzysk ciepła.", tax="Żaganiu",
)

DREWPAL = Firm(
    "drewpal", "Drewpal Łużyce sp. z o.o.", "Drewpal Łużyce", "spółka z ograniczoną odpowiedzialnością", nip("928193306"), regon("08110427"), "KRS 0000277190",
    "ul. Dworcowa 28", "68-300", "Lubsko", "0811063", "16.24.Z", "Produkcja opakowań drewnianych", "07.07.2007", "small", (28, 30, 29), ("2 010", "2 120", "1 980"),
    ("980", "1 010", "990"), "Sebastian Kurek", "prezes zarządu", "Sebastian Kurek", "prezes zarządu", "68 372 44 19", "biuro@drewpal-luzyce.pl",
    "Palety, skrzynie i opakowania eksportowe zgodne z ISPM 15.", "uruchomiliśmy suszarnię zasilaną odpadami własnymi.",
    date(2026, 4, 16), www_pl="drewpal-luzyce.pl", social=("facebook.com/drewpal",),
    certs=(Cert("test", "Certyfikat ISPM 15", "WIORiN Gorzów Wlkp.", "PL-08-1147", "bezterminowo", "opakowania drewniane obrabiane termicznie"),),
    events=(Event("FachPack", "Norymberga, Niemcy", "24–26.09.2024", "zwiedzający"),), lis="Zielona Gospodarka", aims="Odbiorcy opakowań ciężkich.", tax="Żarach",
)

EKOWAT = Firm(
    "ekowat", "EkoWat Instalacje Rafał Szulc", "EkoWat", "jednoosobowa działalność gospodarcza", nip("926148093"), regon("08144362"), "CEIDG",
    "ul. Poznańska 61", "66-600", "Krosno Odrzańskie", "0802063", "43.21.Z", "Wykonywanie instalacji elektrycznych", "20.01.2014", "micro", (4, 5, 7),
    ("260", "244", "270"), ("88", "90", "95"), "Rafał Szulc", "właściciel", "Rafał Szulc", "właściciel", "696 301 177", "rafal@ekowat-krosno.pl",
    "Projektujemy i montujemy fotowoltaikę, magazyny energii i ładowarki samochodowe.", "opracowaliśmy własny sterownik łączący magazyn energii z pompą ciepła.",
    date(2026, 4, 16), www_pl="www.ekowat-krosno.pl", social=("facebook.com/ekowatkrosno",),
    certs=(Cert("test", "Certyfikat instalatora OZE (firma)", "Urząd Dozoru Technicznego", "OZE-A/27/0331/23", "ważny do 10.03.2028", "systemy fotowoltaiczne"),),
    events=(Event("Intersolar", "Monachium, Niemcy", "19–21.06.2024", "zwiedzający"), Event("Greenpower", "Poznań, Polska", "13–15.05.2025", "zwiedzający")),
    lis="Zielona Gospodarka", aims="Technologie magazynowania energii.", tax="Krośnie Odrzańskim",
)

DRUKSERWIS = Firm(
    "drukserwis", "Druk-Serwis Halina Pawlik i Wspólnicy sp.j.", "Druk-Serwis", "spółka jawna", nip("596167340"), regon("21044308"), "KRS 0000164409",
    "ul. Chłodna 2", "66-300", "Międzyrzecz", "0803023", "18.12.Z", "Pozostałe drukowanie", "10.06.2001", "small", (13, 14, 14), ("820", "844", "861"),
    ("410", "402", "399"), "Halina Pawlik", "wspólnik", "Jakub Pawlik", "kierownik produkcji", "95 741 30 22", "druk@drukserwis-mcz.pl",
    "Druk opakowań i etykiet, introligatornia.", "",
    date(2026, 4, 17), www_pl="www.drukserwis-mcz.pl",
    certs=(Cert("test", "Certyfikat FSC Chain of Custody", "Preferred by Nature", "NC-COC-061177", "ważny do 04.05.2028", "druki i opakowania z papieru"),),
    events=(Event("drupa", "Düsseldorf, Niemcy", "28.05–7.06.2024", "zwiedzający"), Event("Packaging Innovations", "Kraków, Polska", "4–5.10.2023", "wystawca")),
    aims="Maszyny do druku cyfrowego.", zus="Gorzowie Wielkopolskim", tax="Międzyrzeczu",
)

AUTOMATYKA = Firm(
    "automatyka", "Automatyka Sulechów sp. z o.o.", "Automatyka Sulechów", "spółka z ograniczoną odpowiedzialnością", nip("973098214"), regon("36227710"), "KRS 0000571126",
    "ul. Krańcowa 6", "66-100", "Sulechów", "0809063", "33.20.Z", "Instalowanie maszyn przemysłowych, sprzętu i wyposażenia", "12.08.2015", "small", (15, 16, 19),
    ("1 600", "1 720", "2 050"), ("700", "760", "820"), "Przemysław Jarosz", "prezes zarządu", "Przemysław Jarosz", "prezes zarządu", "68 385 70 70",
    "biuro@automatyka-sulechow.pl", "Budowa szaf sterowniczych i stanowisk zrobotyzowanych, serwis linii produkcyjnych.",
    "nowe stanowisko z robotem współpracującym (2025), współpraca z Uniwersytetem Zielonogórskim.",
    date(2026, 4, 17), www_pl="automatyka-sulechow.pl", www_foreign="automatyka-sulechow.pl/en", languages="angielski", social=("linkedin.com/company/automatyka-sulechow",),
    certs=(_iso("ISO 9001:2015", "TÜV Rheinland Polska", "01 100 2240187", "ważny do 22.06.2028", "szafy sterownicze i stanowiska zrobotyzowane"),),
    events=(Event("SPS", "Norymberga, Niemcy", "12–14.11.2024", "zwiedzający"), Event("Automatica", "Monachium, Niemcy", "24–27.06.2025", "zwiedzający"),
            Event("Warsaw Industry Week", "Nadarzyn, Polska", "5–7.11.2024", "wystawca")),
    lis="Innowacyjny Przemysł", agreements=(2,), aims="Producenci robotów.", tax="Świebodzinie",
)

SOLARTEC = Firm(
    "solartec", "Solartec Zachód sp. z o.o.", "Solartec Zachód", "spółka z ograniczoną odpowiedzialnością", nip("599331126"), regon("36190355"), "KRS 0000612480",
    "ul. Podmiejska 18", "66-400", "Gorzów Wielkopolski", "0861011", "27.11.Z", "Produkcja elektrycznych silników, prądnic i transformatorów", "04.05.2016", "small",
    (19, 24, 27), ("2 300", "2 950", "3 480"), ("1 200", "1 430", "1 690"), "Monika Zaremba", "prezes zarządu", "Bartosz Klimek", "inżynier sprzedaży",
    "95 733 06 90", "monika.zaremba@solartec-zachod.pl", "Produkujemy przekształtniki i transformatory dla farm słonecznych.",
    "mamy dział konstrukcyjny, co roku wprowadzamy nową serię przekształtników, a od 2024 r. współpracujemy z Politechniką Poznańską.",
    date(2026, 4, 16), www_pl="www.solartec-zachod.pl", www_foreign="www.solartec-zachod.com", languages="angielski i niemiecki",
    social=("linkedin.com/company/solartec-zachod",),
    certs=(_iso("ISO 9001:2015", "ISOCERT", "1442/1/2024/J", "ważny do 30.11.2027", "przekształtniki"),
           _iso("ISO 50001:2018", "ISOCERT", "1442/1/2024/E", "ważny do 30.11.2027", "przekształtniki")),
    events=(Event("Intersolar Europe", "Monachium, Niemcy", "7–9.05.2025", "wystawca"), Event("Energetab", "Bielsko-Biała, Polska", "16–18.09.2025", "wystawca")),
    lis="Zielona Gospodarka", agreements=(4, 5), horizontal="Lokalne magazyny energii", aims="Poznać operatorów sieci i producentów magazynów energii.",
    zus="Gorzowie Wielkopolskim", tax="Gorzowie Wielkopolskim",
)

TKALNIA = Firm(
    "tkalnia", "Tkalnia Zachodnia sp. z o.o.", "Tkalnia Zachodnia", "spółka z ograniczoną odpowiedzialnością", nip("973112308"), regon("38410763"), "KRS 0000805513",
    "ul. Fabryczna 23", "65-410", "Zielona Góra", "0862011", "13.20.D", "Produkcja pozostałych tkanin", "16.09.2019", "small", (12, 14, 16), ("610", "700", "745"),
    ("330", "350", "361"), "Olga Marciniak", "prezes zarządu", "Olga Marciniak", "prezes zarządu", "68 320 11 47", "olga@tkalniazachodnia.pl",
    "Tkaniny obiciowe i techniczne z przędz pochodzących z recyklingu.", "wdrożono technologię przędzenia włókien z odzyskanej odzieży roboczej.",
    date(2026, 4, 13), www_pl="www.tkalniazachodnia.pl", www_foreign="www.tkalniazachodnia.pl/en", languages="angielski", social=("instagram.com/tkalniazachodnia",),
    certs=(Cert("test", "Certyfikat OEKO-TEX Standard 100", "Instytut Włókiennictwa Łódź", "23.HPL.51120", "ważny do 31.08.2026", "tkaniny obiciowe"),
           Cert("test", "Certyfikat GRS", "Control Union", "CU-1120443", "ważny do 12.11.2026", "tkaniny z recyklingu"),
           Cert("uprp", "Świadectwo ochronne na znak towarowy", "Urząd Patentowy RP", "R.366118", "prawo trwa do 11.05.2032", "TKALNIA ZACHODNIA")),
    events=(Event("Heimtextil", "Niemcy, Frankfurt", "11–14.01.2022", "zwiedzający"), Event("Techtextil", "Niemcy, Frankfurt", "23–26.04.2024", "wystawca"),
            Event("Warsaw Home", "Polska, Nadarzyn", "1–4.10.2025", "wystawca")),
    events_counted=2, lis="Zielona Gospodarka", aims="Zakłady recyklingu tekstyliów.",
)

LABVET = Firm(
    "labvet", "Laboratorium Lab-Vet s.c. Magdalena Rogala, Igor Stasiak", "Lab-Vet s.c.", "spółka cywilna", nip("925202647"), regon("38071245"), "CEIDG (wspólnicy)",
    "ul. Ogrodowa 8", "67-400", "Wschowa", "0812033", "71.20.B", "Pozostałe badania i analizy techniczne", "05.11.2018", "micro", (4, 4, 5), ("190", "215", "230"),
    ("70", "82", "85"), "Magdalena Rogala", "wspólnik", "Igor Stasiak", "wspólnik", "65 540 18 36", "labvet@labvet-wschowa.pl",
    "Wykonujemy badania mikrobiologiczne żywności i pasz oraz diagnostykę weterynaryjną.",
    "opracowaliśmy szybki test na salmonellę, a metody walidujemy wspólnie z Uniwersytetem Przyrodniczym w Poznaniu.",
    date(2026, 4, 14), www_pl="www.labvet-wschowa.pl",
    certs=(_iso("Akredytacja PN-EN ISO/IEC 17025:2018", "Polskie Centrum Akredytacji", "AB 1877", "ważny do 06.07.2027", "badania mikrobiologiczne"),),
    lis="Zdrowie i Jakość Życia", agreements=(6,), aims="Chcemy odwiedzić laboratoria referencyjne.",
    partners=(("Magdalena Rogala", nip("925119085"), "ul. Lipowa 12, 67-400 Wschowa"),), tax="Nowej Soli",
)

NAWIGO = Firm(
    "nawigo", "NAWIGO Drony Katarzyna Młynarczyk", "NAWIGO Drony", "osoba fizyczna – przedsiębiorca", nip("929188235"), regon("52117036"), "CEIDG",
    "ul. Botaniczna 66", "65-392", "Zielona Góra", "0862011", "71.12.B", "Pozostała działalność w zakresie inżynierii i związane z nią doradztwo techniczne",
    "01.06.2021", "micro", (1, 2, 3), ("48", "77", "102"), ("30", "41", "55"), "Katarzyna Młynarczyk", "właścicielka", "Katarzyna Młynarczyk", "właścicielka",
    "512 904 441", "kasia@nawigo-drony.pl", "Pomiary fotogrametryczne, inspekcje farm fotowoltaicznych z powietrza, skanowanie laserowe.",
    "własne oprogramowanie do wykrywania uszkodzeń modułów z termogramów.",
    date(2026, 4, 17), www_pl="nawigo-drony.pl", www_foreign="nawigo-drony.de", languages="niemiecki", social=("youtube.com/@nawigodrony", "facebook.com/nawigodrony"),
    certs=(Cert("test", "Autoryzacja operacyjna LUC", "Urząd Lotnictwa Cywilnego", "PL-LUC-0043", "bezterminowo", "operacje bezzałogowe w kategorii szczególnej"),),
    events=(Event("Intergeo", "Niemcy, Stuttgart", "24–26.09.2024", "zwiedzająca"),),
    trips=(Event("wyjazd do Estonii", "Tallinn", "wrzesień 2024", "uczestnik"),), lis="Innowacyjny Przemysł", agreements=(0,),
    aims="Spotkania z producentami czujników.",
)

TRANSMET = Firm(
    "transmet", "Transmet Kostrzyn sp. z o.o.", "Transmet", "spółka z ograniczoną odpowiedzialnością", nip("599302214"), regon("21106649"), "KRS 0000119043",
    "ul. Asfaltowa 11", "66-470", "Kostrzyn nad Odrą", "0801011", "25.11.Z", "Produkcja konstrukcji metalowych i ich części", "29.03.2001", "medium", (71, 74, 69),
    ("7 900", "8 340", "7 610"), ("4 400", "4 520", "4 310"), "Leszek Bronowicki", "prezes zarządu", "Aneta Frątczak", "kierownik handlowy", "95 752 90 03",
    "zarzad@transmet-kostrzyn.pl", "Konstrukcje stalowe hal i pomostów, spawanie i cynkowanie.", "robotyzacja spawania belek w 2025 r.",
    date(2026, 4, 15), www_pl="www.transmet-kostrzyn.pl", www_foreign="www.transmet-kostrzyn.pl/en", languages="angielski, niemiecki",
    certs=(_iso("ISO 3834-2:2021", "SLV-GSI Polska", "PL-3834-0711", "ważny do 15.03.2027", "spawanie konstrukcji stalowych"),
           Cert("test", "Certyfikat EN 1090-1 EXC3", "SLV-GSI Polska", "2451-CPR-EN1090-0322", "ważny do 15.03.2027", "elementy konstrukcji stalowych")),
    events=(Event("Schweissen & Schneiden", "Essen, Niemcy", "11–15.09.2023", "zwiedzający"), Event("BIG 5", "Dubaj, ZEA", "26–29.11.2024", "wystawca")),
    lis="Innowacyjny Przemysł", agreements=(3,), aims="Generalni wykonawcy hal.", zus="Gorzowie Wielkopolskim", tax="Gorzowie Wielkopolskim",
)

POLSZKLO = Firm(
    "polszklo", "Pol-Szkło Hartowane sp. z o.o.", "Pol-Szkło", "spółka z ograniczoną odpowiedzialnością", nip("924188403"), regon("97050822"), "KRS 0000203317",
    "ul. Koszarowa 15", "67-300", "Szprotawa", "0810073", "23.12.Z", "Kształtowanie i obróbka szkła płaskiego", "08.12.2004", "small", (23, 22, 20),
    ("1 750", "1 690", "1 540"), ("900", "880", "850"), "Zbigniew Matuszak", "prezes zarządu", "Zbigniew Matuszak", "prezes zarządu", "68 376 28 08",
    "biuro@polszklo-szprotawa.pl", "Hartowanie i laminowanie szkła dla budownictwa i meblarstwa.", "szkło z drukiem ceramicznym, nowy piec do hartowania (2024).",
    date(2026, 4, 17), www_pl="www.polszklo-szprotawa.pl",
    certs=(Cert("test", "Certyfikat stałości właściwości użytkowych EN 12150-2", "Instytut Ceramiki i Materiałów Budowlanych", "1487-CPR-142/04", "bezterminowo", "szkło hartowane"),),
    events=(Event("Glasstec", "Niemcy, Düsseldorf", "22–25.10.2024", "zwiedzający"),), lis="Innowacyjny Przemysł", aims="Dostawcy pieców.", tax="Żaganiu",
)
