"""Invented companies: everything that their forms, certificates and mails say about them."""

from dataclasses import dataclass, replace
from typing import Any, Literal

from samples.facts.identifiers import nip, regon
from samples.facts.places import LUBUSKIE, Town
from samples.facts.trades import (
    AGREEMENTS,
    CERTIFICATES,
    EVENTS,
    LANGUAGES,
    PURPOSES,
    TRADES,
    Specialisation,
)

Size = Literal["micro", "small", "medium"]
Event = tuple[str, str, int]
"""Name, country and year of a fair or a mission."""


@dataclass(frozen=True, slots=True)
class Company:
    """One applicant. NIP and REGON have valid check digits; all of it is invented."""

    number: int
    name: str
    legal_form: str
    nip: str
    regon: str
    krs: str
    """Ten digits, or „CEIDG” for a sole trader."""
    street: str
    place: Town
    pkd: str
    created_on: str
    """Day of the entry in the register, as forms write it."""
    delegate: str
    position: str
    phone: str
    email: str
    """The address it writes from."""
    size: Size
    employees: int
    turnover: str
    balance: str
    innovative: bool
    activity: str
    certificates: tuple[str, ...]
    website_pl: str
    website_foreign: str
    social: tuple[str, ...]
    events: tuple[Event, ...]
    office_trips: int
    purpose: str
    languages: str
    lis: bool
    specialisation: Specialisation | None
    agreements: tuple[str, ...]
    horizontal: bool
    horizontal_name: str
    branch: str = ""
    """The address of its branch in Lubuskie, when its seat lies elsewhere."""

    @property
    def address(self) -> str:
        """Street, postal code and town on one line."""
        return f"{self.street}, {self.place.postal_code} {self.place.town}"

    @property
    def voivodeship(self) -> str:
        """The voivodeship of its seat."""
        return self.place.voivodeship


_BRANDS = (
    ("Lumina", "Wektor", "Sigma", "Orion", "Kwant", "Meridian", "Delta", "Astra", "Nowator", "Pryzmat"),
    ("Tech", "Lab", "Pro", "Plus", "System", "Form", "Max", "Serwis", "Inwest", "Studio", "Projekt"),
)
_FORMS = ("sp. z o.o.", "sp. z o.o. sp.k.", "S.A.", "sp.j.")
_FIRST = ("Anna", "Piotr", "Katarzyna", "Tomasz", "Małgorzata", "Łukasz")
_LAST = (
    ("Wróblewska", "Wróblewski"), ("Sobczak", "Sobczak"), ("Jaźwińska", "Jaźwiński"), ("Górecka", "Górecki"),
    ("Żurawska", "Żurawski"), ("Śliwa", "Śliwa"), ("Kądziela", "Kądziela"), ("Ćwiklińska", "Ćwikliński"),
)  # fmt: skip
_STREETS = (
    "Przemysłowa",
    "Polna",
    "Dąbrowskiego",
    "Wrocławska",
    "Źródlana",
    "Fabryczna",
    "Zjednoczenia",
    "Łużycka",
)
_POSITIONS = ("Prezes Zarządu", "Dyrektor ds. rozwoju", "Kierownik działu badań", "Właściciel")
_SIZES: tuple[Size, ...] = ("micro", "small", "medium", "small", "micro")
_SCALE: dict[Size, tuple[int, str, str]] = {
    "micro": (6, "0,9 mln EUR", "0,6 mln EUR"),
    "small": (31, "5,4 mln EUR", "3,8 mln EUR"),
    "medium": (124, "22,7 mln EUR", "18,1 mln EUR"),
}
_ASCII = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")


def make_company(number: int, **changes: Any) -> Company:
    """A company that is always the same for the same number; `changes` replace single fields.

    Different numbers below a million give different NIPs, REGONs and mail addresses.

    >>> make_company(7).nip == make_company(7).nip, make_company(7, size="medium").size
    (True, 'medium')
    """
    trade, place = TRADES[number % len(TRADES)], LUBUSKIE[number % len(LUBUSKIE)]
    delegate = _person(number)
    name = _name(number, trade.noun, delegate)
    domain = f"{_slug(name)}{number}.example"
    size = _SIZES[number % len(_SIZES)]
    employees, turnover, balance = _SCALE[size]
    certificates = tuple(text.format(serial=20000 + number * 13 + i) for i, text in enumerate(CERTIFICATES))
    base = Company(
        number=number,
        name=name,
        legal_form="jednoosobowa działalność gospodarcza" if _is_sole_trader(number) else _spoken_form(name),
        nip=nip(number),
        regon=regon(number),
        krs="CEIDG" if _is_sole_trader(number) else f"{100000 + number * 37:010}",
        street=f"ul. {_STREETS[number % len(_STREETS)]} {number % 90 + 1}",
        place=place,
        pkd=trade.pkd,
        created_on=f"{number % 27 + 1:02}.{number % 12 + 1:02}.{2005 + number % 17}",
        delegate=delegate,
        position="Właściciel" if _is_sole_trader(number) else _POSITIONS[number % 3],
        phone=f"68 {320 + number % 80:03} {number % 100:02} {(number * 3) % 100:02}",
        email=f"biuro@{domain}",
        size=size,
        employees=employees + number % 3,
        turnover=turnover,
        balance=balance,
        innovative=number % 4 != 3,
        activity=trade.activity,
        certificates=certificates[: number % 6],
        website_pl=f"https://www.{domain}",
        website_foreign=f"https://www.{domain}/en" if number % 3 else "",
        social=(f"https://www.linkedin.com/company/{_slug(name)}{number}",) if number % 2 else (),
        events=EVENTS[: number % 5],
        office_trips=number % 4,
        purpose=PURPOSES[number % len(PURPOSES)],
        languages=LANGUAGES[number % len(LANGUAGES)],
        lis=number % 5 != 4,
        specialisation=trade.specialisation if number % 5 != 4 else None,
        agreements=AGREEMENTS[: number % 3],
        horizontal=number % 3 == 2,
        horizontal_name="Lubuska platforma wymiany danych o zużyciu energii" if number % 3 == 2 else "",
    )
    return replace(base, **changes)


def _is_sole_trader(number: int) -> bool:
    return number % 7 == 6


def _name(number: int, noun: str, delegate: str) -> str:
    first, second = _BRANDS
    brand = first[number % len(first)] + second[(number // len(first)) % len(second)]
    if _is_sole_trader(number):
        return f"{noun} {brand} {delegate}"
    return f"{brand} {noun} {_FORMS[number // 3 % len(_FORMS)]}"


def _spoken_form(name: str) -> str:
    """The legal form in full, read off the end of a company's name."""
    endings = {
        "sp. z o.o. sp.k.": "spółka komandytowa",
        "sp. z o.o.": "spółka z ograniczoną odpowiedzialnością",
        "S.A.": "spółka akcyjna",
        "sp.j.": "spółka jawna",
    }
    return next(spoken for ending, spoken in endings.items() if name.endswith(ending))


def _person(number: int) -> str:
    first = _FIRST[number % len(_FIRST)]
    woman, man = _LAST[number // 2 % len(_LAST)]
    return f"{first} {woman if first.endswith('a') else man}"


def _slug(name: str) -> str:
    """The first two words of a name as a mail domain spells them."""
    return "-".join(name.translate(_ASCII).lower().split()[:2])
