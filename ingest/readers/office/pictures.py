"""The pictures as large as a page that a text document consists of: a scan or photographs pasted into it."""

from ingest.readers.options import NO_OPTIONS, ReadOptions

_OLE = b"\xd0\xcf\x11\xe0"


def office_pictures(content: bytes, format_name: str, options: ReadOptions = NO_OPTIONS) -> tuple[bytes, ...]:
    """For every page that reading the file gives, the bytes of its picture; nothing for the page of text.

    Empty for a format that holds no such pages, and for a file that cannot be opened.
    """
    if content.startswith(_OLE):
        from ingest.readers.office.encrypted import decrypted

        content = decrypted(content, options.passwords) or b""
    if format_name in ("docx", "docm"):
        from ingest.readers.word.reader import pictures_of_docx

        return pictures_of_docx(content)
    if format_name == "odt":
        from ingest.readers.opendocument.reader import pictures_of_odt

        return pictures_of_odt(content)
    if format_name == "rtf":
        from ingest.readers.rtf.reader import pictures_of_rtf

        return pictures_of_rtf(content)
    return ()
