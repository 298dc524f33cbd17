"""An OpenID Connect provider that nobody here wrote: panva's certified `oidc-provider`, as a process of its own."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.offices.command import ROOT

MODULES = ROOT / "panel" / "frontend" / "node_modules"
CLIENT, SECRET = "nabor", "tajne-haslo-klienta-u-dostawcy"


@dataclass
class CertifiedProvider:
    """It has its address from the start, and serves once it knows where people are sent back to."""

    process: "subprocess.Popen[str]"
    issuer: str = field(init=False)

    def __post_init__(self) -> None:
        self.issuer = self._line()

    def serve(self, redirect_uri: str, people: Mapping[str, Mapping[str, object]]) -> None:
        """Let the panel in as a client, and these people by their subjects."""
        client = {"client_id": CLIENT, "client_secret": SECRET, "redirect_uris": [redirect_uri]}
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"client": client, "people": people}) + "\n")
        self.process.stdin.flush()
        while (line := self._line()) != "ready":
            assert line, "it ended"

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@contextmanager
def certified_provider() -> Iterator[CertifiedProvider]:
    """Such a provider, until the block ends."""
    script = Path(__file__).with_name("oidc.mjs")
    process = subprocess.Popen(
        ["node", str(script), str(MODULES)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        yield CertifiedProvider(process)
    finally:
        process.kill()
        process.communicate()
