"""`nabor call new`: a new call's file, from a few answers and the office's own blanks, or a copy."""

import shutil
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.options import ConfigOption, parse_date, settings_from
from cli.shown.tables import print_text
from errors import ConfigError, NaborError

if TYPE_CHECKING:
    from config.callfile.places import Key
    from domain.call import Call
    from domain.rules.office import Office
    from pipeline.callfile.proposals import Proposal

_KINDS = "companies (firmy), persons (osoby), organisations (organizacje)"
Text = Annotated[str, typer.Option(show_default=False)]


def register(app: typer.Typer) -> None:
    """Add the command of this module."""

    @app.command(help="Zacznij nowy nabór: z odpowiedzi i wzorów urzędu albo jako kopię innego naboru.")
    def new(
        title: Annotated[str, typer.Option(help="Pełny tytuł naboru.", show_default=False)] = "",
        name: Annotated[str, typer.Option(help="Krótka nazwa, np. „Japonia”.", show_default=False)] = "",
        kind: Annotated[str, typer.Option(help=f"Kto się zgłasza: {_KINDS}.", show_default=False)] = "",
        opens: Annotated[str, typer.Option(help="Otwarcie: „RRRR-MM-DD GG:MM”.", show_default=False)] = "",
        closes: Annotated[str, typer.Option(help="Zamknięcie: „RRRR-MM-DD GG:MM”.", show_default=False)] = "",
        starts: Annotated[str, typer.Option(help="Pierwszy dzień wydarzenia.", show_default=False)] = "",
        ends: Annotated[
            str, typer.Option(help="Ostatni dzień (domyślnie ten sam).", show_default=False)
        ] = "",
        places: Annotated[int, typer.Option(help="Ile miejsc.", show_default=False)] = 0,
        form: Annotated[
            Path | None,
            typer.Option("--form", help="Pusty formularz zgłoszeniowy (DOCX, ODT, PDF).", show_default=False),
        ] = None,
        document: Annotated[
            list[str] | None,
            typer.Option("--document", help="Dokument: znany kod, „Nazwa” albo „Nazwa=wzór.docx”."),
        ] = None,
        office: Annotated[
            Path | None,
            typer.Option("--office", help="Plik naboru, z którego wziąć dane urzędu.", show_default=False),
        ] = None,
        copy: Annotated[
            Path | None, typer.Option("--copy", help="Plik naboru, który skopiować.", show_default=False)
        ] = None,
        code: Annotated[str, typer.Option("--id", help="Kod naboru, np. japonia-2027.")] = "",
        prefix: Annotated[str, typer.Option(help="Początek numerów zgłoszeń, np. JAP.")] = "",
        out: Annotated[
            Path | None, typer.Option("--out", help="Plik, który powstanie.", show_default=False)
        ] = None,
        config: ConfigOption = None,
    ) -> None:
        settings = settings_from(config)
        ask = _Asking(is_possible=is_terminal())
        said: dict[str, Any] = {
            "title": ask.text(title, "Pełny tytuł naboru", "--title"),
            "name": ask.text(name, "Krótka nazwa (np. kraj)", "--name"),
            "opens_at": ask.text(opens, "Otwarcie (RRRR-MM-DD GG:MM)", "--opens"),
            "closes_at": ask.text(closes, "Zamknięcie (RRRR-MM-DD GG:MM)", "--closes"),
            "starts_on": parse_date(ask.text(starts, "Pierwszy dzień wydarzenia", "--starts")),
            "places": places or int(ask.text("", "Ile miejsc", "--places", _is_count)),
        }
        said["ends_on"] = parse_date(ends) if ends else said["starts_on"]
        said["id"] = code or _id_of(said["name"], said["starts_on"])
        said["prefix"] = prefix or "".join(c for c in said["id"].upper() if "A" <= c <= "Z")[:3]
        target = out or settings.calls_dir / f"{said['id']}.toml"
        if target.exists():
            raise NaborError(f"{target}: taki plik już jest; podaj inny w --out.")
        if copy is not None:
            text, blanks = _copied(copy, said, target.parent)
        else:
            said["kind"] = ask.text(kind, f"Kto się zgłasza: {_KINDS}", "--kind", _is_kind)
            blank = form or Path(ask.text("", "Pusty formularz zgłoszeniowy (plik)", "--form"))
            text, blanks = _written(said, _office_of(office, settings.calls_dir), blank, document or [])
        _place(target, text, blanks)
        _tell(target, settings.sender)


def is_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty()


class _Asking:
    """Questions at a terminal; without one, what an option did not say is a mistake."""

    def __init__(self, *, is_possible: bool) -> None:
        self._is_possible = is_possible

    def text(
        self, said: str, question: str, option: str, is_fine: Callable[[str], bool] = lambda _: True
    ) -> str:
        """What the option said, or the answer to the question.

        Raises:
            typer.BadParameter: nobody can be asked, or the option says what cannot be.
        """
        if said and not is_fine(said):
            raise typer.BadParameter(f"{option}: „{said}” nie pasuje; {question}.")
        while not said:
            if not self._is_possible:
                raise typer.BadParameter(f"brakuje opcji {option} ({question}).")
            answer = str(typer.prompt(question)).strip()
            said = answer if is_fine(answer) else ""
        return said


