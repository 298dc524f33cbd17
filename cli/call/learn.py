"""`nabor call learn`: what a blank form asks, proposed as a fragment of a call's file."""

from pathlib import Path
from typing import Annotated

import typer

from errors import NaborError


def register(app: typer.Typer) -> None:
    """Add the command of this module."""

    @app.command(help="Odczytaj pusty wzór (DOCX, PDF, ODT) i zaproponuj jego pola do pliku naboru.")
    def learn(
        form: Annotated[Path, typer.Argument(metavar="WZÓR", help="Plik wzoru, bez odpowiedzi.")],
        kind: Annotated[
            str, typer.Option("--kind", help="Kod dokumentu w pliku naboru, np. application_form.")
        ] = "application_form",
    ) -> None:
        from checks.recognise.form.blank.learning import learn as learned_from
        from pipeline.callfile.fragment import fragment
        from pipeline.read.blanks import pages_of

        try:
            content = form.read_bytes()
        except OSError as error:
            raise NaborError(f"{form}: nie można odczytać pliku ({error.strerror}).") from error
        learned = learned_from(pages_of(content, form.name))
        if learned is None or not learned.rule.fields:
            raise NaborError(
                f"{form}: nie znaleziono tekstu ani miejsc do wypełnienia; potrzebny jest wzór jako DOCX, "
                "ODT albo PDF z tekstem, a nie jego skan."
            )
        print(fragment(learned, kind, form.name))
