"""What a blank asks, found by its places alone."""

import pytest

from checks.recognise.form.blank.skeleton import skeleton_of, title_of
from domain.document import Page
from tests.checks.recognise.form.blanks.papers import blank
from tests.checks.recognise.form.blanks.templates import TEMPLATES


def questions(text: str, tables: tuple = ()) -> list[tuple[str, str]]:
    skeleton = skeleton_of([Page(1, text, tables=tables)])
    return [(one.words, one.hint) for one in skeleton.questions] if skeleton else []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Nazwa: NIP ........ REGON ........", [("Nazwa: NIP", ""), ("REGON", "")]),
        ("Adres (ulica, kod): ......\n.......", [("Adres", "ulica, kod")]),
        ("Opis działalności\n........\n........", [("Opis działalności", "")]),
        ("Oświadczam, że to prawda.\n........\n(podpis)", [("podpis", "")]),
        ("Miejsce i data\n........\n(czytelnie)", [("Miejsce i data", "czytelnie")]),
        ("Ja ...... (imię), firma ...... (nazwa)", [("Ja", "imię"), ("firma", "nazwa")]),
        ("Przychód: ........ zł", [("Przychód", "")]),
        ("Certyfikaty firmy:\n1.\n2.\n3.", [("Certyfikaty firmy", "")]),
        ("Czy firma prowadzi działalność:\n1) rolną? ☐ tak ☐ nie", [("rolną?", "")]),
        ("Czy firma zalega?\nOdpowiedź: ☐ tak ☐ nie", [("Czy firma zalega?", "")]),
        ("Firma nie zalega z podatkami. Dane są prawdziwe.", []),
        (
            "H.1. Firma działa w LIS: TAK / NIE* – jeżeli tak, to w którym: ........",
            [("Firma działa w LIS", ""), ("jeżeli tak, to w którym", "")],
        ),
        ("Profile (Facebook, LinkedIn…): ......", [("Profile", "Facebook, LinkedIn…")]),
    ],
)
def test_questions_stand_before_their_places(text, asked):
    assert questions(text) == asked


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Status: ☐ mikro ☐ małe", ["mikro", "małe"]),
        ("Status: mikro ☐ małe ☐", ["mikro", "małe"]),
        ("Status:\n☐ mikro\n☐ małe", ["mikro", "małe"]),
        ("Status\n[ ] mikro [ ] małe", ["mikro", "małe"]),
        ("Status: mikro / małe *", ["mikro", "małe"]),
        ("Czy firma eksportuje? TAK / NIE", ["TAK", "NIE"]),
        ("Czy firma eksportuje? tak/nie (niepotrzebne skreślić)", ["tak", "nie"]),
        ("Czy firma eksportuje? TAK / NIE* * niepotrzebne skreślić", ["TAK", "NIE"]),
        ("Adres: ulica/numer/kod", []),
    ],
)
def test_options_stand_beside_boxes_or_between_strokes(text, options):
    (question,) = skeleton_of([Page(1, text)]).questions if options else (None,)
    assert (
        [one.words for one in question.options] == options
        if question
        else skeleton_of([Page(1, text)]).questions == ()
    )


def test_options_amid_a_line_are_chosen_from_and_what_follows_asks_on():
    first, second = skeleton_of(
        [Page(1, "Czy firma ma patenty? TAK / NIE*, jeżeli tak, proszę wymienić: ........")]
    ).questions
    assert ([one.words for one in first.options], second.options) == (["TAK", "NIE"], ())


def test_a_letter_in_a_cell_of_its_own_numbers_the_heading_beside_it():
    header = ("Lp.", "Co to za dokument", "Ważny do")
    text = "A.\tKTO SIĘ ZGŁASZA\nNIP: ......\nD.\tCERTYFIKATY FIRMY\n" + "\t".join(header) + "\n1.\n2."
    nip, certificates = skeleton_of(
        [Page(1, text, tables=((header, ("1.", "", ""), ("2.", "", "")),))]
    ).questions
    assert nip.section == "A. KTO SIĘ ZGŁASZA"
    assert (certificates.words, certificates.columns) == ("CERTYFIKATY FIRMY", header)


def test_cells_beside_empty_cells_are_questions_and_headers_are_columns():
    rows = (("Lp.", "Kraj", "Rok"), ("1.", "", ""), ("2.", "", ""))
    cells = (("1.", "Nazwa firmy", ""), ("2.", "Siedziba", ""))
    text = "1.\tNazwa firmy\n2.\tSiedziba\nWyjazdy firmy\nLp.\tKraj\tRok\n1.\n2."
    skeleton = skeleton_of([Page(1, text, tables=(cells, rows))])
    assert [one.words for one in skeleton.questions] == ["Nazwa firmy", "Siedziba", "Wyjazdy firmy"]
    assert skeleton.questions[-1].columns == ("Lp.", "Kraj", "Rok")


