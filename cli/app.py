"""The commands, put together. Heavy libraries are imported by the command that needs them."""

import sys
from collections.abc import Callable
from functools import cache
from typing import Any

import typer
from typer.exceptions import TyperException

from cli import decide, panel, reader, run_pass
from cli.call import calls
from cli.demo import command as demo
from cli.options import when_done
from cli.shown import journal, letter, lists, ranking
from cli.shown.tables import print_text
from cli.upkeep import accounts, backup, doctor, health, migrate, move
from cli.usage import usage_text
from errors import ConfigError, NaborError

app = typer.Typer(
    name="nabor",
    help="Nabór przez e-mail: zbiera zgłoszenia, sprawdza, prosi o uzupełnienie, przypomina, układa ranking.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for module in (
    demo, run_pass, panel, lists, letter, ranking, decide, journal, calls, doctor, health, backup, move,
    migrate, accounts, reader,
):  # fmt: skip
    module.register(app)


@cache
def _command() -> Callable[..., Any]:
    """All commands with their options; made once, however often `run` is called in one process."""
    return typer.main.get_command(app)


def run() -> None:
    """Run one command; a foreseen failure is one sentence on standard error, never a traceback."""
    try:
        with when_done:
            status = _command()(prog_name="nabor", standalone_mode=False)
        if status:
            sys.exit(status)
    except TyperException as error:
        print_text(usage_text(error), to=sys.stderr)
        sys.exit(error.exit_code)
    except typer.Abort:
        sys.exit(1)
    except NaborError as error:
        print_text(f"nabor: {error}", to=sys.stderr)
        sys.exit(2 if isinstance(error, ConfigError) else 1)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of a pipe (head, less) has seen enough; nothing is wrong.
        sys.stderr.close()
        sys.exit(0)
