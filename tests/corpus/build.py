"""Applications put together: the papers of a company, worn as its guise wears them, in files."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from samples.facts.companies import Company, make_company
from samples.pdf import files as sample_pdf
from tests.corpus.guises import Guise
from tests.corpus.sent import carriers, electronic, issued, papers, words
from tests.corpus.truth import Paper, Place, Sending, SentDocument, SentFile
from tests.corpus.worn import pen
from tests.corpus.worn.camera import noise, photographed

_EXTENSIONS = {"gray": "jpg", "jpeg": "jpg", "fax": "tif", "png": "png", "webp": "webp", "heic": "heic"}


def build(guise: Guise, number: int) -> Sending:
    """The application of one company in one guise; the same bytes every time, but for e-signatures."""
    company = make_company(number)
    sent = _papers(guise, company)
    if guise.shuffled:
        random.Random(number).shuffle(sent)
    files: list[SentFile] = []
    documents: list[SentDocument] = []
    for file, placed in _carried(guise, company, sent):
        files += file
        documents += placed
    if guise.carrier == "zip":
        content = carriers.zipped((file.name, file.content) for file in files)
        files = [SentFile("dokumenty.zip", content)]
    return Sending(guise.name, number, tuple(files), tuple(documents))


def _papers(guise: Guise, company: Company) -> list[Paper]:
    if guise.kinds == "certificates":
        return list(issued.all_certificates(company))
    if guise.kinds == "bad_news":
        return list(issued.bad_news(company))
    if guise.kinds == "lookalikes":
        return list(issued.lookalikes(company))
    if guise.kinds == "others":
        return list(papers.others_of_the_call(company, guise.manner))
    whole = papers.application(company, guise.manner)
    return [paper for kind in guise.kinds for paper in whole[kind]]


Carried = Iterator[tuple[list[SentFile], list[SentDocument]]]


def _carried(guise: Guise, company: Company, sent: Sequence[Paper]) -> Carried:
    """Papers → files with the documents on them."""
    if guise.carrier == "one_pdf":
        yield _one_scan(guise, company, sent)
    elif guise.carrier == "one_text_pdf":
        yield _one_text(sent)
    elif guise.carrier == "pages":
        yield from _page_by_page(guise, company, sent)
    else:
        for index, paper in enumerate(sent, start=1):
            yield _one_file(guise, company, paper, index)


def _one_file(
    guise: Guise, company: Company, paper: Paper, index: int
) -> tuple[list[SentFile], list[SentDocument]]:
    """A paper as one file."""
    if guise.carrier in {"docx", "rtf", "odt"} and paper.kind in words.KINDS:
        name = f"{index:02}_dokument.{guise.carrier}"
        content = words.written(company, paper.kind, guise.carrier)
        return [SentFile(name, content)], [SentDocument(words.as_written(paper), ((name, 1),))]
    if guise.e_signed and paper.signed != "issuer":
        name = f"{index:02}_dokument.pdf"
        signed = replace(paper, signed="electronic", initialled=None)
        files = electronic.signed(name, paper.pdf, company.delegate, guise.e_signed)
        return files, [SentDocument(signed, _places(name, paper))]
    if guise.carrier in {"text", "docx", "rtf", "odt"}:
        name = f"{index:02}_dokument.pdf"
        return [SentFile(name, paper.pdf)], [SentDocument(paper, _places(name, paper))]
    if guise.carrier == "mixed":
        name = f"{index:02}_dokument.pdf"
        return [SentFile(name, _mixed(guise, company, paper))], [SentDocument(paper, _places(name, paper))]
    pictures = worn(guise, company, paper)
    if guise.carrier == "tiff":
        name = f"{index:02}_skan.tif"
        content = carriers.tiff(pictures, guise.dpi, fax=guise.form == "fax")
    else:
        name = f"{index:02}_skan.pdf"
        content = carriers.picture_pdf(
            (carriers.image(one, guise.form, quality=guise.quality) for one in pictures), turned=guise.rotate
        )
    return [SentFile(name, content)], [SentDocument(paper, _places(name, paper))]


def _one_scan(
    guise: Guise, company: Company, sent: Sequence[Paper]
) -> tuple[list[SentFile], list[SentDocument]]:
    """Everything through the feeder at once; both sides, where the backs of single sheets are blank."""
    name = "skan0001.pdf"
    pictures: list[bytes] = []
    documents = []
    for paper in sent:
        first = len(pictures) + 1
        worn_pages = [
            carriers.image(one, guise.form, quality=guise.quality) for one in worn(guise, company, paper)
        ]
        documents.append(
            SentDocument(paper, tuple((name, first + offset) for offset in range(len(worn_pages))))
        )
        pictures += worn_pages
        if guise.blank_backs and len(worn_pages) == 1:
            pictures.append(carriers.image(_blank(guise, first), guise.form, quality=guise.quality))
    return [SentFile(name, carriers.picture_pdf(pictures))], documents


def _one_text(sent: Sequence[Paper]) -> tuple[list[SentFile], list[SentDocument]]:
    """The printed PDFs merged."""
    name, documents, first = "komplet.pdf", [], 1
    for paper in sent:
        pages = page_count(paper)
        documents.append(SentDocument(paper, tuple((name, first + offset) for offset in range(pages))))
        first += pages
    return [SentFile(name, sample_pdf.combined(*(paper.pdf for paper in sent)))], documents


def _page_by_page(guise: Guise, company: Company, sent: Iterable[Paper]) -> Carried:
    """A file for every page, numbered on as a phone numbers its pictures."""
    numbers = count(4711 + company.number * 20)
    for paper in sent:
        files = []
        for picture in worn(guise, company, paper):
            content = carriers.image(
                picture, guise.form, quality=guise.quality, orientation=guise.orientation
            )
            files.append(SentFile(f"IMG_{next(numbers)}.{_EXTENSIONS[guise.form]}", content))
        yield files, [SentDocument(paper, tuple((file.name, 1) for file in files))]


def worn(guise: Guise, company: Company, paper: Paper) -> list[Any]:
    """The paper's pages as pictures: printed, written on, then worn."""
    import numpy as np

    chance = np.random.default_rng([company.number, *guise.name.encode(), *paper.layout.encode()])
    pictures = []
    for number, picture in enumerate(carriers.rendered(paper.pdf, guise.dpi), start=1):
        pen.draw(picture, (mark for mark in paper.pen if mark.page == number), guise.colour)
        # No scanner's white is white.
        page = np.clip(
            picture.astype(np.float32) - 4 + noise(*picture.shape[:2], chance, 1.6), 0, 255
        ).astype(np.uint8)
        for effect in guise.effects:
            page = effect(page, chance)
        if guise.shot is not None:
            page = photographed(page, chance, guise.shot)
        if guise.orientation == 6:
            page = np.ascontiguousarray(np.rot90(page, 1))
        pictures.append(page)
    return pictures


