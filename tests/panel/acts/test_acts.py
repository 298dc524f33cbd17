"""From a question to a recorded act: buttons, values, what is new, taking back."""

import re
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from fastapi.testclient import TestClient

from checks.judge.acts.as_written import as_written
from config.loader import load_call, load_calls
from domain.acts.act import OpenAct
from domain.acts.decision import ACTS
from domain.acts.on_applications import Extend, Settle, Withdraw
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Release
from domain.acts.question_code import QuestionCode
from domain.application import Question
from domain.call import Call
from domain.people.account import Role
from domain.rules.ranking.assessed_rule import AssessedRule
from domain.rules.ranking.criterion import Criterion
from errors import ConfigError
from panel.acts.act_text import act_text
from panel.acts.offers import answer_input, offers_of, points_input
from panel.acts.reasons import fitting
from panel.acts.sent import act_from
from panel.acts.words import BUTTONS, REASONS, said
from panel.pages.applications.application import region_of
from store.applications import decision_rows, find_application, open_application
from tests.support.offices.command import ROOT
from tests.support.offices.panel import Panel, csrf_of, panel_at

CALL = load_calls(ROOT / "config/calls")["szwajcaria-2026"]


def camp() -> Call:
    return load_calls(ROOT / "config/calls/examples/oboz")["oboz-2027"]


def test_several_ticks_are_written_one_after_the_other_and_told_in_words() -> None:
    field = answer_input(camp(), "topics")
    assert (field.kind, field.options) == ("text", ())
    assert field.hint == (
        "Kilka oddzielają średniki. Do wyboru: robotyka; astronomia; biologia lasu; chemia w kuchni."
    )
    written = as_written(SetField("topics", "chemia w kuchni; Robotyka"), camp())
    assert written == SetField("topics", "chem; robots")
    assert "chemia w kuchni; robotyka" in act_text(written, camp())
    assert answer_input(camp(), "pupils.name").label == "Imię i nazwisko ucznia (tabela „Wykaz uczniów”)"


def test_every_act_has_a_button_a_reason_and_words() -> None:
    assert set(BUTTONS) == set(REASONS) == set(ACTS) - {Release}
    assert said(SetPoints(2, 10)) == "punkty w kryterium 2"


def test_what_was_done_is_said_in_names_not_in_codes() -> None:
    file = {"4": "skan.pdf"}
    assert [
        act_text(act, CALL, file)
        for act in (
            Accept("zus_certificate"),
            SetKind("4", "zus_certificate"),
            SetField("lis", answer=True),
            SetField("email", "nowy@firma.example"),
            SetPoints(2, 10),
        )
    ] == [
        "przyjęcie dokumentu „Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek”",
        "rodzaj pliku „skan.pdf”: Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek",
        "odpowiedź „Działalność w ramach Lubuskich Inteligentnych Specjalizacji”: tak",
        "adres do pism: nowy@firma.example",
        "punkty w kryterium 2: 10",
    ]


def test_answers_to_one_question_share_a_field_named_like_it() -> None:
    offers = offers_of(
        (SetField("lis", answer=True), SetField("lis", answer=False), OpenAct(SetField, "size")), CALL, {}
    )
    first, second = (one.input for one in offers)
    assert first is not None
    assert second is not None
    assert first.label == "Działalność w ramach Lubuskich Inteligentnych Specjalizacji"
    assert [value for value, _words in first.options] == ["tak", "nie"]
    assert (second.label, second.kind) == ("Wielkość przedsiębiorstwa", "select")


def test_the_field_of_an_assessor_has_the_range_of_one_person() -> None:
    """Two persons give 60 together, threefold: each may give from 5 to 30."""
    rule = AssessedRule(at_least=5, at_most=30, assessors=2, result="sum")
    criterion = Criterion(
        number=1, name="Prezentacja", form_point="–", assessed=rule, weight=3, source="Zasady, ust. 6"
    )
    call = load_call(Path("config/calls/szwajcaria-2026.toml")).model_copy(update={"criteria": (criterion,)})
    field = points_input(call, 1, "")
    assert (field.least, field.most, field.hint) == (5, 30, "Od 5 do 30.")
    assert points_input(call, 7, "").most is None


def test_each_file_gets_its_own_choice_of_a_kind() -> None:
    offers = offers_of(
        (OpenAct(SetKind, "4"), OpenAct(SetKind, "5"), Settle(QuestionCode.parse("unread_file/4"))),
        CALL,
        {"4": "a.pdf", "5": "b.pdf"},
    )
    assert [one.about for one in offers] == ["a.pdf", "b.pdf", ""]
    assert [one.button for one in offers] == ["Zapisz rodzaj", "Zapisz rodzaj", "Sprawa obejrzana"]


