"""The undisturbed call, and the beginning of it killed at a point of every kind."""

from collections import Counter

import pytest

from tests.torture.judging.verdict import picture, problems_of
from tests.torture.kills.choice import OneOfEachKind, around_commits
from tests.torture.office.story import mails, steps
from tests.torture.office.world import World
from tests.torture.runs.campaign import Choose, Share, run_share
from tests.torture.runs.report import Report

KINDS = {
    "commit", "ddl", "fsync-file", "fsync-folder", "link", "mkdir", "rename", "sync-all", "task", "unlink", "write",
    "imap-fetch", "imap-login", "imap-logout", "imap-search", "imap-select",
    "smtp-body", "smtp-connect", "smtp-data", "smtp-dot", "smtp-ehlo", "smtp-mail", "smtp-quit", "smtp-rcpt", "smtp-reply",
    "smtp-rset",
}  # fmt: skip


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_undisturbed_call_goes_as_told(kind: str, request: pytest.FixtureRequest) -> None:
    server = request.getfixturevalue("postgres") if kind == "postgresql" else None
    with World(server) as world:
        office = world.office("undisturbed")
        for step in steps():
            world.arrive(step, office.sent_letters())
            ended = office.do(step)
            assert ended.status == 0, (step.name, ended)
            assert problems_of(office) == [], step.name
        end = picture(office, steps()[-1].at)
        assert len(end.ledger) == len(mails(steps()))
        assert Counter(one["outcome"] for one in end.ledger) == {"filed": 9, "ignored": 3, "duplicate": 1}
        assert Counter(one["status"] for one in end.applications) == {
            "complete": 5, "correction_overdue": 1, "late": 1,
        }  # fmt: skip
        kinds = Counter((letter["kind"], letter["state"]) for letter in end.letters.values())
        assert kinds["result_qualified", "sent"] == 5
        assert kinds["correction_request", "sent"] == 3
        assert kinds["completeness", "bounced"] == 1
        # Whether an application is out for want of papers is a person's to say.
        unsent = {kind: number for kind, number in kinds.items() if kind[1] not in {"sent", "bounced"}}
        assert unsent == {("result_ineligible", "draft"): 1}
        assert end.ranking["provisional_because"] == []
        assert len(office.accepted) == len(end.letters) - 1 == world.sink.total


def played(share: Share, choose: Choose) -> Report:
    report = Report()
    report.totals.append(run_share(share, report.outcomes.append, choose))
    return report


def test_a_kill_loses_nothing_on_a_server_either() -> None:
    share = Share(run_on=0, is_staggered=False, is_short=True, is_on_postgres=True)
    outcomes = played(share, around_commits).outcomes
    assert [(one.title, one.problems) for one in outcomes if one.problems] == []
    killed = [point.partition("#")[0] for one in outcomes for point in one.killed_at]
    assert set(killed) == {"commit.before", "commit.after", "smtp-body.after"}
    assert len(killed) >= 8


def test_a_kill_at_a_point_of_every_kind_loses_nothing_and_sends_nothing_twice(
    capsys: pytest.CaptureFixture[str],
) -> None:
    share = Share(run_on=0, is_staggered=False, cuts=1, is_short=True)
    report = played(share, OneOfEachKind())
    with capsys.disabled():
        print("", *report.lines(), sep="\n")
    assert list(report.complaints()) == []
    assert sum(len(one.cut_at) for one in report.outcomes) == 3
    killed_at = {point.partition(".")[0] for one in report.outcomes for point in one.killed_at}
    assert killed_at == KINDS
    bodies = {point for one in report.outcomes for point in one.killed_at if point.startswith("smtp-body")}
    assert {point.partition("#")[0] for point in bodies} == {
        "smtp-body.before", "smtp-body.middle", "smtp-body.after",
    }  # fmt: skip
