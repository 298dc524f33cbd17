"""What the program takes for granted of clamd; tried on the small one by every run, on the real one by `make clamd`."""

from pathlib import Path

from domain.scan import TOO_LARGE, Scan, ScanVerdict
from ingest.clamd import Clamd
from tests.support.files.archives import pdf, zipped
from tests.support.servers.clamd import EICAR, STREAM_BYTES, THREAT

INFECTED = Scan(ScanVerdict.INFECTED, THREAT)


def check_contract(scanner: Clamd, folder: Path, *, looks_into_archives: bool) -> None:
    """Verdicts on files of every kind; fails where one is another."""
    cases = {
        "zus.pdf": (pdf("Zaświadczenie"), Scan(ScanVerdict.CLEAN)),
        "pusty": (b"", Scan(ScanVerdict.CLEAN)),
        "wirus.com": (EICAR, INFECTED),
        "za-duzy.bin": (b"x" * (STREAM_BYTES * 20), TOO_LARGE),
    }
    if looks_into_archives:
        cases["wirus.zip"] = (zipped({"faktura.com": EICAR}), INFECTED)
    for name, (content, expected) in cases.items():
        path = folder / name
        path.write_bytes(content)
        assert scanner.scan(path.read_bytes()) == expected, name
    version, _made_at = scanner.version()
    assert version.startswith("ClamAV ")
