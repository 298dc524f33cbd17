"""Which answers of a form are still to be read, and on which pages they stand."""

from collections.abc import Collection, Iterable

from checks.judge.documents.holdings import Version
from domain.document import Evidence, FieldValue
from domain.rules.papers.form_rule import FormField, FormRule
from domain.words.names import asked_name


def wanted_answers(form: FormRule, decided: Collection[str]) -> list[FormField]:
    """The questions that must be answered and that no person has answered."""
    return [f for f in form.answers if f.required and f.type != "signature" and f.name not in decided]


def unread_answers(version: Version, form: FormRule, decided: Collection[str]) -> list[str]:
    """The names of those whose answers a person must read; none where nothing at all was read."""
    wanted, answers = wanted_answers(form, decided), version.document.fields
    unclear = [f.name for f in wanted if answer_state(answers.get(f.name)) == "unclear"]
    return unclear if len(unclear) < len(wanted) else []


def answer_state(answer: FieldValue | None) -> str:
    """„read” only where an answer stands, „empty” only where its place is known.

    In a layout that nobody described, what seems empty may stand where the program did not look.
    """
    if answer is None or (answer.state == "read" and answer.value is None):
        return "unclear"
    if answer.state == "empty" and answer.is_by_meaning:
        return "unclear"
    return answer.state


def on_pages(evidence: Iterable[Evidence | None]) -> Evidence | None:
    """On which pages answers stand; None where no place was found."""
    pages = sorted({one.page for one in evidence if one is not None and one.page is not None})
    if len(pages) > 1:
        return Evidence(f"strony {', '.join(map(str, pages))}")
    return Evidence("", pages[0]) if pages else None


def listed(fields: Iterable[FormField]) -> str:
    """The questions as a person looks for them: by name and point."""
    return "; ".join(
        asked_name(f) if f.point is None else f"{asked_name(f)} (punkt {f.point})" for f in fields
    )
