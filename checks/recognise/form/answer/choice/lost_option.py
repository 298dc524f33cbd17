"""Whether words that name one option alone may be what a reading machine left of several.

„GAB / NIE” is „TAK / NIE” with a ring around the first: what is left is the option that was not chosen.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from domain.words.text import fold

_LETTERED = re.compile(r"(?<![\w/])[a-h]\s?\)(?!\))")
_LETTERED_ANSWER = re.compile(r"(?<![\w/])[a-h]\s?\)\s?(?:tak|nie)\b")
_BETWEEN = re.compile(r"[^\W\d_]\W*\s?[/|\\](?!\d)\s?\W*[^\W\d_]|(?:^|\s)[/|\\](?:\s|$)|[/|\\]\s*\*?\s*$")
"""A stroke that parts options, also where what stood on one of its sides is gone."""
_PARTS = frozenset("/|\\")
_YES_OR_NO = re.compile(r"\b(?:tak|nie)\b")
_PLAIN_WORD = re.compile(r"[^\W\d_]{4}")
"""A word of a sentence before the answer: what an option was read as is shorter."""
_WORD = re.compile(r"[^\W_]+")
_NEARLY_YES_OR_NO = re.compile(
    r"\s*[/|\\7]\s?[\W_]{0,2}[a-z]{2,3}(?=\W*(?:\n|$))|\s[\W_]{0,3}[a-z](?:nie|tak)(?=\W*(?:\n|$))|(?:\s*[/|\\il1]\s)?[\W_]{0,3}(?:n[il1]e|[nmrh][il1]?[ec]|ni[ec0]|[tf1l][ao][kbx]|[gj]?ak)(?=\W*(?:\n|$))"
)
_LINES_BELOW, _HEAD = 3, 2
"""Lines in which other options may stand below the first, and words of them that are looked at."""
_LONGEST_LOST = 5
"""Letters that TAK or NIE with a ring around it is read as."""
_LEAST, _ALIKE = 4, 0.75
"""Letters of an option's word, and how much of it must be there in a misread one."""


def may_have_lost_another(folded: str, options: Mapping[str, Sequence[str]], value: object) -> bool:
    r"""Whether beside the option that an answer names, `value`, another may have stood that was not read.

    Only for answers without boxes and strokes, which would tell by themselves.

    >>> sizes = {"micro": ("mikro",), "small": ("małe",), "medium": ("średnie",)}
    >>> said = ("mikro", "mikro / smale", "a) mikro", "mikro smale")
    >>> [may_have_lost_another(one, sizes, "micro") for one in said]
    [False, True, True, True]
    >>> may_have_lost_another("mikro wa zd 8", sizes, "micro")
    True
    >>> may_have_lost_another("o mikro\ne male\no srednie", sizes, "micro")
    True
    >>> said = ("nie", "gab / nie", "ob b) nie", "tak gdie", "tak hie", "tak, jednym", "firma nie bierze")
    >>> [may_have_lost_another(one, {"yes": ("TAK",), "no": ("NIE",)}, "no") for one in said]
    [False, True, True, False, True, False, False]
    >>> said = ("tak xnie", "tak knie)", "tak, u mnie", "gary nie", "firma nie bierze")
    >>> [may_have_lost_another(one, {"yes": ("TAK",)}, "yes") for one in said]
    [True, True, False, True, False]
    """
    first = folded.strip().partition("\n")[0]
    if _LETTERED.search(first):
        return True
    if {"yes", "no"} >= set(options):
        two = " ".join(folded.strip().split("\n")[:2])
        return _LETTERED_ANSWER.search(two) is not None or _is_half(first)
    lines = folded.strip().split("\n")[: 1 + _LINES_BELOW]
    return (
        _are_remains(lines, options, value)
        or _BETWEEN.search(first) is not None
        or _holds_another(first, options, value)
        or any(_holds_another(line, options, value) for line in _heads_below(folded))
    )


def names_nearly_another(words: str, options: Mapping[str, Sequence[str]], value: object) -> bool:
    """Whether words are nearly those of another option than the one that is named.

    >>> trips = {"ch": ("Szwajcaria",), "fi": ("Finlandia",)}
    >>> names_nearly_another("gzwajcaria, 22 czerwca", trips, "fi")
    True
    """
    return _holds_another(words, options, value)


def goes_on_below(rest: str, options: Mapping[str, Sequence[str]], value: object) -> bool:
    r"""Whether the lines below an answer begin with other options than the one that it names.

    >>> sizes = {"micro": ("mikro",), "small": ("małe",), "medium": ("średnie",)}
    >>> goes_on_below("e male\no srednie", sizes, "micro"), goes_on_below("klasa pkd: 25.53", sizes, "micro")
    (True, False)
    """
    return any(_holds_another(line, options, value) for line in _heads_below("\n" + rest.lstrip("\n")))


def _heads_below(folded: str) -> list[str]:
    """How the next lines begin: options may stand one a line, their signs read as letters."""
    lines = [line.split() for line in folded.strip().split("\n")[1 : 1 + _LINES_BELOW]]
    return [" ".join(words[:_HEAD]) for words in lines]


def _is_half(answer: str) -> bool:
    """Whether something short stands before „tak” or „nie”, or what may be the other one behind it."""
    found = _YES_OR_NO.search(answer)
    if found is None:
        return False
    before, behind = answer[: found.start()], answer[found.end() :]
    if any(one.isalnum() or one in _PARTS for one in before):
        return _PLAIN_WORD.search(before) is None or _is_lone_short(before, behind)
    return behind.lstrip().startswith(tuple(_PARTS)) or _NEARLY_YES_OR_NO.match(behind) is not None


def _is_lone_short(before: str, behind: str) -> bool:
    """Whether but one short word stands before „nie”, and nothing behind it: „gary nie”, a ringed TAK."""
    words = before.split()
    return len(words) == 1 and len(words[0]) <= _LONGEST_LOST and not any(map(str.isalnum, behind))


def _holds_another(answer: str, options: Mapping[str, Sequence[str]], value: object) -> bool:
    """Whether a word is nearly one of another option's, and not of the one that is named."""
    own = _words_of(options.get(str(value), ()))
    others = _words_of(word for name, words in options.items() if name != value for word in words) - own
    rest = [word for word in _WORD.findall(answer) if len(word) >= _LEAST and not _is_like(word, own)]
    return any(_is_like(word, others) for word in rest)


def _are_remains(lines: Sequence[str], options: Mapping[str, Sequence[str]], value: object) -> bool:
    """Whether beside an option stand several short words and nothing else: what others were read as.

    >>> sizes = {"micro": ("mikro",), "small": ("małe",)}
    >>> [_are_remains([said], sizes, "micro") for said in ("mikro wa zd 8", "mikro, 3 os. w firmie")]
    [True, False]
    >>> _are_remains(["m", "rure", "mikro"], sizes, "micro")
    True
    """
    own = _words_of(options.get(str(value), ()))
    words = _WORD.findall(" ".join(lines))
    rest = [word for word in words if not _is_like(word, own)]
    alone = [line for line in map(str.strip, lines) if line in rest and len(line) <= _LEAST]
    are_short = len(rest) < len(words) and max(map(len, rest), default=_LEAST) < _LEAST
    return (len(rest) > 1 and are_short) or len(alone) > 1


def _words_of(options: Iterable[str]) -> set[str]:
    return {word for one in options for word in _WORD.findall(fold(one)) if len(word) >= _LEAST}


def _is_like(word: str, others: Iterable[str]) -> bool:
    return any(SequenceMatcher(None, word, other).ratio() >= _ALIKE for other in others)
