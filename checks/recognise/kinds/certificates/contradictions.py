"""What keeps a „no arrears” from being believed: exceptions, limits, troubles that nothing denies, amounts.

A statement that is not understood is no reason to believe the others: whatever might speak of something owed
and is neither a title nor denied leaves the certificate to a person.
"""

import re
from collections.abc import Sequence

from checks.recognise.kinds.certificates.amount_tables import settled_places
from checks.recognise.kinds.certificates.asides import without_asides
from checks.recognise.kinds.certificates.scope import (
    is_of_a_period,
    is_of_one_part,
    is_of_something_else,
    leaves_both_open,
)
from checks.recognise.kinds.certificates.statement import Statement
from checks.recognise.kinds.certificates.verdict import (
    REASON,
    Claim,
    is_nothing,
    is_told_apart,
    without_titles,
)

_MONEY_MATTERS = (
    r"sklad|podat|nalezno|odset|kwot|fundusz|zaleg|zadluz|zobowiaz|ubezpiecz|okres|miesi|lat\b|lata\b"
    r"|rok|\bvat\b|\bpit\b"
    r"|\bcit\b|\bfp\b|\bfep\b|\bfgsp\b"
)
_OF_MONEY = re.compile(rf"\b(?:{_MONEY_MATTERS})")
_EXCEPTED = re.compile(
    r"\b(?:z wyjatkiem|za wyjatkiem|wyjat\w+|oprocz|procz|poza|wylacz\w+|zastrzez\w+|zastrzeg\w+"
    r"|jednak\w*|natomiast|lecz"
    r"|ale|niemniej|aczkolwiek|chociaz|choc|mimo|pomimo|z tym ze|z tym, ze|chyba ze|pod warunkiem"
    r"|warunkowo|o ile"
    r"|pominaw\w+|pomijaj\w+|z pominieciem|(?:nie|bez) (?:wliczan?\w*|liczac|uwzgledniajac|uwzglednienia"
    r"|obejmujac)"
    r"|abstrahuj\w+|odliczaj\w+|odliczeniu|nie (?:sprawdz|zweryfik|weryfik|zbad|bada|analiz|ustal"
    r"|objet)\w*\b(?! prawidlow)"
    r"|tylko|jedynie|czesciow\w+|nie (?:dotyczy|obejmuje|uwzglednia) \w+|pozostal\w+|dalsz\w+|uprzedni\w+"
    r"|(?<!ani )(?<!lub )(?<!oraz )(?<!i )inn(?:e|ych|ymi)|powyzej|ponad|zalacznik\w*|niepotrzebne skreslic"
    r"|brak (?:danych|informacji|ustalen)|w czesci(?! [a-e]\b)|do wyjasnienia"
    r"|do czasu|dopoki|w trakcie|wstepn\w+|prawdopodobn\w+)\b"
)
_HARMLESS = re.compile(
    r"\bwylacznie (?:w (?:celu|celach|postaci|formie)|do (?:celow|przedlozenia)|w wersji|elektroniczn\w+)"
    r"|\btylko (?:w (?:celu|postaci|formie))|\b(?:wylacznie|tylko|jedynie) za siebie\b"
    r"|\bw terminie \w+|\bpodatek od czynnosci"
    r"|\bnie (?:obejmuje|dotyczy) \w+(?: i \w+)?,? (?:dla|do) ktor\w+[^.;]{0,60}(?:organ|wojt"
    r"|burmistrz)[^.;]*"
    r"|\bnie (?:dotyczy|obejmuje) (?:opodatkowania|podatkow|oplat|podatkow i oplat) lokaln\w+"
    r"|\bnie (?:dotyczy|obejmuje)(?: \w+){0,2}? (?:podatkow|oplat|nalezno\w+|danin)(?: i oplat)?"
    r"(?: \w+){0,4}?"
    r" (?:gmin\w*|wojt\w*|burmistrz\w*|prezydent\w*|samorzad\w*|lokaln\w+|celn\w+)"
    r"(?: (?:ani|i|oraz|lub) (?:nalezno\w+|oplat\w*|cel)? ?(?:celn\w+|lokaln\w+|samorzad\w*)?)?"
    r"|\b(?:za|z) wyjatkiem:? ?(?:-+|_+|\.{3,}|brak\b|nie dotyczy\b)|\bpoza granicami|\bmimo uplywu"
    r"|\bo ile (?:przepis|ustaw)\w*"
    r"|\b(?:nip|regon|pesel)\b[^;:\d]{0,30}niepotrzebne skreslic"
)
_UNDERCUT = re.compile(
    r"\bnie (?:mozna|moze|da sie|jest mozliw\w+|jest w stanie|jest tak|potwierdz\w+|stanowi|wynika"
    r"|jest prawda"
    r"|oznacza|przesadza"
    r"|wyklucza|swiadczy|dowodzi|wydaje|dysponuje|uznaje|daje|ma (?:mozliwosci|podstaw|danych|informacji"
    r"|pewnosci))\b"
    r"|\bnie (?:stwierdz|uznaj|znajduj)\w*(?: podstaw)?,? (?:aby|ze|zeby|by|iz)\b"
    r"|\bnie znajduj\w+ (?:\w+ )?(?:potwierdzeni|odzwierciedleni|pokryci)\w*|\bnieprawda"
    r"|\bbrak\w* (?:podstaw|mozliwosci|danych|informacji|dokumentow|pewnosci|potwierdzenia)"
    r"|\bbez (?:mozliwosci|potwierdzenia|weryfikacji)|\bniemozliw\w+|\bwatpliw\w+|\bnieaktualn\w+"
    r"|\bblednie|\buchyl\w+|\bnie wszystk\w+"
    r"|\bcofn\w+|\btraci waznosc|\butraci\w+ waznosc|\bniewazn\w+|\buniewazn\w+"
)
_UNKNOWN_PAYER = re.compile(
    r"\bnie (?:figuruje|jest|zostal\w*|byl\w*|widnieje) (?:\w+ )?(?:w (?:rejestrze|ewidencji|bazie"
    r"|systemie)(?!.*(?:zalegaj|dluznik|zadluz))"
    r"|zarejestrowan|zgloszon|wpisan|platnikiem|podatnikiem|znan)"
)
"""An office that does not know somebody knows of no arrears either."""
_TROUBLE = re.compile(
    r"\b(?:zaleg(?!aniu)\w*|niezaleg(?!aniu)\w*|zadluz\w+|niedoplat\w*|dluzni\w+|dlug(?!os|otrw|ofal)\w*"
    r"|nieuregul\w+"
    r"|nieopl\w+|nieuiszcz\w+|niezapl\w+|przeterminow\w+|wymagaln\w+|egzekuc\w+|wykonawcz\w+"
    r"|restruktur\w+|upadlosc\w*"
    r"|raty|rata|ratach|ratami|ratal\w+|odrocz\w+|odracz\w+|uklad(?:em|u|owi|zie|y)?|ugod\w+|hipotek\w+"
    r"|zastaw\w+"
    r"|zajec\w+|zajet\w+|umorz\w+|umarz\w+|sporn\w+|wierzyciel\w*|wierzyteln\w+|windykac\w+|upomnie\w+"
    r"|splac\w+|wstrzyman\w*|zawieszen\w*"
    r"|nie wszystkie|nie w calosci|nie w pelni|toczy|w toku(?! postepowania (?:o udzielenie|konkurs"
    r"|o pomoc|naboru))|wszczet\w*|(?:jest"
    r"|sa) prowadzon\w+|prowadzi sie|prowadzon\w+ (?:jest|sa)"
    r"|do zaplaty|do doplaty|doplat\w+|niedobor\w*|ujemn\w+|karn\w+|nie ?oplac\w+|brak wplat\w*"
    r"|nie (?:zostal\w*|sa|jest|byl\w*)(?: \w+){0,2}? (?:oplacon|zaplacon|uregulowan|uiszczon|rozliczon"
    r"|wplacon|pokryt"
    r"|splacon)\w*"
    r"|nierozliczon\w+|termin\w*(?: (?!nie\b)\w+){0,3} (?:uplyn|minal)\w*|brak\w* deklaracji"
    r"|nie (?:rozlicz|wplac|wplyn|uregul|uiszcz|zaplac|zlozy|zlozono)\w*)\b"
)
_CLOSED = re.compile(
    r"\b(?:uregulowan|splacon|zaplacon|uiszczon|oplacon|rozliczon|pokryt|wykonan)\w*|\bwygas(?:l|ly|la|lo)\b"
)
_NOT_CLOSED = re.compile(
    r"\b(?:nie|czesciowo|powin\w+|zostanie|zostana|bedzie|beda|termin\w*|do dnia|niezwlocznie)\b"
)
_DENIED_BEFORE = re.compile(
    rf"\b(?:nie|brak\w*|bez|ani|zadn\w+)\b(?! zaleg)(?: (?!{REASON})[^ ,:;()]+){{0,8}} $"
)
_DENIAL_OF_LIST = re.compile(
    r"\b(?:nie (?:\w+ ){0,2}?(?:ma|maja|posiada\w*|figuruj\w+|wystepuj\w+|stwierdz\w+|istniej\w+|wykaz\w+"
    r"|odnotowan\w+|zalega\w*|ciaz\w+)|brak\w*|bez|ani)\b"
)
_LISTED = re.compile(
    r"(?:zaleg|zadluz|niedoplat|nieureg|nieopl|nieuiszcz|niezapl|koszt|upomnie|upomnien|dodatkow"
    r"|egzekucyjnych"
    r"|sankc|prolong|dochodow|akcyzow|towar|uslug|vat$|pit$|cit$|pcc$|czynnosc|cywilnopraw|osob$"
    r"|fizyczn|prawn"
    r"|jak$|niepodatkow)"
)
"""What certificates enumerate behind one denial, in the genitive."""
_DENIED_AFTER = re.compile(
    r"^[^:;]{0,90} -+$|^[^:;]{0,90}?(?:[:?]| -|\)) ?(?:nie\b|brak\b|zero\b|0(?:,00)?\b|-+$)"
    r"|^(?: [^ ,:;]+){0,10} (?:nie$|nie (?:jest|sa|toczy|figuruj|wystep|stwierdz|dotyczy|prowadz|byl"
    r"|zostal|zachodz|istniej|ma\b|zawart|udziel|rozloz|odrocz|przyznan|podpisan"
    r"|korzysta|ciaz|wszcze)\w*|brak$)"
)
_BEGINS_WITH_DEBT = ("zaleg", "zadluz", "niedoplat", "nalezno", "zobowiaz", "nie ")
_NARROWED = re.compile(
    r"^(?: \w+){0,2} (?:objet|powstal|przekracz|przewyzsz|wieksz|wyzsz|starsz|zabezpiecz)\w*"
)
"""What makes all arrears some of them: „zaległości objęte …”."""
_HAS = re.compile(r"\b(?:posiada|ma|figuruj\w+|wystepuj\w+|ciaz\w+|zalega)\b")
_DENIALS = re.compile(r"\b(?:nie|bez|brak\w*)\b")
_DENIED_TWICE = re.compile(r"\bnie (?:zalega|posiada|ma|figuruj)[^:?]*[:?] ?(?:nie|brak)\b")
_AMOUNT = re.compile(
    r"(?<![\d,./-])(\d{1,3}(?:[ .]\d{3})+|\d+)(,\d{2})?(?![\d./-])(?P<unit> ?(?:zl|pln|eur)\b)?"
)
_EXCUSED = re.compile(
    r"\b(?:oplat\w+ skarbow|oplaty|oplate|nadplat|kapital|obrot|przychod|dochod|wplac|wplat|zaplacono"
    r"|uiszcz|zwrot|koszt"
    r"|poz\.|dz\. ?u|bank|rachun)"
)
_GAP_WORD = re.compile(
    r"(?:wymagaln|zadn|jakichkolwiek|jakiekolwiek|podatkow|platnicz|finansow|skladkow|przeterminow"
    r"|nieureg|biezac|w$|we$|z$|ze$"
    r"|na$|do$|od$|i$|oraz$|lub$|ani$|sie$|jako$|dzien|dniu|dnia|r\.?$|roku|\d|wobec|stosunku|zus|zaklad"
    r"|ubezpiecz|spolecz|urzed"
    r"|skarbow|budzet|panstwa|tytul|oplac|oplat|sklad|podat|zakres|platni|wystawieni|wydani|sporzadz"
    r"|niniejsz|zaswiadczen|tutejsz"
    r"|tut|organ|konci|ewidencj|rejestr|tego|tym|ww|wyzej|wymienion|nim|niej|jego|jej|swo|odset|kwot"
    r"|stan|istnieni|wystepowani"
    r"|figurowani|jakich|zwlok|stycz|lut|mar[cz]|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud|wplat"
    r"|zaplat|nalezno|zobowiaz"
    r"|wskazan|firm|spolk|przedsieb|wnioskodawc|strony|stronie|dotychczas|obecnie|aktualnie|takze"
    r"|dochodow|towar|uslug|akcyz|czynno|cywilnoprawn|prawn|fizyczn|jak$"
    r"|rowniez|tez$|po$|tu|zl|panstw|pan$|pani$|posiadajac|majac|zadnym|takich|za$|u$)"
)
_HEADING = re.compile(
    r"^(?:[\w ]{0,30}\b)?(?:stan|wysokosc|kwota|informacj\w+ o|dane o|wykaz"
    r"|tabela) [\w ]{0,30}(?:zadluzeni\w+|zaleglosci\w*)"
    r"[\w ]{0,30}(?: (?:na dzien|na) [\w. ]{6,24})?:?$"
)


