"""The content-addressed archive."""

import errno
import hashlib
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from errors import MessageError, TransientError
from ingest.archive import files as archive_module
from ingest.archive.files import FileArchive
from ingest.safe_names import safe_name

RAW = b"Subject: x\r\n\r\nbody"


@pytest.fixture
def archive(tmp_path: Path) -> FileArchive:
    return FileArchive(tmp_path)


def files_under(root: Path) -> set[str]:
    return {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}


def test_raw_mail_stands_under_its_hash_and_reads_back(archive: FileArchive, tmp_path: Path) -> None:
    [sha256] = archive.store_raw([RAW])
    assert sha256 == hashlib.sha256(RAW).hexdigest()
    assert files_under(tmp_path) == {f"raw/{sha256[:2]}/{sha256}.eml"}
    assert archive.read_raw(sha256) == RAW
    assert stat.S_IMODE(archive.raw_path(sha256).stat().st_mode) == 0o444


def test_the_same_bytes_are_written_once(archive: FileArchive) -> None:
    one, other, again = archive.store_raw([RAW, b"other", RAW])
    inode = archive.raw_path(one).stat().st_ino
    assert one == again != other
    assert archive.store_raw([RAW]) == [one]
    assert archive.raw_path(one).stat().st_ino == inode


def test_a_file_of_the_wrong_size_is_written_again(archive: FileArchive) -> None:
    [sha256] = archive.store_raw([RAW])
    path = archive.raw_path(sha256)
    path.unlink()
    path.write_bytes(b"half")
    archive.store_raw([RAW])
    assert archive.read_raw(sha256) == RAW


