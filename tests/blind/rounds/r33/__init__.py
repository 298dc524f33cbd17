"""Blind round r33: fourteen applications, every firm with forms of somebody else's or its own making."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word

from . import certificates, contracts, deminimis, forms, statements
from .companies import Company
from .evidence import covering_letter, evidence_for
from .firms_east import EAST
from .firms_west import WEST
from .plan import Plan
from .plans_first import FIRST
from .plans_second import SECOND

_WARSAW = ZoneInfo("Europe/Warsaw")
_POINTS_SIZE = {"micro": 20, "small": 20, "medium": 5}


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=_WARSAW)


def _points(c: Company, copies: bool) -> dict[str, int | None]:
    count = len(c.certificates)
    events, trips = len(c.events), len(c.trips)
    web: int | None = 3 * bool(c.website_pl) + 5 * bool(c.website_foreign) + 2 * bool(c.social)
    if c.website_foreign.endswith(".de"):
        web = None
    return {
        "1": _POINTS_SIZE[c.size],
        "2": None,
        "3": (10 if count > 3 else 5 if count else 0) if copies or not count else None,
        "4": web,
        "5": 10 if events > 2 else {0: 0, 1: 1, 2: 5}[events],
        "6": 10 if c.lis else 0,
        "7": 10 if len(c.agreements) > 1 else 5 if c.agreements else 0,
        "8": 10 if c.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


def _papers(c: Company, p: Plan) -> dict[str, list[Paper]]:
    """Every paper of one firm by its kind's code."""
    who: dict[str, Value] = {"nip": c.nip, "name": c.name}

    def made(
        kind: str,
        layout: str,
        source: Html | Word,
        name: str,
        fields: dict[str, Value],
        *,
        signing: Signing | None = None,
        verdict: Truth | None = None,
        faults: tuple[str, ...] = (),
        guise: Guise | None = None,
    ) -> Paper:
        return Paper(
            kind,
            layout,
            source,
            guise or p.guise,
            p.names.get(name, name),
            signing or p.signing,
            fields,
            verdict,
            faults,
            p.dpi,
            p.turned.get(kind, 0),
        )

    out: dict[str, list[Paper]] = {}
    layout, form = forms.LAYOUTS[p.form]
    out["application_form"] = [
        made("application_form", layout, form(c, p.pen, p.signing, p.date), "formularz", {**who, **c.truth()})
    ]
    layout, status = statements.STATUS[p.status]
    unsigned = "status_declaration" in p.unsigned
    out["status_declaration"] = [
        made(
            "status_declaration",
            layout,
            status(c, p.pen, "none" if unsigned else p.signing, p.date),
            "status",
            {**who, "size": c.size},
            signing="none" if unsigned else None,
            faults=("unsigned",) if unsigned else (),
        )
    ]
    layout, minimis = deminimis.LAYOUTS[p.minimis]
    source = (
        deminimis.official_boxes(c, p.pen, p.signing, p.date, deminimis.OLD)
        if p.obsolete
        else minimis(c, p.pen, p.signing, p.date)
    )
    out["de_minimis_form"] = [
        made(
            "de_minimis_form",
            layout,
            source,
            "deminimis",
            {**who, "size": c.size, "pkd": c.pkd},
            faults=("obsolete_template",) if p.obsolete else (),
        )
    ]
    layout, contract = contracts.LAYOUTS[p.contract]
    out["draft_contract"] = [
        made("draft_contract", layout, contract(c, p.pen, p.signing, p.date), "umowa", dict(who))
    ]
    digital = (p.office_guise or p.guise) == "pdf"
    layout, zus = certificates.ZUS[p.zus]
    out["zus_certificate"] = [
        made(
            "zus_certificate",
            layout,
            zus(c, p.zus_date, p.zus_number, digital),
            "zus",
            dict(who),
            signing="issuer",
            verdict="none",
            guise=p.office_guise,
        )
    ]
    layout, tax = certificates.TAX[p.tax]
    if p.arrears:
        tax = certificates.tax_arrears
    out["tax_certificate"] = [
        made(
            "tax_certificate",
            layout,
            tax(c, p.tax_date, p.tax_number, digital),
            "us",
            dict(who),
            signing="issuer",
            verdict="arrears" if p.arrears else "none",
            faults=("arrears",) if p.arrears else (),
            guise=p.office_guise,
        )
    ]
    out["innovation_evidence"] = []
    for number, title in enumerate(c.certificates, 1):
        layout, evidence = evidence_for(c, title)
        out["innovation_evidence"].append(
            made(
                "innovation_evidence",
                layout,
                evidence,
                f"{p.names.get('cert', 'certyfikat')}_{number}",
                {"name": c.name},
                signing="issuer",
            )
        )
    out["de_minimis_statement"] = []
    if p.statement:
        shape = (
            ("oświadczenie o pomocy: tabela", statements.aid_table)
            if c.aid
            else ("oświadczenie o pomocy: brak", statements.aid_none)
        )
        out["de_minimis_statement"] = [
            made("de_minimis_statement", shape[0], shape[1](c, p.pen, p.signing, p.date), "zal4", dict(who))
        ]
    out["other"] = []
    if p.covering:
        listed = (
            "zgłoszenie",
            "oświadczenie o statusie",
            "formularz de minimis",
            "umowa z parafami",
            "ZUS",
            "US",
        )
        out["other"] = [made("other", "pismo przewodnie", covering_letter(c, p.date, listed), "pismo", {})]
    return out


def _application(c: Company, p: Plan) -> Application:
    papers = _papers(c, p)
    for kind in p.left_out:
        papers[kind] = []
    mails = []
    for mail in p.mails:
        attached = tuple(paper for kind in mail.kinds for paper in papers[kind])
        mails.append(Mail(_at(*mail.at), c.mail, mail.subject, mail.body, attached, mail.packed))
    sound = not (p.left_out or p.unsigned or p.obsolete or p.arrears)
    return Application(
        c.slug,
        c.name,
        c.nip,
        tuple(mails),
        sound,
        c.truth(),
        _points(c, bool(papers["innovation_evidence"])),
        missing=p.left_out,
    )


ROUND = Round(
    "r33",
    "had read the Regulamin, forms.md, domain.md, contract.md and tests/blind/model.py",
    tuple(_application(c, p) for c, p in zip((*WEST, *EAST), (*FIRST, *SECOND), strict=True)),
)
