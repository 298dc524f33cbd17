"""Tokens from a provider, and logins with them at a real IMAP and a real SMTP server."""

import base64
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from config.mail_settings import OAuth
from domain.letter import Phase
from errors import TransientError
from ingest.mailbox.imap import ImapMailbox
from ingest.mailbox.protocol import ImapConfig
from notify.delivery.protocol import ServerUnreachableError
from notify.delivery.smtp import SmtpConfig, SmtpDelivery
from pipeline.login.access_tokens import KeptToken
from pipeline.login.oauth import TokenEndpoint
from tests.support.servers.dovecot import HOST, USERNAME, Dovecot
from tests.support.servers.oauth import CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN, OAuthProvider, TokenServer
from tests.support.servers.smtp import SmtpServer


@pytest.fixture
def provider() -> Iterator[OAuthProvider]:
    with OAuthProvider(USERNAME) as running:
        yield running


def settings(provider: OAuthProvider, **changes: Any) -> OAuth:
    return OAuth(
        token_url=f"{provider.base}/token",
        client_id=CLIENT_ID,
        **{"client_secret": CLIENT_SECRET, "scope": "https://poczta.example/.default"} | changes,
    )


# Asking for a token


def test_client_credentials_are_asked_for_as_the_rfc_says(provider: OAuthProvider) -> None:
    issued = TokenEndpoint(settings(provider)).issue()
    assert (issued.token, issued.seconds) == ("token-1", 3600)
    assert provider.asked == [
        {
            "grant_type": "client_credentials",
            "client_id": CLIENT_ID,
            "client_secret": CLIENT_SECRET,
            "scope": "https://poczta.example/.default",
        }
    ]


def test_an_answer_without_a_lifetime_is_kept_for_ten_minutes(provider: OAuthProvider) -> None:
    provider.expires_in = None
    assert TokenEndpoint(settings(provider)).issue().seconds == 600


def test_a_rotated_refresh_token_is_written_back_whole(provider: OAuthProvider, tmp_path: Path) -> None:
    file = tmp_path / "refresh"
    file.write_text(f"{REFRESH_TOKEN}\n")
    provider.is_rotating = True
    asking = TokenEndpoint(settings(provider, refresh_token_file=file))
    asking.issue()
    asking.issue()
    assert [form["refresh_token"] for form in provider.asked] == [REFRESH_TOKEN, "odswiez-1"]
    assert file.read_text() == "odswiez-2\n"
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["refresh"]


def test_a_refresh_token_that_stays_is_left_alone(provider: OAuthProvider, tmp_path: Path) -> None:
    file = tmp_path / "refresh"
    file.write_text(REFRESH_TOKEN)
    before = file.stat()
    TokenEndpoint(settings(provider, refresh_token_file=file)).issue()
    assert (file.stat().st_ino, file.read_text()) == (before.st_ino, REFRESH_TOKEN)


def test_a_rotated_refresh_token_that_cannot_be_written_is_kept_in_mind(
    provider: OAuthProvider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "refresh"
    file.write_text(REFRESH_TOKEN)
    provider.is_rotating = True
    asking = TokenEndpoint(settings(provider, refresh_token_file=file))

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("pipeline.login.oauth.write_durably", full)
        assert asking.issue().token == "token-1", "the mail comes all the same"
    assert "No space left" in caplog.text
    assert "odswiez-1" not in caplog.text
    asking.issue()
    assert provider.asked[1]["refresh_token"] == "odswiez-1"
    assert file.read_text() == "odswiez-2\n"


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("invalid_grant", "NABOR_OAUTH__REFRESH_TOKEN_FILE"),
        ("invalid_client", "NABOR_OAUTH__CLIENT_ID"),
        ("invalid_scope", "NABOR_OAUTH__SCOPE"),
        ("temporarily_unavailable", "temporarily_unavailable"),
    ],
)
def test_a_refusal_says_what_to_do_and_repeats_no_secret(
    provider: OAuthProvider, code: str, hint: str
) -> None:
    provider.refusal = code
    with pytest.raises(TransientError, match=hint) as refused:
        TokenEndpoint(settings(provider)).issue()
    assert "odmówił tokenu" in str(refused.value)
    assert CLIENT_SECRET not in str(refused.value)
    assert refused.value.__cause__ is None, "nor what it was made from"


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (503, b"<html>zajete</html>", "błędem HTTP 503"),
        (200, b"<html>zaloguj sie</html>", "niezrozumiale"),
        (200, b'["a"]', "niezrozumiale"),
        (200, b'{"access_token": "", "token_type": "Bearer"}', "nie można użyć"),
        (200, b'{"access_token": "a\\u0001b", "token_type": "Bearer"}', "nie można użyć"),
        (200, b'{"access_token": 7, "token_type": "Bearer"}', "nie można użyć"),
        (200, b"", "niezrozumiale"),
    ],
)
def test_an_answer_that_is_none(provider: OAuthProvider, status: int, body: bytes, said: str) -> None:
    provider.raw = status, body
    with pytest.raises(TransientError, match=said):
        TokenEndpoint(settings(provider)).issue()


