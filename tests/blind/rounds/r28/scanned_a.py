"""Sound applications that come as scans and photographs, first half."""

from datetime import datetime

from tests.blind.model import Application, Mail

from . import own as paper
from . import tax as us
from . import zus as z
from .application import written_nip
from .firms import Firm, form_fields, nip, points, regon
from .ink import PEN_KALAM, TYPED, TYPED_BLUE, TYPED_CHECK
from .papers import Way, aid_form, contract, evidence, form, own, status, tax, zus

WOLMET = Firm(
    "wolmet", "WOLMET Obróbka Skrawaniem Sp. z o.o.", nip("925301447"), written_nip(nip("925301447"), "dashed"), regon("081274530"), "KRS 0000871264",
    "ul. Przemysłowa 18", "67-100", "Nowa Sól", "nie dotyczy", "25.53.Z", "spzoo", "0804011", "14.09.2011",
    "Tomasz Wolnicki", "prezes zarządu", "Tomasz Wolnicki", "prezes zarządu", "601 448 217", "biuro@wolmet-obrobka.pl", "szw", "small", "",
    ("31", "29", "28"), ("3 840", "3 610", "3 275"), ("2 915", "2 760", "2 540"), True,
    "Wykonujemy części toczone i frezowane dla producentów maszyn pakujących i medycznych. W 2024 r. uruchomiliśmy nową linię 5-osiową z robotem "
    "załadowczym; razem z Uniwersytetem Zielonogórskim opracowujemy metodę pomiaru detalu w trakcie obróbki.",
    ("ISO 9001:2015 – certyfikat nr NK/2291/2024", "ISO 14001:2015 – certyfikat nr NK/2292/2024"), "",
    "www.wolmet-obrobka.pl", "www.wolmet-obrobka.pl/en", "", ("facebook.com/wolmetobrobka", "linkedin.com/company/wolmet-obrobka"), "",
    (("Hannover Messe – wystawca", "Hanower, Niemcy", "kwiecień 2025"), ("Targi EMO", "Hanower, Niemcy", "wrzesień 2025"), ("ITM Industry Europe", "Poznań, Polska", "czerwiec 2024")), "",
    (), "Poznanie szwajcarskich producentów obrabiarek i ośrodków mikromechaniki, nawiązanie kontaktów z odbiorcami precyzyjnych części.",
    "angielski – B2, niemiecki – A2", "przemysł", ("Smart Factory 4.0",), "",
)  # fmt: skip

EKODREW = Firm(
    "ekodrew", "Zakład Stolarski EKODREW Marek Zarzycki", nip("928114063"), nip("928114063"), regon("970418325"), "CEIDG",
    "ul. Leśna 4", "68-200", "Żary", "", "31.00.Z", "jdg", "0811021", "2.05.2003",
    "Marek Zarzycki", "właściciel", "Marek Zarzycki", "właściciel", "512 330 908", "ekodrew.zary@wp.pl", "szw", "micro", "",
    ("6", "6", "5"), ("410", "385", "372"), ("190", "182", "170"), True,
    "Produkcja okien i mebli z drewna. Własny wzór okna drewnianego o podwyższonej izolacji.", (), "brak",
    "ekodrew-zary.pl", "", "brak", ("facebook.com/ekodrewzary",), "",
    (("Fensterbau Frontale", "Norymberga, Niemcy", "03.2024"),), "",
    (), "poznać technologie budownictwa drewnianego", "niemiecki - dobry", "zielona", (), "",
)  # fmt: skip

LABORYT = Firm(
    "laboryt", "LABORYT Diagnostyka Sp. z o.o.", nip("973081254"), written_nip(nip("973081254"), "spaced"), regon("368214907"), "0000692318",
    "al. Wojska Polskiego 61", "65-077", "Zielona Góra", "-", "86.91.Z", "spzoo", "0862011", "2017-11-06",
    "Ewa Malczyk", "Prezes Zarządu", "dr Kamil Rożnowski", "kierownik działu badań i rozwoju", "+48 68 322 41 07", "sekretariat@laboryt.pl", "szw", "small", "",
    ("22", "19", "17"), ("1 720", "1 490", "1 310"), ("1 105", "980", "870"), True,
    "Laboratorium diagnostyki molekularnej. Posiadamy dział B+R (4 osoby), który przygotowuje własne panele testów do wykrywania zakażeń odkleszczowych. "
    "Nakłady na prace rozwojowe w 2025 r.: 310 tys. zł.",
    ("Certyfikat ISO 15189 nr NK/0817/2025", "Patent nr 247118 – sposób przygotowania próbki", "Świadectwo ochronne na znak towarowy LABORYT R.381204"), "",
    "https://laboryt.pl", "https://laboryt.pl/en", "", ("https://www.linkedin.com/company/laboryt", "https://www.facebook.com/laboryt.zg", "instagram.com/laboryt"), "",
    (("MEDICA", "Düsseldorf, Niemcy", "11.2024"), ("MEDICA", "Düsseldorf, Niemcy", "11.2025")), "",
    ("misja gospodarcza do Luksemburga (październik 2025)",), "Spotkania z firmami z klastra life science w Bazylei; rozmowy o wspólnym projekcie badawczym; zapoznanie się z certyfikacją testów.",
    "angielski (C1), francuski (B1)", "zdrowie", ("Lubuskie Centrum Cyfrowych Technologii Medycznych",), "Cyfrowa diagnostyka w regionie",
)  # fmt: skip

