"""The embedded story, played by the whole program: every company ends where its story says it must."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from pathlib import Path

import pytest

from cli.demo.command import demo_settings
from cli.demo.play import Player
from config.settings import Settings
from domain.application import Status
from domain.calendar.workdays import deadline, end_of, is_workday
from domain.mail import Outcome
from domain.ranking import Ranking
from domain.words.polish import local, local_date
from pipeline.judging import Judged, judge_all, rank_call
from pipeline.read.pools import Pools
from samples.story.whole import CALL_ID, QUALIFIED
from store.mail.mail_views import LedgerEntry, ledger_with_files
from store.tables import LetterRow
from tests.support.facts.copies import Seen, assert_copies_are_fresh
from tests.support.facts.rows import whole_letters

LACKING = {
    "Zielona Kropla sp. z o.o.": {"zus_certificate"},
    "Sigma Automatyka sp. z o.o.": {"application_form"},
    "Meridian Ekoenergia S.A.": {"draft_contract"},
    "Astra Dental sp. z o.o.": {"zus_certificate"},
    "Borealis Aqua sp. z o.o.": {"tax_certificate"},
    "Halo Robotyka sp. z o.o.": {"de_minimis_form"},
    "Tytan Obróbka sp. z o.o.": {"tax_certificate"},
    "Ceramika Nova sp. z o.o.": {"status_declaration"},
    "Fala Akustyka sp. z o.o.": {"zus_certificate"},
    "Iskra Elektronika sp. z o.o.": {"application_form"},
    "Jowisz Meble sp. z o.o.": {"tax_certificate"},
    "Kosmotechnika Lubuska sp. z o.o.": {"tax_certificate"},
    "Aurora Ceramika sp. z o.o.": {"tax_certificate"},
    "Perła Kosmetyki sp. z o.o.": {"application_form"},
}
"""What each company really did not send, or not well. Nobody else may be asked for anything."""


@dataclass(frozen=True)
class Played:
    """What is left when the story is over."""

    player: Player
    folder: Path
    staff: tuple[str, ...]
    judged: dict[str, Judged]
    """By NIP; an applicant that never gave a valid one is not in it."""
    letters: list[LetterRow]
    ledger: list[LedgerEntry]
    ranking: Ranking

    def name_of(self, reference: str | None) -> str:
        """The company behind a reference."""
        return next(j.assessment.name or "" for j in self.judged.values() if j.facts.reference == reference)

    def sent(self, kind: str) -> list[LetterRow]:
        """The letters of a kind that left."""
        return [letter for letter in self.letters if letter.kind == kind and letter.state == "sent"]


class WatchedPlayer(Player):
    """The same; after every pass each copy of a judgement says what a fresh one says."""

    copies = 0

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._seen: Seen = {}

    def _pass(self, pools: Pools) -> None:
        super()._pass(pools)
        self.copies += assert_copies_are_fresh(self.parts, self.parts.clock(), self._seen)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    settings: Settings = demo_settings(Settings(data_dir=tmp_path_factory.mktemp("story")))
    player = WatchedPlayer(settings)
    for _day in player.play():
        pass
    assert player.copies > 1000
    judged = judge_all(player.parts, player.ends_at, CALL_ID)
    with player.parts.database.read() as session:
        letters, ledger = whole_letters(session), list(ledger_with_files(session))
    yield Played(
        player, settings.data_dir, settings.staff, {j.facts.nip or "": j for j in judged}, letters, ledger,
        rank_call(judged, player.call, player.ends_at),
    )  # fmt: skip
    player.parts.database.close()


def headers_of(letter: LetterRow) -> Message:
    return message_from_bytes(letter.raw)


def test_f083_no_letter_holds_anything_of_another_applicant(played: Played) -> None:
    companies = {item.company.nip: item.company for item in played.player.story.companies}
    blanks = {
        hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (played.player.parts.settings.calls_dir / "forms").iterdir()
    }
    of = {j.facts.reference: companies[nip] for nip, j in played.judged.items() if nip in companies}
    attached: Counter[str] = Counter()
    for letter in (one for one in played.letters if one.reference in of):
        mine, message = of[letter.reference or ""], message_from_bytes(letter.raw, policy=default)
        assert isinstance(message, EmailMessage)
        body, pages = message.get_body(("plain",)), message.get_body(("html",))
        assert body is not None
        assert pages is not None
        text = " ".join([str(message["Subject"]), *body.get_content().split(), *pages.get_content().split()])
        for other in companies.values():
            if other is not mine:
                for theirs in (other.name, other.nip, other.email, other.delegate):
                    assert theirs not in text, (letter.key, theirs)
        assert not [reference for reference in of if reference != letter.reference and reference in text]
        for file in message.iter_attachments():
            content = file.get_content()
            assert hashlib.sha256(content).hexdigest() in blanks, (letter.key, file.get_filename())
            attached[letter.kind] += 1
    assert attached["correction_request"] > 0
    assert {letter.kind for letter in played.letters} >= {"result_qualified", "completeness", "reminder"}


def test_every_company_ends_as_its_story_says(played: Played) -> None:
    ended = {
        item.company.name: (played.judged[item.company.nip].assessment.status, item.expected_status)
        for item in played.player.story.companies
    }
    assert {name: pair for name, pair in ended.items() if pair[0] != pair[1]} == {}
    assert len(played.judged) == len(played.player.story.companies), "one application a company"


def test_every_ranked_company_has_the_points_of_its_story(played: Played) -> None:
    expected = {
        item.company.name: item.expected_points
        for item in played.player.story.companies
        if item.expected_points is not None
    }
    rows = (*played.ranking.qualified, *played.ranking.reserve)
    assert {row.name: row.total for row in rows} == expected


def test_the_ranking_is_final_and_its_places_are_those_of_the_story(played: Played) -> None:
    ranking = played.ranking
    assert ranking.is_final, ranking.provisional_because
    assert tuple(row.name for row in ranking.qualified) == QUALIFIED
    rows = (*ranking.qualified, *ranking.reserve)
    assert [row.place for row in ranking.qualified] == [1, 2, 3, 4, 5]
    order = [(-row.total, row.completed_at) for row in rows]
    assert order == sorted(order)
    assert {row.reference for row in rows}.isdisjoint(one.reference for one in ranking.not_ranked)
    assert len(rows) + len(ranking.not_ranked) == len(played.judged)
    assert all(one.reason for one in ranking.not_ranked)


def test_f107_the_tie_for_the_last_place_is_explained(played: Played) -> None:
    last, first_reserve = played.ranking.qualified[-1], played.ranking.reserve[0]
    assert (last.name, first_reserve.name) == ("Zielona Kropla sp. z o.o.", "Meridian Ekoenergia S.A.")
    assert last.total == first_reserve.total
    assert last.completed_at < first_reserve.completed_at
    for row in (last, first_reserve):
        assert row.tie_break is not None
        assert "9:20" in row.tie_break, "the instant that decided is printed"


def test_a_company_is_complete_at_the_arrival_of_its_mail(played: Played) -> None:
    for item in played.player.story.companies:
        completed_at = played.judged[item.company.nip].assessment.completed_at
        if item.expected_status is Status.COMPLETE:
            assert completed_at in {mail.at for mail in item.mails} | {d.at for d in item.decisions}
            assert completed_at not in {d.at for d in item.decisions}, "a decision is no arrival"


def test_every_mail_has_one_row_and_none_waits(played: Played) -> None:
    assert len(played.ledger) == len(played.player.story.mails)
    assert len({entry.row.key for entry in played.ledger}) == len(played.ledger)
    outcomes = Counter(entry.row.outcome for entry in played.ledger)
    assert outcomes[Outcome.PENDING] == outcomes[Outcome.DUPLICATE] == 0
    assert outcomes[Outcome.FILED] == sum(len(item.mails) for item in played.player.story.companies)
    assert all(entry.row.reason for entry in played.ledger)
    arrivals = sorted(local(entry.row.received_at) for entry in played.ledger)
    assert arrivals == [mail.at for mail in played.player.story.mails]


def test_every_mail_of_a_company_is_filed_to_it(played: Played) -> None:
    filed = Counter((entry.reference, local(entry.row.received_at)) for entry in played.ledger)
    for item in played.player.story.companies:
        reference = played.judged[item.company.nip].facts.reference
        assert all(filed[reference, mail.at] == 1 for mail in item.mails), item.company.name


def test_the_raw_bytes_of_every_row_are_kept(played: Played) -> None:
    for entry in played.ledger:
        raw = played.player.parts.archive.raw_path(entry.row.sha256).read_bytes()
        assert hashlib.sha256(raw).hexdigest() == entry.row.sha256
        assert len(raw) == entry.row.size_bytes


def test_letters_go_to_applicants_and_staff_alone(played: Played) -> None:
    applicants = {item.company.email for item in played.player.story.companies}
    for letter in played.letters:
        assert {letter.to_address} == {headers_of(letter)["To"]}
        assert letter.to_address in (applicants if letter.reference else set(played.staff))
        if letter.reference:
            judged = next(j for j in played.judged.values() if j.facts.reference == letter.reference)
            assert letter.to_address == judged.facts.email


def test_no_letter_is_sent_twice(played: Played) -> None:
    for values in ([x.message_id for x in played.letters], [x.key for x in played.letters]):
        assert len(values) == len(set(values))
    left = [message_from_bytes(path.read_bytes()) for path in (played.folder / "outgoing/new").iterdir()]
    sent = {letter.message_id for letter in played.letters if letter.state == "sent"}
    assert len(left) == len(sent)
    assert {message["Message-ID"] for message in left} == sent
    assert {letter.state for letter in played.letters} <= {"sent", "draft", "cancelled"}


def test_nobody_is_asked_for_what_was_sent_and_accepted(played: Played) -> None:
    asked: dict[str, set[str]] = {}
    for letter in played.sent("correction_request"):
        asked.setdefault(played.name_of(letter.reference), set()).update(
            key.partition("/")[0] for key in letter.asked
        )
    assert asked == LACKING


def test_every_term_is_five_working_days_from_the_day_of_sending(played: Played) -> None:
    requests = played.sent("correction_request")
    due = {played.name_of(letter.reference): letter.due_on for letter in requests}
    assert len(due) == len(requests), "one request a company: nobody sent a new defect"
    for letter in requests:
        assert letter.sent_at is not None
        assert letter.due_on == deadline(local_date(letter.sent_at), 5)
        assert is_workday(local_date(letter.sent_at))
        assert (7, 30) <= (local(letter.sent_at).hour, local(letter.sent_at).minute) <= (15, 30)
    # Counted by hand: Labour Day is no working day, and the last day of the call is.
    assert due["Jowisz Meble sp. z o.o."] == date(2026, 5, 6)
    assert due["Kosmotechnika Lubuska sp. z o.o."] == date(2026, 5, 15)


def test_a_reminder_never_comes_after_its_term_nor_without_a_request(played: Played) -> None:
    requests = {letter.reference: letter for letter in played.sent("correction_request")}
    reminders = played.sent("reminder")
    assert {played.name_of(letter.reference) for letter in reminders} >= {"Astra Dental sp. z o.o."}
    for letter in reminders:
        request = requests[letter.reference]
        assert letter.sent_at is not None
        assert request.sent_at is not None
        assert letter.due_on is not None
        assert letter.due_on == request.due_on
        assert request.sent_at < letter.sent_at < end_of(letter.due_on)
    silent = [
        local_date(x.sent_at) for x in reminders if x.sent_at and "Astra" in played.name_of(x.reference)
    ]
    assert silent == [date(2026, 4, 20), date(2026, 4, 22)], "two working days before, and the last morning"


def test_the_staff_get_one_digest_every_working_day(played: Played) -> None:
    first, last = date(2026, 4, 7), local_date(played.player.ends_at)
    every_day = (first + timedelta(days=n) for n in range((last - first).days + 1))
    digests = played.sent("digest")
    assert [local_date(x.created_at) for x in digests] == [on for on in every_day if is_workday(on)]
    assert {x.to_address for x in digests} == set(played.staff)


def test_every_applicant_is_acknowledged_in_the_thread_of_its_mail(played: Played) -> None:
    header_of = {entry.row.id: entry.row.message_id for entry in played.ledger}
    acknowledged: set[str | None] = set()
    for letter in played.sent("acknowledgement"):
        answered = {header_of[number] for number in letter.message_ids}
        assert headers_of(letter)["In-Reply-To"] in answered
        assert headers_of(letter)["Auto-Submitted"] == "auto-replied"
        acknowledged.add(letter.reference)
    in_time = {j.facts.reference for j in played.judged.values() if j.assessment.status is not Status.EARLY}
    assert acknowledged >= in_time


def test_documents_are_laid_out_for_people_too(played: Played) -> None:
    folders = set()
    for judged in played.judged.values():
        paths = [path for document in judged.assessment.documents.values() for path in document.files]
        assert paths
        for path in paths:
            assert (played.folder / path).is_file(), path
            applications, call, folder, name = path.split("/")
            assert (applications, call) == ("applications", CALL_ID)
            assert re.fullmatch(r"2026-\d\d-\d\d \S.*\.(pdf|docx|jpg)", name), name
            folders.add((judged.facts.reference, folder))
    assert len(folders) == len(played.judged)
    names = {reference: played.name_of(reference).rstrip(".") for reference, _folder in folders}
    assert {folder for _reference, folder in folders} == {
        f"{reference} {name}" for reference, name in names.items()
    }


def test_results_wait_for_a_person_and_promise_nobody_else_s_place(played: Played) -> None:
    drafts = {x.reference: x for x in played.letters if x.kind.startswith("result_") and x.state == "draft"}
    assert all(letter.approval for letter in drafts.values())
    qualified = {row.reference for row in played.ranking.qualified}
    reserve = {row.reference for row in played.ranking.reserve}
    assert {r for r, x in drafts.items() if x.kind == "result_qualified"} == qualified
    assert {r for r, x in drafts.items() if x.kind == "result_reserve"} == reserve
    left = {j.facts.reference for j in played.judged.values() if j.assessment.status == "correction_overdue"}
    assert left
    assert left <= {r for r, x in drafts.items() if x.kind == "result_ineligible"}
    assert played.sent("result_qualified") == played.sent("result_reserve") == []


def test_mail_that_is_no_application_is_filed_nowhere(played: Played) -> None:
    at: dict[datetime, LedgerEntry] = {local(entry.row.received_at): entry for entry in played.ledger}
    outcomes = {mail.what: at[mail.at].row.outcome for mail in played.player.story.unrelated}
    # „Aplikacja … nabór nr 7/2026” with a file might be anything: that one is put before a person.
    # A copy shop's scan that arrived damaged may be anybody's paper: so is that one.
    before_a_person = {"kandydat do pracy", "uszkodzona wiadomość"}
    assert {what for what, outcome in outcomes.items() if outcome != Outcome.IGNORED} == before_a_person
    assert all(at[mail.at].reference is None for mail in played.player.story.unrelated)


def test_f077_f078_robots_neither_get_letters_nor_change_anything(played: Played) -> None:
    strangers = {entry.row.from_address for entry in played.ledger if entry.reference is None}
    applicants = {item.company.email for item in played.player.story.companies}
    assert {letter.to_address for letter in played.letters} & (strangers - applicants) == set()
    robots = [entry.row for entry in played.ledger if entry.row.purpose in {"automatic", "bounce"}]
    assert len(robots) == 3
    answered = {number for letter in played.letters for number in letter.message_ids}
    assert answered.isdisjoint(row.id for row in robots)
