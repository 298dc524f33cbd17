"""What a ranking compares of an application, taken from its judgement."""

from domain.application import Assessment, Fact, Status
from domain.call import Call
from domain.ranking import Entry, Score

Scored = tuple[Assessment, Score]

_UNKNOWN = Fact(None)


def entry_of(pair: Scored, call: Call) -> Entry:
    """What the call compares of one application, and what tells why it is on no list."""
    assessment, points = pair
    known = ((name, answer_text(assessment, name)) for name in deciding_fields(call))
    is_over = assessment.status is Status.CORRECTION_OVERDUE
    return Entry(
        assessment.reference,
        assessment.status,
        assessment.received_at,
        assessment.completed_at,
        points.total,
        sum(criterion.to_verify for criterion in points.criteria),
        assessment.is_closed,
        bool(assessment.questions),
        assessment.stage,
        _draw(assessment),
        {name: answer for name, answer in known if answer is not None},
        tuple(sorted(item.finding.key for item in assessment.open_items)) if is_over else (),
    )


def deciding_fields(call: Call) -> tuple[str, ...]:
    """The form's fields by whose answers the call's ranking decides."""
    rule = call.ranking
    fields = dict.fromkeys(name for quota in rule.quotas for name in quota.fields)
    for one in (rule.group, rule.categories, call.resource):
        if one is not None:
            fields[one.field] = None
    return tuple(fields)


def answer_text(assessment: Assessment, field: str) -> str | None:
    """An answer of the form as rules name it; None where it is not known."""
    value = assessment.fields.get(field, _UNKNOWN).value
    if isinstance(value, bool):
        return "tak" if value else "nie"
    return None if value is None or isinstance(value, tuple) else str(value)


def _draw(assessment: Assessment) -> int | None:
    """The order that a person set among applications completed in the same second."""
    value = assessment.fields.get("draw", _UNKNOWN).value
    return int(value) if isinstance(value, int | str) and str(value).isdecimal() else None
