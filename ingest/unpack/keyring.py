"""The passwords of one message: those its texts name, with the one that has opened something first."""

from collections.abc import Iterable, Iterator

_MOST = 24
_SLOW_TRIES = 24
"""A 7z archive takes a third of a second a password, on purpose: so many for all archives of a message."""


class Keyring:
    """Passwords to try; every container of a message shares one."""

    def __init__(self, passwords: Iterable[str]) -> None:
        """Begin with these, in this order."""
        self._named = dict.fromkeys(passwords)
        self._fitting: dict[str, None] = {}
        self._slow_tries = _SLOW_TRIES

    @property
    def named(self) -> tuple[str, ...]:
        """All passwords, in the order in which they became known."""
        return tuple(self._named)

    def add(self, passwords: Iterable[str]) -> None:
        """Passwords that a text inside names."""
        self._named.update(dict.fromkeys(passwords))

    def candidates(self) -> tuple[str, ...]:
        """What to try, the likeliest first: people protect all their files with one password."""
        return tuple(dict.fromkeys([*self._fitting, *self._named]))[:_MOST]

    def slow_candidates(self) -> Iterator[str]:
        """The same where each try costs much time, as long as any may be made."""
        for password in self.candidates():
            if self._slow_tries <= 0:
                return
            self._slow_tries -= 1
            yield password

    def fits(self, password: str) -> None:
        """Note that a password has opened something."""
        if password:
            self._fitting[password] = None
