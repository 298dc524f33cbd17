"""Blue and black pens: handwriting, crosses, signatures and initials as small pictures."""

import random
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

_FONTS: Final = Path(__file__).parents[4] / "panel" / "frontend" / "node_modules" / "@fontsource"
_SIZE: Final = 64
Point = tuple[float, float]


@cache
def _font(hand: str, part: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_FONTS / hand / "files" / f"{hand}-{part}-400-normal.woff2"), _SIZE)


def _png(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


@cache
def word(text: str, hand: str, ink: str) -> bytes:
    """A word by hand."""
    letters = [(c, _font(hand, "latin-ext" if ord(c) > 0xFF and c not in "–—„”" else "latin")) for c in text]
    width = sum(f.getlength(c) for c, f in letters) + 16
    picture = Image.new("RGBA", (int(width), int(_SIZE * 1.35)), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    at = 8.0
    dice = random.Random(text)
    for letter, font in letters:
        draw.text((at, _SIZE + dice.uniform(-1.5, 1.5)), letter, font=font, fill=ink, anchor="ls")
        at += font.getlength(letter)
    return _png(picture)


def _curve(points: list[Point], steps: int = 14) -> list[Point]:
    """A smooth line through points (Catmull–Rom)."""
    line: list[Point] = []
    all_points = [points[0], *points, points[-1]]
    for a, b, c, d in zip(all_points, all_points[1:], all_points[2:], all_points[3:], strict=False):
        for step in range(steps):
            t = step / steps
            line.append(
                tuple(  # type: ignore[arg-type]
                    0.5
                    * (
                        2 * b[i]
                        + (c[i] - a[i]) * t
                        + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t**2
                        + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t**3
                    )
                    for i in (0, 1)
                )
            )
    return line


@cache
def signature(who: str, ink: str, *, short: bool = False, turn: int = 0) -> bytes:
    """A name's flourish; short ones are initials."""
    dice = random.Random(f"{who}{turn}")
    width = 150 if short else 420
    points: list[Point] = [(12, 90)]
    letters = 4 if short else 12
    for number in range(letters):
        x = 20 + (width - 60) * number / letters
        tall = 15 if number in (0, letters // 2) else 55
        points += [
            (x + dice.uniform(0, 8), tall + dice.uniform(0, 20)),
            (x + dice.uniform(8, 20), 92 + dice.uniform(-8, 14)),
        ]
    points.append((width - 12, 60 + dice.uniform(-20, 20)))
    picture = Image.new("RGBA", (width, 130), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.line(_curve(points), fill=ink, width=4, joint="curve")
    if not short:
        draw.line(_curve([(30, 112), (width / 2, 104), (width - 20, 112)]), fill=ink, width=3)
    return _png(picture)


@cache
def box(is_ticked: bool, ink: str, mark: str, turn: int) -> bytes:
    """A printed square; a ticked one carries a cross or a hook by pen."""
    dice = random.Random(turn)
    picture = Image.new("RGBA", (80, 80), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((18, 18, 62, 62), outline="black", width=3)

    def near(x: float, y: float) -> Point:
        return x + dice.uniform(-5, 5), y + dice.uniform(-5, 5)

    if is_ticked and mark == "x":
        draw.line(_curve([near(12, 14), near(40, 42), near(70, 66)]), fill=ink, width=5)
        draw.line(_curve([near(68, 12), near(38, 40), near(14, 70)]), fill=ink, width=5)
    elif is_ticked:
        draw.line(_curve([near(18, 40), near(36, 60), near(74, 6)]), fill=ink, width=6)
    return _png(picture)
