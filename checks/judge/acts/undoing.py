"""Whether a decision can be taken back: as long as nothing outside followed from it, and no later act.

A letter that was written since and left may say what follows from the decision; of the letter that a decision
is about, its own state tells. What a message is at, only the ledger knows (`store.acts.act_effects`).
"""

from domain.acts.act import Act
from domain.acts.decision import Decision
from domain.acts.on_applications import InTime
from domain.acts.on_documents import Accept, Refuse, SetKind
from domain.acts.on_letters import AboutLetter
from domain.acts.on_messages import AssignMessage, GivePassword
from domain.application import ApplicationFacts
from domain.letter import LetterFact, LetterState

_LEFT = frozenset({LetterState.SENDING, LetterState.SENT, LetterState.UNCERTAIN, LetterState.BOUNCED})


def why_it_stays(number: int, facts: ApplicationFacts) -> str | None:
    """Why a decision can no longer be taken back, as a Polish sentence; None where it can."""
    if any(t.decision.id == number for t in facts.taken_back):
        return f"Decyzja nr {number} jest już cofnięta."
    if any(t.by.id == number for t in facts.taken_back):
        return f"Decyzja nr {number} sama cofa inną; zamiast ją cofać, proszę zapisać decyzję od nowa."
    decision = next((d for d in facts.decisions if d.id == number), None)
    if decision is None:
        return f"Zgłoszenie {facts.reference} nie ma decyzji nr {number}."
    later = [d for d in facts.decisions if d.id > number and _builds_on(d.act, decision.act)]
    if later:
        return (
            f"Na decyzji nr {number} opiera się późniejsza, nr {later[-1].id}; najpierw proszę cofnąć tamtą."
        )
    return _why_of_what_followed(decision, facts)


def _why_of_what_followed(decision: Decision, facts: ApplicationFacts) -> str | None:
    if isinstance(decision.act, GivePassword):
        return "Hasła nie trzeba cofać: takie, które nie pasuje, niczego nie zmienia."
    if isinstance(decision.act, AssignMessage):
        return None  # what was told of somebody else's papers is put right, not kept
    return next(filter(None, (_why_of_letter(letter, decision) for letter in facts.letters)), None)


def _why_of_letter(letter: LetterFact, decision: Decision) -> str | None:
    act = decision.act
    if isinstance(act, AboutLetter) and act.letter == letter.id:
        if letter.state is act.leads_to:
            return None
        state = f"Pismo nr {letter.id} jest już w stanie „{letter.state}”"
        return f"{state}; decyzji nr {decision.id} nie można cofnąć."
    if letter.state in _LEFT and letter.created_at >= decision.at:
        return f"Po decyzji nr {decision.id} wyszło już pismo nr {letter.id}; nie można jej cofnąć."
    return None


def _builds_on(later: Act, earlier: Act) -> bool:
    """Whether an act speaks of the same thing as an earlier one, or of what the earlier one made of it.

    A file that was told to be a document is what a later word on that document is about; without the word
    that a late application counts, nothing else would have been decided about it.
    """
    if isinstance(earlier, InTime) or later.subject == earlier.subject:
        return True
    return isinstance(earlier, SetKind) and isinstance(later, Accept | Refuse) and later.kind == earlier.kind
