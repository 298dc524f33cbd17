"""How people and offices mark what was chosen."""

from collections.abc import Mapping, Sequence

SIZES = ("micro", "small", "medium")
_STYLE = "td,th{border:1px solid #000;padding:4px}table{border-collapse:collapse;width:100%}"


def html(title: str, body: str) -> str:
    """A page."""
    return f"<html><head><meta charset='utf-8'><style>{_STYLE}</style></head><body><h2>{title}</h2>{body}</body></html>"


def row(options: Mapping[str, str], chosen: str, empty: str = "☐", ticked: str = "☒") -> str:
    """Boxes before words, on a line."""
    return "&nbsp;&nbsp; ".join(
        f"{ticked if value == chosen else empty} {words}" for value, words in options.items()
    )


def column(options: Mapping[str, str], chosen: str, empty: str = "☐", ticked: str = "☒") -> str:
    """Boxes before words, each on its line."""
    return "<br>".join(f"{ticked if value == chosen else empty} {words}" for value, words in options.items())


def struck(options: Mapping[str, str], chosen: str, join: str = " / ") -> str:
    """What does not apply is struck out."""
    return join.join(words if value == chosen else f"<s>{words}</s>" for value, words in options.items())


def picked(options: Sequence[str], chosen: int, empty: str = "☐", ticked: str = "☒") -> str:
    """Boxes before words by number."""
    return "&nbsp;&nbsp; ".join(
        f"{ticked if i == chosen else empty} {words}" for i, words in enumerate(options)
    )


def yes(answer: bool, empty: str = "☐", ticked: str = "☒") -> str:
    """TAK and NIE with boxes."""
    return picked(["TAK", "NIE"], 0 if answer else 1, empty, ticked)
