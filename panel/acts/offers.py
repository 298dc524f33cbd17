"""The acts that a form offers: each a button, perhaps with something to fill in."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from checks.judge.answers import field_type
from checks.judge.documents.findings import refusal_words
from domain.acts.act import Act, Choice, OpenAct
from domain.acts.on_applications import Extend
from domain.acts.on_documents import Refuse, SetField, SetKind
from domain.acts.on_messages import GivePassword
from domain.acts.on_points import SetPoints
from domain.call import Call
from domain.document import OTHER
from domain.points import Points, points_text
from domain.rules.papers.form_rule import FormField
from domain.words.labels import FIELDS
from panel.acts.words import BUTTONS, GOES_OUT, GRAVE, LETTERS, MEANINGS, REASONS

_YES_NO = (("tak", "tak"), ("nie", "nie"))
_LONG_ANSWER = 60
"""Characters; a longer answer is shown whole, on several lines."""


@dataclass(frozen=True, slots=True)
class Input:
    """What an act asks for."""

    label: str
    kind: Literal[
        "select", "text", "date", "datetime-local", "number", "decimal", "password", "email", "textarea"
    ]
    options: tuple[tuple[str, str], ...] = ()
    """Value and words."""
    value: str = ""
    hint: str = ""
    most: Points | None = None
    least: Points = 0
    choices: tuple[str, ...] = ()
    """Values to pick from, beside whatever one types."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One button of a form."""

    act: type[Act]
    target: str = ""
    value: str = ""
    """What it says where nothing is asked for."""
    input: Input | None = None
    about: str = ""
    """Which of several things it is about: a file's name."""
    reasons: tuple[str, ...] = field(default=())
    printed: str = ""
    """What the letter says before the reason, where that is printed for the applicant."""

    @property
    def action(self) -> str:
        """The act's stored word."""
        return self.act.action

    @property
    def button(self) -> str:
        """The words on the button."""
        return BUTTONS[self.act]

    @property
    def meaning(self) -> str:
        """What follows from it, in a sentence; empty: the button says all."""
        return MEANINGS.get(self.act, "")

    @property
    def key(self) -> str:
        """The letter of its key; empty: it has none."""
        return LETTERS.get(self.act, "")

    @property
    def goes_out(self) -> bool:
        """Whether its reason is printed for the applicant."""
        return self.act in GOES_OUT

    @property
    def is_grave(self) -> bool:
        """Whether the button warns."""
        return self.act in GRAVE


def offers_of(choices: Iterable[Choice], call: Call, files: Mapping[str, str]) -> tuple[Offer, ...]:
    """The buttons of a question, in the order of its choices; several answers to one question share a field.

    `files` are the names of files by their numbers.
    """
    found: dict[tuple[type[Act], str], list[str]] = {}
    asked = [*choices]
    open_ = {(one.act, one.stored.target or "") for one in asked if isinstance(one, OpenAct)}
    for choice in asked:
        kind = choice.act if isinstance(choice, OpenAct) else type(choice)
        stored = choice.stored
        values = found.setdefault((kind, stored.target or ""), [])
        if stored.value is not None:
            values.append(_text(stored.value))
    return tuple(
        _one(kind, call, target, values, files, is_free=(kind, target) in open_)
        for (kind, target), values in found.items()
    )


def _one(
    kind: type[Act], call: Call, target: str, values: list[str], files: Mapping[str, str], *, is_free: bool
) -> Offer:
    """One button; where any value may be typed, the known ones are there to pick."""
    about = files.get(target, "") if kind is SetKind else ""
    made = offer(kind, call, target, () if is_free and len(values) > 1 else values, about)
    if made.input is None or made.input.kind == "select" or not is_free:
        return made
    return replace(made, input=replace(made.input, choices=tuple(values)))


def offer(
    kind: type[Act], call: Call, target: str = "", values: Iterable[str] = (), about: str = ""
) -> Offer:
    """One button; `values` are what may be chosen, or what stands in the field at first."""
    known = tuple(values)
    asked = _input(kind, call, target, known)
    said = known[0] if asked is None and known else ""
    printed = GOES_OUT.get(kind, "")
    if kind is Refuse and target in call.documents:
        printed = f"{refusal_words(call.documents[target])[0]} "
    return Offer(kind, target, said, asked, about, REASONS.get(kind, ()), printed)


