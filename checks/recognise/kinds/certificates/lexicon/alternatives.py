"""Patterns made of lists of words, so that the lists can be read and added to one by one.

All are matched against folded text: small letters, no diacritics, one line (`statement.plain`).
"""


def any_of(*alternatives: str) -> str:
    r"""A group that matches any one of these patterns, the first that fits.

    >>> any_of("zaleg", r"niedoplat\w*")
    '(?:zaleg|niedoplat\\w*)'
    """
    return f"(?:{'|'.join(alternatives)})"


def any_stem(words: str) -> str:
    """A group that matches any one of the words or stems in a text, which blanks part.

    >>> any_stem("zaleg zadluz")
    '(?:zaleg|zadluz)'
    """
    return any_of(*words.split())