PIXORA = Firm(
    "pixora", "PIXORA Software Prosta Spółka Akcyjna", nip("599330218"), nip("599330218"), regon("521907436"), "KRS: 0000958113",
    "ul. Chrobrego 9/3", "66-400", "Gorzów Wielkopolski", "", "62.10.B", "psa", "0861011", "21.02.2022",
    "Igor Szafrański", "dyrektor", "Natalia Pilch", "project manager", "533 901 276", "kontakt@pixora.pl", "szw", "micro", "",
    ("7", "6", "4"), ("365", "298", "140"), ("120", "96", "51"), True,
    "Tworzymy oprogramowanie do rozpoznawania obrazu dla kontroli jakości w zakładach produkcyjnych. Własny produkt PixCheck wprowadzony na rynek w 2024 r.", (), "nie posiadamy",
    "www.pixora.pl", "www.pixora.pl/en", "", ("linkedin.com/company/pixora",), "", (), "nie braliśmy udziału",
    (), "Znalezienie partnera technologicznego i poznanie szwajcarskiego ekosystemu startupów.", "angielski C1", "przemysł", (), "",
)  # fmt: skip


def _application(firm: Firm, mails: tuple[Mail, ...], copies: int) -> Application:
    return Application(firm.slug, firm.name, firm.nip, mails, True, form_fields(firm), points(firm, copies))


def wolmet() -> Application:
    way = Way(TYPED, "13 kwietnia 2026 r.", "scan")
    papers = (
        form(WOLMET, way, "Formularz zgłoszeniowy WOLMET"),
        status(WOLMET, way, "Oświadczenie status MŚP"),
        aid_form(WOLMET, way, "Formularz de minimis"),
        contract(WOLMET, way, "Umowa parafowana", at_end=True),
        zus(
            WOLMET,
            "pismo",
            z.letter(
                WOLMET,
                "Oddział w Zielonej Górze",
                "390000/RWN/1184/2026",
                "8 kwietnia 2026 r.",
                "Halina Przybysz",
            ),
            "scan",
            "ZUS",
        ),
        tax(
            WOLMET,
            "druk w kratkach",
            us.cells(
                WOLMET, "Urzędu Skarbowego w Nowej Soli", "0806-SKA.4040.211.2026", "9.04.2026", "Beata Kroll"
            ),
            "scan",
            "US",
        ),
        evidence(
            WOLMET,
            paper.certificate(
                WOLMET, "ISO 9001:2015", "NK/2291/2024", "obróbka skrawaniem metali", "18.11.2027"
            ),
            "scan",
            "ISO 9001",
        ),
        evidence(
            WOLMET,
            paper.certificate(
                WOLMET, "ISO 14001:2015", "NK/2292/2024", "obróbka skrawaniem metali", "18.11.2027"
            ),
            "scan",
            "ISO 14001",
        ),
    )
    body = "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów do wyjazdu studyjnego do Szwajcarii.\nProszę o potwierdzenie otrzymania.\n\nPozdrawiam\nTomasz Wolnicki\nWOLMET Obróbka Skrawaniem Sp. z o.o.\ntel. 601 448 217"
    return _application(
        WOLMET,
        (
            Mail(
                datetime(2026, 4, 13, 12, 41),
                WOLMET.mail,
                "Zgłoszenie - wyjazd studyjny Szwajcaria",
                body,
                papers,
            ),
        ),
        2,
    )


def ekodrew() -> Application:
    way = Way(PEN_KALAM, "14.04.2026", "photo")
    papers = (
        form(EKODREW, way, "IMG_20260414_181203"),
        status(EKODREW, way, "IMG_20260414_181344"),
        aid_form(EKODREW, way, "IMG_20260414_181420"),
        contract(EKODREW, way, "IMG_20260414_181655"),
        zus(
            EKODREW,
            "krótkie",
            z.short(
                EKODREW, "Inspektorat w Żarach", "390400/UBS/77/2026", "7 kwietnia 2026 r.", "Dorota Hajduk"
            ),
            "photo",
            "IMG_20260414_182011",
        ),
        tax(
            EKODREW,
            "pismo",
            us.letter(
                EKODREW,
                "Urzędu Skarbowego w Żarach",
                "0813-SPV.4041.96.2026",
                "9 kwietnia 2026 r.",
                "Krystyna Bednarz",
            ),
            "photo",
            "IMG_20260414_182054",
        ),
    )
    body = "Witam, wysylam dokumenty na wyjazd do Szwajcarii, zdjecia telefonem bo skaner nie dziala. Jak cos nieczytelne to prosze dzwonic 512 330 908.\n\nMarek Zarzycki"
    return _application(
        EKODREW, (Mail(datetime(2026, 4, 14, 19, 6), EKODREW.mail, "dokumenty szwajcaria", body, papers),), 0
    )