def test_an_odd_lifetime_does_no_harm(provider: OAuthProvider) -> None:
    provider.raw = 200, json.dumps({"access_token": "t", "token_type": "b", "expires_in": "3599"}).encode()
    assert TokenEndpoint(settings(provider)).issue().seconds == 3599


def test_a_provider_that_is_down() -> None:
    with OAuthProvider() as gone:
        pass
    with pytest.raises(TransientError, match=r"127\.0\.0\.1.*nie odpowiada"):
        TokenEndpoint(settings(gone)).issue()


def test_files_that_cannot_be_used_are_named(provider: OAuthProvider, tmp_path: Path) -> None:
    absent = tmp_path / "brak"
    with pytest.raises(TransientError, match=r"brak"):
        TokenEndpoint(settings(provider, refresh_token_file=absent)).issue()
    absent.write_text(" \n")
    with pytest.raises(TransientError, match=r"brak jest pusty"):
        TokenEndpoint(settings(provider, refresh_token_file=absent)).issue()
    with pytest.raises(TransientError, match="następnego tokenu odświeżania"):
        TokenEndpoint(settings(provider, refresh_token_file=tmp_path / "nigdzie" / "plik")).issue()
    assert provider.asked == [], "no token is used up whose successor could not be kept"


# Logging in at a mailbox


@pytest.fixture(params=["xoauth2 oauthbearer", "oauthbearer"], ids=["xoauth2", "oauthbearer"])
def imap(request: pytest.FixtureRequest, provider: OAuthProvider) -> Iterator[ImapConfig]:
    with Dovecot(provider=provider.base, mechanisms=request.param) as server:
        server.deliver(b"Subject: x\r\n\r\ntekst")
        tokens = KeptToken(TokenEndpoint(settings(provider)).issue)
        yield ImapConfig(HOST, USERNAME, port=server.port, tls="none", timeout_seconds=10, tokens=tokens)


def count(config: ImapConfig) -> int:
    with ImapMailbox(config) as mailbox:
        return len(mailbox.all_keys())


def test_f009_a_mailbox_opens_with_a_token_that_is_kept_and_renewed(
    provider: OAuthProvider, imap: ImapConfig, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert [count(imap), count(imap)] == [1, 1]
    assert len(provider.asked) == 1
    provider.withdrawn.add("token-1")
    assert count(imap) == 1
    assert len(provider.asked) == 2, "one refresh"
    provider.withdrawn |= {"token-2", "token-3"}
    with pytest.raises(TransientError, match=r"odrzucił logowanie tokenem OAuth2.*NABOR_OAUTH__SCOPE"):
        count(imap)
    with pytest.raises(TransientError, match="Następna próba za 1 min"):
        count(imap)
    assert len(provider.asked) == 3, "no hammering"
    assert "token-" not in caplog.text
    encoded = base64.b64encode(b"auth=Bearer token-1").decode()[4:16]
    assert encoded not in caplog.text
    assert "token-" not in repr(imap)


def test_a_server_that_takes_no_tokens_is_named(provider: OAuthProvider) -> None:
    with Dovecot() as server, pytest.raises(TransientError, match="nie pozwala zalogować się przez OAuth2"):
        tokens = KeptToken(TokenEndpoint(settings(provider)).issue)
        count(ImapConfig(HOST, USERNAME, port=server.port, tls="none", timeout_seconds=10, tokens=tokens))


# Logging in at the outgoing server


@contextmanager
def outgoing(provider: OAuthProvider) -> Iterator[tuple[TokenServer, SmtpConfig]]:
    with TokenServer(provider, USERNAME) as server:
        tokens = KeptToken(TokenEndpoint(settings(provider)).issue)
        yield server, SmtpConfig(server.host, server.port, "none", USERNAME, timeout_seconds=5, tokens=tokens)


def send(config: SmtpConfig) -> None:
    with SmtpDelivery(config) as delivery:
        delivery.deliver(b"Subject: x\r\n\r\ntekst\r\n", USERNAME, "a@a.example", _no_phase)


def _no_phase(_phase: Phase) -> None:
    pass


def test_f009_letters_leave_with_a_token_that_is_kept_and_renewed(
    provider: OAuthProvider, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with outgoing(provider) as (server, config):
        send(config)
        send(config)
        assert len(provider.asked) == 1
        provider.withdrawn.add("token-1")
        send(config)
        assert (len(provider.asked), len(server.accepted)) == (2, 3)
        provider.withdrawn |= {"token-2", "token-3"}
        with pytest.raises(ServerUnreachableError, match=r"odrzucił token OAuth2 \(535\)"):
            send(config)
        logins = server.logins
        with pytest.raises(ServerUnreachableError, match="Następna próba za 1 min"):
            send(config)
        assert (len(provider.asked), server.logins, len(server.accepted)) == (3, logins, 3)
    assert "token-" not in caplog.text + repr(config)


def test_an_outgoing_server_that_takes_no_tokens_is_named(provider: OAuthProvider) -> None:
    refused = pytest.raises(ServerUnreachableError, match=r"nie obsługuje.*XOAUTH2")
    with outgoing(provider) as (_server, config), SmtpServer() as other, refused:
        send(replace(config, port=other.port))
    assert provider.asked == []