def test_f091_every_file_and_its_directories_are_synced_before_the_answer(
    archive: FileArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    real = os.fsync

    def watch(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink())
        real(descriptor)

    monkeypatch.setattr(os, "fsync", watch)
    [sha256] = archive.store_raw([RAW])
    bucket = archive.raw_path(sha256).parent
    assert synced[0].parent == tmp_path / "tmp"
    assert set(synced[1:]) == {bucket, bucket.parent, tmp_path}
    synced.clear()
    archive.store_file(b"content")
    assert synced == []


def test_f090_a_full_disk_is_transient_and_leaves_no_trace(
    archive: FileArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TransientError, match="brakuje miejsca"):
        archive.store_raw([RAW, b"other"])
    assert files_under(tmp_path) == set()


def test_f090_when_one_message_fails_none_of_the_batch_gets_its_name(
    archive: FileArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = archive_module.write

    def fail_on_large(path: Path, content: bytes, *, durable: bool) -> None:
        if len(content) > 100:
            path.write_bytes(content[:50])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(path, content, durable=durable)

    monkeypatch.setattr(archive_module, "write", fail_on_large)
    with pytest.raises(TransientError, match="brakuje miejsca"):
        archive.store_raw([RAW, b"x" * 200])
    with pytest.raises(TransientError, match="brakuje miejsca"):
        archive.store_file(b"x" * 200)
    assert files_under(tmp_path) == set()


def test_an_unwritable_data_directory_is_named(tmp_path: Path) -> None:
    (tmp_path / "plik").write_text("x")
    with pytest.raises(TransientError, match="plik"):
        FileArchive(tmp_path / "plik").store_raw([RAW])


def test_f092_missing_and_damaged_mail_is_told(archive: FileArchive) -> None:
    [sha256] = archive.store_raw([RAW])
    path = archive.raw_path(sha256)
    path.chmod(0o644)
    path.write_bytes(RAW[:-1] + b"!")
    with pytest.raises(MessageError, match="uszkodzony"):
        archive.read_raw(sha256)
    with pytest.raises(MessageError, match="brakuje"):
        archive.read_raw("0" * 64)


def test_a_placed_file_is_a_read_only_link(archive: FileArchive, tmp_path: Path) -> None:
    sha256 = archive.store_file(b"content")
    assert (
        archive.place(sha256, "applications/SZW-1 Firma/formularz.pdf")
        == "applications/SZW-1 Firma/formularz.pdf"
    )
    placed = tmp_path / "applications/SZW-1 Firma/formularz.pdf"
    assert placed.samefile(archive.file_path(sha256))
    assert stat.S_IMODE(placed.stat().st_mode) == 0o444


@pytest.mark.parametrize("links", [True, False])
def test_f032_another_file_of_the_same_name_gets_a_number(
    archive: FileArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def refuse(*_paths: Path) -> None:
            raise OSError(errno.EXDEV, "cross-device link")

        monkeypatch.setattr(archive_module.os, "link", refuse)
    shas = [archive.store_file(content) for content in (b"one", b"two", b"six")]
    names = [archive.place(sha, "a/f.pdf") for sha in (*shas, *shas)]
    assert names == ["a/f.pdf", "a/f (2).pdf", "a/f (3).pdf"] * 2
    assert [(tmp_path / name).read_bytes() for name in names[:3]] == [b"one", b"two", b"six"]
    assert stat.S_IMODE((tmp_path / names[2]).stat().st_mode) == 0o444


def test_a_copy_that_breaks_off_bears_no_final_name(
    archive: FileArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_paths: Path) -> None:
        raise OSError(errno.EXDEV, "cross-device link")

    def full(_descriptor: int, _content: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    sha256 = archive.store_file(b"content")
    monkeypatch.setattr(archive_module.os, "link", refuse)
    with monkeypatch.context() as broken:
        broken.setattr(archive_module.os, "write", full)
        with pytest.raises(TransientError, match="brakuje miejsca"):
            archive.place(sha256, "a/f.pdf")
    assert list((tmp_path / "a").iterdir()) == list((tmp_path / "tmp").iterdir()) == []
    assert archive.place(sha256, "a/f.pdf") == "a/f.pdf"


def test_f090_f091_what_cannot_be_synced_is_a_sentence(
    archive: FileArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.sync()  # nothing was stored yet
    archive.store_file(b"content")
    archive.sync()

    def full(_directory: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(archive_module, "sync_file_system", full)
    with pytest.raises(TransientError, match="brakuje miejsca"):
        archive.sync()


@pytest.mark.parametrize("destination", ["../out.pdf", "/etc/out.pdf", "a/../../out.pdf"])
def test_f038_nothing_is_placed_outside_the_data_directory(archive: FileArchive, destination: str) -> None:
    sha256 = archive.store_file(b"content")
    with pytest.raises(ValueError, match="not inside"):
        archive.place(sha256, destination)


def test_leftovers_of_a_crash_are_swept(archive: FileArchive, tmp_path: Path) -> None:
    assert archive.sweep_tmp() == 0
    archive.store_raw([RAW])
    (tmp_path / "tmp" / "half").write_bytes(b"half")
    assert archive.sweep_tmp() == 1
    assert archive.sweep_tmp() == 0


RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}


@given(st.text(max_size=300), st.integers(min_value=24, max_value=255))
def test_f027_f028_any_text_gives_a_name_every_file_system_takes(text: str, limit: int) -> None:
    name = safe_name(text, limit)
    assert 0 < len(name.encode()) <= limit
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable()
    assert name == name.strip(" .")
    assert name.partition(".")[0].strip().lower() not in RESERVED
    assert safe_name(name, limit) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zażółć gęślą jaźń sp. z o.o.", "Zażółć gęślą jaźń sp. z o.o"),
        ("umowa\u202efdp.exe", "umowa fdp.exe"),
        ("a\x00b\r\nc", "a b c"),
        ("aux", "_aux"),
        ("COM1.txt", "_COM1.txt"),
        ("consulting.pdf", "consulting.pdf"),
        ("o\u0301smy", "ósmy"),
        ("...", "bez nazwy"),
        ("", "bez nazwy"),
    ],
)
def test_names_as_a_clerk_sees_them(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_a_long_name_keeps_its_extension() -> None:
    name = safe_name("ż" * 300 + ".pdf", 100)
    assert name.endswith("ż.pdf")
    assert len(name.encode()) <= 100
