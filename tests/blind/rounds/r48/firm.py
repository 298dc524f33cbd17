"""What a company writes into the papers."""

from dataclasses import dataclass, field

from tests.blind.rounds.r48.pen import Hand


def nip(nine: str) -> str:
    """Nine digits (the next ones where these allow no check digit) and their check digit."""
    check = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if check == 10:
        return nip(str(int(nine) + 1))
    return nine + str(check)


def regon(eight: str) -> str:
    """Eight digits and their check digit."""
    return eight + str(
        sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    )


def dashed(number: str) -> str:
    """A NIP as people write it."""
    return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}"


@dataclass(frozen=True, slots=True)
class Firm:
    """One applicant's answers."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    street: str
    code: str
    town: str
    commune: str
    pkd: str
    legal: int
    founded: str
    boss: str
    boss_role: str
    delegate: str
    role: str
    phone: str
    mail: str
    size: str
    innovative: bool
    about: str
    certificates: tuple[str, ...]
    web: str
    foreign: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    aim: str
    languages: str
    lis: int
    agreements: tuple[str, ...]
    horizontal: str
    signed_on: str
    figures: tuple[tuple[str, str, str], tuple[str, str, str]]
    aid: tuple[tuple[str, str, str, str], ...]
    hand: Hand
    points: dict[str, int | None] = field(default_factory=dict)
    no_social: str = "brak"
    no_events: str = ""
    hand_signs: bool = True

    @property
    def place(self) -> str:
        """Town of the signature and its date."""
        return f"{self.town}, {self.signed_on}"
