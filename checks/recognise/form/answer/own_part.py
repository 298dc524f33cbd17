"""What of an answer in words answers its question: a name, an address, a voivodeship."""

import re
from dataclasses import replace
from itertools import takewhile

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.web_pages import is_host_of_networks
from checks.recognise.form.question.composite import VOIVODESHIPS
from checks.recognise.noise.given_names import is_given_name
from domain.document import Evidence, FieldValue
from domain.rules.papers.form_rule import FormField

_SEAT = re.compile(r"[\s,]+z siedziba\b.*|(?<=[.a]) ?\((?:prosta )?spolka [a-z ]+\)$", re.DOTALL)
_FORM_IN_BRACKETS = re.compile(
    r"[ ,]*(?:\((?:prosta )?spolka [a-z ]+\)|\b(?:prosta )?spolka (?:z ogr[a-z ]+|akcyjna"
    r"|jawna|komandytow[a-z -]+|cywilna|partnerska))$"
)
_SOLE_TRADER = re.compile(
    r"[\s,(–-]+(?:osoba fizyczna prowadz\w+ )?(?:jednoosobow\w+ )?dzialalnosc\w* gospodarcz\w+\)?$"
)
"""What a sole trader's legal form is called, and no part of the name."""
_ABBREVIATED = re.compile(r"\b(?:sp\. ?(?:z ?o\. ?o\.?|[jkp]\.)|s\. ?[ac]\.|p\. ?s\. ?a\.)")
"""A legal form that the name bears, so that the same in brackets is none of it."""
_OF_PARTNERS = re.compile(r"komandytow|jawna")
_ABBREVIATED_OF_PARTNERS = re.compile(r"\bsp\. ?[jk]\.|\bs\. ?k\. ?a\.")
"""„sp. z o.o. spółka komandytowa” is one legal form: a partnership of which the first is a partner."""
_POSITION = re.compile(
    r"\s(?=(?:wice|wspol)?(?:prezes|wlascicie|dyrektor|kierowni|wspolni[kc]|specjalist|czlon|man[ae]ger|menedzer"
    r"|pelnomocni|prokuren|inzynier|technolog|koordynator|glown|zastepc|szef|mistrz)\w*)"
)
"""Where what a person does begins, though no sign parts it from the name."""
_TITLE = re.compile(
    r"^(?:(?:(?:Pan(?:i|a|\(i\))?|p\.)(?:\s*/\s*Pan(?:i|a)?)?|(?:dr|mgr|in[żz]|lic|prof|hab|arch|lek|med|wet|ms|mrs?)\.?)\s+)+",
    re.IGNORECASE,
)
"""How a person is addressed, and academic titles: no part of the name."""
_SENDS = re.compile(
    r"^(?:na wyjazd |do udziału )?(?:pojedzie|jedzie|poleci|wyjedzie|deleguj\w+"
    r"|oddelegow\w+|wyznacz\w+|zgłasz\w+|wysyła\w*|kieruj\w+|weźmie udział)\s+",
    re.IGNORECASE,
)
"""The verb before who travels: „Pojedzie Jan Maj”."""
_INFLECTED = re.compile(r"(?<=ki)(?:m|ego|emu)\b")
"""„w województwie lubuskim”."""
_PARTICLES = frozenset(
    {
        "von",
        "van",
        "de",
        "di",
        "da",
        "del",
        "der",
        "den",
        "la",
        "le",
        "vel",
        "el",
        "al",
        "jr",
        "dr",
        "inż",
        "mgr",
    }
)
"""Small words of a person's name."""
_NAME_AT_END = re.compile(
    r".*\b[^\W\d_A-ZĄĆĘŁŃÓŚŹŻ]{4,}\s(?:(?:dr|mgr|inż|hab|prof|lek|med|wet)\.?\s)*"
    r"(?P<name>[A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]+(?:[ -][A-ZĄĆĘŁŃÓŚŹŻ][^\W\d_]+){1,3})$"
)
"""A sentence that ends in a name: „W wyjeździe weźmie udział Jan Maj”."""
_BETWEEN_PERSONS = re.compile(r"[,;/\n()–]|\s-\s|\s(?:i|oraz|lub|albo|bądź|ewentualnie)\s|\d+[.)]")
_AFTER_NAME = re.compile(r"\s+[–-]\s+|,|\(|\btel\b|;")
_LINE_END = re.compile(r"[\s,]*\n[\s,]*")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
_NAME_WORDS, _LONGEST_NAME = 3, 5
_WOJ = re.compile(
    r"[,;]?\s*(?:\bpow(?:\.|iat)\W{0,2}[^,;]+[,;]\s*)?\bwoj(?:\.|ewodztwo)\W{0,2}[\w-]+", re.IGNORECASE
)