def laboryt() -> Application:
    way = Way(TYPED_BLUE, "9 kwietnia 2026", "scan", dpi=200)
    papers = (
        form(LABORYT, way, "Zgłoszenie LABORYT"),
        status(LABORYT, way, "status"),
        aid_form(LABORYT, way, "de minimis"),
        contract(LABORYT, way, "umowa"),
        zus(
            LABORYT,
            "tabela funduszy",
            z.funds(
                LABORYT, "Oddział w Zielonej Górze", "390000/71/2290/2026", "1 kwietnia 2026 r.", "Anna Wyrwa"
            ),
            "scan",
            "zus",
        ),
        tax(
            LABORYT,
            "tabela podatków",
            us.table(
                LABORYT,
                "Pierwszy Urząd Skarbowy w Zielonej Górze",
                "0810-SKA-2.4040.318.2026",
                "2.04.2026",
                "Robert Cichy",
            ),
            "scan",
            "us",
        ),
        evidence(
            LABORYT,
            paper.certificate(
                LABORYT, "ISO 15189", "NK/0817/2025", "badania molekularne w diagnostyce", "30.06.2028"
            ),
            "scan",
            "iso",
        ),
        evidence(
            LABORYT,
            paper.patent(
                LABORYT,
                "Dokument patentowy",
                "247118",
                "Sposób przygotowania próbki do oznaczeń molekularnych",
                "12.03.2021",
            ),
            "scan",
            "patent",
            "dokument UPRP",
        ),
        evidence(
            LABORYT,
            paper.patent(LABORYT, "Świadectwo ochronne na znak towarowy", "R.381204", "LABORYT", "5.05.2023"),
            "scan",
            "znak",
            "dokument UPRP",
        ),
    )
    body = "Szanowni Państwo,\n\nprzesyłam w jednym pliku zgłoszenie spółki LABORYT Diagnostyka wraz z wszystkimi załącznikami (wyjazd studyjny do Szwajcarii).\n\nZ poważaniem\nMonika Sus\nsekretariat zarządu"
    return _application(
        LABORYT,
        (
            Mail(
                datetime(2026, 4, 10, 9, 18),
                LABORYT.mail,
                "LABORYT Diagnostyka Sp. z o.o. – zgłoszenie do rekrutacji, Szwajcaria",
                body,
                papers,
                "one_pdf",
            ),
        ),
        3,
    )


def pixora() -> Application:
    way = Way(TYPED_CHECK, "20.04.2026", "scan")
    papers = (
        form(PIXORA, way, "1_formularz"),
        zus(
            PIXORA,
            "wydruk z PUE",
            z.electronic(
                PIXORA,
                "Oddział w Gorzowie Wielkopolskim",
                "ZNS/2026/04/0093318",
                "2026-04-15",
                "Grażyna Lorenc",
            ),
            "pdf",
            "2_zus",
        ),
        tax(
            PIXORA,
            "e-Urząd Skarbowy",
            us.portal(
                PIXORA,
                "Urzędu Skarbowego w Gorzowie Wielkopolskim",
                "EUS-2026-7714093",
                "15.04.2026",
                "Szef Krajowej Administracji Skarbowej",
            ),
            "pdf",
            "3_us",
        ),
        status(PIXORA, way, "4_oswiadczenie_status"),
        aid_form(PIXORA, way, "5_de_minimis"),
        contract(PIXORA, way, "6_umowa"),
        own(
            "de_minimis_statement",
            "własne",
            PIXORA,
            way,
            paper.aid_statement(PIXORA, "20.04.2026", PIXORA.signer),
            "7_pomoc_de_minimis",
        ),
    )
    body = "Cześć,\n\nw zipie dokumenty 1–7 do naboru (Szwajcaria). Zaświadczenia z ZUS i US są elektroniczne, reszta to skany podpisanych wydruków.\n\nPozdrawiam,\nNatalia Pilch | PIXORA"
    return _application(
        PIXORA,
        (
            Mail(
                datetime(2026, 4, 20, 14, 55),
                "natalia.pilch@pixora.pl",
                "Innowacyjne Lubuskie - zgłoszenie PIXORA",
                body,
                papers,
                "zip",
            ),
        ),
        0,
    )
