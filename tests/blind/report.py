"""The figures as tables, and every fault as a line that a developer can work with."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.blind.score import Score

_ENDS = ("right", "person", "wrong")
_ENDED = {
    "kinds": (*_ENDS, "invented"),
    "fields": _ENDS,
    "points": _ENDS,
    "verdicts": _ENDS,
    "false": ("missing", "unsigned", "not_initialled", "other"),
    "let through": ("arrears", "defects", "applications"),
    "sound born digital": ("complete", "all"),
    "sound scanned": ("complete", "all"),
    "letters": ("wrong sent", "wrong drafted", "sent"),
    "applications": ("opened", "all"),
    "questions": ("all",),
}
"""The columns: what a figure is of, and how it may end, in the order of a cell's numbers."""


def print_figures(
    console: Console, firsts: Mapping[str, Mapping[str, int]], todays: Mapping[str, Mapping[str, int]]
) -> None:
    """A row for each round's first run, and below it today's where it was played today."""
    table = Table("round", title="Blind papers: first run and today", title_justify="left")
    for what, ends in _ENDED.items():
        table.add_column(f"{what}\n{' / '.join(ends)}", justify="right")
    for name in sorted({*firsts, *todays}):
        for when, runs in (("first", firsts), ("today", todays)):
            if name in runs:
                table.add_row(f"{name} {when}", *(_cell(runs[name], what) for what in _ENDED))
    console.print(table)


def _cell(figures: Mapping[str, int], what: str) -> str:
    return " / ".join(str(figures.get(f"{what} {ended}", 0)) for ended in _ENDED[what])


def print_details(console: Console, name: str, score: Score) -> None:
    """Kinds by guise, kind and layout, fields one by one, and the questions by code."""
    tables = (
        ("kinds by guise", score.by_guise),
        ("kinds by kind", score.by_kind),
        ("kinds by layout, not all right", _not_all_right(score.by_layout)),
        ("fields", score.by_field),
    )
    for title, counts in tables:
        table = Table("", *_ENDS, title=f"{name}: {title}", title_justify="left")
        for row in sorted({row for row, _ in counts}):
            table.add_row(row, *(str(counts[row, end]) for end in _ENDS))
        console.print(table)
    told = ", ".join(f"{code} {count}" for code, count in score.questions.most_common())
    console.print(f"{name}: questions: {told or 'none'}")
    sorts = Counter(f"{fault.what} {fault.ended}" for fault in score.faults)
    console.print(f"{name}: faults: {', '.join(f'{sort} {count}' for sort, count in sorts.most_common())}")


def _not_all_right(counts: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    bad = {row for (row, end), count in counts.items() if count and end != "right"}
    return Counter({key: count for key, count in counts.items() if key[0] in bad})


def write_faults(folder: Path, name: str, score: Score, problems: Sequence[str]) -> Path:
    """Every fault as text and as JSON; the place of the text."""
    whole = {
        "round": name,
        "figures": score.figures(),
        "fields": _nested(score.by_field),
        "guises": _nested(score.by_guise),
        "layouts": _nested(score.by_layout),
        "questions": dict(score.questions),
        "problems": list(problems),
        "faults": [asdict(fault) for fault in score.faults],
    }
    (folder / "result.json").write_text(json.dumps(whole, ensure_ascii=False, indent=1), encoding="utf-8")
    text = folder / "faults.txt"
    text.write_text("\n".join(_lines(score)), encoding="utf-8")
    return text


def _nested(counts: Counter[tuple[str, str]]) -> dict[str, dict[str, int]]:
    rows: dict[str, dict[str, int]] = {}
    for (row, end), count in sorted(counts.items()):
        rows.setdefault(row, {})[end] = count
    return rows


def _lines(score: Score) -> Iterable[str]:
    for fault in sorted(score.faults, key=lambda one: (one.what, one.ended, one.kind, one.layout)):
        paper = ", ".join(filter(None, (fault.file, fault.kind, fault.layout, fault.guise)))
        yield f"## {fault.what} {fault.ended} | {fault.application} | {paper}"
        yield f"   expected: {fault.expected}"
        yield f"   told:     {fault.told}"
        if fault.evidence:
            yield f"   evidence: {fault.evidence}"
