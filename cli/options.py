"""Options that several commands share, and how their texts become values."""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from domain.words.polish import WARSAW

if TYPE_CHECKING:
    from config.settings import Settings
    from pipeline.services import Services

ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", help="Plik ustawień TOML (domyślnie config/nabor.toml).", show_default=False),
]
NowOption = Annotated[
    str | None,
    typer.Option(
        "--now", metavar="T", help="Chwila ISO 8601; bez strefy: czas w Warszawie.", show_default=False
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Wypisz JSON.")]

_OBEYED = re.compile(
    "[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Controls, directions, characters without width, and halves of pairs, which no encoding takes."""

when_done = ExitStack()
"""What the command has opened; `cli.app.run` closes it, however the command ends."""


def settings_from(config: Path | None) -> "Settings":
    """The settings under the environment.

    Raises:
        ConfigError: they are wrong.
    """
    from config.settings import load_settings
    from pipeline.runtime.logs import log_warnings

    settings = load_settings(config, os.environ)
    log_warnings(settings.log)
    return settings


def parts_from(config: Path | None, clock: Callable[[], datetime]) -> "Services":
    """Everything a command needs of the program; `when_done` releases it.

    Raises:
        ConfigError: settings, calls or database are wrong.
    """
    from pipeline.opening import build_parts

    services = build_parts(settings_from(config), clock)
    when_done.callback(services.database.close)
    return services


def clock_from(now: str | None) -> Callable[[], datetime]:
    """A clock that stands at `now`, or the real one."""
    if now is None:
        return lambda: datetime.now(UTC)
    fixed = parse_now(now)
    return lambda: fixed


def parse_now(text: str) -> datetime:
    """An ISO 8601 instant; without an offset it is Europe/Warsaw.

    Raises:
        typer.BadParameter: the text is no instant.

    >>> parse_now("2026-04-30T23:30").isoformat()
    '2026-04-30T23:30:00+02:00'
    """
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"„{text}” nie jest chwilą ISO 8601 (np. 2026-05-07T12:00).") from None
    return instant if instant.tzinfo else instant.replace(tzinfo=WARSAW)


def parse_date(text: str) -> date:
    """A date as ISO 8601 or as people write it.

    Raises:
        typer.BadParameter: the text is no date.

    >>> parse_date("27.05.2026"), parse_date("2026-05-27")
    (datetime.date(2026, 5, 27), datetime.date(2026, 5, 27))
    """
    found = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text.strip())
    try:
        if found is not None:
            return date(int(found[3]), int(found[2]), int(found[1]))
        return date.fromisoformat(text.strip())
    except ValueError:
        raise typer.BadParameter(f"„{text}” nie jest datą (np. 07.05.2026 albo 2026-05-07).") from None


def print_json(value: object) -> None:
    """Write a value as JSON on standard output; characters that a terminal obeys are escaped."""
    import sys

    sys.stdout.write(_json_text(value) + "\n")


def print_json_parts(parts: Mapping[str, object]) -> None:
    """Write an object as JSON on standard output, the items of its iterators as soon as they are there."""
    import sys

    from views.streamed import json_pieces

    for piece in json_pieces(parts, 2, lambda value, **_layout: _json_text(value)):
        sys.stdout.write(piece)
    sys.stdout.write("\n")


def print_json_list(values: Iterable[object]) -> None:
    """Write values as one JSON list, each as soon as it is there: no more than one is held."""
    import sys

    opening = "["
    for value in values:
        sys.stdout.write(f"{opening}\n  " + _item_text(value).replace("\n", "\n  "))
        opening = ","
    sys.stdout.write("[]\n" if opening == "[" else "\n]\n")


def _item_text(value: object) -> str:
    """What `_json_text` says, sooner: the standard library indents in plain Python."""
    from pydantic_core import PydanticSerializationError, to_json

    try:
        return _harmless(to_json(value, indent=2).decode())
    except PydanticSerializationError:  # halves of pairs, which UTF-8 cannot say
        return _json_text(value)


def _json_text(value: object) -> str:
    import json

    return _harmless(json.dumps(value, ensure_ascii=False, indent=2))


def _harmless(text: str) -> str:
    """JSON in which nothing is left that a terminal would obey."""
    import json

    return _OBEYED.sub(lambda found: json.dumps(found[0])[1:-1], text)
