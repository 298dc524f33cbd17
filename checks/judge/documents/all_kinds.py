"""All kinds of documents of an application judged together: who applies, what contradicts what."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from checks.judge.acts.decisions import Decisions
from checks.judge.documents import findings
from checks.judge.documents.agreed_name import ToldName, agreed_name, is_one_name, is_same_name
from checks.judge.documents.defects import Context, KnownApplicant, bears_alone, is_nip, normal_nip
from checks.judge.documents.for_each import counted_for_each, persons_of
from checks.judge.documents.holdings import Holdings, gather
from checks.judge.documents.states import Acceptance, KindJudgement, Weighed, judge_kind, unreadable_findings
from checks.page.scan_caution import is_from_picture, to_person_first
from domain.application import ApplicationFacts, DocumentState, Finding, Submission
from domain.call import Call
from domain.people.identity import identity_of
from domain.words.labels import size_name

_SIZE, _NIP = "size", "nip"
_TWO = 2
"""So many papers are needed to vouch for what a third may have misread."""
_MISREAD = "Któraś z tych odpowiedzi może być źle odczytana."
_ROUNDS = 2
"""One paper may be accepted by what another tells that was itself accepted so."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What some messages hold, and what follows for every kind of document of the call."""

    holdings: Holdings
    applicant: KnownApplicant
    kinds: dict[str, KindJudgement]
    unreadable: tuple[Finding, ...] = ()

    def is_complete(self, call: Call) -> bool:
        """Whether every mandatory document is accepted (Regulamin § 4.3 a–f)."""
        return all(self.kinds[kind].state is DocumentState.ACCEPTED for kind in call.mandatory)

    def counted(self, kind: str) -> Weighed | None:
        """The version that counts."""
        counted = self.kinds[kind].counted
        return counted[-1] if counted else None


def judge(
    submissions: tuple[Submission, ...],
    facts: ApplicationFacts,
    call: Call,
    decided: Decisions,
    acceptances: Mapping[str, Acceptance],
) -> Judgement:
    """What follows from the messages given, as if no others had come, with the decisions of today.

    The form is judged first: it tells who applies, and the other documents must agree.
    """
    holdings = gather(submissions, call, decided)
    present = {s.message_id for s in submissions}
    bound = {kind: a for kind, a in acceptances.items() if a.submission.message_id in present}
    context = Context(
        call=call,
        decided=frozenset(decided.fields()),
        signed_beside=holdings.signed_beside,
    )
    kinds: dict[str, KindJudgement] = {}
    if call.form_kind is not None:
        kinds[call.form_kind] = judge_kind(call.form_kind, holdings, context, decided, bound)
    applicant = _applicant(kinds.get(call.form_kind or ""), facts, decided, call)
    context = replace(context, applicant=applicant)
    for kind in call.documents:
        if kind not in kinds:
            kinds[kind] = judge_kind(kind, holdings, context, decided, bound)
    for _ in range(_ROUNDS):
        kinds |= _known_elsewhere(kinds, holdings, context, decided, bound)
    kinds |= _for_each(kinds, holdings, decided, call)
    kinds = _with_contradictions({kind: kinds[kind] for kind in call.documents}, context)
    applicant = replace(applicant, name=_agreed_name(applicant, kinds, context))
    return Judgement(holdings, applicant, kinds, unreadable_findings(holdings, kinds, call))


def _for_each(
    kinds: Mapping[str, KindJudgement], holdings: Holdings, decided: Decisions, call: Call
) -> dict[str, KindJudgement]:
    """The kinds of which every person of the form needs one, counted."""
    form = kinds.get(call.form_kind or "")
    document = form.counted[-1].version.document if form is not None and form.counted else None
    told = decided.answers()
    counted: dict[str, KindJudgement] = {}
    for kind, rule in call.documents.items():
        if rule.for_each is None:
            continue
        read = document.value(rule.for_each) if document is not None else None
        value = told.get(rule.for_each, read)
        is_accepted = form is not None and form.state is DocumentState.ACCEPTED
        counted[kind] = counted_for_each(
            kinds[kind], rule, persons_of(value), holdings, is_form_accepted=is_accepted
        )
    return counted


