"""The companies, all invented."""

from dataclasses import replace

from .common import Firm, checked_nip, checked_regon

GREEN, HEALTH, INDUSTRY = "Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"
ZG, GW = "Oddział w Zielonej Górze", "Oddział w Gorzowie Wielkopolskim"
ZOO = "spółka z ograniczoną odpowiedzialnością"
JDG = "osoba fizyczna prowadząca działalność gospodarczą"

_BASE = Firm(
    slug="drewnolit", name="Drewnolit Otyń sp. z o.o.", nip=checked_nip("925118341"), regon=checked_regon("38114205"),
    register="KRS 0000918274", legal=ZOO, street="ul. Stolarska 14", code="67-106", town="Otyń", teryt="0804073", powiat="nowosolski",
    founded="12.03.2019", pkd="16.23.Z", pkd_text="produkcja wyrobów stolarskich i ciesielskich dla budownictwa", size="small",
    staff=(31, 28, 26), turnover=(3120, 2870, 2540), balance=(1900, 1750, 1610), owner="Radosław Kuźmik", role="prezes zarządu",
    delegate="Magdalena Kuźmik-Rej", position="dyrektor ds. rozwoju", phone="603 411 870", email="m.rej@drewnolit-otyn.pl", innovative=True,
    about="Produkujemy prefabrykowane ściany z drewna klejonego krzyżowo. Mamy własny dział badawczo-rozwojowy (4 osoby) i wspólnie z uczelnią opracowaliśmy złącze, które skraca montaż o jedną trzecią.",
    certificates=("ISO 9001:2015, nr CA/2231/24", "Patent nr 245 118 – złącze ścian prefabrykowanych"), www_pl="www.drewnolit-otyn.pl",
    www_foreign="www.drewnolit-otyn.pl/en", foreign_note="(angielski)", socials=("facebook.com/drewnolit", "linkedin.com/company/drewnolit"),
    events=(("Ligna", "Niemcy, Hanower", "2025"), ("Swissbau", "Szwajcaria, Bazylea", "2024"), ("Budma – targi międzynarodowe", "Polska, Poznań", "2026")),
    trips=(), purpose="Poznanie szwajcarskich zakładów prefabrykacji drewna i znalezienie partnera do wspólnych badań.",
    languages="angielski – C1, niemiecki – B1", lis=GREEN, agreements=("Zielona Transformacja",), horizontal=None,
    tax_office="Naczelnik Urzędu Skarbowego w Nowej Soli", zus_office=ZG, date="09.04.2026", place="Otyń",
)  # fmt: skip


def _firm(slug: str, nine: str, eight: str, **values: object) -> Firm:
    return replace(_BASE, slug=slug, nip=checked_nip(nine), regon=checked_regon(eight), **values)  # type: ignore[arg-type]


DREWNOLIT = _BASE

SENSOWIT = _firm(
    "sensowit", "929204817", "52160438", name="Sensowit Automatyka sp. z o.o.", register="KRS 0001044172", street="ul. Dekoracyjna 3/12",
    code="65-155", town="Zielona Góra", teryt="0862011", powiat="Zielona Góra", founded="04.11.2022", pkd="26.51.Z",
    pkd_text="produkcja instrumentów i przyrządów pomiarowych", size="micro", staff=(7, 5, 3), turnover=(640, 410, 180), balance=(350, 240, 120),
    owner="Jowita Staszak-Lorek", role="prezeska zarządu", delegate="Jowita Staszak-Lorek", position="prezeska zarządu", phone="+48 512 770 346",
    email="biuro@sensowit.pl", about="Czujniki drgań do maszyn obrotowych i oprogramowanie, które z pomiaru przewiduje awarię. Trzy wdrożenia w ostatnim roku, prototypownia na miejscu.",
    certificates=(), www_pl="sensowit.pl", www_foreign="sensowit.com", foreign_note="(wersja angielska)", socials=("linkedin.com/company/sensowit",),
    events=(("Hannover Messe", "Niemcy", "2025"), ("SPS Norymberga", "Niemcy", "2024")), trips=("Misja gospodarcza do Monachium, 2025",),
    purpose="Rozmowy z producentami obrabiarek i z politechniką w Zurychu.", languages="angielski płynnie", lis=INDUSTRY,
    agreements=("Smart Factory 4.0", "Industry4Future Lubuska Inicjatywa Klastrowa"), horizontal="Regionalne laboratorium predykcyjnego utrzymania ruchu",
    tax_office="Naczelnik Pierwszego Urzędu Skarbowego w Zielonej Górze", date="10.04.2026", place="Zielona Góra",
)  # fmt: skip

