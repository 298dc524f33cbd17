"""The first eight companies: all sound, their papers scanned or photographed."""

from datetime import date

from .firm import Firm, Proof, statistics_number, tax_number

ZG = "Oddział w Zielonej Górze"
GW = "Oddział w Gorzowie Wielkopolskim"

METAL = Firm(
    slug="frezmet", name="Frezmet Obróbka CNC Spółka z ograniczoną odpowiedzialnością", short="Frezmet Obróbka CNC sp. z o.o.",
    legal="spółka z ograniczoną odpowiedzialnością", street="ul. Przylep-Lotnicza 14", postal="66-015", town="Zielona Góra", gmina="Zielona Góra",
    teryt="0862011", nip=tax_number("929184310"), regon=statistics_number("36814207"), register="0000718346", pkd="25.62.Z",
    pkd_text="obróbka mechaniczna elementów metalowych", boss="Robert Szymocha", boss_role="prezes zarządu", delegate="Robert Szymocha",
    delegate_role="prezes zarządu", phone="68 320 41 17", email="biuro@frezmet-cnc.pl", size="small", innovative=True,
    about="Frezujemy i toczymy części dla przemysłu maszynowego i kolejowego, w seriach od 1 do 5000 sztuk. W 2025 r. z Uniwersytetem Zielonogórskim opracowaliśmy nowy uchwyt do detali cienkościennych.",
    proofs=(Proof("ISO 9001:2015", "QMS/4471/2025", "Biuro Certyfikacji Norma-Cert", "obróbka skrawaniem części maszyn"),),
    www="www.frezmet-cnc.pl", www_foreign="www.frezmet-cnc.pl/en", social=("facebook.com/frezmetcnc", "linkedin.com/company/frezmet"),
    events=(("Hannover Messe", "Niemcy", 2024), ("EMO Hannover", "Niemcy", 2025), ("ITM Industry Europe Poznań (targi międzynarodowe)", "Polska", 2025)),
    goal="Zapoznanie się z organizacją produkcji precyzyjnej w szwajcarskich firmach i znalezienie odbiorców detali.",
    languages="angielski – B2, niemiecki – A2", lis="Innowacyjny przemysł", agreements=("Smart Factory 4.0",), staff=31, turnover="9 840 000",
    balance="6 215 000", born="12.02.2018", signed=date(2026, 4, 8), zus_office=ZG, tax_office="Pierwszy Urząd Skarbowy w Zielonej Górze",
    zus_date=date(2026, 3, 27), tax_date=date(2026, 3, 30), seed=11,
)  # fmt: skip
FURNITURE = Firm(
    slug="meblarnia", name="Meblarnia Nadodrze Krystyna Hołub", short="Meblarnia Nadodrze", legal="osoba fizyczna prowadząca działalność gospodarczą",
    street="ul. Wrocławska 88A", postal="67-100", town="Nowa Sól", gmina="Nowa Sól (miasto)", teryt="0804011", nip=tax_number("925077126"),
    regon=statistics_number("97033518"), register="CEIDG", pkd="31.00.Z", pkd_text="produkcja mebli", boss="Krystyna Hołub", boss_role="właścicielka",
    delegate="Krystyna Hołub", delegate_role="właścicielka", phone="601 338 274", email="krystyna@meblarnia-nadodrze.pl", size="micro", innovative=False,
    about="Meble na wymiar z litego drewna, kuchnie i zabudowy, montaż u klienta.", www="www.meblarnia-nadodrze.pl",
    social=("Instagram: @meblarnia_nadodrze",), goal="Poznanie trendów i sposobu pracy małych stolarni w Szwajcarii.", languages="niemiecki – komunikatywnie",
    staff=6, turnover="1 120 000", balance="410 000", born="03.09.2007", signed=date(2026, 4, 9), zus_office=ZG + ", Inspektorat w Nowej Soli",
    tax_office="Urząd Skarbowy w Nowej Soli", zus_date=date(2026, 4, 1), tax_date=date(2026, 4, 2), seed=12,
)  # fmt: skip
SOFTWARE = Firm(
    slug="kodlas", name="Kodlas Systemy Spółka z ograniczoną odpowiedzialnością", short="Kodlas Systemy sp. z o.o.",
    legal="spółka z ograniczoną odpowiedzialnością", street="ul. Sikorskiego 111/4", postal="66-400", town="Gorzów Wielkopolski",
    gmina="Gorzów Wielkopolski", teryt="0861011", nip=tax_number("599321407"), regon=statistics_number("38450261"), register="0000804217", pkd="62.10.B",
    pkd_text="pozostała działalność w zakresie programowania", boss="Michał Trzebiński", boss_role="prezes zarządu", delegate="Ewelina Pająk-Ruda",
    delegate_role="kierowniczka projektów", phone="95 781 20 06", email="kontakt@kodlas.pl", size="micro", innovative=True,
    about="Tworzymy oprogramowanie do planowania produkcji i prac leśnych. Na rozwój własnego silnika prognoz przeznaczamy ok. 12% przychodu.",
    www="kodlas.pl", www_foreign="kodlas.eu", social=("linkedin.com/company/kodlas",), events=(("Web Summit Lisbona", "Portugalia", 2024), ("Hannover Messe", "Niemcy", 2025)),
    trips=("wyjazd studyjny do Danii, 2025 r.",), goal="Nawiązanie współpracy z parkiem technologicznym i przegląd rozwiązań dla przemysłu.",
    languages="angielski – C1", lis="Innowacyjny przemysł", agreements=("Industry4Future Lubuska Inicjatywa Klastrowa", "Smart Factory 4.0"),
    horizontal="Platforma danych produkcyjnych dla MŚP", staff=8, turnover="1 760 000", balance="890 000", born="19.08.2019", signed=date(2026, 4, 10),
    zus_office=GW, tax_office="Urząd Skarbowy w Gorzowie Wielkopolskim", zus_date=date(2026, 3, 31), tax_date=date(2026, 4, 3), seed=13,
)  # fmt: skip
LIGHTING = Firm(
    slug="lumenar", name="Lumenar Oświetlenie Przemysłowe Spółka z ograniczoną odpowiedzialnością", short="Lumenar sp. z o.o.",
    legal="spółka z ograniczoną odpowiedzialnością", street="ul. Zakładowa 3", postal="66-200", town="Świebodzin", gmina="Świebodzin", teryt="0808053",
    nip=tax_number("927190845"), regon=statistics_number("08119342"), register="0000233918", pkd="27.40.Z", pkd_text="produkcja elektrycznego sprzętu oświetleniowego",
    boss="Grzegorz Wtulich", boss_role="członek zarządu", delegate="Dorota Sapieżyńska", delegate_role="dyrektor ds. rozwoju", phone="68 381 55 90",
    email="d.sapiezynska@lumenar.pl", size="medium", innovative=True,
    about="Produkcja opraw LED dla hal i magazynów, własne laboratorium fotometryczne. W 2024 r. uruchomiono linię opraw ze sterowaniem radiowym.",
    proofs=(
        Proof("ISO 9001:2015", "J-1180/3", "Zakład Certyfikacji Systemów Ster", "projektowanie i produkcja opraw oświetleniowych"),
        Proof("ISO 14001:2015", "S-0774/1", "Zakład Certyfikacji Systemów Ster", "produkcja opraw oświetleniowych"),
        Proof("Patent na oprawę z modułem chłodzącym", "Pat.248316", "UPRP", "oprawa oświetleniowa z modułem chłodzącym", "right"),
        Proof("Atest higieniczny oprawy LM-40", "B-BK-60211-0417/25", "Instytut Badań Wyrobów Przemysłowych", "oprawy do zakładów spożywczych", "attest"),
    ),
    www="https://lumenar.pl", www_foreign="https://lumenar.pl/de", social=("facebook.com/lumenarled", "youtube.com/@lumenar"),
    events=(("Light + Building Frankfurt", "Niemcy", 2024), ("Elektrotechnika Warszawa", "Polska", 2025), ("Swissbau Bazylea", "Szwajcaria", 2026), ("Elfack Göteborg", "Szwecja", 2025)),
    goal="Rozmowy z instytutami badawczymi o pomiarach światła i poszukiwanie dystrybutora.", languages="niemiecki – C1; angielski – B1", lis="Innowacyjny przemysł",
    agreements=("Smart Factory 4.0",), horizontal="Wspólne laboratorium badań wyrobów", staff=118, turnover="46 300 000", balance="29 750 000", born="11.05.2005",
    signed=date(2026, 4, 13), zus_office=ZG, tax_office="Urząd Skarbowy w Świebodzinie", zus_date=date(2026, 4, 7), tax_date=date(2026, 4, 8), seed=14,
)  # fmt: skip
HERBS = Firm(
    slug="ziolove", name="Ziolove Kosmetyki Naturalne Anna Bednarz-Kloc", short="Ziolove Anna Bednarz-Kloc", legal="osoba fizyczna prowadząca działalność gospodarczą",
    street="ul. Podwale 9", postal="68-200", town="Żary", gmina="Żary (miasto)", teryt="0811021", nip=tax_number("928165033"), regon=statistics_number("36902715"),
    register="CEIDG", pkd="20.42.Z", pkd_text="produkcja wyrobów kosmetycznych i toaletowych", boss="Anna Bednarz-Kloc", boss_role="właścicielka", delegate="Anna Bednarz-Kloc",
    delegate_role="właścicielka", phone="512 404 918", email="anna@ziolove.pl", size="micro", innovative=True,
    about="Kremy i mydła z ziół lubuskich. Nowa linia kremów w opakowaniach do napełniania powstała w 2025 r. z technologiem z uczelni.",
    proofs=(Proof("Atest higieniczny kremu Lawenda", "K-115/25", "Pracownia Badań Kosmetyków Dermalab", "krem do rąk Lawenda", "attest"), Proof("Wzór przemysłowy: słoik do napełniania", "Rp.30417", "UPRP", "słoik do kosmetyków", "right")),
    www="ziolove.pl", social=("facebook.com/ziolovezary", "instagram.com/ziolove.pl", "tiktok.com/@ziolove"), events=(("Vivaness Norymberga", "Niemcy", 2025),),
    goal="Poznanie szwajcarskich laboratoriów kosmetycznych.", languages="angielski – B1", lis="Zdrowie i jakość życia", staff=3, turnover="486 000", balance="120 000",
    born="01.03.2018", signed=date(2026, 4, 14), zus_office=ZG + ", Inspektorat w Żarach", tax_office="Urząd Skarbowy w Żarach", zus_date=date(2026, 4, 2), tax_date=date(2026, 4, 7), seed=15,
)  # fmt: skip
PACKAGING = Firm(
    slug="kartopak", name="Kartopak Zagórscy Spółka jawna", short="Kartopak Zagórscy sp.j.", legal="spółka jawna", street="ul. Gorzowska 21", postal="66-300", town="Międzyrzecz",
    gmina="Międzyrzecz", teryt="0803023", nip=tax_number("596114290"), regon=statistics_number("21083746"), register="0000129054", pkd="17.21.Z",
    pkd_text="produkcja papieru falistego i opakowań", boss="Paweł Zagórski", boss_role="wspólnik", delegate="Paweł Zagórski", delegate_role="wspólnik", phone="+48 95 742 18 33",
    email="pawel.zagorski@kartopak.com.pl", size="small", innovative=False, about="Produkcja kartonów i wkładek z tektury falistej, nadruk fleksograficzny, dostawy w promieniu 200 km.",
    www="www.kartopak.com.pl", events=(("FachPack Norymberga", "Niemcy", 2025), ("Taropak Poznań (targi międzynarodowe)", "Polska", 2024)), goal="Zobaczyć jak działają drukarnie opakowań w Szwajcarii i nawiązać kontakty handlowe.",
    languages="niemiecki – B2", lis="Zielona gospodarka", staff=27, turnover="8 050 000", balance="4 400 000", born="15.07.2002", signed=date(2026, 4, 14), zus_office=GW + ", Inspektorat w Międzyrzeczu",
    tax_office="Urząd Skarbowy w Międzyrzeczu", zus_date=date(2026, 4, 8), tax_date=date(2026, 4, 16), seed=16,
)  # fmt: skip
SOLAR = Firm(
    slug="heliodom", name="Heliodom Energia Spółka z ograniczoną odpowiedzialnością", short="Heliodom Energia sp. z o.o.", legal="spółka z ograniczoną odpowiedzialnością",
    street="ul. Poznańska 12", postal="66-600", town="Krosno Odrzańskie", gmina="Krosno Odrzańskie", teryt="0802063", nip=tax_number("926168201"), regon=statistics_number("38177043"),
    register="0000745210", pkd="43.21.Z", pkd_text="wykonywanie instalacji elektrycznych", boss="Tomasz Dereń", boss_role="prezes zarządu", delegate="Julia Wojtaszek", delegate_role="inżynier projektu",
    phone="68 383 02 71", email="biuro@heliodom.com.pl", size="small", innovative=True, about="Projektujemy i montujemy magazyny energii i instalacje fotowoltaiczne dla zakładów; rozwijamy własny sterownik zarządzający ładowaniem.",
    proofs=(Proof("ISO 45001:2018", "BHP-2209", "Jednostka Certyfikująca Polskie Systemy", "montaż instalacji elektrycznych"),), www="www.heliodom.com.pl", www_foreign="www.heliodom.com.pl/de",
    social=("facebook.com/heliodom",), events=(("Intersolar Monachium", "Niemcy", 2024), ("ees Europe Monachium", "Niemcy", 2025), ("Enex Kielce (targi międzynarodowe)", "Polska", 2026)),
    trips=("misja do Austrii (2024)", "wyjazd studyjny do Danii (2025)"), goal="Przegląd szwajcarskich rozwiązań magazynowania energii.", languages="angielski C1, niemiecki B1", lis="Zielona gospodarka",
    agreements=("Zielona Transformacja",), horizontal="Lokalna społeczność energetyczna", staff=22, turnover="7 310 000", balance="3 020 000", born="22.08.2018", signed=date(2026, 4, 15),
    zus_office=ZG, tax_office="Urząd Skarbowy w Krośnie Odrzańskim", zus_date=date(2026, 4, 9), tax_date=date(2026, 4, 10), seed=17,
)  # fmt: skip
DENTAL = Firm(
    slug="protetikon", name="Protetikon Laboratorium Spółka z ograniczoną odpowiedzialnością", short="Protetikon Laboratorium sp. z o.o.", legal="spółka z ograniczoną odpowiedzialnością",
    street="ul. Kopernika 5/2", postal="69-100", town="Słubice", gmina="Słubice", teryt="0805053", nip=tax_number("598163482"), regon=statistics_number("36590821"), register="0000641773",
    pkd="32.50.Z", pkd_text="produkcja urządzeń, instrumentów oraz wyrobów medycznych", boss="Magdalena Owsiak", boss_role="prezeska zarządu", delegate="Karol Owsiak", delegate_role="technik dentystyczny",
    phone="95 750 66 12", email="lab@protetikon.pl", size="micro", innovative=True, about="Korony i mosty drukowane w 3D ze stopów i żywic, zlecenia z gabinetów po obu stronach Odry. Wspólnie z kliniką testujemy nową żywicę.",
    proofs=(Proof("ISO 13485:2016", "MD-5521", "Medcert Polska Jednostka Oceny", "wytwarzanie wyrobów protetycznych"),), www="protetikon.pl", www_foreign="protetikon.pl/en",
    events=(("IDS Kolonia", "Niemcy", 2025),), goal="Poznanie producentów materiałów do druku 3D w stomatologii.", languages="niemiecki – B2, angielski – A2", lis="Zdrowie i jakość życia",
    agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych",), staff=7, turnover="1 390 000", balance="655 000", born="20.10.2016", signed=date(2026, 4, 16),
    zus_office=GW + ", Inspektorat w Słubicach", tax_office="Urząd Skarbowy w Słubicach", zus_date=date(2026, 4, 10), tax_date=date(2026, 4, 13), seed=18,
)  # fmt: skip
