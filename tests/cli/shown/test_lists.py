"""`nabor applications`, `show`, `mail`, `letters`, `letter` for people at a terminal."""

import pytest

from tests.support.offices.desk import COMPLETE, LACKING, PHOTOGRAPHED, STAFF, Desk


def test_tables_are_polish_and_hold_what_the_json_holds(may_desk: Desk) -> None:
    shown = may_desk.nabor("applications", "--now", "2026-05-08T11:00")
    assert shown.status == 0
    for words in (
        "SZW-2026-0001",
        COMPLETE.name,
        "kompletne",
        "po terminie uzupełnienia",
        "czeka na decyzję",
    ):
        assert words in shown.out
    mail = may_desk.nabor("mail").out
    for words in ("złożona do akt", "pominięta", "odłożona dla pracownika", "Wiadomość jest pusta."):
        assert words in mail
    letters = may_desk.nabor("letters").out
    for words in ("prośba o uzupełnienie", "do zatwierdzenia", "poranny przegląd", STAFF):
        assert words in letters


def test_only_one_call_when_asked(may_desk: Desk) -> None:
    assert may_desk.nabor("applications", "--call", "finlandia-estonia-2026", "--json").value == []
    unknown = may_desk.nabor("applications", "--call", "luksemburg-2027")
    assert unknown.status == 1
    assert "finlandia-estonia-2026" in unknown.err


def test_show_lays_open_what_is_known_and_how_to_decide(may_desk: Desk) -> None:
    shown = may_desk.nabor("show", "szw-2026-0003", "--now", "2026-05-08T11:00")
    assert shown.status == 0
    for words in (
        PHOTOGRAPHED.name,
        PHOTOGRAPHED.nip,
        "do sprawdzenia",
        "IMG_0001.jpg",
        "nabor decide SZW-2026-0003",
        "Wpłynęła wiadomość nr 3",
        "punkt 6 formularza",
    ):
        assert words in shown.out, words


def test_show_finds_an_application_by_company_nip_or_address(may_desk: Desk) -> None:
    known = next(a for a in may_desk.nabor("applications", "--json").value if a["applicant"]["nip"])
    applicant = known["applicant"]
    for words in (known["reference"].lower(), applicant["name"], applicant["nip"], applicant["email"]):
        assert may_desk.nabor("show", words, "--json").value["reference"] == known["reference"]


def test_show_of_nothing_is_a_failure(may_desk: Desk) -> None:
    for reference in ("SZW-2026-0099", "cokolwiek"):
        answer = may_desk.nabor("show", reference, "--json")
        assert (answer.status, answer.out) == (1, "")
        assert reference.upper() in answer.err


def test_f096_a_strangers_markup_is_only_words(in_april: Desk) -> None:
    from tests.support.offices.desk import instant, papers_of, submission

    at = instant("04-14T08:00:00")
    raw = submission(COMPLETE, papers_of(COMPLETE), at)
    subject = b"Subject: [bold red]Uwaga[/] [link=https://evil.example]kliknij[/link] \x1b[31m"
    lines = [subject if line.startswith(b"Subject:") else line for line in raw.split(b"\r\n")]
    in_april.deliver(b"\r\n".join(lines), at)
    in_april.run("2026-04-14T09:00")
    shown = in_april.nabor("mail").out
    assert "[bold red]Uwaga[/] [link=https://evil.example]kliknij[/link]" in shown
    assert "\x1b" not in shown


def test_a_letter_is_shown_as_it_left(april_desk: Desk) -> None:
    found = april_desk.nabor("letters", "--json").value
    request = next(x for x in found if x["kind"] == "correction_request")
    text = april_desk.nabor("letter", request["id"])
    assert text.status == 0
    for words in (
        f"Do: {LACKING.email}",
        f"Temat: {request['subject']}",
        "Szanowni Państwo",
        "SZW-2026-0002",
    ):
        assert words in text.out
    page = april_desk.nabor("letter", request["id"], "--html").out
    assert "<table" in page
    assert "20 kwietnia" in page


@pytest.mark.parametrize("number", ["999", "0", "-1", "pierwsze"])
def test_a_letter_that_does_not_exist_is_named(april_desk: Desk, number: str) -> None:
    answer = april_desk.nabor("letter", "--", number)
    assert answer.status == 1
    assert f"Nie ma pisma nr {number}" in answer.err
