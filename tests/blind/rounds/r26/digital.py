"""Sound applications that were never on paper: typed into the blanks, exported to PDF, e-signed."""

from tests.blind.model import Mail

from . import certificates as cert
from . import papers as p
from .firm import Cert, Event, Firm
from .kit import Hand

ARVENA = Firm(
    slug="arvena",
    name="Arvena Automatyka Sp. z o.o.",
    nip="9736896032",
    regon="366751659",
    register="0000829782",
    street="ul. Zacisze 16",
    postal="65-775",
    town="Zielona Góra",
    gmina="Zielona Góra",
    teryt="0862011",
    powiat="m. Zielona Góra",
    pkd="28.99.Z",
    pkd_text="produkcja pozostałych maszyn specjalnego przeznaczenia",
    legal="spółka z ograniczoną odpowiedzialnością",
    created="14.02.2017",
    head="Rafał Dobrzyniecki",
    head_role="prezes zarządu",
    delegate="Iwona Sadłowska",
    delegate_role="dyrektor ds. rozwoju",
    phone="68 411 27 90",
    email="biuro@arvena-automatyka.pl",
    size="small",
    staff=("21", "24", "27"),
    turnover=("2 310", "2 640", "2 985"),
    balance=("1 420", "1 515", "1 730"),
    about="Projektujemy i budujemy stanowiska zrobotyzowane do montażu i kontroli jakości. Klienci: branża "
    "automotive i AGD, Polska, Niemcy, Czechy.",
    innovative=True,
    innovation="Własny dział B+R (5 osób), od 2022 r. współpraca z Uniwersytetem Zielonogórskim przy systemie wizyjnym "
    "VISTA. W 2025 r. wdrożyliśmy nowy wyrób – celę z robotem współpracującym.",
    goal="Poznanie dostawców chwytaków i czujników, rozmowy z ośrodkami robotyki w Zurychu.",
    languages=("C1", "B2", "–"),
    date="10.04.2026",
    certs=(
        Cert("PN-EN ISO 9001:2015", "PL/QM/4471", "Certyfikacja Zachód", "30.11.2027"),
        Cert("Chwytak z regulowaną siłą docisku", "Pat.243118", "Urząd Patentowy RP", "18.06.2041"),
    ),
    www_pl="www.arvena-automatyka.pl",
    www_foreign="www.arvena-automatyka.pl/en",
    www_langs="angielski",
    social=("linkedin.com/company/arvena-automatyka", "youtube.com/@arvena"),
    events=(
        Event("automatica", "Monachium, Niemcy", "czerwiec 2025", "wystawca"),
        Event("Hannover Messe", "Hanower, Niemcy", "kwiecień 2024", "zwiedzający"),
        Event("Warsaw Industry Week", "Nadarzyn, Polska", "listopad 2023", "wystawca"),
    ),
    trips=("Niemcy (Stuttgart), 2025",),
    lis=("Innowacyjny Przemysł",),
    agreements=("Smart Factory 4.0", "Industry4Future Lubuska Inicjatywa Klastrowa"),
    horizontal="Wspólne laboratorium robotyzacji MŚP",
)
ZIELONKA = Firm(
    slug="zielonka",
    name="Pracownia Światła Marta Zielonka",
    nip="9253307816",
    regon="520059232",
    register="CEIDG",
    street="ul. Wrocławska 33A/2",
    postal="67-100",
    town="Nowa Sól",
    gmina="Nowa Sól",
    teryt="0804011",
    powiat="nowosolski",
    pkd="27.40.Z",
    pkd_text="produkcja elektrycznego sprzętu oświetleniowego",
    legal="osoba fizyczna prowadząca działalność gospodarczą",
    created="01.09.2019",
    head="Marta Zielonka",
    head_role="właścicielka",
    delegate="Marta Zielonka",
    delegate_role="właścicielka",
    phone="601 774 018",
    email="marta@pracowniaswiatla-nowasol.pl",
    size="micro",
    staff=("1", "2", "2"),
    turnover=("61", "74", "88"),
    balance=("22", "25", "31"),
    about="Ręcznie robione lampy z drewna i szkła z odzysku, krótkie serie dla hoteli i restauracji.",
    innovative=False,
    innovation="",
    goal="Chcę zobaczyć szwajcarskie wzornictwo i znaleźć galerię, która weźmie lampy w komis.",
    languages=("B2", "A1", "nie"),
    date="13.04.2026",
    www_pl="https://pracowniaswiatla-nowasol.pl",
    social=("Instagram: @pracownia.swiatla.ns", "Facebook: Pracownia Światła Nowa Sól"),
    nothing="nie dotyczy",
    nip_written="925-330-78-16",
)
BIOTEST = Firm(
    slug="lubmikro",
    name="Lubmikro Laboratoria Sp. z o.o.",
    nip="9274262645",
    regon="081427698",
    register="0000356124",
    street="ul. Poznańska 41",
    postal="66-200",
    town="Świebodzin",
    gmina="Świebodzin",
    teryt="0808053",
    powiat="świebodziński",
    pkd="71.20.B",
    pkd_text="pozostałe badania i analizy techniczne",
    legal="spółka z ograniczoną odpowiedzialnością",
    created="22.05.2010",
    head="dr Ewelina Prus",
    head_role="prezes zarządu",
    delegate="Kamil Orzeszek",
    delegate_role="kierownik pracowni mikrobiologii",
    phone="+48 68 475 13 22",
    email="sekretariat@lubmikro.com.pl",
    size="small",
    staff=("17", "18", "18"),
    turnover=("940", "1 010", "1 120"),
    balance=("655", "690", "720"),
    about="Badania mikrobiologiczne kosmetyków i suplementów diety, szkolenia dla producentów.",
    innovative=True,
    innovation="Nakłady na prace rozwojowe ok. 180 tys. zł rocznie; nowa metoda szybkiego oznaczania drożdży "
    "(2024), wspólne badania z Uniwersytetem Zielonogórskim.",
    goal="Kontakty z laboratoriami w Bazylei, wymiana doświadczeń o walidacji metod.",
    languages=("biegle", "komunikatywnie", "brak"),
    date="09.04.2026",
    certs=(
        Cert("PN-EN ISO/IEC 17025:2018", "AB-L 2207", "Ośrodek Akredytacji Badań", "14.03.2028"),
        Cert("PN-EN ISO 9001:2015", "QMS-11806", "Certus Quality", "09.10.2026"),
        Cert("PN-EN ISO 14001:2015", "EMS-11807", "Certus Quality", "09.10.2026"),
        Cert("LUBMIKRO (znak towarowy)", "R.338914", "Urząd Patentowy RP", "02.12.2030"),
    ),
    www_pl="lubmikro.com.pl",
    www_foreign="lubmikro.com.pl/en",
    www_langs="EN i DE",
    social=("linkedin.com/company/lubmikro",),
    events=(
        Event("in-cosmetics Global", "Paryż, Francja", "04.2024", "zwiedzający"),
        Event("LABS Expo", "Poznań (targi międzynarodowe)", "10.2025", "wystawca"),
    ),
    lis=("Zdrowie i Jakość Życia",),
    agreements=("InnoFood",),
)
RAK = Firm(
    slug="stolrak",
    name="Stolrak A. Rak i Wspólnicy Sp. j.",
    nip="9281302297",
    regon="080757896",
    register="0000425235",
    street="ul. Moniuszki 52",
    postal="68-200",
    town="Żary",
    gmina="Żary",
    teryt="0811021",
    powiat="żarski",
    pkd="31.09.Z",
    pkd_text="produkcja pozostałych mebli",
    legal="spółka jawna",
    created="03.01.2001",
    head="Andrzej Rak",
    head_role="wspólnik",
    delegate="Paulina Rak-Wilczek",
    delegate_role="specjalista ds. eksportu",
    phone="68 374 60 11",
    email="export@stolrak.pl",
    size="medium",
    staff=("88", "91", "94"),
    turnover=("11 820", "12 450", "12 900"),
    balance=("7 300", "7 610", "7 950"),
    about="Meble tapicerowane i skrzyniowe na zamówienie sieci handlowych; 70% sprzedaży to eksport.",
    innovative=True,
    innovation="nowa linia do lakierowania UV (2024) i konfigurator mebli on-line opracowany z firmą informatyczną",
    goal="Nawiązanie kontaktu z biurami projektowymi i hurtowniami w Szwajcarii.",
    languages=("C1", "C1", "włoski A2"),
    date="14.04.2026",
    certs=(Cert("FSC Chain of Custody", "FSC-C 190442", "Lasy i Certyfikacja", "31.01.2029"),),
    www_pl="www.stolrak.pl",
    www_foreign="www.stolrak.com",
    www_langs="angielski, niemiecki",
    social=("facebook.com/stolrak", "instagram.com/stolrak_meble", "pinterest.com/stolrak"),
    events=(
        Event("imm cologne", "Kolonia, Niemcy", "styczeń 2024", "wystawca"),
        Event("Salone del Mobile", "Mediolan, Włochy", "kwiecień 2025", "zwiedzający"),
        Event("Meble Polska", "Poznań", "luty 2025", "wystawca"),
        Event("Meble Polska", "Poznań", "luty 2026", "wystawca"),
    ),
    trips=("Włochy 2024", "Dania 2025"),
    nothing="-",
)
GEO = Firm(
    slug="geodronika",
    name="Geodronika Sp. z o.o.",
    nip="5993124743",
    regon="520720915",
    register="0000634512",
    street="ul. Walczaka 25",
    postal="66-400",
    town="Gorzów Wielkopolski",
    gmina="Gorzów Wielkopolski",
    teryt="0861011",
    powiat="m. Gorzów Wlkp.",
    pkd="71.12.Z",
    pkd_text="działalność w zakresie inżynierii i związane z nią doradztwo techniczne",
    legal="spółka z ograniczoną odpowiedzialnością",
    created="11.10.2021",
    head="Szymon Żurawski",
    head_role="członek zarządu",
    delegate="Szymon Żurawski",
    delegate_role="członek zarządu, pilot BSP",
    phone="505 218 833",
    email="s.zurawski@geodronika.pl",
    size="micro",
    staff=("3", "4", "6"),
    turnover=("140", "195", "260"),
    balance=("80", "112", "150"),
    about="Pomiary z dronów, modele 3D, inwentaryzacja lasów i linii energetycznych.",
    innovative=True,
    innovation="Rozwijamy algorytm rozpoznawania chorób drzew na zdjęciach wielospektralnych – prace B+R od 2023 r.",
    goal="Alpy to dobre miejsce do testów. Szukamy partnera do wspólnego projektu.",
    languages=("C1", "nie", "nie"),
    date="15.04.2026",
    www_pl="geodronika.pl",
    www_foreign="geodronika.pl/en",
    social=("LinkedIn – Geodronika",),
    events=(Event("INTERGEO", "Frankfurt nad Menem, Niemcy", "październik 2025", "zwiedzający"),),
    lis=("Zielona Gospodarka", "Innowacyjny Przemysł"),
    agreements=("SmartCity i IoT",),
    horizontal="",
)
WENT = Firm(
    slug="sulwent",
    name="SULWENT Systemy Wentylacyjne Spółka z ograniczoną odpowiedzialnością Sp. k.",
    nip="9730871947",
    regon="382782200",
    register="0000733136",
    street="ul. Przemysłowa 9",
    postal="66-100",
    town="Sulechów",
    gmina="Sulechów",
    teryt="0809063",
    powiat="zielonogórski",
    pkd="28.25.Z",
    pkd_text="produkcja przemysłowych urządzeń chłodniczych i wentylacyjnych",
    legal="spółka komandytowa",
    created="29.03.2018",
    head="Grzegorz Malczyk",
    head_role="prezes zarządu komplementariusza",
    delegate="Natalia Borek",
    delegate_role="kierownik działu konstrukcyjnego",
    phone="68 385 44 07, 662 019 553",
    email="n.borek@sulwent.eu",
    size="medium",
    staff=("61", "66", "72"),
    turnover=("9 870", "11 240", "13 060"),
    balance=("6 020", "6 880", "7 415"),
    about="Firma produkuje centrale wentylacyjne z odzyskiem ciepła dla szkół, szpitali i hal.\nUsługi: dobór, montaż, "
    "serwis gwarancyjny i pogwarancyjny.\nRynki: Polska (60%), Niemcy (25%), Austria i kraje bałtyckie (15%).",
    innovative=True,
    innovation="W firmie od 2019 r. działa dział B+R zatrudniający 6 konstruktorów. W latach 2023–2025 opracowano "
    "wymiennik przeciwprądowy o sprawności 91% oraz sterownik uczący się zwyczajów użytkowników budynku. "
    "Nakłady na prace rozwojowe wyniosły w 2025 r. 1,1 mln zł. Współpracujemy z Politechniką Wrocławską.",
    goal="Udział w wyjeździe pozwoli nam porównać szwajcarski standard Minergie z naszymi rozwiązaniami, spotkać "
    "instytuty badawcze i sprawdzić możliwości sprzedaży central do szkół.",
    languages=("B2", "B1", "–"),
    date="17.04.2026",
    certs=(
        Cert("PN-EN ISO 9001:2015", "9K-77120", "Instytut Oceny Systemów", "15.05.2027"),
        Cert("PN-EN ISO 14001:2015", "14K-77121", "Instytut Oceny Systemów", "15.05.2027"),
        Cert(
            "Centrala wentylacyjna SW-300 (atest higieniczny)",
            "HK/B/0912/01/2024",
            "Zakład Atestacji Wyrobów",
            "08.08.2029",
        ),
    ),
    www_pl="www.sulwent.eu/pl",
    www_foreign="www.sulwent.eu/en",
    www_langs="angielski, dodatkowo niemiecki",
    social=("facebook.com/sulwent", "linkedin.com/company/sulwent"),
    events=(
        Event("ISH", "Frankfurt, Niemcy", "marzec 2025", "wystawca"),
        Event("Light + Building", "Frankfurt, Niemcy", "marzec 2024", "zwiedzający"),
        Event("Forum Wentylacja – Salon Klimatyzacja", "Warszawa (międzynarodowe)", "luty 2026", "wystawca"),
    ),
    trips=("Hiszpania 2024", "Szwecja 2024", "Niemcy 2025"),
    lis=("Zielona Gospodarka",),
    agreements=("Zielona Transformacja",),
    horizontal="Niskoemisyjny budynek użyteczności publicznej",
    nip_written="973-087-19-47",
)

