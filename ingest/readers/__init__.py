"""Files → pages. One module a format; `read_file` chooses by the bytes, never by the name.

Everything here is a function of bytes and meant to run in `ingest.sandbox.pool`: a hostile file may cost any
amount of time and memory.
"""

from collections.abc import Callable
from dataclasses import replace

from domain.document import FileContent, ReadStatus
from ingest.readers.formats import detect_format, extension
from ingest.readers.options import NO_OPTIONS, ReadOptions

__all__ = ["READERS", "ReadOptions", "Reader", "read_file"]

_ZIP_END_BYTES = 65_557
"""A ZIP file's last record and the longest comment after it."""

Reader = Callable[[bytes, ReadOptions], FileContent]


def _read_pdf(content: bytes, options: ReadOptions) -> FileContent:
    from ingest.readers.pdf.reader import read_pdf

    return read_pdf(content, options)


def _read_docx(content: bytes, _options: ReadOptions) -> FileContent:
    from ingest.readers.word.reader import read_docx

    return read_docx(content)


def _read_docm(content: bytes, _options: ReadOptions) -> FileContent:
    from ingest.readers.word.docm import read_docm

    return read_docm(content)


def _read_odt(content: bytes, _options: ReadOptions) -> FileContent:
    from ingest.readers.opendocument.reader import read_odt

    return read_odt(content)


def _read_rtf(content: bytes, _options: ReadOptions) -> FileContent:
    from ingest.readers.rtf.reader import read_rtf

    return read_rtf(content)


def _read_text(content: bytes, _options: ReadOptions) -> FileContent:
    from ingest.readers.text.plain_text import read_text

    return read_text(content)


def _read_html(content: bytes, _options: ReadOptions) -> FileContent:
    from ingest.readers.text.html import read_html

    return read_html(content)


def _read_xlsx(content: bytes, _options: ReadOptions) -> FileContent:
    from ingest.readers.office.xlsx import read_xlsx

    return read_xlsx(content)


def _read_ods(content: bytes, _options: ReadOptions) -> FileContent:
    from ingest.readers.opendocument.sheet import read_ods

    return read_ods(content)


def _read_encrypted(content: bytes, options: ReadOptions) -> FileContent:
    from ingest.readers.office.encrypted import decrypted

    plain = decrypted(content, options.passwords)
    if plain is None:
        return _locked("docx", options)
    name = detect_format(plain)
    reader = READERS.get(name)
    return reader(plain, options) if reader else _unread(name)


def _old_office_reader(name: str) -> Reader:
    """The reader of a format that needs LibreOffice (`ingest.readers.office.legacy`), or a person."""

    def read(content: bytes, options: ReadOptions) -> FileContent:
        from ingest.readers.office.encrypted import decrypted, is_encrypted

        if is_encrypted(content) and decrypted(content, options.passwords) is None:
            return _locked(name, options)
        return _unread(name)

    return read


def _locked(name: str, options: ReadOptions) -> FileContent:
    tried = " Hasło podane w wiadomości nie pasuje." if options.passwords else ""
    return FileContent(name, ReadStatus.ENCRYPTED, reason=f"Dokument jest zabezpieczony hasłem.{tried}")


def _read_zip(content: bytes, _options: ReadOptions) -> FileContent:
    if b"PK\x05\x06" not in content[-_ZIP_END_BYTES:]:
        return FileContent("zip", ReadStatus.DAMAGED, reason="Archiwum ZIP jest uszkodzone.")
    return _unread("zip")


def _picture_reader(name: str) -> Reader:
    def read(content: bytes, _options: ReadOptions) -> FileContent:
        from ingest.readers.picture.reader import read_picture

        return read_picture(content, name)

    return read


_PICTURES = ("jpeg", "png", "gif", "tiff", "bmp", "heic", "webp")

READERS: dict[str, Reader] = {
    "pdf": _read_pdf,
    "docx": _read_docx,
    "docm": _read_docm,
    "odt": _read_odt,
    "rtf": _read_rtf,
    "txt": _read_text,
    "html": _read_html,
    "xlsx": _read_xlsx,
    "ods": _read_ods,
    "encrypted-ooxml": _read_encrypted,
    "zip": _read_zip,
    **{name: _old_office_reader(name) for name in ("doc", "xls", "ppt")},
    **{name: _picture_reader(name) for name in _PICTURES},
}
"""Format → its reader. Readers are imported when they are first needed."""

