"""A real S3-compatible store for the tests: SeaweedFS from its package, in a folder of its own."""

import json
import shutil
import signal
import subprocess
import sysconfig
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import replace
from pathlib import Path
from typing import Self

from ingest.archive.bucket_config import BucketConfig
from tests.support.servers.ports import free_port

HOST = "127.0.0.1"
ACCESS_KEY, SECRET_KEY = "nabor", "tajny-klucz"
_START_SECONDS = 60
_PORTS = (
    "master.port",
    "master.port.grpc",
    "volume.port",
    "volume.port.grpc",
    "filer.port",
    "filer.port.grpc",
)
_IDENTITIES = {
    "identities": [
        {
            "name": "nabor",
            "credentials": [{"accessKey": ACCESS_KEY, "secretKey": SECRET_KEY}],
            "actions": ["Read", "Write", "List"],
        },
        # The tests' own hand: it makes and arranges buckets without signing what it asks.
        {"name": "anonymous", "actions": ["Admin", "Read", "Write", "List"]},
    ]
}
_VERSIONED = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
_LOCKED = (
    "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention>"
    "<Mode>GOVERNANCE</Mode><Days>3650</Days></DefaultRetention></Rule></ObjectLockConfiguration>"
)


class Seaweed:
    """A running server; a context manager. It ends by SIGKILL alone, as it takes long to end by itself."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="seaweed"))
        self._buckets = self._places = 0
        self._shared = ""
        self.port = free_port()

    def __enter__(self) -> Self:
        identities = self._folder / "identities.json"
        identities.write_text(json.dumps(_IDENTITIES))
        (self._folder / "data").mkdir()
        program = Path(sysconfig.get_path("scripts"), "weed")
        with (self._folder / "log").open("wb") as log:
            self._server = subprocess.Popen(
                [
                    program, f"-logdir={self._folder}", "server", f"-dir={self._folder / 'data'}",
                    f"-ip={HOST}", f"-ip.bind={HOST}", "-filer", "-s3", f"-s3.port={self.port}", f"-s3.port.grpc={free_port()}", f"-s3.config={identities}",
                    "-s3.port.iceberg=0", "-s3.port.lance=0", *(f"-{name}={free_port()}" for name in _PORTS),
                    "-volume.max=1000", "-master.volumeSizeLimitMB=64", "-master.volumePreallocate=false",
                    "-master.telemetry=false",
                ],
                stdout=log, stderr=log, cwd=self._folder,
            )  # fmt: skip
        self._wait()
        self.ask("PUT", "pierwszy")
        self.ask("PUT", "pierwszy/plik", "the first bytes take longest")
        return self

    def __exit__(self, *_exception: object) -> None:
        self._server.send_signal(signal.SIGKILL)
        self._server.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def pause(self) -> None:
        """Let it hear and say nothing."""
        self._server.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """After a pause."""
        self._server.send_signal(signal.SIGCONT)

    def bucket(self, *, is_versioned: bool = False, is_locked: bool = False) -> BucketConfig:
        """A new and empty bucket."""
        self._buckets += 1
        name = f"biuro-{self._buckets}"
        self.ask("PUT", name, **({"x-amz-bucket-object-lock-enabled": "true"} if is_locked else {}))
        if is_versioned:
            self.ask("PUT", f"{name}?versioning", _VERSIONED)
        if is_locked:
            self.ask("PUT", f"{name}?object-lock", _LOCKED)
        return self.config(name)

    def config(self, name: str, port: int = 0, **other: object) -> BucketConfig:
        """How the program comes to a bucket, perhaps by another port."""
        told = {"access_key": ACCESS_KEY, "secret_key": SECRET_KEY, "timeout_seconds": 5.0, **other}
        return BucketConfig(name, "umwl", f"http://{HOST}:{port or self.port}", **told)

    def place(self) -> dict[str, str]:
        """The settings that lead to an empty place in a bucket that many share.

        The server grows several volumes for every bucket, and has no room for hundreds of them.
        """
        if not self._shared:
            self._shared = self.bucket().name
        self._places += 1
        return self.environment(self._shared, prefix=f"urzad-{self._places}")

    def environment(self, name: str, port: int = 0, prefix: str = "umwl") -> dict[str, str]:
        """The settings that lead to a bucket."""
        config = replace(self.config(name, port), prefix=prefix)
        return {
            "NABOR_ARCHIVE": config.where,
            "NABOR_S3__ENDPOINT": config.endpoint,
            "NABOR_S3__ACCESS_KEY": ACCESS_KEY,
            "NABOR_S3__SECRET_KEY": SECRET_KEY,
            "NABOR_S3__TIMEOUT_SECONDS": str(config.timeout_seconds),
        }

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> bytes:
        """What it answers to an administrator."""
        url = f"http://{HOST}:{self.port}/{path}"
        request = urllib.request.Request(url, body.encode() or None, headers, method=method)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return bytes(answer.read())

    def _wait(self) -> None:
        until = time.monotonic() + _START_SECONDS
        while time.monotonic() < until and self._server.poll() is None:
            try:
                self.ask("GET", "")
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise RuntimeError((self._folder / "log").read_text()[-2000:])
