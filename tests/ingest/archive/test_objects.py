"""The archive in a bucket of a real store, and what it does when that misbehaves."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from errors import ConfigError, MessageError, NaborError, TransientError
from ingest.archive.bucket import Bucket
from ingest.archive.bucket_config import BucketConfig
from ingest.archive.objects import ObjectArchive
from ingest.archive.protocol import CHANGED, MISSING, name_of
from ingest.archive.recent import Recent
from tests.support.servers.certificate import self_signed
from tests.support.servers.faults import Planned, Script
from tests.support.servers.faulty_s3 import FaultyS3
from tests.support.servers.seaweed import Seaweed

RAW = b"From: a@a.example\r\n\r\ntresc\r\n"
SHA = hashlib.sha256(RAW).hexdigest()
LARGE = bytes(range(256)) * (17 * 2**12)
OFFICE = "0" * 64


def archive_in(
    config: BucketConfig, root: Path, *, remembers: bool = False, **options: bool
) -> ObjectArchive:
    """One that asks the bucket each time, unless it `remembers`."""
    return ObjectArchive(root, Bucket(config), Recent(2**26 if remembers else 0), **options)


@pytest.fixture
def archive(seaweed: Seaweed, tmp_path: Path) -> ObjectArchive:
    """In a bucket of its own."""
    made = archive_in(seaweed.bucket(), tmp_path)
    made.claim(OFFICE, has_mail=False)
    return made


Spoilt = Callable[..., tuple[ObjectArchive, FaultyS3]]


@pytest.fixture
def spoilt(seaweed: Seaweed, archive: ObjectArchive, tmp_path: Path) -> Iterator[Spoilt]:
    """The same bucket, reached through a proxy that spoils what the plan names."""
    name = archive.bucket.where.removeprefix("s3://").partition("/")[0]
    with ExitStack() as stack:

        def through(*plan: Planned, timeout_seconds: float = 1.0) -> tuple[ObjectArchive, FaultyS3]:
            proxy = stack.enter_context(FaultyS3(seaweed.port, Script(*plan)))
            config = seaweed.config(name, proxy.port, timeout_seconds=timeout_seconds)
            return archive_in(config, tmp_path), proxy

        yield through


def test_mail_and_files_stand_under_their_hashes_and_read_back(archive: ObjectArchive) -> None:
    assert archive.store_raw([RAW, b"inna", RAW]) == [SHA, hashlib.sha256(b"inna").hexdigest(), SHA]
    file = archive.store_file(b"%PDF")
    archive.sync()
    assert archive.read_raw(SHA) == RAW
    assert archive.read_file(file) == b"%PDF"
    assert [(one.sha256, one.size_bytes) for one in archive.standing("files")] == [(file, 4)]
    assert {one.sha256 for one in archive.standing("raw")} >= {SHA}
    assert archive.size_of("raw", SHA) == len(RAW)
    assert archive.fault("raw", SHA) == ""
    assert b"".join(archive.pieces("raw", SHA)) == RAW


def test_a_large_mail_goes_in_parts_and_comes_back_whole(archive: ObjectArchive, seaweed: Seaweed) -> None:
    [sha256] = archive.store_raw([LARGE])
    assert archive.read_raw(sha256) == LARGE
    name = archive.bucket.where.removeprefix("s3://").partition("/")[0]
    assert b"<Upload>" not in seaweed.ask("GET", f"{name}?uploads"), "nothing is left unfinished"


def test_the_same_bytes_are_put_once(archive: ObjectArchive, spoilt: Spoilt) -> None:
    archive.store_raw([RAW])
    again, proxy = spoilt()
    assert again.store_raw([RAW]) == [SHA]
    assert [moment.split()[0] for moment in proxy.asked] == ["HEAD"]


def test_what_was_just_stored_is_not_asked_for(
    seaweed: Seaweed, archive: ObjectArchive, tmp_path: Path
) -> None:
    name = archive.bucket.where.removeprefix("s3://").partition("/")[0]
    with FaultyS3(seaweed.port, Script()) as proxy:
        kept = archive_in(seaweed.config(name, proxy.port), tmp_path, remembers=True)
        kept.store_raw([RAW])
        asked = len(proxy.asked)
        assert kept.read_raw(SHA) == RAW
        assert kept.store_raw([RAW]) == [SHA]
        assert len(proxy.asked) == asked


def test_two_who_put_the_same_bytes_at_once_disturb_nobody(spoilt: Spoilt, archive: ObjectArchive) -> None:
    archive.store_raw([RAW])
    other, _ = spoilt(Planned("HEAD raw/", "absent"))  # it looked before the first was done
    assert other.store_raw([RAW]) == [SHA]
    assert archive.read_raw(SHA) == RAW


def test_an_object_of_the_wrong_size_is_put_again(archive: ObjectArchive) -> None:
    archive.bucket.put(name_of("raw", SHA), b"polowa")
    assert archive.store_raw([RAW]) == [SHA]
    assert archive.read_raw(SHA) == RAW


def test_a_store_without_conditions_gets_the_bytes_all_the_same(
    spoilt: Spoilt, archive: ObjectArchive
) -> None:
    plain, _ = spoilt(Planned("PUT raw/", "501"))
    assert plain.store_raw([RAW]) == [SHA]
    assert archive.read_raw(SHA) == RAW


@pytest.mark.parametrize("kind", ["cut", "cut_middle", "cut_after", "silence", "500", "503"])
def test_what_fails_once_is_asked_again(spoilt: Spoilt, archive: ObjectArchive, kind: str) -> None:
    shaky, _ = spoilt(Planned("PUT raw/", kind))
    try:
        shaky.store_raw([RAW])
    except TransientError:  # a put on a condition is repeated by the next pass, not by the library
        assert shaky.store_raw([RAW]) == [SHA]
    assert archive.read_raw(SHA) == RAW
    assert [one.sha256 for one in archive.standing("raw")] == [SHA]


@pytest.mark.parametrize("kind", ["cut", "partial", "garbled", "slow", "503"])
def test_a_spoilt_answer_never_becomes_damage_or_loss(
    spoilt: Spoilt, archive: ObjectArchive, kind: str
) -> None:
    archive.store_raw([RAW])
    shaky, _ = spoilt(Planned("GET raw/", kind))
    assert shaky.read_raw(SHA) == RAW


SENTENCES = [
    ("507", "brakuje miejsca"),
    ("quota", "brakuje miejsca"),
    ("403", "NABOR_S3__ACCESS_KEY"),
    ("clock", "zegar"),
    ("500", "500 InternalError"),
    ("cut", "nie odpowiada"),
    ("silence", "nie odpowiada"),
]


@pytest.mark.parametrize(("kind", "said"), SENTENCES)
def test_f090_what_goes_on_failing_is_told_in_one_sentence(spoilt: Spoilt, kind: str, said: str) -> None:
    broken, _ = spoilt(Planned("", kind, times=-1), timeout_seconds=0.5)
    for ask in (
        lambda: broken.store_raw([RAW]),
        lambda: broken.read_raw(SHA),
        lambda: broken.store_file(RAW),
        lambda: broken.size_of("raw", SHA),
        lambda: broken.fault("raw", SHA),
        lambda: list(broken.standing("raw")),
        broken.require,
    ):
        with pytest.raises(TransientError) as told:
            ask()
        assert "tajny-klucz" not in str(told.value)
    with pytest.raises(TransientError, match=said):
        broken.read_raw(SHA)


def test_f092_missing_and_changed_bytes_are_told(archive: ObjectArchive) -> None:
    with pytest.raises(MessageError, match="brakuje pliku"):
        archive.read_raw(SHA)
    assert archive.fault("raw", SHA) == MISSING
    assert archive.size_of("raw", SHA) is None
    archive.bucket.put(name_of("raw", SHA), RAW.upper())
    with pytest.raises(MessageError, match="uszkodzony"):
        archive.read_raw(SHA)
    assert archive.fault("raw", SHA) == CHANGED


def test_a_bucket_that_is_gone_is_no_missing_mail(seaweed: Seaweed, tmp_path: Path, spoilt: Spoilt) -> None:
    empty = archive_in(seaweed.bucket(), tmp_path)
    for ask in (
        lambda: empty.read_raw(SHA),
        lambda: empty.fault("raw", SHA),
        lambda: empty.size_of("raw", SHA),
    ):
        with pytest.raises(TransientError, match="nie ma już archiwum"):
            ask()
    gone, _ = spoilt(Planned("", "no_bucket", times=-1))
    with pytest.raises(TransientError, match="nie ma zasobnika"):
        gone.read_raw(SHA)


def test_a_list_may_be_old(spoilt: Spoilt, archive: ObjectArchive) -> None:
    archive.store_raw([RAW])
    stale, _ = spoilt(Planned("LIST raw/", "stale"))
    assert list(stale.standing("raw")) == []
    assert stale.fault("raw", SHA) == ""


def test_a_bucket_is_one_offices(archive: ObjectArchive, tmp_path: Path, seaweed: Seaweed) -> None:
    archive.claim(OFFICE, has_mail=True)
    with pytest.raises(NaborError, match=r"innych danych \(inny secret.key\)"):
        archive.claim("1" * 64, has_mail=False)
    with pytest.raises(NaborError, match="nabor move --to s3://"):
        archive_in(seaweed.bucket(), tmp_path).claim(OFFICE, has_mail=True)


def test_people_get_copies_that_the_archive_does_not_need(archive: ObjectArchive, tmp_path: Path) -> None:
    one, other = archive.store_file(b"one"), archive.store_file(b"other")
    path = "applications/SZW-1 Firma/f.pdf"
    assert [archive.place(sha, path) for sha in (one, other, one)] == [
        path,
        "applications/SZW-1 Firma/f (2).pdf",
        path,
    ]
    assert (tmp_path / path).stat().st_mode & 0o222 == 0
    assert archive.placed() == {one, other}
    archive.take_away(path)
    assert not (tmp_path / path).exists()
    assert archive.read_file(one) == b"one"
    with pytest.raises(ValueError, match="not inside"):
        archive.place(one, "../f.pdf")


def test_without_folders_nothing_is_laid_out(archive: ObjectArchive, tmp_path: Path) -> None:
    plain = ObjectArchive(tmp_path, archive.bucket, Recent(0), has_folders=False)
    sha256 = plain.store_file(b"one")
    path = plain.place(sha256, "applications/f.pdf")
    assert path == name_of("files", sha256)
    plain.take_away(path)
    assert plain.read_file(sha256) == b"one"
    assert list(tmp_path.iterdir()) == []


def test_what_a_bucket_does_for_its_objects_is_tried(seaweed: Seaweed, tmp_path: Path) -> None:
    plain = archive_in(seaweed.bucket(), tmp_path).protection()
    assert (plain.is_conditional, plain.is_versioned, plain.lock) == (True, False, "")
    versioned = archive_in(seaweed.bucket(is_versioned=True), tmp_path).protection()
    assert (versioned.is_versioned, versioned.lock) == (True, "")
    locked = archive_in(seaweed.bucket(is_locked=True), tmp_path).protection()
    assert locked.is_versioned
    assert locked.lock.startswith("GOVERNANCE 20")


def test_a_locked_bucket_takes_mail(seaweed: Seaweed, tmp_path: Path) -> None:
    locked = archive_in(seaweed.bucket(is_locked=True), tmp_path)
    [small, large] = locked.store_raw([RAW, LARGE])
    assert (locked.read_raw(small), locked.read_raw(large)) == (RAW, LARGE)


def test_a_paused_store_is_waited_for_so_long_and_no_longer(seaweed: Seaweed, tmp_path: Path) -> None:
    name = seaweed.bucket().name
    archive = archive_in(seaweed.config(name, timeout_seconds=0.5), tmp_path)
    seaweed.pause()
    try:
        with pytest.raises(TransientError, match="nie odpowiada"):
            archive.store_raw([RAW])
    finally:
        seaweed.go_on()
    # Woken up, it may need longer than the short wait that was asked for above.
    assert archive_in(seaweed.config(name), tmp_path).store_raw([RAW]) == [SHA]


def test_https_with_a_certificate_of_the_offices_own(seaweed: Seaweed, tmp_path: Path) -> None:
    name = seaweed.bucket().name
    ca_file, tls = self_signed(tmp_path)
    with FaultyS3(seaweed.port, Script(), tls) as proxy:
        config = replace(seaweed.config(name, proxy.port), endpoint=f"https://127.0.0.1:{proxy.port}")
        with pytest.raises(TransientError, match="NABOR_S3__CA_FILE"):
            archive_in(config, tmp_path).store_raw([RAW])
        trusting = archive_in(replace(config, ca_file=ca_file), tmp_path)
        assert trusting.store_raw([RAW]) == [SHA]
        assert trusting.protection().is_conditional


def test_wrong_settings_are_told_at_once(seaweed: Seaweed, tmp_path: Path) -> None:
    name = seaweed.bucket().name
    wrong = archive_in(seaweed.config(name, secret_key="zle"), tmp_path)
    with pytest.raises(TransientError, match="odmawia dostępu"):
        wrong.store_raw([RAW])
    with pytest.raises(ConfigError, match="NABOR_S3__CA_FILE"):
        Bucket(seaweed.config(name, ca_file=tmp_path / "brak.pem"))
