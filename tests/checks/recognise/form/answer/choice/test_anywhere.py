import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.answer.choice.anywhere import OF_OTHERS, chosen_anywhere
from checks.recognise.form.text import form_text
from domain.document import Page

TRIPS = {"ch": ("Szwajcarii",), "fi": ("Finlandii i Estonii",)}


def told(words: str) -> str | None:
    found = chosen_anywhere(form_text([sheet_of(Page(1, words))]), TRIPS)
    return None if found is None else "?" if found.state == "unclear" else str(found.value)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Projekt „Alfa”. Wyjazd studyjny: [x] Szwajcaria [ ] Finlandia i Estonia", "ch"),
        ("FORMULARZ\tkierunek:\n☐ Szwajcaria\nna wyjazd studyjny\t☒ Finlandia i Estonia", "fi"),
        ("na wyjazd studyjny\n☐\t☒ Finlandia\nSzwajcaria, 22.06\ti Estonia, 22.09", "fi"),
        ("Szwajcaria\tFinlandia i Estonia\n☒\t☐", "ch"),
        (
            "Kierunek\tTermin\nSzwecja\tmaj\t☐\nSzwajcaria\tczerwiec\t☒\nFinlandia i Estonia\twrzesień\t☐",
            "ch",
        ),
        ("☐\tSzwecja\n☒\tSzwajcaria\n☐\tFinlandia i Estonia", "ch"),
        ("☐ Finlandia i Estonia ☒ Szwajcaria ☐ oba", "ch"),
        ("Kierunek: Szwecja ☐ Szwajcaria ☒ Finlandia, Estonia ☐", "ch"),
        ("(•) Szwajcaria ( ) Finlandia i Estonia\n☐ mikro ☒ małe", "ch"),
        ("Szwajcaria: ☐ TAK ☒ NIE\nFinlandia i Estonia: ☒ TAK ☐ NIE", "fi"),
        ("Wyjazd: ~~Szwajcaria~~ / Finlandia i Estonia", "fi"),
    ],
)
def test_an_offer_tells_the_trip_wherever_it_stands(words: str, expected: str | None) -> None:
    assert told(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "☐ Szwajcaria ☐ Finlandia i Estonia",
        "☐ Finlandia i Estonia ☐ Szwajcaria ☒ oba",
        "☒ Szwecja ☐ Szwajcaria ☐ Finlandia i Estonia",
        "Szwecja ☒ Szwajcaria ☐ Finlandia i Estonia ☐",
        "Dotychczasowe wyjazdy: ☐ Szwajcaria ☒ Finlandia i Estonia",
        "Rynek docelowy: ☐ Szwajcaria ☒ Finlandia i Estonia",
        "Wyjazd: Szwajcaria, Finlandia i Estonia",
        "Wyjazd: ~~Szwajcaria~~ / ~~Finlandia i Estonia~~",
    ],
)
def test_an_offer_of_something_else_or_without_a_tick_tells_none(words: str) -> None:
    assert told(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "☒ Szwajcaria ☒ Finlandia i Estonia",
        "I wybór: ☒ Szwajcaria ☐ Finlandia i Estonia\nII wybór: ☐ Szwajcaria ☒ Finlandia i Estonia",
    ],
)
def test_two_ticks_are_a_persons(words: str) -> None:
    assert told(words) == "?"


SIZES = {"micro": ("mikro",), "small": ("małe",), "medium": ("średnie",), "large": ("duże",)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Wielkość i opis działalności\n☐ mikro ☒ małe ☐ średnie\nDziałalność innowacyjna: ☐ TAK ☒ NIE",
            "small",
        ),
        ("Kategoria ☐ mikro ☐ przedsiębiorstwo małe ☒ średnie\tCzy innowacyjna ☐ TAK ☒ NIE", "medium"),
        ("☐ mikro\n☐ małe\n☐ średnie\n☒ duże", "large"),
        ("mikro ☐ małe ☐ średnie ☒\nInnowacyjna ☒ TAK ☐ NIE", "medium"),
        ("▨ mikro ☐ małe ☒ średnie", None),
        ("▨ mikro ☐ małe ☒ średnie\tCzy innowacyjna ☐ TAK", None),
        ("mikro ☐ małe ☒ średnie ☐ duże", None),
        ("mikro\t☒ małe\t☐ średnie\t☐ inne niż MŚP", None),
        ("Kategoria ☐ mikro ☒ małe ☐\nśrednie", "small"),
        ("Przedsiębiorstwo partnerskie: ☐ mikro ☒ małe ☐ średnie", None),
    ],
)
def test_boxes_beside_the_sizes_tell_whose_size_it_is(words: str, expected: str | None) -> None:
    found = chosen_anywhere(form_text([sheet_of(Page(1, words))]), SIZES, OF_OTHERS)
    assert (found.value if found is not None else None) == expected


@pytest.mark.parametrize(
    "below", ["☒ jest samodzielnym", "☒ żadnej pomocy nie otrzymano", "☒ powyższe jest prawdą"]
)
def test_a_tick_below_the_sizes_is_of_something_else(below: str) -> None:
    words = f"Przedsiębiorstwo jest:\n☐ mikro\n☐ małe\n☐ średnie\noraz że:\n{below}\n☐ ma partnerów"
    sizes = SIZES | {"large": ("duże", "inne", "nie jest MŚP", "żadne z powyższych")}
    assert chosen_anywhere(form_text([sheet_of(Page(1, words))]), sizes, OF_OTHERS) is None
