"""A call for applications (nabór): everything the Regulamin fixes, as validated data.

A call is one TOML file in `config/calls`; nothing about a particular call is code. Instants are aware
(Europe/Warsaw), amounts carry their unit in the name, and every rule names its `source`.
"""

from datetime import date, datetime, time
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from domain.calendar.instants import window_instant
from domain.document import Page
from domain.points import FINEST, NotNegative, PointNumber, Points, Positive, exact, is_multiple, total
from domain.rules.age_limit import AgeLimit
from domain.rules.applicant import ApplicantRule
from domain.rules.assessed_rule import AssessedRule
from domain.rules.broken_rule import BrokenRuleError
from domain.rules.column_rule import Column
from domain.rules.currency import Currency
from domain.rules.eligibility_rule import EligibilityRule
from domain.rules.letter_text import LetterTexts
from domain.rules.prolongation import Prolongation
from domain.rules.ranking_rule import RankingRule
from domain.rules.resource_rule import ResourceRule
from domain.rules.rule import Rule
from domain.words.polish import WARSAW

LONGEST_DAYS = 366
"""More days than a year in a term is a slip; dates that no calendar has would follow from it."""


class Trip(Rule):
    """What is applied for: a study trip, a meeting."""

    name: str
    """As it stands in a list: „Szwajcaria”."""
    title: str
    """As letters name it: „Wyjazd studyjny do Szwajcarii”."""
    noun: tuple[str, str] = ("wydarzenie", "wydarzenia")
    """What it is, within a sentence: what is applied for, the beginning of what."""
    phrases: tuple[str, ...]
    """Words that name this trip in a form or a mail („Szwajcaria”, „Szwajcarii”)."""
    starts_on: date
    ends_on: date
    shift_days: int = Field(default=0, ge=0, le=LONGEST_DAYS)
    """How far the dates may still move, either way."""
    resignation_days: int | None = Field(default=None, ge=0, le=LONGEST_DAYS)
    """A resignation later than so many days before the start costs the applicant (Regulamin § 5.3)."""


class Office(Rule):
    """Who runs the call, as letters print it."""

    name: str
    unit: str
    email: str
    phones: tuple[str, ...]
    address: str
    websites: tuple[str, ...] = ()
    signature: str
    """The line under „Z wyrazami szacunku”."""
    data_protection: str
    """The pointer to the notice of art. 13 GDPR."""


class Term(Rule):
    """The term of a correction request (Regulamin § 4.4) and when to remind of it."""

    length: int = Field(ge=1, le=LONGEST_DAYS)
    unit: Literal["workdays", "days"] = "workdays"
    reminders: tuple[int, ...] = ()
    """So many working days before the term's last day; 0 is the morning of the last day."""
    rounds: int = Field(default=1, ge=0, le=5)
    """How often the regulations let an applicant be asked, each time with a new term; 0: not at all."""
    missed: Literal["nothing", "question", "exclude"] = "nothing"
    """After the last term: the result tells, a person is asked, or leaving it aside is proposed to one."""
    source: str


class Thresholds(Rule):
    """Below these confidences a person decides."""

    kind: float = Field(default=0.75, ge=0, le=1)
    field: float = Field(default=0.75, ge=0, le=1)


class Signals(Rule):
    """Phrases that tell a kind of document; compared folded (no case, no diacritics)."""

    title: tuple[str, ...] = ()
    """One of them heads the document."""
    issuer: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    """A document that says this is of another kind."""


FieldType = Literal[
    "text",
    "nip",
    "regon",
    "krs",
    "pkd",
    "email",
    "choice",
    "choices",
    "yes_no",
    "list",
    "rows",
    "count",
    "urls",
    "signature",
    "date",
    "amount",
    "number",
    "phone",
    "pesel",
]


MEASURED: frozenset[FieldType] = frozenset({"number", "amount"})
"""Types of answers that are numbers with a fraction."""
OFFERED: frozenset[FieldType] = frozenset({"choice", "choices", "yes_no"})
"""Types of answers that are chosen among words which the form prints."""


