"""Mail and files from one archive into another: between a data directory and a bucket, or out of a backup."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from pydantic import ValidationError
from sqlmodel import Session, col, select

from config.settings import Settings
from errors import ConfigError, MessageError, NaborError, TransientError
from ingest.archive.files import FileArchive
from ingest.archive.objects import ObjectArchive
from ingest.archive.opening import open_archive
from ingest.archive.protocol import KINDS, Archive, Kind, name_of
from pipeline.bucket import bucket_at
from pipeline.keep.copying import THREADS, Copied, Progress
from pipeline.runtime.lock import single_writer
from pipeline.services import Services
from store.engine.lease import at_work
from store.tables import AttachmentRow, MessageRow

_TOLD = 5


def archive_at(settings: Settings, url: str) -> Archive:
    """The archive that the setting `NABOR_ARCHIVE` would mean by this URL.

    Raises:
        ConfigError: it means none, or the bucket's settings are wrong.
    """
    try:
        Settings.model_validate({**settings.model_dump(), "archive": url})
    except ValidationError as error:
        raise ConfigError(
            f"Nie można przenieść plików do „{url}”: oczekiwano s3://zasobnik/przedrostek oraz ustawień "
            "NABOR_S3__ACCESS_KEY i NABOR_S3__SECRET_KEY_FILE."
        ) from error
    if url == "file:":
        return FileArchive(settings.data_dir)
    return open_archive(settings.data_dir, bucket_at(settings, url))


def carry(source: Archive, target: Archive, progress: Progress) -> Copied:
    """Put everything that lies in one archive into another, where it is not; all of it is durable at the end.

    Raises:
        TransientError: one of them does not answer, or has no room. What was carried stays.
    """
    standing = [(kind, one) for kind in KINDS for one in source.standing(kind) if one.sha256]
    there = {(kind, one.sha256): one.size_bytes for kind in KINDS for one in target.standing(kind)}
    todo = [(kind, one) for kind, one in standing if there.get((kind, one.sha256)) != one.size_bytes]
    problems = []
    with ThreadPoolExecutor(THREADS) as pool:
        carrying = pool.map(lambda one: _carry(source, target, one[0], one[1].sha256), todo)
        for done, problem in enumerate(carrying, start=1):
            if problem:
                problems.append(problem)
            progress(done, len(todo))
    target.sync()
    new_bytes = sum(one.size_bytes for _kind, one in todo)
    return Copied(len(todo) - len(problems), new_bytes, len(standing) - len(todo), tuple(problems))


def _carry(source: Archive, target: Archive, kind: Kind, sha256: str) -> str:
    """What is wrong with the source's bytes; empty when they are carried."""
    try:
        if kind == "raw":
            target.store_raw([source.read_raw(sha256)])
        else:
            target.store_file(source.read_file(sha256), sha256)
    except MessageError as error:
        return f"{name_of(kind, sha256)}: {error}"
    return ""


def refuse_other(target: Archive, office: str) -> None:
    """Make sure that the archive is nobody's or this office's, before anything is put there.

    Raises:
        NaborError: it is another's.
    """
    if isinstance(target, ObjectArchive) and target.office not in {"", office}:
        raise NaborError(
            f"W magazynie plików {target.bucket.where} leży archiwum innych danych (inny secret.key); "
            "podaj inny przedrostek."
        )


def move_archive(services: Services, url: str, progress: Progress) -> Copied:
    """Let mail and files lie elsewhere, too: in a bucket or the data directory; the old place stays as it is.

    Nobody works meanwhile. A run that broke off is taken up by the next. The bucket is called this office's
    only when all is there that a row names.

    Raises:
        ConfigError: the URL is wrong, or the same.
        NaborError: the bucket is another office's, or something is missing or damaged.
        TransientError: somebody works, or a place does not answer.
    """
    settings = services.settings
    if url == settings.archive:
        raise ConfigError("Pliki już tam leżą: tak mówi NABOR_ARCHIVE.")
    target = archive_at(settings, url)
    with single_writer(settings.data_dir):
        refuse_other(target, services.office)
        with services.database.read() as session:
            if services.database.is_shared and (worker := at_work(session)):
                raise TransientError(
                    f"Na tych danych pracuje {worker}; zatrzymaj program przed przeniesieniem."
                )
            copied = carry(services.archive, target, progress)
            lacking = [] if copied.problems else list(_lacking(session, target))
        if copied.problems or lacking:
            told = " ".join((*copied.problems, *lacking)[:_TOLD])
            raise NaborError(f"Nie wszystko przeniesiono, NABOR_ARCHIVE zostaje bez zmian: {told}")
        target.claim(services.office, has_mail=False)
    return copied


def _lacking(session: Session, target: Archive) -> Iterator[str]:
    """What rows name and the archive has not."""
    needed: tuple[tuple[Kind, frozenset[str]], ...] = (
        ("raw", frozenset(session.exec(select(col(MessageRow.sha256))))),
        ("files", frozenset(session.exec(select(col(AttachmentRow.sha256))))),
    )
    for kind, hashes in needed:
        there = {one.sha256 for one in target.standing(kind)}
        for sha256 in sorted(hashes - there):  # a list may be old
            if target.fault(kind, sha256):
                yield f"{name_of(kind, sha256)}: brakuje pliku."
