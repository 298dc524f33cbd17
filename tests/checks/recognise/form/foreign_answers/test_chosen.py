"""What is chosen in papers of other layouts: boxes, crosses, words struck or set apart, TAK and NIE."""

import pytest

from domain.document import Emphasis
from tests.support.papers.foreign_answers import SURVEY, read, told


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Status przedsiębiorstwa: ☐ mikroprzedsiębiorstwem ☒ małym przedsiębiorstwem ☐ średnim", "small"),
        ("Kategoria przedsiębiorstwa: mikro [ ] małe [ ] średnie [X]", "medium"),
        ("Firma należy do kategorii*: ~~mikro~~ / małych / ~~średnich~~ przedsiębiorców", "small"),
        ("Wielkość firmy\n( ) Mikro (<10 osób)\n(x) Małe (<50 osób)\n( ) Średnie (<250 osób)", "small"),
        ("Wielkość przedsiębiorstwa: a) mikro b) małe c) średnie\nOdpowiedź: c)", "medium"),
        ("Oświadczam, że reprezentowana przeze mnie firma jest mikroprzedsiębiorcą.", "micro"),
        ("Oświadczam, że spółka posiada status średniego przedsiębiorstwa.", "medium"),
        ("Czy jest mikroprzedsiębiorcą? ☐ TAK ☒ NIE\nCzy jest małym przedsiębiorcą? ☒ TAK ☐ NIE", "small"),
        ("Status przedsiębiorstwa: mikro / małe / średnie", "unclear"),
        ("Status przedsiębiorstwa: mikro X małe średnie", "unclear"),
        ("Małe przedsiębiorstwo zatrudnia mniej niż 50 pracowników i jest samodzielne.", "unclear"),
        ("Oświadczam, że firma nie jest mikroprzedsiębiorcą.", "unclear"),
        ("a) podmiot posiada w innym przedsiębiorcy większość praw głosu?", "unclear"),
        ("a) podmiot posiada w innym przedsiębiorcy większość praw głosu", "unclear"),
        ("Oświadczam, że firma jest mikroprzedsiębiorcą albo małym przedsiębiorcą.", "unclear"),
    ],
)
def test_the_size_in_many_words(text: str, size: str):
    assert told("size", f"OŚWIADCZENIE\n{text}", "status_declaration") == size


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("Tak, wdrażamy nowe produkty.", True),
        ("Nie.", False),
        ("nie prowadzi", False),
        ("TAK [ ] NIE [x]", False),
        ("[x] tak [ ] nie", True),
        ("TAK / ~~NIE~~", True),
        ("TAK / NIE*", "unclear"),
        ("raczej tak", "unclear"),
    ],
)
def test_yes_and_no_in_many_words(answer: str, value: object):
    assert told("innovative", f"ANKIETA\nCzy firma prowadzi działalność innowacyjną?\n{answer}") == value


def test_crosses_under_yes_and_no():
    table = (
        ("Pytanie", "TAK", "NIE", "Jeżeli TAK – podać"),
        ("Działalność mieści się w LIS", "X", "", "Innowacyjny przemysł"),
        ("Firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", "", "X", ""),
    )
    text = "ANKIETA\n" + "\n".join("\t".join(row) for row in table)
    found = read(text, tables=(table,))
    assert (found["lis"].value, found["specialisation"].value, found["in_agreements"].value) == (
        True,
        "industry",
        False,
    )


CROSSED = (
    ("Kod", "Parametr", "T", "N", "Treść"),
    ("B. Profil", "", "", "", ""),
    ("B1", "Kod PKD działalności głównej", "", "", "24.54.B"),
    ("B2", "podmiot mikro", "", "X", ""),
    ("B3", "podmiot mały", "X", "", ""),
    ("B4", "Prowadzi działalność innowacyjną", "X", "", "drukujemy formy"),
    ("B5", "Udział w wyjazdach UMWL finansowanych z FEWL", "X", "", "Austria 2024; Dania 2025"),
    ("B6", "Przedsięwzięcie horyzontalne", "", "X", "—"),
    ("C. Porozumienia na rzecz Rozwoju Obszarów Kluczowych", "", "", "", ""),
    ("C1", "Udział w Porozumieniach (podać nazwy)", "X", "", "Smart Factory 4.0"),
)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pkd", "24.54.B"),
        ("size", "small"),
        ("innovative", True),
        ("office_trips", 2),
        ("horizontal", False),
        ("in_agreements", True),
        ("agreements_list", ("Smart Factory 4.0",)),
    ],
)
def test_crosses_under_t_and_n(name: str, value: object):
    text = "Zgłoszenie\n" + "\n".join("\t".join(filter(None, row)) for row in CROSSED)
    assert told(name, text, tables=(CROSSED,)) == value


