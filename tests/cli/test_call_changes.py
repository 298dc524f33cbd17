"""A changed call while applications exist: what the check says of it, and which version judged what."""

import shutil
from pathlib import Path

from tests.support.offices.command import ROOT, nabor
from tests.support.offices.desk import Desk

CALL = "szwajcaria-2026"


def changed(folder: Path, *replacements: tuple[str, str]) -> Path:
    """The call's file with other words, in a folder of calls of its own."""
    calls = shutil.copytree(ROOT / "config/calls", folder / "calls")
    file = calls / f"{CALL}.toml"
    text = file.read_text(encoding="utf-8")
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    return file


def test_the_same_file_changes_nothing(in_april: Desk) -> None:
    said = in_april.nabor("call", "check", str(ROOT / f"config/calls/{CALL}.toml"))
    assert said.status == 0
    assert said.out.endswith("wszystko w porządku.\n")
    assert "Plik mówi co innego" not in said.out


def test_points_that_change_are_told_before_they_count(in_april: Desk, tmp_path: Path) -> None:
    file = changed(tmp_path, ("small = 20", "small = 15"))
    said = in_april.nabor("call", "check", str(file))
    assert said.status == 0
    assert "Plik mówi co innego niż wersja 1, która obowiązuje od " in said.out
    assert "criteria[1].choice.small: 20 → 15" in said.out
    assert "Coś do uzupełnienia miałoby: 0; " in said.out
    told = in_april.nabor("call", "check", str(file), "--json").value
    assert told["changes"] == ["criteria[1].choice.small: 20 → 15"]
    first = told["effects"][0]
    assert (first["reference"], first["points_change"]) == ("SZW-2026-0001", True)
    assert "kryterium 1: 20 → 15 pkt" in first["changes"]
    assert told["reads_otherwise"] is False


def test_who_would_become_defective_is_told(in_april: Desk, tmp_path: Path) -> None:
    file = changed(tmp_path, ('name = "Pełnomocnictwo"', 'name = "Pełnomocnictwo"\nmandatory = true'))
    told = in_april.nabor("call", "check", str(file), "--json").value
    worse = {e["reference"]: e["changes"] for e in told["effects"] if e["becomes_defective"]}
    assert "SZW-2026-0001" in worse
    assert any(text.startswith("stan: kompletne → ") for text in worse["SZW-2026-0001"])
    assert told["reads_otherwise"] is True
    said = in_april.nabor("call", "check", str(file)).out
    assert "program przeczyta je od nowa" in said


def test_a_prefix_that_firms_were_told_stays(in_april: Desk, tmp_path: Path) -> None:
    said = in_april.nabor("call", "check", str(changed(tmp_path, ('"SZW"', '"SZQ"'))))
    assert said.status == 1
    assert "klucz „reference_prefix”" in said.out


def test_a_file_whose_call_nobody_knows_is_compared_with_nothing(empty_desk: Desk, tmp_path: Path) -> None:
    told = empty_desk.nabor("call", "check", str(changed(tmp_path, ("small = 20", "small = 15"))), "--json")
    assert (told.value["changes"], told.value["effects"]) == ([], [])
    assert not (empty_desk.data_dir / "nabor.sqlite").exists(), "a check makes no database"


def test_the_journal_keeps_which_version_judged_what(in_april: Desk, tmp_path: Path) -> None:
    calls = {"NABOR_CALLS_DIR": str(changed(tmp_path, ("small = 20", "small = 15")).parent)}
    shown = in_april.nabor("show", "SZW-2026-0001", "--now", "2026-04-20T12:00", "--json").value
    assert shown["call_version"] == 1
    assert {letter["call_version"] for letter in shown["letters"]} == {1}
    assert nabor({**in_april.environment, **calls}, "run", "--now", "2026-04-30T12:00").status == 0
    assert nabor({**in_april.environment, **calls}, "run", "--now", "2026-04-30T13:00").status == 0
    reason = ("--by", "Anna Nowak", "--reason", "sprawdzone")
    decided = nabor(
        {**in_april.environment, **calls}, "decide", "SZW-2026-0001", "--points", "1=15", *reason,
        "--now", "2026-05-04T12:00",
    )  # fmt: skip
    assert decided.status == 0, decided.err
    journal = nabor({**in_april.environment, **calls}, "journal").out
    assert "Wersje plików naborów" in journal
    (line,) = [line for line in journal.splitlines() if "20 → 15" in line]
    assert line.split()[:2] == [CALL, "2"]
    shown = in_april.nabor("show", "SZW-2026-0001", "--now", "2026-05-04T13:00", "--json").value
    assert shown["call_version"] == 2
    assert {d["call_version"] for d in shown["decisions"]} == {2}
    assert 1 in {letter["call_version"] for letter in shown["letters"]}