MEDIFLOR = _firm(
    "mediflor", "599330216", "08129364", name="Mediflor Anna Witczyk-Sowa", register="CEIDG", legal=JDG, street="ul. Walczaka 41a", code="66-407",
    town="Gorzów Wielkopolski", teryt="0861011", powiat="Gorzów Wielkopolski", founded="01.06.2014", pkd="20.42.Z",
    pkd_text="produkcja wyrobów kosmetycznych i toaletowych", size="micro", staff=(6, 6, 4), turnover=(510, 480, 395), balance=(210, 190, 150),
    owner="Anna Witczyk-Sowa", role="właścicielka", delegate="Anna Witczyk-Sowa", position="właścicielka", phone="691 205 447", email="anna@mediflor-gorzow.pl",
    about="Kosmetyki dla skóry po radioterapii na bazie ekstraktów z lnu. Receptury powstają we własnym laboratorium, badania aplikacyjne robimy z poradnią dermatologiczną.",
    certificates=("Atest nr PB/K/118/25 – krem „Lnianka”", "Świadectwo ochronne R.361207 – znak towarowy LNIANKA"), www_pl="https://mediflor-gorzow.pl", www_foreign=None,
    foreign_note="", socials=("instagram.com/mediflor_lnianka", "facebook.com/mediflor"), events=(("Cosmoprof", "Włochy, Bolonia", "2024"),), trips=(),
    purpose="Chcę zobaczyć, jak szwajcarskie kliniki wdrażają dermokosmetyki, i porozmawiać o badaniach.", languages="niemiecki (B2), angielski (B1)", lis=HEALTH,
    agreements=(), horizontal=None, tax_office="Naczelnik Urzędu Skarbowego w Gorzowie Wielkopolskim", zus_office=GW, date="13.04.2026", place="Gorzów Wielkopolski",
)  # fmt: skip

TORMAX = _firm(
    "tormax", "927441805", "97118026", name="Zakłady Mechaniczne Tormaks S.A.", register="0000287716", legal="spółka akcyjna", street="ul. Poznańska 88",
    code="66-200", town="Świebodzin", teryt="0808053", powiat="świebodziński", founded="23.08.1998", pkd="25.62.Z", pkd_text="obróbka mechaniczna elementów metalowych",
    size="medium", staff=(142, 139, 131), turnover=(24800, 23100, 21950), balance=(17300, 16800, 15900), owner="Zenon Pawlaczyk", role="wiceprezes zarządu",
    delegate="Kacper Bieńko", position="kierownik technologii", phone="68 381 00 44", email="k.bienko@tormaks.com.pl",
    about="Obróbka CNC części do maszyn rolniczych i kolei. W 2025 r. uruchomiliśmy zrobotyzowaną linię spawania laserowego według własnego projektu; nakłady na B+R przekroczyły 1,2 mln zł.",
    certificates=("ISO 9001", "ISO 14001", "ISO 45001", "EN 15085-2 (spawanie pojazdów szynowych)"), www_pl="www.tormaks.com.pl", www_foreign="www.tormaks.com.pl/en",
    foreign_note="(angielski i niemiecki)", socials=(), events=(("Agritechnica", "Niemcy, Hanower", "2025"), ("InnoTrans", "Niemcy, Berlin", "2024"), ("ITM Industry Europe", "Polska, Poznań", "2024"), ("EMO", "Niemcy, Hanower", "2023")),
    trips=("Wyjazd studyjny do Danii, 2024", "Misja gospodarcza do Szwecji, 2025"), purpose="Porównanie metod kontroli jakości przy obróbce precyzyjnej; poszukiwanie dostawcy narzędzi.",
    languages="angielski B2", lis=INDUSTRY, agreements=("Smart Factory 4.0",), horizontal=None, tax_office="Naczelnik Urzędu Skarbowego w Świebodzinie", date="14.04.2026", place="Świebodzin",
)  # fmt: skip

