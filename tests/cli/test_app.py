"""Wrong settings, wrong usage, unreadable places: one clear sentence and the right exit status."""

import os
import shutil
from pathlib import Path

import pytest

from tests.support.offices.command import Answer, nabor, nabor_process
from tests.support.offices.desk import CALL, Desk

COMMANDS = (
    "demo", "worker", "run", "applications", "show", "mail", "letters", "letter", "ranking", "decide",
    "deadline", "doctor", "health", "backup", "verify", "restore", "release",
)  # fmt: skip


def assert_one_sentence(answer: Answer, status: int, *words: str) -> None:
    assert (answer.status, answer.out) == (status, "")
    assert answer.err.startswith("nabor: ")
    assert answer.err.count("\n") == 1
    assert answer.err.endswith(".\n")
    for word in words:
        assert word in answer.err, word


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_and_takes_a_config(command: str) -> None:
    answer = nabor({}, command, "--help")
    assert (answer.status, answer.err) == (0, "")
    assert "--config" in answer.out


def test_help_lists_every_command_in_polish() -> None:
    answer = nabor({}, "--help")
    assert answer.status == 0
    assert all(f"  {command} " in answer.out for command in COMMANDS)
    assert "ranking" in answer.out


@pytest.mark.parametrize(
    "arguments", [("poll",), ("show",), ("applications", "--yaml"), ("run", "--now", "dziś")]
)
def test_wrong_usage_is_told_on_standard_error(april_desk: Desk, arguments: tuple[str, ...]) -> None:
    answer = april_desk.nabor(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ("mailbox = 'pop3'", ("nabor.toml", "mailbox", "imap", "maildir", "pop3")),
        ("[imap]\nport = 70000", ("imap.port", "70000")),
        ("[imap]\nhsot = 'x'", ("imap.hsot", "NABOR_IMAP__HSOT")),
        ("[letters]\nwindow = '15:30-7:30'", ("window", "15:30-7:30")),
        ("[letters]\napprove = 'wszystkie'", ("approve", "wszystkie")),
        ("[letters]\nquiet_minutes = -5", ("letters.quiet_minutes", "-5")),
        ("mailbox = ", ("nabor.toml", "TOML")),
    ],
)
def test_a_wrong_setting_is_named_with_file_and_key(
    empty_desk: Desk, toml: str, words: tuple[str, ...]
) -> None:
    environment = {k: v for k, v in empty_desk.environment.items() if k != "NABOR_MAILBOX"}
    (empty_desk.folder / "nabor.toml").write_text(toml, encoding="utf-8")
    for command in (("run",), ("doctor",), ("applications", "--json")):
        assert_one_sentence(nabor(environment, *command), 2, *words)
    assert not empty_desk.data_dir.exists(), "nothing was started"


def test_a_wrong_variable_is_named(empty_desk: Desk) -> None:
    answer = nabor({**empty_desk.environment, "NABOR_MAILBOX": "pop3"}, "run")
    assert_one_sentence(answer, 2, "NABOR_MAILBOX", "pop3")


def test_a_settings_file_that_is_not_there_is_named(empty_desk: Desk, tmp_path: Path) -> None:
    wanted = str(tmp_path / "inny.toml")
    for command in COMMANDS:
        needed = {
            "show": ["X"], "letter": ["1"], "ranking": ["X"], "deadline": ["2026-04-30"],
            "backup": ["X"], "restore": ["X"], "release": ["--by", "a", "--reason", "b"],
        }.get(command, [])  # fmt: skip
        if command == "decide":
            needed = ["X", "--withdraw", "--by", "a", "--reason", "b"]
        assert_one_sentence(empty_desk.nabor(command, *needed, "--config", wanted), 2, wanted)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('unit = "workdays"', 'unit = "weeks"', ("term.unit", "workdays")),
        ('unit = "workdays"', 'unitt = "workdays"', ("term.unitt",)),
        ('unit = "workdays"', "unit = ", ("TOML",)),
    ],
)
def test_a_wrong_call_is_named_with_file_and_key(
    empty_desk: Desk, old: str, new: str, words: tuple[str, ...]
) -> None:
    calls = empty_desk.folder / "calls"
    shutil.copytree(empty_desk.environment["NABOR_CALLS_DIR"], calls)
    path = calls / f"{CALL}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    answer = nabor({**empty_desk.environment, "NABOR_CALLS_DIR": str(calls)}, "run")
    assert_one_sentence(answer, 2, f"{CALL}.toml", *words)


def test_a_folder_of_calls_that_holds_none_is_named(empty_desk: Desk) -> None:
    for place in (empty_desk.maildir, empty_desk.folder / "nigdzie"):
        answer = nabor({**empty_desk.environment, "NABOR_CALLS_DIR": str(place)}, "run")
        assert_one_sentence(answer, 2, str(place))


def test_a_data_directory_that_cannot_be_made_is_named(empty_desk: Desk) -> None:
    (empty_desk.folder / "plik").touch()
    wrong = {**empty_desk.environment, "NABOR_DATA_DIR": str(empty_desk.folder / "plik/var")}
    for command in (("run",), ("mail",)):
        assert_one_sentence(nabor(wrong, *command), 2, str(empty_desk.folder / "plik/var"))


def test_a_data_directory_that_is_read_only_is_named(in_april: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may write everywhere, so the kernel's answer is given here instead of asked for.
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    assert_one_sentence(in_april.nabor("run"), 2, str(in_april.data_dir), "tylko do odczytu")


def test_f094_a_database_of_a_newer_program_is_refused(in_april: Desk) -> None:
    import sqlite3

    with sqlite3.connect(in_april.data_dir / "nabor.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    assert_one_sentence(in_april.nabor("run"), 2, "nabor.sqlite", "9999")


def test_a_database_that_is_none_is_one_sentence(empty_desk: Desk) -> None:
    empty_desk.data_dir.mkdir()
    (empty_desk.data_dir / "nabor.sqlite").write_bytes(b"to nie jest baza " * 300)
    assert_one_sentence(empty_desk.nabor("applications"), 1, "nabor.sqlite")


def test_the_installed_command_ends_without_a_traceback(april_desk: Desk, tmp_path: Path) -> None:
    fine = nabor_process(april_desk.environment, "applications", "--json")
    assert (fine.status, fine.err, len(fine.value)) == (0, "", 3)
    failed = nabor_process(april_desk.environment, "show", "SZW-2026-0099")
    assert_one_sentence(failed, 1, "SZW-2026-0099")
    wrong = nabor_process({**april_desk.environment, "NABOR_MAILBOX": "pop3"}, "run")
    assert_one_sentence(wrong, 2, "NABOR_MAILBOX")
    usage = nabor_process({}, "deadline", "jutro")
    assert (usage.status, usage.out, "Traceback" in usage.err) == (2, "", False)


def test_a_command_lets_go_of_the_database(april_desk: Desk) -> None:
    april_desk.nabor("applications")
    april_desk.nabor("show", "SZW-2026-0099")
    opened = [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    assert [path for path in opened if path.is_relative_to(april_desk.data_dir)] == []
