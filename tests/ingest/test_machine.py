"""What is installed is found, and nothing else."""

import pytest

from ingest.machine import find_tessdata, office_folder


def test_the_data_are_found_where_they_are_and_nowhere_else(tmp_path):
    assert find_tessdata(tmp_path) is None
    (tmp_path / "pol.traineddata").write_bytes(b"")
    assert find_tessdata(tmp_path) == tmp_path


@pytest.mark.parametrize(
    ("place", "found"), [("libreoffice24/program/soffice", True), ("bin/soffice", False)]
)
def test_an_installation_of_its_own_is_told_from_a_folder_of_commands(tmp_path, monkeypatch, place, found):
    command = tmp_path / place
    command.parent.mkdir(parents=True)
    command.write_text("#!/bin/sh\n")
    (tmp_path / "soffice").symlink_to(command)
    monkeypatch.setattr("ingest.machine.find_office", lambda: str(tmp_path / "soffice"))
    assert office_folder() == (command.parents[1].resolve() if found else None)
    monkeypatch.setattr("ingest.machine.find_office", lambda: None)
    assert office_folder() is None
