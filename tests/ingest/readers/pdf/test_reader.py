"""PDF: text in reading order, form fields, marks, and what kind of page it is."""

import io
from contextlib import nullcontext

import pypdfium2
import pytest
from reportlab.lib import colors, pdfencrypt
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from domain.document import Box, FileContent, ReadStatus
from ingest.readers.pdf.reader import read_pdf
from tests.support.files import pdf_traps as build

LONG = "Oświadczam, że przedsiębiorca nie zalega z opłacaniem składek ani podatków."


def read(*pages) -> FileContent:
    return read_pdf(build.drawn_pdf(*pages))


def test_lines_come_in_order_with_polish_letters() -> None:
    file = read_pdf(build.lines_pdf(["Zażółć gęślą jaźń", "NIP: 9290000006"], ["Strona druga"]))
    assert file.status is ReadStatus.OK
    assert [page.text for page in file.pages] == ["Zażółć gęślą jaźń\nNIP: 9290000006", "Strona druga"]
    assert [page.number for page in file.pages] == [1, 2]


def test_table_rows_come_row_by_row() -> None:
    def draw(canvas: Canvas) -> None:
        rows = [
            ["Lp.", "Nazwa wydarzenia", "Kraj", "Rok"],
            ["1", "Targi Hanower", "Niemcy", "2025"],
            ["2", "", "", ""],
        ]
        table = Table(rows, colWidths=[30, 200, 100, 60])
        table.setStyle(
            [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONT", (0, 0), (-1, -1), build.SANS)]
        )
        table.wrapOn(canvas, 500, 500)
        table.drawOn(canvas, 50, 600)

    page = read(draw).pages[0]
    assert page.text.split("\n") == ["Lp. Nazwa wydarzenia Kraj Rok", "1 Targi Hanower Niemcy 2025", "2"]
    assert page.ink == ()


def test_tick_boxes_come_through() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(build.BOXES, 11)
        canvas.drawString(50, 800, "☒ mikro ☐ małe ☑ średnie ■ □")

    assert read(draw).pages[0].text == "☒ mikro ☐ małe ☑ średnie ☒ ☐"


def test_a_word_broken_at_a_line_end_is_whole_and_a_number_keeps_its_hyphen() -> None:
    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(["o nieza-", "leganiu w podatkach", "kod 65-", "057"]):
            canvas.drawString(50, 800 - 14 * number, line)

    text = read(draw).pages[0].text
    assert "niezaleganiu w podatkach" in text
    assert "65-057" in text.replace("\n", "")


def form_page(canvas: Canvas) -> None:
    canvas.drawString(50, 800, "Imię i nazwisko:")
    canvas.drawString(300, 800, "Telefon:")
    canvas.drawString(50, 770, "TAK")
    canvas.drawString(150, 770, "NIE")
    canvas.drawString(50, 740, "Opis:")
    form = canvas.acroForm
    form.textfield(name="imie", x=150, y=796, width=120, height=16, value="Jan Nowak", fontName="Helvetica")
    form.textfield(name="tel", x=360, y=796, width=120, height=16, value="68 123 45 67", fontName="Helvetica")
    form.checkbox(name="tak", x=80, y=768, size=12, checked=True)
    form.checkbox(name="nie", x=180, y=768, size=12, checked=False)
    form.textfield(name="opis", x=150, y=736, width=120, height=16, value="", fontName="Helvetica")


def test_field_values_stand_beside_their_labels() -> None:
    text = read(form_page).pages[0].text
    assert text.split("\n") == ["Imię i nazwisko: Jan Nowak Telefon: 68 123 45 67", "TAK ☒ NIE ☐", "Opis:"]


def test_text_typed_over_a_finished_page_stands_beside_its_label() -> None:
    def draw(canvas: Canvas) -> None:
        labels = [
            "Pełna nazwa przedsiębiorcy:",
            "NIP:",
            "REGON:",
            "Województwo:",
            "Adres siedziby przedsiębiorcy:",
        ]
        for number, label in enumerate([*labels, LONG, LONG]):
            canvas.drawString(50, 780 - 20 * number, label)
        for number, answer in enumerate(["Żaba sp. z o.o.", "9290000006", "970000003", "lubuskie"]):
            canvas.drawString(300, 780 - 20 * number, answer)

    lines = read(draw).pages[0].text.split("\n")
    assert lines[:4] == [
        "Pełna nazwa przedsiębiorcy: Żaba sp. z o.o.", "NIP: 9290000006", "REGON: 970000003", "Województwo: lubuskie",
    ]  # fmt: skip


@pytest.mark.parametrize("rows", [1, 2, 5, 10])
def test_rows_that_begin_with_one_character_stay_apart(rows: int) -> None:
    def draw(canvas: Canvas) -> None:
        for row in range(rows):
            for x, words in zip((56, 86, 286, 386), ("x", "Targi Hanower", "Niemcy", "2025"), strict=True):
                canvas.drawString(x, 800 - 18 * row, words)

    assert read(draw).pages[0].text == "\n".join(["x Targi Hanower Niemcy 2025"] * rows)


def test_fields_on_a_turned_page_stand_beside_their_labels() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.rotate(90)
        canvas.drawString(50, -100, "NIP:")
        canvas.drawString(50, -130, "REGON:")
        canvas.rotate(-90)
        for value, x in (("970000003", 122), ("9290000006", 92)):
            canvas.acroForm.textfield(
                name=value,
                x=x,
                y=120,
                width=16,
                height=100,
                value=value,
                fontName="Helvetica",
                relative=False,
            )

    assert read(draw).pages[0].text == "NIP: 9290000006\nREGON: 970000003"


def test_a_page_header_drawn_last_does_not_disturb_the_order() -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(20):
            canvas.drawString(50, 760 - 20 * number, f"{number}. {LONG}")
        canvas.drawString(50, 820, "Nagłówek")

    lines = read(draw).pages[0].text.split("\n")
    assert lines[0].startswith("0. ")
    assert lines[-1] == "Nagłówek"


def test_cards_side_by_side_come_one_after_the_other_where_the_text_goes_on_below() -> None:
    first = ["Firma", "Orbita sp. z o.o.", "Ulica i numer", "ul. Polna 1", "Województwo", "lubuskie"]
    second = ["Uczestnik", "Jan Maj", "Funkcja", "prezes"]
    below = [f"Pytanie {number}, na które odpowiedź jest długa" for number in range(12)]

    def draw(canvas: Canvas) -> None:
        canvas.setFont(build.SANS, 11)
        for x, y, lines in ((50, 760, first), (300, 760, second), (50, 600, below)):
            for number, line in enumerate(lines):
                canvas.drawString(x, y - 18 * number, line)

    assert read(draw).pages[0].text.split("\n") == [*first, *second, *below]


def test_pictures_have_boxes_from_the_top_left_also_inside_forms() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 800, LONG)
        canvas.drawImage(build.picture(), 59.5, 84.2, 119, 84.2)
        canvas.beginForm("stamp")
        canvas.drawImage(build.picture(60, 20), 0, 0, 59.5, 42.1)
        canvas.endForm()
        canvas.saveState()
        canvas.translate(297.5, 421)
        canvas.scale(2, 2)
        canvas.doForm("stamp")
        canvas.restoreState()

    first, second = read(draw).pages[0].images
    assert first.box == Box(0.1, 0.8, 0.3, 0.9)
    assert (first.width_pixels, first.height_pixels) == (120, 40)
    assert second.box == Box(0.5, 0.4, 0.7, 0.5)