@pytest.mark.parametrize(
    ("sent", "act"),
    [
        (("accept", "zus_certificate", ""), Accept("zus_certificate")),
        (("field", "lis", "tak"), SetField("lis", answer=True)),
        (("field", "size", ""), SetField("size", None)),
        (("points", "2", " 10 "), SetPoints(2, 10)),
        (("withdraw", "", ""), Withdraw()),
        (("extend", "", "2026-05-27"), Extend(datetime(2026, 5, 27, tzinfo=UTC).date())),
        (("settle", "unread_file/9", ""), Settle(QuestionCode.parse("unread_file/9"))),
    ],
)
def test_a_form_is_the_act_it_asks_for(sent: tuple[str, str, str], act: object) -> None:
    assert act_from(*sent) == act


@pytest.mark.parametrize(
    "sent",
    [
        ("points", "2", "dużo"),
        ("extend", "", "jutro"),
        ("kind", "4", ""),
        ("nic", "", ""),
        ("treat_as_sent", "4", "x"),
    ],
)
def test_what_is_no_value_is_refused_with_a_sentence(sent: tuple[str, str, str]) -> None:
    with pytest.raises(ConfigError):
        act_from(*sent)


@pytest.fixture
def reference(panel: Panel) -> str:
    with panel.services.database.write() as session:
        row = open_application(
            session, CALL.id, "SZW", 2026, "biuro@firma.example", None, "Firma", panel.services.clock()
        )
        return row.reference


@pytest.fixture
def clerk(panel: Panel, reference: str) -> TestClient:
    return panel.logged_in(Role.CLERK)


def form(clerk: TestClient, reference: str) -> dict[str, str]:
    text = clerk.get(f"/zgloszenia/{reference}").text
    seen = re.search(r'name="seen" value="([^"]+)"', text)
    assert seen is not None
    return {"csrf": csrf_of(clerk, f"/zgloszenia/{reference}"), "seen": seen[1], "reason": "Rozmowa."}


def acts(panel: Panel, reference: str) -> list[tuple[str, str | None, object, str]]:
    with panel.services.database.read() as session:
        row = find_application(session, reference)
        assert row is not None
        return [(d.action, d.target, d.value, d.by) for d in decision_rows(session, [row.id])]


def test_an_act_is_recorded_said_and_taken_back(panel: Panel, clerk: TestClient, reference: str) -> None:
    told = {**form(clerk, reference), "act": "0", "action-0": "withdraw"}
    answer = clerk.post(f"/zgloszenia/{reference}/decyzje", data=told)
    assert answer.status_code == 303, answer.text
    saved = clerk.get(answer.headers["location"]).text
    assert "Zapisano decyzję nr 1" in saved
    assert acts(panel, reference) == [("withdraw", None, None, "Osoba clerk")]
    assert 'action="/decyzje/1/cofnij"' in saved
    assert "Potwierdź rezygnację" not in saved
    assert "Poproś jeszcze raz" not in saved
    undone = clerk.post("/decyzje/1/cofnij", data=form(clerk, reference))
    assert "Zapisano cofnięcie nr 2" in clerk.get(undone.headers["location"]).text
    assert clerk.post("/decyzje/1/cofnij", data=form(clerk, reference)).status_code == 409
    assert "Cofnięta" in clerk.get(f"/zgloszenia/{reference}").text


def test_an_act_on_what_has_changed_is_refused_and_can_be_repeated(
    panel: Panel, clerk: TestClient, reference: str
) -> None:
    before = form(clerk, reference)
    first = {**before, "act": "0", "action-0": "withdraw"}
    assert clerk.post(f"/zgloszenia/{reference}/decyzje", data=first).status_code == 303
    second = {**before, "act": "0", "action-0": "request", "reason": "Jeszcze raz"}
    answer = clerk.post(f"/zgloszenia/{reference}/decyzje", data=second)
    assert answer.status_code == 409
    assert "zapisał(a) decyzję nr 1" in answer.text
    assert len(acts(panel, reference)) == 1
    seen = re.search(r'name="seen" value="([^"]+)"', answer.text)
    assert seen is not None
    assert 'value="Jeszcze raz"' in answer.text
    again = {**second, "seen": seen[1]}
    assert clerk.post(f"/zgloszenia/{reference}/decyzje", data=again).status_code == 303
    assert [row[0] for row in acts(panel, reference)] == ["withdraw", "request"]


