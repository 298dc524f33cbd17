"""Old office formats by way of newer ones, through LibreOffice: DOC → DOCX, XLS → XLSX."""

from errors import MessageError
from ingest.readers.office.encrypted import decrypted, is_encrypted
from ingest.readers.office.libreoffice import converted, office_program

_FILTERS = {"doc": "docx:MS Word 2007 XML", "xls": "xlsx:Calc MS Excel 2007 XML"}


def can_convert(format_name: str) -> bool:
    """Whether a format is read by way of a newer one, where LibreOffice is installed."""
    return format_name in _FILTERS


def convert_legacy(content: bytes, format_name: str, passwords: tuple[str, ...] = ()) -> bytes:
    """The file as DOCX or XLSX; nothing when LibreOffice cannot open it, or not in time.

    Raises:
        MessageError: LibreOffice is not installed.
    """
    program = office_program()
    if program is None:
        raise MessageError(
            "LibreOffice nie jest zainstalowany: plik w starym formacie musi sprawdzić pracownik."
        )
    if is_encrypted(content):
        content = decrypted(content, passwords) or b""
    if not content or not can_convert(format_name):
        return b""
    return converted(program, content, format_name, _FILTERS[format_name])
