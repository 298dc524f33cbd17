"""After a restore nobody but the staff is written to, until the mailbox was read and a person says so."""

from datetime import datetime
from pathlib import Path

import pytest

from errors import NaborError
from pipeline.keep.backup import make_backup
from pipeline.keep.restore import restore
from pipeline.watch.sending_hold import frozen_because, release
from store.tables import MessageRow
from tests.pipeline.keep.test_backup import silent, submit
from tests.support.offices.command import nabor
from tests.support.offices.office import Office, imap_settings
from tests.support.servers.dovecot import Dovecot

FOUND = "Porównano z folderem wysłanych."
RESTORED_AT = datetime.fromisoformat("2026-04-13T13:00:00+02:00")
RELEASED_AT = datetime.fromisoformat("2026-04-14T09:00:00+02:00")


def again(office: Office, folder: Path) -> Office:
    """The office after a disk was lost: another data directory, the same mailbox."""
    data_dir = str(folder / "var")
    folder.mkdir()
    settings = office.parts.settings.model_copy(update={"data_dir": Path(data_dir)})
    restore(settings, folder.parent / "copy", RESTORED_AT, silent)
    environment = {"NABOR_MAILDIR__PATH": str(office.maildir)}
    return Office(folder, environment=environment)


def test_f093_mail_that_only_a_comparison_finds_comes_before_the_release(tmp_path: Path) -> None:
    with Dovecot() as server:
        served = imap_settings(server.port)
        before = Office(tmp_path, environment=served)
        for number in (1, 2):
            server.deliver(f"Subject: {number}\r\n\r\ntekst {number}".encode())
        assert before.run("2026-04-13T10:00:00+02:00").fetched == 2
        with before.parts.database.write() as session:
            session.delete(session.get(MessageRow, 1))
        make_backup(before.parts, tmp_path / "copy", silent)
        (tmp_path / "new").mkdir()
        settings = before.parts.settings.model_copy(update={"data_dir": tmp_path / "new" / "var"})
        restore(settings, tmp_path / "copy", RESTORED_AT, silent)
        before.close()
        office = Office(tmp_path / "new", environment=served)
        assert office.run("2026-04-13T13:01:00+02:00").fetched == 1, "a poll asks only for what is above"
        release(office.parts.database, "Monika", FOUND, RELEASED_AT)
        office.close()


def states(office: Office, kind: str) -> list[tuple[str | None, str]]:
    return [(letter.reference, letter.state) for letter in office.letters(kind)]


def test_f093_a_restored_office_writes_to_no_applicant_until_a_person_says_so(tmp_path: Path) -> None:
    before = Office(tmp_path)
    submit(before, 71, "04-13T09:00:00")
    before.run("2026-04-13T10:00:00+02:00")
    make_backup(before.parts, tmp_path / "copy", silent)
    before.run("2026-04-13T11:10:00+02:00")
    (request,) = before.letters("correction_request")
    assert request.state == "sent", "after the backup, so that the backup does not know of it"
    submit(before, 72, "04-13T12:00:00")

    office = again(before, tmp_path / "new")
    with pytest.raises(NaborError, match="nie odczytał jeszcze całej skrzynki"):
        release(office.parts.database, "Monika", FOUND, RESTORED_AT)
    office.run("2026-04-13T13:01:00+02:00")
    office.run("2026-04-13T13:31:00+02:00")
    office.run("2026-04-14T07:35:00+02:00")
    assert states(office, "correction_request") == [
        ("SZW-2026-0001", "queued"), ("SZW-2026-0002", "queued"),
    ]  # fmt: skip
    assert states(office, "acknowledgement")[1:] == [("SZW-2026-0002", "queued")]
    assert {state for _, state in states(office, "alert") + states(office, "digest")} == {"sent"}
    digest = office.text_of(office.letters("digest")[-1])
    assert "Dane odtworzono z kopii (13 kwietnia 2026 r., godz. 10:00)" in digest
    assert "nabor release" in digest
    assert "nabor release" in office.text_of(office.letters("alert")[-1])

    planned = office.letters("correction_request")[0]
    assert planned.message_id == request.message_id, "the sent folder shows that it left"
    environment = {**office.environment, "NABOR_CONFIG": str(office.config)}
    said = nabor(
        environment, "decide", "SZW-2026-0001", "--treat-as-sent", str(planned.id),
        "--sent-at", "2026-04-13T11:10", "--by", "Monika", "--reason", FOUND, "--now", "2026-04-14T09:00",
    )  # fmt: skip
    assert said.status == 0, said
    release(office.parts.database, "Monika", FOUND, RELEASED_AT)
    assert frozen_because(office.parts.database) == ()
    with pytest.raises(NaborError, match="nie jest wstrzymane"):
        release(office.parts.database, "Monika", FOUND, RELEASED_AT)
    office.run("2026-04-14T09:01:00+02:00")
    assert {state for _, state in states(office, "correction_request")} == {"sent"}
    assert {state for _, state in states(office, "acknowledgement")} == {"sent"}
    assert office.letters("correction_request")[0].due_on == request.due_on
    outgoing = office.parts.settings.outgoing / "new"
    asked_first = [p for p in outgoing.iterdir() if request.message_id.strip("<>") in p.name]
    assert asked_first == [], "asked once, before the loss"
    before.close()
    office.close()
