"""What one sentence of a letter says of one thing that forms ask: a teller a field."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from stdnum.pl import nip as nip_number

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.options import values_named
from checks.recognise.form.answer.choice.several import agreements_named
from checks.recognise.form.answer.counted.number_words import NUMBER_WORDS
from checks.recognise.form.answer.inflected import in_nominative
from checks.recognise.form.answer.values import value_of
from checks.recognise.form.answer.web_pages import urls_of
from checks.recognise.form.concept.letter_sentences import Sentence
from checks.recognise.form.question.unit import Unit
from domain.document import Evidence, FieldValue
from domain.rules.papers.form_rule import FormField

_HEDGED = re.compile(
    r"\b(?:jesli|jezeli|czy|planuj\w*|zamierza\w*|chyba|raczej|bedzie\w*|wkrotce|w przyszlosci)\b|\?|~~|[☐☒]"
)
_OFFERS_BOTH = re.compile(r"\w\*? ?/ ?nie\b|\bnie \w+\*? ?/ ?\w")
"""„należę / nie należę”: what may be said, and nobody said which."""
_NEGATIVE = re.compile(r"\b(?:nie|ani|bez|zaden|zadn\w+)\b")
_AFFIRMED = re.compile(
    r"\b(?:prowadz|realiz|dzial|uczestnicz|nalez|jest|bra[lc]|bier|posiad|mam|ma\b|wpisuj|miesci|korzyst|wdraz|dysponuj|uzysk"
    r"|wzi[ae]|zdoby|odwiedz|wystawia|byli|byl|pojech|szukal|szuka|otrzym|dostepn|tak\b)\w*"
)
_PERSON = re.compile(
    r"(?<!\w)(?:(?:pan|pani|p\.|dr|mgr|inż\.)\s+)*(?P<name>[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+"
    r"(?:\s[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)?\s[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:-[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)?)"
)
_SENT = re.compile(
    r"\b(?:(?:kogo )?deleguje\w*|delegowan\w+|pojedzie|wyjedzie|przedstawiciel\w*|reprezentantem"
    r"|bedzie (?:nas |firme |ja )?reprezentowa\w*|uczestnikiem|uczestniczka"
    r"|wezmie udzial|wytypowa\w+|wyznacz\w+|wyznaczy\w+|kierujemy)\b"
)
_VOIVODESHIP = re.compile(r"\bwojewodztw\w*\s+(?P<stem>[a-z]+(?:-[a-z]+)?)(?:im|iego|ie)\b")
_LONE_WORD = re.compile(r"[^\W\d_]+")
_TIMES = {
    "raz": 1,
    "jednokrotnie": 1,
    "dwukrotnie": 2,
    "dwa razy": 2,
    "trzykrotnie": 3,
    "trzy razy": 3,
    "jeden raz": 1,
}
_IN_TRIPS = re.compile(
    rf"\bw (?P<count>\d{{1,2}}|{'|'.join(NUMBER_WORDS)}) (?:\w+ )?(?:wyjazd|wyjezdzie|misj)\w*"
)
_SUMMED = re.compile(
    r"\b(?:razem|lacznie|w sumie|w liczbie|liczba wyjazdow|ile wyjazdow|ile razy)\W{1,3}"
    r"(?P<count>\d{1,2})(?![\d./-])"
)
_STREET = re.compile(
    r"(?:(?:ul|al|pl|os)\.\s)?[A-ZŁŚŻ][^,;:()]{2,40}\s\d+[A-Za-z]?(?:/\d+)?,\s+\d{2}-\d{3}\s+[A-ZŁŚŻ]\w+"
    r"(?:\s(?:nad\s)?[A-ZŁŚŻ]\w+){0,2}"
)
_NIP = re.compile(r"\bNIP\b\W{0,4}((?:PL ?)?\d(?:[ -]?\d){9})(?!\d)")
_PKD = re.compile(r"(?<![\d.])\d{2}\.\d{2}\.[A-Z](?!\w)")
_IS_OF = re.compile(
    r"\b(?:jeste(?:smy|m)|nalez(?:ymy|y)|(?:mamy|posiadamy|ma|posiada) status|jest|zalicza\w*)\b"
)
_SIZED = re.compile(
    r"\b(mikro|mal\w{1,4}|sredni(?!o)\w{0,4}|duz\w{1,4}) ?(?:przedsiebio|firm|spolk|podmiot)\w*"
)
_SITE = re.compile(r"\b(?:stron|wersj|witryn|serwis)\w*")
_FOREIGN = re.compile(r"\bobc\w*|\bobcojezyczn\w*|\bangielsk\w*|\bniemieck\w*|\binn\w+ jezyk\w*")
_POLISH = re.compile(r"\bpolsk(?:u|i|im|a|iej|ojezyczn\w*)\b")
_CLAUSES = re.compile(r",\s+(?:a|zaś|natomiast|oraz|i)\s+")
_WEB = re.compile(r"\b[\w-]+\.[a-z]{2,}\b|https?:")
_TRIP_VERB = re.compile(r"\b(?:uczestnicz|bra[lc]|korzyst|by[lc]|wyjezdz|pojech|wyjazd|mielismy)\w*")


def _value(value: object, sentence: Sentence, *, is_interpreted: bool = True) -> FieldValue:
    words = "; ".join((sentence.raw, *sentence.items))
    said = Evidence(words[:300], sentence.page)
    return FieldValue("read", value, said, is_interpreted=is_interpreted, said=words)  # type: ignore[arg-type]


def _polarity(sentence: Sentence) -> bool | None:
    if _HEDGED.search(sentence.folded) or _OFFERS_BOTH.search(sentence.folded):
        return None
    if sentence.is_denied:
        return False
    # A denial in words that nobody foresaw affirms nothing.
    return True if _AFFIRMED.search(sentence.folded) and not _NEGATIVE.search(sentence.folded) else None


def _clause(sentence: Sentence, own: re.Pattern[str]) -> Sentence | None:
    """The part of a sentence that speaks of a thing, where another part speaks of something else."""
    for part in re.split(r",\s+(?:a|ale|lecz|oraz|i)\s+|\s+(?:ale|lecz)\s+", sentence.raw):
        folded = fold_evenly(part)
        if own.search(folded):
            return replace(sentence, raw=part, folded=folded) if not sentence.items else sentence
    return None


def _yes_no(pattern: str, against: str = r"(?!)") -> Callable[[Sentence, FormField], FieldValue | None]:
    own, other = re.compile(pattern), re.compile(against)

    def tell(sentence: Sentence, _field: FormField) -> FieldValue | None:
        part = _clause(sentence, own)
        if part is None or other.search(part.folded):
            return None
        said = _polarity(part)
        return None if said is None else _value(said, sentence)

    return tell


_AGREEMENT, _HORIZONTAL = re.compile(r"\bporozumie\w*"), re.compile(r"\bhoryzontaln\w*")


def _agreements(sentence: Sentence, field: FormField) -> FieldValue | None:
    if not _AGREEMENT.search(sentence.folded) or _HORIZONTAL.search(sentence.folded):
        return None
    said = _polarity(sentence)
    if said is None or field.type == "yes_no":
        return None if said is None else _value(said, sentence)
    named = agreements_named(sentence.listed or sentence.raw) if said else ()
    return None if named is None else _value(tuple(named), sentence)


def _listing(pattern: str, against: str = r"(?!)") -> Callable[[Sentence, FormField], FieldValue | None]:
    """A list or its number: none where it is denied, else what the sentence announces."""
    own, other = re.compile(pattern), re.compile(against)

    def tell(sentence: Sentence, field: FormField) -> FieldValue | None:
        words = fold_evenly(" ".join((sentence.raw, *sentence.items)))
        if not own.search(words) or other.search(sentence.folded):
            return None
        said = _polarity(sentence)
        if said is False and not sentence.items:
            return _value(0 if field.type == "rows" else (), sentence)
        if not said or not sentence.listed:
            return None
        evidence = Evidence(sentence.raw, sentence.page)
        if sentence.goes_on or _ends_in_heading(sentence):
            return FieldValue("unclear", None, evidence)
        unit = Unit(
            question=sentence.raw.partition("(")[0][:40],
            section="",
            answer=sentence.listed,
            evidence=evidence,
        )
        told = value_of(field, unit)
        return replace(told, is_interpreted=True) if told.state == "read" else None

    return tell


def _ends_in_heading(sentence: Sentence) -> bool:
    """Whether the last of several items is a lone word, the others more: the next part's heading."""
    *items, last = sentence.items or ("",)
    return bool(items) and _LONE_WORD.fullmatch(last) is not None and all(" " in item for item in items)


