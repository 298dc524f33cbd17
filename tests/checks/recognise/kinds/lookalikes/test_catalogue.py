"""Papers that firms add unasked: told for what they are, and never taken for one of the call."""

from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from config.loader import load_call
from domain.document import OTHER, FileContent, Page, ReadStatus

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")

PAPERS = {
    "Odpis z KRS": (
        "Wydruk informacji z rejestru przedsiębiorców\npobrano elektronicznie, nie wymaga podpisu\n"
        "Nazwa Test sp. z o.o.\nNIP 9290000006\nWpis KRS 0000123456\nReprezentacja Anna Zych, prezes zarządu"
    ),
    "Polisa ubezpieczeniowa": (
        "POLISA ubezpieczenia odpowiedzialności cywilnej przedsiębiorcy nr 1099/22817\n"
        "Ubezpieczający: Test sp. z o.o.\nSuma gwarancyjna 1 000 000 zł. Ubezpieczający nie zalega ze składką."
    ),
    "Opinia banku lub biura informacji gospodarczej": (
        "Bank Spółdzielczy w Żarach\nZaświadczenie / opinia bankowa\nTest sp. z o.o. posiada w naszym banku "
        "rachunek bieżący i nie posiada zadłużenia przeterminowanego z tytułu kredytów."
    ),
    "Informacja z Krajowego Rejestru Karnego": (
        "Krajowy Rejestr Karny\nZapytanie / informacja o osobie\nNie figuruje w Kartotece Karnej."
    ),
    "Pełnomocnictwo podatkowe lub do ZUS (UPL-1, PPS-1, ZUS PEL)": (
        "PEL Pełnomocnictwo\nZakład Ubezpieczeń Społecznych\nMocodawca: Test sp. z o.o.\n"
        "Zakres: wszystkie sprawy przed ZUS"
    ),
    "Inne upoważnienie (odbiór przesyłek, dane osobowe)": (
        "Upoważnienie do odbioru korespondencji\nUpoważniam Panią Annę Zych do odbioru przesyłek."
    ),
    "Spis lub lista dokumentów": (
        "Lista kontrolna\n[x] formularz zgłoszeniowy\n[x] zaświadczenie ZUS – nie zalega\n[ ] umowa"
    ),
    "Wykaz otrzymanej pomocy (SUDOP)": (
        "SUDOP – Wykaz otrzymanej pomocy\nNIP beneficjenta 9290000006\nDzień udzielenia 2024-09-03\n"
        "Wartość brutto 20 000,00\npomoc de minimis"
    ),
    "Pismo z ZUS o stopie składki wypadkowej": (
        "Zakład Ubezpieczeń Społecznych\nZawiadomienie o stopie procentowej składki na ubezpieczenie "
        "wypadkowe\nPłatnika obowiązuje stopa 1,67%."
    ),
    "Dyplom, certyfikat uczestnictwa lub ukończenia szkolenia": (
        "ŚWIADECTWO UKOŃCZENIA SZKOLENIA\nPan Jan Wrona ukończył szkolenie „Eksport”.\nCertyfikat nr 33/2026"
    ),
    "Zaświadczenie pracodawcy": (
        "Zaświadczenie o zatrudnieniu\nZaświadcza się, że Anna Wilk jest zatrudniona na stanowisku dyrektora."
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_that_nobody_asked_for_is_told_for_what_it_is(name: str) -> None:
    content = FileContent("pdf", ReadStatus.OK, (Page(1, PAPERS[name]),))
    told = [(one.kind, one.title) for one in recognise(content, CALL)]
    assert told == [(OTHER, name)]
    assert recognise(content, CALL)[0].confidence >= CALL.thresholds.kind


def test_a_call_for_payment_is_left_to_a_person() -> None:
    text = "Naczelnik Urzędu Skarbowego w Żarach\nWzywam do zapłaty zaległości w kwocie 100,00 zł."
    content = FileContent("pdf", ReadStatus.OK, (Page(1, text),))
    assert all(one.confidence < CALL.thresholds.kind for one in recognise(content, CALL))
