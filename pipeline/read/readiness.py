"""What the template of reading processes does once for all children; it opens nothing of a stranger's."""

import importlib
import re
from dataclasses import replace
from pathlib import Path

from domain.call import Call
from domain.document import FileContent, Page, Reading, ReadStatus
from ingest.sandbox.confinement import Held, held_here

_LIBRARIES = ("cv2", "docx", "lxml.etree", "pdfplumber", "PIL.Image", "pypdfium2", "tesserocr")


_OURS = (
    "Pismo w sprawie, której nie nazywa żaden tytuł.",
    """ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH Oddział w Zielonej Górze
ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK
Zaświadcza się, że płatnik składek Wzorcowa sp. z o.o., NIP 111-11-11-111, REGON 111111111,
na dzień 1 kwietnia 2026 r. nie posiada zaległości w opłacaniu składek na ubezpieczenia społeczne,
zdrowotne, Fundusz Pracy i Fundusz Gwarantowanych Świadczeń Pracowniczych.
Kwota zaległości: 0,00 zł
Zaświadczenie wydaje się na wniosek płatnika. Podstawa prawna: art. 50 ust. 4 ustawy.
1 kwietnia 2026 r. Podpis: z up. dyrektora Anna Wzór""",
    """NACZELNIK PIERWSZEGO URZĘDU SKARBOWEGO
ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI
Na podstawie art. 306a § 1 ustawy – Ordynacja podatkowa stwierdza się, że Wzorcowa sp. z o.o., NIP 1111111111,
według stanu na dzień 01.04.2026 nie ma zaległości podatkowych.
Organ podatkowy stwierdza ponadto, że nie jest prowadzone postępowanie egzekucyjne.
Data wydania: 01.04.2026""",
)
"""Papers of our own: for the first the ways of saying things are compiled, for the others offices' own."""
_TO_FILL = re.compile(r"[.…_]{3,}|(?<=[:\t])(?=\n|$)")
_ANSWER = " 12 targów 2026, www.wzor.example, tak "


def get_ready(calls: tuple[Call, ...]) -> None:
    """Recognise and pack the blanks of these calls, bare and filled: what papers are read by is prepared.

    Every reading process begins as a copy of this one and reads one mail: what is not prepared here is
    prepared for each mail anew.
    """
    for call in calls:
        for text in _OURS:
            _read((Page(1, text),), call)
        for rule in call.documents.values():
            for pages in rule.printed:
                _read(pages, call)
                _read(tuple(replace(page, text=_TO_FILL.sub(_ANSWER, page.text)) for page in pages), call)


def _read(pages: tuple[Page, ...], call: Call) -> None:
    from checks.recognise.classify import recognise
    from checks.recognise.to_lay_out import pages_needing_tables
    from store.reading_json import reading_to_json

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