def test_a_question_stands_under_its_headings():
    text = (
        "A. Wnioskodawca\n1. Dane firmy\nNazwa: ......\n2. Status: ☐ mikro ☐ małe\nB. Uczestnik\nImię: ......"
    )
    found = {one.words: one.section for one in skeleton_of([Page(1, text)]).questions}
    assert found == {
        "Nazwa": "A. Wnioskodawca / 1. Dane firmy",
        "Status": "A. Wnioskodawca",
        "Imię": "B. Uczestnik",
    }


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_question_reaches_into_the_next(name):
    skeleton = skeleton_of([blank(TEMPLATES[name])])
    for one, following in zip(skeleton.questions, skeleton.questions[1:], strict=False):
        assert one.first <= one.label_end <= one.until <= following.first


def test_a_blank_is_named_by_its_head():
    def named(text: str) -> str:
        skeleton = skeleton_of([Page(1, text)])
        assert skeleton is not None
        return title_of(skeleton)

    assert named("Załącznik nr 3\nKARTA ZGŁOSZENIA FIRMY\nNazwa: ....") == "karta zgloszenia firmy"
    assert (
        named("....\n(data)\nOŚWIADCZENIE\no statusie małej firmy\nNIP: ....")
        == "oswiadczenie o statusie malej firmy"
    )
    assert named("Formularz\nNIP: ....") == ""


def test_a_page_without_text_is_no_blank():
    assert skeleton_of([Page(1, "  \n ")]) is None


def test_a_box_in_a_cell_of_its_own_chooses_what_stands_in_its_row():
    text = "Kategoria:\nX\tKategoria\tRJR\n☐\tMikro\tdo 10\n☐\tMałe\tdo 50\nNIP: ....."
    first, second = skeleton_of([Page(1, text)]).questions
    assert [one.words for one in first.options] == ["Mikro", "Małe"]
    assert second.words == "NIP"


def test_boxes_in_columns_are_named_by_their_header():
    text = "Lp.\tPytanie\tTAK\tNIE\n1\tCzy firma eksportuje?\t☐\t☐\n2\tCzy firma zalega?\t☐\t☐"
    first, second = skeleton_of([Page(1, text)]).questions
    assert [(first.words, first.number), (second.words, second.number)] == [
        ("Czy firma eksportuje?", "1"),
        ("Czy firma zalega?", "2"),
    ]
    assert [one.words for one in second.options] == ["TAK", "NIE"]


def test_small_print_in_a_question_s_cell_goes_with_it():
    cells = (("B1", "Jaka to firma?\nwedług rozporządzenia", "☐ mikro ☐ małe"),)
    text = "B1\tJaka to firma?\nwedług rozporządzenia\t☐ mikro ☐ małe"
    (question,) = skeleton_of([Page(1, text, tables=(cells,))]).questions
    assert (question.number, question.words, question.hint) == (
        "B1",
        "Jaka to firma?",
        "według rozporządzenia",
    )


def test_several_labels_in_one_cell_are_several_questions():
    assert [words for words, _ in questions("Numery\tNIP:   REGON:   KRS (jeżeli dotyczy):")] == [
        "NIP",
        "REGON",
        "KRS",
    ]


def test_the_first_question_of_a_cell_stands_for_itself_below_what_heads_them_all():
    text = "5.\tStrona internetowa i media\tstrona w języku polskim: ........\nstrona w języku angielskim: ........"
    skeleton = skeleton_of([Page(1, text)])
    assert [one.words for one in skeleton.questions] == [
        "strona w języku polskim",
        "strona w języku angielskim",
    ]
    assert skeleton.questions[0].hint == "Strona internetowa i media"
    assert skeleton.questions[0].number == "5"


def test_boxes_in_a_cell_belong_to_the_question_beside_them_and_to_no_title_above() -> None:
    page = Page(
        1,
        "przedsiębiorcy z województwa – wyjazd studyjny\n"
        "Zgłaszam udział w wyjeździe (proszę zaznaczyć jeden):\t☐ Szwajcaria\n☐ Finlandia i Estonia\n"
        "Nazwa firmy: ………………",
    )
    skeleton = skeleton_of([page])
    assert skeleton is not None
    offered = {one.words: [option.words for option in one.options] for one in skeleton.questions}
    assert offered == {
        "Zgłaszam udział w wyjeździe": ["Szwajcaria", "Finlandia i Estonia"],
        "Nazwa firmy": [],
    }


def test_a_word_like_answer_beside_boxes_leaves_them_to_the_question_above() -> None:
    skeleton = skeleton_of([Page(1, "Czy firma zalega?\nOdpowiedź:\t☐ tak\t☐ nie\nNazwa firmy: ………………")])
    assert skeleton is not None
    assert "Czy firma zalega?" in [one.words for one in skeleton.questions if one.options]
