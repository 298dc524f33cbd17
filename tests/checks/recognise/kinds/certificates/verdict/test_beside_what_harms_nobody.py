"""Sentences of kinds that take no denial back, with something in them that does; and such as stay harmless."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.catalogue import read_document
from domain.document import Page
from tests.support.facts.dossiers import SWITZERLAND

HEAD = """Naczelnik Urzędu Skarbowego w Żarach
Zielona Góra, 14.04.2026
ZAŚWIADCZENIE o niezaleganiu w podatkach
na podstawie art. 306a Ordynacji podatkowej
Alfa sp. z o.o.
NIP: 9290000006
"""
DENIAL = "na dzień 14.04.2026 podatnik nie posiada zaległości podatkowych."
RULE = SWITZERLAND.documents["tax_certificate"]


def stated(*sentences: str) -> object:
    page = Page(1, HEAD + "\n".join(sentences))
    return read_document("tax_certificate", [sheet_of(page)], RULE, SWITZERLAND)["verdict"].value


@pytest.mark.parametrize(
    "sentence",
    [
        # an overpayment, and something owed in the same sentence
        "Podatnik posiada zobowiązanie w podatku VAT w kwocie 5 000,00 zł oraz nadpłatę w podatku CIT 10,00 zł.",
        "Pozostała należność w podatku dochodowym wynosi 5 000,00 zł, nadpłata: 0,00 zł.",
        "Na koncie figuruje należność podatkowa 5 000,00 zł, do zwrotu podatku 0,00 zł.",
        "Na koncie figuruje podatek VAT 5 000,00 zł oraz nadpłata 10,00 zł.",
        # a denial of something else, and then arrears
        "Nie ustalono, aby spółka złożyła korekty, a na dzień wydania zaświadczenia zalegała.",
        "Nie ustalono, aby spółka złożyła korekty, mimo to posiadał zaległości w podatku VAT.",
        # a note on reliefs that names one decision
        "Zaległości, które rozłożono na raty decyzją z 12.03.2026, wykazuje się w części D.",
        "Podatek, którego termin odroczono decyzją nr 12/2026 do 30.06.2026, ujmuje się w części D.",
        # proceedings that ended, nobody says how
        "Postępowanie w sprawie określenia wysokości zobowiązania w VAT za 2023 r. zakończono w 2026 r.",
        "Postępowanie podatkowe zakończono postanowieniem.",
        "Kontrola podatkowa zakończona.",
    ],
)
def test_what_may_be_owed_is_seen_beside_what_harms_nobody(sentence: str) -> None:
    assert stated(DENIAL, sentence) in {None, "instalments"}


@pytest.mark.parametrize(
    "sentence",
    [
        "We wniosku podano, że podatnik jest niezalegający.",
        "Podatnik wniósł o potwierdzenie, że jest niezalegający.",
        "Podatnik nie posiada zaległości, natomiast nadpłata wynosi 0,00 zł a należność 5 000,00 zł.",
        "Podatnik nie posiada zaległości, natomiast nadpłata nie występuje i pozostaje należność 500,00 zł.",
        "Podatnik nie posiada zaległości, wykazuje natomiast nadpłatę 10,00 zł i zobowiązania 500,00 zł.",
        "Podatnik nie posiada zaległości za okres od 1.04.2021 r. do 31.03.2026 r.",
    ],
)
def test_no_such_sentence_alone_is_a_denial(sentence: str) -> None:
    assert stated(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Na koncie podatnika figuruje nadpłata w kwocie 88,12 zł do rozliczenia z bieżącymi zobowiązaniami.",
        "Zwrot podatku VAT 120,00 zł zostanie dokonany na rachunek bankowy.",
        "Postępowanie podatkowe za 2023 r. umorzono jako bezprzedmiotowe.",
        "Kontrola podatkowa zakończona bez nieprawidłowości.",
        "Należności, które rozłożono na raty, wykazuje się w treści zaświadczenia.",
        "Postępowanie egzekucyjne zakończono wskutek zapłaty.",
    ],
)
def test_what_harms_nobody_takes_no_denial_back(sentence: str) -> None:
    assert stated(DENIAL, sentence) == "no_arrears"


@pytest.mark.parametrize(
    "sentence",
    [
        "Zaświadcza się, że podatnik jest niezalegający.",
        "Nie stwierdza się, aby podatnik Alfa Nowak i Wspólnicy sp. j., ul. Polna 3, 68-100 Żagań, zalegał.",
        "Podatnik nie posiada zaległości, natomiast nadpłata wynosi 12,00 zł.",
    ],
)
def test_a_denial_in_these_words_is_one(sentence: str) -> None:
    assert stated(sentence) == "no_arrears"
