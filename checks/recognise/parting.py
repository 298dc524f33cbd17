"""Papers bound or photographed together that nothing printed parts: a page that is another paper by itself.

`checks.recognise.splitting` goes by titles, numbers and make-up. Two papers with other titles than anyone
foresaw, one behind the other, look like one of two pages to it; one of them would then be asked for although
it was sent. So each page is told by itself, too.
"""

from checks.page.page_numbers import printed_number
from checks.recognise.candidates import candidates_of
from checks.recognise.profiles import Profiles
from checks.recognise.splitting import Span, section_goes_on
from checks.recognise.weighing import best_candidate

_SURE = 0.85
"""So surely must both sides be told to stand apart."""


def parted(span: Span, profiles: Profiles) -> list[Span]:
    """The span, or its parts: cut before each page that is surely another paper than those before it."""
    for index in range(1, len(span.sheets)):
        sheet, before = span.sheets[index], Span(span.sheets[:index], span.titles)
        if not sheet.flat or section_goes_on(sheet, before) or _is_numbered_on(span, index):
            continue
        kind = _asked_kind(Span((sheet,)), profiles, _SURE)
        if kind is not None and _asked_kind(before, profiles, _SURE) not in {None, kind}:
            return [before, *parted(Span(span.sheets[index:]), profiles)]
    return [span]


def may_hold(span: Span, kind: str, profiles: Profiles) -> tuple[str, ...]:
    """The other kinds of the call that single pages of a paper would be told as, were they alone."""
    if len(span.sheets) == 1:
        return ()
    least = profiles.call.thresholds.kind
    alone = (_asked_kind(Span((sheet,)), profiles, least) for sheet in span.sheets if sheet.flat)
    return tuple(dict.fromkeys(told for told in alone if told not in {None, kind}))


def _is_numbered_on(span: Span, index: int) -> bool:
    """Whether the page bears the number after that of the page before."""
    here, before = (printed_number(span.sheets[at]) for at in (index, index - 1))
    return here is not None and before is not None and here.number == before.number + 1


def _asked_kind(span: Span, profiles: Profiles, least: float) -> str | None:
    """The kind of the call that a span is at least so surely."""
    best, confidence = best_candidate(candidates_of(span, profiles))
    return best.profile.kind if confidence >= least and best.profile.kind in profiles.call.documents else None
