"""Opens what a pass works with: the composition root."""

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path

from config.loader import load_calls
from config.settings import Settings
from domain.access import AccessTokens
from domain.call import Call
from errors import ConfigError
from pipeline.bucket import bucket_of
from pipeline.calls_in_force import CallsInForce
from pipeline.read.blanks import with_blanks
from pipeline.reading_rules import rules_of
from pipeline.runtime.filesystem import refuse_network
from pipeline.runtime.secret import read_or_make
from pipeline.services import ReadingParts, Services


def build_reading_parts(settings: Settings, clock: Callable[[], datetime]) -> ReadingParts:
    """Everything that a machine needs which only reads; its data directory may be shared with others.

    With a bucket it is the machine's own, and may be empty at first.

    Raises:
        ConfigError: settings or calls are wrong, or the data directory cannot be written to.
    """
    from ingest.archive.opening import open_archive
    from ingest.derived import Derived

    bucket = bucket_of(settings)
    if bucket is not None:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    elif not settings.data_dir.is_dir():
        raise ConfigError(
            f"Nie ma katalogu danych {settings.data_dir}; maszyna, która tylko czyta, potrzebuje w nim tych "
            "samych raw i files, co serwer, albo wspólnego NABOR_ARCHIVE."
        )
    _require_writable(settings.data_dir)
    derived = Derived(settings.data_dir)
    found = load_calls(settings.calls_dir)
    calls = {name: with_blanks(call, settings.calls_dir, derived) for name, call in found.items()}
    archive = open_archive(settings.data_dir, bucket, has_folders=False)
    return ReadingParts(settings, calls, archive, clock, rules_of(calls))


def build_parts(
    settings: Settings, clock: Callable[[], datetime], calls: Mapping[str, Call] | None = None
) -> Services:
    """Everything a pass needs, with these calls, or those that the settings name.

    Raises:
        ConfigError: settings, calls or database are wrong.
        TransientError: the data directory or the database does not answer.
    """
    calls = load_calls(settings.calls_dir) if calls is None else calls
    _require_calls(settings, calls)
    prepare_data_dir(settings.data_dir)
    from ingest.archive.opening import open_archive
    from ingest.derived import Derived
    from store.call_versions import calls_in_use
    from store.engine.database import Database, file_of

    if file := file_of(settings.database):
        refuse_network(file.parent, "Katalog bazy danych")

    derived = Derived(settings.data_dir)
    calls = {name: with_blanks(call, settings.calls_dir, derived) for name, call in calls.items()}
    secret = read_or_make(settings.data_dir / "secret.key")
    tokens = _tokens(settings)
    in_force = CallsInForce(calls)
    database = Database(settings.database)
    # What the parts hold open is closed by whoever gets them.
    try:
        with database.read() as session:
            _require_files(settings, calls, calls_in_use(session))
            in_force.take(session)
    except BaseException:
        database.close()
        raise
    return Services(
        settings=settings,
        calls=in_force,
        database=database,
        archive=open_archive(settings.data_dir, bucket_of(settings), has_folders=settings.folders),
        secret=secret,
        clock=clock,
        rules=rules_of(calls),
        tokens=tokens,
    )


def _require_calls(settings: Settings, calls: Mapping[str, Call]) -> None:
    for name, office in settings.offices.items():
        unknown = [call for call in office.calls if call not in calls]
        if unknown:
            raise ConfigError(
                f"Urząd „{name}” (offices.{name}.calls): nie ma naborów {', '.join(unknown)}; "
                f"są: {', '.join(calls)}."
            )


def _require_files(settings: Settings, calls: Mapping[str, Call], used: Iterable[str]) -> None:
    """A call's file stays as long as its applications: nothing of them can be judged or answered without."""
    for name in used:
        if name not in calls:
            raise ConfigError(
                f"W bazie są zgłoszenia do naboru {name}, a w {settings.calls_dir} nie ma jego pliku. Proszę "
                "go tam przywrócić, na przykład z kopii zapasowej: musi zostać, dopóki są zgłoszenia."
            )


def _tokens(settings: Settings) -> dict[str, AccessTokens]:
    """Kept apart: a server's refusal holds back nobody from the other one."""
    named = (("imap", settings.imap), ("smtp", settings.smtp))
    wanted = [name for name, server in named if server.auth == "oauth2"]
    if not wanted:
        return {}
    from pipeline.login.access_tokens import KeptToken
    from pipeline.login.oauth import TokenEndpoint

    provider = TokenEndpoint(settings.oauth)
    return {name: KeptToken(provider.issue) for name in wanted}


def prepare_data_dir(directory: Path) -> None:
    """Make the data directory, readable by its owner alone.

    Raises:
        ConfigError: it cannot be made or written to, or lies on a network file system (f095).
    """
    refuse_network(directory, "Katalog danych")
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ConfigError(f"Nie można utworzyć katalogu danych {directory}: {error.strerror}.") from error
    _require_writable(directory)


def _require_writable(directory: Path) -> None:
    if not os.access(directory, os.W_OK):
        raise ConfigError(
            f"Katalog danych {directory} jest tylko do odczytu; popraw prawa albo NABOR_DATA_DIR."
        )
