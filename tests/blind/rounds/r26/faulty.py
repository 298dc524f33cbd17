"""Applications that are not complete: arrears, a refusal, missing signatures, papers that only look right."""

from dataclasses import replace

from tests.blind.model import Mail

from . import certificates as cert
from . import papers as p
from .firm import Cert, Event, Firm
from .kit import Hand

TRANS = Firm(
    slug="instalsul",
    name="InstalSul Sp. z o.o.",
    nip="9270097729",
    regon="970583097",
    register="0000626351",
    street="ul. Kościuszki 20",
    postal="69-200",
    town="Sulęcin",
    gmina="Sulęcin",
    teryt="0807043",
    powiat="sulęciński",
    pkd="43.22.Z",
    pkd_text="wykonywanie instalacji wodno-kanalizacyjnych, cieplnych i gazowych",
    legal="spółka z ograniczoną odpowiedzialnością",
    created="12.09.2013",
    head="Dariusz Pilch",
    head_role="prezes zarządu",
    delegate="Dariusz Pilch",
    delegate_role="prezes zarządu",
    phone="95 755 21 08",
    email="biuro@instalsul.pl",
    size="small",
    staff=("14", "15", "13"),
    turnover=("1 250", "1 310", "1 180"),
    balance=("640", "655", "610"),
    about="Instalacje sanitarne i pompy ciepła w budynkach mieszkalnych i użyteczności publicznej.",
    innovative=False,
    innovation="",
    goal="Nowe technologie pomp ciepła.",
    languages=("A2", "B1", "-"),
    date="13.04.2026",
    www_pl="www.instalsul.pl",
    social=("facebook.com/instalsul",),
    lis=("Zielona Gospodarka",),
)
DREW = Firm(
    slug="drewhal",
    name="Drew-Hal Halina Stachura",
    nip="9285331054",
    regon="211735043",
    register="CEIDG",
    street="ul. Krakowskie Przedmieście 40",
    postal="68-300",
    town="Lubsko",
    gmina="Lubsko",
    teryt="0811043",
    powiat="żarski",
    pkd="16.23.Z",
    pkd_text="produkcja pozostałych wyrobów stolarskich i ciesielskich dla budownictwa",
    legal="osoba fizyczna – CEIDG",
    created="07.04.2003",
    head="Halina Stachura",
    head_role="właścicielka",
    delegate="Olaf Stachura",
    delegate_role="kierownik produkcji",
    phone="609 882 140",
    email="drewhal@lubsko.example.pl",
    size="small",
    staff=("12", "11", "12"),
    turnover=("720", "745", "770"),
    balance=("410", "405", "420"),
    about="Schody drewniane i drzwi na wymiar, tarasy.",
    innovative=True,
    innovation="nowa linia CNC do schodów giętych, zakupiona w 2025 r.",
    goal="Rynek szwajcarski jest dla nas bardzo ciekawy, chcemy znaleźć przedstawiciela.",
    languages=("słabo", "dobrze", "nie"),
    date="14.04.2026",
    www_pl="drewhal-schody.pl",
    www_foreign="drewhal-schody.pl/en",
    www_langs="angielski",
    events=(
        Event("BAU", "Monachium, Niemcy", "styczeń 2025", "zwiedzający"),
        Event("Drema", "Poznań", "wrzesień 2024", "wystawca"),
    ),
)
LUMI = Firm(
    slug="rzepinmet",
    name="Rzepin-Met Konstrukcje Sp. z o.o.",
    nip="9294385983",
    regon="382363330",
    register="0000102183",
    street="ul. Boczna 5",
    postal="69-110",
    town="Rzepin",
    gmina="Rzepin",
    teryt="0805043",
    powiat="słubicki",
    pkd="25.11.Z",
    pkd_text="produkcja konstrukcji metalowych i ich części",
    legal="spółka z ograniczoną odpowiedzialnością",
    created="24.02.2002",
    head="Waldemar Grudzień",
    head_role="prezes zarządu",
    delegate="Sylwia Adamek",
    delegate_role="główna księgowa",
    phone="95 759 63 30",
    email="sekretariat@rzepinmet.pl",
    size="medium",
    staff=("70", "68", "64"),
    turnover=("10 400", "10 950", "10 600"),
    balance=("5 900", "6 050", "5 870"),
    about="Konstrukcje stalowe hal i mostków, śrutowanie, malowanie proszkowe.",
    innovative=True,
    innovation="Współpraca z uczelnią techniczną przy automatyzacji spawania; robot spawalniczy z własnym oprogramowaniem.",
    goal="Nowi kontrahenci.",
    languages=("B1", "A2", "-"),
    date="10.04.2026",
    certs=(Cert("PN-EN 1090-1 EXC3", "1090-5531", "Biuro Certyfikacji Odra", "19.12.2027"),),
    www_pl="www.rzepinmet.pl",
    www_foreign="www.rzepinmet.pl/en",
    www_langs="angielski",
    events=(Event("EuroBLECH", "Hanower, Niemcy", "październik 2024", "zwiedzający"),),
    trips=("Norwegia 2024",),
    lis=("Innowacyjny Przemysł",),
    agreements=("Smart Factory 4.0",),
)
AGATEX = Firm(
    slug="agatex",
    name="AGATEX s.c. Agata Reszka, Tomasz Reszka",
    nip="9254118046",
    regon="520384400",
    register="nie dotyczy",
    street="ul. Kilińskiego 3",
    postal="67-400",
    town="Wschowa",
    gmina="Wschowa",
    teryt="0812033",
    powiat="wschowski",
    pkd="13.92.Z",
    pkd_text="produkcja gotowych wyrobów tekstylnych",
    legal="spółka cywilna",
    created="05.10.2011",
    head="Agata Reszka",
    head_role="wspólniczka",
    delegate="Tomasz Reszka",
    delegate_role="wspólnik",
    phone="693 207 518",
    email="agatex@wschowa.example.pl",
    size="micro",
    staff=("6", "6", "5"),
    turnover=("230", "235", "220"),
    balance=("90", "92", "88"),
    about="Szycie zasłon, pościeli i obrusów dla hoteli.",
    innovative=False,
    innovation="",
    goal="Odbiorcy z branży hotelowej.",
    languages=("A2", "-", "-"),
    date="17.04.2026",
    www_pl="www.agatex-wschowa.pl",
    social=("Facebook AGATEX Wschowa",),
)
PARTNER = replace(AGATEX, name="Agata Reszka", nip="9251264416")

