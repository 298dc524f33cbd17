"""What a pen leaves: words, crosses, signatures, initials, as pictures."""

import io
from functools import lru_cache
from random import Random

from PIL import Image, ImageDraw, ImageFont

_FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans-ExtraLight.ttf"
_NAVY = (24, 36, 120, 255)


def _png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


@lru_cache(maxsize=4000)
def word_png(word: str, seed: int) -> bytes:
    """A word in block letters by hand, a little uneven."""
    chance = Random(f"{word}{seed}")
    font = ImageFont.truetype(_FONT, 46)
    widths = [int(font.getlength(letter)) + 2 for letter in word]
    image = Image.new("RGBA", (sum(widths) + 26, 70), (255, 255, 255, 0))
    left = 4
    for letter, width in zip(word, widths, strict=True):
        tile = Image.new("RGBA", (width + 20, 70), (255, 255, 255, 0))
        ImageDraw.Draw(tile).text((8, 4), letter, font=font, fill=_NAVY, stroke_width=1, stroke_fill=_NAVY)
        tile = tile.transform(tile.size, Image.Transform.AFFINE, (1, 0.14, -5, 0, 1, 0))
        tile = tile.rotate(chance.uniform(-4, 4), resample=Image.Resampling.BICUBIC)
        image.alpha_composite(tile, (max(left - 4, 0), max(0, chance.randint(-1, 3))))
        left += width
    return _png(image)


@lru_cache(maxsize=100)
def cross_png(seed: int, hook: bool) -> bytes:
    """A printed box with a cross or a tick by pen in it."""
    chance = Random(seed)
    image = Image.new("RGBA", (90, 90), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((18, 20, 70, 72), outline=(0, 0, 0, 255), width=4)
    shift = chance.randint(-4, 4)
    if hook:
        draw.line([(22, 46 + shift), (40, 68), (82, 8 + shift)], fill=_NAVY, width=7, joint="curve")
    else:
        draw.line([(14 + shift, 16), (76, 76 + shift)], fill=_NAVY, width=7)
        draw.line([(76, 14 + shift), (14, 78)], fill=_NAVY, width=7)
    return _png(image)


def strokes(name: str, short: bool) -> list[tuple[float, float]]:
    """Points of a signature (or of initials) in a box of 300 × 100."""
    chance = Random(f"{name}{short}")
    count = 4 if short else 9
    points = [(20.0, 70.0)]
    for number in range(count):
        step = 250 / count
        x = 25 + number * step
        points += [
            (
                x + chance.uniform(0, step / 2),
                chance.uniform(5, 40) if number < 2 else chance.uniform(25, 60),
            ),
            (x + step * 0.8, chance.uniform(62, 90)),
            (x + step * 0.4, chance.uniform(50, 70)),
        ]
    return [*points, (290, chance.uniform(40, 75))]


def _smooth(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    smooth: list[tuple[float, float]] = []
    last = len(points) - 1
    for number in range(last):
        a, b = points[max(number - 1, 0)], points[number]
        c, d = points[number + 1], points[min(number + 2, last)]
        for part in range(12):
            t = part / 12
            x, y = (
                0.5 * (2 * b[i] + (c[i] - a[i]) * t + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t
                       + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t * t * t)
                for i in (0, 1)
            )  # fmt: skip
            smooth.append((x, y))
    return smooth


@lru_cache(maxsize=400)
def signature_png(name: str, short: bool) -> bytes:
    """A signature, or initials."""
    image = Image.new("RGBA", (640, 220), (255, 255, 255, 0))
    line = [(x * 2.1, y * 2.1) for x, y in _smooth(strokes(name, short))]
    ImageDraw.Draw(image).line(line, fill=_NAVY, width=12 if short else 7, joint="curve")
    return _png(image)


def signature_svg(name: str, width: int = 170) -> str:
    """The same for a page of HTML."""
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in _smooth(strokes(name, short=False)))
    return (
        f'<svg width="{width}" height="{width // 3}" viewBox="0 0 310 105">'
        f'<polyline points="{line}" fill="none" stroke="#1b2a80" stroke-width="2.4"/></svg>'
    )
