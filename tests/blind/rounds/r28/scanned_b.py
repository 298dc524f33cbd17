"""Sound applications that come as scans and photographs, second half."""

from datetime import datetime

from tests.blind.model import Application, Mail

from . import own as paper
from . import tax as us
from . import zus as z
from .application import written_nip
from .firms import Firm, form_fields, nip, points, regon
from .ink import PEN_CAVEAT, TYPED, TYPED_BLUE, TYPED_X
from .papers import Way, aid_form, contract, evidence, form, own, status, tax, zus

TERMALUX = Firm(
    "termalux", "TERMALUX Wandas i Wspólnicy Spółka Jawna", nip("927180336"), written_nip(nip("927180336"), "dashed"), regon("970063218"), "KRS 0000064417",
    "ul. Sulechowska 32", "66-200", "Świebodzin", "", "27.51.Z", "sj", "0808053", "1 marca 1998 r.",
    "Ryszard Wandas", "wspólnik", "Paulina Wandas", "dyrektor ds. eksportu", "68 475 12 90", "eksport@termalux.pl", "szw", "medium", "",
    ("118", "112", "109"), ("19 400", "18 150", "17 020"), ("12 700", "11 900", "11 340"), True,
    "Producent urządzeń grzewczych i pomp ciepła. Mamy własne biuro konstrukcyjne i komorę klimatyczną do badań prototypów, współpracujemy z Politechniką Poznańską.",
    ("ISO 9001:2015, nr NK/1140/2023", "Atest higieniczny na zasobnik TL-200, nr A/552/2024", "Patent nr 243907 na wymiennik ciepła", "Wzór użytkowy nr 73418 – obudowa pompy"), "",
    "www.termalux.pl", "www.termalux.pl/en", "", ("Facebook: Termalux Świebodzin", "YouTube: Termalux TV"), "",
    (("Targi ISH", "Frankfurt, Niemcy", "marzec 2025"), ("Mostra Convegno", "Mediolan, Włochy", "marzec 2024"), ("Swissbau", "Bazylea, Szwajcaria", "styczeń 2024"), ("Targi Instalacje", "Poznań, Polska", "kwiecień 2024")), "",
    (), "Rozpoznanie rynku pomp ciepła w Szwajcarii oraz wizyty w ośrodkach badawczych zajmujących się magazynowaniem energii.",
    "niemiecki – biegle, angielski – B2", "zielona", ("Zielona Transformacja", "Industry4Future Lubuska Inicjatywa Klastrowa"), "Lokalne magazyny ciepła",
)  # fmt: skip

BRONATEC = Firm(
    "bronatec", "BRONATEC Maszyny Komunalne Sp. z o.o.", nip("596102480"), nip("596102480"), regon("211450768"), "0000417295",
    "ul. Witosa 27", "69-200", "Sulęcin", "nie dotyczy", "28.99.Z", "spzoo", "0807043", "17.04.2012",
    "Grzegorz Bronisz", "Prezes Zarządu", "Grzegorz Bronisz", "Prezes Zarządu", "95 755 40 13", "biuro@bronatec.eu", "szw", "small", "",
    ("18", "18", "16"), ("2 050", "1 930", "1 780"), ("1 340", "1 280", "1 190"), True,
    "Budujemy zamiatarki i pługi dla gmin. W 2025 r. wprowadziliśmy do sprzedaży zamiatarkę elektryczną własnej konstrukcji.",
    ("Certyfikat CE typu – zamiatarka ZE-2, nr NK/3302/2025",), "", "bronatec.eu", "bronatec.eu/de, bronatec.eu/en", "", (), "nie prowadzimy",
    (("IFAT", "Monachium, Niemcy", "05.2024"), ("POL-ECO", "Poznań, Polska", "10.2025")), "",
    ("wyjazd studyjny – Estonia 2025", "wyjazd na targi IFAT 2024"), "kontakty z gminami i dystrybutorami maszyn komunalnych", "j. niemiecki B1", "zielona", (), "",
)  # fmt: skip

