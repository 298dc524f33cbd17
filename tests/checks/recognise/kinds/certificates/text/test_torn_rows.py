"""Rows that reading a picture tore: whole again, and still saying what they said."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.catalogue import read_document
from domain.document import Page
from tests.support.facts.dossiers import SWITZERLAND

KIND = "tax_certificate"
HEAD = (
    "Naczelnik Urzędu Skarbowego w Żarach\nZaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości\n"
    "Podatnik\tLubTech sp. z o.o.\nNIP\t9290000006\nStan na dzień\t14.04.2026\n"
)
TICKED = "☒ 1. nie posiada zaległości podatkowych ☐ posiada zaległości podatkowe wymienione w części D\n"
SOUND = "Podatnik nie posiada zaległości podatkowych.\n"


@pytest.mark.parametrize(
    ("body", "verdict"),
    [
        ("Posiada zaległości podatkowe Nie\nKwota zaległości\t0,00 PLN", "no_arrears"),
        ("Posiada zaległości podatkowe Tak\nKwota zaległości\t12,00 PLN", "arrears"),
        (SOUND + "Postępowanie w sprawie\tnie toczy się\nujawnienia zaległości", "no_arrears"),
        (SOUND + "Zaległości w podatkach\tbrak\nz wyjątkiem podatku rolnego", None),
        (
            TICKED
            + "D. ZALEGŁOŚCI PODATKOWE\nRodzai podatku\tOkres\tKwota zaległości\tOdsetki za zwłoke\nE. INFORMACJE",
            "no_arrears",
        ),
        (SOUND + "D. ZALEGŁOŚCI PODATKOWE\nRodzaj podatku\tOkres\tsporne\tOdsetki za zwłokę", None),
    ],
)
def test_a_row_of_a_picture_says_what_it_said(body, verdict):
    sheet = sheet_of(Page(1, HEAD + body, source="ocr"))
    fields = read_document(KIND, [sheet], SWITZERLAND.documents[KIND], SWITZERLAND)
    assert fields["verdict"].value == verdict
