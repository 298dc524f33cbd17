"""`python -m tests.fuzz.shrink TARGET FILE`: the shortest input that breaks the program in the same way, in its place.

For what raises; what kills the process or never ends is made smaller by hand.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.fuzz.findings import finding_of
from tests.fuzz.targets import TARGETS, Target, check_same

_SECONDS = 60.0


def shrunk(content: bytes, still_breaks: Callable[[bytes], bool], until: float) -> bytes:
    """The input without every piece that does not matter, the largest pieces first.

    >>> shrunk(b"aaaa!aaaa?aa", lambda content: b"!" in content and b"?" in content, time.monotonic() + 9)
    b'!?'
    """
    size = max(len(content) // 2, 1)
    while size:
        at = 0
        while at < len(content) and time.monotonic() < until:
            shorter = content[:at] + content[at + size :]
            if still_breaks(shorter):
                content = shorter
            else:
                at += size
        size //= 2
    return content


def name_of(target: Target, content: bytes) -> str:
    """The name of the finding that the input is, „” where it breaks nothing."""
    try:
        check_same(target, content)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        return finding_of(error).name
    return ""


def main(name: str, path: Path) -> int:
    """Shrink the file in its place; 1 where it breaks nothing."""
    target, content = TARGETS[name], path.read_bytes()
    broken = name_of(target, content)
    if not broken:
        print(f"{path}: nic się nie psuje")
        return 1
    short = shrunk(content, lambda one: name_of(target, one) == broken, time.monotonic() + _SECONDS)
    path.write_bytes(short)
    print(f"{path}: {broken}: {len(content)} B → {len(short)} B")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
