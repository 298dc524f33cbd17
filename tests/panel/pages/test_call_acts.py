"""Acts about a whole call: a close that is moved, and the choice for the next stage, each by one form."""

from pathlib import Path

from sqlalchemy import text as text_of

from domain.letter import LetterKind
from domain.people.account import Role
from pipeline.keep.call_versions import note_versions
from tests.support.calls.example_calls import Example, example
from tests.support.offices.panel import Panel, csrf_of


def posted(panel: Panel, address: str, shown_at: str, **told: object) -> tuple[int, str]:
    """The status of a clerk's form, and the text of the page that follows it."""
    clerk = panel.logged_in(Role.CLERK)
    answer = clerk.post(address, data={"csrf": csrf_of(clerk, shown_at), **told})
    text = clerk.get(answer.headers["location"]).text if answer.status_code == 303 else answer.text
    return answer.status_code, " ".join(text.split())


def rows(played: Example, query: str) -> list[dict[str, object]]:
    with played.office.parts.database.read() as session:
        return [dict(row) for row in session.connection().execute(text_of(query)).mappings()]


def panel_of(played: Example) -> Panel:
    panel = Panel(played.office.parts)
    panel.add_accounts()
    return panel


def test_a_close_is_moved_and_everybody_is_told(tmp_path: Path) -> None:
    with example("staze", tmp_path) as played:
        played.until("2027-03-08T12:00:00+01:00")
        panel, call = panel_of(played), "/nabory/staze-2027"
        before = played.office.parts.calls["staze-2027"].ends_at
        told = {"until": f"{before:%Y-%m-}31T15:30", "reason": "Na prośbę szkół nabór trwa dłużej"}
        status, text = posted(panel, f"{call}/przedluz", call, **told)
        assert status == 303
        assert "Zapisano decyzję" in text
        assert "31 marca 2027 r., godz. 15:30" in text
        assert "wcześniej ogłoszono" in text
        # The worker is another process: it takes the act up by itself.
        played.office.run("2027-03-09T09:00:00+01:00")
        letters = played.office.letters(LetterKind.PROLONGATION)
        assert {letter.reference for letter in letters} == {
            one.facts.reference for one in played.office.judged()
        }
        assert {letter.state for letter in letters} == {"draft"}
        assert "Na prośbę szkół nabór trwa dłużej." in played.office.text_of(letters[0])
        # An earlier close is none; the version of the file is as the file says.
        status, text = posted(panel, f"{call}/przedluz", call, **{**told, "until": "2027-03-30T10:00"})
        assert (status, "proszę podać późniejszą chwilę" in text) == (422, True)
        note_versions(played.office.parts)
        (version,) = rows(played, "SELECT content FROM call_versions")
        assert "prolongation" not in version["content"]
        # Nobody was told yet: it may be taken back, and the letters with it.
        (act,) = rows(played, "SELECT id FROM decisions WHERE action = 'prolong'")
        status, text = posted(panel, f"/decyzje/{act['id']}/cofnij", call, reason="Pomyłka.")
        assert status == 303
        assert "wcześniej ogłoszono" not in text
        assert played.office.parts.calls["staze-2027"].ends_at == before
        played.office.run("2027-03-09T10:00:00+01:00")
        assert {x.state for x in played.office.letters(LetterKind.PROLONGATION)} == {"cancelled"}


def test_a_closed_call_opens_once_more_only_knowingly(tmp_path: Path) -> None:
    with example("staze", tmp_path) as played:
        played.until("2027-03-08T12:00:00+01:00")
        call = played.office.parts.calls["staze-2027"]
        played.office.run("2027-03-25T09:00:00+01:00")
        panel, told = panel_of(played), {"until": "2027-03-31T12:00", "reason": "Awaria poczty"}
        assert call.ends_at < played.office.parts.clock()
        address, shown = "/nabory/staze-2027/przedluz", "/nabory/staze-2027"
        status, text = posted(panel, address, shown, **told)
        assert (status, "jest już zamknięty" in text) == (422, True)
        assert posted(panel, address, shown, **told, confirmed="1")[0] == 303
        assert not played.office.parts.calls["staze-2027"].is_late(played.office.parts.clock())


def test_many_are_chosen_for_the_next_stage_by_one_form(tmp_path: Path) -> None:
    with example("staze", tmp_path) as played:
        played.until("2027-03-08T12:00:00+01:00", "2027-03-12T15:30:00+01:00")
        panel, address = panel_of(played), "/nabory/staze-2027/etap"
        shown = panel.logged_in(Role.CLERK).get(address).text
        complete = [
            one.facts.reference for one in played.office.judged() if one.assessment.status.value == "complete"
        ]
        assert len(complete) > 1
        assert all(f'value="{reference}"' in shown for reference in complete)
        status, text = posted(panel, address, address, reason="Komisja.")
        assert (status, "Nie zaznaczono żadnego zgłoszenia" in text) == (422, True)
        # One of them cannot be chosen: then none is.
        odd = [*complete, "STZ-2027-0099"]
        assert posted(panel, address, address, zgloszenie=odd, reason="Komisja.")[0] == 409
        assert not rows(played, "SELECT id FROM decisions")
        status, text = posted(panel, address, address, zgloszenie=complete, reason="Komisja.")
        assert status == 303
        assert "Nie ma zgłoszeń do wybrania." in text
        assert {
            one.assessment.stage for one in played.office.judged() if one.facts.reference in complete
        } == {2}


def test_an_auditor_sees_the_choice_and_has_no_button(tmp_path: Path) -> None:
    with example("staze", tmp_path) as played:
        played.until("2027-03-08T12:00:00+01:00", "2027-03-12T15:30:00+01:00")
        panel = panel_of(played)
        shown = panel.logged_in(Role.AUDITOR).get("/nabory/staze-2027/etap").text
        assert "Wybierz zaznaczone" not in shown
        assert "Przedłuż nabór" not in panel.logged_in(Role.AUDITOR).get("/nabory/staze-2027").text
