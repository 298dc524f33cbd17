"""What keeps a „no arrears” from being believed: exceptions, limits, troubles that nothing denies, amounts.

A statement that is not understood is no reason to believe the others: whatever might speak of something owed
and is neither a title nor denied leaves the certificate to a person.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from checks.recognise.kinds.certificates.learned.opinion import is_harmless, is_suspect
from checks.recognise.kinds.certificates.learned.signs import is_told_of_anybody
from checks.recognise.kinds.certificates.learned.strange import is_strange
from checks.recognise.kinds.certificates.lexicon.denials import (
    BARRED,
    BEGINS_WITH_DEBT,
    DASHED,
    DENIAL_OF_LIST,
    DENIALS,
    DENIED_AFTER,
    DENIED_AT_END,
    DENIED_BEFORE,
    DENIED_PROCEEDINGS,
    DENIED_REMARK,
    DENIED_TOGETHER,
    DENIED_TWICE,
    GAP_WORD,
    HAS,
    LISTED,
    NARROWED,
    NOT_CHARGED,
    OTHER_DUES,
    VAGUE,
)
from checks.recognise.kinds.certificates.lexicon.limits import (
    EXCEPTED,
    HARMLESS,
    HEARSAY,
    HEDGED,
    IF,
    IF_FIRST,
    NOT_GIVEN,
    OF_MONEY,
    REST,
    UNDERCUT,
    UNKNOWN_PAYER,
    UNREAL,
    VOID,
)
from checks.recognise.kinds.certificates.lexicon.remarks import REMARK
from checks.recognise.kinds.certificates.lexicon.said import PART
from checks.recognise.kinds.certificates.lexicon.troubles import (
    AMOUNT,
    CLOSED,
    EXCUSED,
    HEADING,
    INTEREST,
    NAMED_PLAINLY,
    NOT_CLOSED,
    TO_PAY,
    TROUBLE,
    WORDED,
    YES_BESIDE,
)
from checks.recognise.kinds.certificates.lexicon.unknown import DENIED
from checks.recognise.kinds.certificates.text.statement import LONGEST_LABEL, Statement
from checks.recognise.kinds.certificates.verdict.amount_tables import settled_places
from checks.recognise.kinds.certificates.verdict.asides import is_of_unit, without_asides
from checks.recognise.kinds.certificates.verdict.claims import (
    Claim,
    is_nothing,
    is_told_apart,
    without_titles,
)
from checks.recognise.kinds.certificates.verdict.rows_of_dues import odd_row
from checks.recognise.kinds.certificates.verdict.rules.affirmed import is_affirmed
from checks.recognise.kinds.certificates.verdict.rules.given_back import is_paid_with
from checks.recognise.kinds.certificates.verdict.rules.of_this_payer import is_of_this_payer
from checks.recognise.kinds.certificates.verdict.rules.one_due import is_of_one_due
from checks.recognise.kinds.certificates.verdict.rules.proceedings import is_given_up
from checks.recognise.kinds.certificates.verdict.rules.somebody_else import (
    is_of_a_partner,
    is_of_somebody_else,
    is_told_of_somebody_else,
    without_others,
)
from checks.recognise.kinds.certificates.verdict.scope import (
    is_of_a_period,
    is_of_one_part,
    is_of_something_else,
    leaves_both_open,
)
from checks.recognise.kinds.certificates.verdict.section_names import is_name
from checks.recognise.kinds.certificates.verdict.settled import without_settled
from checks.recognise.kinds.certificates.verdict.unknown import is_unknown

_FIELDS_BETWEEN = 3
_ONLY_DATED = re.compile(
    r"(?:(?:wedlug )?stan\w* )?(?:na |z )?(?:dzien|dnia|data)\b[^,;]{0,12}?[\d./ r-]{8,16}"
)
_FOUND_OF = re.compile(r"(?:ustal|stwierdz)\w+ (?:wnioskodawc|platnik|podatnik|spolk)\w+ ")
"""A heading, „Co ustalono”, before the sentence that says it."""
_STEM = re.compile(
    r"(?!.*\b(?:nie|brak|bez|ani)\b)(?=[^:;]*\b(?:(?:stwierdz|ustal|potwierdz|zaswiadcz|wykaz|przedstawi|ksztaltuj"
    r"|wynos|odnotow|figuruj)\w+|(?:rozliczeni|stan|sald|wynik)\w* (?:\w+ ){0,3}?"
    r"(?:kont\w*|rozlicze\w*|skladek|naleznosci|podatk\w*|platnika|podatnika)))[^:;]*:"
)
_TABLE_HEAD = re.compile(
    r"(?:l\. ?p|lp|nr)\b"
    r"|(?:rodzaj|tytul|fundusz|sklad\w+|ubezpieczeni\w+|nazwa|podatek|zakres|nalezno\w+|pozycja)\b(?:(?!\bnie\b|\bbrak\b|zaleg|zadluz)[^\d])*"
    r"(?:stan|sald|wynik|status|ustaleni|rozliczeni|informacj)\w*(?: [a-z]+){0,3}$"
)
_POINT = re.compile(r"(?:- )?([a-h])[.)] ")


def contradiction(stated: Sequence[tuple[Statement, Sequence[Claim]]]) -> Statement | None:
    """The first statement that may speak against „no arrears”; None where every one is understood.

    `stated` are a paper's statements in order, each with its claims. What the rules do not understand is left
    to the learned model, which must be surer of those that may lack a word.
    """
    settled = settled_places([statement for statement, _ in stated])
    vague = [place for place, (one, found) in enumerate(stated) if _is_vague(one, found)]
    is_told_in_full = any(
        place not in vague and any(map(_is_good, found)) for place, (_, found) in enumerate(stated)
    )
    for place, (statement, found) in enumerate(_with_partners_beside(stated, vague)):
        if place in settled or (place + 1 in settled and is_name(statement.text)):
            continue
        if BARRED.fullmatch(statement.text) or (
            not statement.may_lack and DASHED.fullmatch(statement.text) is not None
        ):
            continue
        ready = _made_ready(statement, found)
        is_part = not found and (
            is_of_one_due(statement.text) or _is_named_plainly(ready) or _is_strange(statement, ready)
        )
        if is_part or (_speaks_against(statement, ready, found) and not (place in vague and is_told_in_full)):
            return stated[place][0]
        if not _is_all_understood(ready, found, is_heading=_is_answered(stated, place)):
            if not found and _leads_to_denials(stated, place):
                continue
            if (
                found
                or _is_label(statement.text)
                or not is_harmless(statement.text, may_lack=statement.may_lack)
            ):
                return stated[place][0]
        elif (
            not found
            and ready.strip("# ")
            and is_suspect(statement.text)
            and not _leads_to_denials(stated, place)
        ):
            return stated[place][0]
    odd = odd_row(stated)
    if odd is not None:
        return odd
    denials = {at: one for at, (one, found) in enumerate(stated) if any(map(_is_good, found))}
    told = [_with_points_above(stated, at) for at in denials]
    return next(iter(denials.values())) if denials and is_of_one_part(told) else None


def _with_partners_beside(
    stated: Sequence[tuple[Statement, Sequence[Claim]]], vague: Collection[int]
) -> Iterator[tuple[Statement, Sequence[Claim]]]:
    """The statements; behind a denial for the company itself those for its partners only add to it."""
    told = (
        place for place, (_, found) in enumerate(stated) if place not in vague and any(map(_is_good, found))
    )
    first = next(told, None)
    is_of_company = first is not None and not is_of_a_partner(stated[first][0].text)
    for place, (one, found) in enumerate(stated):
        is_behind = is_of_company and first is not None and place > first and any(map(_is_good, found))
        yield (replace(one, text=without_others(one.text)) if is_behind else one), found


def _is_vague(statement: Statement, found: Sequence[Claim]) -> bool:
    """Whether a statement denies arrears without saying of what: „nie zalega z opłatami”.

    Beside one that denies them all it takes nothing back.
    """
    return any(map(_is_good, found)) and VAGUE.search(statement.text) is not None


def _is_answered(stated: Sequence[tuple[Statement, Sequence[Claim]]], place: int) -> bool:
    """Whether one of the next statements claims something, and nothing but days and numbers stands before it.

    „Informacja o zaległościach / Stan na dzień 03.04.2026 / Zaległości: nie zalega”.
    """
    for statement, found in stated[place + 1 : place + 1 + _FIELDS_BETWEEN]:
        if found:
            return True
        if _ONLY_DATED.fullmatch(statement.text) is None:
            return False
    return False


def _leads_to_denials(stated: Sequence[tuple[Statement, Sequence[Claim]]], place: int) -> bool:
    """Whether a statement is the stem of rows that each deny arrears, and says nothing of them itself.

    „Na koncie płatnika stwierdzono:”, the table's head, „1 | ubezpieczenia społeczne | brak zaległości”.
    """
    text = stated[place][0].text
    if _STEM.fullmatch(text) is None or TROUBLE.search(text) is not None:
        return False
    behind = stated[place + 1 : place + 3]
    rows = behind[1:] if behind and _TABLE_HEAD.match(behind[0][0].text) else behind[:1]
    return bool(rows) and bool(rows[0][1]) and all(map(_is_good, rows[0][1]))


def _is_good(claim: Claim) -> bool:
    return claim.verdict == "no_arrears"


def _with_points_above(stated: Sequence[tuple[Statement, Sequence[Claim]]], place: int) -> str:
    """A statement with the points of the list that it ends: „a. składki społeczne … d. FGŚP nie posiada”."""
    words = [stated[place][0].text]
    point = _POINT.match(words[0])
    while point is not None and point[1] != "a" and place > 0:
        place -= 1
        before, found = stated[place]
        above = _POINT.match(before.text)
        if above is None or ord(above[1]) != ord(point[1]) - 1 or found or ":" in before.text:
            break
        words.insert(0, before.text)
        point = above
    return " ".join(words)


def is_denied(text: str) -> bool:
    """Whether a folded statement that claims nothing speaks of troubles, and denies each.

    >>> is_denied("naleznosci rozlozone na raty: nie wystepuja"), is_denied("naleznosci rozlozone na raty")
    (True, False)
    """
    plain = without_asides(without_titles(text), is_claim=False)
    trouble = list(TROUBLE.finditer(plain))
    return bool(trouble) and all(_is_understood(plain, one, ()) for one in trouble)


def _speaks_against(statement: Statement, text: str, found: Sequence[Claim]) -> bool:
    """Whether a statement, as `text` made ready, speaks against „no arrears”, or limits it, by the rules."""
    good = [claim for claim in found if claim.verdict == "no_arrears"]
    is_about_arrears = bool(good) or TROUBLE.search(text) is not None
    if statement.is_open and (found or is_about_arrears):
        return True
    if (
        UNREAL.search(text)
        or UNKNOWN_PAYER.search(text)
        or NOT_GIVEN.search(statement.text)
        or is_of_this_payer(text)
        or is_paid_with(statement.text)
        or is_given_up(statement.text)
        or is_told_of_somebody_else(statement.text)
        or is_affirmed(statement.text)
        or VOID.search(text)
        or _is_limited(text, is_about_arrears=is_about_arrears)
    ):
        return True
    if any(_is_twisted(text, claim) for claim in good) or _owes(statement.text, found):
        return True
    if is_about_arrears and leaves_both_open(text):
        return True
    return bool(good) and (
        IF_FIRST.match(text) is not None
        or _is_of_less(text, good)
        or HEARSAY.search(text) is not None
        or HEDGED.search(text) is not None
        or IF.search(text, good[0].end) is not None
    )


def _is_all_understood(text: str, found: Sequence[Claim], *, is_heading: bool) -> bool:
    """Whether the rules understand all that a text says of dues; the next one answers a bare heading."""
    trouble = list(TROUBLE.finditer(text))
    if not found and (_takes_back(text) or (not trouble and is_unknown(text))):
        return False
    is_bare = is_heading and not any(map(_is_good, found)) and HEADING.match(text) is not None
    return is_bare or all(_is_understood(text, one, found) for one in trouble)


def _is_strange(statement: Statement, ready: str) -> bool:
    """Whether a sentence is none that rules know, or deny all trouble in, in words hardly met before."""
    is_aside = not ready.strip("# ") and not is_of_unit(statement.text)
    is_known = not statement.is_prose or is_aside or is_denied(statement.text)
    return not is_known and is_strange(statement.text)


def _is_named_plainly(text: str) -> bool:
    """Whether a statement names a debt, or what secures one, not denied, over, or worded as a rule.

    No learned opinion alone makes that harmless.
    """
    if NAMED_PLAINLY.search(text) is None or DENIED.search(text) is not None:
        return False
    is_over = CLOSED.search(text) is not None and NOT_CLOSED.search(text) is None
    return not is_over and not is_told_of_anybody(text)


def _is_label(text: str) -> bool:
    """Whether a statement is a field's name without its answer: what stood there may not have been read."""
    return (text.endswith(":") and len(text) <= LONGEST_LABEL) or is_name(text)


