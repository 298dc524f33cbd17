"""A real data directory of an older program, brought to this one: nothing lost, nothing sent again.

Those in `tests/data/upgrade/` were made by the program as it was on 26 November 2026, and by version 0.1.0: four mails
from a Maildir – two application forms without their papers, a newsletter, the first mail once more –, passes at 9:45
and 12:30 of 13 April and 7:40 of 14 April, and in between a decision that moves a term. `told.json` is what it then
said of mail, letters and applications. What can be made again (`derived/`) is left out.
"""

import json
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from config.settings import load_settings
from errors import TransientError
from ingest.archive.folders import files_under
from pipeline.keep.migrating import migrate
from pipeline.runtime.lock import single_writer
from samples.papers import only
from store.engine.database import SCHEMA, Database
from store.engine.lease import Holder
from tests.support.offices.desk import LACKING, Desk, instant, papers_of, submission
from tests.support.servers.postgres import Postgres

OLD = Path(__file__).parents[1] / "data/upgrade"
FIRST, FIRST_SCHEMA = "2026-11-26", "0005"
SCHEMAS = {FIRST: FIRST_SCHEMA, "0.1.0": "0026"}
AFTERWARDS = "2026-04-14T07:45"


@pytest.fixture(params=[FIRST])
def desk(tmp_path: Path, request: pytest.FixtureRequest) -> Desk:
    """The old data directory, and an empty mailbox."""
    desk = Desk(tmp_path / "desk")
    desk.folder.mkdir()
    desk.open()
    with tarfile.open(OLD / f"{request.param}.tar.xz") as packed:
        # An argument of its own since 3.11.4; Debian 12 has 3.11.2.
        packed.extraction_filter = getattr(tarfile, "tar_filter", None)
        packed.extractall(desk.folder)
    return desk


def told(desk: Desk) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((desk.folder / "told.json").read_text(encoding="utf-8"))
    return found


def schema_of(desk: Desk) -> str:
    with closing(sqlite3.connect(desk.data_dir / "nabor.sqlite")) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def kept(before: Any, after: Any) -> bool:
    """Whether everything that was told is told still; there may be more."""
    if isinstance(before, dict):
        return all(name in after and kept(value, after[name]) for name, value in before.items())
    if isinstance(before, list):
        return len(before) == len(after) and all(map(kept, before, after))
    return bool(before == after)


@pytest.mark.parametrize(("desk", "schema"), SCHEMAS.items(), ids=SCHEMAS, indirect=["desk"])
def test_an_old_office_goes_on_as_if_nothing_had_been(desk: Desk, schema: str) -> None:
    assert schema_of(desk) == schema
    migrated = desk.nabor("migrate")
    told_of = f"{schema} → {SCHEMA}" if schema != SCHEMA else "już schemat tej wersji"
    assert (migrated.status, told_of in migrated.out) == (0, True)
    assert schema_of(desk) == SCHEMA
    assert "już schemat tej wersji" in desk.nabor("migrate").out
    before = told(desk)
    assert kept(before["mail"], desk.nabor("mail", "--json").value)
    assert kept(before["letters"], desk.nabor("letters", "--json").value)
    applications = desk.nabor("applications", "--json", "--now", AFTERWARDS).value
    for old, new in zip(before["applications"], applications, strict=True):
        facts = (
            "reference",
            "call",
            "applicant",
            "received_at",
            "correction_sent_at",
            "correction_due_on",
            "status",
        )
        assert {name: new[name] for name in facts} == {name: old[name] for name in facts}
    assert [one["correction_due_on"] for one in applications] == ["2026-04-20", "2026-04-24"]
    assert desk.nabor("verify", "--json").value["problems"] == []
    assert all(path.stat().st_nlink > 1 for path in files_under(desk.data_dir / "applications"))


@pytest.mark.parametrize(
    ("desk", "new_letters"),
    # The oldest program told nobody of a term that a person had moved and that still runs; later ones do, once.
    [(FIRST, [("extension", "SZW-2026-0002")]), ("0.1.0", [])],
    ids=SCHEMAS,
    indirect=["desk"],
)
def test_nothing_is_sent_again_and_what_comes_next_finds_its_place(
    desk: Desk, new_letters: list[tuple[str, str]]
) -> None:
    sent = {letter["message_id"] for letter in told(desk)["letters"]}
    desk.run("2026-04-14T09:00")
    letters = desk.nabor("letters", "--json").value
    new = [
        (one["kind"], one["reference"])
        for one in letters
        if one["message_id"] not in sent and one["reference"]
    ]
    assert new == new_letters
    answer = submission(LACKING, only(papers_of(LACKING), "zus_certificate"), instant("04-14T10:00:00"))
    desk.deliver(answer, instant("04-14T10:00:00"))
    desk.run("2026-04-14T10:05")
    mail = desk.nabor("mail", "--json").value
    assert [(one["outcome"], one["reference"]) for one in mail if one["reference"]][-1] == (
        "filed",
        "SZW-2026-0002",
    )
    shown = desk.show("SZW-2026-0002", "2026-04-14T10:10")
    assert shown["documents"]["zus_certificate"]["state"] == "accepted"
    assert [decision["reason"] for decision in shown["decisions"]] == ["Prośba telefoniczna."]
    assert desk.nabor("verify", "--json").value["problems"] == []


def test_the_schema_waits_for_whoever_works(desk: Desk) -> None:
    with single_writer(desk.data_dir):
        refused = desk.nabor("migrate")
    assert (refused.status, "pracuje już inny proces" in refused.err) == (1, True)
    assert schema_of(desk) == FIRST_SCHEMA


def test_a_host_that_works_on_the_database_is_waited_for(tmp_path: Path, postgres: Postgres) -> None:
    (tmp_path / "nabor.toml").touch()
    url = postgres.database()
    settings = load_settings(
        tmp_path / "nabor.toml", {"NABOR_DATA_DIR": str(tmp_path), "NABOR_DATABASE_URL": url}
    )
    assert migrate(settings) == ("", SCHEMA)
    database = Database(url)
    database.take_lease(Holder("inny komputer", "place", "key"), 60)
    with pytest.raises(TransientError, match="pracuje inny komputer"):
        migrate(settings)
    database.end_lease()
    database.close()
    assert migrate(settings) == (SCHEMA, SCHEMA)
