"""Who may do what: the one table of addresses and roles. What does not stand here, nobody may."""

from collections.abc import Collection, Mapping

from domain.account import Role

ANYBODY: frozenset[Role] = frozenset()
"""Also who is not logged in."""

_READERS = frozenset({Role.CLERK, Role.AUDITOR})
_CLERKS = frozenset({Role.CLERK})
_ADMINS = frozenset({Role.ADMIN})
_COMMISSION = frozenset({Role.MEMBER, Role.CHAIR})
_EVERYBODY = frozenset(Role)

ACCESS: Mapping[tuple[str, str], frozenset[Role]] = {
    ("GET", "/login"): ANYBODY,
    ("POST", "/login"): ANYBODY,
    ("GET", "/haslo"): ANYBODY,
    ("POST", "/haslo"): ANYBODY,
    ("GET", "/dostepnosc"): ANYBODY,
    ("GET", "/healthz"): ANYBODY,
    ("GET", "/metrics"): ANYBODY,  # the page itself asks for loopback or an auditor's token
    ("GET", "/logout"): _EVERYBODY,
    ("POST", "/logout"): _EVERYBODY,
    ("GET", "/"): _READERS | _COMMISSION,
    ("GET", "/zgloszenia/{reference}/pliki/{number}"): _READERS,
    ("GET", "/zgloszenia/{reference}/pliki/{number}/obraz"): _READERS,
    ("GET", "/zgloszenia/{reference}/pliki/{number}/oryginal"): _READERS,
}
"""Method and address, as the routes are registered → the roles that may."""

HOME: Mapping[Role, str] = {Role.ADMIN: "/konta"}
"""Where somebody begins who may not see „Dziś”."""

MENU: tuple[tuple[str, str], ...] = (("Dziś", "/"),)
"""The navigation: words and addresses; everybody sees what they may open."""


def may(roles: Collection[Role], method: str, route: str) -> bool:
    """Whether somebody with these roles may.

    >>> may({Role.ADMIN}, "GET", "/"), may((), "GET", "/login")
    (False, True)
    """
    allowed = ACCESS.get(("GET" if method == "HEAD" else method, route))
    if allowed is None:
        return False
    return allowed is ANYBODY or not allowed.isdisjoint(roles)


def is_open(method: str, route: str) -> bool:
    """Whether the address is for everybody, logged in or not."""
    return ACCESS.get(("GET" if method == "HEAD" else method, route)) is ANYBODY