def _agreed_name(
    applicant: KnownApplicant, kinds: Mapping[str, KindJudgement], context: Context
) -> str | None:
    """The applicant's name as their papers tell it together; a person's word before all."""
    if "name" in context.decided:
        return applicant.name
    told = {kind: name for kind, judged in kinds.items() if (name := _told_name(judged, applicant.nip))}
    own = told.pop(context.call.form_kind or "", None)
    return agreed_name(own, list(told.values()))


def _told_name(judged: KindJudgement, nip: str | None) -> ToldName | None:
    """The name that a paper tells, unless its NIP is another's."""
    document = judged.counted[-1].version.document if judged.counted else None
    name = document.fields.get("name") if document is not None else None
    if document is None or name is None or name.state != "read" or not isinstance(name.value, str):
        return None
    if normal_nip(document.value("nip")) not in {None, nip}:
        return None
    return ToldName(name.value, is_from_picture(document), name.is_by_meaning)


def _known_elsewhere(
    kinds: Mapping[str, KindJudgement],
    holdings: Holdings,
    context: Context,
    decided: Decisions,
    bound: Mapping[str, Acceptance],
) -> dict[str, KindJudgement]:
    """The kinds that lack or hide what other accepted papers tell alike, judged with that known."""
    judged: dict[str, KindJudgement] = {}
    for kind, judgement in kinds.items():
        form = context.call.documents[kind].form
        asked = (
            frozenset(field.name for field in form.fields if field.elsewhere)
            if form is not None
            else frozenset()
        )
        if judgement.state not in {DocumentState.UNSURE, DocumentState.DEFECTIVE} or not asked:
            continue
        certain = frozenset(
            name
            for name in asked
            if (
                _is_numbered_by(kind, kinds, context)
                if name == _NIP
                else _is_certain(name, kind, kinds, context.decided)
            )
        )
        if certain:
            judged[kind] = judge_kind(kind, holdings, replace(context, certain=certain), decided, bound)
    return judged


def _is_certain(name: str, kind: str, kinds: Mapping[str, KindJudgement], decided: frozenset[str]) -> bool:
    """Whether accepted papers of other kinds tell a fact, all of them the same, or a person set it."""
    others = [
        j for other, j in kinds.items() if other != kind and j.state is DocumentState.ACCEPTED and j.counted
    ]
    answers = [answer for j in others if (answer := j.counted[-1].version.document.fields.get(name))]
    read = [answer for answer in answers if answer.state == "read" and answer.value is not None]
    # A name that two papers say in so many words is not undone by a guess at a third one's layout.
    surely = [answer for answer in read if name == "name" and not answer.is_by_meaning]
    told = [answer.value for answer in (surely if len(surely) >= _TWO else read)]
    return name in decided or (bool(told) and all(tell_the_same(told[0], value) for value in told))


def _is_numbered_by(kind: str, kinds: Mapping[str, KindJudgement], context: Context) -> bool:
    """Whether accepted papers tell the NIP of a paper on which it could not be read.

    Two of them at least, none that contradicts them, and one with the very name that the paper itself bears;
    or their number is the only one on it.
    """
    own = _told_name(kinds[kind], context.applicant.nip)
    counted, nip = kinds[kind].counted, context.applicant.nip
    is_borne = bool(counted) and nip is not None and bears_alone(counted[-1].version, nip)
    others = {other: judged for other, judged in kinds.items() if other != kind and judged.counted}
    numbers = {other: normal_nip(j.counted[-1].version.document.value(_NIP)) for other, j in others.items()}
    told = {
        other: number
        for other, number in numbers.items()
        if number is not None and others[other].state is DocumentState.ACCEPTED
    }
    if len(told) < _TWO or set(filter(None, numbers.values())) != {nip}:
        return False
    if own is None or is_borne:
        return is_borne
    names = (_told_name(others[other], context.applicant.nip) for other in told)
    return any(name is not None and is_one_name(own, name) for name in names)


