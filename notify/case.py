"""One application as the planning of its letters sees it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.acts.on_applications import InTime, RequestAgain
from domain.acts.on_letters import Drop
from domain.application import (
    ApplicationFacts,
    Assessment,
    DocumentAssessment,
    DocumentState,
    Finding,
    Submission,
)
from domain.call import Call
from domain.letter import UNSURE_LETTERS, LetterFact, LetterKind, LetterOrder, LetterPolicy, LetterState
from domain.mail import Purpose
from domain.words.text import one_line

ANSWERED = frozenset({Purpose.SUBMISSION, Purpose.REPLY})
"""The messages that bring documents, and are acknowledged."""

_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,250}>")
_LONGEST_THREAD = 8


@dataclass(frozen=True, slots=True)
class Case:
    """An application's facts, what is judged of them, its call, the clock and the operator's policy."""

    facts: ApplicationFacts
    assessment: Assessment
    call: Call
    now: datetime
    policy: LetterPolicy

    def free_key(self, kind: LetterKind, discriminator: str) -> str | None:
        """The key for a letter that does not exist yet; None when there is one already.

        A letter that the program itself cancelled before it left (the application had changed) makes room
        for a revision, „…/1.2”. One that a person dropped does not, unless the applicant wrote again or a
        person asked for it since.
        """
        base = f"{self.facts.reference}/{kind}/{discriminator}"
        earlier = [fact for fact in self.facts.letters if fact.key == base or fact.key.startswith(f"{base}.")]
        if not earlier:
            return base
        if earlier[-1].state is not LetterState.CANCELLED or self._is_dropped(earlier[-1]):
            return None
        return f"{base}.{len(earlier) + 1}"

    def order(self, kind: LetterKind, key: str, context: dict[str, Any], **fields: Any) -> LetterOrder:
        """An order to the address on file, in the thread of the newest message it answers."""
        answers: tuple[int, ...] = fields.get("message_ids", ())
        in_reply_to, references = self.thread(answers)
        return LetterOrder(
            key=key,
            kind=kind,
            call_id=self.call.id,
            reference=self.facts.reference,
            to=self.facts.email,
            context={"firm": one_line(self.assessment.name or "") or None, **self._language(), **context},
            approval=fields.pop("approval", self.approval(kind)),
            in_reply_to=in_reply_to,
            references=references,
            **fields,
        )

    def approval(self, kind: LetterKind) -> str:
        """Why a person must approve a letter of this kind first; empty when it may go."""
        if UNSURE_LETTERS in self.policy.approve and self.assessment.unsure:
            return f"Zgłoszenie zawiera elementy niepewne: {self._doubts()}."
        if kind in self.policy.approve:
            return "Pisma tego rodzaju zatwierdza pracownik."
        return ""

    @property
    def by_hand(self) -> list[dict[str, str]]:
        """What a clerk has yet to record as delivered on paper or in person, and how it is delivered."""
        known = self.assessment.documents
        return [
            {"document": rule.name, "note": rule.remedy}
            for kind, rule in self.call.documents.items()
            if rule.by_hand
            and rule.mandatory
            and (kind not in known or known[kind].state is not DocumentState.ACCEPTED)
        ]

    def document_name(self, kind: str | None) -> str:
        """A kind of document as letters name it."""
        rule = self.call.documents.get(kind or "")
        return rule.name if rule is not None else "Zgłoszenie"

    def filename(self, finding: Finding) -> str | None:
        """The name under which the applicant sent the file that a finding speaks of."""
        for submission in self.facts.submissions:
            for file in submission.files:
                if file.attachment_id == finding.attachment_id:
                    return file.filename
        return None

    def thread(self, message_ids: Iterable[int] = ()) -> tuple[str | None, tuple[str, ...]]:
        """In-Reply-To and References (RFC 5322 § 3.6.4) for an answer to messages; to the newest by default.

        What is no well-formed Message-ID is left out: strangers write these headers.
        """
        wanted = frozenset(message_ids)
        answered = [s for s in self.facts.submissions if not wanted or s.message_id in wanted]
        newest = answered[-1] if answered else None
        if newest is None or not _is_message_id(newest.header_message_id):
            return None, ()
        before = [r for r in newest.references if _is_message_id(r)]
        return newest.header_message_id, (*before[-_LONGEST_THREAD:], str(newest.header_message_id))

    def counts(self, submission: Submission) -> bool:
        """Whether a message's files count: it came after the opening, or a person let it count."""
        if not self.call.is_early(submission.received_at):
            return True
        return any(isinstance(decision.act, InTime) for decision in self.facts.decisions)

    def _language(self) -> dict[str, str]:
        """The language in which the applicant reads, where the call tells it by an answer that is known."""
        rule = self.call.letters.language
        if rule is None:
            return {}
        fact = self.assessment.fields.get(rule.field)
        value = fact.value if fact is not None else None
        answer = ("tak" if value else "nie") if isinstance(value, bool) else str(value)
        return {"language": rule.answers.get(answer, "")}

    def _doubts(self) -> str:
        questions = [question.text.rstrip(".") for question in self.assessment.questions]
        unsure = [d for d in self.assessment.documents.values() if d.state is DocumentState.UNSURE]
        closed = [f.message.rstrip(".") for d in unsure if is_perhaps_closed(d) for f in d.findings]
        documents = [self.document_name(d.kind) for d in unsure if not is_perhaps_closed(d)]
        return "; ".join(questions or [*documents, *closed]) or "szczegóły w podglądzie zgłoszenia"

    def _is_dropped(self, letter: LetterFact) -> bool:
        drops = [d for d in self.facts.decisions if isinstance(d.act, Drop) and d.act.letter == letter.id]
        if not drops:
            return False
        news = [s.received_at for s in self.facts.submissions]
        news += [d.at for d in self.facts.decisions if isinstance(d.act, RequestAgain)]
        return not any(at > drops[-1].at for at in news)


def is_perhaps_closed(document: DocumentAssessment) -> bool:
    """Whether all that is unsure about a document is that a file nobody can open may hold it."""
    return bool(document.findings) and all(found.asked_of == "nobody" for found in document.findings)


def _is_message_id(text: str | None) -> bool:
    return text is not None and _MESSAGE_ID.fullmatch(text) is not None