KINEZO = Firm(
    "kinezo", "KINEZO Fizjoterapia Alicja Mrowicka", nip("598146720"), nip("598146720"), regon("080391542"), "wpis do CEIDG",
    "ul. 1 Maja 13", "69-100", "Słubice", "", "86.95.Z", "jdg", "0805053", "10.06.2014",
    "Alicja Mrowicka", "właścicielka", "Alicja Mrowicka", "właścicielka", "606 215 774", "gabinet@kinezo-slubice.pl", "szw", "micro", "",
    ("3", "3", "2"), ("96", "88", "79"), ("34", "30", "27"), False,
    "Gabinet fizjoterapii i rehabilitacji dzieci.", (), "brak", "kinezo-slubice.pl", "", "nie ma", ("Facebook: KINEZO Słubice", "Instagram: kinezo.slubice"), "",
    (), "brak", (), "poznanie metod rehabilitacji", "niemiecki B2, angielski A2", "zdrowie", (), "",
)  # fmt: skip

VITROSAN = Firm(
    "vitrosan", "VITROSAN Szkło Techniczne Sp. z o.o. Sp. k.", nip("928205517"), written_nip(nip("928205517"), "dashed"), regon("080742169"), "KRS 0000388152",
    "ul. Dworcowa 40", "68-300", "Lubsko", "", "23.12.Z", "sk", "0811063", "30.03.2011",
    "Leszek Sobczyński", "prezes zarządu komplementariusza", "Agata Sobczyńska", "kierownik sprzedaży", "68 372 05 66", "biuro@vitrosan.pl", "szw", "medium", "",
    ("64", "61", "60"), ("8 900", "8 340", "8 010"), ("6 450", "6 200", "5 980"), True,
    "Gięte i hartowane szkło dla pojazdów szynowych i maszyn. Współpracujemy z uczelnią przy powłokach grzewczych; nakłady na rozwój to ok. 4% przychodów.",
    ("ISO 9001:2015 nr NK/0096/2025",), "", "www.vitrosan.pl", "www.vitrosan.pl/de", "", ("linkedin.com/company/vitrosan",), "",
    (("InnoTrans", "Berlin, Niemcy", "wrzesień 2024"), ("Glasstec", "Düsseldorf, Niemcy", "październik 2024"), ("TRAKO", "Gdańsk, Polska", "wrzesień 2025")), "",
    (), "Pozyskanie kontaktów u producentów taboru i poznanie technik powlekania szkła.", "niemiecki C1, angielski B1", "przemysł", (), "",
)  # fmt: skip


def _application(firm: Firm, mails: tuple[Mail, ...], copies: int) -> Application:
    return Application(firm.slug, firm.name, firm.nip, mails, True, form_fields(firm), points(firm, copies))


