"""Small numbers as forms have them written in words, folded."""

import re

_OWN_NUMBER = re.compile(r"(?!1[.)])\d{1,2}[.)] ?[^\W\d](?:[^\W\d]| )")
"""„16. w których …”; „1.” begins a list."""

NUMBER_WORDS = {
    "zero": 0,
    "jeden": 1,
    "jedna": 1,
    "jedno": 1,
    "jednym": 1,
    "dwa": 2,
    "dwie": 2,
    "dwoch": 2,
    "trzy": 3,
    "trzech": 3,
    "cztery": 4,
    "czterech": 4,
    "piec": 5,
    "pieciu": 5,
    "szesc": 6,
    "siedem": 7,
    "osiem": 8,
    "dziewiec": 9,
    "dziesiec": 10,
}
NOUGHTS = frozenset("oO©®Øø")
"""What stands for 0 where it is typed as a letter, or was read from one with a dot or a stroke in it."""

_RULINGS = "()[]|"
"""What a picture shows of the lines around a narrow cell."""

BOXED = re.compile("[☐☒▨]")
"""Numbers in words may be offered, each with its box."""
_NEVER = frozenset({"zaden", "zadnego", "zadnych", "nigdy", "brak"})


def is_nought(word: str) -> bool:
    """Whether a word is a nought, also between the lines of its cell.

    >>> is_nought("o"), is_nought("[o)"), is_nought("(0)"), is_nought("o)o")
    (True, True, False, False)
    """
    return word.strip(_RULINGS) in NOUGHTS


def number_in_box(folded: str) -> int | None:
    """The number behind the only ticked box of an answer; None where that cannot be told.

    >>> number_in_box("☒ zaden ☐ jeden ☐ dwa"), number_in_box("☐ zaden ☐ ldwa ☐ trzy")
    (0, None)
    """
    ticked = re.findall(r"☒ ?([a-z]+)", folded)
    if len(ticked) != 1 or folded.count("☒") != 1:
        return None
    return 0 if ticked[0] in _NEVER else NUMBER_WORDS.get(ticked[0])


def is_numbered(folded: str) -> bool:
    """Whether an answer begins with a question's own number and words; a list's begin with 1.

    >>> is_numbered("16. w ktorych firma brala udzial"), is_numbered("1. bau"), is_numbered("2 wyjazdy")
    (True, False, False)
    """
    return _OWN_NUMBER.match(folded) is not None
