"""Lines that were one before the paper's edge parted them."""

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.paper import blocks_of
from checks.recognise.form.question.wrapped import joined
from checks.recognise.form.text import form_text
from domain.document import Page
from tests.support.facts.dossiers import SWITZERLAND

WORDING = wording_of(SWITZERLAND.documents["application_form"].form)


def lines_of(text: str) -> list[str]:
    sheets = [sheet_of(Page(1, text))]
    return [block.raw for block in joined(blocks_of(form_text(sheets), sheets), WORDING)]


def test_a_line_that_ends_with_a_preposition_goes_on_in_the_next():
    broken = "13. Nie realizuję przedsięwzięcia horyzontalnego, o którym mowa w\nPorozumieniu."
    assert lines_of(f"ZGŁOSZENIE\n{broken}\n14. Cel wyjazdu: nauka") == [
        "ZGŁOSZENIE",
        broken,
        "14. Cel wyjazdu: nauka",
    ]


def test_a_question_with_its_colon_is_no_rest_of_the_line_above_it():
    lines = ["Firma zarejestrowana jest i prowadzi całą swoją działalność na", "Województwo: lubuskie"]
    assert lines_of("\n".join(lines)) == lines


def test_whose_a_questions_last_word_is_stands_alone_on_the_next_line():
    asked = "3) Adres miejsca zamieszkania albo adres siedziby\npodmiotu"
    assert lines_of(f"{asked}\nul. Sportowa 21, 69-100 Słubice") == [asked, "ul. Sportowa 21, 69-100 Słubice"]
