"""ODT: everything that LibreOffice shows, once, in order, and what it does not show left out."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.document import Page, ReadStatus
from ingest.readers import read_file
from ingest.readers.opendocument.reader import pictures_of_odt, read_odt
from tests.support.files import pdf_traps
from tests.support.files.opendocument import (
    ENCRYPTED_MANIFEST,
    TEXT,
    odt,
    packed,
    paragraph,
    span,
    text_style,
)


def page(body: str, styles: str = "", masters: str = "") -> Page:
    return read_odt(odt(body, styles, masters)).pages[0]


def text(body: str, styles: str = "") -> str:
    return page(body, styles).text


def cell(*inner: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}>{''.join(inner)}</table:table-cell>"


def table(*rows: str) -> str:
    return (
        f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)}</table:table>"
    )


def test_paragraphs_and_tables_come_in_order_headers_first_footers_last() -> None:
    masters = (
        "<style:master-page><style:header><text:p>Nagłówek</text:p></style:header>"
        "<style:footer><text:p>Stopka</text:p></style:footer></style:master-page>"
        '<style:master-page><style:header style:display="false"><text:p>nie ma</text:p></style:header></style:master-page>'
    )
    address = cell(paragraph("ul. Długa 5"), paragraph("65-057 Zielona Góra"))
    body = (
        "<text:h>Formularz</text:h>"
        + table(cell(paragraph("NIP:")) + cell(paragraph("9290000006")), cell(paragraph("Adres:")) + address)
        + paragraph("Koniec")
    )
    read = page(body, masters=masters)
    assert read.text.split("\n") == [
        "Nagłówek", "Formularz", "NIP:\t9290000006", "Adres:\tul. Długa 5", "65-057 Zielona Góra", "Koniec", "Stopka",
    ]  # fmt: skip
    assert read.tables == ((("NIP:", "9290000006"), ("Adres:", "ul. Długa 5\n65-057 Zielona Góra")),)


def test_a_tab_to_which_dots_lead_is_a_place_to_write_on() -> None:
    stop = '<style:tab-stop style:position="{}" style:leader-style="{}" style:leader-text="{}"/>'
    stops = (
        stop.format("16cm", "dotted", ".") + stop.format("8cm", "none", " ") + stop.format("3in", "none", "_")
    )
    styles = (
        '<style:style style:name="Linia" style:family="paragraph"><style:paragraph-properties>'
        f"<style:tab-stops>{stops}</style:tab-stops></style:paragraph-properties></style:style>"
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Linia"/>'
    )
    line = "NIP<text:tab/><text:tab/>REGON<text:tab/>"
    assert text(f'<text:p text:style-name="P1">{line}</text:p>', styles) == "NIP ……\t\tREGON ……"
    assert text(f"<text:p>{line}</text:p>", styles) == "NIP\t\tREGON"


def test_nested_tables_stand_in_their_cell_and_after_the_outer_one() -> None:
    inner = table(cell(paragraph("a")) + cell(paragraph("b")))
    read = page(table(cell(paragraph("x")) + cell(inner)))
    assert read.text == "x\ta\tb"
    assert read.tables == ((("x", "a\tb"),), (("a", "b"),))


def test_a_joined_cell_is_one_and_what_it_covers_below_is_empty() -> None:
    wide = cell(paragraph("Dane"), attributes='table:number-columns-spanned="2"')
    tall = cell(paragraph("NIP"), attributes='table:number-rows-spanned="2"')
    covered = "<table:covered-table-cell/>"
    read = page(table(wide + covered, tall + cell(paragraph("a")), covered + cell(paragraph("b"))))
    assert read.tables == ((("Dane",), ("NIP", "a"), ("", "b")),)


def test_blanks_tabs_and_line_breaks_are_as_shown() -> None:
    body = paragraph(
        "a\n   b", "<text:s/>", "<text:s text:c='3'/>", "c<text:tab/>d<text:line-break/>e ", span("T", " f")
    )
    assert text(body) == "a b    c\td\ne f"


def test_a_huge_count_of_blanks_is_not_believed() -> None:
    assert len(text(paragraph("a<text:s text:c='99999999'/>b"))) < 100


@pytest.mark.parametrize(
    ("body", "styles", "shown"),
    [
        (span("S", "mikro") + " / małe", text_style("S", 'style:text-line-through-style="solid"'), "~~mikro~~ / małe"),
        (
            span("S", "mikro") + " / małe",
            text_style("B", 'style:text-line-through-style="solid"') + text_style("S", 'fo:color="#000"', parent="B"),
            "~~mikro~~ / małe",
        ),
        (span("S", "mikro"), text_style("S", 'style:text-line-through-style="none"'), "mikro"),
        ("widać" + span("S", " ukryte"), text_style("S", 'text:display="none"'), "widać"),
        (span("S", "x") + " tak", text_style("S", 'style:font-name="Wingdings"'), "☒ tak"),
        ("\uf0a8 mikro \uf0fe małe", "", "☐ mikro ☒ małe"),
    ],
)  # fmt: skip
def test_styles_strike_out_hide_and_draw_boxes(body: str, styles: str, shown: str) -> None:
    assert text(paragraph(body), styles) == shown


def test_a_struck_out_paragraph_has_words_that_are_not() -> None:
    styles = text_style("P", 'style:text-line-through-style="solid"', "paragraph") + text_style(
        "T", 'style:text-line-through-style="none"'
    )
    assert text(paragraph("mikro ", span("T", "małe"), style="P"), styles) == "~~mikro ~~małe"


def test_tracked_changes_show_the_text_as_it_stands_now() -> None:
    changes = "<text:tracked-changes><text:changed-region><text:deletion><text:p>111</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    body = changes + paragraph("NIP: <text:change/><text:change-start/>222<text:change-end/>")
    assert text(body) == "NIP: 222"


def test_notes_comments_and_placeholders_are_left_out() -> None:
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>przypis</text:p></text:note-body></text:note>"
    comment = "<office:annotation><text:p>uwaga</text:p></office:annotation>"
    assert text(paragraph(f"NIP{note}:{comment} <text:placeholder>&lt;NIP&gt;</text:placeholder>")) == "NIP:"


def test_fields_of_old_forms_show_their_answer() -> None:
    box = '<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="{}"/></field:fieldmark>'
    entry = '<field:fieldmark-start field:type="vnd.oasis.opendocument.field.FORMTEXT"/>9290000006<field:fieldmark-end/>'
    assert (
        text(paragraph(box.format("true"), " TAK ", box.format("false"), " NIE ", entry))
        == "☒ TAK ☐ NIE 9290000006"
    )


def test_content_controls_show_their_answer_and_not_their_placeholder() -> None:
    box = '<loext:content-control loext:checkbox="true" loext:checked="{}">?</loext:content-control>'
    hint = '<loext:content-control loext:showing-place-holder="true">Kliknij</loext:content-control>'
    filled = "<loext:content-control>Żaba sp. z o.o.</loext:content-control>"
    assert (
        text(paragraph(box.format("true"), " TAK ", box.format("false"), " NIE ", hint, filled))
        == "☒ TAK ☐ NIE Żaba sp. z o.o."
    )


def test_a_converted_placeholder_is_no_answer() -> None:
    body = "NIP: <text:text-input>Kliknij lub naciśnij tutaj, aby wprowadzić tekst.</text:text-input>"
    assert text(paragraph(body)) == "NIP:"


def test_form_controls_show_their_answer() -> None:
    forms = (
        '<office:forms><form:form><form:checkbox form:id="c1" form:label="mikro" form:current-state="checked"/>'
        '<form:checkbox form:id="c2" form:label="małe" form:state="unchecked"/><form:radio form:id="c3" form:current-selected="true"/>'
        '<form:text form:id="c4" form:value="x" form:current-value="9290000006"/>'
        '<form:listbox form:id="c5"><form:option form:label="TAK" form:current-selected="true"/><form:option form:label="NIE"/></form:listbox>'
        '<form:button form:id="c6" form:label="Wyślij"/></form:form></office:forms>'
    )
    drawn = " ".join(f'<draw:control draw:control="c{number}"/>' for number in range(1, 8))
    assert text(forms + paragraph(drawn)) == "☒ mikro ☐ małe ☒ 9290000006 TAK"


def test_text_boxes_and_shapes_follow_their_paragraph() -> None:
    box = "<draw:frame><draw:text-box><text:p>w ramce</text:p></draw:text-box></draw:frame>"
    shape = "<draw:custom-shape><text:p>w kształcie</text:p></draw:custom-shape>"
    on_page = "<draw:frame><draw:text-box><text:p>na stronie</text:p></draw:text-box></draw:frame>"
    assert text(paragraph("przed", box, shape) + on_page + paragraph("po")).split("\n") == [
        "przed", "w ramce", "w kształcie", "na stronie", "po",
    ]  # fmt: skip


LEVELS = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    '<text:list-level-style-bullet text:level="3"/></text:list-style>'
)


def items(*inner: str) -> str:
    return "".join(f"<text:list-item>{one}</text:list-item>" for one in inner)


def test_automatic_numbers_are_written_out() -> None:
    deep = f"<text:list>{items(paragraph('po trzecie'))}</text:list>"
    nested = f"<text:list>{items(paragraph('a') + deep, paragraph('b'))}</text:list>"
    first = f'<text:list xml:id="l1" text:style-name="L">{items(paragraph("Dane"), paragraph("Wielkość") + nested)}</text:list>'
    again = f'<text:list text:style-name="L" text:continue-list="l1">{items(paragraph("Opis") + paragraph("ciąg dalszy"))}</text:list>'
    anew = f'<text:list text:style-name="L">{items(paragraph("Inne"))}</text:list>'
    assert text(first + paragraph("między") + again + anew, LEVELS).split("\n") == [
        "1. Dane", "2. Wielkość", "a) a", "po trzecie", "b) b", "między", "3. Opis", "ciąg dalszy", "1. Inne",
    ]  # fmt: skip


def test_headings_are_numbered_by_the_outline() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
    )
    heading = '<text:h text:outline-level="{}">{}</text:h>'.format
    body = heading(1, "Dane") + heading(2, "NIP") + heading(2, "REGON") + heading(1, "Opis")
    assert text(body, outline).split("\n") == ["1. Dane", "1.1 NIP", "1.2 REGON", "2. Opis"]


def picture(width: str, height: str, href: str = "Pictures/a.png") -> str:
    return f'<draw:frame svg:width="{width}" svg:height="{height}"><draw:image xlink:href="{href}"/><svg:title>tytuł</svg:title></draw:frame>'


def test_a_picture_stands_where_its_paragraph_does() -> None:
    body = "".join(paragraph(f"Punkt {number}") for number in range(8))
    body += paragraph("Data i podpis osoby uprawnionej:") + paragraph(picture("1.5in", "1.27cm"))
    read = page(body)
    (image,) = read.images
    label = read.label_boxes["data i podpis osoby uprawnionej:"]
    assert (label.top, label.bottom, image.box.top, image.box.bottom) == (0.8, 0.9, 0.9, 1.0)
    assert (image.width_pixels, image.height_pixels) == (144, 48)


def test_pen_strokes_are_ink() -> None:
    read = page(paragraph("podpis: <draw:path/>"))
    assert (len(read.ink), read.images) == (1, ())


def test_f044_a_pasted_scan_is_pages_without_text_in_their_order() -> None:
    pictures = {
        "Pictures/a.png": pdf_traps.png().getvalue(),
        "Pictures/b.png": pdf_traps.png(9, 9).getvalue(),
    }
    scans = paragraph(picture("17cm", "25cm", "Pictures/b.png")) + paragraph(picture("17cm", "12cm"))
    elsewhere = paragraph(picture("17cm", "25cm", "http://example.org/a.png"))
    content = odt(scans + elsewhere + paragraph(picture("3cm", "1cm")), **pictures)
    file = read_odt(content)
    assert (file.status, [one.source for one in file.pages]) == (
        ReadStatus.EMPTY_TEXT,
        ["picture", "picture"],
    )
    assert pictures_of_odt(content) == (pictures["Pictures/b.png"], pictures["Pictures/a.png"])


def test_f044_text_beside_a_scan_is_partial() -> None:
    words = "Oświadczam, że przedsiębiorca jest mikroprzedsiębiorcą. " * 3
    content = odt(paragraph(words) + paragraph(picture("17cm", "25cm")), **{"Pictures/a.png": b"x"})
    file = read_odt(content)
    assert (file.status, [one.source for one in file.pages]) == (ReadStatus.PARTIAL, ["text", "picture"])
    assert pictures_of_odt(content) == (b"", b"x")


def test_f035_an_encrypted_document_says_so() -> None:
    content = odt(paragraph("x"), **{"META-INF/manifest.xml": ENCRYPTED_MANIFEST})
    file = read_file(content, "formularz.odt")
    assert (file.format, file.status, file.reason) == (
        "odt",
        ReadStatus.ENCRYPTED,
        "Dokument jest zabezpieczony hasłem.",
    )


def test_f043_a_huge_part_is_refused_before_it_is_unpacked() -> None:
    assert read_odt(odt(paragraph("x"), **{"meta.xml": b" " * 26_000_000})).status is ReadStatus.LIMIT


def test_f051_entities_are_not_resolved(tmp_path) -> None:
    secret = tmp_path / "tajne"
    secret.write_text("tajemnica")
    external = f'<!DOCTYPE x [<!ENTITY j SYSTEM "{secret.as_uri()}">]>'
    for prologue in (external, pdf_traps.BILLION_LAUGHS):
        file = read_odt(odt(paragraph("Tekst &j;"), prologue=prologue))
        assert "tajemnica" not in "".join(one.text for one in file.pages)
        assert sum(len(one.text) for one in file.pages) < 100


def test_deep_nesting_gets_a_typed_answer() -> None:
    nested = (
        "<table:table><table:table-row><table:table-cell>" * 80
        + "</table:table-cell></table:table-row></table:table>" * 80
    )
    spans = "<text:span>" * 240 + "</text:span>" * 240
    for body in (nested, paragraph(spans)):
        assert read_odt(odt(body)).status in (ReadStatus.EMPTY_TEXT, ReadStatus.DAMAGED, ReadStatus.LIMIT)


@pytest.mark.parametrize(
    "members", [{}, {"content.xml": "<a/>"}, {"content.xml": "kein XML"}, {"content.xml": b""}]
)
def test_f053_a_package_without_a_text_is_damaged(members) -> None:
    file = read_file(packed(TEXT, members), "a.odt")
    assert (file.format, file.status) == ("odt", ReadStatus.DAMAGED)


WHOLE = odt(
    paragraph("Formularz zgłoszeniowy", picture("17cm", "25cm"))
    + table(cell(paragraph("NIP:")) + cell(paragraph("9290000006"))),
    text_style("S", 'style:text-line-through-style="solid"') + LEVELS,
    **{"Pictures/a.png": b"x" * 300},
)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_f053_truncated_files_are_damaged(share: float) -> None:
    assert read_file(WHOLE[: int(len(WHOLE) * share)], "a.odt").status is ReadStatus.DAMAGED


@given(st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=20))
@settings(max_examples=100)
def test_f054_mutated_files_get_a_typed_answer(changes: list[tuple[float, int]]) -> None:
    mutated = bytearray(WHOLE)
    for place, value in changes:
        mutated[int(place * len(mutated))] = value
    file = read_odt(bytes(mutated))
    assert file.status is ReadStatus.OK or file.reason
    assert isinstance(pictures_of_odt(bytes(mutated)), tuple)


TAGS = [
    "text:p", "text:h", "text:list", "text:list-item", "table:table", "table:table-row", "table:table-cell", "text:span",
    "draw:frame", "draw:text-box", "draw:image", "text:s", "text:section", "loext:content-control", "office:forms",
]  # fmt: skip
TREES = st.recursive(
    st.sampled_from(
        ["tekst", "<text:s text:c='x'/>", "<draw:image/>", "<draw:control/>", "<!-- x -->", "<?x y?>"]
    ),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=3)).map(
        lambda one: f"<{one[0]}>{''.join(one[1])}</{one[0]}>"
    ),
    max_leaves=12,
)


@given(TREES)
@settings(max_examples=100)
def test_f054_any_order_of_elements_gets_a_typed_answer(tree: str) -> None:
    file = read_odt(odt(tree, LEVELS))
    assert file.status in (ReadStatus.OK, ReadStatus.EMPTY_TEXT)


def test_the_file_is_told_by_its_bytes() -> None:
    assert read_file(WHOLE, "formularz").format == "odt"
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as package:
        assert package.namelist()[0] == "mimetype"
