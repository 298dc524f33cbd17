"""A firm and its facts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Firm:
    """One firm's facts."""

    slug: str
    name: str
    number: int
    street: str
    postal: str
    town: str
    gmina: str
    pkd: str
    since: str
    size: str
    delegate: str
    post: str
    about: str
    certificates: tuple[str, ...] = ()
    website_pl: str | None = None
    website_foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    innovative: bool = True
    languages: str = "angielski"
    aim: str = "Kontakty z ośrodkami badawczymi i poznanie szwajcarskich firm z branży."
    years: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def nip(self) -> str:
        """Valid by its checksum."""
        number = self.number
        while True:
            text = str(number)
            check = sum(int(d) * w for d, w in zip(text, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
            if check < 10:
                return f"{text}{check}"
            number += 1

    @property
    def regon(self) -> str:
        """Valid by its checksum."""
        text = f"08{self.number % 1000000:06d}"
        check = sum(int(d) * w for d, w in zip(text, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
        return f"{text}{check}"

    @property
    def address(self) -> str:
        """In a line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def is_company(self) -> bool:
        """Has a KRS number."""
        return "Sp. z o.o." in self.name

    @property
    def signer(self) -> tuple[str, str]:
        """Who signs for the firm, and as what."""
        if not self.is_company:
            return " ".join(self.name.split()[-2:]), "właściciel"
        return SIGNERS.get(self.slug, (self.delegate, self.post))


SIGNERS = {
    "narwik": ("Wiktor Naruszko", "prezes zarządu"),
    "wentorex": ("Grażyna Wentowska", "prezes zarządu"),
}