def termalux() -> Application:
    way = Way(TYPED, "15 kwietnia 2026 r.", "scan", dpi=300)
    fields = form_fields(TERMALUX)
    papers = (
        own(
            "application_form",
            "przepisany przez firmę",
            TERMALUX,
            way,
            paper.application_letter(TERMALUX, "15 kwietnia 2026 r.", "wandas-form"),
            "formularz zgłoszeniowy Termalux",
            fields,
        ),
        status(TERMALUX, way, "zał. 3 oświadczenie"),
        aid_form(TERMALUX, way, "zał. 6 formularz de minimis"),
        contract(TERMALUX, way, "zał. 5 umowa"),
        zus(
            TERMALUX,
            "tabela funduszy",
            z.funds(
                TERMALUX,
                "Oddział w Zielonej Górze",
                "390000/71/2417/2026",
                "7 kwietnia 2026 r.",
                "Anna Wyrwa",
            ),
            "scan",
            "zaświadczenie ZUS",
            dpi=300,
        ),
        tax(
            TERMALUX,
            "druk w kratkach",
            us.cells(
                TERMALUX,
                "Urzędu Skarbowego w Świebodzinie",
                "0809-SKA.4040.77.2026",
                "8.04.2026",
                "Wiesława Toczek",
            ),
            "scan",
            "zaświadczenie US",
            dpi=300,
        ),
        evidence(
            TERMALUX,
            paper.certificate(
                TERMALUX,
                "ISO 9001:2015",
                "NK/1140/2023",
                "projektowanie i produkcja urządzeń grzewczych",
                "11.09.2026",
            ),
            "scan",
            "certyfikat ISO",
        ),
        evidence(
            TERMALUX,
            paper.certificate(
                TERMALUX,
                "Atest higieniczny – zasobnik TL-200",
                "A/552/2024",
                "zasobnik ciepłej wody użytkowej",
                "31.12.2029",
            ),
            "scan",
            "atest",
        ),
        evidence(
            TERMALUX,
            paper.patent(TERMALUX, "Dokument patentowy", "243907", "Wymiennik ciepła", "8.10.2019"),
            "scan",
            "patent",
            "dokument UPRP",
        ),
        evidence(
            TERMALUX,
            paper.patent(
                TERMALUX,
                "Świadectwo ochronne na wzór użytkowy",
                "73418",
                "Obudowa pompy ciepła",
                "22.02.2022",
            ),
            "scan",
            "wzór użytkowy",
            "dokument UPRP",
        ),
    )
    body = "Szanowni Państwo,\n\nw imieniu firmy Termalux zgłaszamy udział w wyjeździe do Szwajcarii. Formularz przepisaliśmy, bo plik się u nas rozjeżdżał, pozostałe dokumenty są na Państwa drukach.\n\nZ pozdrowieniami\nPaulina Wandas"
    return _application(
        TERMALUX,
        (
            Mail(
                datetime(2026, 4, 15, 13, 27),
                TERMALUX.mail,
                "Zgłoszenie Termalux sp. j. / Szwajcaria 22-25.06.2026",
                body,
                papers,
            ),
        ),
        4,
    )


def bronatec() -> Application:
    way = Way(TYPED_X, "16.04.2026 r.", "photo")
    papers = (
        form(BRONATEC, way, "formularz"),
        status(BRONATEC, way, "status"),
        aid_form(BRONATEC, way, "deminimis"),
        contract(BRONATEC, way, "umowa", at_end=True),
        zus(
            BRONATEC,
            "pismo",
            z.letter(
                BRONATEC,
                "Oddział w Gorzowie Wielkopolskim",
                "210000/RWN/640/2026",
                "10 kwietnia 2026 r.",
                "Marzena Kulik",
            ),
            "photo",
            "zus",
        ),
        tax(
            BRONATEC,
            "pismo",
            us.letter(
                BRONATEC,
                "Urzędu Skarbowego w Sulęcinie",
                "0815-SPV.4041.41.2026",
                "13 kwietnia 2026 r.",
                "Elżbieta Norek",
            ),
            "photo",
            "skarbowy",
        ),
        evidence(
            BRONATEC,
            paper.certificate(
                BRONATEC,
                "Badanie typu WE – zamiatarka ZE-2",
                "NK/3302/2025",
                "zamiatarka elektryczna ZE-2",
                "bezterminowo",
            ),
            "photo",
            "certyfikat",
        ),
    )
    body = "Dzień dobry,\nprzesyłam zgłoszenie naszej firmy, zdjęcia dokumentów spakowane w archiwum.\nG. Bronisz\nBRONATEC"
    return _application(
        BRONATEC,
        (
            Mail(
                datetime(2026, 4, 16, 10, 2),
                BRONATEC.mail,
                "zgłoszenie na wyjazd studyjny - Bronatec",
                body,
                papers,
                "zip",
            ),
        ),
        1,
    )


