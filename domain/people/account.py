"""Who works with the panel, and as what."""

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
