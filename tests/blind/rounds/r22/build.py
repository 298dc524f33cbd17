"""From a company to its mails."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from . import own
from .annexes import contract, de_minimis, status
from .application import application
from .certificates import Office, iso, patent
from .firms import Firm

WARSAW = ZoneInfo("Europe/Warsaw")
Certificate = Callable[[Firm, Office, str, str], Html]
NAMES = {
    "plain": (
        "Formularz zgłoszeniowy",
        "Oświadczenie o statusie",
        "Formularz de minimis",
        "Umowa projekt",
        "ZUS",
        "US",
    ),
    "annex": (
        "Zal_2_formularz",
        "Zal_3_status",
        "Zal_6_de_minimis",
        "Zal_5_umowa_parafowana",
        "zaswiadczenie_ZUS",
        "zaswiadczenie_US",
    ),
    "scan": ("SKM_C25826041", "SKM_C25826042", "SKM_C25826043", "SKM_C25826044", "SKM_C25826045", "SKM_C25826046"),
    "phone": (
        "IMG_20260411_0812",
        "IMG_20260411_0813",
        "IMG_20260411_0815",
        "IMG_20260411_0817",
        "IMG_20260411_0821",
        "IMG_20260411_0822",
    ),
}


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


@dataclass(frozen=True, slots=True)
class Certified:
    """Which certificate, of which office, with what number and date."""

    layout: str
    write: Certificate
    office: Office
    number: str
    date: str
    guise: Guise = "pdf"
    verdict: Truth = "none"
    of: Firm | None = None
    """Made out to another company."""
    faults: tuple[str, ...] = ()


def forms(
    firm: Firm,
    guise: Guise,
    names: str,
    *,
    unsigned: tuple[str, ...] = (),
    trip: int = 0,
    filled: bool = True,
    dpi: int = 200,
    turned: int = 0,
    retyped: bool = False,
) -> tuple[Paper, ...]:
    """The four papers of the office's blanks."""
    files = NAMES[names]
    signed = "electronic" if guise == "pdf" else "hand"
    known: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    sized: dict[str, Value] = {**known, "size": firm.size, "postal_code": firm.postal}

    def paper(number: int, kind: str, write: Callable[[str], Word | Html], fields: dict[str, Value]) -> Paper:
        lacks = kind in unsigned
        faults: tuple[str, ...] = (("not_initialled" if kind == "draft_contract" else "unsigned"),) if lacks else ()
        if kind == "application_form" and trip:
            faults += ("other_trip",)
        how: Signing = "none" if lacks else "electronic" if signed == "electronic" else "hand"
        return Paper(
            kind=kind,
            layout=(
                "retyped"
                if retyped and kind in ("application_form", "status_declaration")
                else f"office blank, {firm.hand.font or 'form font'}, {firm.hand.choice}"
            ),
            source=write("" if lacks else signed),
            guise="odt" if guise == "docx" and kind == "de_minimis_form" else guise,
            file_name=files[number],
            signing=how,
            fields=fields,
            faults=faults,
            dpi=dpi,
            turned=turned if number == 2 else 0,
        )

    return (
        paper(
            0,
            "application_form",
            lambda s: own.application(firm, s) if retyped else application(firm, s, trip),
            {**known, **firm.fields()},
        ),
        paper(1, "status_declaration", lambda s: own.status(firm, s) if retyped else status(firm, s), sized),
        paper(2, "de_minimis_form", lambda s: de_minimis(firm, s), {**sized, "pkd": firm.pkd}),
        paper(3, "draft_contract", lambda s: contract(firm, s, filled=filled), known if filled else {}),
    )


def certificate(firm: Firm, kind: str, what: Certified, names: str) -> Paper:
    holder = what.of or firm
    text = what.write(holder, what.office, what.number, what.date).text
    if what.guise == "pdf":
        text = re.sub(r"<img class='pen'[^>]*>", "<i>podpisano elektronicznie</i>", text)
    return Paper(
        kind=kind,
        layout=what.layout,
        source=Html(text),
        guise=what.guise,
        file_name=NAMES[names][4 if kind == "zus_certificate" else 5],
        signing="issuer",
        fields={"nip": holder.nip, "name": holder.name},
        verdict=what.verdict,
        faults=what.faults,
    )


def evidence(firm: Firm, guise: Guise) -> tuple[Paper, ...]:
    """A copy of each certificate that was copied."""
    papers = []
    for number, title in enumerate(firm.certificates[: firm.copies], 1):
        granted = title.startswith("Prawo ochronne")
        source = patent(firm, title.split(" – ")[-1]) if granted else iso(firm, title)
        papers.append(
            Paper(
                kind="innovation_evidence",
                layout="Patent Office" if granted else "framed certificate",
                source=source,
                guise=guise,
                file_name=f"certyfikat {number}" if not granted else "swiadectwo ochronne",
                signing="issuer",
                fields={"name": firm.name},
            )
        )
    return tuple(papers)


def filed(firm: Firm, mails: Sequence[Mail], *, sound: bool, missing: tuple[str, ...] = ()) -> Application:
    return Application(
        slug=firm.slug,
        name=firm.name,
        nip=firm.nip,
        mails=tuple(mails),
        is_sound=sound,
        fields=firm.fields(),
        points=firm.points(),
        missing=missing,
    )
