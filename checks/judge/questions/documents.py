"""Questions about documents: what is unsure, what staff sees first, what no program read."""

from collections.abc import Iterator

from checks.judge.documents.findings import DOUBTS
from checks.judge.documents.holdings import UnreadItem, Version
from checks.judge.documents.states import KindJudgement, Weighed
from checks.judge.documents.unread_answers import unread_answers
from checks.judge.questions.context import QuestionContext, question, waiting_kinds
from checks.page.scan_caution import is_from_picture
from checks.wording import are_alike, evidence_text, quote
from domain.acts.act import OpenAct
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import DocumentState, Question
from domain.document import ReadStatus
from domain.people.identity import identity_of
from domain.rules.applicant import ApplicantRule
from domain.words.text import fold

_MOST_ANSWERS = 4
_STAFF_FIRST = frozenset({QuestionKind.ARREARS, QuestionKind.OTHER_TRIP, QuestionKind.SIGNATURE_INVALID})


def documents(context: QuestionContext) -> Iterator[Question]:
    """What stands open about the versions that count."""
    for kind, judged in context.judgement.kinds.items():
        if not context.call.documents[kind].mandatory or judged.state is DocumentState.ACCEPTED:
            continue
        for weighed in judged.counted:
            yield from _of_version(context, weighed)
        if not judged.counted:
            yield from _in_its_place(judged)


def by_hand(context: QuestionContext) -> Iterator[Question]:
    """What a clerk ticks off when it is delivered, once everything that mails bring is there."""
    waiting = waiting_kinds(context.judgement, context.call)
    if not all(context.call.documents[kind].by_hand for kind in waiting):
        return
    for kind in waiting:
        rule = context.call.documents[kind]
        code = QuestionCode.of(QuestionKind.BY_HAND, kind)
        text = f"Czy odnotować, że jest już (na papierze albo osobiście): {rule.name}?"
        yield Question(code, text, "", (Accept(kind), Refuse(kind)))


def newer_versions(context: QuestionContext) -> Iterator[Question]:
    """What other versions say against the accepted ones: arrears, another delegate, size or trip."""
    for kind, judged in context.judgement.kinds.items():
        if not context.call.documents[kind].mandatory or judged.state is not DocumentState.ACCEPTED:
            continue
        counted = judged.counted[-1] if judged.counted else None
        for weighed in judged.all:
            owes = any(f.code == "arrears" for f in weighed.findings)
            if owes and counted is not None and not _is_outdated(weighed.version, counted.version, judged):
                yield from _of_version(context, weighed)
    yield from _other_applicant(context)
    yield from _other_delegate(context)
    yield from _other_size(context)
    yield from _other_trip(context)


def _is_outdated(owing: Version, accepted: Version, judged: KindJudgement) -> bool:
    """Whether a certificate of arrears is surely older than the accepted one: by its date, else by arrival.

    Of two in one mail that bear one date, or none that was read, a person says which one holds; so too where
    the older mail brought the newer certificate. What a person accepted stands against all that was there.
    """
    if owing.received_at > accepted.received_at:
        return False
    if judged.accepted_by_person is not None:
        return True
    issued = [version.document.value("issued_on") for version in (owing, accepted)]
    if all(isinstance(one, str) for one in issued) and issued[0] != issued[1]:
        return str(issued[0]) < str(issued[1])
    return owing.received_at < accepted.received_at


def unread(context: QuestionContext) -> Iterator[Question]:
    """Files of which nothing certain is known, while something is waited for that they may be.

    A scan that a person accepted as one kind may still hold the others, but no certificates besides. What
    came once the set was there was sent for a reason: a resignation, a correction.
    """
    kinds = context.judgement.kinds.values()
    mandatory = [judged for judged in kinds if context.call.documents[judged.kind].mandatory]
    told = {w.version.file.path for judged in mandatory for w in judged.counted if _is_unsure(w)}
    told |= {
        path for judged in kinds if judged.accepted_by_person for path in judged.accepted_by_person.paths
    }
    is_waiting = bool(waiting_kinds(context.judgement, context.call))
    newest = max((w.version.received_at for judged in mandatory for w in judged.counted), default=None)
    for opaque in context.judgement.holdings.unread:
        is_later = newest is not None and opaque.submission.received_at > newest
        if (is_waiting or is_later) and (opaque.file is None or opaque.file.path not in told):
            yield _opaque(opaque)


def _in_its_place(judged: KindJudgement) -> Iterator[Question]:
    """What came instead of a paper and may be it after all; unread files have a question of their own."""
    for found in judged.findings:
        if found.code in DOUBTS and found.asked_of == "staff" and found.attachment_id is not None:
            code = QuestionCode.of(QuestionKind(found.code), judged.kind, found.attachment_id)
            yield question(code, found.message, found.evidence, Accept(judged.kind), Refuse(judged.kind))


def _of_version(context: QuestionContext, weighed: Weighed) -> Iterator[Question]:
    kind, number = weighed.version.kind, weighed.version.file.attachment_id
    choices = (Accept(kind), Refuse(kind))
    for found in weighed.findings:
        if found.code in _STAFF_FIRST:
            code = QuestionCode.of(QuestionKind(found.code), kind, number)
            yield question(code, found.message, found.evidence, *choices)
    doubts = [f for f in weighed.findings if f.code in DOUBTS]
    if weighed.state is DocumentState.UNSURE and doubts:
        code = QuestionCode.of(QuestionKind(doubts[0].code), kind, number)
        text = " ".join(f.message for f in doubts)
        evidence = "; ".join(dict.fromkeys(f.evidence for f in doubts if f.evidence))
        yield question(code, text, evidence, *_answers(context, weighed), *choices)


