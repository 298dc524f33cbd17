"""From a firm and its habits to papers and truths."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r34.blocks import Block
from tests.blind.rounds.r34.contract import CONTRACT
from tests.blind.rounds.r34.forms import APPLICATION, DE_MINIMIS, RECEIVED, STATUS
from tests.blind.rounds.r34.pages import Hand, by_pen
from tests.blind.rounds.r34.people import Firm
from tests.blind.rounds.r34.retyped import Retype, retyped
from tests.blind.rounds.r34.word import Typist, writer

BLOCKS: Mapping[str, tuple[Block, ...]] = {
    "application_form": APPLICATION,
    "status_declaration": STATUS,
    "de_minimis_form": DE_MINIMIS,
    "draft_contract": CONTRACT,
    "de_minimis_statement": RECEIVED,
}

Means = Typist | Hand | Retype
Look = Literal["scan", "photo", "pdf", "docx", "odt"]


def first_part(text: str) -> str:
    """The postal code of „65-119 Zielona Góra”."""
    return text.split(" ", 1)[0]


def form_fields(firm: Firm) -> dict[str, Value]:
    """`fields` of the contract's JSON as the application form states them."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": [name for name, _ in firm.certificates],
        "website_pl": firm.www_pl or None,
        "website_foreign": firm.www_foreign or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": firm.trips,
        "lis": firm.lis,
        "agreements": firm.agreements,
        "horizontal": firm.horizontal,
        "voivodeship": firm.voivodeship,
        "postal_code": first_part(firm.postal),
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm, copies: bool = True, language_known: bool = True) -> dict[str, int | None]:
    """Points that follow from the papers; `copies` says that each listed certificate came with its copy."""
    count = len(firm.certificates)
    three: int | None = 10 if count > 3 else 5 if count else 0
    if count and not copies:
        three = None
    web = (3 if firm.www_pl else 0) + (5 if firm.www_foreign else 0) + (2 if firm.social else 0)
    events = len(firm.events)
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": three,
        "4": web if language_known else None,
        "5": {0: 0, 1: 1, 2: 5}.get(events, 10),
        "6": 10 if firm.lis else 0,
        "7": {0: 0, 1: 5}.get(firm.agreements, 10),
        "8": 10 if firm.horizontal else 0,
        "9": {0: 10, 1: 5, 2: 5}.get(firm.trips, 0),
    }


def paper_fields(kind: str, firm: Firm) -> dict[str, Value]:
    """What a form of this kind states."""
    base: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    if kind == "application_form":
        return base | form_fields(firm)
    if kind == "status_declaration":
        return base | {"size": firm.size}
    if kind == "de_minimis_form":
        return base | {"size": firm.size, "pkd": firm.pkd}
    return base


@dataclass(frozen=True, slots=True)
class Desk:
    """A firm's habits: by what means its forms are filled, and how they travel."""

    firm: Firm
    guise: Guise
    dpi: int = 200

    def form(
        self,
        kind: str,
        means: Means,
        file_name: str,
        guise: Guise | None = None,
        turned: int = 0,
        faults: Sequence[str] = (),
    ) -> Paper:
        """One of the desk's forms, filled."""
        blocks, answers = BLOCKS[kind], self.firm.answers
        last = kind == "draft_contract"
        source: Html | Word
        match means:
            case Typist():
                source, by_hand, layout = (
                    Word(writer(blocks, answers, means, last)),
                    bool(means.pen),
                    "the blank, typed in Word",
                )
            case Hand():
                source, by_hand, layout = (
                    Html(by_pen(blocks, answers, means, last)),
                    means.signs,
                    "the blank, filled by pen",
                )
            case Retype():
                source, by_hand = Html(retyped(blocks, answers, means)), bool(means.pen)
                layout = (
                    "the blank retyped as running text"
                    if means.look == "plain"
                    else "the blank retyped as tables"
                )
        how = guise or self.guise
        signing: Signing = "hand" if by_hand else "electronic" if how == "pdf" and not faults else "none"
        return Paper(
            kind,
            layout,
            source,
            how,
            file_name,
            signing,
            paper_fields(kind, self.firm),
            None,
            tuple(faults),
            self.dpi,
            turned,
        )

    def certificate(
        self,
        kind: str,
        layout: str,
        text: str,
        file_name: str,
        guise: Guise | None = None,
        verdict: Truth = "none",
        faults: Sequence[str] = (),
        turned: int = 0,
    ) -> Paper:
        """A certificate of an office."""
        fields: dict[str, Value] = {"nip": self.firm.nip, "name": self.firm.name}
        return Paper(
            kind,
            layout,
            Html(text),
            guise or self.guise,
            file_name,
            "issuer",
            fields,
            verdict,
            tuple(faults),
            self.dpi,
            turned,
        )

    def copy(
        self,
        text: str,
        file_name: str,
        layout: str,
        guise: Guise | None = None,
        kind: str = "innovation_evidence",
    ) -> Paper:
        """A copy of a firm's certificate, or a paper nobody asked for."""
        signing: Signing = "issuer" if kind == "innovation_evidence" else "none"
        return Paper(kind, layout, Html(text), guise or self.guise, file_name, signing, dpi=self.dpi)
