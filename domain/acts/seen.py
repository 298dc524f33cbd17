"""The state of an application that a person has before their eyes, as one short text without spaces.

A page carries it; an act made on the page is weighed against what came in meanwhile.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.acts.decision import Decision
from domain.application import ApplicationFacts
from domain.words.text import one_line

_SHOWN = re.compile(r"(\d+)-(\d+)-(\d+)-(\d+)-((?:\d+[a-z]+(?:\.\d+[a-z]+)*)?)")
_LETTER = re.compile(r"(\d+)([a-z]+)")


@dataclass(frozen=True, slots=True)
class Seen:
    """How far the facts of an application went when they were shown."""

    message: int = 0
    """The newest message filed."""
    files: int = 0
    """How many files the messages brought: a message that is read anew brings them later."""
    held: int = 0
    """The newest message set aside that may belong to it."""
    decision: int = 0
    """The newest decision, taken back or not."""
    letters: tuple[tuple[str, str], ...] = ()
    """The state of every letter, by its number."""

    @classmethod
    def of(cls, facts: ApplicationFacts) -> "Seen":
        """What there is to be seen of an application now."""
        return cls(
            max((s.message_id for s in facts.submissions), default=0),
            sum(len(s.files) for s in facts.submissions),
            max((h.message_id for h in facts.held), default=0),
            max((d.id for d in _every(facts)), default=0),
            tuple((letter.id, str(letter.state)) for letter in facts.letters),
        )

    @classmethod
    def parse(cls, text: str) -> "Seen | None":
        """What a text shows; None where it is none of ours.

        >>> Seen.parse(str(Seen(12, 30, 0, 5, (("3", "sent"), ("4", "draft")))))
        Seen(message=12, files=30, held=0, decision=5, letters=(('3', 'sent'), ('4', 'draft')))
        """
        found = _SHOWN.fullmatch(text)
        if found is None:
            return None
        message, files, held, decision = (int(found[n]) for n in range(1, 5))
        return cls(message, files, held, decision, tuple(_LETTER.findall(found[5])))

    def __str__(self) -> str:
        letters = ".".join(f"{number}{state}" for number, state in self.letters)
        return f"{self.message}-{self.files}-{self.held}-{self.decision}-{letters}"

    def news(self, facts: ApplicationFacts) -> tuple[str, ...]:
        """What came in since, as Polish sentences; none when nothing did."""
        return tuple(self._news(facts))

    def _news(self, facts: ApplicationFacts) -> Iterator[str]:
        now = Seen.of(facts)
        for message in (s for s in facts.submissions if s.message_id > self.message):
            yield f"Wpłynęła wiadomość nr {message.message_id}: {one_line(message.subject)}."
        if now.message == self.message and now.files != self.files:
            yield "Program odczytał pliki, których jeszcze nie było widać."
        for held in (h for h in facts.held if h.message_id > self.held):
            yield f"Odłożono wiadomość nr {held.message_id}, która może należeć do zgłoszenia."
        for decision in (d for d in _every(facts) if d.id > self.decision):
            yield f"{decision.by} zapisał(a) decyzję nr {decision.id}: {one_line(decision.reason)}"
        before = dict(self.letters)
        for number, _state in (one for one in now.letters if one not in self.letters):
            yield f"{'Zmienił się stan pisma' if number in before else 'Przygotowano pismo'} nr {number}."


def _every(facts: ApplicationFacts) -> list[Decision]:
    taken_back = (one for t in facts.taken_back for one in (t.decision, t.by))
    return sorted((*facts.decisions, *taken_back), key=lambda decision: decision.id)
