"""`nabor migrate`: the database of an older program becomes this one's."""

import typer

from cli.options import ConfigOption, settings_from


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(
        help="Przystosuj bazę danych do tej wersji programu; przedtem zrób kopię (backup), zatrzymaj program."
    )(migrate)


def migrate(config: ConfigOption = None) -> None:
    """`nabor migrate`."""
    from pipeline.keep.migrating import migrate as bring_up_to_date

    before, after = bring_up_to_date(settings_from(config))
    if before == after:
        print(f"Baza danych ma już schemat tej wersji programu ({after}).")
    elif before:
        print(f"Baza danych: schemat {before} → {after}. Starsza wersja programu już jej nie otworzy.")
    else:
        print(f"Założono pustą bazę danych (schemat {after}).")
