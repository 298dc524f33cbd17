"""Pages as a reading machine leaves them, made ready for searching."""

from pathlib import Path

import pytest

from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import CELL_LINE, Box, Page, Word

LEXICON = lexicon_of(profiles_of(load_call(Path(__file__).parents[4] / "config/calls/szwajcaria-2026.toml")))


def sheet(text, words=()):
    return noisy_sheet(Page(1, text, source="ocr", words=tuple(words)), LEXICON)


@pytest.mark.parametrize(
    ("read", "folded"),
    [
        ("ZAŚWlADCZENlE O NlEZALEGANlU", "zaswiadczenie o niezaleganiu"),
        ("Zaświad-\nczenie o niezaleganiu", "zaswiadczenie\no niezaleganiu"),
        ("Zaświad czenie", "zaswiadczenie"),
        ("Nazwapłatnika: X", "nazwa platnika: x"),
        ("N1P; 9290000006", "nip: 9290000006"),
        ("NP 929-000-00-06", "nip 929-000-00-06"),
        ("NP 929-000-00-07", "np 929-000-00-07"),
        ("Adres siedziby. ul. Polna 1", "adres siedziby: ul. polna 1"),
        ("Identyfikator gminy, w której podmiot", "identyfikator gminy, w ktorej podmiot"),
        ("_ul. Polna 1", "ul. polna 1"),
        ("~~TAK~~ / NIE\t~~mikro~~ / małe", "~~tak~~ / nie\t~~mikro~~ / male"),
        ("„wspólnik", "wspolnik"),
        ("~~TAK~~ NIE", "~~tak~~ nie"),
        ("„Nawa” sp. z o.o.", '"nawa" sp. z o.o.'),
        ("brak\t=.", "brak"),
        ("Kwota: ***\t* Odsetki", "kwota: ***\todsetki"),
        ("Z A Ś W I A D C Z E N I E", "zaswiadczenie"),
        ("5, Strona www i media społecznościowe", "5. strona www i media spolecznosciowe"),
        ("Strona 1z3", "strona 1 z 3"),
        ("Str0na l z 5", "strona 1 z 5"),
        ("Strona 172", "strona 1 z 2"),
        ("Strona 12", "strona 12"),
        ("$ 4", "§ 4"),
        ("81", "§ 1"),
        ("| _ ☒ _ mikro | ☐ małe", "☒ mikro ☐ male"),
        ("Lumina Foto sp. z 0.0.", "lumina foto sp. z o.o."),
        ("Lumina Foto sp. zo.o. sp.k.", "lumina foto sp. z o.o. sp.k."),
        ("Lumina Foto sp. Z 0.0.", "lumina foto sp. z o.o."),
        ("Lumina Foto sp. Z 0.0....", "lumina foto sp. z o.o."),
        ("Lumina Foto sp. z ▨ .0. sp.k.", "lumina foto sp. z o.o. sp.k."),
        ("0,9 min EUR", "0,9 mln eur"),
        ("wyjazdy\tliczba: O", "wyjazdy\tliczba: 0"),
        ("W ilu\tO (nie uczestniczy)", "w ilu\t0 (nie uczestniczy)"),
        ("O TAK O NIE", "o tak o nie"),
        ("Klasa (PKD) 17.21.2", "klasa (pkd) 17.21.z"),
        ("kod PKD: 16:23.Z, tel. 12.13.14", "kod pkd: 16.23.z, tel. 12.13.14"),
        ("punkt 17.21.2", "punkt 17.21.2"),
        ("+ 150 9001:2015", "iso 9001:2015"),
        ("1SO 9001:2015, IS0 14001:2015", "iso 9001:2015, iso 14001:2015"),
        ("150 9001 zł", "150 9001 zł".replace("ł", "l")),
        ("NIP:\t9290000006", "nip:\t9290000006"),
        ("nr20131/S NIP:9290000006", "nr 20131/s nip: 9290000006"),
    ],
)
def test_what_papers_print_is_found_again(read, folded):
    assert sheet(read).folded == folded


@pytest.mark.parametrize(
    "read", ["Anna Kowa1ska", "biuro@firma.example", "ul. Polna 1", "nle zalega", "nie posiada"]
)
def test_what_people_write_stays_as_it_was_read(read):
    assert sheet(read).raw == read


def test_raw_and_folded_agree_place_by_place():
    found = sheet("Forrnularz zgłoszenlowy\nWojewództw0: lubuskie\nOpłacaniu sk1adek")
    assert len(found.raw) == len(found.folded) == len(found.flat)
    assert found.raw.startswith("Formularz")


def test_words_are_quoted_with_the_box_around_them():
    words = [
        Word("NIP:", Box(0.1, 0.2, 0.15, 0.22), 0.9),
        Word("929", Box(0.2, 0.19, 0.25, 0.22), 0.9),
        Word("x", Box(0.1, 0.3, 0.15, 0.32), 0.9),
    ]
    found = sheet("NIP: 929\nx", words)
    assert found.quote(0, 8).box == Box(0.1, 0.19, 0.25, 0.22)
    assert found.part(9, 10).quote(0, 1).box == Box(0.1, 0.3, 0.15, 0.32)


def test_cells_without_words_and_lines_of_cells_are_kept():
    found = sheet(f"\tX\t\nTargi, mi-{CELL_LINE}sje i szkolenia{CELL_LINE}wyjazdowe\tBerlin")
    assert found.raw == f"\tX\t\nTargi, misje i szkolenia{CELL_LINE}wyjazdowe\tBerlin"
    assert found.folded == "\tx\t\ntargi, misje i szkolenia wyjazdowe\tberlin"


def test_a_cross_typed_in_a_boxs_place_is_a_ticked_box():
    page = Page(
        1, "Porozumienie\t☐ nie ☐ tak, w jednym X tak, w kilku\nOś X wykresu", source="ocr", confidence=0.95
    )
    assert noisy_sheet(page, LEXICON).raw.split("\n") == [
        "Porozumienie\t☐ nie ☐ tak, w jednym ☒ tak, w kilku",
        "Oś X wykresu",
    ]
