"""What one machine worked out, another one finds in the bucket."""

from pathlib import Path

import pytest

from domain.document import Page
from errors import TransientError
from ingest.archive.bucket import Bucket
from ingest.archive.derived_objects import SharedDerived
from tests.support.servers.faults import Planned, Script
from tests.support.servers.faulty_s3 import FaultyS3
from tests.support.servers.seaweed import Seaweed

SHA = "ab" * 32
PAGE = Page(3, "NIP: 929-000-00-06", source="ocr", confidence=0.93)


@pytest.fixture
def bucket(seaweed: Seaweed) -> Bucket:
    return Bucket(seaweed.bucket())


def test_a_page_is_read_from_its_picture_by_one_machine_for_all(bucket: Bucket, tmp_path: Path) -> None:
    one, other = (SharedDerived(tmp_path / name, bucket) for name in ("one", "other"))
    assert not other.has_page(SHA, 3)
    one.keep_page(SHA, PAGE)
    one.keep_converted(SHA, b"%PDF")
    assert other.page(SHA, 3) == PAGE
    assert other.converted(SHA) == b"%PDF"
    bucket.put(f"derived/ab/{SHA}/converted", b"later")
    assert other.converted(SHA) == b"%PDF", "it has its own by now"


def test_what_is_drawn_for_people_stays_where_they_look(bucket: Bucket, tmp_path: Path) -> None:
    one, other = (SharedDerived(tmp_path / name, bucket) for name in ("one", "other"))
    one.keep_thumbnail(SHA, 3, b"JPEG")
    assert one.has_thumbnail(SHA, 3)
    assert not other.has_thumbnail(SHA, 3)
    assert list(bucket.listed("derived")) == []


def test_a_name_whose_bytes_a_power_cut_took_is_made_whole(bucket: Bucket, tmp_path: Path) -> None:
    derived = SharedDerived(tmp_path, bucket)
    derived.keep_page(SHA, PAGE)
    (kept,) = tmp_path.rglob("page-3.*.json")
    kept.write_bytes(b"")
    assert derived.has_page(SHA, 3)


def test_a_store_that_fails_is_no_page_that_cannot_be_read(seaweed: Seaweed, tmp_path: Path) -> None:
    name = seaweed.bucket().name
    script = Script(Planned("(GET|PUT) derived", "503", times=-1))
    with FaultyS3(seaweed.port, script) as proxy:
        derived = SharedDerived(tmp_path, Bucket(seaweed.config(name, proxy.port)))
        with pytest.raises(TransientError):
            derived.page(SHA, 3)
        with pytest.raises(TransientError):
            derived.keep_page(SHA, PAGE)
