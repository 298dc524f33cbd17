"""ODT → its pages: the XML of the text is walked in full, with the styles that strike out or hide."""

from collections.abc import Sequence
from typing import Any

from domain.document import FileContent, ReadStatus
from ingest.readers.office.ooxml_package import PackageLimitError
from ingest.readers.opendocument.controls import controls_by_id
from ingest.readers.opendocument.package import (
    BROKEN,
    EncryptedPackageError,
    Parts,
    open_opendocument,
    q,
)
from ingest.readers.opendocument.story import StoryReader
from ingest.readers.opendocument.styles import Styles
from ingest.readers.text.footer_pens import tell_pens
from ingest.readers.text.story import TextFlow, pictures_in
from ingest.readers.text.story_page import file_of, picture_sources

_Stories = tuple[Sequence[TextFlow], TextFlow, Sequence[TextFlow]]
_SIDES = ("", "-left", "-first")


def read_odt(content: bytes) -> FileContent:
    """An ODT: page 1 is its text, headers first and footers last; a page follows for every scanned page.

    A table row is one line, its cells parted by tabs, and stands in `tables` too. Struck-out words are
    wrapped in „~~”. Text that tracked changes deleted is left out.
    """
    try:
        parts = open_opendocument(content)
        headers, body, footers = _stories(parts)
    except EncryptedPackageError:
        return FileContent("odt", ReadStatus.ENCRYPTED, reason="Dokument jest zabezpieczony hasłem.")
    except PackageLimitError:
        return FileContent("odt", ReadStatus.LIMIT, reason="Plik ODT po rozpakowaniu jest zbyt duży.")
    except RecursionError:
        return FileContent("odt", ReadStatus.LIMIT, reason="Plik ODT jest zagnieżdżony zbyt głęboko.")
    except BROKEN:
        return FileContent("odt", ReadStatus.DAMAGED, reason="Plik ODT jest uszkodzony.")
    return file_of("odt", "Dokument ODT", headers, body, footers)


def pictures_of_odt(content: bytes) -> tuple[bytes, ...]:
    """For every page that `read_odt` gives, the bytes of its picture; nothing for the page of text."""
    try:
        parts = open_opendocument(content)
        stories = _stories(parts)
    except (EncryptedPackageError, PackageLimitError, *BROKEN):
        return ()
    return tuple(parts.blob(source) if source else b"" for source in picture_sources(*stories))


def _stories(parts: Parts) -> _Stories:
    body = parts.content.find(f"{q('office:body')}/{q('office:text')}")
    if body is None:
        raise KeyError("office:text")
    reader = StoryReader(Styles(parts.content, parts.styles), controls_by_id(parts.content))
    headers = _margins(parts.styles, "header", reader)
    story = reader.read(body)
    footers = _margins(parts.styles, "footer", reader)
    names = set(parts.package.namelist())
    for one in (*headers, story, *footers):
        for picture in pictures_in(one):
            if picture.source.removeprefix("./") not in names:
                picture.source = ""  # it lies elsewhere, and is never fetched
    tell_pens(footers, parts.blob)
    return headers, story, footers


def _margins(styles: Any, name: str, reader: StoryReader) -> Sequence[TextFlow]:
    """The headers or footers of all page styles."""
    masters = styles.find(q("office:master-styles")) if styles is not None else None
    if masters is None:
        return []
    wanted = {q(f"style:{name}{side}") for side in _SIDES}
    return [
        reader.read(margin)
        for margin in masters.iter()
        if margin.tag in wanted and margin.get(q("style:display")) != "false"
    ]
