"""What only a person may decide about an application, each with the command that settles it.

Codes are stable and name what they are about, so that a settled question does not come back, while the
same doubt about a new document is a new question.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from checks.arrivals import Arrivals, Standing
from checks.corrections import Correction
from checks.decided import Decided
from checks.documents import Weighed
from checks.findings import DOUBTS
from checks.holdings import Holdings, Opaque, gather
from checks.judgement import Judgement
from checks.wording import evidence_text, quote
from domain.application import Action, DocumentState, Finding, Question, Submission
from domain.call import Call
from domain.document import ReadStatus
from domain.letter import LetterState
from domain.polish import time_text
from domain.text import fold

_STAFF_FIRST = frozenset({"arrears", "other_trip", "signature_invalid"})
_SIGN = '--by "Imię Nazwisko" --reason "…"'


@dataclass(frozen=True, slots=True)
class Matter:
    """Everything the questions about one application follow from."""

    reference: str
    call: Call
    arrivals: Arrivals
    judgement: Judgement
    decided: Decided
    doubts: tuple[Finding, ...] = ()
    """About eligibility, not settled."""
    correction: Correction = field(default_factory=Correction)
    is_closed: bool = False
    """Whether the call is over."""
    lists_more_evidence: bool = False
    """Whether the form lists more certificates than copies were recognised."""


def open_questions(matter: Matter) -> tuple[Question, ...]:
    """Every question that nobody settled yet, the gravest first."""
    if matter.arrivals.standing is Standing.EARLY:
        asked = _resignations(matter)
    elif matter.arrivals.standing is Standing.LATE:
        asked = _chain(_resignations(matter), _late(matter))
    else:
        asked = _chain(
            _resignations(matter),
            _form_after_close(matter),
            _overdue(matter),
            _early_documents(matter),
            _doubts(matter),
            _documents(matter),
            _newer_versions(matter),
            _unread(matter),
            _undelivered(matter),
            _further_request(matter),
        )
    unique = {question.code: question for question in asked}
    return tuple(q for code, q in unique.items() if not matter.decided.is_settled(code))


def hint(reference: str, *choices: str) -> str:
    """The command that settles a question.

    >>> hint("SZW-2026-0001", "--withdraw")
    'nabor decide SZW-2026-0001 --withdraw --by "Imię Nazwisko" --reason "…"'
    """
    return f"nabor decide {reference} {' | '.join(choices)} {_SIGN}"


def _chain(*groups: Iterable[Question]) -> Iterator[Question]:
    for group in groups:
        yield from group


def _question(matter: Matter, code: str, text: str, evidence: str, *choices: str) -> Question:
    return Question(code, text, evidence, hint(matter.reference, *choices, f"--settle {code}"))


def _resignations(matter: Matter) -> Iterator[Question]:
    for message in matter.arrivals.resignations:
        if matter.decided.latest(Action.WITHDRAW) is None:
            text = (
                f"Wpłynęła rezygnacja z udziału ({time_text(message.received_at)}); prosimy ją potwierdzić."
            )
            yield _question(matter, resignation_code(message), text, quote(message.subject), "--withdraw")


def resignation_code(message: Submission) -> str:
    """The code of the question whether a company withdraws."""
    return f"resignation/{message.message_id}"


def _late(matter: Matter) -> Iterator[Question]:
    first = matter.arrivals.counted[0]
    text = f"Zgłoszenie wpłynęło po zamknięciu naboru: {time_text(first.received_at)}."
    yield _question(matter, f"late/{first.message_id}", text, quote(first.subject), "--in-time")


def _form_after_close(matter: Matter) -> Iterator[Question]:
    """No form by the close is no application, whatever else came in time (§ 3.3)."""
    if not matter.is_closed or is_form_in_time(matter):
        return
    text = "Do zamknięcia naboru nie wpłynął formularz zgłoszeniowy, a inne dokumenty wpłynęły w terminie."
    yield _question(matter, "form_after_close", text, "", "--in-time")


def is_form_in_time(matter: Matter) -> bool:
    """Whether the form, or a file that may be it, came before the close, or a person let it count."""
    kind, call, holdings = matter.call.form_kind, matter.call, matter.judgement.holdings
    if kind is None:
        return True
    brought = [v.submission for v in holdings.of(kind)] + [o.submission for o in holdings.opaque]
    acceptance = matter.judgement.kinds[kind].accepted_by_person
    if acceptance is not None:
        brought.append(acceptance.submission)
    if any(not call.is_late(s.received_at) or matter.decided.counts_in_time(s) for s in brought):
        return True
    late = [d for d in matter.decided.all(Action.IN_TIME) if call.is_late(d.at)]
    return not brought and bool(late)


def _overdue(matter: Matter) -> Iterator[Question]:
    for message in matter.arrivals.overdue:
        text = f"Uzupełnienie wpłynęło po terminie: {time_text(message.received_at)}."
        files = ", ".join(f"„{quote(f.filename)}”" for f in message.files)
        yield _question(matter, f"late_supplement/{message.message_id}", text, files, "--in-time")


def _early_documents(matter: Matter) -> Iterator[Question]:
    """Documents sent before the opening, where the application lacks them since (§ 4.2)."""
    if not matter.arrivals.early:
        return
    early = gather(matter.arrivals.early, matter.call, matter.decided)
    lacking = [k for k in waiting_kinds(matter.judgement, matter.call) if may_hold(early, k)]
    if lacking:
        names = "; ".join(matter.call.documents[kind].name for kind in lacking)
        text = f"Przed otwarciem naboru wpłynęły dokumenty, których później nie przesłano: {names}."
        code = f"early_documents/{matter.arrivals.early[-1].message_id}"
        choices = [f"--accept {kind}" for kind in lacking]
        yield _question(matter, code, text, names, *choices)


def waiting_kinds(judgement: Judgement, call: Call) -> list[str]:
    """The mandatory kinds that are not accepted yet."""
    return [k for k in call.mandatory if judgement.kinds[k].state is not DocumentState.ACCEPTED]


def may_hold(holdings: Holdings, kind: str) -> bool:
    """Whether a kind is among what was held, or may be in a file of which nothing is known."""
    return bool(holdings.of(kind) or holdings.opaque)


def _doubts(matter: Matter) -> Iterator[Question]:
    for doubt in matter.doubts:
        yield _question(matter, doubt.code, doubt.message, doubt.evidence, "--eligible", "--ineligible")


def _documents(matter: Matter) -> Iterator[Question]:
    """What stands open about the versions that count."""
    for kind, judged in matter.judgement.kinds.items():
        if not matter.call.documents[kind].mandatory or judged.state is DocumentState.ACCEPTED:
            continue
        for weighed in judged.counted:
            yield from _of_version(matter, weighed)


def _of_version(matter: Matter, weighed: Weighed) -> Iterator[Question]:
    kind, number = weighed.version.kind, weighed.version.file.attachment_id
    choices = (f"--accept {kind}", f"--refuse {kind}")
    for found in weighed.findings:
        if found.code in _STAFF_FIRST:
            code = f"{found.code}/{kind}/{number}"
            yield _question(matter, code, found.message, found.evidence, *choices)
    doubts = [f for f in weighed.findings if f.code in DOUBTS]
    if weighed.state is DocumentState.UNSURE and doubts:
        code = f"{doubts[0].code}/{kind}/{number}"
        text = " ".join(f.message for f in doubts)
        evidence = "; ".join(dict.fromkeys(f.evidence for f in doubts if f.evidence))
        yield _question(matter, code, text, evidence, *choices)


def _newer_versions(matter: Matter) -> Iterator[Question]:
    """What newer versions say against the accepted ones: arrears, another delegate, another size."""
    for kind, judged in matter.judgement.kinds.items():
        if not matter.call.documents[kind].mandatory or judged.state is not DocumentState.ACCEPTED:
            continue
        counted = judged.counted[-1] if judged.counted else None
        for weighed in judged.all:
            is_newer = counted is not None and weighed.version.received_at > counted.version.received_at
            if is_newer and any(f.code == "arrears" for f in weighed.findings):
                yield from _of_version(matter, weighed)
    yield from _other_delegate(matter)
    yield from _other_size(matter)


def _other_delegate(matter: Matter) -> Iterator[Question]:
    """Forms that name different delegates: one represents the company, a person asks which (§ 3.4)."""
    if matter.call.form_kind is None or "delegate" in matter.decided.fields():
        return
    versions = [w.version for w in matter.judgement.kinds[matter.call.form_kind].all]
    said = [(v, str(v.document.value("delegate"))) for v in versions if v.document.value("delegate")]
    named = {fold(name): evidence_text(v.file, words=name) for v, name in said}
    if len(named) > 1:
        code = f"other_delegate/{said[-1][0].file.attachment_id}"
        text = "W formularzach wskazano różne osoby delegowane na wyjazd."
        yield _question(matter, code, text, "; ".join(named.values()), '--set delegate="…"')


def _other_size(matter: Matter) -> Iterator[Question]:
    """A newer form that does not count and gives another size than the one that does."""
    kind = matter.call.form_kind
    if kind is None or "size" in matter.decided.fields():
        return
    judged = matter.judgement.kinds[kind]
    if judged.state is not DocumentState.ACCEPTED or not judged.counted:
        return
    counted = judged.counted[-1].version
    for weighed in judged.all:
        version, size = weighed.version, weighed.version.document.value("size")
        if version.received_at > counted.received_at and size not in {None, counted.document.value("size")}:
            text = "Nowszy formularz, który nie może być uwzględniony, podaje inną wielkość przedsiębiorstwa."
            code = f"other_size/{version.file.attachment_id}"
            yield _question(matter, code, text, evidence_text(version.file), "--set size=…")


def _unread(matter: Matter) -> Iterator[Question]:
    """Files of which nothing certain is known, while something is waited for that they may be.

    A scan that a person accepted as one kind may still hold the others, but no certificates besides.
    """
    kinds = matter.judgement.kinds.values()
    mandatory = [judged for judged in kinds if matter.call.documents[judged.kind].mandatory]
    told = {w.version.file.path for judged in mandatory for w in judged.counted if _is_unsure(w)}
    if not waiting_kinds(matter.judgement, matter.call):
        if not matter.lists_more_evidence:
            return
        told |= {
            path for judged in kinds if judged.accepted_by_person for path in judged.accepted_by_person.paths
        }
    for opaque in matter.judgement.holdings.unread:
        if opaque.file is None or opaque.file.path not in told:
            yield _opaque(matter, opaque)


def _is_unsure(weighed: Weighed) -> bool:
    """Whether a version puts its own question to a person."""
    return weighed.state is DocumentState.UNSURE


def _opaque(matter: Matter, opaque: Opaque) -> Question:
    if opaque.file is None:
        links = ", ".join(quote(link) for link in opaque.submission.links)
        text = "Wiadomość zawiera odnośnik do plików; program go nie otwiera."
        return _question(matter, opaque.code, text, links, "--request")
    text = f"Nie rozpoznano pliku „{quote(opaque.file.filename)}”: {_why(opaque)}."
    return _question(
        matter,
        opaque.code,
        text,
        evidence_text(opaque.file),
        f"--file {opaque.file.attachment_id} --kind RODZAJ",
    )


def _why(opaque: Opaque) -> str:
    assert opaque.file is not None
    reading = opaque.file.reading
    if reading.reason:
        return quote(reading.reason).rstrip(".")
    if reading.status is ReadStatus.EMPTY_TEXT:
        return "skan lub zdjęcie bez tekstu"
    return "nie wiadomo, jaki to dokument"


def _undelivered(matter: Matter) -> Iterator[Question]:
    letter = matter.correction.undelivered
    if letter is not None:
        how = "wróciła jako niedoręczona" if letter.state is LetterState.BOUNCED else "nie została przyjęta"
        text = f"Prośba o uzupełnienie {how}; termin nie biegnie."
        yield _question(matter, f"undelivered/{letter.id}", text, "", "--request")


def _further_request(matter: Matter) -> Iterator[Question]:
    left = matter.correction.for_person
    if left:
        text = "Po wysłaniu prośby o uzupełnienie nadal są braki; czy prosić o nie jeszcze raz?"
        evidence = " ".join(dict.fromkeys(f.message for f in left))
        newest = max((f.attachment_id or 0 for f in left), default=0)
        code = f"further_request/{matter.correction.next_round}/{newest}"
        yield _question(matter, code, text, evidence, "--request")