def _input(kind: type[Act], call: Call, target: str, values: tuple[str, ...]) -> Input | None:
    if kind is SetKind:
        return Input("Rodzaj dokumentu", "select", kinds_of(call), values[0] if len(values) == 1 else "")
    if kind is SetField:
        return answer_input(call, target, values)
    if kind is SetPoints:
        return points_input(call, int(target), values[0] if values else "")
    if kind is Extend:
        return Input("Nowy ostatni dzień terminu", "date", value=values[0] if values else "")
    if kind is GivePassword:
        return Input("Hasło do plików", "password", hint="Samo hasło nie trafi do dziennika.")
    return None


def kinds_of(call: Call) -> tuple[tuple[str, str], ...]:
    """The kinds of documents to choose from."""
    return (*((kind, rule.name) for kind, rule in call.documents.items()), (OTHER, "inny dokument"))


_SEVERAL = frozenset({"choices", "list"})
"""Answers that may be several of those which the form offers."""


def answer_input(call: Call, name: str, values: tuple[str, ...] = ()) -> Input:
    """The field for an answer, named like the form's question; several `values` are what may be chosen."""
    asked = form_field(call, name)
    label, shown = question_label(call, name), values[0] if len(values) == 1 else ""
    if asked is not None and asked.options:
        return _offered_input(label, asked, shown)
    if field_type(call, name) == "yes_no":
        return Input(label, "select", _YES_NO, shown)
    if len(values) > 1:
        return Input(label, "select", tuple((value, value) for value in values))
    if name == "email":
        return Input(label, "email", value=shown)
    if field_type(call, name) == "text" and len(shown) > _LONG_ANSWER:
        return Input(label, "textarea", value=shown)
    hint = "Kilka oddzielają średniki." if field_type(call, name) in {"list", "urls"} else ""
    return Input(label, "number" if field_type(call, name) == "count" else "text", value=shown, hint=hint)


def _offered_input(label: str, asked: FormField, shown: str) -> Input:
    """The field for what the form offers to choose: one of it, or several, written one after the other."""
    options = tuple((value, (words or (value,))[0]) for value, words in asked.options.items())
    if asked.type not in _SEVERAL:
        return Input(label, "select", options, shown)
    words = "; ".join(word for _value, word in options)
    return Input(label, "text", value=shown, hint=f"Kilka oddzielają średniki. Do wyboru: {words}.")


def points_input(call: Call, number: int, value: str) -> Input:
    """The field for the points of a criterion."""
    criterion = next((c for c in call.criteria if c.number == number), None)
    if criterion is None:
        return Input(f"Punkty w kryterium {number}", "number", value=value)
    least, most = criterion.least_by_one, criterion.most_by_one
    scope = f"Od {points_text(least)} do {points_text(most)}" if least else f"Najwyżej {points_text(most)}"
    is_whole = isinstance(criterion.step, int)
    hint = f"{scope}." if is_whole else f"{scope}, co {points_text(criterion.step)}, np. 7,5."
    label = f"Punkty w kryterium {number}"
    return Input(label, "number" if is_whole else "decimal", value=value, hint=hint, most=most, least=least)


def question_label(call: Call, name: str) -> str:
    """What the form calls a question; ours for what no form asks.

    The words are those of the call's file, with a capital letter.
    """
    asked = form_field(call, name)
    words = (asked.title or (asked.labels or (name,))[0]) if asked is not None else FIELDS.get(name, name)
    return words[:1].upper() + words[1:]


def form_field(call: Call, name: str) -> FormField | None:
    """The question of the call's form with this name."""
    rule = call.documents[call.form_kind].form if call.form_kind is not None else None
    return next((one for one in (rule.answers if rule is not None else ()) if one.name == name), None)


def asked_fields(call: Call) -> Iterator[str]:
    """The names of the form's questions that a person may answer, in the form's order."""
    rule = call.documents[call.form_kind].form if call.form_kind is not None else None
    return (one.name for one in (rule.answers if rule is not None else ()) if one.type != "signature")


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "tak" if value else "nie"
    return str(value)
