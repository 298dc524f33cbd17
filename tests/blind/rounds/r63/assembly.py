"""From a firm and the choice of layouts to papers and their truth."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.blind.model import Guise, Html, Paper, Signing, Value, Word

from . import certificates, contracts, deminimis, forms, more_forms, statements
from .base import Firm, Pen

MANY = 3
"""Up to so many certificates are worth 5 points, more are worth 10."""

Draw = Callable[[Firm, Pen], Html | Word]

FORMS: Mapping[str, Draw] = {
    "chamber table": forms.chamber_table,
    "interview": forms.interview,
    "cards": forms.cards,
    "ruled print": more_forms.ruled_print,
    "online print-out": more_forms.online_print,
    "Word table": more_forms.word_table,
}
STATUSES: Mapping[str, Draw] = {
    "boxes": statements.status_boxes,
    "letter": statements.status_letter,
    "questions": statements.status_questions,
    "Word thresholds": statements.status_word,
}
DE_MINIMIS: Mapping[str, Draw] = {
    "official": deminimis.official,
    "plain table": deminimis.plain_table,
    "questionnaire": deminimis.questionnaire,
    "Word parts": deminimis.word_form,
}
CONTRACTS: Mapping[str, Draw] = {
    "classic": contracts.classic,
    "columns": contracts.columns,
    "table": contracts.table,
    "Word": contracts.word_contract,
}


def zus(layout: str, firm: Firm, day: str, number: str, digital: bool) -> Html:
    draw = {
        "letter": certificates.zus_letter,
        "electronic": certificates.zus_electronic,
        "by title": certificates.zus_by_title,
        "short": certificates.zus_short,
    }[layout]
    return draw(firm, day, number, digital=digital)


def tax(layout: str, firm: Firm, day: str, number: str, digital: bool) -> Html:
    draws: Mapping[str, Callable[..., Html]] = {
        "boxes": certificates.tax_boxes,
        "electronic": certificates.tax_electronic,
        "letter": certificates.tax_letter,
        "amounts": certificates.tax_amounts,
    }
    return draws[layout](firm, day, number, digital=digital)


@dataclass(frozen=True, slots=True)
class Plan:
    """The layouts and the guise of one firm's papers; six file names in the order of § 4.3."""

    firm: Firm
    form: str
    status: str
    de_minimis: str
    contract: str
    zus: str
    tax: str
    day: str
    zus_day: str
    tax_day: str
    zus_number: str
    tax_number: str
    files: tuple[str, str, str, str, str, str]
    guise: Guise = "pdf"
    signing: Signing = "electronic"
    ink: str = ""
    dpi: int = 200
    turned: int = 0
    zus_digital: bool = False
    """The certificate came as the office's own PDF although the rest is on paper."""
    tax_digital: bool = False

    @property
    def pen(self) -> Pen:
        return Pen(self.day, self.signing, self.ink)

    @property
    def typed(self) -> Pen:
        return Pen(self.day, self.signing)


def truth(firm: Firm) -> dict[str, Value]:
    """What the application form of a firm states, by the contract's names."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.www or None,
        "website_foreign": firm.www_foreign or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": bool(firm.lis),
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.postal,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def score(firm: Firm, copies: int = 0) -> dict[str, int | None]:
    """Points that follow from the papers; the commission judges 2, and whatever it verifies in 4 and 7."""
    certificate_points: int | None = None
    if not firm.certificates:
        certificate_points = 0
    elif copies == len(firm.certificates):
        certificate_points = 10 if copies > MANY else 5
    silent = not (firm.www or firm.www_foreign or firm.social)
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": certificate_points,
        "4": 0 if silent else None,
        "5": {0: 0, 1: 1, 2: 5}.get(len(firm.events), 10),
        "6": 10 if firm.lis else 0,
        "7": None if firm.agreements else 0,
        "8": 10 if firm.horizontal else 0,
        "9": {0: 10, 1: 5, 2: 5}.get(len(firm.trips), 0),
    }


def _own(plan: Plan, kind: str, source: Html | Word, fields: dict[str, Value]) -> Paper:
    """A paper that the firm itself wrote and signs."""
    layouts = {
        "application_form": (f"form: {plan.form}", plan.files[0]),
        "status_declaration": (f"status: {plan.status}", plan.files[3]),
        "de_minimis_form": (f"de minimis: {plan.de_minimis}", plan.files[4]),
        "draft_contract": (f"contract: {plan.contract}", plan.files[5]),
    }
    layout, name = layouts[kind]
    who: dict[str, Value] = {"nip": plan.firm.nip, "name": plan.firm.name}
    return Paper(
        kind=kind, layout=layout, source=source, guise=plan.guise, file_name=name, signing=plan.signing,
        fields=who | fields, dpi=plan.dpi, turned=plan.turned if kind == "status_declaration" else 0,
    )  # fmt: skip


def form_paper(plan: Plan) -> Paper:
    return _own(plan, "application_form", FORMS[plan.form](plan.firm, plan.pen), truth(plan.firm))


def status_paper(plan: Plan) -> Paper:
    return _own(
        plan, "status_declaration", STATUSES[plan.status](plan.firm, plan.pen), {"size": plan.firm.size}
    )


def aid_paper(plan: Plan) -> Paper:
    told: dict[str, Value] = {"size": plan.firm.size, "pkd": plan.firm.pkd}
    return _own(plan, "de_minimis_form", DE_MINIMIS[plan.de_minimis](plan.firm, plan.pen), told)


def contract_paper(plan: Plan) -> Paper:
    return _own(plan, "draft_contract", CONTRACTS[plan.contract](plan.firm, plan.typed), {})


def zus_paper(plan: Plan) -> Paper:
    digital = plan.zus_digital or plan.guise == "pdf"
    return Paper(
        kind="zus_certificate", layout=f"ZUS: {plan.zus}", guise="pdf" if digital else plan.guise,
        source=zus(plan.zus, plan.firm, plan.zus_day, plan.zus_number, digital), file_name=plan.files[1],
        signing="issuer", fields={"nip": plan.firm.nip, "name": plan.firm.name}, verdict="none", dpi=plan.dpi,
    )  # fmt: skip


def tax_paper(plan: Plan) -> Paper:
    digital = plan.tax_digital or plan.guise == "pdf"
    return Paper(
        kind="tax_certificate", layout=f"tax: {plan.tax}", guise="pdf" if digital else plan.guise,
        source=tax(plan.tax, plan.firm, plan.tax_day, plan.tax_number, digital), file_name=plan.files[2],
        signing="issuer", fields={"nip": plan.firm.nip, "name": plan.firm.name}, verdict="none", dpi=plan.dpi,
    )  # fmt: skip


def six(plan: Plan) -> tuple[Paper, ...]:
    """The obligatory papers a)–f)."""
    papers = (form_paper, zus_paper, tax_paper, status_paper, aid_paper, contract_paper)
    return tuple(build(plan) for build in papers)


def evidence(plan: Plan, source: Html, layout: str, name: str) -> Paper:
    return Paper(
        kind="innovation_evidence", layout=f"evidence: {layout}", source=source, guise=plan.guise, file_name=name,
        signing="issuer", fields={"name": plan.firm.name}, dpi=plan.dpi,
    )  # fmt: skip


def received_aid(plan: Plan, name: str) -> Paper:
    return Paper(
        kind="de_minimis_statement", layout="aid statement", source=statements.aid_statement(plan.firm, plan.pen),
        guise=plan.guise, file_name=name, signing=plan.signing,
        fields={"nip": plan.firm.nip, "name": plan.firm.name}, dpi=plan.dpi,
    )  # fmt: skip
