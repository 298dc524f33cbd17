"""Asking the office's provider for a token (RFC 6749); oauthlib words the request and reads the answer.

Two grants: `refresh_token` (RFC 6749 § 6) where a file with such a token is set, else `client_credentials`
(RFC 6749 § 4.4).
"""

import fcntl
import json
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from config.mail_settings import OAuth
from domain.words.text import one_line
from errors import TransientError
from pipeline.keep.copying import write_durably
from pipeline.login.access_tokens import Issued

_log = logging.getLogger(__name__)

_UNSAID_SECONDS = 600
"""How long a token is taken to be good whose answer does not say it."""
_TIMEOUT_SECONDS = 30
_MOST_BYTES = 200_000


class TokenEndpoint:
    """The provider's token endpoint; `issue` is one request."""

    def __init__(self, settings: OAuth) -> None:
        self._settings = settings
        self._unsaved = ""
        """A refresh token that could not be written to its file: the provider may take no other any more."""

    def issue(self) -> Issued:
        """A new access token.

        Raises:
            TransientError: the provider does not answer, or refuses; says why, and what to do.
            ConfigError: the file of the client's secret cannot be read.
        """
        if self._settings.refresh_token_file is None:
            return self._issued(self._ask(None))
        with _alone(self._settings.refresh_token_file):
            return self._by_refresh_token(self._settings.refresh_token_file)

    def _by_refresh_token(self, path: Path) -> Issued:
        at_hand = self._unsaved or _read(path)
        answer = self._ask(at_hand)
        rotated = answer.get("refresh_token")
        if isinstance(rotated, str) and rotated and rotated != at_hand:
            self._unsaved = rotated
        if self._unsaved:
            self._save(path)
        return self._issued(answer)

    def _save(self, path: Path) -> None:
        """Write the new refresh token; what cannot be written is kept in mind and tried again next time."""
        try:
            write_durably(path, f"{self._unsaved}\n".encode(), 0o600)
        except OSError as error:
            _log.error("the new refresh token cannot be written to %s: %s", path, error.strerror)
        else:
            self._unsaved = ""

    def _issued(self, answer: dict[str, Any]) -> Issued:
        token = answer["access_token"]
        if not (isinstance(token, str) and token and token.isascii() and token.isprintable()):
            raise TransientError(self._sentence("podał token, którego nie można użyć"))
        try:
            seconds = float(answer.get("expires_in") or _UNSAID_SECONDS)
        except (TypeError, ValueError):
            seconds = _UNSAID_SECONDS
        return Issued(token, seconds)

    def _ask(self, refresh_token: str | None) -> dict[str, Any]:
        from oauthlib.oauth2 import BackendApplicationClient, MissingTokenError, OAuth2Error

        settings, secret = self._settings, self._settings.secret()
        client = BackendApplicationClient(settings.client_id)
        named = {"client_secret": secret} if secret else {}
        scope = settings.scope or None
        if refresh_token is None:
            body = client.prepare_request_body(scope=scope, include_client_id=True, **named)
        else:
            named["client_id"] = settings.client_id
            body = client.prepare_refresh_body(refresh_token=refresh_token, scope=scope, **named)
        try:
            answer: dict[str, Any] = client.parse_request_body_response(self._post(body))
        except (MissingTokenError, ValueError, TypeError, AttributeError):
            raise TransientError(self._sentence("odpowiedział niezrozumiale")) from None
        except OAuth2Error as error:
            told = f"{error.error}: {error.description or ''}".rstrip(": ")
            for hidden in filter(None, (secret, refresh_token)):
                told = told.replace(hidden, "***")
            raise TransientError(
                self._sentence(f"odmówił tokenu ({one_line(told)})", str(error.error))
            ) from None
        return answer

    def _post(self, body: str) -> str:
        request = Request(  # noqa: S310 -- the settings allow nothing but https, and http on this machine
            self._settings.token_url,
            data=body.encode(),
            headers={"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
        )
        try:
            with urlopen(request, timeout=_TIMEOUT_SECONDS) as response:  # noqa: S310
                answer: bytes = response.read(_MOST_BYTES)
        except HTTPError as error:
            with error:
                answer = error.read(_MOST_BYTES)
            if not _is_json(answer):
                raise TransientError(self._sentence(f"odpowiedział błędem HTTP {error.code}")) from None
        except (OSError, HTTPException) as error:
            why = one_line(str(getattr(error, "reason", error))) or type(error).__name__
            raise TransientError(self._sentence(f"nie odpowiada ({why})")) from error
        return answer.decode("utf-8", "replace")

    def _sentence(self, what: str, code: str = "") -> str:
        return f"Serwer logowania OAuth2 {self._settings.token_url} {what}.{_HINTS.get(code, '')}"


_HINTS = {
    "invalid_grant": (
        " Token odświeżania wygasł albo został unieważniony; administrator musi zalogować się ponownie i "
        "zapisać nowy w pliku NABOR_OAUTH__REFRESH_TOKEN_FILE."
    ),
    "invalid_client": " Proszę sprawdzić NABOR_OAUTH__CLIENT_ID i sekret: mógł wygasnąć.",
    "unauthorized_client": " Proszę sprawdzić, czy administrator poczty dopuścił ten program.",
    "invalid_scope": " Proszę sprawdzić NABOR_OAUTH__SCOPE.",
}
"""What a person can do, by the error code of RFC 6749 § 5.2."""


def _is_json(answer: bytes) -> bool:
    try:
        return isinstance(json.loads(answer), dict)
    except ValueError:
        return False


def _read(path: Path) -> str:
    try:
        token = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "to nie jest tekst ASCII"
        raise TransientError(f"Nie można odczytać tokenu odświeżania z pliku {path}: {why}.") from error
    if not token:
        raise TransientError(f"Plik z tokenem odświeżania {path} jest pusty.")
    return token


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """One process at a time uses the refresh token up, and only where its successor can be written.

    Raises:
        TransientError: the folder is not there or cannot be written to.
    """
    folder = path.absolute().parent
    if not os.access(folder, os.W_OK):
        raise TransientError(
            f"W katalogu {folder} nie można zapisać następnego tokenu odświeżania; popraw prawa albo "
            "NABOR_OAUTH__REFRESH_TOKEN_FILE."
        )
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
