"""What a call's file would say of a blank form: its points, its questions and the kinds of their answers.

A proposal, for a person to check: names come from the register of concepts where a question's meaning is
known, else from its words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeGuard, get_args

from checks.recognise.form.answer.choice.options import values_named
from checks.recognise.form.blank.question import BlankQuestion
from checks.recognise.form.blank.skeleton import Skeleton, skeleton_of
from checks.recognise.form.concept.wording import Askable, Wording
from config.registers import load_registers
from domain.document import Page
from domain.rules.papers.column_rule import Column, ColumnType
from domain.rules.papers.currency import Currency
from domain.rules.papers.form_rule import OFFERED, FieldType, FormField, FormRule
from domain.words.text import fold

_MEANT = 0.72
_NAME_LENGTH = 40
_POINT = re.compile(
    r"(?:czesc |dzial |punkt |pkt\.? |rozdzial )?(\d{1,2}|[ivx]{1,4}|[a-z])(?:[.):]|\s*[-–])\s*(.+)"
)
_AMOUNT = (
    r"\bkwota\b|\bsumme\b|\bbetrag\b|\bw (?:zl|zlotych|pln|eur|euro)\b"
    r"|\b(?:wartosc|koszt\w*|cena)\b.*\b(?:brutto|netto|zakup\w*|projekt\w*|zadani\w*)"
)
_NUMBERED: tuple[tuple[FieldType, str], ...] = (
    ("signature", r"podpis(?!an|uj)"),
    ("email", r"e-?mail|poczt[aey] elektroniczn"),
    ("pesel", r"\bpesel\b"),
    ("nip", r"\bnip\b|identyfikacji podatkowej|identyfikator podatkowy"),
    ("regon", r"\bregon\b"),
    ("krs", r"\bkrs\b"),
    ("pkd", r"\bpkd\b"),
    ("urls", r"\bwww\b|stron[ay] internetow|social|spolecznosciow"),
    ("count", r"^(?:liczba|ile|w ilu)\b"),
    ("phone", r"\btel(?:efon\w*)?\b"),
    ("amount", _AMOUNT),
    ("number", r"\bw (?:m2|m3|ha|km|kwp?|mwh?|kg|tonach|proc)\b|^powierzchnia\b"),
    ("date", r"^data\b|^(?:poczatek|koniec|dzien) (?:projektu|realizacji|zadania|urodzenia)|^datum\b"),
)
"""Kinds of answers by the words of the question, the first that fits."""
_SEVERAL = re.compile(
    r"(?:mozna|prosze|nalezy) (?:zaznaczyc|wybrac|wskazac) (?:kilka|wiecej|wszystkie)|wielokrotn\w* wyb\w+"
    r"|zaznacz\w* (?:wszystkie|kilka)|kilka odpowiedzi|wiecej niz jedn\w+ odpowied\w+|mehrfachnennung"
)
"""What a question of several ticks says of them."""
_NUMBER_OF_ROW = re.compile(r"l\.? ?p\.?|nr|numer|#")
_OF_COLUMN: frozenset[FieldType] = frozenset(get_args(ColumnType))
_COLUMN_AMOUNT = re.compile(r"\bkwota\b|\bkoszt\w*|\bwartosc\b|\bcena\b|\bbetrag\b|\bkosten\b")
"""In a table's header these words alone mean money."""


@dataclass(frozen=True, slots=True)
class Learned:
    """A form as it was learned from a blank."""

    title: str
    rule: FormRule
    meant: frozenset[str]
    """The fields whose meaning is known, so that criteria and letters may name them."""
    hints: dict[str, str]
    """The field's name → what the blank says about how to answer."""


