"""The companies of the round: what they would answer, whoever asks."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Firm:
    """One company."""

    slug: str
    name: str
    legal: str
    street: str
    code: str
    town: str
    gmina: str
    teryt: str
    nip: str
    regon: str
    register: str
    pkd: str
    delegate: str
    role: str
    phone: str
    email: str
    size: str
    innovative: bool
    text: str
    founded: str
    staff: tuple[int, int]
    turnover: tuple[str, str]
    balance: tuple[str, str]
    signer: str
    signer_role: str
    tax_office: str
    zus_branch: str
    signed_on: str
    zus_on: str
    tax_on: str
    certificates: tuple[str, ...] = ()
    www: str = ""
    www_foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    purpose: str = "Poznanie szwajcarskich rozwiązań i nawiązanie kontaktów z ośrodkami innowacji."
    languages: str = "angielski – B2"
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    nothing: str = "brak"
    pen: str = ""
    mode: str = "hand"
    aid: tuple[tuple[str, str, str, str], ...] = field(default=())


def nip_of(nine: str) -> str:
    """The nine digits with their check digit."""
    rest = sum(w * int(d) for w, d in zip((6, 5, 7, 2, 3, 4, 5, 6, 7), nine, strict=True)) % 11
    if rest == 10:
        raise ValueError(nine)
    return f"{nine}{rest}"


def regon_of(eight: str) -> str:
    """The eight digits with their check digit."""
    return f"{eight}{sum(w * int(d) for w, d in zip((8, 9, 2, 3, 4, 5, 6, 7), eight, strict=True)) % 11 % 10}"


def dashed(nip: str) -> str:
    """A NIP as firms write it."""
    return f"{nip[:3]}-{nip[3:6]}-{nip[6:8]}-{nip[8:]}"


SIZE = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZE_LONG = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}
AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
