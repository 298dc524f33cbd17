"""The example calls (`config/calls/examples`), played: their sample mails arrive, and passes run between them.

A folder's `mails/mails.toml` describes the mails: texts, the call's blanks filled in, other papers line by
line (`papers`, with what stands in braces put in).
"""

import io
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
from docx.shared import Mm

from config.loader import load_calls
from domain.acts.act import Act
from domain.call import Call
from domain.ranking import Ranking
from domain.rules.papers.document_rule import DocumentRule
from pipeline import decide as acts
from pipeline.callfile.filled_blank import filled
from pipeline.judging import rank_call
from samples import ink
from tests.support.calls.own_calls import mail_with, word_file
from tests.support.offices.office import Office

EXAMPLES = Path(__file__).parents[3] / "config/calls/examples"
FOLDERS = sorted(path for path in EXAMPLES.iterdir() if path.is_dir())
CALL_FILES = sorted(path for folder in FOLDERS for path in folder.glob("*.toml"))


class Example:
    """One folder of examples before an office that has no other calls."""

    def __init__(self, name: str, folder: Path) -> None:
        self._folder = EXAMPLES / name
        self.calls = load_calls(self._folder)
        office = next(iter(self.calls.values())).office
        settings = {"NABOR_SENDER": office.email, "NABOR_LETTERS__WINDOW": "always"}
        self.office = Office(folder, self._folder, settings)
        text = (self._folder / "mails/mails.toml").read_text(encoding="utf-8")
        self._described: dict[str, Any] = tomllib.loads(text)
        self._waiting = sorted(self._described["mails"], key=lambda mail: mail["at"])

    def until(self, *instants: str) -> None:
        """Passes at these instants, each after the mails that arrived before it."""
        for instant in instants:
            while self._waiting and self._waiting[0]["at"] <= datetime.fromisoformat(instant):
                mail = self._waiting.pop(0)
                self.office.deliver(self._raw(mail), mail["at"].isoformat())
            self.office.run(instant)

    def decide(self, reference: str, act: Act, reason: str, by: str = "Anna Nowak") -> None:
        """A person's act."""
        acts.decide(self.office.parts, reference, act, by, reason)

    def ranking(self, call_id: str) -> Ranking:
        """The ranking of a call now."""
        parts = self.office.parts
        judged = [one for one in self.office.judged() if one.facts.call_id == call_id]
        return rank_call(judged, parts.calls[call_id], parts.clock())

    @property
    def all_are_delivered(self) -> bool:
        """Whether no sample mail waits for a later instant."""
        return not self._waiting

    def _raw(self, mail: dict[str, Any]) -> bytes:
        files = {file["name"]: self._file(file) for file in mail.get("files", ())}
        number = self._described["mails"].index(mail)
        return mail_with(mail["from"], files, mail["subject"], number, mail.get("text", ""))

    def _file(self, file: dict[str, Any]) -> bytes:
        if "form" in file:
            return self._form(file)
        lines = self._described["papers"][file["paper"]]
        content = word_file(*(line.format_map(file.get("with", {})) for line in lines))
        return _with_picture(content, (lines[-1],), file["signed_by"]) if "signed_by" in file else content

    def _form(self, file: dict[str, Any]) -> bytes:
        rule = _rule_of(self.calls, file["form"])
        assert rule.form is not None
        blank = (self._folder / str(file.get("blank", rule.blank))).read_bytes()
        told = {k: tuple(v) if isinstance(v, list) else v for k, v in file["answers"].items()}
        content, written = filled(blank, rule.form, told)
        assert set(written) == set(told), file["name"]
        return _signed(content, rule, file["signed_by"]) if "signed_by" in file else content


def _rule_of(calls: dict[str, Call], kind: str) -> DocumentRule:
    return next(call.documents[kind] for call in calls.values() if kind in call.documents)


def _signed(content: bytes, rule: DocumentRule, who: str) -> bytes:
    """The form with the picture of a signature on its line."""
    assert rule.form is not None
    labels = tuple(label for field in rule.form.fields if field.type == "signature" for label in field.labels)
    return _with_picture(content, labels, who)


def _with_picture(content: bytes, labels: tuple[str, ...], who: str) -> bytes:
    """A Word file with the picture of a signature on the line that begins with one of these words."""
    word = docx.Document(io.BytesIO(content))
    line = next(p for p in word.paragraphs if p.text.startswith(labels))
    line.add_run().add_picture(io.BytesIO(ink.signature_png(who)), width=Mm(46))
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


@contextmanager
def example(name: str, folder: Path) -> Iterator[Example]:
    """An example that is let go of afterwards."""
    opened = Example(name, folder)
    yield opened
    opened.office.close()


def references(rows: Any) -> list[str]:
    """Whom a list names, in its order."""
    return [row.reference for row in rows]
