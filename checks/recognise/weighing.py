"""How sure it is that a stretch of pages is a document of one kind: title, issuer and body together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checks.page.sheet import Sheet
from checks.recognise.headings import Strength, TitleFound
from checks.recognise.meaning import Meant
from checks.recognise.profiles import Profile
from domain.document import OTHER, Evidence

_BY_TITLE = {Strength.HEADING: 0.78, Strength.NOISY: 0.72, Strength.LOW: 0.62, Strength.MENTION: 0.45}
_ISSUER, _NO_ISSUER, _NOT_EVEN_ISSUER = 0.12, -0.12, -0.3
"""Of an office's paper: the last where its title is one word that papers of many offices bear."""
_BODY, _NO_BODY = 0.14, -0.18
_LABELS = 0.16
_AGAINST = -0.25
_UNTITLED_ISSUER, _UNTITLED_BODY, _UNTITLED_LABELS = 0.2, 0.25, 0.7
_LEAST_LABELS = 6
"""A form is told without its title only by so many of its labels."""
_MOST = 0.99
_WELL_READ, _POOREST = 0.8, 0.5
"""A picture's first page read as surely as this lowers nothing; one hardly read halves the confidence."""
_RIVAL_GAP = 0.15
_CONTRADICTS, _UPHELD = 0.85, 0.3
"""What a paper says outweighs its title where it speaks so surely for another kind, and so little for "
"this."""
_AGREES = 0.4
_MOST_TOGETHER = 0.89
"""What has no title that is sure by itself stays below those that have."""
_JUST_BELOW = 0.02


@dataclass(frozen=True, slots=True)
class KindCandidate:
    """One kind that a stretch of pages may be, and why."""

    profile: Profile
    confidence: float
    evidence: tuple[Evidence, ...]
    is_headed: bool = False
    """Whether a title of its own stands at the top."""
    is_one_word: bool = False
    """Whether its title is one word, which may head papers of many kinds."""


def weigh(profile: Profile, title: TitleFound | None, sheets: Sequence[Sheet]) -> KindCandidate:
    """The candidate for one profile.

    A title at the top with issuer and body is practically certain (≥ 0.9); a title alone lies between 0.6
    and 0.8, a mention below; what has no title stays below 0.5, unless most labels of a form are there.
    """
    # Phrases have no line breaks, so none runs from one page into the next.
    whole = "\n".join([sheet.flat for sheet in sheets])
    issuer = _first([phrase for phrase in profile.issuers if phrase in whole], sheets)
    bodies = [phrase for phrase in profile.bodies if phrase in whole]
    labels = len([label for label in profile.labels if label in whole])
    if title is None and issuer is None and not bodies and labels < _LEAST_LABELS:
        return KindCandidate(profile, 0.0, ())
    share = labels / len(profile.labels) if profile.labels else 0.0
    if title is not None:
        is_line = title.strength == Strength.LOW and title.is_one_word and profile.kind == OTHER
        confidence = _BY_TITLE[Strength.MENTION if is_line else title.strength]
        if profile.issuers:
            absent = _NOT_EVEN_ISSUER if title.is_general else _NO_ISSUER
            confidence += _ISSUER if issuer is not None else absent
        if profile.labels or profile.bodies:
            confidence += _agreement(profile, len(bodies), share)
    else:
        confidence = _UNTITLED_ISSUER if issuer is not None else 0.0
        confidence += _UNTITLED_BODY * _share_of(profile, len(bodies))
        if labels >= _LEAST_LABELS:
            confidence = max(confidence, 0.2 + _UNTITLED_LABELS * share)
    contrary = len([phrase for phrase in profile.against if phrase in whole])
    confidence += _AGAINST * min(contrary, 2)
    evidence = tuple(
        words
        for words in (title.words if title is not None else None, issuer, _first(bodies[:1], sheets))
        if words is not None
    )
    confidence = max(0.0, min(_MOST, confidence))
    is_headed = title is not None and title.strength >= Strength.NOISY
    is_one_word = title is not None and title.is_one_word
    return KindCandidate(profile, confidence * _legibility(sheets), evidence, is_headed, is_one_word)


def _legibility(sheets: Sequence[Sheet]) -> float:
    """How far the text may be trusted: 1 for text of a file and for pictures that were read well."""
    read = [sheet.page.confidence for sheet in sheets if sheet.is_noisy and sheet.flat]
    return min(1.0, _POOREST + (1 - _POOREST) * read[0] / _WELL_READ) if read else 1.0


