from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import get_origin

import pytest
from pydantic import BaseModel

from config.settings import Settings, load_settings
from errors import ConfigError

ROOT = Path(__file__).parents[2]


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "nabor.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_variables_override_the_file(tmp_path: Path) -> None:
    file = write(tmp_path, 'data_dir = "a"\n[imap]\nhost = "poczta.example"\nport = 143\ntls = "starttls"\n')
    settings = load_settings(file, {"NABOR_DATA_DIR": "b", "NABOR_IMAP__PORT": "1143", "OTHER": "x"})
    assert settings.data_dir == Path("b")
    assert (settings.imap.host, settings.imap.effective_port, settings.imap.tls) == (
        "poczta.example",
        1143,
        "starttls",
    )


def test_f085_nothing_leaves_the_machine_by_default(tmp_path: Path) -> None:
    assert load_settings(write(tmp_path, ""), {}).delivery == "maildir"


def test_lists_are_comma_separated(tmp_path: Path) -> None:
    settings = load_settings(
        write(tmp_path, ""),
        {
            "NABOR_STAFF": "a@lubuskie.pl, b@lubuskie.pl",
            "NABOR_LETTERS__APPROVE": "late_notice,correction_request",
        },
    )
    assert settings.staff == ("a@lubuskie.pl", "b@lubuskie.pl")
    assert settings.policy().approve == {"late_notice", "correction_request"}


def test_default_policy_is_the_contracts(tmp_path: Path) -> None:
    policy = load_settings(write(tmp_path, ""), {}).policy()
    assert policy.quiet_minutes == 120
    assert policy.window == (time(7, 30), time(15, 30))
    assert policy.approve == {
        "result_qualified",
        "result_reserve",
        "result_ineligible",
        "late_notice",
        "unsure",
    }


