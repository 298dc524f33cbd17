"""The mailbox over IMAP (RFC 9051), read-only: EXAMINE and BODY.PEEK[], so that no flag ever changes.

The cost of a poll grows with new mail, not with the mailbox: UIDNEXT tells whether there is anything at all.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from domain.mail import Fetched
from errors import TransientError
from ingest.mailbox.imap_connection import connect, disconnect, explained, sentence
from ingest.mailbox.message_key import is_of, message_key, uid_in
from ingest.mailbox.protocol import FolderState, ImapConfig

_LOG = logging.getLogger(__name__)

_BATCH_BYTES = 8 * 2**20
_BATCH_MESSAGES = 50
_CHUNK_BYTES = 16 * 2**20  # above _BATCH_BYTES, so that such a message is alone in its batch
_SIZES_PER_COMMAND = 500
# imaplib refuses answer lines above 1,000,000 bytes, and a UID takes up to eleven of them.
_UIDS_PER_SEARCH = 80_000
_RANGES_PER_SEARCH = 200
_FAILURES_IN_A_ROW = 3
_ITEMS = ("BODY.PEEK[]", "INTERNALDATE")


class ImapMailbox:
    """One IMAP folder; speaks `ingest.mailbox.protocol.Mailbox`."""

    def __init__(self, config: ImapConfig) -> None:
        self._config = config
        self._client: IMAPClient | None = None
        self._uid_validity = 0
        self._uid_next: int | None = None
        self._count = 0
        self._missed: set[int] = set()

    def __enter__(self) -> Self:
        try:
            self._open()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def new_keys(self, mark: FolderState) -> list[str]:
        """Keys of the messages not yet taken, oldest first; all of them when UIDVALIDITY changed (f001)."""
        if mark.uid_validity != self._uid_validity:
            return self.all_keys()
        first = mark.highest_uid + 1
        wanted = _ranges(mark.missing)
        if self._uid_next is None or first < self._uid_next:
            wanted.append(f"{first}:*")
        # „n:*” also answers with the last old message when there is no newer one (f003).
        return self._keys({uid for uid in self._listed(wanted) if uid >= first or uid in mark.missing})

    def all_keys(self) -> list[str]:
        """Keys of every message in the folder, oldest first."""
        found: set[int] = set()
        for first in range(1, self._count + 1, _UIDS_PER_SEARCH):
            last = min(first + _UIDS_PER_SEARCH - 1, self._count)
            found.update(self._search([f"{first}:{last}"]))
        return self._keys(found)

    def fetch(self, keys: Sequence[str]) -> Iterator[Fetched]:
        """The messages behind `keys`, in their order; those that are gone are left out (f004).

        Raises:
            TransientError: the connection broke; what was complete was returned before (f005).
        """
        self._missed.clear()
        uids = [uid for uid in map(self._uid, keys) if uid is not None]
        sizes = self._sizes(uids)
        self._missed.update(uid for uid in uids if uid not in sizes)
        for batch in _batches(uids, sizes):
            if sizes[batch[0]] > _CHUNK_BYTES:
                yield from self._alone(batch[0], sizes)
            else:
                yield from self._batch(batch, sizes)
        self._tell_missed()

    @property
    def missed(self) -> frozenset[str]:
        """Keys that the last `fetch` did not get although the server lists them (f007)."""
        return frozenset(self._keys(self._missed))

    def may_hold(self, key: str) -> bool:
        """Whether a key belongs to the folder's present numbering."""
        return is_of(key, self._uid_validity)

    def _open(self) -> None:
        config = self._config
        self._client = connect(config)
        with explained(config):
            told = self._client.select_folder(config.folder, readonly=True)
            self._uid_validity = int(told.get(b"UIDVALIDITY", 0))
            if self._uid_validity <= 0 or b"EXISTS" not in told:
                # Without the first no UID means anything: it could be another message's (f002).
                what = f"nie podał numeracji (UIDVALIDITY) albo liczby wiadomości folderu „{config.folder}”"
                raise TransientError(sentence(config, what))
            self._uid_next = int(told[b"UIDNEXT"]) if b"UIDNEXT" in told else None
            self._count = int(told[b"EXISTS"])

    def _close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            disconnect(client)

    @property
    def _connection(self) -> IMAPClient:
        if self._client is None:
            raise RuntimeError("the mailbox is used outside its context")
        return self._client

    def _search(self, criteria: list[str]) -> list[int]:
        with explained(self._config):
            return [int(uid) for uid in self._connection.search(criteria)]

    def _listed(self, ranges: Sequence[str]) -> set[int]:
        """The UIDs that the server lists among ranges („7”, „9:12”); no ranges, no command."""
        found: set[int] = set()
        for start in range(0, len(ranges), _RANGES_PER_SEARCH):
            found.update(self._search(["UID", ",".join(ranges[start : start + _RANGES_PER_SEARCH])]))
        return found

    def _tell_missed(self) -> None:
        """Tell the messages that are gone by now (f004) from those that the server lists (f007)."""
        there = self._listed(_ranges(self._missed))
        for uid in sorted(self._missed):
            what = "was not handed over" if uid in there else "vanished before it was fetched"
            _LOG.warning("message uid=%d of %s %s", uid, self._config.folder, what)
        self._missed &= there

    def _keys(self, uids: frozenset[int] | set[int]) -> list[str]:
        return [message_key(self._uid_validity, uid) for uid in sorted(uids)]

    def _uid(self, key: str) -> int | None:
        """The UID of a key; None when the folder has been renumbered since."""
        if is_of(key, self._uid_validity):
            return int(uid_in(key))
        _LOG.warning("message key=%s belongs to another UIDVALIDITY than %d", key, self._uid_validity)
        return None

    def _sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """RFC822.SIZE by UID; what the server no longer has is absent."""
        sizes: dict[int, int] = {}
        for start in range(0, len(uids), _SIZES_PER_COMMAND):
            with explained(self._config):
                told = self._connection.fetch(uids[start : start + _SIZES_PER_COMMAND], ["RFC822.SIZE"])
            sizes.update(
                {uid: int(items[b"RFC822.SIZE"]) for uid, items in told.items() if b"RFC822.SIZE" in items}
            )
        return sizes

    def _batch(self, uids: list[int], sizes: dict[int, int]) -> Iterator[Fetched]:
        """Several messages in one command; one by one when an answer among them cannot be read (f007)."""
        try:
            told = self._ask(uids, _ITEMS)
        except _Malformed:
            _LOG.warning("an answer for %d messages was malformed, fetching them singly", len(uids))
            yield from self._singly(uids, sizes)
            return
        for uid in uids:
            yield from self._fetched(uid, told.get(uid, {}), sizes[uid])

    def _singly(self, uids: list[int], sizes: dict[int, int]) -> Iterator[Fetched]:
        failures = 0
        self._reopen()
        for uid in uids:
            yield from self._alone(uid, sizes)
            failures = failures + 1 if uid in self._missed else 0
            if failures == _FAILURES_IN_A_ROW:
                raise TransientError(sentence(self._config, "odpowiada niezrozumiale"))

    def _alone(self, uid: int, sizes: dict[int, int]) -> Iterator[Fetched]:
        yield from self._fetched(uid, self._ask_for(uid, sizes[uid]), sizes[uid])

    def _ask_for(self, uid: int, size: int) -> dict[bytes, Any]:
        """The answer about one message; empty when it cannot be read."""
        try:
            if size > _CHUNK_BYTES:
                return self._in_chunks(uid)
            return self._ask([uid], _ITEMS).get(uid, {})
        except _Malformed as error:
            _LOG.warning("message uid=%d cannot be fetched: %s", uid, error)
            self._reopen()
            return {}

    def _in_chunks(self, uid: int) -> dict[bytes, Any]:
        """One large message piece by piece, so that no single answer is larger than a chunk."""
        chunks: list[bytes] = []
        date: Any = None
        while True:
            offset = sum(map(len, chunks))
            told = self._ask([uid], (f"BODY.PEEK[]<{offset}.{_CHUNK_BYTES}>", "INTERNALDATE")).get(uid, {})
            date = told.get(b"INTERNALDATE", date)
            chunk = told.get(f"BODY[]<{offset}>".encode())
            if chunk:
                chunks.append(chunk)
            if not chunk or len(chunk) < _CHUNK_BYTES:
                return {b"BODY[]": b"".join(chunks), b"INTERNALDATE": date}

    def _ask(self, uids: list[int], items: Sequence[str]) -> dict[int, dict[bytes, Any]]:
        with explained(self._config):
            try:
                answer: dict[int, dict[bytes, Any]] = self._connection.fetch(uids, items)
            except IMAPClientAbortError as error:
                # imaplib says „abort” both of a lost connection and of a line it does not understand.
                if "unexpected" in str(error):
                    raise _Malformed(str(error)) from error
                raise
            except (IMAPClientError, ValueError) as error:
                raise _Malformed(str(error)) from error
        return answer

    def _reopen(self) -> None:
        """A fresh connection: after an answer that was not understood the old one is out of step."""
        before = self._uid_validity
        self._close()
        self._open()
        if self._uid_validity != before:
            raise TransientError(sentence(self._config, "zmienił numerację wiadomości w trakcie pobierania"))

    def _fetched(self, uid: int, items: dict[bytes, Any], size: int) -> Iterator[Fetched]:
        """The message of one answer; nothing when the server left something of it out."""
        raw, arrived_at = _body(items), _utc(items.get(b"INTERNALDATE"))
        if raw and len(raw) != size:
            # A body that was cut short, or a size that is only an estimate: then it comes the same again.
            _LOG.info("message uid=%d has %d bytes, the server said %d: asked again", uid, len(raw), size)
            again = self._ask_for(uid, size)
            once_more = _body(again)
            raw = once_more if once_more == raw or len(once_more) == size else b""
            arrived_at = arrived_at or _utc(again.get(b"INTERNALDATE"))
        # A mail of no bytes is one, too, where the server says so twice: by its size and by its answer.
        is_empty = size == 0 and b"BODY[]" in items and not raw
        if not (raw or is_empty) or arrived_at is None:
            _LOG.info("message uid=%d came back without its body or date, or not whole", uid)
            self._missed.add(uid)
            return
        yield Fetched(
            folder=self._config.folder,
            uid_validity=self._uid_validity,
            uid=uid,
            key=message_key(self._uid_validity, uid),
            internal_date_at=arrived_at,
            raw=raw,
        )


