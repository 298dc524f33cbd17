"""Asking the virus scanner, and every way in which it may not answer."""

import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from errors import TransientError
from ingest.clamd import Clamd
from tests.ingest.clamd_contract import check_contract
from tests.support.servers.clamd import FakeClamd


@pytest.fixture
def clamd(tmp_path: Path) -> Iterator[FakeClamd]:
    fake = FakeClamd(tmp_path / "clamd.ctl")
    fake.start()
    yield fake
    fake.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF")
    return path


def test_verdicts(clamd: FakeClamd, tmp_path: Path) -> None:
    check_contract(Clamd(clamd.socket), tmp_path, looks_into_archives=False)


def test_a_file_comes_over_whole(clamd: FakeClamd, tmp_path: Path) -> None:
    content = bytes(range(256)) * 3_000
    (tmp_path / "a").write_bytes(content)
    Clamd(clamd.socket).scan((tmp_path / "a").read_bytes())
    assert clamd.scanned == [content]


def test_the_age_of_the_signatures(clamd: FakeClamd) -> None:
    assert Clamd(clamd.socket).version() == ("ClamAV 1.4.6", datetime(2026, 11, 25, 9, 30, tzinfo=UTC))
    clamd.version = "ClamAV 1.4.6"
    assert Clamd(clamd.socket).version() == ("ClamAV 1.4.6", None)


def test_f034_a_scanner_that_is_away_is_one_sentence(clamd: FakeClamd, file: Path) -> None:
    clamd.stop()
    with pytest.raises(TransientError, match=r"nie odpowiada \(No such file"):
        Clamd(clamd.socket).scan(file.read_bytes())
    with pytest.raises(TransientError, match=r"Skaner antywirusowy 127.0.0.1:1 nie odpowiada"):
        Clamd(("127.0.0.1", 1)).version()


@pytest.mark.parametrize(
    "answer", ["Can't allocate memory ERROR", "UNKNOWN COMMAND", "stream: \x1b[2J ERROR"]
)
def test_f034_an_answer_that_is_no_verdict_is_none(clamd: FakeClamd, file: Path, answer: str) -> None:
    clamd.answer = answer
    with pytest.raises(TransientError, match="niezrozumiale") as caught:
        Clamd(clamd.socket).scan(file.read_bytes())
    assert str(caught.value).isprintable()


def test_f034_a_scanner_that_says_nothing_is_given_up(file: Path) -> None:
    silent = socket.create_server(("127.0.0.1", 0))
    with silent, pytest.raises(TransientError, match="nie odpowiada na czas"):
        Clamd(silent.getsockname(), timeout_seconds=0.2).scan(file.read_bytes())


def hang_up(server: socket.socket) -> None:
    server.accept()[0].close()


def test_f034_a_scanner_that_hangs_up_is_away(file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as rude:
        threading.Thread(target=hang_up, args=(rude,), daemon=True).start()
        with pytest.raises(TransientError, match="nie odpowiada"):
            Clamd(rude.getsockname(), timeout_seconds=5).scan(file.read_bytes())


def test_a_host_and_port_serve_as_well(file: Path) -> None:
    def serve(server: socket.socket) -> None:
        channel = server.accept()[0]
        with channel:
            while not channel.recv(65_536).endswith(bytes(4)):
                pass
            channel.sendall(b"stream: OK\0")

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, args=(server,), daemon=True).start()
        assert Clamd(server.getsockname()).scan(file.read_bytes()).verdict == "clean"
