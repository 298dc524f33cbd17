"""The words in which the story of a call is told: who writes what and when, who decides, how it ends."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.acts.act import Act
from domain.application import Status
from domain.words.polish import WARSAW
from samples.facts.companies import Company, make_company
from samples.facts.trades import AGREEMENTS, CERTIFICATES, EVENTS
from samples.story.mails import Client, Draft, Enclosure, Quoted, mail


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter of ours that a mail of the story may answer."""

    to: str
    kind: str
    message_id: str
    """With its angle brackets, as in the header."""
    subject: str
    sent_at: datetime
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class StoryMail:
    """One mail of the story: `build` gets every letter sent so far, in order, and gives the raw bytes."""

    at: datetime
    build: Callable[[Sequence[SentLetter]], bytes]
    what: str


@dataclass(frozen=True, slots=True)
class StoryDecision:
    """What a clerk decides in the story about the application whose letters go to `email` (`nabor decide`)."""

    at: datetime
    email: str
    nip: str
    act: Act
    reason: str
    by: str = "Monika Zielińska"
    looks_at_letter: bool = True
    """Whether they see to the letter that it makes, where it makes one that waits for a look."""


@dataclass(frozen=True, slots=True)
class StoryCompany:
    """One applicant: what it shows, what it sends, what is decided, and where it must stand on the ranking's day.

    `expected_points` is None where the application is not ranked.
    """

    company: Company
    what: str
    mails: tuple[StoryMail, ...]
    expected_status: Status
    expected_points: int | None = None
    decisions: tuple[StoryDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """What a company scores with; the rest of it follows from its number."""

    size: str = "small"
    innovative: bool = True
    certificates: int = 0
    website_pl: bool = True
    website_foreign: bool = False
    social: bool = False
    events: int = 0
    lis: bool = True
    agreements: int = 0
    horizontal: bool = False
    office_trips: int = 0


def firm(number: int, name: str, domain: str, profile: Profile, **changes: Any) -> Company:
    """An invented company with this name, these mail and web addresses and this profile."""
    base = make_company(number)
    certificates = tuple(text.format(serial=30000 + number * 10 + i) for i, text in enumerate(CERTIFICATES))
    scale = {"micro": (7, "0,8 mln EUR", "0,5 mln EUR"), "small": (28, "4,9 mln EUR", "3,1 mln EUR")}
    employees, turnover, balance = scale.get(profile.size, (131, "24,2 mln EUR", "19,6 mln EUR"))
    fields: dict[str, Any] = {
        "name": name,
        "legal_form": "spółka akcyjna"
        if name.endswith("S.A.")
        else "spółka z ograniczoną odpowiedzialnością",
        "krs": f"{200000 + number * 41:010}",
        "position": "Prezes Zarządu",
        "email": f"biuro@{domain}.example",
        "size": profile.size,
        "employees": employees,
        "turnover": turnover,
        "balance": balance,
        "innovative": profile.innovative,
        "certificates": certificates[: profile.certificates],
        "website_pl": f"https://www.{domain}.example" if profile.website_pl else "",
        "website_foreign": f"https://www.{domain}.example/en" if profile.website_foreign else "",
        "social": (f"https://www.facebook.com/{domain}.example",) if profile.social else (),
        "events": EVENTS[: profile.events],
        "office_trips": profile.office_trips,
        "lis": profile.lis,
        "specialisation": base.specialisation or "industry" if profile.lis else None,
        "agreements": AGREEMENTS[: profile.agreements],
        "horizontal": profile.horizontal,
        "horizontal_name": "Wspólna pracownia badań materiałowych" if profile.horizontal else "",
    }
    return make_company(number, **(fields | changes))


def warsaw(month: int, day: int, clock: str) -> datetime:
    """An instant of 2026 in Warsaw.

    >>> warsaw(4, 7, "10:42").isoformat()
    '2026-04-07T10:42:00+02:00'
    """
    hour, minute, second = (int(part) for part in (clock + ":00").split(":")[:3])
    return datetime(2026, month, day, hour, minute, second, tzinfo=WARSAW)


def writes(
    at: datetime,
    company: Company,
    subject: str,
    body: str,
    files: tuple[Enclosure, ...] = (),
    *,
    client: Client = "outlook",
    sender: str | None = None,
    logo: bytes | None = None,
) -> StoryMail:
    """The company writes a mail of its own accord, from its own address or another."""
    draft = Draft(
        sender or company.email, subject, _signed(body, company), company.delegate, files, client, logo=logo
    )
    return StoryMail(at, lambda _letters: mail(at, draft), subject)


def replies(
    at: datetime,
    company: Company,
    body: str,
    files: tuple[Enclosure, ...] = (),
    *,
    client: Client = "outlook",
    kind: str | None = None,
) -> StoryMail:
    """The company answers the last letter it got (of one kind, when named).

    When no such letter was sent, it writes anyway, without a thread.
    """

    def build(letters: Sequence[SentLetter]) -> bytes:
        letter = last_letter(letters, company.email, kind)
        answers = Quoted(letter.message_id, letter.subject, letter.sent_at) if letter else None
        subject = (
            f"{'Re' if client == 'gmail' else 'Odp'}: {letter.subject}"
            if letter
            else "Uzupełnienie zgłoszenia"
        )
        draft = Draft(
            company.email, subject, _signed(body, company), company.delegate, files, client, answers=answers
        )
        return mail(at, draft)

    return StoryMail(at, build, body.splitlines()[0])


def last_letter(letters: Sequence[SentLetter], to: str, kind: str | None = None) -> SentLetter | None:
    """The newest letter to an address, or None."""
    return next((x for x in reversed(letters) if x.to == to and kind in {None, x.kind}), None)


def _signed(body: str, company: Company) -> str:
    return f"Szanowni Państwo,\n\n{body}\n\nZ poważaniem\n{company.delegate}\n{company.name}\ntel. {company.phone}"
