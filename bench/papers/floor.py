"""What others need for less: standard tools, and the bare libraries in process."""

import subprocess
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

_MBSYNCRC = """\
IMAPAccount bench
Host 127.0.0.1
Port {port}
User "{user}"
Pass "{password}"
{tls_key} None
AuthMechs PLAIN

IMAPStore far
Account bench

MaildirStore near
Path {inbox}/
Inbox {inbox}/INBOX
SubFolders Verbatim

Channel bench
Far :far:
Near :near:
Patterns INBOX
Create Near
Sync Pull
SyncState *
"""


def standard_tools(port: int, user: str, password: str, corpus: Path, scratch: Path) -> tuple[float, float]:
    """Seconds of mbsync fetching the mailbox, then of pdftotext over the same files, two at a time."""
    inbox = scratch / "mbsync"
    inbox.mkdir(parents=True)
    rc = scratch / "mbsyncrc"
    version = subprocess.run(["mbsync", "--version"], capture_output=True, text=True, check=True).stdout
    tls_key = "SSLType" if version.split()[1] < "1.5" else "TLSType"
    rc.write_text(_MBSYNCRC.format(port=port, user=user, password=password, inbox=inbox, tls_key=tls_key))
    started = time.perf_counter()
    subprocess.run(["mbsync", "-q", "-c", str(rc), "bench"], check=True, capture_output=True)
    fetched = time.perf_counter()
    names = "\0".join(str(path) for path in sorted((corpus / "pdf").glob("*.pdf")))
    subprocess.run(
        ["xargs", "-0", "-P", "2", "-n", "1", "sh", "-c", 'exec pdftotext "$0" - >/dev/null'],
        input=names.encode(),
        check=True,
    )
    return fetched - started, time.perf_counter() - fetched


def in_process(port: int, user: str, password: str, corpus: Path) -> tuple[float, float]:
    """Seconds of an imapclient fetch, then of pypdfium2's bare text in two processes."""
    import imapclient

    started = time.perf_counter()
    client = imapclient.IMAPClient("127.0.0.1", port, ssl=False)
    client.login(user, password)
    client.select_folder("INBOX", readonly=True)
    uids = client.search("ALL")
    for first in range(0, len(uids), 50):
        client.fetch(uids[first : first + 50], ["BODY.PEEK[]", "INTERNALDATE"])
    client.logout()
    fetched = time.perf_counter()
    files = sorted((corpus / "pdf").glob("*.pdf"))
    with ProcessPoolExecutor(2) as pool:
        characters = sum(pool.map(_text_length, files, chunksize=50))
    assert characters > 0
    return fetched - started, time.perf_counter() - fetched


def _text_length(path: Path) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    total = 0
    for page in document:
        text = page.get_textpage()
        total += len(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return total
