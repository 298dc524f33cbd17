"""Round r59: fifteen applications on forms that nobody knows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import (
    Application,
    Guise,
    Html,
    Mail,
    Paper,
    Round,
    Signing,
    Value,
    Word,
)

from . import certificates, declarations, forms
from .companies_more import FIRMS
from .firm import Firm

Packing = Literal["", "zip", "one_pdf"]
FORM_NAMES = ("bands table", "questions, struck choices", "cards", "Word lines and bullets")
ZUS_NAMES = ("ZUS letter", "ZUS table", "ZUS e-office print", "ZUS boxed sheet")
TAX_NAMES = ("tax letter", "tax numbered cells", "e-US print", "tax running text")
STATUS_NAMES = ("status boxes", "status running text", "status table of figures", "status struck list")
MINIMIS_NAMES = (
    "de minimis numbered table",
    "de minimis sections",
    "de minimis grid",
    "de minimis struck text",
)
CONTRACT_NAMES = (
    "contract paragraphs",
    "contract two columns",
    "contract clause table",
    "contract three pages",
)


@dataclass(frozen=True, slots=True)
class Plan:
    """How one firm's papers travel."""

    guise: Guise
    layouts: tuple[int, int, int, int, int, int]
    """Form, ZUS, tax, status, de minimis, contract."""
    day: int
    """Of April 2026, when the mail went."""
    packed: Packing = ""
    dpi: int = 200
    tax_town: str = "Zielonej Górze"
    pen: bool = False
    turned: int = 0
    second: bool = False
    """Certificates follow in a second mail."""
    digital_offices: bool = False
    """Certificates are the offices' own PDF files although the rest is on paper."""
    subject: str = "Zgłoszenie – wyjazd studyjny do Szwajcarii"
    body: str = "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów.\n\nPozdrawiam\n"
    names: tuple[str, str, str, str, str, str] = (
        "formularz zgłoszeniowy",
        "ZUS",
        "US",
        "oświadczenie o statusie",
        "formularz de minimis",
        "umowa parafowana",
    )


PLANS: tuple[Plan, ...] = (
    Plan("pdf", (0, 2, 2, 0, 0, 0), 8, tax_town="Gorzowie Wielkopolskim"),
    Plan(
        "pdf",
        (2, 0, 0, 1, 2, 1),
        13,
        "zip",
        tax_town="Żaganiu",
        names=(
            "Formularz_BobrSoft",
            "ZUS_zaswiadczenie",
            "zaswiadczenie_US_marzec",
            "status_MSP",
            "de_minimis_info",
            "umowa_podpisana",
        ),
        subject="Bóbr Soft - zgłoszenie do Szwajcarii",
        body="Dzień dobry,\nwszystkie pliki są w archiwum, podpisane elektronicznie.\n\n",
    ),
    Plan(
        "pdf",
        (3, 1, 1, 2, 1, 2),
        14,
        tax_town="Nowej Soli",
        subject="NABÓR SZWAJCARIA / Nadodrze Kompozyt",
        body="Szanowni Państwo,\nprzesyłamy zgłoszenie z załącznikami.\n",
    ),
    Plan("pdf", (1, 3, 3, 3, 3, 3), 9, tax_town="Międzyrzeczu", second=True),
    Plan(
        "scan",
        (2, 1, 0, 2, 0, 2),
        10,
        dpi=300,
        tax_town="Słubicach",
        pen=True,
        names=("skan1", "skan2", "skan3", "skan4", "skan5", "skan6"),
        subject="dokumenty Szwajcaria Słubice Medical",
    ),
    Plan(
        "photo",
        (1, 0, 1, 0, 3, 0),
        15,
        tax_town="Krośnie Odrzańskim",
        pen=True,
        names=("IMG_2031", "IMG_2032", "IMG_2033", "IMG_2034", "IMG_2035", "IMG_2036"),
        subject="wyjazd szwajcaria",
        body="Dzień dobry, przesyłam zdjęcia papierów, skaner mi się popsuł. Derda\n",
    ),
    Plan(
        "scan",
        (0, 3, 2, 1, 1, 1),
        16,
        "one_pdf",
        tax_town="Żarach",
        subject="Żary Automatyka – komplet zgłoszeniowy",
        body="W załączeniu skan kompletu.\n\nHalina Rólka\n",
    ),
    Plan("scan", (1, 2, 2, 3, 2, 3), 17, dpi=150, tax_town="Zielonej Górze", pen=True, digital_offices=True),
    Plan(
        "scan",
        (3, 0, 3, 0, 1, 0),
        20,
        "zip",
        tax_town="Żarach",
        names=("zal2 formularz", "zal ZUS", "zal US", "zal3 oswiadczenie", "zal6 pomoc", "zal5 umowa"),
        subject="Tkalnia Lubsko, wyjazd studyjny",
        body="Szanowni Państwo,\n\nw spakowanym pliku komplet zgłoszenia wraz z kopiami certyfikatów. Proszę o potwierdzenie otrzymania.\n\n",
    ),
    Plan(
        "photo",
        (0, 1, 0, 3, 0, 1),
        14,
        tax_town="Świebodzinie",
        turned=90,
        digital_offices=True,
        names=(
            "20260413_101512",
            "ZN-2026",
            "ZAS-W Solar Dach",
            "20260413_101640",
            "20260413_101702",
            "20260413_101755",
        ),
        subject="Zgłoszenie Solar Dach",
        body="Dzień dobry\nczęść dokumentów w formie zdjęć, zaświadczenia w PDF.\nN. Grzyb\n",
    ),
    Plan(
        "scan",
        (2, 3, 1, 2, 3, 2),
        21,
        tax_town="Świebodzinie",
        second=True,
        names=(
            "Scan_20260420_1",
            "Scan_20260420_2",
            "Scan_20260420_3",
            "Scan_20260420_4",
            "Scan_20260420_5",
            "Scan_20260420_6",
        ),
        subject="Sulechów Lab - Szwajcaria 2026",
    ),
    Plan("scan", (1, 0, 3, 1, 2, 3), 22, dpi=300, tax_town="Gorzowie Wielkopolskim", pen=True, turned=180),
    Plan("scan", (0, 2, 1, 0, 0, 0), 15, tax_town="Nowej Soli", subject="Wschowa Metal – aplikacja"),
    Plan(
        "pdf",
        (2, 0, 2, 3, 1, 1),
        16,
        tax_town="Drezdenku",
        names=("01_formularz", "02_zus", "03_us", "04_status", "05_de_minimis", "06_umowa"),
        subject="Eko Płyta: zgłoszenie na wyjazd",
        body="Dzień dobry,\n\nzgłaszam firmę na wyjazd do Szwajcarii. Umowę prześlę, gdy wróci wspólnik.\n\n",
    ),
    Plan(
        "docx",
        (3, 1, 0, 1, 2, 2),
        17,
        tax_town="Żaganiu",
        subject="Drukarnia, zgłoszenie",
        body="Witam, przesyłam dokumenty na wyjazd. Jak coś jest nie tak to proszę o telefon.\n\n",
    ),
)


