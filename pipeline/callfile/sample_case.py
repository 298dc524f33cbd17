"""A made-up applicant of a call: papers that are all right, at instants of the call's own calendar."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from checks.judge.answers import decided_value
from checks.judge.documents.for_each import persons_of
from domain.acts.act import Act
from domain.acts.decision import Decision
from domain.application import ApplicationFacts, FiledFile, Submission
from domain.call import Call
from domain.document import Document, FieldValue, Reading, ReadStatus, Scalar, Signing
from domain.letter import LetterFact
from domain.mail import Purpose
from domain.rules.eligibility_rule import EligibilityRule
from domain.rules.papers.age_limit import AgeLimit
from domain.rules.papers.column_rule import Column
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import FormField, FormRule
from domain.words.polish import local_date
from domain.words.text import fold

NAME, NIP, EMAIL = "Przykład sp. z o.o.", "5260250274", "biuro@przyklad.example"
WHO = "Anna Przykładowa"
_ADDRESS = "ul. Długa 1, 65-057 Zielona Góra"
_TEXTS = {
    "name": NAME,
    "address": _ADDRESS,
    "delegate": "Jan Przykładowy",
    "person": "Jan Przykładowy",
    "phone": "600 100 200",
}
_BY_TYPE: dict[str, Scalar | tuple[str, ...]] = {
    "nip": NIP,
    "regon": "000331501",
    "krs": "0000123456",
    "pkd": "62.01.Z",
    "email": EMAIL,
    "yes_no": True,
    "count": 0,
    "rows": 1,
    "list": ("ISO 9001",),
    "urls": ("www.przyklad.example",),
    "date": "2015-03-12",
    "amount": "1 000 PLN",
    "number": 100,
    "phone": "600100200",
    "pesel": "44051401359",
    "signature": "Jan Przykładowy",
}


def sample_answer(field: FormField, call: Call) -> Scalar | tuple[str, ...]:
    """An answer of the field's type that no rule of the call speaks against."""
    wanted = _wanted(field, call)
    if wanted is not None:
        return wanted
    if field.type == "choices":
        return tuple(field.options)[:1]
    if field.type == "choice":
        allowed = set(call.eligibility.sizes) if field.name == "size" else {call.id}
        return next((value for value in field.options if value in allowed), next(iter(field.options), ""))
    if field.name == "name" and any("nazwisk" in fold(label) for label in field.labels):
        return _TEXTS["person"]
    known = next(
        (text for name, text in _TEXTS.items() if field.name.endswith(name)), "Przykładowa odpowiedź"
    )
    return _BY_TYPE.get(field.type, known)


def sample_answers(form: FormRule, call: Call) -> dict[str, Scalar | tuple[str, ...]]:
    """The answers to all questions of a form, and what the named columns of its tables say, by name."""
    told: dict[str, Scalar | tuple[str, ...]] = {}
    for field in form.fields:
        told[field.name] = sample_answer(field, call)
        for column, asked in zip(field.columns, field.column_fields, strict=True):
            wanted = _wanted(asked, call)
            cell = wanted if wanted is not None else sample_answer(_of_cell(column), call)
            is_list = column.together == "list" and not isinstance(cell, tuple)
            told[asked.name] = (_as_listed(cell),) if is_list else cell
    return told


def _of_cell(column: Column) -> FormField:
    return FormField(
        name=column.name,
        labels=column.labels,
        type=column.type,
        options=column.options,
        currency=column.currency,
    )


def _as_listed(cell: Scalar | tuple[str, ...]) -> str:
    return ("tak" if cell else "nie") if isinstance(cell, bool) else str(cell)


def _wanted(field: FormField, call: Call) -> Scalar | tuple[str, ...] | None:
    """The answer that rules of the call ask for; None where none looks at the field."""
    rule, persons = call.eligibility, call.applicant.representatives
    own = next((one for one in rule.rules if one.field == field.name), None)
    if own is not None and not own.excluded:
        return _good_answer(own, field, call)
    if call.resource is not None and field.name == call.resource.field:
        return call.resource.at_least
    if persons is not None and field.name == persons.field:
        return _persons(field, max(1, persons.at_least))
    areas = {"voivodeship": rule.regions, "powiat": rule.powiats, "gmina": rule.gminas}
    is_open = field.type != "choice" and bool(areas.get(field.name))
    return areas[field.name][0] if is_open else None