def _made_ready(statement: Statement, found: Sequence[Claim]) -> str:
    """A statement's text without what says nothing of this payer's dues now."""
    return _plain(statement.text, is_claim=bool(found))


@lru_cache(maxsize=1024)  # offices print the same sentences
def _plain(text: str, *, is_claim: bool) -> str:
    return without_settled(without_asides(without_titles(text), is_claim=is_claim))


def _is_of_less(text: str, good: Sequence[Claim]) -> bool:
    """Whether what is denied is less than all that may be owed: a period, a part, another debt, another's."""
    is_part = is_of_a_period(text, good) or is_of_something_else(text) or _is_narrowed(text, good)
    is_others = is_of_a_partner(text) or all(is_of_somebody_else(text, claim.start) for claim in good)
    return is_part or is_others or DENIED_TWICE.search(text) is not None


def _is_limited(text: str, *, is_about_arrears: bool) -> bool:
    """Whether a statement about what is owed excepts something, or takes back what others say."""
    plain = REST.sub(" ", HARMLESS.sub(" ", text))
    if EXCEPTED.search(plain) and (is_about_arrears or OF_MONEY.search(plain)):
        return True
    return is_about_arrears and UNDERCUT.search(text) is not None


def _is_narrowed(text: str, good: Sequence[Claim]) -> bool:
    """Whether what is denied is some arrears alone, of a kind that follows."""
    return any(NARROWED.search(text[claim.end :]) for claim in good)


