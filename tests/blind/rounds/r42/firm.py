"""One company and what it would answer; numbers with valid check digits."""

from dataclasses import dataclass, field

NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)
REGON_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)


def nip_of(stem: str) -> str:
    """Nine digits and the check digit; the stem is raised until there is one."""
    while (check := sum(int(d) * w for d, w in zip(stem, NIP_WEIGHTS, strict=True)) % 11) == 10:
        stem = str(int(stem) + 1)
    return stem + str(check)


def regon_of(stem: str) -> str:
    return stem + str(sum(int(d) * w for d, w in zip(stem, REGON_WEIGHTS, strict=True)) % 11 % 10)


@dataclass(frozen=True, slots=True)
class Firm:
    slug: str
    name: str
    nip_stem: str
    regon_stem: str
    register: str
    street: str
    postal: str
    town: str
    teryt: str
    legal_form: str
    pkd: str
    founded: str
    phone: str
    email: str
    delegate: str
    position: str
    size: str
    innovative: bool
    description: str
    goal: str
    languages: str
    signer: str
    signed_on: str
    employment: str
    turnover: str
    assets: str
    fill: str = "typed"
    web: str = ""
    web_foreign: str = ""
    social: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    voivodeship: str = "lubuskie"
    branch: str = ""
    nothing: str = "brak"
    """How this company says that there is nothing to tell."""
    color: str = "000000"
    aid: tuple[tuple[str, str, str, str], ...] = field(default_factory=tuple)

    @property
    def nip(self) -> str:
        return nip_of(self.nip_stem)

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def regon(self) -> str:
        return regon_of(self.regon_stem)

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def where_when(self) -> str:
        return f"{self.town}, {self.signed_on}"


EMPTY = Firm(
    slug="", name="", nip_stem="100000000", regon_stem="00000000", register="", street="", postal="", town="", teryt="",
    legal_form="", pkd="", founded="", phone="", email="", delegate="", position="", size="", innovative=False,
    description="", goal="", languages="", signer="", signed_on="", employment="", turnover="", assets="",
)  # fmt: skip
