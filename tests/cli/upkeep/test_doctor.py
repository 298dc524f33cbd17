"""`nabor doctor`: one line a thing, and exit status 1 when something is wrong."""

import shutil
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from ingest.sandbox.confinement import Held
from tests.support.offices import sandboxed
from tests.support.offices.command import ROOT, Answer, nabor
from tests.support.offices.desk import STAFF, Desk
from tests.support.servers.dovecot import PASSWORD, USERNAME, Dovecot
from tests.support.servers.oauth import CLIENT_ID, CLIENT_SECRET, OAuthProvider, TokenServer
from tests.support.servers.postgres import Postgres
from tests.support.servers.seaweed import Seaweed
from tests.support.servers.smtp import SmtpServer

THINGS = (
    "Python",
    "nabory",
    "baza danych",
    "pliki",
    "skrzynka",
    "serwer wychodzący",
    "wysyłanie pism",
    "odczyt skanów",
    "stare formaty",
    "izolacja odczytu",
    "skaner antywirusowy",
    "podpisy elektroniczne",
    "miejsce na dysku",
    "nadawca pism",
    "pracownicy",
)


@pytest.fixture(scope="module")
def imap() -> Iterator[Dovecot]:
    with Dovecot() as server:
        yield server


@pytest.fixture
def served(empty_desk: Desk, imap: Dovecot) -> Iterator[dict[str, str]]:
    """Settings of an office that is all right: a real mailbox and a real outgoing server."""
    with SmtpServer() as smtp:
        yield {
            **empty_desk.environment,
            "NABOR_MAILBOX": "imap",
            "NABOR_IMAP__HOST": "127.0.0.1",
            "NABOR_IMAP__PORT": str(imap.port),
            "NABOR_IMAP__TLS": "none",
            "NABOR_IMAP__USERNAME": USERNAME,
            "NABOR_IMAP__PASSWORD": PASSWORD,
            "NABOR_DELIVERY": "smtp",
            "NABOR_SMTP__HOST": "127.0.0.1",
            "NABOR_SMTP__PORT": str(smtp.port),
            "NABOR_SMTP__TLS": "none",
        }


def lines_of(answer: Answer) -> dict[str, tuple[str, str]]:
    """Thing → its mark and what is said of it."""
    lines = {}
    for line in answer.out.splitlines():
        mark, _, rest = line.partition(" ")
        thing, _, said = rest.partition(": ")
        lines[thing] = (mark, said)
    assert len(lines) == answer.out.count("\n")
    return lines


def assert_only_wrong(answer: Answer, thing: str, *words: str) -> None:
    lines = lines_of(answer)
    assert (answer.status, answer.err) == (1, "")
    assert {name for name, (mark, _said) in lines.items() if mark != "✓"} == {thing}
    assert set(lines) == set(THINGS), "the rest is still looked at"
    for word in words:
        assert word in lines[thing][1], word
    assert lines[thing][1].endswith(".")


def test_all_is_well(served: dict[str, str]) -> None:
    answer = nabor(served, "doctor")
    assert answer.status == 0
    lines = lines_of(answer)
    assert tuple(lines) == THINGS
    assert {mark for mark, _said in lines.values()} == {"✓"}
    assert "szwajcaria-2026" in lines["nabory"][1]
    assert lines["pracownicy"][1] == STAFF
    assert PASSWORD not in answer.out


def test_a_bucket_says_what_it_does_for_its_objects(served: dict[str, str], seaweed: Seaweed) -> None:
    def told(name: str, **wrong: str) -> str:
        environment = {**seaweed.environment(name), **wrong}
        return " ".join(lines_of(nabor({**served, **environment}, "doctor"))["pliki"])

    plain = told(seaweed.bucket().name)
    assert "zapis tylko wtedy, gdy pliku nie ma; uwaga: bez wersjonowania" in plain
    assert "bez blokady usuwania" in plain
    locked = told(seaweed.bucket(is_locked=True).name)
    assert "wersjonowany; blokada usuwania: GOVERNANCE 20" in locked
    refused = told("biuro-1", NABOR_S3__SECRET_KEY="nie ten")
    assert refused.startswith("✗")
    assert "sprawdź NABOR_S3__ACCESS_KEY" in refused


def test_a_wrong_password_is_told_without_repeating_it(served: dict[str, str]) -> None:
    answer = nabor(served | {"NABOR_IMAP__PASSWORD": "nie to haslo"}, "doctor")
    assert_only_wrong(answer, "skrzynka", "127.0.0.1", USERNAME)
    assert "nie to haslo" not in answer.out


def test_a_folder_that_does_not_exist(served: dict[str, str]) -> None:
    assert_only_wrong(nabor(served | {"NABOR_IMAP__FOLDER": "Nabory"}, "doctor"), "skrzynka", "Nabory")