_PART = r"(?:ulica|nr|numer|domu|lokalu|budynku|kod(?: pocztowy)?|poczta|miejscowosc|miasto)"
_CAPTIONS = re.compile(
    rf"(?:^|(?<=, )){_PART}(?:(?:,| i| oraz|/) ?{_PART})*: ?"
    rf"|^{_PART}(?:(?:,| i|/) ?{_PART})+,? (?=(?:ul|al|pl|os)\.)"
)
"""What a form calls the parts of an address, before them."""
_DATED_PLACE = re.compile(r"\s*[^\W\d_]+(?:[ -][^\W\d_]+)?, (?:dnia |dn\. )?\d{1,2}[. ]")
"""„Nowa Sól, 09.04.2026”: where and when a paper was signed."""
_POSTAL = re.compile(r"\b\d{2} ?- ?\d{3}\b")
_HANDLE = re.compile(r"@?\w+[._]\w[\w.]*(?=[,;\s])")


def own_words(field: FormField, answer: AnswerText) -> AnswerText:
    """The answer without what forms and people write around it, as its question wants it."""
    if field.name.endswith("address"):
        return _on_one_line(_without_voivodeship(answer))
    if field.name == "name":
        return _before_seat(answer)
    if field.name == "delegate":
        answer = _before_dated_place(answer)
        return answer if _DATED_PLACE.match(answer.raw) else _person_in(answer)
    return _voivodeship_in(answer) if field.name == "voivodeship" else answer


def _before_dated_place(answer: AnswerText) -> AnswerText:
    """A person without the line below that says where and when the paper was signed, and by whom."""
    first, *below = answer.raw.split("\n")
    if not first.strip() or not below or not _DATED_PLACE.match(below[0]):
        return answer
    return AnswerText(first.strip(), fold_evenly(first.strip()), answer.evidence)


_PAGE_ASKED = re.compile(
    r"\.[a-z]{2,}\S* (?:\d{1,2}[a-z]?[.)] )?(?:strona|adres strony|witryna)\b[^@;,]{3,60} (?:https?://|www\.)\S"
)
"""A page, the next question, which asks for another page, and that."""


def addresses_alone(answer: FieldValue) -> FieldValue:
    """Where a website is asked for, its addresses; unclear where an answer is none („X” is a tick).

    >>> addresses_alone(FieldValue("read", ("X",))).state
    'unclear'
    >>> addresses_alone(FieldValue("read", ("alfa.pl", "facebook.com/alfa"))).state
    'unclear'
    >>> said = "https://alfa.pl Strona www – język angielski https://alfa.pl/en"
    >>> addresses_alone(FieldValue("read", ("https://alfa.pl", "https://alfa.pl/en"), said=said)).state
    'unclear'
    """
    if answer.state != "read" or not isinstance(answer.value, tuple):
        return answer
    of_networks = [is_host_of_networks(str(item)) for item in answer.value]
    is_mixed = any(of_networks) and not all(of_networks)  # „alfa.pl; media: facebook.com/alfa”
    said = " ".join(fold_evenly(answer.said).split())
    is_mixed |= len(answer.value) > 1 and _PAGE_ASKED.search(said) is not None
    is_told = all("." in str(item) for item in answer.value) and not is_mixed
    return (
        answer if is_told else FieldValue("unclear", None, answer.evidence, may_be_empty=answer.may_be_empty)
    )


_LED_TO = re.compile(
    r"(?:pod adresem|registered office|adres siedziby|z siedziba(?: pod adresem)?)[:,]? (?=\S)"
)
"""How a sentence leads to an address."""
_SENTENCE_GOES_ON = re.compile(
    r"(?P<place>\b\d{2}-\d{3} [^\W\d][^,;]*?)(?:,? w wojewodztwie |[.;,] (?:posluguj|nasz|nr |numer|nip\b))"
)
"""How a sentence goes on behind an address."""


