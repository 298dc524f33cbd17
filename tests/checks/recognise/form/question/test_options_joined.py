"""Lines that begin with a box are the options of the question above them."""

from checks.recognise.form.question.continued import with_options_joined
from checks.recognise.form.question.unit import Unit
from domain.document import Evidence


def unit(question: str, answer: str = "", **rest) -> Unit:
    return Unit(question, "", answer, Evidence(answer, 1), **rest)


def test_options_on_two_lines_are_one_answer():
    read = with_options_joined(
        [
            unit("Wielkość i działalność", "Wielkość według załącznika I", span=(20, 40)),
            unit("☐ przedsiębiorstwo mikro", "☒ przedsiębiorstwo małe", span=(60, 80)),
            unit("☐ przedsiębiorstwo", "średnie", span=(100, 107)),
            unit("Opis działalności", "pompy"),
        ]
    )
    assert [(one.question, one.answer, one.span) for one in read] == [
        (
            "Wielkość według załącznika I",
            "☐ przedsiębiorstwo mikro ☒ przedsiębiorstwo małe\n☐ przedsiębiorstwo średnie",
            (20, 107),
        ),
        ("Opis działalności", "pompy", None),
    ]


def test_further_options_join_those_of_the_answer():
    read = with_options_joined([unit("Wielkość", "☒ mikro"), unit("☐ małe", "☐ średnie")])
    assert [(one.question, one.answer) for one in read] == [("Wielkość", "☒ mikro\n☐ małe ☐ średnie")]


def test_a_box_at_the_papers_head_has_no_question_above_it():
    units = [unit("☐ zgłoszenie", "pierwsze"), unit("Nazwa", "Alfa")]
    assert list(with_options_joined(units)) == units
