"""Lists that go on into what asks something else."""

import re

_AMID_ITEMS = re.compile(
    r"^[–—•-] [^\n]+\n(?![–—•-])(?=[A-ZĄĆĘŁŃÓŚŹŻ])[^\W\d]+(?: [^\W\d]+){2,}\n[–—•-] ", re.MULTILINE
)
_ASKS_BEHIND = re.compile(r"(?:[^\W\d]{3}|\d)\)?\.\s(?=[A-ZĄĆĘŁŃÓŚŹŻ])[^\W\d]+(?: [^\W\d]+){2,7}:\s")


def runs_into_another(answer: str) -> bool:
    r"""Whether a list goes on into what asks something else: which of its items are its own is not known.

    A line of words between items with dashes is no item of theirs; a sentence that ends in a colon asks.

    >>> runs_into_another("– ISO 9001\n– CE\nDoświadczenie na rynkach obcych\n– SMM, Hamburg")
    True
    >>> runs_into_another("Hannover Messe, 2025. Firma legitymuje się certyfikatami: CE, ISO 9001")
    True
    >>> runs_into_another("– ISO 9001\n– Świadectwo rejestracji\nRp.20441\n– CE")
    False
    """
    return _AMID_ITEMS.search(answer) is not None or _ASKS_BEHIND.search(answer) is not None
