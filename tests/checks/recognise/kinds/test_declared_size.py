"""The size that a declaration tells outside the questions of its form, and the NIP in its letterhead."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.classify import recognise
from checks.recognise.form.read_form import read_form
from checks.recognise.kinds.declared_size import among_unmarked, declared_size
from checks.recognise.kinds.status_declaration import with_own_words
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import Box, Emphasis, Evidence, FieldValue, FileContent, Page, ReadStatus, Word

CALL = load_call(Path(__file__).parents[4] / "config/calls/szwajcaria-2026.toml")


def answered(words):
    return FieldValue("read", "micro", Evidence(words, 1), said=words)


def told(text, tables=()):
    found = declared_size([sheet_of(Page(1, text, tables=tables))])
    return found.value if found is not None else None


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("☐ mikro\n☒ małe\n☐ średnie", "small"),
        ("x a) mikroprzedsiębiorcą\nb) małym przedsiębiorcą\nc) średnim przedsiębiorcą\nd) żadnym", "micro"),
        ("Kategoria\tPersonel\tSpełnia\nmikro\tponiżej 10\tNIE\nmałe\tponiżej 50\tTAK\nśrednie\tponiżej 250\tNIE", "small"),
        ("mikro\nmałe\tx\nśrednie\nduże", "small"),
        ("mikro\tmałym\tśrednim\tinnym\n-\t-\tX\t-", "medium"),
        ("MIKRO\tMAŁE\tŚREDNIE\n☐\t☒\t☐", "small"),
        ("mikro\tmałego przedsiębiorstwa\tśredniego\tżadnego z nich (duże)\n☐\t☒\t☐\t☐", "small"),
        ("☐ ☐ ☒\nmikro małe średnie", "medium"),
        ("jest ~~mikroprzedsiębiorstwem~~ / małym przedsiębiorstwem / ~~średnim przedsiębiorstwem~~*", "small"),
        ("mikro\t-\tmały\t-\tśredni\tX\tinny\t-", "medium"),
        ("-\tmikro\tX\tmały\t-\tśredni", "small"),
        ("Kryterium\tMIKRO\tMAŁE\tŚREDNIE\nZatrudnienie\t< 10\t< 50\t< 250\nObrót\t2 mln\t10 mln\t50 mln\nZaznaczenie\t-\tX\t-", "small"),
        ("1. Meble Brzózka Tomasz Brzózka to mikroprzedsiębiorstwo w rozumieniu rozporządzenia 651/2014.", "micro"),
        ("Oświadczam, że firma zalicza się do kategorii małych przedsiębiorstw.", "small"),
        ("6. Jakiej wielkości jest firma (zał. I do rozp. 651/2014)?*\nmikro / ~~mały~~ / ~~średni~~ / ~~inny~~", "micro"),
        ("Czy firma jest mikroprzedsiębiorstwem?\n~~TAK~~ / NIE\nCzy jest małym przedsiębiorstwem (do 10\nmln EUR)?\nTAK / ~~NIE~~\nCzy jest średnim?\n~~TAK~~ / NIE\nCzy ma powiązania?\nTAK / ~~NIE~~", "small"),
        ("Firma jest mikro: ☐ TAK ☒ NIE\nFirma jest mała: ☐ TAK ☒ NIE\nFirma jest średnia: ☒ TAK ☐ NIE", "medium"),
        ("mikro\tmały\tśredni\t\tinny\t\nX\t-\t-\t-\t-\t-", "micro"),
        ("mikro\tmały\tśredni\t\tinny\t\n-\t-\t-\t-\tX\t-", "large"),
        # not told
        ("mikro\tmały\tśredni\t\tinny\t\n-\t-\t-\tX\t-\t-", None),
        ("mikro / mały / ~~średni~~ / ~~inny~~", None),
        ("Firma jest mikro: TAK / ~~NIE~~\nFirma jest mała: TAK / ~~NIE~~\nFirma jest średnia: ~~TAK~~ / NIE", None),
        ("Firma jest mikro: TAK / ~~NIE~~\nFirma jest mała: TAK / NIE\nFirma jest średnia: ~~TAK~~ / NIE", None),
        ("Oświadczam, że firma nie jest mikroprzedsiębiorstwem.", None),
        ("Czy firma jest mikroprzedsiębiorstwem?", None),
        ("Firma jest małym przedsiębiorstwem, a była mikroprzedsiębiorstwem.", None),
        ("Firma jest mikroprzedsiębiorstwem ☐", None),
        ("Kryterium\tMIKRO\tMAŁE\tŚREDNIE\nZatrudnienie\t< 10\t< 50\t< 250\nZaznaczenie\tX", None),
        ("mikro\tmały\tśredni\tX\tinny", None),
        ("☐ mikro\n☐ małe\n☐ średnie", None),
        ("☒ mikro\n☒ małe\n☐ średnie", None),
        ("☒ mikro\n▨ małe\n☐ średnie", None),
        ("☒ mikro\n☐ małe", None),
        ("mikro małe średnie\nX", None),
        ("mikro\tmałe\tśrednie\nX", None),
        ("jest ~~mikro~~ / małym / średnim przedsiębiorstwem", None),
        ("mikro – poniżej 10 osób\nmałe – poniżej 50 osób\nśrednie – poniżej 250 osób", None),
    ],
)  # fmt: skip
def test_a_size_is_declared_by_one_plain_mark_among_all_sizes(text, size):
    assert told(text) == size


def test_a_cross_below_a_size_is_told_by_the_pages_cells():
    table = (("mikro", "małe", "średnie"), ("", "X", ""))
    assert told("mikro małe średnie\nX", tables=(table,)) == "small"


@pytest.mark.parametrize(("left", "size"), [(0.11, "micro"), (0.42, "small"), (0.71, "medium"), (0.25, None)])
def test_on_a_picture_a_cross_is_told_by_what_it_stands_below(left, size):
    words = [
        Word(name, Box(at, 0.2, at + 0.08, 0.22), 0.95)
        for name, at in (("mikro", 0.1), ("małe", 0.4), ("średnie", 0.7))
    ]
    cross = Word("X", Box(left, 0.25, left + 0.02, 0.27), 0.95)
    page = Page(1, "mikro\tmałe\tśrednie\nX", source="ocr", confidence=0.95, words=(*words, cross))
    found = declared_size([noisy_sheet(page, lexicon_of(profiles_of(CALL)))])
    assert (found.value if found is not None else None) == size


def test_a_letterhead_tells_the_nip_and_a_sentence_the_size():
    text = (
        "Hydro-Instal S.A.\nul. Południowa 44, 67-100 Nowa Sól · NIP 929-000-00-06 · REGON 360822170\nOświadczenie\n"
        "Oświadczam, że firma należy do sektora MŚP, jest średnim przedsiębiorstwem (załącznik I do rozporządzenia 651/2014)"
        " i nie jest powiązana z innymi podmiotami."
    )
    (document,) = recognise(FileContent("pdf", ReadStatus.OK, (Page(1, text),)), CALL)
    assert document.kind == "status_declaration"
    assert (document.fields["nip"].value, document.fields["size"].value) == ("9290000006", "medium")


def test_a_size_that_is_denied_is_not_declared():
    text = (
        "Oświadczenie o statusie Wnioskodawcy\nNIP: 9290000006\nOświadczam, że na podstawie 651/2014 firma jest:\n"
        "mikroprzedsiębiorstwo – NIE\nmałe przedsiębiorstwo – TAK\nśrednie przedsiębiorstwo – NIE"
    )
    (document,) = recognise(FileContent("docx", ReadStatus.OK, (Page(1, text),)), CALL)
    assert document.fields["size"].value == "small"


def test_an_edition_of_the_classification_is_no_code():
    text = (
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS\n2023/2831\nNIP: 9290000006\n"
        "Nazwa podmiotu: Hydro-Instal S.A.\nWielkość podmiotu: średnie\nKlasa działalności według PKD 2025: 43.22\n"
        "Czy podmiot, będąc innym niż MŚP, znajduje się w trudnej sytuacji? nie"
    )
    (document,) = recognise(FileContent("pdf", ReadStatus.OK, (Page(1, text),)), CALL)
    assert (document.fields["pkd"].value, document.fields["size"].value) == ("43.22", "medium")


UNMARKED = "Wielkość podmiotu, proszę podkreślić: mikroprzedsiębiorca, mały przedsiębiorca, średni\nprzedsiębiorca, inny przedsiębiorca"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (UNMARKED, "przedsiębiorca, inny przedsiębiorca"),
        ("mikroprzedsiębiorstw\nmałych przedsiębiorstw\nśrednich przedsiębiorstw", "mikroprzedsiębiorstw"),
    ],
)
def test_one_of_several_sizes_with_no_mark_beside_any_is_no_answer(text, answer):
    found = among_unmarked([sheet_of(Page(1, text))], answered(answer))
    assert found is not None
    assert found.state == "unclear"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Wielkość (mikro / mały / średni / inny)\nmikro", "Wielkość (mikro / mały / średni / inny) mikro"),
        ("Wielkość (mikro / mały / średni / inny)\nmały", "mały"),
        ("☒ mikro\n☐ małe\n☐ średnie", "☒ mikro"),
        ("mikro ~~małe~~ ~~średnie~~", "mikro ~~małe~~ ~~średnie~~"),
        ("jest małym przedsiębiorcą", "małym"),
    ],
)
def test_an_answer_of_its_own_or_with_a_mark_stays(text, answer):
    assert among_unmarked([sheet_of(Page(1, text))], answered(answer)) is None


def test_of_sizes_without_marks_the_one_that_is_underlined_counts():
    page = Page(
        1,
        UNMARKED,
        emphasised=(Emphasis(UNMARKED.split("\n", maxsplit=1)[0], "mikroprzedsiębiorca", "underlined"),),
    )
    found = among_unmarked([sheet_of(page)], answered("przedsiębiorca, inny przedsiębiorca"))
    assert found is not None
    assert (found.state, found.value) == ("read", "micro")


def test_a_mark_beside_one_size_outweighs_the_first_row_without_any():
    listed = "status (X przy właściwym):\nmikroprzedsiębiorstwo\nX\tmałe przedsiębiorstwo\nśrednie przedsiębiorstwo"
    answers = with_own_words({"size": answered("mikroprzedsiębiorstwo")}, [sheet_of(Page(1, listed))])
    assert answers["size"].value == "small"
    plain = "Kategoria: mikroprzedsiębiorstwo"
    answers = with_own_words({"size": answered("mikroprzedsiębiorstwo")}, [sheet_of(Page(1, plain))])
    assert answers["size"].value == "micro"


@pytest.mark.parametrize(
    ("said", "size"),
    [
        ("Firma jest średnim przedsiębiorstwem (załącznik I do rozporządzenia).", "medium"),
        ("Firma jest średnim przedsiębiorstwem* w rozumieniu załącznika I.", None),
        ("Firma jest / średnim przedsiębiorstwem w rozumieniu załącznika I.", None),
        ("Firma jest średnim przedsiębiorstwem (niepotrzebne skreślić).", None),
    ],
)
def test_a_picture_that_was_read_well_says_the_size_in_a_sentence(said, size):
    words = tuple(
        Word(word, Box(0.05 * at, 0.5, 0.05 * at + 0.04, 0.51), 0.96) for at, word in enumerate(said.split())
    )
    page = Page(1, said, source="ocr", confidence=0.96, words=words)
    found = declared_size([noisy_sheet(page, lexicon_of(profiles_of(CALL)))])
    assert (found.value if found is not None else None) == size


@pytest.mark.parametrize(
    ("said", "size"),
    [
        ("Firma jest ~~mikroprzedoicbiorcą~~ / małym przedsiębiorcą / ~~órcdnim przedoiębiorcą*~~", "small"),
        ("Firma jest ~~mikroprzedoicbiorcą~~ / małym przedsiębiorcą / ~~wpisana do rejestru~~", None),
        ("Firma jest mikroprzedoicbiorcą / małym przedsiębiorcą / ~~órcdnim przedoiębiorcą*~~", None),
    ],
)
def test_sizes_whose_letters_a_stroke_spoilt_are_told_on_a_picture(said, size):
    page = Page(1, said, source="ocr", confidence=0.96)
    found = declared_size([noisy_sheet(page, lexicon_of(profiles_of(CALL)))])
    assert (found.value if found is not None else None) == size


TIES = (
    "A1. NIP ............ 9271948365\nA2. Nazwa .......... Alfa Sp. z o.o.\n{size}A7. PKD ............ 62.01.Z\n"
    "A9. Czy wnioskodawca:\n- posiada większość praw głosu w innym przedsiębiorcy: NIE\n"
    "- ma prawo powoływać większość członków organów innego\nprzedsiębiorcy: NIE\n"
    "CZĘŚĆ C Czy wnioskodawca działa:\n- w sektorze rybołówstwa: NIE\n- w produkcji podstawowej: NIE"
)


@pytest.mark.parametrize(
    ("line", "size"),
    [("A6. Wielkość ....... mikro\n", "micro"), ("A6. Wielkość ....... inny\n", "large"), ("", None)],
)
def test_ties_to_another_enterprise_tell_no_size(line, size):
    page = Page(1, TIES.format(size=line))
    found = read_form([sheet_of(page)], CALL.documents["de_minimis_form"])["size"]
    assert found.value == size


def test_the_size_left_standing_answers_a_question_for_it():
    struck = "Wielkość przedsiębiorcy: ~~mikroprzedsiębiorstwo~~, małe przedsiębiorstwo, ~~średnie przedsiębiorstwo~~"
    told = declared_size([sheet_of(Page(1, struck))])
    assert told is not None
    assert told.value == "small"
    assert declared_size([sheet_of(Page(1, struck.replace("Wielkość przedsiębiorcy", "Zob.")))]) is None


def test_the_end_of_a_struck_size_on_the_next_line_is_not_the_size_left_standing():
    text = (
        "Oświadczam, że wnioskodawca jest mikroprzedsiębiorcą / ~~małym~~\n"
        "~~przedsiębiorcą~~ / ~~średnim przedsiębiorcą*~~ w rozumieniu rozporządzenia 651/2014."
    )
    told = declared_size(
        [noisy_sheet(Page(1, text, source="ocr", confidence=0.95), lexicon_of(profiles_of(CALL)))]
    )
    assert told is not None
    assert told.value == "micro"


@pytest.mark.parametrize(
    ("row", "size"),
    [
        ("MIKRO\tMAŁE\tŚREDNIE x", "medium"),
        ("MIKRO\t☒ MAŁE\tŚREDNIE", "small"),
        ("MIKRO x\tMAŁE\tŚREDNIE x", None),
        ("MIKRO\tMAŁE\tŚREDNIE", None),
        ("Status\tMAŁE x\tŚREDNIE", None),
    ],
)
def test_a_cross_in_a_sizes_own_cell_chooses_it(row, size):
    told = declared_size([sheet_of(Page(1, f"Status (wstawić X):\n{row}\nObrót roczny\t18,7 mln EUR"))])
    assert (told.value if told is not None else None) == size
