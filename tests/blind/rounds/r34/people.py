"""What a firm of the round is."""

from dataclasses import dataclass

from tests.blind.rounds.r34.blocks import Answer

SIZES = {"micro": "mikro", "small": "mały", "medium": "średni"}


@dataclass(frozen=True, slots=True)
class Firm:
    """One invented firm and its answers."""

    slug: str
    name: str
    nip: str
    regon: str
    krs: str
    street: str
    postal: str
    voivodeship: str
    pkd: str
    delegate: str
    position: str
    phone: str
    email: str
    languages: str
    size: str
    innovative: bool
    description: str
    certificates: tuple[tuple[str, str], ...]
    www_pl: str
    www_foreign: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: int
    trip_list: str
    goal: str
    lis: bool
    lis_area: str
    agreements: int
    agreement_names: str
    horizontal: bool
    horizontal_name: str
    signer: str
    signer_role: str
    legal: str
    founded: str
    gmina: str
    figures: tuple[tuple[str, str, str, str], ...]
    date: str
    branch: str = "nie dotyczy"
    none: str = "brak"
    aid: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def place(self) -> str:
        """The town of the seat."""
        return self.postal.split(" ", 1)[1]

    @property
    def address(self) -> str:
        """The seat on one line."""
        return f"{self.street}, {self.postal}"

    @property
    def answers(self) -> dict[str, Answer]:
        """The answers by the keys of the blanks."""
        return {
            "trip": "ch",
            "name": self.name,
            "nip": self.nip,
            "regon": self.regon,
            "krs": self.krs,
            "street": self.street,
            "postal": self.postal,
            "address": self.address,
            "voivodeship": self.voivodeship,
            "pkd": self.pkd,
            "branch": self.branch,
            "delegate": self.delegate,
            "position": self.position,
            "phone": self.phone,
            "email": self.email,
            "languages": self.languages,
            "size": self.size,
            "innovative": "yes" if self.innovative else "no",
            "description": self.description,
            "certificates": self.certificates or self.none,
            "www_pl": self.www_pl or self.none,
            "www_foreign": self.www_foreign or self.none,
            "social": ", ".join(self.social) or self.none,
            "events": self.events or self.none,
            "trips": str(self.trips),
            "trip_list": self.trip_list or "nie dotyczy",
            "goal": self.goal,
            "lis": "yes" if self.lis else "no",
            "lis_area": self.lis_area,
            "agreements": str(self.agreements),
            "agreement_names": self.agreement_names or "nie dotyczy",
            "horizontal": "yes" if self.horizontal else "no",
            "horizontal_name": self.horizontal_name or "nie dotyczy",
            "signer": self.signer,
            "signer_role": self.signer_role,
            "links": "own",
            "figures": self.figures,
            "legal": self.legal,
            "founded": self.founded,
            "gmina": self.gmina,
            "one": "no",
            "merged": "no",
            "bankrupt": "no",
            "restructuring": "no",
            "fish": "no",
            "farm": "no",
            "agri": "no",
            "road": "no",
            "other_aid": "no",
            "other_aid_list": "nie dotyczy",
            "received": "yes" if self.aid else "no",
            "aid": self.aid or "nie dotyczy",
            "place_date": f"{self.place}, {self.date}",
        }
