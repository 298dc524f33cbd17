"""A data directory on a network file system is refused (f095)."""

from pathlib import Path

import pytest

from pipeline.runtime import filesystem
from pipeline.runtime.filesystem import type_of
from tests.support.offices.command import nabor
from tests.support.offices.desk import Desk

LOCAL = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"


@pytest.fixture
def empty_desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk").open()


@pytest.fixture
def mount(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Let the kernel say that a folder is mounted from somewhere."""

    def say(folder: Path, kind: str) -> None:
        table = tmp_path / "mountinfo"
        place = str(folder).replace(" ", "\\040")
        table.write_text(f"{LOCAL}40 22 0:50 / {place} rw,relatime shared:9 master:1 - {kind} somewhere rw\n")
        monkeypatch.setattr(filesystem, "_MOUNTS", table)

    return say


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs"])
def test_f095_a_data_directory_on_a_network_disk_is_refused(empty_desk: Desk, mount, kind: str) -> None:
    mount(empty_desk.data_dir.parent, kind)
    for command in ("run", "worker", "applications"):
        refused = empty_desk.nabor(command)
        assert (refused.status, refused.out) == (2, "")
        assert f"Katalog danych {empty_desk.data_dir} leży na dysku sieciowym ({kind})" in refused.err
    assert not empty_desk.data_dir.exists()
    assert f"({kind})" in empty_desk.nabor("doctor").out


def test_f095_a_database_on_a_network_disk_is_refused(empty_desk: Desk, mount, tmp_path: Path) -> None:
    mount(tmp_path / "siec ova", "nfs")
    url = f"sqlite:///{tmp_path / 'siec ova' / 'x' / 'nabor.sqlite'}"
    refused = nabor({**empty_desk.environment, "NABOR_DATABASE_URL": url}, "run")
    assert (refused.status, "Katalog bazy danych" in refused.err) == (2, True)


def test_a_local_disk_is_taken_and_so_is_one_of_which_nothing_is_known(
    empty_desk: Desk, mount, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mount(empty_desk.data_dir.parent, "xfs")
    assert empty_desk.nabor("applications").status == 0
    monkeypatch.setattr(filesystem, "_MOUNTS", tmp_path / "brak")
    assert empty_desk.nabor("applications").status == 0


def test_the_innermost_and_latest_mount_counts() -> None:
    mounts = (
        LOCAL
        + "30 22 0:30 / /srv rw - nfs4 a:/b rw\n"
        + "31 30 8:2 / /srv/dane rw - xfs /dev/sdb1 rw\n"
        + "32 22 0:31 / /mnt rw - ext4 /dev/sdc1 rw\n"
        + "33 32 0:32 / /mnt rw - cifs //c/d rw\n"
        + "a broken line\n"
    )
    places = {"/srv/x": "nfs4", "/srv/dane/x": "xfs", "/mnt/x": "cifs", "/var": "ext4", "/srvx": "ext4"}
    assert {place: type_of(Path(place), mounts) for place in places} == places
    assert type_of(Path("/var"), "") == ""
