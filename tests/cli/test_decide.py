"""`nabor decide` in every form: what it changes at the next pass, and what it refuses."""

from datetime import datetime
from typing import Any

import pytest

from domain.letter import LetterState
from store.engine.database import Database
from store.letters import move
from tests.support.offices.desk import COMPLETE, LACKING, Desk

NEXT = "2026-04-14T09:10"
"""The pass after a decision of 9:00."""
AFTER_QUIET = "2026-04-14T11:30"


def letters(desk: Desk, **wanted: str) -> list[dict[str, Any]]:
    found = desk.nabor("letters", "--json").value
    return [x for x in found if all(x[name] == value for name, value in wanted.items())]


def text_of(desk: Desk, number: str) -> str:
    answer = desk.nabor("letter", number)
    assert answer.status == 0, answer
    return " ".join(answer.out.split())


def accepted(answer: Any, number: int = 1) -> None:
    assert (answer.status, answer.err) == (0, "")
    assert f"Zapisano decyzję nr {number} " in answer.out


def photograph_of(desk: Desk) -> str:
    (message,) = desk.show("SZW-2026-0003", NEXT)["messages"]
    return str(next(a["id"] for a in message["attachments"] if a["filename"] == "IMG_0001.jpg"))


# What a decision does


def test_accept_makes_the_set_complete_from_the_arrival_of_its_mail(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0003", "--accept", "zus_certificate"))
    in_april.run(NEXT)
    told = in_april.show("SZW-2026-0003", NEXT)
    assert (told["status"], told["documents"]["zus_certificate"]["state"]) == ("complete", "accepted")
    assert told["completed_at"] == "2026-04-13T09:20:00+02:00"
    assert [x["state"] for x in letters(in_april, kind="completeness", reference="SZW-2026-0003")] == ["sent"]
    (decision,) = told["decisions"]
    assert (decision["by"], decision["reason"], decision["action"], decision["target"], decision["at"]) == (
        "Monika Zielińska",
        "Ustalono telefonicznie.",
        "accept",
        "zus_certificate",
        "2026-04-14T09:00:00+02:00",
    )
    assert "Monika Zielińska" in told["history"][-2]["what"]


def test_refuse_asks_for_the_document_again_and_says_why(in_april: Desk) -> None:
    said = in_april.decide("SZW-2026-0001", "--refuse", "tax_certificate")
    accepted(said)
    assert "Zaświadczenie z Urzędu Skarbowego" in said.out
    in_april.run(AFTER_QUIET)
    (draft,) = letters(in_april, kind="correction_request", reference="SZW-2026-0001")
    assert draft["state"] == "draft", "a person looks at their own words once before they leave"
    assert "Ustalono telefonicznie." in text_of(in_april, draft["id"])
    accepted(in_april.decide("SZW-2026-0001", "--approve", draft["id"], at=AFTER_QUIET), 2)
    in_april.run(AFTER_QUIET)
    told = in_april.show("SZW-2026-0001", AFTER_QUIET)
    assert (told["status"], told["documents"]["tax_certificate"]["state"]) == (
        "awaiting_correction",
        "defective",
    )
    (request,) = letters(in_april, kind="correction_request", reference="SZW-2026-0001")
    assert (request["state"], request["due_on"]) == ("sent", "2026-04-21")
    text = text_of(in_april, request["id"])
    assert "Ustalono telefonicznie." in text
    assert "Zaświadczenie z Urzędu Skarbowego" in text


def test_a_kind_that_contradicts_what_was_read_is_asked_for_twice(in_april: Desk) -> None:
    (message,) = in_april.show("SZW-2026-0001", NEXT)["messages"]
    file = next(str(a["id"]) for a in message["attachments"] if a["kinds"] == ["tax_certificate"])
    refused = in_april.decide("SZW-2026-0001", "--file", file, "--kind", "zus_certificate")
    assert refused.status == 2
    assert "Zaświadczenie z Urzędu Skarbowego" in refused.err
    assert "--confirm" in refused.err
    said = in_april.decide("SZW-2026-0001", "--file", file, "--kind", "zus_certificate", "--confirm")
    accepted(said)
    assert "to: Zaświadczenie z ZUS" in said.out


def test_kind_says_what_a_file_is(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0003", "--file", photograph_of(in_april), "--kind", "zus_certificate"))
    told = in_april.show("SZW-2026-0003", NEXT)
    assert [q["code"] for q in told["questions"] if q["code"].startswith("unread_file")] == []
    assert any("Nieodczytany IMG_0001" in path for path in told["documents"]["zus_certificate"]["files"])


def test_kind_other_leaves_the_document_missing(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0003", "--file", photograph_of(in_april), "--kind", "other"))
    in_april.run(AFTER_QUIET)
    told = in_april.show("SZW-2026-0003", AFTER_QUIET)
    assert told["documents"]["zus_certificate"]["state"] == "missing"
    assert told["status"] == "awaiting_correction"


def test_settle_takes_the_question_off_the_list(in_april: Desk) -> None:
    (question,) = in_april.show("SZW-2026-0003", NEXT)["questions"]
    accepted(in_april.decide("SZW-2026-0003", "--settle", question["code"]))
    assert in_april.show("SZW-2026-0003", NEXT)["questions"] == []


def test_the_acts_of_a_question_are_the_same_as_its_hints(in_april: Desk) -> None:
    number = photograph_of(in_april)
    (question,) = in_april.show("SZW-2026-0003", NEXT)["questions"]
    assert question["acts"] == [
        {"action": "kind", "target": number, "value": None},
        {"action": "settle", "target": question["code"], "value": None},
    ]
    assert [line.split(" --by ")[0] for line in question["hint"].splitlines()] == [
        f"nabor decide SZW-2026-0003 --file {number} --kind RODZAJ",
        f"nabor decide SZW-2026-0003 --settle {question['code']}",
    ]


def test_the_hints_of_a_question_are_commands_that_work(in_april: Desk) -> None:
    (question,) = in_april.show("SZW-2026-0003", NEXT)["questions"]
    assert question["hint"].splitlines()
    for line in question["hint"].splitlines():
        assert line.startswith("nabor decide SZW-2026-0003 --")
        assert '--by "' in line
        assert '--reason "' in line


def test_set_decides_a_field_and_the_points_that_follow(in_april: Desk) -> None:
    before = in_april.show("SZW-2026-0001", NEXT)["score"]["criteria"]
    accepted(in_april.decide("SZW-2026-0001", "--set", "size=medium"))
    accepted(in_april.decide("SZW-2026-0001", "--set", "events=0"), 2)
    accepted(in_april.decide("SZW-2026-0001", "--set", "horizontal=nie"), 3)
    told = in_april.show("SZW-2026-0001", NEXT)
    assert [told["fields"][name] for name in ("size", "events", "horizontal")] == ["medium", 0, False]
    after = told["score"]["criteria"]
    assert after["1"] < before["1"]
    assert (after["5"], after["8"]) == (0, 0)
    assert {n: after[n] for n in "234679"} == {n: before[n] for n in "234679"}


def test_points_decide_one_criterion(in_april: Desk) -> None:
    before = in_april.show("SZW-2026-0003", NEXT)["score"]["criteria"]
    assert before["2"] == 0
    accepted(in_april.decide("SZW-2026-0003", "--points", "2=10"))
    told = in_april.show("SZW-2026-0003", NEXT)
    assert told["score"]["criteria"] == before | {"2": 10}
    assert "Monika Zielińska" in told["evidence"]["criteria"]["2"]


def test_the_later_decision_on_the_same_thing_wins(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0003", "--points", "2=10"))
    accepted(in_april.decide("SZW-2026-0003", "--points", "2=0", at="2026-04-14T09:05"), 2)
    told = in_april.show("SZW-2026-0003", NEXT)
    assert told["score"]["criteria"]["2"] == 0
    assert [d["value"] for d in told["decisions"]] == [10, 0], "both stay on record"


def test_extend_moves_the_term_and_its_reminders(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0002", "--extend", "2026-04-24"))
    told = in_april.show("SZW-2026-0002", "2026-04-21T09:00")
    assert (told["status"], told["correction_due_on"]) == ("awaiting_correction", "2026-04-24")
    in_april.run("2026-04-16T09:00")
    assert letters(in_april, kind="reminder") == []
    in_april.run("2026-04-22T09:00")
    (reminder,) = letters(in_april, kind="reminder")
    assert (reminder["reference"], reminder["due_on"]) == ("SZW-2026-0002", "2026-04-24")
    assert in_april.show("SZW-2026-0002", "2026-04-25T00:00")["status"] == "awaiting_correction"
    assert in_april.show("SZW-2026-0002", "2026-04-25T00:00:01")["status"] == "correction_overdue"


def test_an_extension_is_a_letter_with_the_reason_and_the_new_last_day(in_april: Desk) -> None:
    said = in_april.decide("SZW-2026-0002", "--extend", "2026-04-24").out
    assert "piątku 24 kwietnia 2026 r." in said
    assert "dzień roboczy" not in said
    in_april.run(AFTER_QUIET)
    (told,) = letters(in_april, kind="extension")
    assert (told["due_on"], told["to"], told["state"]) == ("2026-04-24", [LACKING.email], "sent")
    in_april.run("2026-04-15T09:00")
    assert len(letters(in_april, kind="extension")) == 1


def test_a_last_day_that_is_no_working_day_is_pointed_out(in_april: Desk) -> None:
    assert "nie jest dzień roboczy" in in_april.decide("SZW-2026-0002", "--extend", "2026-04-25").out


def test_what_was_not_corrected_in_time_is_closed_by_a_word(in_april: Desk) -> None:
    assert "to takie nie jest" in in_april.decide("SZW-2026-0002", "--close").err
    after = "2026-04-21T09:00"
    said = in_april.decide("SZW-2026-0002", "--close", at=after)
    accepted(said)
    assert "bez rozpatrzenia" in said.out
    in_april.run(after)
    (letter,) = letters(in_april, kind="closing")
    assert letter["state"] == "draft"
    assert "Ustalono telefonicznie." in text_of(in_april, letter["id"])
    told = in_april.show("SZW-2026-0002", after)
    assert (told["status"], told["questions"]) == ("correction_overdue", [])
    accepted(in_april.decide("SZW-2026-0002", "--approve", letter["id"], at=after), 2)
    in_april.run(after)
    assert letters(in_april, kind="closing")[0]["state"] == "sent"


def test_points_are_confirmed_by_one_word_for_an_application_and_for_a_criterion(in_april: Desk) -> None:
    def waiting() -> set[int]:
        (row,) = in_april.nabor("ranking", "szwajcaria-2026", "--now", NEXT, "--json").value["qualified"]
        return set(row["to_verify"])

    before = waiting()
    assert len(before) > 1
    one = min(before)
    accepted(in_april.decide("SZW-2026-0001", "--confirm-points", str(one)))
    assert waiting() == before - {one}
    said = in_april.decide("szwajcaria-2026", "--confirm-points", "wszystkie")
    assert "SZW-2026-0001" in said.out
    assert waiting() == set()
    assert "żadne takie punkty" in in_april.decide("szwajcaria-2026", "--confirm-points", str(one)).err


def test_request_asks_once_more(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0002", "--request"))
    in_april.run(AFTER_QUIET)
    first, second = letters(in_april, kind="correction_request")
    assert (first["due_on"], second["due_on"], second["to"]) == ("2026-04-20", "2026-04-21", [LACKING.email])
    in_april.run("2026-04-14T12:00")
    assert len(letters(in_april, kind="correction_request")) == 2, "once more, and not for ever"


def test_withdraw_ends_all_letters(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0002", "--withdraw"))
    in_april.run("2026-04-16T09:00")
    assert in_april.show("SZW-2026-0002", "2026-04-16T09:00")["status"] == "withdrawn"
    assert letters(in_april, kind="reminder") == []


def test_ineligible_and_eligible_are_a_person_s_word(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0001", "--ineligible"))
    assert in_april.show("SZW-2026-0001", NEXT)["status"] == "ineligible"
    accepted(in_april.decide("SZW-2026-0001", "--eligible", at="2026-04-14T09:05"), 2)
    assert in_april.show("SZW-2026-0001", NEXT)["status"] == "complete"


def test_in_time_takes_a_late_application_in(in_may: Desk) -> None:
    accepted(in_may.decide("SZW-2026-0004", "--in-time", at="2026-05-08T10:40"))
    in_may.run("2026-05-08T10:45")
    assert in_may.show("SZW-2026-0004", "2026-05-08T10:45")["status"] == "complete"
    (notice,) = letters(in_may, kind="late_notice")
    assert notice["state"] == "cancelled", "nobody is told that it came too late"


def test_approve_lets_a_draft_go(in_may: Desk) -> None:
    (draft,) = letters(in_may, kind="late_notice")
    assert draft["state"] == "draft"
    accepted(in_may.decide("SZW-2026-0004", "--approve", draft["id"], at="2026-05-08T10:40"))
    in_may.run("2026-05-08T10:45")
    (sent,) = letters(in_may, kind="late_notice")
    assert (sent["state"], sent["sent_at"]) == ("sent", "2026-05-08T10:45:00+02:00")
    again = in_may.decide("SZW-2026-0004", "--approve", draft["id"], at="2026-05-08T10:50")
    assert again.status == 1
    assert "sent" in again.err


def test_drop_keeps_a_draft_for_ever(in_may: Desk) -> None:
    (draft,) = letters(in_may, kind="late_notice")
    accepted(in_may.decide("SZW-2026-0004", "--drop", draft["id"], at="2026-05-08T10:40"))
    in_may.run("2026-05-08T10:45")
    (kept,) = letters(in_may, kind="late_notice")
    assert (kept["id"], kept["state"]) == (draft["id"], "cancelled")
    assert "Ustalono telefonicznie." in kept["last_reply"]


def put_in_state(desk: Desk, number: str, state: LetterState) -> None:
    database = Database(f"sqlite:///{desk.data_dir / 'nabor.sqlite'}")
    with database.write() as session:
        assert move(session, int(number), (LetterState.SENT,), state=state, sent_at=None)
    database.close()


def test_f071_treat_as_sent_starts_the_term_at_the_instant_a_person_found(in_april: Desk) -> None:
    (request,) = letters(in_april, kind="correction_request")
    put_in_state(in_april, request["id"], LetterState.UNCERTAIN)
    in_april.run("2026-04-14T08:00")
    (still,) = letters(in_april, kind="correction_request")
    assert still["state"] == "uncertain", "the machine never sends it again"
    answer = in_april.decide(
        "SZW-2026-0002", "--treat-as-sent", request["id"], "--sent-at", "2026-04-13T11:45"
    )
    accepted(answer)
    (sent,) = letters(in_april, kind="correction_request")
    assert (sent["state"], sent["sent_at"]) == ("sent", "2026-04-13T11:45:00+02:00")
    told = in_april.show("SZW-2026-0002", NEXT)
    assert (told["status"], told["correction_due_on"]) == ("awaiting_correction", "2026-04-20")


def test_f071_a_letter_treated_as_sent_later_than_printed_has_the_longer_term(in_april: Desk) -> None:
    (request,) = letters(in_april, kind="correction_request")
    put_in_state(in_april, request["id"], LetterState.UNCERTAIN)
    future = in_april.decide(
        "SZW-2026-0002", "--treat-as-sent", request["id"], "--sent-at", "2026-04-14T09:01"
    )
    assert (future.status, "dopiero nastąpi" in future.err) == (2, True)
    accepted(in_april.decide("SZW-2026-0002", "--treat-as-sent", request["id"]))
    (sent,) = letters(in_april, kind="correction_request")
    assert (sent["sent_at"], sent["due_on"]) == ("2026-04-14T09:00:00+02:00", "2026-04-21")


def test_f071_resend_sends_the_same_letter(in_april: Desk) -> None:
    (request,) = letters(in_april, kind="correction_request")
    put_in_state(in_april, request["id"], LetterState.UNCERTAIN)
    accepted(in_april.decide("SZW-2026-0002", "--resend", request["id"]))
    in_april.run(NEXT)
    (sent,) = letters(in_april, kind="correction_request")
    assert (sent["id"], sent["message_id"], sent["state"]) == (request["id"], request["message_id"], "sent")
    assert sent["sent_at"] == "2026-04-14T09:10:00+02:00"


# Taking back


def test_a_decision_is_taken_back_and_both_stay_on_record(in_april: Desk) -> None:
    before = in_april.show("SZW-2026-0003", NEXT)
    accepted(in_april.decide("SZW-2026-0003", "--accept", "zus_certificate"))
    assert in_april.show("SZW-2026-0003", NEXT)["status"] == "complete"
    accepted(in_april.decide("SZW-2026-0003", "--undo", "1", at="2026-04-14T09:05"), 2)
    told = in_april.show("SZW-2026-0003", NEXT)
    assert {n: told[n] for n in ("status", "documents", "questions", "completed_at")} == {
        n: before[n] for n in ("status", "documents", "questions", "completed_at")
    }
    assert [(d["action"], d["target"]) for d in told["decisions"]] == [
        ("accept", "zus_certificate"),
        ("undo", "1"),
    ]
    again = in_april.decide("SZW-2026-0003", "--undo", "1", at="2026-04-14T09:06")
    assert (again.status, "jest już cofnięta" in again.err) == (1, True)
    journal = in_april.nabor("journal", "--json").value
    assert [(a["id"], a["reference"], a["by"]) for a in journal] == [
        (2, "SZW-2026-0003", "Monika Zielińska"),
        (1, "SZW-2026-0003", "Monika Zielińska"),
    ]
    shown = in_april.nabor("journal")
    assert "Ustalono telefonicznie." in shown.out


def test_what_a_letter_told_is_not_taken_back(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0003", "--accept", "zus_certificate"))
    in_april.run(NEXT)
    (told,) = letters(in_april, kind="completeness", reference="SZW-2026-0003")
    answer = in_april.decide("SZW-2026-0003", "--undo", "1", at="2026-04-14T09:20")
    assert (answer.status, answer.out) == (1, "")
    assert f"wyszło już pismo nr {told['id']}" in answer.err
    assert in_april.show("SZW-2026-0003", NEXT)["status"] == "complete"


def test_a_decision_of_another_application_is_out_of_reach(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0003", "--points", "2=10"))
    answer = in_april.decide("SZW-2026-0001", "--undo", "1")
    assert (answer.status, "nie ma decyzji nr 1" in answer.err) == (1, True)


# Messages


def ledger(desk: Desk) -> dict[str, dict[str, Any]]:
    return {m["subject"]: m for m in desk.nabor("mail", "--json").value}


QUESTION = "Pytanie o nabór na wyjazd do Szwajcarii"
JOB = "Aplikacja na stanowisko referenta – nabór nr 7/2026"


def test_message_is_filed_to_an_application(in_april: Desk) -> None:
    number = str(ledger(in_april)[QUESTION]["id"])
    accepted(in_april.decide("SZW-2026-0001", "--message", number))
    assert ledger(in_april)[QUESTION]["outcome"] == "pending"
    assert in_april.run(NEXT)["processed"] == 1
    filed = ledger(in_april)[QUESTION]
    assert (filed["outcome"], filed["reference"]) == ("filed", "SZW-2026-0001")
    told = in_april.show("SZW-2026-0001", NEXT)
    assert [m["from"] for m in told["messages"]] == [COMPLETE.email, "ewa.lis@pracownia-lis.example"]
    assert told["applicant"]["email"] == COMPLETE.email, "letters still go to the address on file"


def test_message_onto_a_call_opens_an_application(in_april: Desk) -> None:
    number = str(ledger(in_april)[JOB]["id"])
    accepted(in_april.decide("szwajcaria-2026", "--message", number))
    in_april.run(NEXT)
    filed = ledger(in_april)[JOB]
    assert (filed["outcome"], filed["reference"]) == ("filed", "SZW-2026-0004")
    told = in_april.show("SZW-2026-0004", NEXT)
    assert told["applicant"]["email"] == "zofia.malinowska@poczta.example"
    assert told["received_at"] == "2026-04-13T09:26:00+02:00"
    assert told["letters"] == [], "who sent it may be anybody"
    (address, *_others) = told["questions"]
    assert address["code"] == "address"
    assert "--set email=zofia.malinowska@poczta.example" in address["hint"]
    assert "nie wystarczy obejrzeć" in in_april.decide("SZW-2026-0004", "--settle", "address").err
    accepted(in_april.decide("SZW-2026-0004", "--set", "email=biuro@firma.example", at=NEXT), 2)
    in_april.run(AFTER_QUIET)
    assert {x["to"][0] for x in letters(in_april, reference="SZW-2026-0004")} == {"biuro@firma.example"}


def test_an_assignment_that_was_a_mistake_is_taken_back_even_after_its_pass(in_april: Desk) -> None:
    number = str(ledger(in_april)[JOB]["id"])
    accepted(in_april.decide("szwajcaria-2026", "--message", number))
    in_april.run(NEXT)
    said = in_april.decide("SZW-2026-0004", "--undo", "1", at=NEXT)
    assert "wróciła tam, gdzie była" in said.out
    back = ledger(in_april)[JOB]
    assert (back["outcome"], back["reference"]) == ("quarantined", None)
    assert in_april.show("SZW-2026-0004", AFTER_QUIET)["status"] == "withdrawn"
    said = in_april.decide("szwajcaria-2026", "--message", number, "--not-related")
    assert said.status == 0
    assert "Nie dotyczy naboru" in ledger(in_april)[JOB]["reason"]
    said = in_april.decide("szwajcaria-2026", "--undo", "3", at=NEXT)
    assert "czeka znowu na pracownika" in said.out
    assert ledger(in_april)[JOB]["outcome"] == "quarantined"
    assert "nie czeka już" in in_april.decide("szwajcaria-2026", "--message", number, "--read").out


@pytest.mark.parametrize(
    ("reference", "number", "words"),
    [
        ("SZW-2026-0001", "999", "Nie ma wiadomości nr 999"),
        ("SZW-2026-0001", "-1", "Nie ma wiadomości nr -1"),
        ("SZW-2026-0001", "2", "należy już do innego zgłoszenia"),
        ("szwajcaria-2026", "999", "Wiadomość nr 999 nie istnieje"),
        ("szwajcaria-2026", "4", "nie ma jednego nadawcy"),
        ("szwajcaria-2026", "1", "należy już do innego zgłoszenia"),
    ],
)
def test_a_message_that_cannot_be_assigned_is_refused(
    in_april: Desk, reference: str, number: str, words: str
) -> None:
    answer = in_april.decide(reference, "--message", number)
    assert answer.status == 1
    assert words in answer.err
    assert len(in_april.nabor("applications", "--json").value) == 3, "no application is left behind"


# What is refused


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("SZW-2026-0001",), 2, "dokładnie jedną decyzję"),
        (("SZW-2026-0001", "--withdraw", "--eligible"), 2, "dokładnie jedną decyzję"),
        (
            ("SZW-2026-0001", "--accept", "zus_certificate", "--refuse", "zus_certificate"),
            2,
            "dokładnie jedną",
        ),
        (("SZW-2026-0001", "--file", "1"), 2, "--file i --kind"),
        (("SZW-2026-0001", "--kind", "zus_certificate"), 2, "--file i --kind"),
        (("SZW-2026-0001", "--set", "size"), 2, "pole=wartość"),
        (("SZW-2026-0001", "--set", "=micro"), 2, "pole=wartość"),
        (("SZW-2026-0001", "--set", "sise=micro"), 2, "nie zna pola „sise”"),
        (
            ("SZW-2026-0001", "--set", "size=spora"),
            2,
            "micro (mikro), small (małe), medium (średnie), large (duże)",
        ),
        (("SZW-2026-0001", "--set", "events=kilka"), 2, "nie może mieć wartości „kilka”"),
        (("SZW-2026-0001", "--set", "lis=może"), 2, "nie może mieć wartości „może”"),
        (("SZW-2026-0001", "--set", "draw=pierwsza"), 2, "nie może mieć wartości"),
        (("SZW-2026-0001", "--set", "email=nikt"), 2, "nie jest jednym poprawnym adresem"),
        (("SZW-2026-0001", "--set", "email=a@b.example,c@d.example"), 2, "nie jest jednym poprawnym"),
        (("SZW-2026-0001", "--file", "999", "--kind", "proxy"), 2, "nie ma pliku nr 999"),
        (("SZW-2026-0001", "--settle", "unread_file/1"), 2, "nie ma sprawy „unread_file/1”"),
        (("SZW-2026-0001", "--withdraw", "--sent-at", "2026-04-13"), 2, "--treat-as-sent"),
        (("SZW-2026-0001", "--points", "dwa=10"), 2, "kryterium=punkty"),
        (("SZW-2026-0001", "--points", "2=-1"), 2, "kryterium=punkty"),
        (("SZW-2026-0001", "--points", "2=11"), 2, "najwyżej 10"),
        (("SZW-2026-0001", "--points", "10=1"), 2, "w kryterium 10"),
        (("SZW-2026-0001", "--accept", "zaświadczenie"), 2, "proszę wybrać: zus_certificate (Zaświadczenie"),
        (("SZW-2026-0001", "--refuse", "passport"), 2, "nie zna dokumentu „passport”"),
        (("SZW-2026-0001", "--file", "1", "--kind", "passport"), 2, "nie zna dokumentu „passport”"),
        (("SZW-2026-0001", "--extend", "2026-05-30"), 2, "nie biegnie żaden termin"),
        (("SZW-2026-0002", "--extend", "2026-04-17"), 2, "nie można go skrócić"),
        (("SZW-2026-0002", "--extend", "jutro"), 2, "nie jest datą"),
        (("SZW-2026-0001", "--treat-as-sent", "1", "--sent-at", "wczoraj"), 2, "nie jest chwilą"),
        (("SZW-2026-0002", "--extend", "RRRR-MM-DD"), 2, "„RRRR-MM-DD” to miejsce do wypełnienia"),
        (("SZW-2026-0001", "--set", "delegate=…"), 2, "„…” to miejsce do wypełnienia"),
        (("SZW-2026-0001", "--points", "2=…"), 2, "„…” to miejsce do wypełnienia"),
        (("SZW-2026-0001", "--file", "1", "--kind", "RODZAJ"), 2, "„RODZAJ” to miejsce do wypełnienia"),
        (("SZW-2026-0001", "--undo", "ostatnią"), 2, "oczekiwano numeru decyzji"),
        (("SZW-2026-0001", "--undo", "7"), 1, "nie ma decyzji nr 7"),
        (("SZW-2026-0009", "--withdraw"), 1, "Nie ma zgłoszenia „SZW-2026-0009”"),
        (("szwajcaria-2026", "--withdraw"), 1, "Nie ma zgłoszenia"),
        (("SZW-2026-0001", "--approve", "999"), 1, "nie ma pisma nr 999"),
        (("SZW-2026-0001", "--approve", "3"), 1, "nie ma pisma nr 3"),
        (("SZW-2026-0001", "--approve", "1"), 1, "nie można już wykonać"),
        (("SZW-2026-0001", "--drop", "pierwsze"), 1, "nie ma pisma nr pierwsze"),
        (("SZW-2026-0001", "--resend", "1"), 1, "nie można już wykonać"),
        (("SZW-2026-0001", "--treat-as-sent", "1"), 1, "nie można już wykonać"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_slip_is_refused_in_a_sentence_and_changes_nothing(
    april_desk: Desk, arguments: tuple[str, ...], status: int, words: str
) -> None:
    answer = april_desk.decide(*arguments)
    assert (answer.status, answer.out) == (status, "")
    assert words in " ".join(answer.err.split())
    assert "Traceback" not in answer.err
    assert april_desk.show("SZW-2026-0001", NEXT)["decisions"] == []


@pytest.mark.parametrize("copied", [("--by", "Imię Nazwisko"), ("--reason", "…"), ("--reason", "...")])
def test_a_name_or_reason_copied_from_the_hint_is_refused(april_desk: Desk, copied: tuple[str, str]) -> None:
    answer = april_desk.nabor(
        "decide", "SZW-2026-0001", "--withdraw", "--by", "Ktoś", "--reason", "Bo tak.", *copied
    )
    assert answer.status == 2
    assert f"„{copied[1]}” to miejsce do wypełnienia" in " ".join(answer.err.split())
    assert april_desk.show("SZW-2026-0001", NEXT)["decisions"] == []


@pytest.mark.parametrize("missing", [("--by", ""), ("--reason", "  ")])
def test_a_decision_without_who_and_why_is_refused(april_desk: Desk, missing: tuple[str, str]) -> None:
    answer = april_desk.nabor(
        "decide", "SZW-2026-0001", "--withdraw", "--by", "Ktoś", "--reason", "Bo tak.", *missing
    )
    assert answer.status == 2
    assert "nie mogą być puste" in " ".join(answer.err.split())
    bare = april_desk.nabor("decide", "SZW-2026-0001", "--withdraw", missing[0], "coś")
    assert bare.status == 2


def test_a_reference_may_be_typed_in_small_letters(in_april: Desk) -> None:
    accepted(in_april.decide("szw-2026-0001", "--withdraw"))
    assert in_april.show("SZW-2026-0001", NEXT)["status"] == "withdrawn"


def test_clerks_write_as_they_speak(in_april: Desk) -> None:
    accepted(in_april.decide("SZW-2026-0001", "--accept", "ZUS"))
    told = in_april.decide("SZW-2026-0001", "--set", "wielkość=mała")
    assert "Wielkość przedsiębiorstwa: małe." in told.out
    (accept, size) = in_april.show("SZW-2026-0001", NEXT)["decisions"]
    assert (accept["target"], size["target"], size["value"]) == ("zus_certificate", "size", "small")
    shown = in_april.nabor("show", "SZW-2026-0001", "--now", NEXT).out
    journal = in_april.nabor("journal").out
    for text in (shown, journal):
        assert "przyjęty dokument – Zaświadczenie z ZUS" in text
        assert "ustalone pole „wielkość przedsiębiorstwa”: małe" in text


def test_decisions_bear_the_instant_of_the_clock(in_april: Desk) -> None:
    before = datetime.now().astimezone()
    answer = in_april.nabor("decide", "SZW-2026-0001", "--withdraw", "--by", "Ktoś", "--reason", "Bo tak.")
    assert answer.status == 0
    (decision,) = in_april.show("SZW-2026-0001", NEXT)["decisions"]
    assert before <= datetime.fromisoformat(decision["at"]) <= datetime.now().astimezone()


def test_results_of_one_kind_are_approved_together(in_may: Desk) -> None:
    accepted(in_may.decide("SZW-2026-0003", "--accept", "zus_certificate", at="2026-05-08T10:40"))
    (late,) = in_may.show("SZW-2026-0004", "2026-05-08T10:45")["questions"]
    assert in_may.decide("SZW-2026-0004", "--settle", late["code"], at="2026-05-08T10:45").status == 0
    in_may.run("2026-05-20T12:00")
    drafts = letters(in_may, kind="result_qualified")
    assert {(x["reference"], x["state"]) for x in drafts} == {
        ("SZW-2026-0001", "draft"),
        ("SZW-2026-0003", "draft"),
    }
    answer = in_may.decide("szwajcaria-2026", "--approve", "result_qualified", at="2026-05-20T12:10")
    assert (answer.status, answer.err) == (0, "")
    in_may.run("2026-05-20T12:15")
    assert [x["state"] for x in letters(in_may, kind="result_qualified")] == ["sent", "sent"]
    again = in_may.decide("szwajcaria-2026", "--approve", "result_qualified", at="2026-05-20T12:20")
    assert again.status == 1
