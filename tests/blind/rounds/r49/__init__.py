"""Round 49: ordinary papers of offices and small firms."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Value, Word
from tests.blind.rounds.r49 import aid, certs, decl, forms
from tests.blind.rounds.r49.firms import FIRMS, Firm

Packed = Literal["", "zip", "one_pdf"]
Layout = tuple[str, Callable[..., Html | Word]]
FORMS: tuple[Layout, ...] = (
    ("office table", forms.office_table),
    ("running questions", forms.questions),
    ("cards by pen", forms.pen),
    ("adviser Word", forms.adviser_word),
)
STATUS: tuple[Layout, ...] = (
    ("boxes", decl.status_boxes),
    ("struck", decl.status_struck),
    ("X in column", decl.status_columns),
    ("own letter", decl.status_letter),
)
AID: tuple[Layout, ...] = (
    ("grid A-E", aid.official),
    ("struck", aid.struck_questions),
    ("three columns", aid.three_columns),
    ("typed", aid.typed),
)
CONTRACT: tuple[Layout, ...] = (
    ("classic", decl.contract_serif),
    ("two columns", decl.contract_columns),
    ("table head", decl.contract_table),
    ("with acceptance", decl.contract_letter),
)
ZUS: tuple[Layout, ...] = (
    ("system print", certs.zus_new),
    ("older letter", certs.zus_old),
    ("e-office table", certs.zus_table),
    ("typed", certs.zus_typed),
)
TAX: tuple[Layout, ...] = (
    ("e-office print", certs.tax_new),
    ("boxed ZAS-W", certs.tax_boxes),
    ("letter", certs.tax_letter),
    ("typed", certs.tax_typed),
)
NAMES = (
    (
        "formularz zgłoszeniowy",
        "ZUS",
        "US",
        "oświadczenie status",
        "de minimis",
        "umowa parafowana",
        "oświadczenie pomoc",
    ),
    (
        "1_formularz",
        "2_zaswiadczenie_zus",
        "3_zaswiadczenie_us",
        "4_status",
        "5_deminimis",
        "6_umowa",
        "7_otrzymana_pomoc",
    ),
    (
        "Formularz",
        "Zaśw. ZUS",
        "Zaśw. skarbowy",
        "Oświadczenie MŚP",
        "Form. pomoc",
        "Projekt umowy",
        "Zał. 4",
    ),
    ("skan1", "skan2", "skan3", "skan4", "skan5", "skan6", "skan7"),
)


def facts(firm: Firm) -> dict[str, Value]:
    """What the application form states."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.www_pl,
        "website_foreign": firm.www_en,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": firm.lis is not None,
        "agreements": len(firm.agreements),
        "horizontal": firm.horizontal is not None,
        "voivodeship": "lubuskie",
        "postal_code": firm.code,
        "pkd": firm.pkd,
        "delegate": firm.person,
    }


def points(firm: Firm, copies: int) -> dict[str, int | None]:
    """Points that follow for sure."""
    held = len(firm.certificates)
    has_web = firm.www_pl or firm.www_en or firm.social
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": (10 if held > 3 else 5 if held else 0) if copies == held else None,
        "4": None if has_web else 0,
        "5": {0: 0, 1: 1, 2: 5}.get(len(firm.events), 10),
        "6": 10 if firm.lis else 0,
        "7": None if firm.agreements else 0,
        "8": None if firm.horizontal else 0,
        "9": 5 if firm.trips else 10,
    }


