"""What the virus scanner says of a file's content."""

from dataclasses import dataclass, replace
from enum import StrEnum

from domain.document import Reading, ReadStatus


class ScanVerdict(StrEnum):
    """How scanning ended."""

    CLEAN = "clean"
    INFECTED = "infected"
    NOT_SCANNED = "not_scanned"
    """No scanner, none that answered, or a file too large for it: nothing is known (f034)."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A verdict and its reason: the threat's name, or a Polish phrase on why nothing is known."""

    verdict: ScanVerdict
    reason: str = ""

    @property
    def is_infected(self) -> bool:
        """Whether the file is to be kept away from people."""
        return self.verdict is ScanVerdict.INFECTED


NO_SCANNER = Scan(ScanVerdict.NOT_SCANNED, "nie ustawiono skanera")
NOT_YET = Scan(ScanVerdict.NOT_SCANNED, "skaner nie odpowiadał; plik zostanie sprawdzony później")
TOO_LARGE = Scan(ScanVerdict.NOT_SCANNED, "plik jest większy, niż skaner przyjmuje")


def as_scanned(reading: Reading, scan: Scan | None) -> Reading:
    """The reading as it counts: of an infected file nothing does, and a person decides (f033, f054)."""
    if scan is None or not scan.is_infected:
        return reading
    reason = f"Skaner znalazł w pliku szkodliwe oprogramowanie ({scan.reason}); pliku nie należy otwierać."
    return replace(reading, status=ReadStatus.BLOCKED, reason=reason, documents=(), signatures=())
