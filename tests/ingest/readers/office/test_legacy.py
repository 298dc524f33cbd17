"""Forms that come as DOC, ODT, RTF or XLS give the answers that their DOCX gives. These tests run LibreOffice."""

import io
import subprocess
from functools import cache
from pathlib import Path

import olefile
import pytest

from checks.recognise.classify import recognise
from config.loader import load_call
from domain.document import FileContent, ReadStatus
from errors import MessageError
from ingest.machine import find_office
from ingest.readers import ReadOptions, read_file
from ingest.readers.office.legacy import can_convert, convert_legacy
from samples.facts.companies import make_company
from samples.text import docx_forms

ROOT = Path(__file__).parents[4]
CALL = load_call(ROOT / "config/calls/szwajcaria-2026.toml")
XLS = ROOT / "tests/data/office/wydarzenia.xls"


@cache
def form() -> bytes:
    """An application form whose answers stand in text boxes, signed with a picture."""
    return docx_forms.application_form(make_company(3), CALL, guise="textbox")


@pytest.fixture(scope="module")
def forms(tmp_path_factory) -> dict[str, bytes]:
    """The form as LibreOffice saves it in other formats."""
    folder = tmp_path_factory.mktemp("formularz")
    (folder / "formularz.docx").write_bytes(form())
    for name in ("odt", "rtf", "doc"):
        subprocess.run(
            [find_office(), f"-env:UserInstallation={(folder / 'profil').as_uri()}", "--headless",
             "--convert-to", name, "--outdir", folder, folder / "formularz.docx"],
            check=True, capture_output=True, timeout=120, env={"HOME": str(folder), "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
    return {name: (folder / f"formularz.{name}").read_bytes() for name in ("odt", "rtf", "doc")}


def told(file: FileContent) -> list[tuple[object, ...]]:
    """What judging needs of a file's documents."""
    return [
        (
            one.kind,
            one.confidence,
            one.signing.state,
            {name: (v.state, v.value) for name, v in one.fields.items()},
        )
        for one in recognise(file, CALL)
    ]


@pytest.mark.parametrize("name", ["odt", "rtf"])
def test_a_form_in_another_format_gives_the_same_answers(forms, name: str) -> None:
    file = read_file(forms[name], f"formularz.{name}")
    assert (file.format, file.status) == (name, ReadStatus.OK)
    assert told(file) == told(read_file(form()))


def test_a_form_as_doc_gives_the_same_answers_once_it_is_converted(forms) -> None:
    file = read_file(forms["doc"], "formularz.doc")
    assert (file.format, file.status, can_convert(file.format)) == ("doc", ReadStatus.UNSUPPORTED, True)
    newer = read_file(convert_legacy(forms["doc"], "doc"))
    assert (newer.format, newer.status) == ("docx", ReadStatus.OK)
    assert told(newer) == told(read_file(form()))


def test_f035_a_locked_doc_is_not_converted(forms, tmp_path) -> None:
    path = tmp_path / "formularz.doc"
    path.write_bytes(forms["doc"])
    with olefile.OleFileIO(path, write_mode=True) as ole:
        words = bytearray(ole.openstream("WordDocument").read())
        words[11] |= 1  # fEncrypted ([MS-DOC] 2.5.2)
        ole.write_stream("WordDocument", bytes(words))
    file = read_file(path.read_bytes(), "formularz.doc", ReadOptions(("x",)))
    assert (file.format, file.status) == ("doc", ReadStatus.ENCRYPTED)
    assert convert_legacy(path.read_bytes(), "doc", ("x",)) == b""


def test_a_workbook_as_xls_becomes_one_that_is_read() -> None:
    file = read_file(convert_legacy(XLS.read_bytes(), "xls"))
    assert (file.format, file.status) == ("xlsx", ReadStatus.OK)
    assert file.pages[0].tables[0][:2] == (
        ("Nazwa wydarzenia", "Kraj", "Rok"),
        ("Targi w Łodzi", "Polska", "2025"),
    )


def test_f053_what_libreoffice_cannot_open_gives_nothing(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    broken = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500) + "WordDocument".encode("utf-16-le")
    assert convert_legacy(broken, "doc") == b""
    assert list(tmp_path.iterdir()) == []


def test_a_conversion_that_takes_too_long_is_ended(monkeypatch) -> None:
    monkeypatch.setattr("ingest.readers.office.libreoffice._SECONDS", 0.0)
    assert convert_legacy(XLS.read_bytes(), "xls") == b""


def test_without_libreoffice_a_person_is_asked(monkeypatch) -> None:
    monkeypatch.setattr("ingest.readers.office.libreoffice.find_office", lambda: None)
    with pytest.raises(MessageError, match="LibreOffice nie jest zainstalowany"):
        convert_legacy(XLS.read_bytes(), "xls")


def test_formats_that_need_no_libreoffice_or_are_beyond_it_are_left_alone() -> None:
    assert not any(map(can_convert, ["docx", "ppt", "ole", "unknown"]))
    assert convert_legacy(io.BytesIO(b"x").getvalue(), "ppt") == b""