@pytest.mark.parametrize(
    ("ticked", "count"), [("w żadnym", 0), ("w dwóch", 2), ("w trzech lub więcej", 3), ("", "empty")]
)
def test_a_count_among_options(ticked: str, count: object):
    options = ("w żadnym", "w jednym", "w dwóch", "w trzech lub więcej")
    boxes = " ".join(f"{'☒' if one == ticked else '☐'} {one}" for one in options)
    text = f"Dane firmy\nNIP: 9290000006\nFirma: Alfa sp. z o.o.\nLiczba wyjazdów z UMWL: {boxes}\nCel wyjazdu: nauka"
    assert told("office_trips", text) in {count, "unclear" if count == "empty" else count}


def stressed(line: str, *words: tuple[str, str]) -> tuple[Emphasis, ...]:
    return tuple(Emphasis(line, word, how) for word, how in words)


@pytest.mark.parametrize(
    ("line", "words", "value"),
    [
        ("Działalność innowacyjna: TAK / NIE*", [("TAK", "bold")], True),
        ("Działalność innowacyjna: TAK / NIE*", [("NIE", "underlined"), ("TAK", "bold")], "unclear"),
        ("Działalność innowacyjna: TAK / NIE*", [("TAK", "bold"), ("NIE", "bold")], "unclear"),
        ("Działalność innowacyjna: ☐ TAK ☐ NIE", [("NIE", "coloured")], False),
        ("Działalność innowacyjna: TAK / NIE*", [("Działalność innowacyjna", "bold")], "unclear"),
    ],
)
def test_an_answer_that_only_stands_out(line, words, value):
    assert (
        told("innovative", f"ANKIETA\n{line}\nCel wyjazdu: nauka", emphasised=stressed(line, *words)) == value
    )


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("innovative", "Działalność innowacyjna:\n[x] prowadzimy [ ] nie prowadzimy", True),
        ("innovative", "Działalność innowacyjna:\n~~prowadzimy~~ / nie prowadzimy*", False),
        ("innovative", "Działalność innowacyjna: X prowadzimy … nie prowadzimy", True),
        ("innovative", "Działalność innowacyjna:\nprowadzimy nie prowadzimy", "unclear"),
        ("lis", "Czy firma działa w ramach LIS? ~~TAK~~ / NIE1", False),
        ("innovative", "Działalność innowacyjna:\n~~TAK~~ / NIE Odtwarzaliśmy maszyny bez żadnych nowości.", False),
        ("office_trips", "Liczba wyjazdów organizowanych przez UMWL:\n0 ☐\n1 ☒\n2 ☐\n3 i więcej ☐", 1),
        ("office_trips", "Liczba wyjazdów organizowanych przez UMWL:\n~~nie~~ / ~~w jednym~~ / w dwóch", 2),
        ("office_trips", "Liczba wyjazdów organizowanych przez UMWL:\n☐ 1) nie ☐ 2) w jednym ☒ 3) w dwóch", 2),
        ("office_trips", "Liczba wyjazdów organizowanych przez UMWL: nie w jednym X w dwóch", "unclear"),
        ("website_pl", "Strona www w języku polskim: ☒ posiadamy: www.alfa.pl ☐ nie posiadamy", ("www.alfa.pl",)),
        ("website_pl", "Strona www w języku polskim: facebook.com/alfa", "unclear"),
        ("social_media", "Media społecznościowe: [x] Facebook [ ] LinkedIn [x] YouTube", ("Facebook", "YouTube")),
        ("social_media", "5. Media społecznościowe\nLinkedIn, Instagram, YouTube\n6. NIP: 1", ("LinkedIn", "Instagram", "YouTube")),
        ("agreements_list", "Nazwy porozumień:\n– Zielona Transformacja\n– InnoFood", ("Zielona Transformacja", "InnoFood – żywność wysokiej jakości")),
        ("certificates", "Posiadane certyfikaty:\nOdp.: ISO 9001; ISO 14001", ("ISO 9001", "ISO 14001")),
        ("pkd", "Główne PKD: 28.22.Z – produkcja maszyn", "28.22.Z"),
    ],
)  # fmt: skip
def test_what_was_chosen_in_whatever_way(name: str, text: str, value: object):
    assert told(name, f"FORMULARZ\n{text}\n") == value


