"""What one version of a document lacks, judged alone: form answers, verdict, company, signature."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from stdnum.pl import nip as nip_number

from checks.judge.documents import findings
from checks.judge.documents.contradicting_dates import contradicting_dates
from checks.judge.documents.holdings import Version
from checks.judge.documents.signing_faults import is_paged, signing_faults
from checks.judge.documents.unread_answers import answer_state, listed, on_pages, wanted_answers
from checks.measures import PESEL_WRONG
from checks.page.scan_caution import are_nearly_one_number, is_from_picture, to_person_first
from checks.told_fields import (
    MAY_BE_OBSOLETE,
    MISSING_PAGES,
    MISSING_TEXT,
    NIPS_BORNE,
    OBSOLETE,
    OTHER_DESTINATION,
    UNFILLED,
)
from checks.wording import nearly_same_firm, same_firm
from domain.application import Finding
from domain.call import Call
from domain.document import Evidence, FieldValue, ReadStatus
from domain.people.identity import Likeness, identity_of, identity_text, is_certain, is_comparable, likeness
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import FormField
from domain.words.names import asked_name
from domain.words.polish import local_date
from domain.words.text import fold

_MOST_UNREAD = 1
"""With more answers unread a form's layout was not understood, and what seems empty may stand elsewhere."""
_PERHAPS_THEIRS = "Może to być błąd odczytu albo numer wspólnika."
_UNREAD_BESIDE = "Innych odpowiedzi w tym dokumencie program nie odczytał, więc ta też może w nim być."


@dataclass(frozen=True, slots=True)
class KnownApplicant:
    """Who applies, as far as it is known: documents of others do not count."""

    nip: str | None = None
    name: str | None = None
    identity: str | None = None
    """What tells them apart from others, as their form says (`domain.people.identity`)."""
    is_from_picture: bool = False
    """Whether their form was read from pictures."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the check of one version must know beside the version."""

    call: Call
    applicant: KnownApplicant = KnownApplicant()
    decided: frozenset[str] = frozenset()
    """Fields that a person set."""
    certain: frozenset[str] = frozenset()
    """Fields that other papers of the applicant, themselves accepted, tell alike."""
    signed_beside: frozenset[int] = frozenset()
    """Messages that bring a detached signature."""


def defects(version: Version, context: Context) -> tuple[Finding, ...]:
    """Every finding about one version, what is certain before what is not."""
    rule = context.call.documents[version.kind]
    found = [
        *_doubtful_kind(version, context),
        *_reading_of(version, rule, context),
        *signing_faults(version, rule, context.signed_beside),
        *_age(version, rule, context.call),
        *(findings.dates(version, rule, what) for what in contradicting_dates(version)),
    ]
    return tuple(sorted(found, key=lambda f: f.code in findings.DOUBTS))


def normal_nip(value: object) -> str | None:
    """Ten digits of a NIP as people write it; None when there are none. The check digit may be wrong.

    >>> normal_nip("PL 929-000-00-06")
    '9290000006'
    """
    digits = "".join(c for c in str(value) if c.isdigit()) if isinstance(value, str | int) else ""
    return digits or None


@lru_cache(maxsize=4096)
def is_nip(nip: str) -> bool:
    """Whether the check digit fits."""
    return bool(nip_number.is_valid(nip))


def _doubtful_kind(version: Version, context: Context) -> Iterator[Finding]:
    document = version.document
    if document.confidence < context.call.thresholds.kind:
        evidence = document.evidence[0] if document.evidence else None
        name = context.call.documents[version.kind].name
        yield findings.unsure(version, f"Nie ma pewności, czy to dokument „{name}”", evidence)


def _reading_of(version: Version, rule: DocumentRule, context: Context) -> Iterator[Finding]:
    if rule.reads_as == "form":
        absent = tuple(_absent_pages(version, rule))
        yield from absent
        yield from _form(version, rule, context, is_whole=not absent)
        yield from _other_company(version, rule, context)
    elif rule.reads_as == "certificate":
        yield from _verdict(version, rule)
        yield from _certified_company(version, rule, context)
    elif rule.reads_as == "contract":
        yield from _missing_pages(version, rule)
        yield from _other_destination(version, rule, context)
    else:
        yield from _other_company(version, rule, context)


