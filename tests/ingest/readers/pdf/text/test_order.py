"""Answers that a program drew after the whole form stand behind their questions again."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.readers.pdf.reader import read_pdf
from tests.support.files import pdf_traps as build

Drawn = tuple[float, float, str]

LABELS = (
    "Nazwa:", "Adres siedziby:", "NIP:", "Województwo:", "Kod PKD działalności:", "Kto jedzie:",
    "Strona w języku polskim:", "Telefon:", "Certyfikaty i patenty firmy:", "Skype:",
)  # fmt: skip
ANSWERS = (
    "Piekarnia Laboratorium Kłos Anna Bąk", "ul. Żagańska 9, 67-100 Nowa Sól", "599 147 68 28", "lubuskie",
    "72.19.Z", "Anna Bąk, właścicielka", "www.klos-lab.pl oraz sklep.klos-lab.pl", "502 555 904",
    "HACCP nr 118/2023, patent PL 239104", "klos.lab",
)  # fmt: skip
LINE = "składek na ubezpieczenia społeczne i zdrowotne"


def lines_of(*drawn: Drawn, frames: tuple[tuple[float, float, float, float], ...] = ()) -> list[str]:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(build.SANS, 10)
        for frame in frames:
            canvas.rect(*frame)
        for left, bottom, words in drawn:
            canvas.drawString(left, bottom, words)

    (page,) = read_pdf(build.drawn_pdf(draw)).pages
    return page.text.split("\n")


def column(left: float, *words: str, top: float = 780, pitch: float = 20) -> list[Drawn]:
    return [(left, top - pitch * at, one) for at, one in enumerate(words)]


ASKED = [f"{label} {answer}" for label, answer in zip(LABELS, ANSWERS, strict=True)]


def test_answers_right_behind_their_labels() -> None:
    lines_of()  # registers the font
    labels = column(50, *LABELS)
    behind = [
        (left + stringWidth(label, build.SANS, 10) + 4, bottom, answer)
        for (left, bottom, label), answer in zip(labels, ANSWERS, strict=True)
    ]
    assert lines_of(*labels, (50, 40, "koniec"), *behind)[:-1] == ASKED


def test_answers_in_a_column_level_with_their_labels() -> None:
    read = lines_of(*column(50, *LABELS), (50, 40, "koniec"), *column(250, *ANSWERS))
    assert read[:-1] == ASKED


def test_answers_on_lines_of_their_own_below_their_labels() -> None:
    read = lines_of(
        *column(50, *LABELS, pitch=40), (50, 40, "koniec"), *column(60, *ANSWERS, top=764, pitch=40)
    )
    assert read[:-1] == [line for pair in zip(LABELS, ANSWERS, strict=True) for line in pair]


def test_answers_of_several_lines_below_a_few_labels() -> None:
    labels = [
        "1. Co robi firma?",
        "2. Certyfikaty i patenty:",
        "3. Targi w ostatnich latach:",
        "4. Cel wyjazdu:",
    ]
    said = [f"odpowiedź {letter} – wiersz {line}" for letter in "ABC" for line in range(1, 4)]
    written = [(60.0, 767.0 - 13 * at - 13 * (at // 3), one) for at, one in enumerate(said)]
    read = lines_of(*column(50, *labels, pitch=52), (50, 40, "koniec"), *written)
    assert read[:4] == [labels[0], *said[:3]]
    assert read[4:8] == [labels[1], *said[3:6]]


def test_answers_amid_the_labels_of_a_wide_table() -> None:
    left, right = LABELS[:5], LABELS[5:]
    labels = zip(column(50, *left), column(320, *right), strict=True)
    answers = zip(column(170, *ANSWERS[5:]), column(450, *ANSWERS[:5]), strict=True)
    row_by_row = [one for row in (*labels, ((50, 40, "koniec"),), *answers) for one in row]
    assert lines_of(*row_by_row)[0] == f"{left[0]} {ANSWERS[5]} {right[0]} {ANSWERS[0]}"


@pytest.mark.parametrize("pitch", [13, 20])
def test_columns_of_prose_are_read_one_after_the_other(pitch: float) -> None:
    first = [f"{number}. {LINE}" for number in range(10, 22)]
    second = [f"{number}. {LINE}" for number in range(30, 42)]
    drawn = [*column(50, *first), (50, 40, "koniec"), *column(320, *second, pitch=pitch)]
    assert [line for line in lines_of(*drawn) if line != "koniec"] == [*first, *second]


def test_a_narrow_column_beside_a_letter_is_read_before_it() -> None:
    beside = ("Numer", "UP-290000/71/4420/26", "Data", "7 kwietnia 2026 r.", "Dla kogo", "Gortal sp. z o.o.",
              "NIP", "5993276140", "REGON", "081277431", "Adres", "ul. Kasprzaka 88, Gorzów")  # fmt: skip
    letter = [f"{number}. {LINE}" for number in range(10, 24)]
    drawn = [*column(50, *beside, pitch=15), (50, 40, "koniec"), *column(250, *letter, top=777, pitch=13)]
    assert [line for line in lines_of(*drawn) if line != "koniec"] == [*beside, *letter]


def test_two_columns_of_prose_and_a_seal_among_them_stay_in_their_order() -> None:
    left = [f"{number}. {LINE}" for number in range(10, 30)]
    right = [f"{number}. {LINE}" for number in range(40, 56)]
    seal = [(520, 600, "ODDZIAŁ"), (530, 640, "ZUS")]
    drawn = [*column(40, *left, pitch=15), *column(320, *right, top=742, pitch=16), *seal]
    assert [line for line in lines_of(*drawn) if line[0].isdigit()] == [*left, *right]


@pytest.mark.parametrize(("side", "edge"), [(40, 220), (440, 50)])
def test_a_side_column_that_was_drawn_last_is_read_by_itself(side: float, edge: float) -> None:
    beside = ("ul. Grobla 30", "Centrum Kontaktu", "22 560 16 00", "NIP 521-30-17-228", "REGON 000017756",
              "Składki wpłacaj na", "swój numer rachunku")  # fmt: skip
    letter = [f"{number}. {LINE}" for number in range(10, 24)]
    drawn = [*column(edge, *letter, pitch=19), *column(side, *beside, top=760, pitch=16)]
    assert lines_of(*drawn) == [*letter, *beside]


def test_cards_whose_numbers_run_down_two_columns_stay_in_their_order() -> None:
    left = [
        part for number in range(1, 6) for part in (f"A.{number} Dana", "jak podać", f"odpowiedź {number}")
    ]
    right = [part for letter in "BCDE" for part in (f"{letter} Część", "jak podać", f"odpowiedź {letter}")]
    drawn = [*column(40, *left), (40, 40, "koniec"), *column(300, *right)]
    assert [line for line in lines_of(*drawn) if line != "koniec"] == [*left, *right]
    unnumbered = [(at, top, words.replace("A.", "").replace(" Część", "")) for at, top, words in drawn]
    assert lines_of(*unnumbered)[0] == "1 Dana B"


def test_the_last_pair_of_cards_is_read_one_card_after_the_other() -> None:
    left = ["Inteligentna specjalizacja", "[x] TAK [ ] NIE", "Zdrowie", "wpis 1", "wpis 2", "wpis 3"]
    right = ["Porozumienia", "[ ] TAK [x] NIE", "nie dotyczy", "uwagi", "opis", "brak"]
    head = column(50, "KARTA ZGŁOSZENIA", *LABELS, top=800, pitch=12)
    cards = [*column(50, *left, top=640, pitch=14), *column(310, *right, top=640, pitch=14)]
    frames = ((45.0, 560.0, 240.0, 95.0), (305.0, 560.0, 240.0, 95.0))
    assert lines_of(*head, *cards, (50, 540, "koniec"), frames=frames)[-13:] == [*left, *right, "koniec"]


def test_words_of_a_page_of_few_lines_set_letter_by_letter_stay_whole():
    page = (
        (260.0, 767.0, "Cennik 2026"),
        (57.0, 740.0, "Wyrób"),
        (250.0, 740.0, "Cena netto"),
        (57.0, 720.0, "Stół"),
    )

    def letters(left: float, bottom: float, words: str) -> list[Drawn]:
        starts = [left + stringWidth(words[:at], build.SANS, 10) for at in range(len(words))]
        return [(start, bottom, one) for start, one in zip(starts, words, strict=True) if one != " "]

    found = lines_of(*(letter for line in page for letter in letters(*line)))
    assert found == ["Cennik 2026", "Wyrób Cena netto", "Stół"]
