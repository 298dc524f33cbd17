"""The caps over a whole office: letters wait, the staff is told once, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.watch.sending_hold import release
from samples.facts.companies import make_company
from samples.papers import enclosures, only
from samples.story.mails import Draft, mail
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

COMPANIES = {number: make_company(number, size="small") for number in (71, 72, 73)}
DAY, TOMORROW, AFTER = "2026-04-13", "2026-04-14", "2026-04-15"


def send(office: Office, number: int, at: str) -> None:
    """A form, as one more program that answers each of our letters might send it."""
    company = COMPANIES[number]
    form = enclosures(only(papers_of(company), "application_form"))
    draft = Draft(company.email, "Zgłoszenie", f"Wiadomość z {at}.", company.delegate, form)
    office.deliver(mail(instant(at), draft), f"2026-{at}+02:00")


def states(office: Office) -> list[str]:
    return [x.state for x in office.letters("acknowledgement")]


def opened(folder: Path, **settings: str) -> Office:
    return Office(folder, environment={f"NABOR_LETTERS__{name}": value for name, value in settings.items()})


@pytest.fixture
def looping(tmp_path: Path) -> Iterator[Office]:
    """An office that writes twice a day to an address, and has answered one mail after another.

    They come further apart than the quiet time: closer ones are answered together.
    """
    office = opened(tmp_path, PER_ADDRESS_A_DAY="2", APPROVE="correction_request")
    for time in ("09:10", "11:20", "13:30", "15:40"):
        send(office, 71, f"04-13T{time}:00")
        office.run(f"{DAY}T{time}:30+02:00")
        office.run(f"{DAY}T{time}:50+02:00")
    yield office
    office.close()


def test_f079_two_programs_that_answer_each_other_are_stopped_and_the_staff_is_told_once(
    looping: Office,
) -> None:
    assert states(looping) == ["sent", "sent", "queued"], "no further one is made meanwhile"
    (alert,) = looping.letters("alert")
    assert (alert.to_address, alert.state) == ("dyzurny@lubuskie.example", "sent")
    assert COMPANIES[71].email in looping.text_of(alert)
    assert "SZW-2026-0001" in looping.text_of(alert)
    waiting = looping.letters("acknowledgement")[2]
    assert waiting.not_before == looping.letters("acknowledgement")[0].sent_at.replace(day=14)
    assert (waiting.attempts, waiting.last_reply.startswith("Czeka")) == (0, True)


def test_f010_the_flood_s_mails_are_all_kept_and_every_letter_leaves_once(looping: Office) -> None:
    looping.run(f"{DAY}T21:00:00+02:00")
    assert states(looping) == ["sent", "sent", "queued"]
    looping.run(f"{TOMORROW}T10:00:00+02:00")
    assert states(looping) == ["sent"] * 3
    looping.run(f"{AFTER}T10:00:00+02:00")
    files = [*(looping.parts.settings.outgoing / "new").iterdir()]
    letters = [x for x in looping.letters() if x.state == "sent"]
    assert len(files) == len(letters)
    assert len({x.message_id for x in letters}) == len(letters)


def test_ten_mails_in_forty_minutes_get_two_receipts_and_the_request_is_not_held(tmp_path: Path) -> None:
    office = opened(tmp_path)
    for minute in range(0, 40, 4):
        send(office, 71, f"04-13T09:{minute:02d}:00")
        office.run(f"{DAY}T09:{minute:02d}:30+02:00")
    assert states(office) == ["sent"]
    for time in ("10:30", "11:37"):
        office.run(f"{DAY}T{time}:00+02:00")
    first, rest = office.letters("acknowledgement")
    assert (first.state, rest.state) == ("sent", "sent")
    assert (len(first.message_ids), len(rest.message_ids)) == (1, 9)
    (request,) = office.letters("correction_request")
    assert (request.state, office.letters("alert")) == ("sent", [])
    office.close()


def let_go(office: Office, at: str) -> None:
    release(office.parts.database, "Monika Zielińska", "To właściwe pisma.", instant(at))


def test_f084_over_the_cap_for_all_only_the_staff_is_written_to(tmp_path: Path) -> None:
    office = opened(tmp_path, A_DAY="1")
    for number in COMPANIES:
        send(office, number, f"04-13T09:{number - 60}:00")
    office.run(f"{DAY}T09:30:00+02:00")
    assert states(office) == ["sent", "queued", "queued"]
    (digest,) = office.letters("digest")
    assert (digest.state, "w kolejce: 2 pisma" in office.text_of(digest)) == ("sent", True)
    for at in ("09:32", "12:00"):
        office.run(f"{DAY}T{at}:00+02:00")
    (alert,) = office.letters("alert")
    assert (alert.state, "w kolejce: 2 pisma" in office.text_of(alert)) == ("sent", True)
    assert [x for x in office.letters() if x.state == "sent" and x.reference] == office.letters()[:1]
    office.close()
    raised = opened(tmp_path, A_DAY="2")
    raised.run(f"{DAY}T12:02:00+02:00")
    assert states(raised) == ["sent", "queued", "queued"], "a higher number alone lets nothing go"
    let_go(raised, "04-13T12:03:00")
    raised.run(f"{DAY}T12:04:00+02:00")
    assert states(raised) == ["sent"] * 3, "a person does, and the count begins anew"
    requests = raised.letters("correction_request")
    assert {x.state for x in requests} == {"queued"}
    raised.run(f"{TOMORROW}T08:00:00+02:00")
    assert {x.state for x in raised.letters("correction_request")} == {"queued"}, "on the next day, too"
    let_go(raised, "04-15T08:00:00")
    raised.close()
    kept = opened(tmp_path, A_DAY="9")
    kept.run(f"{AFTER}T09:00:00+02:00")
    for request in kept.letters("correction_request"):
        assert (request.state, str(request.due_on)) == ("sent", "2026-04-22"), "from the day it left"
        assert "22 kwietnia" in kept.text_of(request)
    kept.close()
