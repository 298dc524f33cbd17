"""The doubts about eligibility that are open: what people settled asks nobody any more."""

import re
from collections.abc import Mapping
from dataclasses import replace

from checks.judge.acts.decisions import Decisions, could_see
from checks.judge.answers import merged_fields
from checks.judge.documents.all_kinds import Judgement, judge
from checks.judge.documents.states import Acceptance
from checks.judge.eligibility.codes import CODES, OWN_RULE
from checks.judge.eligibility.criteria import EligibilityFacts, eligibility_findings
from checks.judge.eligibility.own_rules import failed_rules
from config.registers import Registers
from domain.acts.on_applications import Eligible, Ineligible
from domain.application import ApplicationFacts, DocumentState, Fact, Finding, Submission
from domain.call import Call

_PKD = re.compile(r"\d{2}\.?\d{0,2}\.?[A-Za-z]?")
_POSTAL_CODE = re.compile(r"(?<!\d)\d{2}-\d{3}(?!\d)")


def eligibility_doubts(
    judgement: Judgement,
    fields: Mapping[str, Fact],
    counted: tuple[Submission, ...],
    facts: ApplicationFacts,
    call: Call,
    registers: Registers,
    decided: Decisions,
    acceptances: Mapping[str, Acceptance],
) -> tuple[Finding, ...]:
    """The findings about eligibility; those that a person settled are asked of nobody.

    „Eligible” settles what could be seen then: a newer form with another seat is a new doubt.
    """
    candidate = _candidate(judgement, fields, counted, call, decided)
    found = eligibility_findings(candidate, call, registers)
    decision = decided.latest(Eligible, Ineligible)
    if decision is None or isinstance(decision.act, Ineligible):
        return found
    seen = tuple(s for s in counted if could_see(decision, s))
    then = judge(seen, facts, call, decided, acceptances)
    then_fields = merged_fields(then, call, decided, registers)
    before = _candidate(then, then_fields, seen, call, decided)
    settled = {
        (f.code, f.evidence, _told(f, before, call)) for f in eligibility_findings(before, call, registers)
    }
    return tuple(
        replace(f, asked_of="nobody")
        if f.code in CODES and (f.code, f.evidence, _told(f, candidate, call)) in settled
        else f
        for f in found
    )


def _told(finding: Finding, candidate: EligibilityFacts, call: Call) -> tuple[tuple[str, str], ...]:
    """The very answers behind a doubt about the call's own criteria: evidence repeats no amount of money."""
    if finding.code != OWN_RULE:
        return ()
    failed = failed_rules(candidate.fields, call, asks_unknown=candidate.is_form_accepted)
    return tuple((rule.field, answer or "") for rule, answer in failed if rule.blocks)


def _candidate(
    judgement: Judgement,
    fields: Mapping[str, Fact],
    counted: tuple[Submission, ...],
    call: Call,
    decided: Decisions,
) -> EligibilityFacts:
    """What eligibility is judged from: the fields, and what any counted document states."""
    documents = [w.version.document for j in judgement.kinds.values() for w in j.counted[-1:]]
    size, pkd = fields.get("size", Fact(None)).value, fields.get("pkd", Fact(None)).value
    sizes = [size] if "size" in decided.fields() else [size, *(d.value("size") for d in documents)]
    codes = [pkd] if "pkd" in decided.fields() else [pkd, *(d.value("pkd") for d in documents)]
    senders = [s.from_address for s in counted]
    addresses = [fields.get("delegate_email", Fact(None)).value, *senders]
    gmina = next((g for g in (d.value("gmina") for d in documents) if isinstance(g, str | int)), None)
    form = call.form_kind
    others = [d for d in documents if d.kind != form and _is_form(d.kind, call)]
    seats = {c for d in others for c in _POSTAL_CODE.findall(str(d.value("address") or ""))}
    return EligibilityFacts(
        fields=fields,
        sizes=tuple(value for value in sizes if isinstance(value, str)),
        pkd=tuple(code for value in codes for code in _codes(value)),
        gmina=str(gmina) if gmina is not None else None,
        postal_code=seats.pop() if len(seats) == 1 else None,
        addresses=tuple(a for a in addresses if isinstance(a, str)),
        is_form_accepted=form is not None and judgement.kinds[form].state is DocumentState.ACCEPTED,
    )


def _is_form(kind: str, call: Call) -> bool:
    return kind in call.documents and call.documents[kind].reads_as == "form"


def _codes(value: object) -> list[str]:
    """The PKD codes of an answer, one or several."""
    texts = value if isinstance(value, tuple) else (value,)
    return [code for text in texts if isinstance(text, str) for code in _PKD.findall(text)]
