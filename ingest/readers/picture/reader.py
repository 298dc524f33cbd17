"""Picture files → pages that are pictures: photographs, scans, faxes."""

from PIL import Image as PillowImage

from domain.document import Box, FileContent, Image, Page, ReadStatus
from ingest.readers.picture.file import (
    MAX_FRAMES,
    TooManyPixelsError,
    UnreadablePictureError,
    decode_frame,
    open_picture,
    orientation,
    page_frames,
    show_frame,
)

_NAMES = {
    "jpeg": "JPG",
    "png": "PNG",
    "gif": "GIF",
    "tiff": "TIFF",
    "bmp": "BMP",
    "heic": "HEIC",
    "webp": "WebP",
}
_WHOLE_PAGE = Box(0.0, 0.0, 1.0, 1.0)
_SIDES_SWAPPED = 5
"""From this EXIF orientation on a picture's sides are swapped."""
_CHECKED_PIXELS = 300_000_000
"""So many pixels of a file are decoded to see whether they are whole; a child has 30 seconds."""


def read_picture(content: bytes, name: str) -> FileContent:
    """One page for each picture in the file, its text still to be read from the picture (`page_picture`).

    `name` is the format as `detect_format` gives it. EMPTY_TEXT: whole pictures; PARTIAL: some of them, or
    parts of them, are lost; DAMAGED: nothing can be seen; LIMIT: too large to be looked at.
    """
    try:
        with open_picture(content, name) as image:
            return _read(image, name)
    except UnreadablePictureError:
        return FileContent(name, ReadStatus.DAMAGED, reason=f"Plik {_NAMES[name]} jest uszkodzony.")
    except TooManyPixelsError:
        return FileContent(name, ReadStatus.LIMIT, reason=f"Obraz {_NAMES[name]} jest zbyt duży.")


def _read(image: PillowImage.Image, name: str) -> FileContent:
    frames = page_frames(image)
    pages: list[Page] = []
    lost: list[int] = []
    cut: list[int] = []
    checked = 0
    for number, frame in enumerate(frames[:MAX_FRAMES], start=1):
        try:
            show_frame(image, frame)
            size = _upright_size(image)
            checked += size[0] * size[1]
            if checked <= _CHECKED_PIXELS and not _is_whole(image, frame):
                cut.append(number)
        except UnreadablePictureError:
            lost.append(number)
            pages.append(Page(number, ""))
        else:
            pages.append(Page(number, "", images=(Image(_WHOLE_PAGE, *size),), source="picture"))
    if len(lost) == len(pages):
        raise UnreadablePictureError
    lacks = _lacks(_NAMES[name], lost, cut, has_more=len(frames) > MAX_FRAMES)
    status = ReadStatus.PARTIAL if lacks else ReadStatus.EMPTY_TEXT
    reason = lacks or f"Plik {_NAMES[name]} zawiera obraz; jego treść musi sprawdzić pracownik."
    return FileContent(name, status, tuple(pages), reason=reason, lacks=lacks)


def _upright_size(image: PillowImage.Image) -> tuple[int, int]:
    width, height = image.size
    return (height, width) if orientation(image) >= _SIDES_SWAPPED else (width, height)


def _is_whole(image: PillowImage.Image, frame: int) -> bool:
    # An eighth of a JPEG's pixels takes a third of the time and shows the same damage.
    image.draft("L", (max(image.width // 8, 1), max(image.height // 8, 1)))
    return decode_frame(image, frame)


def _lacks(shown: str, lost: list[int], cut: list[int], *, has_more: bool) -> str:
    sentences = []
    if has_more:
        sentences.append(f"Przeczytano pierwsze {MAX_FRAMES} stron pliku {shown}.")
    if lost:
        sentences.append(f"Strony, których obraz jest uszkodzony: {', '.join(map(str, lost))}.")
    if cut:
        sentences.append(f"Strony, których obraz jest ucięty: {', '.join(map(str, cut))}.")
    return " ".join(sentences)
