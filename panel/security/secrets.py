"""Long random texts that open doors, and what is kept of them."""

import hashlib
import hmac
import secrets


def new_secret() -> str:
    """A random text that nobody guesses (256 bits), fit for a cookie, a link or a header."""
    return secrets.token_urlsafe(32)


def kept(secret: str) -> str:
    """What is stored of a secret: its SHA-256. A slow hash would add nothing to 256 random bits."""
    return hashlib.sha256(secret.encode()).hexdigest()


def csrf_token(key: bytes, session_hash: str) -> str:
    """The token that the forms of a session carry; another session's does not fit."""
    return hmac.new(key, b"panel-csrf:" + session_hash.encode(), hashlib.sha256).hexdigest()


def is_same(one: str, other: str) -> bool:
    """Whether two texts are equal, told in the same time whatever they are."""
    return hmac.compare_digest(one.encode(), other.encode())
