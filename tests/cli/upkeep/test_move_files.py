"""`nabor move --to s3://…`: mail and files carried to a bucket, as somebody at a terminal sees it."""

import pytest

from tests.support.offices.command import nabor
from tests.support.offices.desk import Desk
from tests.support.servers.seaweed import Seaweed


def test_files_are_carried_and_the_program_goes_on_there(in_april: Desk, seaweed: Seaweed) -> None:
    there = seaweed.environment(seaweed.bucket().name)
    key = {name: value for name, value in there.items() if name != "NABOR_ARCHIVE"}
    here = {**in_april.environment, **key}
    files = [path for folder in ("raw", "files") for path in in_april.data_dir.joinpath(folder).rglob("*.*")]
    assert files
    refused = nabor({**here, **there}, "run", "--now", "2026-04-20T10:00")
    assert (refused.status, "nabor move --to s3://" in refused.err) == (1, True)
    moved = nabor(here, "move", "--to", there["NABOR_ARCHIVE"])
    assert (moved.status, moved.err) == (0, "")
    assert f"Wpisz NABOR_ARCHIVE={there['NABOR_ARCHIVE']} i uruchom program." in moved.out
    again = nabor(here, "move", "--to", there["NABOR_ARCHIVE"], "--json").value
    assert again["new"] == 0
    assert again["standing"] >= len(files)
    assert all(path.exists() for path in files), "the old place stays as it is"
    assert nabor({**here, **there}, "verify").status == 0
    assert nabor({**here, **there}, "run", "--now", "2026-04-20T10:00").status == 0


@pytest.mark.parametrize("url", ["s3://B", "s3://biuro/a b"])
def test_a_place_that_is_none_is_told(in_april: Desk, url: str) -> None:
    answer = nabor(in_april.environment, "move", "--to", url)
    assert (answer.status, "oczekiwano s3://zasobnik/przedrostek" in answer.err) == (2, True)


def test_a_bucket_without_a_key_is_told(in_april: Desk) -> None:
    answer = nabor(in_april.environment, "move", "--to", "s3://biuro/umwl")
    assert (answer.status, "NABOR_S3__SECRET_KEY_FILE" in answer.err) == (2, True)
