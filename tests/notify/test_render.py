"""Letters as bytes: headers, wording, escaping, and calls of every shape."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.acts.decision import Decision
from domain.acts.on_applications import Close, Extend
from domain.application import OpenItem, Status
from domain.call import Call
from domain.letter import LetterFact, LetterKind, LetterOrder, LetterPolicy, LetterState, RenderedLetter
from domain.mail import Purpose
from domain.ranking import CriterionScore, NotRanked, RankedRow, Ranking, Score
from domain.rules.prolongation import Prolongation
from domain.words.polish import WARSAW
from notify.delivery.mime import UnsendableLetterError, ascii_address, recipient_address
from notify.digest import digest_orders
from notify.letters.alert import alert_orders, put_off_orders, returned_orders, uncertain_orders
from notify.letters.digest_view import DigestView, LetterLine
from notify.letters.results import concerned, plan_results
from notify.plan import plan_letters
from notify.render import render
from tests.support.facts.applications import (
    EMAIL,
    FIRM,
    REFERENCE,
    assessed,
    at,
    facts_of,
    filed,
    finding,
    letter_order,
    meeting,
    sent_letter,
    submission,
    switzerland,
)

SENDER, SECRET = "sekretariat.dgr@lubuskie.pl", b"tajny klucz"
NOW = at("2026-04-30 09:00")
OFFICE = LetterPolicy(staff=("anna@lubuskie.pl",))
FIRST = submission(11, "2026-04-28 14:05", filed(1, "formularz.pdf", "application_form"))


def rendered(
    order: LetterOrder, call: Call | None = None, now: datetime = NOW, forms: Path = Path(), **changes: Any
) -> RenderedLetter:
    call = call or (switzerland() if order.reference else None)
    return render(order, call, changes.get("sender", SENDER), changes.get("secret", SECRET), now, forms)


def parsed(letter: RenderedLetter) -> EmailMessage:
    message = message_from_bytes(letter.raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def body(letter: RenderedLetter, subtype: str = "plain") -> str:
    part = parsed(letter).get_body((subtype,))
    assert part is not None
    content: str = part.get_content()
    return content.replace("\r\n", "\n")


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def correction() -> LetterOrder:
    findings = (
        finding("missing", "de_minimis_form"),
        finding(
            "unsigned",
            "application_form",
            "Formularz nie jest podpisany.",
            remedy="Prosimy podpisać.",
            attachment_id=1,
        ),
    )
    done = sent_letter(acknowledgement(), at("2026-04-28 14:06"))
    assessment = assessed(Status.UNDER_REVIEW, *findings, last_arrival_at=at("2026-04-28 14:05"))
    (order,) = plan_letters(facts_of(FIRST, letters=[done]), assessment, switzerland(), NOW, OFFICE)
    return order


def acknowledgement(**fields: Any) -> LetterOrder:
    facts = facts_of(replace(FIRST, **fields))
    (order,) = plan_letters(
        facts, assessed(Status.UNDER_REVIEW), switzerland(), at("2026-04-28 14:06"), OFFICE
    )
    return order


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "formularz-de-minimis.docx").write_bytes(b"PK blank")
    return tmp_path


# ── Headers ──────────────────────────────────────────────────────────────────────────────────────────


def test_the_headers_of_an_answer() -> None:
    letter = rendered(acknowledgement(references=("<m1@lubtech.example>",)))
    message = parsed(letter)
    assert (
        message["Subject"]
        == "[SZW-2026-0007] Potwierdzenie otrzymania zgłoszenia – Wyjazd studyjny do Szwajcarii"
    )
    assert letter.subject == message["Subject"]
    assert message["From"] == f"Departament Gospodarki i Rozwoju <{SENDER}>"
    assert (message["To"], letter.to) == (EMAIL, EMAIL)
    assert message["In-Reply-To"] == "<m11@lubtech.example>"
    assert message["References"] == "<m1@lubtech.example> <m11@lubtech.example>"
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["Precedence"] is None
    assert message["Date"].datetime == NOW
    assert message["Message-ID"] == letter.message_id
    assert message["Cc"] is message["Bcc"] is None


def test_a_letter_of_our_own_accord_is_auto_generated(forms: Path) -> None:
    assert parsed(rendered(correction(), forms=forms))["Auto-Submitted"] == "auto-generated"


def test_the_message_id_is_keyed_and_does_not_depend_on_the_hour(forms: Path) -> None:
    first, later = (
        rendered(correction(), forms=forms),
        rendered(correction(), now=at("2026-05-04 08:00"), forms=forms),
    )
    assert re.fullmatch(
        r"<nabor\.SZW-2026-0007\.correction_request\.[0-9a-f]{12}@lubuskie\.pl>", first.message_id
    )
    assert later.message_id == first.message_id
    assert rendered(correction(), forms=forms, secret=b"inny").message_id != first.message_id
    assert rendered(acknowledgement()).message_id != first.message_id


def test_the_same_letter_always_has_the_same_bytes(forms: Path) -> None:
    assert rendered(correction(), forms=forms) == rendered(correction(), forms=forms)


def test_lines_are_short_and_end_with_crlf(forms: Path) -> None:
    raw = rendered(correction(), forms=forms).raw
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) <= 200


@pytest.mark.parametrize("field", ["to", "in_reply_to", "references", "reference", "context"])
def test_f080_a_control_character_stops_a_letter_before_it_is_queued(field: str) -> None:
    bad = "x@y.example\r\nBcc: wszyscy@example.org"
    value: Any = {"references": (bad,), "context": {**acknowledgement().context, "title": bad}}.get(
        field, bad
    )
    with pytest.raises(UnsendableLetterError):
        rendered(replace(acknowledgement(), **{field: value}))


@given(st.text(st.characters(codec="utf-8"), max_size=40))
@settings(max_examples=80, deadline=None)
def test_f080_no_title_makes_a_second_header(title: str) -> None:
    order = replace(acknowledgement(), context={**acknowledgement().context, "title": f"a{title}"})
    try:
        raw = rendered(order).raw
    except UnsendableLetterError:
        return
    names = [
        line.partition(b":")[0]
        for line in raw.partition(b"\r\n\r\n")[0].split(b"\r\n")
        if line[:1] not in b" \t"
    ]
    assert names == [
        b"From", b"To", b"Subject", b"Date", b"Message-ID", b"Auto-Submitted", b"X-Auto-Response-Suppress",
        b"In-Reply-To", b"References", b"MIME-Version", b"Content-Type",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "address",
    ["", "a", "a@", "@b", "a@b, c@d", "A <a@b.pl>", "a b@c.pl", "ą@b.pl", "a@b..pl", "a@b\n"],
)
def test_a_letter_goes_to_exactly_one_plain_address(address: str) -> None:
    with pytest.raises(UnsendableLetterError):
        ascii_address(address)


@pytest.mark.parametrize(
    "address", ["ą", "ą@", "ą@b, c@d", "ą b@c.pl", "A <ą@b.pl>", "ą@b..pl", "ą\n@b.pl", "ą\u200b@b.pl"]
)
def test_an_international_address_is_one_mailbox(address: str) -> None:
    with pytest.raises(UnsendableLetterError):
        recipient_address(address)


def test_an_international_address_stands_in_the_header_as_it_is() -> None:
    letter = rendered(replace(acknowledgement(), to="zażółć@żary.example"))
    assert letter.to == "zażółć@xn--ary-22a.example"
    assert b"\r\nTo: " + letter.to.encode() + b"\r\n" in letter.raw


def test_f061_an_international_domain_is_sent_in_its_ascii_form() -> None:
    letter = rendered(replace(acknowledgement(), to="biuro@żary.example"))
    assert letter.to == parsed(letter)["To"] == "biuro@xn--ary-22a.example"


def test_long_foreign_message_ids_stay_in_one_piece() -> None:
    long = f"<{'x' * 180}@outlook.example>"
    message = rendered(acknowledgement(header_message_id=long, references=(long.replace("x", "y"),))).raw
    assert b"In-Reply-To: " + long.encode() in message
    assert b"=?utf-8?" not in message.partition(b"References:")[2].partition(b"MIME-Version")[0]


# ── Wording ──────────────────────────────────────────────────────────────────────────────────────────


def test_every_letter_says_who_what_and_whom_to_ask(forms: Path) -> None:
    call = switzerland()
    for order in (acknowledgement(), correction()):
        letter = rendered(order, forms=forms)
        for text in (flat(body(letter)), flat(re.sub(r"<[^>]+>", "", body(letter, "html")))):
            for expected in (
                REFERENCE, FIRM, call.title, call.project, call.office.unit, *call.office.phones, call.office.email,
                call.office.data_protection, call.funding, "Szanowni Państwo,", "Z wyrazami szacunku",
                "wysłał automatycznie", "odpowiada pracownik",
            ):  # fmt: skip
                assert expected in text, expected


def test_the_term_stands_with_weekday_date_and_hour(forms: Path) -> None:
    letter = rendered(correction(), forms=forms)
    sentence = "w terminie 5 dni roboczych od dnia przesłania tej informacji, tj. do piątku 8 maja 2026 r., godz. 24:00."
    assert sentence in flat(body(letter))
    assert sentence in flat(re.sub(r"<[^>]+>", "", body(letter, "html")))
    assert "Podstawa: § 4 ust. 4 Regulaminu." in flat(body(letter))
    assert letter.due_on == date(2026, 5, 8)
    assert "wezwanie" not in body(letter).lower()


def test_the_term_follows_the_day_of_rendering(forms: Path) -> None:
    letter = rendered(correction(), now=at("2026-05-04 08:00"), forms=forms)
    assert letter.due_on == date(2026, 5, 11)
    assert "do poniedziałku 11 maja 2026 r., godz. 24:00" in flat(body(letter))


def test_a_later_request_does_not_thank_for_the_application_again(forms: Path) -> None:
    assert "dziękujemy za zgłoszenie." in body(rendered(correction(), forms=forms))
    later = body(rendered(replace(correction(), round=2), forms=forms))
    assert "dziękujemy za przesłane dokumenty." in later


def test_blanks_are_attached(forms: Path) -> None:
    (blank,) = parsed(rendered(correction(), forms=forms)).iter_attachments()
    assert (blank.get_filename(), blank.get_content()) == ("formularz-de-minimis.docx", b"PK blank")


def test_a_letter_whose_blank_is_gone_is_not_sent_without_it(tmp_path: Path) -> None:
    with pytest.raises(UnsendableLetterError, match=r"formularz-de-minimis\.docx"):
        rendered(correction(), forms=tmp_path)


def test_f081_a_missing_variable_stops_the_letter() -> None:
    with pytest.raises(UnsendableLetterError, match="messages"):
        rendered(
            letter_order(LetterKind.ACKNOWLEDGEMENT, f"{REFERENCE}/acknowledgement/1", context={"firm": None})
        )


def test_f081_f096_a_stranger_s_markup_is_text() -> None:
    evil = '<img src=x onerror="alert(1)">'
    file = filed(1, f"{evil}.pdf", "application_form")
    order = acknowledgement(files=(file,), subject=evil)
    letter = rendered(replace(order, context={**order.context, "firm": evil}))
    html = body(letter, "html")
    assert "<img" not in html
    assert html.count("&lt;img") == 3
    assert evil in flat(body(letter))


def test_the_text_has_short_lines_and_whole_dates(forms: Path) -> None:
    lines = body(rendered(correction(), forms=forms)).split("\n")
    assert max(map(len, lines)) <= 78
    whole = ("28 kwietnia 2026 r.,", "8 maja 2026 r.,", "godz. 24:00", "nr 4", "68 45 65 268", "68 456 53 31")
    for phrase in whole:
        assert sum(line.count(phrase) for line in lines) == flat(" ".join(lines)).count(phrase) > 0, phrase
    assert "\u00a0" not in "".join(lines)


def test_a_command_stays_on_one_line() -> None:
    command = 'nabor decide SZW-2026-0001 --accept zus_certificate --by "Anna Kowalska" --reason "obejrzano oryginał"'
    line = LetterLine(
        "4", LetterKind.CORRECTION_REQUEST, LetterState.DRAFT, "SZW-2026-0001", NOW, hints=(command,)
    )
    (order,) = digest_orders(DigestView(NOW, letters=(line,)), OFFICE)
    assert f"\n  $ {command}\n" in body(rendered(order))


def test_a_digest_leads_into_the_panel_where_there_is_one() -> None:
    hint = "nabor decide SZW-2026-0001 --approve 4"
    line = LetterLine(
        "4", LetterKind.CORRECTION_REQUEST, LetterState.DRAFT, "SZW-2026-0001", NOW, hints=(hint,)
    )
    policy = replace(OFFICE, panel_url="https://nabor.example")
    letter = rendered(digest_orders(DigestView(NOW, letters=(line,)), policy)[0])
    assert '<a href="https://nabor.example/pisma/4"' in body(letter, "html")
    assert "https://nabor.example/pisma/4" in body(letter)
    assert hint not in body(letter)


def test_alerts_lead_into_the_panel_where_there_is_one_and_name_commands_where_there_is_none() -> None:
    fact = LetterFact("7", LetterKind.CORRECTION_REQUEST, "k", LetterState.UNCERTAIN, NOW)
    with_panel = replace(OFFICE, panel_url="https://nabor.example")
    for orders, place in (
        (partial(alert_orders, "poll", "Serwer poczty nie odpowiada.", NOW), "/stan"),
        (partial(returned_orders, "7", REFERENCE, "Nie ma takiej skrzynki.", NOW), "/pisma/7"),
        (partial(put_off_orders, "7", REFERENCE, "451", NOW), "/pisma/7"),
        (partial(uncertain_orders, fact, REFERENCE, NOW, "Zerwane.", NOW), "/pisma/7"),
    ):
        letter, bare = rendered(orders(with_panel)[0]), rendered(orders(OFFICE)[0])
        assert f'href="https://nabor.example{place}"' in body(letter, "html")
        assert f"https://nabor.example{place}\n" in body(letter)
        assert re.search(r"nabor (decide|doctor)", body(letter)) is None
        assert re.search(r"nabor (decide|doctor)", body(bare)) is not None


def test_html_is_accessible_and_loads_nothing(forms: Path) -> None:
    html = body(rendered(correction(), forms=forms), "html")
    assert '<html lang="pl"' in html
    assert html.count("<h1") == 1
    assert re.findall(r'<th scope="(\w+)"', html).count("col") == 3
    assert "rowgroup" in html
    assert not re.search(r"<(link|script|img|iframe)|url\(|@import|https?://", html)
    assert "@media" in html


@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("1b1f24", "ffffff"),
        ("3d4652", "ffffff"),
        ("1d3f72", "ffffff"),
        ("1b1f24", "e3e9f1"),
        ("3d4652", "eef3fa"),
        ("1a4f9c", "eef3fa"),
    ],
)
def test_the_colours_in_use_have_enough_contrast(ink: str, paper: str) -> None:
    style = Path("notify/templates/base.html.j2").read_text(encoding="utf-8")
    assert f"#{ink}" in style
    assert f"#{paper}" in style
    assert _contrast(ink, paper) >= 4.5


def _contrast(first: str, second: str) -> float:
    """WCAG 2.1, relative luminance."""

    def luminance(colour: str) -> float:
        channels = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


# ── Every kind, for a call of another shape ──────────────────────────────────────────────────────────


def all_kinds(call: Call, kind: str, opened: datetime, closed: datetime) -> dict[str, LetterOrder]:
    """One order of every kind that exists, as the planners make them."""
    found: list[LetterOrder] = []
    during = opened.replace(hour=10)
    first = submission(11, during.replace(tzinfo=None).isoformat(), filed(1, "karta.pdf", kind))
    resigned = replace(first, message_id=12, purpose=Purpose.RESIGNATION)
    facts = facts_of(first, resigned, call_id=call.id, reference=f"{call.reference_prefix}-2027-0001")

    def judged(status: Status, *findings: Any, **fields: Any) -> Any:
        return assessed(status, *findings, call=call, received_at=during, reference=facts.reference, **fields)

    found += plan_letters(facts, judged(Status.EARLY), call, during, OFFICE)
    early = replace(facts, submissions=(replace(first, received_at=opened.replace(hour=1)),))
    found += plan_letters(early, judged(Status.EARLY), call, during, OFFICE)
    found += plan_letters(facts, judged(Status.LATE), call, during, OFFICE)
    found += plan_letters(facts, judged(Status.COMPLETE, completed_at=during), call, during, OFFICE)
    late_close = Prolongation(
        closes_at=call.closes_at + timedelta(days=7), announced_on=during.date(), reason="Awaria poczty."
    )
    moved = call.model_copy(update={"prolongation": late_close})
    found += plan_letters(facts, judged(Status.UNDER_REVIEW), moved, during, OFFICE)
    missing = finding("missing", kind)
    at_noon = during.replace(hour=13)
    (request,) = [
        o
        for o in plan_letters(facts, judged(Status.UNDER_REVIEW, missing), call, at_noon, OFFICE)
        if o.starts_term
    ]
    due_on = rendered(request, call, at_noon, forms=Path("tests")).due_on
    assert due_on is not None
    sent = replace(facts, letters=(sent_letter(request, at_noon, due_on),))
    last_morning = datetime.combine(due_on, during.time(), tzinfo=WARSAW)
    items = (OpenItem(missing, due_on, 1), OpenItem(finding("unsigned", kind)))
    waiting = judged(Status.AWAITING_CORRECTION, missing, correction_due_on=due_on, open_items=items)
    found += [request, *plan_letters(sent, waiting, call, last_morning, OFFICE)]
    until = due_on + timedelta(days=14)
    extend = Decision(1, last_morning, "AK", "Awaria systemu urzędu.", Extend(until))
    items = (OpenItem(missing, until, 1, is_extended=True),)
    longer = judged(Status.AWAITING_CORRECTION, missing, correction_due_on=until, open_items=items)
    found += plan_letters(replace(sent, decisions=(extend,)), longer, call, last_morning, OFFICE)
    close = Decision(2, last_morning, "AK", "Termin minął.", Close())
    over = judged(Status.CORRECTION_OVERDUE, missing, is_closed=True, open_items=())
    over = replace(over, to_request=())
    found += plan_letters(replace(sent, decisions=(close,)), over, call, last_morning, OFFICE)
    row = RankedRow(1, facts.reference, FIRM, Score(3, (CriterionScore(1, 3, ""),)), during)
    for lists in (
        ((row,), (), ()),
        ((), (row,), ()),
        ((), (), (NotRanked(facts.reference, FIRM, Status.INELIGIBLE, "Powód."),)),
        ((), (), (NotRanked(facts.reference, FIRM, Status.CORRECTION_OVERDUE, "Niekompletne."),)),
    ):
        ranking = Ranking(
            call.id,
            closed,
            is_final=True,
            places=2,
            qualified=lists[0],
            reserve=lists[1],
            not_ranked=lists[2],
        )
        found += plan_results(
            ranking,
            concerned(ranking, {facts.reference: facts}, {facts.reference: judged(Status.COMPLETE)}),
            call,
            closed,
            OFFICE,
        )
    found += digest_orders(DigestView(during), OFFICE)
    found += alert_orders("mailbox", "Skrzynka nie odpowiada.", during, OFFICE)
    return {str(order.context.get("template") or order.kind): order for order in found}


def test_every_kind_of_letter_works_for_a_made_up_call() -> None:
    call = meeting()
    orders = all_kinds(call, "card", at("2027-01-04 08:00"), at("2027-03-01 12:00"))
    assert set(orders) == {*LetterKind, "resignation", "result_incomplete"}
    for name, order in orders.items():
        letter = rendered(order, call if order.reference else None, at("2027-01-20 10:00"))
        text, html = flat(body(letter)), body(letter, "html")
        assert "None" not in text, name
        assert "{{" not in text + html, name
        assert "Szwajcari" not in text + html, name
        if order.reference:
            assert "Klastry <razem>" in text, name
            assert "Klastry &lt;razem&gt;" in html, name
            assert "Biuro Klastrów" in text, name
    request = rendered(orders["correction_request"], call, at("2027-01-09 10:00"))
    text = flat(body(request))
    assert (
        "w terminie 7 dni od dnia przesłania tej informacji, tj. do poniedziałku 18 stycznia 2027 r." in text
    )
    assert "Podstawa: Zasady spotkania, pkt 7." in text


def test_orders_that_waited_since_an_older_version_can_still_be_rendered() -> None:
    """What a newer template asks beside stands in no older order."""
    call = meeting()
    newer = {"is_invited", "by_hand", "has_further_stage", "is_by_hand", "language"}
    for name, order in all_kinds(call, "card", at("2027-01-04 08:00"), at("2027-03-01 12:00")).items():
        context = {key: value for key, value in order.context.items() if key not in newer}
        letter = rendered(
            replace(order, context=context), call if order.reference else None, at("2027-01-20 10:00")
        )
        assert "None" not in flat(body(letter)), name


def test_letters_to_the_staff_belong_to_no_call() -> None:
    (order,) = digest_orders(DigestView(NOW), OFFICE)
    message = parsed(rendered(order))
    assert message["To"] == "anna@lubuskie.pl"
    assert re.fullmatch(r"<nabor\.2026-04-30\.digest\.[0-9a-f]{12}@lubuskie\.pl>", message["Message-ID"])
    assert message["Auto-Submitted"] == "auto-generated"


def test_a_request_says_what_to_do_when_an_office_is_late() -> None:
    """ZUS takes up to seven days, and the term has five working ones."""
    request = all_kinds(meeting(), "card", at("2027-01-04 08:00"), at("2027-03-01 12:00"))
    letter = rendered(request[LetterKind.CORRECTION_REQUEST], meeting(), NOW, forms=Path("tests"))
    for words in (" ".join(body(letter, subtype).split()) for subtype in ("plain", "html")):
        assert "prosimy napisać do nas przed końcem terminu" in words
        assert "Termin może przedłużyć pracownik" in words


def test_a_reminder_asks_who_did_send_to_call_or_to_send_again() -> None:
    """Who is told to ignore it does nothing, although what was sent never arrived."""
    opened, closed = at("2027-01-04 08:00"), at("2027-03-01 12:00")
    reminder = all_kinds(meeting(), "card", opened, closed)[LetterKind.REMINDER]
    letter = rendered(reminder, meeting(), at("2027-01-11 10:00"), forms=Path("tests"))
    for words in (" ".join(body(letter, subtype).split()) for subtype in ("plain", "html")):
        assert "zignorowanie" not in words
        assert "prosimy o telefon albo o przesłanie ich jeszcze raz" in words
