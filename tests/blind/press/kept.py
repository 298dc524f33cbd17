"""What was made once and is kept: rendering is slow. A folder outside git, files by what they follow from."""

import hashlib
import os
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
_FOLDER = Path(os.environ.get("BLIND_CACHE", _HERE.parents[2] / "var" / "blind-cache"))


def kept_file(*words: bytes | str) -> Path:
    """Where that which follows from these words, and from the press itself, is kept."""
    digest = hashlib.sha256(_press())
    for word in words:
        content = word.encode() if isinstance(word, str) else word
        digest.update(len(content).to_bytes(8, "big") + content)
    return _FOLDER / digest.hexdigest()[:40]


def keep(file: Path, content: bytes) -> bytes:
    """Write it there at once and whole; gives it back."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    fresh.write_bytes(content)
    fresh.replace(file)
    return content


@cache
def _press() -> bytes:
    digest = hashlib.sha256()
    for path in sorted(_HERE.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.digest()
