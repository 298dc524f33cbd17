"""Who may do what: the one table of addresses and roles. What does not stand here, nobody may."""

from collections.abc import Collection, Mapping

from domain.people.account import Role

ANYBODY: frozenset[Role] = frozenset()
"""Also who is not logged in."""

_READERS = frozenset({Role.CLERK, Role.AUDITOR})
_CLERKS = frozenset({Role.CLERK})
_ADMINS = frozenset({Role.ADMIN})
_COMMISSION = frozenset({Role.MEMBER, Role.CHAIR})
_EVERYBODY = frozenset(Role)
_JUDGES = _CLERKS | _COMMISSION
_OVERSEERS = _READERS | _ADMINS
_KEEPERS = frozenset({Role.ADMIN, Role.AUDITOR})

ACCESS: Mapping[tuple[str, str], frozenset[Role]] = {
    ("GET", "/login"): ANYBODY,
    ("POST", "/login"): ANYBODY,
    ("POST", "/login/kod"): ANYBODY,
    ("GET", "/login/urzad"): ANYBODY,
    ("GET", "/login/urzad/powrot"): ANYBODY,
    ("GET", "/haslo"): ANYBODY,
    ("POST", "/haslo"): ANYBODY,
    ("GET", "/dostepnosc"): ANYBODY,
    ("GET", "/healthz"): ANYBODY,
    ("GET", "/metrics"): ANYBODY,  # the page itself asks for loopback or an auditor's token
    ("GET", "/konto"): _EVERYBODY,
    ("POST", "/konto/kod"): _EVERYBODY,
    ("POST", "/konto/haslo"): _EVERYBODY,
    ("POST", "/konto/sesje"): _EVERYBODY,
    ("GET", "/logout"): _EVERYBODY,
    ("POST", "/logout"): _EVERYBODY,
    ("GET", "/"): _READERS | _COMMISSION,
    ("GET", "/zmiany"): _READERS,
    ("GET", "/zgloszenia"): _READERS,
    ("GET", "/zgloszenia/{reference}"): _READERS,
    ("POST", "/zgloszenia/{reference}/decyzje"): _CLERKS,
    ("POST", "/decyzje/{number}/cofnij"): _JUDGES,  # the page itself asks whose decision it is
    ("GET", "/listy/{name}/{form}"): _READERS,
    ("POST", "/filtry"): _CLERKS,
    ("POST", "/filtry/{number}/usun"): _CLERKS,
    ("GET", "/poczta"): _READERS,
    ("GET", "/poczta/{number}"): _READERS,
    ("GET", "/poczta/{number}/oryginal"): _READERS,
    ("GET", "/poczta/{number}/pliki/{index}"): _READERS,
    ("GET", "/poczta/{number}/pliki/{index}/obraz"): _READERS,
    ("GET", "/poczta/{number}/pliki/{index}/oryginal"): _READERS,
    ("POST", "/poczta/{number}/decyzje"): _CLERKS,
    ("GET", "/pisma"): _READERS,
    ("GET", "/pisma/{number}"): _READERS,
    ("GET", "/pisma/{number}/html"): _READERS,
    ("GET", "/pisma/{number}/zalaczniki/{index}"): _READERS,
    ("POST", "/pisma/{number}/decyzje"): _CLERKS,
    ("POST", "/pisma/{number}/podglad"): _CLERKS,
    ("GET", "/pisma/razem/{call}/{kind}"): _CLERKS,
    ("POST", "/pisma/razem/{call}/{kind}"): _CLERKS,
    ("GET", "/ranking"): _READERS | _COMMISSION,
    ("GET", "/ranking/{call}"): _READERS | _COMMISSION,
    ("GET", "/ranking/{call}/{form}"): _READERS | _COMMISSION,
    ("GET", "/komisja"): _READERS | _COMMISSION,
    ("GET", "/komisja/{call}"): _READERS | _COMMISSION,
    ("POST", "/komisja/{call}"): _JUDGES,
    ("GET", "/nabory"): _READERS,
    ("GET", "/nabory/{call}"): _READERS,
    ("POST", "/nabory/{call}/przedluz"): _CLERKS,
    ("GET", "/nabory/{call}/etap"): _READERS,
    ("POST", "/nabory/{call}/etap"): _CLERKS,
    ("GET", "/dziennik"): _READERS,
    ("GET", "/dziennik/wglady"): _KEEPERS,
    ("GET", "/stan"): _OVERSEERS,
    ("POST", "/stan/zwolnij"): _CLERKS,
    ("GET", "/api/v1/applications"): _READERS,
    ("GET", "/api/v1/applications/{reference}"): _READERS,
    ("POST", "/api/v1/applications/{reference}/decisions"): _CLERKS,
    ("GET", "/api/v1/mail"): _READERS,
    ("GET", "/api/v1/mail/{number}"): _READERS,
    ("GET", "/api/v1/letters"): _READERS,
    ("GET", "/api/v1/letters/{number}"): _READERS,
    ("GET", "/api/v1/ranking/{call}"): _READERS | _COMMISSION,
    ("GET", "/api/v1/questions"): _READERS,
    ("GET", "/api/v1/health"): _OVERSEERS,
    ("GET", "/api/v1/openapi.json"): _EVERYBODY,
    ("GET", "/konta"): _KEEPERS,
    ("POST", "/konta"): _ADMINS,
    ("POST", "/konta/{login}"): _ADMINS,
    ("GET", "/zgloszenia/{reference}/pliki/{number}"): _READERS,
    ("GET", "/zgloszenia/{reference}/pliki/{number}/obraz"): _READERS,
    ("GET", "/zgloszenia/{reference}/pliki/{number}/oryginal"): _READERS,
}
"""Method and address, as the routes are registered → the roles that may."""

OF_ALL_OFFICES: frozenset[tuple[str, str]] = frozenset(
    {
        ("GET", "/dziennik/wglady"),
        ("GET", "/stan"),
        ("POST", "/stan/zwolnij"),
        ("GET", "/api/v1/health"),
        ("GET", "/konta"),
        ("POST", "/konta"),
        ("POST", "/konta/{login}"),
    }
)
"""What tells of the whole program, or changes it: not for who has a role in one office alone.

Every other address shows such a person their own office's part; a test walks all of them.
"""

HOME: Mapping[Role, str] = {Role.ADMIN: "/konta"}
"""Where somebody begins who may not see „Dziś”."""

MENU: tuple[tuple[str, str], ...] = (
    ("Dziś", "/"),
    ("Zgłoszenia", "/zgloszenia"),
    ("Poczta", "/poczta"),
    ("Pisma", "/pisma"),
    ("Komisja", "/komisja"),
    ("Ranking", "/ranking"),
    ("Nabory", "/nabory"),
    ("Dziennik", "/dziennik"),
    ("Wglądy", "/dziennik/wglady"),
    ("Stan programu", "/stan"),
    ("Konta", "/konta"),
)
"""The navigation: words and addresses; everybody sees what they may open."""


def may(roles: Collection[Role], method: str, route: str, office: str = "") -> bool:
    """Whether somebody with these roles may, in all offices or in one.

    >>> may({Role.ADMIN}, "GET", "/"), may((), "GET", "/login")
    (False, True)
    """
    place = ("GET" if method == "HEAD" else method, route)
    allowed = ACCESS.get(place)
    if allowed is None or (office and place in OF_ALL_OFFICES):
        return False
    return allowed is ANYBODY or not allowed.isdisjoint(roles)


def is_open(method: str, route: str) -> bool:
    """Whether the address is for everybody, logged in or not."""
    return ACCESS.get(("GET" if method == "HEAD" else method, route)) is ANYBODY
