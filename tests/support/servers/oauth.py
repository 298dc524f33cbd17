"""A small OAuth2 provider on loopback: it issues tokens, and tells a mail server whether they are good."""

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs

from aiosmtpd.smtp import SMTP, AuthResult

from tests.support.servers.smtp import SmtpServer

CLIENT_ID = "nabor-klient"
CLIENT_SECRET = "sekret klienta/+="
REFRESH_TOKEN = "odswiez-0"


class OAuthProvider:
    """Issues „token-1”, „token-2” …; `asked` are the token requests, `withdrawn` tokens that are no longer valid.

    `refusal` is the error code of the next answers, `status` and `body` an answer that is no such thing at all.
    """

    def __init__(self, username: str = "", expires_in: int | None = 3600) -> None:
        self.username = username
        self.expires_in = expires_in
        self.asked: list[dict[str, str]] = []
        self.withdrawn: set[str] = set()
        self.refusal = ""
        self.raw: tuple[int, bytes] | None = None
        self.refresh_token = REFRESH_TOKEN
        self.is_rotating = False
        self._issued: set[str] = set()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def base(self) -> str:
        """The address before „/token” and „/introspect”."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def is_good(self, token: str) -> bool:
        """Whether a mail server may take a token."""
        return token in self._issued - self.withdrawn

    def _answer(self, path: str, form: dict[str, str]) -> tuple[int, Any]:
        if path == "/introspect":
            good = self.is_good(form.get("token", ""))
            return 200, {"active": good, "username": self.username} if good else {"active": False}
        self.asked.append(form)
        if self.refusal:
            return 400, {"error": self.refusal, "error_description": f"AADSTS: {form.get('client_secret')}"}
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            return 401, {"error": "invalid_client"}
        answer: dict[str, Any] = {"access_token": f"token-{len(self.asked)}", "token_type": "Bearer"}
        if form["grant_type"] == "refresh_token":
            if form["refresh_token"] != self.refresh_token:
                return 400, {"error": "invalid_grant"}
            if self.is_rotating:
                self.refresh_token = answer["refresh_token"] = f"odswiez-{len(self.asked)}"
        if self.expires_in is not None:
            answer["expires_in"] = self.expires_in
        self._issued.add(answer["access_token"])
        return 200, answer | {"scope": "czegos wiecej niz proszono"}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                status, answer = provider._answer(self.path, {k: v[0] for k, v in parse_qs(body).items()})
                content = json.dumps(answer).encode()
                if provider.raw is not None and self.path == "/token":
                    status, content = provider.raw
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_arguments: object) -> None:
                pass

        return Handler


class TokenServer(SmtpServer):
    """A server with XOAUTH2 alone; `logins` counts the attempts."""

    def __init__(self, provider: OAuthProvider, username: str) -> None:
        super().__init__(auth_require_tls=False, auth_exclude_mechanism=["LOGIN", "PLAIN"])
        self.logins = 0
        self._provider = provider
        self._username = username

    async def auth_XOAUTH2(self, server: SMTP, arguments: list[str]) -> AuthResult:
        self.logins += 1
        user, bearer, *_rest = base64.b64decode(arguments[1]).decode().split("\1")
        if user == f"user={self._username}" and self._provider.is_good(bearer.removeprefix("auth=Bearer ")):
            return AuthResult(success=True)
        told = base64.b64encode(b'{"status":"400"}').decode()
        answer = await server.challenge_auth(told, encode_to_b64=False)
        assert answer == b"", "the client ends the exchange with an empty line"
        return AuthResult(success=False, handled=False)
