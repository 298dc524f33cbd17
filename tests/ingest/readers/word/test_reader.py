"""DOCX: everything that Word shows, once, in order, and what it does not show left out."""

import io
import zipfile

import docx as python_docx
import pytest
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Inches
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.document import FileContent, Page, ReadStatus
from ingest.readers import read_file
from ingest.readers.office.pictures import office_pictures
from ingest.readers.word.reader import read_docx
from tests.support.files import pdf_traps as build


def body(xml: str) -> str:
    """The text of a document with this body."""
    return read_docx(build.docx(xml)).pages[0].text


def saved(document: Document) -> FileContent:
    written = io.BytesIO()
    document.save(written)
    return read_docx(written.getvalue())


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def test_paragraphs_and_tables_come_in_order_headers_first_footers_last() -> None:
    document = python_docx.Document()
    document.sections[0].header.paragraphs[0].text = "Nagłówek"
    document.sections[0].footer.paragraphs[0].text = "Stopka"
    document.add_paragraph("Formularz zgłoszeniowy")
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "NIP:", "9290000006"
    table.cell(1, 0).text, table.cell(1, 1).text = "Adres:", "ul. Długa 5\n65-057 Zielona Góra"
    document.add_paragraph("Koniec")
    file = saved(document)
    assert file.status is ReadStatus.OK
    page = file.pages[0]
    assert page.text.split("\n") == [
        "Nagłówek", "Formularz zgłoszeniowy", "NIP:\t9290000006", "Adres:\tul. Długa 5", "65-057 Zielona Góra",
        "Koniec", "Stopka",
    ]  # fmt: skip
    assert page.tables == ((("NIP:", "9290000006"), ("Adres:", "ul. Długa 5\n65-057 Zielona Góra")),)
    assert (page.number, len(file.pages)) == (1, 1)


def test_nested_tables_stand_in_their_cell_and_after_the_outer_one() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    inner = f"<w:tbl><w:tr>{cell.format('a')}{cell.format('b')}</w:tr></w:tbl>"
    page = read_docx(
        build.docx(f"<w:tbl><w:tr>{cell.format('x')}<w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>")
    ).pages[0]
    assert page.text == "x\ta\tb"
    assert page.tables == ((("x", "a\tb"),), (("a", "b"),))


CONTROL = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"


def test_f050_content_controls_are_read_and_their_placeholders_are_not() -> None:
    filled = CONTROL.format("", run("Żaba sp. z o.o."))
    hint = CONTROL.format("<w:showingPlcHdr/>", run("Kliknij tutaj, aby wprowadzić tekst."))
    block = CONTROL.format("", paragraph(run("akapit w kontrolce")))
    rows = (
        f"<w:tbl>{CONTROL.format('', '<w:tr><w:tc>' + paragraph(run('wiersz')) + '</w:tc></w:tr>')}</w:tbl>"
    )
    text = body(paragraph(run("Nazwa: "), filled) + paragraph(run("NIP:"), hint) + block + rows)
    assert text.split("\n") == ["Nazwa: Żaba sp. z o.o.", "NIP:……", "akapit w kontrolce", "wiersz"]


def test_a_control_that_was_not_filled_in_keeps_its_place_in_a_row() -> None:
    cell = "<w:tc>" + paragraph(run("{}")) + "</w:tc>"
    hint = CONTROL.format("<w:showingPlcHdr/>", cell.format("wpisz"))
    block = CONTROL.format("<w:showingPlcHdr/>", paragraph(run("Kliknij tutaj")))
    page = read_docx(
        build.docx(f"<w:tbl><w:tr>{cell.format('NIP')}{hint}{cell.format('REGON')}</w:tr></w:tbl>{block}")
    ).pages[0]
    assert page.tables == ((("NIP", "……", "REGON"),),)
    assert page.text == "NIP\t……\tREGON\n……"


