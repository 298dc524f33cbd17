"""Unpacking where it really runs: in a limited child without environment."""

from ingest.sandbox.pool import Sandbox
from ingest.unpack import unpack_all
from tests.support.files.archives import deflated, part, rar5, raw_zip, seven_zipped, tarred, zip_aes

NAME = "zaświadczenie żółć.pdf"


def test_every_library_works_and_knows_polish_names() -> None:
    archives = [
        rar5({NAME: b"a"}),
        seven_zipped({NAME: b"a"}),
        zip_aes(NAME, b"a", "x"),
        tarred({NAME: b"a"}),
    ]
    with Sandbox(1) as sandbox:
        for content in archives:
            unpacked = sandbox.submit(unpack_all, [part(content, "dokumenty")], ("x",)).result()
            assert [found.attachment.filename for found in unpacked.parts[1:]] == [NAME]


def test_f039_bombs_stay_within_the_childs_limits() -> None:
    packed = deflated(bytes(30 * 2**20))
    bomb = raw_zip([(b"%d.txt" % n, packed) for n in range(50)], sizes=[30 * 2**20] * 50, method=8)
    with Sandbox(1) as sandbox:
        unpacked = sandbox.submit(unpack_all, [part(bomb, "bomba.zip")], ()).result()
    assert unpacked.results["2"].status.value == "limit"