def signature_stroke(canvas: Canvas, x: float, y: float) -> None:
    path = canvas.beginPath()
    path.moveTo(x, y)
    for step in range(8):
        path.curveTo(x + step * 10, y + 20, x + 5 + step * 10, y - 10, x + 10 + step * 10, y + 5)
    canvas.drawPath(path)


def test_a_drawn_signature_is_ink_and_its_label_is_near() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 200, "Data i podpis osoby uprawnionej:")
        signature_stroke(canvas, 300, 200)

    page = read(draw).pages[0]
    (stroke,) = page.ink
    label = page.label_boxes["data i podpis osoby uprawnionej:"]
    assert label.right < stroke.left
    assert stroke.top < label.bottom
    assert label.top < stroke.bottom


def test_a_few_curves_left_open_are_a_pen_s_initials() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 800, LONG)
        path = canvas.beginPath()
        path.moveTo(505, 100)
        path.curveTo(511, 93, 508, 110, 512, 104)
        path.curveTo(514, 100, 516, 106, 520, 105)
        path.curveTo(519, 101, 533, 108, 529, 105)
        path.moveTo(508, 109)
        path.curveTo(515, 106, 521, 111, 529, 107)
        canvas.drawPath(path)

    assert len(read(draw).pages[0].ink) == 1


