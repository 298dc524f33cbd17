"""Round 44: the office's own blanks, filled in by nearly everybody."""

from collections.abc import Iterable
from typing import Any
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper, Round, Word

from . import certs
from .blanks import BLANKS, WRITERS, Hand, retyped
from .companies import BY_SLUG, Company

WARSAW = ZoneInfo("Europe/Warsaw")
NAMES = {
    "application_form": "Formularz zgłoszeniowy",
    "status_declaration": "Oświadczenie o statusie",
    "de_minimis_form": "Formularz pomoc de minimis",
    "draft_contract": "Projekt umowy parafowany",
    "de_minimis_statement": "Oświadczenie de minimis",
}


def form_fields(c: Company) -> dict[str, Any]:
    return {
        "size": c.size,
        "innovative": c.innovative,
        "certificates": list(c.certificates),
        "website_pl": c.www or None,
        "website_foreign": c.www_foreign or None,
        "social_media": list(c.social),
        "events": len(c.events),
        "office_trips": len(c.trips),
        "lis": bool(c.lis),
        "agreements": len(c.agreements),
        "horizontal": c.horizontal,
        "voivodeship": "lubuskie",
        "postal_code": c.postal,
        "pkd": c.pkd,
        "delegate": c.delegate,
    }


def points(c: Company) -> dict[str, int | None]:
    n = len(c.certificates)
    english = c.www_foreign.endswith("/en")
    return {
        "1": 5 if c.size == "medium" else 20,
        "2": None,
        "3": 10 if n > 3 else 5 if n else 0,
        "4": None
        if c.www_foreign and not english
        else (3 if c.www else 0) + (5 if english else 0) + (2 if c.social else 0),
        "5": {0: 0, 1: 1, 2: 5}.get(len(c.events), 10),
        "6": 10 if c.lis else 0,
        "7": {0: 0, 1: 5}.get(len(c.agreements), 10),
        "8": 10 if c.horizontal else 0,
        "9": {0: 10, 1: 5, 2: 5}.get(len(c.trips), 0),
    }


def paper_fields(kind: str, c: Company) -> dict[str, Any]:
    own = {"nip": c.nip, "name": c.name}
    return {
        "application_form": own | form_fields(c),
        "status_declaration": own | {"size": c.size},
        "de_minimis_form": own | {"size": c.size, "pkd": c.pkd[:5]},
        "draft_contract": {},
        "de_minimis_statement": own,
    }[kind]


def _named(names: Any, kind: str) -> dict[str, Any]:
    return {"file_name": names[kind]} if names and kind in names else {}


def filled(
    kind: str,
    c: Company,
    guise: Any,
    how: str,
    signing: Any = "",
    faults: tuple[str, ...] = (),
    anew: bool = False,
    **more: Any,
) -> Paper:
    """An office blank filled by `typed` or `pen`, or typed anew."""
    signing = signing or ("electronic" if guise == "pdf" else "hand")
    wet = signing == "hand"
    hand = Hand(how, c, pen=wet, initialled=wet)
    if kind == "draft_contract":
        hand = Hand("blank", c, initialled=wet)
    source = Word(retyped(kind, hand) if anew else WRITERS[kind](hand))
    layout = f"{'retyped' if anew else 'office blank'} {kind}" + (
        "" if kind == "draft_contract" else f", {how}"
    )
    return Paper(
        kind,
        layout,
        source,
        guise,
        more.pop("file_name", NAMES[kind]),
        signing,
        paper_fields(kind, c),
        None,
        faults,
        **more,
    )


def zus(c: Company, layout: int, guise: Any, day: str, **more: Any) -> Paper:
    return Paper(
        "zus_certificate",
        f"ZUS layout {layout}",
        certs.zus(layout, c, day, guise != "pdf"),
        guise,
        more.pop("file_name", "Zaświadczenie ZUS"),
        "issuer",
        {"nip": c.nip, "name": c.name},
        "none",
        **more,
    )


