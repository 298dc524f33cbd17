"""More sound applications that were printed, signed by pen, and scanned or photographed."""

from dataclasses import replace

from tests.blind.model import Mail
from tests.blind.rounds.r20 import evidence, retyped, tax, zus
from tests.blind.rounds.r20.firms_b import EKOLUB, LUSTERKO, NOTEC, SULEN
from tests.blind.rounds.r20.pack import application, at, blanks, certificate, copy, own
from tests.blind.rounds.r20.wordkit import Pen, Sign

_lusterko = blanks(
    LUSTERKO,
    Pen(font="Caveat", size=15, colour="16246A", tick="pen", events="under", seed=25),
    Sign("hand", "Wschowa", "17 kwietnia 2026", seed=217, ink="navy"),
    "scan",
    {
        "application_form": "skan_001",
        "status_declaration": "skan_002",
        "de_minimis_form": "skan_003",
        "draft_contract": "skan_004",
    },
    dpi=200,
)
LUSTERKO_APP = application(
    LUSTERKO,
    [
        Mail(
            at(17, 18, 55),
            "lusterko.optyka@gmail.com",
            "formularz zgłoszeniowy – Szwajcaria czerwiec",
            "Dobry wieczór,\nw załączeniu wypełnione dokumenty oraz zaświadczenia z ZUS i skarbowego.\nRafał Dudziak",
            (
                *_lusterko.values(),
                certificate(
                    "zus_certificate",
                    "ZUS letter with table",
                    zus.letter(LUSTERKO, "10.04.2026", "420100/71/2026/1077", "Zielonej Górze", 59),
                    "scan",
                    "skan_005",
                    LUSTERKO,
                ),
                certificate(
                    "tax_certificate",
                    "ZAS-W with boxes",
                    tax.boxed(LUSTERKO, "13.04.2026", "0812-SKA.4035.19.2026", "Wschowie", seed=60),
                    "scan",
                    "skan_006",
                    LUSTERKO,
                ),
            ),
        )
    ],
)

_ekolub = blanks(
    EKOLUB,
    Pen(colour="0B3D91", choice="strike", nothing="n/d", seed=26),
    Sign(
        "hand",
        "Lubsko",
        "10.04.2026 r.",
        seed=221,
        stamp=("EKO-LUB Recykling Sp. z o.o.", "68-300 Lubsko, ul. Dworcowa 21"),
    ),
    "scan",
    {
        "application_form": "a. formularz zgłoszeniowy",
        "status_declaration": "d. oświadczenie o statusie",
        "de_minimis_form": "e. formularz de minimis",
        "draft_contract": "f. umowa",
        "de_minimis_statement": "zał. 4",
    },
)
_ekolub["status_declaration"] = replace(_ekolub["status_declaration"], turned=180)
EKOLUB_APP = application(
    EKOLUB,
    [
        Mail(
            at(10, 12, 33),
            "sekretariat@eko-lub.pl",
            "EKO-LUB Recykling – dokumentacja aplikacyjna, wyjazd CH",
            "Szanowni Państwo,\nprzesyłamy dokumentację spakowaną do jednego archiwum ZIP.\nZ poważaniem\nSekretariat EKO-LUB",
            (
                *_ekolub.values(),
                certificate(
                    "zus_certificate",
                    "ZUS portal cards",
                    zus.portal(EKOLUB, "01.04.2026", "ZUS-ZON-2026-0459018"),
                    "pdf",
                    "b. ZUS",
                    EKOLUB,
                ),
                certificate(
                    "tax_certificate",
                    "tax office letter",
                    tax.letter(EKOLUB, "2.04.2026", "0811-SEW.4035.152.2026", "Żarach", 62),
                    "scan",
                    "c. US",
                    EKOLUB,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(EKOLUB, "ISO 14001:2015", "odzysk tworzyw", "E-7001", "17.07.2027", "EKOREGISTER"),
                    "scan",
                    "g1",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        EKOLUB,
                        "EMAS – rejestracja PL 2.08-004-71",
                        "odzysk tworzyw",
                        "PL 2.08-004-71",
                        "17.07.2027",
                        "EKOREGISTER",
                    ),
                    "scan",
                    "g2",
                ),
                copy(
                    "patent",
                    evidence.patent(EKOLUB, "Sposób rozdziału pianek", "PAT.244602", "05.02.2024"),
                    "scan",
                    "g3",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(EKOLUB, "ISO 9001:2015", "odzysk tworzyw", "Q-7002", "17.07.2027", "EKOREGISTER"),
                    "scan",
                    "g4",
                ),
            ),
            packed="zip",
        )
    ],
)