def _trips(sentence: Sentence, _field: FormField) -> FieldValue | None:
    words = sentence.folded
    if not re.search(r"\bwyjazd\w*|\bwyjezdzi\w*|\bwyjezdz\w*|\bmisj\w*", words) or not re.search(
        r"\bumwl\b|marszalkowsk", words
    ):
        return None
    if not _TRIP_VERB.search(words) or re.search(r"\bzglasza\w*|\bcelem\b", words) or _HEDGED.search(words):
        return None
    if sentence.is_denied:
        return _value(0, sentence)
    counts = {count for word, count in _TIMES.items() if re.search(rf"\b{word}\b", words)}
    summed = _SUMMED.search(words)
    counts |= {int(summed["count"])} if summed is not None else set()
    inside = _IN_TRIPS.search(words)
    if inside is not None:
        number = inside["count"]
        counts = {int(number) if number.isdigit() else NUMBER_WORDS[number]}
    if len(counts) > 1 and 1 in counts:
        counts -= {1}
    listed = [one for one in re.split(r";|\n", sentence.listed) if one.strip()]
    if len(counts) != 1 or (len(listed) > 1 and len(listed) not in counts):
        return None
    return _value(next(iter(counts)), sentence)


def _delegate(sentence: Sentence, _field: FormField) -> FieldValue | None:
    lead = _SENT.search(sentence.folded)
    if lead is None:
        return None
    if len(sentence.folded) != len(sentence.raw):
        return None
    after = list(_PERSON.finditer(sentence.raw, lead.end()))
    before = list(_PERSON.finditer(sentence.raw, 0, lead.start()))
    named = after or before
    names = {found["name"] for found in named if not _is_title(found["name"])}
    if len(names) != 1:
        return None
    name = in_nominative(next(iter(names)), is_object=True)
    if name is None:
        return FieldValue("unclear", None, Evidence(sentence.raw[:300], sentence.page))
    return _value(name, sentence)