def _is_twisted(text: str, claim: Claim) -> bool:
    """Whether something unknown parts a denial from what it denies, or the denial is denied itself."""
    words, before = text[claim.start : claim.end], text[: claim.start]
    if claim.is_closed:
        return re.search(r"\bnie (?:\w+ ){0,2}$|\bby\w*,? $", before) is not None
    if words.startswith(("brak", "bez", "woln", "niezaleg")) and DENIED_BEFORE.search(before):
        return True
    if re.search(r"[:?]| - ", words) or words.startswith(BEGINS_WITH_DEBT):
        return len(DENIALS.findall(words)) > 1 or PART.search(words) is not None
    verbs = list(HAS.finditer(words))
    if verbs and ("," in words[: verbs[-1].start()] or _FOUND_OF.match(words)):
        # „stwierdza się, że płatnik nie posiada …”: what counts begins at the last verb.
        before, words = before + words[: verbs[-1].start()], words[verbs[-1].start() :]
    inner = re.sub(r"[(),#]", " ", words).split()[1:-1]
    denied = [word for word in inner if DENIALS.fullmatch(word)]
    if len(denied) > 1 or (denied and DENIED_BEFORE.search(before)):
        return True
    return not all(GAP_WORD.match(word) or LISTED.match(word) or word in denied for word in inner)


