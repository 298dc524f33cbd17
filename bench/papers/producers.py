"""What a page costs by what made its PDF: a library, an office suite, a browser, a PDF printer."""

import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from domain.call import Call
from ingest.readers import read_file
from samples.facts.companies import make_company
from samples.pdf import files as pdf
from samples.text import docx_forms
from tests.blind.press.browser import printed
from tests.blind.press.office_suite import converted

COMPANIES = range(1, 11)
ROUNDS = 3
LIBRARY = "reportlab"
PRODUCERS = (LIBRARY, "LibreOffice", "Chromium", "Ghostscript")
"""A PDF library, an office suite, a browser's print, a PDF printer."""
_Maker = Callable[..., bytes]
_BY_LIBRARY: tuple[_Maker, ...] = (
    pdf.application_form, pdf.status_declaration, pdf.de_minimis_form, pdf.draft_contract,
)  # fmt: skip
_AS_WORDS: tuple[_Maker, ...] = (
    docx_forms.application_form, docx_forms.status_declaration, docx_forms.de_minimis_form,
    docx_forms.draft_contract,
)  # fmt: skip


def measure(call: Call) -> None:
    """Print the figures of each producer side by side: the same four papers of ten companies."""
    print("Odczyt PDF według programu, który go zrobił (ms procesora na stronę, najmniej z rund)")
    print(f"  {'':12} {'plików':>7} {'stron':>6} {'kB':>6} {'pdftotext':>10} {'pdfium':>8} {'nabor':>8}")
    for name in PRODUCERS:
        files = [content for papers in papers_by(name, call, COMPANIES) for content in papers]
        pages = sum(len(read_file(content).pages) for content in files)
        figures = (_least(_poppler, files), _least(_pdfium, files), _least(_ours, files))
        size = sum(map(len, files)) / len(files) / 1000
        shown = " ".join(f"{1000 * seconds / pages:8.2f}" for seconds in figures)
        print(f"  {name:12} {len(files):7} {pages:6} {size:6.0f}   {shown}")
    print()


def papers_by(producer: str, call: Call, numbers: Sequence[int]) -> list[tuple[bytes, ...]]:
    """Form, status, de minimis and draft contract of each company, as PDF made by one of the `PRODUCERS`."""
    companies = [make_company(number) for number in numbers]
    makers = _BY_LIBRARY if producer == LIBRARY else _AS_WORDS
    made = [make(company, call) for company in companies for make in makers]
    if producer == "Chromium":
        made = printed([page.decode() for page in converted(made, "docx", "html")])
    elif producer != LIBRARY:
        made = converted(made, "docx", "pdf")
    if producer == "Ghostscript":
        made = [_distilled(content) for content in made]
    return [tuple(made[at : at + len(makers)]) for at in range(0, len(made), len(makers))]


def _distilled(content: bytes) -> bytes:
    """The same pages from a PDF printer: fonts are subset anew, the text's structure is gone."""
    ended = subprocess.run(
        ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=pdfwrite", "-sOutputFile=-", "-"],
        input=content, capture_output=True, check=True,
    )  # fmt: skip
    return ended.stdout


def _least(read: Callable[[Sequence[bytes]], None], files: Sequence[bytes]) -> float:
    """Seconds of the processor, children included, of the quickest round."""
    return min(_seconds(read, files) for _ in range(ROUNDS))


def _seconds(read: Callable[[Sequence[bytes]], None], files: Sequence[bytes]) -> float:
    before = time.process_time() + _of_children()
    read(files)
    return time.process_time() + _of_children() - before


def _of_children() -> float:
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _poppler(files: Sequence[bytes]) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "one.pdf"
        for content in files:
            path.write_bytes(content)
            subprocess.run(["pdftotext", path, "-"], stdout=subprocess.DEVNULL, check=True)


def _pdfium(files: Sequence[bytes]) -> None:
    import pypdfium2

    for content in files:
        document = pypdfium2.PdfDocument(content)
        for page in document:
            page.get_textpage().get_text_bounded()
        document.close()


def _ours(files: Sequence[bytes]) -> None:
    for content in files:
        read_file(content)
