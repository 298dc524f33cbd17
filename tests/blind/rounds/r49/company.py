"""A company, and its numbers."""

from dataclasses import dataclass


def nip(base: int) -> str:
    """The first valid number at or after nine digits."""
    while True:
        digits = f"{base:09d}"
        check = sum(int(d) * w for d, w in zip(digits, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
        if check < 10:
            return f"{digits}{check}"
        base += 1


def regon(base: int) -> str:
    """A valid nine-digit number."""
    digits = f"{base:08d}"
    check = sum(int(d) * w for d, w in zip(digits, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    return f"{digits}{check}"


@dataclass(frozen=True, slots=True)
class Firm:
    """What a company would tell of itself."""

    slug: str
    name: str
    legal: str
    seed: int
    krs: str
    street: str
    code: str
    town: str
    gmina: str
    pkd: str
    trade: str
    person: str
    post: str
    phone: str
    email: str
    size: str
    staff: int
    turnover: str
    assets: str
    founded: str
    innovative: bool
    story: str
    certificates: tuple[str, ...]
    www_pl: str | None
    www_en: str | None
    social: tuple[str, ...]
    events: tuple[tuple[str, str, int], ...]
    trips: tuple[str, ...]
    goal: str
    tongues: str
    lis: str | None
    agreements: tuple[str, ...]
    horizontal: str | None
    tax: str
    zus: str

    @property
    def nip(self) -> str:
        return nip(self.seed)

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def regon(self) -> str:
        return regon(self.seed // 3 % 100_000_000)

    @property
    def address(self) -> str:
        return f"{self.street}, {self.code} {self.town}"
