from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.opening import build_parts
from tests.support.offices.office import Office

EARLY = "2026-01-01T00:00:00+01:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    yield opened
    opened.close()


def test_the_key_of_our_message_ids_is_made_once(office: Office) -> None:
    again = build_parts(office.parts.settings, office.parts.clock)
    assert len(office.parts.secret) == 32
    assert again.secret == office.parts.secret
    again.database.close()
    assert (office.parts.settings.data_dir / "secret.key").stat().st_mode & 0o777 == 0o600


def test_accounts_are_told_apart(office: Office, tmp_path: Path) -> None:
    settings = office.parts.settings
    assert office.parts.account == f"maildir:{tmp_path / 'mailbox'}"
    imap = settings.imap.model_copy(update={"host": "poczta.example", "username": "u", "password": "tajne"})
    served = build_parts(settings.model_copy(update={"mailbox": "imap", "imap": imap}), office.parts.clock)
    assert served.account == "imap://u@poczta.example/INBOX"
    assert "tajne" not in repr(served)
    served.database.close()


def test_a_mailbox_is_opened_for_reading_only(office: Office) -> None:
    office.deliver(b"From: a@a.example\r\nSubject: x\r\n\r\ntekst", "2026-04-13T09:00:00+02:00")
    before = sorted(path.relative_to(office.maildir) for path in office.maildir.rglob("*"))
    with office.parts.mailbox() as mailbox:
        (fetched,) = mailbox.fetch(mailbox.all_keys())
    assert fetched.raw.endswith(b"tekst")
    assert sorted(path.relative_to(office.maildir) for path in office.maildir.rglob("*")) == before
