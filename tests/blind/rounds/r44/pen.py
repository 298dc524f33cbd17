"""What a pen leaves on paper: words, crosses, signatures, drawn once into `ink/` and only read afterwards."""

import base64
from typing import Any
import hashlib
import os
import random
from pathlib import Path

INK = Path(__file__).parent / "ink"
FONTS = Path(os.environ.get("R44_FONTS", "/srv/tmp-w44"))
"""Only for drawing anew; the delivered pictures lie in `ink/`."""
PX_CM = 0.0064
BLUE = (24, 40, 120, 255)
BLACK = (30, 30, 34, 255)


def _font(hand: str, subset: str, size: int) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(str(FONTS / f"{hand}-{subset}-400-normal.woff"), size)


def _draw_words(path: Path, text: str, hand: str, colour: tuple[int, int, int, int]) -> None:
    from PIL import Image, ImageDraw

    size = {"patrick-hand": 76, "kalam": 70, "caveat": 86}[hand]
    plain, more = _font(hand, "latin", size), _font(hand, "latin-ext", size)
    rng = random.Random(text + hand)
    image = Image.new("RGBA", (len(text) * size + 40, 120), (255, 255, 255, 0))
    pen = ImageDraw.Draw(image)
    x, drift = 6.0, 0.0
    for letter in text:
        font = more if letter in "ĄąĆćĘęŁłŃńŚśŹźŻż" else plain
        drift = max(-3.0, min(3.0, drift + rng.uniform(-0.7, 0.7)))
        pen.text((x, 88 + drift), letter, font=font, fill=colour, anchor="ls")
        x += font.getlength(letter) + rng.uniform(-0.4, 0.8)
    image.crop((0, 18, int(x) + 8, 114)).save(path, optimize=True)


def _curve(points: Any) -> Any:
    out = []
    for i in range(1, len(points) - 2):
        a, b, c, d = points[i - 1 : i + 3]
        for k in range(14):
            t = k / 14
            out.append(
                tuple(
                    0.5
                    * (
                        2 * q
                        + (r - p) * t
                        + (2 * p - 5 * q + 4 * r - s) * t * t
                        + (3 * q - p - 3 * r + s) * t**3
                    )
                    for p, q, r, s in zip(a, b, c, d)
                )
            )
    return out


def _draw_strokes(path: Path, seed: str, width: int, height: int, waves: int, colour: Any) -> None:
    from PIL import Image, ImageDraw

    rng = random.Random(seed)
    image = Image.new("RGBA", (width * 2, height * 2), (255, 255, 255, 0))
    pen = ImageDraw.Draw(image)
    points = [(width * 0.16, height * 1.1), (width * 0.2, height * 0.3), (width * 0.34, height * 1.6)]
    for i in range(waves):
        x = width * (0.35 + 1.3 * i / waves)
        points.append((x, height * rng.uniform(0.55, 1.0)))
        points.append((x + width * 0.5 / waves, height * rng.uniform(0.95, 1.45)))
    points += [
        (width * 1.7, height * 0.9),
        (width * 1.88, height * rng.uniform(0.7, 1.2)),
        (width * 1.9, height),
    ]
    pen.line(_curve(points), fill=colour, width=6, joint="curve")
    if waves > 5:
        y = height * rng.uniform(1.45, 1.65)
        pen.line(
            _curve(
                [(width * 0.2, y), (width * 0.3, y), (width, y - 14), (width * 1.6, y - 6), (width * 1.7, y)]
            ),
            fill=colour,
            width=5,
        )
    image.resize((width, height)).save(path, optimize=True)


def _draw_box(path: Path, seed: str, colour: Any) -> None:
    from PIL import Image, ImageDraw

    rng = random.Random(seed)
    image = Image.new("RGBA", (112, 112), (255, 255, 255, 0))
    pen = ImageDraw.Draw(image)
    pen.rectangle((24, 24, 88, 88), outline=(0, 0, 0, 255), width=4)

    def j() -> int:
        return rng.randint(-7, 7)

    pen.line((20 + j(), 18 + j(), 94 + j(), 94 + j()), fill=colour, width=8)
    pen.line((94 + j(), 16 + j(), 20 + j(), 96 + j()), fill=colour, width=8)
    image.resize((56, 56)).save(path, optimize=True)


def _kept(what: str, draw: Any) -> Path:
    path = INK / (hashlib.sha1(what.encode()).hexdigest()[:16] + ".png")
    if not path.exists():
        INK.mkdir(exist_ok=True)
        draw(path)
    return path


def words(text: str, hand: str, colour: Any = BLUE) -> Path:
    return _kept(f"w|{hand}|{colour}|{text}", lambda p: _draw_words(p, text, hand, colour))


def signature(who: str, colour: Any = BLUE) -> Path:
    return _kept(f"s|{who}|{colour}", lambda p: _draw_strokes(p, who, 420, 130, 5 + len(who) % 4 + 2, colour))


def initials(who: str, colour: Any = BLUE) -> Path:
    return _kept(f"i|{who}|{colour}", lambda p: _draw_strokes(p, "p" + who, 150, 90, 3, colour))


def crossed_box(seed: str, colour: Any = BLUE) -> Path:
    return _kept(f"x|{seed}|{colour}", lambda p: _draw_box(p, seed, colour))


def lines(text: str, hand: str, width_cm: float) -> list[str]:
    """Breaks words as a hand would, about as many letters as the box takes."""
    letters = max(8, int(width_cm / (0.235 if hand == "kalam" else 0.215)))
    out, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > letters:
            out.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*out, line] if line else out


def data_uri(path: Path) -> str:
    return "data:image/png;base64," + base64.b64encode(path.read_bytes()).decode()
