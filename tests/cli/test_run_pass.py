"""`nabor run` and `nabor worker`: what cannot be reached, one writer, and a clean stop."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from samples.story import unrelated
from samples.story.mails import Enclosure
from tests.support.offices.command import EXECUTABLE, ROOT, nabor, surroundings
from tests.support.offices.desk import COMPLETE, Desk, instant, papers_of, submission
from tests.support.servers.dovecot import USERNAME, Dovecot

PATIENCE_SECONDS = 60
AT = "2026-04-13T10:00"


def deliver_application(desk: Desk, at: str = "04-13T09:00:00") -> None:
    desk.deliver(submission(COMPLETE, papers_of(COMPLETE), instant(at)), instant(at))


def outcomes(desk: Desk) -> list[str]:
    return [m["outcome"] for m in desk.nabor("mail", "--json").value]


def test_a_pass_counts_what_it_did_and_a_second_one_does_nothing(empty_desk: Desk) -> None:
    deliver_application(empty_desk)
    told = empty_desk.run(AT)
    assert told == {"fetched": 1, "processed": 1, "planned": 3, "sent": 3, "problems": []}
    assert empty_desk.run(AT) == {"fetched": 0, "processed": 0, "planned": 0, "sent": 0, "problems": []}
    assert "przetworzone: 0" in empty_desk.nabor("run", "--now", AT).out
    assert sorted(path.name for path in empty_desk.maildir.rglob("*.test*")) == ["000001.test"], "read only"


# What cannot be reached


def assert_one_problem(desk: Desk, environment: dict[str, str], *words: str) -> None:
    answer = nabor({**desk.environment, **environment}, "run", "--now", AT, "--json")
    assert (answer.status, answer.err) == (1, "")
    (problem,) = answer.value["problems"]
    assert problem.endswith(".")
    assert "\n" not in problem
    for word in words:
        assert word in problem, word


def imap_at(port: int, password: str = "x") -> dict[str, str]:
    return {
        "NABOR_MAILBOX": "imap",
        "NABOR_IMAP__HOST": "127.0.0.1",
        "NABOR_IMAP__PORT": str(port),
        "NABOR_IMAP__TLS": "none",
        "NABOR_IMAP__USERNAME": USERNAME,
        "NABOR_IMAP__PASSWORD": password,
    }


def test_a_wrong_password_is_one_sentence_and_the_pass_goes_on(empty_desk: Desk) -> None:
    with Dovecot() as server:
        assert_one_problem(empty_desk, imap_at(server.port, "nie to haslo"), "127.0.0.1", USERNAME)
    (digest,) = empty_desk.nabor("letters", "--json").value
    assert (digest["kind"], digest["state"]) == ("digest", "sent"), "the staff hear of it"
    assert "127.0.0.1" in empty_desk.nabor("letter", digest["id"]).out


def test_a_mailbox_that_is_away_keeps_nothing_else_from_being_done(in_april: Desk) -> None:
    assert_one_problem(in_april, imap_at(1), "127.0.0.1")
    shutil.rmtree(in_april.maildir)
    assert_one_problem(in_april, {}, str(in_april.maildir))


def test_an_outgoing_server_that_is_away_lets_letters_wait(empty_desk: Desk) -> None:
    deliver_application(empty_desk)
    away = {
        "NABOR_DELIVERY": "smtp",
        "NABOR_SMTP__HOST": "127.0.0.1",
        "NABOR_SMTP__PORT": "1",
        "NABOR_SMTP__TLS": "none",
    }
    answer = nabor({**empty_desk.environment, **away}, "run", "--now", AT)
    assert answer.status == 1
    assert "127.0.0.1" in answer.out
    letters = empty_desk.nabor("letters", "--json").value
    assert {x["state"] for x in letters} == {"queued"}
    assert empty_desk.run("2026-04-13T10:10")["sent"] == len(letters)
    ids = [x["message_id"] for x in letters]
    assert [x["message_id"] for x in empty_desk.nabor("letters", "--json").value] == ids


def test_f090_with_a_disk_nearly_full_mail_stays_where_it_is(
    empty_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliver_application(empty_desk)
    with monkeypatch.context() as full:
        full.setattr(
            "pipeline.receive.fetch.shutil.disk_usage", lambda _place: SimpleNamespace(free=499_999_999)
        )
        assert_one_problem(empty_desk, {}, "499 MB", "poczta czeka")
    assert outcomes(empty_desk) == []
    assert not any((empty_desk.data_dir / "raw").rglob("*.eml"))
    assert empty_desk.run("2026-04-13T10:05")["fetched"] == 1
    assert outcomes(empty_desk) == ["filed"]


# Bad mail, bad files


def test_corrupt_mail_is_set_aside_and_the_rest_goes_on(empty_desk: Desk) -> None:
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (depth, depth)
        for depth in range(1500)
    )
    corrupt = {
        "04-13T08:00:00": b"",
        "04-13T08:01:00": b"From: a@a.example\r\nSubject: " + b"=?utf-8?q?x?= " * 100_000 + b"\r\n\r\nx",
        "04-13T08:02:00": b"From: a@a.example\r\nMIME-Version: 1.0\r\n" + nested,
        "04-13T08:03:00": bytes(range(256)) * 40,
        "04-13T08:04:00": unrelated.broken_mime(instant("04-13T08:04:00")),
    }
    for at, raw in corrupt.items():
        empty_desk.deliver(raw, instant(at))
    deliver_application(empty_desk)
    told = empty_desk.run(AT)
    assert (told["fetched"], told["processed"], told["problems"]) == (6, 6, [])
    found = empty_desk.nabor("mail", "--json").value
    assert [m["outcome"] for m in found][:3] == ["quarantined"] * 3
    assert {m["outcome"] for m in found[3:5]} <= {"quarantined", "ignored"}
    assert found[5]["outcome"] == "filed"
    assert all(m["reason"].endswith(".") for m in found)
    for message, raw in zip(found, corrupt.values(), strict=False):
        kept = empty_desk.data_dir / "raw" / message["sha256"][:2] / f"{message['sha256']}.eml"
        assert kept.read_bytes() == raw
    digest = next(x for x in empty_desk.nabor("letters", "--json").value if x["kind"] == "digest")
    assert "--message 1 " in empty_desk.nabor("letter", digest["id"]).out, "the staff can file it"


def test_f054_corrupt_files_are_never_missing_documents(empty_desk: Desk) -> None:
    papers = papers_of(COMPLETE)
    whole = papers["zus_certificate"][0].content
    papers["zus_certificate"] = (Enclosure("ZUS.pdf", whole[: len(whole) // 3]),)
    papers["tax_certificate"] = (Enclosure("US.docx", b"PK\x03\x04" + b"\x00" * 500),)
    papers["draft_contract"] = (Enclosure("umowa.pdf", b""),)
    at = instant("04-13T09:00:00")
    empty_desk.deliver(submission(COMPLETE, papers, at), at)
    empty_desk.run(AT)
    empty_desk.run("2026-04-13T12:00")
    told = empty_desk.show("SZW-2026-0001", "2026-04-13T12:00")
    for kind in ("zus_certificate", "tax_certificate", "draft_contract"):
        assert told["documents"][kind]["state"] in {"unsure", "defective"}, kind
    assert told["documents"]["application_form"]["state"] == "accepted"
    assert {finding["code"] for finding in told["findings"]} == {"unreadable", "unsure"}
    of_name = {a["filename"]: a for a in told["messages"][0]["attachments"]}
    for name in ("ZUS.pdf", "US.docx", "umowa.pdf"):
        assert (of_name[name]["state"], of_name[name]["kinds"]) == ("unreadable", []), name
        assert of_name[name]["reason"], name
    (request,) = [x for x in told["letters"] if x["kind"] == "correction_request"]
    assert request["state"] == "draft", "what nobody could read is looked at before anybody is asked"


# One writer


def await_that(what: Callable[[], Any], process: subprocess.Popen[str]) -> None:
    """Wait until something holds, as long as the process lives and patience lasts."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not what():
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


