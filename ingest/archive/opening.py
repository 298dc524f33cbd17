"""Which archive the settings mean, and where what was worked out of it is kept."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.archive.files import FileArchive
from ingest.derived import Derived

if TYPE_CHECKING:
    from ingest.archive.bucket import Bucket
    from ingest.archive.bucket_config import BucketConfig
    from ingest.archive.protocol import Archive
    from ingest.archive.recent import Recent

_KEPT_BYTES = 64 * 2**20


def open_archive(root: Path, bucket: "BucketConfig | None", *, has_folders: bool = True) -> "Archive":
    """The archive of a data directory: in it, or in a bucket.

    Raises:
        ConfigError: the bucket's settings are wrong, or obstore is not installed.
    """
    if bucket is None:
        return FileArchive(root, has_folders=has_folders)
    from ingest.archive.objects import ObjectArchive

    opened, recent = _opened(bucket)
    return ObjectArchive(root, opened, recent, has_folders=has_folders)


def open_derived(root: Path, bucket: "BucketConfig | None") -> Derived:
    """What was worked out of the archive's files: in the data directory, and in the bucket for others.

    Raises:
        ConfigError: the bucket's settings are wrong, or obstore is not installed.
    """
    if bucket is None:
        return Derived(root)
    from ingest.archive.derived_objects import SharedDerived

    return SharedDerived(root, _opened(bucket)[0])


@cache
def _opened(bucket: "BucketConfig") -> "tuple[Bucket, Recent]":
    """One a process: its connections, its counts and what it keeps in memory serve whoever asks."""
    from ingest.archive.bucket import Bucket
    from ingest.archive.recent import Recent

    return Bucket(bucket), Recent(_KEPT_BYTES)