PLAIN = Hand()
BLUE = Hand("Carlito", 11, (31, 56, 140), ticks="X", choice="delete")
SERIF = Hand("Liberation Serif", 10.5, ticks="■")
UNDER = Hand("Liberation Sans", 9.5, (0, 0, 0), bold=True, ticks="☒", choice="underline")
SQUARE = Hand("Carlito", 10, (0, 32, 96), ticks="[x]", choice="strike", dots=True)


def _arvena() -> Mail:
    f = ARVENA
    zus = cert.zus_grid(
        f.name,
        f.nip,
        f.regon,
        f.address,
        "02.04.2026",
        "390000/71/18842/2026",
        "Oddział w Zielonej Górze",
        "Alicja Wrona",
    )
    us = cert.tax_eoffice(
        f.name, f.nip, "01.04.2026", "09:14", "EUS-2026-04-771320", "Pierwszy Urząd Skarbowy w Zielonej Górze"
    )
    return Mail(
        p.at(10, 11, 42),
        f.email,
        "Zgłoszenie – wyjazd studyjny Szwajcaria – Arvena Automatyka",
        "Dzień dobry,\n\nw załączeniu przesyłamy komplet dokumentów. Wszystkie pliki są podpisane elektronicznie.\n\n"
        "Pozdrawiam\nIwona Sadłowska\nArvena Automatyka Sp. z o.o.",
        (
            p.form_paper(f, PLAIN, "pdf", "Formularz zgłoszeniowy Arvena"),
            p.certificate("zus_certificate", "ZUS grid, e-print", zus, f, "pdf", "ZUS_niezaleganie"),
            p.certificate("tax_certificate", "e-Urząd Skarbowy print", us, f, "pdf", "US_niezaleganie"),
            p.status_paper(f, PLAIN, "pdf", "Oświadczenie o statusie"),
            p.minimis_paper(f, PLAIN, "pdf", "Formularz de minimis"),
            p.contract_paper(f, PLAIN, "pdf", "Umowa projekt"),
            *p.copies(f, (0, 1), "pdf", ("ISO 9001", "Patent chwytak")),
        ),
    )


