"""Papers and truth of one company, from what it is and how it works."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.blind.model import Guise, Html, Paper, Signing, Value, Word

from . import blanks, certificates, contract, extras
from .dsl import Block, Choice, Fill, Look, Mark, page, word
from .firms import Firm

Issue = Callable[[certificates.Facts], Html]


def nip_of(nine: str) -> str:
    """The ten digits, with the checksum."""
    rest = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if rest == 10:
        raise ValueError(nine)
    return nine + str(rest)


def regon_of(eight: str) -> str:
    """The nine digits, with the checksum."""
    return eight + str(
        sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    )


@dataclass(frozen=True)
class Habit:
    """How one company fills in, signs and sends."""

    guise: Guise
    day: str
    """Date on its papers („14.04.2026”)."""
    zus: Issue
    tax: Issue
    zus_day: str
    tax_day: str
    mark: Mark = "☒"
    choice: Choice = "strike"
    pen: str = ""
    face: str = ""
    dots: bool = False
    signing: Signing = "hand"
    office_guise: Guise = "scan"
    office_ink: bool = True
    dpi: int = 200
    nip_style: int = 0
    nothing: str = "brak"
    names: tuple[str, ...] = (
        "formularz zgłoszeniowy",
        "ZUS",
        "US",
        "oświadczenie o statusie",
        "formularz de minimis",
        "umowa",
    )
    fills_contract: bool = True
    statement: bool = False
    retyped: bool = False
    retyped_status: bool = False
    turned: int = 0
    contract_hand: bool = False
    """Initials by pen on the contract although the other papers are e-signed."""
    unsigned_status: bool = False
    bare_contract: bool = False
    debt: tuple[tuple[str, str, str], ...] = ()


def nip_text(firm: Firm, style: int) -> str:
    """The NIP as people write it."""
    n = nip_of(firm.nip9)
    return (n, f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}", f"{n[:3]} {n[3:6]} {n[6:8]} {n[8:]}")[style]


def answers(firm: Firm, habit: Habit) -> dict[str, str]:
    """What it writes into all of the blanks."""
    a = {
        "trip": "ch", "name": firm.name, "nip": nip_text(firm, habit.nip_style), "regon": regon_of(firm.regon8), "krs": firm.krs,
        "pkd": firm.pkd, "street": firm.street, "post": f"{firm.postal} {firm.town}", "voivodeship": "lubuskie", "branch": firm.branch,
        "delegate": firm.delegate, "position": firm.position, "phone": firm.phone, "email": firm.mail, "size": firm.size,
        "innovative": "yes", "about": firm.about, "web": firm.web, "web_foreign": firm.web_foreign or habit.nothing,
        "web_language": firm.web_language or "–", "social": ", ".join(firm.social) or habit.nothing, "trips": str(firm.trips),
        "trip_names": firm.trip_names, "goal": firm.goal, "languages": firm.languages, "needs": firm.needs,
        "lis": "yes" if firm.lis else "no", "spec": firm.lis, "agreement": "yes" if firm.agreements else "no",
        "agreement1": firm.agreements[0] if firm.agreements else habit.nothing,
        "agreement2": firm.agreements[1] if len(firm.agreements) > 1 else "",
        "horizontal": "yes" if firm.horizontal else "no", "horizontal_name": firm.horizontal or "nie dotyczy",
        "where_when": f"{firm.town}, {habit.day}", "date": habit.day, "signer": firm.signer, "signer_role": firm.signer_role,
        "address": f"{firm.street}, {firm.postal} {firm.town}", "link": "auto", "teryt": firm.teryt, "legal": firm.legal,
        "founded": firm.founded, "ties": "no", "ties_nip": "nie dotyczy", "merged": "no", "b1": "n", "b2": "n",
        "b3": "n" if "spółka z" in firm.legal else "x", "b4": "n", "c1": "n", "c2": "n", "c3": "n", "c4": "nie dotyczy",
        "same": "no", "same_what": "nie dotyczy", "aid": "some" if firm.aid else "none",
    }  # fmt: skip
    if habit.fills_contract:
        a |= {
            "contract_name": f"{firm.name}, {a['address']}",
            "contract_nip": a["nip"],
            "contract_signer": firm.signer,
        }
    for number, (title, issuer, valid) in enumerate(firm.certificates or ((habit.nothing, "", ""),), 1):
        a |= {f"cert{number}": title, f"by{number}": issuer, f"valid{number}": valid}
    for number, row in enumerate(firm.events or (("", habit.nothing, "", ""),), 1):
        a |= dict(
            zip((f"year{number}", f"event{number}", f"place{number}", f"role{number}"), row, strict=True)
        )
    for number, value in enumerate(firm.figures):
        a[("staff", "turn", "sum")[number // 3] + str(number % 3 + 1)] = value
    for number, row in enumerate(firm.aid, 1):
        a |= dict(zip((f"giver{number}", f"given{number}", f"pln{number}", f"eur{number}"), row, strict=True))
    return a


def truth(firm: Firm) -> dict[str, Value]:
    """`fields` of the application form."""
    return {
        "size": firm.size, "innovative": True, "certificates": [title for title, _, _ in firm.certificates],
        "website_pl": firm.web, "website_foreign": firm.web_foreign or None, "social_media": list(firm.social),
        "events": len(firm.events), "office_trips": firm.trips, "lis": bool(firm.lis), "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal), "voivodeship": "lubuskie", "postal_code": firm.postal, "pkd": firm.pkd,
        "delegate": firm.delegate,
    }  # fmt: skip


def points(firm: Firm) -> dict[str, int | None]:
    """What follows from the papers; innovation is for the commission, as is a website in another language than English."""
    foreign = bool(firm.web_foreign)
    web = (
        None if foreign and "angielski" not in firm.web_language else 3 + 5 * foreign + 2 * bool(firm.social)
    )
    copies, events, agreements = len(firm.certificates), len(firm.events), len(firm.agreements)
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": 0 if not copies else 5 if copies <= 3 else 10,
        "4": web,
        "5": (0, 1, 5)[events] if events < 3 else 10,
        "6": 10 * bool(firm.lis),
        "7": (0, 5)[agreements] if agreements < 2 else 10,
        "8": 10 * bool(firm.horizontal),
        "9": 10 if not firm.trips else 5 if firm.trips < 3 else 0,
    }


def _form(blocks: tuple[Block, ...], look: Look, fill: Fill) -> Word | Html:
    return page(blocks, look, fill) if fill.pen else word(blocks, look, fill)


def facts(
    firm: Firm, office: tuple[str, str, str], day: str, number: str, officer: str, role: str, ink: bool
) -> certificates.Facts:
    """What an office's certificate tells."""
    return certificates.Facts(
        firm.name, f"{firm.street}, {firm.postal} {firm.town}", nip_of(firm.nip9), regon_of(firm.regon8), *office, day, number, officer,
        role, ink,
    )  # fmt: skip


