"""Settings of several offices that share the program: whose calls, staff, mailbox and sender are which."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from config.mail_settings import Imap, Maildir, Names, SettingsTable, comma_separated

OfficeName = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,30}$")]
"""As roles carry it."""


class OfficeSettings(SettingsTable):
    """One of several offices that share the program: what is its own, and seen by nobody of another."""

    name: str
    """For people."""
    calls: Annotated[tuple[str, ...], BeforeValidator(comma_separated), Field(min_length=1)]
    """The codes of its calls; none is another's, too."""
    staff: Names = ()
    """Who gets the digest of its calls alone."""
    imap: Imap | None = None
    """A mailbox of its own, beside that of all; of the same kind."""
    maildir: Maildir | None = None
    sender: str = ""
    """The From address of letters about its calls; empty: that of all."""

    @property
    def mailbox(self) -> Imap | Maildir | None:
        """Its own mailbox, where it has one."""
        return self.imap or self.maildir


def require_apart(offices: Mapping[str, OfficeSettings], common: Imap | Maildir) -> None:
    """Nothing, where no call and no mailbox is two offices', and all mailboxes are of the common one's kind.

    Raises:
        ValueError: they are not.
    """
    calls = [call for office in offices.values() for call in office.calls]
    twice = sorted({call for call in calls if calls.count(call) > 1})
    if twice:
        raise ValueError(f"offices: nabór należy do jednego urzędu, a tu do kilku: {', '.join(twice)}")
    kind: Literal["imap", "maildir"] = "imap" if isinstance(common, Imap) else "maildir"
    places = [_place_of(common)]
    for name, office in offices.items():
        if (office.maildir if kind == "imap" else office.imap) is not None:
            raise ValueError(f"offices.{name}: skrzynka ma być tego samego rodzaju co wspólna ({kind})")
        if office.imap is not None and office.imap.auth != "password":
            raise ValueError(f"offices.{name}.imap: własna skrzynka urzędu loguje się hasłem")
        if office.mailbox is not None:
            places.append(_place_of(office.mailbox))
    if len(set(places)) < len(places):
        raise ValueError("offices: dwie skrzynki są tą samą; każdą wiadomość program ma odebrać raz")


def _place_of(mailbox: Imap | Maildir) -> tuple[str, ...]:
    if isinstance(mailbox, Maildir):
        return (str(mailbox.path.absolute()),)
    return mailbox.host, mailbox.username, mailbox.folder