_HEARSAY = re.compile(
    r"\b(?:wnosi|wnosze|wnioskuje|prosi|prosze|deklaruje|twierdzi|zdaniem|oswiadcza\w*|oswiadczeni(?:a"
    r"|em|u)|podaje)\b"
)
"""What makes a statement somebody else's than the office's."""
_IF = re.compile(r"\b(?:jezeli|jesli|o ile|gdyby|pod warunkiem|dopoki|chyba ze)\b")
_UNREAL = re.compile(
    r"\b(?:zaleg|zadluz|posiada|mia|figurowa|wystepowa|istnia|widnia)\w*by\b"
    r"|\b(?:by|byloby|bylyby) (?:\w+ ){0,2}?zaleg"
)
"""What would be, were something else so: „nie zalegałby, gdyby uregulował”."""
_NOT_GIVEN = re.compile(
    r"\bodmown\w+|\bnie wyda(?:no|je|jemy|lismy|l|la)\b|\bniezalegani\w+(?: ?[:?]| -)+ ?nie\b"
    r"|\bzalacznik\w*\W+wykaz|\bwykaz\w*\W+(?:w )?zalaczni"
)
"""A request that was turned down, a condition that is not met, a list of arrears on another sheet."""
_INTEREST = re.compile(r"\bodset\w+ (?:za|od|z tytulu)\b")
"""Of a payment that came late: what is owed, though it speaks of payments."""


