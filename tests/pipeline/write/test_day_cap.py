"""Over the cap for all applicants nobody but the staff is written to, until a person lets the letters go (f084)."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from errors import NaborError
from pipeline.watch.health import facts_of
from pipeline.watch.sending_hold import A_DAY, frozen_because, release
from store.acts.decisions import journal
from store.tables import LetterRow, StepRow
from tests.support.facts.outbox import Crash
from tests.support.offices.command import nabor
from tests.support.offices.flood import queue_by_mistake
from tests.support.offices.office import Office

CAP = 4
QUEUED_AT = datetime.fromisoformat("2026-04-13T09:00:00+02:00")
WHY = "To właściwe pisma."


def opened(folder: Path) -> Office:
    return Office(folder, environment={"NABOR_LETTERS__A_DAY": str(CAP)})


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Monday morning: a bug has queued twenty letters, four of them have left."""
    flooded = opened(tmp_path)
    queue_by_mistake(flooded, 20, QUEUED_AT)
    run(flooded, "13T09:05")
    yield flooded
    flooded.close()


def run(office: Office, *instants: str) -> None:
    for instant in instants:
        office.run(f"2026-04-{instant}:00+02:00")


def let_go(office: Office, instant: str) -> None:
    release(office.parts.database, "Monika", WHY, datetime.fromisoformat(f"2026-04-{instant}:00+02:00"))


def count_sent(office: Office) -> int:
    """How many letters to applicants are among the files that left."""
    left = [path.read_bytes() for path in (office.parts.settings.outgoing / "new").iterdir()]
    assert len(set(left)) == len(left), "none leaves twice"
    to_applicants = sum(b"@bug.example" in raw for raw in left)
    assert to_applicants == sum(x.state == "sent" for x in office.letters("acknowledgement"))
    return to_applicants


def keys(office: Office) -> list[str]:
    """The alerts that left, without the addressee."""
    alerts = office.letters("alert")
    assert {x.state for x in alerts} <= {"sent"}
    return [x.key.rpartition("/")[0] for x in alerts]


def pulse(office: Office) -> StepRow:
    with office.parts.database.read() as session:
        row = session.get(StepRow, A_DAY)
        assert row is not None
        return row


def test_f084_no_day_and_no_restart_opens_it(office: Office, tmp_path: Path) -> None:
    run(office, "13T09:07", "13T23:59", "14T00:01", "14T09:00", "20T09:00")
    assert count_sent(office) == CAP
    office.close()
    raised = Office(tmp_path, environment={"NABOR_LETTERS__A_DAY": "500"})
    run(raised, "21T09:00")
    assert count_sent(raised) == CAP, "nor does a higher number alone"
    raised.close()


def test_f084_the_staff_is_told_once_a_day_and_in_the_digest(office: Office) -> None:
    assert keys(office) == [], "told with the next pass, as of every freeze"
    run(office, "13T09:07", "13T09:09", "13T18:00")
    first = "alert/2026-04-13/a_day/20260413T090500"
    assert keys(office) == [first]
    text = office.text_of(office.letters("alert")[0])
    assert "Dnia 13 kwietnia 2026 r. program wysłał do zgłaszających 4 pisma i wstrzymał" in text
    assert "(w kolejce: 16 pism)" in text
    assert "nabor release" in text
    run(office, "14T08:00", "14T08:02")
    assert keys(office) == [first, "alert/2026-04-14/a_day/20260413T090500"]
    digests: list[LetterRow] = office.letters("digest")
    assert {x.state for x in digests} == {"sent"}
    for digest in digests:
        assert (
            office.text_of(digest).count("Dnia 13 kwietnia 2026 r. program wysłał do zgłaszających 4 pisma")
            == 1
        )
    assert "Trwa od 13 kwietnia 2026 r., godz. 09:05." in office.text_of(digests[-1])


def test_f084_a_release_lets_another_day_s_number_go_and_then_a_person_is_asked_again(
    office: Office,
) -> None:
    run(office, "13T09:07")
    let_go(office, "13T10:00")
    run(office, "13T10:01")
    assert count_sent(office) == 2 * CAP
    run(office, "13T10:03", "13T10:05", "14T00:01")
    assert count_sent(office) == 2 * CAP
    assert keys(office)[:3] == [
        "alert/2026-04-13/a_day/20260413T090500",
        "recovered/2026-04-13/a_day/20260413T090500",
        "alert/2026-04-13/a_day/20260413T100100",
    ], "the second time is told as well"
    assert "program wysłał do zgłaszających 8 pism" in frozen_because(office.parts.database)[0]
    let_go(office, "14T10:00")
    run(office, "14T10:01")
    assert keys(office)[3:] == [
        "alert/2026-04-14/a_day/20260413T100100",
        "recovered/2026-04-14/a_day/20260413T100100",
    ]
    assert count_sent(office) == 3 * CAP


