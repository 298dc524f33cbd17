"""The composition root: what it refuses to open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from errors import ConfigError
from pipeline.opening import build_parts
from store.call_versions import calls_in_use
from tests.support.facts.rows import application_row
from tests.support.offices.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    yield opened
    opened.close()


def test_a_call_that_has_applications_keeps_its_file(office: Office) -> None:
    own = next(iter(office.parts.calls))
    with office.parts.database.write() as session:
        application_row(session, own, "WLA")
    build_parts(office.parts.settings, office.parts.clock).database.close()

    with office.parts.database.write() as session:
        application_row(session, "dawny-2024", "DAW")
        application_row(session, "dawny-2024", "DAW", identity="nip=9290000006")
    with pytest.raises(ConfigError, match=r"do naboru dawny-2024, a w .* nie ma jego pliku"):
        build_parts(office.parts.settings, office.parts.clock)


def test_calls_in_use_are_named_once_each_in_order(office: Office) -> None:
    with office.parts.database.write() as session:
        assert list(calls_in_use(session)) == []
        for call, prefix in (("b", "BBB"), ("a", "AAA"), ("b", "BBB")):
            application_row(session, call, prefix)
        assert list(calls_in_use(session)) == ["a", "b"]
