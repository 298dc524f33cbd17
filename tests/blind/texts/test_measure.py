"""What was once read of the text forms stays read, and no more of it is told wrong."""

import pytest

from tests.blind.texts.measure import Ending, figures


@pytest.mark.parametrize(("name", "right", "wrong"), [("a", 415, 7), ("b", 394, 7), ("c", 365, 4)])
def test_text_forms_of_strangers_stay_read(name: str, right: int, wrong: int):
    found = figures(name)
    assert found[Ending.RIGHT] >= right
    assert found[Ending.WRONG] <= wrong
