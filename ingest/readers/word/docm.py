"""Office files with macros → what they show; the macros are neither run nor looked at."""

import zipfile
from dataclasses import replace

from domain.document import FileContent, ReadStatus
from ingest.readers.office.ooxml_package import PackageLimitError, open_package

_REASON = "Dokument zawiera makra; nie zostały uruchomione."


def read_docm(content: bytes) -> FileContent:
    """A document or workbook with macros, read as one without them; `reason` tells of the macros."""
    try:
        with open_package(content) as package:
            names = package.namelist()
    except PackageLimitError:
        return FileContent("docm", ReadStatus.LIMIT, reason="Plik DOCM po rozpakowaniu jest zbyt duży.")
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, LookupError):
        return FileContent("docm", ReadStatus.DAMAGED, reason="Plik DOCM jest uszkodzony.")
    if any(name.startswith("xl/") for name in names):
        from ingest.readers.office.xlsx import read_xlsx

        return _with_macros(read_xlsx(content), "xlsm")
    if any(name.startswith("ppt/") for name in names):
        reason = "Prezentację (PPTM) musi sprawdzić pracownik."
        return _with_macros(FileContent("pptm", ReadStatus.UNSUPPORTED, reason=reason), "pptm")
    from ingest.readers.word.reader import read_docx

    return _with_macros(read_docx(content), "docm")


def _with_macros(file: FileContent, name: str) -> FileContent:
    return replace(file, format=name, reason=f"{file.reason} {_REASON}".strip())
