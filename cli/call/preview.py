"""`nabor call preview`: what a call will do, before it does it: letters, dates, points, its blanks."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import ConfigOption, settings_from
from cli.shown.tables import print_table, print_text
from errors import ConfigError

if TYPE_CHECKING:
    from domain.call import Call
    from pipeline.callfile.filled_blank import ReadBack
    from pipeline.callfile.sample_letters import SampleLetter


def register(app: typer.Typer) -> None:
    """Add the command of this module."""

    @app.command(help="Pokaż, co zrobi nabór: terminy, punkty, wypełnione wzory i pisma na przykładzie.")
    def preview(
        file: Annotated[Path, typer.Argument(metavar="PLIK", help="Plik naboru (TOML).")],
        out: Annotated[
            Path | None,
            typer.Option("--out", help="Folder na pisma (EML, HTML) i wypełnione wzory.", show_default=False),
        ] = None,
        config: ConfigOption = None,
    ) -> None:
        from config.registers import load_registers
        from pipeline.callfile.check import check_file
        from pipeline.callfile.sample_letters import sample_letters

        sender = settings_from(config).sender
        checked = check_file(file, sender)
        call = checked.read.call
        if call is None or checked.errors:
            wrong = "\n".join(complaint.as_text(str(file)) for complaint in checked.errors)
            raise ConfigError(f"Najpierw trzeba poprawić błędy.\n{wrong}")
        _show_plan(call)
        _show_blanks(call, file.parent, out)
        _show_letters(sample_letters(call, load_registers(), file.parent, sender), out)


def _show_plan(call: "Call") -> None:
    from config.callfile.overview import calendar, most, points

    print_table(f"Terminy: {call.title}", ("Kiedy", "Co"), calendar(call))
    rows, columns = points(call), ("Kryterium", "Za co", "Najwyżej")
    title = f"Punkty: razem najwyżej {most(call)}" if rows else "Punkty"
    print_table(title, columns, rows, "nabór nie ma kryteriów; rozstrzyga chwila kompletności.")


def _show_blanks(call: "Call", folder: Path, out: Path | None) -> None:
    from pipeline.callfile.filled_blank import filled_and_read

    for kind, rule in call.documents.items():
        done = filled_and_read(kind, call, folder)
        if done is None and rule.form is not None and rule.blank is not None:
            print_text(
                f"Wzoru „{rule.name}” ({rule.blank}) nie da się wypełnić na próbę: pliku nie ma albo nie "
                "ma w nim tekstu (skan). Wzór jako DOCX, ODT albo PDF z tekstem program wypełni."
            )
        if done is None:
            continue
        content, answers = done
        same = sum(answer.is_same for answer in answers)
        title = f"Wzór „{rule.name}” wypełniony na próbę: odczytano tak samo {same} z {len(answers)}"
        print_table(title, ("Pole", "Wpisano", "Odczytano"), map(_row, answers))
        if out is not None:
            _write(out / "wzory" / f"{kind}.docx", content)


def _row(answer: "ReadBack") -> tuple[str, str, str]:
    read = "✓" if answer.is_same else answer.read or "– nie odczytano"
    return answer.label, answer.written or "– nie znaleziono miejsca", read


def _show_letters(letters: "tuple[SampleLetter, ...]", out: Path | None) -> None:
    from email import message_from_bytes, policy

    for number, sample in enumerate(letters, start=1):
        message = message_from_bytes(sample.letter.raw, policy=policy.default)
        text, html = message.get_body(("plain",)), message.get_body(("html",))
        if out is None:
            print_text(f"\n── Pismo {number}: {sample.letter.subject}\n")
            if sample.copies:
                print_text(f"Kopie: {', '.join(sample.copies)}\n")
            for line in text.get_content().splitlines() if text is not None else ():
                print_text(line)
            continue
        name = f"{number:02d}-{sample.name}"
        _write(out / "pisma" / f"{name}.eml", sample.letter.raw)
        if html is not None:
            _write(out / "pisma" / f"{name}.html", html.get_content().encode())
    if out is not None:
        print_text(f"Pisma ({len(letters)}) i wypełnione wzory leżą w folderze {out}.")


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise ConfigError(f"{path}: nie można zapisać pliku ({error.strerror}).") from error
