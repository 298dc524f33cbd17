"""`nabor deadline`, the working-day calendar by hand, and `nabor call`, for whoever writes a call."""

from typing import Annotated

import typer

from cli.call import check as call_check
from cli.call import learn as call_learn
from cli.call import new as call_new
from cli.call import preview as call_preview
from cli.call import schema as call_schema
from cli.options import ConfigOption, JsonOption, parse_date, print_json, settings_from


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    call = typer.Typer(help="Pisanie naboru: sprawdzanie pliku, odczytywanie wzorów.", no_args_is_help=True)
    for module in (call_new, call_check, call_preview, call_learn, call_schema):
        module.register(call)
    app.add_typer(call, name="call")

    @app.command(help="Podaj ostatni dzień terminu w dniach roboczych i dni, które się liczą.")
    def deadline(
        day: Annotated[str, typer.Argument(metavar="DATE", help="Dzień wysłania, np. 2026-04-30.")],
        days: Annotated[int, typer.Option("--days", min=1, max=250, help="Liczba dni roboczych.")] = 5,
        as_json: JsonOption = False,
        config: ConfigOption = None,
    ) -> None:
        from domain.calendar.workdays import counted_days
        from domain.words.polish import until_text, weekday_text

        if config is not None:
            # The calendar needs no settings, but a file that is wrong is named here as everywhere.
            settings_from(config)
        counted = counted_days(parse_date(day), days)
        if as_json:
            print_json(
                {"sent_on": day, "due_on": counted[-1].isoformat(), "days": [d.isoformat() for d in counted]}
            )
            return
        print(f"Termin: do {until_text(counted[-1])}")
        for number, on in enumerate(counted, start=1):
            print(f"{number:>3}. {weekday_text(on)}")