def _form(version: Version, rule: DocumentRule, context: Context, *, is_whole: bool) -> Iterator[Finding]:
    """What is wrong with a form's answers; one without all its pages is not asked for what stood on them."""
    assert rule.form is not None
    blank = version.document.fields.get(UNFILLED)
    if blank is not None and not context.decided:
        yield findings.unfilled(version, rule, blank.evidence)
        return
    lacking = version.document.fields.get(MISSING_TEXT)
    if lacking is not None and is_whole:
        said = f"W dokumencie „{rule.name}” brakuje części tekstu wzoru"
        yield findings.unsure(version, said, lacking.evidence)
    wanted = wanted_answers(rule.form, context.decided)
    # A part of the file that could not be read may hold the answer that seems to be empty.
    is_read = version.file.reading.status is ReadStatus.OK
    states = {field.name: answer_state(version.document.fields.get(field.name)) for field in wanted}
    known = [f for f in wanted if f.elsewhere and f.name in context.certain and _is_theirs(version, context)]
    # Nobody is asked for a name or an address that their other papers give, nor for a number on this one.
    named = [
        f for f in known if f.type == "text" or (f.name == "nip" and NIPS_BORNE in version.document.fields)
    ]
    empty = [f for f in wanted if states[f.name] == "empty" and is_read and f not in named]
    unread = [f for f in wanted if states[f.name] != "read" and f not in empty]
    noted = [f for f in unread if f in known]
    waiting = [f for f in unread if f not in noted and _may_wait(f, version)]
    unclear = [f for f in unread if f not in noted and f not in waiting]
    pages = [version.document.fields[f.name].evidence for f in unclear if f.name in version.document.fields]
    if empty:
        asked = findings.incomplete_form(version, context.call, [(f.point, asked_name(f)) for f in empty])
        yield asked if len(unread) <= _MOST_UNREAD else to_person_first(asked, _UNREAD_BESIDE)
    if noted:
        evidence = on_pages(
            [version.document.fields[f.name].evidence for f in noted if f.name in version.document.fields]
        )
        yield findings.unread_but_known(version, rule, listed(noted), evidence)
    if waiting:
        yield findings.unread_but_answered(version, rule, listed(waiting))
    if unclear and len(unclear) == len(wanted):
        yield findings.unsure(version, f"Program nie odczytał dokumentu „{rule.name}”")
    elif unclear and is_whole:
        said = f"W dokumencie „{rule.name}” nie odczytano: {listed(unclear)}"
        yield findings.unsure(version, said, on_pages(pages))
    yield from _form_answers(version, rule, context)


def _may_wait(field: FormField, version: Version) -> bool:
    """Whether a question that the call lets wait was surely answered, though nobody could read how."""
    answer = version.document.fields.get(field.name)
    return field.waits and answer is not None and answer.state == "unclear" and not answer.may_be_empty


def _is_theirs(version: Version, context: Context) -> bool:
    """Whether a form bears the applicant's own NIP, so that what others tell of them holds for it too.

    Or others vouch for the one that could not be read on it.
    """
    if "nip" in context.certain:
        return True
    own = normal_nip(_read_text(version.document.fields.get("nip")))
    return own is not None and own == context.applicant.nip and is_nip(own)


def _form_answers(version: Version, rule: DocumentRule, context: Context) -> Iterator[Finding]:
    answers = version.document.fields
    nip = _read_text(answers.get("nip"))
    if nip is not None and "nip" not in context.decided and not is_nip(normal_nip(nip) or ""):
        found = findings.invalid_nip(version, rule, nip, answers["nip"].evidence)
        yield to_person_first(found) if is_from_picture(version.document) else found
    for field in rule.form.fields if rule.form is not None else ():
        numbers = [column.name for column in field.columns if column.type == "pesel"]
        named = next((f"{field.name}.{name}" for name in numbers), field.name)
        answer = answers.get(named)
        is_wrong = (field.type == "pesel" or bool(numbers)) and _tells_wrong_pesel(answer)
        if is_wrong and answer is not None and named not in context.decided:
            wrong = findings.invalid_pesel(version, rule, answer.evidence)
            yield to_person_first(wrong) if is_from_picture(version.document) else wrong
    yield from _representatives(version, rule, context)
    trip = _read_text(answers.get("trip"))
    if (
        version.kind == context.call.form_kind
        and trip not in {None, context.call.id}
        and "trip" not in context.decided
    ):
        yield findings.other_trip(version, context.call, answers["trip"].evidence)
    if _read_text(answers.get("regulation")) == OBSOLETE:
        yield findings.obsolete_template(version, rule, answers["regulation"].evidence)
    elif MAY_BE_OBSOLETE in answers:
        yield to_person_first(findings.obsolete_template(version, rule, answers[MAY_BE_OBSOLETE].evidence))