def _zielonka() -> Mail:
    f = ZIELONKA
    zus = cert.zus_cards(f.name, f.nip, f.regon, "31.03.2026", "EZUS/2026/03/5590217", "Dorota Linke")
    us = cert.tax_eoffice(
        f.name, f.nip, "07.04.2026", "20:51", "EUS-2026-04-802266", "Urząd Skarbowy w Nowej Soli"
    )
    return Mail(
        p.at(13, 21, 17),
        f.email,
        "wyjazd do Szwajcarii - dokumenty",
        "Witam,\nprzesyłam zgłoszenie w pliku zip. Podpisywałam profilem zaufanym, mam nadzieję że się otworzy :)\n"
        "Marta Zielonka",
        (
            p.form_paper(f, BLUE, "pdf", "1 formularz"),
            p.certificate("zus_certificate", "ZUS cards, e-print", zus, f, "pdf", "2 zus"),
            p.certificate("tax_certificate", "e-Urząd Skarbowy print", us, f, "pdf", "3 skarbowy"),
            p.status_paper(f, BLUE, "pdf", "4 status"),
            p.minimis_paper(f, BLUE, "pdf", "5 de minimis formularz"),
            p.statement_paper(f, BLUE, "pdf", "6 de minimis oświadczenie"),
            p.contract_paper(f, BLUE, "pdf", "7 umowa"),
        ),
        "zip",
    )