def best_candidate(candidates: Sequence[KindCandidate]) -> tuple[KindCandidate, float]:
    """The best candidate with its confidence lowered by the nearest rival of another kind."""
    best = max(candidates, key=lambda one: one.confidence)
    rivals = [one.confidence for one in candidates if one.profile.kind != best.profile.kind]
    gap = best.confidence - max(rivals, default=0.0)
    return best, round(max(0.0, best.confidence - 2 * max(0.0, _RIVAL_GAP - gap)), 2)


def with_meaning(
    by_title: Sequence[KindCandidate],
    said: Sequence[Meant],
    sheets: Sequence[Sheet],
    names: Mapping[str, str],
) -> list[KindCandidate]:
    """The candidates of which none is sure by its title, with those that what is said speaks for.

    `names` are the kinds' names. What is said decides; a title that agrees makes it surer, and one alone is
    worth no more than before.
    """
    legible = _legibility(sheets)
    spoken = {_key(one): one for one in reversed(said)}
    found = []
    for one in by_title:
        other = spoken.pop((one.profile.kind, one.profile.name if one.profile.kind == OTHER else ""), None)
        found.append(one if other is None else _both(one, other, legible))
    for left in spoken.values():
        meaning = left.meaning
        name = meaning.name or names[meaning.kind]
        profile = Profile(meaning.kind, name, (), looks_like=meaning.looks_like)
        found.append(KindCandidate(profile, left.confidence * legible, left.evidence))
    return found


def weighed_anew(
    by_title: Sequence[KindCandidate],
    said: Sequence[Meant],
    sheets: Sequence[Sheet],
    least: float,
    names: Mapping[str, str],
) -> list[KindCandidate]:
    """Candidates that are sure by their titles, less so where what the paper says speaks for another kind."""
    best = max(by_title, key=lambda one: one.confidence)
    sure = [one for one in said if one.is_whole and one.confidence >= _CONTRADICTS]
    if not sure:
        return list(by_title)
    if any(_is_of(one, candidate.profile) for one in sure for candidate in by_title):
        # Of several titles the one that what is said speaks for; the others name what is spoken of.
        doubted = [
            one if any(_is_of(other, one.profile) for other in sure) else _doubted(one, least / 2)
            for one in by_title
        ]
        return with_meaning(doubted, sure, sheets, names)
    if any(one.is_whole and one.confidence >= _UPHELD and _is_of(one, best.profile) for one in said):
        return list(by_title)
    if best.is_one_word or not best.is_headed:
        return with_meaning([_doubted(one, least / 2) for one in by_title], said, sheets, names)
    rival = replace(sure[0], confidence=min(sure[0].confidence, least - 2 * _JUST_BELOW))
    return with_meaning([_doubted(one, least - _JUST_BELOW) for one in by_title], [rival], sheets, names)


def _doubted(candidate: KindCandidate, most: float) -> KindCandidate:
    return replace(candidate, confidence=min(candidate.confidence, most))


def _is_of(one: Meant, profile: Profile) -> bool:
    return one.meaning.kind == profile.kind and (profile.kind != OTHER or one.meaning.name == profile.name)


def _both(by_title: KindCandidate, said: Meant, legible: float) -> KindCandidate:
    """One kind by its title and by what it says: surer than either where both speak for it."""
    titled = by_title.confidence / legible
    if not said.is_whole or min(said.confidence, titled) < _AGREES:
        together = max(said.confidence, titled) if said.is_whole else titled
    else:
        together = 1 - (1 - said.confidence) * (1 - titled)
    evidence = (*by_title.evidence[:1], *said.evidence)
    return KindCandidate(by_title.profile, round(min(_MOST_TOGETHER, together) * legible, 3), evidence)


def _key(one: Meant) -> tuple[str, str]:
    return one.meaning.kind, one.meaning.name


def _agreement(profile: Profile, bodies: int, share: float) -> float:
    """What body and labels add: the better of the two, a loss when both fail."""
    by_labels = _LABELS * min(1.0, share / 0.6) if share >= 0.3 else 0.0
    by_body = _BODY * _share_of(profile, bodies)
    return max(by_labels, by_body) or _NO_BODY


def _share_of(profile: Profile, bodies: int) -> float:
    """Agreement of the body, 1 when a third of the phrases (at most two) are there."""
    if not profile.bodies:
        return 0.0
    return min(1.0, bodies / min(2, max(1, len(profile.bodies) // 3)))


def _first(phrases: Sequence[str], sheets: Sequence[Sheet]) -> Evidence | None:
    for sheet in sheets:
        for phrase in phrases:
            start = sheet.flat.find(phrase)
            if start >= 0:
                return sheet.quote(start, start + len(phrase))
    return None
