"""Papers that the call's labels do not describe, read by what they ask."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.read_form import read_form
from domain.document import FieldValue
from tests.checks.recognise.form.foreign import applications, de_minimis, declarations, more, offices
from tests.checks.recognise.form.foreign.facts import COMPANIES, Company
from tests.checks.recognise.form.foreign.pages import page_of
from tests.checks.recognise.form.foreign.truth import AIDED, APPLIED, DECLARED, UNASKED, truth_of
from tests.support.facts.dossiers import SWITZERLAND

ASKED = (
    *(("application_form", one, APPLIED) for one in (*applications.APPLICATIONS, *more.MORE_APPLICATIONS)),
    *(("application_form", one, APPLIED) for one in offices.OFFICE_APPLICATIONS),
    *(("status_declaration", one, DECLARED) for one in (*declarations.DECLARATIONS, *more.MORE_DECLARATIONS)),
    *(("de_minimis_form", one, AIDED) for one in (*de_minimis.DE_MINIMIS, *more.MORE_AID)),
)
_UNASKED = {**UNASKED, **offices.OFFICE_UNASKED}
LEFT_TO_A_PERSON = {
    ("big_table", "agreements_list"), ("formal", "agreements_list"), ("definition_list", "office_trips"),
    ("deletions", "website_foreign"), ("aid_two_columns", "nip"), ("aid_short", "size"),
    *(("drawn_boxes", name) for name in ("innovative", "lis", "in_agreements", "horizontal", "agreements_list")),
}  # fmt: skip
"""What is not sure enough: boxes that only a PDF draws, counts beside an empty list."""


def read(kind: str, source: str) -> dict[str, FieldValue]:
    return read_form([sheet_of(page_of(source))], SWITZERLAND.documents[kind])


def is_right(answer: FieldValue, truth: object) -> bool:
    if answer.state == "empty" or truth is None:
        return truth in ((), None, "", 0) and answer.state != "read"
    if isinstance(truth, str) and isinstance(answer.value, str):
        return answer.value.rstrip(".") == truth.rstrip(".")
    return answer.value == truth


@pytest.mark.parametrize("company", COMPANIES, ids=lambda one: one.size)
@pytest.mark.parametrize(("kind", "layout", "names"), ASKED, ids=lambda one: getattr(one, "__name__", ""))
def test_a_foreign_layout_is_read(kind: str, layout, names: tuple[str, ...], company: Company):
    answers, truth = read(kind, layout(company)), truth_of(company)
    asked = [name for name in names if name not in _UNASKED.get(layout.__name__, ())]
    told = {name: answers[name] for name in asked}
    wrong = {name: (one.value, truth[name]) for name, one in told.items() if not is_right(one, truth[name])}
    unsure = {name for name in wrong if told[name].state == "unclear" and truth[name] is not None}
    assert {name for name in wrong if told[name].state != "unclear"} == set()
    assert unsure <= {name for where, name in LEFT_TO_A_PERSON if where == layout.__name__}
