"""`nabor letter`: what a letter says, before somebody approves it or after it left."""

from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import ConfigOption, clock_from, parts_from
from errors import NaborError

if TYPE_CHECKING:
    from store.tables import LetterRow


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Treść jednego pisma, tak jak wyjdzie albo wyszło; numer podaje „nabor letters”.")
    def letter(
        number: Annotated[str, typer.Argument(metavar="NR")],
        html: Annotated[bool, typer.Option("--html", help="Wersja HTML zamiast tekstu.")] = False,
        config: ConfigOption = None,
    ) -> None:
        parts = parts_from(config, clock_from(None))
        from cli.tables import print_text
        from store.letters import letter_row

        with parts.database.read() as session:
            row = letter_row(session, number)
        if row is None:
            raise NaborError(f"Nie ma pisma nr {number}; listę podaje „nabor letters”.")
        print_text(_letter_text(row, "html" if html else "plain"))


def _letter_text(row: "LetterRow", subtype: str) -> str:
    """Recipient, subject and body of a letter, from its frozen bytes."""
    from email import message_from_bytes
    from email.policy import default

    message = message_from_bytes(row.raw, policy=default)
    body = message.get_body((subtype,))
    text = str(body.get_content()) if body is not None else ""
    files = [part.get_filename() for part in message.iter_attachments()]
    lines = [f"Do: {row.to_address}", f"Temat: {row.subject}"]
    lines += [f"Załącznik: {name}" for name in files]
    return "\n".join([*lines, "", text.replace("\r\n", "\n")])
