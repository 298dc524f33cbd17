"""A call for applications (nabór): everything the Regulamin fixes, as validated data.

A call is one TOML file in `config/calls`; nothing about a particular call is code. Instants are aware
(Europe/Warsaw), amounts carry their unit in the name, and every rule names its `source`.
"""

from datetime import datetime, time
from typing import Annotated, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from domain.calendar.instants import window_instant
from domain.points import NotNegative, Points, total
from domain.rules.applicant import ApplicantRule
from domain.rules.broken_rule import BrokenRuleError
from domain.rules.eligibility import Eligibility
from domain.rules.letter_text import LetterTexts
from domain.rules.office import Office
from domain.rules.outcome import Outcome
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.prolongation import Prolongation
from domain.rules.ranking.criterion import Criterion
from domain.rules.ranking.ranking_rule import RankingRule
from domain.rules.ranking.resource_rule import ResourceRule
from domain.rules.rule import Rule
from domain.rules.term import Term
from domain.rules.trip import Trip
from domain.words.polish import WARSAW


class Thresholds(Rule):
    """Below these confidences a person decides."""

    kind: float = Field(default=0.75, ge=0, le=1)
    field: float = Field(default=0.75, ge=0, le=1)


class Call(Rule):
    """One call for applications."""

    extends: str = ""
    """The common file of one act with several events, relative to the call's file; its keys are merged in."""
    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    reference_prefix: Annotated[str, Field(pattern=r"^[A-Z]{2,5}$")]
    title: str
    regulations: str
    """The act that holds the rules, as letters cite it."""
    project: str
    funding: str
    """The EU funding sentence every letter carries."""
    trip: Trip
    opens_at: datetime
    closes_at: datetime | None = None
    """The end as first announced (see `ends_at`); „24:00” of a day is 00:00 of the next.

    None, in a rolling call alone: it runs until the places are gone, or what is applied for begins.
    """
    prolongation: Prolongation | None = None
    """A person moved the close while the call ran."""
    rolling: bool = False
    """No fixed close: it runs until the places are gone, at the latest until `closes_at` if there is one."""
    places: int = Field(ge=1)
    """An operator's setting: the Regulamin says „min. 5” (§§ 1.5, 3.2)."""
    tie_source: str = ""
    """The provision by which the order of complete applications decides between equal points."""
    submission_phrases: tuple[str, ...]
    """Words of a mail that speaks of this call."""
    applicant: ApplicantRule = ApplicantRule()
    office: Office
    term: Term
    thresholds: Thresholds = Thresholds()
    eligibility: Eligibility
    outcome: Outcome = Outcome()
    letters: LetterTexts = LetterTexts()
    documents: dict[str, DocumentRule]
    ranking: RankingRule = RankingRule()
    resource: ResourceRule | None = None
    points_total: NotNegative | None = None
    """The most points that the regulations name; the check compares it with what the criteria can give."""
    criteria: tuple[Criterion, ...] = ()
    """None: the order of complete applications decides alone."""

    @field_validator("opens_at", "closes_at", mode="before")
    @classmethod
    def _here(cls, value: object, field: ValidationInfo) -> object:
        return window_instant(value, is_end=field.field_name == "closes_at")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.closes_at is None and not self.rolling:
            raise BrokenRuleError(
                "closes_at",
                "nie wiadomo, kiedy nabór się zamyka.",
                "Dopisz „closes_at”; bez niego może być tylko nabór do wyczerpania miejsc (rolling = true).",
            )
        if self.closes_at is None and self.prolongation is not None:
            raise BrokenRuleError(
                "prolongation",
                "nabór bez ostatniej chwili („closes_at”) nie ma czego przedłużać.",
                "Usuń tę tabelę albo dopisz „closes_at”.",
            )
        if self.opens_at >= self.first_close:
            raise BrokenRuleError(
                "closes_at",
                "nabór zamyka się (closes_at), zanim się otworzy (opens_at).",
                "Popraw jedną z tych dat.",
            )
        if self.prolongation is not None and self.prolongation.closes_at <= self.first_close:
            raise BrokenRuleError(
                "prolongation.closes_at",
                "przedłużony nabór nie trwałby dłużej niż „closes_at”.",
                "Wpisz późniejszą chwilę; „closes_at” zostaw takie, jakie ogłoszono na początku.",
            )
        if self.rolling and self.ranking.results != "at_once":
            raise BrokenRuleError(
                "rolling",
                "nabór bez stałego końca potwierdza miejsca na bieżąco.",
                "W [ranking] wpisz results = „at_once” albo usuń „rolling”.",
            )
        if self.resource is not None and self.ranking.categories is not None:
            raise BrokenRuleError(
                "resource",
                "jednej rzeczy nie da się dzielić między osobne listy.",
                "Zostaw „resource” albo „ranking.categories”.",
            )
        if not any(rule.mandatory for rule in self.documents.values()):
            raise BrokenRuleError(
                "documents",
                "żaden dokument nie jest obowiązkowy.",
                "Dopisz przy którymś mandatory = true.",
            )
        numbers = [criterion.number for criterion in self.criteria]
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            raise BrokenRuleError(
                "criteria",
                "kryteria nie mają kolejnych numerów.",
                "Ponumeruj je 1, 2, 3, … bez luk i powtórzeń.",
            )
        return self

    @model_validator(mode="after")
    def _applicants_are_asked_who_they_are(self) -> Self:
        form = self.documents[self.form_kind].form if self.form_kind is not None else None
        asked = {field.name for field in form.fields} if form is not None else set()
        if form is not None and not any(asked.issuperset(way) for way in self.applicant.ways):
            ways = ", ".join(self.applicant.identified_by)
            raise BrokenRuleError(
                "applicant.identified_by",
                f"formularz nie pyta o {ways}, więc nie dałoby się odróżnić zgłaszających.",
                "Dopisz to pole do formularza albo podaj inne pola, np. [„name + address”].",
            )
        return self

    @model_validator(mode="after")
    def _begins_with_a_form_by_mail(self) -> Self:
        form = self.documents[self.form_kind] if self.form_kind is not None else None
        if form is not None and (form.stage > 1 or form.by_hand):
            raise BrokenRuleError(
                f"documents.{self.form_kind}.{'by_hand' if form.by_hand else 'stage'}",
                "po tym formularzu poznaje się zgłaszającego, więc przychodzi pocztą na pierwszym etapie.",
                "Usuń ten klucz albo wskaż inny formularz zgłoszeniowy.",
            )
        stages = {rule.stage for rule in self.documents.values()}
        if stages and stages != set(range(1, max(stages) + 1)):
            raise BrokenRuleError(
                "documents",
                "numery etapów dokumentów nie są kolejne.",
                "Ponumeruj etapy 1, 2, 3 … bez luk.",
            )
        return self

    @model_validator(mode="after")
    def _nobody_is_told_by_a_hidden_number(self) -> Self:
        form = self.documents[self.form_kind].form if self.form_kind is not None else None
        hidden = {f.name for f in (form.fields if form is not None else ()) if f.type == "pesel"}
        if any(hidden.intersection(way) for way in self.applicant.ways):
            raise BrokenRuleError(
                "applicant.identified_by",
                "numeru PESEL program nie zapamiętuje, więc nie odróżni po nim zgłaszających.",
                "Podaj inne pola, np. [„name + address”].",
            )
        return self

    def prolonged(self, longer: Prolongation | None) -> Self:
        """The call with a later close; as it is where it runs at least as long without."""
        if longer is None or longer.closes_at <= self.ends_at:
            return self
        return self.model_copy(update={"prolongation": longer})

    @property
    def ends_at(self) -> datetime:
        """The instant at which the call ends, as moved by a person; t ≤ ends_at is in time."""
        return self.prolongation.closes_at if self.prolongation is not None else self.first_close

    @property
    def first_close(self) -> datetime:
        """The end as first announced; without a latest instant the beginning of what is applied for."""
        return self.closes_at or datetime.combine(self.trip.starts_on, time(0), tzinfo=WARSAW)

    @property
    def runs_until_full(self) -> bool:
        """Whether nothing but the last place ends the call before the event."""
        return self.closes_at is None

    @property
    def most_points(self) -> Points:
        """The most points that an application can have."""
        return total([criterion.max_points for criterion in self.criteria])

    @property
    def last_stage(self) -> int:
        """How many stages the call has."""
        return max((rule.stage for rule in self.documents.values()), default=1)

    @property
    def mandatory(self) -> tuple[str, ...]:
        """The mandatory kinds, in the order of the file."""
        return tuple(kind for kind, rule in self.documents.items() if rule.mandatory)

    @property
    def form_kind(self) -> str | None:
        """The kind whose form carries the applicant's identity and points: the first mandatory form."""
        return next((k for k, r in self.documents.items() if r.mandatory and r.reads_as == "form"), None)

    @property
    def ranks_by_answers(self) -> bool:
        """Whether answers of the form, beside points, decide who gets a place."""
        return self.ranking.looks_at_answers or self.resource is not None

    def is_early(self, at: datetime) -> bool:
        """Whether an arrival lies before the opening (Regulamin § 4.2)."""
        return at < self.opens_at

    def is_late(self, at: datetime) -> bool:
        """Whether an arrival lies after the close; the closing instant is in time (Regulamin § 4.2)."""
        return at > self.ends_at
