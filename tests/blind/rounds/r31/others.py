"""Four companies that send born-digital papers, and four with ordinary faults."""

from datetime import date

from .companies import GW, ZG
from .firm import Firm, Proof, statistics_number, tax_number

LTD = "spółka z ograniczoną odpowiedzialnością"
JDG = "osoba fizyczna prowadząca działalność gospodarczą"

SENSORS = Firm(
    slug="czujnik", name="Czujnik.IO Spółka z ograniczoną odpowiedzialnością", short="Czujnik.IO sp. z o.o.", legal=LTD, street="al. Wojska Polskiego 60/7", postal="65-077", town="Zielona Góra",
    gmina="Zielona Góra", teryt="0862011", nip=tax_number("973108825"), regon=statistics_number("38922014"), register="0000921506", pkd="26.51.Z", pkd_text="produkcja instrumentów i przyrządów pomiarowych",
    boss="Szymon Malicki", boss_role="prezes zarządu", delegate="Szymon Malicki", delegate_role="prezes zarządu", phone="+48 722 610 084", email="szymon@czujnik.example.pl", size="micro", innovative=True,
    about="Czujniki poziomu wody i jakości powietrza dla gmin, własna elektronika i chmura. Prowadzimy dział B+R (4 osoby).", proofs=(Proof("Wzór użytkowy: obudowa czujnika", "Ru.074518", "UPRP", "obudowa czujnika środowiskowego", "right"),),
    www="https://czujnik.example.pl", www_foreign="https://czujnik.example.pl/en", social=("linkedin.com/company/czujnik-io",), events=(("IFAT Monachium", "Niemcy", 2024), ("Smart City Expo Barcelona", "Hiszpania", 2025), ("Embedded World Norymberga", "Niemcy", 2026)),
    goal="Spotkania z ośrodkami badań nad pomiarami środowiska.", languages="angielski – C2", lis="Zielona gospodarka", agreements=("SmartCity i IoT", "Zielona Transformacja"), horizontal="Sieć pomiarowa Odra",
    staff=9, turnover="1 640 000", balance="980 000", born="14.09.2021", signed=date(2026, 4, 7), zus_office=ZG, tax_office="Drugi Urząd Skarbowy w Zielonej Górze", zus_date=date(2026, 4, 1), tax_date=date(2026, 4, 1), seed=21,
)  # fmt: skip
TRANSLATION = Firm(
    slug="doradca", name="Biuro Doradztwa Technicznego Jacek Sierpowski", short="BDT Jacek Sierpowski", legal=JDG, street="ul. Żymierskiego 4", postal="67-300", town="Szprotawa", gmina="Szprotawa", teryt="0810073",
    nip=tax_number("924152077"), regon=statistics_number("97801632"), register="CEIDG", pkd="71.12.B", pkd_text="działalność w zakresie inżynierii i doradztwa technicznego", boss="Jacek Sierpowski", boss_role="właściciel",
    delegate="Jacek Sierpowski", delegate_role="właściciel", phone="604 117 352", email="bdt.sierpowski@poczta.example.pl", size="micro", innovative=False, about="Projekty instalacji sanitarnych, nadzory i przeglądy kotłowni.",
    goal="Podglądnięcie rozwiązań w budownictwie niskoenergetycznym.", languages="angielski – podstawowy", staff=1, turnover="214 000", balance="38 000", born="02.05.2011", signed=date(2026, 4, 12),
    zus_office=ZG, tax_office="Urząd Skarbowy w Żaganiu", zus_date=date(2026, 4, 7), tax_date=date(2026, 4, 9), seed=22,
)  # fmt: skip
FOOD = Firm(
    slug="chrupson", name="Chrupson Maszyny Spożywcze Spółka z ograniczoną odpowiedzialnością", short="Chrupson Maszyny Spożywcze sp. z o.o.", legal=LTD, street="ul. Fabryczna 17", postal="66-100", town="Sulechów", gmina="Sulechów",
    teryt="0809063", nip=tax_number("973041366"), regon=statistics_number("08052719"), register="0000180462", pkd="28.93.Z", pkd_text="produkcja maszyn dla przetwórstwa żywności", boss="Iwona Lachmann", boss_role="wiceprezes zarządu",
    delegate="Adam Kujawiak", delegate_role="główny konstruktor", phone="68 385 47 20", email="a.kujawiak@chrupson.pl", size="medium", innovative=True, about="Linie do suszenia i pakowania owoców. Co roku wdrażamy nowy model suszarni, badania prowadzi własny dział konstrukcyjny.",
    proofs=(Proof("ISO 9001:2015", "PL-30917", "Polski Rejestr Certyfikatów Jakości", "konstrukcja i produkcja maszyn"), Proof("ISO 22000:2018", "PL-30918", "Polski Rejestr Certyfikatów Jakości", "maszyny dla przetwórstwa żywności")),
    www="www.chrupson.pl", www_foreign="www.chrupson.com", social=("linkedin.com/company/chrupson", "facebook.com/chrupson"), events=(("Anuga FoodTec Kolonia", "Niemcy", 2024), ("FachPack Norymberga", "Niemcy", 2025), ("Polagra Poznań (targi międzynarodowe)", "Polska", 2025)),
    goal="Wizyty u producentów maszyn i rozmowy o wspólnych pracach badawczych.", languages="angielski – B2", lis="Innowacyjny przemysł", agreements=("InnoFood",), staff=96, turnover="38 900 000", balance="21 400 000", born="17.11.2003",
    signed=date(2026, 4, 16), zus_office=ZG, tax_office="Pierwszy Urząd Skarbowy w Zielonej Górze", zus_date=date(2026, 4, 10), tax_date=date(2026, 4, 13), seed=23,
)  # fmt: skip
DRONES = Firm(
    slug="wzlot", name="Wzlot Inspekcje Lotnicze Spółka z ograniczoną odpowiedzialnością", short="Wzlot Inspekcje Lotnicze sp. z o.o.", legal=LTD, street="ul. Bohaterów Warszawy 2", postal="66-530", town="Drezdenko", gmina="Drezdenko",
    teryt="0806023", nip=tax_number("599318862"), regon=statistics_number("52110483"), register="0000874419", pkd="71.20.B", pkd_text="pozostałe badania i analizy techniczne", boss="Natalia Grzyb", boss_role="prezeska zarządu",
    delegate="Natalia Grzyb", delegate_role="prezeska zarządu", phone="531 220 947", email="natalia@wzlot.example.pl", size="small", innovative=True, about="Inspekcje linii energetycznych i farm dronami, analiza zdjęć własnym modelem obliczeniowym.",
    www="wzlot.example.pl", social=("instagram.com/wzlot.inspekcje",), events=(("InterGEO Stuttgart", "Niemcy", 2024), ("Commercial UAV Expo Amsterdam", "Holandia", 2025)), trips=("wyjazd studyjny do Norwegii, 2024", "misja do Danii, 2025", "misja do Austrii, 2025"),
    goal="Zapoznanie się ze szwajcarskim rynkiem dronów i przepisami.", languages="angielski – B2", lis="Innowacyjny przemysł", staff=14, turnover="3 250 000", balance="1 870 000", born="30.11.2020", signed=date(2026, 4, 17),
    zus_office=GW, tax_office="Urząd Skarbowy w Drezdenku", zus_date=date(2026, 4, 13), tax_date=date(2026, 4, 14), seed=24,
)  # fmt: skip
TRANSPORT = Firm(
    slug="stolbud", name="Stolbud Okna Spółka z ograniczoną odpowiedzialnością", short="Stolbud Okna sp. z o.o.", legal=LTD, street="ul. Przemysłowa 30", postal="68-300", town="Lubsko", gmina="Lubsko", teryt="0811063",
    nip=tax_number("928204715"), regon=statistics_number("36120547"), register="0000561028", pkd="16.23.Z", pkd_text="produkcja wyrobów stolarskich dla budownictwa", boss="Wojciech Makuch", boss_role="prezes zarządu",
    delegate="Wojciech Makuch", delegate_role="prezes zarządu", phone="68 457 30 08", email="biuro@stolbud-okna.pl", size="small", innovative=False, about="Okna i drzwi drewniane, renowacje stolarki zabytkowej.", www="www.stolbud-okna.pl",
    www_foreign="www.stolbud-okna.pl/de", social=("facebook.com/stolbudokna",), events=(("Fensterbau Norymberga", "Niemcy", 2024),), goal="Poznanie wymagań rynku szwajcarskiego dla okien drewnianych.", languages="niemiecki – B1",
    staff=19, turnover="4 610 000", balance="2 205 000", born="09.06.2015", signed=date(2026, 4, 9), zus_office=ZG + ", Inspektorat w Żarach", tax_office="Urząd Skarbowy w Żarach", zus_date=date(2026, 4, 8), tax_date=date(2026, 4, 2), seed=31,
)  # fmt: skip
PRINT = Firm(
    slug="drukland", name="Drukland Reklama Marcin Piwowar", short="Drukland Reklama", legal=JDG, street="ul. Kostrzyńska 6", postal="66-470", town="Kostrzyn nad Odrą", gmina="Kostrzyn nad Odrą", teryt="0801011",
    nip=tax_number("599240178"), regon=statistics_number("21140926"), register="CEIDG", pkd="18.12.Z", pkd_text="pozostałe drukowanie", boss="Marcin Piwowar", boss_role="właściciel", delegate="Marcin Piwowar", delegate_role="właściciel",
    phone="509 771 230", email="marcin@drukland.example.pl", size="micro", innovative=True, about="Druk wielkoformatowy i oklejanie pojazdów; w 2025 r. wdrożyliśmy druk na materiałach z odzysku.", www="drukland.example.pl",
    social=("facebook.com/druklandkostrzyn",), events=(("FESPA Berlin", "Niemcy", 2025), ("viscom Düsseldorf", "Niemcy", 2024)), goal="Zobaczyć nowe technologie druku.", languages="angielski – A2, niemiecki – A2",
    lis="Zielona gospodarka", staff=5, turnover="730 000", balance="260 000", born="10.01.2008", signed=date(2026, 4, 13), zus_office=GW, tax_office="Urząd Skarbowy w Gorzowie Wielkopolskim", zus_date=date(2026, 4, 7), tax_date=date(2026, 4, 9), seed=32,
)  # fmt: skip
CLEANING = Firm(
    slug="aquaserwis", name="Aqua Serwis Zbąszynek Spółka z ograniczoną odpowiedzialnością", short="Aqua Serwis Zbąszynek sp. z o.o.", legal=LTD, street="ul. Długa 41", postal="66-210", town="Zbąszynek", gmina="Zbąszynek", teryt="0808063",
    nip=tax_number("927193306"), regon=statistics_number("38340926"), register="0000784405", pkd="28.29.Z", pkd_text="produkcja pozostałych maszyn ogólnego przeznaczenia", boss="Elżbieta Noga", boss_role="prezes zarządu",
    delegate="Rafał Noga", delegate_role="kierownik serwisu", phone="68 384 96 15", email="serwis@aquaserwis.example.pl", size="small", innovative=True, about="Filtry i stacje uzdatniania wody dla zakładów, własny projekt filtra membranowego.",
    www="aquaserwis.example.pl", events=(("IFAT Monachium", "Niemcy", 2024),), goal="Wizyta w firmach uzdatniających wodę.", languages="angielski – B1", lis="Zielona gospodarka", agreements=("Zielona Transformacja",),
    staff=16, turnover="4 180 000", balance="2 010 000", born="29.04.2019", signed=date(2026, 4, 14), zus_office=ZG, tax_office="Urząd Skarbowy w Świebodzinie", zus_date=date(2026, 4, 10), tax_date=date(2026, 4, 10), seed=33,
)  # fmt: skip
TOYS = Firm(
    slug="klocki", name="Klocki z Lasu Spółka z ograniczoną odpowiedzialnością", short="Klocki z Lasu sp. z o.o.", legal=LTD, street="ul. Dworcowa 15", postal="68-100", town="Żagań", gmina="Żagań (miasto)", teryt="0810021",
    nip=tax_number("924190253"), regon=statistics_number("38561190"), register="0000829931", pkd="32.40.Z", pkd_text="produkcja gier i zabawek", boss="Barbara Michalczuk", boss_role="prezes zarządu", delegate="Barbara Michalczuk",
    delegate_role="prezes zarządu", phone="603 915 468", email="hej@klockizlasu.example.pl", size="micro", innovative=True, about="Zabawki konstrukcyjne z bukowych odpadów, nowe zestawy dla przedszkoli.", www="klockizlasu.example.pl",
    www_foreign="klockizlasu.example.pl/en", social=("instagram.com/klockizlasu", "facebook.com/klockizlasu"), events=(("Spielwarenmesse Norymberga", "Niemcy", 2025), ("Kids' Time Kielce (targi międzynarodowe)", "Polska", 2026), ("Spielwarenmesse Norymberga", "Niemcy", 2026)),
    goal="Znalezienie partnerów handlowych wśród sklepów ze zdrowymi zabawkami.", languages="angielski – B2", staff=4, turnover="590 000", balance="170 000", born="06.03.2020", signed=date(2026, 4, 15), zus_office=ZG,
    tax_office="Urząd Skarbowy w Żaganiu", zus_date=date(2026, 4, 9), tax_date=date(2026, 4, 13), seed=34,
)  # fmt: skip