def _mixed(guise: Guise, company: Company, paper: Paper) -> bytes:
    """The printed PDF, its last page replaced by the scan of the signed sheet; certificates as they are."""
    if not paper.pen:
        return paper.pdf
    signed = {mark.page for mark in paper.pen}
    pages = worn(guise, company, paper)
    scans = carriers.picture_pdf(
        carriers.image(page, guise.form, quality=guise.quality)
        for number, page in enumerate(pages, start=1)
        if number in signed
    )
    total = len(pages)
    kept = sample_pdf.without_pages(paper.pdf, signed) if len(signed) < total else b""
    if not kept:
        return scans
    ordered: list[bytes] = []
    for number in range(1, total + 1):
        source, among = (
            (scans, sorted(signed)) if number in signed else (kept, sorted(set(range(1, total + 1)) - signed))
        )
        others = [at for at in range(1, len(among) + 1) if at != among.index(number) + 1]
        ordered.append(sample_pdf.without_pages(source, others))
    return sample_pdf.combined(*ordered)


def _blank(guise: Guise, seed: int) -> Any:
    """The back of a sheet: nothing but the scanner's noise and some dust."""
    import numpy as np

    from tests.corpus.worn.wear import speckled

    high, wide = round(11.69 * guise.dpi), round(8.27 * guise.dpi)
    chance = np.random.default_rng(seed)
    page = np.full((high, wide, 3), 248, np.uint8) - chance.integers(0, 5, (high, wide, 1), dtype=np.uint8)
    return speckled(0.000004)(page, chance)


def _places(name: str, paper: Paper) -> tuple[Place, ...]:
    return tuple((name, page) for page in range(1, page_count(paper) + 1))


def page_count(paper: Paper) -> int:
    """How many pages a paper has."""
    import pypdfium2

    with pypdfium2.PdfDocument(paper.pdf) as document:
        return len(document)