_UNSUPPORTED = {
    "pptx": "Prezentację (PPTX) musi sprawdzić pracownik.",
    "doc": "Stary format DOC: treść musi sprawdzić pracownik.",
    "xls": "Stary format XLS: treść musi sprawdzić pracownik.",
    "ppt": "Stary format PPT: treść musi sprawdzić pracownik.",
    "msg": "Wiadomość programu Outlook (MSG) musi sprawdzić pracownik.",
    "ole": "Plik w starym formacie Microsoft Office musi sprawdzić pracownik.",
    "zip": "Archiwum ZIP: zawartość musi sprawdzić pracownik.",
    "7z": "Archiwum 7z: zawartość musi sprawdzić pracownik.",
    "rar": "Archiwum RAR: zawartość musi sprawdzić pracownik.",
    "gzip": "Archiwum GZIP: zawartość musi sprawdzić pracownik.",
    "tar": "Archiwum TAR: zawartość musi sprawdzić pracownik.",
    "eml": "Załączona wiadomość e-mail: treść musi sprawdzić pracownik.",
    "tnef": "Paczka programu Outlook (winmail.dat): zawartość musi sprawdzić pracownik.",
    "p7m": "Plik z podpisem elektronicznym (P7M) musi sprawdzić pracownik.",
    "p7s": "Podpis elektroniczny w osobnym pliku (P7S) musi sprawdzić pracownik.",
    "xades": "Podpis elektroniczny w pliku XML (XAdES) musi sprawdzić pracownik.",
    "asice": "Paczkę z podpisem elektronicznym (ASiC) musi sprawdzić pracownik.",
    "xml": "Plik XML musi sprawdzić pracownik.",
}

_EXTENSIONS = {
    "jpeg": {"jpg", "jpeg", "jpe", "jfif"},
    "tiff": {"tif", "tiff"},
    "heic": {"heic", "heif", "avif"},
    "gzip": {"gz", "tgz", "gzip"},
    "asice": {"asice", "asics", "sce", "scs", "zip"},
    "p7m": {"p7m", "sig", "p7s"},
    "p7s": {"p7s", "sig", "p7m"},
    "xades": {"xades", "xml", "sig"},
    "html": {"html", "htm"},
    "tnef": {"dat", "tnef"},
    "docm": {"docm", "dotm"},
    "xlsm": {"xlsm", "xltm"},
    "pptm": {"pptm"},
    "xlsx": {"xlsx", "xltx"},
    "doc": {"doc", "dot"},
    "docx": {"docx", "dotx"},
    "encrypted-ooxml": {"docx", "xlsx", "pptx", "docm"},
}
_KNOWN_EXTENSIONS = (
    {name for names in _EXTENSIONS.values() for name in names} | set(_UNSUPPORTED) | set(READERS)
)
_WITHOUT_OWN_NAME = {"unknown", "ole", "executable"}
"""Formats that go by any name."""


def read_file(content: bytes, filename: str = "", options: ReadOptions = NO_OPTIONS) -> FileContent:
    """What the file holds, and how reading it ended; never raises for what a file may contain.

    `filename` is as the sender wrote it: it only breaks ties between formats, and where its extension
    belongs to another format than the bytes, `reason` says so. Memory and time are the caller's to bound
    (`ingest.sandbox.pool`): MemoryError and the like pass through.
    """
    if not content:
        return FileContent("unknown", ReadStatus.DAMAGED, reason="Plik jest pusty (0 bajtów).")
    name = detect_format(content, filename)
    reader = READERS.get(name)
    return _with_name_noted(reader(content, options) if reader else _unread(name), filename)


def _unread(name: str) -> FileContent:
    if name == "executable":
        return FileContent(name, ReadStatus.BLOCKED, reason="Plik jest programem; nie został otwarty.")
    reason = _UNSUPPORTED.get(name, "Nieznany rodzaj pliku: treść musi sprawdzić pracownik.")
    return FileContent(name, ReadStatus.UNSUPPORTED, reason=reason)


def _with_name_noted(file: FileContent, filename: str) -> FileContent:
    """The same, with a sentence where the extension promises another format (f030)."""
    ending = extension(filename)
    is_locked = file.status is ReadStatus.ENCRYPTED and file.format == "docx"
    own = _EXTENSIONS.get("encrypted-ooxml" if is_locked else file.format, {file.format})
    if not ending or ending not in _KNOWN_EXTENSIONS or ending in own or file.format in _WITHOUT_OWN_NAME:
        return file
    note = f"Nazwa pliku kończy się na .{ending}, a jest to plik {file.format.upper()}."
    return replace(file, reason=f"{file.reason} {note}".strip())