def _stated(f: Firm) -> dict[str, Value]:
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certs),
        "website_pl": f.www,
        "website_foreign": f.foreign,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": f.lis is not None,
        "agreements": len(f.agreements),
        "horizontal": f.horizontal is not None,
        "voivodeship": "lubuskie",
        "postal_code": f.code,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def _points(f: Firm) -> Mapping[str, int | None]:
    certs, events, trips = len(f.certs), len(f.events), len(f.trips)
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": None,
        "3": 10 if certs > 3 else 5 if certs else 0,
        "4": (3 if f.www else 0) + (5 if f.foreign else 0) + (2 if f.social else 0),
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if f.lis else 0,
        "7": 10 if len(f.agreements) > 1 else 5 * len(f.agreements),
        "8": 10 if f.horizontal else 0,
        "9": 10 if trips == 0 else 5 if trips < 3 else 0,
    }


def _papers(f: Firm, p: Plan, at: int) -> list[Paper]:
    """The sound set: form, ZUS, tax, status, de minimis, contract, copies."""
    a, z, t, s, m, c = p.layouts
    paper = p.guise in ("scan", "photo")
    signing: Signing = "hand" if paper else "electronic"
    own: Guise = p.guise if paper else "pdf"
    office: Guise = "pdf" if p.digital_offices else own
    day, issued = f"{p.day - 1:02d}.04.2026 r.", f"{(23, 24, 25, 26, 27, 30, 31)[at % 7]}.03.2026"
    writers = (forms.table_form, forms.question_form, forms.card_form)
    form: Html | Word = writers[a](f, paper, p.pen, day) if a < 3 else forms.word_form(f, day)
    if a == 3 and paper:
        form = forms.word_form(f, day, signed=True)
    who: dict[str, Value] = {"nip": f.nip, "name": f.name}
    sized: dict[str, Value] = {**who, "size": f.size}
    n, turn = p.names, p.turned
    made = [
        Paper("application_form", FORM_NAMES[a], form, own, n[0], signing, {**who, **_stated(f)}),
        Paper(
            "zus_certificate",
            ZUS_NAMES[z],
            certificates.zus(f, z, issued, 41207 + 137 * at),
            office,
            n[1],
            "issuer",
            who,
            "none",
            turned=0 if office == "pdf" else turn,
        ),
        Paper(
            "tax_certificate",
            TAX_NAMES[t],
            certificates.tax(f, p.tax_town, t, issued, 3816 + 59 * at),
            office,
            n[2],
            "issuer",
            who,
            "none",
        ),
        Paper(
            "status_declaration",
            STATUS_NAMES[s],
            declarations.status(f, s, paper, day),
            own,
            n[3],
            signing,
            sized,
            turned=turn,
        ),
        Paper(
            "de_minimis_form",
            MINIMIS_NAMES[m],
            declarations.de_minimis(f, m, paper, day),
            own,
            n[4],
            signing,
            sized,
        ),
        Paper(
            "draft_contract", CONTRACT_NAMES[c], declarations.contract(f, c, paper), own, n[5], signing, who
        ),
    ]
    for number, title in enumerate(f.certs, 1):
        made.append(
            Paper(
                "innovation_evidence",
                "copy of certificate",
                certificates.copy_of(f, title),
                own,
                f"certyfikat {number}",
                "issuer",
                {"name": f.name},
            )
        )
    if f.slug in ("warta-optyka", "slubice-medical"):
        statement = declarations.aid_statement(f, paper, day)
        name = "zal 4" if p.guise == "pdf" else "skan7"
        made.append(Paper("de_minimis_statement", "aid statement, none", statement, own, name, signing, who))
    if f.slug in ("nadodrze-kompozyt", "winiarz-tech"):
        made.append(
            Paper("other", "register print", certificates.register_print(f), "pdf", "odpis", "issuer", who)
        )
    return [replace(one, dpi=p.dpi) for one in made]


