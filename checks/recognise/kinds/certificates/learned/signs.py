"""By what the learned model weighs a statement: its words, what they mean here, and their order.

Numbers, days and citations stand for their shape alone, words behind a denial are other words, and words of
one meaning („układ”, „raty”, „odroczono”) share a sign: what is learned of one wording holds for others.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from checks.recognise.kinds.certificates.lexicon.remarks import REMARK
from checks.recognise.kinds.certificates.lexicon.troubles import TROUBLE
from checks.recognise.kinds.certificates.lexicon.unknown import TOPIC

_MONTH = r"(?:stycz|lut|mar[cz]|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud)\w*"
_CITED = re.compile(r"\b(?:art|ust|par|pkt|lit)\.? ?\d+\w*|§ ?\d+\w*")
_DAY = re.compile(
    rf"\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b|\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}} {_MONTH} \d{{4}}\b"
)
_NUMBER = re.compile(r"(?<![\d,./-])(\d{1,3}(?:[ .]\d{3})+|\d+)([,.]\d{2})?(?![\d./-])( ?(?:zl|pln)\b)?")
_SHARE = re.compile(r"\d+(?:[.,]\d+)? ?%")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"<\w+>|[a-z][a-z0-9]*|[:;?!,()/%§☐☒▨]|-(?= |$)|\d\S*")
_JOINED_DENIAL = re.compile(r"nie(?:zaleg(?!ani)|posiad|wykaz|figur|wystep|stwierdz|jest$|ma$)")
"""„niezalega”: a denial whose blank was lost."""

_DENIALS = frozenset({"nie", "brak", "bez", "ani", "braku"})
_REACH = 6
"""So many words a denial reaches, unless a sign of punctuation ends it; a comma takes half of that."""

_MEANINGS = r"""
IF          jezeli jesli gdy gdyby ile razie przypadk\w* kto czy
WHICH       ktor\w+ tych takich
MAY         moze moga mozna mozesz nalezy powin\w+ podlega\w* przyslugu\w+ uwaza\w* rozumie oznacza\w* stosuje
MAY         nalicza\w* pobiera\w* wydaje wydawan\w+ odmawia obowiaz\w+ prawo uprawnion\w+ stanie stanowi\w*
MAY         zastrzega odpowiada\w* powoduj\w+ skutkuj\w+ wypelnia podaje wskazuje przedawnia\w*
NOT         nie brak braku bez ani zadn\w+ nic
NOW         trwa\w* tocz\w+ toku trakcie prowadz\w+ oczeku\w+ czeka nadal obecnie jeszcze dotychczas
NOW         aktualnie biez\w+
DONE        \w{3,}(?:ono|ano|eto|yto) zosta[lw]\w*
LATER       bedzie beda zostan[ie]\w* pozniej\w* przyszl\w* uplyn\w+
IS          jest sa byl\w* figuru\w+ widnie\w+ wystep\w+ istnie\w+ ciaz\w+ pozosta\w+ posiada\w* maja ma
IS          wykaz\w+ wynos\w+ obejm\w+ dotycz\w+
PAPER       zaswiadczeni\w* dokument\w* pism\w* wydruk\w* druk\w* formularz\w* potwierdzeni\w*
PAPER       poswiadczeni\w* informacj\w* decyzj\w* postanowieni\w*
OFFICE      zus zaklad\w* organ\w* urzad urzed\w+ naczelnik\w* oddzial\w*
PAYER       platnik\w* podatnik\w* spolk\w* wnioskodaw\w* przedsiebior\w* stron[ay] firm\w* podmiot\w*
PAYER       pan pani panstw\w* osob\w* dluznik\w*
LAW         ustaw\w* ordynac\w* kodeks\w* przepis\w* rozporzadz\w* zgodnie podstawie mysl
DEBT        zaleg\w* zalea\w* zadlu\w* niedopl\w* dlug\w* debet\w* wymagaln\w* przetermin\w*
UNPAID      nie(?:opl|zap|ureg|uisz|rozl|spl)\w*
PAID        (?:op|za|w|s)?plac\w+ uregul\w* uiszcz\w* rozlicz\w* splat\w* wplat\w* pokry\w+ zaplat\w* oplat\w*
RELIEF      rat[aey]? ratach ratami ratal\w* odrocz\w* uklad\w* ulg\w* ugod\w* umow\w* umorz\w* rozloz\w*
RELIEF      harmonogram\w* porozum\w*
FORCE       egzek\w* wykonaw\w* zajec\w* zajet\w* hipotek\w* zastaw\w* upomn\w* komorn\w*
FORCE       windyk\w* zabezp\w*
PROCEEDING  kontrol\w* postepow\w* spraw\w* czynnosc\w* weryfik\w* wyjasn\w* korekt\w* odwol\w* sad\w{0,3}
PROCEEDING  spor\w* upadl\w* restrukt\w* likwid\w*
DUES        sklad\w* podat\w* nalezn\w* zobow\w* kwot\w* odset\w* koszt\w* vat cit pit saldo konto koncie
DUES        konta
LIMIT       tylko wylacznie jedynie wyjatk\w* oprocz poza jednak\w* natomiast lecz ale czesci\w* zakres\w*
LIMIT       okres\w* wspolni\w* inn\w+ pozostal\w*
ZERO        zero zerow\w* nd
YES         tak
"""
"""What words mean on a certificate; the first that fits."""
_MEANING = tuple(
    (name, re.compile("|".join(words))) for name, *words in map(str.split, _MEANINGS.strip().split("\n"))
)
_OF_RULES = frozenset({"IF", "MAY", "LAW", "CITED"})
_OF_NO_RULE = re.compile(r"zgodnie|ustawow\w+|podstawie")
"""Words of laws that any sentence may have: „odsetki ustawowe obciążają konto zgodnie z wyliczeniem”."""
_SHORT, _MIDDLE = 4, 7
_MOST_LENGTHS = 10


def is_weighed(text: str) -> bool:
    """Whether a folded statement speaks of what the model has learned about: dues, reliefs, proceedings.

    >>> is_weighed("zaleglosci: brak"), is_weighed("jan maj, kierownik referatu")
    (True, False)
    """
    return any(one.search(text) is not None for one in (TROUBLE, REMARK, TOPIC))


def is_told_of_anybody(text: str) -> bool:
    """Whether a folded statement has a word of rules: a condition, a duty, a law.

    >>> is_told_of_anybody("kto zalega, placi odsetki"), is_told_of_anybody("platnik splaca raty")
    (True, False)
    >>> is_told_of_anybody("odsetki ustawowe narastaja zgodnie z wyliczeniem")
    False
    """
    return any(_meaning(word) in _OF_RULES and _OF_NO_RULE.fullmatch(word) is None for word in _words(text))


def signs(text: str) -> set[str]:
    """The signs of a folded statement.

    >>> sorted(one for one in signs("nie zalega od 2025 r") if one.startswith(("!", "<")))[:3]
    ['!<year>', '!DEBT !YEAR', '!DEBT !YEAR $']
    """
    words = list(_words(text))
    stems = [_stem(word) for word in words]
    found = {f"long {min(_MOST_LENGTHS, len(words) // _SHORT)}", *stems}
    meant = ["^"]
    for word, stem, is_denied in zip(words, stems, _denied(words), strict=True):
        meaning = _meaning(word)
        if is_denied:
            found.add(f"!{stem}")
            meaning = f"!{meaning}" if meaning else None
        if meaning is not None and meant[-1] != meaning:
            meant.append(meaning)
        if len(word) > _SHORT + 1 and word[0].isalpha():
            found.add(f"~{word[-3:]}")
    meant.append("$")
    found.update(_in_order(meant))
    found.update(_neighbours(["^", *stems, "$"]))
    return found


def _words(text: str) -> Iterator[str]:
    """The words of a statement; shapes for figures, and „nie” apart from the word it was joined to."""
    shaped = _SHARE.sub(" <share> ", _DAY.sub(" <date> ", _CITED.sub(" <cited> ", text)))
    shaped = _NUMBER.sub(_shape, shaped)
    for word in _WORD.findall(shaped):
        if word[0].isdigit():
            yield "<number>"
        elif _JOINED_DENIAL.match(word) is not None:
            yield from ("nie", word[3:])
        else:
            yield word


def _shape(found: re.Match[str]) -> str:
    if found[2] or found[3]:
        is_zero = not re.sub(r"[ .,0]", "", found[1] + (found[2] or ""))
        return " <zero> " if is_zero else " <amount> "
    return " <year> " if _YEAR.fullmatch(found[1]) else " <number> "


def _denied(words: Sequence[str]) -> Iterator[bool]:
    """Of each word, whether a denial before it reaches it."""
    left = 0
    for word in words:
        if word in _DENIALS:
            left = _REACH
            yield False
            continue
        if word in ":;?-":
            left = 0
        elif word == ",":
            left = max(0, left - _REACH // 2)
        yield left > 0 and word[0] not in ":;?-,"
        left = max(0, left - 1)


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    """What is left of a word without its ending.

    >>> _stem("zaleglosci"), _stem("raty"), _stem("skladek")
    ('zalegl', 'raty', 'sklad')
    """
    if len(word) <= _SHORT or not word[0].isalpha():
        return word
    return word[:6] if len(word) > _MIDDLE else word[:5]


@lru_cache(maxsize=4096)
def _meaning(word: str) -> str | None:
    """What a word means on a certificate; a figure's shape and a colon stand for themselves."""
    if word[0] == "<":
        return word.strip("<>").upper()
    if word in ":;?":
        return word
    return next((name for name, words in _MEANING if words.fullmatch(word)), None)


