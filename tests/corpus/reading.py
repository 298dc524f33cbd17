"""Files → documents the way the program reads them, with the words of pictures kept between runs."""

import hashlib
import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from checks.classify import pages_needing_tables, recognise
from domain.document import Document, FileContent, Page, ReadStatus
from ingest.readers import read_file
from pipeline.pictures import with_pages_read
from tests.corpus.papers import the_call
from tests.corpus.truth import Place, Sending, SentFile

ROOT = Path(__file__).parents[2]
_READING_SOURCES = ("ingest/ocr", "ingest/readers/page_picture.py", "ingest/readers/picture_pixels.py")
_MORE_SOURCES = ("ingest/readers/picture_file.py", "ingest/readers/picture_of_pdf.py", "domain/document.py")
_READABLE = frozenset({ReadStatus.OK, ReadStatus.PARTIAL, ReadStatus.EMPTY_TEXT})


@dataclass(frozen=True, slots=True)
class Read:
    """One file, or photographs joined, as read: `places` tells which page of which file each page is."""

    content: FileContent
    documents: tuple[Document, ...]
    places: tuple[Place, ...]


def read_sending(sending: Sending, kept: Path) -> list[Read]:
    """Everything read from an application's files; photographs of single pages joined as the program joins."""
    files = [(file, _read(file, kept)) for file in _unpacked(sending.files)]
    return [_recognised(one) for one in _joined(files)]


def _unpacked(files: Sequence[SentFile]) -> Iterator[SentFile]:
    """The files, those of a ZIP in its place."""
    import io
    import zipfile

    for file in files:
        if not file.name.endswith(".zip"):
            yield file
            continue
        with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
            for name in archive.namelist():
                yield SentFile(name, archive.read(name))


@dataclass(frozen=True, slots=True)
class _Found:
    """A file as read, the true place of each of its pages, and its bytes."""

    content: FileContent
    places: tuple[Place, ...]
    raw: bytes = b""


def _joined(files: Sequence[tuple[SentFile, FileContent]]) -> Iterator[_Found]:
    """Every file by itself, but pictures of single pages put together where they are one document."""
    from checks.joining import join_order

    single = [one for one in files if _is_single_picture(one[1])]
    groups = join_order([(file.name, content) for file, content in single]) if len(single) > 1 else []
    together = [[single[index] for index in group] for group in groups if len(group) > 1]
    for group in together:
        pages = tuple(replace(content.pages[0], number=at) for at, (_, content) in enumerate(group, start=1))
        places = tuple((file.name, 1) for file, _ in group)
        yield _Found(FileContent("pdf", ReadStatus.OK, pages), places)
    taken = {file.name for group in together for file, _ in group}
    for file, content in files:
        if file.name not in taken:
            places = tuple((file.name, page.number) for page in content.pages)
            yield _Found(content, places, file.content)


def _is_single_picture(content: FileContent) -> bool:
    return (
        len(content.pages) == 1
        and content.pages[0].source == "ocr"
        and content.status is ReadStatus.OK
        and content.format not in {"docx", "odt"}
    )


def _recognised(found: _Found) -> Read:
    call, content = the_call(), found.content
    documents = recognise(content, call)
    wanted = pages_needing_tables(content, call, documents)
    if wanted and found.raw:
        from ingest.readers.pdf_layout import with_tables

        content = with_tables(found.raw, content, wanted)
        documents = recognise(content, call)
    return Read(content, documents, found.places)


def _read(file: SentFile, kept: Path) -> FileContent:
    content = read_file(file.content, file.name)
    if content.status not in _READABLE or all(page.source != "picture" for page in content.pages):
        return content
    pictures = [page for page in content.pages if page.source == "picture"]
    return with_pages_read(content, (_page_read(file.content, content.format, one, kept) for one in pictures))


def _page_read(content: bytes, form: str, page: Page, kept: Path) -> Page:
    """The page's words, from the disk where the same sources have read the same picture before."""
    name = hashlib.sha256(content + f"/{page.number}/{_sources()}".encode()).hexdigest()
    place = kept / name[:2] / name
    if place.exists():
        return pickle.loads(place.read_bytes())  # type: ignore[no-any-return]
    found = _told(content, form, page)
    place.parent.mkdir(parents=True, exist_ok=True)
    unfinished = place.with_suffix(f".{id(found)}")
    unfinished.write_bytes(pickle.dumps(found))
    unfinished.rename(place)
    return found


def _told(content: bytes, form: str, page: Page) -> Page:
    from ingest.ocr.page import read_picture
    from ingest.readers.page_picture import page_picture

    picture = page_picture(content, form, page.number)
    return read_picture(picture, page.number, tessdata())


@cache
def tessdata() -> Path:
    """Where Tesseract's languages lie."""
    return max(Path("/usr/share").glob("tesseract-ocr/*/tessdata"))


@cache
def _sources() -> str:
    """A hash of the code that reads pictures."""
    digest = hashlib.sha256()
    for name in (*_READING_SOURCES, *_MORE_SOURCES):
        place = ROOT / name
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            digest.update(path.read_bytes())
    return digest.hexdigest()
