import email
import email.policy
from datetime import datetime

import pytest

from domain.words.polish import WARSAW
from samples.story import unrelated
from samples.story.mails import Draft, Enclosure, Quoted, mail, message_id

AT = datetime(2026, 4, 13, 9, 0, tzinfo=WARSAW)
NAMES = ["newsletter", "invoice", "colleague", "spam", "question", "conference", "job_application", "two_authors",
         "broken_mime", "bounce"]  # fmt: skip


def parsed(raw):
    return email.message_from_bytes(raw, policy=email.policy.default)


@pytest.mark.parametrize("client", ["outlook", "gmail", "phone", "thunderbird"])
def test_a_mail_carries_what_was_written(client):
    answers = Quoted("<1.abc@lubuskie.pl>", "Zgłoszenie przyjęte", AT)
    files = (Enclosure("Formularz zgłoszeniowy – żółć.pdf", b"%PDF-x"), Enclosure("zdjęcie.jpg", b"\xff\xd8"))
    draft = Draft(
        "ola@firma.example", "Odp: Zgłoszenie", "Dzień dobry,\nzażółć", "Ola Żak", files, client, answers
    )
    message = parsed(mail(AT, draft))
    assert message["From"].addresses[0].display_name == "Ola Żak"
    assert message["Subject"] == "Odp: Zgłoszenie"
    assert message["In-Reply-To"] == message["References"] == "<1.abc@lubuskie.pl>"
    assert message["Message-ID"] == message_id(AT, draft)
    assert "zażółć" in message.get_body(("plain",)).get_content()
    assert [(part.get_filename(), part.get_content()) for part in message.iter_attachments()] == [
        (file.filename, file.content) for file in files
    ]
    assert not [defect for part in message.walk() for defect in part.defects]
    assert mail(AT, draft) == mail(AT, draft)


def test_the_top_received_line_tells_the_arrival():
    message = parsed(mail(AT, Draft("a@b.example", "x", "y")))
    assert message["Received"].endswith("; Mon, 13 Apr 2026 09:00:00 +0200")
    assert message["Date"].datetime < AT


def test_a_logo_is_inline_and_no_attachment():
    message = parsed(mail(AT, Draft("a@b.example", "x", "y", logo=unrelated.logo_png())))
    inline = [part for part in message.walk() if part.get_content_disposition() == "inline"]
    assert [part["Content-ID"] for part in inline] == ["<logo@podpis>"]


@pytest.mark.parametrize("name", NAMES)
def test_unrelated_post_is_the_same_every_time(name):
    build = getattr(unrelated, name)
    assert build(AT) == build(AT)
    assert parsed(build(AT))["Subject"]


def test_reports_are_reports():
    bounce = parsed(unrelated.bounce(AT))
    assert bounce.get_content_type() == "multipart/report"
    assert [part.get_content_type() for part in bounce.iter_parts()] == [
        "text/plain", "message/delivery-status", "text/rfc822-headers"
    ]  # fmt: skip
    receipt = parsed(unrelated.read_receipt(AT, "a@b.example", "<5@lubuskie.pl>"))
    assert receipt.get_param("report-type") == "disposition-notification"
    assert b"<5@lubuskie.pl>" in unrelated.read_receipt(AT, "a@b.example", "<5@lubuskie.pl>")


def test_two_authors_are_no_identity():
    assert len(parsed(unrelated.two_authors(AT))["From"].addresses) == 2


def test_a_broken_mail_lacks_its_end():
    message = parsed(unrelated.broken_mime(AT))
    assert [type(d).__name__ for d in message.defects] == ["CloseBoundaryNotFoundDefect"]
