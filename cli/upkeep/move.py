"""`nabor move`: the office's database becomes another, SQLite or PostgreSQL; its files lie elsewhere."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cli.options import ConfigOption, JsonOption, clock_from, parts_from, print_json, settings_from
from domain.words.polish import plural

_To = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="URL",
        help="Nowa, pusta baza: postgresql://użytkownik@serwer/baza albo sqlite:////ścieżka/plik. "
        "Poczta i pliki: s3://zasobnik/przedrostek albo file: (katalog danych).",
        show_default=False,
    ),
]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(
        help="Przenieś bazę danych do innej (SQLite, PostgreSQL; dotychczasowa zostaje tylko do czytania) "
        "albo pocztę i pliki do magazynu S3 lub z powrotem (w dotychczasowym miejscu też zostają)."
    )(move)


def move(to: _To, as_json: JsonOption = False, config: ConfigOption = None) -> None:
    """`nabor move`."""
    if to == "file:" or to.startswith("s3://"):
        _move_files(to, config, as_json=as_json)
        return
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


def _move_files(to: str, config: Path | None, *, as_json: bool) -> None:
    from pipeline.keep.carrying import move_archive

    copied = move_archive(parts_from(config, clock_from(None)), to, _tell_progress)
    if as_json:
        print_json({"new": copied.new, "new_bytes": copied.new_bytes, "standing": copied.standing})
        return
    new = plural(copied.new, "plik", "pliki", "plików")
    print(f"Skopiowano i sprawdzono: {new}; było już: {copied.standing}.")
    print(f"Wpisz NABOR_ARCHIVE={to} i uruchom program. W dotychczasowym miejscu nic nie zostało zmienione.")


def _tell_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} / {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
