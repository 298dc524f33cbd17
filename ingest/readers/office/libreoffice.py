"""LibreOffice as a program of its own: without a screen, with a profile that exists for one file only.

Macros and links are switched off in it. It is meant to run in a pool of `ingest.sandbox.pool`, whose bounds
it inherits; half a gibibyte of memory and 64 open files are enough for a form of some pages.
"""

import subprocess
import tempfile
import time
from pathlib import Path

from ingest.machine import find_office

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


def office_program() -> Path | None:
    """The program itself: the script around it would start processes that outlive being stopped."""
    found = find_office()
    if found is None:
        return None
    script = Path(found).resolve()
    program = script.with_name("soffice.bin")
    return program if program.is_file() else script


def converted(program: Path, content: bytes, format_name: str, into: str) -> bytes:
    """The file in another format; nothing when LibreOffice cannot open it, or not in time.

    `into` is what its option `--convert-to` takes.
    """
    with tempfile.TemporaryDirectory(prefix="nabor-office-", ignore_cleanup_errors=True) as folder:
        return _convert(program, content, format_name, into, Path(folder))


def _convert(program: Path, content: bytes, format_name: str, into: str, folder: Path) -> bytes:
    source, results, profile = folder / f"plik.{format_name}", folder / "wynik", folder / "profil"
    source.write_bytes(content)
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
    arguments = [
        str(program), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nologo",
        "--nodefault", "--nolockcheck", "--convert-to", into, "--outdir", str(results),
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
    environment = {
        "HOME": str(folder), "TMPDIR": str(folder), "OSL_SOCKET_PATH": str(folder.parent), "LANG": "C.UTF-8",
        "SAL_USE_VCLPLUGIN": "svp",
    }  # fmt: skip
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
