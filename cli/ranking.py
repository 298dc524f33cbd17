"""`nabor ranking`: the lists of Regulamin §§ 4.5–4.7."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import ConfigOption, JsonOption, NowOption, clock_from, parts_from, print_json
from errors import NaborError

if TYPE_CHECKING:
    from domain.call import Call
    from domain.ranking import Ranking

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
        if call not in parts.calls:
            raise NaborError(f"Nie ma naboru „{call}”; są: {', '.join(parts.calls)}.")
        from pipeline.judging import judge_all, rank_call
        from reports.ranking_json import ranking_json

        at = clock()
        judged = judge_all(parts, at, call)
        ranked = rank_call(judged, parts.calls[call], at)
        written = []
        if out is not None:
            from reports.write import write_ranking

            written = write_ranking(ranked, parts.calls[call], out)
        if as_json:
            print_json(ranking_json(ranked))
        else:
            print_ranking(ranked, parts.calls[call])
            for path in written:
                print(path)


def print_ranking(ranked: "Ranking", call: "Call") -> None:
    """The lists as tables."""
    from cli.tables import print_table, print_text
    from domain.polish import local

    kind = "ostateczny" if ranked.is_final else "roboczy"
    numbers = [criterion.number for criterion in call.criteria]
    for title, rows in (("Zakwalifikowani", ranked.qualified), ("Lista rezerwowa", ranked.reserve)):
        print_table(
            f"{call.trip.title} – {title} (ranking {kind}, miejsc: {ranked.places})",
            (
                "Miejsce",
                "Numer",
                "Przedsiębiorca",
                "Punkty",
                *(f"k{n}" for n in numbers),
                "Kompletne",
                "Remis",
            ),
            (
                (
                    str(row.place),
                    row.reference,
                    row.name,
                    str(row.total),
                    *(f"{c.points}{'*' if c.to_verify else ''}" for c in row.score.criteria),
                    f"{local(row.completed_at):%d.%m.%Y %H:%M:%S}",
                    row.tie_break or "–",
                )
                for row in rows
            ),
        )
    print_table(
        "Poza listami (do użytku wewnętrznego)",
        ("Numer", "Przedsiębiorca", "Powód"),
        ((row.reference, row.name or "?", row.reason) for row in ranked.not_ranked),
    )
    print("* punkty do potwierdzenia przez Komisję Oceniającą")
    for sentence in ranked.provisional_because:
        print_text(f"Ranking roboczy: {sentence}")
