"""Pages that the last play of a round has read from their pictures."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


@contextmanager
def kept_pages(round_folder: Path, *, is_wanted: bool) -> Iterator[None]:
    """Put aside what the play under this folder has worked out of its files, and put it into the play made meanwhile.

    What `ingest/derived.py` keeps goes by content and version: text of pictures is most of a round's time, and stays true
    while nothing of `ingest/ocr` changes.
    """
    kept = round_folder / "office" / "var" / "derived"
    if not is_wanted or not kept.is_dir():
        yield
        return
    with TemporaryDirectory(dir=round_folder.parent) as aside:
        shutil.move(kept, aside)
        yield
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(Path(aside) / kept.name, kept.parent)