def _tells_wrong_pesel(answer: FieldValue | None) -> bool:
    """Whether a number, or one of a table's column, cannot be a PESEL number."""
    told = answer.value if answer is not None and answer.state == "read" else None
    return PESEL_WRONG in told if isinstance(told, tuple) else told == PESEL_WRONG


def _representatives(version: Version, rule: DocumentRule, context: Context) -> Iterator[Finding]:
    """More or fewer persons than the call lets one applicant send; what is not sure a person looks at."""
    limit = context.call.applicant.representatives
    answer = version.document.fields.get(limit.field) if limit is not None else None
    if limit is None or answer is None or version.kind != context.call.form_kind or answer.state != "read":
        return
    count = len(set(answer.value)) if isinstance(answer.value, tuple) else answer.value
    is_known = isinstance(count, int) and not isinstance(count, bool) and limit.field not in context.decided
    if is_known and isinstance(count, int) and not limit.at_least <= count <= limit.at_most:
        found = findings.wrong_number_of_persons(version, rule, limit, count, answer.evidence)
        is_doubtful = is_from_picture(version.document) or answer.is_interpreted
        yield to_person_first(found) if is_doubtful else found


def _other_company(version: Version, rule: DocumentRule, context: Context) -> Iterator[Finding]:
    """The form itself tells who applies; every other document must agree."""
    own, answer = context.applicant.nip, version.document.fields.get("nip")
    found = normal_nip(_read_text(answer))
    if version.kind == context.call.form_kind:
        return
    if own is None or found is None or answer is None:
        yield from _other_applicant(version, rule, context)
        return
    if found != own and is_nip(found):
        noun = context.call.applicant.noun[1]
        told = findings.other_company(version, rule, f"NIP {found}", f"NIP {own}", noun, answer.evidence)
        yield to_person_first(told, _PERHAPS_THEIRS) if _may_be_misread(version, context, found) else told


def _other_applicant(version: Version, rule: DocumentRule, context: Context) -> Iterator[Finding]:
    """A paper of somebody else, where the call tells applicants apart by something beside the NIP.

    Names are written in many ways, and scans are misread: only numbers in plain text are asked for.
    """
    answers = {name: version.document.value(name) for name in version.document.fields}
    own, found = context.applicant.identity, identity_of(answers, context.call.applicant)
    if own is None or found is None or not is_comparable(own, found):
        return
    alike = likeness(own, found)
    if alike is Likeness.SAME:
        return
    noun, first = context.call.applicant.noun[1], next(iter(answers))
    said, other = identity_text(found), identity_text(own)
    evidence = version.document.fields[first].evidence
    told = findings.other_company(version, rule, said, other, noun, evidence)
    is_scan = is_from_picture(version.document) or context.applicant.is_from_picture
    is_sure = is_certain(found) and alike is Likeness.OTHER and not is_scan
    yield told if is_sure else to_person_first(told)


def _may_be_misread(version: Version, context: Context, found: str) -> bool:
    """Whether another NIP than the applicant's may be misread, or a partner's beside theirs.

    So it may be where the paper bears the applicant's own name, where its layout was guessed at, and on a
    scan where a digit or two make the difference.
    """
    applicant, answers = context.applicant, version.document.fields
    said = _read_text(answers.get("name"))
    if said and applicant.name and same_firm(fold(said), fold(applicant.name)):
        return True
    if version.kind != context.call.form_kind and answers["nip"].is_by_meaning:
        return True
    is_scan = is_from_picture(version.document) or applicant.is_from_picture
    return is_scan and are_nearly_one_number(found, applicant.nip or "")


def _verdict(version: Version, rule: DocumentRule) -> Iterator[Finding]:
    answer = version.document.fields.get("verdict")
    verdict = _read_text(answer)
    if (
        answer is None
        or verdict is None
        or verdict not in {"no_arrears", "arrears", "refusal", "instalments"}
    ):
        yield findings.unsure(
            version, f"W dokumencie „{rule.name}” nie odczytano, co stwierdza", _evidence(answer)
        )
    elif verdict == "instalments":
        yield findings.instalments(version, rule, answer.evidence)
    elif verdict != "no_arrears":
        yield findings.arrears(version, rule, verdict, answer.evidence)


