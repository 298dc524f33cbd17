"""What is known of each kind of document in an application (forms.md, „Findings”).

- Accepted: any version is; the newest accepted one counts, whatever came later.
- Else unsure: any version is, or a file that nobody could read came after the newest version.
- Else defective: every version has a certain defect, or a look-alike came in its place.
- Without any version: unsure while some file may hold it, or a page of another paper looks like it, and a
  file that nobody can open may hold any, whatever its name says; defective when such a file bears its name;
  missing only when nothing that was sent can be it.

A person's word goes before all this: what they accepted is accepted from its arrival on, what they refused
must come again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from checks.judge.acts.decisions import Decisions, could_see
from checks.judge.documents import findings
from checks.judge.documents.defects import Context, defects
from checks.judge.documents.file_names import named_kind
from checks.judge.documents.holdings import Holdings, UnreadItem, Version
from checks.page.scan_caution import is_surely_told, to_person_first
from domain.acts.decision import Decision
from domain.acts.on_documents import Accept, Refuse
from domain.application import DocumentState, Finding, Submission
from domain.call import Call
from domain.rules.papers.document_rule import DocumentRule

_OF_HAND = frozenset({"unsigned", "not_initialled"})


@dataclass(frozen=True, slots=True)
class Weighed:
    """One version with its findings."""

    version: Version
    state: DocumentState
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What a person accepted as a kind: the version, or the message that brought it unrecognised."""

    submission: Submission
    version: Version | None
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KindJudgement:
    """One kind: its state, its findings, the versions that count and all there are."""

    kind: str
    state: DocumentState
    findings: tuple[Finding, ...] = ()
    counted: tuple[Weighed, ...] = ()
    all: tuple[Weighed, ...] = ()
    accepted_by_person: Acceptance | None = None


def accepted_by_people(
    submissions: tuple[Submission, ...], holdings: Holdings, call: Call, decided: Decisions
) -> dict[str, Acceptance]:
    """What the kinds' accepting decisions speak of, by kind: the newest version that was there.

    Without one: the newest file that may be it; without that either (it came on paper): the last message.
    """
    bound: dict[str, Acceptance] = {}
    for kind in call.documents:
        decision = decided.latest(Accept, Refuse, target=kind)
        if decision is None or not isinstance(decision.act, Accept) or not submissions:
            continue
        bound[kind] = _bind(kind, decision, submissions, holdings)
    return bound


def _bind(
    kind: str, decision: Decision, submissions: tuple[Submission, ...], holdings: Holdings
) -> Acceptance:
    similar = [
        v
        for v in (*holdings.look_alikes, *holdings.within, *holdings.of(kind))
        if v.kind == kind and could_see(decision, v.submission)
    ]
    if similar:
        # Versions stand last, so the last one is the newest version where there is any.
        return Acceptance(similar[-1].submission, similar[-1], (similar[-1].file.path,))
    opaque = sorted(
        (o for o in holdings.opaque if could_see(decision, o.submission)), key=lambda o: o.received_at
    )
    if opaque:
        file = opaque[-1].file
        return Acceptance(opaque[-1].submission, None, (file.path,) if file is not None else ())
    seen = [s for s in submissions if could_see(decision, s)]
    return Acceptance(seen[-1] if seen else submissions[0], None)


def judge_kind(
    kind: str,
    holdings: Holdings,
    context: Context,
    decided: Decisions,
    acceptances: Mapping[str, Acceptance],
) -> KindJudgement:
    """What is known of one kind from what was held."""
    rule = context.call.documents[kind]
    refusal = decided.latest(Accept, Refuse, target=kind)
    if refusal is not None and not isinstance(refusal.act, Refuse):
        refusal = None
    acceptance = acceptances.get(kind)
    if rule.by_hand and rule.mandatory:
        return _by_hand(kind, rule, refusal, acceptance)
    weighed = tuple(_weigh(v, rule, context, refusal, acceptance) for v in holdings.of(kind))
    if rule.signed == "initialled" and acceptance is None:
        weighed = tuple(_with_pages_beside(one, weighed, rule) for one in weighed)
    accepted = tuple(w for w in weighed if w.state is DocumentState.ACCEPTED)
    if accepted:
        counted = accepted if rule.many else accepted[-1:]
        return _told(kind, rule, DocumentState.ACCEPTED, counted, weighed, acceptance)
    if acceptance is not None:
        return KindJudgement(kind, DocumentState.ACCEPTED, all=weighed, accepted_by_person=acceptance)
    unread = tuple(o for o in holdings.unread if refusal is None or not could_see(refusal, o.submission))
    if weighed:
        return _none_accepted(kind, rule, weighed, unread)
    return _without_version(kind, rule, holdings, unread, refusal, context.call)