def papers(index: int, guise: Guise, dpi: int, copies: int, odd: Mapping[str, Any]) -> list[Paper]:
    """The papers of one firm; `odd` tells what is wrong."""
    firm = FIRMS[index]
    digital = guise == "pdf"
    who: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    names = NAMES[1 if digital and index % 4 == 3 else index % 4]
    day, asked = f"{8 + index % 7:02d}.04.2026", f"{1 + index % 3:02d}.04.2026"
    made: list[Paper] = []

    def own(
        kind: str, layout: Layout, name: str, told: Mapping[str, Value], faults: tuple[str, ...] = ()
    ) -> None:
        bare = kind in odd.get("bare", ())
        source = layout[1](firm, day, not digital and not bare)
        made.append(
            Paper(
                kind,
                layout[0],
                source,
                guise,
                name,
                "none" if bare else "electronic" if digital else "hand",
                told,
                faults=faults,
                dpi=dpi,
            )
        )

    own("application_form", FORMS[odd.get("form", index % 4)], names[0], who | facts(firm))
    if odd.get("zus"):
        made.append(
            Paper(
                "zus_certificate",
                "refusal",
                certs.zus_refusal(firm, asked),
                guise,
                names[1],
                "issuer",
                who,
                "refusal",
                ("arrears",),
                dpi,
            )
        )
    else:
        label, write = ZUS[(index + index // 4) % 4]
        made.append(
            Paper(
                "zus_certificate",
                label,
                write(firm, asked, digital),
                guise,
                names[1],
                "issuer",
                who,
                "none",
                dpi=dpi,
            )
        )
    if odd.get("tax"):
        made.append(
            Paper(
                "tax_certificate",
                "boxed ZAS-W",
                certs.tax_boxes(firm, asked, digital, "4 318,00"),
                guise,
                names[2],
                "issuer",
                who,
                "arrears",
                ("arrears",),
                dpi,
            )
        )
    else:
        label, write = TAX[(index + 1 + index // 4) % 4]
        made.append(
            Paper(
                "tax_certificate",
                label,
                write(firm, asked, digital),
                guise,
                names[2],
                "issuer",
                who,
                "none",
                dpi=dpi,
            )
        )
    if not odd.get("no_status"):
        own(
            "status_declaration",
            STATUS[(index + 2) % 4],
            names[3],
            who | {"size": firm.size},
            ("unsigned",) if "status_declaration" in odd.get("bare", ()) else (),
        )
    own("de_minimis_form", AID[(index + 1 + index // 4) % 4], names[4], who | {"size": firm.size})
    own(
        "draft_contract",
        CONTRACT[(index + 3) % 4],
        names[5],
        who,
        ("not_initialled",) if "draft_contract" in odd.get("bare", ()) else (),
    )
    if odd.get("statement", True):
        own("de_minimis_statement", ("none received", decl.aid_none), names[6], who)
    for number, title in enumerate(firm.certificates[:copies], 1):
        made.append(
            Paper(
                "innovation_evidence",
                "certificate",
                certs.copy_of(firm, title),
                guise,
                f"certyfikat {number}",
                "issuer",
                who,
                dpi=dpi,
            )
        )
    return made


LETTERS = (
    (
        "Zgłoszenie na wyjazd do Szwajcarii – {n}",
        "Dzień dobry,\n\nprzesyłam dokumenty do naboru na wyjazd studyjny do Szwajcarii.\n\n"
        "Pozdrawiam\n{p}\n{n}\ntel. {t}",
    ),
    (
        "Nabór Szwajcaria 2026",
        "Szanowni Państwo,\nw załączeniu komplet dokumentów firmy {n}. Proszę o potwierdzenie otrzymania.\n"
        "Z poważaniem\n{p}",
    ),
    (
        "Innowacyjne Lubuskie - formularz i załączniki",
        "Witam,\n\nwysyłam formularz wraz z załącznikami.\n\n{p}",
    ),
)


def application(
    index: int,
    when: str,
    guise: Guise,
    packed: Packed = "",
    dpi: int = 200,
    copies: int = 9,
    second: str = "",
    sound: bool = True,
    missing: tuple[str, ...] = (),
    **odd: Any,
) -> Application:
    """One firm's mail or mails; `second` is the time of a supplement with the last papers."""
    firm = FIRMS[index]
    count = min(copies, len(firm.certificates))
    made = papers(index, guise, dpi, count, odd)
    subject, body = (text.format(n=firm.name, p=firm.person, t=firm.phone) for text in LETTERS[index % 3])
    cut = 5 if second else len(made)
    mails = [
        Mail(
            datetime.fromisoformat(f"2026-04-{when}+02:00"),
            firm.email,
            subject,
            body,
            tuple(made[:cut]),
            packed,
        )
    ]
    if second:
        mails.append(
            Mail(
                datetime.fromisoformat(f"2026-04-{second}+02:00"),
                firm.email,
                f"Re: {subject}",
                "Dzień dobry, dosyłam brakujące pliki, nie zmieściły się w pierwszej wiadomości.\n"
                + firm.person,
                tuple(made[cut:]),
            )
        )
    return Application(
        firm.slug, firm.name, firm.nip, tuple(mails), sound, facts(firm), points(firm, count), missing
    )


ROUND = Round(
    "r49",
    "Regulamin, forms.md, domain.md, contract.md and the model; no readers and no other papers.",
    (
        application(0, "15T09:12", "pdf"),
        application(1, "16T11:40", "pdf", "zip"),
        application(2, "17T14:05", "pdf"),
        application(3, "17T08:31", "pdf", second="17T08:52"),
        application(4, "16T12:20", "scan"),
        application(5, "20T10:02", "scan", "one_pdf"),
        application(6, "20T15:47", "photo"),
        application(7, "16T09:55", "scan", "zip", 300),
        application(8, "17T13:13", "scan", second="17T13:30"),
        application(9, "21T10:44", "photo", "zip"),
        application(10, "20T16:21", "scan", dpi=150),
        application(11, "22T07:58", "scan", "one_pdf"),
        application(12, "20T09:09", "scan", sound=False, zus=True),
        application(13, "21T12:36", "scan", sound=False, bare=("status_declaration", "draft_contract")),
        application(
            14, "21T18:02", "photo", sound=False, tax=True, no_status=True, missing=("status_declaration",)
        ),
    ),
)