def address_alone(answer: FieldValue) -> FieldValue:
    """An address without what a form calls its parts.

    >>> address_alone(FieldValue("read", "ulica i numer: ul. Polna 3, kod i poczta: 68-100 Żagań")).value
    'ul. Polna 3, 68-100 Żagań'
    >>> address_alone(FieldValue("read", "ulica, numer, kod, miejscowość, ul. Polna 3, 68-100 Żagań")).value
    'ul. Polna 3, 68-100 Żagań'
    >>> said = "pod adresem ul. Polna 3, 68-100 Żagań, w województwie lubuskim. Posługujemy się numerem NIP"
    >>> address_alone(FieldValue("read", said)).value
    'ul. Polna 3, 68-100 Żagań'
    """
    if answer.state != "read" or not isinstance(answer.value, str):
        return answer
    raw = answer.value
    for found in reversed(list(_CAPTIONS.finditer(fold_evenly(raw)))):
        raw = raw[: found.start()] + raw[found.end() :]
    led = _LED_TO.match(fold_evenly(raw))
    raw = raw[led.end() :] if led is not None else raw
    ended = _SENTENCE_GOES_ON.search(fold_evenly(raw))
    raw = raw[: ended.end("place")] if ended is not None else raw
    return replace(answer, value=raw) if raw.strip() else answer


def address_whole(answer: FieldValue, raw: str) -> FieldValue:
    r"""An address with „ul.” that a line's end parted from it in a text; unclear where it has no number.

    >>> address_whole(FieldValue("read", "Polna 3, Żagań"), "pod adresem ul.\nPolna 3, Żagań").value
    'ul. Polna 3, Żagań'
    >>> address_whole(FieldValue("read", "Zielonogórska, 67-115 Bytom"), "").state
    'unclear'
    """
    if answer.state != "read" or not isinstance(answer.value, str):
        return answer
    if re.search(r"\d", _POSTAL.sub("", answer.value)) is None:
        return FieldValue("unclear", None, answer.evidence, may_be_empty=False)
    found = re.search(rf"\b((?:ul|al|os|pl)\.)\s*\n\s*{re.escape(answer.value[:40])}", raw)
    return replace(answer, value=f"{found[1]} {answer.value}") if found is not None else answer


def profiles_whole(answer: FieldValue) -> FieldValue:
    """Profiles; unclear where a name before them lost its network („FB: | krok.ortezy, IG: @krok”).

    >>> profiles_whole(FieldValue("read", ("IG: @krok",), said="krok.ortezy, IG: @krok")).state
    'unclear'
    """
    if answer.state != "read" or not isinstance(answer.value, tuple):
        return answer
    first = _HANDLE.match(answer.said)
    is_whole = first is None or any(first[0] in str(one) for one in answer.value)
    return answer if is_whole else FieldValue("unclear", None, answer.evidence, may_be_empty=False)


def _before_seat(answer: AnswerText) -> AnswerText:
    """A company's name without „z siedzibą …” behind it."""
    found = _SEAT.search(answer.folded)
    end = found.start() if found is not None else 0
    own = without_legal_form(answer.raw[: end or len(answer.raw)])
    return AnswerText(own, answer.folded[: len(own)], answer.evidence)


def without_legal_form(name: str) -> str:
    """A company's name without its legal form said again, in brackets or behind it.

    >>> without_legal_form("Bóbr s.c. Kos, Lis (spółka cywilna)"), without_legal_form("Bóbr (spółka cywilna)")
    ('Bóbr s.c. Kos, Lis', 'Bóbr (spółka cywilna)')
    >>> without_legal_form("Alfa Sp. z o.o. spółka z ograniczoną odpowiedzialnością")
    'Alfa Sp. z o.o.'
    >>> without_legal_form("Alfa Sp. z o.o. Spółka komandytowa")
    'Alfa Sp. z o.o. Spółka komandytowa'
    """
    folded = fold_evenly(name)
    trade = _SOLE_TRADER.search(folded)
    if trade is not None and trade.start():
        return name[: trade.start()]
    found = _FORM_IN_BRACKETS.search(folded) if _ABBREVIATED.search(folded) else None
    if found is None or (_OF_PARTNERS.search(found[0]) and not _ABBREVIATED_OF_PARTNERS.search(folded)):
        return name
    return name[: found.start()]


