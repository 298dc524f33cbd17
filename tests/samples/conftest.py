from pathlib import Path

import pytest

from config.loader import load_calls
from samples.facts.companies import make_company
from samples.story.whole import whole as tell

CALLS = Path(__file__).parents[2] / "config" / "calls"


@pytest.fixture(scope="session")
def calls():
    return load_calls(CALLS)


@pytest.fixture(scope="session")
def call(calls):
    return calls["szwajcaria-2026"]


@pytest.fixture(scope="session")
def company():
    return make_company(8)


@pytest.fixture(scope="session")
def story(calls):
    return tell(calls)