def learn(pages: Sequence[Page]) -> Learned | None:
    """The form that a blank's pages describe; None where they print no text or no place to fill in."""
    skeleton = skeleton_of(pages)
    if skeleton is None or not skeleton.questions:
        return None
    wording = Wording(load_registers().concepts)
    standing = _points_of(skeleton.questions)
    names = _names(skeleton, wording)
    fields = [
        _field(skeleton, question, name, asked, point[0] if point is not None else None)
        for question, (name, asked), point in zip(skeleton.questions, names, standing, strict=True)
        if question.words
    ]
    points = dict(point for point in standing if point is not None)
    hints = {name: q.hint for q, (name, _) in zip(skeleton.questions, names, strict=True) if q.hint}
    meant = frozenset(name for name, asked in names if asked is not None)
    return Learned(_title(skeleton), FormRule(points=points, fields=tuple(fields)), meant, hints)


def _title(skeleton: Skeleton) -> str:
    """The first line of the blank that names it, as printed."""
    for line in skeleton.text.raw.split("\n"):
        if re.search(r"[^\W\d_]{4}", line) and not re.match(r"\(|[.…_]|Załącznik", line):
            return " ".join(line.split())
    return ""


def _points_of(questions: Sequence[BlankQuestion]) -> list[tuple[str, str] | None]:
    """For each question the point that it belongs to, with its heading.

    That is the numbered heading above it; where there is none, its own number, or that of the last question
    that had one („10. Działalność …: TAK NIE”, „Specjalizacja: …”).
    """
    found: list[tuple[str, str] | None] = []
    last: tuple[str, str] | None = None
    for question in questions:
        headed = _heading_of(question)
        if headed is None and question.number:
            last = question.number, question.words
        elif headed is not None:
            last = None
        found.append(headed or last)
    return found


def _heading_of(question: BlankQuestion) -> tuple[str, str] | None:
    """The number and words of the outermost numbered heading above a question."""
    for heading in question.section.split(" / "):
        found = _POINT.match(fold(heading))
        if found is not None:
            return found[1].upper(), heading[-len(found[2]) :].strip(" :")
    return None


def _names(skeleton: Skeleton, wording: Wording) -> list[tuple[str, Askable | None]]:
    """A name for every question, each once; concepts go to the questions that fit them best."""
    questions = skeleton.questions
    by_name = {one.concept.name: one for one in wording.asked if one.concept.known}
    scored = sorted(
        (
            (-score, at, name)
            for at, question in enumerate(questions)
            for name, score in _scores(question, wording).items()
            if score >= _MEANT and name in by_name and _may_be(_kind(skeleton, question), by_name[name])
        ),
    )
    taken: dict[int, str] = {}
    for _, at, name in scored:
        if at not in taken and name not in taken.values():
            taken[at] = name
    named: list[tuple[str, Askable | None]] = []
    used = set(taken.values())
    for at, question in enumerate(questions):
        own = "signature" if _signs(fold(question.words)) else _slug(question.words)
        name = taken.get(at) or _fresh(own or "pole", used)
        used.add(name)
        named.append((name, by_name[name] if at in taken else None))
    return named


def _may_be(kind: FieldType, asked: Askable) -> bool:
    """Whether a question with boxes may ask this: what is answered in words has none."""
    return kind not in OFFERED or not asked.concept.fits


def _scores(question: BlankQuestion, wording: Wording) -> dict[str, float]:
    """How well a question fits each concept, less where its part of the form is about somebody else."""
    headings = reversed(question.section.split(" / ")) if question.section else ()
    part = next((part for heading in headings if (part := wording.section_of(heading)) is not None), None)
    elsewhere = {
        one.concept.name for one in wording.asked if part is not None and part in one.concept.elsewhere
    }
    return {name: score for name, score in wording.scores(question.words).items() if name not in elsewhere}


