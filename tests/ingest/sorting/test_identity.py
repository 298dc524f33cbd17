"""When From is believed: one author, no other sender, no name that looks like somebody else's address."""

import pytest

from domain.mail import Address, Authentication, Message
from ingest.message.parse import parse_message
from ingest.sorting.identity import sender_doubt


def doubt_of(*head: str) -> str:
    fields = "".join(f"{line}\r\n" for line in head)
    return sender_doubt(parse_message(f"{fields}Subject: x\r\n\r\nDzien dobry.\r\n".encode())[0])


@pytest.mark.parametrize(
    "head",
    [
        ("From: biuro@firma.example",),
        ("From: Biuro <biuro@firma.example>", "Sender: Biuro <BIURO@firma.example>"),
        ("From: Biuro <biuro@firma.example>", "Sender: Jan Lis <jan.lis@firma.example>"),
        ('From: "oferty@firma.example" <jan@firma.example>',),
        ('From: "biuro@firma.example" <biuro@firma.example>',),
        ("From: Firma, Jan Lis <biuro@firma.example>",),
        ('From: "Jan @ Firma" <jan@firma.example>',),
        ("From: =?utf-8?q?=C5=BB=C3=B3=C5=82w?= <biuro@firma.example>", "Reply-To: inny@firma.example"),
    ],
)
def test_an_ordinary_from_is_believed(head: tuple[str, ...]) -> None:
    assert doubt_of(*head) == ""


@pytest.mark.parametrize(
    "head",
    [
        ("From: a@firma.example, b@firma.example",),
        ("From: a@firma.example", "From: b@firma.example"),
        ("From: a@firma.example; b@firma.example",),
        ("From: <a@firma.example> <b@firma.example>, c@firma.example",),
        ("From: Grupa: <a@firma.example>", "From: b@firma.example"),
        ("From: Biuro",),
        (),
    ],
)
def test_f014_without_one_author_nobody_wrote_it(head: tuple[str, ...]) -> None:
    assert doubt_of(*head, "To: x@urzad.example") == "Nadawcy nie da się ustalić (From)."


def test_f014_a_sender_who_is_another_is_named() -> None:
    told = doubt_of("From: prezes@firma.example", "Sender: kto@inny.example")
    assert told == "Wiadomość podaje dwóch nadawców: prezes@firma.example (From) i kto@inny.example (Sender)."


@pytest.mark.parametrize(
    "name",
    [
        "alice@ok.example",
        '"alice@ok.example"',
        '"Alice (alice@ok.example)"',
        "=?utf-8?q?alice=40ok=2Eexample?=",
        "Alice alice@ok.example",
        '"bob@evil.example alice@ok.example"',
    ],
)
def test_f056_a_name_that_looks_like_an_address_is_rejected(name: str) -> None:
    assert "udaje inny adres niż bob@evil.example" in doubt_of(f"From: {name} <bob@evil.example>")


def test_mailboxes_of_a_public_provider_are_strangers_to_each_other() -> None:
    assert "dwóch nadawców" in doubt_of("From: firma@wp.pl", "Sender: obcy@wp.pl")
    assert "udaje inny adres" in doubt_of('From: "firma@gmail.com" <obcy@gmail.com>')


def test_f055_what_the_server_found_out_is_told() -> None:
    message = Message(
        sha256="",
        size_bytes=0,
        from_addresses=(Address("biuro@firma.example"),),
        authentication=Authentication(spf="fail", dkim="fail"),
    )
    assert sender_doubt(message).endswith("że wiadomość wysłał biuro@firma.example (spf=fail, dkim=fail).")
