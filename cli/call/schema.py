"""`nabor call schema`: what a call's file may say, for editors and for people."""

import sys
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command of this module."""

    @app.command(help="Wypisz opis pliku naboru: JSON Schema dla edytorów albo wszystkie klucze po polsku.")
    def schema(
        as_reference: Annotated[bool, typer.Option("--reference", help="Klucze jako Markdown.")] = False,
    ) -> None:
        from config.callfile.schema import reference, schema_text

        sys.stdout.write(reference() if as_reference else schema_text())
