"""Tables of amounts beside what each row says of itself."""

from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from config.loader import load_call
from domain.document import FileContent, Page, ReadStatus

CALL = load_call(Path(__file__).parents[6] / "config/calls/szwajcaria-2026.toml")
TAXED = """Naczelnik Urzędu Skarbowego w Słubicach
Słubice, 10 kwietnia 2026 r.
Zaświadczenie o niezaleganiu w podatkach
Zaświadcza się, że podatnik Alfa sp. z o.o., NIP 929-000-00-06, nie posiada zaległości podatkowych:
Należność Stan Kwota zaległości
Podatek dochodowy od osób prawnych {first}
VAT nie zalega 0,00
Zaświadczenie wydaje się na żądanie podatnika.
"""


def verdict(first: str) -> object:
    content = FileContent("pdf", ReadStatus.OK, (Page(1, TAXED.format(first=first)),))
    (document,) = recognise(content, CALL)
    return document.fields["verdict"].value


@pytest.mark.parametrize(
    "first", ["nie zalega 0,00", "nie zalega 0,00 zł", "brak 0,00", "nie występują 0,00", "0,00 nie zalega"]
)
def test_rows_that_say_twice_that_nothing_is_owed_say_so(first):
    assert verdict(first) == "no_arrears"


@pytest.mark.parametrize(
    "first",
    [
        "nie zalega 312,40",
        "zalega 312,40",
        "brak 1 204,00",
        "nie zalega, poza ratą 0,00",
        "312,40 nie zalega",
    ],
)
def test_a_row_that_says_otherwise_is_nobodys_proof(first):
    assert verdict(first) != "no_arrears"