def _spoil(f: Firm, p: Plan, papers: list[Paper]) -> tuple[list[Paper], tuple[str, ...]]:
    """The three that are not sound."""
    form, zus, tax, status, minimis, contract, *rest = papers
    day = f"{p.day - 1:02d}.04.2026 r."
    if f.slug == "wschowa-metal":
        html = certificates.tax(f, p.tax_town, p.layouts[2], "24.03.2026", 7719, "2 914,00")
        tax = replace(tax, source=html, verdict="arrears", faults=("arrears",))
        status = replace(
            status,
            source=declarations.status(f, p.layouts[3], False, day),
            signing="none",
            faults=("unsigned",),
        )
        return [form, zus, tax, status, minimis, contract, *rest], ()
    if f.slug == "drezdenko-drewno":
        zus = replace(
            zus,
            source=certificates.zus_refusal(f, "27.03.2026"),
            layout="ZUS refusal",
            verdict="refusal",
            faults=("arrears",),
        )
        return [form, zus, tax, status, minimis, *rest], ("draft_contract",)
    if f.slug == "szprotawa-druk":
        other = FIRMS[1]
        form = replace(form, guise="docx", signing="none", faults=("unsigned",))
        html = certificates.tax(other, p.tax_town, p.layouts[2], "25.03.2026", 5120)
        tax = replace(
            tax, source=html, fields={"nip": other.nip, "name": other.name}, faults=("other_company",)
        )
        minimis = replace(
            minimis,
            source=declarations.de_minimis(f, p.layouts[4], False, day, "nr 1407/2013"),
            faults=("obsolete_template",),
        )
        contract = replace(contract, signing="none", faults=("not_initialled",))
        return [form, zus, tax, status, minimis, contract, *rest], ()
    return papers, ()


def _application(at: int, f: Firm, p: Plan) -> Application:
    papers, missing = _spoil(f, p, _papers(f, p, at))
    sent = datetime(2026, 4, p.day, 8 + at % 7, 4 + 3 * at, tzinfo=ZoneInfo("Europe/Warsaw"))
    body = p.body + f"{f.delegate}\n{f.name}\ntel. {f.phone}\n"
    if p.second:
        late = [one for one in papers if one.kind in ("zus_certificate", "tax_certificate")]
        early = [one for one in papers if one not in late]
        mails: tuple[Mail, ...] = (
            Mail(
                sent,
                f.mail,
                p.subject,
                body.replace("komplet dokumentów", "dokumenty, zaświadczenia dosyłam osobno"),
                tuple(early),
                p.packed,
            ),
            Mail(
                sent + timedelta(minutes=47),
                f.mail,
                "Re: " + p.subject,
                f"Dosyłam zaświadczenia z ZUS i US.\n{f.delegate}\nNIP {f.nip}\n",
                tuple(late),
            ),
        )
    else:
        mails = (Mail(sent, f.mail, p.subject, body, tuple(papers), p.packed),)
    sound = not missing and not any(one.faults for one in papers)
    return Application(f.slug, f.name, f.nip, mails, sound, _stated(f), _points(f), missing)


ROUND = Round(
    name="r59",
    written_by="Had read the Regulamin, forms.md, domain.md, contract.md and model.py; no readers, no other papers.",
    applications=tuple(_application(at, f, p) for at, (f, p) in enumerate(zip(FIRMS, PLANS, strict=True))),
)