@pytest.fixture
def worker(empty_desk: Desk) -> Any:
    """Starts `nabor worker` on the desk; whatever happens, it does not outlive the test."""
    started: list[subprocess.Popen[str]] = []

    def start(**told: str) -> subprocess.Popen[str]:
        environment = {
            **empty_desk.environment,
            **told,
            "NABOR_WORKER__POLL_SECONDS": "1",
            "NABOR_LETTERS__WINDOW": "always",
        }
        process = subprocess.Popen(
            [EXECUTABLE, "worker"], env=surroundings(environment), cwd=ROOT,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def test_f011_worker_takes_mail_keeps_others_out_and_stops_on_sigterm(empty_desk: Desk, worker: Any) -> None:
    process = worker()
    lock = empty_desk.data_dir / "nabor.lock"
    await_that(lambda: lock.exists() and lock.read_text() == str(process.pid), process)
    for command in ("run", "worker"):
        refused = empty_desk.nabor(command)
        assert (refused.status, refused.out) == (1, "")
        assert f"(nr {process.pid})" in refused.err
        assert refused.err.count("\n") == 1
    deliver_application(empty_desk)
    await_that(lambda: outcomes(empty_desk) == ["filed"], process)
    reading = empty_desk.nabor("show", "SZW-2026-0001", "--json", "--now", AT)
    assert reading.value["status"] == "complete", "looking is always allowed"
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0, log
    assert "worker started" in log
    assert "worker stopped" in log
    assert "Traceback" not in log
    assert COMPLETE.email not in log, "addresses stay out of logs (f103)"
    assert empty_desk.run(AT)["fetched"] == 0, "the lock is free again, and nothing is fetched twice"


def test_f087_the_worker_tells_systemd_that_it_works(empty_desk: Desk, worker: Any, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(PATIENCE_SECONDS)
        process = worker(NOTIFY_SOCKET=str(tmp_path / "notify"), WATCHDOG_USEC="200000")
        assert [systemd.recv(100) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
        process.send_signal(signal.SIGTERM)
        while (said := systemd.recv(100)) == b"WATCHDOG=1":
            pass
        assert said == b"STOPPING=1"
    assert process.wait(PATIENCE_SECONDS) == 0


def test_a_worker_outlives_a_mailbox_that_is_away(empty_desk: Desk, worker: Any) -> None:
    hidden = empty_desk.maildir.with_name("away")
    empty_desk.maildir.rename(hidden)
    process = worker()
    database = empty_desk.data_dir / "nabor.sqlite"
    await_that(database.exists, process)
    await_that(lambda: _is_failing(empty_desk), process)
    hidden.rename(empty_desk.maildir)
    deliver_application(empty_desk)
    await_that(lambda: outcomes(empty_desk) == ["filed"], process)
    process.send_signal(signal.SIGINT)
    _, log = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0, log


def _is_failing(desk: Desk) -> bool:
    from pipeline.watch.step_record import troubles
    from store.engine.database import Database

    database = Database(f"sqlite:///{desk.data_dir / 'nabor.sqlite'}")
    try:
        return bool(troubles(database))
    finally:
        database.close()


def test_a_worker_with_wrong_settings_does_not_start(empty_desk: Desk) -> None:
    answer = nabor({**empty_desk.environment, "NABOR_WORKER__POLL_SECONDS": "0"}, "worker")
    assert (answer.status, answer.out) == (2, "")
    assert "NABOR_WORKER__POLL_SECONDS" in answer.err


def test_a_lock_left_by_a_dead_process_holds_nobody_back(empty_desk: Desk) -> None:
    empty_desk.data_dir.mkdir()
    (empty_desk.data_dir / "nabor.lock").write_text(str(os.getpid() + 100_000))
    assert empty_desk.run(AT)["problems"] == []


def test_the_data_directory_is_its_owners_alone(empty_desk: Desk) -> None:
    empty_desk.run(AT)
    assert Path(empty_desk.data_dir).stat().st_mode & 0o077 == 0
    assert (empty_desk.data_dir / "secret.key").stat().st_mode & 0o077 == 0
