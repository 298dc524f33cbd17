"""The undisturbed call, and a part of it killed at a point of every kind."""

from collections import Counter

from tests.torture.story import mails, steps
from tests.torture.verdict import picture, problems_of
from tests.torture.world import World


def test_the_undisturbed_call_goes_as_told() -> None:
    with World() as world:
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
        assert {state for _kind, state in kinds} == {"sent", "bounced"}
        assert end.ranking["final"]
        assert len(office.accepted) == len(end.letters) == world.sink.total
