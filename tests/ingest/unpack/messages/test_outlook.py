"""What Outlook makes of mail: .msg files and winmail.dat, with messages inside them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.document import ReadStatus
from domain.mail import is_message_text
from ingest.unpack import Unpacked, unpack_all
from tests.support.files.archives import part, pdf, zipped
from tests.support.files.outlook_files import Folder, compound_file, msg_folder, tnef

SCAN = pdf("Formularz")


def opened(content: bytes, name: str = "wiadomość.msg") -> Unpacked:
    return unpack_all([part(content, name)])


def words(unpacked: Unpacked) -> list[str]:
    return [f.content.decode() for f in unpacked.parts if is_message_text(f.attachment.part)]


def test_a_saved_message_gives_its_files_and_words() -> None:
    unpacked = opened(compound_file(msg_folder("Zgłoszenie", "Treść żółta", [("skan ł.pdf", SCAN)])))
    assert [f.attachment.filename for f in unpacked.parts[1:]] == ["treść wiadomości.txt", "skan ł.pdf"]
    assert unpacked.parts[2].content == SCAN
    assert words(unpacked) == ["Temat: Zgłoszenie\n\nTreść żółta"]
    assert unpacked.results["2"].status is ReadStatus.UNPACKED


def test_a_message_in_a_saved_message_is_opened_like_any_mail() -> None:
    inner = msg_folder("Pierwotna", "Stara treść", [("zus.pdf", SCAN)], header=24)
    content = compound_file(msg_folder("Fwd", "", [("Pierwotna", inner)]))
    unpacked = opened(content)
    assert unpacked.parts[-1].content == SCAN
    assert unpacked.parts[-1].attachment.inside == "wiadomość.msg › Pierwotna.eml"
    assert words(unpacked) == ["Temat: Fwd", "Temat: Pierwotna\n\nStara treść"]
    assert [f.attachment.sha256 for f in opened(content).parts] == [
        f.attachment.sha256 for f in unpacked.parts
    ], "the same bytes at every opening"


def test_html_and_links_of_a_saved_message_are_read() -> None:
    html = b'<p>Pliki: <a href="https://we.tl/t-Ab">tu</a></p>'
    unpacked = opened(compound_file(msg_folder("Pliki", "", html=html)))
    assert words(unpacked) == ["Temat: Pliki\n\nPliki: tu"]


def test_messages_in_saved_messages_without_end_are_refused() -> None:
    folder = msg_folder("dno", "", header=24)
    for _ in range(12):
        folder = msg_folder("w", "", [("w", folder)], header=24)
    unpacked = opened(compound_file(msg_folder("w", "", [("w", folder)])))
    assert unpacked.results["2"].status is ReadStatus.DAMAGED


def test_f021_winmail_dat_gives_its_files_and_those_of_the_message_in_it() -> None:
    embedded = tnef([(b"zus.pdf", SCAN)], body=b"Stara")
    content = tnef(
        [(b"skan.pdf", SCAN), ("żółty.zip".encode("cp1250"), zipped({"a.pdf": SCAN}))], embedded=embedded
    )
    unpacked = opened(content, "winmail.dat")
    shown = [(f.attachment.part, f.attachment.filename) for f in unpacked.parts[1:]]
    assert shown == [
        ("2/1", "skan.pdf"),
        ("2/2", "żółty.zip"),
        ("2/2/1", "a.pdf"),
        ("2/3", "Fwd.dat"),
        ("2/3/0", "treść wiadomości.txt"),
        ("2/3/1", "zus.pdf"),
    ]
    assert unpacked.parts[-1].content == SCAN
    assert unpacked.results["2"].reason == "Paczka Outlooka (winmail.dat): 3 pliki."


def test_f021_winmail_dat_is_opened_three_deep() -> None:
    content = tnef([(b"skan.pdf", SCAN)])
    for _ in range(5):
        content = tnef([], embedded=content)
    unpacked = opened(content, "winmail.dat")
    assert unpacked.results["2/1/1/1"].status is ReadStatus.LIMIT
    assert len(unpacked.results) == 4


def test_an_attachment_without_bytes_is_damaged_never_missing() -> None:
    unpacked = opened(tnef([(b"skan.pdf", b"")]), "winmail.dat")
    assert unpacked.parts[1].attachment.defect


@pytest.mark.parametrize("content", [compound_file(Folder({})), compound_file(msg_folder("a", "b"))[:900]])
def test_a_damaged_saved_message_is_no_empty_one(content: bytes) -> None:
    assert opened(content).results["2"].status is ReadStatus.DAMAGED


SEEDS = [
    compound_file(msg_folder("Temat", "Treść", [("a.pdf", b"abc"), ("m", msg_folder("x", "y", header=24))])),
    tnef([(b"skan.pdf", b"abc")], body=b"tekst", embedded=tnef([(b"b", b"c")])),
]


@given(
    st.sampled_from(SEEDS),
    st.lists(
        st.tuples(st.integers(0, 6_000), st.integers(0, 8), st.binary(max_size=8)), min_size=1, max_size=5
    ),
)
@settings(max_examples=200, deadline=None)
def test_damaged_files_of_outlook_never_raise(seed: bytes, cuts: list[tuple[int, int, bytes]]) -> None:
    content = seed
    for position, length, splice in cuts:
        content = content[:position] + splice + content[position + length :]
    assert opened(content).parts[0].content == content
