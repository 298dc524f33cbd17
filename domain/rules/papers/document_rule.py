"""One kind of document of a call, and the words that tell it: `[documents.…]` of its file."""

from typing import Literal, Self

from pydantic import Field, model_validator

from domain.document import Page
from domain.rules.broken_rule import BrokenRuleError
from domain.rules.papers.age_limit import AgeLimit
from domain.rules.papers.form_rule import FormRule
from domain.rules.rule import Rule


class Signals(Rule):
    """Phrases that tell a kind of document; compared folded (no case, no diacritics)."""

    title: tuple[str, ...] = ()
    """One of them heads the document."""
    issuer: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    """A document that says this is of another kind."""


class DocumentRule(Rule):
    """One kind of document that this call asks for or knows."""

    letter: str | None = None
    """Its letter in the Regulamin („a”)."""
    name: str
    """As letters name it."""
    mandatory: bool = False
    many: bool = False
    """Several different ones count together (certificates)."""
    asked: bool = False
    """Mentioned in letters when absent, never blocking."""
    stage: int = Field(default=1, ge=1, le=5)
    """From the second stage on only those are asked for it whom a person chose (`domain.stages`)."""
    for_each: str | None = None
    """The form's answer that names or counts persons: each of them needs one."""
    by_hand: bool = False
    """It comes on paper or in person: no mail can bring it, and a clerk records that it is there."""
    reads_as: Literal["form", "certificate", "contract", "evidence", "plain"]
    """Which reader and checks in `checks/recognise/kinds` it gets."""
    signed: Literal["applicant", "issuer", "initialled", "none"] = "none"
    age: AgeLimit | None = None
    """How old it may be; None: however old."""
    remedy: str
    """What an applicant who did not send it should do, one sentence."""
    source: str
    blank: str | None = None
    """A blank form to attach to a correction request, relative to the call's file."""
    translations: tuple[str, ...] = ()
    """The same blank in other languages: attached beside it, and accepted like it."""
    earlier_blanks: tuple[str, ...] = ()
    """Versions of the blank that were handed out before and are accepted like it."""
    printed: tuple[tuple[Page, ...], ...] = ()
    """The pages of all its blanks, put in when the call is loaded for reading papers."""
    signals: Signals | None = None
    """Phrases that tell it; None: those built into `checks/recognise/kinds` under this code."""
    form: FormRule | None = None

    @property
    def blanks(self) -> tuple[str, ...]:
        """The blanks that are handed out now, one a language."""
        return (*((self.blank,) if self.blank is not None else ()), *self.translations)

    @model_validator(mode="after")
    def _a_form_has_fields(self) -> Self:
        if self.reads_as == "form" and self.form is None:
            raise BrokenRuleError(
                "form",
                "formularz (reads_as = „form”) nie ma tabeli „form” z pytaniami.",
                "Dopisz ją, np. tak, jak proponuje „nabor call learn WZÓR”.",
            )
        return self
