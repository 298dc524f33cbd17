"""Round 48: the office's own blanks, filled in by the companies."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Value, Word
from tests.blind.rounds.r48 import certificates, form, papers, retyped
from tests.blind.rounds.r48.companies import FIRMS
from tests.blind.rounds.r48.firm import Firm

WARSAW = ZoneInfo("Europe/Warsaw")
SIZE_POINTS = {"micro": 20, "small": 20, "medium": 5}
ZUS_AT = {"6": "Gorzowie Wielkopolskim", "z": "Zielonej Górze"}
COPIES: dict[str, tuple[str, ...]] = {
    "omnitor": ("iso", "patent"), "gorzmet": ("iso",) * 4, "termika": ("iso",), "plastline": ("iso", "iso"), "optilab": ("mark",),
}  # fmt: skip
TAX_AT = {
    "Zielona Góra": "Zielonej Górze", "Nowa Sól": "Nowej Soli", "Gorzów Wielkopolski": "Gorzowie Wielkopolskim",
    "Żary": "Żarach", "Żagań": "Żaganiu", "Świebodzin": "Świebodzinie", "Słubice": "Słubicach", "Sulechów": "Zielonej Górze",
    "Międzyrzecz": "Międzyrzeczu", "Strzelce Krajeńskie": "Drezdenku", "Wschowa": "Nowej Soli", "Lubsko": "Żarach",
    "Sulęcin": "Sulęcinie",
}  # fmt: skip


def answers(firm: Firm) -> dict[str, Value]:
    """The truth of the application form."""
    return {
        "size": firm.size, "innovative": firm.innovative, "certificates": list(firm.certificates),
        "website_pl": firm.web or None, "website_foreign": firm.foreign or None, "social_media": list(firm.social),
        "events": len(firm.events), "office_trips": len(firm.trips), "lis": firm.lis >= 0, "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal), "voivodeship": "lubuskie", "postal_code": firm.code, "pkd": firm.pkd,
        "delegate": firm.delegate,
    }  # fmt: skip


def points(firm: Firm) -> dict[str, int | None]:
    """What follows from the papers; the second is the commission's."""
    certs, trips = len(firm.certificates), len(firm.trips)
    return {
        "1": SIZE_POINTS[firm.size], "2": None, "3": 10 if certs > 3 else 5 if certs else 0,
        "4": (3 if firm.web else 0) + (5 if firm.foreign else 0) + (2 if firm.social else 0),
        "5": (0, 1, 5, 10)[min(len(firm.events), 3)], "6": 10 if firm.lis >= 0 else 0,
        "7": (0, 5, 10)[min(len(firm.agreements), 2)], "8": 10 if firm.horizontal else 0, "9": 10 if not trips else 5,
    }  # fmt: skip


def filled(write: Callable[..., None], firm: Firm, **options: Any) -> Word:
    """A blank with this firm's answers."""
    return Word(lambda doc: write(doc, firm, **options))