def _certified_company(version: Version, rule: DocumentRule, context: Context) -> Iterator[Finding]:
    """Whose certificate it is: by NIP, else by the very name; else a person must look."""
    answer = version.document.fields.get("nip")
    found = normal_nip(_read_text(answer))
    own, name = context.applicant.nip, context.applicant.name
    if found is not None and is_nip(found):
        yield from _other_company(version, rule, context)
        return
    said = _read_text(version.document.fields.get("name"))
    is_same = own is not None and (found == own or bears_alone(version, own))
    if not is_same and not (said and name and _is_of_name(version, said, name)):
        yield findings.unsure(version, f"W dokumencie „{rule.name}” nie odczytano NIP-u", _evidence(answer))


def bears_alone(version: Version, nip: str) -> bool:
    """Whether a number known from other papers is the only NIP on one that nobody could tell the place of."""
    borne = version.document.fields.get(NIPS_BORNE)
    return borne is not None and borne.value == (nip,)


def _is_of_name(version: Version, said: str, name: str) -> bool:
    """Whether a paper names the applicant, on a picture perhaps with a letter misread."""
    told, own = fold(said), fold(name)
    return same_firm(told, own) or (is_from_picture(version.document) and nearly_same_firm(told, own))


def _age(version: Version, rule: DocumentRule, call: Call) -> Iterator[Finding]:
    """What the call's limit of age makes of a document; without one no document is too old (§ 4.3)."""
    limit, answer = rule.age, version.document.fields.get("issued_on")
    if limit is None:
        return
    issued_on = _read_day(answer)
    if issued_on is None and limit.blocks:
        said = f"W dokumencie „{rule.name}” nie odczytano daty wystawienia"
        yield findings.unsure(version, said, _evidence(answer))
    counted_to = {"arrival": version.received_at, "close": _last_instant(call), "opening": call.opens_at}
    if issued_on is None or issued_on >= limit.earliest(local_date(counted_to[limit.counted_to])):
        return
    found = findings.too_old(version, rule, issued_on, limit, _evidence(answer))
    yield to_person_first(found) if limit.blocks and is_from_picture(version.document) else found


def _last_instant(call: Call) -> datetime:
    """The last instant before the close: „24:00” is still that day.

    As first announced: a call that runs longer makes no document too old.
    """
    return call.first_close - timedelta(microseconds=1)


def _read_day(answer: FieldValue | None) -> date | None:
    try:
        return date.fromisoformat(_read_text(answer) or "")
    except ValueError:
        return None


def _missing_pages(version: Version, rule: DocumentRule) -> Iterator[Finding]:
    absent = tuple(_absent_pages(version, rule))
    if absent:
        yield from absent
        return
    answers = version.document.fields
    declared, skipped = answers.get("pages_declared"), answers.get("missing_sections")
    pages = len(version.document.written_pages)
    if (
        is_paged(version)
        and declared is not None
        and isinstance(declared.value, int)
        and declared.value > pages
    ):
        yield findings.unsure(version, f"W dokumencie „{rule.name}” może brakować stron", declared.evidence)
    elif skipped is not None and isinstance(skipped.value, tuple) and skipped.value:
        listed = ", ".join(skipped.value)
        yield findings.unsure(
            version, f"W dokumencie „{rule.name}” może brakować: {listed}", skipped.evidence
        )


def _other_destination(version: Version, rule: DocumentRule, context: Context) -> Iterator[Finding]:
    answer = version.document.fields.get(OTHER_DESTINATION)
    if answer is not None:
        title = context.call.trip.title
        yield findings.unsure(
            version, f"Dokument „{rule.name}” wymienia co innego niż: {title}", answer.evidence
        )


def _absent_pages(version: Version, rule: DocumentRule) -> Iterator[Finding]:
    """Pages that the document's own numbering misses: asked for where that is sure, else a question."""
    told = version.document.fields.get(MISSING_PAGES)
    if told is None:
        return
    if told.state == "read" and isinstance(told.value, tuple) and told.value:
        yield findings.missing_pages(version, rule, told.value, told.evidence)
    elif told.state == "unclear":
        yield findings.unsure(version, f"W dokumencie „{rule.name}” może brakować stron", told.evidence)


def _read_text(answer: FieldValue | None) -> str | None:
    if answer is None or answer.state != "read" or not isinstance(answer.value, str | int):
        return None
    return str(answer.value)


def _evidence(answer: FieldValue | None) -> Evidence | None:
    return answer.evidence if answer is not None else None
