"""A bucket of an S3-compatible store, through obstore: objects by key, below a prefix."""

import ssl
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from errors import ConfigError, TransientError
from ingest.archive.bucket_config import BucketConfig
from ingest.archive.bucket_errors import explained

if TYPE_CHECKING:
    from obstore.store import ClientConfig, S3Store

WORDS = ("put", "get", "head", "list")
"""What can be asked of a bucket, as `Bucket.counts` calls it."""
_MOST_AT_ONCE = 16 * 2**20
"""Larger objects are sent in parts."""
_PART_BYTES = 8 * 2**20
_PARTS_AT_ONCE = 4
_RETRIES = 2
_SIGNED_FOR = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Protection:
    """What a bucket does for what lies in it."""

    is_conditional: bool
    """Whether „only if nothing is there” holds."""
    is_versioned: bool
    """Whether what is overwritten or deleted stays as an older version."""
    lock: str
    """The manner in which new objects are locked against deletion („COMPLIANCE until …”); empty: in none."""


class Bucket:
    """Objects by key; every failure is a sentence (`bucket_errors`)."""

    def __init__(self, config: BucketConfig) -> None:
        """Nothing is asked yet.

        Raises:
            ConfigError: the settings are wrong, or obstore is not installed.
        """
        self.where = config.where
        self._store = _opened(config)
        self._timeout = config.timeout_seconds
        self._ca_file = config.ca_file
        self.counts: Counter[str] = Counter()
        """What was asked, how often it failed, and how long it took, for monitoring."""

    def put_new(self, key: str, content: bytes) -> bool:
        """Whether the object was absent and is there now, durably; what is there is not touched.

        Raises:
            TransientError: nobody can tell.
        """
        from obstore.exceptions import AlreadyExistsError, NotSupportedError

        if len(content) > _MOST_AT_ONCE:  # the parts of an object cannot be put on a condition
            if self.size(key) is not None:
                return False
            self.put(key, content)
            return True
        with self._asking("put"):
            try:
                self._store.put(key, content, mode="create", use_multipart=False)
            except AlreadyExistsError:
                return False
            except NotSupportedError:
                self._store.put(key, content, use_multipart=False)
        return True

    def put(self, key: str, content: bytes) -> None:
        """Put the object there, whatever was; it is whole or not there at all.

        Raises:
            TransientError: nobody can tell whether it is there.
        """
        is_large = len(content) > _MOST_AT_ONCE
        with self._asking("put"):
            self._store.put(
                key, content, use_multipart=is_large, chunk_size=_PART_BYTES, max_concurrency=_PARTS_AT_ONCE
            )
        if is_large and self.size(key) != len(content):
            raise TransientError(f"Magazyn plików {self.where} nie złożył dużego pliku w całość.")

    def get(self, key: str) -> bytes | None:
        """The object's bytes as they came; None where there is none.

        Raises:
            TransientError: nobody can tell.
        """
        with self._asking("get"):
            try:
                return bytes(self._store.get(key).bytes())
            except FileNotFoundError as error:
                _unless_only_absent(error)
        return None

    def size(self, key: str) -> int | None:
        """How large the object is; None where there is none."""
        with self._asking("head"):
            try:
                return self._store.head(key)["size"]
            except FileNotFoundError as error:
                _unless_only_absent(error)
        return None

    def listed(self, folder: str) -> Iterator[tuple[str, int]]:
        """The keys that begin with „folder/” and their sizes, a thousand a request.

        Raises:
            TransientError: the store does not answer.
        """
        pages = self._store.list(f"{folder}/")
        while True:
            with self._asking("list"):
                page = next(iter(pages), None)
            if page is None:
                return
            yield from ((one["path"], one["size"]) for one in page)

    def protection(self, key: str, content: bytes) -> Protection:
        """What the bucket does for an object that is there, tried on it.

        Raises:
            TransientError: the store does not answer, or does not let the key write.
        """
        is_conditional = not self.put_new(key, content)
        headers = self._headers(key)
        mode = headers.get("x-amz-object-lock-mode", "")
        until = headers.get("x-amz-object-lock-retain-until-date", "")[:10]
        version = headers.get("x-amz-version-id", "null")
        return Protection(is_conditional, version != "null", " ".join(filter(None, (mode, until))))

    def _headers(self, key: str) -> Mapping[str, str]:
        """All that the store says of an object: the library keeps some of it to itself."""
        import obstore

        with self._asking("head"):
            url = obstore.sign(self._store, "GET", key, _SIGNED_FOR)
        if not url.startswith(("https://", "http://")):
            raise ConfigError(f"Adres magazynu plików {self.where} nie zaczyna się od https:// ani http://.")
        trusted = ssl.create_default_context(cafile=self._ca_file)
        with (
            suppress(urllib.error.URLError),
            urllib.request.urlopen(url, timeout=self._timeout, context=trusted) as answer,  # noqa: S310
        ):
            return {name.lower(): value for name, value in answer.headers.items()}
        return {}

    @contextmanager
    def _asking(self, what: str) -> Iterator[None]:
        began = time.monotonic()
        try:
            with explained(self.where):
                yield
        except TransientError:
            self.counts[f"{what}_failed"] += 1
            raise
        finally:
            self.counts[what] += 1
            self.counts["milliseconds"] += round(1000 * (time.monotonic() - began))


def _opened(config: BucketConfig) -> "S3Store":
    try:
        from obstore.exceptions import BaseError
        from obstore.store import S3Store
    except ModuleNotFoundError as error:
        raise ConfigError(
            "NABOR_ARCHIVE=s3://… potrzebuje pakietu obstore; zainstaluj program z dodatkiem nabor[s3]."
        ) from error
    limit = timedelta(seconds=config.timeout_seconds)
    options: ClientConfig = {"allow_http": config.endpoint.startswith("http://"), "timeout": limit}
    try:
        if config.ca_file is not None:
            options["root_certificate"] = config.ca_file.read_bytes()
        return S3Store(
            config.name,
            prefix=config.prefix or None,
            endpoint=config.endpoint or None,
            region=config.region,
            access_key_id=config.access_key,
            secret_access_key=config.secret_key,
            checksum_algorithm="SHA256",
            client_options=options,
            retry_config={"max_retries": _RETRIES, "retry_timeout": limit},
        )
    except OSError as error:
        raise ConfigError(
            f"Nie można odczytać {config.ca_file} (NABOR_S3__CA_FILE): {error.strerror}."
        ) from error
    except (BaseError, ValueError) as error:
        raise ConfigError(f"Ustawienia NABOR_S3__… magazynu {config.where} są błędne.") from error


def _unless_only_absent(error: FileNotFoundError) -> None:
    """A whole bucket that is missing is no missing object."""
    if "NoSuchBucket" in str(error):
        raise error
