"""After any story every request, reminder and extension names all that is open, each thing with its own term."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.judge.assess import assess
from domain.acts.act import Act
from domain.acts.decision import Decision
from domain.acts.on_applications import Extend, RequestAgain
from domain.acts.on_documents import Accept, Refuse
from domain.application import ApplicationFacts, Assessment
from domain.letter import LetterKind, LetterPolicy, RenderedLetter
from domain.mail import Purpose
from domain.words.polish import until_text
from notify.plan import plan_letters
from notify.render import render
from notify.wording import discreet
from tests.support.facts.applications import sent_letter
from tests.support.facts.dossiers import REGISTERS, SWITZERLAND, at, decision, facts, message
from tests.support.facts.random_facts import CONTENTS

ASKING = frozenset({LetterKind.CORRECTION_REQUEST, LetterKind.REMINDER, LetterKind.EXTENSION})
FIRST, DAYS = date(2026, 4, 8), 26
FORMS = Path("config/calls")
POLICY = LetterPolicy(approve=frozenset())


What: TypeAlias = list[int] | timedelta | Act
"""A mail with papers by their places in `CONTENTS`, a term moved by so much, or another act."""
Event: TypeAlias = tuple[date, What]


@st.composite
def stories(draw: st.DrawFn) -> list[Event]:
    """What happens day by day: mails with papers, a term that a person moves, documents that they settle."""
    mails = st.lists(st.integers(0, len(CONTENTS) - 1), min_size=1, max_size=4)
    acts = st.one_of(
        st.integers(1, 12).map(lambda days: timedelta(days=days)),
        st.just(RequestAgain()),
        st.sampled_from([Accept("zus_certificate"), Refuse("application_form"), Refuse("draft_contract")]),
    )
    happens = draw(
        st.lists(st.tuples(st.integers(1, DAYS - 4), st.one_of(mails, mails, acts)), min_size=1, max_size=6)
    )
    first = (FIRST, draw(mails))
    return [
        first,
        *((FIRST + timedelta(days=day), what) for day, what in sorted(happens, key=lambda e: e[0])),
    ]


def said(letter: RenderedLetter) -> str:
    parsed = message_from_bytes(letter.raw, policy=default)
    assert isinstance(parsed, EmailMessage)
    body = parsed.get_body(("plain",))
    assert body is not None
    return "".join(body.get_content().split()).lower()


def names_all(text: str, found: Assessment, today: date, due_on: date | None) -> None:
    for item in found.open_items:
        rule = SWITZERLAND.documents.get(item.finding.document or "")
        assert rule is None or "".join(rule.name.split()).lower() in text
        assert "".join(discreet(item.finding.message).split()).lower() in text
        day = item.due_on or due_on
        assert day is not None
        # Of a day that passed a letter says that it did.
        assert day < today or "".join(until_text(day).split()).lower() in text


def after(application: ApplicationFacts, day: date, happened: Iterable[What]) -> ApplicationFacts:
    """The application with what happened on a day."""
    for what in happened:
        if isinstance(what, list):
            purpose = Purpose.REPLY if application.submissions else Purpose.SUBMISSION
            sent = message(f"{day:%m-%d} 08:00", *(CONTENTS[place]() for place in what), purpose=purpose)
            application = replace(application, submissions=(*application.submissions, sent))
        else:
            act = Extend(day + what) if isinstance(what, timedelta) else what
            made: Decision = decision(act, f"{day:%m-%d} 08:10")
            application = replace(application, decisions=(*application.decisions, made))
    return application


@settings(max_examples=40, deadline=None)
@given(stories())
def test_whatever_came_and_whoever_moved_a_term_each_letter_names_all_that_is_open(
    story: list[Event],
) -> None:
    application = facts()
    for day in (FIRST + timedelta(days=n) for n in range(DAYS)):
        application = after(application, day, [what for on, what in story if on == day])
        now = at(f"{day:%m-%d} 11:00")
        found = assess(application, SWITZERLAND, REGISTERS, now)
        for order in plan_letters(application, found, SWITZERLAND, now, POLICY):
            letter = render(order, SWITZERLAND, "sekretariat.dgr@lubuskie.pl", b"tajny", now, FORMS)
            if order.kind in ASKING:
                assert set(order.asked) == {item.finding.key for item in found.open_items}
                names_all(said(letter), found, day, letter.due_on)
            fact = sent_letter(order, now, letter.due_on)
            application = replace(application, letters=(*application.letters, fact))
        told = [one for one in application.letters if one.kind in ASKING]
        found = assess(application, SWITZERLAND, REGISTERS, now)
        if found.open_items and not (found.questions or found.to_request):
            assert {item.finding.key for item in found.open_items} <= set(told[-1].asked)
