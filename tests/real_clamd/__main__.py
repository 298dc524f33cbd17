"""`make clamd`: Debian's own clamd, with one signature of ours, gives the verdicts that the suite takes for granted.

It is no part of `make test`: its package brings freshclam, which fetches hundreds of megabytes on a machine
with systemd, and takes longer to install than a module of tests may take.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from errors import TransientError
from ingest.clamd import Clamd
from samples.papers import without
from tests.ingest.clamd_contract import check_contract
from tests.pipeline.receive import test_scanning
from tests.support.offices.desk import papers_of
from tests.support.offices.office import Office
from tests.support.servers.clamd import EICAR, STREAM_BYTES

COMMAND = Path("/usr/sbin/clamd")
PATIENCE_SECONDS = 60
CONFIGURATION = """
Foreground yes
LocalSocket {folder}/clamd.ctl
DatabaseDirectory {folder}/signatures
TemporaryDirectory {folder}
StreamMaxLength {limit}
"""


@contextmanager
def real_clamd(folder: Path) -> Iterator[Path]:
    """The socket of a clamd that knows one threat."""
    signatures = folder / "signatures"
    signatures.mkdir()
    (signatures / "nabor.ndb").write_text(f"Nabor.Test:0:*:{EICAR.hex()}\n", encoding="ascii")
    configuration = folder / "clamd.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, limit=STREAM_BYTES * 10), encoding="utf-8")
    for path in (folder, signatures):
        path.chmod(0o755)  # it reads its signatures as a user of its own where it may
    process = subprocess.Popen(
        [COMMAND, f"--config-file={configuration}"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        _await(folder / "clamd.ctl", process)
        yield folder / "clamd.ctl"
    finally:
        process.terminate()
        process.communicate()


def _await(socket: Path, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while process.poll() is None and time.monotonic() < until:
        try:
            Clamd(socket).version()
        except TransientError:
            time.sleep(0.1)
        else:
            return
    process.kill()
    sys.exit(f"clamd nie wstał: {process.communicate()[0].decode(errors='replace')}")


def main() -> None:
    """Verdicts on files, then a whole pass over a mail with an infected certificate."""
    with tempfile.TemporaryDirectory() as name, real_clamd(Path(name)) as socket:
        scanner, files = Clamd(socket), Path(name) / "files"
        files.mkdir()
        check_contract(scanner, files, looks_into_archives=True)
        started = time.perf_counter()
        for _ in range(100):
            scanner.scan((files / "zus.pdf").read_bytes())
        milliseconds = (time.perf_counter() - started) * 10
        office = Office(files, environment={"NABOR_CLAMD__SOCKET": str(socket)})
        papers = without(papers_of(test_scanning.COMPANY), "innovation_evidence")
        test_scanning.test_f033_f054_what_is_infected_is_kept_from_people_and_never_missing(office, papers)
        office.close()
        print(f"{scanner.version()[0]}: werdykty zgodne, {milliseconds:.1f} ms na mały plik PDF.")


if __name__ == "__main__":
    main()
