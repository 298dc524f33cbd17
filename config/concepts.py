"""What forms ask about, whatever words their authors chose: the register of concepts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that forms ask about. A field of a call with the same name is asked by it."""

    name: str
    cues: tuple[str, ...]
    """How such a question is worded."""
    also: tuple[str, ...] = ()
    """Words, or meanings, that may stand in such a question and change nothing."""
    against: tuple[str, ...] = ()
    """Words, or meanings, with which the question is about something else."""
    needs: tuple[str, ...] = ()
    """One of these meanings must be in the question."""
    sections: tuple[str, ...] = ()
    """In which parts of a form it stands."""
    elsewhere: tuple[str, ...] = ()
    """In which parts of a form it is about somebody else."""
    fits: str = ""
    """What kind of answer it has, where a field's type does not tell („person”, „address”)."""
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Of a choice: value → words that stand for it."""
    known: bool = True
    """False: no call reads it; it only keeps its question from being taken for another."""
    parts: tuple[str, ...] = ()
    """The concepts of which its answer may be put together."""
    part_of: str = ""
    inside: str = ""
    """In whose answer its own may stand („TAK – Innowacyjny przemysł”)."""
    follows: str = ""
    """After which concept's question it stands."""
    anywhere: bool = False
    """Its answer may stand in running text, in a title."""
    keyed: str = ""
    """A word before its answer in running text („NIP 929…”)."""
    option_table: bool = False
    """Its options may be asked one by one („Czy jest mikroprzedsiębiorcą? TAK / NIE”)."""


@dataclass(frozen=True, slots=True)
class Concepts:
    """All concepts, the parts of forms, and the words they are told by."""

    source: str = ""
    fillers: frozenset[str] = frozenset()
    """Words that mean nothing in a question."""
    light: frozenset[str] = frozenset()
    """Meanings that stand in every question and tell little."""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Meaning → words of that meaning."""
    columns: tuple[str, ...] = ()
    """Words that head the columns of tables filled row by row."""
    sections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Part of a form → how its heading is worded."""
    concepts: tuple[Concept, ...] = ()


def concepts_of(table: dict[str, Any]) -> Concepts:
    """The register from its file.

    Raises:
        KeyError: a key is missing.
        TypeError: a key is unknown.
    """
    return Concepts(
        source=table["source"],
        fillers=frozenset(table["fillers"].split()),
        light=frozenset(table["light"]),
        words={meaning: tuple(words) for meaning, words in table["words"].items()},
        columns=tuple(table["columns"]),
        sections={part: tuple(cues) for part, cues in table["sections"].items()},
        concepts=tuple(_concept(entry) for entry in table["concepts"]),
    )


def _concept(entry: dict[str, Any]) -> Concept:
    told: dict[str, Any] = {key: tuple(v) if isinstance(v, list) else v for key, v in entry.items()}
    options = {value: tuple(words) for value, words in entry.get("options", {}).items()}
    return Concept(**{**told, "options": options})