def test_further_folders_are_looked_at_too(served: dict[str, str]) -> None:
    lines = lines_of(nabor(served | {"NABOR_IMAP__ALSO": "INBOX, Junk"}, "doctor"))
    assert [name for name in lines if name.startswith("folder")] == ["folder „Junk”"], "INBOX is the mailbox"
    mark, said = lines["folder „Junk”"]
    assert (mark, "„Junk”" in said) == ("✗", True)
    assert lines["skrzynka"][0] == "✓"


def test_an_offices_own_mailbox_and_sender_are_tried_too(served: dict[str, str], imap: Dovecot) -> None:
    imap.make_folder("Alpy")
    own = {
        "NAME": "Wydział Alpejski", "CALLS": "szwajcaria-2026", "SENDER": "alpy@lubuskie.pl",
        "IMAP__HOST": "127.0.0.1", "IMAP__PORT": str(imap.port), "IMAP__TLS": "none",
        "IMAP__USERNAME": USERNAME, "IMAP__PASSWORD": PASSWORD, "IMAP__FOLDER": "Alpy",
    }  # fmt: skip
    environment = served | {f"NABOR_OFFICES__ALPY__{name}": value for name, value in own.items()}
    told = lines_of(nabor(environment, "doctor"))
    assert told["skrzynka urzędu „alpy”"] == ("✓", f"imap://{USERNAME}@127.0.0.1/Alpy")
    assert "alpy@lubuskie.pl" in told["nadawca pism"][1]
    refused = lines_of(nabor(environment | {"NABOR_OFFICES__ALPY__IMAP__PASSWORD": "nie to"}, "doctor"))
    assert (refused["skrzynka"][0], refused["skrzynka urzędu „alpy”"][0]) == ("✓", "✗")


def test_servers_that_do_not_answer(served: dict[str, str]) -> None:
    closed = "1"
    imap = nabor(served | {"NABOR_IMAP__PORT": closed}, "doctor")
    assert_only_wrong(imap, "skrzynka", "127.0.0.1")
    smtp = nabor(served | {"NABOR_SMTP__PORT": closed}, "doctor")
    assert_only_wrong(smtp, "serwer wychodzący", "127.0.0.1")


def test_a_password_file_that_cannot_be_read(served: dict[str, str]) -> None:
    answer = nabor(served | {"NABOR_IMAP__PASSWORD_FILE": "/nigdzie/haslo"}, "doctor")
    assert_only_wrong(answer, "skrzynka", "/nigdzie/haslo")


def test_f090_a_disk_nearly_full(served: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=120_000_000))
    assert_only_wrong(nabor(served, "doctor"), "miejsce na dysku", "120 MB")


def test_nobody_to_get_the_digest(served: dict[str, str]) -> None:
    assert_only_wrong(nabor(served | {"NABOR_STAFF": ""}, "doctor"), "pracownicy", "NABOR_STAFF")


def test_staff_who_cannot_be_written_to(served: dict[str, str]) -> None:
    answer = nabor(served | {"NABOR_STAFF": f"{STAFF}, Anna Kowalska"}, "doctor")
    assert_only_wrong(answer, "pracownicy", "„Anna Kowalska”", "NABOR_STAFF")


def test_a_sender_who_is_not_the_office(served: dict[str, str]) -> None:
    wrong = nabor(served | {"NABOR_SENDER": "nabory@firma.example"}, "doctor")
    assert_only_wrong(wrong, "nadawca pism", "nabory@firma.example", "lubuskie.pl", "NABOR_SENDER")
    other = lines_of(nabor(served | {"NABOR_SENDER": "nabory@lubuskie.pl"}, "doctor"))["nadawca pism"]
    assert other[0] == "✓"
    assert other[1].startswith(
        "nabory@lubuskie.pl (uwaga: pisma proszą o odpowiedź na sekretariat.dgr@lubuskie.pl"
    )


def calls_with(folder: Path, old: str, new: str) -> str:
    calls = shutil.copytree(ROOT / "config/calls", folder / "calls")
    file = calls / "szwajcaria-2026.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return str(calls)


def test_a_broken_call_file_is_no_fault_of_the_database(served: dict[str, str], tmp_path: Path) -> None:
    broken = calls_with(tmp_path, "places =", "places = „pięć” #")
    assert_only_wrong(nabor(served | {"NABOR_CALLS_DIR": broken}, "doctor"), "nabory", "szwajcaria-2026.toml")


def test_a_criterion_that_counts_what_no_form_asks(served: dict[str, str], tmp_path: Path) -> None:
    broken = calls_with(tmp_path, 'field = "events"', 'field = "event"')
    answer = nabor(served | {"NABOR_CALLS_DIR": broken}, "doctor")
    assert_only_wrong(answer, "nabory", "criteria[5].field", "„event”", "„events”")


