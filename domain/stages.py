"""The stages of a call: documents that are asked only from those whom people chose (`stage` of a document).

An application is at the first stage until a person advances it. What belongs to a later stage is not asked of
it yet; what it sent of that all the same is kept.
"""

from collections.abc import Iterable

from domain.acts.decision import Decision
from domain.acts.on_applications import Advance
from domain.call import Call


def stage_of(decisions: Iterable[Decision]) -> int:
    """The stage that an application has reached by the decisions that hold."""
    return 1 + sum(isinstance(decision.act, Advance) for decision in decisions)


def staged(call: Call, decisions: Iterable[Decision]) -> Call:
    """The call as it stands to an application with these decisions."""
    return at_stage(call, stage_of(decisions))


def at_stage(call: Call, stage: int) -> Call:
    """The call as it stands at a stage: documents of later ones are neither mandatory nor asked."""
    if call.last_stage <= stage:
        return call
    documents = {
        kind: rule.model_copy(update={"mandatory": False, "asked": False}) if rule.stage > stage else rule
        for kind, rule in call.documents.items()
    }
    return call.model_copy(update={"documents": documents})
