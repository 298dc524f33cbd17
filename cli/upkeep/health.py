"""`nabor health`: does the program do its work? For monitoring; exit status 0 says yes, 1 no."""

from typing import TYPE_CHECKING, Any

import typer

from cli.options import ConfigOption, JsonOption, NowOption, clock_from, parts_from, print_json
from domain.words.labels import HEALTH_CHECKS
from domain.words.polish import measured
from errors import TransientError

if TYPE_CHECKING:
    from pipeline.watch.health import Check


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Sprawdź, czy program pracuje na bieżąco; dla monitoringu: status 0 albo 1.")
    def health(config: ConfigOption = None, now: NowOption = None, as_json: JsonOption = False) -> None:
        from pipeline.watch.health import as_dict, is_healthy

        checks = _checks(config, now)
        if as_json:
            print_json(as_dict(checks))
        else:
            for name, check in checks.items():
                limit = "" if check.limit is None else f" (granica: {measured(check.limit)})"
                print(f"{'✓' if check.ok else '✗'} {HEALTH_CHECKS[name]}: {measured(check.value)}{limit}")
        if not is_healthy(checks):
            raise typer.Exit(1)


def _checks(config: Any, now: str | None) -> dict[str, "Check"]:
    """All checks; only that of the database when it does not answer."""
    from pipeline.watch.health import Check, facts_of, judge

    clock = clock_from(now)
    try:
        parts = parts_from(config, clock)
        facts = facts_of(parts, clock())
    except TransientError:
        return {"database": Check(value=False, limit=True, ok=False)}
    answers = Check(value=True, limit=True, ok=True)
    return {"database": answers, **judge(facts, parts.settings.health, clock())}
