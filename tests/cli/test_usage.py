"""What a command that is written wrongly is answered: one Polish sentence, and where help stands."""

import pytest

from tests.support.offices.command import nabor

WHO = ("--by", "Anna", "--reason", "Tak.")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("decide", "SZW-2026-0001", "--accept", "ZUS"), "W poleceniu brakuje --by (Imię i nazwisko"),
        (("show",), "W poleceniu brakuje: NUMER"),
        (("pokaz",), "Nie ma polecenia „pokaz”"),
        (("shov",), "Nie ma polecenia „shov”; może: show"),
        (("show", "SZW-2026-0001", "--jsn"), "Nie ma opcji --jsn; może: --json"),
        (("decide", "SZW-2026-0001", "Zakład", *WHO), "Nadmiarowe słowa w poleceniu: Zakład"),
        (("decide", "SZW-2026-0001", *WHO), "dokładnie jedną decyzję"),
        (("deadline", "2026-04-30", "--days", "pięć"), "Po --days stoi zła wartość"),
    ],
)
def test_a_slip_is_told_in_polish(command: tuple[str, ...], words: str) -> None:
    answer = nabor({}, *command)
    assert (answer.status, answer.out) == (2, "")
    assert words in answer.err
    assert answer.err.count("\n") == 1
    assert f"Pomoc: nabor {command[0]} --help" in answer.err or "Pomoc: nabor --help" in answer.err


def test_no_words_are_answered_with_help() -> None:
    answer = nabor({})
    assert answer.status == 2
    assert "Usage: nabor" in answer.err + answer.out
