"""Access tokens (RFC 6749) in place of a password: what a login asks for, and gets from outside."""

from typing import Protocol


class AccessTokens(Protocol):
    """The tokens for one server's login. None of them ever appears in a log, a sentence or a `repr`."""

    def current(self) -> str:
        """A token that is good for a while.

        Raises:
            TransientError: none can be had now, or the last failure is too short a time ago.
        """
        ...

    def after_refusal(self) -> str | None:
        """A new token where the one that `current` gave, and the server refused, was from an earlier login.

        None where it was new: another would be refused too, and nobody asks again for a while (f009).

        Raises:
            TransientError: none can be had now.
        """
        ...


def xoauth2(username: str, token: str) -> str:
    r"""The one line of the XOAUTH2 mechanism, not yet in Base64.

    >>> xoauth2("biuro@urzad.example", "abc")
    'user=biuro@urzad.example\x01auth=Bearer abc\x01\x01'
    """
    return f"user={username}\1auth=Bearer {token}\1\1"
