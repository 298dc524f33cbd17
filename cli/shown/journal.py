"""`nabor journal`: every act of every person, the newest first; nobody can change it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import typer

from cli.options import ConfigOption, JsonOption, clock_from, parts_from, print_json

if TYPE_CHECKING:
    from domain.call import Call
    from store.tables import CallVersionRow


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Dziennik: co pracownicy postanowili, kto, kiedy i dlaczego; najnowsze na początku.")
    def journal(config: ConfigOption = None, as_json: JsonOption = False) -> None:
        parts = parts_from(config, clock_from(None))
        from cli.shown.tables import print_table
        from store.acts.decisions import journal as journal_of
        from store.call_versions import versions
        from views.decision import decision_json

        with parts.database.read() as session:
            acts = [{**decision_json(row), "reference": about} for row, about in journal_of(session)]
            taken_up = list(_versions(versions(session)))
        if as_json:
            print_json(acts)
        else:
            calls = {call.reference_prefix: call for call in parts.calls.values()}
            columns = ("Nr", "Kiedy", "Kto", "Zgłoszenie", "Co", "Dlaczego")
            print_table("Dziennik", columns, (_row(act, calls) for act in acts))
            if taken_up:
                print_table(
                    "Wersje plików naborów", ("Nabór", "Wersja", "Od kiedy", "Co zmieniono"), taken_up
                )


def _versions(rows: "Sequence[CallVersionRow]") -> "Iterator[tuple[str, ...]]":
    """Each version of each call's file: from when on it judged, and what it changed."""
    from config.callfile.changes import changes
    from domain.words.polish import time_text

    before: dict[str, Mapping[str, Any]] = {}
    for row in rows:
        changed = changes(before[row.call_id], row.content) if row.call_id in before else ("pierwsza",)
        before[row.call_id] = row.content
        yield row.call_id, str(row.number), time_text(row.since), "\n".join(changed)


def _row(act: dict[str, Any], calls: "Mapping[str, Call]") -> tuple[str, ...]:
    from cli.shown.tables import minute_text
    from views.decided import decided_text

    reference = act["reference"] or "–"
    what = decided_text(act, calls.get(reference.partition("-")[0]))
    return str(act["id"]), minute_text(act["at"]), act["by"], reference, what, act["reason"]
