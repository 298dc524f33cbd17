"""A call's file as a call, or as complaints, each with its line."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from config.callfile.complaint import Complaint
from config.callfile.inheritance import Common, common_of, merged
from config.callfile.places import Key, KeyPlaces, places_of
from config.callfile.structure import explained, without_unknown
from domain.calendar.instants import parse_instant
from domain.call import Call

_STRINGS = re.compile(r"'[^']*'|\"(?:[^\"\\\\]|\\\\.)*\"")
_THOUSANDS = re.compile(r"(?<![\w.])[1-9]\d{0,2}\.\d{3}(?![\d.])")
_INSTANTS: tuple[Key, ...] = (("opens_at",), ("closes_at",), ("prolongation", "closes_at"))
_SYNTAX: tuple[tuple[str, str, str], ...] = (
    ("Cannot overwrite a value", "ten klucz stoi w tej tabeli dwa razy", "zostaw jeden z nich"),
    ("Cannot declare", "ta tabela jest w pliku dwa razy", "połącz obie albo usuń jedną"),
    ("Invalid date or datetime", "takiej daty nie ma w kalendarzu", "popraw dzień albo miesiąc"),
    ("Unclosed array", "lista nie jest zamknięta", "dopisz „]”"),
    ("Unclosed inline table", "tabela w nawiasach klamrowych nie jest zamknięta", "dopisz „}”"),
    ("Unterminated string", "tekst nie ma cudzysłowu na końcu", "dopisz cudzysłów"),
    ("Illegal character", "w tekście stoi znak, którego tu nie wolno użyć (np. koniec wiersza)",
     "zamknij tekst cudzysłowem w tym samym wierszu"),
    ("Expected '=' after a key", "po nazwie klucza brakuje znaku „=”", "zapisz „klucz = wartość”"),
    ("Invalid value", "wartość jest zapisana niepoprawnie",
     'teksty zapisz w prostych cudzysłowach ("…"), liczby i daty bez nich'),
    ("Expected newline or end of document", "po wartości stoi coś jeszcze",
     'jeden klucz zapisz w jednym wierszu, a cudzysłów w środku tekstu jako \\" albo „…”'),
)  # fmt: skip
"""The reader's words, and what they mean to whoever wrote the file."""
_TWO_STOPS = re.compile(r"(?<!\.)\.\.$")
"""What a sentence leaves that ends with an abbreviation („2026 r.”)."""
_AT = re.compile(r"\(at line (\d+), column (\d+)\)|\(at end of document\)")


@dataclass(frozen=True, slots=True)
class ReadCall:
    """What a text says: the call, where nothing but unknown keys stands in its way, and what is wrong."""

    call: Call | None
    complaints: tuple[Complaint, ...]
    text: str
    common: Common = field(default_factory=Common)

    @property
    def places(self) -> KeyPlaces:
        """Where the keys stand: asked only where something is wrong, for it takes as long as reading."""
        return places_of(self.text)

    @property
    def errors(self) -> tuple[Complaint, ...]:
        """What has to be put right before the call can run."""
        return tuple(c for c in self.complaints if c.is_error)

    def with_lines(self, complaints: Iterable[Complaint]) -> tuple[Complaint, ...]:
        """Complaints with the lines of their keys, in the order of the file."""
        placed = (
            replace(
                c,
                found=_TWO_STOPS.sub(".", c.found),
                todo=_TWO_STOPS.sub(".", c.todo),
                line=c.line or self.places.line(c.key),
            )
            for c in map(self._from_common, complaints)
        )
        return tuple(sorted(placed, key=lambda c: c.line))

    def _from_common(self, complaint: Complaint) -> Complaint:
        """A complaint about a key that only the common file has names that file, at the line of „extends”."""
        key = complaint.key
        if complaint.line or key in self.places.lines or key not in self.common.places.lines:
            return complaint
        where = f"{self.common.name}, wiersz {self.common.places.line(key)}: "
        return replace(complaint, found=f"{where}{complaint.found}", line=self.places.line(("extends",)))


def read_call(text: str, folder: Path | None = None) -> ReadCall:
    """The call that a file's text describes, and everything that is wrong with its form.

    `folder` is where the file lies: a common file that it extends is looked for there.
    """
    try:
        table: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return ReadCall(None, (_syntax(str(error), text),), "")
    common = common_of(table, folder)
    if common.complaint is not None:
        return ReadCall(None, ReadCall(None, (), text).with_lines([common.complaint]), "")
    call, complaints = _validated(merged(common.table, table))
    read = ReadCall(call, (), text, common)
    found = (*(read.with_lines(complaints) if complaints else ()), *_thousands(text))
    return replace(read, complaints=found) if found else read


def _validated(table: dict[str, Any]) -> tuple[Call | None, list[Complaint]]:
    """The call and what is wrong; unknown keys hide nothing else that is."""
    table, wrong = _with_instants(table)
    try:
        return Call.model_validate(table), wrong
    except ValidationError as error:
        at = {c.key for c in wrong}
        complaints = [*wrong, *(c for c in explained(error) if c.key not in at)]
    if any(c.code == "unknown_key" for c in complaints):
        try:
            return Call.model_validate(without_unknown(table, complaints)), complaints
        except ValidationError as error:
            told = {(c.code, c.key) for c in complaints}
            complaints += [c for c in explained(error) if (c.code, c.key) not in told]
    return None, complaints


def _thousands(text: str) -> list[Complaint]:
    """Numbers with a full stop before three figures: for TOML a fraction, for who wrote them thousands."""
    found = []
    lines = text.split("\n") if _THOUSANDS.search(text) else ()
    for number, line in enumerate(lines, start=1):
        for said in _THOUSANDS.findall(_STRINGS.sub('""', line).partition("#")[0]):
            words = f"„{said}” to dla programu {float(said):g}, a nie tysiące."
            todo = f"Wpisz {said.replace('.', '')} albo {said.replace('.', '_')}."
            found.append(Complaint("thousands", (), words, todo, line=number))
    return found


def _with_instants(table: dict[str, Any]) -> tuple[dict[str, Any], list[Complaint]]:
    """The table with its local times as instants; what is none is left as it is, and told."""
    wrong = []
    for key in _INSTANTS:
        said = _said(table, key)
        if isinstance(said, str):
            try:
                table = _with(table, key, parse_instant(said))
            except ValueError:
                found = f"„{said}” nie jest chwilą, która istnieje."
                todo = "Wpisz „RRRR-MM-DD GG:MM” w cudzysłowie; koniec dnia to „24:00”."
                wrong.append(Complaint("not_instant", key, found, todo))
    return table, wrong


def _said(table: Any, key: Key) -> object:
    for step in key:
        table = table.get(step) if isinstance(table, dict) else None
    return table


def _with(table: dict[str, Any], key: Key, value: object) -> dict[str, Any]:
    """The table with another value at a key that it has."""
    first, *rest = key
    name = str(first)
    return {**table, name: _with(table[name], tuple(rest), value) if rest else value}


def _syntax(said: str, text: str) -> Complaint:
    """The complaint of the TOML reader, with the line that it names."""
    at = _AT.search(said)
    line = int(at[1]) if at is not None and at[1] else text.count("\n") + 1
    known = next(((found, todo) for words, found, todo in _SYNTAX if words in said), None)
    found, todo = known or ("tego wiersza nie da się odczytać", f"popraw zapis TOML ({said})")
    return Complaint(
        "bad_toml", (), f"to nie jest poprawny TOML: {found}.", f"{todo[:1].upper()}{todo[1:]}.", line=line
    )