KODERIA = _firm(
    "koderia", "973228640", "38770512", name="Koderia Labs sp. z o.o.", register="KRS: 0000803319", street="al. Wojska Polskiego 65/4", code="65-762", town="Zielona Góra", teryt="0862011",
    powiat="Zielona Góra", founded="17.01.2020", pkd="62.01.Z", pkd_text="działalność związana z oprogramowaniem", size="small", staff=(18, 15, 12), turnover=(1450, 1180, 960), balance=(700, 610, 450),
    owner="Tymoteusz Ganczar", role="prezes zarządu", delegate="Ewelina Prus-Hałas", position="product manager", phone="790 118 233", email="ewelina@koderia.dev",
    about="Oprogramowanie do planowania zabiegów rehabilitacyjnych, analiza obrazu z kamer głębi. Projekt badawczy z uniwersytetem zakończony wdrożeniem w dwóch szpitalach.",
    certificates=("ISO/IEC 27001:2022",), www_pl="koderia.dev/pl", www_foreign="koderia.dev", foreign_note="(EN)", socials=("linkedin.com/company/koderia-labs", "youtube.com/@koderialabs"),
    events=(), trips=(), purpose="Nawiązanie kontaktu z ośrodkami rehabilitacji i funduszami, które finansują medtech.", languages="angielski C2, francuski A2", lis=HEALTH,
    agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych",), horizontal="Cyfrowa ścieżka pacjenta", tax_office="Naczelnik Drugiego Urzędu Skarbowego w Zielonej Górze", date="15.04.2026", place="Zielona Góra",
)  # fmt: skip

BUDTERM = _firm(
    "termoskal", "928117563", "36640927", name="Termoskał Docieplenia Marek Jurgiel", register="CEIDG", legal=JDG, street="ul. Zielonogórska 5", code="68-200", town="Żary", teryt="0811021", powiat="żarski",
    founded="02.05.2007", pkd="43.91.Z", pkd_text="roboty związane z wykonywaniem konstrukcji i pokryć dachowych", size="micro", staff=(4, 4, 5), turnover=(330, 345, 360), balance=(90, 95, 88), owner="Marek Jurgiel",
    role="właściciel", delegate="Marek Jurgiel", position="właściciel", phone="502 339 118", email="termoskal@wp.pl", innovative=False, about="Dachy, elewacje, docieplenia domów jednorodzinnych. Ekipa czteroosobowa.", certificates=(),
    www_pl=None, www_foreign=None, foreign_note="", socials=("facebook.com/termoskal.zary",), events=(), trips=(), purpose="Chcę zobaczyć budownictwo pasywne w praktyce.", languages="niemiecki – komunikatywnie",
    lis=None, agreements=(), horizontal=None, tax_office="Naczelnik Urzędu Skarbowego w Żarach", date="16.04.2026", place="Żary",
)  # fmt: skip

PAKOSFERA = _firm(
    "pakosfera", "925770214", "97006148", name="Pakosfera sp. z o.o. sp.k.", register="KRS 0000571928", legal="spółka komandytowa", street="ul. Przemysłowa 9", code="67-100", town="Nowa Sól", teryt="0804011", founded="30.09.2015",
    pkd="17.21.Z", pkd_text="produkcja papieru falistego i tektury falistej oraz opakowań", size="medium", staff=(88, 81, 79), turnover=(13400, 12900, 11700), balance=(9100, 8700, 8200), owner="Lidia Kołomańska",
    role="prokurentka", delegate="Sebastian Wroński-Pyl", position="szef eksportu", phone="663 902 115", email="s.wronski@pakosfera.eu", about="Opakowania z tektury falistej; nowością jest wypełniacz z włókien konopnych zastępujący styropian (zgłoszony do ochrony, nakłady na prace rozwojowe 400 tys. zł w 2025 r.).",
    certificates=("FSC Chain of Custody, nr CA/FSC/0911",), www_pl="www.pakosfera.eu", www_foreign="www.pakosfera.eu/de", foreign_note="(niemiecki)", socials=("facebook.com/pakosfera",), events=(("FachPack", "Niemcy, Norymberga", "2024"), ("Taropak", "Polska, Poznań", "2025")),
    trips=("Holandia – wyjazd studyjny, wrzesień 2024",), purpose="Rozpoznanie rynku opakowań dla zegarmistrzostwa i farmacji.", languages="niemiecki C1, angielski B2", lis=GREEN, agreements=("Zielona Transformacja", "Smart Factory 4.0"), horizontal=None, place="Nowa Sól", date="13.04.2026",
)  # fmt: skip

