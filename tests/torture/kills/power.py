"""A power cut: what the operating system had not been asked to sync is gone, as a cautious disk would have it.

The database is left as it is: SQLite syncs by itself what it commits (`synchronous=FULL`). Of everything else
that has come since the run began, only that stays which a fsync or a syncfs had covered by then: a file's
bytes by a fsync of it, its name by a fsync of its folder after it got that name, and both by a later syncfs.
"""

import stat
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from tests.torture.kills.points import Point
from tests.torture.office.world import Office

_TRUSTED = ("nabor.sqlite", "nabor.lock")
_EMPTY_EVERY = 2
"""Of the files whose bytes are lost, every other one keeps its name, with nothing behind it."""


def cut(office: Office, before: Office, points: Sequence[Point]) -> list[str]:
    """Take away what was not durable when the run of these points ended; the paths that lost something."""
    lost = list[str]()
    for path in sorted(office.data_dir.rglob("*")):
        name = str(path.relative_to(office.data_dir))
        if not path.is_file() or name.startswith(_TRUSTED) or _is_old(path, before.data_dir / name):
            continue
        has_bytes, has_name = _durable(path, name, points)
        if has_bytes and has_name:
            continue
        if has_name or (not has_bytes and len(lost) % _EMPTY_EVERY):
            _empty(path)
        else:
            path.unlink()
        lost.append(name)
    return lost


def _is_old(path: Path, earlier: Path) -> bool:
    """Whether it stood like this before the run, and so for long enough."""
    if not earlier.is_file():
        return False
    now, then = path.stat(), earlier.stat()
    return (now.st_size, now.st_mtime_ns) == (then.st_size, then.st_mtime_ns)


def _durable(path: Path, name: str, points: Sequence[Point]) -> tuple[bool, bool]:
    """Whether a file's bytes, and whether its name, would be there after the power came back."""
    syncs = [place for place, p in enumerate(points) if (p.kind, p.moment) == ("sync-all", "after")]
    last_sync = max(syncs, default=-1)
    # A syncfs covers what was there when it began.
    sync_began = max((p.at for p in points[:last_sync] if p.kind == "sync-all"), default=0.0)
    named = [(place, p) for place, p in enumerate(points) if _names(p, name)]
    place, naming = named[-1] if named else (-1, None)
    synced = {p.details["path"] for p in points if (p.kind, p.moment) == ("fsync-file", "after")}
    folders = {
        p.details["path"] for p in points[place + 1 :] if (p.kind, p.moment) == ("fsync-folder", "after")
    }
    was_written = path.stat().st_mtime
    source = naming.details["source"] if naming is not None else name
    has_bytes = was_written < sync_began or bool({source, name} & synced)
    covered = place < last_sync if naming is not None else was_written < sync_began
    return has_bytes, covered or str(PurePosixPath(name).parent) in folders


def _names(point: Point, name: str) -> bool:
    return point.kind in {"rename", "link"} and point.moment == "after" and point.details.get("path") == name


def _empty(path: Path) -> None:
    """The name alone is left; other names of the same file are not touched."""
    mode = stat.S_IMODE(path.stat().st_mode)
    path.unlink()
    path.touch()
    path.chmod(mode)
