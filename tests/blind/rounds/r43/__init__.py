"""Round 43: no blanks of the office; each company uses what its office, its adviser or its own hand laid out."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Mail, Paper, Round, Signing, Value

from .aid import AIDS, DEALS
from .certs import TAX, ZUS, evidence, tax_auto
from .firms import FIRMS, Firm
from .forms import FORMS, STATUSES

WARSAW = ZoneInfo("Europe/Warsaw")
NAMES = {
    "form": ("Formularz zgłoszeniowy", "zgloszenie_szwajcaria", "formularz", "Karta zgloszenia"),
    "status": ("Oświadczenie o statusie", "oswiadczenie MSP", "status_wnioskodawcy", "zal3"),
    "aid": ("Formularz de minimis", "de_minimis_informacje", "pomoc de minimis", "zal6"),
    "deal": ("Umowa parafowana", "projekt_umowy", "umowa", "zal5 parafy"),
    "zus": ("Zaświadczenie ZUS", "ZUS_niezaleganie", "zus", "zasw. ZUS"),
    "tax": ("Zaświadczenie US", "US_niezaleganie", "skarbowy", "zasw. US"),
}


def stated(f: Firm) -> dict[str, Value]:
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certificates),
        "website_pl": f.www,
        "website_foreign": f.foreign,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": bool(f.lis),
        "agreements": len(f.agreements),
        "horizontal": bool(f.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points(f: Firm, copied: int) -> dict[str, int | None]:
    """By the Regulamin's Załącznik 1; the second criterion is judged from the description, by the commission."""
    n, e, t, a = copied, len(f.events), len(f.trips), len(f.agreements)
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": None,
        "3": 10 if n > 3 else 5 if n else 0,
        "4": (3 if f.www else 0) + (5 if f.foreign else 0) + (2 if f.social else 0),
        "5": 10 if e > 2 else (0, 1, 5)[e],
        "6": 10 if f.lis else 0,
        "7": 10 if a > 1 else 5 if a else 0,
        "8": 10 if f.horizontal else 0,
        "9": 10 if t == 0 else 5 if t < 3 else 0,
    }


def papers(
    f: Firm, picks: tuple[int | None, ...], guise: Guise, how: Signing, faults: dict[str, str]
) -> list[Paper]:
    """The papers of a company: layouts of form, status, de minimis, contract, ZUS, tax office; None is not sent."""
    seed = sum(map(ord, f.slug))
    who: dict[str, Value] = {"nip": f.nip, "name": f.name}
    out: list[Paper] = []
    dpi = (200, 300, 200, 150)[seed % 4] if guise == "scan" else 220

    def name(what: str) -> str:
        return NAMES[what][seed % 4]

    def own(kind: str, what: str, layouts: tuple, pick: int | None, fields: dict[str, Value]) -> None:  # type: ignore[type-arg]
        if pick is None:
            return
        fault = faults.get(what, "")
        signing: Signing = "none" if fault in {"unsigned", "not_initialled"} else how
        title, write = layouts[pick]
        as_word: Guise = "docx" if f.slug == "lumisoft" and what == "status" else guise
        out.append(
            Paper(
                kind,
                title,
                write(f, signing),
                as_word,
                name(what),
                signing,
                fields,
                faults=(fault,) if fault else (),
                dpi=dpi,
            )
        )

    own("application_form", "form", FORMS, picks[0], who | stated(f))
    own("status_declaration", "status", STATUSES, picks[1], who | {"size": f.size})
    own("de_minimis_form", "aid", AIDS, picks[2], who | {"size": f.size, "pkd": f.pkd})
    own("draft_contract", "deal", DEALS, picks[3], who)
    z, t = picks[4], picks[5]
    if z is not None:
        out.append(
            Paper(
                "zus_certificate", ZUS[z][0], ZUS[z][1](f), guise, name("zus"), "issuer", who, "none", dpi=dpi
            )
        )
    if t is not None:
        debt = faults.get("tax") == "arrears"
        source = tax_auto(f, debt=True) if debt else TAX[t][1](f)
        out.append(
            Paper(
                "tax_certificate",
                TAX[t][0],
                source,
                guise,
                name("tax"),
                "issuer",
                who,
                "arrears" if debt else "none",
                ("arrears",) if debt else (),
                dpi=dpi,
                turned=90 if f.slug == "inlog" else 0,
            )
        )
    for n, item in enumerate(f.certificates, 1):
        safe = item.replace(":", "-").replace(".", "-")
        out.append(
            Paper(
                "innovation_evidence",
                "certificate" if "ISO" in item or "EN" in item else "patent office",
                evidence(f, item),
                guise,
                f"{safe}" if seed % 2 else f"certyfikat {n}",
                "issuer",
                dpi=dpi,
            )
        )
    return out


