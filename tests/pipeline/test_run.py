"""A pass broken off anywhere, and then an ordinary one: the end is that of an undisturbed run."""

from collections.abc import Callable, Iterator
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from notify.delivery.maildir import MaildirDelivery
from pipeline.run import run_pass
from pipeline.runtime.startup import start
from samples.facts.companies import make_company
from samples.papers import enclosures, full_papers, only, without
from samples.story import unrelated
from samples.story.mails import Draft, mail
from store.applications import application_rows
from store.mail.mail_views import ledger_with_files
from tests.support.offices.desk import instant
from tests.support.offices.office import Office

MORNING, QUIET_OVER, REMINDING = (
    "2026-04-13T09:45:00+02:00",
    "2026-04-13T11:45:00+02:00",
    "2026-04-16T08:00:00+02:00",
)


class BrokenOffError(RuntimeError):
    """Stands for whatever ends a process: what was committed before is all that is left."""


@pytest.fixture(scope="module")
def sent() -> dict[str, bytes]:
    """Two applications, one of them lacking most papers; a newsletter; a copy of the first mail."""
    from config.loader import load_calls

    call = load_calls(Path(__file__).parents[2] / "config/calls")["szwajcaria-2026"]
    mails = {}
    for number, at in ((51, "04-13T09:00:00"), (52, "04-13T09:10:00")):
        company = make_company(number, size="small")
        papers = without(full_papers(company, call, date(2026, 4, 8)), "innovation_evidence")
        files = enclosures(papers if number == 51 else only(papers, "application_form", "zus_certificate"))
        draft = Draft(company.email, "Zgłoszenie", "W załączeniu dokumenty.", company.delegate, files)
        mails[at] = mail(instant(at), draft)
    mails["04-13T09:20:00"] = unrelated.newsletter(instant("04-13T09:20:00"))
    mails["04-13T09:25:00"] = mails["04-13T09:00:00"]
    return mails


def open_office(folder: Path, sent: dict[str, bytes]) -> Office:
    folder.mkdir()
    office = Office(folder)
    for at, raw in sent.items():
        office.deliver(raw, f"2026-{at}+02:00")
    return office


def outgoing(office: Office) -> list[str]:
    """The names of the letters that left, which are their Message-IDs."""
    folder = office.parts.settings.outgoing / "new"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def end_state(office: Office) -> dict[str, Any]:
    """Everything that matters, without the secret-keyed parts of Message-IDs."""
    with office.parts.database.read() as session:
        ledger = [
            (
                entry.row.key,
                entry.row.outcome,
                entry.row.reason,
                entry.reference,
                [(a.filename, a.path, reading is not None) for a, reading in entry.files],
            )
            for entry in ledger_with_files(session)
        ]
        applications = [(row.reference, row.email, row.nip, row.folder) for row in application_rows(session)]
    data_dir = office.parts.settings.data_dir
    return {
        "ledger": ledger,
        "applications": applications,
        "letters": sorted((x.key, x.state, x.due_on, x.to_address, x.subject) for x in office.letters()),
        "statuses": [
            (j.facts.reference, j.assessment.status, j.assessment.completed_at) for j in office.judged()
        ],
        "files": sorted(
            str(p.relative_to(data_dir)) for p in (data_dir / "applications").rglob("*") if p.is_file()
        ),
        "raw": sorted(p.name for p in (data_dir / "raw").rglob("*.eml")),
        "count of letters that left": len(outgoing(office)),
    }


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory, sent: dict[str, bytes]) -> dict[str, Any]:
    office = open_office(tmp_path_factory.mktemp("undisturbed") / "office", sent)
    for at in (MORNING, QUIET_OVER, REMINDING):
        assert office.run(at).problems == []
    state = end_state(office)
    office.close()
    return state


@pytest.fixture
def office(tmp_path: Path, sent: dict[str, bytes]) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", sent)
    yield opened
    opened.close()


