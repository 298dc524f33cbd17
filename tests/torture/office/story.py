"""A whole call in small: seven applicants, a dozen mails, and the commands that are run at fixed instants.

Everything that a longer call meets happens once: an application that is complete at once, a document that
is missing (acknowledgement, request, reminder, supplement, completeness), a form without a signature that
nobody corrects, a letter that comes back, the same mail twice, a damaged one, post that is no application,
the morning's digest, an application after the close, the ranking, and results that a person approves.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from samples.facts.companies import Company, make_company
from samples.papers import Papers, enclosures, full_papers, without
from samples.pdf import files as pdf
from samples.story import unrelated
from samples.story.mails import Draft, Enclosure, mail
from samples.story.model import SentLetter, last_letter, replies, writes
from samples.text import docx_forms
from samples.text.form_layout import Filling
from tests.support.offices.desk import instant, swiss_call

CALL_ID = "szwajcaria-2026"
STAFF = "dyzurny@lubuskie.example"
ISSUED = date(2026, 4, 8)

COMPLETE, LACKING, UNSIGNED, UNREACHABLE, DAMAGED, HURRIED, LATE = (
    make_company(number, size="small") for number in (41, 42, 43, 48, 45, 46, 44)
)

Build = Callable[[Sequence[SentLetter]], bytes]
"""The raw mail, given every letter that was sent before it arrives."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of the story."""

    at: datetime
    """Its INTERNALDATE."""
    build: Build


@dataclass(frozen=True, slots=True)
class Step:
    """One command, after the mails that have arrived by then."""

    at: datetime
    arguments: tuple[str, ...]
    """What stands behind `nabor`; whoever runs it adds the clock and completes a question's code („late/*”)."""
    mails: tuple[Mail, ...] = ()

    @property
    def name(self) -> str:
        """„04-13 09:45 run”."""
        return f"{self.at:%m-%d %H:%M} {self.arguments[0]}"


@cache
def steps() -> tuple[Step, ...]:
    """The whole call, from the first start on an empty data directory to the results."""
    first, second = instant("04-13T09:00:00"), instant("04-13T09:20:00")
    return (
        _run("04-13T07:00:00"),
        _run(
            "04-13T09:45:00",
            Mail(first, lambda _sent: _complete(first)),
            _lacking("04-13T09:10:00"),
            # The very same bytes a second time: a server that delivered twice.
            Mail(second, lambda _sent: _complete(first)),
            _plain("04-13T09:25:00", unrelated.newsletter),
        ),
        _run("04-13T11:45:00"),
        _run("04-13T12:45:00", _unsigned("04-13T12:00:00"), _damaged("04-13T12:30:00")),
        _run("04-14T07:35:00", _unreachable("04-13T16:00:00"), _plain("04-13T22:00:00", unrelated.question)),
        # What a mail that broke off may have held is not asked for before a person looked.
        _decide("04-14T08:00:00", CALL_ID, "--approve", "correction_request"),
        _run("04-14T08:30:00"),
        _run("04-16T07:35:00", _returned("04-14T07:36:00"), _whole_again("04-15T12:00:00")),
        _run("04-17T10:00:00", _supplement("04-17T09:00:00"), _hurried("04-17T09:30:00")),
        _run("05-08T08:30:00", _late("05-08T08:00:00")),
        _decide("05-08T09:00:00", CALL_ID, "--approve", "late_notice"),
        _decide("05-08T09:05:00", "SZW-2026-0007", "--settle", "late/*"),
        _run("05-08T09:30:00"),
        _decide("05-08T10:00:00", CALL_ID, "--approve", "result_qualified"),
        _run("05-08T10:30:00"),
    )


def short_steps() -> tuple[Step, ...]:
    """The part of it in which every kind of operation occurs: a first start, new mail, a request."""
    return steps()[:3]


def mails(of: Iterable[Step]) -> list[Mail]:
    """Every mail, in the order of arrival."""
    return [one for step in of for one in step.mails]


def _run(at: str, *arriving: Mail) -> Step:
    return Step(instant(at), ("run", "--json"), arriving)


def _decide(at: str, *decision: str) -> Step:
    names = ("--by", "Monika Zielińska", "--reason", "Komisja zatwierdziła.")
    return Step(instant(at), ("decide", *decision, *names))


def _plain(at: str, build: Callable[[datetime], bytes]) -> Mail:
    return Mail(instant(at), lambda _sent: build(instant(at)))


def _complete(at: datetime) -> bytes:
    return _submission(at, COMPLETE, _papers(COMPLETE))


def _lacking(at: str) -> Mail:
    papers = without(_papers(LACKING), "zus_certificate")
    return Mail(instant(at), lambda _sent: _submission(instant(at), LACKING, papers))


def _supplement(at: str) -> Mail:
    zus = Enclosure("ZUS.pdf", pdf.zus_certificate(LACKING, date(2026, 4, 14)))
    return Mail(
        instant(at),
        replies(
            instant(at), LACKING, "w załączeniu brakujące zaświadczenie.", (zus,), kind="correction_request"
        ).build,
    )


def _unsigned(at: str) -> Mail:
    """Forms in DOCX; nobody signed, and nobody will."""
    form = docx_forms.application_form(
        UNSIGNED, swiss_call(), Filling(signed="none", signed_on=""), "controls"
    )
    papers = {**_papers(UNSIGNED), "application_form": (Enclosure("Formularz.docx", form),)}
    return Mail(instant(at), lambda _sent: _submission(instant(at), UNSIGNED, papers))


def _damaged(at: str) -> Mail:
    """A mail cut off inside its last file, without its closing boundary."""
    whole = _submission(instant(at), DAMAGED, _papers(DAMAGED))
    return Mail(instant(at), lambda _sent: whole[: len(whole) // 2])


def _whole_again(at: str) -> Mail:
    return writes(
        instant(at),
        DAMAGED,
        "Zgłoszenie jeszcze raz",
        "poprzedni mail się urwał.",
        enclosures(_papers(DAMAGED)),
    )


def _unreachable(at: str) -> Mail:
    return Mail(instant(at), lambda _sent: _submission(instant(at), UNREACHABLE, _papers(UNREACHABLE)))


def _returned(at: str) -> Mail:
    """The server's report that the last letter to a company could not be delivered (RFC 3464)."""

    def build(sent: Sequence[SentLetter]) -> bytes:
        letter = last_letter(sent, UNREACHABLE.email)
        assert letter is not None, "the story needs a letter to come back"
        foreign = unrelated.bounce(instant(at))
        named = foreign.replace(b"<zaproszenie-17@lubuskie.pl>", letter.message_id.encode())
        assert named != foreign
        return named.replace(b"nieznany@firma.example", UNREACHABLE.email.encode())

    return Mail(instant(at), build)


def _hurried(at: str) -> Mail:
    return Mail(instant(at), lambda _sent: _submission(instant(at), HURRIED, _papers(HURRIED)))


def _late(at: str) -> Mail:
    return Mail(instant(at), lambda _sent: _submission(instant(at), LATE, _papers(LATE)))


def _submission(at: datetime, company: Company, papers: Papers) -> bytes:
    draft = Draft(
        company.email,
        "Zgłoszenie na wyjazd studyjny do Szwajcarii",
        "W załączeniu dokumenty.",
        company.delegate,
        enclosures(papers),
    )
    return mail(at, draft)


@cache
def _papers(company: Company) -> Papers:
    return full_papers(company, swiss_call(), ISSUED)
