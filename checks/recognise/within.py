"""Pages that would be another paper, were they alone: what `splitting` may have left together.

Splitting cuts where a page surely begins another paper. What is less sure stays with the paper before it, and
the company would be asked for a paper that it sent: so a page's own look is kept for whoever judges.
"""

from checks.recognise.candidates import candidates_of
from checks.recognise.profiles import Profiles
from checks.recognise.splitting import Span
from checks.recognise.weighing import best_candidate


def may_hold(span: Span, kind: str, profiles: Profiles) -> tuple[str, ...]:
    """The other kinds of the call that single pages of a paper of this kind would be told as."""
    if len(span.sheets) == 1:
        return ()
    alone = (_told(Span((sheet,)), profiles) for sheet in span.sheets if sheet.flat)
    return tuple(dict.fromkeys(one for one in alone if one in profiles.call.documents and one != kind))


def _told(span: Span, profiles: Profiles) -> str | None:
    best, confidence = best_candidate(candidates_of(span, profiles))
    return best.profile.kind if confidence >= profiles.call.thresholds.kind else None