def _owes(text: str, found: Sequence[Claim]) -> bool:
    """Whether an amount is named that is not nothing and no fee, overpayment or the like; or a „yes”."""
    if YES_BESIDE.search(text) or TO_PAY.search(text) or (found and WORDED.search(text) is not None):
        return True
    if EXCUSED.search(text) and not INTEREST.search(text):
        return any(claim.verdict == "arrears" for claim in found)
    return any(
        not is_nothing(one[0].removesuffix(one["unit"] or ""))
        for one in AMOUNT.finditer(text)
        if one[2] or one["unit"]
    )


def _is_understood(text: str, trouble: re.Match[str], found: Sequence[Claim]) -> bool:
    """Whether a word of trouble is part of a claim, denied, or speaks of what is over."""
    if NOT_CHARGED.search(trouble[0]):
        return True
    is_claimed = any(claim.start <= trouble.start() < claim.end for claim in found)
    if is_claimed or _is_asked(text, trouble, found):
        return True
    is_denial = is_told_apart(text, trouble) or trouble[0].startswith(("nie ", "brak"))
    if not is_denial and _is_denied(text[: trouble.start()]):
        return True
    if DENIED_AFTER.search(text[trouble.end() :]) or _is_listed(text, trouble) or _ends_denied(text, trouble):
        return True
    return CLOSED.search(text) is not None and NOT_CLOSED.search(text) is None


