"""Whether a page's text layer can be judged, or is what a broken font mapping or a poor scan left."""

import re

_JUNK = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
_JUNK_SHARE = 0.3
_LOST = "\ufffd□▯¹³¿\x00"
"""What stands in a letter's place where a font lacks it: boxes, and what „ą”, „ł”, „ż” become when the
Central European code page 1250 is taken for the Western one."""
_BROKEN_WORD = re.compile(
    r"[^\W\d_][\ufffd\u25a0-\u25ff¹³¿\ue000-\uf8ff\x00-\x08\x0e-\x1f]+[^\W\d_]|\(cid:\d+\)"
)
_MANY_BROKEN = 3
_BROKEN_SHARE = 0.02
"""Of all words; every third Polish word has a letter that English lacks."""
_COMMON_VOWELS = "aeioyuąęó"
_OTHER_VOWELS = "AEIOUYĄĘÓäöüéаеиоуыэюяіїє"
_VOWEL_SHARE = 0.2
"""Polish, English and German prose lies between 0.35 and 0.45 of all letters."""
_LEAST_LETTERS = 50
"""Below this many letters the share of vowels says nothing."""
_LEADERS = re.compile(r"[\s._…·•\-–—☐☒|]+")
"""Lines to write on and boxes to tick: as many as there are on a form, they say nothing."""
_LEAST_INKED = 80
_LETTER_SHARE = 0.5
"""Letters and digits are nine tenths of what an ordinary page prints, of a price list eight."""
_SPACE_SHARE = 0.5
"""Spaces are a sixth of prose; as many as half of what is printed stand between single letters."""
_STRANGE = re.compile("[\u0530-\u1cff\u2c00-\ud7ff]")
"""Scripts that nobody uses here, from Armenian on; a lost mapping often lands among the Chinese signs."""
_STRANGE_SHARE = 0.3

_LONE_SHARE = 0.5
"""Of all words; in Polish prose one in ten is a single letter."""
_LEAST_WORDS = 50

_SOUND_WORD = re.compile(
    r"""[("„]?(?:[^\W\d_]?[a-ząćęłńóśźżäöüß]{2,}|[^\W\d_]|[A-ZĄĆĘŁŃÓŚŹŻ]{2,})(?:[-/][^\W\d_]*)?[-,.;:!?)”"]*"""
)
_SOUND_SHARE = 0.6
"""On good pages more than eight tenths of the letters stand in whole words of one case."""


def is_garbled(text: str) -> bool:
    """Whether the text stands for other characters than it shows, in whole or so often that words are lost.

    Counted: replacement, private-use and control characters; boxes and wrong letters within words; the
    share of vowels among letters, which a shifted font encoding destroys; symbols in place of letters;
    letters set apart by spaces; scripts from far away.

    >>> is_garbled("Zaświadczenie o niezaleganiu")
    False
    >>> is_garbled("=DĞZLDGF]HQLH R QLH]DOHJDQLX Z RSáDFDQLX VNáDGHN QD XEH]SLHF]HQLD VSRáHF]QH")
    True
    """
    spaces = text.count(" ")
    inked = len(text) - spaces - text.count("\n")
    # Nearly every page consists of printable characters; U+FFFD is one of them.
    is_clean = text.replace("\n", "").isprintable() and not any(sign in text for sign in _LOST)
    if not is_clean and _has_lost_letters(text, inked):
        return True
    vowels = sum(map(text.count, _COMMON_VOWELS))
    if vowels >= _VOWEL_SHARE * inked and spaces < _SPACE_SHARE * inked and "(cid:" not in text:
        return False  # nearly every page ends here
    return _has_lost_letters(text, inked) or _is_unreadable(text, vowels)


def _has_lost_letters(text: str, inked: int) -> bool:
    if len(_JUNK.findall(text)) > _JUNK_SHARE * inked:
        return True
    broken = len(_BROKEN_WORD.findall(text))
    return broken >= _MANY_BROKEN and broken > _BROKEN_SHARE * len(text.split())


def _is_unreadable(text: str, vowels: int) -> bool:
    letters = sum(map(str.isalpha, text))
    vowels += sum(map(text.count, _OTHER_VOWELS))
    is_prose = letters >= _LEAST_LETTERS and letters > sum(map(str.isdigit, text))
    if is_prose and vowels < _VOWEL_SHARE * letters:
        return True
    words = _LEADERS.sub("", text)
    if len(words) < _LEAST_INKED:
        return False
    if sum(map(str.isalnum, words)) < _LETTER_SHARE * len(words):
        return True
    if len(_STRANGE.findall(text)) > _STRANGE_SHARE * letters:
        return True
    return _is_set_apart(text)


def _is_set_apart(text: str) -> bool:
    words = text.split()
    lone = sum(len(word) == 1 and word.isalpha() for word in words)
    return len(words) >= _LEAST_WORDS and lone > _LONE_SHARE * len(words)


def is_poor_layer(text: str) -> bool:
    """Whether text that a scanning program laid behind a picture is no better than none.

    >>> is_poor_layer("Zaświadczenie o niezaleganiu"), is_poor_layer("Za5w;adC2en1e o n1eZaleg4nlu")
    (False, True)
    """
    letters = sound = 0
    for word in text.split():
        count = sum(map(str.isalpha, word))
        letters += count
        if _SOUND_WORD.fullmatch(word):
            sound += count
    return sound < _SOUND_SHARE * letters or is_garbled(text)