def papers(firm: Firm, habit: Habit) -> dict[str, Paper]:
    """All of its papers by kind; copies of certificates as „evidence1” …"""
    a = answers(firm, habit)
    hand = firm.signer if habit.signing == "hand" else ""
    fill = Fill(a, habit.mark, habit.choice, hand, "", habit.pen, habit.face, habit.dots)
    way = f"{'pen on the print-out' if habit.pen else 'filled in Word'}, {habit.mark}/{habit.choice}"
    form_name, zus_name, tax_name, status_name, aid_name, contract_name = habit.names
    short: Mapping[str, Value] = {"nip": nip_of(firm.nip9), "name": firm.name, "size": firm.size}
    named: Mapping[str, Value] = {"nip": nip_of(firm.nip9), "name": firm.name}
    form: Word | Html = _form(blanks.APPLICATION, blanks.APPLICATION_LOOK, fill)
    if habit.retyped:
        events = [f"{name}, {place}, {year} r. – {role}" for year, name, place, role in firm.events]
        form = extras.retyped_application(
            a, fill, events, [f"{t} ({by}, {valid})" for t, by, valid in firm.certificates]
        )

    status: Word | Html = _form(blanks.STATUS, blanks.STATUS_LOOK, fill)
    if habit.retyped_status:
        status = extras.retyped_status(a, fill)

    def own(kind: str, what: str, source: Word | Html, name: str, fields: Mapping[str, Value]) -> Paper:
        return Paper(
            kind,
            f"{what}: {way}",
            source,
            habit.guise,
            name,
            habit.signing,
            fields,
            dpi=habit.dpi,
            turned=habit.turned,
        )

    result = {
        "application_form": own(
            "application_form", "own text without tables, retyped" if habit.retyped else "call's blank", form, form_name,
            {**named, **truth(firm)},
        ),
        "status_declaration": own("status_declaration", "own paper, retyped" if habit.retyped_status else "call's blank", status, status_name, short),
        "de_minimis_form": own(
            "de_minimis_form", "call's blank", _form(blanks.AID, blanks.AID_LOOK, fill), aid_name, {**short, "pkd": firm.pkd}
        ),
    }  # fmt: skip
    if habit.unsigned_status:
        bare = Fill(a, habit.mark, habit.choice, "", "", habit.pen, habit.face, habit.dots)
        result["status_declaration"] = Paper(
            "status_declaration", f"call's blank: {way}, not signed", _form(blanks.STATUS, blanks.STATUS_LOOK, bare), habit.guise,
            status_name, "none", short, faults=("unsigned",), dpi=habit.dpi,
        )  # fmt: skip
    by_pen = (habit.signing == "hand" or habit.contract_hand) and not habit.bare_contract
    parted = Fill(
        a,
        initials=firm.signer if by_pen else "",
        pen=habit.pen if habit.fills_contract else "",
        face=habit.face,
    )
    result["draft_contract"] = Paper(
        "draft_contract", "call's blank contract, " + ("initialled at the foot" if by_pen else "no initials"),
        _form(contract.CONTRACT, contract.LOOK, parted), "scan" if habit.contract_hand else habit.guise, contract_name,
        "hand" if by_pen else "none" if habit.bare_contract else habit.signing, named if habit.fills_contract else {},
        faults=("not_initialled",) if habit.bare_contract else (), dpi=habit.dpi,
    )  # fmt: skip
    number = int(firm.nip9[-4:])
    zus = facts(
        firm,
        firm.zus,
        habit.zus_day,
        f"{firm.zus[2][0]}10000/41/{number}/2026-RED",
        *_officer(number),
        habit.office_ink,
    )
    tax = facts(
        firm,
        firm.tax,
        habit.tax_day,
        f"08{number % 20:02}-SEW.4101.{number}.2026",
        *_officer(number + 3),
        habit.office_ink,
    )
    tax = certificates.Facts(**{**vars(tax), "debt": habit.debt})
    for kind, issue, about, name in (
        ("zus_certificate", habit.zus, zus, zus_name),
        ("tax_certificate", habit.tax, tax, tax_name),
    ):
        result[kind] = Paper(
            kind, issue.__name__, issue(about), habit.office_guise, name, "issuer", named, "arrears" if about.debt else "none",
            ("arrears",) if about.debt else (), habit.dpi,
        )  # fmt: skip
    if habit.statement:
        result["de_minimis_statement"] = own(
            "de_minimis_statement", "call's blank", _form(blanks.STATEMENT, blanks.STATEMENT_LOOK, fill),
            "oświadczenie o otrzymanej pomocy de minimis", named,
        )  # fmt: skip
    for place, (title, issuer, valid) in enumerate(firm.certificates, 1):
        result[f"evidence{place}"] = Paper(
            "innovation_evidence", f"certificate frame {place % 3}",
            evidence(firm, title, issuer, valid, place), habit.office_guise, f"certyfikat {place}", "issuer", {}, dpi=habit.dpi,
        )  # fmt: skip
    return result


