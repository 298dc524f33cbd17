"""Patterns over a stranger's text: whatever it is made of, they take time in proportion to its length.

Much of this runs in the worker itself, where no bound on time would end it.
"""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

import pytest

from domain.people.mailbox_key import mailbox_key
from domain.words.text import fold, fold_lines, one_line, visible
from errors import MessageError
from ingest.message.body import fresh_text, html_text, referenced_content_ids, sharing_links, tidy
from ingest.message.headers import decoded_words, message_ids, parse_addresses, received_instant
from ingest.message.parse import parse_message
from ingest.message.passwords import passwords_in
from ingest.message.payloads import cut_payloads, decode_base64
from ingest.message.structure import parse_structure
from ingest.message.uuencode import cut_uuencoded
from ingest.safe_names import safe_name
from ingest.sorting.bounces import parse_report
from ingest.sorting.resignation import is_of_other_trip, resignation
from ingest.sorting.triage import TriageContext, triage
from ingest.sorting.written import is_written_application

CPU_SECONDS = 20
"""Ten times what the slowest takes; what is quadratic takes minutes, or hours."""
LENGTH = 50_000
"""Enough for what is quadratic to take longer than all the rest together; `tidy` leaves up to 200,000 of a body."""
PIECES = (
    "a", "a-\n", "\n", " ", "\u3000", "\n\u3000", "\r", "<", '"', "(", "=", "=?utf-8?q?a?= ", "<a@b> ", "a@",
    "\u0301", "hasło ", "hasło: ", "NIP 1", "nie rezygnuje, ", "rezygnacja ze ", "rezygnuję z naszego ", "cofam ", "odwołuję ", "zgody ", "czy ", "W dniu\n", "> ", "Od:\n",
    "-- ", "https://we.tl/", "href=", '"cid:', "begin 644 a\n", "M\n", "Message-ID:\n ", "../", "SZW-2026-",
    "\nContent-Transfer-Encoding: base64\n", "\n--a\nmime-",
)  # fmt: skip


def read(text: str) -> object:
    return parse_message(b"Subject: x\r\nReturn-Path: " + text.encode() + b"\r\n\r\n" + text.encode())


def judge(text: str) -> object:
    message, _ = parse_message(b"From: a@b.example\r\nSubject: wyjazd\r\n\r\n" + text.encode())
    return triage(message, TriageContext(phrases=("wyjazd", "zgłoszenie na wyjazd"), in_thread=True))


def report(text: str) -> object:
    structure = parse_structure(b"Content-Type: message/delivery-status\r\n\r\n" + text.encode())
    return parse_report(structure.root, structure.leaves, "mailer-daemon@b", "", text)


FUNCTIONS: dict[str, Callable[[str], object]] = {
    "fold": fold,
    "fold_lines": fold_lines,
    "one_line": one_line,
    "visible": visible,
    "resignation": lambda text: resignation(text, text),
    "is_of_other_trip": lambda text: is_of_other_trip(text, text, ("Szwajcaria",)),
    "is_written_application": is_written_application,
    "fresh_text": fresh_text,
    "tidy": tidy,
    "html_text": html_text,
    "sharing_links": lambda text: sharing_links([text]),
    "referenced_content_ids": lambda text: referenced_content_ids([text]),
    "passwords_in": passwords_in,
    "safe_name": safe_name,
    "cut_uuencoded": lambda text: cut_uuencoded(text, 1),
    "message_ids": lambda text: message_ids([text]),
    "parse_addresses": lambda text: parse_addresses([text]),
    "received_instant": lambda text: received_instant([";" + text]),
    "decoded_words": lambda text: decoded_words(text[:10_000]),
    "mailbox_key": lambda text: mailbox_key(text[:20_000]),
    "cut_payloads": lambda text: cut_payloads(text.encode()),
    "decode_base64": lambda text: decode_base64(text.encode()),
    "parse_message": read,
    "triage": judge,
    "parse_report": report,
}


@contextmanager
def processor_time(seconds: float) -> Iterator[None]:
    """Fails what takes more of the processor's time, however busy the machine is."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"more than {seconds} s")

    before = signal.signal(signal.SIGVTALRM, interrupt)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_no_text_keeps_a_pattern_busy(name: str) -> None:
    with processor_time(CPU_SECONDS):
        for piece in PIECES:
            many = piece * (LENGTH // len(piece))
            for text in (many, f"a-{many[: LENGTH // 2]}1"):
                with suppress(MessageError):  # what has a limit may refuse
                    FUNCTIONS[name](text)