def folder(
    number: int, firm: Firm, guise: Guise, names: tuple[str, ...], *, dpi: int = 200, turned: int = 0, statement: bool = False,
    retype: bool = False, sound: bool = True,
) -> list[Paper]:  # fmt: skip
    """The papers of one firm: form, ZUS, tax, status, de minimis, contract, then the optional ones."""
    ident: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    sized = {**ident, "size": firm.size}
    hand: Signing = "hand" if firm.hand_signs else "electronic"
    day = f"{int(firm.signed_on.split('.')[0]) - 3:02d}.04.2026" if number % 3 else "27.03.2026"
    branch = ZUS_AT["6" if firm.code.startswith(("66-3", "66-4", "66-5", "69")) else "z"]
    tax_at = TAX_AT[firm.town]
    drop = "" if firm.slug != "ramex" else "ramex"
    ramex, dekorex = bool(drop), firm.slug == "dekorex"
    zus_text = certificates.zus(
        firm, number % 4, branch, f"39{number:02d}00/71/{4100 + 37 * number}/2026", day
    )
    tax_text = certificates.tax(
        firm, (number // 2 + number) % 4, tax_at, f"0807-SEW.4021.{210 + 13 * number}.2026", day
    )
    if dekorex:
        zus_text = certificates.zus_refusal(firm, branch, "390000/71/5533/2026", day)
    if firm.slug == "hydrolub":
        tax_text = certificates.tax(firm, 0, tax_at, "0802-SEW.4021.377.2026", day, "2 316,00 zł")
    owing = firm.slug == "hydrolub"
    form_source = Html(retyped.form(firm)) if retype else filled(form.write, firm)
    layout = "retyped form" if retype else "office blank, table"

    def paper(kind: str, label: str, source: Html | Word, name: str, signing: Signing, fields: dict[str, Value],
              faults: tuple[str, ...] = (), verdict: Any = None) -> Paper:  # fmt: skip
        return Paper(kind, label, source, guise, name, signing, fields, verdict, faults, dpi, turned)

    result = [
        paper("application_form", layout, form_source, names[0], hand, {**ident, **answers(firm)}),
        paper("zus_certificate", "ZUS refusal" if dekorex else f"ZUS {number % 4 + 1}", Html(zus_text), names[1], "issuer", ident,
              ("arrears",) if dekorex else (), "refusal" if dekorex else "none"),
        paper("tax_certificate", f"tax {1 if owing else (number // 2 + number) % 4 + 1}", Html(tax_text), names[2], "issuer", ident,
              ("arrears",) if owing else (), "arrears" if owing else "none"),
        paper("status_declaration", "office blank, X in a table", filled(papers.status, firm, signature=not ramex), names[3],
              "none" if ramex else hand, sized, ("unsigned",) if ramex else ()),
        paper("de_minimis_form", "office blank, parts A–E", filled(papers.de_minimis, firm), names[4], hand, sized),
        paper("draft_contract", "office blank, initials in the footer", filled(papers.contract, firm, initials=not ramex), names[5],
              "none" if ramex else hand, ident, ("not_initialled",) if ramex else ()),
    ]  # fmt: skip
    if statement:
        result.append(
            paper(
                "de_minimis_statement",
                "office blank, table of aid",
                filled(papers.statement, firm),
                names[6],
                hand,
                ident,
            )
        )
    for index, what in enumerate(COPIES.get(firm.slug, ())):
        norm, _, mark = firm.certificates[index].partition(" nr ")
        if what == "iso":
            text = certificates.iso(firm, norm, mark, firm.about.split(".")[0].split(",")[0].lower())
        elif what == "patent":
            text = certificates.right(firm, "PATENT", mark, "Chwytak podciśnieniowy z kompensacją położenia")
        else:
            text = certificates.right(firm, "ŚWIADECTWO OCHRONNE NA ZNAK TOWAROWY", mark, "OPTILAB")
        result.append(
            paper("innovation_evidence", f"copy: {what}", Html(text), f"certyfikat_{index + 1}", "issuer", {})
        )
    return result


PLAIN = (
    "Formularz zgłoszeniowy",
    "ZUS",
    "US",
    "Oświadczenie o statusie",
    "Formularz de minimis",
    "Umowa",
    "Oświadczenie de minimis",
)
SCANS = ("skan1", "skan2", "skan3", "skan4", "skan5", "skan6", "skan7")
NUMBERED = tuple(f"zal_{n}" for n in ("2", "b_zus", "c_us", "3", "6", "5", "4"))


def mail(
    firm: Firm,
    day: int,
    hour: int,
    minute: int,
    subject: str,
    body: str,
    items: list[Paper],
    packed: Any = "",
) -> Mail:
    """One message of April."""
    return Mail(
        datetime(2026, 4, day, hour, minute, tzinfo=WARSAW), firm.mail, subject, body, tuple(items), packed
    )


def application(number: int, mails: tuple[Mail, ...], sound: bool = True) -> Application:
    """An application and its truth."""
    firm = FIRMS[number]
    return Application(firm.slug, firm.name, firm.nip, mails, sound, answers(firm), points(firm))


def one(
    number: int, guise: Guise, at: tuple[int, int, int], subject: str, body: str, names: tuple[str, ...] = PLAIN,
    packed: str = "", **options: Any,
) -> Application:  # fmt: skip
    """An application in one message."""
    firm = FIRMS[number]
    items = folder(number, firm, guise, names, **options)
    return application(number, (mail(firm, *at, subject, body, items, packed),), number < 12)


def two(
    number: int, guise: Guise, at: tuple[int, int, int], late: int, subject: str, body: str, **options: Any
) -> Application:
    """The certificates follow in a second message a little later."""
    firm = FIRMS[number]
    items = folder(number, firm, guise, PLAIN, **options)
    first = mail(firm, *at, subject, body, [items[0], *items[3:]])
    second = mail(firm, at[0], at[1], at[2] + late, f"Re: {subject}", "I jeszcze zaświadczenia.", items[1:3])
    return application(number, (first, second), number < 12)


BYE = "\n\nPozdrawiam\n"
APPLICATIONS = (
    one(0, "pdf", (10, 9, 14), "Zgłoszenie – wyjazd studyjny Szwajcaria – Omnitor",
        "Dzień dobry,\n\nw załączeniu komplet dokumentów podpisanych elektronicznie." + BYE + "Marek Sobolewicz", statement=True),
    one(1, "pdf", (13, 20, 41), "wyjazd do Szwajcarii", "Dzień dobry, przesyłam zgłoszenie mojej firmy.\nAnna Warchoł", NUMBERED),
    one(2, "pdf", (13, 11, 5), "Gorzmet – dokumenty rekrutacyjne", "Szanowni Państwo,\n\nprzesyłamy dokumenty w pliku zip."
        + BYE + "Ewelina Drabik", PLAIN, "zip", statement=True),
    one(3, "pdf", (15, 8, 52), "SoftMed Lubuskie: nabór Szwajcaria 2026", "Dzień dobry,\nkomplet w załącznikach.\nKarolina Mazij"),
    one(4, "scan", (9, 12, 30), "Zgłoszenie", "W załączeniu skany dokumentów. Grabarek", SCANS, dpi=200),
    one(5, "scan", (14, 10, 22), "Innowacyjne Lubuskie – Szwajcaria", "Dzień dobry,\nprzesyłam skany, zgłoszenie Termika Odra."
        + BYE + "Paweł Lisowicz", PLAIN, "zip", dpi=200, statement=True),
    one(6, "photo", (10, 18, 3), "zgłoszenie na wyjazd", "Dzień dobry, wysyłam zdjęcia dokumentów, skaner nam nie działa.\nPolsztyk",
        PLAIN),
    two(7, "scan", (16, 9, 40), 17, "Plastline – zgłoszenie na wyjazd studyjny", "Dzień dobry,\nw załączeniu dokumenty, "
        "zaświadczenia prześlę za chwilę." + BYE + "Adam Reszel", dpi=200),
    one(8, "scan", (13, 14, 11), "Optilab zgłoszenie Szwajcaria", "Dzień dobry,\ncałość w jednym pliku PDF." + BYE + "R. Michalczuk",
        PLAIN, "one_pdf", dpi=200),
    one(9, "scan", (17, 7, 58), "Wyjazd studyjny Szwajcaria WIK-SERWIS", "Witam, przesyłam dokumenty. Wiktor Sadłoń", NUMBERED,
        dpi=250, statement=True),
    one(10, "scan", (15, 13, 26), "Ekopak – zgłoszenie", "Dzień dobry,\nprzesyłam zgłoszenie wraz z załącznikami." + BYE + "P. Frej",
        SCANS, dpi=200, retype=True),
    one(11, "photo", (20, 16, 48), "dokumenty na wyjazd do Szwajcarii", "Dzień dobry, w załączniku zdjęcia. Kamil Burczyk", PLAIN,
        "zip"),
    one(12, "scan", (13, 9, 9), "Ramex zgłoszenie", "Dzień dobry, zgłoszenie w załączeniu.\nLeszek Wójtoń", PLAIN),
    one(13, "scan", (10, 15, 37), "Szwajcaria - Dekorex", "Dzień dobry,\nprzesyłam dokumenty.\nIwona Halczak", NUMBERED, dpi=200),
    one(14, "scan", (14, 8, 20), "Hydrolub – nabór", "Szanowni Państwo,\nw załączeniu zgłoszenie." + BYE + "Robert Ciupka", PLAIN,
        "zip"),
)  # fmt: skip

ROUND = Round(
    "r48",
    "Regulamin, forms.md, domain.md, contract.md and the model; nothing else.",
    APPLICATIONS,
    {
        "application_form": Word(lambda doc: form.write(doc, None)),
        "status_declaration": Word(lambda doc: papers.status(doc, None)),
        "de_minimis_form": Word(lambda doc: papers.de_minimis(doc, None)),
        "de_minimis_statement": Word(lambda doc: papers.statement(doc, None)),
        "draft_contract": Word(lambda doc: papers.contract(doc, None)),
    },
)
