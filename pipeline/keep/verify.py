"""`nabor verify`: every hash and every row, of the data directory or of a backup; no file is changed.

How much is to be read is told beforehand. Of a large office the newest messages may be looked at alone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DatabaseError
from sqlmodel import Session, col, select

from errors import TransientError
from ingest.archive.files import FileArchive
from ingest.archive.protocol import KINDS, MISSING, Archive, Kind, name_of
from pipeline.keep.copying import THREADS, Progress, hash_of
from pipeline.keep.dump import dumped_rows
from pipeline.keep.manifest import Manifest, newest_manifest
from pipeline.keep.snapshot import open_snapshot
from pipeline.services import Services
from pipeline.watch.sending_hold import DAMAGED, frozen_because, hold_sending, release_sending
from store.engine.slices import slices
from store.tables import AttachmentRow, LetterRow, MessageRow

Announce = Callable[[int, int], None]
"""Told how many files are to be read, and how many bytes, before the first is."""
_LETTERS_AT_ONCE = 50


@dataclass
class Verification:
    """What was looked at, and what is wrong with it: one sentence each."""

    counts: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    orphans: list[str] = field(default_factory=list)
    """Files that no row names: left where they are, and no fault."""

    def as_dict(self) -> dict[str, Any]:
        """The same as plain data."""
        return {"counts": self.counts, "problems": self.problems, "orphans": self.orphans}


@dataclass
class _Rows:
    """What the rows say must be there: hash → who needs it."""

    raw: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    size_bytes: int = 0
    """Of all of them, where that was asked."""


def nobody(_files: int, _bytes: int) -> None:
    """Told to nobody."""


def verify_data(services: Services, progress: Progress, announce: Announce = nobody) -> Verification:
    """Look through the data directory; damage holds all letters to applicants until it is repaired (f092)."""
    found = Verification()
    with services.database.read() as session:
        rows = _look_through(session, found)
    _check_files(services.archive, rows, services.archive.placed, found, progress, announce)
    _freeze_or_thaw(services, found)
    return found


def verify_newest(
    services: Services, count: int, progress: Progress, announce: Announce = nobody
) -> Verification:
    """Look through so many of the newest messages, with their files, and of the newest letters.

    Costs the same however much lies behind them. Damage holds the letters (f092) until a look at everything.
    """
    found, rows = Verification(), _Rows()
    with services.database.read() as session:
        steps = (
            lambda: _gather_newest(session, count, rows, found),
            lambda: _check_letters(session, found, newest=count),
        )
        _take(steps, found)
    needed: dict[tuple[Kind, str], str] = {("raw", sha256): who for sha256, who in rows.raw.items()}
    needed |= {("files", sha256): who for sha256, who in rows.files.items()}
    announce(len(needed), rows.size_bytes)
    for one, fault in _faults(services.archive, list(needed), progress):
        if fault == MISSING:
            found.problems.append(f"{name_of(*one)}: {MISSING.rstrip('.')} ({needed[one]}).")
        elif fault:
            found.problems.append(f"{name_of(*one)}: {fault}")
    found.counts |= {"raw": len(rows.raw), "files": len(rows.files)}
    if found.problems:
        _freeze_or_thaw(services, found)
    return found


def verify_backup(directory: Path, progress: Progress, announce: Announce = nobody) -> Verification:
    """Look through the newest copy in a backup.

    Raises:
        NaborError: there is no copy, or its manifest cannot be read.
    """
    manifest = newest_manifest(directory)
    found, rows = Verification(), _Rows()
    if _check_database_copy(directory, manifest, found):
        copy = directory / manifest.database.name
        if manifest.database.is_dump:
            rows = _look_through_dump(copy, found)
        else:
            with open_snapshot(copy) as session:
                rows = _look_through(session, found)
    _check_named(directory, {"secret.key": manifest.secret_sha256, **manifest.outgoing}, found)
    for path, sha256 in manifest.copies.items():
        rows.files.setdefault(sha256, f"kopia dla pracownika „{path}”")
    _check_files(FileArchive(directory), rows, frozenset, found, progress, announce)
    return found


def _freeze_or_thaw(services: Services, found: Verification) -> None:
    now = services.clock()
    if found.problems:
        count = len(found.problems)
        why = f"Dane są uszkodzone (usterek: {count}; pokazuje je nabor verify); pisma czekają."
        hold_sending(services.database, DAMAGED, why, now)
    elif frozen_because(services.database):
        release_sending(services.database, DAMAGED, now)


def _look_through(session: Session, found: Verification) -> _Rows:
    """Check what the database says of itself; what it says of files is for others to check."""
    rows = _Rows()
    steps: tuple[Callable[[], None], ...] = (
        lambda: found.problems.extend(_broken(session)),
        lambda: _gather(session, rows, found),
        lambda: _check_letters(session, found),
    )
    _take(steps, found)
    return rows


def _look_through_dump(dump: Path, found: Verification) -> _Rows:
    """The same for a copy of PostgreSQL, whose foreign keys the server held."""
    rows = _Rows()
    messages = ((int(number), sha256) for number, sha256 in dumped_rows(dump, "messages", "id", "sha256"))
    attachments = (
        (int(number), part, sha256)
        for number, part, sha256 in dumped_rows(dump, "attachments", "message_id", "part", "sha256")
    )
    letters = (
        (int(number), message_id, bytes.fromhex(raw.removeprefix(r"\x")))
        for number, message_id, raw in dumped_rows(dump, "letters", "id", "message_id", "raw")
    )
    steps = (
        lambda: _note_rows(sorted(messages), sorted(attachments), rows, found),
        lambda: _check_bytes(letters, found),
    )
    _take(steps, found)
    return rows


def _take(steps: Iterable[Callable[[], None]], found: Verification) -> None:
    try:
        for step in steps:
            step()
    except (DatabaseError, TransientError) as error:
        found.problems.append(f"baza danych: nie daje się odczytać ({getattr(error, 'orig', error)}).")


def _broken(session: Session) -> Iterator[str]:
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if line != "ok":
            yield f"baza danych: {line}."
    for table, row, parent, _key in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"baza danych: wiersz {row} tabeli {table} wskazuje na wiersz tabeli {parent}, którego nie ma."


def _gather(session: Session, rows: _Rows, found: Verification) -> None:
    messages = session.exec(select(MessageRow.id, MessageRow.sha256).order_by(col(MessageRow.id))).all()
    query = select(AttachmentRow.message_id, AttachmentRow.part, AttachmentRow.sha256)
    attachments = session.exec(query.order_by(col(AttachmentRow.id))).all()
    _note_rows(messages, attachments, rows, found)


def _gather_newest(session: Session, count: int, rows: _Rows, found: Verification) -> None:
    query = select(MessageRow.id, MessageRow.sha256, MessageRow.size_bytes)
    messages = session.exec(query.order_by(col(MessageRow.id).desc()).limit(count)).all()
    attachments: list[tuple[int, str, str, int]] = []
    for some in slices([number for number, _sha256, _size in messages]):
        of_them = select(
            AttachmentRow.message_id, AttachmentRow.part, AttachmentRow.sha256, AttachmentRow.size_bytes
        ).where(col(AttachmentRow.message_id).in_(some))
        attachments += session.exec(of_them).all()
    _note_rows([one[:2] for one in messages], [one[:3] for one in attachments], rows, found)
    sizes = {("raw", sha256): size for _number, sha256, size in messages}
    sizes |= {("files", sha256): size for _number, _part, sha256, size in attachments}
    rows.size_bytes = sum(sizes.values())


def _note_rows(
    messages: Sequence[tuple[int | None, str]],
    attachments: Sequence[tuple[int, str, str]],
    rows: _Rows,
    found: Verification,
) -> None:
    for number, sha256 in messages:
        rows.raw.setdefault(sha256, f"wiadomość nr {number}")
    for number, part, sha256 in attachments:
        rows.files.setdefault(sha256, f"plik {part} wiadomości nr {number}")
    found.counts |= {"messages": len(messages), "attachments": len(attachments)}


def _check_letters(session: Session, found: Verification, newest: int | None = None) -> None:
    number = col(LetterRow.id)
    query = select(LetterRow.id, LetterRow.message_id, LetterRow.raw)
    query = query.order_by(number) if newest is None else query.order_by(number.desc()).limit(newest)
    _check_bytes(session.exec(query.execution_options(yield_per=_LETTERS_AT_ONCE)), found)


def _check_bytes(letters: Iterable[tuple[int | None, str, bytes]], found: Verification) -> None:
    """The frozen bytes of each letter are a message with the letter's own Message-ID."""
    count = 0
    for number, message_id, raw in letters:
        count += 1
        message: Any = message_from_bytes(raw, policy=default)
        defects = [defect for part in message.walk() for defect in part.defects]
        if defects or str(message["Message-ID"]).strip() != message_id:
            found.problems.append(f"pismo nr {number}: zapisana treść jest uszkodzona.")
    found.counts["letters"] = count


