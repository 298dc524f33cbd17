"""What an act was, with the names of what it was about instead of numbers and codes."""

from collections.abc import Mapping
from textwrap import shorten

from checks.judge.acts.admissible import ADDRESS
from domain.acts.act import Act
from domain.acts.on_applications import Extend, Settle
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Prolong
from domain.call import Call
from domain.points import points_text
from domain.words.labels import FIELDS
from domain.words.names import question_name, value_text
from domain.words.polish import closing_text, day_text
from panel.acts.offers import form_field, kinds_of, question_label
from panel.acts.words import said

_NO_FILES: Mapping[str, str] = {}
_LONGEST = 80


def act_text(act: Act, call: Call | None = None, files: Mapping[str, str] = _NO_FILES) -> str:
    """What an act was; `files` are the names of files by their numbers, as far as they are known.

    >>> from datetime import date
    >>> act_text(Extend(date(2026, 5, 5)))
    'przedłużenie terminu do 5 maja 2026 r.'
    """
    if isinstance(act, Extend):
        return f"przedłużenie terminu do {day_text(act.until)}"
    if isinstance(act, Prolong):
        return f"przedłużenie naboru {act.call} do: {closing_text(act.until)}"
    if isinstance(act, SetPoints):
        return f"{said(act)}: {points_text(act.points)}"
    if isinstance(act, Settle):
        return f"{said(act)} ({question_name(str(act.code))})"
    return (_named(act, call, files) if call is not None else "") or said(act)


def _named(act: Act, call: Call, files: Mapping[str, str]) -> str:
    """What only a call's names tell; empty where there is nothing to tell."""
    if isinstance(act, Accept | Refuse):
        rule = call.documents.get(act.kind)
        return f"{said(act)} „{rule.name}”" if rule is not None else ""
    if isinstance(act, SetKind):
        name = files.get(act.file)
        what = f"rodzaj pliku „{name}”" if name else said(act)
        return f"{what}: {dict(kinds_of(call)).get(act.kind, act.kind)}"
    if isinstance(act, SetField):
        return f"{_question(call, act.name)}: {_answer(call, act)}"
    return ""


def _question(call: Call, name: str) -> str:
    return FIELDS[ADDRESS] if name == ADDRESS else f"odpowiedź „{question_label(call, name)}”"


def _answer(call: Call, act: SetField) -> str:
    if act.answer == "":
        return "nie wiadomo"
    asked = form_field(call, act.name)
    options = asked.options if asked is not None else {}
    each = [part.strip() for part in str(act.answer).split(";")]
    is_offered = all(one in options for one in each)
    said = "; ".join((options[one] or (one,))[0] for one in each) if is_offered else ""
    words = said or value_text(act.answer, act.name)
    return shorten(words.replace("\n", "; "), _LONGEST, placeholder=" …")