def breaking_at(number: int, whole: Callable[..., Any], *, after: bool = False) -> Callable[..., Any]:
    """The function as it is, but the n-th call ends the process: before its work, or right after."""
    calls = 0

    def broken(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == number and not after:
            raise BrokenOffError
        result = whole(*arguments, **named)
        if calls == number:
            raise BrokenOffError
        return result

    return broken


PLACES = {
    "before the ledger has a row": ("pipeline.receive.fetch.ledger.record_arrivals", 1, False),
    "before processing is begun": ("pipeline.read.processing.Processing.take_pending", 1, False),
    "after an attempt was counted": ("pipeline.read.processing.ledger.begin_attempts", 1, True),
    "between fetch and filing": ("pipeline.read.processing.Processing._file", 1, False),
    "in the filing of the first message": ("pipeline.read.processing.file_message", 1, True),
    "in the filing of the second message": ("pipeline.read.processing.file_message", 2, False),
    "after the filing": ("pipeline.read.processing.Processing._file", 1, True),
    "in the placing of a file": ("ingest.archive.files.FileArchive.place", 3, True),
    "before planning": ("pipeline.write.letters.plan_and_store", 1, False),
    "in planning": ("store.letters.add_letter", 2, True),
    "between planning and sending": ("pipeline.write.letters.send", 1, False),
    "before a letter is claimed": ("pipeline.write.outbox_rows.OutboxRows.claim", 2, False),
    "after a letter was claimed": ("pipeline.write.outbox_rows.OutboxRows.claim", 2, True),
    "in the morning's digest": ("pipeline.write.letters.digest_view", 1, False),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_pass_broken_off_ends_like_an_undisturbed_one(
    office: Office, undisturbed: dict[str, Any], monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    target, number, after = PLACES[place]
    owner, _, name = target.rpartition(".")
    with monkeypatch.context() as broken:
        whole = _resolved(owner)
        broken.setattr(whole, name, breaking_at(number, getattr(whole, name), after=after))
        with pytest.raises(BrokenOffError):
            office.run(MORNING)
    start(office.parts)
    for at in (MORNING, QUIET_OVER, REMINDING):
        assert office.run(at).problems == []
    assert end_state(office) == undisturbed


def _resolved(dotted: str) -> Any:
    import pkgutil

    return pkgutil.resolve_name(dotted)


def test_f071_a_letter_whose_delivery_was_broken_off_waits_for_a_person(
    office: Office, undisturbed: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(
            MaildirDelivery, "_sync_names", breaking_at(2, MaildirDelivery._sync_names, after=True)
        )
        with pytest.raises(BrokenOffError):
            office.run(MORNING)
    left = outgoing(office)
    assert len(left) == 2, "the second one is out, and the program does not know it"
    for at in (MORNING, QUIET_OVER, REMINDING):
        office.run(at)
    uncertain = [x for x in office.letters() if x.state == "uncertain"]
    assert len(uncertain) == 1
    alerts = [name for name in outgoing(office) if ".alert." in name]
    assert len(alerts) == 1, "a person is asked"
    count = len(outgoing(office)) - len(alerts)
    assert count == undisturbed["count of letters that left"], "nothing went twice"
    others = {x.key for x in office.letters() if x.state == "sent"} | {uncertain[0].key}
    assert others >= {key for key, state, *_ in undisturbed["letters"] if state == "sent"}


def test_the_same_passes_again_change_nothing(office: Office, undisturbed: dict[str, Any]) -> None:
    for at in (MORNING, MORNING, QUIET_OVER, QUIET_OVER, REMINDING, REMINDING):
        office.run(at)
    assert end_state(office) == undisturbed
    again = office.run(REMINDING)
    assert (again.fetched, again.processed, again.planned, again.sent, again.problems) == (0, 0, 0, 0, [])


def test_a_copy_of_a_mail_is_a_duplicate_without_effect(undisturbed: dict[str, Any]) -> None:
    outcomes = {key: outcome for key, outcome, *_ in undisturbed["ledger"]}
    assert list(dict(sorted(outcomes.items())).values()) == ["filed", "filed", "ignored", "duplicate"]
    assert len(undisturbed["applications"]) == 2
    assert len(undisturbed["raw"]) == 3
    kinds = sorted(key.split("/")[1] for key, *_ in undisturbed["letters"] if key.startswith("SZW-"))
    assert kinds == ["acknowledgement", "acknowledgement", "completeness", "correction_request", "reminder"]


def test_f013_mails_without_a_message_id_or_with_the_same_one_are_all_kept(tmp_path: Path) -> None:
    office = Office(tmp_path)
    for minute, message_id in enumerate((None, None, "<a@a.example>", "<a@a.example>")):
        message = EmailMessage()
        message["From"], message["Subject"] = "a@a.example", f"Dzień dobry {minute}"
        if message_id:
            message["Message-ID"] = message_id
        message.set_content("Pozdrawiam.")
        office.deliver(message.as_bytes(), f"2026-04-13T08:0{minute}:00+02:00")
    assert office.run(MORNING).processed == 4
    with office.parts.database.read() as session:
        assert [entry.row.outcome for entry in ledger_with_files(session)] == ["ignored"] * 4
    office.close()


def test_the_report_is_a_few_counts_and_every_problem(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.maildir.rename(tmp_path / "away")
    report = run_pass(office.parts)
    (problem,) = report.problems
    assert report.as_dict()["problems"] == [problem]
    assert report.as_text().splitlines()[-1] == f"Uwaga: {problem}"
    office.close()
