"""The folders for people: `applications/` in the data directory, made of the archive's files."""

import os
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from ingest.archive.writing import in_directory, write

FOLDER = "applications"


def inside(destination: str | PurePosixPath) -> PurePosixPath:
    """The destination, which lies below the data directory.

    Raises:
        ValueError: it does not.
    """
    wanted = PurePosixPath(destination)
    if wanted.is_absolute() or ".." in wanted.parts:
        raise ValueError(f"destination {wanted} is not inside the data directory")
    return wanted


def place(
    root: Path, wanted: PurePosixPath, show: Callable[[Path], bool], shows: Callable[[Path], bool]
) -> str:
    """The first path that was free and now shows the file (`show`), or that showed it already (`shows`)."""
    (root / wanted).parent.mkdir(parents=True, exist_ok=True)
    for candidate in _numbered(wanted):
        if show(root / candidate) or shows(root / candidate):
            return str(candidate)
    raise AssertionError("the names never end")


def copy(tmp: Path, read: Callable[[], bytes], target: Path) -> bool:
    """Whether `target` was free and now holds the bytes, durably."""
    if target.exists():
        return False
    unfinished = tmp / uuid.uuid4().hex
    try:
        in_directory(tmp, lambda: write(unfinished, read(), durable=True))
        unfinished.replace(target)  # whole or not at all, also when the process dies
    finally:
        unfinished.unlink(missing_ok=True)
    return True


def take_away(root: Path, path: str) -> None:
    """Remove a person's copy; what lies elsewhere is nobody's copy, and stays."""
    if PurePosixPath(path).parts[0] == FOLDER:
        (root / inside(path)).unlink(missing_ok=True)


def sweep(tmp: Path) -> int:
    """How many unfinished files of an earlier run were removed."""
    leftovers = [path for path in tmp.iterdir() if path.is_file()] if tmp.is_dir() else []
    for path in leftovers:
        path.unlink(missing_ok=True)
    return len(leftovers)


def files_under(directory: Path) -> Iterator[Path]:
    """Every regular file below a directory, in the order of names; nothing when there is no directory."""
    for folder, folders, names in os.walk(directory):
        folders.sort()
        for name in sorted(names):
            path = Path(folder, name)
            if path.is_file() and not path.is_symlink():
                yield path


def _numbered(wanted: PurePosixPath) -> Iterator[PurePosixPath]:
    """The name itself, then the same with „ (2)”, „ (3)” and so on before its extension."""
    yield wanted
    number = 2
    while True:
        yield wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
        number += 1