def test_lines_boxes_circles_and_ticks_are_no_ink() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 800, LONG)
        canvas.line(50, 700, 500, 700)
        canvas.rect(50, 600, 100, 50)
        canvas.circle(300, 600, 6)
        canvas.circle(330, 600, 6, stroke=0, fill=1)
        canvas.arc(350, 590, 380, 620, 0, 90)
        canvas.roundRect(50, 500, 100, 40, 6)
        canvas.lines([(50, 400, 56, 394), (56, 394, 66, 410)])
        path = canvas.beginPath()
        for row in range(10):
            path.rect(50, 300 - 12 * row, 100, 10)
        canvas.drawPath(path)

    assert read(draw).pages[0].ink == ()


def annotated(subtype: bytes, extra: bytes = b"") -> bytes:
    annotation = b"<</Type/Annot/Subtype/%s/Rect[100 100 200 142]/F 4%s>>" % (subtype, extra)
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[5 0 R]"
        b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
    )
    text = b"BT /F1 11 Tf 30 118 Td (Podpis:) Tj ET"
    return build.assembled_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page,
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(text), text), annotation,
    )  # fmt: skip


def test_ink_annotations_stamps_and_typed_notes_are_seen() -> None:
    place = Box(round(100 / 595, 4), round(1 - 142 / 842, 4), round(200 / 595, 4), round(1 - 100 / 842, 4))
    ink = b"/InkList[[100 100 150 140 200 100]]"
    assert read_pdf(annotated(b"Ink", ink)).pages[0].ink == (place,)
    assert [image.box for image in read_pdf(annotated(b"Stamp")).pages[0].images] == [place]
    assert read_pdf(annotated(b"FreeText", b"/Contents(Jan Nowak)")).pages[0].text == "Podpis: Jan Nowak"


def test_f045_hidden_annotations_are_left_out() -> None:
    hidden = annotated(b"FreeText", b"/Contents(Jan Nowak)").replace(b"/F 4", b"/F 2")
    assert read_pdf(hidden).pages[0].text == "Podpis:"


@pytest.mark.parametrize(
    ("degrees", "expected"),
    [(90, (0.8, 0.1, 0.9, 0.3)), (180, (0.7, 0.8, 0.9, 0.9)), (270, (0.1, 0.7, 0.2, 0.9))],
)
def test_boxes_follow_the_page_as_it_is_shown(degrees: int, expected: tuple[float, ...]) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(degrees)  # reportlab swaps the page's sides for quarter turns
        across, up = (842, 595) if degrees % 180 else (595, 842)
        canvas.drawString(50, 500, LONG)
        canvas.drawImage(build.picture(), 0.1 * across, 0.8 * up, 0.2 * across, 0.1 * up)

    box = read(draw).pages[0].images[0].box
    assert (box.left, box.top, box.right, box.bottom) == expected


def test_a_repeated_signature_line_is_kept_twice() -> None:
    page = read_pdf(build.lines_pdf(["podpis", "parafa", "podpis"])).pages[0]
    assert list(page.label_boxes) == ["podpis", "podpis (2)", "parafa"]
    assert page.label_boxes["podpis"].top < page.label_boxes["podpis (2)"].top


def scan(canvas: Canvas) -> None:
    canvas.drawImage(build.picture(), 0, 0, 595, 842)


def test_f044_a_scan_has_empty_text() -> None:
    file = read(scan)
    assert file.status is ReadStatus.EMPTY_TEXT
    assert "skan" in file.reason
    assert file.pages[0].images[0].box == Box(0, 0, 1, 1)


def test_a_scan_with_only_a_stamp_of_text_is_still_a_scan() -> None:
    def draw(canvas: Canvas) -> None:
        scan(canvas)
        canvas.setFont(build.SANS, 8)
        canvas.drawString(400, 10, "Zeskanowano w CamScanner")

    assert read(draw).status is ReadStatus.EMPTY_TEXT


