"""Tables and sentences for people at a terminal: a stranger's words are shown in them, never obeyed."""

import sys
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TextIO

from domain.words.text import visible

_A_TABLE = 1_000
"""Rows of which the widths of the columns are told."""


def print_text(*texts: str, to: TextIO | None = None) -> None:
    """Sentences, with control characters made visible; on standard output unless `to` says otherwise."""
    print(*map(visible, texts), sep="  ", file=to or sys.stdout)


def print_table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]], empty: str = "") -> None:
    """A table as wide as the terminal; in a pipe, as wide as its contents.

    Cell texts are no markup, and control characters in them are made visible. Without rows, `empty` says so.
    A long one goes on in further tables: no more of its rows are held.
    """
    left = iter(rows)
    some = list(islice(left, _A_TABLE))
    if not some and empty:
        print_text(f"{title}: {empty}\n")
        return
    _print_rows(title, columns, some)
    while some := list(islice(left, _A_TABLE)):
        _print_rows(None, columns, some)


def _print_rows(title: str | None, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not console.is_terminal:
        console = Console(width=240)
    heading = Text(visible(title)) if title is not None else None
    table = Table(title=heading, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(visible(cell)) for cell in row))
    console.print(table)


def minute_text(at: str | None, unknown: str = "–") -> str:
    """An instant of the contract's JSON as people write it, to the minute.

    >>> minute_text("2026-05-08T11:00:00+02:00"), minute_text(None)
    ('08.05.2026 11:00', '–')
    """
    return f"{date_text(at)} {at[11:16]}" if at else unknown


def date_text(on: str | None, unknown: str = "–") -> str:
    """A day of the contract's JSON as people write it.

    >>> date_text("2026-05-08")
    '08.05.2026'
    """
    return f"{on[8:10]}.{on[5:7]}.{on[:4]}" if on else unknown
