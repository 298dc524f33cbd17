"""How much may be unpacked from one message, counted in real bytes (f036, f039)."""

from dataclasses import dataclass
from typing import Protocol

from domain.document import ReadStatus

MAX_FILES = 1_000
MAX_FILE_BYTES = 64 * 2**20
MAX_TOTAL_BYTES = 200 * 2**20
MAX_RATIO = 200
"""So many times its packed bytes a container's content may be; scans and documents stay below 20."""
_RATIO_FROM_BYTES = 16 * 2**20
"""Below this no ratio does harm: an empty form may well shrink to a hundredth."""
_CHUNK_BYTES = 2**18


class UnpackError(Exception):
    """A container cannot be unpacked, or no further; `status` and `reason`, a Polish phrase, say why."""

    def __init__(self, status: ReadStatus, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class TooLargeError(UnpackError):
    """One limit of the whole message is reached: what the container gave so far is not kept either."""

    def __init__(self, reason: str) -> None:
        super().__init__(ReadStatus.LIMIT, reason)


class Stream(Protocol):
    """Anything that bytes can be read from."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes; none at the end."""


@dataclass(slots=True)
class Budget:
    """What may still be unpacked. Every container of a message draws on the same one."""

    files: int = MAX_FILES
    octets: int = MAX_TOTAL_BYTES

    def take_file(self) -> None:
        """One file less to come.

        Raises:
            TooLargeError: there are too many.
        """
        self.files -= 1
        if self.files < 0:
            raise TooLargeError(f"plików jest więcej niż {MAX_FILES}")

    def take(self, count: int) -> None:
        """So many bytes less to come.

        Raises:
            TooLargeError: there are too many.
        """
        self.octets -= count
        if self.octets < 0:
            raise TooLargeError(f"po rozpakowaniu pliki mają razem więcej niż {MAX_TOTAL_BYTES // 2**20} MB")

    def read(self, stream: Stream, most: int = MAX_FILE_BYTES) -> bytes | None:
        """All that a stream gives, or None when it is more than one file may have.

        Raises:
            TooLargeError: with it there would be too much altogether.
        """
        pieces: list[bytes] = []
        size = 0
        while piece := stream.read(_CHUNK_BYTES):
            self.take(len(piece))
            size += len(piece)
            if size > most:
                return None
            pieces.append(piece)
        return b"".join(pieces)

    def check_ratio(self, unpacked: int, packed: int) -> None:
        """Nothing, while a container's content is in proportion to its packed bytes.

        Raises:
            TooLargeError: it is out of all proportion, as in a bomb.
        """
        if unpacked > _RATIO_FROM_BYTES and unpacked > MAX_RATIO * packed:
            raise TooLargeError("rozpakowuje się do podejrzanie dużych rozmiarów")
