"""What only a person may decide about an application, each with the acts that settle it."""

from collections.abc import Iterator
from itertools import chain

from checks.judge.arrivals import Standing
from checks.judge.questions import arrivals as arrival_questions
from checks.judge.questions import documents as document_questions
from checks.judge.questions.matter import Matter, question
from domain.application import Question
from domain.decision import Eligible, Ineligible
from domain.question_code import QuestionCode, QuestionKind


def open_questions(matter: Matter) -> tuple[Question, ...]:
    """Every question that nobody settled yet, the gravest first."""
    unique = {asked.code: asked for asked in _asked(matter)}
    return tuple(asked for code, asked in unique.items() if not matter.decided.is_settled(code))


def _asked(matter: Matter) -> Iterator[Question]:
    """An early application is told to come again, a late one waits for one word: nothing else matters."""
    yield from arrival_questions.address(matter)
    yield from arrival_questions.resignations(matter)
    yield from arrival_questions.doubtful(matter)
    yield from arrival_questions.held(matter)
    if matter.arrivals.standing is Standing.LATE:
        yield from arrival_questions.late(matter)
    if matter.arrivals.standing is Standing.IN_TIME:
        yield from chain(
            arrival_questions.form_after_close(matter),
            arrival_questions.overdue(matter),
            arrival_questions.early_documents(matter),
            _doubts(matter),
            document_questions.documents(matter),
            document_questions.newer_versions(matter),
            document_questions.unread(matter),
            arrival_questions.undelivered(matter),
            arrival_questions.further_request(matter),
        )


def _doubts(matter: Matter) -> Iterator[Question]:
    """Doubts about eligibility (§ 3, Załącznik nr 1)."""
    for doubt in matter.doubts:
        code = QuestionCode.of(QuestionKind(doubt.code))
        yield question(code, doubt.message, doubt.evidence, Eligible(), Ineligible())
