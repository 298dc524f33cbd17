"""A letter that the outgoing server puts off again and again."""

from pathlib import Path

from tests.support.offices.desk import COMPLETE, instant, papers_of, submission
from tests.support.offices.office import Office
from tests.support.servers.faults import Planned, Script
from tests.support.servers.faulty_smtp import FaultySmtp
from tests.support.servers.smtp import SmtpServer


def test_f072_the_same_bytes_go_again_and_the_staff_hears_of_it_in_time(tmp_path: Path) -> None:
    script = Script(Planned(f"RCPT {COMPLETE.email}", "4xx", times=-1))
    with SmtpServer() as server, FaultySmtp(server.port, script) as proxy:
        office = Office(
            tmp_path,
            environment={
                "NABOR_DELIVERY": "smtp",
                "NABOR_SMTP__HOST": server.host,
                "NABOR_SMTP__PORT": str(proxy.port),
                "NABOR_SMTP__TLS": "none",
            },
        )
        at = instant("04-13T09:00:00")
        office.deliver(submission(COMPLETE, papers_of(COMPLETE), at), at.isoformat())
        office.run("2026-04-13T09:10:00+02:00")
        (before,) = office.letters("acknowledgement")
        for minute in ("15", "16", "30"):
            assert [letter.kind for letter in office.letters() if letter.kind == "alert"] == []
            office.run(f"2026-04-13T09:{minute}:00+02:00")
        (waiting,) = office.letters("acknowledgement")
        assert (waiting.state, waiting.attempts, waiting.raw) == ("queued", 3, before.raw)
        for minute in ("31", "59"):
            office.run(f"2026-04-13T09:{minute}:00+02:00")
        acknowledged, complete = office.letters("alert")
        assert {acknowledged.state, complete.state} == {"sent"}
        told = office.text_of(acknowledged)
        assert f"odłożył przyjęcie pisma nr {waiting.id} w sprawie SZW-2026-0001" in told
        assert "451" in told
        script.plan[0].times = 0
        office.run("2026-04-13T10:30:00+02:00")
        (sent,) = office.letters("acknowledgement")
        assert (sent.state, sent.raw) == ("sent", before.raw)
        assert len([one for one in server.accepted if COMPLETE.email in one.to]) == 2
        office.close()
