"""Applications that owe something."""

from dataclasses import replace

from tests.blind.model import Mail, Paper
from tests.blind.rounds.r20 import evidence, tax, zus
from tests.blind.rounds.r20.aid_blank import OLD
from tests.blind.rounds.r20.firm import regon
from tests.blind.rounds.r20.firms_c import ARREARS, INITIALS, OTHER_TRIP, PARTNER, REFUSED, UNSIGNED
from tests.blind.rounds.r20.form_blank import application_form
from tests.blind.rounds.r20.pack import application, at, blanks, certificate, copy, own
from tests.blind.rounds.r20.wordkit import Pen, Sign

NAMES = {
    "application_form": "Formularz zgłoszeniowy",
    "status_declaration": "Oświadczenie o statusie",
    "de_minimis_form": "Formularz de minimis",
    "draft_contract": "Projekt umowy",
}

_arrears = blanks(ARREARS, Pen(nothing="brak", seed=41), Sign("electronic", "Zielona Góra", "14.04.2026"), "pdf", NAMES)
ARREARS_APP = application(
    ARREARS,
    [
        Mail(
            at(14, 9, 12),
            "biuro@druk-expo.pl",
            "Druk-Expo: zgłoszenie na wyjazd",
            "Dzień dobry,\nzgodnie z ogłoszeniem przesyłam dokumenty spółki.\nIgor Nagórny",
            (
                *_arrears.values(),
                certificate(
                    "zus_certificate",
                    "ZUS ledger with footnotes",
                    zus.ledger(ARREARS, "09.04.2026", "100071/26/ZNS/5533"),
                    "pdf",
                    "ZUS",
                    ARREARS,
                ),
                certificate(
                    "tax_certificate",
                    "ZAS-W with boxes",
                    tax.boxed(
                        ARREARS,
                        "10.04.2026",
                        "0809-SKA-2.4035.702.2026",
                        "Zielonej Górze",
                        (
                            ("podatek od towarów i usług za 02/2026", "7 314,00"),
                            ("podatek dochodowy od osób prawnych za 2025", "1 120,00"),
                        ),
                        seed=71,
                    ),
                    "pdf",
                    "zaswiadczenie skarbowe",
                    ARREARS,
                    verdict="arrears",
                    faults=("arrears",),
                ),
            ),
        )
    ],
    sound=False,
)

_refused = blanks(
    REFUSED,
    Pen(font="Kalam", size=12, colour="1A2E8C", tick="pen", seed=42),
    Sign("hand", "Kożuchów", "16.04.2026", seed=301),
    "scan",
    NAMES,
)
REFUSED_APP = application(
    REFUSED,
    [
        Mail(
            at(16, 7, 58),
            "hydropiana@interia.pl",
            "wyjazd szwajcaria zgłoszenie",
            "Witam, załączam wypełnione druki i to co przyszło z ZUS i z urzędu skarbowego. I. Wrona",
            (
                *_refused.values(),
                certificate(
                    "zus_certificate",
                    "ZUS refusal",
                    zus.refusal(REFUSED, "13.04.2026", "420100/71/2026/1102-ODM"),
                    "scan",
                    "pismo ZUS",
                    REFUSED,
                    verdict="refusal",
                    faults=("arrears",),
                ),
                certificate(
                    "tax_certificate",
                    "tax office letter",
                    tax.letter(REFUSED, "9.04.2026", "0804-SEW.4035.118.2026", "Nowej Soli", 72),
                    "scan",
                    "pismo US",
                    REFUSED,
                ),
                copy(
                    "attest",
                    evidence.attest(REFUSED, "PZH", "Piana myjąca HP-2", "B.BK.30211.12.2024", "22.01.2024"),
                    "scan",
                    "atest",
                ),
            ),
        )
    ],
    sound=False,
)

_unsigned_sign = Sign("hand", "Gubin", "17.04.2026 r.", seed=305)
_unsigned = blanks(
    UNSIGNED,
    Pen(seed=43),
    _unsigned_sign,
    "scan",
    {"de_minimis_form": "de minimis", "draft_contract": "umowa", "de_minimis_statement": "oświadczenie de minimis"},
)
UNSIGNED_APP = application(
    UNSIGNED,
    [
        Mail(
            at(17, 11, 37),
            "t.gawlik@nysaform.pl",
            "Nysa Form Sp. z o.o. – zgłoszenie do naboru",
            "Dzień dobry,\nprzekazuję dokumenty. Formularz zgłoszeniowy w wersji z Worda.\nTeresa Gawlik",
            (
                own(
                    "application_form",
                    application_form(UNSIGNED, Pen(seed=43), replace(_unsigned_sign, how="none")),
                    "pdf",
                    "formularz zgłoszeniowy",
                    replace(_unsigned_sign, how="none"),
                    UNSIGNED.form_fields(),
                    faults=("unsigned",),
                ),
                *_unsigned.values(),
                certificate(
                    "zus_certificate",
                    "ZUS letter with table",
                    zus.letter(UNSIGNED, "07.04.2026", "420100/71/2026/1011", "Zielonej Górze", 73),
                    "scan",
                    "zus",
                    UNSIGNED,
                ),
                certificate(
                    "tax_certificate",
                    "tax table per tax",
                    tax.by_tax(UNSIGNED, "8.04.2026", "0802-SEW.4035.59.2026", "Krośnie Odrzańskim", 74),
                    "scan",
                    "us",
                    UNSIGNED,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(UNSIGNED, "ISO 9001:2015", "wtrysk tworzyw", "Q-5120", "12.12.2027", "BUREAU NORMA"),
                    "scan",
                    "iso9001",
                ),
            ),
        )
    ],
    sound=False,
    missing=("status_declaration",),
)