PLAIN = Hand("Carlito", 10.5, ticks="☒", choice="strike")
PEN_DREW = Hand("Kalam", 12, (24, 42, 140), ticks="pen", choice="pen", signed="Stachura")
TYPED_DREW = Hand("Liberation Sans", 10, ticks="X", choice="strike")
LUMI_HAND = Hand("Liberation Serif", 11, ticks="■", choice="strike", signed="Grudzień")
CAVEAT = Hand("Caveat", 14, (24, 42, 140), ticks="pen", choice="pen", signed="Reszka")


def _trans() -> Mail:
    f = TRANS
    zus = cert.zus_grid(
        f.name,
        f.nip,
        f.regon,
        f.address,
        "07.04.2026",
        "380600/71/905/2026",
        "Oddział w Gorzowie Wielkopolskim",
        "Jacek Hadryś",
    )
    us = cert.tax_boxes(
        f.name,
        f.nip,
        f.address,
        "09.04.2026",
        "0810-SEE.4022.66.2026",
        "Naczelnik Urzędu Skarbowego w Sulęcinie",
        "6 318,00",
    )
    return Mail(
        p.at(13, 12, 11),
        f.email,
        "Zgłoszenie InstalSul",
        "Dzień dobry, przesyłam dokumenty firmy InstalSul Sp. z o.o. do wyjazdu studyjnego (Szwajcaria).\nD. Pilch",
        (
            p.form_paper(f, PLAIN, "pdf", "formularz"),
            p.status_paper(f, PLAIN, "pdf", "status"),
            p.minimis_paper(f, PLAIN, "pdf", "de minimis"),
            p.contract_paper(f, PLAIN, "pdf", "umowa"),
            p.certificate("zus_certificate", "ZUS grid, e-print", zus, f, "pdf", "zus"),
            p.certificate(
                "tax_certificate", "KAS numbered boxes", us, f, "scan", "us", "arrears", faults=("arrears",)
            ),
        ),
    )


