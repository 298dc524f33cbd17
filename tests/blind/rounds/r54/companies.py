"""The companies of the round, invented."""

from datetime import date

from tests.blind.rounds.r54.firm import Firm, nip, regon

GREEN, HEALTH, INDUSTRY = "Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"
SPZOO = "spółka z ograniczoną odpowiedzialnością"
JDG = "osoba fizyczna prowadząca działalność gospodarczą"

AERMAT = Firm(
    "Aermat Sp. z o.o.", "ul. Kożuchowska 18", "65-364", "Zielona Góra", nip("973408215"), regon("38214506"),
    "0000871342",
    SPZOO, "28.25.Z", "Bogna Sławińska", "dyrektor handlowa", "601 448 215", "biuro@aermat.example", "small", True,
    "Projektujemy i budujemy centrale wentylacyjne z odzyskiem ciepła. Mamy własny dział B+R (4 osoby), w 2025 r. "
    "wprowadziliśmy wymiennik drukowany w technologii 3D.",
    ("ISO 9001:2015", "Patent nr 241877 – wymiennik przeciwprądowy"), "www.aermat.example", "www.aermat.example/en",
    ("linkedin.com/company/aermat",),
    (("Targi ISH", "Niemcy, Frankfurt", "2025"), ("Forum Wentylacja", "Polska, Warszawa", "2025"), ("MCE",
    "Włochy, Mediolan", "2024")),
    (), "Poznanie szwajcarskich ośrodków badań nad efektywnością energetyczną i znalezienie partnera do testów.",
    "angielski C1, niemiecki B1", GREEN, (), "", "Bogna Sławińska", "prezes zarządu", date(2026, 4, 7), "0862011",
    "Zielona Góra", date(2019, 9, 12), ("31", "34"), ("3 120 000", "3 480 000"), ("1 940 000", "2 010 000"),
)  # fmt: skip
LENTIS = Firm(
    "Lentis Optyka Magdalena Wroniecka", "ul. Wełniany Rynek 6", "66-400", "Gorzów Wielkopolski", nip("599214073"),
    regon("36718025"), "wpis w CEIDG", JDG, "32.50.Z", "Magdalena Wroniecka", "właścicielka", "509 317 640",
    "magda@lentis.example", "micro", True, "Soczewki na zamówienie, pomiary widzenia w wirtualnej rzeczywistości.", (),
    "lentis.example", "", ("facebook.com/lentisoptyka", "instagram.com/lentis_optyka"),
    (("Opti", "Niemcy, Monachium", "2025"),), (), "Kontakt z producentami aparatury pomiarowej.", "niemiecki B2",
    HEALTH, (), "",
    "Magdalena Wroniecka", "właścicielka", date(2026, 4, 8), "0861011", "Gorzów Wielkopolski", date(2016, 3, 1),
    ("3", "3"),
    ("148 000", "163 000"), ("52 000", "57 000"), nothing="nie dotyczy",
)  # fmt: skip
STALPRO = Firm(
    "Stalpro Świebodzin Sp. z o.o.", "ul. Sulechowska 41", "66-200", "Świebodzin", nip("927193046"), regon("08126473"),
    "0000293817", SPZOO, "25.62.Z", "Dariusz Pękala", "kierownik rozwoju", "663 120 884", "d.pekala@stalpro.example",
    "medium",
    True, "Obróbka skrawaniem części dla kolei i energetyki. W 2024 r. uruchomiliśmy zrobotyzowaną linię frezowania.",
    ("ISO 9001:2015", "ISO 14001:2015", "ISO 3834-2:2021", "Atest higieniczny BK/0417/2025"), "www.stalpro.example",
    "www.stalpro.example/de", ("linkedin.com/company/stalpro",),
    (("EMO", "Niemcy, Hanower", "2025"), ("ITM Industry Europe", "Polska, Poznań", "2024")),
    ("Misja gospodarcza do Szwecji, 2025",), "Rozpoznanie rynku szwajcarskich maszyn precyzyjnych.", "niemiecki C1",
    INDUSTRY,
    ("Smart Factory 4.0",), "", "Irena Pękala", "prezes zarządu", date(2026, 4, 13), "0808053", "Świebodzin",
    date(2008, 2, 14), ("112", "118"), ("17 400 000", "18 050 000"), ("9 700 000", "10 200 000"),
    aid=(("Zarząd Województwa Lubuskiego", "17.06.2025", "13 880,00", "3 265,00"),),
)  # fmt: skip
KODRYT = Firm(
    "Kodryt Software Sp. z o.o.", "ul. Dworcowa 12/4", "67-100", "Nowa Sól", nip("925210784"), regon("52063417"),
    "0001018255",
    SPZOO, "62.01.Z", "Eryk Malczuk", "współwłaściciel", "795 602 118", "eryk@kodryt.example", "micro", True,
    "Oprogramowanie do planowania produkcji z uczeniem maszynowym, współpraca z uczelnią.", (),
    "https://kodryt.example",
    "https://kodryt.example/en", ("https://www.linkedin.com/company/kodryt", "https://www.youtube.com/@kodryt"),
    (("Web Summit", "Portugalia, Lizbona", "2024"), ("Hannover Messe", "Niemcy, Hanower", "2025"), ("GITEX Europe",
    "Niemcy, Berlin", "2025")),
    (), "Wizyta w centrach przemysłu 4.0, pozyskanie pilota.", "angielski C1", INDUSTRY,
    ("Smart Factory 4.0", "Industry4Future Lubuska Inicjatywa Klastrowa"), "Platforma danych produkcyjnych",
    "Eryk Malczuk",
    "prezes zarządu", date(2026, 4, 9), "0804011", "Nowa Sól", date(2023, 1, 24), ("5", "7"), ("310 000", "402 000"),
    ("120 000", "155 000"), nothing="-",
)  # fmt: skip
DREWEX = Firm(
    "Drewex-Modul Sp. z o.o.", "ul. Osadników 27", "68-200", "Żary", nip("928206135"), regon("36290481"),
    "0000584120", SPZOO,
    "16.23.Z", "Halina Brzostek", "członek zarządu", "604 771 092", "h.brzostek@drewexmodul.example", "small", True,
    "Moduły drewniane do budowy domów pasywnych. Nowa ściana z izolacją z włókien konopnych.", ("ISO 9001:2015",),
    "www.drewexmodul.example", "", ("facebook.com/drewexmodul",),
    (("Ligna", "Niemcy, Hanower", "2025"), ("Budma", "Polska, Poznań", "2026"), ("Holzbau Forum",
    "Austria, Innsbruck", "2024")),
    (), "Podpatrzenie szwajcarskiego budownictwa drewnianego.", "niemiecki B1", GREEN, (), "", "Halina Brzostek",
    "członek zarządu", date(2026, 4, 10), "0811021", "Żary", date(2015, 11, 3), ("22", "24"), ("1 870 000",
    "2 140 000"),
    ("990 000", "1 080 000"),
)  # fmt: skip
REHAMED = Firm(
    "Rehamed Tomasz Olbiński", "ul. Kilińskiego 9", "66-300", "Międzyrzecz", nip("596172038"), regon("08047219"),
    "wpis w CEIDG", JDG, "86.95.Z", "Tomasz Olbiński", "właściciel", "512 096 374", "rehamed@poczta.example",
    "micro", False,
    "Rehabilitacja po urazach, gabinet i wizyty domowe.", (), "www.rehamed-olbinski.example", "", (), (), (),
    "Nowe metody rehabilitacji.", "angielski B1", "", (), "", "Tomasz Olbiński", "właściciel", date(2026, 4, 14),
    "0803023",
    "Międzyrzecz", date(2011, 5, 16), ("2", "2"), ("61 000", "66 000"), ("18 000", "20 000"),
)  # fmt: skip
GRANIT = Firm(
    "Granitex Joanna Cichosz", "ul. Lipowa 3", "67-400", "Wschowa", nip("925187340"), regon("08093526"),
    "wpis w CEIDG", JDG,
    "23.70.Z", "Joanna Cichosz", "właścicielka", "608 245 913", "granitex@poczta.example", "micro", True,
    "Blaty i elewacje z kamienia. Od 2025 cięcie wodą, nowy wzór płyt.", ("ISO 9001:2015",), "www.granitex.example",
    "", ("facebook.com/granitex",),
    (("Marmomac", "Włochy, Werona", "2024"), ("Stone", "Polska, Poznań", "2025")), (), "Nowi odbiorcy.", "angielski A2",
    INDUSTRY, (), "", "Joanna Cichosz", "właścicielka", date(2026, 4, 15), "0812033", "Wschowa", date(2009, 4, 1),
    ("8", "9"),
    ("420 000", "455 000"), ("210 000", "224 000"),
)  # fmt: skip
HYDRO = Firm(
    "Hydropol Systemy Wodne Sp. z o.o.", "ul. Mickiewicza 14", "69-100", "Słubice", nip("598163027"), regon("21074538"),
    "0000347206", SPZOO, "36.00.Z", "Ksawery Domagała", "dyrektor techniczny", "669 310 457",
    "k.domagala@hydropol.example",
    "small", True, "Stacje uzdatniania wody w kontenerach. Prowadzimy prace B+R nad odzyskiem wody z płuczek.",
    ("Atest higieniczny BK/1184/2024", "ISO 14001:2015"), "www.hydropol.example", "www.hydropol.example/en",
    ("linkedin.com/company/hydropol-sw",), (("IFAT", "Niemcy, Monachium", "2024"), ("Aquatech",
    "Holandia, Amsterdam", "2025"),
    ("WOD-KAN", "Polska, Bydgoszcz", "2025"), ("Pollutec", "Francja, Lyon", "2025")),
    ("Misja do Norwegii, 2024", "Targi w Danii, 2025"), "Partnerzy technologiczni w Zurychu.", "angielski B2", GREEN,
    (), "",
    "Ksawery Domagała", "prezes zarządu", date(2026, 4, 16), "0805053", "Słubice", date(2010, 1, 20), ("27", "29"),
    ("2 900 000", "3 050 000"), ("1 500 000", "1 620 000"),
    aid=(("Zarząd Województwa Lubuskiego", "12.09.2024", "11 420,00", "2 671,00"), ("PUP w Słubicach", "03.02.2025",
    "30 000,00", "7 126,00")),
)  # fmt: skip
PLASTMIR = Firm(
    "Plastmir Sp. z o.o.", "ul. Fabryczna 30", "68-300", "Lubsko", nip("928174062"), regon("97075183"), "0000165409",
    SPZOO,
    "22.22.Z", "Mirosława Janczak", "kierownik jakości", "607 118 236", "jakosc@plastmir.example", "medium", True,
    "Opakowania z tworzyw z recyklingu. Nowa linia do folii jednomateriałowej (2025).", ("ISO 9001:2015",
    "ISO 22000:2018"),
    "www.plastmir.example", "www.plastmir.example/en", (), (("K", "Niemcy, Düsseldorf", "2025"),), (),
    "Poznanie metod recyklingu chemicznego.", "angielski B2, niemiecki A2", GREEN, (), "", "Leszek Mirski",
    "prezes zarządu",
    date(2026, 4, 14), "0811063", "Lubsko", date(2003, 6, 17), ("88", "91"), ("12 300 000", "12 900 000"),
    ("7 100 000", "7 350 000"),
)  # fmt: skip
ARTCNC = Firm(
    "Art-CNC Paweł Skowera", "ul. Przemysłowa 8b", "66-100", "Sulechów", nip("973296108"), regon("08117354"),
    "wpis w CEIDG", JDG,
    "25.73.Z", "Paweł Skowera", "właściciel", "501 662 907", "pawel@artcnc.example", "micro", True,
    "Formy wtryskowe i narzędzia, od 2024 druk z metalu.", (), "artcnc.example", "", ("facebook.com/artcnc",),
    (("Formnext", "Niemcy, Frankfurt", "2024"), ("Swisstech", "Szwajcaria, Bazylea", "2025")), (),
    "Zakup technologii, kontakty.",
    "angielski B1", INDUSTRY, ("Smart Factory 4.0",), "", "Paweł Skowera", "właściciel", date(2026, 4, 17),
    "0809063", "Sulechów",
    date(2012, 9, 10), ("6", "6"), ("390 000", "410 000"), ("180 000", "195 000"),
)  # fmt: skip
BIOLUB = Firm(
    "Biolub Kosmetyki Sp. z o.o.", "ul. Szprotawska 22", "68-100", "Żagań", nip("924183065"), regon("38570142"),
    "0000826613", SPZOO,
    "20.42.Z", "Wioletta Karp", "prezes zarządu", "603 884 150", "w.karp@biolub.example", "small", True,
    "Kosmetyki z ekstraktów roślinnych, własne laboratorium receptur.", (), "www.biolub.example",
    "www.biolub.example/en",
    ("instagram.com/biolub", "facebook.com/biolubkosmetyki"), (("Cosmoprof", "Włochy, Bolonia", "2025"), ("Vivaness",
    "Niemcy, Norymberga", "2024"),
    ("Cosmoprof", "Włochy, Bolonia", "2026")), (), "Rozmowy z dystrybutorami i laboratoriami.",
    "angielski B2, włoski A2", HEALTH, (), "",
    "Wioletta Karp", "prezes zarządu", date(2026, 4, 20), "0810021", "Żagań", date(2020, 2, 3), ("14", "16"),
    ("1 050 000", "1 210 000"),
    ("610 000", "680 000"),
)  # fmt: skip
ROBOSFERA = Firm(
    "Robosfera Sp. z o.o.", "ul. Poznańska 55", "66-600", "Krosno Odrzańskie", nip("926157208"), regon("36805217"),
    "0000662094", SPZOO,
    "28.99.Z", "Gracjan Lewicz", "prezes zarządu", "730 415 226", "biuro@robosfera.example", "small", True,
    "Chwytaki i stanowiska z robotami współpracującymi dla małych zakładów.", ("ISO 9001:2015",),
    "www.robosfera.example",
    "www.robosfera.example/en", ("linkedin.com/company/robosfera",), (("Automatica", "Niemcy, Monachium", "2025"),
    ("Warsaw Industry Week", "Polska, Nadarzyn", "2024")),
    (), "Spotkania z integratorami robotów.", "angielski C1", INDUSTRY, (), "", "Gracjan Lewicz", "prezes zarządu",
    date(2026, 4, 15),
    "0802063", "Krosno Odrzańskie", date(2017, 1, 30), ("12", "13"), ("870 000", "940 000"), ("400 000", "430 000"),
)  # fmt: skip
TERMOLUX = Firm(
    "Termolux Okna Sp. z o.o.", "ul. Gorzowska 71", "66-440", "Skwierzyna", nip("596180327"), regon("21083567"),
    "0000371928", SPZOO,
    "22.23.Z", "Norbert Gajda", "dyrektor eksportu", "665 902 714", "export@termolux.example", "small", True,
    "Okna PVC z szybą próżniową, dział konstrukcyjny.", (), "www.termolux.example", "www.termolux.example/en", (),
    (("Fensterbau", "Niemcy, Norymberga", "2024"), ("Swissbau", "Szwajcaria, Bazylea", "2026")), (),
    "Eksport do Szwajcarii.",
    "niemiecki C1", INDUSTRY, (), "", "Norbert Gajda", "prokurent", date(2026, 4, 13), "0803053", "Skwierzyna",
    date(2010, 12, 8),
    ("38", "41"), ("4 200 000", "4 460 000"), ("2 600 000", "2 750 000"),
)  # fmt: skip
EKOPAL = Firm(
    "Ekopal Brykiet Sp. z o.o.", "ul. Leśna 5", "69-220", "Ośno Lubuskie", nip("598147035"), regon("08063914"),
    "0000240185", SPZOO, "16.29.Z",
    "Celina Zapała", "wiceprezes", "602 335 801", "biuro@ekopal.example", "small", False,
    "Produkcja brykietu i peletu z odpadów drzewnych.",
    (), "www.ekopal.example", "", ("facebook.com/ekopal",), (("Ekotech", "Polska, Kielce", "2025"),), (),
    "Wiedza o biomasie.", "niemiecki B1",
    GREEN, (), "", "Celina Zapała", "wiceprezes zarządu", date(2026, 4, 9), "0805033", "Ośno Lubuskie", date(2005, 7,
    21), ("18", "19"),
    ("1 300 000", "1 350 000"), ("720 000", "740 000"),
)  # fmt: skip
VETLAB = Firm(
    "Vetlab Diagnostyka Oskar Niziołek", "ul. Słowiańska 2", "66-500", "Strzelce Krajeńskie", nip("599230418"),
    regon("08059372"), "wpis w CEIDG",
    JDG, "71.20.B", "Oskar Niziołek", "właściciel", "516 703 229", "vetlab@poczta.example", "micro", True,
    "Badania laboratoryjne próbek od zwierząt, własny szybki test PCR.", (), "vetlab.example", "", (), (("EuroTier",
    "Niemcy, Hanower", "2024"),), (),
    "Nowe metody badań.", "angielski B2", HEALTH, (), "", "Oskar Niziołek", "właściciel", date(2026, 4, 10),
    "0806043", "Strzelce Krajeńskie",
    date(2014, 8, 4), ("4", "5"), ("205 000", "231 000"), ("70 000", "82 000"),
)  # fmt: skip
FOLIMAX = Firm(
    "Folimax Druk Sp. z o.o.", "ul. Sikorskiego 19", "69-200", "Sulęcin", nip("596164302"), regon("36419570"),
    "0000538841", SPZOO, "18.12.Z",
    "Ludwika Ptak", "kierownik marketingu", "606 514 390", "marketing@folimax.example", "small", True,
    "Druk etykiet z nadrukiem przewodzącym (czujniki wilgoci).", (), "www.folimax.example", "www.folimax.example/en",
    ("linkedin.com/company/folimax",),
    (("Labelexpo", "Hiszpania, Barcelona", "2025"),), (), "Rynek etykiet inteligentnych.", "angielski B2", INDUSTRY,
    (), "", "Ireneusz Ptak",
    "prezes zarządu", date(2026, 4, 16), "0807043", "Sulęcin", date(2014, 10, 1), ("20", "21"), ("1 500 000",
    "1 620 000"), ("830 000", "860 000"),
)  # fmt: skip
