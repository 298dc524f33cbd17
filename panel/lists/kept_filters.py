"""The filters that somebody keeps for a list."""

from panel.permissions import may
from panel.security.gate import Asked
from store.access.filters import filters_of


def may_keep(asked: Asked | None) -> bool:
    """Whether somebody may keep filters: on an account of their own, and with a role that works here."""
    person = asked.person if asked is not None else None
    return person is not None and person.user_id is not None and may(person.roles, "POST", "/filtry")


def kept_filters(asked: Asked | None, path: str) -> list[dict[str, str]]:
    """The filters that somebody keeps for a list, each with its address."""
    if asked is None or asked.person is None or asked.person.user_id is None:
        return []
    with asked.desk.services.database.read() as session:
        rows = filters_of(session, asked.person.user_id, path)
    return [
        {"number": str(row.id), "name": row.name, "address": f"{path}?{row.query}" if row.query else path}
        for row in rows
    ]
