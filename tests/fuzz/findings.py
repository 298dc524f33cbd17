"""What broke, kept as a file: one a place in the code, the shortest input that reached it."""

import hashlib
import re
import traceback
from dataclasses import dataclass
from pathlib import Path

from ingest.sandbox.pool import Sandbox, SandboxError
from tests.fuzz.properties import BrokenPromiseError
from tests.fuzz.targets import Target, tried

ROOT = Path(__file__).parents[2]
FOUND = "findings"
STOPPED = "stopped"
"""The folder of inputs that want more than a child process may use: `ingest.sandbox.pool` stops them, and a person looks."""
_OWN_TOOLS = ROOT / "tests"
_PLACES = ROOT / ".venv"


@dataclass(frozen=True)
class Finding:
    """One way in which an input broke the program."""

    name: str
    """What it is and where: „UnicodeDecodeError-ingest.message.parse-120”."""
    told: str
    """The traceback, or what took how long."""


def finding_of(error: BaseException) -> Finding:
    """The finding that an exception is: by its class and the innermost place of our own code."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if _is_program(f.filename)] or frames[-1:]
    place = Path(ours[-1].filename)
    module = (
        ".".join(place.relative_to(ROOT).with_suffix("").parts) if place.is_relative_to(ROOT) else place.stem
    )
    said = (
        re.sub(r"\W+", "-", str(error))[:50]
        if isinstance(error, BrokenPromiseError)
        else str(ours[-1].lineno)
    )
    return Finding(f"{type(error).__name__}-{module}-{said}", "".join(traceback.format_exception(error)))


def _is_program(filename: str) -> bool:
    path = Path(filename)
    return (
        path.is_relative_to(ROOT) and not path.is_relative_to(_OWN_TOOLS) and not path.is_relative_to(_PLACES)
    )


def keep(folder: Path, finding: Finding, content: bytes) -> None:
    """The input and what it did, in `folder`; of one finding only the shortest input is kept."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{finding.name}.bin"
    if not path.exists() or len(content) < path.stat().st_size:
        path.write_bytes(content)
        path.with_suffix(".txt").write_text(finding.told, encoding="utf-8", errors="replace")


def folder_of_killer(target: Target, content: bytes) -> str:
    """Where an input belongs that killed a process of fuzzing, by what it does to a child of the program.

    „” where it does nothing: the machine was busy, or inputs before it had left too little memory.
    """
    with Sandbox(1, preload=(), has_scratch=True) as sandbox:
        try:
            sandbox.submit(tried, target, content).result()
        except SandboxError as error:
            return STOPPED if error.is_limit else FOUND
    return ""


def native_name(artifact: Path) -> str:
    """How libFuzzer's file of a crash, a timeout or too much memory is called among the findings."""
    digest = hashlib.sha256(artifact.read_bytes()).hexdigest()[:8]
    return f"{artifact.name.partition('-')[0]}-{digest}"
