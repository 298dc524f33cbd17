"""Reading alone: text PDFs, scans, what the isolation of a file costs, and the memory of a child."""

import io
import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from bench.memory import tree_kb
from domain.call import Call
from domain.mail import Attachment
from ingest.derived import Derived
from ingest.machine import find_tessdata
from ingest.readers import read_file
from pipeline.read.blanks import with_blanks
from pipeline.read.hatch import TaskHatch
from pipeline.read.pictures import Task, work_out
from pipeline.read.pools import open_pools
from pipeline.read.reading import read_stored_file
from pipeline.read.reading_setup import ReadingSetup
from samples.facts.companies import make_company
from samples.pdf import files as pdf
from tests.support.offices.sandboxed import same

WORKERS = 2
TEXT_FILES = 120
SCANNED_COMPANIES = 8
SCAN_DPI = 200
ROUNDS = 3


def measure(scratch: Path, corpus: Path, calls_dir: Path, call: Call) -> None:
    """Print the figures; `corpus` holds the PDFs of the mailbox that is timed."""
    tessdata = find_tessdata()
    place = ReadingSetup(
        str(scratch), with_blanks(call, calls_dir, Derived(scratch)), tessdata=str(tessdata or "")
    )
    _text(place, sorted((corpus / "pdf").glob("*.pdf"))[:TEXT_FILES])
    if tessdata is None:
        print("  skany: brak polskich danych Tesseracta na tej maszynie")
    else:
        _scans(place, call, tessdata)


def _text(place: ReadingSetup, files: Sequence[Path]) -> None:
    contents = [path.read_bytes() for path in files]
    attachments = [_stored(place, content) for content in contents]
    pages = sum(len(read_file(content).pages) for content in contents)
    bare, ours = [], []
    with open_pools(WORKERS, (place.call,)) as pools:
        _all(pools.files, read_stored_file, place, attachments[:4])
        for _ in range(ROUNDS):
            bare.append(_pdftotext(files))
            ours.append(_timed(lambda: _all(pools.files, read_stored_file, place, attachments)))
        alone = [_timed(lambda: pools.files.submit(same, 1).result()) for _ in range(200)]
        children = _children_mb()
    print("Odczyt PDF z tekstem (strony na sekundę, dwa procesy)")
    _row("pdftotext po dwa", pages, bare)
    _row("nabor: odczyt, rozpoznanie i pola, w izolacji", pages, ours)
    print(f"  izolacja: {statistics.median(alone) * 1000:.2f} ms na plik (pusta praca tam i z powrotem)")
    print(f"  pamięć dziecka czytającego: {children} MB (PSS)\n")


def _scans(place: ReadingSetup, call: Call, tessdata: Path) -> None:

    from ingest.readers.picture.page_picture import page_picture

    scans = [scan for n in range(1, SCANNED_COMPANIES + 1) for scan in _scanned(n, call)]
    tasks = []
    pictures = []
    for content, count in scans:
        sha256 = _stored(place, content).sha256
        tasks += [Task("page", sha256, "pdf", number) for number in range(1, count + 1)]
        pictures += [page_picture(content, "pdf", number) for number in range(1, count + 1)]
    bare, ours = [], []
    with (
        open_pools(WORKERS, (), str(tessdata)) as pools,
        ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as others,
    ):
        # The first round is not counted: it starts the processes and loads Tesseract's data, on both sides.
        for number in range(ROUNDS + 1):
            fresh = replace(place, data_dir=str(Path(place.data_dir) / f"round-{number}"))
            for content, _ in scans:
                _stored(fresh, content)
            work = [(str(tessdata), picture) for picture in pictures]
            bare.append(_timed(lambda work=work: list(others.map(_bare_ocr, work))))
            ours.append(_timed(lambda fresh=fresh: _all(pools.pages, work_out, fresh, tasks)))
        children = _children_mb()
    bare, ours = bare[1:], ours[1:]
    print(f"Odczyt skanów {SCAN_DPI} dpi (strony na sekundę, dwa procesy)")
    _row("samo wywołanie tesserocr na tych samych obrazach", len(tasks), bare)
    _row("nabor: obraz, prostowanie, OCR, kratki, pismo", len(tasks), ours)
    print(
        f"  nabor / tesserocr {statistics.median(bare) / statistics.median(ours):.2f} (cel: co najmniej 0,9)"
    )
    print(f"  pamięć dziecka czytającego skany: {children} MB (PSS)\n")


def _scanned(number: int, call: Call) -> list[tuple[bytes, int]]:
    """A company's papers as scans: one JPEG a page in a PDF, with the number of pages."""
    company = make_company(number)
    papers = (
        pdf.application_form(company, call),
        pdf.zus_certificate(company, date(2026, 4, 10)),
        pdf.tax_certificate(company, date(2026, 4, 10)),
        pdf.status_declaration(company, call),
    )
    return [_scan(paper) for paper in papers]


def _scan(paper: bytes) -> tuple[bytes, int]:
    import pypdfium2

    with pypdfium2.PdfDocument(paper) as document:
        pictures = [page.render(scale=SCAN_DPI / 72).to_pil().convert("L") for page in document]
    written = io.BytesIO()
    pictures[0].save(
        written, "PDF", save_all=True, append_images=pictures[1:], resolution=SCAN_DPI, quality=80
    )
    return written.getvalue(), len(pictures)


_ENGINES: dict[str, Any] = {}


def _bare_ocr(work: tuple[str, Any]) -> int:
    os.environ["OMP_THREAD_LIMIT"] = "1"
    import tesserocr
    from PIL import Image

    tessdata, picture = work
    if tessdata not in _ENGINES:
        _ENGINES[tessdata] = tesserocr.PyTessBaseAPI(path=tessdata, lang="pol")
    engine = _ENGINES[tessdata]
    engine.SetImage(Image.fromarray(picture))
    return len(engine.GetUTF8Text())


def _pdftotext(files: Sequence[Path]) -> float:
    names = "\0".join(map(str, files)).encode()
    command = ["xargs", "-0", "-P", str(WORKERS), "-n", "1", "sh", "-c", 'exec pdftotext "$0" - >/dev/null']
    return _timed(lambda: subprocess.run(command, input=names, check=True))


def _stored(place: ReadingSetup, content: bytes) -> Attachment:
    sha256 = place.archive.store_file(content)
    return Attachment("2", "plik.pdf", "application/pdf", sha256, len(content))


def _all(pool: Any, function: Any, place: ReadingSetup, what: Sequence[Any]) -> None:
    """Do it to each: what is done and to what stands in the archive, as in a pass."""
    hatches = [TaskHatch(place, files=(one.sha256,), works_out=one.sha256) for one in what]
    tasks = [hatch.submit(pool, function, one) for hatch, one in zip(hatches, what, strict=True)]
    wait_for(tasks)
    for task in tasks:
        task.result()


def _children_mb() -> str:
    """The proportional set sizes of the processes below this one, the largest first."""
    sizes = sorted((kb // 1024 for pid, kb in tree_kb(os.getpid()) if pid != os.getpid()), reverse=True)
    return ", ".join(map(str, sizes))


def _timed(work: Any) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _row(name: str, pages: int, seconds: Sequence[float]) -> None:
    rates = sorted(pages / one for one in seconds)
    print(f"  {name:50} {statistics.median(rates):8.1f} [{rates[0]:.1f} – {rates[-1]:.1f}]")
