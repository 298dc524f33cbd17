"""`nabor call check`: exit status, what stands where, and the same as JSON."""

import shutil
from pathlib import Path

from tests.support.offices.command import ROOT, nabor
from tests.support.offices.desk import Desk

FILE = "config/calls/szwajcaria-2026.toml"


def changed(folder: Path, old: str, new: str) -> str:
    calls = shutil.copytree(ROOT / "config/calls", folder / "calls")
    file = calls / "szwajcaria-2026.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return str(file)


def test_a_good_file_is_in_order() -> None:
    said = nabor({}, "call", "check", str(ROOT / FILE))
    assert (said.status, said.err) == (0, "")
    assert said.out.endswith("szwajcaria-2026.toml: wszystko w porządku.\n")


def test_errors_come_first_and_end_with_1(tmp_path: Path) -> None:
    file = changed(tmp_path, "shift_days = 4", "shift_dni = 4\nshift_days = 60")
    said = nabor({}, "call", "check", file)
    assert said.status == 1
    first, advice, second, *_, last = said.out.splitlines()
    lines = Path(file).read_text(encoding="utf-8").splitlines()
    at = lines.index("shift_dni = 4") + 1
    assert first.startswith(f"{file}:{at}: błąd: klucz „trip.shift_dni”: ")
    assert advice.startswith("    Co zrobić: Czy chodziło o „shift_days”?")
    assert second.startswith(f"{file}:{at + 1}: uwaga: klucz „trip.shift_days”: ")
    assert last == f"{file}: 1 błąd, 1 uwaga. Nabór z błędami nie ruszy."
    told = nabor({}, "call", "check", file, "--json").value
    assert [(c["code"], c["severity"], c["line"]) for c in told["complaints"]] == [
        ("unknown_key", "error", at),
        ("shift_before_close", "warning", at + 1),
    ]


def test_a_file_that_is_not_there_is_wrong_configuration(tmp_path: Path) -> None:
    said = nabor({}, "call", "check", str(tmp_path / "nie-ma.toml"))
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("nabor: ")


def test_a_worker_does_not_start_with_a_call_that_is_wrong(empty_desk: Desk, tmp_path: Path) -> None:
    file = changed(tmp_path, "reminders = [2, 0]", "reminders = [7, 0]")
    calls = {"NABOR_CALLS_DIR": str(Path(file).parent)}
    said = nabor({**empty_desk.environment, **calls}, "worker")
    assert said.status == 2
    assert "klucz „term.reminders[1]”" in said.err
    assert "Traceback" not in said.err
