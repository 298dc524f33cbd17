"""A blank filled in with made-up answers and read back."""

import io
from pathlib import Path

import pytest
from docx import Document

from config.loader import load_call
from pipeline.callfile.filled_blank import filled_and_read

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
