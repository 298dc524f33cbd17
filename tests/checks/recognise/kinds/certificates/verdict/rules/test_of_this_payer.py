"""What is worded like a rule, a question or a note and is this payer's keeps a denial before a person."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.certificate import read
from config.loader import load_call
from domain.document import Page

CALL = load_call(Path(__file__).parents[7] / "config/calls/szwajcaria-2026.toml")
DENIAL = "Zaświadcza się, że podatnik nie posiada zaległości podatkowych.\n"


def verdict(*below):
    text = DENIAL + "\n".join(below)
    return read([sheet_of(Page(1, text))], CALL.documents["tax_certificate"], CALL)["verdict"]


@pytest.mark.parametrize("heading", ["", "Pouczenie"])
@pytest.mark.parametrize(
    "said",
    [
        "W przypadku płatnika stosuje się układ ratalny.",
        "Wobec podatnika stosuje się ulgę w spłacie.",
        "Z płatnikiem stosuje się układ.",
        "Płatnikowi nalicza się odsetki.",
        "Od podatnika pobiera się odsetki za zwłokę.",
        "Zaległością jest niezapłacona rata podatnika.",
        "Zaległością jest podatek VAT podatnika.",
        "Wymierzono opłatę dodatkową.",
        "Opłatę prolongacyjną naliczono.",
        "Nałożono karę pieniężną.",
        "Czy każda składka została opłacona? Nie.",
        "Wszystkie składki opłacone: NIE",
        "Czy konto jest rozliczone? Nie",
        "Saldo zerowe: nie",
        "Zaświadczenie nie potwierdza rozliczeń po dacie 12.03.2026 r.",
        "Zaświadczenie nie potwierdza rozliczeń po dacie wpływu ostatniej deklaracji.",
        "Uwaga: Odsetki tak",
        "Uwaga! Koszty tak",
        "Sankcje: tak",
        "Uwagi: odsetki za zwłokę",
    ],
)
def test_what_is_done_with_this_payer_is_no_rule(heading, said):
    assert verdict(heading, said).value != "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Od płatnika, który nie opłacił składek w terminie, pobiera się odsetki za zwłokę.",
        "Zaległością podatkową jest podatek niezapłacony w terminie płatności.",
        "Nie naliczono odsetek za zwłokę.",
        "Nie wymierzono opłaty dodatkowej.",
        "Odsetki: brak",
        "Czy opłacono wszystkie składki? Tak.",
        "Czy podatnik posiada nieopłacone składki? Nie.",
        "Czy złożono wniosek o raty? Nie.",
        "Zaświadczenie nie potwierdza braku zaległości po dniu jego wydania.",
        "Zaświadczenie nie potwierdza rozliczeń po dacie, na którą je wydano.",
    ],
)
def test_what_holds_for_anybody_and_what_denies_speaks_against_nothing(said):
    assert verdict(said).value == "no_arrears"
