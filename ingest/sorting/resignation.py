"""Whether someone's words withdraw an application (Regulamin § 5.3), negation and conditions understood."""

import re

from domain.text import fold_lines

_WHAT = r"(?:udzial|uczestnictw|wyjazd|wyjezdz|zgloszeni|misj|podroz|nabor|rekrutacj)"
_WHY = r"(?:z powodu|ze wzgledu|w zwiazku|z przyczyn)"
_RESIGNS = re.compile(
    r"\b(?:rezygnuj(?:e|emy)|(?:z)?rezygnowac|zrezygnowal\w*)\b"
    rf"(?=\s*(?:$|[,.;:!)-]|na razie|jednak|niestety|{_WHY}|ze? (?:\w+ ){{0,3}}{_WHAT}))"
    rf"|\brezygnacj\w*(?: \w+){{0,2}} ze? (?:\w+ ){{0,3}}{_WHAT}"
    rf"|\b(?:wycofuj(?:e|emy)|wycofac|wycofanie|wycofalismy)(?: \w+){{0,3}} {_WHAT}"
    r"|\bnie (?:wezm(?:e|iemy|ie)|bede mog(?:l|la) wziac|mozemy wziac|bedziemy mogli wziac) udzialu"
    rf"|\b(?:anulowac|anulowanie|anuluj(?:e|emy))(?: \w+){{0,3}} {_WHAT}"
    r"|\b(?:skladam|skladamy|zglaszam|zglaszamy) rezygnacj|\binformuj(?:e|emy) o rezygnacji"
    r"|\bwycofuj(?:e|emy) sie\b(?=\s*(?:$|[,.;:!)]|z\b))|^\s*rezygnacja\s*[.!]?\s*$"
)
_REPLACES = re.compile(
    r"\bw (?:jej|jego|ich) miejsce\b|\bzamiast niego\b|\bzamiast niej\b|\bpoprawion\w*|\bzastapi\b"
)
_UNLESS_BEFORE = re.compile(
    r"\b(?:nie (?:\w+ ){0,3}|(?:czy|jesli|jezeli|gdyby\w*|kiedy|jak|mozna|w (?:przypadku|razie|sytuacji)"
    r"|ewentualn\w*|mozliwosc\w*|termin\w*|warunk\w*|koszt\w*|zasad\w*|skutk\w*)\b.*)$"
)
_BEFORE_CHARACTERS = 400
"""So far back a denial or a condition is looked for: a „sentence” may be as long as a stranger likes."""
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]?")


def resigns(text: str) -> bool:
    """Whether a sentence of `text` says that its author withdraws.

    A question, a condition („w razie rezygnacji”), and a denial do not.

    >>> resigns("Niestety rezygnujemy z udziału w wyjeździe."), resigns("Nie rezygnujemy z udziału.")
    (True, False)
    >>> resigns("Do kiedy można zrezygnować z wyjazdu?"), resigns("Rezygnuję z cateringu.")
    (False, False)
    >>> resigns("Prosimy o anulowanie naszego zgłoszenia."), resigns("Rezygnacja")
    (True, True)
    """
    for sentence in _SENTENCE.findall(_joined_lines(text)):
        if sentence.rstrip().endswith("?"):
            continue
        for found in _RESIGNS.finditer(sentence):
            if not _UNLESS_BEFORE.search(_before(sentence, found.start())):
                return True
    return False


def _before(sentence: str, position: int) -> str:
    return sentence[max(0, position - _BEFORE_CHARACTERS) : position]


def replaces(text: str) -> bool:
    """Whether somebody or something takes the place of what is withdrawn: then nobody may resign at all.

    >>> replaces("Pani Nowak rezygnuje z wyjazdu, w jej miejsce pojedzie Jan Lis.")
    True
    """
    return _REPLACES.search(_joined_lines(text)) is not None


def _joined_lines(text: str) -> str:
    """Folded text in which a single line break ends no sentence: mail programs break lines anywhere."""
    paragraphs = re.split(r"\n\s*\n", fold_lines(text))
    return "\n".join(paragraph.replace("\n", " ") for paragraph in paragraphs)
