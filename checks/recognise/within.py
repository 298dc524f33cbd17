"""Pages that would be another paper, were they alone: what `splitting` may have left together.

Splitting cuts where a page surely begins another paper. What is less sure stays with the paper before it, and
the company would be asked for a paper that it sent: so a page's own look is kept for whoever judges.
"""

from functools import lru_cache

from checks.page.sheet import Sheet
from checks.recognise.call_cache import Same
from checks.recognise.candidates import candidates_of
from checks.recognise.profiles import Profiles, profiles_of
from checks.recognise.splitting import Span
from checks.recognise.weighing import best_candidate
from domain.call import Call
from domain.document import Page

_Tables = tuple[tuple[tuple[str, ...], ...], ...]


def may_hold(span: Span, kind: str, profiles: Profiles) -> tuple[str, ...]:
    """The other kinds of the call that single pages of a paper of this kind would be told as."""
    if len(span.sheets) == 1:
        return ()
    alone = (_told(sheet, profiles) for sheet in span.sheets if sheet.flat)
    return tuple(dict.fromkeys(one for one in alone if one in profiles.call.documents and one != kind))


def _told(sheet: Sheet, profiles: Profiles) -> str | None:
    """What a page would be told as, were it alone; a file whose tables are wanted is asked twice."""
    if sheet.is_noisy or sheet.spots:
        return _weighed(sheet, profiles)
    call, page = Same(profiles.call, profiles.call.id), sheet.page
    return _told_by_text(sheet.raw, sheet.folded, page.text, page.tables, call)


@lru_cache(maxsize=64)
def _told_by_text(raw: str, folded: str, text: str, tables: _Tables, call: Same[Call]) -> str | None:
    """The same of a page with text: nothing else of it matters here."""
    flat = folded.replace("\n", " ").replace("\t", " ")
    return _weighed(Sheet(Page(1, text, tables), raw, folded, flat), profiles_of(call.value))


def _weighed(sheet: Sheet, profiles: Profiles) -> str | None:
    best, confidence = best_candidate(candidates_of(Span((sheet,)), profiles))
    return best.profile.kind if confidence >= profiles.call.thresholds.kind else None
