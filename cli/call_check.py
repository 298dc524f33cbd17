"""`nabor call check`: what is wrong or doubtful in a call's file, before it counts."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import ConfigOption, JsonOption, print_json, settings_from
from cli.tables import print_text
from domain.polish import plural

if TYPE_CHECKING:
    from pipeline.callfile.check import CheckedFile

_ERRORS = ("błąd", "błędy", "błędów")
_WARNINGS = ("uwaga", "uwagi", "uwag")


def register(app: typer.Typer) -> None:
    """Add the command of this module."""

    @app.command(help="Sprawdź plik naboru: co jest źle, w którym wierszu i co z tym zrobić.")
    def check(
        file: Annotated[Path, typer.Argument(metavar="PLIK", help="Plik naboru (TOML).")],
        as_json: JsonOption = False,
        config: ConfigOption = None,
    ) -> None:
        from pipeline.callfile.check import check_file

        checked = check_file(file, settings_from(config).sender)
        if as_json:
            print_json([complaint.as_json() for complaint in checked.read.complaints])
        else:
            for complaint in (*checked.errors, *checked.warnings):
                print_text(complaint.as_text(str(file)))
            print_text(_summary(checked))
        if checked.errors:
            raise typer.Exit(1)


def _summary(checked: "CheckedFile") -> str:
    """How it ends, in one line."""
    count = f"{plural(len(checked.errors), *_ERRORS)}, {plural(len(checked.warnings), *_WARNINGS)}"
    if not checked.errors and not checked.warnings:
        return f"{checked.path}: wszystko w porządku."
    if not checked.errors:
        return f"{checked.path}: {count}. Nabór może działać; uwagi warto przeczytać."
    rest = "" if checked.read.call is not None else " Po ich poprawieniu sprawdzimy resztę pliku."
    return f"{checked.path}: {count}. Nabór z błędami nie ruszy.{rest}"
