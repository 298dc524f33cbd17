"""Round 70: the office's own blank form in Word, filled by nineteen companies in their own ways."""

from dataclasses import replace
from datetime import datetime

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth
from tests.blind.press.mail import WARSAW
from tests.blind.rounds.r70.blank import Fill, form
from tests.blind.rounds.r70.certs import tax, zus
from tests.blind.rounds.r70.companies import BY_SLUG
from tests.blind.rounds.r70.company import Company
from tests.blind.rounds.r70.pen import Hand
from tests.blind.rounds.r70.statements import Signed, contract, de_minimis, declaration, evidence

_BLUE, _BLACK, _NAVY = (150, 50, 20), (40, 35, 30), (110, 30, 15)


def _form(fill: Fill, guise: Guise, *, name: str = "Formularz zgłoszeniowy", signed: bool = True, dpi: int = 200,
          turned: int = 0, faults: tuple[str, ...] = ()) -> Paper:  # fmt: skip
    own = fill.company
    how = "pen" if fill.pen else f"typed {fill.place}, {fill.choice}"
    signing: Signing = "none" if not signed else "hand" if fill.sign else "electronic"
    fields = {**own.fields(), "nip": own.nip, "name": own.name}
    return Paper(
        "application_form", f"own blank, {how}", form(fill), guise, name, signing, fields, faults=faults, dpi=dpi, turned=turned
    )  # fmt: skip


def _certificates(own: Company, layouts: tuple[str, str], dates: tuple[str, str], guises: tuple[Guise, Guise], dpi: int = 200,
                  zus_is: Truth = "none", tax_is: Truth = "none") -> tuple[Paper, Paper]:  # fmt: skip
    fields = {"nip": own.nip, "name": own.name}
    signs = ["e" if guise == "pdf" else "pen" for guise in guises]
    return (
        Paper("zus_certificate", f"ZUS {layouts[0]}", zus(own, layouts[0], dates[0], signs[0], zus_is), guises[0],
              "zaświadczenie ZUS", "issuer", fields, zus_is, dpi=dpi),
        Paper("tax_certificate", f"US {layouts[1]}", tax(own, layouts[1], dates[1], signs[1], tax_is), guises[1],
              "zaświadczenie US", "issuer", fields, tax_is, dpi=dpi),
    )  # fmt: skip


def _statements(own: Company, layouts: tuple[str, str, str], signed: Signed, guise: Guise, *, contract_guise: Guise | None = None,
                dpi: int = 200) -> tuple[Paper, ...]:  # fmt: skip
    signing: Signing = "hand" if signed.pen else "electronic"
    fields = {"nip": own.nip, "name": own.name, "size": own.size}

    def paper(kind: str, layout: str, source: Html, name: str, at: Guise) -> Paper:
        return Paper(
            kind, layout, source, at, name, signing, fields if kind != "draft_contract" else {}, dpi=dpi
        )

    return (
        paper("status_declaration", f"declaration {layouts[0]}", declaration(own, layouts[0], signed), "Oświadczenie o statusie", guise),
        paper("de_minimis_form", f"de minimis {layouts[1]}", de_minimis(own, layouts[1], signed), "pomoc de minimis - informacje", guise),
        paper("draft_contract", f"contract {layouts[2]}", contract(own, layouts[2], signed), "projekt umowy", contract_guise or guise),
    )  # fmt: skip


def _copies(own: Company, guise: Guise = "pdf") -> tuple[Paper, ...]:
    return tuple(
        Paper(
            "innovation_evidence",
            "copy of a certificate",
            evidence(own, text),
            guise,
            f"zał. {number} - kopia",
            "issuer",
        )
        for number, text in enumerate(own.certificates, start=1)
    )


def _mail(own: Company, day: int, hour: int, minute: int, papers: tuple[Paper, ...], body: str = "") -> Mail:
    text = body or "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów do naboru."
    return Mail(
        datetime(2026, 4, day, hour, minute, tzinfo=WARSAW), own.email, f"Zgłoszenie – wyjazd studyjny do Szwajcarii – {own.name}",
        f"{text}\n\nZ poważaniem\n{own.person}\n{own.name}\ntel. {own.phone}\n", papers,
    )  # fmt: skip


def _application(
    own: Company, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = ()
) -> Application:
    return Application(own.slug, own.name, own.nip, mails, sound, own.fields(), own.points(), missing)


