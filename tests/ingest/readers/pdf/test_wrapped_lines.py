"""Lines of a PDF that are one paragraph: told by where the next word would not have fitted, and never by guess."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from checks.recognise.form.blank.learning import learn
from domain.document import Page
from ingest.readers import read_file
from ingest.readers.pdf.wrapped_lines import with_lines_joined
from pipeline.read.blanks import pages_of

LEFT, WIDTH, SIZE = 60, 420, 11


def wrapped(paragraph: str, hang: float = 0) -> list[tuple[float, str]]:
    """The lines of a paragraph as a word processor breaks it, each with its left edge."""
    lines: list[tuple[float, str]] = []
    line, left = "", float(LEFT)
    for word in paragraph.split(" "):
        longer = f"{line} {word}".strip()
        if line and left + stringWidth(longer, "Helvetica", SIZE) > LEFT + WIDTH:
            lines.append((left, line))
            line, left = word, LEFT + hang
        else:
            line = longer
    return [*lines, (left, line)]


def pdf(*lines: tuple[float, str], lead: float = 14) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    top = 780.0
    for left, words in lines:
        canvas.setFont("Helvetica", SIZE)
        canvas.drawString(left, top, words)
        top -= lead
    canvas.save()
    return stream.getvalue()


def joined(content: bytes) -> list[str]:
    pages = with_lines_joined(content, read_file(content, "wzor.pdf").pages)
    return [line.strip() for page in pages for line in page.text.split("\n") if line.strip()]


DOTS = f": {'.' * 30}"
LABEL = (
    "Pelna nazwa wnioskodawcy zgodnie z dokumentem rejestrowym albo statutem organizacji, "
    f"ktora bedzie realizowala projekt: {'.' * 30}"
)
OPTION = "[ ] spotkanie kulturalne z udzialem mieszkancow dwoch gmin lezacych po obu stronach granicy panstwa"


def test_a_label_and_an_option_are_one_line_however_long() -> None:
    lines = [*wrapped(LABEL), *wrapped("NIP: ........"), *wrapped(OPTION, hang=11), *wrapped("[ ] szkolenie")]
    assert len(lines) > 4
    assert joined(pdf(*lines)) == [LABEL, "NIP: ........", OPTION, "[ ] szkolenie"]


@pytest.mark.parametrize(
    "below",
    ["2. Drugie pytanie", "b) drugie pytanie", "[ ] druga mozliwosc", "- punkt drugi", "II. Czesc druga"],
)
def test_a_number_a_box_or_a_bullet_begins_something_else(below: str) -> None:
    upper = wrapped(LABEL)[0]
    assert joined(pdf(upper, (LEFT, below))) == [upper[1], below]


@pytest.mark.parametrize("upper", ["Nazwa szkoly", "Czy firma eksportuje?", "Adres: ..............."])
def test_a_line_with_room_left_or_that_ended_goes_nowhere(upper: str) -> None:
    rest = wrapped(LABEL)
    assert joined(pdf((LEFT, upper), *rest))[0] == upper


def test_another_column_and_a_gap_are_no_continuation() -> None:
    first, second = wrapped(LABEL)[:2]
    assert len(joined(pdf(first, (LEFT + 40, second[1])))) == 2
    assert len(joined(pdf(first, second, lead=40))) == 2


def test_a_file_that_cannot_be_laid_out_stays_as_it_was() -> None:
    pages = (Page(1, "a\nb"),)
    assert with_lines_joined(b"%PDF-1.4 broken", pages) == pages


@given(st.lists(st.sampled_from(LABEL.removesuffix(DOTS).split()), min_size=3, max_size=40))
def test_no_word_is_lost_and_none_changes_its_place(words: list[str]) -> None:
    content = pdf(*wrapped(" ".join(words)))
    assert " ".join(joined(content)).split() == words


def test_a_blank_in_pdf_is_learned_with_whole_labels_and_options() -> None:
    lines = [
        (LEFT, "WNIOSEK O DOTACJE"),
        *wrapped(LABEL),
        (LEFT, "Rodzaj projektu:"),
        *wrapped(OPTION, hang=11),
    ]
    lines += [(LEFT, "[ ] szkolenie"), *wrapped("Podpis: ....................")]
    found = learn(pages_of(pdf(*lines), "wzor.pdf"))
    assert found is not None
    labels = [field.labels[0] for field in found.rule.fields]
    assert labels == [LABEL.rpartition(":")[0], "Rodzaj projektu", "Podpis"]
    assert list(found.rule.fields[1].options.values()) == [(OPTION[4:],), ("szkolenie",)]
