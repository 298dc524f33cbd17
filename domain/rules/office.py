"""Who runs a call: `[office]` of its file."""

from domain.rules.rule import Rule


class Office(Rule):
    """Who runs the call, as letters print it."""

    name: str
    unit: str
    email: str
    phones: tuple[str, ...]
    address: str
    websites: tuple[str, ...] = ()
    signature: str
    """The line under „Z wyrazami szacunku”."""
    data_protection: str
    """The pointer to the notice of art. 13 GDPR."""
