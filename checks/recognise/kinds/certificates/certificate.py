"""What every office's certificate says: who issued it, about whom, when, and its verdict."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice

from checks.dates import MONTHS, Dated, dates_in
from checks.page.scan_caution import are_figures_sure, is_clear
from checks.page.sheet import Sheet
from checks.recognise.kinds.certificates.denied_payer import is_of_another
from checks.recognise.kinds.certificates.learned.opinion import bears_out, is_against, weighty_words
from checks.recognise.kinds.certificates.payer import payer_nip
from checks.recognise.kinds.certificates.payer_name import payer_name
from checks.recognise.kinds.certificates.text.cells import in_cells
from checks.recognise.kinds.certificates.text.statement import Statement
from checks.recognise.kinds.certificates.verdict.amount_tables import settled_places, table_claims
from checks.recognise.kinds.certificates.verdict.claims import Claim, Verdict, verdict_of
from checks.recognise.kinds.certificates.verdict.contradictions import contradiction, is_denied
from checks.recognise.kinds.certificates.verdict.learned_denial import learned_denials
from checks.recognise.kinds.certificates.verdict.noisy_verdict import is_scrap, sure_verdict
from checks.recognise.kinds.certificates.verdict.partial_denials import partial_denials
from checks.recognise.kinds.certificates.verdict.telling import telling
from checks.recognise.noise.columns import unfolded
from domain.call import Call
from domain.document import Evidence, FieldValue
from domain.rules.papers.document_rule import DocumentRule

_OWES = ("arrears", "refusal")
"""Verdicts because of which a letter asks for another certificate."""
_SURE_WORD = 0.85
_RULED = re.compile(
    r"(?:\w{1,3}[.)] )?(?:(?:tresc )?rozstrzygniec\w+|sposob (?:zalatwienia|rozpatrzenia"
    r"|rozstrzygniecia)(?: \w+)?"
    r"|wynik(?: (?:sprawy|postepowania|rozpatrzenia))?(?: wniosku)?|status (?:wniosku|sprawy)|decyzja)"
    r" ?[:-]* ?odm[ao]w"
)
"""A field that says how the request was decided: „Rozstrzygnięcie: odmowa wydania zaświadczenia”."""
_LONGEST_SINCE = timedelta(days=92)
"""Since then contributions and taxes fell due of which the paper says nothing."""
_TOWN = r"[^\W\d]+(?:[ -](?!nr\b|numer|dnia\b|data\b|znak\b|ul\b)[^\W\d]+)?"
_ISSUERS = tuple(
    re.compile(pattern)
    for pattern in (
        r"kas\w+ rolniczego ubezpieczenia spolecznego",
        rf"naczelnik\w* (?:\w+ ){{0,2}}urzedu skarbowego(?: w {_TOWN})?",
        r"zaklad\w* ubezpieczen spolecznych",
        rf"(?:\w+ )?urz(?:ad|edu) skarbow\w+ w {_TOWN}",
        r"krajow\w+ administracj\w+ skarbow\w+",
    )
)
_ISSUED = re.compile(
    r"\b(?:data (?:i miejsce )?(?:wystawienia|wydania|sporzadzenia|wygenerowania|zaswiadczenia|dokumentu)"
    r"|wystawiono|wydano|sporzadzono)"
    r"(?: (?:w )?\w+){0,2}:? (?:[^\W\d]+(?:[ -][^\W\d]+)?, )?(?:dnia |w dniu )?"
)
_OF_A_DECISION = re.compile(
    r"\bdat[ay] (?:[^\W\d]+ ){0,2}?(?:decyzji|postanowienia)\b(?: (?:nr |znak )?[\w./-]*\d[\w./-]*)?"
    r"[^\d;]{0,25}$"
)
"""Of a decision that is quoted, maybe with its number; of the paper itself where it bears no other day."""
_DATED = re.compile(r"(?:\bdata:? |\bdnia |^[^\W\d][\w .-]{2,30}, ?(?:dn\. |dnia )?)$")
_NOT_ISSUED = re.compile(
    r"\b(?:wplyn\w+|zlozon\w+|stan\w* na|na|poz\.|do|od) (?:\w+ )?(?:dnia|dzien|dniu)?:? ?$"
    r"|\b(?:wplat|oplat|przelew|pokwitowan|uiszczon|zaplacon|dowod)\w*(?: [^\s;:]+){0,5}? (?:z|w|dnia)"
    r"(?: dni[au])? $"
    r"|\b(?:wydrukowan\w+|wydruk\w*|pobran\w+)(?: z)?(?: \w+)?:? (?:z )?(?:dnia |w dniu )?$"
)
_AS_OF = re.compile(
    r"\b(?:(?:wedlug stanu|stan(?:u|em)?|na) (?:na )?(?:dzien|dz\.)(?: wydania)?|stan(?:u|em)? na):? "
    r"|\b(?:dane|stan(?: (?:kont|rozlicz|nalezno|zadluzeni|zaleglosci)\w*)?|powyzsze)"
    r" (?:ustal|okresl|sprawdz)\w+ na (?:dzien )?"
    r"|\bnie (?:zalegal|posiadal|mial)\w*(?: [^ ,;.]+){0,5}? (?:w dniu|na dzien|dnia) "
)
_CITED = re.compile(
    r"\b(?:ustaw\w*|rozporzadzeni\w*|wnios(?:ek|k\w+)|obwieszczeni\w*|decyzj\w+|umow\w+)(?: [^ ;]+){0,12} $"
)
_REQUESTED = re.compile(r"\bwnios(?:ek|k\w+)\b(?!.*\b(?:zaswiadczeni|wyda[nl]|wystawi)\w*)[^;:]* z dnia $")
"""Of the request, with who asks between: „po rozpoznaniu wniosku firmy Alfa, …, NIP …, z dnia 8 kwietnia”."""
_ACT = re.compile(
    r" ?(?:r\.?|roku)? ?[,(–—-]{0,2} ?(?:ordynacja|kodeks|prawo \w|o \w{3}|w sprawie|dz ?\. ?u)"
)
"""How an act goes on behind its date, where the words before it were not read: „… 1997 r. – Ordynacja”."""
_NUMBER = re.compile(
    r"(?:^|(?<=\s))(?:nr zaswiadczenia|numer zaswiadczenia|znak sprawy|nr sprawy|sygnatura|numer dokumentu"
    r"|identyfikator dokumentu|znak|numer|nr|unp)\b(?: ?/ ?(?:certificate )?(?:number|no"
    r"|ref(?:erence)?)\b)? ?[.:]?"
    r"[ \t]?([\w./-]*\d[\w./-]*)"
)
_CASE = re.compile(r"\b\d{2,6}-[a-z]{2,5}[\d.-]*\.\d{3,4}\.\d+[\w./-]*")

LABELS = (
    "nazwa platnika",
    "nazwa skrocona",
    "nazwa pelna",
    "nazwa pelna albo imie i nazwisko",
    "imie i nazwisko",
    "identyfikator podatkowy nip",
    "nip",
    "regon",
    "krs",
    "pesel",
    "adres siedziby",
    "adres",
    "data wystawienia",
    "data wydania",
    "data sporzadzenia",
    "znak sprawy",
)
"""What stands before answers on certificates, folded."""
PRINTED = (
    *LABELS,
    "wedlug stanu na dzien",
    "platnik skladek",
    "podatnik posiada zaleglosci podatkowych",
    "posiada zadluzenia",
    "wymagalnych",
    "zaswiadcza sie",
    "ubezpieczenia spoleczne",
    "ubezpieczenie zdrowotne",
    "fundusz pracy",
    "oplacaniem skladek",
    *MONTHS,
)
"""Words that certificates print, folded, for mending what was read wrongly; none that decides a verdict."""

SENDS = ("W załączeniu przesyłam", "W załączeniu przekazuj", "Przesyłam w załączeniu")
"""Words of a letter with which an office sends the certificate."""
REFUSES = ("odmawia", "możemy wydać", "odmowie wydania zaświadczenia", "odmówić wydania", "odmowa wydania")
"""Words of a paper that refuses the certificate."""


def read(sheets: Sequence[Sheet], _rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    """`issuer`, `nip`, `name`, `issued_on`, `as_of` (ISO dates), `number` and `verdict` of a certificate.

    `verdict` is „no_arrears”, „arrears”, „refusal” or „instalments”; statements that contradict each
    other, or none at all, leave it unclear. A certificate for a person without NIP has `nip` empty.
    """
    sheets = [unfolded(in_cells(sheet)) for sheet in sheets]
    issued, as_of, name, nip = issued_on(sheets), _as_of(sheets), payer_name(sheets), payer_nip(sheets)
    return {
        "issuer": _issuer(sheets),
        "nip": nip,
        "name": name,
        "issued_on": issued,
        "as_of": as_of,
        "number": _number(sheets),
        "verdict": _as_of_lately(_verdict(sheets, name, nip, issued), issued, as_of),
    }


def _as_of_lately(verdict: FieldValue, issued: FieldValue, as_of: FieldValue) -> FieldValue:
    """The verdict, unclear where nothing was owed on a day long before the paper was issued."""
    if verdict.value != "no_arrears" or issued.state != "read" or as_of.state != "read":
        return verdict
    between = date.fromisoformat(str(issued.value)) - date.fromisoformat(str(as_of.value))
    return FieldValue("unclear", None, as_of.evidence) if between > _LONGEST_SINCE else verdict


def _issuer(sheets: Sequence[Sheet]) -> FieldValue:
    """The office: a tax office by its head before the administration it belongs to."""
    for pattern in _ISSUERS:
        for sheet in sheets:
            found = pattern.search(sheet.folded)
            if found is not None:
                return FieldValue("read", sheet.written(*found.span()), sheet.quote(*found.span()))
    return FieldValue("unclear")


def _verdict(sheets: Sequence[Sheet], name: FieldValue, nip: FieldValue, issued: FieldValue) -> FieldValue:
    """What the paper states as a whole: „no arrears” only where nothing in it may speak against it."""
    day = date.fromisoformat(str(issued.value)) if issued.state == "read" else None
    stated = list(telling(sheets, name.value if name.state == "read" else None, day))
    # Of options that nobody ticked none is stated, nor arrears by what announces a table of zeros.
    told: list[tuple[Verdict, Statement, Sheet]] = []
    in_tables: set[Verdict] = set()
    for sheet in sheets:
        of_sheet = [(one, found) for one, found, where in stated if where is sheet]
        statements = [one for one, _ in of_sheet]
        settled = settled_places(statements)
        told += [
            (claim.verdict, one, sheet)
            for place, (one, found) in enumerate(of_sheet)
            for claim in found
            if not one.is_open and not (claim.verdict == "arrears" and place in settled)
        ]
        rows = list(table_claims(statements))
        in_tables |= {claim.verdict for _, claim in rows}
        told += [(claim.verdict, one, sheet) for one, claim in rows]
    partial = partial_denials([(one, found) for one, found, _ in stated])
    said = {verdict for verdict, one, _ in told if one not in partial}
    verdict = verdict_of(said)
    is_noisy = any(sheet.is_noisy for sheet in sheets)
    if not said and not is_noisy:
        denials = learned_denials([(one, found) for one, found, _ in stated])
        told = [("no_arrears", one, sheet) for one, _, sheet in stated if one in denials]
        verdict = "no_arrears" if told else None
    if is_noisy:
        spoken = (one.text for one, found, _ in stated if found or not is_denied(one.text))
        flat = " ".join(text for text in spoken if not is_scrap(text))
        verdict = sure_verdict(said, flat, _surely_read(sheets))
    against = None
    if verdict == "no_arrears":
        against = contradiction([(one, found) for one, found, _ in stated])
    if against is not None:
        where = next(sheet for one, _, sheet in stated if one is against)
        return FieldValue("unclear", None, _with_weighty_words(against, where))
    denying = [(one, sheet) for told_verdict, one, sheet in told if told_verdict == "no_arrears"]
    if verdict == "no_arrears" and is_of_another(denying, nip, name):
        return FieldValue("unclear", None, _quoted(*denying[0]))
    if verdict in _OWES and verdict not in in_tables and not any(_bears_out(*one[:2]) for one in stated):
        verdict = None
    shown = [one for one in told if one[0] == verdict] or told
    words = _quoted(*shown[0][1:]) if shown else None
    return FieldValue("unclear", None, words) if verdict is None else FieldValue("read", verdict, words)


def _bears_out(statement: Statement, found: Sequence[Claim]) -> bool:
    """Whether a statement claims something owed, or a refusal, and the learned model takes it for that, too.

    „Zaległość wynosi nic” and „kod 2: zalega” owe nothing: no letter asks for a certificate because of them.
    """
    if any(claim.verdict == "refusal" for claim in found) and _RULED.match(statement.text):
        return True
    return any(claim.verdict in _OWES for claim in found) and bears_out(statement.text)


def _surely_read(sheets: Sequence[Sheet]) -> set[str]:
    """The folded words of pages that were read from pictures of which the engine was sure."""
    return {
        sheet.folded[spot.start : spot.end].strip(".,;:()")
        for sheet in sheets
        for spot in sheet.spots
        if spot.confidence >= _SURE_WORD
    }


def _quoted(statement: Statement, sheet: Sheet) -> Evidence:
    return sheet.quote(statement.start, statement.end)


def _with_weighty_words(statement: Statement, sheet: Sheet) -> Evidence:
    """What a statement says, and behind it the words for which it may speak against „no arrears”."""
    evidence = _quoted(statement, sheet)
    if not is_against(statement.text):
        return evidence
    words = []
    for word in weighty_words(statement.text):
        at = sheet.folded.find(word, statement.start, statement.end)
        words += [sheet.written(at, at + len(word))] if at >= 0 else []
    said = sheet.written(statement.start, statement.end)
    return evidence.quoting(f"{said} ({', '.join(words)})") if words else evidence


def issued_on(sheets: Sequence[Sheet]) -> FieldValue:
    """The date of issue: as labelled, else beside the place in the head, else the only date there is."""
    ranked: list[tuple[int, Dated, Sheet]] = []
    for sheet in sheets:
        for dated in islice(dates_in(sheet.flat), _MOST_DATES):
            rank = _date_rank(sheet, dated)
            if rank is not None:
                ranked.append((rank, dated, sheet))
    if not ranked:
        return FieldValue("unclear")
    rank, dated, sheet = min(ranked, key=lambda one: one[0])
    days = {one.day for other, one, _ in ranked if other == rank}
    words = sheet.quote(dated.start, dated.end)
    if rank >= _LAST_RANK and len(days) > 1:
        return FieldValue("unclear", None, words)
    if sheet.is_noisy and (_lost_a_digit(dated, sheets) or _is_doubtful(sheet, dated)):
        return FieldValue("unclear", None, words)
    return FieldValue("read", dated.day.isoformat(), words)


def _as_of(sheets: Sequence[Sheet]) -> FieldValue:
    """The day that the statement speaks of; `empty` where none is named, unclear where two are."""
    found = [
        (dated.day, sheet.quote(dated.start, dated.end), sheet, dated)
        for sheet in sheets
        for label in _AS_OF.finditer(sheet.flat)
        for dated in islice(dates_in(sheet.flat, label.end(), label.end() + _LONGEST_DATE), 1)
    ]
    if not found:
        return FieldValue("empty")
    day, words, sheet, dated = found[0]
    is_sure = not sheet.is_noisy or not _is_doubtful(sheet, dated)
    if len({one[0] for one in found}) > 1 or not is_sure:
        return FieldValue("unclear", None, words)
    return FieldValue("read", day.isoformat(), words)


_LONGEST_DATE, _LONGEST_REQUEST = 20, 260
_LAST_RANK, _QUOTED_RANK = 3, 4
_MOST_DATES = 60


def _is_doubtful(sheet: Sheet, dated: Dated) -> bool:
    return not are_figures_sure(
        sheet.words_between(dated.start, dated.end), on_clear_page=is_clear(sheet.page)
    )


def _lost_a_digit(dated: Dated, sheets: Sequence[Sheet]) -> bool:
    """Whether the paper bears nearly the same date: „2 kwietnia” beside „12 kwietnia”."""
    here = str(dated.day.day)
    others = {one.day for sheet in sheets for one in islice(dates_in(sheet.flat), _MOST_DATES)} - {dated.day}
    return any(
        (one.year, one.month) == (dated.day.year, dated.day.month)
        and (here in str(one.day) or str(one.day) in here)
        for one in others
    )


def _date_rank(sheet: Sheet, dated: Dated) -> int | None:
    """How surely a date is that of issue, 0 the surest; None for dates of acts, requests and periods."""
    before = sheet.flat[max(0, dated.start - 70) : dated.start]
    above = f"{_label_above(sheet, dated.start)} "
    if _OF_A_DECISION.search(before) or _OF_A_DECISION.search(above):
        return _QUOTED_RANK
    labelled = list(_ISSUED.finditer(before))
    if (labelled and labelled[-1].end() == len(before)) or _ISSUED.search(above):
        return 0
    if _REQUESTED.search(sheet.flat[max(0, dated.start - _LONGEST_REQUEST) : dated.start]):
        return None
    if _CITED.search(before) or _NOT_ISSUED.search(before) or _ACT.match(sheet.flat, dated.end):
        return None
    if _DATED.search(sheet.folded[sheet.line_at(dated.start)[0] : dated.start]):
        return 1
    return 2 if dated.start < len(sheet.flat) / 3 else _LAST_RANK


def _label_above(sheet: Sheet, place: int) -> str:
    """The words of the cell above the one that begins at a place; empty where none does."""
    start = sheet.line_at(place)[0]
    before = sheet.folded[start:place]
    if start == 0 or (before and not before.endswith("\t")):
        return ""
    above = sheet.folded[slice(*sheet.line_at(start - 1))].split("\t")
    at = before.count("\t")
    return above[at] if at < len(above) else ""


def _number(sheets: Sequence[Sheet]) -> FieldValue:
    """The certificate's own number or case mark."""
    for sheet in sheets:
        found = _NUMBER.search(sheet.flat) or _CASE.search(sheet.folded)
        if found is not None:
            span = found.span(found.re.groups and 1)
            words = sheet.quote(*span)
            if not are_figures_sure(sheet.words_between(*span), on_clear_page=is_clear(sheet.page)):
                return FieldValue("unclear", None, words)
            return FieldValue("read", sheet.written(*span).rstrip(".,"), words)
    return FieldValue("unclear")