def _is_title(name: str) -> bool:
    return (
        re.search(
            r"\b(?:Zarządu|Urz\w+|Województw\w*|Departament\w*|Szwajcari\w*|Regulamin\w*|Inteligentn\w*|Lubusk\w*"
            r"|Now[aey]|Zielon\w+|Smart|Innowacyjn\w*|Wielkopolsk\w*|Krajeńsk\w*|Odrzańsk\w*"
            r"|Rozwoj\w*|Obszar\w*|Kluczow\w*|Porozumie\w*|Fundusz\w*|Europejsk\w*|Marszałkowsk\w*)\b",
            name,
        )
        is not None
    )


def _page(*, is_foreign: bool) -> Callable[[Sentence, FormField], FieldValue | None]:
    def tell(sentence: Sentence, _field: FormField) -> FieldValue | None:
        if not _SITE.search(sentence.folded) or _HEDGED.search(sentence.folded):
            return None
        for raw in _CLAUSES.split(sentence.raw):
            words = fold_evenly(raw)
            speaks_foreign = _FOREIGN.search(words) is not None
            if speaks_foreign == (_POLISH.search(words) is not None) or speaks_foreign != is_foreign:
                continue
            pages = tuple(page for page in urls_of(raw) if _WEB.search(page)) if _WEB.search(raw) else ()
            is_denied = sentence.is_denied or _NEGATIVE.search(words) is not None
            if bool(pages) != is_denied:
                return _value(pages, sentence)
        return None

    return tell


