"""Pictures of one printed page, as scanners and telephones make them."""

from datetime import date
from functools import cache

import cv2
import numpy as np
import pypdfium2

from samples.facts.companies import make_company
from samples.pdf import files as pdf

COMPANY = make_company(3)


def _document() -> pypdfium2.PdfDocument:
    """To be closed: pypdfium2 complains of a document that is open when the interpreter ends."""
    return pypdfium2.PdfDocument(pdf.tax_certificate(COMPANY, date(2026, 4, 10)))


@cache
def certificate(dpi=200):
    """A tax office's certificate, as an RGB picture."""
    with _document() as document:
        picture = document[0].render(scale=dpi / 72).to_numpy()[:, :, :3]
        return np.ascontiguousarray(picture[:, :, ::-1])


def place_of(words):
    """Where words stand on the certificate: left, top, right, bottom in fractions of the page."""
    with _document() as document:
        page = document[0]
        width, height = page.get_size()
        text = page.get_textpage()
        first, count = text.search(words).get_next()
        boxes = [text.get_charbox(index) for index in range(first, first + count)]
    return (
        min(box[0] for box in boxes) / width,
        1 - max(box[3] for box in boxes) / height,
        max(box[2] for box in boxes) / width,
        1 - min(box[1] for box in boxes) / height,
    )


def askew(picture, degrees, paper=255):
    """The picture laid down askew, clockwise, with room for its corners."""
    height, width = picture.shape[:2]
    cosine, sine = abs(np.cos(np.radians(degrees))), abs(np.sin(np.radians(degrees)))
    new = int(width * cosine + height * sine), int(height * cosine + width * sine)
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1)
    matrix[:, 2] += (new[0] - width) / 2, (new[1] - height) / 2
    return cv2.warpAffine(picture, matrix, new, borderValue=(paper,) * 3)


def curled(picture, depth):
    """The sheet bent between its sides, so that lines hang this share of its height in the middle."""
    height, width = picture.shape[:2]
    across, down = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    hang = depth * height * np.sin(np.pi * across / width)
    return cv2.remap(picture, across, down - hang, cv2.INTER_LINEAR, borderValue=(255,) * 3)


def shadowed(picture):
    """A soft shadow over the lower right."""
    height, width = picture.shape[:2]
    across, down = np.linspace(0, 1, width)[None, :], np.linspace(0, 1, height)[:, None]
    light = 0.95 - 0.55 / (1 + np.exp(-(across + 0.6 * down - 0.9) * 14))
    return (picture * light[..., None]).astype(np.uint8)


def photographed(picture, table=60):
    """The sheet on a dark table, seen from a corner."""
    height, width = picture.shape[:2]
    wide, tall = int(width * 1.25), int(height * 1.2)
    corners = np.array([[0.05, 0.04], [0.95, 0.07], [0.98, 0.96], [0.03, 0.94]]) * (wide, tall)
    sheet = np.array([[0, 0], [width, 0], [width, height], [0, height]])
    matrix = cv2.getPerspectiveTransform(sheet.astype(np.float32), corners.astype(np.float32))
    background = np.full((tall, wide, 3), (table, table * 0.9, table * 0.7), np.uint8)
    return cv2.warpPerspective(
        picture, matrix, (wide, tall), dst=background, borderMode=cv2.BORDER_TRANSPARENT
    )
