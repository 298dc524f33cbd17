"""When an application became complete: at the arrival of the message that made it so (Regulamin § 3.2)."""

from collections.abc import Mapping
from datetime import datetime

from checks.judge.acts.decisions import Decisions
from checks.judge.documents.all_kinds import Judgement, judge
from checks.judge.documents.states import Acceptance
from domain.application import ApplicationFacts, Submission
from domain.call import Call


def completed_at(
    whole: Judgement,
    submissions: tuple[Submission, ...],
    facts: ApplicationFacts,
    call: Call,
    decided: Decisions,
    acceptances: Mapping[str, Acceptance],
) -> datetime | None:
    """The arrival from which on the mandatory documents have all been accepted; None while they are not.

    `whole` is the judgement of all the messages. Copies sent again, newer accepted versions and optional
    documents do not move it. Decisions of today apply to the past: an accepted scan counts from its arrival.
    """
    if not submissions or not whole.is_complete(call):
        return None
    count = len(submissions)
    while count > 1 and judge(submissions[: count - 1], facts, call, decided, acceptances).is_complete(call):
        count -= 1
    return submissions[count - 1].received_at
