"""The virus scanner clamd, spoken to over its socket (clamd(8), „COMMANDS”): VERSION and INSTREAM.

No library: the one that is kept up, clamav-client, is GPL-2.0 alone, and loses the scanner's own word on a
file that is too large, because clamd closes the connection while the file is still being sent.
"""

import re
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from domain.scan import TOO_LARGE, Scan, ScanVerdict
from domain.words.text import one_line
from errors import TransientError

_CHUNK_BYTES = 256 * 2**10
_ANSWER_BYTES = 4_096
_FOUND = re.compile(r"stream: (.{1,200}) FOUND")
_DATE = "%a %b %d %H:%M:%S %Y"


@dataclass(frozen=True, slots=True)
class Clamd:
    """Where clamd listens: a Unix socket, or a host and port."""

    address: Path | tuple[str, int]
    timeout_seconds: float = 30.0
    """For every step: connecting, sending a piece, the verdict."""

    def scan(self, content: bytes) -> Scan:
        """The verdict on a file's bytes.

        Raises:
            TransientError: clamd does not answer, or cannot scan now.
        """
        with self._explained(), closing(self._connected()) as channel:
            # It hangs up on what is too large, and says so before.
            with suppress(BrokenPipeError, ConnectionResetError):
                channel.sendall(b"zINSTREAM\0")
                for start in range(0, len(content), _CHUNK_BYTES):
                    piece = content[start : start + _CHUNK_BYTES]
                    channel.sendall(len(piece).to_bytes(4, "big") + piece)
                channel.sendall(bytes(4))
            answer = _answer(channel)
        if answer == "stream: OK":
            return Scan(ScanVerdict.CLEAN)
        if found := _FOUND.fullmatch(answer):
            return Scan(ScanVerdict.INFECTED, one_line(found[1]))
        if "size limit exceeded" in answer:
            return TOO_LARGE
        raise TransientError(self._sentence(f"odpowiada niezrozumiale: „{one_line(answer, 80)}”"))

    def version(self) -> tuple[str, datetime | None]:
        """The scanner's version, and when its signatures were made; None where these have no date.

        Raises:
            TransientError: clamd does not answer.
        """
        with self._explained(), closing(self._connected()) as channel:
            channel.sendall(b"zVERSION\0")
            answer = _answer(channel)
        name, _, rest = one_line(answer).partition("/")
        try:
            made_at = datetime.strptime(rest.partition("/")[2], _DATE).replace(tzinfo=UTC)
        except ValueError:
            made_at = None
        return name, made_at

    def _connected(self) -> socket.socket:
        if isinstance(self.address, tuple):
            return socket.create_connection(self.address, self.timeout_seconds)
        channel = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        channel.settimeout(self.timeout_seconds)
        try:
            channel.connect(str(self.address))
        except BaseException:
            channel.close()
            raise
        return channel

    def _sentence(self, what: str) -> str:
        where = self.address if isinstance(self.address, Path) else f"{self.address[0]}:{self.address[1]}"
        return f"Skaner antywirusowy {where} {what}; załączniki czekają na sprawdzenie."

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Failures of the socket as one sentence."""
        try:
            yield
        except TimeoutError as error:
            raise TransientError(self._sentence("nie odpowiada na czas")) from error
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise TransientError(self._sentence(f"nie odpowiada ({why})")) from error


def _answer(channel: socket.socket) -> str:
    """One answer, up to its NUL or the end of the connection."""
    octets = b""
    while not octets.endswith(b"\0") and len(octets) < _ANSWER_BYTES:
        piece = channel.recv(_ANSWER_BYTES)
        if not piece:
            break
        octets += piece
    if not octets:
        raise ConnectionResetError
    return octets.rstrip(b"\0").decode(errors="replace").strip()
