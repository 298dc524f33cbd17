"""Which kinds a span of pages may be: by title, issuer, body, what it says, and whose blank it repeats."""

from collections.abc import Sequence

from checks.recognise.form.blank.blanks import likeness, shingles_in
from checks.recognise.headings import TitleFound, mentions, noisy_titles
from checks.recognise.meaning import Meant, meant
from checks.recognise.own_kinds import own_kinds
from checks.recognise.profiles import Profiles
from checks.recognise.splitting import Span
from checks.recognise.weighing import (
    KindCandidate,
    best_candidate,
    weigh,
    weighed_anew,
    with_meaning,
)
from domain.document import OTHER, Evidence

WORTH_NAMING = 0.3
"""A candidate below this is not shown."""
_CERTAIN = 0.9
"""A title, issuer and body that agree so well need no second opinion."""
_BEYOND_DOUBT = 0.93
_COPY, _SURE_COPY = 0.5, 0.99
"""A paper that repeats so much of a blank, three words at a time, is its copy; and how sure that is."""


def candidates_of(span: Span, profiles: Profiles) -> list[KindCandidate]:
    """Every kind that the span may be, each with how much speaks for it."""
    return _own_first(_with_blanks(_weighed(span, profiles), span, profiles), profiles)


def may_be_own(best: KindCandidate, candidates: Sequence[KindCandidate], profiles: Profiles) -> bool:
    """Whether what looks like a paper that nobody asks for may be one that this call asks for."""
    own = own_kinds(profiles.call)
    if best.profile.kind != OTHER or not own.kinds:
        return False
    fits = any(one.profile.kind in own.kinds and one.confidence >= WORTH_NAMING for one in candidates)
    return fits or best.profile.name in own.alike


def _weighed(span: Span, profiles: Profiles) -> list[KindCandidate]:
    """Every kind the span may be, weighed by title and, where that leaves a doubt, by what it says."""
    least = profiles.call.thresholds.kind
    titles = span.titles or tuple(noisy_titles(span.head, profiles))
    found = [weigh(one.profile, one, span.sheets) for one in _strongest(titles)]
    if any(one.confidence >= _CERTAIN and not _may_be_a_line(one) for one in found):
        return found
    said = _not_own(meant(span.sheets, profiles.call), found, profiles)
    names = {kind: rule.name for kind, rule in profiles.call.documents.items()}
    if any(one.confidence >= least for one in found):
        return weighed_anew(found, said, span.sheets, least, names)
    told = {id(one.profile) for one in found}
    mentioned = [one for one in mentions(span.head, profiles) if id(one.profile) not in told]
    told |= {id(one.profile) for one in mentioned}
    found += [weigh(one.profile, one, span.sheets) for one in mentioned]
    found += [weigh(profile, None, span.sheets) for profile in profiles.all if id(profile) not in told]
    return with_meaning(found, said, span.sheets, names)


def _own_first(found: list[KindCandidate], profiles: Profiles) -> list[KindCandidate]:
    """The candidates, without look-alikes of which the call asks for one, where a kind of its own is sure."""
    own = own_kinds(profiles.call)
    if not _own_is_sure(found, profiles):
        return found
    return [one for one in found if one.profile.kind != OTHER or one.profile.name not in own.claimed]


def _not_own(said: list[Meant], found: Sequence[KindCandidate], profiles: Profiles) -> list[Meant]:
    """What is said, without look-alikes that the call's own kind, sure by its title, may be called."""
    if not _own_is_sure(found, profiles):
        return said
    alike = own_kinds(profiles.call).alike
    return [one for one in said if one.meaning.kind != OTHER or one.meaning.name not in alike]


def _own_is_sure(found: Sequence[KindCandidate], profiles: Profiles) -> bool:
    own, least = own_kinds(profiles.call).kinds, profiles.call.thresholds.kind
    return any(one.profile.kind in own and one.confidence >= least for one in found)


def _may_be_a_line(one: KindCandidate) -> bool:
    """Whether the one word that names a paper nobody asks for („CEIDG”) may head a mere line of a form."""
    return one.profile.kind == OTHER and one.is_one_word


def _with_blanks(found: list[KindCandidate], span: Span, profiles: Profiles) -> list[KindCandidate]:
    """The candidates, and the kind whose blank the span is a copy of, where titles leave a doubt."""
    if found and best_candidate(found)[1] >= _BEYOND_DOUBT:
        return found
    rules = [(kind, rule) for kind, rule in profiles.call.documents.items() if rule.printed]
    if not rules or not span.head.flat:
        return found
    shingles = shingles_in(span.sheets)
    share, kind = max((likeness(rule, shingles), kind) for kind, rule in rules)
    profile = next((one for one in profiles.all if one.kind == kind), None)
    if share < _COPY or profile is None:
        return found
    said = Evidence(f"powtarza treść wzoru w {share:.0%}", span.head.number)
    return [*(one for one in found if one.profile.kind != kind), KindCandidate(profile, _SURE_COPY, (said,))]


def _strongest(titles: Sequence[TitleFound]) -> list[TitleFound]:
    """Each profile's strongest and first title."""
    by_profile: dict[int, TitleFound] = {}
    for found in sorted(titles, key=lambda one: (-one.strength, one.start)):
        by_profile.setdefault(id(found.profile), found)
    return list(by_profile.values())