ORTOWIDA = _firm(
    "ortowida", "596203719", "21083954", name="Ortowida Pracownia Protetyczna Beata Cegła", register="CEIDG", legal=JDG, street="ul. Chłodna 2", code="66-300", town="Międzyrzecz", teryt="0803023", powiat="międzyrzecki", founded="15.02.2011", pkd="32.50.Z",
    pkd_text="produkcja urządzeń, instrumentów oraz wyrobów medycznych, włączając dentystyczne", size="micro", staff=(8, 7, 7), turnover=(720, 650, 600), balance=(300, 280, 260), owner="Beata Cegła", role="właścicielka", delegate="Dominika Cegła", position="technik druku 3D",
    phone="608 771 402", email="pracownia@ortowida.pl", about="Ortezy i wkładki robione ze skanu 3D pacjenta. Od 2024 r. drukujemy z proszku TPU na własnej maszynie, metoda powstała u nas.", certificates=("Atest nr PB/M/40/24 – wkładki ortopedyczne drukowane",), www_pl="ortowida.pl", www_foreign=None, foreign_note="",
    socials=(), events=(("Medica", "Niemcy, Düsseldorf", "2025"), ("OTWorld", "Niemcy, Lipsk", "2024"), ("Rehacare", "Niemcy, Düsseldorf", "2023")), trips=(), purpose="Zobaczyć produkcję ortez w Szwajcarii, kupić materiał bez pośredników.", languages="niemiecki B1", lis=HEALTH, agreements=(), horizontal=None,
    tax_office="Naczelnik Urzędu Skarbowego w Międzyrzeczu", zus_office=GW, date="14.04.2026", place="Międzyrzecz",
)  # fmt: skip

AGROBOT = _firm(
    "agrobotika", "598440127", "36190582", name="Agrobotika sp. z o.o.", register="KRS 0000992205", street="ul. Transportowa 7", code="69-100", town="Słubice", teryt="0805053", powiat="słubicki", founded="21.10.2021", pkd="28.30.Z", pkd_text="produkcja maszyn dla rolnictwa i leśnictwa", size="small", staff=(14, 11, 8), turnover=(1900, 1300, 700),
    balance=(1100, 800, 500), owner="Feliks Odrowąż-Tyl", role="prezes zarządu", delegate="Feliks Odrowąż-Tyl", position="prezes zarządu", phone="535 600 219", email="fot@agrobotika.pl", about="Roboty do pielenia międzyrzędowego. Rozpoznawanie roślin na obrazie, napęd elektryczny, sterowanie własnej konstrukcji.", certificates=("Patent nr 247 902 – głowica pieląca", "CE – certyfikat badania typu nr CA/MD/77"),
    www_pl="www.agrobotika.pl", www_foreign="www.agrobotika.com", foreign_note="(angielska i niemiecka)", socials=("youtube.com/@agrobotika", "facebook.com/agrobotika"), events=(("Agritechnica", "Niemcy", "2025"), ("FIRA", "Francja, Tuluza", "2024"), ("Agro Show – część międzynarodowa", "Polska, Bednary", "2024")), trips=("Francja 2025",), purpose="Współpraca z instytutem rolniczym, testy w terenie górskim.",
    languages="angielski i niemiecki biegle", lis=INDUSTRY, agreements=("Rozwój Systemów Kosmicznych",), horizontal="Nawigacja satelitarna dla maszyn autonomicznych", tax_office="Naczelnik Urzędu Skarbowego w Słubicach", zus_office=GW, date="15.04.2026", place="Słubice",
)  # fmt: skip

