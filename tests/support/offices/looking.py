"""Chromium before a panel within this process: states that only requests made by hand lead to."""

from dataclasses import dataclass, field

from fastapi.testclient import TestClient
from httpx import Response
from playwright.sync_api import BrowserContext, Page, Route

_ADDRESS = "http://panel.test"
_OF_THE_WAY = {"content-encoding", "content-length", "transfer-encoding"}


@dataclass
class Looking:
    """One page of a browser, which sees what clients of a panel were answered."""

    context: BrowserContext
    page: Page = field(init=False)
    _client: TestClient = field(init=False)
    _answers: dict[str, Response] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.context.route(f"{_ADDRESS}/**", self._answer)

    def at(self, client: TestClient, answer: Response) -> Page:
        """The page that an answer is, whatever the request was; what it asks for comes from the same client."""
        self._client, path = client, answer.request.url.raw_path.decode("ascii")
        self._answers = {path: answer}
        self.page.goto(f"{_ADDRESS}{path}")
        return self.page

    def _answer(self, route: Route) -> None:
        path = route.request.url.removeprefix(_ADDRESS)
        told = self._answers.pop(path, None) or self._client.get(path)
        headers = {name: value for name, value in told.headers.items() if name not in _OF_THE_WAY}
        route.fulfill(status=told.status_code, headers=headers, body=told.content)
