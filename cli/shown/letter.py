"""`nabor letter`: what a letter says, before somebody approves it or after it left."""

from typing import Annotated

import typer

from cli.options import ConfigOption, clock_from, parts_from


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Treść jednego pisma, tak jak wyjdzie albo wyszło; numer podaje „nabor letters”.")
    def letter(
        number: Annotated[str, typer.Argument(metavar="NR")],
        html: Annotated[bool, typer.Option("--html", help="Wersja HTML zamiast tekstu.")] = False,
        config: ConfigOption = None,
    ) -> None:
        parts = parts_from(config, clock_from(None))
        from cli.shown.tables import print_text
        from views.letter import letter_content

        content = letter_content(parts, number)
        print_text(
            "\n".join(
                [
                    f"Do: {', '.join(content['to'])}",
                    f"Temat: {content['subject']}",
                    *(f"Załącznik: {name}" for name in content["attachments"]),
                    "",
                    content["html" if html else "plain"],
                ]
            )
        )
