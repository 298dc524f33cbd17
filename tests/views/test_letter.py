"""What one letter says."""

from datetime import datetime

import pytest

from config.settings import load_settings
from domain.words.polish import WARSAW
from errors import NaborError
from pipeline.opening import build_parts
from tests.support.offices.desk import LACKING, Desk
from views.letter import letter_content, letters_json


def test_a_letter_is_told_from_its_frozen_bytes(april_desk: Desk) -> None:
    parts = build_parts(
        load_settings(None, april_desk.environment), lambda: datetime(2026, 4, 15, tzinfo=WARSAW)
    )
    try:
        listed = list(letters_json(parts))
        request = next(letter for letter in listed if letter["kind"] == "correction_request")
        told = letter_content(parts, request["id"])
        assert {name: told[name] for name in request} == request
        assert told["to"] == [LACKING.email]
        assert "Szanowni Państwo" in told["plain"]
        assert "\r" not in told["plain"]
        assert "<table" in told["html"]
        assert all(name for name in told["attachments"])
        with pytest.raises(NaborError, match="Nie ma pisma nr 999"):
            letter_content(parts, "999")
    finally:
        parts.database.close()