def test_window_may_be_switched_off(tmp_path: Path) -> None:
    assert load_settings(write(tmp_path, ""), {"NABOR_LETTERS__WINDOW": "always"}).policy().window is None


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"NABOR_IMAP__PORT": "sto"}, "NABOR_IMAP__PORT"),
        ({"NABOR_MAILBOX": "pop3"}, "NABOR_MAILBOX"),
        ({"NABOR_LETTERS__WINDOW": "15:30-07:30"}, "window"),
        ({"NABOR_LETTERS__WINDOW": "rano"}, "window"),
        ({"NABOR_LETTERS__APPROVE": "gratulacje"}, "gratulacje"),
        ({"NABOR_STAF": "a@b.pl"}, "NABOR_STAF"),
        ({"NABOR_DATA_DIR__X": "1"}, "NABOR_DATA_DIR__X"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, environment: dict[str, str], named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        load_settings(write(tmp_path, 'data_dir = "var"\n'), environment)


def test_a_broken_or_absent_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nie jest poprawny plik TOML"):
        load_settings(write(tmp_path, "data_dir = "), {})
    with pytest.raises(ConfigError, match=r"brak\.toml"):
        load_settings(tmp_path / "brak.toml", {})


def test_password_from_a_file_and_never_shown(tmp_path: Path) -> None:
    secret = tmp_path / "haslo"
    secret.write_text("tajne haslo\n", encoding="utf-8")
    settings = load_settings(write(tmp_path, ""), {"NABOR_IMAP__PASSWORD_FILE": str(secret)})
    assert settings.imap.secret() == "tajne haslo"
    assert "jawne" not in repr(load_settings(write(tmp_path, ""), {"NABOR_SMTP__PASSWORD": "jawne"}))
    gone = load_settings(write(tmp_path, ""), {"NABOR_IMAP__PASSWORD_FILE": str(tmp_path / "nie ma")})
    with pytest.raises(ConfigError, match="nie ma"):
        gone.imap.secret()


@pytest.mark.parametrize(
    ("oauth", "lacking"),
    [
        ({}, "token_url"),
        (
            {"TOKEN_URL": "http://logowanie.example/t", "CLIENT_ID": "x", "CLIENT_SECRET": "bardzo tajne"},
            "https",
        ),
        ({"TOKEN_URL": "https://logowanie.example/t", "CLIENT_ID": "x"}, "client_secret_file"),
    ],
)
def test_a_login_by_token_needs_a_provider(tmp_path: Path, oauth: dict[str, str], lacking: str) -> None:
    environment = {"NABOR_SMTP__AUTH": "oauth2", "NABOR_SMTP__USERNAME": "u"}
    environment |= {f"NABOR_OAUTH__{name}": value for name, value in oauth.items()}
    with pytest.raises(ConfigError, match=lacking) as mistake:
        load_settings(write(tmp_path, ""), environment)
    assert "bardzo tajne" not in str(mistake.value)


def test_f103_a_mistake_about_the_whole_repeats_no_password(tmp_path: Path) -> None:
    environment = {"NABOR_IMAP__AUTH": "oauth2", "NABOR_IMAP__PASSWORD": "bardzo tajne"}
    with pytest.raises(ConfigError, match=r"imap\.username") as mistake:
        load_settings(write(tmp_path, ""), environment)
    assert "bardzo tajne" not in str(mistake.value)


@pytest.mark.parametrize("roles", ["DGR=clerk, Komisja=member", '{"DGR": "clerk", "Komisja": "member"}'])
def test_roles_of_the_offices_accounts_are_told_by_a_variable(tmp_path: Path, roles: str) -> None:
    variables = {
        "NABOR_PANEL__OIDC__ISSUER": "https://konta.example",
        "NABOR_PANEL__OIDC__CLIENT_ID": "nabor",
        "NABOR_PANEL__OIDC__ROLES": roles,
    }
    told = load_settings(write(tmp_path, ""), variables).panel.oidc.roles
    assert told == {"DGR": "clerk", "Komisja": "member"}


@pytest.mark.parametrize(
    "variables",
    [
        {"OIDC__ISSUER": "https://konta.example"},
        {"OIDC__ISSUER": "http://konta.example", "OIDC__CLIENT_ID": "a", "OIDC__ROLES": "a=clerk"},
        {"OIDC__ISSUER": "https://konta.example", "OIDC__CLIENT_ID": "a", "OIDC__ROLES": "a=king"},
        {"LOCAL_ACCOUNTS": "no"},
    ],
)
def test_a_panel_that_nobody_could_enter_safely_is_refused(tmp_path: Path, variables: dict[str, str]) -> None:
    with pytest.raises(ConfigError):
        load_settings(write(tmp_path, ""), {f"NABOR_PANEL__{k}": v for k, v in variables.items()})


OFFICES = """
staff = ["dyrekcja@lubuskie.example"]
[offices.alpy]
name = "Wydział Alpejski"
calls = ["szwajcaria-2026"]
[offices.baltyk]
name = "Wydział Bałtycki"
calls = ["finlandia-estonia-2026"]
staff = ["ewa@lubuskie.example"]
"""


def test_offices_part_the_calls(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, OFFICES), {})
    assert settings.neighbours("szwajcaria-2026") == {"szwajcaria-2026"}
    assert settings.neighbours("norwegia-2026") is None
    assert load_settings(write(tmp_path, ""), {}).offices == {}


@pytest.mark.parametrize(
    ("instead_of", "wrong", "named"),
    [
        ("finlandia-estonia-2026", "szwajcaria-2026", "należy do jednego urzędu"),
        ('staff = ["dyrekcja@lubuskie.example"]', "", "podaj też staff"),
        ('["szwajcaria-2026"]', "[]", r"offices\.alpy\.calls"),
        ("[offices.alpy]", '[offices."Al@py"]', "offices"),
        ("[offices.alpy]", "[panel.oidc.roles]\nA = 'clerk@andy'\n[offices.alpy]", "nie ma urzędu „andy”"),
    ],
)
def test_offices_that_cannot_be_told_apart_are_refused(
    tmp_path: Path, instead_of: str, wrong: str, named: str
) -> None:
    with pytest.raises(ConfigError, match=named):
        load_settings(write(tmp_path, OFFICES.replace(instead_of, wrong, 1)), {})


