"""A person's name as it is in registers, from how a sentence inflects it: „delegujemy panią Annę Lipską”."""

import re

from checks.recognise.noise.given_names import is_given_name
from domain.words.text import fold

_SENT = re.compile(
    r"\b(?:(?:od)?deleguj(?:e|emy)|(?:od)?delegowal\w+|wyznacza(?:m|my)?|wyznaczyl\w+|kieruj(?:e|emy)|skierowal\w+"
    r"|wysyla(?:m|my)?|wytypowal\w+|zglasza(?:m|my)?|typuj(?:e|emy))\b[^:]*$"
)
"""A verb that is said of whom, with no colon before the name."""
_ADJECTIVE = re.compile(r"(?P<own>.+(?:sk|ck|dzk)i)ego")


def is_object_of(said: str, name: str) -> bool:
    """Whether words say whom somebody sends, so that the name in them is inflected.

    >>> is_object_of("Kierujemy Jana Wilka.", "Jana Wilka"), is_object_of("Jedzie: Jan Wilk", "Jan Wilk")
    (True, False)
    """
    before, found, _ = said.partition(name)
    return bool(found) and _SENT.search(fold(before)) is not None


def in_nominative(name: str, *, is_object: bool = False) -> str | None:
    """A person's name in the nominative; None where an inflected one does not tell how it is.

    A woman's always does: „Annę Lipską”, „Ewę Wilk”. Of a man's it is sure only of „-skiego” and given names
    that are known: „Jana Wilka” may be a Wilk or a Wilka.

    >>> in_nominative("Annę Lipską-Wronę"), in_nominative("Pawła Górskiego"), in_nominative("Adam Sowa")
    ('Anna Lipska-Wrona', 'Paweł Górski', 'Adam Sowa')
    >>> in_nominative("Jana Wilka", is_object=True), in_nominative("Ewę Wilk", is_object=True)
    (None, 'Ewa Wilk')
    >>> in_nominative("Kamila Nowak", is_object=True), in_nominative("Jacka Cichego")
    ('Kamila Nowak', None)
    >>> in_nominative("Marcela Zielińskiego", is_object=True), in_nominative("Marka Nowaka", is_object=True)
    ('Marcel Zieliński', None)
    """
    *given, surname = name.split()
    if not given or name.isupper():
        return name
    if all(word.endswith(("ę", "ą")) for word in given):
        women = [f"{word[:-1]}a" for word in given]
        return " ".join((*women, _of_woman(surname))) if all(map(is_given_name, women)) else None
    if surname.endswith("ego") and all(word.endswith(("a", "ego")) for word in given):
        adjective, men = _ADJECTIVE.fullmatch(surname), [_of_man(word) for word in given]
        return None if adjective is None or None in men else " ".join((*filter(None, men), adjective["own"]))
    if surname.endswith(("ę", "ą")) and is_object:
        return None
    is_inflected = is_object and surname.endswith("a") and not surname.endswith(("ska", "cka", "dzka"))
    return None if is_inflected and _of_man(given[0]) is not None else name


def _of_woman(surname: str) -> str:
    """A woman's surname, each part of it: „Lipską-Wronę”; one that ends otherwise is not inflected."""
    return "-".join(f"{part[:-1]}a" if part.endswith(("ę", "ą")) else part for part in surname.split("-"))


def _of_man(given: str) -> str | None:
    """The only given name that a man's may be the accusative of: „Jana”, „Marka”, „Jerzego”."""
    whole = (given[:-1], f"{given[:-2]}e{given[-2:-1]}") if given.endswith("a") else ()
    whole = (f"{given[:-3]}y", given[:-3]) if given.endswith("ego") else whole
    known = [one for one in whole if is_given_name(one)]
    return known[0] if len(known) == 1 else None
