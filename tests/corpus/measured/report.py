"""The table of the measure, and the faults written out one by one."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.corpus.guises import GUISES
from tests.corpus.measured.compare import NULL, RIGHT, WRONG
from tests.corpus.measured.score import PERSON, Fault, Score

_COLUMNS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("rodzaj", "kind", (RIGHT, PERSON, WRONG)),
    ("zmyślone", "invented", (WRONG,)),
    ("granice", "cut", (RIGHT, WRONG)),
    ("pola", "field", (RIGHT, NULL, WRONG)),
    ("kratki", "tick", (RIGHT, NULL, WRONG)),
    ("podpisy", "signature", (RIGHT, PERSON, WRONG)),
    ("parafy", "initials", (RIGHT, PERSON, WRONG)),
    ("braki stron", "lost pages", (RIGHT, WRONG)),
    ("fałszywy brak", "missing", ("false",)),
    ("zbędne prośby", "asked", (WRONG,)),
)
_BINS = (0.0, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99, 1.01)


def print_table(console: Console, scores: Mapping[str, Score]) -> bool:
    """Print what was told, by guise and in all; True where the measure is failed."""
    table = Table(title="Dobrze / do człowieka lub puste / źle", title_justify="left")
    table.add_column("postać")
    table.add_column("stron", justify="right")
    for heading, _, _ in _COLUMNS:
        table.add_column(heading, justify="right")
    total = Score()
    for name, score in scores.items():
        total.add(score)
        table.add_row(*_row(name, score))
    table.add_section()
    table.add_row(*_row("RAZEM", total))
    console.print(table)
    _print_shares(console, total)
    _print_calibration(console, total)
    _print_aims(console, scores, total)
    wrong = total.counts["kind", WRONG] + total.counts["invented", WRONG]
    return bool(wrong or total.counts["missing", "false"])


def write_faults(out: Path, scores: Mapping[str, Score]) -> None:
    """One file for everything that was told wrongly (`wrong.txt`), one for what was not told (`not-told.txt`)."""
    out.mkdir(parents=True, exist_ok=True)
    faults = [fault for score in scores.values() for fault in score.faults]
    for name, wanted in (("wrong", {WRONG, "false"}), ("not-told", {NULL, PERSON})):
        chosen = [fault for fault in faults if fault.ended in wanted]
        (out / f"{name}.txt").write_text("\n".join(_lines(chosen)) + "\n", encoding="utf-8")


def _row(name: str, score: Score) -> list[str]:
    cells = [name, str(score.pages)]
    for _, what, ends in _COLUMNS:
        counts = [score.counts[what, end] for end in ends]
        cells.append(" / ".join(map(str, counts)) if any(counts) else "")
    return cells


def _print_shares(console: Console, total: Score) -> None:
    for heading, what, ends in _COLUMNS:
        counts = {end: score for end in ends if (score := total.counts[what, end])}
        everything = sum(counts.values())
        if everything and len(ends) > 1:
            shares = ", ".join(f"{end} {count} ({count / everything:.1%})" for end, count in counts.items())
            console.print(f"{heading}: {shares}")


def _print_calibration(console: Console, total: Score) -> None:
    """How often documents of each reported confidence were right."""
    console.print("Podana pewność rodzaju → ile razy dobrze:")
    for low, high in pairwise(_BINS):
        inside = [right for confidence, right in total.confidences if low <= confidence < high]
        if inside:
            console.print(
                f"  {low:.2f}–{min(high, 1.0):.2f}: {sum(inside)}/{len(inside)} ({sum(inside) / len(inside):.1%})"
            )


def _print_aims(console: Console, scores: Mapping[str, Score], total: Score) -> None:
    """What the measure is meant to show, and whether it does."""
    scans = Score()
    for guise in GUISES:
        if guise.is_usual_scan and guise.name in scores:
            scans.add(scores[guise.name])
    sure = [right for confidence, right in total.confidences if confidence >= 0.9]
    told = total.counts["field", RIGHT] + total.counts["tick", RIGHT]
    wrong = total.counts["field", WRONG] + total.counts["tick", WRONG]
    untold = total.counts["field", NULL] + total.counts["tick", NULL]
    aims = (
        ("żaden rodzaj źle", not (total.counts["kind", WRONG] + total.counts["invented", WRONG]), ""),
        ("żadnego fałszywego braku", not total.counts["missing", "false"], ""),
        _aim("skany 200 dpi bez człowieka", scans.counts["kind", RIGHT], _all(scans, "kind"), 0.95),
        _aim("podane ≥ 0,9 dobrze", sum(sure), len(sure), 0.99),
        _aim("pola i kratki dobrze", told, told + wrong + untold, 0.97),
        ("żadne pole źle", not wrong, f"{wrong} źle"),
    )
    for name, is_met, figure in aims:
        console.print(f"  {'TAK' if is_met else 'NIE'}  {name} {figure}".rstrip())


def _aim(name: str, right: int, everything: int, least: float) -> tuple[str, bool, str]:
    """An aim that is a share."""
    share = right / everything if everything else 1.0
    return f"{name} (≥ {least:.0%})", share >= least, f"{right}/{everything} = {share:.1%}"


def _all(score: Score, what: str) -> int:
    return sum(count for (name, _), count in score.counts.items() if name == what)


def _lines(faults: Iterable[Fault]) -> Iterable[str]:
    for one in sorted(faults, key=lambda fault: (fault.what, fault.guise, fault.company, fault.place)):
        file, page = one.place
        yield f"[{one.what}: {one.ended}] {one.guise} · firma {one.company} · {file} s. {page} · {one.paper}"
        yield f"    ma być: {one.expected}"
        yield f"    jest:   {one.found}"
        if one.excerpt:
            yield "    tekst:  " + one.excerpt.replace("\n", "\n            ")
