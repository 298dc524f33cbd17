"""HTML printed to PDF by a headless Chromium: a start a file, two at a time."""

import subprocess
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.support.chromium import chromium_path

_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
)  # fmt: skip
_AT_ONCE = 2
_SECONDS = 120
_TRIES = 3


def printed(texts: Sequence[str]) -> list[bytes]:
    """A PDF of each HTML text, in the same order."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(_printed, texts))


def _printed(text: str) -> bytes:
    """The PDF of one text.

    Raises:
        RuntimeError: Chromium made none.
    """
    told = b""
    for _ in range(_TRIES):
        with tempfile.TemporaryDirectory(prefix="press-", ignore_cleanup_errors=True) as name:
            folder = Path(name)
            source, target = folder / "page.html", folder / "page.pdf"
            source.write_text(text, encoding="utf-8")
            place = (f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={target}", source.as_uri())
            try:
                ended = subprocess.run(
                    [chromium_path(), *_FLAGS, *place], capture_output=True, timeout=_SECONDS, check=False
                )
                told = ended.stderr
            except subprocess.TimeoutExpired as late:
                told = late.stderr or b""
            if target.exists():
                return target.read_bytes()
    raise RuntimeError(f"Chromium printed nothing: {told.decode(errors='replace')[-400:]}")
