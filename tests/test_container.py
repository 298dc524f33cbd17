"""What the image is built of and how it is run, as far as that can be told without a builder (`make image`)."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from config.settings import load_settings

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
    assert {".git", ".venv", ".mypy_cache", ".ruff_cache", "var", "tests", "secrets*", "*.env"} <= set(
        IGNORED
    )
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


def blocks(text: str) -> dict[str, str]:
    """The services and the templates that begin with „x-”, each as it stands."""
    templates, _, services = text.partition("\nservices:\n")
    found = re.split(r"^(x-[a-z]+): &[a-z]+\n", templates, flags=re.MULTILINE)[1:]
    found += re.split(r"^  ([a-z-]+):\n", services.partition("\nvolumes:")[0], flags=re.MULTILINE)[1:]
    return dict(zip(found[::2], found[1::2], strict=True))


def test_with_a_queue_there_are_a_database_and_two_readers_and_without_one_there_are_not() -> None:
    found = blocks(COMPOSE)
    queued = {name for name, block in found.items() if 'profiles: ["queue"]' in block}
    queued |= {name for name, block in found.items() if "<<: *reader" in block}
    assert queued == {"x-reader", "database", "reader-one", "reader-two"}
    assert "<<: *nabor" in found["worker"]
    assert "<<: *nabor" in found["panel"]
    assert "NABOR_QUEUE: procrastinate" in found["x-reader"]


def test_a_reader_is_confined_and_sees_neither_the_offices_data_nor_its_secrets() -> None:
    found = blocks(COMPOSE)
    assert "<<: *confined" in found["x-reader"]
    assert "//nabor_reader@" in found["x-reader"]
    assert "env_file: reader.env" in found["x-reader"]
    for name in ("reader-one", "reader-two"):
        mounted = set(re.findall(r"^      - (.+)$", found[name], re.MULTILINE))
        assert mounted == {
            f"{name}:/var/lib/nabor",
            "./config/calls:/opt/nabor/config/calls:ro",
            "./secrets-reader:/etc/nabor-reader:ro",
        }


def test_the_database_is_no_newer_than_the_images_pg_dump() -> None:
    (debian,) = re.findall(r"^ARG BASE=\S+/debian:(\w+)-slim$", RECIPE, re.MULTILINE)
    assert f"image: docker.io/library/postgres:15-{debian}" in COMPOSE, "Debian 12 brings PostgreSQL 15"


def test_what_is_to_be_set_for_a_queue_is_accepted() -> None:
    page = (ROOT / "docs/container.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"^```sh\n(NABOR_DATABASE_URL=.*?)^```", page, re.MULTILINE | re.DOTALL)
    given = dict(re.findall(r"^(\w+)=(\S+)", block, re.MULTILINE))
    settings = load_settings(ROOT / "config/nabor.toml", given)
    assert settings.is_queued
    assert settings.archive.startswith("s3://")
    assert "@database/" in settings.database_url


def test_what_is_done_in_a_service_of_a_profile_names_the_profile() -> None:
    page = (ROOT / "docs/container.md").read_text(encoding="utf-8")
    of_database = [line for line in page.splitlines() if re.match(r"podman-compose .*\bdatabase ", line)]
    assert len(of_database) == 3
    assert all("--profile queue exec database" in line for line in of_database)


def test_the_trial_can_be_run() -> None:
    assert os.access(ROOT / "tools/image.sh", os.X_OK)


def test_without_a_builder_it_says_what_is_absent(tmp_path: Path) -> None:
    for name in ("bash", "dirname"):
        found = shutil.which(name)
        assert found is not None
        (tmp_path / name).symlink_to(found)
    told = subprocess.run(
        [ROOT / "tools/image.sh"], env={"PATH": str(tmp_path)}, check=False, capture_output=True, text=True
    )
    assert told.returncode == 1
    assert "podman albo docker" in told.stderr


@pytest.mark.parametrize("base", ["--debian", "--pull"])
def test_the_base_can_be_made_of_debians_packages(tmp_path: Path, base: str) -> None:
    for name, does in (
        ("podman", 'case $1 in import) cat ;; esac; echo "$@" >> "$0.told"'),
        ("mmdebstrap", 'echo "$@"'),
    ):
        tool = tmp_path / name
        tool.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        tool.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "TOOL": str(tmp_path / "podman")}
    subprocess.run([ROOT / "tools/image.sh", base], env=environment, check=True, capture_output=True)
    told = (tmp_path / "podman.told").read_text(encoding="utf-8").splitlines()
    if base == "--debian":
        assert told[:2] == [
            "import - localhost/nabor-base:bookworm",
            "build --tag nabor --build-arg BASE=localhost/nabor-base:bookworm .",
        ]
    else:
        assert told[0] == "build --tag nabor --pull ."
