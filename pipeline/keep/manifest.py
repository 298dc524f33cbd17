"""What one run of `nabor backup` saved: a dated JSON file beside the copies, written last."""

from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from errors import NaborError

DUMP = ".dump"
_STAMP = "%Y%m%dT%H%M%SZ"


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DatabaseCopy(_Record):
    """The copy of the database."""

    name: str
    """Its ending tells its kind: `.sqlite`, or `.dump` of PostgreSQL."""
    size_bytes: int
    sha256: str
    revision: str
    """Of its schema."""
    messages: int
    newest_message_at: datetime | None

    @property
    def is_dump(self) -> bool:
        """Whether it is one of PostgreSQL."""
        return self.name.endswith(DUMP)


class FolderSize(_Record):
    """How much a folder holds."""

    files: int
    size_bytes: int


class Manifest(_Record):
    """One run."""

    made_at: datetime
    database: DatabaseCopy
    secret_sha256: str
    folders: dict[str, FolderSize]
    outgoing: dict[str, str]
    """Letters kept as files: path → SHA-256."""
    copies: dict[str, str]
    """The files laid out for people: path → SHA-256 of the file that stands there."""


def stem_of(at: datetime) -> str:
    """What the files of a run are called.

    >>> stem_of(datetime(2026, 5, 4, 5, 30, tzinfo=UTC))
    'nabor-20260504T053000Z'
    """
    return f"nabor-{at.astimezone(UTC).strftime(_STAMP)}"


def manifest_paths(directory: Path) -> list[Path]:
    """The manifests of a backup, oldest first."""
    return sorted(directory.glob("nabor-*.json"))


def newest_manifest(directory: Path) -> Manifest:
    """What the newest run saved.

    Raises:
        NaborError: there is none, or it cannot be read.
    """
    paths = manifest_paths(directory)
    if not paths:
        raise NaborError(f"W katalogu {directory} nie ma ukończonej kopii (nabor backup).")
    try:
        return Manifest.model_validate_json(paths[-1].read_bytes())
    except (OSError, ValidationError) as error:
        raise NaborError(f"Spis kopii {paths[-1]} jest uszkodzony; nie można go odczytać.") from error
