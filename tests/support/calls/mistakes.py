"""Mistakes in a call's file: what is changed in a good one, and what the check has to say of it."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.callfile.check import check_file

CALLS = Path(__file__).parents[3] / "config/calls"
SENDER = "sekretariat.dgr@lubuskie.pl"
TEXT = (CALLS / "szwajcaria-2026.toml").read_text(encoding="utf-8")
EVENTS = "documents.application_form.form.fields"
OWN_KIND = """
[documents.{kind}]
name = "{name}"
{more}
reads_as = "plain"
remedy = "Prosimy przesłać."
source = "§ 9"

# ── Kryteria"""


@dataclass(frozen=True)
class Mistake:
    """What is changed in a good file, and what the check has to say of it."""

    code: str
    key: str
    old: str
    new: str
    is_error: bool = True

    def __str__(self) -> str:
        return f"{self.code}-{self.key}"


def wrong(code: str, key: str, old: str, new: str) -> Mistake:
    """A mistake that stops the call."""
    return Mistake(code, key, old, new)


def odd(code: str, key: str, old: str, new: str) -> Mistake:
    """What may be meant so."""
    return Mistake(code, key, old, new, is_error=False)


def assert_told(mistake: Mistake, folder: Path) -> None:
    """The check names a mistake, its line, its key, and what to do about it, and little else."""
    assert mistake.old in TEXT
    path = folder / "nabor.toml"
    path.write_text(TEXT.replace(mistake.old, mistake.new, 1), encoding="utf-8")
    checked = check_file(path, SENDER)
    told = {(c.code, c.key_text): c for c in checked.read.complaints}
    assert (mistake.code, mistake.key) in told, [c.as_text("nabor") for c in checked.read.complaints]
    complaint = told[mistake.code, mistake.key]
    assert complaint.is_error is mistake.is_error
    assert complaint.line >= 1
    assert complaint.found.endswith(".")
    assert complaint.todo.endswith((".", "?"))
    assert complaint.todo[:1].isupper()
    assert len(checked.read.complaints) <= 12, "one mistake brings few complaints"