def test_only_changed_answers_are_recorded_each_as_a_decision(
    panel: Panel, clerk: TestClient, reference: str
) -> None:
    told = {
        **form(clerk, reference), "act": "odpowiedzi",
        "was-size": "", "field-size": "small", "was-lis": "", "field-lis": "tak", "was-pkd": "", "field-pkd": "",
    }  # fmt: skip
    answer = clerk.post(f"/zgloszenia/{reference}/decyzje", data=told)
    assert answer.headers["location"].endswith("zapisano=1,2")
    assert [row[:3] for row in acts(panel, reference)] == [("field", "size", "small"), ("field", "lis", True)]


@pytest.mark.parametrize(
    "told",
    [
        {"act": "odpowiedzi", "was-size": "", "field-size": ""},
        {"act": "odpowiedzi", "was-email": "a@b.pl", "field-email": ""},
        {"act": "punkty", "was-2": "", "field-2": "1000"},
        {"act": "7"},
        {"act": "0", "action-0": "accept", "target-0": "nic_takiego"},
        {"act": "0", "action-0": "approve", "target-0": "99"},
        {"act": "0", "action-0": "points", "target-0": "x", "value-0": "1"},
        {"act": "0", "action-0": "withdraw", "reason": "  "},
        {"act": "0", "action-0": "withdraw", "seen": "rubbish"},
    ],
)
def test_a_form_that_makes_no_sense_records_nothing(
    panel: Panel, clerk: TestClient, reference: str, told: dict[str, str]
) -> None:
    answer = clerk.post(f"/zgloszenia/{reference}/decyzje", data={**form(clerk, reference), **told})
    assert answer.status_code in {409, 422}
    assert acts(panel, reference) == []


def test_the_reason_is_marked_where_it_goes_to_the_applicant() -> None:
    assert [one.goes_out for one in offers_of((Refuse("a"), Accept("a")), CALL, {})] == [True, False]


def test_a_question_leads_to_the_files_and_the_message_that_it_names() -> None:
    about = SimpleNamespace(call=CALL, facts=SimpleNamespace(reference="SZW-2026-0001"))
    files = {"4": "US.pdf", "5": "Umowa „stara”.pdf", "6": "inny.pdf"}
    late = QuestionCode.parse("late_supplement/12")
    shown = region_of(Question(late, "Po terminie.", "„US.pdf”, „Umowa «stara».pdf”"), about, files)
    assert [one["address"] for one in shown["files"]] == [
        "/zgloszenia/SZW-2026-0001/pliki/4",
        "/zgloszenia/SZW-2026-0001/pliki/5",
    ]
    assert shown["message"] == "/poczta/12"
    unread = QuestionCode.parse("unread_file/6")
    shown = region_of(Question(unread, "Nie rozpoznano pliku."), about, files)
    assert ([one["number"] for one in shown["files"]], shown["message"]) == (["6"], "")


def test_an_application_that_is_not_there_is_a_page(clerk: TestClient) -> None:
    for address in ("/zgloszenia/SZW-2026-9999", "/zgloszenia/..%2f..%2fetc", "/zgloszenia/%00"):
        assert clerk.get(address).status_code == 404, address


def test_reasons_follow_what_is_decided(tmp_path: Path) -> None:
    code = QuestionCode.parse("arrears/tax_certificate/9")
    offers = offers_of((Accept("tax_certificate"), Refuse("tax_certificate"), Settle(code)), CALL, {})
    with panel_at(tmp_path) as made:
        known = fitting(made.services, offers, code)
    assert known[Accept][0] == REASONS[Accept][0], "a key fills in what asserts nothing"
    assert "Zaświadczenie wykazuje zaległości." in known[Refuse]
    assert not any("podpis" in reason for reason in known[Accept])
    (refused,) = (one for one in offers if one.act is Refuse)
    assert refused.printed.startswith("Dokumentu „Zaświadczenie z Urzędu Skarbowego")


def test_either_candidate_is_picked_or_another_typed() -> None:
    choices = (
        OpenAct(SetField, "delegate"),
        SetField("delegate", "Jan Lis"),
        SetField("delegate", "Ewa Lis"),
    )
    (one,) = offers_of(choices, CALL, {})
    assert one.input is not None
    assert (one.input.kind, one.input.value, one.input.choices) == ("text", "", ("Jan Lis", "Ewa Lis"))
