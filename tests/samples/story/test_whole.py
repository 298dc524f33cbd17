import email
import email.policy
from datetime import timedelta

import pytest

from domain.acts.decision import ACTS
from domain.application import Status
from domain.calendar.workdays import deadline, is_workday
from domain.words.polish import local_date
from samples.story import complete as story_complete
from samples.story import corrected as story_corrected
from samples.story import decided as story_decided
from samples.story import whole as told
from samples.story.model import SentLetter, last_letter


def parsed(raw):
    return email.message_from_bytes(raw, policy=email.policy.default)


def points(company):
    """Załącznik nr 1, written down once more and apart from the program."""
    certificates, events, agreements = len(company.certificates), len(company.events), len(company.agreements)
    return sum(
        (
            5 if company.size == "medium" else 20,
            10 if company.innovative else 0,
            10 if certificates > 3 else 5 if certificates else 0,
            (3 if company.website_pl else 0)
            + (5 if company.website_foreign else 0)
            + (2 if company.social else 0),
            10 if events > 2 else (0, 1, 5)[events],
            10 if company.lis else 0,
            10 if agreements > 1 else 5 * agreements,
            10 if company.horizontal else 0,
            (10, 5, 5, 0)[company.office_trips],
        )
    )


def test_the_cast_is_large_enough(story):
    assert len(story.companies) >= 16
    assert len(story.unrelated) >= 12
    assert {item.expected_status for item in story.companies} >= {
        Status.COMPLETE, Status.CORRECTION_OVERDUE, Status.INELIGIBLE, Status.EARLY, Status.LATE, Status.WITHDRAWN
    }  # fmt: skip


def test_companies_differ(story):
    assert len({item.company.nip for item in story.companies}) == len(story.companies)
    assert len({item.company.email for item in story.companies}) == len(story.companies) - 1


def test_expected_points_follow_from_the_rules(story):
    for item in story.companies:
        if item.expected_points is not None:
            assert points(item.company) == item.expected_points, item.company.name
        assert (item.expected_points is not None) == (item.expected_status == Status.COMPLETE)


def test_five_are_qualified_and_the_fifth_place_is_tied(story):
    ranked = sorted(
        (item for item in story.companies if item.expected_points is not None),
        key=lambda item: (-item.expected_points, item.mails[-1].at),
    )
    assert tuple(item.company.name for item in ranked[:5]) == told.QUALIFIED
    assert ranked[4].expected_points == ranked[5].expected_points
    assert ranked[5].company.name == "Meridian Ekoenergia S.A."


def test_mails_come_in_order_and_around_the_call(story, call):
    times = [mail.at for mail in story.mails]
    assert times == sorted(times)
    assert local_date(times[0]) == local_date(call.opens_at)
    assert all(at < story.ends_at for at in times)


def test_every_mail_can_be_built_before_and_after_letters(story):
    letters = [
        SentLetter(item.company.email, kind, f"<{item.company.nip}.{kind}@lubuskie.pl>", f"[{kind}] Zgłoszenie",
                   item.mails[0].at)
        for item in story.companies
        for kind in ("acknowledgement", "correction_request")
    ]  # fmt: skip
    for mail in story.mails:
        before, after = parsed(mail.build(())), parsed(mail.build(letters))
        assert before["Message-ID"]
        assert after["Message-ID"]


def test_replies_answer_the_last_letter_to_their_address(story):
    item = next(item for item in story.companies if item.company.name.startswith("Zielona Kropla"))
    letter = SentLetter(
        item.company.email, "correction_request", "<x@lubuskie.pl>", "Uzupełnienie", item.mails[0].at
    )
    other = SentLetter("inny@firma.example", "acknowledgement", "<y@lubuskie.pl>", "Inne", item.mails[0].at)
    reply = parsed(item.mails[-1].build([letter, other]))
    assert reply["In-Reply-To"] == "<x@lubuskie.pl>"
    assert reply["Subject"] == "Odp: Uzupełnienie"
    assert parsed(item.mails[-1].build(()))["In-Reply-To"] is None


def test_the_accountants_reply_answers_the_request_and_not_the_other_client(story):
    item = next(item for item in story.companies if item.company.name.startswith("Jowisz"))
    letters = [
        SentLetter(
            item.company.email, "correction_request", "<jowisz@lubuskie.pl>", "Uzupełnienie", item.mails[0].at
        ),
        SentLetter(
            item.company.email, "completeness", "<orion@lubuskie.pl>", "Kompletność", item.mails[0].at
        ),
    ]
    assert parsed(item.mails[-1].build(letters))["In-Reply-To"] == "<jowisz@lubuskie.pl>"


@pytest.mark.parametrize(
    ("name", "is_in_time"),
    [
        ("Zielona Kropla", True),
        ("Sigma Automatyka", True),
        ("Meridian", True),
        ("Borealis", False),
        ("Halo", True),
        ("Tytan", True),
        ("Ceramika Nova", True),
        ("Fala", True),
        ("Iskra", True),
        ("Jowisz", True),
        ("Kosmotechnika", True),
    ],
)
def test_corrections_come_when_the_story_says(story, name, is_in_time):
    first, second = next(item.mails for item in story.companies if item.company.name.startswith(name))
    for pass_delay in (timedelta(0), timedelta(hours=1)):
        sent_on = sending_day(first.at + timedelta(hours=2) + pass_delay)
        assert (local_date(second.at) <= deadline(sent_on, 5)) is is_in_time


def sending_day(ready_at):
    """The working day on which a letter leaves that is ready at this instant (window 7:30–15:30)."""
    day = local_date(ready_at)
    if is_workday(day) and ready_at.time().isoformat() <= "15:30:00":
        return day
    return deadline(day, 1)


def test_decisions_are_made_about_known_companies_between_their_mails_and_the_end(story):
    known = {item.company.nip: item for item in story.companies}
    assert story.decisions
    for decision in story.decisions:
        assert known[decision.nip].mails[0].at < decision.at < story.ends_at
        assert decision.reason
        assert type(decision.act) in ACTS
        assert is_workday(local_date(decision.at))


@pytest.mark.parametrize(
    "turn", [story_complete.in_several_mails, story_corrected.contradiction, story_decided.photograph]
)
def test_a_turn_without_e_signatures_is_told_alike_each_time(turn, call):
    once, again = turn(call), turn(call)
    assert [mail.build(()) for mail in once.mails] == [mail.build(()) for mail in again.mails]


def test_last_letter_finds_the_newest_of_a_kind():
    letters = [SentLetter("a@b.example", kind, f"<{i}@x>", "", None) for i, kind in enumerate("xyx")]
    assert last_letter(letters, "a@b.example", "y").message_id == "<1@x>"
    assert last_letter(letters, "a@b.example").message_id == "<2@x>"
    assert last_letter(letters, "c@d.example") is None