SZKLARNIA = _firm(
    "witroforma", "924105387", "97240611", name="Witroforma Huta Szkła Artystycznego sp. z o.o.", register="KRS 0000344190", street="ul. Hutnicza 1", code="68-300", town="Lubsko", teryt="0811063", powiat="żarski", founded="05.07.2009", pkd="23.13.Z", pkd_text="produkcja szkła gospodarczego", size="small", staff=(37, 40, 41), turnover=(2700, 2900, 3050),
    balance=(2100, 2200, 2250), owner="Ignacy Sobolta", role="prezes zarządu", delegate="Hanna Sobolta", position="projektantka", phone="68 372 41 00", email="huta@witroforma.pl", innovative=False, about="Szkło stołowe i dekoracyjne formowane ręcznie, głównie na zamówienie hoteli.", certificates=(), www_pl="witroforma.pl", www_foreign="witroforma.pl/en", foreign_note="(angielski)", socials=("instagram.com/witroforma",),
    events=(("Ambiente", "Niemcy, Frankfurt nad Menem", "2026"), ("Maison & Objet", "Francja, Paryż", "2025")), trips=("Misja do Wiednia 2024", "Wyjazd do Mediolanu 2025", "Kopenhaga, październik 2025"), purpose="Kontakty z hotelami i galeriami w Zurychu.", languages="angielski B2, włoski A2", lis=None, agreements=(), horizontal=None, tax_office="Naczelnik Urzędu Skarbowego w Żarach", date="17.04.2026", place="Lubsko",
    aid=(("Bank Gospodarstwa Krajowego", "14.05.2024", "38 200,00", "8 920,15"),),
)  # fmt: skip

EKOBRYKIET = _firm(
    "lubopal", "599871042", "08430715", name="Lubopal Iza Ratajczuk", register="CEIDG", legal=JDG, street="Rąpin 22", code="66-530", town="Drezdenko", teryt="0806023", powiat="strzelecko-drezdenecki", founded="11.11.2018", pkd="16.29.Z", pkd_text="produkcja pozostałych wyrobów z drewna", size="micro", staff=(5, 5, 4), turnover=(410, 380, 300),
    balance=(160, 150, 140), owner="Iza Ratajczuk", role="właścicielka", delegate="Wit Ratajczuk", position="kierownik produkcji", phone="724 018 556", email="lubopal@o2.pl", about="Brykiet z odpadów tartacznych suszony ciepłem odzyskanym z kompostu – instalacja pilotażowa, jedyna taka w regionie.", certificates=("Atest nr PB/P/9/26 – brykiet LUBO",), www_pl="www.lubopal.pl", www_foreign=None, foreign_note="",
    socials=("facebook.com/lubopal",), events=(("Ekotech – szkolenie i giełda kooperacyjna", "Czechy, Brno", "2025"),), trips=(), purpose="Podpatrzyć małe instalacje ciepłownicze na biomasę.", languages="angielski podstawowy", lis=GREEN, agreements=("Zielona Transformacja",), horizontal=None, tax_office="Naczelnik Urzędu Skarbowego w Drezdenku", zus_office=GW, date="16.04.2026", place="Drezdenko",
)  # fmt: skip

TRASOPLAN = _firm(
    "trasoplan", "926330951", "36701284", name="Trasoplan Inżynieria Ruchu sp. z o.o.", register="KRS 0000655012", street="pl. Zamkowy 6", code="66-600", town="Krosno Odrzańskie", teryt="0802063", powiat="krośnieński", founded="19.12.2016", pkd="71.12.Z", pkd_text="działalność w zakresie inżynierii i związane z nią doradztwo techniczne", size="small", staff=(12, 10, 10), turnover=(1250, 1100, 990),
    balance=(540, 500, 430), owner="Grażyna Ptak-Maciaszek", role="prezes zarządu", delegate="Oskar Maciaszek", position="projektant systemów", phone="887 231 004", email="oskar@trasoplan.pl", about="Inteligentne przejścia dla pieszych i sterowanie sygnalizacją z użyciem kamer. Algorytm rozwijany z politechniką, dwa wdrożenia pilotażowe.", certificates=("ISO 9001:2015, nr CA/3307/25",), www_pl="trasoplan.pl", www_foreign="trasoplan.pl/en", foreign_note="(angielski)", socials=("linkedin.com/company/trasoplan",),
    events=(("Intertraffic", "Holandia, Amsterdam", "2024"), ("Smart City Expo", "Hiszpania, Barcelona", "2025")), trips=(), purpose="Zapoznanie się z systemami transportu w Bernie i Zurychu.", languages="angielski C1", lis=INDUSTRY, agreements=("SmartCity i IoT",), horizontal=None, tax_office="Naczelnik Urzędu Skarbowego w Krośnie Odrzańskim", date="20.04.2026", place="Krosno Odrzańskie",
)  # fmt: skip