def test_crosses_in_cells_behind_their_options():
    rows = (("Nazwa firmy", "Alfa Sp. z o.o.", "", "", "", "", ""),
            ("Wielkość przedsiębiorstwa", "mikro", "", "małe", "X", "średnie", ""))  # fmt: skip
    text = "Nazwa firmy Alfa Sp. z o.o.\nWielkość przedsiębiorstwa mikro małe X średnie"
    assert told("size", text, tables=(rows,)) == "small"


def test_a_table_of_crosses_inside_a_cell():
    outer = (("Nazwa firmy", "Alfa Sp. z o.o."), ("Wielkość przedsiębiorstwa", "mikro\nmałe X\nśrednie"))
    inner = (("mikro", ""), ("małe", "X"), ("średnie", ""))
    text = "Nazwa firmy Alfa Sp. z o.o.\nWielkość przedsiębiorstwa mikro\nmałe X\nśrednie"
    assert told("size", text, tables=(outer, inner)) == "small"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("office_trips", "Udział w wyjazdach organizowanych przez UMWL: (nie/1 raz/2 razy): 1 raz", 1),
        ("website_pl", "Strony internetowe – polska i obcojęzyczna: www.alfa.pl / brak", ("www.alfa.pl",)),
    ],
)  # fmt: skip
def test_what_is_offered_and_what_is_asked_in_one_line(name: str, text: str, value: object):
    assert told(name, f"FORMULARZ\n{text}\n") == value


def test_a_size_that_is_denied_is_not_told():
    text = "Firma jest:\nmikroprzedsiębiorstwo – NIE\nmałe przedsiębiorstwo – TAK\nśrednie przedsiębiorstwo – NIE"
    assert told("size", f"FORMULARZ\n{text}\n") == "small"


def test_what_is_held_stands_behind_its_box():
    text = "Certyfikaty i patenty: ☒ posiadamy: ISO 9001, ISO 14001 ☐ nie posiadamy"
    assert told("certificates", f"FORMULARZ\n{text}\n") == ("ISO 9001", "ISO 14001")


def test_a_reason_behind_underlined_yes_is_named_not_offered():
    line = "Certyfikaty, patenty, atesty: TAK / NIE – ISO 9001:2015; HACCP"
    marked = Emphasis("TAK", line, "underlined")
    assert told("certificates", f"ANKIETA\n{line}", emphasised=(marked,)) == ("ISO 9001:2015", "HACCP")


@pytest.mark.parametrize("offer", ["TAK (NIE)", "TAK NIE", "NIE / TAK", "(TAK) NIE"])
def test_both_answers_and_no_sign_is_no_answer(offer: str):
    text = f"Dane firmy\nNIP: 9290000006\nFirma: Alfa sp. z o.o.\nDziałalność innowacyjna: {offer}\nCel wyjazdu: nauka"
    assert told("innovative", text) == "unclear"


def test_options_that_only_blanks_part_tell_nothing_by_themselves():
    assert told("lis", "Czy firma działa w ramach LIS? TAK   NIE") == "unclear"
    line = "Czy firma działa w ramach LIS? TAK   NIE"
    assert told("lis", line, emphasised=(Emphasis(line, "NIE", "underlined"),)) is False


