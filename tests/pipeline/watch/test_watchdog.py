"""What hangs is not called alive (f087), told to systemd over a real datagram socket."""

import re
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

import scheduler
from pipeline.run import run_pass
from pipeline.watch.watchdog import PATIENCE_SECONDS, Heart, notify, watch_seconds
from tests.pipeline.keep.test_backup import submit
from tests.support.offices.office import ROOT, Office


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(60)
        yield listening


def test_states_arrive_where_systemd_listens(systemd: socket.socket) -> None:
    assert notify("READY=1", {"NOTIFY_SOCKET": systemd.getsockname()})
    assert systemd.recv(100) == b"READY=1"


def test_an_abstract_address_is_understood() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind("")
        name = "@" + listening.getsockname()[1:].decode()
        assert notify("WATCHDOG=1", {"NOTIFY_SOCKET": name})
        assert listening.recv(100) == b"WATCHDOG=1"


def test_without_systemd_nothing_is_told_and_nothing_fails(tmp_path: Path) -> None:
    assert not notify("READY=1", {})
    assert not notify("READY=1", {"NOTIFY_SOCKET": str(tmp_path / "nobody")})


def test_f087_a_heart_stops_when_nothing_moves_for_longer_than_any_step_takes() -> None:
    now = 0.0
    heart = Heart(120, lambda: now)
    now = PATIENCE_SECONDS + 120
    assert heart.is_beating
    now += 1
    assert not heart.is_beating
    heart.beat()
    assert heart.is_beating


def test_f087_a_hanging_job_is_not_called_alive(
    systemd: socket.socket, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", systemd.getsockname())
    now = 0.0
    heart = Heart(1, lambda: now)
    scheduler.show_alive(heart)
    assert systemd.recv(100) == b"WATCHDOG=1"
    now = 2 * PATIENCE_SECONDS
    scheduler.show_alive(heart)
    systemd.settimeout(0)
    with pytest.raises(BlockingIOError):
        systemd.recv(100)
    assert caplog.messages == ["no job moves on any more"]


def test_every_step_of_a_pass_is_a_beat(tmp_path: Path) -> None:
    office = Office(tmp_path)
    submit(office, 71, "04-13T09:00:00")
    beats: list[str] = []
    office.at(datetime.fromisoformat("2026-04-13T10:00:00+02:00"))
    run_pass(replace(office.parts, beat=lambda: beats.append(threading.current_thread().name)))
    assert len(beats) >= 3
    office.close()


def test_f087_the_unit_waits_for_more_than_one_sign_and_lets_the_readers_have_their_namespaces() -> None:
    unit = (ROOT / "docs/nabor.service").read_text(encoding="utf-8")
    values = dict(re.findall(r"^(\w+)=(.*)$", unit, flags=re.MULTILINE))
    assert values["Type"] == "notify"
    minutes = int(values["WatchdogSec"].removesuffix("min"))
    assert minutes * 60 > 2 * watch_seconds({"WATCHDOG_USEC": str(minutes * 60_000_000)})
    assert values["RestrictNamespaces"] == "user net"
    assert "AF_UNIX" in values["RestrictAddressFamilies"], "systemd is told over a local socket"
    assert values["ReadWritePaths"] == "/var/lib/nabor"