class _Malformed(Exception):  # noqa: N818 -- not an error to show: it only asks for a second, single try
    """An answer that could not be read, on a connection that still stood."""


def _body(items: dict[bytes, Any]) -> bytes:
    """The message of an answer; empty where there is none."""
    body = items.get(b"BODY[]")
    return body if isinstance(body, bytes) else b""


def _utc(date: datetime | None) -> datetime | None:
    """An INTERNALDATE as an instant; None where there is none, or one that no calendar holds."""
    try:
        return None if date is None else date.astimezone(UTC)
    except OverflowError:
        return None


def _ranges(uids: Iterable[int]) -> list[str]:
    """UIDs as an IMAP set, which stays short however many there are.

    >>> _ranges({7, 1, 2, 3})
    ['1:3', '7']
    """
    runs: list[list[int]] = []
    for uid in sorted(uids):
        if runs and uid == runs[-1][-1] + 1:
            runs[-1][1:] = [uid]
        else:
            runs.append([uid])
    return [":".join(map(str, run)) for run in runs]


def _batches(uids: Sequence[int], sizes: dict[int, int]) -> Iterator[list[int]]:
    """UIDs grouped so that a group stays small in bytes and in number; large messages stand alone."""
    batch: list[int] = []
    total = 0
    for uid in uids:
        if uid not in sizes:
            continue
        if batch and (total + sizes[uid] > _BATCH_BYTES or len(batch) == _BATCH_MESSAGES):
            yield batch
            batch, total = [], 0
        batch.append(uid)
        total += sizes[uid]
    if batch:
        yield batch