def tax(c: Company, layout: int, guise: Any, day: str, **more: Any) -> Paper:
    return Paper(
        "tax_certificate",
        f"tax office layout {layout}",
        certs.tax(layout, c, day, guise != "pdf"),
        guise,
        more.pop("file_name", "Zaświadczenie US"),
        "issuer",
        {"nip": c.nip, "name": c.name},
        "none",
        **more,
    )


def copies(c: Company, guise: Any, **more: Any) -> tuple[Paper, ...]:
    return tuple(
        Paper(
            "innovation_evidence",
            "patent" if item.startswith("Patent") else f"certificate {i % 2 + 1}",
            certs.evidence(c, item, i),
            guise,
            f"certyfikat {i + 1}",
            "issuer",
            {},
            **more,
        )
        for i, item in enumerate(c.certificates)
    )


FORMS = ("application_form", "status_declaration", "de_minimis_form", "draft_contract")


def forms(
    c: Company,
    guise: Any,
    how: str = "typed",
    anew: Iterable[str] = (),
    names: dict[str, str] | None = None,
    **more: Any,
) -> tuple[Paper, ...]:
    return tuple(
        filled(
            k,
            c,
            guise,
            how,
            anew=k in anew,
            **more,
            **_named(names, k),
        )
        for k in FORMS
    )


def mail(
    c: Company,
    day: int,
    hour: int,
    minute: int,
    subject: str,
    body: str,
    papers: Iterable[Paper],
    packed: Any = "",
) -> Mail:
    return Mail(
        datetime(2026, 4, day, hour, minute, tzinfo=WARSAW),
        c.email,
        subject,
        f"{body}\n\n{c.signatory}\n{c.name}\ntel. {c.phone}\n",
        tuple(papers),
        packed,
    )


def application(c: Company, *mails: Mail, sound: Any = True, missing: Any = ()) -> Application:
    return Application(c.slug, c.name, c.nip, mails, sound, form_fields(c), points(c), missing)


