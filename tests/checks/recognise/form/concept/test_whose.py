"""The paper's own word for whoever fills it in is no other party, and nothing that is asked."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.whose import whose
from checks.recognise.form.read_form import read_form
from domain.document import FieldValue, Page
from tests.support.facts.dossiers import SWITZERLAND


def read(text: str) -> dict[str, FieldValue]:
    return read_form([sheet_of(Page(1, text))], SWITZERLAND.documents["application_form"])


def form_of(word: str, genitive: str) -> str:
    return (
        f"Nazwa {genitive}: Lipa sp. z o.o.\nNIP {genitive}: 9292028014\nREGON {genitive}: 080012345\n"
        f"{word} działa w ramach Lubuskich Inteligentnych Specjalizacji: ☐ tak ☒ nie\n"
        f"Czym {word} się zajmuje: Szyje namioty dla wojska i harcerzy.\n"
    )


@pytest.mark.parametrize(
    ("word", "genitive"), [("kandydat", "kandydata"), ("członek", "członka"), ("zakład", "zakładu")]
)
def test_questions_about_whom_the_paper_calls_in_its_own_way(word: str, genitive: str) -> None:
    told = read(form_of(word, genitive))
    assert told["name"].value == "Lipa sp. z o.o."
    assert told["lis"].value is False
    assert told["activity"].state == "read"


@pytest.mark.parametrize(
    "text",
    [
        "nip wspolnika 1 regon wspolnika 2",
        "ulica oddzialu 1 kod oddzialu 2 wojewodztwo oddzialu",
        "nip firmy obiektu",
    ],
)
def test_other_parties_and_chance_neighbours_are_not_the_applicant(text: str) -> None:
    assert not whose(text) & {"wspolnik", "oddzial", "obiekt"}