def contradiction(stated: Sequence[tuple[Statement, Sequence[Claim]]]) -> Statement | None:
    """The first statement that may speak against „no arrears”; None where every one is understood.

    `stated` are a paper's statements in order, each with its claims.
    """
    settled = settled_places([statement for statement, _ in stated])
    for place, (statement, found) in enumerate(stated):
        if place in settled:
            continue
        following = stated[place + 1][1] if place + 1 < len(stated) else ()
        if _speaks_against(statement, found, is_heading=bool(following)):
            return statement
    denials = [one for one, found in stated if any(claim.verdict == "no_arrears" for claim in found)]
    return denials[0] if denials and is_of_one_part([one.text for one in denials]) else None


def _speaks_against(statement: Statement, found: Sequence[Claim], *, is_heading: bool) -> bool:
    """Whether a statement may speak against „no arrears”; the next one answers a bare heading."""
    text = without_asides(without_titles(statement.text), is_claim=bool(found))
    good = [claim for claim in found if claim.verdict == "no_arrears"]
    trouble = list(_TROUBLE.finditer(text))
    if statement.is_open and (found or trouble):
        return True
    if (
        _UNREAL.search(text)
        or _UNKNOWN_PAYER.search(text)
        or _NOT_GIVEN.search(statement.text)
        or _is_limited(text, is_about_arrears=bool(good or trouble))
    ):
        return True
    if any(_is_twisted(text, claim) for claim in good) or _owes(statement.text, found):
        return True
    if (good or trouble) and leaves_both_open(text):
        return True
    if good and (_is_of_less(text, good) or _HEARSAY.search(text) or _IF.search(text, good[0].end)):
        return True
    is_bare = is_heading and not good and _HEADING.match(text) is not None
    return not is_bare and any(not _is_understood(text, one, found) for one in trouble)


