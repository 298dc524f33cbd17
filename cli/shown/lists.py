"""`nabor applications`, `show`, `mail`, `letters`: what the program knows."""

from typing import Annotated, Any

import typer

from cli.options import (
    ConfigOption,
    JsonOption,
    NowOption,
    clock_from,
    parts_from,
    print_json,
    print_json_list,
)

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
        from views.application import applications_json

        found = applications_json(parts, clock(), call)
        print_json_list(found) if as_json else _print_applications(list(found))

    @app.command(
        help="Jedno zgłoszenie, po numerze, nazwie, NIP-ie albo adresie: co w nim jest i co wynikło."
    )
    def show(
        reference: Annotated[str, typer.Argument(metavar="NUMER_FIRMA_NIP_ADRES")],
        as_json: JsonOption = False,
        config: ConfigOption = None,
        now: NowOption = None,
    ) -> None:
        clock = clock_from(now)
        parts = parts_from(config, clock)
        from cli.shown.dossier import print_dossier
        from views.dossier import dossier_json
        from views.lookup import reference_of

        dossier = dossier_json(parts, reference_of(parts, reference, clock()), clock())
        print_json(dossier) if as_json else print_dossier(dossier, parts.calls[dossier["call"]])

    @app.command(help="Księga: każda wiadomość, jaka przyszła, i co się z nią stało.")
    def mail(as_json: JsonOption = False, config: ConfigOption = None) -> None:
        parts = parts_from(config, clock_from(None))
        from views.mail import mail_json

        messages = mail_json(parts)
        print_json_list(messages) if as_json else _print_messages(list(messages))

    @app.command(help="Każde pismo wychodzące i jego stan.")
    def letters(as_json: JsonOption = False, config: ConfigOption = None) -> None:
        parts = parts_from(config, clock_from(None))
        from views.letter import letters_json

        rows = letters_json(parts)
        print_json_list(rows) if as_json else _print_letters(list(rows))


def _print_applications(found: list[dict[str, Any]]) -> None:
    from cli.shown.tables import date_text, minute_text, print_table
    from domain.words.labels import STATUSES

    print_table(
        f"Zgłoszenia: {len(found)}",
        (
            "Numer",
            "Zgłaszający",
            "Stan",
            "Wpływ",
            "Kompletne",
            "Termin",
            "Punkty",
            "Sprawy dla pracownika",
        ),
        (
            (
                a["reference"],
                a["applicant"]["name"] or a["applicant"]["email"],
                STATUSES[a["status"]],
                minute_text(a["received_at"]),
                minute_text(a["completed_at"]),
                date_text(a["correction_due_on"]),
                "?" if a["score"]["total"] is None else str(a["score"]["total"]),
                str(len(a["questions"]) or "–"),
            )
            for a in found
        ),
    )


def _print_messages(messages: list[dict[str, Any]]) -> None:
    from cli.shown.tables import minute_text, print_table
    from domain.words.labels import OUTCOMES

    print_table(
        f"Wiadomości: {len(messages)}",
        ("Nr", "Wpływ", "Od", "Temat", "Co się stało", "Zgłoszenie", "Powód"),
        (
            (
                str(m["id"]),
                minute_text(m["received_at"]),
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
    from cli.shown.tables import date_text, minute_text, print_table
    from domain.words.labels import LETTER_KINDS, LETTER_STATES

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
                minute_text(r["sent_at"]),
                date_text(r["due_on"]),
                r["approval"] if r["state"] == "draft" else r["last_reply"],
            )
            for r in rows
        ),
    )