def _biotest() -> Mail:
    f = BIOTEST
    zus = cert.zus_columns(
        f.name, f.nip, f.regon, f.address, "30.03.2026", "390000/72/3301/2026", "Bożena Jaśkiewicz"
    )
    us = cert.tax_boxes(
        f.name,
        f.nip,
        f.address,
        "27.03.2026",
        "0812-SEE.4022.318.2026",
        "Naczelnik Urzędu Skarbowego w Świebodzinie",
    )
    return Mail(
        p.at(9, 13, 5),
        f.email,
        "Lubmikro – nabór wyjazd studyjny Szwajcaria, komplet dokumentów",
        "Szanowni Państwo,\n\nprzekazuję zgłoszenie Lubmikro Laboratoria Sp. z o.o. Formularz pobraliśmy wcześniej, proszę o "
        "informację, gdyby wymagana była inna wersja.\n\nZ poważaniem\nsekretariat",
        (
            p.form_paper(f, SERIF, "pdf", "lubmikro_formularz_zgloszeniowy", old=True),
            p.status_paper(f, SERIF, "pdf", "lubmikro_status_MSP"),
            p.minimis_paper(f, SERIF, "pdf", "lubmikro_formularz_informacji"),
            p.contract_paper(f, SERIF, "pdf", "lubmikro_umowa"),
            p.certificate("zus_certificate", "ZUS two columns", zus, f, "pdf", "lubmikro_ZUS"),
            p.certificate("tax_certificate", "KAS numbered boxes", us, f, "pdf", "lubmikro_US"),
            *p.copies(f, (0, 0, 0, 1), "pdf", ("cert_17025", "cert_9001", "cert_14001", "znak_towarowy")),
        ),
    )