def _in_order(meant: Sequence[str]) -> Iterator[str]:
    """Meanings that follow each other, two to four, and pairs that stand further apart."""
    yield from (f"@{one}" for one in meant)
    for count in (2, 3, 4):
        yield from (" ".join(meant[at : at + count]) for at in range(len(meant) - count + 1))
    yield from (f"{one} _{other}" for one, other in zip(meant, meant[2:], strict=False))
    yield f"{meant[1]}..{meant[-2]}"
    first = list(dict.fromkeys(meant[1:-1]))
    yield from (f"{one}>{other}" for at, one in enumerate(first) for other in first[at + 1 :])


def _neighbours(stems: Sequence[str]) -> Iterator[str]:
    """Stems beside each other, and with one between them."""
    yield from (f"{one} {other}" for one, other in pairwise(stems))
    yield from (f"{one} _{other}" for one, other in zip(stems, stems[2:], strict=False))


def is_of_neighbours(sign: str) -> bool:
    """Whether a sign is two stems beside each other, or one apart; not their meanings or a length.

    >>> is_of_neighbours("nie zaleg"), is_of_neighbours("NOT DEBT"), is_of_neighbours("long 2")
    (True, False, False)
    """
    first, _, second = sign.partition(" ")
    return bool(second) and first[0].islower() and first != "long"
