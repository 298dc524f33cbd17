"""Passwords: what is refused, and argon2 hashes."""

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from errors import ConfigError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 12
LONGEST = 256
_GUESSABLE_BELOW = 3
"""zxcvbn's scale from 0 to 4: below 3 less than 10⁸ guesses."""


def check_password(password: str, *known: str) -> None:
    """Nothing, for a password that may be set; `known` are words that an attacker would try first.

    Raises:
        ConfigError: it is too short, too long, or among the first that anybody would guess.
    """
    if len(password) < SHORTEST:
        raise ConfigError(f"Hasło musi mieć co najmniej {SHORTEST} znaków.")
    if len(password) > LONGEST:
        raise ConfigError(f"Hasło może mieć najwyżej {LONGEST} znaków.")
    from zxcvbn import zxcvbn

    words = ["nabor", "haslo", "hasło", "lubuskie", *filter(None, known)]
    if zxcvbn(password[:72], user_inputs=words)["score"] < _GUESSABLE_BELOW:
        raise ConfigError(
            "To hasło łatwo zgadnąć: jest na listach popularnych haseł albo składa się z prostych ciągów. "
            "Proszę wybrać inne, na przykład kilka niezwiązanych ze sobą słów."
        )


def hashed(password: str) -> str:
    """The argon2id hash of a password, with its parameters (RFC 9106)."""
    return _hasher().hash(_normal(password))


def is_password(password: str, kept: str | None) -> bool:
    """Whether the password is the one that was hashed; takes as long where there is no hash."""
    from argon2.exceptions import Argon2Error, InvalidHashError

    try:
        _hasher().verify(kept or _nobodys(), _normal(password[:LONGEST]))
    except (Argon2Error, InvalidHashError):
        return False
    # A longer one was never set; what it was cut to might yet be somebody's.
    return kept is not None and len(password) <= LONGEST


def _normal(password: str) -> str:
    """As NIST SP 800-63B § 5.1.1.2 asks: the same characters whatever keyboard made them."""
    return unicodedata.normalize("NFKC", password)


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher()


@cache
def _nobodys() -> str:
    """What is compared where there is no account, so that the time does not tell that there is none."""
    return _hasher().hash("nobody's password")
