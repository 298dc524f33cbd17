"""What the image is built of and how it is run, as far as that can be told without a builder (`make image`)."""

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RECIPE = (ROOT / "Containerfile").read_text(encoding="utf-8")
TRIAL = (ROOT / "tools/image.sh").read_text(encoding="utf-8")
COMPOSE = (ROOT / "compose.yaml").read_text(encoding="utf-8")
IGNORED = (ROOT / ".containerignore").read_text(encoding="utf-8").split()
LAST_STAGE = RECIPE.rpartition("\nFROM ")[2]


def test_what_is_copied_is_there_and_what_is_not_wanted_stays_out() -> None:
    copied = [
        word for line in re.findall(r"^COPY (?!--)(.+)$", RECIPE, re.MULTILINE) for word in line.split()[:-1]
    ]
    assert copied
    assert all((ROOT / word).exists() for word in copied)
    assert {".git", ".venv", "var", "tests"} <= set(IGNORED)
    assert not {"checks", "config", "panel", "tools", "samples", "docs"} & set(IGNORED)


def test_packages_come_by_hash_and_the_last_stage_has_no_tools_to_build() -> None:
    assert "--require-hashes -r requirements-office.txt" in RECIPE
    installed = set(re.findall(r"[a-z0-9][a-z0-9.+-]+", LAST_STAGE.partition("rm -rf")[0]))
    assert {"tesseract-ocr-pol", "tesseract-ocr-osd", "libarchive13", "libreoffice-writer-nogui"} <= installed
    assert not {"gcc", "make", "npm", "python3-venv", "build-essential"} & installed


def test_an_ordinary_user_runs_it_and_owns_the_data_alone() -> None:
    assert re.search(r"^USER nabor$", LAST_STAGE, re.MULTILINE)
    assert "--chown" not in LAST_STAGE, "the program stays root's"
    assert "VOLUME /var/lib/nabor" in LAST_STAGE


@pytest.mark.parametrize(
    ("tried", "composed"),
    [
        ("--read-only ", "read_only: true"),
        ("--tmpfs /tmp", "tmpfs:\n    - /tmp"),
        ("--cap-drop ALL", "cap_drop:\n    - ALL"),
        ("no-new-privileges", "- no-new-privileges"),
        (":/var/lib/nabor", "data:/var/lib/nabor"),
    ],
)
def test_it_is_tried_as_it_is_run(tried: str, composed: str) -> None:
    assert tried in TRIAL
    assert composed in COMPOSE


def test_the_worker_may_finish_and_the_panel_listens_here_alone() -> None:
    assert "stop_grace_period: 15m" in COMPOSE
    assert re.findall(r'"[0-9.]*:?\d+:\d+"', COMPOSE) == ['"127.0.0.1:8080:8080"']


def test_the_trial_can_be_run() -> None:
    assert os.access(ROOT / "tools/image.sh", os.X_OK)