def _by_hand(
    kind: str, rule: DocumentRule, refusal: Decision | None, acceptance: Acceptance | None
) -> KindJudgement:
    """What comes on paper or in person is there once a clerk says so; no mail tells anything of it."""
    if acceptance is not None:
        return KindJudgement(kind, DocumentState.ACCEPTED, accepted_by_person=acceptance)
    if refusal is not None:
        return KindJudgement(kind, DocumentState.DEFECTIVE, (findings.refused(kind, rule, refusal, None),))
    return KindJudgement(kind, DocumentState.MISSING, (findings.awaited_by_hand(kind, rule),))


def unreadable_findings(
    holdings: Holdings, judgements: Mapping[str, KindJudgement], call: Call
) -> tuple[Finding, ...]:
    """One finding a file that cannot be opened; it blocks while a document that it may be is not accepted."""
    return tuple(_unreadable(opaque, judgements, call) for opaque in _not_replaced(holdings))


def _weigh(
    version: Version,
    rule: DocumentRule,
    context: Context,
    refusal: Decision | None,
    acceptance: Acceptance | None,
) -> Weighed:
    if acceptance is not None and acceptance.version is not None and _is_same(acceptance.version, version):
        return Weighed(version, DocumentState.ACCEPTED)
    if refusal is not None and could_see(refusal, version.submission):
        return Weighed(
            version, DocumentState.DEFECTIVE, (findings.refused(version.kind, rule, refusal, version),)
        )
    found = defects(version, context)
    blocking = [f for f in found if f.blocks]
    if not blocking:
        return Weighed(version, DocumentState.ACCEPTED, found)
    is_doubt = all(f.code in findings.DOUBTS for f in blocking)
    return Weighed(version, DocumentState.UNSURE if is_doubt else DocumentState.DEFECTIVE, found)


def _with_pages_beside(one: Weighed, weighed: Sequence[Weighed], rule: DocumentRule) -> Weighed:
    """A version with initials on all its pages, doubted where its very file holds more of the kind without.

    What was taken for two copies may be one, cut in two: a person looks (Regulamin § 4.3 f).
    """
    file, is_by_hand = one.version.file.attachment_id, one.version.document.signing.state == "image"
    beside = [w for w in weighed if w is not one and w.version.file.attachment_id == file]
    bare = any(w.state is not DocumentState.ACCEPTED for w in beside)
    if one.state is not DocumentState.ACCEPTED or not is_by_hand or not bare:
        return one
    said = f"Część stron dokumentu „{rule.name}” w tym pliku nie ma parafy, którą program widzi"
    return Weighed(one.version, DocumentState.UNSURE, (*one.findings, findings.unsure(one.version, said)))


def _is_same(first: Version, second: Version) -> bool:
    return first.file.attachment_id == second.file.attachment_id and first.document == second.document


def _none_accepted(
    kind: str, rule: DocumentRule, weighed: tuple[Weighed, ...], unread: tuple[UnreadItem, ...]
) -> KindJudgement:
    """The newest unsure version, else the newest defective one, unless its correction may be unread."""
    unsure = [w for w in weighed if w.state is DocumentState.UNSURE]
    if unsure:
        return _told(kind, rule, DocumentState.UNSURE, (unsure[-1],), weighed)
    newest = weighed[-1]
    later = [o for o in unread if o.received_at > newest.version.received_at or _may_sign(o, newest)]
    if not later or not rule.mandatory:
        return _told(kind, rule, DocumentState.DEFECTIVE, (newest,), weighed)
    waiting = tuple(replace(f, asked_of="staff") if f.asked_of == "applicant" else f for f in newest.findings)
    found = (findings.perhaps_in(kind, rule, later), *waiting)
    return KindJudgement(kind, DocumentState.UNSURE, found, (newest,), weighed)