def test_text_and_scans_together_are_partial_and_blank_pages_do_not_count() -> None:
    def text(canvas: Canvas) -> None:
        canvas.drawString(50, 800, LONG)

    def nothing(_canvas: Canvas) -> None:
        return

    assert read(text, nothing).status is ReadStatus.OK
    mixed = read(text, scan, nothing, scan)
    assert mixed.status is ReadStatus.PARTIAL
    assert mixed.reason == "Strony, których tekstu nie da się odczytać: 2, 4."


def test_a_garbled_text_layer_counts_as_none() -> None:
    garbled = "".join(chr(ord(c) - 29) if c.isascii() and c > "=" else c for c in LONG * 3)
    file = read_pdf(build.lines_pdf([garbled[:90], garbled[90:180]]))
    assert file.status is ReadStatus.EMPTY_TEXT
    assert file.pages[0].text == ""


def test_f035_an_encrypted_file_says_so() -> None:
    written = io.BytesIO()
    canvas = Canvas(written, encrypt=pdfencrypt.StandardEncryption("haslo", ownerPassword="wlasciciel"))
    canvas.drawString(50, 800, "tajne")
    canvas.save()
    file = read_pdf(written.getvalue())
    assert file.status is ReadStatus.ENCRYPTED
    assert "hasłem" in file.reason


def test_a_file_protected_only_against_changes_is_read() -> None:
    written = io.BytesIO()
    canvas = Canvas(written, encrypt=pdfencrypt.StandardEncryption("", ownerPassword="wlasciciel"))
    canvas.drawString(50, 800, "Wolno czytac ten tekst")
    canvas.save()
    assert read_pdf(written.getvalue()).pages[0].text == "Wolno czytac ten tekst"


@pytest.mark.parametrize("content", [build.pdf_without_media_box(), build.circular_pdf(), b"%PDF-1.7\nnic"])
def test_f047_a_broken_structure_gets_a_typed_answer(content: bytes) -> None:
    file = read_pdf(content)
    assert file.status in (ReadStatus.DAMAGED, ReadStatus.EMPTY_TEXT)
    assert file.reason


def test_f031_a_file_cut_off_after_its_pages_is_partial() -> None:
    whole = build.lines_pdf([LONG, LONG])
    file = read_pdf(whole[: whole.rindex(b"startxref")])
    assert file.status is ReadStatus.PARTIAL
    assert "ucięty" in file.reason


def test_f046_embedded_files_are_named_and_a_portfolio_is_partial() -> None:
    with pypdfium2.PdfDocument(build.lines_pdf([LONG, LONG])) as document:
        document.new_attachment("wniosek\u202e.docx").set_data(b"x")
        written = io.BytesIO()
        document.save(written)
    file = read_pdf(written.getvalue())
    assert (file.status, file.reason) == (ReadStatus.OK, "Plik PDF zawiera pliki osadzone: wniosek·.docx.")
    portfolio = written.getvalue().replace(b"/Type/Catalog", b"/Collection<<>>/Type/Catalog")
    assert read_pdf(portfolio).status is ReadStatus.PARTIAL


def test_reading_leaves_nothing_open() -> None:
    content = build.drawn_pdf(form_page)
    first = read_pdf(content)
    assert all(read_pdf(content) == first for _ in range(50))


def test_text_equals_what_pdfium_gives_for_an_ordinary_page() -> None:
    content = build.lines_pdf([f"{number}. {LONG}" for number in range(30)])
    with pypdfium2.PdfDocument(content) as document:
        expected = document[0].get_textpage().get_text_bounded().replace("\r\n", "\n")
    assert read_pdf(content).pages[0].text == expected


def test_a_file_whose_pages_only_the_other_library_opens_is_partial_and_never_damaged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = build.lines_pdf([LONG])
    monkeypatch.setattr("ingest.readers.pdf.reader.open_page", lambda *_: nullcontext(None))
    found = read_pdf(whole)
    assert found.status is ReadStatus.PARTIAL
    assert "przedsiębiorca" in found.pages[0].text
    assert found.lacks == "Plik PDF jest zapisany wadliwie; odczytano tylko tekst."
