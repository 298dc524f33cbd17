"""`nabor backup`, `verify`, `restore`, `release`: nothing is lost, and after a loss nothing is sent twice.

`release` ends every hold of letters to applicants (`pipeline.watch.sending_hold`), whatever its cause.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.options import (
    ConfigOption,
    JsonOption,
    NowOption,
    clock_from,
    parts_from,
    print_json,
    settings_from,
)
from errors import ConfigError

if TYPE_CHECKING:
    from pipeline.keep.backup import BackupReport
    from pipeline.keep.verify import Verification

_Directory = Annotated[
    Path, typer.Argument(metavar="KATALOG", help="Katalog kopii, najlepiej na innym dysku.")
]
_MaybeDirectory = Annotated[
    Path | None,
    typer.Argument(metavar="[KATALOG]", help="Katalog kopii; bez niego: katalog danych.", show_default=False),
]
_Newest = Annotated[
    int | None,
    typer.Option(
        "--newest", metavar="ILE", min=1, show_default=False,
        help="Tylko tyle najnowszych wiadomości z ich plikami i tyle najnowszych pism.",
    ),
]  # fmt: skip
_Who = Annotated[str, typer.Option("--by", metavar="KTO", help="Imię i nazwisko.", show_default=False)]
_Why = Annotated[str, typer.Option("--reason", metavar="DLACZEGO", help="Co sprawdzono.", show_default=False)]
_Incomplete = Annotated[bool, typer.Option("--incomplete", help="Także wtedy, gdy w kopii brakuje plików.")]

_MEGABYTE = 10**6
_TOLD_EVERY = 100


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(
        help="Zapisz kopię wszystkiego, czego nie da się zrobić od nowa; dopisuje tylko to, co nowe."
    )(backup)
    app.command(help="Oceń wszystkie zgłoszenia od nowa; to, co program pamięta z ocen, powstaje z faktów.")(
        rebuild
    )
    app.command(help="Sprawdź każdą sumę kontrolną i każdy wiersz: katalogu danych albo kopii.")(verify)
    app.command(
        help="Odtwórz kopię do pustego katalogu danych; pisma do zgłaszających czekają potem na „release”."
    )(restore)
    app.command(
        help="Zwolnij pisma do zgłaszających, wstrzymane po odtworzeniu kopii, wykryciu uszkodzeń, cofnięciu "
        "zegara albo dlatego, że wyszło ich bardzo dużo jednego dnia."
    )(release)


def backup(
    directory: _Directory, as_json: JsonOption = False, config: ConfigOption = None, now: NowOption = None
) -> None:
    """`nabor backup`."""
    from pipeline.keep.backup import make_backup

    report = make_backup(parts_from(config, clock_from(now)), directory, _tell_progress)
    if as_json:
        _print_backup_json(report)
    else:
        _print_backup(report)
    _end(report.copied.problems, as_json=as_json)


def verify(
    directory: _MaybeDirectory = None,
    newest: _Newest = None,
    as_json: JsonOption = False,
    config: ConfigOption = None,
    now: NowOption = None,
) -> None:
    """`nabor verify`."""
    from pipeline.keep.verify import verify_backup, verify_data, verify_newest

    if directory is not None:
        if newest is not None:
            raise ConfigError("Kopię sprawdza się całą: --newest dotyczy katalogu danych.")
        settings_from(config)
        found = verify_backup(directory, _tell_progress, _announce)
    elif newest is None:
        found = verify_data(parts_from(config, clock_from(now)), _tell_progress, _announce)
    else:
        found = verify_newest(parts_from(config, clock_from(now)), newest, _tell_progress, _announce)
    if as_json:
        print_json(found.as_dict())
    else:
        _print_verification(found, is_whole=newest is None)
    _end(found.problems, as_json=as_json)


def rebuild(config: ConfigOption = None, now: NowOption = None) -> None:
    """`nabor rebuild`."""
    from domain.words.polish import plural
    from pipeline.keeping import rebuild as make_anew

    clock = clock_from(now)
    count = make_anew(parts_from(config, clock), clock())
    print(f"Ocenione od nowa: {plural(count, 'zgłoszenie', 'zgłoszenia', 'zgłoszeń')}.")


def restore(
    directory: _Directory,
    incomplete: _Incomplete = False,
    config: ConfigOption = None,
    now: NowOption = None,
) -> None:
    """`nabor restore`."""
    from domain.words.polish import time_text
    from pipeline.keep.restore import restore as bring_back

    settings, at = settings_from(config), clock_from(now)()
    manifest, copied = bring_back(settings, directory, at, _tell_progress, is_incomplete_allowed=incomplete)
    print(f"Odtworzono kopię ({time_text(manifest.made_at)}); pliki: {copied.new}.")
    print(
        "Pisma do zgłaszających czekają, aż program odczyta skrzynkę, a pracownik sprawdzi, co już wyszło, "
        "i wyda"
    )
    print('polecenie: nabor release --by "Imię Nazwisko" --reason "…"')
    _end(copied.problems, as_json=False)


def release(by: _Who, reason: _Why, config: ConfigOption = None, now: NowOption = None) -> None:
    """`nabor release`."""
    from pipeline.decide import release as let_go

    let_go(parts_from(config, clock_from(now)), by, reason)
    print("Zapisano. Pisma do zgłaszających wyjdą przy najbliższym przebiegu.")


def _print_backup_json(report: "BackupReport") -> None:
    copied = report.copied
    saved = report.manifest.model_dump(mode="json", exclude={"copies", "outgoing", "secret_sha256"})
    counts = {"new": copied.new, "new_bytes": copied.new_bytes, "standing": copied.standing}
    print_json({**saved, **counts, "problems": list(copied.problems)})


def _print_backup(report: "BackupReport") -> None:
    database, copied = report.manifest.database, report.copied
    print(f"Baza danych: {database.name}, wiadomości: {database.messages}.")
    size = copied.new_bytes / _MEGABYTE
    print(f"Nowe pliki: {copied.new} ({size:.1f} MB); były już w kopii: {copied.standing}.")


def _print_verification(found: "Verification", *, is_whole: bool) -> None:
    for orphan in found.orphans:
        print(f"bez wpisu w bazie: {orphan}")
    counts = found.counts
    print(
        f"Wiadomości: {counts.get('messages', 0)}, załączniki: {counts.get('attachments', 0)}, "
        f"pisma: {counts.get('letters', 0)}; pliki w raw/: {counts['raw']}, w files/: {counts['files']}; "
        + (f"bez wpisu: {len(found.orphans)}; " if is_whole else "")
        + f"usterki: {len(found.problems)}."
    )


def _end(problems: Sequence[str], *, as_json: bool) -> None:
    """Exit status 1 when something is wrong, each thing on a line of its own."""
    if not as_json:
        for problem in problems:
            print(f"✗ {problem}")
    if problems:
        raise typer.Exit(1)


def _announce(files: int, size_bytes: int) -> None:
    """How much is to be read, before it is; on a terminal, as progress is."""
    from domain.words.polish import plural

    if sys.stderr.isatty():
        told = plural(files, "plik", "pliki", "plików")
        print(f"Do odczytania: {told}, {size_bytes / _MEGABYTE:.0f} MB.", file=sys.stderr, flush=True)


def _tell_progress(done: int, total: int) -> None:
    """Count on a terminal; nobody reads that in a log."""
    if sys.stderr.isatty() and (done % _TOLD_EVERY == 0 or done == total):
        print(f"\r{done} / {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