def _may_sign(opaque: UnreadItem, weighed: Weighed) -> bool:
    """Whether an unread file of the same message may be an unsigned paper's signed page, sent apart."""
    codes = {found.code for found in weighed.findings if found.blocks}
    return bool(codes & _OF_HAND) and opaque.submission.message_id == weighed.version.submission.message_id


def _without_version(
    kind: str,
    rule: DocumentRule,
    holdings: Holdings,
    unread: tuple[UnreadItem, ...],
    refusal: Decision | None,
    call: Call,
) -> KindJudgement:
    if not rule.mandatory:
        state = DocumentState.UNSURE if unread and rule.many else DocumentState.MISSING
        return KindJudgement(kind, state)
    if unread:
        return KindJudgement(kind, DocumentState.UNSURE, (findings.perhaps_in(kind, rule, unread),))
    closed = _not_replaced(holdings)
    if kind in {named_kind(o.file.filename, call) for o in closed if o.file is not None}:
        return KindJudgement(kind, DocumentState.DEFECTIVE)
    if closed:
        return KindJudgement(kind, DocumentState.UNSURE, (findings.perhaps_closed(kind, rule, closed),))
    look_alikes = [v for v in holdings.look_alikes if v.kind == kind]
    within = [v for v in holdings.within if v.kind == kind]
    brought = [o.submission for o in holdings.unread] + [v.submission for v in (*look_alikes, *within)]
    if refusal is not None and any(could_see(refusal, submission) for submission in brought):
        found = findings.refused(kind, rule, refusal, None)
        return KindJudgement(kind, DocumentState.DEFECTIVE, (found,))
    return _in_place_of(kind, rule, look_alikes, [findings.perhaps_within(v, rule, call) for v in within])


def _in_place_of(
    kind: str, rule: DocumentRule, look_alikes: Sequence[Version], perhaps: Sequence[Finding]
) -> KindJudgement:
    """Nothing came but, at most, what it may be a page of, or a look-alike: of a scan both are a person's."""
    if perhaps:
        return KindJudgement(kind, DocumentState.UNSURE, (perhaps[-1],))
    if not look_alikes:
        return KindJudgement(kind, DocumentState.MISSING, (findings.missing(kind, rule),))
    found = findings.wrong_document(look_alikes[-1], rule)
    if is_surely_told(look_alikes[-1].document):
        return KindJudgement(kind, DocumentState.DEFECTIVE, (found,))
    return KindJudgement(kind, DocumentState.UNSURE, (to_person_first(found),))


def _told(
    kind: str,
    rule: DocumentRule,
    state: DocumentState,
    counted: tuple[Weighed, ...],
    weighed: tuple[Weighed, ...],
    acceptance: Acceptance | None = None,
) -> KindJudgement:
    """The judgement, with findings that never block where the kind is not mandatory."""
    shown = weighed if rule.many else counted
    found = tuple(f for w in shown for f in w.findings)
    if not rule.mandatory:
        found = tuple(replace(f, blocks=False) for f in found)
    return KindJudgement(kind, state, found, counted, weighed, acceptance)


def _unreadable(opaque: UnreadItem, judgements: Mapping[str, KindJudgement], call: Call) -> Finding:
    assert opaque.file is not None
    kind = named_kind(opaque.file.filename, call)
    open_kinds = [k for k in call.mandatory if judgements[k].state is not DocumentState.ACCEPTED]
    absent = [k for k in open_kinds if k != kind and not judgements[k].counted]
    blocks = bool(absent) or (kind in open_kinds if kind is not None else bool(open_kinds))
    found = findings.unreadable(opaque, kind, blocks, [call.documents[k].name for k in absent])
    return found if blocks else replace(found, asked_of="nobody")


def _not_replaced(holdings: Holdings) -> tuple[UnreadItem, ...]:
    """The unreadable files, each content once, without those sent again readable under the same name.

    Of a container, it is its files that come readable.
    """
    kept: dict[str, UnreadItem] = {}
    for opaque in holdings.unreadable:
        assert opaque.file is not None
        if not _is_replaced(opaque, (v for v in holdings.versions)):
            kept.setdefault(opaque.file.sha256, opaque)
    return tuple(kept.values())


def _is_replaced(opaque: UnreadItem, versions: Iterable[Version]) -> bool:
    assert opaque.file is not None
    name = opaque.file.filename.casefold()
    return any(
        v.received_at > opaque.received_at and name in {v.file.filename.casefold(), v.file.inside.casefold()}
        for v in versions
    )
