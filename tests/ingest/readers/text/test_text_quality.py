"""Text that can be judged, and text that only looks like it."""

import pytest

from ingest.readers.text.text_quality import is_garbled, is_poor_layer

GOOD = (
    "Zaświadczenie o niezaleganiu w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, "
    "Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych. Zakład Ubezpieczeń Społecznych Oddział "
    "w Zielonej Górze stwierdza, że płatnik nie posiada zaległości na dzień 14.04.2026 r."
)
FORM = (
    "Imię i nazwisko: ........................................\nNIP: ☐ ☐ ☐ ☐ ☐ ☐ ☐ ☐ ☐ ☐\n☒ mikro ☐ małe ☐ średnie\n"
    * 6
)
PRICES = "1 Stoisko 12 m³ 4 500,00 zł\n2 Nocleg 3 szt. 1 200,50 zł\n3 Przelot ZRH–POZ 899,00 zł\n" * 8
CODES = "PKD 62.01.Z, 62.02.Z, 63.11.Z; KRS 0000123456; REGON 970000003; NIP 929-000-00-06\n" * 5
UKRAINIAN = (
    "Товариство з обмеженою відповідальністю просить розглянути заяву про участь у виїзді до Швейцарії. " * 3
)


def with_each(old: str, new: str) -> str:
    return GOOD.translate({ord(letter): new for letter in old})


@pytest.mark.parametrize(
    "text", [GOOD, GOOD.upper(), FORM, PRICES, CODES, UKRAINIAN, "12", "", "www.firma.pl 2026"]
)
def test_ordinary_pages_are_not_garbled(text: str) -> None:
    assert not is_garbled(text)


@pytest.mark.parametrize(
    "text",
    [
        with_each("ąćęłńóśźż", "\ufffd"),
        with_each("ąćęłńóśźż", "□"),
        with_each("ąćęłńóśźż", "\x03"),
        with_each("ąćęłńóśźż", "(cid:12)"),
        with_each("ąćęłńóśźż", "\uf0e6"),
        GOOD.encode("cp1250").decode("cp1252"),
        "".join(chr(ord(letter) - 29) if letter > "=" else letter for letter in GOOD if letter.isascii()),
        "".join(chr(0x4E00 + ord(letter)) for letter in GOOD),
        "".join(chr(0x21 + ord(letter) % 14) for letter in GOOD),
        " ".join(GOOD.replace(" ", "")),
        "(cid:36)(cid:52)(cid:18) " * 30,
    ],
    ids=[
        "replaced", "boxes", "control", "cid", "private", "code page", "shifted", "chinese", "symbols", "spaced", "all cid",
    ],
)  # fmt: skip
def test_lost_letters_are_garbled(text: str) -> None:
    assert is_garbled(text)


def test_a_few_odd_signs_are_no_reason() -> None:
    assert not is_garbled(GOOD + " 12 m³ \ufffd \uf0fe TAK")


@pytest.mark.parametrize("text", [GOOD, GOOD.upper(), PRICES, CODES])
def test_good_layers_are_kept(text: str) -> None:
    assert not is_poor_layer(text)


@pytest.mark.parametrize(
    "text",
    [
        "Za5w;adC2en1e o n1eZaleg4nlu w opIaCan1u 5kIad€k ZakIad Ub€zp1ecz€n 5poIecznYch",
        "lIlI1 |l1I1 ilil1 lIl1 11lI |I|l aB7c dE9f xY1z",
        with_each("ąćęłńóśźż", "\ufffd"),
    ],
)
def test_poor_layers_count_as_none(text: str) -> None:
    assert is_poor_layer(text)