_notec_sign = Sign("hand", "Drezdenko", "20.04.2026 r.", seed=225)
_notec = blanks(
    NOTEC,
    Pen(font="DejaVu Sans Mono", size=9, tick="bracket", place="keep", seed=27),
    _notec_sign,
    "scan",
    {"status_declaration": "Zal3", "de_minimis_form": "Zal6", "draft_contract": "Zal5", "de_minimis_statement": "Zal4"},
    dpi=150,
)
NOTEC_APP = application(
    NOTEC,
    [
        Mail(
            at(20, 10, 44),
            "biuro@jachtynoteckie.pl",
            "Jachty Noteckie zgłoszenie",
            "Dzień dobry,\nformularz zgłoszeniowy musieliśmy przepisać (nie otwierał się nam plik z Państwa strony), reszta na wzorach.\nPiotr Wesołek",
            (
                own(
                    "application_form",
                    retyped.form_questions(NOTEC, _notec_sign),
                    "scan",
                    "Zal2_przepisany",
                    _notec_sign,
                    NOTEC.form_fields(),
                    layout="retyped on letter paper, running text",
                ),
                *_notec.values(),
                certificate(
                    "zus_certificate",
                    "ZUS running text",
                    zus.running(NOTEC, "14 kwietnia 2026", "390100/73/2026/00415/3", "Strzelcach Krajeńskich", 63),
                    "scan",
                    "ZUS",
                    NOTEC,
                ),
                certificate(
                    "tax_certificate",
                    "ZAS-W with boxes",
                    tax.boxed(NOTEC, "15.04.2026", "0806-SKA.4035.97.2026", "Drezdenku", seed=64),
                    "scan",
                    "US",
                    NOTEC,
                ),
                copy(
                    "attest",
                    evidence.attest(
                        NOTEC,
                        "CE – kategoria projektowa C",
                        "łódź rekreacyjna – model Notka 22",
                        "CE-C/22/0415",
                        "30.04.2025",
                        head="CERTYFIKAT",
                        words="Certyfikat wydano po przeprowadzeniu badań i kontroli; dotyczy wskazanego posiadacza i zakresu.",
                    ),
                    "scan",
                    "CE_Notka22",
                ),
            ),
        )
    ],
)

_sulen = blanks(
    SULEN,
    Pen(font="DejaVu Serif", choice="strike", seed=28),
    Sign("hand", "Sulęcin", "13.04.2026", seed=229, ink="black"),
    "scan",
    {
        "application_form": "Sulen_formularz",
        "status_declaration": "Sulen_oswiadczenie_status",
        "de_minimis_form": "Sulen_deminimis",
        "draft_contract": "Sulen_umowa",
    },
)
_sulen_status = _sulen.pop("status_declaration")
SULEN_APP = application(
    SULEN,
    [
        Mail(
            at(13, 15, 50),
            "kontakt@sulen-energia.pl",
            "Sulen Energia – nabór Szwajcaria",
            "Dzień dobry,\nprzesyłam zgłoszenie. Zaświadczenia sfotografowane, bo nasz skaner się zbuntował.\nOlga Zawistowska",
            (
                *_sulen.values(),
                certificate(
                    "zus_certificate",
                    "ZUS letter with table",
                    zus.letter(SULEN, "31.03.2026", "390100/71/2026/0288", "Gorzowie Wielkopolskim", 65),
                    "photo",
                    "zus_foto",
                    SULEN,
                ),
                certificate(
                    "tax_certificate",
                    "tax office letter",
                    tax.letter(SULEN, "2.04.2026", "0807-SEW.4035.33.2026", "Sulęcinie", 66),
                    "photo",
                    "us_foto",
                    SULEN,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        SULEN,
                        "ISO 50001:2018",
                        "projektowanie instalacji energetycznych",
                        "EN-411",
                        "28.02.2027",
                        "EKOREGISTER",
                    ),
                    "scan",
                    "iso50001",
                ),
                copy(
                    "attest",
                    evidence.attest(
                        SULEN,
                        "F-gazy dla przedsiębiorców",
                        "instalowanie i serwis pomp ciepła",
                        "FGAZ-P/08/0917",
                        "12.06.2024",
                        head="CERTYFIKAT",
                        words="Certyfikat wydano po przeprowadzeniu badań i kontroli; dotyczy wskazanego posiadacza i zakresu.",
                    ),
                    "scan",
                    "fgazy",
                ),
            ),
        ),
        Mail(
            at(14, 8, 22),
            "kontakt@sulen-energia.pl",
            "Re: Sulen Energia – nabór Szwajcaria – uzupełnienie",
            "Dzień dobry, w uzupełnieniu wczorajszego zgłoszenia dosyłam oświadczenie o statusie, zostało na podajniku.\nO. Zawistowska",
            (_sulen_status,),
        ),
    ],
)

APPLICATIONS = (LUSTERKO_APP, EKOLUB_APP, NOTEC_APP, SULEN_APP)
