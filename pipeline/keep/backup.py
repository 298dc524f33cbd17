"""`nabor backup`: the database first, then the files, so that no row lacks its file; nothing is copied twice.

    nabor-<time>.sqlite    the database as it stood then (of PostgreSQL: nabor-<time>.dump)
    nabor-<time>.json      what the run saved, written last
    raw/, files/           by SHA-256, the same for every run
    outgoing/, secret.key

The worker may go on meanwhile: files stand before their rows are entered, and are never changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, text
from sqlmodel import Session, col, select

from errors import ConfigError, NaborError
from ingest.archive.folders import files_under
from ingest.archive.protocol import KINDS, Archive, name_of
from pipeline.keep.copying import (
    Copied,
    FileToCopy,
    InArchive,
    OnDisk,
    Progress,
    copy_new,
    explained,
    hash_of,
    sync_directory,
    sync_file,
    write_durably,
)
from pipeline.keep.dump import write_dump
from pipeline.keep.manifest import DUMP, DatabaseCopy, FolderSize, Manifest, manifest_paths, stem_of
from pipeline.keep.snapshot import copy_database, open_snapshot
from pipeline.runtime.lock import single_writer
from pipeline.services import Services
from pipeline.watch import step_record
from store.tables import MessageRow

KEPT = 14
"""So many copies of the database are kept; files are never removed."""
_KEY_MODE = 0o400
_ENDINGS = (".sqlite", DUMP)


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a run saved, and what it could not."""

    manifest: Manifest
    copied: Copied


def make_backup(services: Services, directory: Path, progress: Progress) -> BackupReport:
    """Save everything that cannot be made again; what stands in the directory already is not copied again.

    Raises:
        ConfigError: the directory lies inside the data directory.
        NaborError: the directory holds another office's backup, or the database is damaged.
        TransientError: a disk is full or out of order, or another backup is being written there.
    """
    data_dir = services.settings.data_dir
    if directory.resolve().is_relative_to(data_dir.resolve()):
        raise ConfigError(f"Kopia nie może leżeć w katalogu danych {data_dir}; podaj inny dysk lub katalog.")
    now = services.clock()
    with single_writer(directory), explained(directory):
        if directory / f"{stem_of(now)}.json" in manifest_paths(directory):
            raise NaborError(f"W katalogu {directory} jest już kopia z tej chwili.")
        _sweep(directory)
        _save_key(data_dir, directory)
        database = _save_database(services, directory, now)
        copies, strangers = _laid_out(services)
        outgoing = {name: hash_of(data_dir / name) for name in _outgoing(data_dir)}
        stored = [*_stored(services.archive), *strangers]
        letters = [FileToCopy(OnDisk(data_dir / name), name, sha256) for name, sha256 in outgoing.items()]
        copied = copy_new([*stored, *letters], directory, progress)
        manifest = Manifest(
            made_at=now,
            database=database,
            secret_sha256=hash_of(directory / "secret.key"),
            folders={name: _tally(directory / name) for name in ("raw", "files", "outgoing")},
            outgoing=outgoing,
            copies=copies,
        )
        # Also when a file is damaged: everything else must not go without a copy because of it.
        write_durably(directory / f"{stem_of(now)}.json", manifest.model_dump_json(indent=1).encode())
        _forget_old(directory)
    if not copied.problems:
        step_record.succeeded(services.database, "backup", now)
    return BackupReport(manifest, copied)


def _sweep(directory: Path) -> None:
    """Clear away what an earlier run left half-written."""
    whole = {path.stem for path in manifest_paths(directory)}
    copies = (path for ending in _ENDINGS for path in directory.glob(f"nabor-*{ending}"))
    databases = [path for path in copies if path.stem not in whole]
    for path in [*files_under(directory / "tmp"), *directory.glob("*.tmp"), *databases]:
        path.unlink(missing_ok=True)
    (directory / "tmp").mkdir(exist_ok=True)


def _save_key(data_dir: Path, directory: Path) -> None:
    key = (data_dir / "secret.key").read_bytes()
    saved = directory / "secret.key"
    if not saved.exists():
        write_durably(saved, key, _KEY_MODE)
    elif saved.read_bytes() != key:
        raise NaborError(f"W katalogu {directory} leży kopia innych danych (inny secret.key); podaj inny.")


def _save_database(services: Services, directory: Path, now: datetime) -> DatabaseCopy:
    database, draft = services.database, directory / "tmp" / "database"
    final = directory / f"{stem_of(now)}{DUMP if database.is_shared else '.sqlite'}"
    if database.is_shared:
        with database.read() as session:
            write_dump(session, database.url, draft)
            saved = _described(session, draft, final.name)
    else:
        copy_database(database, draft)
        with open_snapshot(draft) as session:
            saved = _described(session, draft, final.name)
    sync_file(draft)
    draft.chmod(_KEY_MODE)
    draft.replace(final)
    sync_directory(directory)
    return saved


def _described(session: Session, copy: Path, name: str) -> DatabaseCopy:
    """A copy of the database that a session sees."""
    count, newest = session.exec(
        select(func.count(col(MessageRow.id)), func.max(MessageRow.received_at))
    ).one()
    return DatabaseCopy(
        name=name,
        size_bytes=copy.stat().st_size,
        sha256=hash_of(copy),
        revision=session.connection().execute(text("SELECT version_num FROM alembic_version")).scalar_one(),
        messages=count,
        newest_message_at=newest,
    )


def _laid_out(services: Services) -> tuple[dict[str, str], list[FileToCopy]]:
    """Which file stands at each path for people, and those files that the store does not know."""
    data_dir, archive = services.settings.data_dir, services.archive
    paths = list(files_under(data_dir / "applications"))
    by_inode = {path.stat().st_ino: path.name for path in files_under(data_dir / "files")}
    there = frozenset(one.sha256 for one in archive.standing("files"))
    copies: dict[str, str] = {}
    strangers: dict[str, FileToCopy] = {}
    for path in paths:
        sha256 = by_inode.get(path.stat().st_ino) or hash_of(path)
        copies[str(path.relative_to(data_dir))] = sha256
        if sha256 not in there:
            strangers[sha256] = FileToCopy(OnDisk(path), name_of("files", sha256), sha256)
    return copies, list(strangers.values())


def _stored(archive: Archive) -> Iterator[FileToCopy]:
    """Raw messages and files: the name of each is its hash."""
    for kind in KINDS:
        for one in archive.standing(kind):
            yield FileToCopy(InArchive(archive, kind, one), one.name, one.sha256)


def _outgoing(data_dir: Path) -> list[str]:
    names = (path.relative_to(data_dir) for path in files_under(data_dir / "outgoing"))
    return [str(name) for name in names if name.parts[1] != "tmp"]


def _tally(folder: Path) -> FolderSize:
    sizes = [path.stat().st_size for path in files_under(folder)]
    return FolderSize(files=len(sizes), size_bytes=sum(sizes))


def _forget_old(directory: Path) -> None:
    """Remove all but the newest copies of the database, each manifest before what it names."""
    for path in manifest_paths(directory)[:-KEPT]:
        path.unlink()
        for ending in _ENDINGS:
            path.with_suffix(ending).unlink(missing_ok=True)
