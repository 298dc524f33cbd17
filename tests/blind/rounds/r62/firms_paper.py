"""Eight firms that print, sign and scan."""

from .firm import Firm, nip, regon
from .firms_digital import AGREEMENTS

STOLDAB = Firm(
    slug="stoldab", name="Zakład Stolarski STOLDĄB Ryszard Kwolek", nip=nip("928140372"), regon=regon("97051836"), krs="CEIDG",
    street="ul. Leśna 3", post="68-200", town="Żary", teryt="0811021", branch="nie dotyczy", pkd="16.23.Z", founded="04.05.1998", legal=0,
    delegate="Ryszard Kwolek", role="właściciel", phone="603 118 845", email="stoldab@poczta.example", signer="Ryszard Kwolek", signer_role="właściciel",
    size="micro", innovative=False, about="Schody i drzwi drewniane na zamówienie, montaż u klienta.",
    certificates=(), no_certificates="brak", www="stoldab.example", www_foreign="brak", has_foreign=False, social=("facebook.com/stoldab",),
    events=(), no_events="nie dotyczy", trips=0, trips_number="0", trips_text="nie dotyczy",
    goal="Zobaczyć szwajcarskie budownictwo drewniane.", languages="niemiecki - podstawowy", lis=0, agreements=(), horizontal="",
    staff=("6", "6"), turnover=("1 020 000", "990 000"), balance=("350 000", "340 000"), day="13.04.2026",
)  # fmt: skip

PIEKMASZ = Firm(
    slug="piekmasz", name="Piekmasz Urządzenia Piekarnicze Sp. z o.o.", nip=nip("596214083"), regon=regon("21087364"), krs="0000402875",
    street="ul. Młyńska 15", post="66-300", town="Międzyrzecz", teryt="0803023", branch="nie dotyczy", pkd="28.93.Z", founded="28.02.2012", legal=2,
    delegate="Sławomir Guziak", role="konstruktor", phone="95 742 61 18", email="s.guziak@piekmasz.example", signer="Halina Drewnik", signer_role="prokurent",
    size="small", innovative=True, about="Produkcja pieców i garowników. Nowa linia pieców z odzyskiem ciepła wprowadzona w 2024 r., konstrukcja własna.",
    certificates=("ISO 9001:2015",), www="www.piekmasz.example", www_foreign="www.piekmasz.example/en", has_foreign=True, social=(),
    no_social="nie prowadzimy", events=(("iba", "Düsseldorf, Niemcy", "2025"), ("Polagra", "Poznań, Polska", "2024")),
    trips=0, trips_number="0", trips_text="-", goal="Kontakty z producentami automatyki pieców.", languages="angielski B2", lis=2,
    agreements=(AGREEMENTS[4],), horizontal="", staff=("38", "41"), turnover=("19 300 000", "20 150 000"), balance=("9 200 000", "9 440 000"), day="15.04.2026",
)  # fmt: skip

HALNICA = Firm(
    slug="halnica", name="Halnica Tekstylia Techniczne Sp. j.", nip=nip("924118506"), regon=regon("08022719"), krs="0000187340",
    street="ul. Daszyńskiego 22", post="67-400", town="Wschowa", teryt="0812033", branch="nie dotyczy", pkd="13.96.Z", founded="10.01.2003", legal=1,
    delegate="Agnieszka Rutyna", role="specjalistka ds. rozwoju", phone="65 540 27 33", email="a.rutyna@halnica.example", signer="Zbigniew Halny", signer_role="wspólnik",
    size="small", innovative=True, about="Tkaniny filtracyjne. Prowadzimy próby z włóknem z recyklingu razem z instytutem badawczym.",
    certificates=("ISO 9001:2015", "ISO 14001:2015"), www="halnica.example", www_foreign="halnica.example/en", has_foreign=True,
    social=("LinkedIn: Halnica",), events=(("Techtextil", "Frankfurt, Niemcy", "2024"), ("Filtech", "Kolonia, Niemcy", "2024"), ("Hannover Messe", "Hanower, Niemcy", "2025")),
    trips=0, trips_number="0", trips_text="nie dotyczy", goal="Nowi dostawcy włókien i wizyta w parku technologicznym.", languages="angielski C1", lis=0,
    agreements=(), horizontal="", staff=("44", "43"), turnover=("15 800 000", "16 020 000"), balance=("8 900 000", "9 050 000"), day="16.04.2026",
)  # fmt: skip

