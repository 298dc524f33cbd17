"""The papers and mails of a company, with their truth."""

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Value, Word
from tests.blind.rounds.r75 import certificates as ce
from tests.blind.rounds.r75 import companies, contracts
from tests.blind.rounds.r75 import forms_a as fa
from tests.blind.rounds.r75 import forms_b as fb
from tests.blind.rounds.r75 import statements as st
from tests.blind.rounds.r75.base import Company

_BY_SLUG = {one.slug: one for one in companies.ALL}
Maker = Callable[[Company, str], Html | Word]
_FORMS: dict[str, Maker] = {
    "table": fa.table_form, "lines": fa.line_form, "cards": fa.card_form, "questions": fa.question_form, "columns": fb.column_form, "sentences": fb.sentence_form,
    "word tables": fb.word_form, "checklist": fb.check_form, "combs": fb.comb_form, "strike-outs": fb.strike_form,
}  # fmt: skip
_ZUS: dict[str, Maker] = {
    "letter": ce.zus_letter,
    "table": ce.zus_table,
    "numbered": ce.zus_numbered,
    "electronic": ce.zus_electronic,
}
_TAX: dict[str, Callable[[Company, str, str], Html]] = {
    "ordinance form": ce.tax_form, "letter": ce.tax_letter, "numbered": ce.tax_numbered, "electronic": ce.tax_electronic,
}  # fmt: skip
_STATUS: dict[str, Maker] = {
    "sentence": st.status_sentence,
    "table": st.status_table,
    "boxes": st.status_boxes,
    "strike-out": st.status_strike,
    "word": st.status_word,
}
_MINIMIS: dict[str, Maker] = {
    "parts A-E": st.minimis_parts,
    "word": st.minimis_word,
    "numbered": st.minimis_numbered,
    "grid": st.minimis_grid,
}


def _truth(c: Company) -> dict[str, Value]:
    return {
        "size": c.size, "innovative": c.innovative, "certificates": list(c.certs), "website_pl": c.www_pl, "website_foreign": c.www_foreign,
        "social_media": list(c.socials), "events": len(c.events), "office_trips": len(c.trips), "lis": c.lis is not None, "agreements": len(c.agreements),
        "horizontal": c.horizontal is not None, "voivodeship": c.voivodeship, "postal_code": c.postal, "pkd": c.pkd, "delegate": c.delegate,
    }  # fmt: skip


def _points(c: Company) -> dict[str, int | None]:
    certs, events, trips = len(c.certs), len(c.events), len(c.trips)
    return {
        "1": 5 if c.size == "medium" else 20, "2": None, "3": 10 if certs > 3 else 5 if certs else 0,
        "4": (3 if c.www_pl else 0) + (5 if c.www_foreign else 0) + (2 if c.socials else 0), "5": (0, 1, 5)[events] if events < 3 else 10,
        "6": 10 if c.lis else 0, "7": (0, 5)[len(c.agreements)] if len(c.agreements) < 2 else 10, "8": 10 if c.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }  # fmt: skip


def _own(c: Company) -> dict[str, Value]:
    return {"nip": c.nip, "name": c.name}


def form(
    c: Company, layout: str, guise: Guise, signing: Signing, day: str, name: str = "Formularz zgłoszeniowy"
) -> Paper:
    """The application form."""
    make = _FORMS[layout]
    source = fa.line_form(c, day, is_signed=False) if signing == "none" else make(c, day)
    return Paper("application_form", f"form {layout}", source, guise, name, signing, {**_truth(c), **_own(c)})


def zus(
    c: Company,
    layout: str,
    guise: Guise,
    day: str,
    name: str = "ZUS zaświadczenie",
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A sound certificate of ZUS."""
    return Paper(
        "zus_certificate",
        f"ZUS {layout}",
        _ZUS[layout](c, day),
        guise,
        name,
        "issuer",
        _own(c),
        "none",
        (),
        dpi,
        turned,
    )


def tax(
    c: Company,
    layout: str,
    guise: Guise,
    day: str,
    office: str,
    name: str = "US zaświadczenie",
    turned: int = 0,
) -> Paper:
    """A sound certificate of a tax office."""
    return Paper(
        "tax_certificate",
        f"tax {layout}",
        _TAX[layout](c, day, office),
        guise,
        name,
        "issuer",
        _own(c),
        "none",
        (),
        200,
        turned,
    )


def status(
    c: Company, layout: str, guise: Guise, signing: Signing, day: str, name: str = "oświadczenie MŚP"
) -> Paper:
    """The declaration of status."""
    return Paper(
        "status_declaration",
        f"status {layout}",
        _STATUS[layout](c, day),
        guise,
        name,
        signing,
        {**_own(c), "size": c.size},
    )


def minimis(
    c: Company, layout: str, guise: Guise, signing: Signing, day: str, name: str = "de minimis"
) -> Paper:
    """The de minimis form."""
    return Paper(
        "de_minimis_form",
        f"de minimis {layout}",
        _MINIMIS[layout](c, day),
        guise,
        name,
        signing,
        {**_own(c), "size": c.size, "pkd": c.pkd},
    )


def draft(c: Company, style: int, guise: Guise, signing: Signing, name: str = "umowa parafowana") -> Paper:
    """The draft contract; unsigned by hand where it is signed electronically."""
    source = (
        contracts.word_contract(c)
        if guise in {"docx", "odt"}
        else contracts.contract(c, style, signing == "hand")
    )
    layout = "contract word" if isinstance(source, Word) else f"contract {style}"
    return Paper("draft_contract", layout, source, guise, name, signing, _own(c))


def proofs(c: Company, guise: Guise) -> tuple[Paper, ...]:
    """A copy of each certificate."""
    return tuple(
        Paper(
            "innovation_evidence",
            "certificate copy",
            contracts.evidence(c, cert),
            guise,
            f"certyfikat {n}",
            "issuer",
        )
        for n, cert in enumerate(c.certs, 1)
    )


def sent(
    c: Company, day: int, hour: int, papers: tuple[Paper, ...], packed: Literal["", "zip", "one_pdf"] = "",
    subject: str = "Zgłoszenie – wyjazd studyjny do Szwajcarii", body: str = "",
) -> Mail:  # fmt: skip
    """A mail of the company."""
    text = (
        body
        or f"Dzień dobry,\n\nw załączeniu dokumenty firmy {c.name}.\n\nZ poważaniem\n{c.signer}\ntel. {c.phone}\n"
    )
    return Mail(datetime(2026, 4, day, hour, (len(c.name) * 7) % 60), c.email, subject, text, papers, packed)


def applied(c: Company, *mails: Mail, is_sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    """The application."""
    return Application(c.slug, c.name, c.nip, mails, is_sound, _truth(c), _points(c), missing)


def of(slug: str) -> Company:
    """The company."""
    return _BY_SLUG[slug]
