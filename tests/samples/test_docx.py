import io
import re
import zipfile

import docx
import pytest

from samples.text import docx_forms
from samples.text.form_layout import Filling

GUISES = ["plain", "table", "controls", "textbox"]


def xml_of(content):
    return zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()


def all_text(content):
    return " ".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", xml_of(content)))


@pytest.mark.parametrize("guise", GUISES)
def test_every_answer_stands_in_every_guise(company, call, guise):
    content = docx_forms.application_form(company, call, guise=guise)
    for answer in (company.name, company.nip, company.delegate, company.website_pl, company.activity):
        assert answer in all_text(content), answer
    assert content == docx_forms.application_form(company, call, guise=guise)


def test_python_docx_alone_misses_controls_and_text_boxes(company, call):
    for guise, is_seen in (("plain", True), ("controls", False), ("textbox", False)):
        document = docx.Document(io.BytesIO(docx_forms.application_form(company, call, guise=guise)))
        text = "\n".join(paragraph.text for paragraph in document.paragraphs)
        assert (company.nip in text) is is_seen, guise


def test_controls_hold_check_boxes(company, call):
    xml = xml_of(docx_forms.application_form(company, call, guise="controls"))
    assert xml.count('w14:checked w14:val="1"') == 2 + 1 + 1 + 1 + 1 + 1
    assert "w:showingPlcHdr" in xml


def test_a_signature_is_a_picture_or_nothing(company, call):
    names = lambda mark: zipfile.ZipFile(  # noqa: E731
        io.BytesIO(docx_forms.application_form(company, call, Filling(signed=mark)))
    ).namelist()
    assert any(name.startswith("word/media/") for name in names("image"))
    assert not any(name.startswith("word/media/") for name in names("none"))


def test_tables_pair_labels_and_answers(company, call):
    document = docx.Document(io.BytesIO(docx_forms.application_form(company, call, guise="table")))
    pairs = {row.cells[0].text: row.cells[1].text for table in document.tables for row in table.rows}
    assert pairs["NIP:"] == company.nip
    assert pairs["Stanowisko:"] == company.position
