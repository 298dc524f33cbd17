"""`nabor ranking`: the lists of Regulamin §§ 4.5–4.7."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.options import ConfigOption, JsonOption, NowOption, clock_from, parts_from, print_json_parts
from domain.points import points_text

if TYPE_CHECKING:
    from domain.call import Call

OutOption = Annotated[
    Path | None,
    typer.Option("--out", metavar="DIR", help="Zapisz też XLSX, DOCX i HTML.", show_default=False),
]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Ranking naboru: punkty z uzasadnieniem, miejsca, remisy, lista rezerwowa.")
    def ranking(
        call: str,
        out: OutOption = None,
        as_json: JsonOption = False,
        config: ConfigOption = None,
        now: NowOption = None,
    ) -> None:
        clock = clock_from(now)
        parts = parts_from(config, clock)
        from pipeline.ranked import ranking_now
        from views.application import require_call
        from views.ranking import ranking_parts

        require_call(parts, call)
        with ranking_now(parts, parts.calls[call], clock()) as ranked:
            written = []
            if out is not None:
                from reports.write import write_ranking

                written = write_ranking(ranked, parts.calls[call], out)
            shown = ranking_parts(ranked)
            if as_json:
                print_json_parts(shown)
            else:
                print_ranking(shown, parts.calls[call])
                for path in written:
                    print(path)


def print_ranking(ranked: dict[str, Any], call: "Call") -> None:
    """The lists as tables."""
    from cli.shown.tables import print_table, print_text
    from domain.acts.decide_command import ANYTHING, WHO, option
    from domain.acts.on_points import ConfirmPoints

    kind, _, waiting = ranked["standing"].partition(": ")
    numbers = [criterion.number for criterion in call.criteria]
    for title, rows in (("Zakwalifikowani", ranked["qualified"]), ("Lista rezerwowa", ranked["reserve"])):
        print_table(
            f"{call.trip.title} – {title} ({kind}, miejsc: {ranked['places']})",
            (
                "Miejsce",
                "Numer",
                call.applicant.heading,
                "Punkty",
                *(f"k{n}" for n in numbers),
                "Kompletne",
                "Remis",
            ),
            map(_cells, rows),
        )
    print_table(
        "Poza listami (do użytku wewnętrznego)",
        ("Numer", call.applicant.heading, "Powód"),
        ((row["reference"], row["name"] or "?", row["reason"]) for row in ranked["not_ranked"]),
    )
    if ranked["to_confirm"]:
        print("* punkty do potwierdzenia przez Komisję Oceniającą")
    for sentence in ranked["provisional_because"]:
        print_text(f"Ranking roboczy: {sentence}")
    if ranked["to_confirm"]:
        act = option(ConfirmPoints())
        print_text(
            f"Lista wstępna: {waiting}. Gdy potwierdzi punkty wszystkich zgłoszeń: "
            f'nabor decide {call.id} {act} --by "{WHO}" --reason "{ANYTHING}"'
        )


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    """One application; its last second counts where points are equal."""
    return (
        str(row["place"]),
        row["reference"],
        row["name"],
        points_text(row["total"]),
        *(
            f"{points_text(points)}{'*' if int(n) in row['to_verify'] else ''}"
            for n, points in row["criteria"].items()
        ),
        f"{datetime.fromisoformat(row['completed_at']):%d.%m.%Y %H:%M:%S}",
        row["tie_break"] or "–",
    )