def test_a_driver_that_is_not_installed_is_called_that(
    served: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    answer = nabor(served | {"NABOR_DATABASE_URL": "postgresql://ja:tajne@baza/nabor"}, "doctor")
    mark, said = lines_of(answer)["baza danych"]
    assert (mark, "nabor[postgres]" in said, "tajne" in answer.out) == ("✗", True, False)
    for unknown in ("mysql+asyncmy://ja:tajne@baza/nabor", "baza://ja:tajne@tam"):
        answer = nabor(served | {"NABOR_DATABASE_URL": unknown}, "doctor")
        assert unknown.partition("://")[0] in lines_of(answer)["baza danych"][1]
        assert "tajne" not in answer.out


def test_a_database_on_a_server_is_named_with_who_works_there(
    served: dict[str, str], postgres: Postgres
) -> None:
    lines = lines_of(nabor(served | {"NABOR_DATABASE_URL": postgres.office()}, "doctor"))
    mark, said = lines["baza danych"]
    assert (mark, said.startswith("PostgreSQL "), "nikt teraz nie pracuje" in said) == ("✓", True, True)
    assert lines["kopie bazy danych"][0] == "✓"


def test_f085_letters_stay_here_until_somebody_says_otherwise(empty_desk: Desk) -> None:
    answer = empty_desk.nabor("doctor")
    assert answer.status == 0
    assert "nic nie wychodzi na zewnątrz" in lines_of(answer)["serwer wychodzący"][1]


def test_without_the_polish_data_scans_go_to_a_person(served: dict[str, str], tmp_path: Path) -> None:
    answer = nabor({**served, "NABOR_OCR__TESSDATA": str(tmp_path)}, "doctor")
    assert_only_wrong(answer, "odczyt skanów", "tesseract-ocr-pol", "sprawdza pracownik")


def test_a_folder_of_trusted_roots_that_is_not_there(served: dict[str, str], tmp_path: Path) -> None:
    answer = nabor({**served, "NABOR_SIGNATURES__ROOTS": str(tmp_path / "brak")}, "doctor")
    assert_only_wrong(answer, "podpisy elektroniczne", str(tmp_path / "brak"))


def test_f009_logins_by_token_and_what_is_wrong_with_them(empty_desk: Desk) -> None:
    with (
        OAuthProvider(USERNAME) as provider,
        Dovecot(provider=provider.base) as mailbox,
        TokenServer(provider, USERNAME) as outgoing,
    ):
        environment = {
            **empty_desk.environment,
            "NABOR_MAILBOX": "imap",
            "NABOR_DELIVERY": "smtp",
            "NABOR_OAUTH__TOKEN_URL": f"{provider.base}/token",
            "NABOR_OAUTH__CLIENT_ID": CLIENT_ID,
            "NABOR_OAUTH__CLIENT_SECRET": CLIENT_SECRET,
        }
        for name, port in (("IMAP", mailbox.port), ("SMTP", outgoing.port)):
            environment |= {
                f"NABOR_{name}__HOST": "127.0.0.1",
                f"NABOR_{name}__PORT": str(port),
                f"NABOR_{name}__TLS": "none",
                f"NABOR_{name}__AUTH": "oauth2",
                f"NABOR_{name}__USERNAME": USERNAME,
                f"NABOR_{name}__PASSWORD_FILE": "/nigdzie/nie-czytany",
            }
        well = nabor(environment, "doctor")
        assert (well.status, well.err) == (0, "")
        wrong = nabor(environment | {"NABOR_OAUTH__CLIENT_SECRET": "zly sekret"}, "doctor")
        told = {name: said for name, (mark, said) in lines_of(wrong).items() if mark == "✗"}
        assert set(told) == {"skrzynka", "serwer wychodzący"}
        assert all("odmówił tokenu (invalid_client)" in said for said in told.values())
        assert "zly sekret" not in wrong.out
        plain = nabor(environment | {"NABOR_OAUTH__TOKEN_URL": "http://logowanie.example/token"}, "doctor")
        assert (plain.status, "https://" in plain.err, CLIENT_SECRET in plain.err) == (2, True, False)


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (Held(files=True, signals=True, calls=True), ("nie sięgnie do bazy",)),
        (Held(files=False, signals=True, calls=True), ("niepełna", "Landlock")),
        (Held(files=True, signals=True, calls=False), ("niepełna", "seccomp")),
        (Held(), ("niepełna", "Landlock", "seccomp")),
    ],
)
def test_what_the_kernel_holds_is_told_in_words(
    empty_desk: Desk, monkeypatch: pytest.MonkeyPatch, held: Held, words: tuple[str, ...]
) -> None:
    monkeypatch.setattr(
        "pipeline.read.readiness.held_when_loaded", partial(Held, held.files, held.signals, held.calls)
    )
    mark, said = lines_of(nabor(empty_desk.environment, "doctor"))["izolacja odczytu"]
    assert mark == "✓"
    assert all(word in said for word in words)
    assert held.calls or "gniazd" in said


def test_processes_that_cannot_read_here_are_told_of(
    empty_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.read.readiness.held_when_loaded", sandboxed.fail)
    mark, said = lines_of(nabor(empty_desk.environment, "doctor"))["izolacja odczytu"]
    assert mark == "✗"
    assert "ZeroDivisionError" in said
