"""`nabor demo`: a whole call, from the first mail to the ranking, on the embedded sample."""

import shutil
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import ConfigOption, settings_from
from errors import ConfigError

if TYPE_CHECKING:
    from config.settings import Settings

MorningOption = Annotated[
    bool,
    typer.Option(
        "--morning", help="Tylko do pracowitego poranka w trakcie naboru; na jego danych staje „make panel”."
    ),
]

_MARK = ".demo"
_LIBRARIES = {
    "barcode": "python-barcode",
    "font_source_sans_pro": "font-source-sans-pro",
    "reportlab": "reportlab",
}
"""What the sample is drawn with: the modules, and the packages of the extra `demo` that bring them."""


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Pokaż cały nabór na wbudowanej próbce: od pierwszej wiadomości do rankingu.")
    def demo(config: ConfigOption = None, *, morning: MorningOption = False) -> None:
        require_libraries()
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        from cli.demo.play import Player
        from cli.demo.report import print_morning, print_story
        from samples.story.morning import morning as story_of_a_morning
        from samples.story.whole import whole

        settings = demo_settings(settings_from(config), "demo-morning" if morning else "demo")
        player = Player(settings, story_of_a_morning if morning else whole)
        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f}%"))
        with Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True)) as progress:
            task = progress.add_task("Nabór trwa …", total=player.steps)
            for day in player.play():
                progress.update(task, advance=1, description=day)
        (print_morning if morning else print_story)(player, settings)


def require_libraries(find: Callable[[str], object | None] = find_spec) -> None:
    """Look whether the sample can be drawn: an office's installation goes without what only the demo needs.

    Raises:
        ConfigError: libraries are missing.
    """
    missing = [package for module, package in _LIBRARIES.items() if find(module) is None]
    if missing:
        raise ConfigError(
            f"pokaz wymaga bibliotek, których tu nie ma: {', '.join(missing)}. "
            "Zainstaluj je poleceniem „make setup”; do pracy urzędu nie są potrzebne."
        )


def demo_settings(settings: "Settings", name: str = "demo") -> "Settings":
    """Settings of a demonstration: a fresh folder, a mailbox of its own, letters that leave nothing.

    Raises:
        ConfigError: the folder holds something that is no demonstration.
    """
    folder = _fresh(settings.data_dir / name)
    return settings.model_copy(
        update={
            "data_dir": folder,
            "database_url": "",
            "mailbox": "maildir",
            "maildir": settings.maildir.model_copy(update={"path": folder / "mailbox"}),
            "delivery": "maildir",
            "staff": ("nabory@lubuskie.example",),
        }
    )


def _fresh(folder: Path) -> Path:
    if folder.exists():
        if not (folder / _MARK).exists():
            raise ConfigError(f"{folder} nie jest katalogiem pokazu; przenieś go albo zmień NABOR_DATA_DIR.")
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / _MARK).touch()
    return folder