def _voivodeship(sentence: Sentence, _field: FormField) -> FieldValue | None:
    if not re.search(r"\bsiedzib\w*", sentence.folded) or re.search(
        r"\burzad\w*|\boddzial\w*.*wojewodztw", sentence.folded
    ):
        return None
    named = {f"{found['stem']}ie" for found in _VOIVODESHIP.finditer(sentence.folded)}
    return _value(next(iter(named)), sentence) if len(named) == 1 else None


def _address(sentence: Sentence, _field: FormField) -> FieldValue | None:
    if not re.search(r"\bsiedzib\w*", sentence.folded) or re.search(
        r"\boddzial\w*|\bfili\w*", sentence.folded
    ):
        return None
    told = {" ".join(found[0].split()) for found in _STREET.finditer(sentence.raw)}
    return _value(next(iter(told)), sentence) if len(told) == 1 else None


def _nip(sentence: Sentence, _field: FormField) -> FieldValue | None:
    """The sender's NIP, by its name and its check digit; an office's own stands in its clauses."""
    told = {re.sub(r"\D", "", found[1]) for found in _NIP.finditer(sentence.raw)}
    told = {number for number in told if nip_number.is_valid(number)}
    if len(told) != 1 or re.search(
        r"\burzad\w*|\badministrator\w*|(?<!w )\bwojewodztw\w*|\bbiur\w*", sentence.folded
    ):
        return None
    return _value(next(iter(told)), sentence)


def _pkd(sentence: Sentence, _field: FormField) -> FieldValue | None:
    codes = set(_PKD.findall(sentence.raw))
    return _value(next(iter(codes)), sentence) if len(codes) == 1 and "pkd" in sentence.folded else None


def _size(sentence: Sentence, field: FormField) -> FieldValue | None:
    """The only size that a sentence says the sender has."""
    part = _clause(sentence, _SIZED)
    words = re.split(r",\s(?=[a-z]+\snie\s)", part.folded)[0] if part is not None else ""
    if _NEGATIVE.search(words) or _HEDGED.search(words) or not _IS_OF.search(words):
        return None
    named = {value for one in _SIZED.findall(words) for value in values_named(one, field.options)}
    return _value(named.pop(), sentence) if len(named) == 1 else None


TELLERS: Mapping[str, Callable[[Sentence, FormField], FieldValue | None]] = {
    "innovative": _yes_no(
        r"\binnowacyjn\w*|\bprac\w* badawcz\w*|\bb\+r\b", r"specjalizac|innowacyjne lubuskie|bon\w* na"
    ),
    "lis": _yes_no(r"inteligentn\w+ specjalizac\w*|\blis\b", r"\bporozumie"),
    "in_agreements": _agreements,
    "agreements_list": _agreements,
    "horizontal": _yes_no(r"\bhoryzontaln\w*"),
    "certificates": _listing(r"\bcertyfikat\w*|\bpatent\w*|\batest\w*"),
    "social_media": _listing(r"\bprofil\w*|\bmedi\w+ spolecznosciow\w*|\bkont\w+ w mediach"),
    "events": _listing(
        r"\b(?:targ\w*|misj\w*|imprez\w*|wydarze\w*|szkole\w*)\b.*|\b(?:kontakt|partner)\w* zagraniczn\w*",
        r"\bumwl\b|marszalkowsk|\bcelem\b",
    ),
    "office_trips": _trips,
    "delegate": _delegate,
    "website_pl": _page(is_foreign=False),
    "website_foreign": _page(is_foreign=True),
    "nip": _nip,
    "voivodeship": _voivodeship,
    "address": _address,
    "pkd": _pkd,
    "size": _size,
}
