"""A machine that only reads and shares no disk: mail, files and pages go through the bucket."""

import subprocess
from dataclasses import replace

from tests.pipeline.tasks.conftest import QueuedDesk, stopped, wait_until
from tests.pipeline.tasks.test_reader import FIRST, outcomes, photographed, read
from tests.support.offices.desk import instant
from tests.support.servers.seaweed import Seaweed


def test_a_reader_with_an_empty_data_directory_reads_out_of_the_bucket(
    queued: QueuedDesk, ended: list["subprocess.Popen[bytes]"], seaweed: Seaweed
) -> None:
    desk = replace(queued, settings=seaweed.environment(seaweed.bucket().name))
    desk.deliver(photographed(), instant(FIRST))
    desk.run("2026-04-13T09:05")
    elsewhere = desk.folder / "elsewhere"
    reader = desk.start_reader(NABOR_DATA_DIR=str(elsewhere))
    ended.append(reader)
    wait_until(lambda: read(desk) == 1)
    assert stopped(reader) == 0
    desk.run("2026-04-13T09:10")
    assert outcomes(desk) == [("filed", "SZW-2026-0001")]
    assert not (elsewhere / "secret.key").exists()
    assert not (elsewhere / "raw").exists()
    documents = desk.show("SZW-2026-0001", "2026-04-13T09:30")["documents"]
    assert documents["zus_certificate"]["state"] == "unsure", "read from its picture, and put to a person"
    page = next(path for path in desk.data_dir.joinpath("applications").rglob("*.jp*g"))
    assert page.stat().st_size > 0
