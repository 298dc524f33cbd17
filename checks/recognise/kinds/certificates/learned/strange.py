"""Sentences that no rule understands in words that the learned model has hardly met.

The model's opinion of such a sentence is worth little, whatever it is; so beside a denial of arrears it is a
person's to say what it tells of the payer.
"""

import re

from checks.recognise.kinds.certificates.learned.opinion import familiarity
from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem
from checks.recognise.kinds.certificates.lexicon.unknown import (
    DENIED,
    FACT,
    OF_PAYER,
    PAID,
    PAPER,
    PREDICATE,
    PROCEDURE,
    THING,
)

_STRANGE, _STRANGE_OF_KNOWN = 0.45, 0.35
"""Chosen on papers whose sentences the model had not seen, so that hardly a sound one has such a sentence."""
_LEAST_WORDS, _LOWER = 5, 0.5
_WORD = re.compile(r"[^\W\d_]{2,}")
_FIELD = re.compile(r"\W*\d{1,2}[.)] [^:.]{3,70}(?::|\s\d{1,2}[.)]\s)")
"""A field of a form, with its answer, or the next one."""
_OF_MAY = re.compile(r"\b\d{1,2} maja\b")
_BOX = re.compile(r"[☐☒□☑▨]|\[[ xX]?\]")
_VERB = re.compile(
    r"\b"
    + any_of(
        *("sie", "winn[aiy]", "winien", "niech"),
        # of the past: „zgodził”, „minęło”, „przekazali”
        r"(?!"
        + any_stem(
            "dzial oddzial wydzial udzial podzial lokal material kapital kwartal oryginal portal region"
        )
        + r")\w{3,}(?:al|il|yl|el)",
        r"(?!" + any_stem("klauzul regul tabel skal chwil szkol formul tytul artykul") + r")\w{4,}l[aoy]",
        r"\w{3,}(?:[aey]li|ili)",
        # of now: „uiszcza”, „korzysta”, „odmawia”
        r"\w{2,}(?:uj[ea]|aja|iwa|ywa|awia|ysta|maga|leka|lega|iera|zyma|waza|nosi|nosza|placa|wraca|ieni|anowi)",
        r"\w{3,}(?:[aio]no|[iey]to)",
        # participles that end a sentence without „jest”
        r"(?!ograniczon)\w{4,}(?:on|an|et)[aey]",
    )
    + r"\b"
)
"""What may be a verb, beside those of `PREDICATE`; in prose a noun that looks like one does no harm."""
_PAYER = re.compile(
    r"\b(?:platnik(?:owi|a)?|podatnik(?:owi|a)?|spolk[aei]|firm[ay]|przedsiebiorc[ay]|wnioskodawc[ay]"
    r"|stron[ay](?! \d)|dluznik(?:a|owi)?)\b(?!\))"
)
_MATTER = re.compile(
    r"\b(?:platnik|podatnik|spolk|firm[aeyi]\b|przedsiebior|wnioskodawc|dluzni|wierzyciel|komorni|zobowiaz"
    r"|sklad(?:k|ek)|podat(?:k|ek)|nalezno|kwot|odset|zaleg|zadluz|dlug|niedoplat|rat[aey]?\b|ratal|ratach"
    r"|wpla[ct]|wplyn|zapla[ct]|opla[ct](?!\w* skarbow)|spla[ct]|przela[ln]|przelew|pieni|srodk"
    r"|zlot(?:y|ych|e)\b|zl\b|tysi[ae]c|sald|bilans|kont[oau]\b|koncie\b|deklarac|korekt|rozlicz|reguluj|uregul|uiszcz|uisci|termin"
    r"|miesi|kwartal|mandat|grzywn|decyzj|sad\w{0,3}\b|spraw[aeyi]\b|postepowan|kontrol|umow|ugod|uklad|zabezp"
    r"|kartote|ksiegow|luk[aei]\b|(?:vat|cit|pit|pcc)\b|zastaw|hipotek|licytac|majat|windyk|egzek)"
)
"""What a certificate is about: the payer, dues, money, terms, proceedings."""
_MONEY = re.compile(
    r"\b(?:sklad(?:k|ek)|podat(?:k|ek)|nalezno|kwot|odset|zaleg|zadluz|dlug|niedoplat|rat[aey]?\b|wpla[ct]|zapla[ct]"
    r"|spla[ct]|przelew|pieni|srodk|zlot(?:y|ych|e)\b|zl\b|tysi[ae]c|sald|licytac|majat)"
)
_STATUS = re.compile(r"\b(?:zglosi|wybral|zarejestrow|zatrudni)\w*")
"""What a payer told the office of itself, who pays as they should."""
_NOW = re.compile(r"\b(?:dzis\w*|dotad|dotychczas|wczor\w+|nadal|wciaz|juz|ostatni\w*)\b")
_DUTY = re.compile(r"\b(?:o ile|nalezy|mozna|moga|moze|jezeli|jesli|gdy|kto|powinn[oy])\b")
"""Of a rule for everybody, where no payer is named."""


def is_prose(written: str) -> bool:
    """Whether words as written are a sentence's: several, and most of them without a capital.

    >>> is_prose("Firma oddała część pieniędzy wczoraj"), is_prose("Wnioskodawca: Metal-Gub Jan Kurek, Żary")
    (True, False)
    """
    if _FIELD.match(written) is not None or _BOX.search(written) is not None:
        return False
    words = _WORD.findall(written)
    lower = sum(word.islower() for word in words)
    return len(words) >= _LEAST_WORDS and (lower >= _LOWER * len(words) or written.isupper())


def is_strange(text: str) -> bool:
    """Whether a folded sentence says something in words that hardly ever stood beside each other.

    Of one about the paper itself, or how it came to be, fewer need to be known.

    >>> is_strange("firma oddala czesc pieniedzy wczoraj, a drugiej nikt jej nie daruje")
    True
    >>> is_strange("zaswiadczenie wydaje sie na wniosek podatnika w celu przedlozenia w banku")
    False
    """
    if not _has_verb(text) or _MATTER.search(text) is None or FACT.search(text) is not None:
        return False
    is_of_now = _PAYER.search(text) is not None or _NOW.search(text) is not None
    if _DUTY.search(text) is not None and not is_of_now:
        return False
    is_of_paper = THING.match(text) is not None and OF_PAYER.search(text) is None
    is_paid = PAID.search(text) is not None and DENIED.search(text) is None
    is_known_kind = is_of_paper or is_paid or any(one.match(text) is not None for one in (PAPER, PROCEDURE))
    if is_known_kind and not is_of_now and _MONEY.search(text) is None:
        return False
    if is_paid and _STATUS.search(text) is not None:
        return False
    return familiarity(text) < (_STRANGE_OF_KNOWN if is_known_kind else _STRANGE)


def _has_verb(text: str) -> bool:
    plain = _OF_MAY.sub(" ", text)  # „3 maja” is a day, and a street
    return PREDICATE.search(plain) is not None or _VERB.search(plain) is not None
