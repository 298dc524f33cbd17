"""Who resigns, from what, and for good (Regulamin § 5.3): a table of wordings with their truth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.sorting.resignation import is_of_other_trip, resignation

CERTAIN = """
Rezygnuję z udziału w wyjeździe.
Niestety rezygnujemy z wyjazdu studyjnego do Szwajcarii.
Rezygnuję.
Z przykrością informuję o naszej decyzji. Rezygnujemy z powodu choroby delegata.
Przesyłam rezygnację z udziału w wyjeździe.
Wycofuję zgłoszenie nr SZW-2026-0004.
Proszę o wycofanie naszego zgłoszenia.
Musimy zrezygnować z uczestnictwa.
Informujemy, że nie weźmiemy udziału w wyjeździe.
rezygnacja z udziału
W związku ze zmianą terminu składamy rezygnację z udziału w wyjeździe studyjnym.
Z powodu zmiany terminu targów składam rezygnację.
Ze względu na zmianę terminu wyjazdu rezygnujemy z udziału.
Nie możemy opuścić zakładu i rezygnujemy z wyjazdu.
Prosimy o anulowanie naszego zgłoszenia.
Wycofujemy się z naboru.
Wycofujemy się.
Niestety nie będziemy mogli wziąć udziału w wyjeździe.
Jak Państwo wiedzą, sytuacja się zmieniła, więc rezygnujemy z udziału.
Postanowiliśmy zrezygnować z wyjazdu.
rezygnuje z udzialu w wyjezdzie do Szwajcarii
Odstępujemy od udziału w wyjeździe.
Spółka jest zmuszona zrezygnować z udziału w wyjeździe studyjnym do Szwajcarii ze względów finansowych.
Niniejszym składam rezygnację. Z poważaniem Jan Nowak, Prezes Zarządu
Chcielibyśmy zrezygnować z udziału w naborze.
Informujemy o rezygnacji z wyjazdu.
Zgłaszamy rezygnację naszej firmy z udziału w wyjeździe.
Wycofujemy nasze zgłoszenie do udziału w wyjeździe studyjnym.
Anuluję zgłoszenie złożone 20 kwietnia.
Rezygnujemy z udziału, czy mamy coś podpisać?
Rezygnujemy z udziału. Zgoda na przetwarzanie danych może zostać wycofana w każdej chwili.
Nie wezmę udziału w misji.
"""

DOUBTFUL = r"""
Informujemy o rezygnacji pana Marka Wilka z funkcji członka zarządu. Delegat na wyjazd pozostaje bez zmian.
Pan Wilk zrezygnował ze stanowiska prezesa.
Składam rezygnację z funkcji członka zarządu.
Proszę o anulowanie zgłoszenia wysłanego dziś omyłkowo drugi raz, obowiązuje pierwsze.
Proszę anulować poprzednie zgłoszenie, właściwe wysyłam jutro.
Wycofujemy zgłoszenie z 20 kwietnia, nowe zgłoszenie prześlemy po niedzieli.
Anulujemy nasze zgłoszenie. Zostało wysłane przez pomyłkę na ten adres.
Wycofuję zdublowane zgłoszenie.
Niestety nie wezmę udziału w spotkaniu informacyjnym online w czwartek, będę w podróży.
Nie weźmiemy udziału w webinarze.
Rezygnujemy z udziału w spotkaniu informacyjnym.
Rezygnuję z udziału w szkoleniu.
W opisie działalności zaszła zmiana: wycofujemy się z produkcji drzwi, reszta zgłoszenia bez zmian.
Wycofaliśmy ten wyrób ze sprzedaży.
Wczorajszą wiadomość, że rezygnujemy z udziału, proszę uznać za niebyłą. Jedziemy.
Prosimy anulować rezygnację.
Odwołujemy naszą rezygnację.
Cofam rezygnację z udziału w wyjeździe.
Wycofujemy rezygnację, udało się znaleźć zastępstwo.
Zmieniliśmy decyzję i jednak nie rezygnujemy z udziału.
Jednak pojedziemy, proszę zignorować poprzednią wiadomość.
Wczorajszą wiadomość proszę uznać za niebyłą, bierzemy udział.
Rezygnacja z udziału jest nieaktualna.
Pani Nowak rezygnuje z wyjazdu, w jej miejsce pojedzie Jan Lis.
Rezygnuję z wyjazdu, zamiast mnie pojedzie wspólnik.
Rezygnujemy z udziału pana Kowalskiego, nowy delegat to Anna Lis.
Pan Kowalski nie pojedzie.
Prezes nie weźmie udziału w wyjeździe.
Rezygnujemy z noclegu, dojedziemy sami.
Rezygnuję z cateringu i noclegu.
Rezygnujemy z dodatkowej osoby, jedzie jeden delegat.
Firma Alfa rezygnuje z udziału w wyjeździe.
Jeśli wyjazd nie obejmie targów, rezygnujemy z udziału.
Jeżeli nie dostaniemy dofinansowania, wycofamy zgłoszenie.
O ile termin się nie zmieni, będziemy musieli zrezygnować z wyjazdu.
Na razie rezygnujemy z udziału.
Rozważamy rezygnację z udziału w wyjeździe.
Być może zrezygnujemy z udziału.
Rezygnujemy z drugiej osoby w zgłoszeniu.
Wycofujemy zgłoszenie patentowe P.123456.
Rezygnujemy z umowy z biurem rachunkowym.
Rezygnuję z ubiegania się o punkty za certyfikat.
Proszę usunąć nas z listy.
Rezygnujemy.\n\nProszę nie brać pod uwagę tej wiadomości, była to pomyłka.
Anulujemy rezerwację hotelu.
Jeśli zrezygnuję z wyjazdu, kto zapłaci
"""

NONE = """
Nie rezygnujemy z udziału.
Nie mamy zamiaru rezygnować z wyjazdu.
Nie wycofujemy zgłoszenia.
Czy mogę zrezygnować z udziału?
Do kiedy można zrezygnować z wyjazdu?
Jakie są koszty rezygnacji z udziału w wyjeździe
W razie rezygnacji z udziału proszę o informację.
Do kiedy jest termin rezygnacji z udziału
Bierzemy udział w wyjeździe.
Jedziemy we dwoje, druga osoba na własny koszt.
Podtrzymujemy nasze zgłoszenie.
Aby zrezygnować z otrzymywania newslettera, kliknij tutaj.
Rezygnacja z subskrypcji: kliknij.
Mają Państwo prawo do wycofania zgody na przetwarzanie danych.
Zgodę można wycofać w dowolnym momencie.
Przesyłamy brakujące zaświadczenie.
"""


def _lines(table: str) -> list[str]:
    return [line.replace(r"\n", "\n") for line in table.strip().splitlines()]


@pytest.mark.parametrize("text", _lines(CERTAIN))
def test_the_company_resigns(text: str) -> None:
    told = resignation("Wyjazd do Szwajcarii – informacja", text)
    assert told is not None
    assert told.doubt == ""


@pytest.mark.parametrize("text", _lines(DOUBTFUL))
def test_a_person_reads_what_is_not_certain(text: str) -> None:
    told = resignation("Wyjazd do Szwajcarii – informacja", text)
    assert told is not None
    assert told.doubt.endswith(".")


@pytest.mark.parametrize("text", [*_lines(NONE), ""])
def test_nobody_resigns(text: str) -> None:
    assert resignation("Wyjazd do Szwajcarii – informacja", text) is None


def test_links_and_addresses_say_nothing() -> None:
    text = "W załączeniu zgłoszenie.\nJeżeli nie chcesz ofert, wejdź: https://crm.example/rezygnacja lub rezygnacja@crm.example"
    assert resignation("Zgłoszenie", text) is None


@pytest.mark.parametrize(
    "subject", ["Rezygnacja", "rezygnacja z udziału", "Rezygnacja z wyjazdu do Szwajcarii"]
)
def test_the_subject_alone_may_resign(subject: str) -> None:
    told = resignation(subject, "Szczegóły w załączniku.")
    assert told is not None
    assert told.doubt == ""


@pytest.mark.parametrize("mark", ["Re:", "ODP:", "Fwd:", "PD:"])
def test_the_subject_of_an_answer_is_somebody_elses(mark: str) -> None:
    assert resignation(f"{mark} Rezygnacja z udziału", "Dziękujemy za informację.") is None


def test_what_takes_a_resignation_back_goes_before_its_subject() -> None:
    told = resignation("Rezygnacja z udziału", "Proszę uznać za niebyłą. Jedziemy.")
    assert told is not None
    assert "odwoływać" in told.doubt


def test_line_breaks_end_no_sentence() -> None:
    told = resignation("", "Pani Nowak\nzrezygnowała\nz funkcji prezesa.")
    assert told is not None
    assert told.doubt


@pytest.mark.parametrize(
    ("text", "is_other"),
    [
        ("Rezygnujemy z wyjazdu do Finlandii i Estonii.", True),
        ("Rezygnujemy z misji gospodarczej do Niemiec.", True),
        ("Rezygnujemy z wyjazdu studyjnego do Szwajcarii.", False),
        ("Rezygnujemy z wyjazdu.", False),
    ],
)
def test_another_destination_is_another_trip(text: str, is_other: bool) -> None:
    phrases = ("Szwajcaria", "Szwajcarii", "Szwajcarię")
    assert is_of_other_trip("", text, phrases) is is_other


_WORDS = (
    "rezygnujemy",
    "z",
    "udziału",
    "w",
    "wyjeździe",
    "nie",
    "jeśli",
    "pan",
    "jedziemy",
    "anulować",
    ".",
    "?",
    "\n",
)


@given(st.lists(st.sampled_from(_WORDS), max_size=30))
def test_a_condition_or_going_after_all_is_never_a_certain_resignation(words: list[str]) -> None:
    text = " ".join(words)
    for added in (f"{text} Jedziemy.", f"Jeśli {text.replace('.', '').replace('?', '')}".replace("\n", " ")):
        told = resignation("", added)
        assert told is None or told.doubt
