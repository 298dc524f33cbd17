"""A paper's writer by its letterhead."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.letterhead import letterhead_name
from domain.document import Page

NIP = "5961802453"
BELOW = "ul. Waszkiewicza 31, 66-300 Międzyrzecz\nNIP 596-180-24-53\nOświadczenie o statusie"


def told(text, number=NIP):
    found = letterhead_name([sheet_of(Page(1, text))], number)
    return None if found is None else found.value


def test_a_name_above_an_address_and_the_papers_own_nip_is_the_writers():
    assert told(f"Ciepełko Instalacje Wrona i Wspólnicy Sp. j.\n{BELOW}") == (
        "Ciepełko Instalacje Wrona i Wspólnicy Sp. j."
    )
    assert (
        told("Max sp. z o.o.\nul. Polna 1\n66-300 Międzyrzecz, NIP 5961802453, REGON 1") == "Max sp. z o.o."
    )


@pytest.mark.parametrize(
    "text",
    [
        f"Oświadczenie o statusie\n{BELOW}",
        f"Wnioskodawca: Max sp. z o.o.\n{BELOW}",
        f"Max sp. z o.o., NIP 5961802453\n{BELOW}",
        "Max sp. z o.o.\nNIP 596-180-24-53\nOświadczenie",
        f"Międzyrzecz, 15 kwietnia 2026 r.\n{BELOW}",
        f"Max sp. z\n{BELOW}",
        f"Lubuska Agencja Rozwoju\nNazwa firmy\tMax sp. z o.o.\n{BELOW}",
        "",
    ],
)
def test_what_is_no_letterhead_names_nobody(text):
    assert told(text) is None


def test_a_letterhead_with_another_nip_names_nobody():
    assert told(f"Max sp. z o.o.\n{BELOW}", "9290000006") is None
    assert told(f"Max sp. z o.o.\n{BELOW}", None) is None
