from checks.page.sheet import sheet_of
from checks.recognise.form.coded_rows import with_coded_rows
from checks.recognise.form.text import form_text
from domain.document import Page


def coded(words: str, source: str = "ocr") -> str:
    return with_coded_rows(form_text([sheet_of(Page(1, words, source=source, confidence=0.9))])).raw


def test_a_column_of_codes_numbers_its_questions_though_some_were_misread() -> None:
    rows = (
        "la\tNazwa (firma)\tAlfa sp. j.\n1b\tSiedziba\tul. Polna 1\n1c\tWojewództwo\tlubuskie\n1d\tNIP\t1\n"
        "de\tREGON\t2\n3a _\tWielkość\tmałe"
    )
    assert coded(rows) == (
        "1a)Nazwa (firma)\tAlfa sp. j.\n1b)Siedziba\tul. Polna 1\n1c)Województwo\tlubuskie\n1d)NIP\t1\n"
        "1e)REGON\t2\n3a)  Wielkość\tmałe"
    )
    assert coded(rows, "text") == rows


def test_a_few_codes_are_no_column() -> None:
    rows = "1a\tNazwa\tAlfa\nAB\tNIP\t1"
    assert coded(rows) == rows


def test_numbered_cards_on_a_line_are_lines_of_their_own() -> None:
    cards = "2. Ulica ul. Polna 1\t3. Kod pocztowy 69-100\t4. Miejscowość Słubice\nB. UCZESTNIK"
    assert coded(cards) == cards.replace("\t", "\n")


def test_numbered_heads_of_columns_stay_on_their_line() -> None:
    table = "1. Nazwa\t2. Kraj\t3. Rok\nTargi\tNiemcy\t2024"
    assert coded(table) == table
