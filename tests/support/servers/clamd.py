"""A small clamd for tests: the part of its protocol that the program speaks (clamd(8)), on a Unix socket.

The real one is tried by `make clamd`: its Debian package brings freshclam, which on a machine with systemd begins at
once to fetch hundreds of megabytes of signatures, and takes longer to install than the tests of a module may take.
"""

import socketserver
import threading
from pathlib import Path
from typing import Any

EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-" + b"ANTIVIRUS-TEST-FILE!$H+H*"
"""What every scanner finds, and what harms nobody; in two pieces, so that none finds it here."""
THREAT = "Nabor.Test.UNOFFICIAL"
VERSION = "ClamAV 1.4.6/27800/Wed Nov 25 09:30:00 2026"
STREAM_BYTES = 1_000_000


class FakeClamd:
    """Listens until it is closed. What holds `EICAR` is infected, what is longer than a megabyte too large."""

    def __init__(self, socket: Path) -> None:
        self.socket = socket
        self.version = VERSION
        self.scanned: list[bytes] = []
        self.answer = ""
        """What to say of every file instead of a verdict."""
        self._server: Any = None

    def start(self) -> None:
        """Listen (again)."""
        self.socket.unlink(missing_ok=True)
        fake = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                command = b""
                while not command.endswith(b"\0"):
                    command += self.rfile.read(1)
                told = fake.version if command == b"zVERSION\0" else fake._scan(self.rfile)
                self.wfile.write(told.encode() + b"\0")

        class Server(socketserver.ThreadingUnixStreamServer):
            daemon_threads = True

        self._server = Server(str(self.socket), Handler)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        """Be away."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None
            self.socket.unlink(missing_ok=True)

    def _scan(self, stream: Any) -> str:
        content = b""
        while length := int.from_bytes(stream.read(4), "big"):
            if len(content) + length > STREAM_BYTES:
                return "INSTREAM size limit exceeded. ERROR"
            content += stream.read(length)
        self.scanned.append(content)
        return self.answer or (f"stream: {THREAT} FOUND" if EICAR in content else "stream: OK")
