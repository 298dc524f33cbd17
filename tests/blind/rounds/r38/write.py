"""Papers of a company: the office's blanks filled, certificates, and the truth about each."""

from collections.abc import Callable
from dataclasses import dataclass

from docx.document import Document as WordDocument

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r38 import form, minimis, papers, retyped, tax, zus
from tests.blind.rounds.r38.evidence import evidence
from tests.blind.rounds.r38.office import Subject
from tests.blind.rounds.r38.pen import Mode, Pen
from tests.blind.rounds.r38.people import Company

BLANKS: dict[str, Callable[[WordDocument, Pen], None]] = {
    "application_form": form.application_form,
    "status_declaration": papers.status_declaration,
    "de_minimis_form": minimis.de_minimis_form,
    "de_minimis_statement": minimis.de_minimis_statement,
    "draft_contract": papers.draft_contract,
}
AREAS = {"lis_green": "zielona gospodarka", "lis_health": "zdrowie", "lis_industry": "przemysł"}


@dataclass(frozen=True, slots=True)
class Habit:
    """How a company fills, signs and sends."""

    mode: Mode = "typed"
    guise: Guise = "scan"
    signing: Signing = "hand"
    dpi: int = 200
    font: str = "Kalam"
    colour: str = "1B2F8A"
    tick: str = "☒"
    guidance: bool = True
    names_contract: bool = False
    names: tuple[str, ...] = ()
    """Names of its files, in the order of BLANKS, then ZUS, tax, evidence."""
    turned: int = 0


def answers(company: Company) -> dict[str, str]:
    """What it writes, by key of the blanks."""
    none = company.nothing
    told = {
        "name": company.name,
        "street": company.street,
        "post": company.post,
        "voivodeship": "lubuskie",
        "branch": none,
        "nip": company.nip,
        "regon": company.regon,
        "krs": company.krs,
        "pkd": company.pkd,
        "delegate": company.delegate,
        "post_held": company.post_held,
        "phone": company.phone,
        "email": company.email,
        "activity": company.activity,
        "web_pl": company.web_pl or none,
        "web_foreign": company.web_foreign or none,
        "social": "\n".join(company.social) or none,
        "trips": str(company.trips),
        "trip_names": company.trip_names or none,
        "aim": company.aim,
        "languages": company.languages,
        "agreements": ", ".join(company.agreements),
        "horizontal": company.horizontal,
        "place_date": f"{company.town}, {company.day}",
        "address": f"{company.street}, {company.post}",
        "gmina": company.gmina,
        "pkd_class": company.pkd[:5],
        "since": company.since,
        "signer": company.signs,
        "signer_post": company.signer_post or company.post_held,
        "aid_sum": company.aid_sum,
    }
    for number, (name, issuer) in enumerate(company.certificates or ((none, ""),), 1):
        told |= {f"certificate{number}": name, f"issuer{number}": issuer}
    for number, (name, place, year) in enumerate(company.events or ((none, "", ""),), 1):
        told |= {f"event{number}": name, f"place{number}": place, f"year{number}": year}
    for number, aid in enumerate(company.aid, 1):
        told |= {
            f"{key}{number}": value
            for key, value in zip(("grantor", "basis", "day", "value"), aid, strict=True)
        }
    for key, values in (
        ("staff", company.staff),
        ("turnover", company.turnover),
        ("balance", company.balance),
    ):
        told |= {f"{key}{number}": value for number, value in enumerate(values, 1)}
    return told


def ticks(company: Company) -> frozenset[str]:
    """Which boxes it ticks."""
    told = {
        "trip_szw",
        company.size,
        company.legal,
        "innovative_yes" if company.innovative else "innovative_no",
    }
    told |= {"lis_yes", company.lis} if company.lis else {"lis_no"}
    told.add(("agreements_no", "agreements_one", "agreements_more")[min(2, len(company.agreements))])
    told.add("horizontal_yes" if company.horizontal else "horizontal_no")
    told.add("aid_some" if company.aid else "aid_none")
    asked = "votes board rule agreed chain merged insolvent rescue losses fish farm process same"
    return frozenset(told | {f"no_{key}" for key in asked.split()})


