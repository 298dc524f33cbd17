"""What this machine has for reading: tesseract's Polish data, and LibreOffice. Imports nothing heavy."""

import shutil
from pathlib import Path

_DEBIAN = Path("/usr/share/tesseract-ocr")


def find_tessdata(folder: Path | None = None) -> Path | None:
    """The folder with tesseract's Polish data: the one given, else where Debian puts it, the newest first."""
    folders = [folder] if folder is not None else sorted(_DEBIAN.glob("*/tessdata"), reverse=True)
    return next((one for one in folders if (one / "pol.traineddata").is_file()), None)


def find_office() -> str | None:
    """The command that starts LibreOffice, or None where it is not installed."""
    return shutil.which("soffice") or shutil.which("soffice", path="/usr/bin:/usr/lib/libreoffice/program")


def office_folder() -> Path | None:
    """The installation that LibreOffice's command belongs to, or None; what it needs lies in it."""
    found = find_office()
    program = Path(found).resolve().parent if found else None
    return program.parent if program is not None and program.name == "program" else None