def _rak() -> Mail:
    f = RAK
    zus = cert.zus_grid(
        f.name,
        f.nip,
        f.regon,
        f.address,
        "09.04.2026",
        "390000/74/20117/2026",
        "Oddział w Zielonej Górze",
        "Jan Mirecki",
    )
    us = cert.tax_table(
        f.name,
        f.nip,
        f.address,
        "8 kwietnia 2026 r.",
        "0814-SER.4023.77.2026",
        "Urząd Skarbowy w Żarach",
        "Lidia Czapla",
    )
    return Mail(
        p.at(14, 9, 33),
        f.email,
        "STOLRAK – zgłoszenie SZWAJCARIA 22-25.06.2026",
        "Dzień dobry, zgłaszamy udział. Załączników jest 7.\n\nPaulina Rak-Wilczek",
        (
            p.form_retyped(f, "pdf", "Stolrak - formularz"),
            p.status_retyped(f, "pdf", "Stolrak - oświadczenie status"),
            p.minimis_retyped(f, "pdf", "Stolrak - formularz pomoc de minimis"),
            p.contract_paper(f, PLAIN, "pdf", "Stolrak - umowa"),
            p.certificate("zus_certificate", "ZUS grid, e-print", zus, f, "pdf", "Stolrak - ZUS"),
            p.certificate("tax_certificate", "KAS table of taxes", us, f, "pdf", "Stolrak - US"),
            *p.copies(f, (0,), "pdf", ("Stolrak - FSC",)),
        ),
    )


