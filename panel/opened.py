"""What is read from a stranger's bytes for looking at; all of it runs in a limited process."""

import io
from pathlib import Path
from typing import Any

READ_WITH = ("ingest.message.parse", "ingest.readers.picture.page_picture")
"""What such a process loads once."""
_MOST_CHARACTERS = 200_000


def read_message(data_dir: str, sha256: str) -> dict[str, Any]:
    """A message's own words and the headers that people look at.

    Raises:
        MessageError: it cannot be parsed, or is missing from the archive.
    """
    from ingest.archive import Archive
    from ingest.message.parse import parse_message

    message, _parts = parse_message(Archive(Path(data_dir)).read_raw(sha256), sha256)
    return {
        "text": message.text[:_MOST_CHARACTERS],
        "is_cut": len(message.text) > _MOST_CHARACTERS,
        "date_at": message.date_at,
        "to": [address.address for address in message.to],
        "cc": [address.address for address in message.cc],
        "from": [f"{a.name} <{a.address}>" if a.name else a.address for a in message.from_addresses],
        "defects": list(message.defects),
    }


def draw_page(
    data_dir: str,
    sha256: str,
    name: str,
    number: int,
    passwords: tuple[str, ...],
    rotation: int | None,
    side: int,
) -> bytes:
    """A page as a JPEG; one that was read from its picture stands upright, as its reading counted places.

    Raises:
        MessageError: it cannot be drawn.
    """
    from PIL import Image

    from ingest.archive import Archive
    from ingest.ocr.picture.preparation import prepare
    from ingest.readers.picture.page_picture import page_picture

    content = Archive(Path(data_dir)).file_path(sha256).read_bytes()
    pixels = page_picture(content, name, number, passwords, None if rotation is not None else side)
    if rotation is not None:
        prepared = prepare(pixels)
        turned = (rotation - prepared.rotation) % 360
        upright = prepared.turned(turned) if turned else prepared
        pixels = upright.gray if upright.colour is None else upright.colour
    image = Image.fromarray(pixels).convert("RGB")
    image.thumbnail((side, side))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=82)
    return out.getvalue()
