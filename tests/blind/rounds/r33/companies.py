"""Fourteen invented firms of the voivodeship and what they would say of themselves."""

from dataclasses import dataclass


def _nip(first: str) -> str:
    weights = (6, 5, 7, 2, 3, 4, 5, 6, 7)
    for last in range(10):
        base = first + str(last)
        check = sum(w * int(d) for w, d in zip(weights, base, strict=True)) % 11
        if check < 10:
            return base + str(check)
    raise ValueError(first)


def _regon(first: str) -> str:
    weights = (8, 9, 2, 3, 4, 5, 6, 7)
    return first + str(sum(w * int(d) for w, d in zip(weights, first, strict=True)) % 11 % 10)


SIZE_NEUTER = {"micro": "mikro", "small": "małe", "medium": "średnie"}


@dataclass(frozen=True, slots=True)
class Company:
    """One firm and its answers."""

    slug: str
    name: str
    street: str
    postal: str
    city: str
    city_loc: str
    """„w Żarach”."""
    teryt: str
    nip_first: str
    regon_first: str
    krs: str
    """Empty for a sole trader."""
    pkd: str
    pkd_name: str
    founded: str
    phone: str
    mail: str
    signer: str
    signer_role: str
    delegate: str
    delegate_role: str
    delegate_phone: str
    delegate_mail: str
    size: str
    staff: int
    turnover: str
    """Thousand euro."""
    balance: str
    description: str
    innovation: str
    certificates: tuple[str, ...]
    website_pl: str
    website_foreign: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str, str], ...]
    """Name, town, country, year."""
    trips: tuple[str, ...]
    purpose: str
    languages: str
    lis: str
    """The specialisation; empty for none."""
    agreements: tuple[str, ...]
    horizontal: str
    tax_office: str
    zus_branch: str
    none_word: str = "brak"
    aid: tuple[tuple[str, str, str, str], ...] = ()
    """Who gave it, day, PLN, EUR."""

    @property
    def nip(self) -> str:
        return _nip(self.nip_first)

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def regon(self) -> str:
        return _regon(self.regon_first)

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.city}"

    @property
    def register(self) -> str:
        return f"KRS {self.krs}" if self.krs else "CEIDG"

    @property
    def legal_form(self) -> str:
        if not self.krs:
            return "osoba fizyczna prowadząca działalność gospodarczą"
        return "spółka komandytowa" if "Sp. k." in self.name else "spółka z ograniczoną odpowiedzialnością"

    def truth(self) -> dict[str, str | int | bool | list[str] | None]:
        """The contract's `fields`; every form of this round asks for all of them."""
        return {
            "size": self.size,
            "innovative": True if self.innovation else False,
            "certificates": list(self.certificates),
            "website_pl": self.website_pl or None,
            "website_foreign": self.website_foreign or None,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": bool(self.lis),
            "agreements": len(self.agreements),
            "horizontal": bool(self.horizontal),
            "voivodeship": "lubuskie",
            "postal_code": self.postal,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }


ZG, GW = "Oddział w Zielonej Górze", "Oddział w Gorzowie Wielkopolskim"
GREEN, HEALTH, INDUSTRY = "Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"
