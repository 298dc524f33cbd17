"""Who works with the panel, and as what."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What an account may do; one account may have several."""

    CLERK = "clerk"
    """Runs the call: sees all, decides."""
    MEMBER = "member"
    """Of the commission: judges points."""
    CHAIR = "chair"
    """Of the commission: judges points and settles what diverges."""
    AUDITOR = "auditor"
    """Reads all, changes nothing."""
    ADMIN = "admin"
    """Accounts and settings, no decisions."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A role, and the office for which it is given."""

    role: Role
    office: str = ""
    """Its name in the settings (`[offices.NAME]`); empty: all of them."""

    @classmethod
    def of(cls, text: str) -> "Grant":
        """What „clerk” or „clerk@tourism” says.

        Raises:
            ValueError: there is no such role, or no name of an office behind the „@”.

        >>> Grant.of("clerk@tourism")
        Grant(role=<Role.CLERK: 'clerk'>, office='tourism')
        """
        role, at, office = text.partition("@")
        if at and not office:
            raise ValueError(text)
        return cls(Role(role), office)

    def __str__(self) -> str:
        return f"{self.role}@{self.office}" if self.office else self.role


@dataclass(frozen=True, slots=True)
class Rights:
    """What an account may do, and where: in one office, or in all of them."""

    roles: frozenset[Role]
    office: str = ""
    """The only office that it knows of; empty: all of them."""

    @classmethod
    def of(cls, grants: Iterable[str]) -> "Rights":
        """What the grants of an account, as they are kept, come to.

        Raises:
            ValueError: they name several offices, or all and one; or the accounts of all for one of them.
        """
        given = [Grant.of(one) for one in grants]
        offices = {one.office for one in given}
        if len(offices) > 1:
            raise ValueError(
                "Role jednego konta mogą dotyczyć jednego urzędu albo wszystkich, nie obu naraz."
            )
        office = next(iter(offices), "")
        roles = frozenset(one.role for one in given)
        if office and Role.ADMIN in roles:
            raise ValueError("Administrator zakłada konta wszystkich urzędów; jego rola nie ma urzędu.")
        return cls(roles, office)

    def require_known(self, offices: Collection[str]) -> None:
        """Nothing, where the settings know the office.

        Raises:
            ValueError: they do not; it names those that there are.
        """
        if self.office and self.office not in offices:
            known = ", ".join(sorted(offices)) or "żadnego"
            raise ValueError(f"W ustawieniach nie ma urzędu „{self.office}”; są: {known}.")


class LoginOutcome(StrEnum):
    """How an attempt to log in, or what else happened with an account, ended."""

    OK = "ok"
    WRONG = "wrong"
    THROTTLED = "throttled"
    DISABLED = "disabled"
    LOGOUT = "logout"
    PASSWORD_SET = "password_set"  # noqa: S105 -- what happened, no password
    ENDED = "ended"
    """An administrator ended the account's sessions."""
    OTHERS_ENDED = "others_ended"
    """A person ended their other sessions."""
    FACTOR_SET = "factor_set"
    """A telephone was paired, or its codes were asked for or done away with."""


class Looked(StrEnum):
    """What somebody looked at that tells of a person or a company."""

    APPLICATION = "application"
    FILE = "file"
    MESSAGE = "message"
    LETTER = "letter"
    LIST = "list"
    """All of a list or a call at once: a download, a ranking, the commission's table."""
