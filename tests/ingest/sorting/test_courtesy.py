"""Thanks and nods are told from everything that a person must read."""

import pytest

from ingest.sorting.courtesy import is_courtesy


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "OK, dziękuję\n\nWysłane z iPhone’a",
        "Dziękuję bardzo za potwierdzenie!",
        "Ok, uzupełnimy.",
        "Dzień dobry,\nprzyjęliśmy do wiadomości, uzupełnimy braki w terminie.\n\nZ poważaniem\nAnna Nowak\nTartak Lis",
        "Potwierdzam odbiór wiadomości.\nPozdrawiam\n--\nJan Lis | tel. 68 123 45 67 | www.lis.example",
        "Szanowni Państwo, dziękujemy za Państwa informację 🙂",
    ],
)
def test_thanks_and_nods(text: str) -> None:
    assert is_courtesy(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Pozdrawiam",
        "Dziękuję, ale umowa była w pierwszym mailu.",
        "Ok. Kiedy będą wyniki?",
        "Dobrze, wyślemy pocztą.",
        "Dziękuję. Pozdrawiam, Jan Lis. PS Zmieniliśmy adres.",
        "Dziękuję za przedłużenie terminu do 30 kwietnia.",
        "Rezygnuję, dziękuję.",
        "Potwierdzam udział w wyjeździe.",
        "Nie uzupełnimy.",
        "Dziękujemy. Z poważaniem, Anna Lis. Proszę zmienić delegata na Piotra Lisa.",
        "Przyjęliśmy do wiadomości, uzupełnimy do 30 kwietnia.",
    ],
)
def test_whatever_says_more_is_for_a_person(text: str) -> None:
    assert not is_courtesy(text)
