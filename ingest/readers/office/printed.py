"""The pages of an office document as LibreOffice would print them, for people to look at."""

from ingest.readers.office.libreoffice import converted, office_program

PRINTABLE = frozenset({"docx", "odt", "rtf", "doc", "xlsx", "xls", "ods"})
"""Without those that carry macros: they are never opened."""
_SHEETS = frozenset({"xlsx", "xls", "ods"})


def printed(content: bytes, format_name: str, passwords: tuple[str, ...] = ()) -> bytes:
    """The document as a PDF; nothing where LibreOffice is absent, cannot open it, or not in time."""
    from ingest.readers.office.encrypted import decrypted, is_encrypted  # 7 MB, which the panel saves

    program = office_program()
    if is_encrypted(content):
        content = decrypted(content, passwords) or b""
    if program is None or not content or format_name not in PRINTABLE:
        return b""
    kind = "calc" if format_name in _SHEETS else "writer"
    return converted(program, content, format_name, f"pdf:{kind}_pdf_Export")
