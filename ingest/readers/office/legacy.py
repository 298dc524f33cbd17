"""Old office formats by way of newer ones, through LibreOffice: DOC → DOCX, XLS → XLSX.

LibreOffice is a program of its own and is run as one: without a screen, with a profile that exists for this
file only, in which macros and links are switched off. It is meant to run in a pool of
`ingest.sandbox.pool`, whose bounds it inherits; half a gibibyte of memory and 64 open files are enough for
a form of some pages.
"""

import subprocess
import tempfile
import time
from pathlib import Path

from errors import MessageError
from ingest.machine import find_office
from ingest.readers.office.encrypted import decrypted, is_encrypted

_FILTERS = {"doc": "docx:MS Word 2007 XML", "xls": "xlsx:Calc MS Excel 2007 XML"}
_SECONDS = 60.0
_MAX_BYTES = 64 * 1024 * 1024
_START_AGAIN = 81
"""LibreOffice ends with this after it has set up a new profile."""
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse">
<value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse">
<value>0</value></prop></item>
</oor:items>
"""
"""Macros: only from trusted places, of which there are none. Links in documents: never followed."""


def can_convert(format_name: str) -> bool:
    """Whether a format is read by way of a newer one, where LibreOffice is installed."""
    return format_name in _FILTERS


def convert_legacy(content: bytes, format_name: str, passwords: tuple[str, ...] = ()) -> bytes:
    """The file as DOCX or XLSX; nothing when LibreOffice cannot open it, or not in time.

    Raises:
        MessageError: LibreOffice is not installed.
    """
    command = _command()
    if command is None:
        raise MessageError(
            "LibreOffice nie jest zainstalowany: plik w starym formacie musi sprawdzić pracownik."
        )
    if is_encrypted(content):
        content = decrypted(content, passwords) or b""
    if not content or not can_convert(format_name):
        return b""
    with tempfile.TemporaryDirectory(prefix="nabor-office-", ignore_cleanup_errors=True) as folder:
        return _convert(command, content, format_name, Path(folder))


def _command() -> Path | None:
    """The program itself: the script around it would start processes that outlive being stopped."""
    found = find_office()
    if found is None:
        return None
    script = Path(found).resolve()
    program = script.with_name("soffice.bin")
    return program if program.is_file() else script


def _convert(command: Path, content: bytes, format_name: str, folder: Path) -> bytes:
    source, results, profile = folder / f"plik.{format_name}", folder / "wynik", folder / "profil"
    source.write_bytes(content)
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
    arguments = [
        str(command), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nologo",
        "--nodefault", "--nolockcheck", "--convert-to", _FILTERS[format_name], "--outdir", str(results),
        str(source),
    ]  # fmt: skip
    until = time.monotonic() + _SECONDS
    if _run(arguments, folder, until) == _START_AGAIN:
        _run(arguments, folder, until)
    made = next(iter(results.glob("plik.*")), None) if results.is_dir() else None
    if made is None or made.stat().st_size > _MAX_BYTES:
        return b""
    return made.read_bytes()


def _run(arguments: list[str], folder: Path, until: float) -> int | None:
    """The exit status, or None when the time was up.

    The program stays in our process group, so that whoever stops the sandbox's child stops it too.
    """
    environment = {"HOME": str(folder), "TMPDIR": str(folder), "LANG": "C.UTF-8", "SAL_USE_VCLPLUGIN": "svp"}
    try:
        return subprocess.run(  # noqa: S603 - LibreOffice, with arguments that are all ours
            arguments,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=max(until - time.monotonic(), 0.1),
            check=False,
        ).returncode
    except subprocess.TimeoutExpired:
        return None