def names_several(words: str) -> bool:
    r"""Whether an answer names several persons: who of them travels, a person decides (Regulamin § 3.4).

    >>> names_several("Jan Nowak, Anna Kowalska"), names_several("Jan Nowak (prezes) lub Anna Kowalska")
    (True, True)
    >>> names_several("Jan Nowak\nAnna Kowalska"), names_several("Anna Maria Kowalska-Nowak, prezes")
    (True, False)
    """
    parts = [re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", part) for part in _BETWEEN_PERSONS.split(words)]
    return sum(map(_persons_in, parts)) > 1


def _named_first(answer: str) -> str:
    """The first line of an answer, and the lines below it that are but a name; no signature further down."""
    lines = [line for line in answer.split("\n") if line.strip()]
    below = takewhile(lambda line: len(line.split()) <= _LONGEST_NAME and is_of_person(line), lines[1:])
    return "\n".join([*lines[:1], *below])


def _persons_in(words: list[str]) -> int:
    """How many given names begin a name: each is followed by a surname, and the next one follows that."""
    begins = [
        at
        for at, word in enumerate(words[:-1])
        if word[0].isupper() and words[at + 1][0].isupper() and is_given_name(word)
    ]
    return sum(not at or at - 1 not in begins for at in begins)


def _person_in(answer: AnswerText) -> AnswerText:
    """A person's name without „Delegujemy: Pan/Pani” before it and the position behind it.

    The whole answer where it names several persons.
    """
    if names_several(_named_first(answer.raw)):
        return answer
    raw = _SENDS.sub("", " ".join(answer.raw.split()))
    position = _POSITION.search(fold_evenly(raw))
    if position is not None and is_of_person(raw[: position.start()]):
        raw = raw[: position.start()].rstrip(" ,(–-")
    name = _AFTER_NAME.split(_TITLE.sub("", raw), maxsplit=1)[0].strip(" ,")
    name = _TITLE.sub("", name.rpartition(":")[2].strip())
    sentence = _NAME_AT_END.match(name)
    name = sentence["name"] if sentence is not None else name
    raw = _TITLE.sub("", raw)
    kept = (name if is_of_person(name) else raw).rstrip(" .…")  # what is left of a line of dots
    return AnswerText(kept, fold_evenly(kept), answer.evidence)


def _voivodeship_in(answer: AnswerText) -> AnswerText:
    """The only voivodeship that an answer names; the answer where it names none, or several."""
    named = [found for found in _WORD.finditer(answer.folded) if found[0] in VOIVODESHIPS]
    if len({found[0] for found in named}) != 1:
        return answer
    start, end = named[0].span()
    return AnswerText(answer.raw[start:end], answer.folded[start:end], answer.evidence)


def voivodeship_alone(told: FieldValue) -> FieldValue:
    """A voivodeship by its name; an answer in which words of the question stand, too, is unclear."""
    if told.state != "read" or not isinstance(told.value, str):
        return told
    value = _INFLECTED.sub("e", told.value)
    own = _voivodeship_in(AnswerText(value, fold_evenly(value), Evidence(value)))
    if fold_evenly(own.raw) in VOIVODESHIPS:
        return replace(told, value=own.raw)
    return replace(told, state="unclear", value=None) if len(told.value.split()) > _NAME_WORDS else told


def person_alone(told: FieldValue) -> FieldValue:
    """Who travels, by name; unclear where other words stand there („Wyjazd studyjny do Austrii”).

    >>> person_alone(FieldValue("read", "Finlandia i Estonia")).state
    'unclear'
    >>> person_alone(FieldValue("read", "dr inż. Anna von Maj-Nowak")).value
    'dr inż. Anna von Maj-Nowak'
    """
    if told.state != "read" or not isinstance(told.value, str):
        return told
    if names_several(told.value) or _DATED_PLACE.match(told.value) or ":" in told.value:
        return FieldValue("unclear", None, told.evidence, may_be_empty=False)
    bare = _TITLE.sub("", told.value.replace("\n", " ")).split()
    others = [word for word in bare if word[:1].islower() and word.strip(".") not in _PARTICLES]
    return FieldValue("unclear", None, told.evidence, may_be_empty=told.may_be_empty) if others else told


def _on_one_line(answer: AnswerText) -> AnswerText:
    """An address whose street and town stand on two lines, with a comma between them."""
    raw = _LINE_END.sub(", ", answer.raw.strip())
    return AnswerText(raw, fold_evenly(raw), answer.evidence)


def _without_voivodeship(answer: AnswerText) -> AnswerText:
    found = _WOJ.search(answer.folded)
    if found is None:
        return answer
    raw = (answer.raw[: found.start()] + answer.raw[found.end() :]).strip(" ,")
    return AnswerText(raw, fold_evenly(raw), answer.evidence)


def is_of_person(words: str) -> bool:
    """Whether words look like a person's name."""
    parts = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", words)
    capital = [part for part in parts if part[0].isupper()]
    return (
        not re.search(r"[\d@\[\]☐☒▨]", words) and 2 <= len(capital) <= 5 and len(parts) <= 9
    )  # a name's words
