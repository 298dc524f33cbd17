"""The files that pages load: our own, and the kit's, which set-up builds from npm (`panel/frontend`)."""

import hashlib
from functools import cache
from pathlib import Path

OWN = Path(__file__).parents[1] / "static"
KIT = Path(__file__).parents[1] / "kit"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}


@cache
def files() -> dict[str, Path]:
    """Every file by the name under which pages load it; found once, so that no address leads elsewhere."""
    found: dict[str, Path] = {}
    for folder in (OWN, KIT):
        listed = sorted(folder.rglob("*")) if folder.is_dir() else []
        found |= {str(path.relative_to(folder)): path for path in listed if path.suffix in _TYPES}
    return found


def has_kit() -> bool:
    """Whether set-up could build the kit; without it pages are plain, and whole."""
    return "kit.css" in files()


@cache
def address_of(name: str) -> str:
    """The address of a file, which changes with its content: browsers may keep it for ever."""
    content = files()[name].read_bytes()
    return f"/static/{name}?v={hashlib.sha256(content).hexdigest()[:12]}"


def type_of(name: str) -> str:
    """The content type by the file's name."""
    return _TYPES[Path(name).suffix]
