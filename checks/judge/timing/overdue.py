"""What of a message came after its term: each document by the term of what was asked of it (§ 4.4)."""

from collections.abc import Iterable
from dataclasses import replace

from checks.judge.acts.decisions import Decisions
from checks.judge.timing.terms import Terms
from domain.application import FiledFile, Submission
from domain.calendar.workdays import end_of


def in_time_and_late(
    submission: Submission, before: Iterable[Submission], decided: Decisions, terms: Terms
) -> tuple[Submission | None, Submission | None]:
    """The part of a message that is in time, and the part that is late; mostly one of them is the whole.

    A message is parted only where it brings both: what was asked for by a term that ended, and something
    whose own term runs. Files of other kinds, or of none, go with what is in time. What nobody asked for, or
    what came in time once already, is late where every term has ended.
    """
    if not (submission.files or submission.links) or decided.counts_in_time(submission):
        return submission, None
    if terms.missed_by(submission.received_at):
        return None, submission
    earlier = tuple(before)
    told = {f.attachment_id: _is_late(f, submission, earlier, decided, terms) for f in submission.files}
    late = tuple(f for f in submission.files if told[f.attachment_id])
    if not late:
        return submission, None
    if False not in told.values():
        return None, submission
    rest = tuple(f for f in submission.files if f not in late)
    return replace(submission, files=rest), replace(submission, files=late, links=())


def _is_late(
    file: FiledFile, submission: Submission, before: tuple[Submission, ...], decided: Decisions, terms: Terms
) -> bool | None:
    """Whether all that was asked for in a file is late; None where nothing in it was asked for."""
    told = [_missed(kind, submission, before, decided, terms) for kind in _kinds(file, decided)]
    known = [missed for missed in told if missed is not None]
    return all(known) if known else None


def _missed(
    kind: str, submission: Submission, before: tuple[Submission, ...], decided: Decisions, terms: Terms
) -> bool | None:
    term = terms.asked_for(kind, submission.received_at)
    if term is None:
        return None
    came_already = any(
        term.asked_at < s.received_at <= end_of(term.last_day) and _brings(s, kind, decided) for s in before
    )
    return submission.received_at > end_of(term.last_day) and not came_already


def _brings(submission: Submission, kind: str, decided: Decisions) -> bool:
    return any(kind in _kinds(file, decided) for file in submission.files)


def _kinds(file: FiledFile, decided: Decisions) -> frozenset[str]:
    """The kinds of documents in a file, as a person or the readers told them."""
    told = decided.kind_of(file.attachment_id)
    return frozenset({told} if told is not None else (d.kind for d in file.reading.documents))
