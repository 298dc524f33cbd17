"""Whether a reply is nothing but thanks or a nod: it is kept, and nobody need read it."""

import re

from domain.words.text import fold
from ingest.sorting.asked import asks

_CLOSING = re.compile(
    r"(?:^|(?<=\W))(?:(?:serdecznie |lacze )?pozdrawiam\w*|(?:lacze |serdeczne )*pozdrowienia|z powazaniem"
    r"|z wyrazami szacunku|wyslan[eo] z|sent from|-- |--$)"
)
_THINGS = r"(?:informacje|odpowiedz|potwierdzenie|wiadomosc|mail\w*|e-mail\w*|pismo|przypomnienie)"
_THANKS = r"(?:dziekuj(?:e|emy)|dzieki)"
_OURS = r"(?:odbior|otrzymanie|wplyw)(?: (?:wiadomosci|maila|e-maila|pisma|informacji|prosby))?"
_FILES = r"(?:dokument\w*|brak\w*|pism\w*|zalacznik\w*|to)"
_WHEN = r"(?:w terminie|wkrotce|niebawem|dzis|dzisiaj|jutro)"
_WORDS = re.compile(
    r"\b(?:dzien dobry|witam(?: serdecznie)?|szanowni panstwo|szanowna pani|szanowny panie"
    r"|ok|okej|okay|dobrze|super|jasne|swietnie|rozumiem|rozumiemy"
    rf"|(?:bardzo |serdecznie |pieknie )?{_THANKS}(?: (?:bardzo|serdecznie|slicznie))?"
    rf"(?: za (?:\w+ )?{_THINGS})?"
    rf"|potwierdzam(?:y)? {_OURS}"
    r"|przyj(?:alem|elam|elismy) do wiadomosci"
    rf"|(?:uzupelni(?:e|my)|doslemy|dosle|poprawi(?:e|my))(?: {_FILES})?(?: {_WHEN})?)\b"
)
_MEANING = re.compile(r"\w")
_MORE = re.compile(r"\b(?:ps|p\.s|prosz\w+|prosb\w+|nie|ale|jednak|rezygn\w+|wycof\w+)\b")
"""What may stand below a name and still be said by it."""
_LONGEST = 300
_LONGEST_FOOTER = 1_500


def is_courtesy(text: str) -> bool:
    """Whether a mail's own words only thank or agree, with whatever signs them.

    >>> is_courtesy("Dzień dobry, dziękuję za informację. Uzupełnimy w terminie. Pozdrawiam, Jan Lis, 68 1")
    True
    >>> is_courtesy("Ok, ale umowę wyślemy pocztą."), is_courtesy("Dziękuję. Czy to wszystko?")
    (False, False)
    """
    folded = fold(text)
    closing = _CLOSING.search(folded)
    said = folded[: closing.start()] if closing else folded
    footer = folded[closing.start() :] if closing else ""
    if not said.strip() or len(said) > _LONGEST or len(footer) > _LONGEST_FOOTER or asks(text):
        return False
    return not _MEANING.search(_WORDS.sub("", said)) and not _MORE.search(footer)
