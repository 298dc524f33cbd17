"""What the tests of reading pictures share."""

from pathlib import Path

import pytest

from ingest.machine import find_tessdata


@pytest.fixture(scope="session")
def tessdata() -> Path:
    folder = find_tessdata()
    assert folder is not None, "the package tesseract-ocr-pol is missing"
    return folder