_LAYOUTS = (
    (("letter", "eoffice"), ("sentence", "grid", "plain")), (("table", "table"), ("table", "numbered", "sans")),
    (("fields", "letter"), ("ticks", "cards", "framed")), (("confirmation", "account"), ("struck", "ticks", "large")),
)  # fmt: skip


def _digital(slug: str, guise: Guise, fill: Fill, layout: int, day: int, hour: int) -> Application:
    """One whose papers never were on paper."""
    own = BY_SLUG[slug]
    certificates, statements = _LAYOUTS[layout]
    papers = (
        _form(fill, guise),
        *_certificates(own, certificates, ("2 kwietnia 2026 r.", "31 marca 2026 r."), ("pdf", "pdf")),
        *_statements(own, statements, Signed(None, fill.date), "pdf"),
        *_copies(own),
    )
    return _application(own, _mail(own, day, hour, 12, papers))


def _paper(slug: str, guise: Guise, fill: Fill, layout: int, day: int, hour: int, *, certs: tuple[Guise, Guise] = ("pdf", "pdf"),
           dpi: int = 200, turned: int = 0, contract_guise: Guise | None = None) -> Application:  # fmt: skip
    """One that printed, signed by pen, and scanned or photographed."""
    own = BY_SLUG[slug]
    certificates, statements = _LAYOUTS[layout]
    papers = (
        _form(fill, guise, dpi=dpi, turned=turned),
        *_certificates(own, certificates, ("01.04.2026", "03.04.2026"), certs, dpi),
        *_statements(
            own, statements, Signed(fill.sign, fill.date), guise, contract_guise=contract_guise, dpi=dpi
        ),
        *_copies(own, "scan" if guise == "scan" else "pdf"),
    )
    return _application(own, _mail(own, day, hour, 34, papers))


def _typed(slug: str, **how: object) -> Fill:
    return replace(Fill(BY_SLUG[slug]), **how)  # type: ignore[arg-type]


def _penned(slug: str, hand: Hand, **how: object) -> Fill:
    return replace(Fill(BY_SLUG[slug], pen=hand, sign=hand), **how)  # type: ignore[arg-type]


_SOUND = (
    _digital("tokarex", "docx", _typed("tokarex", date="9 kwietnia 2026 r."), 0, 9, 9),
    _digital("lumivid", "pdf", _typed("lumivid", place="ondots", choice="underline", date="08.04.2026"), 1, 8, 11),
    _digital("medakustik", "pdf", _typed("medakustik", place="below", tick="X", choice="delete", color="000000", date="10.04.2026 r."), 2, 10, 10),
    _digital("drewstil", "odt", _typed("drewstil", tick="☑", color="000000", date="9.04.2026"), 3, 9, 13),
    _digital("agroczuj", "docx", _typed("agroczuj", place="ondots", tick="[X]", nothing="nie posiadamy", choice="delete", date="13 kwietnia 2026 r."), 1, 13, 8),
    _digital("kartonix", "pdf", _typed("kartonix", place="below", tick="☒", nothing="–", date="14.04.2026"), 2, 14, 12),
    _paper("elmontaz", "scan", _penned("elmontaz", Hand(11, _BLUE, 0.1, 3.0), date="9.04.2026"), 3, 9, 14, dpi=200),
    _paper("precyzja", "photo", _penned("precyzja", Hand(12, _BLACK, 0.2, 2.8, 3), date="8 kwietnia 2026"), 0, 8, 15, dpi=200),
    _paper("biolub", "scan", _penned("biolub", Hand(13, _NAVY, 0.05, 2.7, 4), date="10.04.2026 r."), 1, 10, 9, certs=("scan", "pdf"), dpi=300),
    _paper("stalgub", "scan", _penned("stalgub", Hand(14, _BLACK, 0.15, 3.0, 4), date="13.04.2026", nothing="nie ma"), 2, 13, 10, dpi=150, turned=180),
    _paper("softnoteq", "scan", _typed("softnoteq", sign=Hand(15, _BLUE), tick="X", date="9.04.2026"), 3, 9, 8, certs=("scan", "scan")),
    _paper("lasokno", "photo", _typed("lasokno", sign=Hand(16, _NAVY), place="ondots", color="000000", date="14 kwietnia 2026 r."), 0, 14, 9,
           contract_guise="scan", turned=90),
    _paper("hydrosluz", "scan", _penned("hydrosluz", Hand(17, _BLUE, 0.0, 3.0, 4), date="15.04.2026"), 1, 15, 11, certs=("pdf", "scan"), dpi=200),
    _paper("tkalnia", "scan", _typed("tkalnia", sign=Hand(18, _BLACK), place="below", choice="underline", date="10.04.2026"), 2, 10, 12, dpi=150),
)  # fmt: skip