def test_f084_a_new_day_after_a_release_has_its_own_number(office: Office) -> None:
    let_go(office, "13T23:00")
    run(office, "14T08:00")
    assert count_sent(office) == 2 * CAP, "counted from midnight, which is later"
    assert frozen_because(office.parts.database)


def test_f084_what_is_over_no_cap_after_the_release_holds_nothing(tmp_path: Path) -> None:
    office = opened(tmp_path)
    queue_by_mistake(office, CAP + 2, QUEUED_AT)
    run(office, "13T09:05")
    let_go(office, "13T10:00")
    run(office, "13T10:01", "13T10:03")
    assert (count_sent(office), frozen_because(office.parts.database)) == (CAP + 2, ())
    office.close()


def test_f084_just_the_day_s_number_holds_nothing(tmp_path: Path) -> None:
    office = opened(tmp_path)
    queue_by_mistake(office, CAP, QUEUED_AT)
    run(office, "13T09:05", "13T09:07")
    assert (count_sent(office), frozen_because(office.parts.database)) == (CAP, ())
    office.close()


def test_f084_a_kill_between_the_last_letter_and_the_freeze_freezes_with_the_next_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = opened(tmp_path)
    queue_by_mistake(office, 20, QUEUED_AT)

    def die(*_arguments: Any) -> None:
        raise Crash

    with monkeypatch.context() as killed:
        killed.setattr("pipeline.write.letters.hold_sending", die)
        with pytest.raises(Crash):
            run(office, "13T09:05")
    assert (count_sent(office), frozen_because(office.parts.database)) == (CAP, ())
    office.close()
    again = opened(tmp_path)
    run(again, "13T09:07", "14T09:00")
    assert count_sent(again) == CAP
    (why,) = frozen_because(again.parts.database)
    assert "program wysłał do zgłaszających 4 pisma" in why
    again.close()


def test_f084_the_release_stays_on_record_and_is_given_once(office: Office, tmp_path: Path) -> None:
    (why,) = frozen_because(office.parts.database)
    let_go(office, "13T10:00")
    with pytest.raises(NaborError, match="nie jest wstrzymane"):
        let_go(office, "13T10:00")
    office.close()
    again = opened(tmp_path)
    row = pulse(again)
    assert (row.ok_at, row.failed_at) == (datetime.fromisoformat("2026-04-13T10:00:00+02:00"), None)
    run(again, "13T10:01")
    assert count_sent(again) == 2 * CAP
    run(again, "14T09:00")
    with again.parts.database.read() as session:
        ((released, about),) = journal(session)
    assert (released.action, about, released.by, released.reason) == ("release", None, "Monika", WHY)
    assert (released.at, released.value) == (row.ok_at, {A_DAY: why}), "no pass wipes it away"
    again.close()


def test_f084_doctor_and_health_say_it_until_the_command_lets_the_letters_go(office: Office) -> None:
    environment = {**office.environment, "NABOR_CONFIG": str(office.config), "NABOR_HEALTH__WORKER": "no"}

    def look() -> tuple[bool, bool]:
        doctor = nabor(environment, "doctor").out
        health = nabor(environment, "health", "--json", "--now", "2026-04-13T10:00")
        return "✗ wysyłanie pism: Dnia 13 kwietnia" in doctor, health.value["checks"]["sending"]["ok"]

    assert look() == (True, False)
    said = nabor(environment, "release", "--by", "Monika", "--reason", WHY, "--now", "2026-04-13T10:00")
    assert (said.status, said.err) == (0, "")
    assert look() == (False, True)
    run(office, "13T10:01")
    assert (count_sent(office), look()) == (2 * CAP, (True, False))


def test_f084_what_is_held_is_no_letter_that_waits_too_long(office: Office) -> None:
    def queued_since(instant: str) -> datetime | None:
        return facts_of(office.parts, datetime.fromisoformat(f"2026-04-{instant}:00+02:00")).queued_since

    assert queued_since("13T12:00") is None
    let_go(office, "13T12:00")
    released_at = datetime.fromisoformat("2026-04-13T12:00:00+02:00")
    assert queued_since("13T12:01") == released_at, "since then it might go"
