"""Whether a page's text layer can be judged, or is what a broken font mapping left."""

import re

_JUNK = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
_JUNK_SHARE = 0.3
_COMMON_VOWELS = "aeioyuąęó"
_OTHER_VOWELS = "AEIOUYĄĘÓäöüéаеиоуыэюяіїє"
_VOWEL_SHARE = 0.2
"""Polish, English and German prose lies between 0.35 and 0.45 of all letters."""
_LEAST_LETTERS = 50
"""Below this many letters the share of vowels says nothing."""


def is_garbled(text: str) -> bool:
    """Whether most of the text stands for other characters than it shows.

    Counted: replacement, private-use and control characters; and the share of vowels among letters,
    which a shifted font encoding destroys.

    >>> is_garbled("Zaświadczenie o niezaleganiu")
    False
    >>> is_garbled("=DĞZLDGF]HQLH R QLH]DOHJDQLX Z RSáDFDQLX VNáDGHN QD XEH]SLHF]HQLD VSRáHF]QH")
    True
    """
    inked = len(text) - text.count(" ") - text.count("\n")
    # Nearly every page consists of printable characters; U+FFFD is one of them.
    is_clean = "\ufffd" not in text and text.replace("\n", "").isprintable()
    if not is_clean and len(_JUNK.findall(text)) > _JUNK_SHARE * inked:
        return True
    vowels = sum(map(text.count, _COMMON_VOWELS))
    if vowels >= _VOWEL_SHARE * inked:  # nearly every page ends here
        return False
    vowels += sum(map(text.count, _OTHER_VOWELS))
    letters = sum(map(str.isalpha, text))
    return letters >= _LEAST_LETTERS and vowels < _VOWEL_SHARE * letters
