"""The reasons to pick from: this office's own of late, then those that fit the act."""

from collections.abc import Iterable, Mapping

from domain.acts.act import Act
from domain.acts.on_applications import Settle
from domain.acts.on_documents import Accept, Refuse, SetField
from domain.acts.question_code import QuestionCode
from panel.acts.offers import Offer
from panel.acts.question_reasons import FITTING
from panel.acts.words import REASONS
from pipeline.services import Services
from store.acts.decisions import reasons_given

_OF_ONE = 3
_MOST = 8
_LONGEST = 120


def suggestions(services: Services, kinds: Iterable[type[Act]]) -> Mapping[type[Act], tuple[str, ...]]:
    """For each kind of act the reasons that one can pick, the likeliest first."""
    with services.database.read() as session:
        given = {
            kind: reasons_given(session, kind.action, _OF_ONE, calls=services.within) for kind in set(kinds)
        }
    return {
        kind: tuple(dict.fromkeys((*REASONS.get(kind, ()), *(r for r in earlier if len(r) <= _LONGEST))))
        for kind, earlier in given.items()
    }


def fitting(
    services: Services, offers: Iterable[Offer], code: QuestionCode
) -> Mapping[type[Act], tuple[str, ...]]:
    """The same for the acts of one question: what fits any, such a doubt, and what was said of it here.

    What fits any stands first: a key fills it in, and it asserts nothing that nobody has looked at.
    """
    likely = FITTING.get(code.kind, {})
    found: dict[type[Act], tuple[str, ...]] = {}
    with services.database.read() as session:
        for one in offers:
            given = reasons_given(session, one.action, _OF_ONE, _about(one, code), services.within)
            earlier = [reason for reason in given if len(reason) <= _LONGEST]
            known = (*REASONS.get(one.act, ()), *likely.get(one.act, ()), *earlier)
            found[one.act] = tuple(dict.fromkeys((*found.get(one.act, ()), *known)))
    return found


def _about(one: Offer, code: QuestionCode) -> str:
    """How the target of earlier acts about the same thing begins; empty: anything."""
    if one.act is Settle:
        return f"{code.kind}/" if code.about else code.kind
    return one.target if one.act in {Accept, Refuse, SetField} else ""


def together(found: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The suggestions of several acts as one list."""
    return tuple(dict.fromkeys(reason for some in found for reason in some))[:_MOST]
