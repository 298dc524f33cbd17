"""Options that somebody ringed or underlined, in lines that the page repeats or sets wide apart."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.read_form import read_form
from domain.document import Emphasis, Page
from tests.support.facts.dossiers import SWITZERLAND

RULE = SWITZERLAND.documents["application_form"]
ASKED = (
    "Czy firma prowadzi działalność innowacyjną? (zakreślić)",
    "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji? (zakreślić)",
    "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu? (zakreślić)",
)


def told(text: str, *emphasised: Emphasis) -> dict[str, object]:
    read = read_form([sheet_of(Page(1, text, emphasised=emphasised))], RULE)
    return {
        name: read[name].value if read[name].state == "read" else read[name].state
        for name in ("innovative", "lis", "horizontal", "size")
    }


def ringed(*words: str) -> tuple[Emphasis, ...]:
    return tuple(Emphasis("TAK NIE", one, "ringed") for one in words)


def paper(offer: str = "TAK\tNIE") -> str:
    return "KARTA FIRMY\n" + "\n".join(f"{asked}\n{offer}" for asked in ASKED) + "\nCel wyjazdu\nnauka"


def test_lines_alike_are_told_by_their_turn():
    answers = told(paper(), *ringed("TAK", "NIE", "TAK"))
    assert (answers["innovative"], answers["lis"], answers["horizontal"]) == (True, False, True)


@pytest.mark.parametrize("words", [("TAK", "NIE"), ("TAK", "TAK", "NIE", "NIE")])
def test_no_turn_is_told_where_a_line_has_none_or_another_two(words: tuple[str, ...]):
    answers = told(paper(), *ringed(*words))
    assert {answers["innovative"], answers["lis"], answers["horizontal"]} == {"unclear"}


def test_a_line_with_both_ringed_is_open_and_the_others_are_told():
    answers = told(paper(), *ringed("TAK", "TAK NIE", "NIE"))
    assert (answers["innovative"], answers["lis"], answers["horizontal"]) == (True, "unclear", False)


def test_the_line_above_tells_whose_choice_it_is_where_captions_ask():
    asked = ("DZIAŁALNOŚĆ INNOWACYJNA", "DZIAŁALNOŚĆ W LUBUSKICH INTELIGENTNYCH SPECJALIZACJACH")
    text = "KARTA FIRMY\n" + "\n".join(f"{one}\nTAK\tNIE" for one in asked) + "\nŻary, 17.04.2026"
    marks = [Emphasis("TAK NIE", "TAK", "ringed", asked[1]), Emphasis("TAK NIE", "NIE", "ringed", asked[0])]
    assert [told(text, *marks)[name] for name in ("innovative", "lis")] == [False, True]
    assert [told(text)[name] for name in ("innovative", "lis")] == ["unclear", "unclear"]


def test_sizes_set_wide_apart_are_options_and_no_question():
    text = "KARTA FIRMY\nJaką wielkość ma firma? (zakreślić)\nmikro\tmała\tśrednia duża\nCel wyjazdu\nnauka"
    assert told(text, Emphasis("mikro mała średnia duża", "mała", "ringed"))["size"] == "small"
    assert told(text)["size"] == "unclear"


def test_the_next_cell_of_a_row_does_not_hide_whose_answer_it_is():
    line = "Działalność innowacyjna TAK / NIE Roboty udojowe z układem wizyjnym"
    text = f"ZGŁOSZENIE\n{line.replace(' TAK', chr(9) + 'TAK').replace('NIE ', 'NIE' + chr(9))}\nCel wyjazdu\nnauka"
    assert told(text, Emphasis(line, "TAK", "bold"))["innovative"] is True


def test_a_line_beside_a_broken_label_is_the_question_that_holds_most_of_it():
    rows = (
        ("Czy firma działa w obszarze LIS?", "TAK / NIE*"),
        ("Czy firma realizuje w ramach\nPorozumienia przedsięwzięcie horyzontalne?", "TAK / NIE*"),
        ("Cel wyjazdu", "nauka"),
    )
    text = "KARTA FIRMY\n" + "\n".join("\t".join(row) for row in rows)
    stressed = (
        Emphasis("Czy firma działa w obszarze LIS? TAK / NIE*", "TAK", "underlined"),
        Emphasis("Czy firma realizuje w ramach TAK / NIE*", "NIE", "underlined"),
    )
    read = read_form([sheet_of(Page(1, text, tables=(rows,), emphasised=stressed))], RULE)
    assert (read["lis"].value, read["horizontal"].value) == (True, False)


def test_lettered_lines_of_which_one_stands_out_in_each_question():
    text = "KARTA FIRMY\n" + "\n".join(
        f"{at}. {asked}:\na) tak\nb) nie"
        for at, asked in enumerate(
            (
                "Firma prowadzi działalność innowacyjną",
                "Firma działa w ramach Lubuskich Inteligentnych Specjalizacji",
                "Firma realizuje przedsięwzięcie horyzontalne",
            ),
            1,
        )
    )
    chosen = [Emphasis(line, line, "underlined") for line in ("a) tak", "b) nie", "a) tak")]
    answers = told(text, *chosen)
    assert (answers["innovative"], answers["lis"], answers["horizontal"]) == (True, False, True)
    assert {told(text, *chosen[:2])[name] for name in ("innovative", "lis", "horizontal")} == {"unclear"}