# Faulty ones.
METPOL = replace(TRASOPLAN, slug="blachostal", nip=checked_nip("928640317"), regon=checked_regon("97550318"), name="Blachostal Żagań sp. z o.o.", register="KRS 0000412906", street="ul. Asnyka 30", code="68-100", town="Żagań", teryt="0810021", powiat="żagański", founded="08.08.2008", pkd="25.11.Z", pkd_text="produkcja konstrukcji metalowych i ich części",
    owner="Lech Boruń", role="prezes zarządu", delegate="Lech Boruń", position="prezes zarządu", phone="68 377 12 09", email="sekretariat@blachostal.pl", about="Konstrukcje stalowe hal; wprowadziliśmy spawanie hybrydowe opracowane z instytutem.", certificates=(), www_pl="blachostal.pl", www_foreign=None, foreign_note="", socials=(), purpose="Poznanie technologii łączenia stali.", agreements=(), events=(("Blechexpo", "Niemcy, Stuttgart", "2025"),), tax_office="Naczelnik Urzędu Skarbowego w Żaganiu", place="Żagań", date="13.04.2026")  # fmt: skip

NANOTKAN = replace(KODERIA, slug="nanotkan", nip=checked_nip("927550138"), regon=checked_regon("52433109"), name="Nanotkan Tekstylia sp. z o.o.", register="KRS 0001098834", street="ul. Krótka 11", code="66-100", town="Sulechów", teryt="0809063", powiat="zielonogórski", founded="03.02.2023", pkd="13.96.Z", pkd_text="produkcja pozostałych technicznych i przemysłowych wyrobów tekstylnych",
    owner="Krystian Zawiślak", role="prezes zarządu", delegate="Krystian Zawiślak", position="prezes zarządu", phone="698 400 217", email="k.zawislak@nanotkan.pl", about="Tkaniny filtracyjne z włókien o średnicy poniżej mikrona, własna linia elektroprzędzenia.", certificates=(), www_pl="nanotkan.pl", www_foreign="nanotkan.pl/en", foreign_note="(angielski)", socials=(), purpose="Znalezienie odbiorców filtrów.", lis=INDUSTRY, agreements=(), horizontal=None, events=(("Techtextil", "Niemcy, Frankfurt", "2024"),), tax_office="Naczelnik Urzędu Skarbowego w Świebodzinie", place="Sulechów", date="14.04.2026")  # fmt: skip

PIEKARZ = replace(BUDTERM, slug="rowerownia", nip=checked_nip("596880345"), regon=checked_regon("21770936"), name="Rowerownia Skwierzyna Kamil Dorsz", street="ul. Rynek 8", code="66-440", town="Skwierzyna", teryt="0803053", powiat="międzyrzecki", founded="20.04.2017", pkd="30.92.Z", pkd_text="produkcja rowerów i wózków inwalidzkich", owner="Kamil Dorsz", delegate="Kamil Dorsz", phone="500 218 667", email="rowerownia.skw@gmail.com", innovative=True,
    about="Rowery dostawcze na ramie z bambusa; rama własnego pomysłu, badana na politechnice.", www_pl="rowerownia.eu", socials=("instagram.com/rowerownia",), purpose="Spotkania z importerami rowerów cargo.", languages="angielski B2", lis=GREEN, tax_office="Naczelnik Urzędu Skarbowego w Międzyrzeczu", zus_office=GW, place="Skwierzyna", date="15.04.2026")  # fmt: skip

WSCHOWA = replace(SENSOWIT, slug="akustika", nip=checked_nip("925903174"), regon=checked_regon("38950027"), name="Akustika Panele sp. z o.o.", register="KRS 0000877301", street="ul. Daszyńskiego 17", code="67-400", town="Wschowa", teryt="0812033", powiat="wschowski", founded="14.06.2020", pkd="22.29.Z", pkd_text="produkcja pozostałych wyrobów z tworzyw sztucznych", owner="Nina Fabisiak-Dul", role="prezes zarządu", delegate="Nina Fabisiak-Dul", position="prezes zarządu", phone="517 660 381",
    email="nina@akustika.pl", about="Panele tłumiące dźwięk z przetworzonych butelek, własne badania komory pogłosowej.", www_pl="akustika.pl", www_foreign=None, foreign_note="", socials=("facebook.com/akustika.panele",), events=(), trips=(), purpose="Rozmowy z biurami projektowymi.", lis=GREEN, agreements=(), horizontal=None, trip="Finlandia i Estonia", tax_office="Naczelnik Urzędu Skarbowego we Wschowie", place="Wschowa", date="20.04.2026")  # fmt: skip
