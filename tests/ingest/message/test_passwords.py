"""Passwords as Polish mails name them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.message.passwords import passwords_in


@pytest.mark.parametrize(
    ("text", "password"),
    [
        ("Hasło: Firma2026", "Firma2026"),
        ("hasło: Firma2026!", "Firma2026!"),
        ("Haslo do pliku: Firma2026.", "Firma2026"),
        ("hasło do pliku to Firma2026, pozdrawiam", "Firma2026"),
        ("Hasłem jest Kot-12", "Kot-12"),
        ("Hasło do archiwum brzmi „Zielona Góra”.", "Zielona Góra"),
        ("Hasło do załączników to: 'a b c'", "a b c"),
        ('password: "x Y z"', "x Y z"),
        ("Password is abc123", "abc123"),
        ("PIN 1234", "1234"),
        ("do poprzedniego maila\nSzwajcaria2026", "Szwajcaria2026"),
        ("Dzień dobry,\n\nWyjazd#2026!\n\nPozdrawiam", "Wyjazd#2026!"),
        ("PIN: 1234.", "1234"),
        ("Kod dostępu do plików: 77-AB", "77-AB"),
        ("Hasło do otwarcia plików:\n\nAla#1\n\nPozdrawiam", "Ala#1"),
        ("Hasło - Firma_1", "Firma_1"),
        ("hasło = Firma_1;", "Firma_1"),
        ("Archiwum jest zabezpieczone hasłem Firma2026.", "Firma2026"),
        ("Hasło jest następujące: Kot#7,", "Kot#7"),
        ("Hasło do archiwum to NIP firmy.\n\nJan Kot\nKot sp. z o.o.\nNIP: 923-11-22-333", "9231122333"),
        ("Hasło: nr NIP\nNIP 9231122333", "9231122333"),
        ("Hasłem jest numer KRS (KRS 0000123456)", "0000123456"),
        ("HASŁO: ABC", "ABC"),
    ],
)
def test_f035_a_password_is_heard(text: str, password: str) -> None:
    assert password in passwords_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Dzień dobry, w załączeniu dokumenty.",
        "Hasło podam telefonicznie.",
        "Opinia: 5",
        "NIP: 9231122333",
    ],
)
def test_no_password_is_heard_where_none_is_named(text: str) -> None:
    assert passwords_in(text) == ()


def test_quoted_passwords_come_alone() -> None:
    assert passwords_in("Hasło: „Kot 7”") == ("Kot 7",)


def test_at_most_twelve_are_named() -> None:
    assert len(passwords_in("\n".join(f"hasło: tajne{n}" for n in range(50)))) == 12


@given(
    st.text(max_size=400), st.sampled_from(["hasło: ", "PIN ", "password is ", "hasło to „", "NIP hasło "])
)
def test_any_text_is_answered(text: str, words: str) -> None:
    found = passwords_in(f"{text}\n{words}{text}")
    assert len(found) <= 12
    assert all(0 < len(password) <= 60 for password in found)


def test_long_texts_are_searched_quickly() -> None:
    assert len(passwords_in("hasło " * 30_000 + "a" * 60_000)) <= 12
