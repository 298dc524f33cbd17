"""Sound applications that were printed, signed by pen, and scanned or photographed."""

from tests.blind.model import Mail
from tests.blind.rounds.r20 import evidence, tax, zus
from tests.blind.rounds.r20.firms_b import BOBRMET, FIZJO, KROSMEBEL, WARTECH
from tests.blind.rounds.r20.form_blank import application_form
from tests.blind.rounds.r20.pack import application, at, blanks, certificate, copy, own
from tests.blind.rounds.r20.wordkit import Pen, Sign

_bobrmet = blanks(
    BOBRMET,
    Pen(seed=21),
    Sign(
        "hand",
        "Żagań",
        "8.04.2026 r.",
        seed=201,
        stamp=("BOBRMET Konstrukcje Sp. z o.o.", "ul. Asnyka 12, 68-100 Żagań", f"NIP {BOBRMET.nip}"),
    ),
    "scan",
    {
        "application_form": "skan formularz zgłoszeniowy",
        "status_declaration": "skan oświadczenie MŚP",
        "de_minimis_form": "skan formularz de minimis",
        "de_minimis_statement": "skan oświadczenie o pomocy",
        "draft_contract": "skan umowa parafowana",
    },
    signed_below=True,
)
BOBRMET_APP = application(
    BOBRMET,
    [
        Mail(
            at(8, 13, 26),
            "biuro@bobrmet.pl",
            "Zgłoszenie firmy Bobrmet na wyjazd studyjny",
            "Dzień dobry,\nw załączeniu skany podpisanych dokumentów.\n\nIga Wochna\nBobrmet Konstrukcje",
            (
                *_bobrmet.values(),
                certificate(
                    "zus_certificate",
                    "ZUS letter with table",
                    zus.letter(BOBRMET, "27.03.2026", "420100/71/2026/0912", "Zielonej Górze", 51),
                    "scan",
                    "skan ZUS",
                    BOBRMET,
                ),
                certificate(
                    "tax_certificate",
                    "tax office letter",
                    tax.letter(BOBRMET, "30.03.2026", "0810-SEW.4035.77.2026", "Żaganiu", 52),
                    "scan",
                    "skan US",
                    BOBRMET,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        BOBRMET,
                        "EN 1090-2 EXC3",
                        "konstrukcje stalowe spawane",
                        "1090-2.00417",
                        "03.03.2028",
                        "SPAWTEST",
                    ),
                    "scan",
                    "EN1090",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(BOBRMET, "ISO 3834-2", "spawanie konstrukcji", "3834.00418", "03.03.2028", "SPAWTEST"),
                    "scan",
                    "ISO3834",
                ),
            ),
        )
    ],
)

_wartech = blanks(
    WARTECH,
    Pen(font="DejaVu Sans", size=9.5, events="cell", choice="underline", seed=22),
    Sign("hand", "Kostrzyn nad Odrą", "14.04.2026", seed=205, ink="black"),
    "scan",
    {
        "application_form": "formularz",
        "status_declaration": "status",
        "de_minimis_form": "de minimis",
        "draft_contract": "umowa",
    },
)
WARTECH_APP = application(
    WARTECH,
    [
        Mail(
            at(14, 11, 14),
            "j.ciechomska@wartech-powloki.pl",
            "Wartech - komplet dokumentów (jeden skan)",
            "Dzień dobry, komplet w jednym pliku, w kolejności z regulaminu. Joanna Ciechomska",
            (
                _wartech["application_form"],
                certificate(
                    "zus_certificate",
                    "ZUS running text",
                    zus.running(WARTECH, "3 kwietnia 2026", "410000/74/2026/00871/1", "Kostrzynie nad Odrą", 53),
                    "scan",
                    "zus",
                    WARTECH,
                ),
                certificate(
                    "tax_certificate",
                    "ZAS-W with boxes",
                    tax.boxed(WARTECH, "07.04.2026", "0803-SKA-1.4035.1120.2026", "Gorzowie Wielkopolskim", seed=54),
                    "scan",
                    "us",
                    WARTECH,
                ),
                _wartech["status_declaration"],
                _wartech["de_minimis_form"],
                _wartech["draft_contract"],
                copy(
                    "ISO certificate",
                    evidence.iso(
                        WARTECH, "ISO 9001:2015", "nakładanie powłok na metale", "Q 90117", "09.09.2027", "BUREAU NORMA"
                    ),
                    "scan",
                    "iso",
                ),
            ),
            packed="one_pdf",
        )
    ],
)

