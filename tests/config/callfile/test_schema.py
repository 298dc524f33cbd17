"""The schema and the reference of a call's file: as the models are, and as the calls are."""

import json
import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from config.callfile.models import keys_of, models, words
from config.callfile.schema import reference, schema, schema_text
from tests.support.offices.command import nabor

ROOT = Path(__file__).parents[3]
CALLS = sorted((ROOT / "config/calls").glob("*.toml"))
EXAMPLES = sorted((ROOT / "config/calls/examples").glob("*/*.toml"))


def as_json(value: Any) -> Any:
    """A TOML value as editors validate it: dates are texts."""
    return json.loads(json.dumps(value, default=lambda on: on.isoformat()))


def errors_of(table: dict[str, Any]) -> list[str]:
    return [error.json_path for error in Draft202012Validator(schema()).iter_errors(as_json(table))]


def test_the_committed_files_are_what_the_models_say() -> None:
    assert (ROOT / "docs/nabor.schema.json").read_text(encoding="utf-8") == schema_text(), "make schema"
    assert (ROOT / "docs/call-file.md").read_text(encoding="utf-8") == reference(), "make schema"


def test_the_command_prints_both() -> None:
    assert nabor({}, "call", "schema").out == schema_text()
    assert nabor({}, "call", "schema", "--reference").out == reference()


def test_every_key_is_said_in_polish_and_none_that_is_not() -> None:
    for model in models():
        assert set(words()[model.__name__]) == {"", *keys_of(model)}, model.__name__
    assert set(words()) == {model.__name__ for model in models()}


@pytest.mark.parametrize("path", [*CALLS, *EXAMPLES], ids=lambda path: path.stem)
def test_the_calls_fulfil_the_schema(path: Path) -> None:
    Draft202012Validator.check_schema(schema())
    assert errors_of(tomllib.loads(path.read_text(encoding="utf-8"))) == []


def test_the_schema_finds_what_the_models_find() -> None:
    table = tomllib.loads(CALLS[0].read_text(encoding="utf-8"))
    assert errors_of(table | {"places": 0}) == ["$.places"]
    assert errors_of(table | {"miejsca": 5}) == ["$"]
    rest = {key: value for key, value in table.items() if key != "project"}
    assert errors_of(rest) == ["$"]
    assert errors_of(rest | {"extends": "common/wspolne.toml"}) == []
    assert errors_of(table | {"opens_at": "7 kwietnia"}) == ["$.opens_at"]
    assert errors_of(table | {"opens_at": datetime(2026, 4, 7, 10)}) == []  # noqa: DTZ001
    assert errors_of(table | {"term": {**table["term"], "unit": "weeks"}}) == ["$.term.unit"]
    assert errors_of(table | {"documents": {"x": {"printed": []}}})