def _check_database_copy(directory: Path, manifest: Manifest, found: Verification) -> bool:
    """Whether there is a copy of the database that can be looked through."""
    saved = manifest.database
    before = len(found.problems)
    _check_named(directory, {saved.name: saved.sha256}, found)
    return len(found.problems) == before


def _check_named(directory: Path, hashes: dict[str, str], found: Verification) -> None:
    """Files whose hashes are in the manifest."""
    for name, sha256 in hashes.items():
        problem = _problem_of(directory / name, sha256)
        if problem:
            found.problems.append(f"{name}: {problem}")


def _check_files(
    archive: Archive,
    rows: _Rows,
    placed: Callable[[], frozenset[str]],
    found: Verification,
    progress: Progress,
    announce: Announce,
) -> None:
    """Every file against its name, every row against the files; people see what is `placed`, rows or not."""
    sizes: dict[Kind, dict[str, int]] = {kind: _standing(archive, kind, found) for kind in KINDS}
    there = {kind: sizes[kind].keys() for kind in KINDS}
    everything = [(kind, sha256) for kind in KINDS for sha256 in sorted(there[kind])]
    announce(len(everything), sum(sum(sizes[kind].values()) for kind in KINDS))
    for one, fault in _faults(archive, everything, progress):
        if fault:
            found.problems.append(f"{name_of(*one)}: {fault}")
    found.problems += _missing(archive, "raw", rows.raw, there["raw"])
    found.problems += _missing(archive, "files", rows.files, there["files"])
    nameless = {name_of("raw", sha256) for sha256 in there["raw"] - rows.raw.keys()}
    copies = there["files"] - rows.files.keys()
    nameless |= {name_of("files", sha256) for sha256 in (copies - placed() if copies else copies)}
    found.orphans += sorted(nameless)
    found.counts |= {kind: len(there[kind]) for kind in KINDS}