def test_a_tab_to_which_dots_lead_is_a_place_to_write_on() -> None:
    stops = '<w:tab w:val="left" w:leader="dot" w:pos="{}"/>'
    tabs = f'<w:pPr><w:tabs>{stops.format(9000)}{stops.format(4000)}<w:tab w:val="left" w:pos="4100"/></w:tabs></w:pPr>'
    line = "<w:r><w:t>NIP</w:t><w:tab/><w:tab/><w:t>REGON</w:t><w:tab/></w:r>"
    assert body(f"<w:p>{tabs}{line}</w:p>") == "NIP ……\t\tREGON ……"
    assert body(f"<w:p>{line}</w:p>") == "NIP\t\tREGON"


@pytest.mark.parametrize(("value", "box"), [("1", "☒"), ("true", "☒"), ("0", "☐"), ("false", "☐")])
def test_check_box_controls_tell_their_state(value: str, box: str) -> None:
    state = f'<w14:checkbox><w14:checked w14:val="{value}"/></w14:checkbox>'
    assert body(paragraph(CONTROL.format(state, run("?")), run(" TAK"))) == f"{box} TAK"


@pytest.mark.parametrize(
    ("state", "box"),
    [('<w:default w:val="0"/><w:checked/>', "☒"), ('<w:default w:val="1"/>', "☒"),
     ('<w:default w:val="1"/><w:checked w:val="0"/>', "☐"), ("", "☐")],
)  # fmt: skip
def test_legacy_check_boxes_tell_their_state(state: str, box: str) -> None:
    field = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r>'
    code = "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar/></w:r>"
    assert body(paragraph(field, code, run(" mikro"))) == f"{box} mikro"


def test_legacy_text_fields_show_their_value_and_not_their_code() -> None:
    field = "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>"
    code = "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
    assert body(paragraph(run("NIP: "), field, code, run("9290000006"))) == "NIP: 9290000006"


def text_box(xml: str) -> str:
    modern = f"<wps:txbx><w:txbxContent>{xml}</w:txbxContent></wps:txbx>"
    old = f"<w:pict><v:shape><v:textbox><w:txbxContent>{xml}</w:txbxContent></v:textbox></v:shape></w:pict>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f"{modern}</w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_f050_text_boxes_are_read_once() -> None:
    text = body(paragraph(run("przed"), text_box(paragraph(run("w ramce")))) + paragraph(run("po")))
    assert text.split("\n") == ["przed", "w ramce", "po"]


