"""Who is asking."""

from dataclasses import dataclass

from domain.people.account import Role


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a session, or a program with a token."""

    name: str
    """As it stands in decisions."""
    login: str
    roles: frozenset[Role]
    user_id: int | None = None
    session_id: int | None = None
    office: str = ""
    """The only office that they know of; empty: all of them."""
    csrf: str = ""
    """What their forms carry; a token's requests need none."""

    @property
    def is_program(self) -> bool:
        """Whether a bearer token asks."""
        return self.session_id is None
