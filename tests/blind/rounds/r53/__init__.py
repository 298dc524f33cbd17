"""Round r53: sixteen applications on nobody's blanks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word

from .certificates import TAX_LAYOUTS, ZUS_LAYOUTS, evidence, municipal, tax_refusal, zus_arrears, zus_request
from .companies import Firm
from .contracts import CONTRACTS
from .firms import DIGITAL, FAULTY
from .firms_paper import PAPER
from .forms import FORMS
from .mails import TEXTS
from .minimis import MINIMIS, obsolete
from .statements import STATUS, aid_table

LOCAL = ZoneInfo("Europe/Warsaw")


@dataclass(frozen=True, slots=True)
class Plan:
    """How one company sends its papers: layouts of form, ZUS, tax, status, de minimis, contract, in that order."""

    layouts: str
    guise: Guise
    dpi: int = 200
    names: int = 0
    packed: int = 0
    """0 loose, 1 a ZIP, 2 one PDF."""
    later: tuple[str, ...] = ()
    """Kinds that come in the second mail."""
    statement: bool = False
    portal: bool = False
    """Certificates travel as the portals' own PDFs, the rest as the guise says."""
    turned: Mapping[str, int] | None = None


NAMES: tuple[Mapping[str, str], ...] = (
    {
        "application_form": "formularz zgłoszeniowy",
        "zus_certificate": "zaświadczenie ZUS",
        "tax_certificate": "zaświadczenie US",
        "status_declaration": "oświadczenie MŚP",
        "de_minimis_form": "formularz de minimis",
        "draft_contract": "umowa parafowana",
        "innovation_evidence": "certyfikat",
        "de_minimis_statement": "oświadczenie zał 4",
    },
    {
        "application_form": "zal_2",
        "zus_certificate": "ZUS",
        "tax_certificate": "US",
        "status_declaration": "zal_3",
        "de_minimis_form": "zal_6",
        "draft_contract": "zal_5",
        "innovation_evidence": "cert",
        "de_minimis_statement": "zal_4",
    },
    {
        "application_form": "skan0001",
        "zus_certificate": "skan0002",
        "tax_certificate": "skan0003",
        "status_declaration": "skan0004",
        "de_minimis_form": "skan0005",
        "draft_contract": "skan0006",
        "innovation_evidence": "skan001",
        "de_minimis_statement": "skan0007",
    },
    {
        "application_form": "IMG_2041",
        "zus_certificate": "IMG_2046",
        "tax_certificate": "IMG_2047",
        "status_declaration": "IMG_2048",
        "de_minimis_form": "IMG_2050",
        "draft_contract": "IMG_2055",
        "innovation_evidence": "IMG_207",
        "de_minimis_statement": "IMG_2069",
    },
)

PLANS: dict[str, Plan] = {
    "obrawid": Plan("ABCDAB", "pdf"),
    "wartanet": Plan("BDAACC", "pdf", 200, 1, 1),
    "pszczewit": Plan("CBCBBA", "pdf", 200, 0, 0, (), True),
    "ekotorzym": Plan("CDDCDD", "pdf", 200, 0, 1),
    "metalub": Plan("DAABCA", "scan", 200, 2),
    "zdrowina": Plan("ABCADB", "scan", 200, 0, 0, (), False, True),
    "drewkost": Plan("BCBDAC", "scan", 300, 1, 2, (), True),
    "optivia": Plan("CADCBD", "scan", 200, 0, 1),
    "zaganplast": Plan("CDBAAA", "photo", 200, 3, 0, (), False, False, {"tax_certificate": 90}),
    "rzepinlog": Plan("ABCBCD", "scan", 150, 1, 0, ("zus_certificate",), True, True),
    "szprotech": Plan("BCADDB", "photo", 200, 3, 1),
    "wschowex": Plan("DACCBC", "scan", 200, 2, 2, (), False, False, {"status_declaration": 180}),
    "krosbud": Plan("AABABA", "scan", 200, 0),
    "gubinea": Plan("DBABAB", "pdf", 200, 1),
    "strzelmax": Plan("BCBCCD", "scan", 200, 2),
    "sulmebel": Plan("CDCDAA", "scan", 200, 1),
}