def _drew() -> Mail:
    f = DREW
    zus = cert.zus_letter(
        f.name, f.nip, f.address, "Żary, 1 kwietnia 2026 r.", "390700/71/640/2026", "Żarach", "Grażyna Lis"
    )
    return Mail(
        p.at(14, 22, 36),
        f.email,
        "wyjazd Szwajcaria Drew-Hal",
        "Dobry wieczór,\nwysyłam co mam. Zaświadczenie z urzędu skarbowego doślę jak tylko przyjdzie, złożone w zeszłym "
        "tygodniu.\n\nOlaf Stachura",
        (
            p.form_paper(f, PEN_DREW, "scan", "formularz Drew-Hal"),
            p.status_paper(
                f, TYPED_DREW, "pdf", "oświadczenie Drew-Hal", signing="none", faults=("unsigned",)
            ),
            p.minimis_paper(f, PEN_DREW, "scan", "de minimis Drew-Hal"),
            p.contract_paper(
                f, TYPED_DREW, "docx", "umowa Drew-Hal", signing="none", faults=("not_initialled",)
            ),
            p.certificate("zus_certificate", "ZUS letter with seal", zus, f, "scan", "ZUS Drew-Hal"),
        ),
    )


def _lumi() -> Mail:
    f = LUMI
    zus = cert.zus_refusal(
        f.name, f.nip, f.address, "3 kwietnia 2026 r.", "390000/603/517/2026", "Barbara Zimna"
    )
    us = cert.tax_table(
        f.name,
        f.nip,
        f.address,
        "2 kwietnia 2026 r.",
        "0811-SER.4023.40.2026",
        "Urząd Skarbowy w Słubicach",
        "Anna Kubiak",
    )
    return Mail(
        p.at(10, 14, 48),
        f.email,
        "Rzepin-Met - dokumenty rekrutacyjne",
        "Szanowni Państwo,\nw załączeniu dokumenty. Sprawę z ZUS wyjaśniamy.\n\nSylwia Adamek",
        (
            p.form_paper(f, LUMI_HAND, "scan", "01_formularz"),
            p.status_paper(f, LUMI_HAND, "scan", "02_status"),
            p.minimis_paper(f, LUMI_HAND, "scan", "03_de_minimis"),
            p.contract_paper(f, LUMI_HAND, "scan", "04_umowa", pages=(1, 2), faults=("not_initialled",)),
            p.certificate(
                "zus_certificate",
                "ZUS decision of refusal",
                zus,
                f,
                "scan",
                "05_ZUS",
                "refusal",
                faults=("arrears",),
            ),
            p.certificate("tax_certificate", "KAS table of taxes", us, f, "scan", "06_US"),
            *p.copies(f, (0,), "scan", ("07_EN_1090",)),
        ),
    )


def _agatex() -> Mail:
    f = AGATEX
    zus = cert.zus_cards(
        "Agata Reszka", PARTNER.nip, "970122812", "13.04.2026", "EZUS/2026/04/5922480", "Dorota Linke"
    )
    town = cert.municipal(
        f.name, f.address, f.nip, "Wschowa, 10.04.2026 r.", "FN.3153.88.2026", "Wschowa", "Zenon Maj"
    )
    return Mail(
        p.at(17, 19, 25),
        f.email,
        "AGATEX zgłoszenie do Szwajcarii",
        "Dzień dobry,\nprzesyłamy dokumenty spółki AGATEX. Formularz de minimis mieliśmy z poprzedniego projektu.\n"
        "Agata i Tomasz Reszka",
        (
            p.form_paper(f, CAVEAT, "scan", "formularz agatex"),
            p.status_paper(f, CAVEAT, "scan", "status agatex"),
            p.minimis_paper(
                f, CAVEAT, "scan", "de minimis agatex", obsolete=True, faults=("obsolete_template",)
            ),
            p.contract_paper(f, CAVEAT, "scan", "umowa agatex"),
            p.certificate(
                "zus_certificate",
                "ZUS cards, e-print",
                zus,
                PARTNER,
                "pdf",
                "zus agata",
                faults=("other_company",),
            ),
            p.certificate(
                "tax_certificate",
                "municipal look-alike",
                town,
                f,
                "scan",
                "podatki",
                "unclear",
                faults=("wrong_document",),
            ),
        ),
    )


APPLICATIONS = (
    p.application(TRANS, (_trans(),), sound=False),
    p.application(DREW, (_drew(),), sound=False, missing=("tax_certificate",)),
    p.application(LUMI, (_lumi(),), sound=False),
    p.application(AGATEX, (_agatex(),), sound=False),
)
