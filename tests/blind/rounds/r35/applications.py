"""The mails of r35: which firm sends what, in which layout and guise."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Mail, Paper, Signing, Value

from .certificates import TAX, ZUS
from .companies import SIZES, Firm
from .contracts import CONTRACTS, attest, iso, right
from .declarations import AID, STATUS, aid_statement
from .firms_b import FIRMS
from .forms import FORMS

WARSAW = ZoneInfo("Europe/Warsaw")


@dataclass(frozen=True, slots=True)
class Plan:
    """How one firm files: layouts by kind, guise, pen, days."""

    slug: str
    form: str
    status: str
    aid: str
    contract: str
    zus: str
    tax: str
    guise: Guise
    day: str
    certificates: str
    names: Sequence[str]
    """File names of form, status, de minimis form, contract, ZUS, tax."""
    hand: str = ""
    hand_only: Sequence[str] = ("form", "status", "aid")
    dpi: int = 200
    turned: int = 0
    electronic: Sequence[str] = ()
    """Certificates that stay PDF though the rest is scanned."""
    statement: bool = False


def papers(plan: Plan) -> dict[str, Paper]:
    firm = FIRMS[plan.slug]
    born = plan.guise == "pdf"
    drawn = not born
    signing: Signing = "electronic" if born else "hand"
    identity: dict[str, Value] = {"nip": firm.nip, "name": firm.name}

    def hand(what: str) -> str:
        return plan.hand if what in plan.hand_only else ""

    def guise(what: str) -> Guise:
        return "pdf" if what in plan.electronic else plan.guise

    form, status, aid = FORMS[plan.form], STATUS[plan.status], AID[plan.aid]
    contract, zus, tax = CONTRACTS[plan.contract], ZUS[plan.zus], TAX[plan.tax]
    size: dict[str, Value] = {"size": SIZES[firm.size]}
    filled = plan.contract in ("word", "ruled")
    sources = {
        "form": Paper(
            "application_form",
            form[0],
            form[1](firm, plan.day, drawn, hand("form")),
            plan.guise,
            plan.names[0],
            signing,
            identity | firm.fields(),
        ),
        "status": Paper(
            "status_declaration",
            status[0],
            status[1](firm, plan.day, drawn, hand("status")),
            plan.guise,
            plan.names[1],
            signing,
            identity | size,
        ),
        "aid": Paper(
            "de_minimis_form",
            aid[0],
            aid[1](firm, plan.day, drawn, hand("aid")),
            plan.guise,
            plan.names[2],
            signing,
            identity | size | {"pkd": firm.pkd},
        ),
        "contract": Paper(
            "draft_contract",
            contract[0],
            contract[1](firm, drawn),
            plan.guise,
            plan.names[3],
            signing,
            identity if filled else {},
        ),
        "zus": Paper(
            "zus_certificate",
            zus[0],
            zus[1](firm, plan.certificates),
            guise("zus"),
            plan.names[4],
            "issuer",
            identity,
            "none",
        ),
        "tax": Paper(
            "tax_certificate",
            tax[0],
            tax[1](firm, plan.certificates, ""),
            guise("tax"),
            plan.names[5],
            "issuer",
            identity,
            "none",
        ),
    }
    for at, cert in enumerate(firm.certs, 1):
        if cert.startswith("ISO"):
            source, layout, number = (
                iso(firm, cert, f"QN/{firm.nip[3:7]}/{at}"),
                "certificate in a double frame",
                "",
            )
        elif cert.startswith(("Patent", "Prawo")):
            number = cert.rsplit(" ", 1)[1].removeprefix("nr ")
            source, layout = right(firm, cert, number), "patent office's document"
        else:
            number = cert.rsplit(" ", 1)[1] if cert.startswith("Atest") else f"PPP-{firm.nip[3:6]}/2024"
            source, layout = attest(firm, cert, number), "attest in a table"
        name = f"certyfikat {at}" if len(firm.certs) > 1 else "certyfikat"
        sources[f"cert{at}"] = Paper(
            "innovation_evidence", layout, source, plan.guise, name, "issuer", {"name": firm.name}
        )
    if plan.statement:
        source = aid_statement(firm, plan.day, drawn, hand("aid"))
        sources["statement"] = Paper(
            "de_minimis_statement",
            "statement of aid with empty table",
            source,
            plan.guise,
            "oswiadczenie pomoc de minimis",
            signing,
            identity,
        )
    if plan.guise != "pdf":
        sources = {
            key: replace(
                paper,
                dpi=plan.dpi,
                turned=plan.turned if paper.guise == "photo" and key in ("contract", "tax") else 0,
            )
            for key, paper in sources.items()
        }
    return sources


def mail(
    firm: Firm,
    when: str,
    subject: str,
    body: str,
    sent: Sequence[Paper],
    packed: Literal["", "zip", "one_pdf"] = "",
) -> Mail:
    return Mail(
        datetime.fromisoformat(when).replace(tzinfo=WARSAW), firm.mail, subject, body, tuple(sent), packed
    )


def application(
    slug: str,
    mails: Sequence[Mail],
    sound: bool = True,
    missing: tuple[str, ...] = (),
    points: dict[str, int | None] | None = None,
) -> Application:
    firm = FIRMS[slug]
    return Application(
        slug, firm.name, firm.nip, tuple(mails), sound, firm.fields(), firm.points() | (points or {}), missing
    )