def _fields(f: Firm) -> dict[str, Value]:
    """What the form states."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certificates),
        "website_pl": f.www or None,
        "website_foreign": f.www_foreign or None,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": bool(f.lis),
        "agreements": len(f.agreements),
        "horizontal": bool(f.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": f.code,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def _points(f: Firm) -> dict[str, int | None]:
    """Points that follow from the papers; what the commission has to look up stays open."""
    n, e, t = len(f.certificates), len(f.events), len(f.trips)
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": 10 if f.innovative else 0,
        "3": 10 if n > 3 else 5 if n else 0,
        "4": None if f.social else (3 if f.www else 0) + (5 if f.www_foreign else 0),
        "5": 10 if e > 2 else (0, 1, 5)[e],
        "6": 10 if f.lis else 0,
        "7": None if f.agreements else 0,
        "8": 10 if f.horizontal else 0,
        "9": 10 if t == 0 else 5 if t < 3 else 0,
    }


def _papers(f: Firm, plan: Plan) -> dict[str, Paper]:
    """The papers of a sound company by kind; copies of certificates follow under numbered keys."""
    names = NAMES[plan.names]
    form, zus, tax, status, minimis, contract = tuple(plan.layouts)
    signing: Signing = "electronic" if f.mode == "electronic" else "hand"
    who: dict[str, Value] = {"nip": f.nip, "name": f.name}

    def paper(
        kind: str, layout: str, source: Html | Word, how: Signing, told: Mapping[str, Value], no: str = ""
    ) -> Paper:
        guise = plan.guise
        if plan.portal and kind.endswith("certificate"):
            guise = "pdf"
        verdict: Truth | None = "none" if kind in ("zus_certificate", "tax_certificate") else None
        turned = (plan.turned or {}).get(kind, 0)
        return Paper(kind, layout, source, guise, names[kind] + no, how, told, verdict, (), plan.dpi, turned)

    label, make = FORMS[form]
    out = {"application_form": paper("application_form", label, make(f), signing, {**who, **_fields(f)})}
    name, cert = ZUS_LAYOUTS[zus]
    out["zus_certificate"] = paper("zus_certificate", name, cert(f), "issuer", who)
    name, cert = TAX_LAYOUTS[tax]
    out["tax_certificate"] = paper("tax_certificate", name, cert(f), "issuer", who)
    name, page = STATUS[status]
    out["status_declaration"] = paper("status_declaration", name, page(f), signing, {**who, "size": f.size})
    name, page = MINIMIS[minimis]
    out["de_minimis_form"] = paper(
        "de_minimis_form", name, page(f), signing, {**who, "size": f.size, "pkd": f.pkd}
    )
    name, page, named = CONTRACTS[contract]
    out["draft_contract"] = paper("draft_contract", name, page(f), signing, who if named else {})
    if plan.statement:
        out["de_minimis_statement"] = paper(
            "de_minimis_statement", "aid statement: boxes and table", aid_table(f), signing, who
        )
    for i, title in enumerate(f.certificates, 1):
        out[f"evidence{i}"] = paper(
            "innovation_evidence",
            "evidence: framed certificate",
            evidence(f, title, i),
            "issuer",
            {},
            f"_{i}",
        )
    return out


def _mails(f: Firm, plan: Plan, papers: Mapping[str, Paper]) -> tuple[Mail, ...]:
    """One mail, or two where something comes later."""
    groups = [tuple(p for k, p in papers.items() if k not in plan.later)]
    if plan.later:
        groups.append(tuple(p for k, p in papers.items() if k in plan.later))
    mails = []
    for (when, subject, body), group in zip(TEXTS[f.slug], groups, strict=True):
        sent = datetime.fromisoformat(f"2026-04-{when}").replace(tzinfo=LOCAL)
        if plan.packed == 1 and len(group) > 1:
            mails.append(Mail(sent, f.email, subject, body, group, "zip"))
        elif plan.packed == 2 and len(group) > 1:
            mails.append(Mail(sent, f.email, subject, body, group, "one_pdf"))
        else:
            mails.append(Mail(sent, f.email, subject, body, group))
    return tuple(mails)


def _application(
    f: Firm, papers: Mapping[str, Paper], sound: bool = True, missing: tuple[str, ...] = ()
) -> Application:
    return Application(
        f.slug, f.name, f.nip, _mails(f, PLANS[f.slug], papers), sound, _fields(f), _points(f), missing
    )


def _faulty(f: Firm) -> Application:
    """The companies whose papers are not in order."""
    papers = _papers(f, PLANS[f.slug])
    missing: tuple[str, ...] = ()
    bare = replace(f, mode="none")
    if f.slug == "krosbud":
        papers["zus_certificate"] = replace(
            papers["zus_certificate"],
            layout="ZUS: arrears stated",
            source=zus_arrears(f),
            verdict="arrears",
            faults=("arrears",),
        )
        papers["draft_contract"] = replace(
            papers["draft_contract"],
            source=CONTRACTS["A"][1](bare),
            signing="none",
            faults=("not_initialled",),
        )
    elif f.slug == "gubinea":
        form = replace(
            papers["application_form"],
            source=FORMS["D"][1](bare),
            guise="docx",
            signing="none",
            faults=("unsigned",),
        )
        status = replace(
            papers["status_declaration"], source=STATUS["B"][1](bare), signing="none", faults=("unsigned",)
        )
        papers |= {"application_form": form, "status_declaration": status}
        papers["tax_certificate"] = replace(
            papers["tax_certificate"],
            kind="other",
            layout="look-alike: municipal certificate",
            guise="scan",
            source=municipal(f),
            verdict=None,
            faults=("wrong_document",),
        )
        missing = ("tax_certificate",)
    elif f.slug == "strzelmax":
        papers["tax_certificate"] = replace(
            papers["tax_certificate"],
            layout="tax: refusal",
            source=tax_refusal(f),
            verdict="refusal",
            faults=("arrears",),
        )
        papers["status_declaration"] = replace(
            papers["status_declaration"], source=STATUS["C"][1](bare), signing="none", faults=("unsigned",)
        )
    else:
        papers["de_minimis_form"] = replace(
            papers["de_minimis_form"],
            layout="de minimis: ruled form of 1407/2013",
            source=obsolete(f),
            faults=("obsolete_template",),
        )
        papers["zus_certificate"] = replace(
            papers["zus_certificate"],
            kind="other",
            layout="look-alike: request for a certificate (RWN)",
            source=zus_request(f),
            signing="hand",
            verdict=None,
            faults=("wrong_document",),
        )
        del papers["draft_contract"]
        missing = ("zus_certificate", "draft_contract")
    return _application(f, papers, False, missing)


ROUND = Round(
    name="r53",
    written_by="A writer who had read the Regulamin, forms.md, domain.md, contract.md and model.py; no readers, samples or rounds.",
    applications=(
        *(_application(f, _papers(f, PLANS[f.slug])) for f in (*DIGITAL, *PAPER)),
        *(_faulty(f) for f in FAULTY),
    ),
)
