"""What only a person may decide about an application, each with the acts that settle it."""

from collections.abc import Iterator
from itertools import chain

from checks.judge.questions import arrivals as arrival_questions
from checks.judge.questions import documents as document_questions
from checks.judge.questions.context import QuestionContext, question
from checks.judge.timing.arrivals import Standing
from domain.acts.on_applications import Eligible, Ineligible
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import Question


def open_questions(context: QuestionContext) -> tuple[Question, ...]:
    """Every question that nobody settled yet, the gravest first."""
    unique = {asked.code: asked for asked in _asked(context)}
    return tuple(asked for code, asked in unique.items() if not context.decided.is_settled(code))


def _asked(context: QuestionContext) -> Iterator[Question]:
    """An early application is told to come again, a late one waits for one word: nothing else matters."""
    yield from arrival_questions.address(context)
    yield from arrival_questions.resignations(context)
    yield from arrival_questions.doubtful(context)
    yield from arrival_questions.held(context)
    if context.arrivals.standing is Standing.LATE:
        yield from arrival_questions.late(context)
    if context.arrivals.standing is Standing.IN_TIME:
        yield from chain(
            arrival_questions.form_after_close(context),
            arrival_questions.overdue(context),
            arrival_questions.early_documents(context),
            _doubts(context),
            document_questions.documents(context),
            document_questions.newer_versions(context),
            document_questions.unread(context),
            document_questions.by_hand(context),
            arrival_questions.undelivered(context),
            arrival_questions.missed_term(context),
            arrival_questions.further_request(context),
        )


def _doubts(context: QuestionContext) -> Iterator[Question]:
    """Doubts about eligibility (§ 3, Załącznik nr 1)."""
    for doubt in context.doubts:
        code = QuestionCode.of(QuestionKind(doubt.code))
        yield question(code, doubt.message, doubt.evidence, Eligible(), Ineligible())