def fields(company: Company) -> dict[str, Value]:
    """The truth of its application form."""
    return {
        "size": company.size,
        "innovative": company.innovative,
        "certificates": [name for name, _ in company.certificates],
        "website_pl": company.web_pl or None,
        "website_foreign": company.web_foreign or None,
        "social_media": list(company.social),
        "events": len(company.events),
        "office_trips": company.trips,
        "lis": bool(company.lis),
        "agreements": len(company.agreements),
        "horizontal": bool(company.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": company.post[:6],
        "pkd": company.pkd,
        "delegate": company.delegate,
    }


def points(company: Company) -> dict[str, int | None]:
    """What the papers give; whether an activity is innovative only the commission can tell."""
    certificates, events, trips = len(company.certificates), len(company.events), company.trips
    return {
        "1": 5 if company.size == "medium" else 20,
        "2": None,
        "3": 10 if certificates > 3 else 5 if certificates else 0,
        "4": 3 * bool(company.web_pl) + 5 * bool(company.web_foreign) + 2 * bool(company.social),
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if company.lis else 0,
        "7": (0, 5, 10)[min(2, len(company.agreements))],
        "8": 10 if company.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


def filled(company: Company, kind: str, habit: Habit, *, signed: bool = True, file_name: str = "") -> Paper:
    """The office's blank of a kind, as this company hands it in."""
    who: dict[str, Value] = {"nip": company.nip, "name": company.name}
    truth: dict[str, Value] = {
        "application_form": who | fields(company),
        "status_declaration": who | {"size": company.size},
        "de_minimis_form": who | {"size": company.size},
        "de_minimis_statement": who,
        "draft_contract": who if habit.names_contract else {},
    }[kind]
    told = answers(company)
    if habit.names_contract:
        told |= {"contract_name": company.name, "contract_nip": company.nip, "contract_signer": company.signs}
    by_hand = signed and habit.signing == "hand"

    def write(doc: WordDocument) -> None:
        pen = Pen(
            habit.mode,
            told,
            ticks(company),
            company.slug,
            by_hand,
            habit.font,
            habit.colour,
            habit.guidance,
            habit.tick,
        )
        BLANKS[kind](doc, pen)

    fault = ("not_initialled",) if kind == "draft_contract" else ("unsigned",)
    return Paper(
        kind=kind,
        layout=f"office blank, {habit.mode}",
        source=Word(write),
        guise=habit.guise,
        file_name=file_name or habit.names[list(BLANKS).index(kind)],
        signing=habit.signing if signed else "none",
        fields=truth,
        faults=() if signed else fault,
        dpi=habit.dpi,
        turned=habit.turned if kind in ("status_declaration", "draft_contract") else 0,
    )


def certificate(
    company: Company,
    kind: str,
    source: Callable[[Subject], Html],
    habit: Habit,
    number: str,
    day: str,
    *,
    verdict: Truth = "none",
    faults: tuple[str, ...] = (),
    guise: Guise | None = None,
    file_name: str = "",
) -> Paper:
    """A certificate about the company."""
    travels = guise or habit.guise
    to = Subject(
        company.name, company.nip, company.regon, company.street, company.post, day, number, company.branch,
        company.town, travels != "pdf", company.legal == "form_sole",
    )  # fmt: skip
    return Paper(
        kind=kind,
        layout=f"{'ZUS' if kind == 'zus_certificate' else 'tax'} {source.__name__}",
        source=source(to),
        guise=travels,
        file_name=file_name or habit.names[5 if kind == "zus_certificate" else 6],
        signing="issuer",
        fields={"nip": company.nip, "name": company.name},
        verdict=verdict,
        faults=faults,
        dpi=habit.dpi,
    )


def proofs(company: Company, habit: Habit) -> tuple[Paper, ...]:
    """Copies of everything it lists."""
    return tuple(
        Paper(
            kind="innovation_evidence",
            layout="certificate or patent",
            source=evidence(company, title, issuer),
            guise=habit.guise,
            file_name=f"{habit.names[7]} {number}",
            signing="none",
            dpi=habit.dpi,
        )
        for number, (title, issuer) in enumerate(company.certificates, 1)
    )


def own_form(company: Company, habit: Habit) -> Paper:
    """The form typed anew."""
    truth: dict[str, Value] = {"nip": company.nip, "name": company.name} | fields(company)
    return Paper(
        "application_form",
        "retyped form",
        retyped.application_form(company),
        habit.guise,
        habit.names[0],
        "hand",
        truth,
        dpi=habit.dpi,
    )


def own_status(company: Company, habit: Habit) -> Paper:
    """The declaration of a consultant's template."""
    truth: dict[str, Value] = {"nip": company.nip, "name": company.name, "size": company.size}
    source = retyped.status_declaration(company)
    return Paper(
        "status_declaration",
        "consultant's declaration",
        source,
        habit.guise,
        habit.names[1],
        "hand",
        truth,
        dpi=habit.dpi,
    )


ZUS = zus.LAYOUTS
TAX = tax.LAYOUTS
