"""The Maildir mailbox."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from errors import TransientError
from ingest.mailbox.maildir import MaildirMailbox
from ingest.mailbox.protocol import FolderState

RECEIVED = b"Received: from a by b; Tue, 7 Apr 2026 10:00:00 +0200\r\nReceived: from c by a; Mon, 6 Apr 2026 10:00:00 +0200\r\n"


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    for part in ("new", "cur", "tmp"):
        (tmp_path / part).mkdir()
    return tmp_path


def put(maildir: Path, name: str, raw: bytes = b"Subject: x\r\n\r\nbody") -> Path:
    path = maildir / name
    path.write_bytes(raw)
    os.utime(path, (1_775_000_000, 1_775_000_000))
    return path


def test_new_and_current_messages_are_found_without_their_flags(maildir: Path) -> None:
    put(maildir, "new/2.M1P1.host")
    put(maildir, "cur/1.M1P1.host:2,RS")
    put(maildir, "tmp/3.M1P1.host")
    put(maildir, "cur/.hidden")
    with MaildirMailbox(maildir) as mailbox:
        assert mailbox.all_keys() == ["1.M1P1.host", "2.M1P1.host"]
        assert mailbox.new_keys(FolderState()) == mailbox.all_keys()


def test_arrival_is_the_topmost_received_header_else_the_files_time(maildir: Path) -> None:
    put(maildir, "new/1", RECEIVED + b"Subject: x\r\n\r\nbody")
    put(maildir, "new/2", b"Subject: x\r\n\r\nReceived: from a; Tue, 7 Apr 2026 10:00:00 +0200")
    with MaildirMailbox(maildir) as mailbox:
        first, second = mailbox.fetch(["1", "2"])
    assert first.internal_date_at == datetime(2026, 4, 7, 8, 0, tzinfo=UTC)
    assert second.internal_date_at == datetime.fromtimestamp(1_775_000_000, tz=UTC)
    assert (first.uid_validity, first.uid, first.key) == (None, None, "1")


def test_nothing_is_moved_or_renamed(maildir: Path) -> None:
    put(maildir, "new/1")
    put(maildir, "cur/2:2,")
    before = {path: path.stat().st_mtime_ns for path in maildir.rglob("*")}
    with MaildirMailbox(maildir) as mailbox:
        assert len(list(mailbox.fetch(mailbox.all_keys()))) == 2
    assert {path: path.stat().st_mtime_ns for path in maildir.rglob("*")} == before


def test_a_message_renamed_by_a_mail_program_is_still_read(maildir: Path) -> None:
    put(maildir, "new/1", b"Subject: one\r\n\r\n")
    put(maildir, "new/2", b"Subject: two\r\n\r\n")
    with MaildirMailbox(maildir) as mailbox:
        fetching = mailbox.fetch(["1", "2"])
        next(fetching)
        (maildir / "new/2").rename(maildir / "cur/2:2,S")
        assert next(fetching).raw == b"Subject: two\r\n\r\n"


def test_f004_a_vanished_message_is_skipped(maildir: Path, caplog: pytest.LogCaptureFixture) -> None:
    put(maildir, "new/1")
    with MaildirMailbox(maildir) as mailbox:
        assert [message.key for message in mailbox.fetch(["0", "1"])] == ["1"]
    assert "key=0" in caplog.text


def test_f002_a_directory_that_is_no_maildir_is_transient(tmp_path: Path) -> None:
    with pytest.raises(TransientError, match="„cur”"), MaildirMailbox(tmp_path):
        pass
