"""What holds in an RTF group until its end: how it is read, and how its characters look."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ingest.readers.rtf.flow import Flow

Mode = Literal[
    "text", "skip", "fonts", "label", "picture", "field", "form", "choice", "shape", "value", "upr", "row end"
]  # fmt: skip
MARGINS = {f"{name}{side}": name for name in ("header", "footer") for side in ("", "l", "r", "f")}
BOXES = {"shptxt", "dptxbxtext"}
MODES: dict[Mode, dict[str, Mode]] = {
    "text": {
        "fonttbl": "fonts", "listtext": "label", "pntext": "label", "pict": "picture", "fldinst": "field",
        "sp": "shape", "upr": "upr", "nesttableprops": "row end",
        # These show what stands inside them.
        "shppict": "text", "shpinst": "text", "do": "text", "ud": "text",
        **dict.fromkeys(("stylesheet", "colortbl", "info", "listtable", "listoverridetable", "footnote",
                         "annotation", "nonshppict", "shprslt", "xe", "tc", "rxe", "filetbl", "pntxta",
                         "pntxtb", "private", "revtbl", "nonesttables"), "skip"),
    },
    "field": {"formfield": "form"},
    "form": {"ffl": "choice"},
    "shape": {"sv": "value"},
    "value": {"pict": "picture"},
    "upr": {"ud": "text"},
}  # fmt: skip
"""In which mode a group of a name is read, by the mode around it."""

_SWITCHES = {
    "strike": "is_struck",
    "striked": "is_struck",
    "v": "is_hidden",
    "deleted": "is_deleted",
}


@dataclass(slots=True)
class Group:
    """The state that a group inherits from the one around it and gives back at its end.

    `depth` is in how many tables paragraphs stand; `unicode_skip` how many characters follow one that is
    given in Unicode, for programs that do not know it. `at_end` is the group's own and not inherited.
    """

    flow: Flow
    mode: Mode = "text"
    font: int = -1
    is_struck: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    unicode_skip: int = 1
    depth: int = 0
    at_end: Callable[[], None] | None = None

    def set(self, word: str, number: int | None) -> None:
        """Heed a control word that changes how what follows is read; others change nothing here."""
        if word in _SWITCHES:
            setattr(self, _SWITCHES[word], number != 0)
        elif word == "plain":
            self.is_struck = self.is_hidden = False
        elif word == "f":
            self.font = number or 0
        elif word == "uc":
            self.unicode_skip = max(number or 0, 0)
        elif word == "pard":
            self.depth = 0
        elif word == "intbl":
            self.depth = max(self.depth, 1)
        elif word == "itap":
            self.depth = max(number or 0, 0)
