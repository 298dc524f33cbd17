"""`nabor call preview`: dates, points, blanks and letters, on the screen or in a folder."""

import shutil
from pathlib import Path

from tests.support.offices.command import ROOT, nabor

FILE = ROOT / "config/calls/szwajcaria-2026.toml"


def test_everything_is_shown(tmp_path: Path) -> None:
    said = nabor({}, "call", "preview", str(FILE))
    assert (said.status, said.err) == (0, "")
    for words in ("Terminy: ", "Punkty: razem najwyżej 100", "odczytano tak samo 31 z 31", "── Pismo 13: "):
        assert words in said.out
    assert "\nSzanowni Państwo,\n" in said.out
    out = tmp_path / "podglad"
    said = nabor({}, "call", "preview", str(FILE), "--out", str(out))
    assert f"Pisma (13) i wypełnione wzory leżą w folderze {out}." in said.out
    assert len(list((out / "pisma").glob("*.eml"))) == len(list((out / "pisma").glob("*.html"))) == 13
    assert {path.name for path in (out / "wzory").iterdir()} == {
        "application_form.docx", "status_declaration.docx", "de_minimis_form.docx",
    }  # fmt: skip


def test_errors_come_first(tmp_path: Path) -> None:
    shutil.copytree(FILE.parent / "forms", tmp_path / "forms")
    file = tmp_path / "nabor.toml"
    file.write_text(FILE.read_text(encoding="utf-8").replace("reminders = [2, 0]", "reminders = [8]"))
    said = nabor({}, "call", "preview", str(file))
    assert (said.status, said.out) == (2, "")
    assert "term.reminders[1]" in said.err