def _is_denied(before: str) -> bool:
    """Whether words deny what comes right behind them."""
    return any(one.search(before) for one in (DENIED_BEFORE, DENIED_TOGETHER, DENIED_PROCEEDINGS))


def _takes_back(text: str) -> bool:
    """Whether a statement that claims nothing holds a remark which is not denied („kontrola: nie”)."""
    return any(
        DENIED_REMARK.search(text[: one.start()]) is None and DENIED_AFTER.search(text[one.end() :]) is None
        for one in REMARK.finditer(text)
    )


def _is_asked(text: str, trouble: re.Match[str], found: Sequence[Claim]) -> bool:
    """Whether a word of trouble stands in a label that the claim behind it answers.

    „Stan zaległości: zaległości podatkowe nie figurują”.
    """
    label = re.match(r"[^:]*: ", text)
    if (
        label is None
        or trouble.end() > label.end()
        or not HEADING.match(re.sub(r"^\w{1,4}[.)] ", "", label[0].rstrip()))
    ):
        return False
    return any(claim.start >= label.end() for claim in found if claim.verdict == "no_arrears")


def _ends_denied(text: str, trouble: re.Match[str]) -> bool:
    """Whether a word of trouble begins a list, with nothing else in it, that a denial ends.

    „Kosztów upomnienia, odsetek ani innych należności ubocznych nie odnotowano”.
    """
    denial = DENIED_AT_END.search(text, trouble.end())
    if denial is None or LISTED.match(trouble[0]) is None:
        return False
    words = re.sub(r"[(),:#]", " ", text[trouble.end() : denial.start()]).split()
    return all(GAP_WORD.match(word) or LISTED.match(word) or word in OTHER_DUES for word in words)


def _is_listed(text: str, trouble: re.Match[str]) -> bool:
    """Whether a word of trouble stands in a list behind one denial, with nothing else up to the end."""
    denials = list(DENIAL_OF_LIST.finditer(text, 0, trouble.start()))
    if not denials or LISTED.match(trouble[0]) is None:
        return False
    words = re.sub(r"[(),:#]|\ba (?=takze\b)", " ", text[denials[-1].end() :]).split()
    return all(GAP_WORD.match(word) or LISTED.match(word) for word in words)
