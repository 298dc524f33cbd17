"""A second NIP on a declaration is no other applicant's: partners and linked companies have theirs."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.own_number import own_nip
from domain.document import FieldValue, Page

OWN, PARTNERS, OTHER = "9261584039", "9260441177", "9261017501"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"1) Identyfikator podatkowy NIP\n{OWN}\t1a) NIP wspólnika\n{PARTNERS}\n{OTHER}", OWN),
        (f"NIP wspólnika: {PARTNERS}\nNIP podmiotu: {OWN}", OWN),
        (f"Wnioskodawca: NIP {OWN}\nPrzedsiębiorstwo powiązane: Alfa, NIP {OTHER}", OWN),
        (
            f"NIP podmiotu?\n{OWN}\nPowiązania? Tak. Komplementariusz – Odlewy Precyzyjne Sp. z o.o., NIP {OTHER} – głosy",
            OWN,
        ),
        (f"1) NIP podmiotu\t1a) NIP wspólnika\n{OWN}\t{PARTNERS}", None),
        (f"NIP {OWN}\nNIP {OTHER}", None),
        (f"NIP {OTHER}", OTHER),
    ],
)
def test_of_several_numbers_only_one_that_is_surely_its_own_is_told(text, number):
    read = FieldValue("read", PARTNERS if PARTNERS in text else OTHER)
    found = own_nip(read, [sheet_of(Page(1, text))])
    assert (found.state, found.value) == (("read", number) if number else ("unclear", None))
