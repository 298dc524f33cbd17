"""What is wrong or doubtful in a call's file, in words for whoever wrote it."""

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from config.callfile.places import Key

_LISTED = 14
"""So many words are listed beside the nearest one; more would hide it."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """One mistake (error) or doubt (warning)."""

    code: str
    """Its kind, stable: „unknown_key”."""
    key: Key
    found: str
    """What was found: a Polish sentence."""
    todo: str
    """What to do about it: a Polish sentence."""
    is_error: bool = True
    line: int = 0
    """From 1; 0: not known yet."""

    @property
    def key_text(self) -> str:
        """The key for people; positions in lists count from 1.

        >>> Complaint("x", ("criteria", 0, "field"), "", "").key_text
        'criteria[1].field'
        """
        text = ""
        for step in self.key:
            text += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
        return text.lstrip(".") or "cały plik"

    def as_text(self, file: str) -> str:
        """The complaint as lines of a terminal: file and line as editors understand them, then what to do."""
        kind = "błąd" if self.is_error else "uwaga"
        return f"{file}:{self.line or 1}: {kind}: {self.in_short}\n    Co zrobić: {self.todo}"

    @property
    def in_short(self) -> str:
        """What is wrong where, without advice."""
        return f"klucz „{self.key_text}”: {self.found}" if self.key else f"cały plik: {self.found}"

    def as_json(self) -> dict[str, Any]:
        """The complaint as plain data."""
        return {
            "code": self.code,
            "severity": "error" if self.is_error else "warning",
            "line": self.line or 1,
            "key": self.key_text,
            "found": self.found,
            "todo": self.todo,
        }


def warning(code: str, key: Key, found: str, todo: str) -> Complaint:
    """A doubt: the call can run so, if it is meant so."""
    return Complaint(code, key, found, todo, is_error=False)


def nearest(word: str, known: "list[str] | tuple[str, ...]") -> str | None:
    """The known word that a misspelt one is most like.

    >>> nearest("mandatry", ("mandatory", "many"))
    'mandatory'
    """
    found = get_close_matches(word, known, n=1, cutoff=0.6)
    return found[0] if found else None


def instead(word: str, known: "list[str] | tuple[str, ...]") -> str:
    """What to write instead of an unknown word, as a Polish sentence."""
    best = nearest(word, known)
    if best and len(known) > _LISTED:
        return f"Czy chodziło o „{best}”?"
    listed = ", ".join(f"„{one}”" for one in sorted(known)) or "(nic)"
    return f"Czy chodziło o „{best}”? Można tu wpisać: {listed}." if best else f"Można tu wpisać: {listed}."
