"""Applications whose papers are not in order."""

from tests.blind.model import Application, Mail
from tests.blind.rounds.r25 import contracts, deminimis, evidence, forms_html, forms_word, kit, names
from tests.blind.rounds.r25 import status as declarations
from tests.blind.rounds.r25 import tax as offices
from tests.blind.rounds.r25 import zus as insurance
from tests.blind.rounds.r25.firms_b import ELMONT, KARGO, NYSKIE, SAWA


def kargoterm() -> Application:
    """ZUS refused the certificate; the decision is sent instead."""
    f, day = KARGO, "15.04.2026"
    papers = (
        kit.form(f, names.BOXES, forms_html.boxes(f, "hand", day), "scan", "formularz", "hand"),
        kit.status(f, names.ST_LEDGER, declarations.ledger(f, "hand", day), "scan", "oswiadczenie", "hand"),
        kit.aid(f, names.DM_SHEET, deminimis.sheet(f, "hand", day), "scan", "de minimis", "hand"),
        kit.contract(f, names.COLUMNS, contracts.columns(f, "hand", day), "scan", "umowa", "hand"),
        kit.zus(
            f,
            names.ZUS_REFUSAL,
            insurance.refusal(f, "Inspektorat w Żaganiu", "UBS-391-231/2026", "8 kwietnia 2026"),
            "scan",
            "zaswiadczenie ZUS",
            "refusal",
            faults=("arrears",),
        ),
        kit.tax(
            f,
            names.TAX_LETTER,
            offices.letter(f, "w Żaganiu", "0813-SPV.4021.151.2026", "10 kwietnia 2026"),
            "scan",
            "zaswiadczenie US",
        ),
    )
    mail = Mail(
        kit.at(15, 16, 20),
        f.email,
        "Zgłoszenie do wyjazdu - Kargoterm",
        "W załączniku dokumenty Kargoterm Izolacje.\nJ. Pytlik",
        papers,
    )
    return Application("kargoterm", f.name, f.nip, (mail,), False, f.truth(), f.points())


def nyskie() -> Application:
    """Form and contract come as Word files which nobody signed."""
    f, day = NYSKIE, "16.04.2026"
    papers = (
        kit.form(
            f,
            names.CARD,
            forms_word.card(f, "none", day),
            "docx",
            "formularz_szklo",
            "none",
            faults=("unsigned",),
        ),
        kit.status(f, names.ST_PLAIN, declarations.plain(f, "hand", day), "scan", "status_szklo", "hand"),
        kit.aid(f, names.DM_STRIKE, deminimis.strike(f, "hand", day), "scan", "de_minimis_szklo", "hand"),
        kit.contract(
            f,
            names.ARTICLES,
            contracts.articles(f, "none", day),
            "docx",
            "umowa_szklo",
            "none",
            faults=("not_initialled",),
        ),
        kit.zus(
            f,
            names.ZUS_ELECTRONIC,
            insurance.electronic(f, "Oddział w Zielonej Górze", "ZNS/2026/04/150227", "2026-04-13"),
            "pdf",
            "zus",
        ),
        kit.tax(
            f,
            names.TAX_PORTAL,
            offices.portal(f, "w Krośnie Odrzańskim", "KAS-26-0413-30771", "13.04.2026"),
            "pdf",
            "us",
        ),
    )
    mail = Mail(
        kit.at(16, 9, 9),
        f.email,
        "Szkło artystyczne - wyjazd Szwajcaria",
        "Dzień dobry,\nprzesyłam dokumenty do naboru.\nArtur Polakiewicz\nhuta Nadnysie",
        papers,
    )
    return Application("nyskie", f.name, f.nip, (mail,), False, f.truth(), f.points())


def elmont() -> Application:
    """A mayor's certificate instead of the tax office's; the declaration of status is not there."""
    f, day = ELMONT, "20.04.2026 r."
    papers = (
        kit.form(
            f, names.SURVEY, forms_html.survey(f, "hand", day, True), "scan", "ankieta elmontrix", "hand"
        ),
        kit.aid(f, names.DM_TALK, deminimis.talk(f, "hand", day), "scan", "formularz de minimis", "hand"),
        kit.contract(f, names.ARTICLES, contracts.articles(f, "hand", "20.04.2026"), "scan", "umowa", "hand"),
        kit.zus(
            f,
            names.ZUS_LETTER,
            insurance.letter(f, "w Gorzowie Wielkopolskim", "360000/71/9120/2026", "13 kwietnia 2026", True),
            "scan",
            "ZUS",
        ),
        kit.extra(
            f,
            "other",
            "mayor's certificate on local taxes",
            offices.town_hall(f, "Drezdenka", "FN.3143.58.2026", "14 kwietnia 2026"),
            "scan",
            "zaswiadczenie o niezaleganiu w podatkach",
            "issuer",
            faults=("wrong_document",),
        ),
    )
    mail = Mail(
        kit.at(20, 17, 31),
        f.email,
        "Elmontrix zgłoszenie",
        "Dzień dobry, przesyłam komplet.\nRobert Sowiński",
        papers,
    )
    return Application(
        "elmont",
        f.name,
        f.nip,
        (mail,),
        False,
        f.truth(),
        f.points(),
        missing=("tax_certificate", "status_declaration"),
    )


def sawapak() -> Application:
    """VAT arrears, the old de minimis form, and a contract of which the second page bears no initials."""
    f, day = SAWA, "21.04.2026"
    papers = (
        kit.form(
            f,
            names.LETTER,
            forms_word.letter(f, "electronic", day),
            "pdf",
            "zgloszenie_Sawapak",
            "electronic",
        ),
        kit.status(
            f, names.ST_SHEET, declarations.sheet(f, "electronic", day), "pdf", "status_Sawapak", "electronic"
        ),
        kit.aid(
            f,
            names.DM_OFFICIAL,
            deminimis.official(f, "electronic", day, deminimis.OLD_BASIS),
            "pdf",
            "formularz_Sawapak",
            "electronic",
            faults=("obsolete_template",),
        ),
        kit.contract(
            f,
            names.COLUMNS,
            contracts.columns(f, "hand", day, skip=(2,)),
            "scan",
            "umowa_Sawapak",
            "hand",
            faults=("not_initialled",),
        ),
        kit.zus(
            f,
            names.ZUS_ELECTRONIC,
            insurance.electronic(f, "Oddział w Gorzowie Wielkopolskim", "ZNS/2026/04/231190", "2026-04-17"),
            "pdf",
            "ZUS_Sawapak",
        ),
        kit.tax(
            f,
            names.TAX_TABLE,
            offices.table(
                f,
                "w Międzyrzeczu",
                "0804-SPV.4021.118.2026",
                "16.04.2026",
                (("podatek od towarów i usług", "7 210,00", "184,00"),),
            ),
            "scan",
            "US_Sawapak",
            "arrears",
            faults=("arrears",),
        ),
        kit.extra(
            f, "other", "KRS print-out", evidence.register(f, "20.04.2026"), "pdf", "KRS_Sawapak", "issuer"
        ),
    )
    mail = Mail(
        kit.at(21, 15, 40),
        f.email,
        "Sawapak Opakowania - zgłoszenie do naboru",
        "Szanowni Państwo,\n\nprzesyłamy zgłoszenie wraz z załącznikami.\n\nMichał Sawalski\nDyrektor handlowy",
        papers,
    )
    return Application("sawapak", f.name, f.nip, (mail,), False, f.truth(), f.points())