def test_columns_of_yes_and_no_are_no_options_of_their_heading():
    table = (
        ("Pytanie", "Tak", "Nie", "Szczegóły"),
        ("Firma działa w obszarze LIS", "[ ]", "[x]", "–"),
        ("Firma realizuje przedsięwzięcie horyzontalne", "[x]", "[ ]", "Wspólne laboratorium"),
    )
    text = "VII. Lubuskie Inteligentne Specjalizacje\n" + "\n".join("\t".join(row) for row in table)
    assert (told("lis", text, tables=(table,)), told("horizontal", text, tables=(table,))) == (False, True)


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("TAK\nobszar:\n☑ Zielona gospodarka\n☐ Zdrowie i jakość życia", True),
        ("TAK / ~~NIE~~*\nobszar:\n☐ Zielona gospodarka\n☒ Zdrowie i jakość życia", True),
        ("~~TAK~~ / NIE*\nobszar:\n☐ Zielona gospodarka\n☐ Zdrowie i jakość życia", False),
        ("~~TAK~~ / NIE*\nobszar:\n☒ Zielona gospodarka\n☐ Zdrowie i jakość życia", "unclear"),
        ("TAK / NIE*\nobszar:\n☒ Zielona gospodarka\n☐ Zdrowie i jakość życia", "unclear"),
    ],
)
def test_yes_and_no_above_boxes_of_another_question(answer: str, value: object):
    rows = (
        ("Nazwa firmy", "Alfa sp. z o.o."),
        ("Przedsiębiorca działa w ramach Lubuskich Inteligentnych Specjalizacji", answer),
    )
    text = "ANKIETA\n" + "\n".join("\t".join(row) for row in rows)
    assert told("lis", text, tables=(rows,)) == value


@pytest.mark.parametrize(
    "said",
    [
        "Znane języki obce: angielski — średnio zaawansowany\nOświadczam, że firma spełnia warunki regulaminu",
        "Języki: niemiecki – średnio, angielski – dobrze. Firma spełnia wymagania naboru",
    ],
)
def test_how_well_a_language_is_spoken_is_no_size(said: str):
    assert told("size", f"FORMULARZ\nFirma: Alfa sp. z o.o.\n{said} i pokryje 15% kosztów.") == "unclear"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Przedsięwzięcie horyzontalne: tak – nie (podkreślić)", "unclear"),
        ("Przedsięwzięcie horyzontalne: nie – nie dotyczy", False),
        ("Przedsięwzięcie horyzontalne nie", False),
        ("Przedsięwzięcie horyzontalne tak", True),
    ],
)
def test_yes_and_no_with_a_dash_or_no_sign(line: str, value: object):
    assert told("horizontal", f"FORMULARZ\n{line}\nCel wyjazdu turystyka zdrowotna i nowe kontakty") == value


def test_an_underlined_word_beside_how_to_answer_is_chosen():
    line = "Przedsięwzięcie horyzontalne: tak – nie (podkreślić)"
    assert told("horizontal", f"ANKIETA\n{line}", emphasised=stressed(line, ("nie", "underlined"))) is False


def test_boxes_wide_apart_behind_a_colon_are_one_answer():
    text = "FORMULARZ\nProwadzimy działalność innowacyjną: ☑ tak\t☐ nie\nCel wyjazdu: nauka"
    assert told("innovative", text) is True


def test_options_set_wide_apart_are_a_line_and_no_row_of_a_table():
    survey = SURVEY.format(certificates="brak")
    assert [told(name, survey) for name in ("innovative", "lis")] == [False, False]


@pytest.mark.parametrize("rest", ["[ta k", "posiadamy", "▨ NIE"])
def test_what_is_left_of_an_option_is_no_item(rest: str):
    assert told("certificates", SURVEY.format(certificates=rest)) == "unclear"


@pytest.mark.parametrize(
    ("ticked", "count"),
    [
        ("☒ żaden ☐ ljeden ☐ ldwa ☐ trzy", 0),
        ("☐ żaden ☐ jeden ☒ dwa ☐ trzy", 2),
        ("☐ żaden ☐ ljeden ☐ ldwa ☐ trzy", "unclear"),
    ],
)
def test_a_count_among_boxes_is_the_ticked_one(ticked: str, count: object):
    assert told("office_trips", f"ANKIETA\nLiczba wyjazdów organizowanych przez UMWL: {ticked}") == count


