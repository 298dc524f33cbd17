"""Sentences of certificates that tell what the law provides for anybody: instructions, definitions.

They speak of arrears and instalments and state nothing of the payer. What names an amount, a day, or
something done („rozłożono”) is no general rule, nor is what may tell how the payer's own arrears will end.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from checks.dates import MONTHS
from checks.recognise.kinds.certificates.lexicon.days import DAY, OF_THE_YEAR
from checks.recognise.kinds.certificates.text.statement import Statement
from checks.recognise.kinds.certificates.verdict.rules.generic import is_generic
from checks.recognise.kinds.certificates.verdict.rules.of_this_payer import is_of_this_payer
from checks.recognise.kinds.certificates.verdict.rules.reliefs import is_of_reliefs_in_general
from checks.recognise.kinds.certificates.verdict.rules.reserved import is_reserved

_CITED = re.compile(
    r"\([^()]*\b(?:art\.|ust\.|§|dz\. ?u)[^()]*\)|\b(?:ustaw\w*|rozporzadzeni\w*"
    r"|ordynacj\w*)[^;:()]{0,40}? z(?: dnia)? "
    rf"{DAY}{OF_THE_YEAR}|\b\d+ ?(?:dni|lat|%)|\bart\. ?\d+\w*|\bdo \d+ ?%"
)
_FIGURES = (
    rf"\d[\d .]*,\d\d\b|\d ?(?:zl|pln)\b|\b{DAY}|\b(?:19|20)\d\d\b"
    rf"|\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b"
)
_FACT = re.compile(_FIGURES)
"""An amount, a day."""
_OWN = re.compile(
    rf"{_FIGURES}"
    r"|\b(?:odroczono|rozlozono|umorzono|zajeto|wstrzymano|zawarto|objeto|wszczeto|skierowano"
    r"|wystawiono tytul\w*"
    r"|udzielono|zabezpieczono|ustanowiono|stwierdzono|ujawniono|odnotowano|wezwano|wymieniony"
    r"|wymieniona|ww|wskazan\w+"
    r"|powyzsz\w+|niniejsza zaleglosc|pan|pani|panstwa|pana|twoj\w*|tego podatnika|tego platnika"
    r"|wnioskodawc\w+)\b"
    r"|\b(?:zaleglosci|zadluzeni\w) (?:tego |tej )?(?:podatnika|platnika|spolki|strony|firmy"
    r"|przedsiebiorcy)\b"
    r"|\b(?:skladki|podatki|naleznosci|zaleglosci) sa\b"
)
"""An amount, a day, or something done: of this payer."""
_NOTES = re.compile(
    r"(?:pouczeni\w*|objasnieni\w*|wyjasnieni\w*|informacj\w+ (?:prawn\w+|ogoln\w+|dodatkow\w+)"
    r"|(?:wazne|przydatne|ogolne|dodatkowe) informacje|co warto wiedziec|pouczenie i informacje"
    r"|podstawa prawna|wyciag z \w+|slownicz\w+(?: pojec)?|przypisy|legenda|warto wiedziec"
    r"|(?:najczestsze )?pytania(?: i odpowiedzi)?"
    r"|uwagi ogolne|klauzula \w+|(?:wybrane )?przepisy|z przepisow|do wiadomosci)\W*"
)
"""What heads notes."""
_ENDS = re.compile(
    r"\b(?:ureguluj|zaplac|splac|wplac|zaksieguj|uisc|rozlicz|przekroczy|oplaci|dalsz|nadal)\w*"
    r"|\b(?:przypadku|razie|po) zaplat\w+"
)
"""What may tell how arrears that are there will end."""
_CONDITION = (
    r"(?:jezeli|jesli|gdy|gdyby|o ile|w (?:przypadku|razie)|kto\b|(?:osob\w+|platni\w+|podatni\w+|podmio\w+"
    r"|przedsiebior\w+|dluzni\w+)(?: \w+){0,2},? ?ktor\w+)"
)
_MUST = (
    r"(?:moze|moga|mozna|nalezy|nalezn\w+ (?:jest|sa)|powin\w+|obowiaz\w+|przysluguj\w+|podlega\w*"
    r"|odmawia|wydaje|podaje|otrzymuje"
    r"|informuje|nalicza\w*|pobiera\w*|oblicza\w*|wymierza\w*|traci|wygasa\w*|odpowiada\w*|stosuje"
    r"|skutkuje|powoduje\w*|zabezpiecza\w*"
    r"|naliczamy|pobieramy|podajemy|wydajemy|odmawiamy|informujemy|wydamy|(?:jest|sa) uprawnion\w+|ma prawo"
    r"|uwaza|rozumie|oznacza\w*|ulega\w*|nie chroni|zastrzega|prosimy|wszczyna\w*|zaspokaja\w*|przedawnia\w*)"
)
_NUMBERED = (
    r"^\W*(?:(?:pouczenie|uwaga|wazne|informacja|wyjasnienie): ?)?(?:\w{1,3}[.)] )?"
    r"(?:(?:zgodnie z|stosownie do|w mysl)(?: art\.| przepis\w+"
    r"| ustaw\w+| ordynacj\w+| podatkow\w+| ust\.|[ ,])*)?"
)
_RULE = re.compile(rf"\b{_MUST}\b")
_CONDITIONAL = re.compile(rf"{_NUMBERED}{_CONDITION}\b(?P<asked>[^;]*?),? (?P<told>[^,;]*?\b{_MUST}\b[^;]*)$")
_TO_WHOM = re.compile(
    rf"{_NUMBERED}(?P<told>[^,;]*\b{_MUST}\b[^,;]*),? {_CONDITION}\b(?P<asked>[^;]*)$"
    rf"|{_NUMBERED}(?P<whom>(?:osob(?:ie|om|a)|platnik\w*|podatnik\w*"
    rf"|podmiot\w*) zalegajac\w+ [^;]*\b{_MUST}\b[^;]*)$"
)
_DEFINES = re.compile(
    rf"{_NUMBERED}(?:zaleglosci(?:a|ami)|zadluzeniem)(?: podatkow\w+| wymagaln\w+"
    rf"| skladkow\w+)? (?:jest|sa|nazywa sie) "
    rf"|{_NUMBERED}(?:za|przez) zaleglosc\w*[^;]{{0,60}}? (?:uwaza|rozumie) sie\b"
)
_ON_OFFER = re.compile(
    rf"{_NUMBERED}(?:wnios\w+ o|informacj\w+ o (?:mozliwosci|zasadach|warunkach)|o) (?:rozlozeni"
    rf"|odroczeni|umorzeni|ulg|splat)"
    r"[^;]*\b(?:mozna|dostepn\w+|znajduj\w+ sie|wnioskowac|zlozyc|ubiegac)\b"
)
_PRACTICE = re.compile(
    rf"{_NUMBERED}(?:na (?:zadanie|wniosek|prosbe) (?:strony|wnioskodawcy|podatnika|platnika"
    rf"|zainteresowanego),? "
    rf"|{_CONDITION}\b[^;]*, w (?:tresci )?zaswiadczeni\w+ )"
    r"(?:(?:organ|zus|zaklad|urzad)(?: \w+)? )?(?:podaje|podajemy|wydaje|wydajemy|zamieszcza|zamieszczamy"
    r"|wskazuje|informuje|informujemy)\b[^;]*$"
    rf"|{_NUMBERED}{_CONDITION}\b[^;]*, (?:zaswiadczeni\w+|dokument) (?:wskazuje|zawiera|podaje|okresla"
    rf"|wymienia)\b[^;]*$"
    rf"|{_NUMBERED}[^,;]*\b(?:wypelnia|wykazuje|podaje|zamieszcza|wskazuje) sie,? (?:gdy|jezeli"
    rf"|jesli)\b[^;]*$"
    rf"|{_NUMBERED}{_CONDITION}\b(?>[^;]*?\b(?:wobec|u|do|na rzecz) innych (?:organow|urzedow|instytucji"
    rf"|wierzycieli))(?>[^;]*?\bnie"
    r" (?:jest|sa|bedzie)\b)[^;]*\b(?:wykaz|uwzgledn|ujet|podan)\w*$"
)
"""What an office writes into papers of this kind, whoever asks."""
_WHOEVER = re.compile(
    rf"^(?:\W*\w{{1,3}}[.)] )?(?:zgodnie z|na podstawie|w mysl|stosownie do) [^;]*?\b(?:podmiot|osob"
    rf"|przedsiebior|podatni|platni)\w*"
    rf" (?:posiadajac|majac|zalegajac)\w+ [^,;]*\b{_MUST}\b[^,;]*(?:, co nie (?:ma zastosowania"
    rf"|dotyczy)[^,;]*)?$"
)
"""What the law provides for those in arrears: „podmiot posiadający zaległości nie może otrzymać …”."""
_ADVICE = re.compile(
    rf"{_NUMBERED}{_CONDITION}\b(?!.*(?:zaleg|zadluz|niedoplat|skladk|skladek|podat|nalezn|rat[yae]\b"
    rf"|odrocz|egzek))"
    r"[^;]*\b(?:moze|mozesz|mozna|moga|prosimy|nalezy|skontaktuj)\b[^;]*$"
)
"""What whoever reads the paper may do, naming nothing that is owed."""
_OF_OTHERS = re.compile(
    r"^\W*(?:zaswiadczeni|dokument)\w+ nie (?:wydaje sie|stosuje sie|sluzy|potwierdza)\b"
    r"(?!.*\b(?:tutejsz|podatnik|platnik|wnioskodawc))(?=.*\binnych (?:organow|urzedow|instytucji"
    r"|wierzycieli))"
)
"""What the paper does not say of other creditors."""
_LATER = re.compile(
    r"\b(?:moze|moga) (?:\w+ ){0,2}?dochodzi\w* (?:\w+ ){0,2}?(?:zaleg|nalezno)\w*,? (?:\w+ ){0,3}?ujawni|"
    r"\b(?:zaswiadczeni\w+|dokument\w*) nie (?:wyklucza|przesadza|ogranicza)\w*\b(?>[^;]*?\b(?:zaleg"
    r"|zadluz|zobowiaz))[^;]*"
    r"\b(?:kontrol|pozniej|korekt|korygu|przyszl|po dniu|po dacie)\w*"
    r"|\bzaleglosci moga (?:wynika|powsta|ujawni|zostac ujawni)\w*[^;]*\b(?:kontrol|pozniej|korekt"
    r"|przyszl)\w*"
    r"|\bzaswiadczenie nie (?:chroni|zwalnia) "
)
"""What may come to light one day."""
_ABOUT_ALL = re.compile(
    rf"{_NUMBERED}(?:(?:za|przez|od|z|w|o)? ?(?:(?:skladek|skladki|podatkow|podatki|naleznosci|kwot)"
    rf" )?(?:zaleglosci\w{{0,2}}|zadluzeni\w+|nieoplac\w+"
    rf"|niezaplac\w+|nieuregul\w+"
    rf"|przeterminowan\w+|odset\w+|naleznosci\w*)\b)(?! objet)[^;]*?\b{_MUST}\b"
)
_MAY = re.compile(
    rf"{_NUMBERED}(?:platnik|podatnik|strona|wnioskodawca|przedsiebiorca|zaklad|organ|urzad|zus)\w*"
    r"(?: (?!nie\b)\w+){0,2} (?:moze|moga|ma (?:prawo|obowiazek)|powinien|powinna"
    r"|(?:jest|sa) (?:obowiazan|uprawnion)\w+)\b(?! (?:\w+ )?miec)"
    r"(?!.*\b(?:zaplac|wplac|splac|ureguluj|uisc|dalsz|tylko|jedynie|czesc)\w*)(?!.*\bw kazdej chwili\b)"
)
"""What a note says that somebody may or must do."""
_BY_LAW = re.compile(
    r"\b(?:na zasadach|w trybie|zgodnie z|przepis\w+|art|ustaw\w+|ordynacj\w+|nieoplacon\w+ w terminie"
    r"|dziesieciokrotn\w+"
    r"|po uplywie|w terminie)\b"
)
_INDICATIVE = re.compile(
    r"\b(?:podatnik|platnik|wnioskodawca|spolka|firma|strona|przedsiebiorca)\b[^,;]{0,30}\b(?:zalega"
    r"|posiada|ma|figuruje"
    r"|korzysta|splaca|nie \w+)\b|\b(?:na koncie|na rachunku|u platnika|u podatnika)\b"
)
_SOURCES = re.compile(
    r"^\W*(?:\w{1,3}[.)] )?(?:zgodnie z (?:art|przepis)[^,;]* )?(?:niniejsz\w+ )?(?:zaswiadczeni\w+"
    r"|dokument\w*|informacj\w+)"
    r"(?: (?:niniejsz\w+|to|ten|ta))? (?:wydaje sie|wydano|sporzadz\w+|wystawi\w+|wygenerow\w+"
    r"|przygotow\w+|opracow\w+)"
    r"(?: \w+){0,3}? na podstawie (?!oswiadczen)[^;]*$"
)
"""What the paper was made from, files of debtors among them."""
_NOT_FOR_ALL = re.compile(
    r"\bza (?:stycz|lut[ye]|marz|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud)\w*\b(?! \w+ (?:uplywa"
    r"|przypada))"
    r"|\bbrakujac\w+|\bobjet\w+ (?:\w+ )?(?:kontrol|postepowani|weryfik|egzek)\w*"
)
"""What no rule speaks of: a month, what is missing, what is being looked into."""
_HEADING = re.compile(
    r"(?:\w{1,2}[.)] )?(?:skutk\w+|ulg[ai]?|odmow\w+|egzekucj\w+|odsetk\w+|zaleglosc\w*|termin\w*"
    r"|odroczeni\w+|koszt\w*)"
    r"(?: (?:w|z|i|od|do|za|splaci\w*|zaleglosci|platnosci|skladek|podatk\w+|oplacania|zaplaty|zwloke"
    r"|wydania|naleznosci"
    r"|zaswiadczeni\w+|nieoplaceni\w+|egzekucyjn\w+)){0,4}"
)
"""What heads a note: „Skutki zaległości.”, „Ulgi.”; the rule behind it tells that it is one."""
_FINITE = re.compile(
    r"\b(?:zalega\w*|posiada\w*|figuruj\w+|wystepuj\w+|wynik\w*|stwierdz\w+|ustal\w+|wykaz\w+|korzysta"
    r"|ma|sa|jest|toczy|prowadz\w+)\b"
)


def is_general_rule(text: str, *, is_note: bool = False) -> bool:
    """Whether a folded statement, maybe one under „Pouczenie”, tells only what holds for anybody.

    >>> is_general_rule("jezeli platnik posiada zaleglosci, zaklad moze wymierzyc oplate dodatkowa")
    True
    >>> is_general_rule("jezeli zaleglosc zostanie zaplacona, zaklad wyda zaswiadczenie")
    False
    """
    plain = _CITED.sub(" ", text)
    if _is_of_the_office(plain):
        return True
    if _OWN.search(plain):
        return False
    if _SOURCES.match(text):
        return _FINITE.search(text.partition(" na podstawie ")[2]) is None
    if _DEFINES.match(plain) or _ON_OFFER.match(plain) or _LATER.search(plain) or _is_conditional(plain):
        return True
    if is_note and (_MAY.match(plain) or (_WHOSOEVER.match(plain) and _RULE.search(plain))):
        return True
    is_lawful = is_note or _BY_LAW.search(text) is not None
    return is_lawful and _ABOUT_ALL.match(plain) is not None and not _may_be_own(plain, len(plain))


def _is_of_the_office(text: str) -> bool:
    """Whether a rule tells what offices or the law do with whoever owes, naming no amount and no day."""
    return _FACT.search(text) is None and (
        any(rule.match(text) for rule in (_PRACTICE, _WHOEVER, _ADVICE, _OF_OTHERS))
    )


def _is_conditional(text: str) -> bool:
    """Whether a rule is told under a condition, or to whom it applies."""
    found = _CONDITIONAL.match(text)
    if found is not None:
        rule = _RULE.search(text, found.start("told"))
        return rule is not None and not _may_be_own(text, rule.start(), found.start("told"))
    found = _TO_WHOM.match(text)
    return found is not None and not _may_be_own(text, len(text), *found.span("told"))


_WHOSOEVER = re.compile(
    rf"{_NUMBERED}(?:platnik|podatnik|przedsiebiorca|osoba|podmiot"
    rf"|dluznik)\w*(?: skladek)?, ktor[yae]\b[^;,]*, [^;,]*$"
)
"""A note about whoever does something: „płatnik, który spłaca zadłużenie w układzie, otrzymuje …”."""


def _may_be_own(text: str, end: int, told: int = 0, told_end: int | None = None) -> bool:
    """Whether words up to a place may tell how own arrears end, or those told something of the payer."""
    return _ENDS.search(text, 0, end) is not None or (
        _INDICATIVE.search(text, max(0, told), len(text) if told_end is None else max(0, told_end))
        is not None
    )


def is_noted(statement: Statement) -> bool:
    """Whether a statement heads notes: „Pouczenie”."""
    return _NOTES.fullmatch(statement.text) is not None


def without_general_rules(statements: Sequence[Statement], *, is_note: bool = False) -> list[Statement]:
    """The statements of a sheet that are no general rules; `is_note` where an earlier sheet's notes go on."""
    kept: list[Statement] = []
    heading: Statement | None = None
    for one in statements:
        is_note = is_note or is_noted(one)
        is_heading = is_note and not one.is_open and _HEADING.fullmatch(one.text) is not None
        if _is_own(one.text):
            kept.append(one)
            heading = None
            continue
        is_kept = one.is_open or not _is_for_anybody(one.text, is_note=is_note)
        if heading is not None and not is_kept:
            kept.remove(heading)
        heading = one if is_heading and is_kept else None
        if is_kept:
            kept.append(one)
    return kept


@lru_cache(maxsize=1024)  # offices print the same sentences
def _is_own(text: str) -> bool:
    """Whether a folded statement tells of this payer, or not of everybody."""
    return _NOT_FOR_ALL.search(text) is not None or is_of_this_payer(text)


@lru_cache(maxsize=1024)
def _is_for_anybody(text: str, *, is_note: bool) -> bool:
    """Whether a folded statement is a reservation, a sentence that every such paper bears, or a rule."""
    is_harmless = is_reserved(text) or is_generic(text, is_note=is_note) or is_of_reliefs_in_general(text)
    return is_harmless or is_general_rule(text, is_note=is_note)