class FormField(Rule):
    """One question of a form: which label to look for and what the answer must be."""

    name: str
    labels: tuple[str, ...]
    """Labels that stand before the answer, without the colon; the longest that fits wins."""
    type: FieldType = "text"
    point: str | None = None
    """The form's numbered point, as letters name it („3”)."""
    title: str | None = None
    """How a letter calls the answer; default: the first label."""
    required: bool = False
    elsewhere: bool = False
    """The same fact stands in other papers: where it is certain there, unread here is a note and no stop."""
    waits: bool = False
    """The commission reads this answer anyway, or another rule asks about it.

    Where it was given and could not be read, that is a note and no stop.
    """
    options: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """For `choice` and `choices`: value → the words beside its box."""
    currency: Currency = "PLN"
    """For `amount`: the currency where an answer names none, and in which criteria count."""
    columns: tuple[Column, ...] = ()
    """For `rows`: the columns that the call names; each is an answer of its own, „table.column”."""

    @property
    def column_fields(self) -> tuple["FormField", ...]:
        """The table's named columns as questions of the form.

        >>> amounts = Column(name="amount", labels=("Kwota",), type="amount")
        >>> table = FormField(name="budget", labels=("Budżet",), type="rows", columns=(amounts,))
        >>> [(one.name, one.type, one.title) for one in table.column_fields]
        [('budget.amount', 'amount', 'Kwota (tabela „Budżet”)')]
        """
        return tuple(self._of_column(one) for one in self.columns)

    def _of_column(self, column: Column) -> "FormField":
        is_one = column.together != "list"
        table = self.title or next(iter(self.labels), self.name)
        called = column.title or next(iter(column.labels), column.name)
        kind: FieldType = column.type if is_one else "list"
        # The highest of no rows is no answer, a sum of none is nought.
        is_required = column.required and (self.required or column.together not in {"highest", "lowest"})
        return FormField(
            name=f"{self.name}.{column.name}",
            labels=column.labels,
            type=kind,
            point=self.point,
            title=f"{called} (tabela „{table}”)",
            required=is_required,
            options=column.options,
            currency=column.currency,
        )


class FormRule(Rule):
    """The layout of a form: its points in order and its questions."""

    points: dict[str, str] = Field(default_factory=dict)
    """Numbered headings: point → heading words. They bound the answers."""
    fields: tuple[FormField, ...]

    @property
    def answers(self) -> tuple[FormField, ...]:
        """All that the form tells: its fields, each table's followed by its named columns."""
        if not any(field.columns for field in self.fields):
            return self.fields
        return tuple(one for field in self.fields for one in (field, *field.column_fields))


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


class EligibilitySources(Rule):
    """The provision behind each formal criterion, as a sentence cites it: „§ 3 ust. 1”; empty: none."""

    sizes: str = ""
    excluded_pkd: str = ""
    warned_pkd: str = ""
    office_domains: str = ""


class Outcome(Rule):
    """What the letters about the outcome say of what happens next; whole sentences."""

    qualified: str = "O dalszych krokach napisze do Państwa pracownik."
    reserve: str = "Jeżeli zwolni się miejsce, zaproponujemy je kolejno zgłoszeniom z listy rezerwowej."
    out_of: str = ""
    """What follows the points, with `{maximum}` for the most there were: „na {maximum} możliwych”."""

    @model_validator(mode="after")
    def _names_what_there_is(self) -> Self:
        try:
            self.out_of.format(maximum="")
        except (KeyError, IndexError, ValueError):
            raise BrokenRuleError(
                "out_of",
                "w klamrach stoi coś innego niż „maximum”.",
                "Wpisz np. „na {maximum} możliwych” albo tekst bez klamer.",
            ) from None
        return self


class Eligibility(Rule):
    """Formal criteria (Regulamin § 3, załącznik nr 1): failing one excludes, once a person confirms it."""

    sizes: tuple[str, ...] = ("micro", "small", "medium")
    voivodeship: str | None = None
    """The voivodeship in which seat or branch must lie; None: anywhere."""
    voivodeships: tuple[str, ...] = ()
    """Several voivodeships instead, one of which must hold it."""
    powiats: tuple[str, ...] = ()
    """The seat must lie in one of these, or in one of `gminas`."""
    gminas: tuple[str, ...] = ()
    excluded_pkd: tuple[str, ...] = ()
    """PKD prefixes that put the sector before a person (Regulamin § 3.5)."""
    warned_pkd: tuple[str, ...] = ()
    """PKD prefixes that are excluded only in some cases: shown to staff, not asked about."""
    office_domains: tuple[str, ...] = ()
    """Mail domains of the office's own employees (Regulamin § 3.6)."""
    sources: EligibilitySources = EligibilitySources()
    rules: tuple[EligibilityRule, ...] = ()
    """Further criteria of the call's own, each about one answer of its form."""
    source: str

    @property
    def regions(self) -> tuple[str, ...]:
        """The voivodeships that are admitted; none: all."""
        return self.voivodeships or ((self.voivodeship,) if self.voivodeship is not None else ())

    @model_validator(mode="after")
    def _names_regions_once(self) -> Self:
        if self.voivodeship is not None and self.voivodeships:
            raise BrokenRuleError(
                "voivodeships",
                "województwo stoi i w „voivodeship”, i w „voivodeships”.",
                "Zostaw jeden z tych kluczy, dla kilku województw „voivodeships”.",
            )
        return self