def _answers(context: QuestionContext, weighed: Weighed) -> list[OpenAct]:
    """The acts that put in what was not read of the form: its answers are the application's."""
    form = context.call.documents[weighed.version.kind].form
    if form is None or weighed.version.kind != context.call.form_kind:
        return []
    unread = unread_answers(weighed.version, form, context.decided.fields())
    return [OpenAct(SetField, name) for name in unread[:_MOST_ANSWERS]]


def _other_applicant(context: QuestionContext) -> Iterator[Question]:
    """Forms of which one does not say whose it is, and that name different applicants.

    Matching filed them together for want of anything better; where both say whose they are, it has asked.
    """
    kind, rule = context.call.form_kind, context.call.applicant
    if kind is None or context.decided.fields().keys() & {name for way in rule.ways for name in way}:
        return
    versions = [weighed.version for weighed in context.judgement.kinds[kind].all]
    for version in versions[1:]:
        first = versions[0]
        (identity, name), (other_identity, other) = _named(first, rule), _named(version, rule)
        is_told = identity is not None and other_identity is not None
        if not is_told and name and other and not are_alike(name, other):
            code = QuestionCode.of(QuestionKind.OTHER_APPLICANT, version.file.attachment_id)
            text = "Formularze w tym zgłoszeniu wymieniają różnych zgłaszających. Czy to jedno zgłoszenie?"
            told = (evidence_text(v.file, words=n) for v, n in ((first, name), (version, other)))
            yield question(code, text, "; ".join(told))


def _named(version: Version, rule: ApplicantRule) -> tuple[str | None, str]:
    """Whom a form names: its identity, and the name where no scan may have garbled it."""
    document = version.document
    answers = {name: document.value(name) for name in document.fields}
    name = answers.get("name")
    is_clear = isinstance(name, str) and not is_from_picture(document)
    return identity_of(answers, rule), str(name) if is_clear else ""


def _other_delegate(context: QuestionContext) -> Iterator[Question]:
    """Forms that name different delegates: one represents the company, a person asks which (§ 3.4)."""
    if context.call.form_kind is None or "delegate" in context.decided.fields():
        return
    versions = [w.version for w in context.judgement.kinds[context.call.form_kind].all]
    said = [(v, str(v.document.value("delegate"))) for v in versions if v.document.value("delegate")]
    named = {fold(name): evidence_text(v.file, words=name) for v, name in said}
    if len(named) > 1:
        code = QuestionCode.of(QuestionKind.OTHER_DELEGATE, said[-1][0].file.attachment_id)
        text = "W formularzach wskazano różnych przedstawicieli."
        names = dict(zip(named, (name for _version, name in said), strict=False))
        either = (SetField("delegate", name) for name in names.values())
        yield question(code, text, "; ".join(named.values()), OpenAct(SetField, "delegate"), *either)


def _other_size(context: QuestionContext) -> Iterator[Question]:
    """A newer form that does not count and gives another size than the one that does."""
    kind = context.call.form_kind
    if kind is None or "size" in context.decided.fields():
        return
    judged = context.judgement.kinds[kind]
    if judged.state is not DocumentState.ACCEPTED or not judged.counted:
        return
    counted = judged.counted[-1].version
    for weighed in judged.all:
        version, size = weighed.version, weighed.version.document.value("size")
        if version.received_at > counted.received_at and size not in {None, counted.document.value("size")}:
            text = "Nowszy formularz, który nie może być uwzględniony, podaje inną wielkość przedsiębiorstwa."
            code = QuestionCode.of(QuestionKind.OTHER_SIZE, version.file.attachment_id)
            yield question(code, text, evidence_text(version.file), OpenAct(SetField, "size"))


def _other_trip(context: QuestionContext) -> Iterator[Question]:
    """A form for another trip beside the one that counts, or after it: whoever applies for two means both.

    One that came before is what the counted form puts right.
    """
    kind = context.call.form_kind
    if kind is None or "trip" in context.decided.fields():
        return
    judged = context.judgement.kinds[kind]
    if judged.state is not DocumentState.ACCEPTED or not judged.counted:
        return
    since = judged.counted[-1].version.received_at
    for weighed in judged.all:
        version, trip = weighed.version, weighed.version.document.value("trip")
        if version.received_at >= since and trip not in {None, context.call.id}:
            title = context.call.trip.title
            text = f"Jeden z formularzy wskazuje co innego niż: {title}. Czy to osobne zgłoszenie?"
            code = QuestionCode.of(QuestionKind.OTHER_TRIP, kind, version.file.attachment_id)
            yield question(code, text, evidence_text(version.file))


def _is_unsure(weighed: Weighed) -> bool:
    """Whether a version puts its own question to a person."""
    return weighed.state is DocumentState.UNSURE


def _opaque(opaque: UnreadItem) -> Question:
    if opaque.file is None:
        links = ", ".join(quote(link) for link in opaque.submission.links)
        text = "Wiadomość zawiera odnośnik do plików; program go nie otwiera."
        return question(opaque.code, text, links)
    text = f"Nie rozpoznano pliku „{quote(opaque.file.filename)}”: {_why(opaque)}."
    told = OpenAct(SetKind, str(opaque.file.attachment_id))
    return question(opaque.code, text, evidence_text(opaque.file), told)


def _why(opaque: UnreadItem) -> str:
    assert opaque.file is not None
    reading = opaque.file.reading
    if reading.reason:
        return quote(reading.reason).rstrip(".")
    if reading.signatures and not reading.page_count:
        return "to podpis elektroniczny, a pliku, którego dotyczy, nie ma w zgłoszeniu"
    if reading.status is ReadStatus.EMPTY_TEXT:
        return "skan lub zdjęcie bez tekstu"
    return "nie wiadomo, jaki to dokument"
