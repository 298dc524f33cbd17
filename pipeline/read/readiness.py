"""What the template of reading processes does once for all children; it opens nothing of a stranger's."""

import importlib
from pathlib import Path

from domain.call import Call
from ingest.sandbox.confinement import Held, held_here

_LIBRARIES = ("cv2", "docx", "lxml.etree", "pdfplumber", "PIL.Image", "pypdfium2", "tesserocr")


_UNTITLED = "Pismo w sprawie, której nie nazywa żaden tytuł."
"""A paper of our own that only its meaning may tell: the ways of saying things are compiled for it."""


def get_ready(calls: tuple[Call, ...]) -> None:
    """Recognise and pack the blanks of these calls: what papers are compared with is then prepared."""
    from checks.recognise.classify import pages_needing_tables, recognise
    from domain.document import FileContent, Page, Reading, ReadStatus
    from store.reading_json import reading_to_json

    for call in calls:
        recognise(FileContent("pdf", ReadStatus.OK, (Page(1, _UNTITLED),)), call)
        for rule in call.documents.values():
            for pages in rule.printed:
                content = FileContent("pdf", ReadStatus.OK, pages)
                documents = recognise(content, call)
                pages_needing_tables(content, call, documents)
                reading_to_json(Reading("", "pdf", ReadStatus.OK, documents=documents, pages=pages))


def start_engine(tessdata: str) -> None:
    """Load both engines, where there is Polish data for the first, and read a page of our own."""
    if not tessdata:
        return
    import cv2
    import numpy as np

    from ingest.ocr.page import read_picture
    from ingest.ocr.second_engine import read_word

    page = np.full((1120, 800), 255, dtype=np.uint8)
    for line in range(4):
        cv2.putText(page, "Formularz 2026", (80, 200 + 90 * line), cv2.FONT_HERSHEY_SIMPLEX, 2, 0, 3)
    read_picture(page, 1, Path(tessdata))
    read_word(page[150:250])


def held_when_loaded() -> Held:
    """What the kernel holds this process to, after it has loaded all that reads under these very rules.

    Raises:
        ImportError: a library lies where no reading process may look.
    """
    for name in _LIBRARIES:
        importlib.import_module(name)
    return held_here()