def _faults(
    archive: Archive, files: Sequence[tuple[Kind, str]], progress: Progress
) -> Iterator[tuple[tuple[Kind, str], str]]:
    """What is wrong with each file; empty: nothing."""
    with ThreadPoolExecutor(THREADS) as pool:
        faults = pool.map(lambda one: archive.fault(*one), files)
        for done, (one, fault) in enumerate(zip(files, faults, strict=True), start=1):
            yield one, fault
            progress(done, len(files))


def _standing(archive: Archive, kind: Kind, found: Verification) -> dict[str, int]:
    """The hashes that lie in an archive, with their sizes; what has no such name is nobody's."""
    sizes = {}
    for one in archive.standing(kind):
        if one.sha256:
            sizes[one.sha256] = one.size_bytes
        else:
            found.orphans.append(one.name)
    return sizes


def _missing(archive: Archive, kind: Kind, needed: dict[str, str], there: AbstractSet[str]) -> Iterator[str]:
    """What rows need and the archive has not; asked for once more by name, for a list may be old."""
    for sha256, who in needed.items():
        fault = "" if sha256 in there else archive.fault(kind, sha256)
        if fault == MISSING:
            yield f"{name_of(kind, sha256)}: brakuje pliku ({who})."
        elif fault:
            yield f"{name_of(kind, sha256)}: {fault}"


def _problem_of(path: Path, sha256: str) -> str:
    """What is wrong with a file; empty when its bytes are those that its name or the manifest promises."""
    try:
        is_right = hash_of(path) == sha256
    except FileNotFoundError:
        return "brakuje pliku."
    except OSError as error:
        return f"nie można odczytać pliku ({error.strerror})."
    return "" if is_right else "treść nie zgadza się z zapisaną sumą SHA-256."
