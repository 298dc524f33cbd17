"""A blank filled in with made-up answers and read back."""

import io
from pathlib import Path

import pytest
from docx import Document
from reportlab.pdfgen.canvas import Canvas

from checks.recognise.form.blank.learning import learn
from config.loader import load_call
from domain.call import Call
from pipeline.callfile.filled_blank import filled_and_read
from pipeline.read.blanks import pages_of
from tests.support.files.opendocument import odt, paragraph

CALLS = Path(__file__).parents[3] / "config/calls"
CALL = load_call(CALLS / "szwajcaria-2026.toml")


@pytest.mark.parametrize(
    ("kind", "count"), [("application_form", 31), ("status_declaration", 6), ("de_minimis_form", 7)]
)
def test_all_that_is_written_on_the_offices_blanks_is_read(kind: str, count: int) -> None:
    done = filled_and_read(kind, CALL, CALLS)
    assert done is not None
    content, answers = done
    assert len(answers) == count
    assert [answer for answer in answers if not answer.is_same] == []
    text = "\n".join(paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs)
    assert "5260250274" in text or kind != "application_form"


def test_a_label_that_the_blank_does_not_print_has_no_place() -> None:
    rule = CALL.documents["status_declaration"]
    fields = tuple(
        field.model_copy(update={"labels": ("Liczba wielbłądów",)}) if field.name == "employees" else field
        for field in rule.form.fields
    )
    changed = rule.model_copy(update={"form": rule.form.model_copy(update={"fields": fields})})
    call = CALL.model_copy(update={"documents": {**CALL.documents, "status_declaration": changed}})
    done = filled_and_read("status_declaration", call, CALLS)
    assert done is not None
    (absent,) = [answer for answer in done[1] if not answer.written]
    assert (absent.field, absent.is_same) == ("employees", False)


def test_where_there_is_no_docx_nothing_is_filled(tmp_path: Path) -> None:
    assert filled_and_read("zus_certificate", CALL, CALLS) is None
    assert filled_and_read("application_form", CALL, tmp_path) is None


def learned_call(content: bytes, name: str, folder: Path) -> Call:
    """A call whose only document is the form that a blank describes, blank and all."""
    (folder / name).write_bytes(content)
    found = learn(pages_of(content, name))
    assert found is not None
    own = CALL.documents["application_form"].model_copy(update={"form": found.rule, "blank": name})
    return CALL.model_copy(update={"documents": {"application_form": own}})


def a_blank() -> bytes:
    word = Document()
    word.add_paragraph("FORMULARZ ZGŁOSZENIOWY WARSZTATÓW")
    word.add_paragraph("Nazwa szkoły: ........................")
    word.add_paragraph("NIP: ........................")
    word.add_paragraph("Tematy warsztatów (można zaznaczyć kilka):")
    for topic in ("robotyka", "druk 3D", "chemia"):
        word.add_paragraph(f"☐ {topic}")
    word.add_paragraph("Planowane wydatki:")
    table = word.add_table(rows=3, cols=3)
    rows = (("Lp.", "Rodzaj wydatku", "Kwota w zł"), ("1.", "", ""), ("2.", "", ""))
    for row, words in zip(table.rows, rows, strict=True):
        for cell, said in zip(row.cells, words, strict=True):
            cell.text = said
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def test_ticks_and_columns_are_filled_in_and_read_back(tmp_path: Path) -> None:
    done = filled_and_read("application_form", learned_call(a_blank(), "wzor.docx", tmp_path), tmp_path)
    assert done is not None
    assert [answer for answer in done[1] if not answer.is_same] == []
    told = {answer.field: answer.read for answer in done[1]}
    assert told["planowane_wydatki.kwota_w_zl"] == "1 000 PLN"
    assert told["tematy_warsztatow"] == "robotyka"


LINES = (
    "KARTA UCZESTNIKA WARSZTATOW",
    "Nazwa szkoly: ........................",
    "NIP: ........................",
    "Czy szkola jest publiczna? [ ] TAK [ ] NIE",
    "Data zalozenia szkoly: ........................",
)


def pdf_blank() -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    for at, line in enumerate(LINES):
        canvas.drawString(60, 780 - 24 * at, line)
    canvas.save()
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "name"),
    [(pdf_blank(), "wzor.pdf"), (odt("".join(map(paragraph, LINES))), "wzor.odt")],
    ids=["pdf", "odt"],
)
def test_a_blank_in_another_format_is_filled_in_as_a_word_document(
    content: bytes, name: str, tmp_path: Path
) -> None:
    done = filled_and_read("application_form", learned_call(content, name, tmp_path), tmp_path)
    assert done is not None
    assert Document(io.BytesIO(done[0])).paragraphs[0].text == LINES[0]
    assert [answer for answer in done[1] if not answer.is_same] == []
    assert len(done[1]) == len(LINES) - 1


def test_a_blank_without_text_is_not_filled_in(tmp_path: Path) -> None:
    call = learned_call(pdf_blank(), "wzor.pdf", tmp_path)
    (tmp_path / "wzor.pdf").write_bytes(b"%PDF-1.4 nothing")
    assert filled_and_read("application_form", call, tmp_path) is None
