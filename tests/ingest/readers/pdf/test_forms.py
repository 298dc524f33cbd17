"""Fillable PDF forms: values stand in their places, whether or not the file draws them."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from domain.document import ReadStatus
from ingest.readers.pdf.reader import read_pdf
from tests.support.files import pdf_traps as build


def lines_of(content: bytes) -> list[str]:
    return read_pdf(content).pages[0].text.split("\n")


def full_form(canvas: Canvas) -> None:
    form = canvas.acroForm
    font = {"fontName": "Helvetica"}
    canvas.drawString(50, 800, "Województwo:")
    form.choice(
        name="woj",
        x=200,
        y=796,
        width=120,
        height=16,
        value="L",
        options=[("lubuskie", "L"), ("lubelskie", "E")],
        **font,
    )
    canvas.drawString(50, 770, "Branże:")
    form.listbox(
        name="branze",
        x=200,
        y=740,
        width=120,
        height=46,
        value=["A", "C"],
        options=[("Kosmos", "A"), ("Zdrowie", "B"), ("Metal", "C")],
        fieldFlags="multiSelect",
        **font,
    )
    canvas.drawString(50, 700, "mikro")
    form.radio(name="wielkosc", value="mikro", selected=True, x=100, y=697, size=12)
    canvas.drawString(150, 700, "małe")
    form.radio(name="wielkosc", value="male", selected=False, x=200, y=697, size=12)
    canvas.drawString(50, 660, "Opis:")
    form.textfield(
        name="opis",
        x=150,
        y=620,
        width=200,
        height=50,
        value="Linia pierwsza\nLinia druga",
        fieldFlags="multiline",
        **font,
    )
    canvas.drawString(50, 580, "Kod:")
    form.textfield(
        name="kod", x=150, y=576, width=200, height=16, value="65057", maxlen=5, fieldFlags="comb", **font
    )
    canvas.drawString(50, 550, "Uwagi:")
    form.textfield(
        name="tajne", x=150, y=546, width=200, height=16, value="ukryte", annotationFlags="hidden", **font
    )


def test_every_kind_of_field_stands_in_its_place() -> None:
    assert lines_of(build.drawn_pdf(full_form)) == [
        "Województwo: lubuskie",
        "Branże: Kosmos",
        "Metal",
        "mikro ☒ małe ☐",
        "Opis: Linia pierwsza",
        "Linia druga",
        "Kod: 65057",
        "Uwagi:",
    ]


def form_by_hand(fields: bytes, *objects: bytes, extra: bytes = b"") -> bytes:
    """A page with a word and fields whose appearance is left to the viewer."""
    text = b"BT /F1 11 Tf 50 800 Td (Zgoda:) Tj ET"
    kids = b" ".join(b"%d 0 R" % number for number in range(6, 6 + len(objects)))
    return build.assembled_pdf(
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[%s]/DA(/F1 11 Tf 0 g)/DR<</Font<</F1 5 0 R>>>>%s>>>>"
        % (fields, extra),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[%s]"
        b"/Resources<</Font<</F1 5 0 R>>>>>>" % kids,
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        *objects,
    )


def widget(entries: bytes) -> bytes:
    return b"<</Type/Annot/Subtype/Widget/Rect[150 796 262 812]/F 4/P 3 0 R%s>>" % entries


@pytest.mark.parametrize("extra", [b"", b"/NeedAppearances true"])
@pytest.mark.parametrize(
    ("entries", "shown"),
    [
        (b"/FT/Tx/T(nazwa)/V(\xfe\xff\x01\x7b\x00a\x00b\x00a)/DA(/F1 11 Tf 0 g)", "Żaba"),
        (b"/FT/Ch/Ff 131072/T(w)/V(L)/Opt[[(L)(lubuskie)][(E)(lubelskie)]]/DA(/F1 11 Tf 0 g)", "lubuskie"),
        (b"/FT/Ch/Ff 393216/T(w)/V(wlasna)/Opt[(a)(b)]/DA(/F1 11 Tf 0 g)", "wlasna"),
        (b"/FT/Btn/T(zgoda)/V/Yes/AS/Yes", "☒"),
        (b"/FT/Btn/T(zgoda)/V/Tak/AS/Tak", "☒"),
        (b"/FT/Btn/T(zgoda)/V/Off/AS/Off", "☐"),
        (b"/FT/Btn/T(zgoda)/AS/Off", "☐"),
    ],
)
def test_values_without_an_appearance_are_read(entries: bytes, shown: str, extra: bytes) -> None:
    assert lines_of(form_by_hand(b"6 0 R", widget(entries), extra=extra)) == [f"Zgoda: {shown}"]


DRAWN = b"<</Type/XObject/Subtype/Form/BBox[0 0 12 12]/Length 13>>\nstream\n0 0 12 12 re f\nendstream"


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (b"/V/Tak/AS/Tak", "☒"),
        (b"/AS/Tak", "☒"),
        (b"/V/Off/AS/Off", "☐"),
        (b"/V/Tak/AS/Off", "▨"),
        (b"/V/Off/AS/Yes", "▨"),
    ],
)
def test_a_box_whose_value_and_appearance_differ_is_doubtful(state: bytes, shown: str) -> None:
    box = widget(b"/FT/Btn/T(zgoda)/AP<</N<</Tak 7 0 R/Off 7 0 R>>>>" + state)
    content = form_by_hand(b"6 0 R", box, DRAWN).replace(b"/Annots[6 0 R 7 0 R]", b"/Annots[6 0 R]")
    assert lines_of(content) == [f"Zgoda: {shown}"]


def test_f046_an_xfa_notice_is_no_document() -> None:
    stream = b"<</Length 11>>\nstream\n<xdp></xdp>\nendstream"
    content = form_by_hand(b"", stream, extra=b"/XFA[(datasets) 6 0 R]").replace(b"/Annots[6 0 R]", b"")
    assert read_pdf(content).status is ReadStatus.OK  # its pages show the form
    whole = content.replace(b"/Type/Catalog", b"/NeedsRendering true/Type/Catalog")
    file = read_pdf(whole)
    assert file.status is ReadStatus.UNSUPPORTED
    assert "XFA" in file.reason


def test_values_typed_upon_a_scanned_form_do_not_make_it_text() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(build.picture(1240, 1754), 0, 0, 595, 842)
        for number in range(8):
            canvas.acroForm.textfield(
                name=f"p{number}",
                x=150,
                y=700 - 30 * number,
                width=300,
                height=16,
                value="odpowiedz wpisana na skanie",
            )

    file = read_pdf(build.drawn_pdf(draw))
    assert file.status is ReadStatus.EMPTY_TEXT
    assert file.pages[0].source == "picture"


def test_a_field_and_the_words_on_its_left_are_a_row() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 800, "Certyfikaty")
        canvas.acroForm.textfield(
            name="certyfikaty",
            x=200,
            y=770,
            width=250,
            height=40,
            value="ISO 9001\nISO 14001",
            fieldFlags="multiline",
        )
        canvas.drawString(50, 740, "Patenty")
        canvas.acroForm.textfield(name="patenty", x=200, y=736, width=250, height=16, value="")

    (page,) = read_pdf(build.drawn_pdf(draw)).pages
    assert page.tables == ((("Certyfikaty", "ISO 9001\nISO 14001"),), (("Patenty", ""),))
