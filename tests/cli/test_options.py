"""What several commands write alike."""

import json
from typing import Any

import pytest

from cli.options import print_json, print_json_list


@pytest.mark.parametrize(
    "values",
    [
        [],
        [1],
        [{}, []],
        [{"a": "żółw\n\x1b[31m", "b": [1, {"c": None}]}, "x\ty\x85", {"d": []}],
        ["\ud83d", 0.94],
    ],
)
def test_a_list_is_written_the_same_one_by_one(capsys: pytest.CaptureFixture[str], values: list[Any]) -> None:
    print_json(values)
    together = capsys.readouterr().out
    print_json_list(value for value in values)
    assert capsys.readouterr().out == together
    assert json.loads(together) == values
