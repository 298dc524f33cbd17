"""Which pictures in a text's footers a pen drew: its initials, and no logo."""

from collections.abc import Callable, Sequence

from ingest.readers.text.story import TextFlow, pictures_in

_MOST = 20
"""Sections with initials of their own; a document of more is no contract."""


def tell_pens(footers: Sequence[TextFlow], bytes_of: Callable[[str], bytes]) -> None:
    """Sets `is_by_pen` of the small pictures in footers; `bytes_of` gives a picture's file by its source."""
    pictures = [one for story in footers for one in pictures_in(story) if one.source and not one.is_large]
    if not pictures:
        return
    from ingest.readers.picture.pen import is_by_pen

    for picture in pictures[:_MOST]:
        picture.is_by_pen = is_by_pen(bytes_of(picture.source))