def _field(
    skeleton: Skeleton, question: BlankQuestion, name: str, asked: Askable | None, point: str | None
) -> FormField:
    kind = _kind(skeleton, question)
    options = (
        _options(question, asked)
        if kind in {"choice", "choices"}
        else _own_words(question)
        if kind == "yes_no"
        else {}
    )
    said = fold(question.words)
    currency: Currency = "EUR" if kind == "amount" and re.search(r"\beuro?\b|€", said) else "PLN"
    return FormField(
        name=name,
        labels=(question.words,),
        type=kind,
        point=point,
        options=options,
        currency=currency,
        columns=tuple(_columns(question)) if kind == "rows" else (),
    )


def _columns(question: BlankQuestion) -> Iterator[Column]:
    """The table's columns, but for the numbers of its rows."""
    used: set[str] = set()
    for words in question.columns:
        said = fold(words).strip(" .:")
        name = _slug(words)
        if not name or _NUMBER_OF_ROW.fullmatch(said):
            continue
        name = _fresh(name, used)
        used.add(name)
        kind: FieldType = next((kind for kind, cue in _NUMBERED if re.search(cue, said)), "text")
        if _COLUMN_AMOUNT.search(said):
            kind = "amount"
        yield Column(name=name, labels=(words,), type=kind if _is_of_column(kind) else "text")


def _is_of_column(kind: FieldType) -> TypeGuard[ColumnType]:
    return kind in _OF_COLUMN


def _own_words(question: BlankQuestion) -> dict[str, tuple[str, ...]]:
    """What stands beside yes and no, where that is more than TAK and NIE: „tak / ja”."""
    words = {
        fold(option.words).split()[0]: option.words for option in question.options if option.words.strip()
    }
    if set(map(fold, words.values())) <= {"tak", "nie"} or words.keys() != {"tak", "nie"}:
        return {}
    return {"yes": (words["tak"],), "no": (words["nie"],)}


def _kind(skeleton: Skeleton, question: BlankQuestion) -> FieldType:
    """What kind of answer a question wants, by its place and its words."""
    words = fold(f"{question.words} {question.hint}")
    if question.options:
        # A box at a line's end has its words on the next one: „tak” alone asks yes or no all the same.
        said = {fold(option.words).strip(" *") for option in question.options} - {""}
        firsts = {words.split()[0] for words in said if words.split()}
        if said and firsts <= {"tak", "nie"} and len(said) <= len(firsts):
            return "yes_no"
        return "choices" if _SEVERAL.search(words) else "choice"
    if question.columns:
        return "rows"
    if not skeleton.items.isdisjoint(range(question.label_end, question.until)):
        return "list"
    own = fold(question.words)
    return next(
        (kind for kind, cue in _NUMBERED if re.search(cue, own)), "signature" if _signs(words) else "text"
    )


def _signs(words: str) -> bool:
    return bool(re.search(r"podpis(?!an|uj)", words)) and "imie" not in words


def _options(question: BlankQuestion, asked: Askable | None) -> dict[str, tuple[str, ...]]:
    """Value → the words of its option; values of the concept where its words are known."""
    known = asked.concept.options if asked is not None else {}
    options: dict[str, tuple[str, ...]] = {}
    used: set[str] = set()
    for option in question.options:
        if not _slug(option.words):
            continue
        named = values_named(option.words, known)
        value = named[0] if len(named) == 1 and named[0] not in used else _fresh(_slug(option.words), used)
        used.add(value)
        options[value] = (option.words,)
    return options


def _slug(words: str) -> str:
    """A name made of words: small letters, figures and underscores.

    >>> _slug("Główny rynek zbytu (kraj)")
    'glowny_rynek_zbytu_kraj'
    """
    name = re.sub(r"[^a-z0-9]+", "_", fold(words)).strip("_")
    return name if len(name) <= _NAME_LENGTH else name[:_NAME_LENGTH].rpartition("_")[0]


def _fresh(name: str, used: set[str]) -> str:
    """The name, numbered where it is taken."""
    number, fresh = 1, name or "pole"
    while fresh in used:
        number += 1
        fresh = f"{name}_{number}"
    return fresh
