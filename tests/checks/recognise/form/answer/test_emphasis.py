"""Choices that somebody underlined or set in bold in a Word document."""

import io

import pytest
from docx import Document

from checks.page.sheet import sheet_of
from checks.recognise.form.blank.copied.copy import copy_of
from checks.recognise.form.blank.copied.filled import copied_units
from checks.recognise.form.text import form_text
from domain.document import Page
from ingest.readers import read_file
from tests.checks.recognise.form.blank.copied.test_filled import FORM

LINES = (
    ("Ankieta przedsiębiorcy przed wyjazdem zagranicznym",),
    ("Nazwa firmy: ", "........"),
    ("Czy firma eksportuje? ", "TAK", " / ", "NIE", "*"),
    ("Czy firma wprowadza innowacje? ", "TAK", " / ", "NIE", "*"),
    ("Wielkość firmy: ☐ ", "mikro", " ☐ ", "mała", " ☐ ", "średnia"),
)


def page(*chosen: tuple[int, str], how: str = "underline", whole: bool = False) -> Page:
    """The form; chosen words, each with its line, stand out; with `whole` the blank's options are all bold."""
    document = Document()
    for number, parts in enumerate(LINES):
        paragraph = document.add_paragraph()
        for part in parts:
            run = paragraph.add_run("Alfa" if part == "........" and chosen else part)
            run.bold = whole and part in {"TAK", " / ", "NIE", "*"}
            if (number, part) in chosen:
                setattr(run, how, True)
    written = io.BytesIO()
    document.save(written)
    (only,) = read_file(written.getvalue()).pages
    return only


def chosen_in(paper: Page, blank: Page) -> list[list[str]]:
    sheets = [sheet_of(paper)]
    copy = copy_of(form_text(sheets), FORM.model_copy(update={"printed": ((blank,),)}), sheets)
    return [
        [one.words for one in unit.options if one.is_chosen] for unit in copied_units(copy) if unit.options
    ]


@pytest.mark.parametrize("how", ["underline", "bold"])
def test_the_word_that_stands_out_is_chosen(how):
    paper = page((2, "NIE"), (3, "TAK"), (4, "mała"), how=how)
    assert chosen_in(paper, page()) == [["NIE"], ["TAK"], ["mała"]]


def test_what_the_blank_sets_in_bold_is_no_choice():
    assert chosen_in(page((4, "mikro"), whole=True), page(whole=True)) == [[], [], ["mikro"]]


def test_two_that_stand_out_are_no_choice():
    assert chosen_in(page((2, "NIE"), (2, "TAK"), (4, "mała"), (4, "mikro")), page()) == [[], [], []]


def test_cells_of_many_rows_are_told_apart_by_their_rows():
    document = Document()
    table = document.add_table(rows=0, cols=2)
    for asked, bold in (("Czy firma eksportuje?", "TAK"), ("Czy firma zalega?", "NIE")):
        cells = table.add_row().cells
        cells[0].text = asked
        for part in ("TAK", " / ", "NIE"):
            cells[1].paragraphs[0].add_run(part).bold = part == bold
    written = io.BytesIO()
    document.save(written)
    (only,) = read_file(written.getvalue()).pages
    assert [(one.line, one.words) for one in only.emphasised] == [
        ("Czy firma eksportuje? TAK / NIE", "TAK"),
        ("Czy firma zalega? TAK / NIE", "NIE"),
    ]
