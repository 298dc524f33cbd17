"""`nabor applications`, `show`, `mail`, `letters`: what the program knows."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.options import ConfigOption, JsonOption, NowOption, clock_from, parts_from, print_json
from errors import NaborError

if TYPE_CHECKING:
    from pipeline.judging import Judged
    from pipeline.parts import Parts

CallOption = Annotated[str | None, typer.Option("--call", help="Tylko ten nabór.", show_default=False)]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Wszystkie zgłoszenia i ich stan.")
    def applications(
        call: CallOption = None,
        as_json: JsonOption = False,
        config: ConfigOption = None,
        now: NowOption = None,
    ) -> None:
        clock = clock_from(now)
        parts = parts_from(config, clock)
        _require_call(parts, call)
        from pipeline.judging import judge_all

        judged = judge_all(parts, clock(), call)
        if as_json:
            from cli.views import application_json

            print_json([application_json(j) for j in judged])
        else:
            _print_applications(judged)

    @app.command(help="Jedno zgłoszenie: dokumenty, ustalenia, pola, pisma, decyzje, przebieg.")
    def show(
        reference: str, as_json: JsonOption = False, config: ConfigOption = None, now: NowOption = None
    ) -> None:
        clock = clock_from(now)
        parts = parts_from(config, clock)
        from cli.dossier import dossier_json, print_dossier

        dossier = dossier_json(parts, reference.upper(), clock())
        if as_json:
            print_json(dossier)
        else:
            print_dossier(dossier)

    @app.command(help="Księga: każda wiadomość, jaka przyszła, i co się z nią stało.")
    def mail(as_json: JsonOption = False, config: ConfigOption = None) -> None:
        parts = parts_from(config, clock_from(None))
        messages = _messages(parts)
        if as_json:
            print_json(messages)
        else:
            _print_messages(messages)

    @app.command(help="Każde pismo wychodzące i jego stan.")
    def letters(as_json: JsonOption = False, config: ConfigOption = None) -> None:
        parts = parts_from(config, clock_from(None))
        from cli.views import letter_json
        from store.letters import letter_rows

        with parts.database.read() as session:
            rows = [letter_json(row) for row in letter_rows(session)]
        if as_json:
            print_json(rows)
        else:
            _print_letters(rows)


def _require_call(parts: "Parts", call: str | None) -> None:
    if call is not None and call not in parts.calls:
        raise NaborError(f"Nie ma naboru „{call}”; są: {', '.join(parts.calls)}.")


def _messages(parts: "Parts") -> list[dict[str, Any]]:
    from cli.views import attachment_json, message_json, scan_of
    from store.mail_views import ledger_with_files

    has_scanner = parts.settings.clamd.is_set
    with parts.database.read() as session:
        return [
            message_json(
                m.row,
                [attachment_json(a, r, scan_of(m, a, has_scanner=has_scanner)) for a, r in m.files],
                m.reference,
            )
            for m in ledger_with_files(session)
        ]


def _print_applications(judged: "list[Judged]") -> None:
    from cli.tables import print_table
    from domain.labels import STATUSES
    from domain.polish import local

    print_table(
        f"Zgłoszenia: {len(judged)}",
        (
            "Numer",
            "Przedsiębiorca",
            "Stan",
            "Wpływ",
            "Kompletne",
            "Termin",
            "Punkty",
            "Sprawy dla pracownika",
        ),
        (
            (
                j.assessment.reference,
                j.assessment.name or j.assessment.email,
                STATUSES[j.assessment.status],
                f"{local(j.assessment.received_at):%d.%m %H:%M}",
                f"{local(j.assessment.completed_at):%d.%m %H:%M}" if j.assessment.completed_at else "–",
                f"{j.assessment.correction_due_on:%d.%m}" if j.assessment.correction_due_on else "–",
                "?" if j.score.total is None else str(j.score.total),
                str(len(j.assessment.questions) or "–"),
            )
            for j in judged
        ),
    )


def _print_messages(messages: list[dict[str, Any]]) -> None:
    from cli.tables import print_table
    from domain.labels import OUTCOMES

    print_table(
        f"Wiadomości: {len(messages)}",
        ("Nr", "Wpływ", "Od", "Temat", "Co się stało", "Zgłoszenie", "Powód"),
        (
            (
                str(m["id"]),
                str(m["received_at"])[:16].replace("T", " "),
                m["from"] or "?",
                m["subject"],
                OUTCOMES[m["outcome"]],
                m["reference"] or "–",
                m["reason"],
            )
            for m in messages
        ),
    )


def _print_letters(rows: list[dict[str, Any]]) -> None:
    from cli.tables import print_table
    from domain.labels import LETTER_KINDS, LETTER_STATES

    print_table(
        f"Pisma: {len(rows)}",
        ("Nr", "Rodzaj", "Zgłoszenie", "Do", "Stan", "Wysłane", "Termin", "Uwagi"),
        (
            (
                r["id"],
                LETTER_KINDS[r["kind"]],
                r["reference"] or "–",
                ", ".join(r["to"]),
                LETTER_STATES[r["state"]],
                (r["sent_at"] or "–")[:16].replace("T", " "),
                r["due_on"] or "–",
                r["approval"] if r["state"] == "draft" else r["last_reply"],
            )
            for r in rows
        ),
    )
