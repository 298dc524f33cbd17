"""RTF: Polish letters however they are written, tables, boxes, fields, pictures; and files made to hurt."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.document import Page, ReadStatus
from ingest.readers import read_file
from ingest.readers.rtf.reader import pictures_of_rtf, read_rtf
from tests.support.files import pdf_traps

FONTS = (
    rb"{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fnil\fcharset238{\*\fname Arial;}Arial CE;}"
    rb"{\f2\fnil\fcharset2 Wingdings;}{\f3\fnil\fcharset204 Arial Cyr;}}"
)


def rtf(body: bytes, head: bytes = rb"\ansicpg1250\deff0") -> bytes:
    return (
        rb"{\rtf1\ansi"
        + head
        + FONTS
        + rb"{\colortbl;\red0\green0\blue0;}{\*\generator Riched20;}"
        + body
        + b"}"
    )


def page(body: bytes) -> Page:
    return read_rtf(rtf(body)).pages[0]


def text(body: bytes) -> str:
    return page(body).text


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (rb"\f0 za\'bf\'f3\'b3\'e6 g\'ea\'9cl\'b9 ja\'9f\'f1", "zażółć gęślą jaźń"),
        (rb"\f1 \'afabka", "Żabka"),
        (rb"za\u380?\u243\'f3\u322l\u263c", "zażółć"),
        (rb"\uc2 za\u380\'bf\'bf\uc0\u243 \uc1\u-3842?", "zażó☒"),
        (rb"{\uc0 a\u243}\u322?b", "aółb"),
        (rb"\u-10179?\u-8694?", "\U0001f60a"),
        (rb"{\upr{ASCII}{\*\ud\u380?ona}}", "żona"),
        (rb"\f3 \'e6\f0", "ж"),
        (rb"\lquote a\rquote  \endash  \ldblquote b\rdblquote\~c\_d\-e\{f\}\\", "‘a’ – “b” c-de{f}\\"),
        ("zażółć".encode("cp1250"), "zażółć"),
    ],
)
def test_letters_however_they_are_written(body: bytes, shown: str) -> None:
    assert text(body) == shown


def test_without_a_code_page_letters_are_polish() -> None:
    assert read_rtf(rtf(rb"\'b9", head=b"")).pages[0].text == "ą"
    assert read_rtf(rtf(rb"\'e8", head=rb"\ansicpg1252")).pages[0].text == "è"
    assert read_rtf(rtf("ż".encode(), head=rb"\ansicpg65001")).pages[0].text == "ż"
    assert read_rtf(rtf(rb"\'b9", head=rb"\ansicpg99999")).pages[0].text == "ą"


def test_paragraphs_lines_and_tabs() -> None:
    assert (
        text(b"NIP:\\tab 9290000006\\par\r\nAdres:\\line ul. D\\'b3uga 5\\\nKoniec")
        == "NIP:\t9290000006\nAdres:\nul. Długa 5\nKoniec"
    )


def test_headers_come_first_and_footers_last_and_each_once() -> None:
    body = rb"{\header Nag\'b3\'f3wek\par}{\headerf Nag\'b3\'f3wek\par}{\footer Stopka}Tre\'9c\'e6\par"
    assert text(body) == "Nagłówek\nTreść\nStopka"


def test_what_is_not_shown_is_left_out() -> None:
    body = (
        rb"{\info{\title Tytu\'b3}{\upr{a}{\*\ud b}}}{\stylesheet{\s0 Normal;}}{\*\nieznane tajne}{\v ukryte}"
        rb"{\deleted skre\'9clone}{\revised wstawione}{\footnote przypis}{\*\annotation uwaga}{\xe has\'b3o}"
    )
    assert text(body) == "wstawione"


def test_a_toggle_is_switched_off() -> None:
    assert (
        text(rb"{\strike mikro}{\strike /}\strike0 ma\'b3e \v x\v0 y \striked1 z\plain  a")
        == "~~mikro/~~małe y ~~z~~ a"
    )


ROW = rb"\trowd\cellx4000\cellx8000\pard\intbl "


def test_a_table_is_rows_and_cells() -> None:
    body = (
        rb"przed\par " + ROW + rb"NIP:\cell 9290000006\cell\row "
        + ROW + rb"Adres:\cell ul. D\'b3uga 5\par 65-057 Zielona G\'f3ra\cell\row\pard po\par"
    )  # fmt: skip
    read = page(body)
    assert read.text.split("\n") == [
        "przed",
        "NIP:\t9290000006",
        "Adres:\tul. Długa 5",
        "65-057 Zielona Góra",
        "po",
    ]
    assert read.tables == ((("NIP:", "9290000006"), ("Adres:", "ul. Długa 5\n65-057 Zielona Góra")),)


def test_nested_tables_stand_in_their_cell_and_after_the_outer_one() -> None:
    inner = rb"\itap2 a\nestcell b\nestcell{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}"
    read = page(ROW + rb"x\cell " + inner + rb"\pard\intbl\itap1\cell\row\pard po")
    assert read.tables == ((("x", "a\tb"),), (("a", "b"),))
    assert read.text.split("\n") == ["x\ta\tb", "po"]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (rb"{\f2\'fe} mikro {\f2\'a8} ma\'b3e {\f2 x} \'9crednie", "☒ mikro ☐ małe ☒ średnie"),
        (rb"\u9746? TAK \u9744? NIE", "☒ TAK ☐ NIE"),
        (rb"{\field{\*\fldinst SYMBOL 254 \\f Wingdings}{\fldrslt{\f2\'fe}}} TAK", "☒ TAK"),
    ],
)
def test_boxes_drawn_as_symbols(body: bytes, shown: str) -> None:
    assert text(body) == shown


def field(form: bytes, result: bytes = b"") -> bytes:
    return rb"{\field{\*\fldinst{ FORM }{{\*\formfield{" + form + rb"}}}}{\fldrslt{" + result + b"}}}"


def test_fields_of_old_forms_show_their_answer() -> None:
    ticked, empty = field(rb"\fftype1\ffres1"), field(rb"\fftype1\ffres0\ffdefres1")
    untouched = field(rb"\fftype1\ffres25\ffdefres1")
    chosen = field(rb"\fftype2\ffres1{\*\ffl mikro}{\*\ffl ma\'b3e}")
    entry = field(rb"\fftype0{\*\ffdeftext domy\'9clny}", b"9290000006")
    assert text(b" ".join([ticked, empty, untouched, chosen, entry])) == "☒ ☐ ☒ małe 9290000006"


def test_text_boxes_are_read_once() -> None:
    box = rb"{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt w ramce\par}}{\shprslt{\*\do{\dptxbxtext w ramce\par}}}}"
    assert text(rb"przed" + box + rb"\par po") == "przed\nw ramce\npo"
    assert text(rb"przed{\*\do\dptxbx{\dptxbxtext dawniej\par}}\par po") == "przed\ndawniej\npo"


def test_list_labels_are_kept_and_bullets_are_not() -> None:
    body = rb"{\listtext\f0 1.\tab}Dane\par{\pntext\f0 a)\tab}NIP\par{\listtext\f2\'b7\tab}punktor\par"
    assert text(body) == "1. Dane\na) NIP\npunktor"


def picture(width: int, height: int, content: bytes, kind: bytes = rb"\pngblip") -> bytes:
    sizes = rb"\picwgoal%d\pichgoal%d" % (width * 15, height * 15)
    return rb"{\pict{\*\picprop}" + kind + sizes + b"\n" + content.hex().encode() + b"}"


def test_a_signature_stands_where_its_paragraph_does() -> None:
    body = b"".join(rb"Punkt %d\par " % number for number in range(8))
    body += (
        rb"Data i podpis osoby uprawnionej:\par{\*\shppict"
        + picture(144, 48, b"x")
        + b"}{\\nonshppict"
        + picture(144, 48, b"y")
        + b"}"
    )
    read = page(body)
    (image,) = read.images
    assert (image.width_pixels, image.height_pixels, image.box.top) == (144, 48, 0.9)
    assert read.label_boxes["data i podpis osoby uprawnionej:"].top == 0.8


def test_a_floating_picture_is_found_in_its_shape() -> None:
    shape = rb"{\shp{\*\shpinst{\sp{\sn pib}{\sv " + picture(144, 48, b"x") + rb"}}}}"
    assert len(page(rb"podpis" + shape).images) == 1


def test_a_picture_in_a_cell_stands_in_its_column() -> None:
    read = page(ROW + rb"podpis\cell " + picture(144, 48, b"x") + rb"\cell\row")
    (image,) = read.images
    label = read.label_boxes["podpis"]
    assert (image.box.left, image.box.right, label.left, label.right) == (0.5, 1.0, 0.0, 0.5)


def test_f044_a_pasted_scan_is_pages_without_text() -> None:
    png = pdf_traps.png().getvalue()
    drawn = picture(600, 800, b"metafile", rb"\wmetafile8")
    binary = rb"{\pict\jpegblip\picw800\pich600\bin5 a}b\c}"
    content = rtf(picture(600, 800, png) + drawn + binary)
    file = read_rtf(content)
    assert (file.status, [one.source for one in file.pages]) == (
        ReadStatus.EMPTY_TEXT,
        ["picture", "picture"],
    )
    assert pictures_of_rtf(content) == (png, b"a}b\\c")


def test_f053_a_truncated_file_is_partial_or_damaged() -> None:
    whole = rtf(rb"Formularz zg\'b3oszeniowy\par NIP: 9290000006\par")
    file = read_file(whole[:-8], "formularz.rtf")
    assert (file.format, file.status) == ("rtf", ReadStatus.PARTIAL)
    assert "urwany" in file.lacks
    assert read_file(whole[:60], "formularz.rtf").status is ReadStatus.DAMAGED


def test_f053_a_truncated_scan_can_still_be_looked_at() -> None:
    file = read_rtf(rtf(picture(600, 800, b"x"))[:-1])
    assert (file.status, len(file.pages)) == (ReadStatus.EMPTY_TEXT, 1)
    assert "urwany" in file.lacks


def test_what_follows_the_document_is_not_read() -> None:
    assert read_rtf(rtf(b"tekst") + b"{\\rtf1 dopisek}").pages[0].text == "tekst"


def test_f053_an_empty_document_says_so() -> None:
    file = read_file(rtf(b""), "a.rtf")
    assert (file.status, file.reason) == (ReadStatus.EMPTY_TEXT, "Dokument RTF nie zawiera tekstu.")


def test_f043_a_bomb_is_refused(monkeypatch) -> None:
    monkeypatch.setattr("ingest.readers.rtf.walk._MAX_TOKENS", 10_000)
    for bomb in (b"{" * 3_000, rb"\b" * 10_001):
        assert read_rtf(rtf(bomb)).status is ReadStatus.LIMIT
        assert pictures_of_rtf(rtf(bomb)) == ()


def test_absurd_numbers_are_not_believed() -> None:
    body = rb"\itap999999999 a\nestcell\uc999999999 b\u9999999 c\bin-5 \f-1 d\picw\'zz\u0 e"
    assert read_rtf(rtf(body)).status in (ReadStatus.OK, ReadStatus.EMPTY_TEXT)


PIECES = [
    b"{", b"}", rb"\par ", rb"\cell ", rb"\row ", rb"\nestcell ", rb"\intbl ", rb"\itap2 ", rb"\pard ", b"a", rb"\'b9",
    rb"\u380?", rb"{\*\x ", rb"{\pict\pngblip ", b"00f", rb"{\shptxt ", rb"{\header ", rb"{\*\formfield ", rb"{\fonttbl ",
    rb"\f2 ", rb"{\upr ", rb"{\*\ud ", rb"\bin3 ", b"\\", rb"{\listtext ", rb"\strike ", rb"{\*\nesttableprops\nestrow}",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30))
@settings(max_examples=200)
def test_f054_any_order_of_control_words_gets_a_typed_answer(pieces: list[bytes]) -> None:
    content = rtf(b"".join(pieces))
    file = read_rtf(content)
    assert file.status is ReadStatus.OK or file.reason
    if file.pages:
        assert len(pictures_of_rtf(content)) == len(file.pages)


@given(st.binary(max_size=300))
@settings(max_examples=150)
def test_f054_arbitrary_bytes_get_a_typed_answer(content: bytes) -> None:
    file = read_file(rb"{\rtf1" + content, "a.rtf")
    assert file.format == "rtf"
    assert file.status is ReadStatus.OK or file.reason
