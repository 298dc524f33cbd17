"""A letter whose fate nobody saw comes back as a copy: then no person is asked, and it is not sent again."""

from samples.story.mails import received_header
from tests.torture.judging.verdict import problems_of
from tests.torture.office.story import short_steps
from tests.torture.office.world import World

ARCHIVE = "archiwum@lubuskie.pl"


def test_f071_a_kill_before_the_reply_is_settled_by_the_letter_s_copy() -> None:
    start, taking, later = short_steps()
    with World() as world:
        office = world.office("copies")
        office.overrides["NABOR_SMTP__ARCHIVE"] = ARCHIVE
        assert office.do(start).status == 0
        world.arrive(taking, [])
        assert office.do(taking, kill="smtp-body.after#1").was_killed
        assert office.do(taking).status == 0
        first = "SELECT state FROM letters ORDER BY id LIMIT 1"
        assert office.rows(first) == [{"state": "uncertain"}]
        copy = office.accepted[0]
        assert ARCHIVE in copy.to
        received = b"Received: " + received_header(later.at, copy.sender).encode() + b"\r\n"
        world.mailbox.deliver(received + copy.raw, later.at)
        assert office.do(later).status == 0
        assert office.rows(first) == [{"state": "sent"}]
        assert problems_of(office) == []