_fizjo = blanks(
    FIZJO,
    Pen(font="Kalam", size=12, colour="1A2E8C", tick="pen", seed=23),
    Sign("hand", "Międzyrzecz", "11.04.2026", seed=209),
    "photo",
    {
        "application_form": "IMG_20260411_1702",
        "status_declaration": "IMG_20260411_1706",
        "de_minimis_form": "IMG_20260411_1708",
        "draft_contract": "IMG_20260411_1715",
    },
    dpi=200,
)
FIZJO_APP = application(
    FIZJO,
    [
        Mail(
            at(11, 17, 40),
            "fizjomobil@onet.pl",
            "Szwajcaria",
            "Witam serdecznie, robiłam zdjęcia telefonem, mam nadzieję że czytelne. Wypełnione ręcznie. Danuta Przybylak, 604771320\n\nWysłane z telefonu",
            (
                *_fizjo.values(),
                certificate(
                    "zus_certificate",
                    "ZUS letter with table",
                    zus.letter(FIZJO, "02.04.2026", "390100/71/2026/0334", "Gorzowie Wielkopolskim", 55),
                    "photo",
                    "IMG_20260411_1721",
                    FIZJO,
                ),
                certificate(
                    "tax_certificate",
                    "tax office letter",
                    tax.letter(FIZJO, "8.04.2026", "0806-SEW.4035.41.2026", "Międzyrzeczu", 56),
                    "photo",
                    "IMG_20260411_1722",
                    FIZJO,
                ),
                copy(
                    "attest",
                    evidence.attest(
                        FIZJO,
                        "jakości „Bezpieczny Gabinet”",
                        "fizjoterapia z dojazdem, telerehabilitacja",
                        "1182/2024",
                        "10.02.2024",
                        head="CERTYFIKAT",
                        words="Certyfikat wydano po przeprowadzeniu badań i kontroli; dotyczy wskazanego posiadacza i zakresu.",
                    ),
                    "photo",
                    "IMG_20260411_1724",
                ),
            ),
        )
    ],
)

_kros_pen = Pen(font="DejaVu Sans", size=9.5, tick="pencheck", seed=24)
_kros_sign = Sign("hand", "Krosno Odrzańskie", "15.04.2026", seed=213)
_kros = blanks(
    KROSMEBEL,
    _kros_pen,
    _kros_sign,
    "photo",
    {
        "status_declaration": "status",
        "de_minimis_form": "formularz pomocy",
        "draft_contract": "umowa z parafkami",
        "de_minimis_statement": "oswiadczenie pomoc",
    },
)
_THIRD = ("office_trips", "lis", "agreements", "horizontal")
_kros_all = KROSMEBEL.form_fields()
KROSMEBEL_APP = application(
    KROSMEBEL,
    [
        Mail(
            at(15, 14, 8),
            "krosmebel@krosmebel.pl",
            "Krosmebel - rekrutacja na wyjazd studyjny do Szwajcarii",
            "Dzień dobry\nprzesyłam zdjęcia dokumentów i skany zaświadczeń.\nMonika Jurga",
            (
                own(
                    "application_form",
                    application_form(KROSMEBEL, _kros_pen, _kros_sign, parts=(1, 2)),
                    "photo",
                    "formularz zgloszeniowy",
                    _kros_sign.empty(),
                    {name: value for name, value in _kros_all.items() if name not in _THIRD},
                    layout="office blank, zał. 2 – last page left out",
                ),
                *_kros.values(),
                certificate(
                    "zus_certificate",
                    "ZUS running text",
                    zus.running(KROSMEBEL, "9 kwietnia 2026", "420100/72/2026/00219/2", "Krośnie Odrzańskim", 57),
                    "scan",
                    "zaświadczenie zus",
                    KROSMEBEL,
                ),
                certificate(
                    "tax_certificate",
                    "tax table per tax",
                    tax.by_tax(KROSMEBEL, "10.04.2026", "0802-SEW.4035.66.2026", "Krośnie Odrzańskim", 58),
                    "scan",
                    "zaświadczenie us",
                    KROSMEBEL,
                ),
                copy(
                    "attest",
                    evidence.attest(
                        KROSMEBEL, "higieniczny", "Ławka szkolna Kros-2", "B-BK-60211-0142/25", "14.05.2025"
                    ),
                    "photo",
                    "atest",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        KROSMEBEL, "ISO 9001:2015", "produkcja mebli szkolnych", "Q-2217", "21.09.2026", "POLCERT-NORMA"
                    ),
                    "photo",
                    "iso",
                ),
                copy(
                    "protection certificate",
                    evidence.patent(
                        KROSMEBEL,
                        "Mechanizm regulacji blatu",
                        "Ru.071904",
                        "17.12.2020",
                        "ŚWIADECTWO OCHRONNE NA WZÓR UŻYTKOWY",
                    ),
                    "photo",
                    "wzor",
                ),
            ),
        ),
        Mail(
            at(15, 15, 1),
            "krosmebel@krosmebel.pl",
            "Krosmebel - brakująca strona formularza",
            "Przepraszam, nie dołączyło się zdjęcie ostatniej strony formularza (pkt 7–13 z podpisem). Wysyłam.\nM. Jurga",
            (
                own(
                    "application_form",
                    application_form(KROSMEBEL, _kros_pen, _kros_sign, parts=(3,)),
                    "photo",
                    "formularz strona 3",
                    _kros_sign,
                    {name: _kros_all[name] for name in _THIRD},
                    layout="office blank, zał. 2 – the last page alone",
                ),
            ),
        ),
    ],
)

APPLICATIONS = (BOBRMET_APP, WARTECH_APP, FIZJO_APP, KROSMEBEL_APP)
