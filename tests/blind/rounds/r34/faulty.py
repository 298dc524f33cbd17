"""Two firms whose papers lack something."""

from tests.blind.model import Application, Mail
from tests.blind.rounds.r34 import tax, zus
from tests.blind.rounds.r34.firms_b import KROSMET, ODRAPOL
from tests.blind.rounds.r34.pages import Hand
from tests.blind.rounds.r34.papers import Desk, form_fields, points
from tests.blind.rounds.r34.sound_digital import ZG, at
from tests.blind.rounds.r34.word import Typist


def krosmet() -> Application:
    """Word files nobody signed, and a tax certificate that states arrears."""
    firm, desk = KROSMET, Desk(KROSMET, "docx")
    how = Typist()
    papers = (
        desk.form("application_form", how, "Formularz zgłoszeniowy KROSMET", faults=("unsigned",)),
        desk.form("status_declaration", how, "Oświadczenie o statusie", "odt", faults=("unsigned",)),
        desk.form("de_minimis_form", how, "Formularz informacji de minimis", faults=("unsigned",)),
        desk.form("draft_contract", how, "Umowa wzór", faults=("not_initialled",)),
        desk.certificate(
            "zus_certificate",
            "e-office cards",
            zus.eprint(firm, "15.04.2026", "390000/2026/124410", ZG),
            "zus",
            "pdf",
        ),
        desk.certificate(
            "tax_certificate",
            "e-office headings",
            tax.eoffice(
                firm,
                "17.04.2026",
                "0802-SKA.4050.88.2026",
                "Urzędu Skarbowego w Krośnie Odrzańskim",
                (
                    ("Podatek od towarów i usług", "luty 2026", "6 114,00", "72,00"),
                    ("Podatek dochodowy (CIT)", "2025", "1 980,00", "14,00"),
                ),
            ),
            "us",
            "pdf",
            "arrears",
            ("arrears",),
        ),
    )
    mail = Mail(
        at(20, 14, 58),
        "d.zwolen@krosmet.pl",
        "Zgłoszenie - Krosmet Obróbka",
        "Witam, przesyłam wypełnione dokumenty. Damian Zwoleń",
        papers,
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), False, form_fields(firm), points(firm))


def odrapol() -> Application:
    """A refusal instead of the certificate, no status declaration, a page of the contract without initials."""
    firm, desk = ODRAPOL, Desk(ODRAPOL, "scan")
    hand = Hand("odrapol", "Kalam")
    hasty = Hand("odrapol", "Kalam", skip_initials=(2,))
    papers = (
        desk.form("application_form", hand, "dok1"),
        desk.form("de_minimis_form", hand, "dok2"),
        desk.form("draft_contract", hasty, "dok3", faults=("not_initialled",)),
        desk.certificate(
            "zus_certificate",
            "refusal",
            zus.refusal(firm, "10.04.2026", "320200/OD/17/2026", "Gorzowie Wielkopolskim", "Aldona Kmita"),
            "dok4",
            None,
            "refusal",
            ("arrears",),
        ),
        desk.certificate(
            "tax_certificate",
            "letter",
            tax.letter(
                firm,
                "9 kwietnia 2026 r.",
                "0804-SEW.4050.310.2026",
                "Urzędu Skarbowego w Gorzowie Wielkopolskim",
                "Gorzów Wielkopolski",
                "Hubert Załęcki",
            ),
            "dok5",
        ),
    )
    mail = Mail(
        at(14, 18, 37),
        "marcin.fedyk@odrapol.pl",
        "wyjazd szwajcaria odrapol",
        "Dzień dobry, w załącznikach dokumenty do wyjazdu do Szwajcarii. M. Fedyk",
        papers,
    )
    return Application(
        firm.slug,
        firm.name,
        firm.nip,
        (mail,),
        False,
        form_fields(firm),
        points(firm),
        ("status_declaration",),
    )


FAULTY = (krosmet(), odrapol())
