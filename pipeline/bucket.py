"""The bucket that the settings name."""

from typing import TYPE_CHECKING

from config.settings import Settings

if TYPE_CHECKING:
    from ingest.archive.bucket_config import BucketConfig


def bucket_of(settings: Settings) -> "BucketConfig | None":
    """The bucket that holds mail and files; None where the data directory does.

    Raises:
        ConfigError: the file with the key cannot be read.
    """
    if settings.archive == "file:":
        return None
    return bucket_at(settings, settings.archive)


def bucket_at(settings: Settings, url: str) -> "BucketConfig":
    """The bucket of an URL, by the settings' endpoint and key."""
    from ingest.archive.bucket_config import BucketConfig

    name, _, prefix = url.removeprefix("s3://").partition("/")
    s3 = settings.s3
    return BucketConfig(
        name=name,
        prefix=prefix.strip("/"),
        endpoint=s3.endpoint,
        region=s3.region,
        access_key=s3.access_key,
        secret_key=s3.secret(),
        ca_file=s3.ca_file,
        timeout_seconds=s3.timeout_seconds,
    )