def test_a_box_whose_other_stands_elsewhere_was_not_left_empty():
    text = "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: ☐ tak"
    assert told("in_agreements", text) == "unclear"


def test_a_cross_beside_the_first_of_options_one_a_row():
    rows = (("Kategoria przedsiębiorstwa", ""), ("mikro", "X"), ("małe", ""), ("średnie", ""))
    text = "\n".join("\t".join(row) for row in rows)
    assert told("size", text, tables=(rows[1:],)) == "micro"


def test_boxes_behind_the_next_questions_number_are_not_the_labels_own():
    rows = (
        ("27. Działalność w ramach Lubuskich Inteligentnych Specjalizacji", "☒ TAK ☐ NIE"),
        ("28. Nazwa specjalizacji", "Zielona gospodarka"),
    )
    text = f"{rows[0][0]}\n☐ TAK ☒ NIE 28. Nazwa specjalizacji Zielona gospodarka\n☒ TAK ☐ NIE"
    assert told("lis", text, tables=(rows,)) in {True, "unclear"}


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        ("Czy firma działa w LIS: TAK\nNIE", "unclear"),
        ("Czy firma działa w LIS\tTAK\nNIE", "unclear"),
        ("Czy firma działa w LIS: ~~TAK~~\nNIE", False),
        ("Czy firma działa w LIS: TAK\nCel wyjazdu: NIE wiadomo", True),
    ],
)
def test_no_below_yes_is_offered_as_well(lines: str, value: object):
    assert told("lis", f"KARTA\n{lines}\nTelefon: 600 100 200") == value


def test_what_is_offered_before_a_question_answers_that_question():
    text = (
        "TAK / NIE – firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych\n"
        "~~TAK~~ / NIE – firma realizuje przedsięwzięcie horyzontalne"
    )
    found = read(f"KARTA\n{text}\nTelefon: 600 100 200")
    assert found["in_agreements"].state == "unclear"
    assert found["horizontal"].value is False


def test_a_box_between_both_words_is_not_of_the_first_because_boxes_of_a_sub_question_follow():
    below = "dziedzina:\n☐ Zielona gospodarka\n☐ Innowacyjny przemysł"
    text = f"KARTA\nCzy firma działa w LIS: TAK / [X] NIE*\n{below}\nTelefon: 600 100 200"
    assert told("lis", text) is not True


def test_an_option_that_stands_out_at_its_line_s_end_chooses_nothing_beside_the_next_line_s():
    text = "KARTA\nDziałalność mieści się w ramach LIS: TAK /\nNIE*\nTelefon: 600 100 200"
    line = "Działalność mieści się w ramach LIS: TAK /"
    stressed = (Emphasis(line, "TAK", "underlined"), Emphasis("NIE*", "NIE*", "bold"))
    assert told("lis", text, emphasised=stressed) == "unclear"


ASKED_ON = (
    "Jeżeli tak, proszę wymienić",
    "W przypadku odpowiedzi twierdzącej prosimy podać nazwy",
    "Jeśli w punkcie 4 wybrano TAK, proszę wymienić",
)


@pytest.mark.parametrize("asked_on", ASKED_ON)
def test_what_is_asked_on_after_no_was_not_left_empty(asked_on: str):
    text = f"KARTA\n4. Posiadane certyfikaty i patenty: ☐ TAK ☒ NIE\n{asked_on}: ..........\n5. Telefon: 600 100 200"
    assert told("certificates", text) == ()


@pytest.mark.parametrize("asked_on", ASKED_ON)
def test_what_is_asked_on_after_yes_names_which(asked_on: str):
    text = (
        f"KARTA\n4. Posiadane certyfikaty i patenty: ☒ TAK ☐ NIE\n{asked_on}: HACCP\n5. Telefon: 600 100 200"
    )
    assert told("certificates", text) in {("HACCP",), "unclear"}
