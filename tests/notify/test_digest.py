"""The morning digest: when, to whom, and what stands in it."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from domain.acts.act import OpenAct
from domain.acts.awaited import AwaitedMessage
from domain.acts.on_documents import Accept, SetField
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import Assessment, DocumentState, Question, Status
from domain.letter import LetterKind, LetterPolicy, LetterState
from notify.digest import digest_context, digest_is_due, digest_orders
from notify.letters.digest_view import CallView, DigestView, LetterLine, MailLine
from tests.support.facts.applications import FIRM, assessed, at, finding, switzerland

STAFF = LetterPolicy(staff=("anna@lubuskie.pl", "jan@lubuskie.pl", "anna@lubuskie.pl"))
NOW = at("2026-05-07 07:30")
SINCE = at("2026-05-06 07:30")


def case(number: int, status: Status, **fields: Any) -> Assessment:
    findings = (finding("missing", "zus_certificate"),) if status is Status.AWAITING_CORRECTION else ()
    return replace(assessed(status, *findings), reference=f"SZW-2026-{number:04d}", **fields)


def view(*cases: Assessment, **fields: Any) -> DigestView:
    shown = CallView(switzerland(), cases, Counter(a.status for a in cases))
    return DigestView(NOW, SINCE, (shown,), **fields)


def sections(shown: DigestView) -> dict[str, list[str]]:
    """Section → what its rows are about."""
    context = digest_context(shown)
    return {s["title"]: [row["head"] for row in s["rows"]] for s in (*context["urgent"], *context["news"])}


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-05-07 07:29", False),
        ("2026-05-07 07:30", True),
        ("2026-05-07 16:45", True),
        ("2026-05-09 07:30", False),
        ("2026-05-03 09:00", False),
        ("2026-05-01 07:30", False),
        ("2026-12-24 07:30", False),
    ],
)
def test_a_digest_is_due_on_working_days_from_half_past_seven(now: str, due: bool) -> None:
    assert digest_is_due(at(now), STAFF, ()) is due


def test_f086_after_downtime_it_comes_once_later_the_same_day() -> None:
    late = replace(view(), now=at("2026-05-07 13:00"))
    keys = [order.key for order in digest_orders(late, STAFF)]
    assert keys == ["digest/2026-05-07/anna@lubuskie.pl", "digest/2026-05-07/jan@lubuskie.pl"]
    assert not digest_is_due(late.now, STAFF, keys)
    assert digest_is_due(late.now, STAFF, keys[:1])
    assert [order.key for order in digest_orders(late, STAFF, keys[:1])] == keys[1:]
    assert digest_is_due(late.now + timedelta(days=1), STAFF, keys)


def test_without_staff_there_is_nobody_to_write_to() -> None:
    assert not digest_is_due(NOW, LetterPolicy(), ())
    assert digest_orders(view(), LetterPolicy()) == ()


def test_an_empty_day_says_so() -> None:
    context = digest_context(view())
    assert context["title"] == "Poranny przegląd naboru, czwartek, 7 maja 2026 r. – nic nowego"
    assert (context["count"], context["urgent"], context["news"]) == (0, [], [])


def test_every_case_stands_where_it_belongs() -> None:
    question = Question(
        QuestionCode.of(QuestionKind.ARREARS, "tax_certificate", 1),
        "Zaświadczenie mówi o zaległościach.",
        acts=(Accept("tax_certificate"),),
    )
    shown = view(
        case(1, Status.NEEDS_DECISION, questions=(question,)),
        case(2, Status.COMPLETE, completed_at=at("2026-05-06 12:00")),
        case(3, Status.COMPLETE, completed_at=SINCE),
        case(4, Status.UNDER_REVIEW, received_at=at("2026-05-06 07:31")),
        case(5, Status.AWAITING_CORRECTION, correction_due_on=date(2026, 5, 7)),
        case(6, Status.AWAITING_CORRECTION, correction_due_on=date(2026, 5, 8)),
        case(7, Status.AWAITING_CORRECTION, correction_due_on=date(2026, 5, 11)),
        case(8, Status.CORRECTION_OVERDUE, correction_due_on=date(2026, 5, 6), questions=(question,)),
        case(9, Status.WITHDRAWN, questions=(question,)),
        case(10, Status.COMPLETE, completed_at=at("2026-05-01 12:00"), questions=(question,)),
    )
    assert sections(shown) == {
        "Terminy, które kończą się dzisiaj": ["SZW-2026-0005"],
        "Zgłoszenia do decyzji": ["SZW-2026-0001", "SZW-2026-0010"],
        "Terminy, które minęły": ["SZW-2026-0008"],
        "Terminy, które kończą się w następnym dniu roboczym": ["SZW-2026-0006"],
        "Nowe zgłoszenia": ["SZW-2026-0004"],
        "Skompletowane": ["SZW-2026-0002"],
    }


def test_friday_looks_ahead_over_the_weekend() -> None:
    shown = view(
        case(5, Status.AWAITING_CORRECTION, correction_due_on=date(2026, 5, 11)),
        case(6, Status.AWAITING_CORRECTION, correction_due_on=date(2026, 5, 12)),
    )
    friday = replace(shown, now=at("2026-05-08 07:30"))
    assert sections(friday)["Terminy, które kończą się w następnym dniu roboczym"] == ["SZW-2026-0005"]


def test_a_row_says_why_and_how_to_settle_it() -> None:
    questions = (
        Question(
            QuestionCode.of(QuestionKind.OTHER_DELEGATE, 1),
            "Dwóch przedstawicieli.",
            acts=(OpenAct(SetField, "delegate"),),
        ),
        Question(
            QuestionCode.of(QuestionKind.ARREARS, "tax_certificate", 1),
            "Zaległość 1 234,50 zł, PESEL 80010112345.",
            acts=(Accept("tax_certificate"),),
        ),
    )
    (section,) = digest_context(view(case(1, Status.NEEDS_DECISION, questions=questions)))["urgent"]
    (row,) = section["rows"]
    assert (row["head"], row["under"]) == ("SZW-2026-0001", FIRM)
    assert row["texts"] == ["Dwóch przedstawicieli.", "Zaległość […], PESEL […]."]
    assert row["commands"] == [question.hint("SZW-2026-0001") for question in questions]


def test_a_running_term_says_what_is_awaited() -> None:
    waiting = case(5, Status.AWAITING_CORRECTION, correction_due_on=date(2026, 5, 7))
    assert waiting.documents["zus_certificate"].state is DocumentState.MISSING
    (section,) = digest_context(view(waiting))["urgent"]
    assert section["rows"][0]["texts"] == [
        "Termin do czwartku 7 maja 2026 r., godz. 24:00.",
        "Czekamy na: Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek.",
    ]


def test_a_term_that_ended_offers_the_ways_on() -> None:
    (section,) = digest_context(view(case(8, Status.CORRECTION_OVERDUE, correction_due_on=date(2026, 5, 6))))[
        "urgent"
    ]
    (row,) = section["rows"]
    assert row["texts"] == ["Termin trwał do środy 6 maja 2026 r., godz. 24:00."]
    assert [command.split(" --by ")[0] for command in row["commands"]] == [
        "nabor decide SZW-2026-0008 --extend RRRR-MM-DD",
        "nabor decide SZW-2026-0008 --request",
        "nabor decide SZW-2026-0008 --close",
    ]


def test_letters_that_need_somebody_stand_under_their_trouble() -> None:
    lines = tuple(
        LetterLine(
            str(n),
            LetterKind.ACKNOWLEDGEMENT,
            state,
            f"SZW-2026-{n:04d}",
            NOW,
            "550 odmowa",
            "nabor decide …",
        )
        for n, state in enumerate(LetterState)
    )
    found = sections(view(letters=lines))
    order = list(LetterState)
    assert found["Pisma do zatwierdzenia"] == [f"SZW-2026-{order.index(LetterState.DRAFT):04d}"]
    troubled = (LetterState.FAILED, LetterState.UNCERTAIN, LetterState.BOUNCED)
    assert found["Pisma niedostarczone albo niepewne"] == [f"SZW-2026-{order.index(s):04d}" for s in troubled]
    assert len(found) == 2


def test_f104_mail_is_told_by_subject_and_counted_to_the_last() -> None:
    ignored = tuple(
        MailLine(NOW, f"n{i}@example.org", f"Temat {i}", "Biuletyn.", "nabor mail") for i in range(40)
    )
    odd = MailLine(NOW, None, "\u202eexe.fdp\r\nBcc: x", "Nie udało się odczytać.")
    shown = view(ignored=ignored, quarantined=(odd,), questions=(MailLine(NOW, "a@b.example", ""),))
    context = digest_context(shown)
    (news,) = context["news"]
    assert (news["total"], len(news["rows"])) == (40, 25)
    assert "nabor mail" in news["note"]
    assert news["rows"][0]["commands"] == []
    asked, broken = context["urgent"]
    assert asked["rows"][0]["texts"][0] == "Temat: (bez tematu)"
    assert broken["rows"][0]["head"] == "nadawca nieznany"
    assert broken["rows"][0]["texts"][0] == "Temat: ·exe.fdp Bcc: x"


def test_what_was_set_aside_long_ago_shares_a_row_that_says_where_it_is() -> None:
    odd = MailLine(NOW, "a@b.example", "Skan", "Nie udało się odczytać.", number=7)
    (section,) = digest_context(view(quarantined=(odd,), long_aside=3, long_aside_since=NOW))["urgent"]
    assert (section["total"], len(section["rows"])) == (4, 2)
    last = section["rows"][-1]
    assert last["head"] == "3 starsze wiadomości"
    assert "Stoją w księdze poczty, ze stanem „odłożona dla pracownika”." in last["texts"][0]
    assert (last["commands"], last["place"]) == (["nabor mail"], "/poczta?stan=quarantined")


def test_the_programs_own_troubles_come_first() -> None:
    shown = view(
        case(1, Status.NEEDS_DECISION), problems=("Skrzynka nie odpowiada od 6 maja 2026 r., godz. 22:10.",)
    )
    assert list(sections(shown)) == ["Kłopoty programu", "Zgłoszenia do decyzji"]
    assert digest_context(shown)["title"].endswith("do zrobienia: 2")


def test_the_first_digest_counts_everything_as_new() -> None:
    first = replace(view(case(1, Status.UNDER_REVIEW)), since=None)
    assert sections(first) == {"Nowe zgłoszenia": ["SZW-2026-0001"]}


@pytest.mark.parametrize(("count", "rows"), [(3, 3), (4, 1)])
def test_many_drafts_that_one_command_approves_share_a_row(count: int, rows: int) -> None:
    together = 'nabor decide szwajcaria-2026 --approve result_reserve --by "…" --reason "…"'
    drafts = tuple(
        LetterLine(
            str(number),
            LetterKind.RESULT_RESERVE,
            LetterState.DRAFT,
            f"SZW-2026-{number:04d}",
            NOW,
            hints=("nabor decide …",),
            together=together,
        )
        for number in range(1, count + 1)
    )
    (section,) = digest_context(view(letters=drafts))["urgent"]
    assert len(section["rows"]) == rows
    if rows == 1:
        assert section["rows"][0]["head"] == "4 pisma"
        assert section["rows"][0]["commands"] == ["nabor letter 1", together]
        assert "SZW-2026-0004" in section["rows"][0]["texts"][0]


def test_the_files_of_a_message_that_is_still_to_be_read_are_one_matter() -> None:
    asked = tuple(
        Question(QuestionCode.of(QuestionKind.UNREAD_FILE, number), f"Nie rozpoznano pliku {number}.")
        for number in (7, 8, 9)
    )
    waiting = case(1, Status.NEEDS_DECISION, questions=asked)
    awaited = {waiting.reference: (AwaitedMessage(55, frozenset({"8", "9", "10"})),)}
    (section,) = digest_context(view(waiting, awaited=awaited))["urgent"]
    first, second = section["rows"][0]["texts"]
    assert first == "Nie rozpoznano pliku 7."
    assert second.startswith("Wiadomość nr 55: program odczyta jej pliki (3)")
    (section,) = digest_context(view(waiting))["urgent"]
    assert len(section["rows"][0]["texts"]) == 3