class Band(Rule):
    """From so many (included) up to so many (included) → points."""

    at_least: NotNegative
    at_most: PointNumber | None = None
    """Of whole numbers alone: where fractions count, a band ends where the next begins."""
    points: PointNumber


class Summand(Rule):
    """One summand of a criterion: points when the field is present or true."""

    field: str
    name: str
    points: PointNumber


class Criterion(Rule):
    """One ranking criterion of Załącznik nr 1."""

    number: int = Field(ge=1)
    name: str
    form_point: str
    field: str | None = None
    choice: dict[str, PointNumber] | None = None
    """value of the field → points"""
    yes_no: tuple[PointNumber, PointNumber] | None = None
    """points for yes, points for no"""
    bands: tuple[Band, ...] | None = None
    """The field's count (a number, or the length of a list) → points."""
    sum_of: tuple[Summand, ...] | None = None
    each: dict[str, PointNumber] | None = None
    """value → points, for every one that was chosen of several"""
    at_most: Positive | None = None
    """All points of `each` or `sum_of` together count up to so many."""
    assessed: AssessedRule | None = None
    """Persons give the points, not an answer of the form."""
    last_years: int | None = Field(default=None, ge=1)
    """Only rows of so many years before the opening count (`Fact.rows`)."""
    weight: Positive = 1
    """The points count so many times."""
    to_verify: bool = False
    """The commission must confirm the points (Załącznik nr 1, „weryfikacja Komisji Oceniającej”)."""
    source: str

    @model_validator(mode="after")
    def _one_rule(self) -> Self:
        rules = [self.choice, self.yes_no, self.bands, self.sum_of, self.each, self.assessed]
        if sum(rule is not None for rule in rules) != 1:
            raise BrokenRuleError(
                "",
                "kryterium ma mieć dokładnie jedną regułę punktów.",
                "Zostaw jedno z: choice, yes_no, bands, sum_of, each, assessed.",
            )
        if self.sum_of is None and self.assessed is None and self.field is None:
            raise BrokenRuleError(
                "field",
                "nie wiadomo, z którego pola formularza brać punkty.",
                "Dopisz „field” z nazwą pola.",
            )
        if self.at_most is not None and self.each is None and self.sum_of is None:
            raise BrokenRuleError(
                "at_most",
                "„at_most” ogranicza sumę punktów, a to kryterium niczego nie sumuje.",
                "Usuń „at_most” albo daj punkty przez „each” lub „sum_of”.",
            )
        return self

    @property
    def max_points(self) -> Points:
        """The most points that this criterion can give, weight included."""
        return exact(self.weight * self._most)

    @property
    def _most(self) -> Points:
        if self.choice is not None:
            return max(self.choice.values(), default=0)
        if self.yes_no is not None:
            return max(self.yes_no)
        if self.bands is not None:
            return max((band.points for band in self.bands), default=0)
        if self.assessed is not None:
            return self.assessed.most
        if self.each is not None:
            return self.together(list(self.each.values()))
        return self.together([part.points for part in self.sum_of or ()])

    def together(self, points: list[Points]) -> Points:
        """The sum of points, up to what the criterion gives at most."""
        whole = total(points)
        return whole if self.at_most is None else min(whole, self.at_most)

    @property
    def most_by_one(self) -> Points:
        """The most points that one person can give."""
        return self.assessed.at_most if self.assessed is not None else self.max_points

    @property
    def least_by_one(self) -> Points:
        """The fewest points that one person can give."""
        return self.assessed.at_least if self.assessed is not None else 0

    def takes(self, points: Points) -> bool:
        """Whether one person can give these points."""
        return self.least_by_one <= points <= self.most_by_one and is_multiple(points, self.step)

    @property
    def step(self) -> Points:
        """The steps in which a person gives points: whole ones where the file knows no others."""
        if self.assessed is not None:
            return self.assessed.step
        given = (
            self.weight,
            *(self.choice or {}).values(),
            *(self.yes_no or ()),
            *(band.points for band in self.bands or ()),
            *(part.points for part in self.sum_of or ()),
            *(self.each or {}).values(),
            *((self.at_most,) if self.at_most is not None else ()),
        )
        return 1 if all(isinstance(points, int) for points in given) else FINEST


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