def _is_count(text: str) -> bool:
    return text.isdecimal() and int(text) > 0


def _is_kind(text: str) -> bool:
    from config.callfile.new_call import KINDS

    return text in KINDS


def _id_of(name: str, starts_on: date) -> str:
    from config.callfile.new_call import slug

    return f"{slug(name)}-{starts_on.year}"


def _office_of(file: Path | None, calls_dir: Path) -> "Office":
    """The office of a call's file: of the one named, else of the newest call there is."""
    from config.loader import load_call, load_calls

    if file is not None:
        return load_call(file).office
    try:
        return list(load_calls(calls_dir).values())[-1].office
    except ConfigError as error:
        raise NaborError("Skąd wziąć dane urzędu? Podaj w --office plik dowolnego naboru.") from error


def _written(
    said: dict[str, Any], office: "Office", blank: Path, documents: list[str]
) -> tuple[str, tuple[Path, ...]]:
    """The text of a new call, and the blanks that lie beside it."""
    from config.callfile.new_call import NewCall, written
    from pipeline.callfile.proposals import form_document

    first = form_document(
        "application_form", "Formularz zgłoszeniowy", blank, "Regulamin", (said["id"], said["name"])
    )
    others = [_document(text) for text in documents]
    blanks = (blank, *(path for _, path in others if path is not None))
    proposals = (first, *(proposal for proposal, _ in others))
    if not first.identified_by:
        raise NaborError(
            f"{blank}: nie widać, po czym odróżnić zgłaszających (NIP, nazwa, imię i nazwisko); "
            "opisz formularz przez „nabor call learn” i dopisz takie pole."
        )
    call = NewCall(
        **said,
        office=office,
        identified_by=first.identified_by,
        documents=tuple(proposal.document for proposal in proposals),
        examples=first.examples,
    )
    return written(call), blanks


def _document(text: str) -> "tuple[Proposal, Path | None]":
    """What „code”, „Name” or „Name=blank” asks for."""
    from pipeline.callfile.proposals import code_of, form_document, known_codes, known_document, own_document

    name, equals, path = text.partition("=")
    if equals:
        blank = Path(path)
        return form_document(code_of(name), name, blank, "Regulamin"), blank
    if text in known_codes() or (text.islower() and "_" in text):
        return known_document(text, "Regulamin"), None
    return own_document(text, "Regulamin"), None


def _copied(file: Path, said: dict[str, Any], folder: Path) -> tuple[str, tuple[Path, ...]]:
    """Another call's text with these answers, and its blanks; its common file is copied to a folder."""
    from config.callfile.new_call import copied, quoted
    from config.loader import load_call, text_of

    old = load_call(file)
    changes: dict[Key, str] = {
        ("id",): quoted(said["id"]),
        ("reference_prefix",): quoted(said["prefix"]),
        ("title",): quoted(said["title"]),
        ("opens_at",): quoted(said["opens_at"]),
        ("closes_at",): quoted(said["closes_at"]),
        ("places",): str(said["places"]),
        ("trip", "name"): quoted(said["name"]),
        ("trip", "title"): quoted(said["title"]),
        ("trip", "phrases"): f"[{quoted(said['name'])}]",
        ("trip", "starts_on"): said["starts_on"].isoformat(),
        ("trip", "ends_on"): said["ends_on"].isoformat(),
    }
    _copy_common(old.extends, file.parent, folder)
    return copied(text_of(file), old, changes), tuple(_blanks_of(old, file.parent))


def _copy_common(name: str, source: Path, target: Path) -> None:
    """The common file beside the copy, unless there is one."""
    if not name or (target / name).exists():
        return
    try:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, target / name)
    except OSError as error:
        raise NaborError(f"{target / name}: nie można zapisać pliku ({error.strerror}).") from error


def _blanks_of(call: "Call", folder: Path) -> list[Path]:
    names = [n for rule in call.documents.values() for n in (*rule.blanks, *rule.earlier_blanks)]
    return [folder / name for name in dict.fromkeys(names)]


def _place(target: Path, text: str, blanks: tuple[Path, ...]) -> None:
    """The file, and its blanks under `forms/` beside it, unless they are there.

    Raises:
        NaborError: they cannot be written.
    """
    try:
        forms = target.parent / "forms"
        forms.mkdir(parents=True, exist_ok=True)
        for blank in blanks:
            if not (forms / blank.name).exists():
                shutil.copyfile(blank, forms / blank.name)
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise NaborError(f"{target}: nie można zapisać ({error.strerror}).") from error


def _tell(target: Path, sender: str) -> None:
    from pipeline.callfile.check import check_file

    checked = check_file(target, sender)
    print_text(f"Powstał plik {target}. Przeczytaj go i uzupełnij; potem: nabor call preview {target}")
    for complaint in (*checked.errors, *checked.warnings):
        print_text(complaint.as_text(str(target)))
