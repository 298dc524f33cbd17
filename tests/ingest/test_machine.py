"""What is installed is found, and nothing else."""

from ingest.machine import find_tessdata


def test_the_data_are_found_where_they_are_and_nowhere_else(tmp_path):
    assert find_tessdata(tmp_path) is None
    (tmp_path / "pol.traineddata").write_bytes(b"")
    assert find_tessdata(tmp_path) == tmp_path