@pytest.mark.parametrize(
    ("own", "named"),
    [
        ({"ALPY__IMAP__HOST": "a"}, "tego samego rodzaju"),
        ({"ALPY__MAILDIR__PATH": "var/mailbox"}, "tą samą"),
        ({"ALPY__MAILDIR__PATH": "a", "BALTYK__MAILDIR__PATH": "a"}, "tą samą"),
    ],
)
def test_offices_mailboxes_are_of_one_kind_and_all_different(
    tmp_path: Path, own: dict[str, str], named: str
) -> None:
    with pytest.raises(ConfigError, match=named):
        load_settings(write(tmp_path, OFFICES), {f"NABOR_OFFICES__{k}": v for k, v in own.items()})


def test_an_office_may_have_a_mailbox_and_a_sender_of_its_own(tmp_path: Path) -> None:
    own = {"IMAP__USERNAME": "alpy", "IMAP__PASSWORD": "tajne", "SENDER": "alpy@lubuskie.example"}
    environment = {f"NABOR_OFFICES__ALPY__{k}": v for k, v in own.items()}
    settings = load_settings(write(tmp_path, OFFICES), {"NABOR_MAILBOX": "imap", **environment})
    assert settings.offices["alpy"].mailbox == settings.offices["alpy"].imap
    assert settings.senders == (settings.sender, "alpy@lubuskie.example")
    assert settings.sender_about("szwajcaria-2026") == "alpy@lubuskie.example"
    assert settings.sender_about("") == settings.sender
    with pytest.raises(ConfigError, match="loguje się hasłem"):
        load_settings(
            write(tmp_path, OFFICES),
            {"NABOR_MAILBOX": "imap", **environment, "NABOR_OFFICES__ALPY__IMAP__AUTH": "oauth2"},
        )


KEY = {"NABOR_S3__ACCESS_KEY": "nabor", "NABOR_S3__SECRET_KEY": "bardzo tajne"}


@pytest.mark.parametrize("archive", ["s3:/biuro", "s3://B", "file:///srv", "s3://biuro/a b", "gs://biuro"])
def test_an_archive_lies_in_the_data_directory_or_in_a_bucket(tmp_path: Path, archive: str) -> None:
    assert load_settings(write(tmp_path, ""), {}).archive == "file:"
    assert load_settings(write(tmp_path, ""), {"NABOR_ARCHIVE": "s3://biuro/umwl", **KEY}).s3.secret()
    with pytest.raises(ConfigError, match="archive"):
        load_settings(write(tmp_path, ""), {"NABOR_ARCHIVE": archive, **KEY})


def test_a_bucket_needs_a_key_which_nobody_sees(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, ""), {"NABOR_ARCHIVE": "s3://biuro", **KEY})
    assert "bardzo tajne" not in repr(settings)
    with pytest.raises(ConfigError, match=r"s3\.access_key i s3\.secret_key_file"):
        load_settings(write(tmp_path, ""), {"NABOR_ARCHIVE": "s3://biuro"})


def keys_of(model: type[BaseModel], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, field in model.model_fields.items():
        kinds = (field.annotation, *getattr(field.annotation, "__args__", ()))
        is_named = get_origin(field.annotation) is dict  # „[offices.NAME]”
        models = (one for one in kinds if isinstance(one, type) and issubclass(one, BaseModel))
        inner = None if is_named else next(models, None)
        if inner is None:
            yield (*above, name)
        else:
            yield from keys_of(inner, (*above, name))


def test_every_key_is_described() -> None:
    manuals = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    text = "\n".join(path.read_text(encoding="utf-8") for path in manuals)
    names = {f"NABOR_{'__'.join(key).upper()}": ".".join(key) for key in keys_of(Settings)}
    assert [name for name, dotted in names.items() if name not in text and dotted not in text] == []
