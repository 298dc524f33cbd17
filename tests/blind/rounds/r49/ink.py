"""Strokes of pens: signatures, initials, round and oblong stamps."""

import random
import struct
import zlib


def _strokes(seed: str, turns: int, width: int, height: int) -> list[tuple[float, float]]:
    """Points of one scribble."""
    rng = random.Random(seed)
    points = []
    for turn in range(turns):
        x = 6 + (width - 12) * turn / (turns - 1) + rng.uniform(-4, 4)
        middle = height / 2
        swing = height * (0.42 if turn < 3 else 0.22)
        y = middle + (swing if turn % 2 else -swing) * rng.uniform(0.5, 1)
        points.append((x, y))
    return points


def svg(seed: str, turns: int = 13, width: int = 190, height: int = 52, colour: str = "#1b2f8a") -> str:
    """A drawn signature."""
    points = _strokes(seed, turns, width, height)
    path = f"M{points[0][0]:.0f} {points[0][1]:.0f}"
    for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
        path += f" Q{ax + 5:.0f} {ay - 3:.0f} {(ax + bx) / 2:.0f} {(ay + by) / 2:.0f} T{bx:.0f} {by:.0f}"
    flourish = f"M14 {height - 6} Q{width // 2} {height - 16} {width - 8} {height - 10}" if turns > 8 else ""
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<path d="{path} {flourish}" fill="none" stroke="{colour}" stroke-width="2.1" stroke-linecap="round"/></svg>'
    )


def initials(seed: str) -> str:
    """A short sign in the corner of a page."""
    return svg(seed, 6, 58, 34)


def seal(top: str, bottom: str) -> str:
    """A round office stamp."""
    return (
        '<svg width="112" height="112" viewBox="0 0 112 112"><g fill="none" stroke="#a3253a">'
        '<circle cx="56" cy="56" r="52" stroke-width="2"/><circle cx="56" cy="56" r="36"/></g>'
        '<path id="r" d="M56 56 m-41 0 a41 41 0 1 1 82 0" fill="none"/>'
        f'<text font-size="8.5" fill="#a3253a"><textPath href="#r" startOffset="6">{top}</textPath></text>'
        f'<text x="56" y="60" font-size="11" fill="#a3253a" text-anchor="middle">{bottom}</text></svg>'
    )


def png(seed: str, width: int = 380, height: int = 110) -> bytes:
    """The same scribble as a picture, for Word."""
    rows = [bytearray(b"\xff" * (width * 3)) for _ in range(height)]
    points = _strokes(seed, 13, width, height)
    for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
        for step in range(400):
            part = step / 400
            ease = part * part * (3 - 2 * part)
            x, y = int(ax + (bx - ax) * part), int(ay + (by - ay) * ease)
            for dx in range(-1, 3):
                for dy in range(-1, 3):
                    if 0 <= x + dx < width and 0 <= y + dy < height:
                        rows[y + dy][(x + dx) * 3 : (x + dx) * 3 + 3] = b"\x1b\x2f\x8a"
    raw = b"".join(b"\0" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )
