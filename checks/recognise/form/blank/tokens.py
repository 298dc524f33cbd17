"""A paper's text as words with their places: what a blank and its filled copy are compared by."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

BOX = "□"
"""How every tick box is written as a token, ticked or not."""
_TOKEN = re.compile(
    r"(?P<box>[☐☒☑▨□■▢▣◻◼⬜⬛❏❑✓✔✗✘○●◯◉]|\[[ _.]{0,3}\]|\[ ?[xv+*✓✔] ?\]|\([ _]{1,3}\)|\( ?[xv✓✔] ?\))"
    r"|[^\W_]+"
)


class Token(NamedTuple):
    """One word or tick box of a folded text."""

    word: str
    start: int
    end: int

    @property
    def is_box(self) -> bool:
        """Whether it is a tick box."""
        return self.word == BOX


@lru_cache(maxsize=64)
def tokens_of(folded: str) -> tuple[Token, ...]:
    """The words and boxes of a folded text, in order; dots, rules and punctuation are none.

    >>> [token.word for token in tokens_of("nip: ......... ☒ tak [ ] nie e-mail")]
    ['nip', '□', 'tak', '□', 'nie', 'e', 'mail']
    """
    return tuple(
        Token(BOX if found.lastgroup else found[0], *found.span()) for found in _TOKEN.finditer(folded)
    )


def words_of(tokens: Sequence[Token]) -> list[str]:
    """The words alone."""
    return [token.word for token in tokens]


def is_within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether words stand among others in a row."""
    return any(list(long[at : at + len(short)]) == list(short) for at in range(len(long) - len(short) + 1))


def holds_line(paper: Sequence[str], place: int, line: Sequence[str], above: Sequence[str]) -> bool:
    """Whether the paper has a line around a place, and before it the one above."""
    lows = range(max(0, place - len(line) + 1), place + 1)
    return any(
        list(paper[low : low + len(line)]) == line and list(paper[max(0, low - len(above)) : low]) == above
        for low in lows
    )
