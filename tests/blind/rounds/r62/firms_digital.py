"""The six firms that never print anything."""

from .firm import Firm, nip, regon

AGREEMENTS = (
    "Smart Factory 4.0",
    "Industry4Future Lubuska Inicjatywa Klastrowa",
    "Zielona Transformacja",
    "SmartCity i IoT",
    "InnoFood",
    "Rozwój Systemów Kosmicznych",
    "Lubuskie Centrum Cyfrowych Technologii Medycznych",
)

BRAMOLD = Firm(
    slug="bramold", name="Bramold Formy Precyzyjne Sp. z o.o.", nip=nip("973184625"), regon=regon("38714502"), krs="0000871452",
    street="ul. Wrocławska 41B", post="65-218", town="Zielona Góra", teryt="0862011", branch="nie dotyczy", pkd="25.73.Z", founded="12.06.2020", legal=2,
    delegate="Marzena Olszakowska", role="dyrektor techniczny", phone="601 447 218", email="m.olszakowska@bramold.example",
    signer="Kajetan Bramski", signer_role="prezes zarządu", size="small", innovative=True,
    about="Projektujemy i wykonujemy formy wtryskowe dla branży medycznej i motoryzacyjnej. W 2025 r. uruchomiliśmy własny dział B+R, "
    "a wspólnie z Uniwersytetem Zielonogórskim wdrażamy chłodzenie konformalne wkładek drukowanych z metalu.",
    certificates=("ISO 9001:2015", "ISO 13485:2016"), www="www.bramold.example", www_foreign="www.bramold.example/en", has_foreign=True,
    social=("linkedin.com/company/bramold", "facebook.com/bramoldformy"),
    events=(("Fakuma", "Friedrichshafen, Niemcy", "2024"), ("K 2025", "Düsseldorf, Niemcy", "2025"), ("Plastpol", "Kielce, Polska", "2025")),
    trips=0, trips_number="0", trips_text="nie dotyczy",
    goal="Poznanie szwajcarskich ośrodków mikrotechniki oraz nawiązanie rozmów z dwoma producentami wyrobów medycznych.",
    languages="angielski C1, niemiecki B1", lis=2, agreements=(AGREEMENTS[0],), horizontal="",
    staff=("31", "34"), turnover=("14 220 000", "16 905 000"), balance=("7 810 000", "8 300 000"), day="10.04.2026",
)  # fmt: skip

ZIELNIK = Firm(
    slug="zielnik-lab", name="Zielnik Lab Spółka z ograniczoną odpowiedzialnością", nip=nip("928217640"), regon=regon("52190384"), krs="0000942716",
    street="ul. Okrężna 7", post="66-100", town="Sulechów", teryt="0809063", branch="-", pkd="20.42.Z", founded="02.03.2022", legal=2,
    delegate="Olga Tryszcz", role="współwłaścicielka, technolog", phone="+48 512 330 976", email="olga@zielniklab.example",
    signer="Olga Tryszcz", signer_role="prezes zarządu", size="micro", innovative=True,
    about="Kosmetyki i ekstrakty z roślin łąkowych. Ekstrakcja nadkrytyczna CO2 według własnej receptury, badania stabilności prowadzimy z laboratorium uczelni.",
    certificates=(), no_certificates="brak", www="zielniklab.example", www_foreign="brak", has_foreign=False,
    social=("instagram.com/zielniklab",), events=(("Vivaness", "Norymberga, Niemcy", "2025"),),
    trips=1, trips_number="1", trips_text="Wyjazd studyjny do Danii, 2025 r.",
    goal="Rozmowy z laboratoriami badającymi bezpieczeństwo kosmetyków, poszukiwanie dystrybutora.",
    languages="angielski – B2", lis=1, agreements=(), horizontal="",
    staff=("5", "6"), turnover=("1 340 000", "1 512 000"), balance=("610 000", "655 000"), day="14.04.2026",
)  # fmt: skip

SENSODRUT = Firm(
    slug="sensodrut", name="Sensodrut Automatyka S.A.", nip=nip("927105833"), regon=regon("08150273"), krs="0000318846",
    street="ul. Fabryczna 12", post="67-100", town="Nowa Sól", teryt="0804011", branch="nie dotyczy", pkd="28.29.Z", founded="17.11.2008", legal=2,
    delegate="Wiktor Halaburda", role="kierownik eksportu", phone="68 355 90 14", email="w.halaburda@sensodrut.example",
    signer="Eliza Szmyt-Rogal", signer_role="członek zarządu", size="medium", innovative=True,
    about="Producent linii do gięcia i spawania drutu ze sterowaniem wizyjnym.\nNakłady na prace rozwojowe w 2025 r.: 1,9 mln zł. Własne biuro konstrukcyjne (14 osób).",
    certificates=("ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018", "Patent nr PL 247318 Głowica gnąca do drutu"),
    www="https://sensodrut.example", www_foreign="https://sensodrut.example/en oraz /de", has_foreign=True,
    social=("LinkedIn: Sensodrut Automatyka", "YouTube: Sensodrut"),
    events=(("wire Düsseldorf", "Düsseldorf, Niemcy", "2024"), ("Blechexpo", "Stuttgart, Niemcy", "2025"), ("Hannover Messe", "Hanower, Niemcy", "2025"),
            ("ITM Industry Europe", "Poznań, Polska", "2024")),
    trips=2, trips_number="2", trips_text="1) Niemcy, Hanower 2024\n2) Czechy, Brno 2025",
    goal="Wizyta w centrach robotyki i przegląd systemów wizyjnych.", languages="niemiecki C1, angielski B2",
    lis=2, agreements=(AGREEMENTS[0], AGREEMENTS[1]), horizontal="Wspólna linia pilotażowa Smart Factory",
    staff=("118", "124"), turnover=("61 400 000", "66 870 000"), balance=("39 100 000", "41 250 000"), day="16.04.2026",
)  # fmt: skip

