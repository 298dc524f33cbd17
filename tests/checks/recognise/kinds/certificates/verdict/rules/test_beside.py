"""What is told beside „no arrears” and takes nothing back, and what is worded alike and does."""

from pathlib import Path

import pytest

from checks.page.sheet import fold_evenly, sheet_of
from checks.recognise.kinds.certificates.certificate import read
from checks.recognise.kinds.certificates.verdict.rules.given_back import is_given_back, is_paid_with
from checks.recognise.kinds.certificates.verdict.rules.not_filed import is_none_filed
from checks.recognise.kinds.certificates.verdict.rules.proceedings import is_ended
from config.loader import load_call
from domain.document import Page

CALL = load_call(Path(__file__).parents[7] / "config/calls/szwajcaria-2026.toml")
DENIAL = "Zaświadcza się, że podatnik nie posiada zaległości podatkowych.\n"


def verdict(below, denial=DENIAL):
    return read([sheet_of(Page(1, denial + below))], CALL.documents["tax_certificate"], CALL)["verdict"].value


@pytest.mark.parametrize(
    ("is_so", "said"),
    [
        (is_given_back, "Saldo konta: nadpłata 88,12 zł"),
        (
            is_given_back,
            "W podatku VAT wykazano nadwyżkę podatku naliczonego nad należnym do przeniesienia na następny okres",
        ),
        (is_given_back, "Nadpłata w kwocie 8,00 zł zostanie zaliczona na poczet przyszłych składek"),
        (is_given_back, "Zwrot podatku VAT za marzec 2026 r. zostanie dokonany w ustawowym terminie"),
        (
            is_ended,
            "2. Postępowanie podatkowe w zakresie VAT za 2023 r. zostało umorzone jako bezprzedmiotowe",
        ),
        (is_ended, "Postępowanie karne skarbowe umorzono 3 marca 2025 r"),
        (
            is_ended,
            "Postępowanie egzekucyjne umorzono w związku z zapłatą zobowiązania w dniu 3 lutego 2026 r",
        ),
        (is_ended, "Kontrola podatkowa za 2024 r. zakończyła się, nieprawidłowości nie stwierdzono"),
        (is_none_filed, "Zaległości wobec innych organów: nie zgłoszono"),
        (is_none_filed, "Inne organy nie zgłosiły do egzekucji należności wobec podatnika"),
        (is_none_filed, "Inne tytuły wykonawcze: nie wpłynęły"),
    ],
)
def test_what_takes_no_denial_back_is_known(is_so, said):
    assert is_so(fold_evenly(said))
    assert verdict(said) == "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Nadpłata w kwocie 88,12 zł zostanie zaliczona na poczet zaległości z tytułu składek.",
        "Podatnikowi przysługuje zwrot, który zostanie potrącony z zaległością.",
        "Nadpłata 220,00 zł, do dopłaty 100,00 zł",
        "Na koncie występuje nienależnie pobrana nadpłata 312,40 zł podlegająca zwrotowi przez płatnika.",
        "Nadwyżka podatku należnego nad naliczonym w kwocie 4 812,00 zł nie została wpłacona.",
        "Postępowanie podatkowe za 2023 r. zakończono wydaniem decyzji określającej.",
        "Postępowanie egzekucyjne umorzono na podstawie art. 59 § 2 ustawy (koszty przewyższają).",
        "Postępowanie egzekucyjne zostało umorzone wobec braku majątku zobowiązanego.",
        "Postępowanie umorzono w części; w pozostałej części trwa.",
        "Inne organy zgłosiły do egzekucji należności wobec podatnika.",
        "Wnioski o raty: złożono",
        "Deklaracje: nie złożono",
        "Składki: nie opłacono",
        "Kwota zaległości: 0,00 zł (słownie: sto złotych)",
    ],
)
def test_what_is_worded_alike_and_owes_is_a_persons(said):
    assert verdict(said) != "no_arrears"


def test_a_law_on_overpayments_tells_of_no_arrears():
    assert not is_paid_with("nadplata podlega zaliczeniu z urzedu na poczet zaleglosci podatkowych (art. 76)")


@pytest.mark.parametrize(
    "said",
    [
        "Kwota zaległości podatkowych wynosi 0,00 zł (słownie: zero złotych 00/100).",
        "Łączna kwota zaległości wynosi 0 zł (zero złotych), w tym odsetki 0 zł (zero złotych).",
        "Konto podatnika nie wykazuje zaległości, wykazuje natomiast nadpłatę w kwocie 88,12 zł.",
        "podatek VAT\tnie zalega\ninne należności, do których poboru jest właściwy urząd\tnie zalega",
    ],
)
def test_nothing_owed_is_told_with_its_words_or_beside_an_overpayment(said):
    assert verdict(said, "") == "no_arrears"