def _persons(field: FormField, count: int) -> int | tuple[str, ...]:
    """As many persons as a call wants at least."""
    named = tuple(f"Jan Przykładowy {chr(64 + number)}." for number in range(1, count + 1))
    return named if field.type == "list" else count


def _good_answer(rule: EligibilityRule, field: FormField, call: Call) -> Scalar | tuple[str, ...]:
    """What an own criterion of the call wants."""
    if field.type in {"choices", "list"}:
        listed = rule.needed or rule.answers or tuple(field.options) or ("Przykładowa odpowiedź",)
        return listed if rule.needed else listed[: max(1, rule.at_least or 1)]
    if rule.answers:
        return rule.answers[0] == "tak" if field.type == "yes_no" else rule.answers[0]
    if rule.counts and field.type == "amount":
        return f"{_good_number(rule)} {field.currency}"
    if rule.counts_months:
        months = rule.at_least_months or 0
        opening = local_date(call.opens_at)
        return (AgeLimit(months=months).earliest(opening) if months else opening).isoformat()
    return _good_number(rule)


def _good_number(rule: EligibilityRule) -> int:
    if rule.left_of is not None:
        return 0 if rule.at_most is None else rule.left_of - rule.at_most
    return rule.at_least if rule.at_least is not None else rule.at_most or 0


def sample_document(kind: str, rule: DocumentRule, call: Call) -> Document:
    """A paper of a kind as a reader would describe it: recognised, signed, all questions answered."""
    fields = rule.form.answers if rule.form is not None else ()
    samples = sample_answers(rule.form, call) if rule.form is not None else {}
    answers = {
        field.name: FieldValue("read", decided_value(samples[field.name], field.type, field.currency))
        for field in fields
    }
    if fields:
        answers |= {"postal_code": FieldValue("read", "65-057"), "town": FieldValue("read", "Zielona Góra")}
    return Document(kind, 1.0, fields=answers, signing=Signing("electronic"))


def _papers_of(kind: str, call: Call) -> int:
    """How many papers of a kind the made-up applicant sends: one, or one for each of its persons."""
    wanted, form = call.documents[kind].for_each, call.documents[call.form_kind or kind].form
    field = next((one for one in (form.answers if form is not None else ()) if one.name == wanted), None)
    persons = persons_of(sample_answer(field, call)) if field is not None else None
    return persons.count if persons is not None else 1


def submission(
    number: int,
    call: Call,
    kinds: Iterable[str],
    received_at: datetime,
    purpose: Purpose = Purpose.SUBMISSION,
) -> Submission:
    """A message with one file a kind."""
    files = tuple(
        FiledFile(
            number * 100 + place,
            f"{kind}.pdf",
            f"applications/{kind}.pdf",
            f"{number * 100 + place:064x}",
            received_at,
            Reading(
                f"{number * 100 + place:064x}",
                "pdf",
                ReadStatus.OK,
                documents=(sample_document(kind, call.documents[kind], call),),
            ),
        )
        for place, kind in enumerate(one for kind in kinds for one in [kind] * _papers_of(kind, call))
    )
    return Submission(
        number, received_at, purpose, EMAIL, "new", is_known_sender=True, subject=call.trip.title, files=files
    )


def facts_of(
    call: Call,
    *submissions: Submission,
    number: int = 7,
    letters: Iterable[LetterFact] = (),
    decisions: Iterable[Decision] = (),
) -> ApplicationFacts:
    """The facts of one application."""
    return ApplicationFacts(
        reference=f"{call.reference_prefix}-{call.opens_at.year}-{number:04d}",
        call_id=call.id,
        number=number,
        email=EMAIL,
        nip=NIP,
        submissions=submissions,
        letters=tuple(letters),
        decisions=tuple(decisions),
    )


def decided(*acts: Act, at: datetime) -> tuple[Decision, ...]:
    """Decisions of a made-up person, a second apart."""
    return tuple(
        Decision(number, at + timedelta(seconds=number), WHO, "Uzasadnienie, które wpisze pracownik.", act)
        for number, act in enumerate(acts, start=1)
    )
