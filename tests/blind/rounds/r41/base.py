"""Facts of a firm and small helpers of drawing."""

import random
from dataclasses import dataclass
from datetime import date

from tests.blind.model import Html

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


@dataclass(frozen=True, slots=True)
class Event:
    """A fair or a trip abroad."""

    name: str
    place: str
    country: str
    year: int


@dataclass(frozen=True, slots=True)
class Proof:
    """A certificate or a patent of the firm."""

    what: str
    number: str
    patent: bool = False


@dataclass(frozen=True, slots=True)
class Firm:
    """Whatever its papers may say of a firm."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    legal: str
    street: str
    postal: str
    city: str
    teryt: str
    office: str
    pkd: str
    pkd_name: str
    delegate: str
    position: str
    phone: str
    email: str
    size: str
    innovative: bool
    about: str
    proofs: tuple[Proof, ...]
    www: str | None
    foreign: str | None
    social: tuple[str, ...]
    events: tuple[Event, ...]
    trips: tuple[str, ...]
    purpose: str
    languages: str
    lis: str
    agreements: tuple[str, ...]
    horizontal: str
    founded: date
    people: str
    turnover: str
    balance: str
    day: date
    gender: str = "m"


def nip_of(base: str) -> str:
    """The nine digits with their check digit; the last is raised where none exists."""
    number = int(base)
    while True:
        text = f"{number:09d}"
        rest = sum(int(d) * w for d, w in zip(text, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
        if rest < 10:
            return f"{text}{rest}"
        number += 1


def regon_of(base: str) -> str:
    """The eight digits with their check digit."""
    rest = sum(int(d) * w for d, w in zip(base, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    return f"{base}{rest}"


def dashed(nip: str) -> str:
    """As people write it."""
    return f"{nip[:3]}-{nip[3:6]}-{nip[6:8]}-{nip[8:]}"


def dots(day: date) -> str:
    """Day, month, year."""
    return day.strftime("%d.%m.%Y")


MONTHS = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()


def words(day: date) -> str:
    """With the month's name."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year} r."


def address(firm: Firm) -> str:
    """On one line."""
    return f"{firm.street}, {firm.postal} {firm.city}"


def scrawl(seed: str, width: int = 170, height: int = 56) -> str:
    """A signature in ink."""
    dice = random.Random(seed)
    x, y = 6.0, height * 0.62
    path = f"M{x:.0f} {y:.0f}"
    steps = max(4, width // 18)
    for step in range(steps):
        nx = x + (width - 16) / steps
        tall = height * (0.48 if step % 3 == 0 else 0.22)
        path += (
            f" C{x + dice.uniform(2, 9):.0f} {y - tall * dice.uniform(0.8, 1.2):.0f}"
            f" {nx - dice.uniform(4, 12):.0f} {y + tall * dice.uniform(0.3, 0.8):.0f} {nx:.0f} {y + dice.uniform(-4, 4):.0f}"
        )
        x = nx
    flourish = f"M14 {height - 9} Q{width * 0.5:.0f} {height - 18} {width - 10} {height - 12}"
    return (
        f'<svg width="{width}" height="{height}" style="vertical-align:bottom">'
        f'<path d="{path}" fill="none" stroke="#1b2f86" stroke-width="2.1" stroke-linecap="round"/>'
        f'<path d="{flourish}" fill="none" stroke="#1b2f86" stroke-width="1.4"/></svg>'
    )


def initials(seed: str) -> str:
    """A short mark."""
    return scrawl(f"{seed}-p", 54, 38)


def tick(on: bool, style: str = "box") -> str:
    """A box, ticked or not."""
    if style == "x":
        return "[x]" if on else "[&nbsp;&nbsp;]"
    return "☒" if on else "☐"


def choose(yes: bool) -> str:
    """YES or NO with the other one struck."""
    return "TAK / <s>NIE</s>" if yes else "<s>TAK</s> / NIE"


def page(css: str, body: str) -> Html:
    """A whole HTML page."""
    return Html(
        '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>'
        "@page{size:A4;margin:16mm 17mm}*{box-sizing:border-box}body{margin:0}"
        ".brk{break-after:page}.nb{break-inside:avoid}.hand{font-family:Kalam,cursive;color:#1a2c7a;font-size:1.12em}"
        f"{css}</style></head><body>{body}</body></html>"
    )
