"""Everything that a call's file alone tells of its mistakes: its form, its rules, its neighbours."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from config.callfile.complaint import Complaint
from config.callfile.reading import ReadCall, read_call
from config.callfile.rules import (
    applicants,
    copies,
    dates,
    documents,
    eligibility,
    forms,
    limits,
    points,
    ranking,
    reach,
    slips,
    texts,
    together,
)
from config.registers import Registers
from domain.call import Call


def judged(
    text: str, registers: Registers, others: Mapping[str, Call], folder: Path | None = None
) -> ReadCall:
    """What a file's text says, and every complaint about it; `others` are the other calls by their files.

    `folder` is where the file lies.
    """
    read = read_call(text, folder)
    if read.call is None:
        return read
    found = (*read.complaints, *_ruled(read.call, registers, others))
    return replace(read, complaints=read.with_lines(found))


def _ruled(call: Call, registers: Registers, others: Mapping[str, Call]) -> Iterator[Complaint]:
    yield from dates.complaints(call)
    yield from slips.complaints(call)
    yield from applicants.complaints(call)
    yield from documents.complaints(call)
    yield from forms.complaints(call)
    yield from points.complaints(call)
    yield from points.unvalued(call)
    yield from ranking.complaints(call)
    yield from limits.complaints(call)
    yield from reach.complaints(call)
    yield from eligibility.complaints(call, registers)
    yield from texts.complaints(call)
    yield from copies.complaints(call)
    yield from together.complaints(call, others)