def _is_of_less(text: str, good: Sequence[Claim]) -> bool:
    """Whether what is denied is less than all that may be owed: a period, a part, another debt."""
    is_part = is_of_a_period(text) or is_of_something_else(text) or _is_narrowed(text, good)
    return is_part or _DENIED_TWICE.search(text) is not None


def _is_limited(text: str, *, is_about_arrears: bool) -> bool:
    """Whether a statement about what is owed excepts something, or takes back what others say."""
    plain = _HARMLESS.sub(" ", text)
    if _EXCEPTED.search(plain) and (is_about_arrears or _OF_MONEY.search(plain)):
        return True
    return is_about_arrears and _UNDERCUT.search(text) is not None


def _is_narrowed(text: str, good: Sequence[Claim]) -> bool:
    """Whether what is denied is some arrears alone, of a kind that follows."""
    return any(_NARROWED.search(text[claim.end :]) for claim in good)


def _is_twisted(text: str, claim: Claim) -> bool:
    """Whether something unknown parts a denial from what it denies, or the denial is denied itself."""
    words, before = text[claim.start : claim.end], text[: claim.start]
    if claim.is_closed:
        return re.search(r"\bnie (?:\w+ ){0,2}$|\bby\w*,? $", before) is not None
    if words.startswith(("brak", "bez")) and _DENIED_BEFORE.search(before):
        return True
    if re.search(r"[:?]| - ", words) or words.startswith(_BEGINS_WITH_DEBT):
        return len(_DENIALS.findall(words)) > 1
    verbs = list(_HAS.finditer(words))
    if verbs and "," in words[: verbs[-1].start()]:
        # „stwierdza się, że płatnik nie posiada …”: what counts begins at the last verb.
        before, words = before + words[: verbs[-1].start()], words[verbs[-1].start() :]
    inner = re.sub(r"[(),]", " ", words).split()[1:-1]
    denied = [word for word in inner if _DENIALS.fullmatch(word)]
    if len(denied) > 1 or (denied and _DENIED_BEFORE.search(before)):
        return True
    return not all(_GAP_WORD.match(word) or _LISTED.match(word) or word in denied for word in inner)


