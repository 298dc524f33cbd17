"""Words become lines as a person reads the page."""

from domain.document import CELL_LINE, Box, Mark, Word
from ingest.ocr.lines import in_reading_order, text_of_row
from ingest.ocr.noise import scrawls, with_standards, without_noise


def piece(text, left, top, height=0.01, confidence=0.95):
    """Words side by side, from one place on."""
    words = []
    for word in text.split():
        right = left + 0.01 * len(word)
        words.append(Word(word, Box(left, top, right, top + height), confidence))
        left = right + 0.008
    return tuple(words)


def text(*pieces):
    return "\n".join(text_of_row([line], aspect=0.7) for line in in_reading_order(pieces))


def test_an_answer_far_to_the_right_stays_on_its_labels_line():
    assert text(piece("NIP:", 0.1, 0.2), piece("Nazwa:", 0.1, 0.23), piece("929-023-75-76", 0.6, 0.201)) == (
        "NIP:\t929-023-75-76\nNazwa:"
    )


def test_tick_boxes_take_their_places_among_the_words():
    read = piece("Wielkość:", 0.1, 0.5), piece("mikro", 0.25, 0.5), piece("małe", 0.4, 0.5)
    boxes = piece("☐", 0.235, 0.499), piece("☒", 0.385, 0.501)
    assert text(*read, *boxes).split() == ["Wielkość:", "☐", "mikro", "☒", "małe"]


def test_dashes_make_no_gap_wider_than_it_is():
    dashes = [piece("—", 0.21 + 0.03 * at, 0.204, height=0.002) for at in range(4)]
    assert text(piece("Zaległości:", 0.09, 0.2), *dashes) == "Zaległości: — — — —"


def test_what_was_written_a_little_above_or_below_its_dots_stands_behind_its_label():
    above = piece("Stanowisko:", 0.1, 0.5), piece("kierowniczka", 0.23, 0.492), piece("Adres:", 0.1, 0.52)
    assert text(*above) == "Stanowisko: kierowniczka\nAdres:"
    below = piece("Nazwa:", 0.1, 0.2), piece("Rolmex", 0.18, 0.208), piece("Adres: Rynek 1", 0.1, 0.23)
    assert text(*below) == "Nazwa: Rolmex\nAdres: Rynek 1"


def test_a_line_of_its_own_stays_one_though_it_begins_behind_a_label():
    label = piece("Podpis:", 0.1, 0.5)
    assert text(label, piece("prezes", 0.18, 0.489)) == "prezes\nPodpis:", "wholly above it"
    assert text(label, piece("prezes zarządu", 0.5, 0.492)) == "prezes zarządu\nPodpis:", "far off"
    assert text(label, piece("Data: 8.04", 0.18, 0.492)) == "Data: 8.04\nPodpis:", "another question"


def test_a_row_that_sinks_a_little_is_one_line():
    row = [piece(word, 0.1 + 0.15 * i, 0.3 + 0.002 * i) for i, word in enumerate("abcde")]
    assert text(*row[::-1]) == "a\tb\tc\td\te"


def test_lines_close_above_each_other_stay_apart():
    assert text(piece("druga linia", 0.1, 0.211), piece("pierwsza linia", 0.1, 0.2)) == (
        "pierwsza linia\ndruga linia"
    )


def test_words_over_each_other_are_never_one_line():
    assert text(piece("pismo", 0.1, 0.2, height=0.02), piece("pieczęć", 0.1, 0.205)).count("\n") == 1


def test_a_cells_next_line_is_told_though_the_one_before_is_a_single_word():
    label, first, second = (
        Word(said, Box(left, top, right, top + 0.012), 0.95)
        for said, left, top, right in (
            ("Certyfikaty", 0.1, 0.5, 0.2),
            ("FSC-C148822", 0.501, 0.5, 0.6),
            ("ISO", 0.502, 0.515, 0.53),
        )
    )
    assert text_of_row([[label], [first, second]], 0.7) == f"Certyfikaty\tFSC-C148822{CELL_LINE}ISO"


def test_strokes_read_as_words_are_dropped():
    lines = [piece("Podpis wnioskodawcy", 0.1, 0.8), piece("|/~ ,,", 0.5, 0.7, confidence=0.3)]
    assert without_noise(lines) == lines[:1]


def test_a_doubtful_figure_stays_within_a_line_that_is_read_well():
    line = (*piece("Telefon: 68 323", 0.1, 0.3), *piece("03", 0.4, 0.3, confidence=0.3))
    assert without_noise([line]) == [line]