def applications() -> tuple[Application, ...]:
    out = []
    # born digital: typed in Word, exported, signed electronically
    c = BY_SLUG["odrafilt"]
    out.append(
        application(
            c,
            mail(
                c,
                21,
                9,
                12,
                "Zgłoszenie – wyjazd studyjny do Szwajcarii",
                "Dzień dobry,\n\nw załączeniu przesyłamy komplet dokumentów zgłoszeniowych.",
                (
                    *forms(c, "pdf"),
                    zus(c, 1, "pdf", "15.04.2026"),
                    tax(c, 1, "pdf", "14.04.2026"),
                    *copies(c, "pdf"),
                ),
            ),
        )
    )
    c = BY_SLUG["kodynka"]
    out.append(
        application(
            c,
            mail(
                c,
                22,
                13,
                40,
                "Nabór Szwajcaria – Kodynka Software",
                "Dzień dobry, przesyłam dokumenty podpisane podpisem zaufanym. Certyfikatów nie posiadam.",
                (
                    *forms(
                        c,
                        "pdf",
                        names={
                            "application_form": "zal_2_formularz_Kodynka",
                            "status_declaration": "zal_3_status",
                            "de_minimis_form": "zal_6_de_minimis",
                            "draft_contract": "zal_5_umowa",
                        },
                    ),
                    filled("de_minimis_statement", c, "pdf", "typed", file_name="zal_4"),
                    zus(c, 3, "pdf", "17.04.2026", file_name="ZUS_EWN"),
                    tax(c, 4, "pdf", "16.04.2026", file_name="US_niezaleganie"),
                ),
            ),
        )
    )
    c = BY_SLUG["metalbor"]
    out.append(
        application(
            c,
            mail(
                c,
                23,
                10,
                5,
                "Wyjazd studyjny Szwajcaria 22-25.06.2026",
                "Szanowni Państwo,\n\nprzesyłamy zgłoszenie firmy Metal-Bor wraz z załącznikami (ZIP).",
                (
                    *forms(c, "pdf"),
                    zus(c, 2, "pdf", "13.04.2026"),
                    tax(c, 3, "pdf", "13.04.2026"),
                    *copies(c, "pdf"),
                ),
                "zip",
            ),
        )
    )
    c = BY_SLUG["sadowa-lab"]
    out.append(
        application(
            c,
            mail(
                c,
                24,
                8,
                30,
                "zgłoszenie Laboratorium Sadowa",
                "Dzień dobry,\nw załączniku zgłoszenie do wyjazdu.",
                (
                    *forms(c, "pdf"),
                    zus(c, 4, "pdf", "20.04.2026"),
                    tax(c, 2, "pdf", "20.04.2026"),
                    *copies(c, "pdf"),
                ),
            ),
        )
    )
    # printed, signed by pen, scanned or photographed
    c = BY_SLUG["drewnar"]
    out.append(
        application(
            c,
            mail(
                c,
                17,
                11,
                20,
                "Formularz zgłoszeniowy Drewnar Meble",
                "Dzień dobry, w załączeniu skany dokumentów.",
                (
                    *forms(c, "scan"),
                    zus(c, 2, "scan", "09.04.2026"),
                    tax(c, 2, "scan", "10.04.2026"),
                    *copies(c, "scan"),
                ),
            ),
        )
    )
    c = BY_SLUG["termowent"]
    out.append(
        application(
            c,
            mail(
                c,
                21,
                18,
                2,
                "Szwajcaria zgłoszenie",
                "Witam, przesyłam wypełnione dokumenty. Proszę o potwierdzenie.",
                (
                    *forms(c, "scan", "pen", dpi=300),
                    zus(c, 4, "scan", "14.04.2026", dpi=300),
                    tax(c, 3, "scan", "15.04.2026", dpi=300),
                    *copies(c, "scan", dpi=300),
                ),
            ),
        )
    )
    c = BY_SLUG["zelazek"]
    out.append(
        application(
            c,
            mail(
                c,
                22,
                20,
                15,
                "dokumenty na wyjazd",
                "Dzień dobry, zdjęcia dokumentów w załączniku.",
                (
                    *forms(
                        c,
                        "photo",
                        "pen",
                        dpi=220,
                        names={
                            "application_form": "formularz",
                            "status_declaration": "oswiadczenie",
                            "de_minimis_form": "deminimis",
                            "draft_contract": "umowa",
                        },
                    ),
                    zus(c, 1, "photo", "16.04.2026", file_name="zus"),
                    tax(c, 4, "photo", "17.04.2026", file_name="us"),
                ),
            ),
        )
    )
    c = BY_SLUG["lubopak"]
    out.append(
        application(
            c,
            mail(
                c,
                23,
                14,
                48,
                "Lubopak – zgłoszenie na wyjazd studyjny do Szwajcarii",
                "Szanowni Państwo, przesyłamy fotografie podpisanych dokumentów.",
                (
                    *forms(c, "photo"),
                    zus(c, 3, "photo", "15.04.2026"),
                    tax(c, 1, "photo", "15.04.2026"),
                    *copies(c, "photo"),
                ),
            ),
        )
    )
    c = BY_SLUG["plastwar"]
    out.append(
        application(
            c,
            mail(
                c,
                24,
                12,
                10,
                "Plastwar zgłoszenie komplet",
                "Dzień dobry,\nkomplet dokumentów w jednym pliku PDF.",
                (
                    *forms(c, "scan"),
                    zus(c, 1, "scan", "17.04.2026"),
                    tax(c, 4, "scan", "17.04.2026"),
                    *copies(c, "scan"),
                ),
                "one_pdf",
            ),
        )
    )
    c = BY_SLUG["medigabinet"]
    out.append(
        application(
            c,
            mail(
                c,
                27,
                9,
                50,
                "Rehamed – nabór na wyjazd",
                "Dzień dobry, przesyłam dokumenty; formularz przepisany, bo blankiet się rozjeżdżał.",
                (
                    *forms(c, "scan", anew=("application_form", "status_declaration")),
                    zus(c, 3, "scan", "20.04.2026", turned=90),
                    tax(c, 2, "scan", "21.04.2026"),
                    *copies(c, "scan"),
                ),
            ),
        )
    )
    c = BY_SLUG["serwotech"]
    out.append(
        application(
            c,
            mail(
                c,
                27,
                15,
                25,
                "Serwotech Automatyka – wyjazd Szwajcaria",
                "W załączeniu archiwum ze skanami.",
                (
                    *forms(c, "scan"),
                    filled("de_minimis_statement", c, "scan", "typed"),
                    zus(c, 4, "scan", "20.04.2026"),
                    tax(c, 1, "scan", "20.04.2026"),
                    *copies(c, "scan"),
                ),
                "zip",
            ),
        )
    )
    c = BY_SLUG["miodarnia"]
    first, rest = forms(c, "scan", "pen", dpi=300)[:1], forms(c, "scan", "pen", dpi=300)[1:]
    out.append(
        application(
            c,
            mail(
                c,
                23,
                19,
                31,
                "Formularz zgłoszeniowy – Lawenda",
                "Dzień dobry, wysyłam formularz, pozostałe dokumenty jutro.",
                first,
            ),
            mail(
                c,
                24,
                9,
                3,
                "Formularz zgłoszeniowy – Lawenda – pozostałe załączniki",
                f"Dzień dobry, przesyłam pozostałe dokumenty (NIP {c.nip}).",
                (*rest, zus(c, 2, "scan", "21.04.2026"), tax(c, 3, "scan", "21.04.2026"), *copies(c, "scan")),
            ),
        )
    )
    # with a fault
    c = BY_SLUG["transdrez"]
    out.append(
        application(
            c,
            mail(
                c,
                28,
                10,
                44,
                "Drezmont zgłoszenie",
                "Dzień dobry, w załączeniu zgłoszenie.",
                (
                    filled("application_form", c, "docx", "typed", "none", ("unsigned",)),
                    *forms(c, "pdf")[1:],
                    zus(c, 1, "pdf", "21.04.2026"),
                    tax(c, 1, "pdf", "21.04.2026"),
                    *copies(c, "pdf"),
                ),
            ),
            sound=False,
        )
    )
    c = BY_SLUG["solarek"]
    out.append(
        application(
            c,
            mail(
                c,
                28,
                12,
                6,
                "Solarek – Szwajcaria",
                "Dzień dobry, przesyłam dokumenty, na zaświadczenie z US jeszcze czekamy.",
                (*forms(c, "scan"), zus(c, 2, "scan", "22.04.2026"), *copies(c, "scan")),
            ),
            sound=False,
            missing=("tax_certificate",),
        )
    )
    c = BY_SLUG["szklarz"]
    refusal = Paper(
        "zus_certificate",
        "ZUS decision of refusal",
        certs.zus_refusal(c, "23.04.2026"),
        "scan",
        "ZUS",
        "issuer",
        {"nip": c.nip, "name": c.name},
        "refusal",
        ("arrears",),
    )
    out.append(
        application(
            c,
            mail(
                c,
                29,
                8,
                15,
                "Szkło Cybinka – dokumenty",
                "Dzień dobry, dokumenty w załączniku.",
                (*forms(c, "scan"), refusal, tax(c, 3, "scan", "22.04.2026"), *copies(c, "scan")),
            ),
            sound=False,
        )
    )
    return tuple(out)


ROUND = Round(
    "r44",
    "The Regulamin, the kinds and findings of forms.md, domain.md and contract.md, and the model; writer.md was an empty file.",
    applications(),
    BLANKS,
)