def tell_the_same(one: object, other: object) -> bool:
    """Whether two papers tell the same; a company's name may be spelt in its usual ways."""
    if isinstance(one, str) and isinstance(other, str):
        return one == other or is_same_name(one, other)
    return one == other


def _applicant(
    form: KindJudgement | None, facts: ApplicationFacts, decided: Decisions, call: Call
) -> KnownApplicant:
    """The company's NIP (as decided, else as its form says, else as it was matched) and name."""
    said = decided.answers()
    document = form.counted[-1].version.document if form is not None and form.counted else None
    own = normal_nip(document.value("nip")) if document is not None else None
    nip = own if own is not None and is_nip(own) else normal_nip(facts.nip)
    if "nip" in said:
        nip = normal_nip(said["nip"])
    name = document.value("name") if document is not None else None
    if "name" in said:
        name = said["name"]
    is_scan = document is not None and is_from_picture(document)
    answers = {key: document.value(key) for key in document.fields} if document is not None else {}
    identity = identity_of({**answers, **said}, call.applicant)
    return KnownApplicant(nip, name if isinstance(name, str) else None, identity, is_scan)


def _with_contradictions(kinds: dict[str, KindJudgement], context: Context) -> dict[str, KindJudgement]:
    """The kinds, those defective whose size differs from the first form's (forms.md: `contradiction`).

    A size that a person set, and a document that a person accepted, contradict nothing.
    """
    if _SIZE in context.decided:
        return kinds
    sizes = [(kind, j.counted[-1]) for kind, j in kinds.items() if _size(j) is not None]
    if not sizes:
        return kinds
    first_kind, first = sizes[0]
    rules, told = context.call.documents, dict(kinds)
    for kind, weighed in sizes[1:]:
        said, other = weighed.version.document.value(_SIZE), first.version.document.value(_SIZE)
        if said == other or kinds[kind].accepted_by_person is not None:
            continue
        found = findings.contradiction(
            weighed.version,
            rules[kind],
            first.version,
            rules[first_kind],
            (size_name(said), size_name(other)),
        )
        if _may_be_misread(weighed) or _may_be_misread(first):
            doubt = to_person_first(found, _MISREAD)
            told[kind] = _perhaps_contradicted(kinds[kind], doubt, is_mandatory=rules[kind].mandatory)
        else:
            told[kind] = _contradicted(kinds[kind], found, is_mandatory=rules[kind].mandatory)
    return told


def _size(judgement: KindJudgement) -> object:
    return judgement.counted[-1].version.document.value(_SIZE) if judgement.counted else None


def _may_be_misread(weighed: Weighed) -> bool:
    """Whether a paper's size was read in a layout that nobody described, or from a picture."""
    document = weighed.version.document
    return document.fields[_SIZE].is_by_meaning or is_from_picture(document)


def _perhaps_contradicted(judgement: KindJudgement, found: Finding, *, is_mandatory: bool) -> KindJudgement:
    """A paper that seems to contradict another, for a person: no letter asks for what may be misread.

    Of a paper that the call does not demand, or that waits for a person anyway, it is a note.
    """
    if judgement.state is not DocumentState.ACCEPTED or not is_mandatory:
        return replace(judgement, findings=(*judgement.findings, replace(found, blocks=False)))
    *before, last = judgement.counted
    doubted = replace(last, state=DocumentState.UNSURE, findings=(*last.findings, found))
    return replace(
        judgement,
        state=DocumentState.UNSURE,
        findings=(*judgement.findings, found),
        counted=(*before, doubted),
    )


def _contradicted(judgement: KindJudgement, found: Finding, is_mandatory: bool) -> KindJudgement:
    is_accepted = judgement.state is DocumentState.ACCEPTED
    return replace(
        judgement,
        state=DocumentState.DEFECTIVE if is_accepted else judgement.state,
        findings=(*judgement.findings, found if is_mandatory else replace(found, blocks=False)),
    )
