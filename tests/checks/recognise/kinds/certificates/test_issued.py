"""What shows that an office issued a paper, and what a firm writes, quotes or photographs of one."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.issued import is_issued
from domain.document import Page


def shows_an_office(text):
    return is_issued([sheet_of(Page(1, text))])


@pytest.mark.parametrize(
    "text",
    [
        "Pierwszy\nUrząd Skarbowy w Opolu\nPodatnik nie zalega.",
        "Zaświadczenie\nNa podstawie art. 306e § 1 Ordynacji podatkowej Biuro Rachunkowe Saldo nie zalega.",
        "Zaświadczenie\nZakład Ubezpieczeń Społecznych potwierdza, że płatnik nie zalega.",
        "Zaświadczenie\nNie zalega.\nz up. Jan Lis\nStarszy specjalista",
    ],
)
def test_an_office_shows_by_its_head_its_law_its_sentence_or_its_officials(text):
    assert shows_an_office(text)


@pytest.mark.parametrize(
    "text",
    [
        "Alfa sp. z o.o.\nZgodnie z art. 24 ustawy nasza firma opłaciła składki i nie zalega.",
        "Biuro Rachunkowe Saldo\nW imieniu klienta potwierdzamy (art. 306e Ordynacji podatkowej) brak zaległości.",
        "Zaświadczenie\nSpółka nie zalega wobec Naczelnika Urzędu Skarbowego w Opolu.\nEwa Lis, prezes zarządu",
        "Oddział w Opolu\nZnak: AB/3/26\nOpłacamy składki w terminie.",
        "Zakład Ubezpieczeń Społecznych\nOddział w Opolu\nOświadczamy, że nie zalegamy ze składkami.",
        "ZUS\nZrzut ekranu z portalu\nStan konta płatnika: brak zaległości\nWyloguj",
        "Zaświadczenie\nNie zalega.\nInspektor BHP Jan Lis",
        "Zaświadczenie\nPoświadczam, że spółka nie zalega\nwobec Urzędu Skarbowego w Opolu.\nJan Lis, doradca podatkowy",
        "Urząd Skarbowy w Opolu\nPoświadczamy, że nasz klient nie zalega w podatkach.\nBiuro Saldo",
    ],
)
def test_a_firm_that_quotes_a_law_or_shows_a_screen_is_no_office(text):
    assert not shows_an_office(text)
