"""Blind round r41: sixteen applications to the Swiss trip, each firm on forms of its own finding."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word
from tests.blind.rounds.r41 import aid, contracts, forms, statements
from tests.blind.rounds.r41 import certificates as c
from tests.blind.rounds.r41.base import Firm, Proof, nip_of
from tests.blind.rounds.r41.companies import FIRMS

WARSAW = ZoneInfo("Europe/Warsaw")
FORMS: dict[str, tuple[Callable[[Firm, bool, bool], Html], str]] = {
    "A": (forms.table_form, "{}, nr {}"),
    "B": (forms.question_form, "{} ({})"),
    "C": (forms.card_form, "{}, {}"),
    "D": (forms.letter_form, "{} – nr {}"),
}
AIDS = (aid.official_form, aid.prose_form, aid.printout_form, aid.struck_form)
ZUS = {"letter": c.zus_letter, "paper": c.zus_paper, "fields": c.zus_fields, "columns": c.zus_columns}
TAX = {"form": c.tax_form, "letter": c.tax_letter, "eoffice": c.tax_eoffice, "sections": c.tax_sections}
NAMES = {
    "plain": ("formularz zgłoszeniowy", "ZUS", "US", "status", "de minimis", "umowa"),
    "firm": (
        "{} formularz",
        "{} zaświadczenie ZUS",
        "{} zaświadczenie US",
        "{} oświadczenie MŚP",
        "{} formularz de minimis",
        "{} projekt umowy",
    ),
    "scan": ("SKAN_0141", "SKAN_0142", "SKAN_0143", "SKAN_0144", "SKAN_0145", "SKAN_0146"),
    "number": (
        "1_zgloszenie",
        "2_zus_niezaleganie",
        "3_urzad_skarbowy",
        "4_oswiadczenie_status",
        "5_pomoc_de_minimis",
        "6_umowa_parafowana",
    ),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """Which layouts a firm uses, and how its papers travel."""

    slug: str
    form: str
    zus: str
    tax: str
    status: int
    aid: int
    contract: int
    guise: Guise
    names: str
    packed: str
    subject: str
    body: str
    written: bool = False
    dpi: int = 200
    digital_certificates: bool = False
    later: tuple[str, ...] = ()
    turned: int = 0


def _proof_line(firm: Firm, item: Proof, form: str) -> str:
    return FORMS[form][1].format(item.what, item.number)


def _fields(firm: Firm, form: str) -> dict[str, Value]:
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": [_proof_line(firm, p, form) for p in firm.proofs],
        "website_pl": firm.www,
        "website_foreign": firm.foreign,
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


def _points(firm: Firm) -> dict[str, int | None]:
    events, trips, proofs = len(firm.events), len(firm.trips), len(firm.proofs)
    web: int | None = (3 if firm.www else 0) + (5 if firm.foreign else 0) + (2 if firm.social else 0)
    if firm.foreign and not firm.foreign.endswith("/en"):
        web = None
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": 10 if proofs > 3 else 5 if proofs else 0,
        "4": web,
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if firm.lis else 0,
        "7": 10 if len(firm.agreements) > 1 else 5 if firm.agreements else 0,
        "8": 10 if firm.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


def _papers(plan: Plan) -> list[Paper]:
    firm = FIRMS[plan.slug]
    hand = plan.guise in ("scan", "photo")
    sign: Signing = "hand" if hand else "electronic"
    who: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    names = [n.format(plan.slug.capitalize()) for n in NAMES[plan.names]]
    issued = firm.day - timedelta(days=6 + len(firm.name) % 9)
    issued -= timedelta(days=issued.weekday())
    if issued == date(2026, 4, 6):  # Easter Monday
        issued += timedelta(days=1)
    seals: Guise = "pdf" if plan.digital_certificates else plan.guise
    maker = FORMS[plan.form][0]

    def paper(
        kind: str,
        layout: str,
        source: Html | Word,
        name: str,
        fields: dict[str, Value],
        verdict: Truth | None = None,
    ) -> Paper:
        office = verdict is not None
        return Paper(
            kind=kind,
            layout=layout,
            source=source,
            guise=seals if office else plan.guise,
            file_name=name,
            signing="issuer" if office else sign,
            fields=fields,
            verdict=verdict,
            dpi=plan.dpi,
            turned=plan.turned if kind == "status_declaration" else 0,
        )

    made = [
        paper(
            "application_form",
            f"form {maker.__name__}",
            maker(firm, hand, plan.written),
            names[0],
            {**who, **_fields(firm, plan.form)},
        ),
        paper("zus_certificate", f"ZUS {plan.zus}", ZUS[plan.zus](firm, issued), names[1], who, "none"),
        paper(
            "tax_certificate",
            f"tax {plan.tax}",
            TAX[plan.tax](firm, issued - timedelta(days=5)),
            names[2],
            who,
            "none",
        ),
        paper(
            "status_declaration",
            f"status {statements.LAYOUTS[plan.status].__name__}",
            statements.LAYOUTS[plan.status](firm, hand),
            names[3],
            {**who, "size": firm.size},
        ),
        paper(
            "de_minimis_form",
            f"aid {AIDS[plan.aid].__name__}",
            AIDS[plan.aid](firm, hand),
            names[4],
            {**who, "size": firm.size},
        ),
        paper(
            "draft_contract",
            f"contract {contracts.LAYOUTS[plan.contract].__name__}",
            contracts.LAYOUTS[plan.contract](firm, hand),
            names[5],
            {} if plan.contract == 1 else who,
        ),
    ]
    for number, item in enumerate(firm.proofs, 1):
        extra = paper(
            "innovation_evidence",
            "patent" if item.patent else "certificate",
            c.proof(firm, item),
            f"{'patent' if item.patent else 'certyfikat'} {number}",
            {"name": firm.name},
        )
        made.append(replace(extra, signing="none"))
    return made


def _application(plan: Plan, papers: list[Paper], sound: bool, missing: tuple[str, ...] = ()) -> Application:
    firm = FIRMS[plan.slug]
    sent = datetime(
        firm.day.year,
        firm.day.month,
        firm.day.day,
        10 + len(plan.subject) % 5,
        (len(plan.body) * 7) % 60,
        tzinfo=WARSAW,
    )
    packed = plan.packed
    first = tuple(p for p in papers if p.kind not in plan.later)
    mails = [Mail(sent, firm.email, plan.subject, plan.body, first, packed)]  # type: ignore[arg-type]
    second = tuple(p for p in papers if p.kind in plan.later)
    if second:
        text = f"Dzień dobry,\n\nw uzupełnieniu wcześniejszego maila przesyłam brakujący dokument.\n\n{firm.delegate}\n{firm.name}"
        mails.append(
            Mail(sent + timedelta(minutes=50), firm.email, f"Re: {plan.subject} – uzupełnienie", text, second)
        )
    return Application(
        slug=plan.slug,
        name=firm.name,
        nip=firm.nip,
        mails=tuple(mails),
        is_sound=sound,
        fields=_fields(firm, plan.form),
        points=_points(firm),
        missing=missing,
    )


SOUND = (
    Plan(
        "termolab",
        "A",
        "letter",
        "eoffice",
        0,
        0,
        0,
        "pdf",
        "firm",
        "",
        "Zgłoszenie na wyjazd studyjny do Szwajcarii – Termolab Odra",
        "Szanowni Państwo,\n\nprzesyłamy komplet dokumentów podpisanych elektronicznie.\n\nZ poważaniem\nMarek Wiłkomirski",
    ),
    Plan(
        "biurko",
        "B",
        "fields",
        "eoffice",
        1,
        1,
        1,
        "pdf",
        "number",
        "zip",
        "Szwajcaria 2026 zgłoszenie",
        "Dzień dobry, w załączniku spakowane dokumenty do naboru. Proszę o potwierdzenie odbioru.\nHalina Dębicka",
    ),
    Plan(
        "geopom",
        "C",
        "letter",
        "eoffice",
        2,
        2,
        2,
        "pdf",
        "plain",
        "",
        "nabór – wyjazd do Szwajcarii",
        "Dzień dobry,\nzgłaszamy udział naszej firmy w wyjeździe do Szwajcarii. Dokumenty w załączeniu.\nMonika Twardosz, Geopomiar Zachód",
    ),
    Plan(
        "folmat",
        "D",
        "letter",
        "eoffice",
        3,
        3,
        3,
        "pdf",
        "firm",
        "zip",
        "Zgłoszenie Folmat – misja Szwajcaria",
        "Dzień dobry,\nprzesyłam zgłoszenie firmy Folmat Opakowania wraz z załącznikami (zip).\nPozdrawiam\nKarolina Jeske",
    ),
    Plan(
        "drewnex",
        "C",
        "paper",
        "letter",
        1,
        1,
        0,
        "scan",
        "number",
        "",
        "Dokumenty na wyjazd do Szwajcarii",
        "Witam,\nprzesyłam skany dokumentów oraz certyfikaty.\nTomasz Kurzawski\nDrewnex Lubsko",
    ),
    Plan(
        "optika",
        "B",
        "paper",
        "letter",
        3,
        0,
        3,
        "scan",
        "scan",
        "",
        "zgłoszenie – Optika Plus",
        "Dzień dobry,\nw załączeniu skany. Zaświadczenie z ZUS doślę za chwilę.\nEwa Sobolta",
        written=True,
        later=("zus_certificate",),
    ),
    Plan(
        "alumet",
        "A",
        "columns",
        "form",
        2,
        3,
        1,
        "scan",
        "firm",
        "zip",
        "Alumet Świebodzin – wyjazd studyjny",
        "Dzień dobry, komplet dokumentów w pliku zip.\nGrzegorz Pawlita",
        dpi=300,
    ),
    Plan(
        "zielnik",
        "D",
        "fields",
        "letter",
        0,
        1,
        2,
        "photo",
        "plain",
        "zip",
        "Wyjazd Szwajcaria",
        "Dzień dobry, nie mam skanera, więc zrobiłam zdjęcia. Mam nadzieję, że czytelne :)\nBarbara Roszak",
        written=True,
    ),
    Plan(
        "wodmar",
        "B",
        "columns",
        "sections",
        1,
        2,
        0,
        "scan",
        "plain",
        "one_pdf",
        "Zgłoszenie do udziału w wyjeździe studyjnym",
        "Szanowni Państwo,\nw załączeniu jeden plik ze wszystkimi dokumentami.\nPiotr Malinek",
        turned=180,
    ),
    Plan(
        "ceramo",
        "A",
        "columns",
        "form",
        3,
        3,
        2,
        "photo",
        "number",
        "",
        "zgłoszenie wyjazd do Szwajcarii (Ceramo)",
        "Dzień dobry,\nprzesyłam zdjęcia dokumentów, umowę wyślę osobno, bo załączniki za duże.\nJ. Wypych",
        later=("draft_contract",),
    ),
    Plan(
        "robotek",
        "C",
        "fields",
        "eoffice",
        2,
        0,
        1,
        "scan",
        "firm",
        "",
        "Robotek – zgłoszenie Szwajcaria",
        "Dzień dobry,\nw załączeniu podpisane skany, zaświadczenia ZUS i US w oryginale elektronicznym.\nAdam Szulczyk",
        digital_certificates=True,
    ),
    Plan(
        "lampion",
        "D",
        "columns",
        "sections",
        0,
        2,
        3,
        "scan",
        "plain",
        "one_pdf",
        "Lampion LED zgłoszenie do Szwajcarii",
        "Cześć, tzn. dzień dobry :) wysyłam całość w jednym PDF.\nKrzysztof Bartosik",
    ),
)
FAULTY = (
    Plan(
        "stalpol",
        "A",
        "letter",
        "form",
        1,
        0,
        2,
        "scan",
        "number",
        "",
        "Stalpol Kotły – dokumenty",
        "Dzień dobry,\nprzesyłamy dokumenty do naboru.\nSekretariat Stalpol",
    ),
    Plan(
        "tkalnia",
        "B",
        "paper",
        "sections",
        0,
        1,
        0,
        "scan",
        "plain",
        "",
        "Zgłoszenie Tkalnia Nova",
        "Dzień dobry,\nwysyłam formularz i załączniki.\nAnna Kurowiak",
    ),
    Plan(
        "agrobot",
        "C",
        "fields",
        "letter",
        3,
        2,
        3,
        "scan",
        "firm",
        "zip",
        "Agrobot – udział w wyjeździe do Szwajcarii",
        "Dzień dobry,\nw załączeniu zgłoszenie. Z ZUS otrzymaliśmy tylko takie pismo, składka została już zapłacona.\nŁukasz Piekut",
    ),
    Plan(
        "medrol",
        "D",
        "columns",
        "sections",
        2,
        3,
        1,
        "scan",
        "plain",
        "",
        "wyjazd szwajcaria medrol",
        "Dzień dobry, przesyłam papiery. Pozdrawiam Paweł Gajda",
    ),
)


def _faulty(plan: Plan) -> Application:
    firm, papers = FIRMS[plan.slug], _papers(plan)
    if plan.slug == "stalpol":
        papers[2] = replace(
            papers[2],
            source=c.tax_form(firm, date(2026, 4, 1), "podatek od towarów i usług, 4 318,00 zł"),
            verdict="arrears",
            faults=("arrears",),
        )
    elif plan.slug == "tkalnia":
        papers[3] = replace(
            papers[3],
            source=statements.typed(firm),
            layout="status typed in Word",
            guise="docx",
            signing="none",
            faults=("unsigned",),
        )
        papers[5] = replace(
            papers[5], source=contracts.classic(firm, False), signing="none", faults=("not_initialled",)
        )
    elif plan.slug == "agrobot":
        papers[1] = replace(
            papers[1],
            source=c.zus_refusal(firm, date(2026, 4, 7)),
            layout="ZUS refusal",
            verdict="refusal",
            faults=("arrears",),
        )
    else:
        wife = replace(firm, name="Studio Pilates Dorota Gajda", nip=nip_of("927415520"), regon="368114470")
        papers[1] = replace(
            papers[1],
            source=c.zus_columns(wife, date(2026, 4, 3)),
            fields={"nip": wife.nip, "name": wife.name},
            faults=("other_company",),
        )
        papers = [p for p in papers if p.kind != "de_minimis_form"]
        return _application(plan, papers, False, ("de_minimis_form",))
    return _application(plan, papers, False)


ROUND = Round(
    name="r41",
    written_by="had read the Regulamin, forms.md, domain.md, contract.md and model.py alone",
    applications=(*(_application(p, _papers(p), True) for p in SOUND), *(_faulty(p) for p in FAULTY)),
)
