"""How long a poll takes when nothing is new."""

import os
import statistics
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.support.servers.dovecot import PASSWORD, USERNAME, Dovecot

_POLLS = 20
_MAIL = b"From: a@example.com\r\nSubject: %d\r\nMessage-ID: <%d@example.com>\r\n\r\nx\r\n"


def idle_poll_seconds(server: Dovecot, scratch: Path, messages: int) -> float:
    """Median seconds of a poll of a mailbox whose messages are all in the ledger."""
    from config.settings import load_settings
    from pipeline.opening import build_parts
    from pipeline.receive.fetch import poll

    for number in range(messages):
        server.deliver(_MAIL % (number, number))
    settings = load_settings(
        None,
        {
            "NABOR_DATA_DIR": str(scratch / "var"),
            "NABOR_MAILBOX": "imap",
            "NABOR_IMAP__HOST": "127.0.0.1",
            "NABOR_IMAP__PORT": str(server.port),
            "NABOR_IMAP__TLS": "none",
            "NABOR_IMAP__USERNAME": USERNAME,
            "NABOR_IMAP__PASSWORD": PASSWORD,
            "NABOR_CALLS_DIR": os.environ.get("NABOR_CALLS_DIR", "config/calls"),
        },
    )
    now = datetime.now(UTC)
    parts = build_parts(settings, lambda: now)
    assert sum(poll(parts, now)) == messages
    seconds = []
    for _ in range(_POLLS):
        started = time.perf_counter()
        assert sum(poll(parts, now)) == 0
        seconds.append(time.perf_counter() - started)
    parts.database.close()
    return statistics.median(seconds)
