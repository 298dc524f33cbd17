"""What a form prints between a question and its answer: how to answer, what a list holds, what was chosen."""

import re

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.if_so import IF_SO

_LEAD = re.compile(
    r"\s*(?:wybran[oay]|zaznaczon[oay]|odpowiedz|udzielono odpowiedzi)(?: (?:opcja|opcje|odpowiedz))?\s*:\s*"
    r"|\s*(?:wykaz|lista|zestawienie|spis|nazwy|wydarzenia|wpisy)(?: ?\([^()]*\))?:?\s*\n(?=\s*\S)"
    r"|\s*(?:wykaz|lista|zestawienie|spis)(?: ?\([^()]*\))?:[ \t]*(?=\S)"
)
"""„Wybrano: nigdy” of a web form, and what heads a list in its box."""
_TELLS_HOW = r"dolacza|zalacza|wymienia|podaje|wpisuje|zaznacza|oznacza|skresla|wypelnia|uwzglednia|pomija"
_PARTS = (
    r"(?:pelna )?nazwa|imie|nazwisko|kraj|miejsce|miasto|rok|data|numer|wystawca|organizator|poziom|jezyk"
)
_LIMIT = r"(?:mikro|mal[aey]|sredni[ae]?|duz[aey])\b[^,;:\d]*\d[^,;:]*"
_GUIDANCE = re.compile(
    rf"[^:?]*\b(?:(?:{_TELLS_HOW}) sie|sie (?:tu |tutaj |tez )?(?:nie )?(?:{_TELLS_HOW}))\b[^:?]*\."
    r"|(?:prosze|prosimy|nalezy|warto|mozna|trzeba)\b[^:?]*\."
    r"|(?:nazwa|podklasa|klasa|kod|numer|adres)\b[^:?]* ?(?:jak w|wedlug|zgodn\w+ z)\b"
    r"(?:[^:?]*\.|(?:(?!np)[^:?])*+np[^?]*\.)"
    rf"|(?:{_PARTS})(?:(?:,| i| oraz|/) ?(?:{_PARTS}))+\.?"
    r"|\((?:znak|symbol|krzyzyk|zaznacz|wstaw|postaw|wpis|prosz|prosim|nalezy|niepotrzebne|wlasciw|odpowiedni)[^()]*\)"
    rf"|{IF_SO}[\W_]*"
    r"(?:(?:to|prosz\w+|prosim\w+|w|o|je|ich|jej|ktor\w+|jak\w+|wymien\w*|poda\w*|wpis\w*|wskaz\w*|nazw\w*|opis\w*"
    r"|wszystk\w+|liczb\w+|ile|ramach|krotko|ponizej|porozumieni\w+|specjalizacj\w+|przedsiewzieci\w+)\b[\W_]*)*"
    r"|[-–—]? ?kazd\w+ (?:\w+ )?(?:w|od) (?:osobn|now)\w+ (?:wiersz|lini)\w*\b[^:?\d]*"
    r"|(?:i |oraz )?(?:(?:do|za)lacz\w* )?(?:ich |jego )?kopi[ei](?: (?:tych )?dokument\w+)?\.?"
    rf"|(?:{_LIMIT}(?:[,;] ?{_LIMIT})+|{_LIMIT}{_LIMIT})[,;]? ?"
    r"|liczba pracownikow\b[^:?]*\bpowiazan\w+\."
    r"|kazd\w+ (?:w|od) (?:osobn|now)\w+ (?:wiersz|lini)\w*\b[^:?]*"
    rf"|{IF_SO},? ?(?:[-–—] ?)?"
    r"(?:prosze|prosimy|nalezy|(?:(?:w|do|z|na) )?(?:ktor|jak|czym|ilu))[^:~☐☒▨]*"
    r"|mikro\w* ?[-–—] ?do \d[^:?~☐☒▨]*"
)
"""A sentence of small print that says how to answer, and answers nothing."""


def without_guidance(answer: str) -> str:
    r"""An answer without the form's own words before it; those alone are left as they are.

    >>> without_guidance("Wybrano: nigdy"), without_guidance("Do ankiety dołącza się kopie.\nISO 9001:2015")
    ('nigdy', 'ISO 9001:2015')
    >>> without_guidance("(znak X pod właściwą nazwą)\n[x] mikro [ ] małe")
    '[x] mikro [ ] małe'
    >>> without_guidance("jeśli TAK – w której\n~~TAK~~ NIE"), without_guidance("jeśli tak: ISO")
    ('~~TAK~~ NIE', 'jeśli tak: ISO')
    >>> without_guidance("Wykaz: brak")
    'brak'
    >>> without_guidance("Wykaz (do zgłoszenia dołączamy kopie)\nbrak")
    'brak'
    >>> without_guidance("jeśli TAK – w której\n~~TAK~~ / NIE"), without_guidance("jeśli tak, smart factory")
    ('~~TAK~~ / NIE', 'jeśli tak, smart factory')
    >>> without_guidance("mikro – do 9 osób, małe – do 49\nmikro")
    'mikro'
    >>> without_guidance("Warto wspomnieć o badaniach.")
    'Warto wspomnieć o badaniach.'
    """
    lead = _LEAD.match(fold_evenly(answer))
    answer = answer if lead is None else answer[lead.end() :]
    first, _, rest = answer.lstrip().partition("\n")
    is_guidance = rest.strip() and _GUIDANCE.fullmatch(fold_evenly(first).strip())
    return without_guidance(rest) if is_guidance else answer
