"""When an application became complete: at the arrival of the message that made it so (Regulamin § 3.2)."""

from collections.abc import Mapping
from datetime import datetime

from checks.decided import Decided
from checks.documents import Acceptance
from checks.judgement import judge
from domain.application import ApplicationFacts, Submission
from domain.call import Call


def completed_at(
    submissions: tuple[Submission, ...],
    facts: ApplicationFacts,
    call: Call,
    decided: Decided,
    acceptances: Mapping[str, Acceptance],
) -> datetime | None:
    """The arrival from which on the mandatory documents have all been accepted; None while they are not.

    Copies sent again, newer accepted versions and optional documents do not move it. Decisions of today
    apply to the past: an accepted scan counts from its arrival.
    """
    since: datetime | None = None
    for count in range(len(submissions), 0, -1):
        if not judge(submissions[:count], facts, call, decided, acceptances).is_complete(call):
            break
        since = submissions[count - 1].received_at
    return since
