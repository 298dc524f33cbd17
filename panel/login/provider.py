"""Logging in with the office's own account: OpenID Connect's authorization code flow, with PKCE, by Authlib.

What the provider says is believed only as far as its signature, issuer, audience, nonce and dates hold
(OpenID Connect Core 1.0, 3.1.3.7).
"""

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from config.settings import Oidc
from errors import NaborError, TransientError

if TYPE_CHECKING:
    from joserfc.jwt import Token

_TIMEOUT = 10.0
_KEPT_SECONDS = 3600.0
_LEEWAY = 60
_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures with a public key: „none” and shared secrets are never taken, whatever a token says."""
_AWAY = "Serwer kont urzędu nie odpowiada. Proszę spróbować za chwilę."


class UntrustedError(NaborError):
    """What came back from the provider cannot be believed, or the person was not let in there."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a browser keeps between leaving for the provider and coming back."""

    state: str
    nonce: str
    verifier: str
    wanted: str
    """The page to which the person wanted to go."""


@dataclass(frozen=True, slots=True)
class ClaimedIdentity:
    """Who somebody is, as the provider tells."""

    subject: str
    login: str
    name: str
    email: str
    roles: tuple[str, ...]


@dataclass
class OpenIdProvider:
    """The provider of one panel; what it publishes about itself is asked for once an hour."""

    settings: Oidc
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _metadata: dict[str, Any] = field(default_factory=dict)
    _keys: dict[str, Any] = field(default_factory=dict)
    _fresh_until: float = 0.0

    def address(self, attempt: Attempt, redirect_uri: str) -> str:
        """Where the person logs in.

        Raises:
            TransientError: the provider does not answer.
        """
        session = self._session(redirect_uri)
        address, _ = session.create_authorization_url(
            self._about()["authorization_endpoint"],
            state=attempt.state,
            nonce=attempt.nonce,
            code_verifier=attempt.verifier,
        )
        return str(address)

    def person(self, attempt: Attempt, code: str, redirect_uri: str) -> ClaimedIdentity:
        """Who came back with a code.

        Raises:
            UntrustedError: it cannot be believed.
            TransientError: the provider does not answer.
        """
        import requests
        from authlib.integrations.base_client import OAuthError

        about = self._about()
        try:
            token = self._session(redirect_uri).fetch_token(
                about["token_endpoint"],
                code=code,
                code_verifier=attempt.verifier,
                timeout=_TIMEOUT,
                allow_redirects=False,  # our secret goes to the provider alone
            )
        except OAuthError as error:
            raise UntrustedError("Serwer kont urzędu nie potwierdził logowania.") from error
        except (requests.RequestException, ValueError) as error:  # no JSON: some server before it answered
            raise TransientError(_AWAY) from error
        claims = self._claims(token, attempt.nonce)
        if "userinfo_endpoint" in about and not self._has_roles(claims):
            claims = {**self._asked(about["userinfo_endpoint"], token, claims["sub"]), **claims}
        return self._identity(claims)

    def _session(self, redirect_uri: str) -> Any:
        from authlib.integrations.requests_client import OAuth2Session

        secret = self.settings.secret()
        methods = self._about().get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        by_post = "client_secret_basic" not in methods and "client_secret_post" in methods
        return OAuth2Session(
            self.settings.client_id,
            secret or None,
            token_endpoint_auth_method="none"
            if not secret
            else "client_secret_post"
            if by_post
            else "client_secret_basic",
            scope=self.settings.scope,
            redirect_uri=redirect_uri,
            code_challenge_method="S256",
        )

    def _claims(self, token: Mapping[str, Any], nonce: str) -> dict[str, Any]:
        """The claims of an ID token, once all of it holds."""
        from authlib.oidc.core import CodeIDToken
        from joserfc.errors import JoseError

        try:
            decoded = self._decoded(str(token.get("id_token", "")))
            claims = CodeIDToken(
                decoded.claims,
                decoded.header,
                {
                    "iss": {"essential": True, "value": self._about()["issuer"]},
                    "aud": {"essential": True, "value": self.settings.client_id},
                },
                {
                    "nonce": nonce,
                    "client_id": self.settings.client_id,
                    "access_token": token.get("access_token"),
                },
            )
            claims.validate(leeway=_LEEWAY)
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise UntrustedError("Odpowiedzi serwera kont urzędu nie można zaufać.") from error
        return dict(claims)

    def _decoded(self, id_token: str) -> "Token":
        from joserfc import jwt
        from joserfc.errors import InvalidKeyIdError
        from joserfc.jwk import KeySet
        from joserfc.jws import JWSRegistry

        registry = JWSRegistry(algorithms=list(_ALGORITHMS), strict_check_header=False)
        try:
            return jwt.decode(id_token, key=KeySet.import_key_set(self._keys), registry=registry)  # type: ignore[arg-type]
        except (InvalidKeyIdError, ValueError):  # a new key since we last asked
            self._fresh_until = 0.0
            self._about()
            return jwt.decode(id_token, key=KeySet.import_key_set(self._keys), registry=registry)  # type: ignore[arg-type]

    def _asked(self, endpoint: str, token: Mapping[str, Any], subject: str) -> dict[str, Any]:
        """What the provider tells beside the token; nothing where it is about somebody else (5.3.4)."""
        headers = {"Authorization": f"Bearer {token.get('access_token', '')}"}
        told = _fetched(endpoint, headers)
        return told if told.get("sub") == subject else {}

    def _has_roles(self, claims: Mapping[str, Any]) -> bool:
        return bool(claimed(claims, self.settings.role_claim))

    def _identity(self, claims: Mapping[str, Any]) -> ClaimedIdentity:
        subject, email = str(claims["sub"]), str(claims.get("email") or "")
        known = self.settings.roles
        roles = tuple(
            dict.fromkeys(known[one] for one in claimed(claims, self.settings.role_claim) if one in known)
        )
        login = str(claims.get("preferred_username") or email or subject).strip().lower()
        return ClaimedIdentity(
            subject, login[:80], str(claims.get("name") or login)[:120], email[:200], roles
        )

    def _about(self) -> dict[str, Any]:
        """What the provider publishes about itself (OpenID Connect Discovery 1.0, 4)."""
        with self._lock:
            if time.monotonic() >= self._fresh_until:
                place = self.settings.issuer.rstrip("/") + "/.well-known/openid-configuration"
                about = _fetched(place)
                if about.get("issuer") != self.settings.issuer:
                    raise TransientError(
                        "Serwer kont urzędu podaje inną nazwę niż ustawienie panel.oidc.issuer."
                    )
                self._keys = _fetched(about["jwks_uri"])
                self._metadata, self._fresh_until = about, time.monotonic() + _KEPT_SECONDS
            return self._metadata


def claimed(claims: Mapping[str, Any], path: str) -> tuple[str, ...]:
    """The values of a claim, which may stand within others.

    >>> claimed({"realm_access": {"roles": ["clerk"]}}, "realm_access.roles")
    ('clerk',)
    >>> claimed({"roles": "chair"}, "roles")
    ('chair',)
    """
    found: Any = claims.get(path)
    if found is None:
        found = claims
        for step in path.split("."):
            found = found.get(step) if isinstance(found, Mapping) else None
    if isinstance(found, str):
        return (found,)
    return tuple(map(str, found)) if isinstance(found, list | tuple) else ()


def _fetched(address: str, headers: Mapping[str, str] | None = None) -> dict[str, Any]:
    import requests

    try:
        answer = requests.get(address, headers=headers, timeout=_TIMEOUT, allow_redirects=False)
        answer.raise_for_status()
        told = answer.json()
    except (requests.RequestException, ValueError) as error:
        raise TransientError(_AWAY) from error
    return told if isinstance(told, dict) else {}
