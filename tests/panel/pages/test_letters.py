"""A letter before it leaves: a person's own words in it, how they look, and what a new version says otherwise."""

import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from domain.acts.decision import act_of
from domain.acts.on_documents import Refuse
from domain.acts.on_letters import WriteParagraph
from domain.letter import LetterState
from domain.people.account import Role
from panel.pages.letters.letter_changes import changes
from pipeline.decide import decide
from store.applications import decision_rows, find_application
from store.tables import LetterRow
from tests.support.offices.panel import Panel, csrf_of
from tests.support.offices.panel_office import office_panel

REFERENCE = "SZW-2026-0001"
WORDS = "Proszę zadzwonić, pomożemy.\n\nMożna też przyjść do urzędu."


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    """An office whose clerk refused two documents, one after the other: a draft was planned anew."""
    with office_panel(tmp_path_factory.mktemp("letters")) as made:
        for kind, at in (("application_form", "11:30"), ("zus_certificate", "11:40")):
            decide(made.services, REFERENCE, Refuse(kind), "Anna", "Podpis jest nieczytelny.")
            made.office.run(f"2026-04-13T{at}:00+02:00")
        yield made


@pytest.fixture(scope="module")
def clerk(panel: Panel) -> TestClient:
    return panel.logged_in(Role.CLERK)


def draft(panel: Panel) -> LetterRow:
    (found,) = (row for row in panel.office.letters("correction_request") if row.state == LetterState.DRAFT)
    return found


def write(panel: Panel, clerk: TestClient, words: str, **more: str) -> str:
    number = draft(panel).id
    seen = re.search(r'name="seen" value="([^"]+)"', clerk.get(f"/pisma/{number}").text)
    assert seen is not None
    data = {
        "csrf": csrf_of(clerk, "/"), "seen": seen[1], "act": "0", "action-0": "paragraph",
        "target-0": str(number), "value-0": words, "reason": "Wyjaśnienie.", **more,
    }  # fmt: skip
    answer = clerk.post(f"/pisma/{number}/decyzje", data=data)
    return clerk.get(answer.headers["location"]).text if answer.status_code == 303 else answer.text


def test_own_words_stand_apart_and_leave_all_else_as_it_was(panel: Panel, clerk: TestClient) -> None:
    before = draft(panel)
    told = write(panel, clerk, WORDS)
    assert "dopisek w piśmie" in told
    after = draft(panel)
    text = panel.office.text_of(after)
    own = "DOPISEK PRACOWNIKA Proszę zadzwonić, pomożemy. Można też przyjść do urzędu. "
    assert own in text
    assert text.replace(own, "") == panel.office.text_of(before)
    assert (after.message_id, after.key, after.due_on) == (before.message_id, before.key, before.due_on)
    assert clerk.get(f"/api/v1/letters/{after.id}").json()["paragraph"] == WORDS
    with panel.services.database.read() as session:
        owner = find_application(session, REFERENCE)
        row = decision_rows(session, [owner.id if owner else None])[-1]
    assert act_of(row.action, row.target, row.value) == WriteParagraph(str(after.id), WORDS)
    assert row.by == "Osoba clerk"
    undone = clerk.post(f"/decyzje/{row.id}/cofnij", data={"csrf": csrf_of(clerk, "/"), "reason": "Pomyłka."})
    assert undone.status_code == 303
    assert panel.office.text_of(draft(panel)) == panel.office.text_of(before)


def test_the_addressee_gets_them(panel: Panel, clerk: TestClient) -> None:
    write(panel, clerk, WORDS)
    html = clerk.get(f"/pisma/{draft(panel).id}/html").text
    assert re.search(r"<h2[^>]*>Dopisek pracownika</h2>\s*<p[^>]*>Proszę zadzwonić, pomożemy.</p>", html)
    panel.office.run("2026-04-13T11:50:00+02:00")
    assert "Dopisek" in clerk.get(f"/pisma/{draft(panel).id}").text, "no pass takes them out"
    write(panel, clerk, "")
    assert "DOPISEK" not in panel.office.text_of(draft(panel))


@pytest.mark.parametrize("words", ["Czekamy do 30 maja.", "Brakuje 1 234,56 zł.", "PESEL 44051401359"])
def test_what_they_had_better_not_say_is_asked_about(panel: Panel, clerk: TestClient, words: str) -> None:
    assert "Czy na pewno?" in write(panel, clerk, words)
    assert "DOPISEK" not in panel.office.text_of(draft(panel))


def test_words_without_end_are_refused(panel: Panel, clerk: TestClient) -> None:
    assert "Dopisek może mieć najwyżej" in write(panel, clerk, "a" * 1501)


def test_they_are_seen_in_the_letter_before_they_are_saved(panel: Panel, clerk: TestClient) -> None:
    row, csrf = draft(panel), csrf_of(clerk, "/")
    place = f"/pisma/{row.id}/podglad"
    answer = clerk.post(place, data={"csrf": csrf, "value-0": "Tylko <b>podgląd</b>."})
    assert "Tylko &lt;b&gt;podgląd&lt;/b&gt;." in answer.text
    assert "sandbox" in answer.headers["content-security-policy"]
    assert panel.office.text_of(draft(panel)) == panel.office.text_of(row)
    assert clerk.post("/pisma/1/podglad", data={"csrf": csrf}).status_code == 404, "what left stays"


def test_a_new_version_says_what_it_changed(panel: Panel, clerk: TestClient) -> None:
    text = clerk.get(f"/pisma/{draft(panel).id}").text
    assert "Co się zmieniło od poprzedniej wersji" in text
    assert re.search(r"<ins>.*[Zz]aświadczenie", text)
    assert "Poprzednią wersję program wycofał: Lista braków zmieniła się" in text


def test_broken_lines_are_no_change_and_new_paragraphs_are_told_whole() -> None:
    assert changes("jeden dwa\ntrzy\n\n- cztery\n  pięć", "jeden\ndwa trzy\n\n- cztery pięć") == []
    (one,) = changes("Szanowni Państwo,\n\nA.", "Szanowni Państwo,\n\nZupełnie co innego.\n\nA.")
    assert [(piece.kind, piece.text) for piece in one] == [("added", "Zupełnie co innego.")]
    assert [p.kind for one in changes("Kot śpi.", "Zebra biegnie szybko!") for p in one] == [
        "removed",
        "added",
    ]


def test_the_page_of_a_letter_shows_who_gets_a_copy(panel: Panel, clerk: TestClient) -> None:
    number = draft(panel).id
    assert "Kopia (DW)" not in clerk.get(f"/pisma/{number}").text
    with panel.services.database.write() as session:
        row = session.get(LetterRow, number)
        assert row is not None
        row.letter_order = {
            **row.letter_order,
            "cc": ["dyrektor@lubuskie.pl"],
            "bcc": ["archiwum@lubuskie.pl"],
        }
        session.add(row)
    page = clerk.get(f"/pisma/{number}").text
    assert re.search(r"Kopia \(DW\)</dt><dd>dyrektor@lubuskie\.pl</dd>", page)
    assert re.search(r"Ukryta kopia \(UDW\)</dt><dd>archiwum@lubuskie\.pl</dd>", page)
