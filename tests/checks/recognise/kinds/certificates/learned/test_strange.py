"""Sentences beside a denial in words that nothing here has met, and those that every office prints."""

import pytest

from checks.recognise.kinds.certificates.learned.strange import is_prose
from tests.support.papers.zus_letter import DENIAL, verdict


@pytest.mark.parametrize(
    "said",
    [
        "Przedsiębiorca dał słowo, że brakującą sumę przyniesie do kasy po żniwach.",
        "Pieniądze za zimowe miesiące ugrzęzły gdzieś po drodze i firma dalej ich szuka.",
        "Wspomniana kwota leży u komornika w depozycie do wyjaśnienia.",
        "Dyrektor przymknął oko na to, co spółka wpłaciła z poślizgiem.",
        "W przypadku tej spółki zastosowano taryfę ulgową aż do nowego roku.",
        "Kierownik obiecał zaczekać z ponagleniem o składki do wakacji.",
    ],
)
def test_a_sentence_in_words_never_met_is_a_persons(said):
    assert verdict(DENIAL + said) is None


@pytest.mark.parametrize(
    "said",
    [
        "Pismo utrwalono w postaci elektronicznej i zapisano w repozytorium portalu.",
        "Osoba do kontaktu: Mirosława Brzęk, pokój numer siedem, w godzinach urzędowania.",
        "Pracownia Ceramiki Artystycznej Wioletta Grzęda, ul. 3 Maja 14, 67-100 Nowa Sól",
        "Podatnik zgłosił wybór księgowości uproszczonej.",
    ],
)
def test_what_is_about_the_paper_or_names_somebody_stays_harmless(said):
    assert verdict(DENIAL + said) == "no_arrears"


def test_a_row_of_boxes_or_a_field_is_no_prose():
    assert not is_prose("[x] nie zawarto [ ] zawarto umowę z dnia siódmego maja")
    assert not is_prose("7. Zobowiązania poprzednika prawnego albo małżonka: nie badano")
    assert is_prose("SPÓŁKA DO TEJ PORY PIENIĘDZY NIE ODDAŁA")
