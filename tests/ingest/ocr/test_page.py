"""A page put together from what was read on its picture."""

from domain.document import Box, Word
from ingest.ocr import page
from ingest.ocr.noise import without_lettered_boxes, without_parts


def test_initials_that_were_read_as_letters_behind_their_label_are_no_print() -> None:
    label, colon = (
        Word("Parafa", Box(0.65, 0.94, 0.70, 0.952), 0.96),
        Word("Firmy:", Box(0.71, 0.94, 0.76, 0.952), 0.95),
    )
    initials = Word("dle", Box(0.82, 0.929, 0.88, 0.953), 0.81)
    typed = Word("Nowak", Box(0.82, 0.94, 0.88, 0.952), 0.95)
    title = Word("UMOWA", Box(0.4, 0.05, 0.6, 0.09), 0.97)
    assert page.print_of([(title,), (label, colon, initials)]) == [title, label, colon]
    assert page.print_of([(label, colon, typed)]) == [label, colon, typed], "a typed name is no hand's"
    waves = Word("Ajvuww", Box(0.82, 0.94, 0.88, 0.953), 0.46)
    assert page.print_of([(label, colon, waves)]) == [label, colon]


def test_a_figure_behind_the_colon_of_a_label_for_initials_is_no_print() -> None:
    label, colon = (
        Word("parafa", Box(0.62, 0.94, 0.67, 0.952), 0.96),
        Word("Przedsiębiorcy:", Box(0.68, 0.94, 0.78, 0.952), 0.95),
    )
    read = Word("2", Box(0.81, 0.94, 0.83, 0.952), 0.92)
    assert page.print_of([(label, colon, read)]) == [label, colon]
    page_number = (
        Word("strona", Box(0.1, 0.94, 0.15, 0.952), 0.96),
        Word("2", Box(0.16, 0.94, 0.17, 0.952), 0.9),
    )
    assert page.print_of([page_number]) == list(page_number)


def test_a_large_sign_without_letters_is_a_hand_s_and_no_print() -> None:
    text = tuple(Word("słowo", Box(0.1 * n, 0.5, 0.1 * n + 0.08, 0.512), 0.95) for n in range(6))
    sign, ruling, box = (
        Word(">", Box(0.48, 0.902, 0.52, 0.923), 0.67),
        Word("|", Box(0.6, 0.902, 0.603, 0.923), 0.67),
        Word("☒", Box(0.7, 0.5, 0.712, 0.512), 0.9),
    )
    assert page.print_of([text, (sign, ruling, box)]) == [*text, ruling, box]


def test_the_waves_of_a_name_read_as_large_broad_letters_are_no_print() -> None:
    text = tuple(Word("słowo", Box(0.1 * n, 0.5, 0.1 * n + 0.08, 0.512), 0.95) for n in range(6))
    waves, logo = (
        Word("MN", Box(0.6, 0.4, 0.77, 0.43), 0.9),
        Word("ZUS", Box(0.1, 0.05, 0.22, 0.08), 0.9),
    )
    assert page.print_of([text, (waves,), (logo,)]) == [*text, logo]


def test_a_part_of_a_word_that_was_read_once_more_is_left_out() -> None:
    dot, whole, tak = (
        Word("i", Box(0.490, 0.1, 0.492, 0.102), 0.97),
        Word("nie", Box(0.47, 0.098, 0.5, 0.11), 0.93),
        Word("tak", Box(0.55, 0.098, 0.57, 0.11), 0.97),
    )
    own = Word("i", Box(0.61, 0.1, 0.612, 0.11), 0.97)
    assert without_parts([(dot, tak), (whole,), (own,)]) == [(tak,), (whole,), (own,)]


def test_a_slice_of_a_word_is_left_out():
    whole = Word("przedsiębiorca", Box(0.2, 0.1, 0.4, 0.11), 0.9)
    cut, other = (Word("iębi", Box(0.25, top, 0.29, top + 0.002), 0.8) for top in (0.101, 0.3))
    print_ = [(Word("słowo", Box(0.1, at / 10, 0.2, at / 10 + 0.01), 0.9),) for at in range(2, 9)]
    assert without_parts([*print_, (whole,), (cut,), (other,)]) == [*print_, (whole,), (other,)]


def test_a_letter_or_figure_alone_in_a_cell_is_a_rows_number() -> None:
    place = Box(0.1, 0.1, 0.12, 0.11)
    told = {text: page._is_enumerator([Word(text, place, 0.9)]) for text in ("a", "c)", "12", "x", "v", "ul")}
    assert told == {"a": True, "c)": True, "12": True, "x": False, "v": False, "ul": False}
    assert not page._is_enumerator([Word("a", place, 0.6)])


def test_a_ringed_letter_before_its_bracket_is_no_box() -> None:
    def line(*texts: str) -> list[Word]:
        return [Word(t, Box(0.1 * n, 0.1, 0.1 * n + 0.05, 0.11), 0.9) for n, t in enumerate(texts)]

    assert [word.text for word in without_lettered_boxes(line("a)", "TAK", "☒", ")", "NIE"))] == [
        "a)", "TAK", ")", "NIE",
    ]  # fmt: skip
    assert without_lettered_boxes(line("☒", "TAK", "☐", "NIE")) == line("☒", "TAK", "☐", "NIE")
    assert without_lettered_boxes(()) == [], "a cell may hold no word"