_initials = blanks(
    INITIALS,
    Pen(font="DejaVu Sans", size=9.5, tick="pencheck", seed=44),
    Sign("hand", "Gorzów Wlkp.", "20.04.2026", seed=309, initials="first"),
    "scan",
    NAMES,
)
_initials["draft_contract"] = replace(_initials["draft_contract"], faults=("not_initialled",))
INITIALS_APP = application(
    INITIALS,
    [
        Mail(
            at(20, 16, 19),
            "studio@lektor-stec.pl",
            "zgłoszenie do projektu Innowacyjne Lubuskie (Szwajcaria)",
            "Dzień dobry, w załącznikach komplet. ZUS złożony w poniedziałek.\nMagdalena Stec",
            (
                *_initials.values(),
                Paper(
                    "other",
                    "ZUS request RWN",
                    zus.request(INITIALS, "13.04.2026", 309),
                    "scan",
                    "ZUS niezaleganie",
                    "hand",
                    faults=("wrong_document",),
                ),
                certificate(
                    "tax_certificate",
                    "tax office letter",
                    tax.letter(INITIALS, "14.04.2026", "0803-SEW.4035.870.2026", "Gorzowie Wielkopolskim", 75),
                    "scan",
                    "US niezaleganie",
                    INITIALS,
                ),
            ),
        )
    ],
    sound=False,
    missing=("zus_certificate",),
)

_other = blanks(
    OTHER_TRIP,
    Pen(seed=45),
    Sign("electronic", "Rzepin", "21.04.2026 r."),
    "pdf",
    NAMES,
    trip="finlandia",
    legal=OLD,
)
_other["application_form"] = replace(_other["application_form"], faults=("other_trip",))
_other["de_minimis_form"] = replace(
    _other["de_minimis_form"],
    layout="office blank filled on an old legal basis (1407/2013)",
    faults=("obsolete_template",),
)
OTHER_TRIP_APP = application(
    OTHER_TRIP,
    [
        Mail(
            at(21, 13, 3),
            "fibra@rzepinfibra.pl",
            "Rzepin Fibra – zgłoszenie na wyjazd studyjny",
            "Szanowni Państwo,\nprzesyłamy zgłoszenie naszej spółki wraz z załącznikami.\nZ poważaniem\nZenon Kasprowiak",
            (
                *_other.values(),
                certificate(
                    "zus_certificate",
                    "ZUS portal cards",
                    zus.portal(OTHER_TRIP, "16.04.2026", "ZUS-GOR-2026-0540219"),
                    "pdf",
                    "ZUS",
                    OTHER_TRIP,
                ),
                certificate(
                    "tax_certificate",
                    "e-US print",
                    tax.portal(OTHER_TRIP, "16.04.2026", "UNP-0805-26-044120", "Słubicach"),
                    "pdf",
                    "US",
                    OTHER_TRIP,
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        OTHER_TRIP,
                        "FSC-STD-40-004 Chain of Custody",
                        "płyty z włókien",
                        "FC-COC-221900",
                        "30.11.2028",
                        "FORESTCERT",
                    ),
                    "pdf",
                    "FSC",
                ),
                copy(
                    "ISO certificate",
                    evidence.iso(
                        OTHER_TRIP, "ISO 14001:2015", "płyty z włókien", "E-4410", "30.11.2027", "EKOREGISTER"
                    ),
                    "pdf",
                    "ISO14001",
                ),
                Paper(
                    "other", "register print", evidence.register_print(OTHER_TRIP, "20.04.2026"), "pdf", "KRS", "none"
                ),
            ),
        )
    ],
    sound=False,
)

assert PARTNER.partner is not None
_partner_firm = replace(
    PARTNER, name=PARTNER.partner[0], nip=PARTNER.partner[2], street="ul. Składowa 6", regon=regon("08130716")
)
_partner = blanks(
    PARTNER, Pen(choice="underline", seed=46), Sign("hand", "Czerwieńsk", "22.04.2026", seed=313), "scan", NAMES
)
PARTNER_APP = application(
    PARTNER,
    [
        Mail(
            at(22, 9, 49),
            "termoklin@termoklin.pl",
            "Termoklin s.c. Szwajcaria",
            "Dzień dobry, przesyłamy dokumenty spółki cywilnej. Zaświadczenie z ZUS na wspólnika, z podatków z gminy.\nJ. Bielski",
            (
                *_partner.values(),
                certificate(
                    "zus_certificate",
                    "ZUS letter with table",
                    zus.letter(_partner_firm, "15.04.2026", "420100/71/2026/1140", "Zielonej Górze", 76),
                    "scan",
                    "ZUS Bielski",
                    _partner_firm,
                    faults=("other_company",),
                ),
                Paper(
                    "other",
                    "municipal tax certificate",
                    tax.municipal(PARTNER, "16.04.2026", "PO.3146.22.2026", "Czerwieńska", 77),
                    "scan",
                    "niezaleganie w podatkach",
                    "issuer",
                    faults=("wrong_document",),
                ),
            ),
        )
    ],
    sound=False,
    missing=("tax_certificate",),
)

APPLICATIONS = (ARREARS_APP, REFUSED_APP, UNSIGNED_APP, INITIALS_APP, OTHER_TRIP_APP, PARTNER_APP)
