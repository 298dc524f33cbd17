"""A call that is open today, whatever today is: the one to Switzerland with other days."""

import re
from datetime import date, timedelta
from pathlib import Path

from config.loader import load_calls
from domain.call import Call
from tests.support.offices.command import ROOT

CALL = "szwajcaria-2026"
_SOURCE = ROOT / "config/calls"


def open_call(folder: Path, today: date) -> Call:
    """Write it into a folder of calls, with the forms it names."""
    folder.mkdir()
    (folder / "forms").symlink_to(_SOURCE / "forms")
    text = (_SOURCE / f"{CALL}.toml").read_text(encoding="utf-8")
    days = {
        "opens_at": f'"{today - timedelta(days=20)} 10:00"',
        "closes_at": f'"{today + timedelta(days=20)} 24:00"',
        "starts_on": f"{today + timedelta(days=70)}",
        "ends_on": f"{today + timedelta(days=73)}",
    }
    for key, value in days.items():
        text, count = re.subn(rf"^{key} = \S+( [^#\n]*\")?", f"{key} = {value}", text, flags=re.MULTILINE)
        assert count == 1, key
    (folder / f"{CALL}.toml").write_text(text, encoding="utf-8")
    return load_calls(folder)[CALL]
