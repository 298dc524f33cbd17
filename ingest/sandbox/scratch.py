"""The one folder in which a child that starts other programs may write."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path


class Scratch:
    """A folder of its own below the system's for temporary files; there while a template runs."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def make(self) -> str:
        """Where it is now, empty."""
        self.remove()
        self._folder = Path(tempfile.mkdtemp(prefix="nabor-")).resolve()
        return str(self._folder)

    def clear(self) -> None:
        """Throw away what a task left."""
        for left in self._folder.iterdir() if self._folder is not None and self._folder.is_dir() else ():
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left, ignore_errors=True)
            else:
                with suppress(OSError):
                    left.unlink()

    def remove(self) -> None:
        """Throw it away with all that is in it."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