GRAWITON = Firm(
    slug="grawiton", name="Grawiton Reklama Monika Sęk", nip=nip("926073118"), regon=regon("08136250"), krs="CEIDG",
    street="ul. Piastowska 8", post="66-600", town="Krosno Odrzańskie", teryt="0802063", branch="nie dotyczy", pkd="73.11.Z", founded="03.10.2011", legal=0,
    delegate="Monika Sęk", role="właścicielka", phone="507 660 912", email="monika@grawiton.example", signer="Monika Sęk", signer_role="właścicielka",
    size="micro", innovative=True, about="Grawerowanie laserowe. Nowy produkt: tabliczki dotykowe Braille'a.",
    certificates=(), no_certificates="brak", www="grawiton.example", www_foreign="brak", has_foreign=False, social=("facebook.com/grawiton", "tiktok.com/@grawiton"),
    events=(("viscom", "Düsseldorf, Niemcy", "2025"),), trips=0, trips_number="0", trips_text="brak", goal="Nowe technologie znakowania.",
    languages="angielski B1", lis=2, agreements=(), horizontal="", staff=("3", "3"), turnover=("410 000", "455 000"), balance=("120 000", "133 000"), day="11.04.2026",
)  # fmt: skip

WODOMET = Firm(
    slug="wodomet", name="Wodomet Pomiary Sp. z o.o.", nip=nip("597112490"), regon=regon("08047615"), krs="0000213907",
    street="ul. Gorzowska 50", post="66-470", town="Kostrzyn nad Odrą", teryt="0801011", branch="nie dotyczy", pkd="26.51.Z", founded="19.07.2004", legal=2,
    delegate="Lech Ostaszyk", role="prezes", phone="602 905 471", email="l.ostaszyk@wodomet.example", signer="Lech Ostaszyk", signer_role="prezes zarządu",
    size="medium", innovative=True, about="Wodomierze ultradźwiękowe, własne laboratorium, nowy model co roku.",
    certificates=("ISO 9001:2015", "ISO 27001:2022", "Patent PL 239907 Przetwornik przepływu"), www="www.wodomet.example", www_foreign="www.wodomet.example/en",
    has_foreign=True, social=("linkedin.com/company/wodomet",), events=(("IFAT", "Monachium, Niemcy", "2024"), ("Aquatech", "Amsterdam, Holandia", "2025")),
    trips=3, trips_number="3", trips_text="Szwecja 2024, Niemcy 2024, Austria 2025", goal="Rozmowy o odczycie radiowym LoRa.", languages="niemiecki B2", lis=2,
    agreements=(AGREEMENTS[3], AGREEMENTS[0]), horizontal="Inteligentna gmina – odczyt mediów",
    staff=("86", "91"), turnover=("48 100 000", "51 300 000"), balance=("30 200 000", "32 700 000"), day="17.04.2026",
)  # fmt: skip