def evidence(firm: Firm, title: str, issuer: str, valid: str, place: int) -> Html:
    """A copy of one of its certificates."""
    number = f"{firm.nip9[2:6]}/{place}/{firm.postal[:2]}"
    if title.startswith("Patent"):
        return extras.certificate(
            "PATENT",
            firm.name,
            "na wynalazek: Tkanina z przędzy bazaltowej",
            issuer,
            "Pat.240817",
            "udzielony w 2023 r.",
            1,
        )
    if title.startswith("Świadectwo"):
        return extras.certificate(
            "ŚWIADECTWO OCHRONNE",
            firm.name,
            "na znak towarowy słowny GEOPLAN",
            issuer,
            "R.348215",
            "prawo trwa od 2022 do 2032 r.",
            1,
        )
    head = "ATEST" if title.startswith("Atest") else "CERTYFIKAT"
    scope = title.removeprefix("Atest ").removeprefix("Certyfikat ")
    first, until = (valid.split(" / ") + [""])[:2]
    text = f"potwierdza się zgodność: <b>{scope}</b>"
    return extras.certificate(
        head, firm.name, text, issuer, number, f"Wydano w {first} r. Ważny do {until} r.", place
    )


def _officer(number: int) -> tuple[str, str]:
    people = (
        ("Barbara Jezierska", "kierownik referatu"), ("Andrzej Gołębiowski", "starszy inspektor"),
        ("Renata Pawluk", "z upoważnienia – starszy specjalista"), ("Krystyna Urban", "starszy ekspert skarbowy"),
        ("Jacek Sowiński", "zastępca naczelnika"), ("Mariola Kubacka", "starszy inspektor"),
    )  # fmt: skip
    return people[number % len(people)]
