"""The blanks of the example calls: `python -m samples.text.example_blanks` writes them from the calls' files."""

from collections.abc import Iterator
from pathlib import Path

from config.loader import load_calls
from domain.call import Call
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import FormField
from samples.text.blocks import Block, Boxes, Gap, Grid, Heading, SampleAnswer, SignatureLine, Text, Title
from samples.text.docx_sheet import write_docx

_ROWS = 4
"""So many rows a table has to fill in."""
EXAMPLES = Path("config/calls/examples")


def blanks_of(call: Call) -> Iterator[tuple[str, bytes]]:
    """The name of every blank of a call's forms, and the file."""
    for rule in call.documents.values():
        for at, name in enumerate(rule.blanks if rule.form is not None else ()):
            yield name, write_docx(_sheet(rule, call, at), title=_title(rule, at))


def _title(rule: DocumentRule, at: int) -> str:
    titles = rule.signals.title if rule.signals is not None else (rule.name,)
    return titles[at]


def _sheet(rule: DocumentRule, call: Call, at: int) -> Iterator[Block]:
    """A blank in the language of the labels' place: the first, or that of a translation."""
    assert rule.form is not None
    yield Title(_title(rule, at).upper())
    yield Text(call.trip.title, align="center")
    yield Gap(6)
    point = None
    for field in rule.form.fields:
        if field.point != point and field.point is not None:
            yield Heading(f"{field.point}. {rule.form.points[field.point]}")
        point = field.point
        yield _question(field, at)
        if field.columns:
            header = ("Lp.", *(column.labels[at] for column in field.columns))
            rows = tuple((f"{number}.", *("" for _ in field.columns)) for number in range(1, _ROWS + 1))
            yield Grid(header, rows, (12, *(75 for _ in field.columns)))


def _question(field: FormField, at: int) -> Block:
    label = field.labels[at]
    if field.type == "signature":
        return SignatureLine(label)
    if field.columns:
        return Text(f"{label}:")
    if field.type in {"choice", "choices"}:
        return Boxes(label, tuple((words[at], False) for words in field.options.values()))
    if field.type == "yes_no":
        own = [field.options.get(key, (word,))[at] for key, word in (("yes", "TAK"), ("no", "NIE"))]
        return Boxes(label, tuple((word, False) for word in own))
    return SampleAnswer(label, "", hint="." * 40)


def main() -> None:
    """Write the blanks beside the examples' files."""
    for folder in sorted(path for path in EXAMPLES.iterdir() if path.is_dir()):
        for call in load_calls(folder).values():
            for name, content in blanks_of(call):
                (folder / name).parent.mkdir(exist_ok=True)
                (folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
