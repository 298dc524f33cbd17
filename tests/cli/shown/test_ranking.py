"""`nabor ranking`: on the screen, as JSON and as files."""

from pathlib import Path

from tests.support.offices.desk import CALL, COMPLETE, LACKING, Desk

WRITTEN = {
    "ranking-szwajcaria-2026.xlsx",
    "ranking-szwajcaria-2026.docx",
    "ranking-szwajcaria-2026.html",
    "lista-zakwalifikowanych-szwajcaria-2026.html",
}


def test_out_writes_every_form_of_the_lists(may_desk: Desk, tmp_path: Path) -> None:
    answer = may_desk.nabor("ranking", CALL, "--now", "2026-05-20T12:00", "--out", str(tmp_path / "a/b"))
    assert (answer.status, answer.err) == (0, "")
    assert {path.name for path in (tmp_path / "a/b").iterdir()} == WRITTEN
    assert all(path.stat().st_size > 500 for path in (tmp_path / "a/b").iterdir())
    assert all(name in answer.out for name in WRITTEN)
    page = (tmp_path / "a/b/ranking-szwajcaria-2026.html").read_text(encoding="utf-8")
    assert COMPLETE.name in page


def test_json_stays_json_when_files_are_written_too(may_desk: Desk, tmp_path: Path) -> None:
    answer = may_desk.nabor("ranking", CALL, "--json", "--out", str(tmp_path / "lista"))
    assert answer.value["call"] == CALL
    assert {path.name for path in (tmp_path / "lista").iterdir()} == WRITTEN


def test_a_place_where_nothing_can_be_written_is_named(may_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "plik").touch()
    answer = may_desk.nabor("ranking", CALL, "--out", str(tmp_path / "plik/lista"))
    assert answer.status == 2
    assert answer.err.count("\n") == 1
    assert str(tmp_path / "plik") in answer.err


def settle_late(desk: Desk, at: str) -> None:
    """The clerk looks at the application that came after the close, and leaves it so."""
    (question,) = desk.show("SZW-2026-0004", at)["questions"]
    desk.decide("SZW-2026-0004", "--settle", question["code"], at=at)


def test_an_open_decision_makes_it_provisional_and_is_named(in_may: Desk) -> None:
    told = in_may.nabor("ranking", CALL, "--json", "--now", "2026-05-20T12:00").value
    assert told["final"] is False
    assert any("SZW-2026-0003" in sentence for sentence in told["provisional_because"])
    assert [row["reference"] for row in told["qualified"]] == ["SZW-2026-0001"]
    assert {row["reference"]: row["status"] for row in told["not_ranked"]} == {
        "SZW-2026-0002": "correction_overdue",
        "SZW-2026-0003": "needs_decision",
        "SZW-2026-0004": "late",
    }
    in_may.decide("SZW-2026-0003", "--accept", "zus_certificate", at="2026-05-20T12:00")
    settle_late(in_may, "2026-05-20T12:00")
    decided = in_may.nabor("ranking", CALL, "--json", "--now", "2026-05-20T12:05").value
    assert (decided["final"], decided["provisional_because"]) == (False, []), "points wait"
    assert decided["standing"].startswith("lista wstępna: ")
    everything = ("--confirm-points", "wszystkie")
    assert in_may.decide(CALL, *everything, at="2026-05-20T12:06").status == 0
    confirmed = in_may.nabor("ranking", CALL, "--json", "--now", "2026-05-20T12:07").value
    assert (confirmed["final"], confirmed["to_confirm"]) == (True, 0)
    assert [row["reference"] for row in decided["qualified"]] == ["SZW-2026-0001", "SZW-2026-0003"]
    assert decided["as_of"] == "2026-05-20T12:05:00+02:00"


def test_a_running_term_makes_it_provisional(april_desk: Desk) -> None:
    told = april_desk.nabor("ranking", CALL, "--json", "--now", "2026-04-15").value
    assert told["final"] is False
    assert told["as_of"] == "2026-04-15T00:00:00+02:00", "without an offset, a time is Warsaw's"


def test_the_screen_shows_the_lists_and_the_reasons(may_desk: Desk) -> None:
    answer = may_desk.nabor("ranking", CALL, "--now", "2026-05-20T12:00")
    assert answer.status == 0
    for words in (COMPLETE.name, LACKING.name, "Lista rezerwowa", "Ranking roboczy:", "Komisję"):
        assert words in answer.out


def test_an_unknown_call_is_named_with_those_that_exist(april_desk: Desk) -> None:
    answer = april_desk.nabor("ranking", "luksemburg-2027")
    assert (answer.status, answer.out) == (1, "")
    assert "luksemburg-2027" in answer.err
    assert CALL in answer.err