BODIES = (
    "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów na wyjazd studyjny do Szwajcarii.\n\nZ poważaniem\n{boss}\n{name}\ntel. {phone}",
    "Szanowni Państwo,\n\nprzesyłamy zgłoszenie naszej firmy wraz z załącznikami. Prosimy o potwierdzenie otrzymania.\n\n{boss}\n{name}\nNIP {nip}",
    "Witam,\nzgłoszenie + zaświadczenia w załączniku.\nPozdrawiam\n{boss}",
    "Dzień dobry, w imieniu {name} składam dokumenty w naborze Innowacyjne Lubuskie - Szwajcaria.\n\n{boss}, {post}\n{phone}",
)
SUBJECTS = (
    "Zgłoszenie – wyjazd studyjny Szwajcaria",
    "Nabór Innowacyjne Lubuskie, zgłoszenie {name}",
    "Szwajcaria - dokumenty",
    "Wyjazd studyjny 22-25.06.2026 {name}",
)


def application(
    slug: str,
    picks: tuple[int | None, ...],
    guise: Guise,
    how: Signing,
    packed: str = "",
    later: str = "",
    **faults: str,
) -> Application:
    f = FIRMS[slug]
    n = list(FIRMS).index(slug)
    all_papers = papers(f, picks, guise, how, faults)
    text = {"name": f.name, "boss": f.boss, "post": f.post, "phone": f.phone, "nip": f.nip}
    sent = datetime(2026, 4, f.day, 8 + n % 7, (n * 17) % 60, 12, tzinfo=WARSAW)
    now = tuple(p for p in all_papers if p.kind != later)
    then = tuple(p for p in all_papers if p.kind == later)
    subject = SUBJECTS[n % 4].format(**text)
    mails = [Mail(sent, f.mail, subject, BODIES[n % 4].format(**text), now, packed)]  # type: ignore[arg-type]
    if then:
        mails.append(
            Mail(
                sent + timedelta(minutes=50),
                f.mail,
                f"Re: {subject}",
                f"Dzień dobry,\ndosyłam brakujące zaświadczenie z ZUS.\n{f.boss}\n{f.name}, NIP {f.nip}",
                then,
            )
        )
    kinds = (
        "application_form",
        "status_declaration",
        "de_minimis_form",
        "draft_contract",
        "zus_certificate",
        "tax_certificate",
    )
    missing = tuple(k for k, pick in zip(kinds, picks, strict=True) if pick is None)
    return Application(
        slug,
        f.name,
        f.nip,
        tuple(mails),
        not missing and not faults,
        stated(f),
        points(f, len(f.certificates)),
        missing,
    )


ROUND = Round(
    "r43",
    "The Regulamin, the table of document kinds and of findings, domain.md parts 1-4, contract.md, tests/blind/model.py; no reader, no other paper. /srv/writer.md was empty.",
    (
        application("tokarpol", (0, 1, 1, 1, 0, 0), "pdf", "electronic"),
        application("lumisoft", (3, 2, 2, 2, 3, 0), "pdf", "hand"),
        application("drewnex", (1, 3, 0, 0, 1, 1), "scan", "hand"),
        application("medikon", (1, 0, 0, 3, 3, 0), "pdf", "electronic", "zip"),
        application("kowalmet", (0, 0, 3, 3, 1, 1), "scan", "hand", "one_pdf"),
        application("ekosolar", (2, 3, 3, 0, 0, 0), "pdf", "electronic"),
        application("piekutowski", (2, 1, 1, 2, 2, 2), "photo", "hand"),
        application("inlog", (0, 2, 2, 1, 0, 3), "scan", "hand", later="zus_certificate"),
        application("ceramar", (3, 0, 0, 2, 3, 1), "photo", "hand"),
        application("hydrotech", (1, 3, 3, 0, 1, 3), "scan", "hand", "zip"),
        application("gastrobud", (2, 1, 2, 1, 2, 2), "photo", "hand"),
        application("viteo", (3, 2, 1, 3, 3, 0), "scan", "hand"),
        application("stalwit", (0, 0, 1, 0, 0, 0), "scan", "hand", tax="arrears"),
        application("zielnik", (2, 1, 2, None, 2, 1), "photo", "hand", form="unsigned"),
        application("plastpol", (3, None, 3, 1, 1, 3), "pdf", "hand", deal="not_initialled"),
    ),
)
