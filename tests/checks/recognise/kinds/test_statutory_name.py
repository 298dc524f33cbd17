"""The name on the de minimis form, behind the label of the law in make-ups of many kinds."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.statutory_name import statutory_name
from domain.document import Page


def told(text):
    found = statutory_name([sheet_of(Page(1, text))])
    return found.value if found is not None else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2) Imię i nazwisko albo nazwa Zdrowa Nuta s.c. E. Fiedler, M. Jurga\n3) Adres siedziby", "Zdrowa Nuta s.c. E. Fiedler, M. Jurga"),
        ("2) Imię i nazwisko albo nazwa Zdrowa Nuta s.c. E. Fiedler,\nM. Jurga\n3) Adres siedziby", "Zdrowa Nuta s.c. E. Fiedler, M. Jurga"),
        ("2) Imię i nazwisko albo nazwa podmiotu:\nPolimer S.A.\n3) Adres", "Polimer S.A."),
        ("2) Imię i nazwisko albo nazwa podmiotu\t2a) Imię i nazwisko albo nazwa wspólnika\nPolimer S.A.\tnie dotyczy\n3) Adres", "Polimer S.A."),
        ("2) Imię i nazwisko albo nazwa podmiotu\tPolimer S.A.\n3) Adres", "Polimer S.A."),
        ("1. NIP — 929 2. Imię i nazwisko albo nazwa — Zakład „Gramex” 3. Adres siedziby — ul. Polna 1", "Zakład „Gramex”"),
        ("2) Imię i nazwisko albo nazwa 2a) wspólnik\nPolimer S.A. –\n3) Adres", "Polimer S.A."),
        ("2) Imię i nazwisko albo nazwa 2a) wspólnik\nJan Kos Ewa Rak\n3) Adres", None),
        ("2) Imię i nazwisko albo nazwa podmiotu\n3) Adres miejsca zamieszkania", None),
        ("2) Imię i nazwisko albo nazwa podmiotu ...........\n3) Adres", None),
        ("2a) Imię i nazwisko albo nazwa wspólnika Jan Kos\n3a) Adres", None),
        ("2) Imię i nazwisko albo nazwa podmiotu\t3) Adres siedziby\n\t", None),
        ("Imię i nazwisko: Jan Kos", None),
    ],
)  # fmt: skip
def test_the_name_is_what_stands_behind_or_below_its_label(text, name):
    assert told(text) == name