def _sound() -> tuple[Application, ...]:
    """The sound ones, two of them in parcels of another kind."""
    made = []
    for one in _SOUND:
        (mail,) = one.mails
        own = BY_SLUG[one.slug]
        if one.slug == "softnoteq":
            one = replace(one, mails=(replace(mail, packed="one_pdf"),))
        elif one.slug in {"kartonix", "stalgub"}:
            one = replace(one, mails=(replace(mail, packed="zip"),))
        elif one.slug == "precyzja":
            late = tuple(paper for paper in mail.papers if paper.kind == "draft_contract")
            first = tuple(paper for paper in mail.papers if paper.kind != "draft_contract")
            again = _mail(
                own,
                8,
                15,
                52,
                late,
                "Dzień dobry,\n\nw poprzedniej wiadomości zabrakło umowy, przesyłam ją teraz.",
            )
            one = replace(one, mails=(replace(mail, papers=first), again))
        made.append(one)
    return tuple(made)


def _unsound() -> tuple[Application, ...]:
    wschow, rzepin, cerlub, drez, glogow = (
        BY_SLUG[s] for s in ("wschowpol", "rzepingeo", "cerlub", "drezrec", "glogotech")
    )
    hand = Hand(21, _BLUE, 0.12, 3.0)
    dates = ("07.04.2026", "08.04.2026")
    arrears = (
        _form(Fill(wschow, pen=hand, sign=hand, date="10.04.2026"), "scan"),
        *_certificates(wschow, ("letter", "letter"), dates, ("scan", "pdf"), zus_is="arrears"),
        *_statements(wschow, ("sentence", "grid", "plain"), Signed(hand, "10.04.2026"), "scan"), *_copies(wschow),
    )  # fmt: skip
    lacking = (
        _form(Fill(rzepin, date="13.04.2026", tick="X"), "pdf"),
        _certificates(rzepin, ("fields", "table"), dates, ("pdf", "pdf"))[0],
        *_statements(rzepin, ("ticks", "cards", "sans"), Signed(None, "13.04.2026"), "pdf"),
    )
    unsigned = (
        _form(Fill(cerlub, date="14.04.2026", choice="underline"), "docx", signed=False, faults=("unsigned",)),
        *_certificates(cerlub, ("table", "account"), dates, ("pdf", "pdf")),
        *_statements(cerlub, ("table", "numbered", "framed"), Signed(None, "14.04.2026"), "pdf"), *_copies(cerlub),
    )  # fmt: skip
    other = Hand(22, _BLACK, 0.18, 2.9)
    refused = (
        _form(Fill(drez, sign=other, date="9.04.2026"), "scan"),
        *_certificates(drez, ("confirmation", "letter"), dates, ("pdf", "scan"), tax_is="refusal"),
        *_statements(drez, ("struck", "ticks", "large"), Signed(other, "9.04.2026"), "scan"),
    )
    outside = (
        _form(Fill(glogow, place="ondots", date="15.04.2026"), "pdf", faults=("outside_region",)),
        *_certificates(glogow, ("letter", "eoffice"), dates, ("pdf", "pdf")),
        *_statements(glogow, ("sentence", "grid", "plain"), Signed(None, "15.04.2026"), "pdf"),
        *_copies(glogow),
    )
    return (
        _application(wschow, _mail(wschow, 10, 13, 5, arrears), sound=False),
        _application(rzepin, _mail(rzepin, 13, 9, 47, lacking), sound=False, missing=("tax_certificate",)),
        _application(cerlub, _mail(cerlub, 14, 14, 20, unsigned), sound=False),
        _application(drez, _mail(drez, 9, 10, 41, refused), sound=False),
        _application(glogow, _mail(glogow, 15, 8, 30, outside), sound=False),
    )


ROUND = Round(
    "r70",
    "Regulamin, kinds, contract and model; no reader, sample or earlier round.",
    (*_sound(), *_unsound()),
    {"application_form": form(None)},
)
