"""`nabor call check`: what is wrong or doubtful in a call's file, and what it would change."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.options import ConfigOption, JsonOption, print_json, settings_from
from cli.shown.tables import print_text
from domain.words.polish import plural, time_text

if TYPE_CHECKING:
    from config.callfile.complaint import Complaint
    from pipeline.callfile.check import CheckedFile
    from pipeline.callfile.existing import Changed

_ERRORS = ("błąd", "błędy", "błędów")
_WARNINGS = ("uwaga", "uwagi", "uwag")


def register(app: typer.Typer) -> None:
    """Add the command of this module."""

    @app.command(help="Sprawdź plik naboru: co jest źle, w którym wierszu, co z tym zrobić i co zmieni.")
    def check(
        file: Annotated[Path, typer.Argument(metavar="PLIK", help="Plik naboru (TOML).")],
        as_json: JsonOption = False,
        config: ConfigOption = None,
    ) -> None:
        from pipeline.callfile.check import check_file
        from pipeline.callfile.existing import compared, copied_applicants, fixed_complaints

        settings = settings_from(config)
        checked = check_file(file, settings.sender)
        call, changed = checked.read.call, None
        if call is not None and not checked.errors:
            changed = compared(call, settings, datetime.now(UTC))
            checked = checked.with_more(fixed_complaints(call, changed))
            checked = checked.with_more(copied_applicants(call, settings))
        if as_json:
            print_json(_as_json(checked, changed))
        else:
            for complaint in _errors_first(checked):
                print_text(complaint.as_text(str(file)))
            if changed is not None:
                _print_changes(changed)
            print_text(_summary(checked))
        if checked.errors:
            raise typer.Exit(1)


def _errors_first(checked: "CheckedFile") -> "tuple[Complaint, ...]":
    return *checked.errors, *checked.warnings


def _as_json(checked: "CheckedFile", changed: "Changed | None") -> dict[str, Any]:
    effects = changed.effects if changed is not None else ()
    return {
        "complaints": [complaint.as_json() for complaint in checked.read.complaints],
        "changes": list(changed.keys) if changed is not None else [],
        "effects": [
            {
                "reference": effect.reference,
                "changes": list(effect.changes),
                "becomes_defective": effect.becomes_defective,
                "points_change": effect.points_change,
            }
            for effect in effects
        ],
        "reads_otherwise": changed is not None and changed.reads_otherwise,
    }


def _print_changes(changed: "Changed") -> None:
    """What differs from the version in force, and what that does to the applications that exist."""
    since = time_text(changed.since)
    print_text(f"Plik mówi co innego niż wersja {changed.number}, która obowiązuje od {since}:")
    for key in changed.keys:
        print_text(f"    {key}")
    if not changed.applications:
        print_text("Zgłoszeń nie ma, więc zmiana nikogo nie dotknie.")
    elif not changed.effects:
        print_text(f"Zgłoszenia: {changed.applications}; dla żadnego nic się nie zmieni.")
    else:
        worse = sum(effect.becomes_defective for effect in changed.effects)
        points = sum(effect.points_change for effect in changed.effects)
        print_text(
            f"Zgłoszenia: {changed.applications}; zmieni się coś dla {len(changed.effects)}. "
            f"Coś do uzupełnienia miałoby: {worse}; inne punkty: {points}."
        )
        for effect in changed.effects:
            print_text(f"    {effect.reference} {effect.name or ''}: {'; '.join(effect.changes)}")
    if changed.reads_otherwise and changed.applications:
        print_text(
            "Zmienia się też sposób czytania dokumentów: program przeczyta je od nowa, a tego, co wtedy "
            "odczyta inaczej, nie widać z góry."
        )


def _summary(checked: "CheckedFile") -> str:
    """How it ends, in one line."""
    count = f"{plural(len(checked.errors), *_ERRORS)}, {plural(len(checked.warnings), *_WARNINGS)}"
    if not checked.errors and not checked.warnings:
        return f"{checked.path}: wszystko w porządku."
    if not checked.errors:
        return f"{checked.path}: {count}. Nabór może działać; uwagi warto przeczytać."
    rest = "" if checked.read.call is not None else " Po ich poprawieniu sprawdzimy resztę pliku."
    return f"{checked.path}: {count}. Nabór z błędami nie ruszy.{rest}"