def _geo() -> tuple[Mail, ...]:
    f = GEO
    zus = cert.zus_cards(f.name, f.nip, f.regon, "16.04.2026", "EZUS/2026/04/6011845", "Marek Janik")
    us = cert.tax_boxes(
        f.name,
        f.nip,
        f.address,
        "13.04.2026",
        "0805-SEE.4022.505.2026",
        "Naczelnik Urzędu Skarbowego w Gorzowie Wielkopolskim",
    )
    return (
        Mail(
            p.at(15, 16, 58),
            f.email,
            "Geodronika sp. z o.o. - zgłoszenie",
            "Dzień dobry\n\nWysyłam dokumenty do wyjazdu do Szwajcarii. Zaświadczenie z ZUS dojdzie w osobnym mailu, "
            "czekamy.\n\nSzymon Żurawski",
            (
                p.form_paper(f, UNDER, "pdf", "formularz_geodronika_podpisany"),
                p.certificate("tax_certificate", "KAS numbered boxes", us, f, "pdf", "zas-w"),
                p.status_paper(f, UNDER, "pdf", "status_podpisany"),
                p.minimis_paper(f, UNDER, "pdf", "deminimis_podpisany"),
                p.contract_paper(f, UNDER, "pdf", "umowa_podpisana"),
            ),
        ),
        Mail(
            p.at(17, 8, 12),
            f.email,
            "Geodronika sp. z o.o. - uzupełnienie ZUS",
            "Dzień dobry, jest już zaświadczenie z ZUS, NIP firmy 5993124743.\nPozdrawiam, Szymon Żurawski",
            (p.certificate("zus_certificate", "ZUS cards, e-print", zus, f, "pdf", "zus_geodronika"),),
        ),
    )


def _went() -> Mail:
    f = WENT
    zus = cert.zus_columns(
        f.name, f.nip, f.regon, f.address, "14.04.2026", "390000/71/19990/2026", "Ryszard Polny"
    )
    us = cert.tax_letter(
        f.name,
        f.nip,
        f.address,
        "Zielona Góra, 10 kwietnia 2026 r.",
        "0819-SEW.4023.1180.2026",
        "Zielonej Górze",
        "Joanna Milewicz",
    )
    aid = (("Wojewódzki Urząd Pracy", "12.06.2024", "18 400,00", "4 265,22"),)
    return Mail(
        p.at(17, 14, 26),
        f.email,
        "SULWENT - formularz zgłoszeniowy wraz z załącznikami (wyjazd studyjny do Szwajcarii)",
        "Szanowni Państwo,\n\nw imieniu SULWENT Systemy Wentylacyjne przesyłam formularz zgłoszeniowy z kompletem "
        "załączników oraz kopie certyfikatów.\nUprzejmie proszę o potwierdzenie otrzymania.\n\nZ wyrazami szacunku\n"
        "Natalia Borek",
        (
            p.form_paper(f, SQUARE, "pdf", "Zał. 2 Formularz zgłoszeniowy"),
            p.status_paper(f, SQUARE, "pdf", "Zał. 3 Oświadczenie o statusie"),
            p.statement_paper(f, SQUARE, "pdf", "Zał. 4 Oświadczenie de minimis", aid),
            p.contract_paper(f, SQUARE, "pdf", "Zał. 5 Umowa"),
            p.minimis_paper(f, SQUARE, "pdf", "Zał. 6 Formularz informacji"),
            p.certificate("zus_certificate", "ZUS two columns", zus, f, "pdf", "ZUS SULWENT"),
            p.certificate("tax_certificate", "KAS letter with seal", us, f, "pdf", "US SULWENT"),
            *p.copies(f, (0, 0, 2), "pdf", ("ISO9001", "ISO14001", "Atest SW-300")),
        ),
    )


APPLICATIONS = (
    p.application(ARVENA, (_arvena(),)),
    p.application(ZIELONKA, (_zielonka(),)),
    p.application(BIOTEST, (_biotest(),)),
    p.application(RAK, (_rak(),)),
    p.application(GEO, _geo()),
    p.application(WENT, (_went(),)),
)