KODOWISKO = Firm(
    slug="kodowisko", name="Kodowisko Systemy Informatyczne Patryk Wierzchoń", nip=nip("599301274"), regon=regon("36841920"), krs="CEIDG",
    street="ul. Chrobrego 29/4", post="66-400", town="Gorzów Wielkopolski", teryt="0861011", branch="nie dotyczy", pkd="62.01.Z", founded="01.09.2017", legal=0,
    delegate="Patryk Wierzchoń", role="właściciel", phone="789 114 502", email="biuro@kodowisko.example",
    signer="Patryk Wierzchoń", signer_role="właściciel", size="micro", innovative=False,
    about="Tworzenie i utrzymanie stron internetowych oraz sklepów na zamówienie.",
    certificates=(), no_certificates="nie posiadamy", www="kodowisko.example", www_foreign="kodowisko.example/en", has_foreign=True,
    social=(), no_social="brak", events=(), no_events="brak", trips=0, trips_number="0", trips_text="brak",
    goal="Zdobycie wiedzy o szwajcarskim rynku usług IT i nawiązanie pierwszych kontaktów.", languages="angielski C1",
    lis=None, agreements=(), horizontal="",
    staff=("2", "2"), turnover=("398 000", "421 500"), balance=("90 000", "104 000"), day="9.04.2026",
)  # fmt: skip

OZELEN = Firm(
    slug="ozelen", name="OZELEN Instalacje Odnawialne Spółka z o.o.", nip=nip("925209912"), regon=regon("36720915"), krs="0000694410",
    street="ul. Kożuchowska 18", post="67-120", town="Kożuchów", teryt="0804033", branch="nie dotyczy", pkd="43.21.Z", founded="22.08.2017", legal=2,
    delegate="Damian Pokrzywa", role="główny inżynier", phone="530 771 609", email="d.pokrzywa@ozelen.example",
    signer="Iwona Pokrzywa", signer_role="prezes zarządu", size="small", innovative=True,
    about="Montaż i serwis instalacji fotowoltaicznych z magazynami energii; opracowaliśmy sterownik bilansujący zużycie w małych zakładach (sprzedaż od 2025 r.).",
    certificates=("ISO 14001:2015",), www="www.ozelen.example", www_foreign="nie posiadamy", has_foreign=False,
    social=("facebook.com/ozelen", "instagram.com/ozelen.oze"),
    events=(("Intersolar Europe", "Monachium, Niemcy", "2024"), ("The smarter E", "Monachium, Niemcy", "2025")),
    trips=0, trips_number="nie braliśmy udziału", trips_text="nie dotyczy",
    goal="Poznanie rozwiązań magazynowania energii w gminach alpejskich.", languages="angielski B1",
    lis=0, agreements=(AGREEMENTS[2],), horizontal="Lokalny klaster energii odnawialnej",
    staff=("17", "19"), turnover=("6 050 000", "6 730 000"), balance=("2 480 000", "2 600 000"), day="20.04.2026",
)  # fmt: skip

MEDLOTNIA = Firm(
    slug="medlotnia", name="Medlotnia Sp. z o.o.", nip=nip("929318407"), regon=regon("52633170"), krs="0001057329",
    street="Plac Słowiański 6", post="65-069", town="Zielona Góra", teryt="0862011", branch="nie dotyczy", pkd="32.50.Z", founded="15.01.2023", legal=2,
    delegate="Justyna Bielawna", role="wiceprezes", phone="695 208 330", email="justyna.bielawna@medlotnia.example",
    signer="Justyna Bielawna", signer_role="wiceprezes zarządu", size="micro", innovative=True,
    about="Opaski telemedyczne do rehabilitacji domowej: elektronika, oprogramowanie i badania użyteczności we współpracy z dwiema poradniami.",
    certificates=("ISO 13485:2016", "Znak towarowy R.358114 MEDLOTNIA", "Wzór użytkowy Ru.074092 Opaska rehabilitacyjna"),
    www="medlotnia.example", www_foreign="medlotnia.example/en", has_foreign=True, social=("linkedin.com/company/medlotnia",),
    events=(("MEDICA", "Düsseldorf, Niemcy", "2024"), ("MEDICA", "Düsseldorf, Niemcy", "2025")),
    trips=1, trips_number="1 (jeden)", trips_text="Misja do Holandii – Eindhoven 2025",
    goal="Partner do badań klinicznych i certyfikacji MDR.", languages="angielski C1, francuski A2",
    lis=1, agreements=(AGREEMENTS[6],), horizontal="",
    staff=("7", "8"), turnover=("940 000", "1 205 000"), balance=("1 110 000", "1 180 000"), day="21.04.2026",
)  # fmt: skip