def _owes(text: str, found: Sequence[Claim]) -> bool:
    """Whether an amount is named that is not nothing and no fee, overpayment or the like."""
    if _EXCUSED.search(text) and not _INTEREST.search(text):
        return any(claim.verdict == "arrears" for claim in found)
    return any(
        not is_nothing(one[0].removesuffix(one["unit"] or ""))
        for one in _AMOUNT.finditer(text)
        if one[2] or one["unit"]
    )


def _is_understood(text: str, trouble: re.Match[str], found: Sequence[Claim]) -> bool:
    """Whether a word of trouble is part of a claim, denied, or speaks of what is over."""
    if any(claim.start <= trouble.start() < claim.end for claim in found):
        return True
    if is_told_apart(text, trouble):
        return False
    if _DENIED_BEFORE.search(text[: trouble.start()]) or _DENIED_AFTER.search(text[trouble.end() :]):
        return True
    if _is_listed(text, trouble):
        return True
    return _CLOSED.search(text) is not None and _NOT_CLOSED.search(text) is None


def _is_listed(text: str, trouble: re.Match[str]) -> bool:
    """Whether a word of trouble stands in a list behind one denial, with nothing else up to the end."""
    denials = list(_DENIAL_OF_LIST.finditer(text, 0, trouble.start()))
    if not denials or _LISTED.match(trouble[0]) is None:
        return False
    words = re.sub(r"[(),:#]", " ", text[denials[-1].end() :]).split()
    return all(_GAP_WORD.match(word) or _LISTED.match(word) for word in words)