def kinezo() -> Application:
    way = Way(PEN_CAVEAT, "17.04.2026", "scan", dpi=150)
    papers = (
        form(KINEZO, way, "skan0012"),
        status(KINEZO, way, "skan0013"),
        aid_form(KINEZO, way, "skan0014"),
        contract(KINEZO, way, "skan0015"),
        zus(
            KINEZO,
            "krótkie",
            z.short(
                KINEZO, "Inspektorat w Słubicach", "210200/UBS/31/2026", "9 kwietnia 2026 r.", "Iwona Szreder"
            ),
            "scan",
            "skan0016",
            dpi=150,
        ),
        tax(
            KINEZO,
            "tabela podatków",
            us.table(
                KINEZO, "Urząd Skarbowy w Słubicach", "0808-SKA.4040.58.2026", "10.04.2026", "Maciej Pukacki"
            ),
            "scan",
            "skan0017",
            dpi=150,
            turned=180,
        ),
    )
    body = "Dzień dobry,\n\nzgłaszam swój gabinet do wyjazdu do Szwajcarii, dokumenty w załączniku.\n\nAlicja Mrowicka\nKINEZO Słubice"
    return _application(
        KINEZO, (Mail(datetime(2026, 4, 17, 21, 33), KINEZO.mail, "Wyjazd do Szwajcarii", body, papers),), 0
    )


def vitrosan() -> Application:
    way = Way(TYPED_BLUE, "8 kwietnia 2026 r.", "scan")
    first = (
        form(VITROSAN, way, "VITROSAN_formularz"),
        own(
            "status_declaration",
            "pismo firmowe",
            VITROSAN,
            way,
            paper.status_letter(VITROSAN, "8 kwietnia 2026 r.", "sobczynski-status"),
            "VITROSAN_oswiadczenie_MSP",
            {"size": "medium"},
        ),
        aid_form(VITROSAN, way, "VITROSAN_de_minimis"),
        contract(VITROSAN, way, "VITROSAN_umowa_parafy"),
        zus(
            VITROSAN,
            "wydruk z PUE",
            z.electronic(
                VITROSAN, "Inspektorat w Żarach", "ZNS/2026/04/0041207", "2026-04-02", "Jolanta Pietras"
            ),
            "pdf",
            "VITROSAN_ZUS",
        ),
        evidence(
            VITROSAN,
            paper.certificate(
                VITROSAN,
                "ISO 9001:2015",
                "NK/0096/2025",
                "produkcja szkła giętego i hartowanego",
                "14.01.2028",
            ),
            "scan",
            "VITROSAN_ISO",
        ),
    )
    second = (
        tax(
            VITROSAN,
            "e-Urząd Skarbowy",
            us.portal(
                VITROSAN,
                "Lubuskiego Urzędu Skarbowego w Zielonej Górze",
                "EUS-2026-7620418",
                "8.04.2026",
                "Szef Krajowej Administracji Skarbowej",
            ),
            "pdf",
            "VITROSAN_US",
        ),
    )
    mails = (
        Mail(
            datetime(2026, 4, 9, 8, 47),
            VITROSAN.mail,
            "VITROSAN - zgłoszenie, wyjazd studyjny Szwajcaria",
            "Dzień dobry,\n\nprzesyłamy dokumenty zgłoszeniowe VITROSAN. Zaświadczenie z urzędu skarbowego doślemy, gdy tylko je otrzymamy.\n\nAgata Sobczyńska",
            first,
        ),
        Mail(
            datetime(2026, 4, 9, 10, 5),
            VITROSAN.mail,
            "Re: VITROSAN - zgłoszenie, wyjazd studyjny Szwajcaria",
            "W uzupełnieniu porannej wiadomości – zaświadczenie z US (NIP firmy "
            + VITROSAN.nip
            + ").\n\nAgata Sobczyńska",
            second,
        ),
    )
    german_only = points(VITROSAN, 1) | {"4": None}
    return Application(
        VITROSAN.slug, VITROSAN.name, VITROSAN.nip, mails, True, form_fields(VITROSAN), german_only
    )
