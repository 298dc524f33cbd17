"""`nabor journal`: every act of every person, the newest first; nobody can change it."""

from typing import Any

import typer

from cli.options import ConfigOption, JsonOption, clock_from, parts_from, print_json


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Dziennik: co pracownicy postanowili, kto, kiedy i dlaczego; najnowsze na początku.")
    def journal(config: ConfigOption = None, as_json: JsonOption = False) -> None:
        parts = parts_from(config, clock_from(None))
        from cli.tables import print_table
        from store.decisions import journal as journal_of
        from views.decision import decision_json

        with parts.database.read() as session:
            acts = [{**decision_json(row), "reference": about} for row, about in journal_of(session)]
        if as_json:
            print_json(acts)
        else:
            print_table("Dziennik", ("Nr", "Kiedy", "Kto", "Zgłoszenie", "Co", "Dlaczego"), map(_row, acts))


def _row(act: dict[str, Any]) -> tuple[str, ...]:
    value = act["value"]
    said = "; ".join(value.values()) if isinstance(value, dict) else "" if value is None else str(value)
    what = " ".join(part for part in (act["action"], act["target"], said) if part)
    at = str(act["at"])[:16].replace("T", " ")
    return str(act["id"]), at, act["by"], act["reference"] or "–", what, act["reason"]
