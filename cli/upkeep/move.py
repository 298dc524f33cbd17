"""`nabor move`: the office's database becomes another, SQLite or PostgreSQL, and back."""

import sys
from typing import Annotated

import typer

from cli.options import ConfigOption, JsonOption, print_json, settings_from
from domain.words.polish import plural

_To = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="URL",
        help="Nowa, pusta baza: postgresql://użytkownik@serwer/baza albo sqlite:////ścieżka/plik.",
        show_default=False,
    ),
]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(
        help="Przenieś bazę danych do innej (SQLite, PostgreSQL); dotychczasowa zostaje tylko do czytania."
    )(move)


def move(to: _To, as_json: JsonOption = False, config: ConfigOption = None) -> None:
    """`nabor move`."""
    from pipeline.keep.move import move as move_all

    moved = move_all(settings_from(config), to, _tell_progress)
    if as_json:
        print_json([{"table": m.table, "rows": m.rows, "sha256": m.sha256, "new": m.written} for m in moved])
        return
    for one in moved:
        if one.rows:
            print(
                f"{one.table}: {plural(one.rows, 'wiersz', 'wiersze', 'wierszy')}, SHA-256 {one.sha256[:16]}…"
            )
    print("Przeniesiono i porównano wszystko. Wpisz nową bazę w NABOR_DATABASE_URL i uruchom program.")
    print("Dotychczasowa baza została nietknięta i jest już tylko do czytania.")


def _tell_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} / {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
