"""`nabor restore`: a backup becomes an empty data directory's content, and letters wait for a person (f093).

The database gets its name only when it says that letters are held, and before any file is there: whatever
interrupts this, no program ever finds a restored state that writes to applicants by itself.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sqlmodel import col, select

from config.settings import Settings
from domain.letter import LetterState
from domain.words.polish import time_text
from errors import NaborError
from ingest.archive.files import FileArchive
from ingest.archive.opening import open_archive
from ingest.archive.protocol import KINDS, Archive
from pipeline.bucket import bucket_of
from pipeline.keep.carrying import carry, refuse_other
from pipeline.keep.copying import (
    Copied,
    FileToCopy,
    InArchive,
    OnDisk,
    Progress,
    copy_new,
    explained,
    sync_directory,
    sync_file,
    write_durably,
)
from pipeline.keep.dump import dumped_rows, restore_dump
from pipeline.keep.manifest import Manifest, newest_manifest
from pipeline.keep.snapshot import open_snapshot, sqlite_path
from pipeline.keep.verify import verify_backup
from pipeline.runtime.lock import single_writer
from pipeline.watch.sending_hold import RESTORED, hold_sending
from store.engine.database import Database
from store.engine.postgres import is_postgres, require_empty
from store.tables import LetterRow

_ALLOWED = frozenset({"nabor.lock", "lost+found"})
_KEY_MODE = 0o600
_WAITING = (LetterState.QUEUED, LetterState.SENDING)
_SHOWN = 5
_FREEZE = """
INSERT INTO public.pulses (name, failed_at, error) VALUES (:'name', :'now', :'why')
ON CONFLICT (name) DO UPDATE
SET failed_at = coalesce(pulses.failed_at, excluded.failed_at), error = excluded.error;
DELETE FROM public.workers;
"""
"""`hold_sending` for psql, so that the database holds the freeze as soon as it holds anything."""


def restore(
    settings: Settings,
    directory: Path,
    now: datetime,
    progress: Progress,
    *,
    is_incomplete_allowed: bool = False,
) -> tuple[Manifest, Copied]:
    """Bring back the newest copy; what it saved, and what was copied.

    Raises:
        NaborError: the data directory is not empty, or the backup is damaged.
        TransientError: a disk is full or out of order, or the program is at work there.
    """
    data_dir = settings.data_dir
    with single_writer(data_dir), explained(data_dir):
        _require_empty(settings)
        manifest = newest_manifest(directory)
        archive = open_archive(data_dir, bucket_of(settings), has_folders=settings.folders)
        refuse_other(archive, manifest.secret_sha256)
        if manifest.database.is_dump != is_postgres(settings.database):
            raise NaborError(
                "Kopia pochodzi z bazy innego rodzaju, niż mówi NABOR_DATABASE_URL; odtwórz ją w bazie tego "
                "samego rodzaju, a potem przenieś poleceniem nabor move."
            )
        _require_sound(directory, manifest, progress, is_incomplete_allowed=is_incomplete_allowed)
        write_durably(data_dir / "secret.key", (directory / "secret.key").read_bytes(), _KEY_MODE)
        _restore_database(settings, directory, manifest, now)
        copied = _bring_files(directory, data_dir, manifest, archive, progress)
        archive.claim(manifest.secret_sha256, has_mail=False)
        _lay_out(archive, manifest)
    return manifest, copied


def _require_empty(settings: Settings) -> None:
    found = sorted(path.name for path in settings.data_dir.iterdir() if path.name not in _ALLOWED)
    if found:
        raise NaborError(
            f"Katalog danych {settings.data_dir} nie jest pusty (jest w nim {found[0]}); "
            "kopię odtwarza się tylko do pustego katalogu."
        )
    path = sqlite_path(settings.database)
    if path is not None and path.exists():
        raise NaborError(f"Baza danych {path} już istnieje; kopię odtwarza się tylko w pustym miejscu.")
    if is_postgres(settings.database):
        require_empty(settings.database)


def _require_sound(
    directory: Path, manifest: Manifest, progress: Progress, *, is_incomplete_allowed: bool
) -> None:
    """A damaged backup is not restored, unless a person says so and the facts themselves are whole."""
    problems = verify_backup(directory, progress).problems
    vital = ("secret.key:", "baza danych:", manifest.database.name)
    if is_incomplete_allowed and not any(problem.startswith(vital) for problem in problems):
        return
    if problems:
        shown = " ".join(problems[:_SHOWN])
        raise NaborError(f"Kopia w {directory} jest uszkodzona (usterek: {len(problems)}): {shown}")


def _restore_database(settings: Settings, directory: Path, manifest: Manifest, now: datetime) -> None:
    source, path = directory / manifest.database.name, sqlite_path(settings.database)
    if path is None:
        letters = dumped_rows(source, "letters", "id", "state")
        why = _why_held(sorted(int(number) for number, state in letters if state in _WAITING), manifest)
        restore_dump(
            source, settings.database, _FREEZE, {"name": RESTORED, "why": why, "now": now.isoformat()}
        )
        return
    with open_snapshot(source) as session:
        query = select(LetterRow.id).where(col(LetterRow.state).in_(_WAITING)).order_by(col(LetterRow.id))
        why = _why_held(session.exec(query).all(), manifest)
    draft = path.with_name(f"{path.name}.tmp")
    draft.write_bytes(b"")
    draft.chmod(_KEY_MODE)
    with source.open("rb") as copy, draft.open("wb") as file:
        while chunk := copy.read(1 << 20):
            file.write(chunk)
    _hold_letters(Database(f"sqlite:///{draft.absolute()}"), why, now)
    sync_file(draft)
    draft.replace(path)
    sync_directory(path.parent)


def _hold_letters(database: Database, why: str, now: datetime) -> None:
    hold_sending(database, RESTORED, why, now)
    database.close()


def _why_held(numbers: Sequence[int | None], manifest: Manifest) -> str:
    """What a person must know before letters may leave again; `numbers`: the letters that waited."""
    queued = f"W chwili kopii czekały pisma nr {', '.join(map(str, numbers))}. " if numbers else ""
    return (
        f"Dane odtworzono z kopii ({time_text(manifest.made_at)}), więc pisma do zgłaszających czekają. "
        f"{queued}"
        "Sprawdź w folderze wysłanych, co wyszło po tej chwili, porównaj z nabor letters i zapisz "
        "(nabor decide … --treat-as-sent), a potem zwolnij wysyłanie: nabor release."
    )


def _bring_files(
    directory: Path, data_dir: Path, manifest: Manifest, archive: Archive, progress: Progress
) -> Copied:
    letters = [
        FileToCopy(OnDisk(directory / name), name, sha256) for name, sha256 in manifest.outgoing.items()
    ]
    saved = FileArchive(directory)
    if archive.is_remote:
        copy_new(letters, data_dir, progress)
        return carry(saved, archive, progress)
    stored = [
        FileToCopy(InArchive(saved, kind, one), one.name, one.sha256)
        for kind in KINDS
        for one in saved.standing(kind)
    ]
    return copy_new([*letters, *stored], data_dir, progress)


def _lay_out(archive: Archive, manifest: Manifest) -> None:
    """The folders for people, as they were; a file that was lost leaves its place empty."""
    for path, sha256 in manifest.copies.items():
        if archive.size_of("files", sha256) is not None:
            archive.place(sha256, path)