ROLGUM = Firm(
    slug="rolgum", name="Rolgum S.C. Anna Bednarz, Krystian Bednarz", nip=nip("928203915"), regon=regon("97802461"), krs="CEIDG",
    street="ul. Reja 11", post="68-300", town="Lubsko", teryt="0811063", branch="nie dotyczy", pkd="22.19.Z", founded="14.03.2006", legal=1,
    delegate="Krystian Bednarz", role="wspólnik", phone="606 334 190", email="rolgum@rolgum.example", signer="Anna Bednarz", signer_role="wspólnik",
    size="micro", innovative=False, about="Wałki gumowane dla drukarni, regeneracja okładzin.",
    certificates=(), no_certificates="nie dotyczy", www="rolgum.example", www_foreign="-", has_foreign=False, social=(), no_social="nie dotyczy",
    events=(("drupa", "Düsseldorf, Niemcy", "2024"),), trips=0, trips_number="0", trips_text="nie dotyczy", goal="Nowi klienci w branży druku opakowań.",
    languages="niemiecki C1", lis=2, agreements=(), horizontal="", staff=("8", "8"), turnover=("2 300 000", "2 410 000"), balance=("870 000", "900 000"), day="20.04.2026",
)  # fmt: skip

POLIMERKA = Firm(
    slug="polimerka", name="Polimerka Recykling Sp. z o.o.", nip=nip("923155030"), regon=regon("36590128"), krs="0000670533",
    street="ul. Przemysłowa 4", post="66-200", town="Świebodzin", teryt="0808053", branch="nie dotyczy", pkd="38.32.Z", founded="06.04.2017", legal=2,
    delegate="Natalia Chwedoruk", role="pełnomocnik ds. jakości", phone="881 562 047", email="jakosc@polimerka.example", signer="Robert Kłys", signer_role="prezes zarządu",
    size="small", innovative=True, about="Regranulaty PP i PE. W 2025 r. uruchomiona linia sortowania optycznego, prace nad regranulatem do kontaktu z żywnością.",
    certificates=("ISO 14001:2015", "RecyClass 2024", "EuCertPlast 2025", "ISO 9001:2015"), www="polimerka.example", www_foreign="polimerka.example/en",
    has_foreign=True, social=("facebook.com/polimerka", "linkedin.com/company/polimerka"),
    events=(("K 2025", "Düsseldorf, Niemcy", "2025"), ("Plastics Recycling Show", "Amsterdam, Holandia", "2024"), ("Ecomondo", "Rimini, Włochy", "2025")),
    trips=2, trips_number="2", trips_text="Dania 2024; Niemcy 2025", goal="Poznanie szwajcarskiego systemu zbiórki i partner do badań.", languages="angielski B2", lis=0,
    agreements=(AGREEMENTS[2],), horizontal="Obieg zamknięty tworzyw w regionie",
    staff=("47", "48"), turnover=("22 700 000", "24 980 000"), balance=("17 400 000", "18 020 000"), day="21.04.2026",
)  # fmt: skip

SZKLONIT = Firm(
    slug="szklonit", name="Szklonit Joanna Pustelnik", nip=nip("598144027"), regon=regon("21140973"), krs="CEIDG",
    street="ul. Kopernika 19", post="69-100", town="Słubice", teryt="0805053", branch="nie dotyczy", pkd="23.12.Z", founded="01.04.2010", legal=0,
    delegate="Joanna Pustelnik", role="właścicielka", phone="660 217 384", email="szklonit@szklonit.example", signer="Joanna Pustelnik", signer_role="właścicielka",
    size="small", innovative=True, about="Szkło hartowane i laminowane; szyby z powłoką antybakteryjną (wdrożenie 2025).",
    certificates=("PN-EN 12150 atest",), www="szklonit.example", www_foreign="szklonit.example/de i /en", has_foreign=True, social=("facebook.com/szklonit",),
    events=(("glasstec", "Düsseldorf, Niemcy", "2024"), ("BAU", "Monachium, Niemcy", "2025")), trips=1, trips_number="1", trips_text="Niemcy, Berlin 2025",
    goal="Kontakty z architektami.", languages="niemiecki C1", lis=2, agreements=(), horizontal="",
    staff=("14", "15"), turnover=("5 600 000", "5 910 000"), balance=("3 010 000", "3 120 000"), day="14.04.2026",
)  # fmt: skip
