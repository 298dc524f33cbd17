"""What stands for the assessment of an application that the program failed to judge."""

from datetime import datetime

from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import (
    ApplicationFacts,
    Assessment,
    DocumentAssessment,
    DocumentState,
    Question,
    Status,
)
from domain.call import Call

_UNJUDGED = QuestionCode.of(QuestionKind.UNJUDGED)
"""The code of its one question."""


def unjudged(facts: ApplicationFacts, call: Call, now: datetime) -> Assessment:
    """Nothing is known, so nothing is asked for and no place is final: a person decides.

    The fault is the program's. It holds this one application, never the others (failure 54).
    """
    question = Question(
        _UNJUDGED,
        "Program nie umie ocenić tego zgłoszenia; to błąd programu. Do czasu poprawki program nic "
        "w jego sprawie nie pisze, a dokumenty ogląda pracownik. Proszę zawiadomić administratora.",
    )
    arrivals = sorted(submission.received_at for submission in facts.submissions)
    return Assessment(
        reference=facts.reference,
        call_id=facts.call_id,
        name=None,
        nip=facts.nip,
        email=facts.email,
        status=Status.NEEDS_DECISION,
        received_at=arrivals[0] if arrivals else now,
        documents={kind: DocumentAssessment(kind, DocumentState.UNSURE) for kind in call.mandatory},
        questions=(question,),
        unsure=True,
        last_arrival_at=arrivals[-1] if arrivals else None,
    )


def is_unjudged(assessment: Assessment) -> bool:
    """Whether this stands for an assessment that failed."""
    return any(question.code == _UNJUDGED for question in assessment.questions)