def test_a_word_that_the_engine_denies_stays_between_two_sure_ones():
    label, denied, rest = (
        piece("Nazwa:", 0.1, 0.3),
        piece("MeridianPlus", 0.2, 0.3, confidence=0.0),
        piece("Drewno", 0.4, 0.3),
    )
    assert without_noise([label + denied + rest]) == [label + denied + rest], "half a name would look whole"
    assert without_noise([label + rest + denied]) == [label + rest], "a hand's strokes at a line's end"
    assert without_noise([denied + rest + label]) == [rest + label]
    other = piece("lub", 0.15, 0.3, confidence=0.02)
    assert without_noise([label + other + denied + rest]) == [label + other + denied + rest], (
        "a ruling between"
    )
    assert without_noise([label + other + denied]) == [label]


def test_of_two_words_to_choose_from_none_is_noise():
    """„TAK / NIE*” of which but NIE stayed would be an answer."""
    asked, denied = Word("LIS?", Box(0.1, 0.1, 0.2, 0.12), 0.9), Word("TAK", Box(0.4, 0.1, 0.5, 0.12), 0.0)
    line = (
        asked,
        denied,
        Word("/", Box(0.5, 0.1, 0.51, 0.12), 0.0),
        Word("NIE*", Box(0.6, 0.1, 0.7, 0.12), 0.7),
    )
    assert [word.text for word in without_noise([line])[0]] == ["LIS?", "TAK", "NIE*"]
    assert without_noise([(asked, denied)]) == [(asked,)]


def test_what_a_stroke_spoilt_is_no_noise():
    line = tuple(
        Word(text, Box(left, 0.1, left + 0.15, 0.12), sure)
        for text, left, sure in (("małe,", 0.1, 0.9), ("~~śrcdnic", 0.3, 0.9), ("przdziębjtwo~~", 0.5, 0.01))
    )
    assert without_noise([line]) == [line]


def test_a_doubtful_word_far_taller_than_the_text_is_a_logo():
    lines = [piece("zwykły tekst strony", 0.1, 0.3), piece("LOGO", 0.1, 0.05, height=0.06, confidence=0.4)]
    assert without_noise(lines) == lines[:1]


def test_a_dropped_scrawl_leaves_a_doubtful_mark_where_nothing_else_stands():
    print_, scrawl = piece("zwykły tekst strony", 0.1, 0.3), piece("QD", 0.5, 0.5, confidence=0.2)
    (mark,) = scrawls([print_, scrawl], [print_])
    assert mark == Mark(scrawl[0].box, mark.confidence)
    assert mark.confidence < 0.5
    assert scrawls([print_, scrawl], [print_], [mark]) == []


def test_specks_leave_no_mark():
    print_, speck = piece("zwykły tekst strony", 0.1, 0.3), piece("i.", 0.5, 0.5, 0.003, 0.2)
    assert scrawls([print_, speck, piece("|~", 0.6, 0.5, confidence=0.1)], [print_]) == []


def test_what_is_far_lower_than_print_is_no_letter():
    line = piece("województwo", 0.1, 0.3) + piece("3", 0.4, 0.305, height=0.003)
    assert without_noise([line, piece("R", 0.6, 0.304, height=0.002), piece("pod lasem", 0.2, 0.4)]) == [
        line[:1],
        piece("pod lasem", 0.2, 0.4),
    ]


def test_boxes_behind_their_options_stay_on_one_line():
    line = (*piece("Innowacje: tak ☒", 0.1, 0.3), *piece("nie ☐", 0.5, 0.3))
    assert text(line) == "Innowacje: tak ☒ nie ☐"
    assert text((*piece("tak ☒", 0.1, 0.3), *piece("Uwagi:", 0.5, 0.3))) == "tak ☒\tUwagi:"


def test_iso_read_as_a_figure_is_told_by_the_standard_behind_it():
    line = piece("2) 150 9001:2015 oraz 150 zł 150 90012", 0.1, 0.3)
    assert " ".join(word.text for word in with_standards(line)) == "2) ISO 9001:2015 oraz 150 zł 150 90012"


def test_a_rule_down_the_page_is_no_first_word_of_its_lines():
    marks, said = ("|", "I", "|", "1", "|"), "Hurtownia Elektryczna Woltex"
    lines = [(*piece(mark, 0.1, 0.1 * at), *piece(said, 0.12, 0.1 * at)) for at, mark in enumerate(marks, 1)]
    assert [" ".join(word.text for word in line) for line in without_noise(lines)] == [said] * len(marks)
    assert without_noise(lines[1:2]) == lines[1:2]


def test_a_word_whose_place_is_a_little_too_wide_keeps_its_line():
    first, behind = piece("☐ Finlandia", 0.4, 0.2), piece("i Estonia", 0.508, 0.2)
    assert text(first[:1], first[1:], behind) == "☐ Finlandia i Estonia"
