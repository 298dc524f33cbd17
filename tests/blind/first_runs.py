"""First-run figures of each round: a file that is only ever appended to."""

import json
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

from errors import NaborError

FILE = Path(__file__).with_name("first-runs.jsonl")


def first_runs(file: Path = FILE) -> dict[str, dict[str, Any]]:
    """The line of each round by its name."""
    if not file.exists():
        return {}
    lines = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return {line["round"]: line for line in lines}


def refuse_known(name: str, file: Path = FILE) -> None:
    """Nothing.

    Raises:
        NaborError: the round has had its first run; there is no other.
    """
    if name in first_runs(file):
        raise NaborError(f"Runda {name} miała już swój pierwszy przebieg; drugiego nie ma.")


def append_first(name: str, figures: dict[str, int], on: date, commit: str, file: Path = FILE) -> None:
    """Write down a round's first run.

    Raises:
        NaborError: it has had one.
    """
    refuse_known(name, file)
    line = {"round": name, "date": on.isoformat(), "commit": commit, "figures": figures}
    with file.open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(line, ensure_ascii=False) + "\n")


def commit_here() -> str:
    """The commit that is measured; „+” where the tree differs from it."""
    described = ["git", "describe", "--always", "--dirty=+", "--exclude=*"]
    return subprocess.run(
        described, capture_output=True, text=True, check=True, cwd=FILE.parent
    ).stdout.strip()