def test_an_old_text_box_without_an_alternative_is_read() -> None:
    old = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{paragraph(run('w ramce'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    assert body(paragraph(old)) == "w ramce"


def test_struck_out_words_are_marked() -> None:
    text = body(
        paragraph(
            run("mikro", "<w:strike/>"), run(" / małe / "), run("śred", "<w:dstrike/>"), run("nie", "<w:dstrike/>"),
            run(" / duże", '<w:strike w:val="0"/>'),
        )
    )  # fmt: skip
    assert text == "~~mikro~~ / małe / ~~średnie~~ / duże"


def test_tracked_changes_show_the_text_as_it_stands_now() -> None:
    text = body(
        paragraph(
            run("NIP: "), "<w:del><w:r><w:delText>111</w:delText></w:r></w:del>", f"<w:ins>{run('222')}</w:ins>",
            f"<w:moveFrom>{run('333')}</w:moveFrom>", f"<w:moveTo>{run('444')}</w:moveTo>",
        )
    )  # fmt: skip
    assert text == "NIP: 222444"


def test_f045_hidden_text_is_left_out() -> None:
    assert body(paragraph(run("widać"), run(" ukryte", "<w:vanish/>"))) == "widać"


def test_symbol_font_boxes_become_plain_boxes() -> None:
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="{}"/></w:r>'
    text = body(
        paragraph(
            symbol.format("F0FE"), run(" mikro "), symbol.format("F0A8"), run(" małe "),
            run("x", '<w:rFonts w:ascii="Wingdings"/>'), run(" średnie "), run("\uf06f"), run(" duże"),
        )
    )  # fmt: skip
    assert text == "☒ mikro ☐ małe ☒ średnie ☐ duże"


def test_boxes_of_the_second_symbol_font_are_its_own() -> None:
    second = '<w:rFonts w:ascii="Wingdings 2"/>'
    text = body(
        paragraph(
            run("R", second), run(" mikro "), run("\u00a3", second), run(" małe "), run("o", second),
            '<w:r><w:sym w:font="Wingdings 2" w:char="F053"/></w:r>',
        )
    )  # fmt: skip
    assert text == "☒ mikro ☐ małe o☒"


@pytest.mark.parametrize(
    ("state", "shown"),
    [('<w:result w:val="1"/>', "małe"), ('<w:default w:val="2"/>', "średnie"), ("", "mikro"), ('<w:result w:val="9"/>', "")],
)  # fmt: skip
def test_legacy_lists_show_their_choice(state: str, shown: str) -> None:
    entries = "".join(f'<w:listEntry w:val="{word}"/>' for word in ("mikro", "małe", "średnie"))
    field = f"<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList>{state}{entries}</w:ddList></w:ffData></w:fldChar></w:r>"
    assert body(paragraph(run("Wielkość: "), field)) == f"Wielkość: {shown}".strip()


def scanned(*sizes: float) -> tuple[bytes, list[bytes]]:
    """A document of pictures so many inches wide, and their bytes."""
    document, written = python_docx.Document(), io.BytesIO()
    pictures = [build.png(600 + number, 800).getvalue() for number in range(len(sizes))]
    for size, picture in zip(sizes, pictures, strict=True):
        document.add_picture(io.BytesIO(picture), Inches(size))
    document.save(written)
    return written.getvalue(), pictures


def test_f044_a_pasted_scan_is_pages_without_text_in_their_order() -> None:
    content, pictures = scanned(6, 5.5, 1)
    file = read_docx(content)
    assert (file.status, [page.source for page in file.pages]) == (
        ReadStatus.EMPTY_TEXT,
        ["picture", "picture"],
    )
    assert [page.number for page in file.pages] == [1, 2]
    assert office_pictures(content, "docx") == tuple(pictures[:2])
    assert office_pictures(content, "docm") == tuple(pictures[:2])
    assert office_pictures(content, "txt") == office_pictures(b"x", "docx") == ()


def test_a_letterhead_behind_the_text_is_no_scan() -> None:
    document, written = python_docx.Document(), io.BytesIO()
    document.sections[0].header.paragraphs[0].add_run().add_picture(build.png(600, 800), Inches(6))
    document.add_paragraph("Oświadczam, że przedsiębiorca jest mikroprzedsiębiorcą.")
    document.save(written)
    file = read_docx(written.getvalue())
    assert (file.status, len(file.pages), len(file.pages[0].images)) == (ReadStatus.OK, 1, 1)
    assert office_pictures(written.getvalue(), "docx") == (b"",)


def test_f044_a_scan_lying_on_its_side_is_a_page() -> None:
    document, written = python_docx.Document(), io.BytesIO()
    document.add_picture(build.png(800, 600), Inches(6))
    document.save(written)
    assert [page.source for page in read_docx(written.getvalue()).pages] == ["picture"]


def test_an_old_shape_tells_the_size_of_its_picture() -> None:
    shape = '<w:r><w:pict><v:shape style="position:absolute;width:453.5pt;height:600pt"><v:imagedata/></v:shape></w:pict></w:r>'
    file = read_docx(build.docx(paragraph(shape)))
    assert file.status is ReadStatus.EMPTY_TEXT
    assert [(one.width_pixels, one.height_pixels) for one in file.pages[0].images] == [(605, 800)]


def test_footnotes_stand_behind_the_text_and_their_rules_do_not() -> None:
    document = python_docx.Document()
    document.sections[0].footer.paragraphs[0].text = "Stopka"
    document.add_paragraph("Płatnik nie zalega, z zastrzeżeniem")
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>kreska</w:t></w:r></w:p></w:footnote>'
        '<w:footnote w:id="1"><w:p><w:r><w:t>układ ratalny</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    part = Part(
        PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, notes.encode(), document.part.package
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    assert saved(document).pages[0].text.split("\n") == [
        "Płatnik nie zalega, z zastrzeżeniem", "1 układ ratalny", "Stopka",
    ]  # fmt: skip


def test_a_template_is_read_with_its_headers() -> None:
    document, written = python_docx.Document(), io.BytesIO()
    document.sections[0].header.paragraphs[0].text = "Nagłówek"
    document.add_paragraph("Treść")
    document.save(written)
    template = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(template, "w") as target:
        for entry in source.infolist():
            target.writestr(
                entry,
                source.read(entry).replace(
                    b"wordprocessingml.document.main", b"wordprocessingml.template.main"
                ),
            )
    assert read_docx(template.getvalue()).pages[0].text == "Nagłówek\nTreść"


def test_automatic_numbers_are_written_out() -> None:
    document = python_docx.Document()
    for words in ("Dane przedsiębiorcy", "Dane przedstawiciela"):
        document.add_paragraph(words, style="List Number")
    document.add_paragraph("punktor", style="List Bullet")
    document.add_paragraph("Wielkość", style="List Number")
    assert saved(document).pages[0].text.split("\n") == [
        "1. Dane przedsiębiorcy", "2. Dane przedstawiciela", "punktor", "3. Wielkość",
    ]  # fmt: skip


def test_a_picture_stands_where_its_paragraph_does() -> None:
    document = python_docx.Document()
    for number in range(8):
        document.add_paragraph(f"Punkt {number}")
    document.add_paragraph("Data i podpis osoby uprawnionej:")
    document.add_picture(build.png(), Inches(1.5))
    page = saved(document).pages[0]
    (image,) = page.images
    label = page.label_boxes["data i podpis osoby uprawnionej:"]
    assert (label.top, label.bottom) == (0.8, 0.9)
    assert (image.box.top, image.box.bottom) == (0.9, 1.0)
    assert (image.width_pixels, image.height_pixels) == (144, 48)


def test_a_picture_in_the_footer_is_told_from_those_of_the_text() -> None:
    document = python_docx.Document()
    document.add_paragraph("Umowa o dofinansowanie")
    document.add_picture(build.png(), Inches(1.5))
    document.sections[0].footer.paragraphs[0].add_run().add_picture(build.png(), Inches(0.6))
    assert [image.is_in_footer for image in saved(document).pages[0].images] == [False, True]


def test_a_picture_in_a_cell_stands_in_its_column() -> None:
    document = python_docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Organizator"
    table.cell(1, 0).text = "podpis"
    table.cell(1, 1).paragraphs[0].add_run().add_picture(build.png())
    page = saved(document).pages[0]
    (image,) = page.images
    label = page.label_boxes["podpis"]
    assert (image.box.left, image.box.right) == (0.5, 1.0)
    assert (label.left, label.right) == (0.0, 0.5)
    assert image.box.top == label.top == 0.5


def test_an_empty_signature_line_is_no_picture() -> None:
    shape = "<w:r><w:pict><v:shape><v:imagedata/>{}</v:shape></w:pict></w:r>"
    assert page_of(paragraph(run("podpis"), shape.format("<o:signatureline/>"))).images == ()
    assert len(page_of(paragraph(run("podpis"), shape.format(""))).images) == 1


def page_of(xml: str) -> Page:
    return read_docx(build.docx(xml)).pages[0]


def test_pen_strokes_are_ink() -> None:
    pen = '<w:r><mc:AlternateContent><mc:Choice Requires="wpi"><w14:contentPart/></mc:Choice></mc:AlternateContent></w:r>'
    page = page_of(paragraph(run("podpis:"), pen))
    assert (len(page.ink), page.images) == (1, ())


def test_f044_pictures_without_text_are_empty_text_and_with_text_partial() -> None:
    document = python_docx.Document()
    document.add_picture(build.png(600, 800), Inches(6))
    assert saved(document).status is ReadStatus.EMPTY_TEXT
    document.add_paragraph("Oświadczam, że przedsiębiorca jest mikroprzedsiębiorcą. " * 3)
    assert saved(document).status is ReadStatus.PARTIAL


def test_an_empty_document_says_so() -> None:
    file = read_docx(build.docx("<w:p/>"))
    assert (file.status, file.reason) == (ReadStatus.EMPTY_TEXT, "Dokument Worda nie zawiera tekstu.")


def test_f050_the_main_part_is_read_when_the_package_around_it_is_broken() -> None:
    broken = build.docx(paragraph(run("Formularz zgłoszeniowy"))).replace(b"_rels/.rels", b"_rels/.rolx")
    assert read_docx(broken).pages[0].text == "Formularz zgłoszeniowy"


def test_f036_overlapping_members_are_refused() -> None:
    assert read_docx(build.overlapping_docx()).status is ReadStatus.LIMIT


def test_f039_too_many_members_are_refused() -> None:
    many = {f"word/n{number}": b"" for number in range(2_001)}
    assert read_docx(build.docx("<w:p/>", **many)).status is ReadStatus.LIMIT


def test_f043_a_huge_document_part_is_refused_before_it_is_unpacked() -> None:
    file = read_docx(build.docx_bomb())
    assert file.status is ReadStatus.LIMIT
    assert "zbyt duży" in file.reason


def test_f051_entities_are_not_resolved(tmp_path) -> None:
    secret = tmp_path / "tajne"
    secret.write_text("tajemnica")
    external = f'<!DOCTYPE w:document [<!ENTITY j SYSTEM "{secret.as_uri()}">]>'
    for prologue in (external, build.BILLION_LAUGHS):
        file = read_docx(build.docx(paragraph("<w:r><w:t>Tekst &j;</w:t></w:r>"), prologue))
        text = "".join(page.text for page in file.pages)
        assert "tajemnica" not in text
        assert len(text) < 100
        assert file.status in (ReadStatus.OK, ReadStatus.DAMAGED)


def test_deep_nesting_gets_a_typed_answer() -> None:
    nested = "<w:tbl><w:tr><w:tc>" * 80 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 80
    assert read_docx(build.docx(nested)).status in (
        ReadStatus.EMPTY_TEXT,
        ReadStatus.DAMAGED,
        ReadStatus.LIMIT,
    )


def test_the_reader_is_chosen_for_it() -> None:
    assert read_file(build.docx(paragraph(run("tekst"))), "a.docx").format == "docx"


WORDS = st.text("ąćęłńóśźżabc ", min_size=1, max_size=12).map(lambda text: f"a{text}z")


@given(
    st.lists(st.tuples(WORDS, st.sampled_from(["plain", "control", "inserted", "boxed", "cell"])), max_size=8)
)
@settings(max_examples=60)
def test_f050_no_shown_word_is_lost_and_none_comes_twice(pieces: list[tuple[str, str]]) -> None:
    wrap = {
        "plain": paragraph,
        "control": lambda xml: paragraph(CONTROL.format("", xml)),
        "inserted": lambda xml: paragraph(f"<w:ins>{xml}</w:ins>"),
        "boxed": lambda xml: paragraph(text_box(paragraph(xml))),
        "cell": lambda xml: f"<w:tbl><w:tr><w:tc>{paragraph(xml)}</w:tc></w:tr></w:tbl>",
    }
    text = body("".join(wrap[kind](run(words)) for words, kind in pieces))
    assert text.split("\n") == ([words for words, _ in pieces] if pieces else [""])
