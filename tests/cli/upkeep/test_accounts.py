"""`nabor user` and `nabor token`."""

import json

from tests.support.offices.command import nabor
from tests.support.offices.desk import Desk


def test_an_account_from_its_making_to_its_end(tmp_path) -> None:
    desk = Desk(tmp_path).open()
    environment = desk.environment
    made = nabor(environment, "user", "add", "Anna", "--name", "Anna Nowak", "--role", "clerk")
    assert made.out.splitlines()[-1].startswith("http://127.0.0.1:8080/haslo?klucz=")
    assert nabor(environment, "user", "add", "ANNA", "--name", "X", "--role", "clerk").status == 1
    assert nabor(environment, "user", "add", "o la", "--name", "X", "--role", "clerk").status == 2
    assert nabor(environment, "user", "add", "ola", "--name", "X", "--role", "boss").status == 2
    assert "wyłączone" in nabor(environment, "user", "disable", "anna").out
    (row,) = json.loads(nabor(environment, "user", "list", "--json").out)
    assert (row["login"], row["roles"], row["disabled"]) == ("anna", ["clerk"], True)
    assert "klucz=" in nabor(environment, "user", "reset", "anna").out
    assert nabor(environment, "user", "reset", "nikt").status == 1


def test_a_role_may_be_given_for_one_of_several_offices(tmp_path) -> None:
    environment = Desk(tmp_path).open().environment | {
        "NABOR_OFFICES__ALPY__NAME": "Wydział Alpejski",
        "NABOR_OFFICES__ALPY__CALLS": "szwajcaria-2026",
    }
    add = ("user", "add", "ewa", "--name", "Ewa Lis")
    assert nabor(environment, *add, "--role", "clerk@alpy").status == 0
    assert "pracownik: alpy" in nabor(environment, "user", "list").out
    assert nabor(environment, "token", "add", "ezd", "--role", "auditor@alpy").status == 0
    for grants in (["clerk@andy"], ["clerk@alpy", "--role", "auditor"], ["admin@alpy"], ["clerk@"]):
        refused = nabor(environment, "user", "add", "jan", "--name", "Jan Lis", "--role", *grants)
        assert refused.status == 2, grants
    unknown = environment | {"NABOR_OFFICES__ALPY__CALLS": "andora-2026"}
    assert "nie ma naborów andora-2026" in nabor(unknown, "user", "list").err


def test_a_token_is_shown_once_and_kept_hashed(tmp_path) -> None:
    desk = Desk(tmp_path).open()
    environment = desk.environment
    secret = nabor(environment, "token", "add", "ezd", "--role", "auditor").out.strip()
    assert len(secret) >= 40
    listed = nabor(environment, "token", "list", "--json").out
    assert secret not in listed
    assert secret.encode() not in (desk.data_dir / "nabor.sqlite").read_bytes()
    assert "unieważniony" in nabor(environment, "token", "revoke", "ezd").out
    assert json.loads(nabor(environment, "token", "list", "--json").out)[0]["revoked_at"]
    assert nabor(environment, "token", "add", "ezd", "--role", "clerk").status == 1
