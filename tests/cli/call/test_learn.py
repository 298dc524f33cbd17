"""`nabor call learn`: a commented fragment in the call's format, or one sentence."""

import tomllib
from pathlib import Path

from docx import Document

from domain.rules.papers.document_rule import DocumentRule
from tests.support.offices.command import nabor

FORMS = Path(__file__).parents[3] / "config/calls/forms"


def test_the_fragment_is_toml_that_a_call_takes():
    said = nabor(
        {}, "call", "learn", str(FORMS / "oswiadczenie-o-statusie.docx"), "--kind", "status_declaration"
    )
    assert said.status == 0, said.err
    table = tomllib.loads(said.out)["documents"]["status_declaration"]
    rule = DocumentRule.model_validate(table)
    assert {"name", "nip", "size", "signature"} <= {field.name for field in rule.form.fields}
    assert "# Propozycja odczytana z pliku „oswiadczenie-o-statusie.docx”." in said.out
    assert "jedna z możliwości" in said.out


def test_a_foreign_form_with_quotes_and_a_table(tmp_path):
    document = Document()
    document.add_paragraph("KARTA UDZIAŁU W PROJEKCIE „EKSPORT”")
    document.add_paragraph('Nazwa firmy (zgodnie z „KRS"): ..............')
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "Liczba pracowników"
    table.cell(1, 0).text = "Firma eksportuje"
    table.cell(1, 1).text = "☐ TAK ☐ NIE"
    document.save(tmp_path / "karta.docx")
    said = nabor({}, "call", "learn", str(tmp_path / "karta.docx"))
    fields = tomllib.loads(said.out)["documents"]["application_form"]["form"]["fields"]
    assert [(field["name"], field.get("type", "text")) for field in fields] == [
        ("name", "text"), ("employees", "count"), ("firma_eksportuje", "yes_no"),
    ]  # fmt: skip


def test_what_is_no_form_is_told_in_one_sentence(tmp_path):
    (tmp_path / "notatka.txt").write_text("Zebranie odbędzie się w piątek.", encoding="utf-8")
    for path in (tmp_path / "notatka.txt", tmp_path / "nie-ma.docx"):
        said = nabor({}, "call", "learn", str(path))
        assert said.status != 0
        assert said.out == ""
        assert said.err.startswith("nabor: ")
        assert "Traceback" not in said.err
