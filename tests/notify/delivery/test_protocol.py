"""SMTP against a real server on loopback, and the Maildir sink."""

from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from pathlib import Path

import pytest

from domain.letter import Phase
from errors import LeaseLostError
from notify.delivery.maildir import MaildirDelivery
from notify.delivery.protocol import (
    DeliveryDeferredError,
    DeliveryRefusedError,
    DeliveryUncertainError,
    ServerUnreachableError,
)
from notify.delivery.smtp import SmtpConfig, SmtpDelivery
from tests.support.servers.certificate import self_signed
from tests.support.servers.smtp import SmtpServer, Turn

RAW = b"Message-ID: <nabor.SZW-2026-0007.reminder.abc@lubuskie.pl>\r\nSubject: x\r\n\r\nDzie=C5=84\r\n.\r\n..\r\nkoniec\r\n"
SENDER, TO = "sekretariat.dgr@lubuskie.pl", "biuro@lubtech.example"


def config(server: SmtpServer, **changes: object) -> SmtpConfig:
    fields: dict[str, object] = {"tls": "none", "timeout_seconds": 5, "reply_timeout_seconds": 5, **changes}
    return SmtpConfig(server.host, server.port, **fields)


def deliver(delivery: SmtpDelivery, phases: list[Phase] | None = None) -> str:
    return delivery.deliver(RAW, SENDER, TO, (phases if phases is not None else []).append).reply


def test_a_letter_arrives_byte_for_byte_with_its_leading_dots() -> None:
    phases: list[Phase] = []
    with SmtpServer() as server, SmtpDelivery(config(server)) as delivery:
        assert deliver(delivery, phases).startswith("250")
    assert phases == [Phase.CONNECT, Phase.RCPT, Phase.DATA_STARTED]
    (letter,) = server.accepted
    assert (letter.sender, letter.to, letter.raw) == (SENDER, (TO,), RAW)


def test_line_ends_become_crlf_on_the_wire() -> None:
    with SmtpServer() as server, SmtpDelivery(config(server)) as delivery:
        delivery.deliver(b"A: b\n\nx\n.y", SENDER, TO, lambda _phase: None)
    assert server.accepted[0].raw == b"A: b\r\n\r\nx\r\n.y\r\n"


INTERNATIONAL = "zażółć@firma.example"


def test_an_address_outside_ascii_is_written_to_where_the_server_can() -> None:
    raw = RAW.replace(b"Subject: x", f"To: {INTERNATIONAL}\r\nSubject: x".encode())
    with SmtpServer(enable_SMTPUTF8=True) as server, SmtpDelivery(config(server)) as delivery:
        assert delivery.deliver(raw, SENDER, INTERNATIONAL, lambda _phase: None).reply.startswith("250")
        assert deliver(delivery).startswith("250"), "the next letter goes as usual"
    assert [(one.to, one.raw) for one in server.accepted] == [((INTERNATIONAL,), raw), ((TO,), RAW)]


def test_an_address_outside_ascii_is_a_persons_at_once_where_the_server_cannot() -> None:
    with SmtpServer(enable_SMTPUTF8=False) as server, SmtpDelivery(config(server)) as delivery:
        with pytest.raises(DeliveryRefusedError, match="SMTPUTF8"):
            delivery.deliver(RAW, SENDER, INTERNATIONAL, lambda _phase: None)
        assert deliver(delivery).startswith("250")
    assert len(server.accepted) == 1


@pytest.mark.parametrize("moment", ["mail", "rcpt", "data", "dot"])
@pytest.mark.parametrize(
    ("reply", "error"), [("451 4.3.0 later", DeliveryDeferredError), ("550 5.1.1 no", DeliveryRefusedError)]
)
def test_f072_f073_a_numeric_reply_is_definite_at_every_step(
    moment: str, reply: str, error: type[Exception]
) -> None:
    with SmtpServer(Turn(moment, reply)) as server, SmtpDelivery(config(server)) as delivery:
        with pytest.raises(error, match=reply[:3]):
            deliver(delivery)
        assert server.accepted == []
        assert deliver(delivery).startswith("250")
    assert len(server.accepted) == 1


@pytest.mark.parametrize("moment", ["mail", "rcpt", "data"])
def test_a_connection_that_breaks_before_the_body_hands_nothing_over(moment: str) -> None:
    phases: list[Phase] = []
    with SmtpServer(Turn(moment)) as server, SmtpDelivery(config(server)) as delivery:
        with pytest.raises(DeliveryDeferredError):
            deliver(delivery, phases)
        assert Phase.DATA_STARTED not in phases
        assert server.handed == []
        assert deliver(delivery).startswith("250")


def test_f071_a_connection_that_breaks_after_the_dot_is_uncertain() -> None:
    with SmtpServer(Turn("dot")) as server, SmtpDelivery(config(server)) as delivery:
        with pytest.raises(DeliveryUncertainError):
            deliver(delivery)
        assert len(server.handed) == 1


ARCHIVE = "kopie.dgr@lubuskie.pl"


def test_the_archive_gets_its_copy_in_the_same_transaction() -> None:
    with SmtpServer() as server, SmtpDelivery(config(server, archive=ARCHIVE)) as delivery:
        deliver(delivery)
        delivery.deliver(RAW, SENDER, ARCHIVE.upper(), lambda _phase: None)
    assert [letter.to for letter in server.accepted] == [(TO, ARCHIVE), (ARCHIVE.upper(),)]
    assert server.accepted[0].raw == RAW, "no header tells of the copy"


@pytest.mark.parametrize("reply", ["451 4.2.2 mailbox full", "550 5.1.1 no such user"])
def test_f074_without_its_copy_no_letter_is_handed_over(reply: str) -> None:
    phases: list[Phase] = []
    with SmtpServer() as server, SmtpDelivery(config(server, archive=ARCHIVE)) as delivery:
        server.refusals[ARCHIVE] = reply
        with pytest.raises(ServerUnreachableError, match=f"NABOR_SMTP__ARCHIVE.*{reply[:3]}"):
            deliver(delivery, phases)
        assert (server.handed, phases) == ([], [Phase.CONNECT, Phase.RCPT])
        server.refusals.clear()
        assert deliver(delivery).startswith("250")


@pytest.mark.parametrize(
    ("reply", "error"), [("451 4.3.0 later", DeliveryDeferredError), ("550 5.1.1 no", DeliveryRefusedError)]
)
def test_f074_an_addressee_who_is_refused_leaves_no_copy_either(reply: str, error: type[Exception]) -> None:
    with SmtpServer() as server, SmtpDelivery(config(server, archive=ARCHIVE)) as delivery:
        server.refusals[TO] = reply
        with pytest.raises(error, match=reply[:3]):
            deliver(delivery)
    assert server.handed == []


def test_what_the_caller_raises_before_the_body_stops_the_delivery() -> None:
    def dies(phase: Phase) -> None:
        if phase is Phase.DATA_STARTED:
            raise KeyboardInterrupt

    with SmtpServer() as server, SmtpDelivery(config(server)) as delivery:
        with pytest.raises(KeyboardInterrupt):
            delivery.deliver(RAW, SENDER, TO, dies)
        assert deliver(delivery).startswith("250")
    assert len(server.handed) == 1


@contextmanager
def nothing_more() -> Iterator[None]:
    """A last moment in which another host has taken over."""
    raise LeaseLostError
    yield


def test_a_letter_whose_last_moment_is_denied_never_gets_its_final_dot() -> None:
    phases: list[Phase] = []
    with SmtpServer() as server, SmtpDelivery(config(server)) as delivery:
        with pytest.raises(LeaseLostError):
            delivery.deliver(RAW * 2000, SENDER, TO, phases.append, nothing_more)
        assert deliver(delivery).startswith("250")
    assert phases == [Phase.CONNECT, Phase.RCPT, Phase.DATA_STARTED]
    assert ([letter.raw for letter in server.handed], server.connections) == ([RAW], 2)


def test_a_maildir_letter_whose_last_moment_is_denied_gets_no_name(tmp_path: Path) -> None:
    delivery = MaildirDelivery(tmp_path)
    with pytest.raises(LeaseLostError):
        delivery.deliver(RAW, SENDER, TO, lambda _phase: None, nothing_more)
    assert list((tmp_path / "new").iterdir()) == []
    delivery.deliver(RAW, SENDER, TO, lambda _phase: None)
    assert len(list((tmp_path / "new").iterdir())) == 1


def test_one_connection_serves_several_letters() -> None:
    with SmtpServer() as server, SmtpDelivery(config(server)) as delivery:
        deliver(delivery)
        deliver(delivery)
    assert (len(server.accepted), server.connections) == (2, 1)


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with SmtpServer() as server:
        gone = config(server)
    with SmtpDelivery(gone) as delivery, pytest.raises(ServerUnreachableError, match="nie odpowiada"):
        deliver(delivery)


def test_f085_a_letter_is_never_sent_in_the_clear_where_tls_was_asked_for() -> None:
    with (
        SmtpServer() as server,
        SmtpDelivery(config(server, tls="starttls")) as delivery,
        pytest.raises(ServerUnreachableError, match="nie obsługuje"),
    ):
        deliver(delivery)
    assert server.handed == []


@pytest.mark.parametrize(("tls", "option"), [("implicit", "ssl_context"), ("starttls", "tls_context")])
def test_a_letter_goes_over_tls_only_to_a_server_that_is_trusted(
    tmp_path: Path, tls: str, option: str
) -> None:
    file, context = self_signed(tmp_path)
    with SmtpServer(**{option: context}) as server:
        with SmtpDelivery(config(server, tls=tls, ca_file=file)) as delivery:
            assert deliver(delivery).startswith("250")
        with (
            SmtpDelivery(config(server, tls=tls)) as delivery,
            pytest.raises(ServerUnreachableError, match="nie jest bezpieczne"),
        ):
            deliver(delivery)
    assert len(server.handed) == 1


def test_a_wrong_password_is_said_plainly_and_never_shown() -> None:
    settings = {"auth_require_tls": False, "authenticator": lambda *_arguments: _refused()}
    with SmtpServer(**settings) as server:
        login = config(server, username="dgr", password="tajne-haslo")
        assert "tajne-haslo" not in repr(login)
        with (
            SmtpDelivery(login) as delivery,
            pytest.raises(ServerUnreachableError, match="odrzucił login lub hasło"),
        ):
            delivery.check(SENDER)


def test_a_check_names_sender_and_archive_and_hands_nothing_over() -> None:
    with SmtpServer() as server, SmtpDelivery(config(server, archive=ARCHIVE)) as delivery:
        delivery.check(SENDER)
        server.refusals[ARCHIVE] = "550 5.1.1 no such user"
        with pytest.raises(ServerUnreachableError, match=r"NABOR_SMTP__ARCHIVE.*550"):
            delivery.check(SENDER)
        server.refusals.clear()
        assert server.handed == []
        assert deliver(delivery).startswith("250"), "the connection is as good as before"


@pytest.mark.parametrize("reply", ["550 5.7.60 may not send as this", ""])
def test_a_check_finds_a_sender_that_the_server_will_not_have(reply: str) -> None:
    with SmtpServer(Turn("mail", reply)) as server, SmtpDelivery(config(server)) as delivery:
        with pytest.raises(ServerUnreachableError, match=f"{SENDER}.*NABOR_SENDER.*{reply[:3]}"):
            delivery.check(SENDER)
        assert deliver(delivery).startswith("250")


def _refused() -> object:
    from aiosmtpd.smtp import AuthResult

    return AuthResult(success=False, handled=False)


def test_a_maildir_keeps_one_file_however_often_a_letter_is_delivered(tmp_path: Path) -> None:
    phases: list[Phase] = []
    delivery = MaildirDelivery(tmp_path)
    for _ in range(2):
        delivery.deliver(RAW, SENDER, TO, phases.append)
    (file,) = (tmp_path / "new").iterdir()
    assert file.name == "nabor.SZW-2026-0007.reminder.abc@lubuskie.pl.eml"
    assert file.read_bytes() == RAW
    assert list((tmp_path / "tmp").iterdir()) == []
    assert phases[:3] == [Phase.CONNECT, Phase.RCPT, Phase.DATA_STARTED]


def test_a_maildir_letter_that_was_read_is_not_written_again(tmp_path: Path) -> None:
    delivery = MaildirDelivery(tmp_path)
    delivery.deliver(RAW, SENDER, TO, lambda _phase: None)
    (file,) = (tmp_path / "new").iterdir()
    file.rename(tmp_path / "cur" / f"{file.name}:2,S")
    delivery.deliver(RAW, SENDER, TO, lambda _phase: None)
    assert list((tmp_path / "new").iterdir()) == []


def test_a_maildir_that_cannot_be_written_defers(tmp_path: Path) -> None:
    (tmp_path / "tmp").write_text("not a folder")
    with pytest.raises(DeliveryDeferredError, match="Nie można zapisać"):
        MaildirDelivery(tmp_path).deliver(RAW, SENDER, TO, lambda _phase: None)


def test_a_message_id_cannot_lead_out_of_the_maildir(tmp_path: Path) -> None:
    raw = RAW.replace(b"<nabor.SZW", b"<../../nabor.SZW")
    MaildirDelivery(tmp_path / "out").deliver(raw, SENDER, TO, lambda _phase: None)
    (file,) = (tmp_path / "out" / "new").iterdir()
    assert message_from_bytes(file.read_bytes())["Subject"] == "x"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


COPIES = ("dyrektor@lubuskie.pl", "partner@lubuskie.pl")


def test_copies_leave_in_the_same_transaction_and_one_that_is_refused_holds_nothing_back() -> None:
    with SmtpServer() as server, SmtpDelivery(config(server)) as delivery:
        for reply in ("", "550 5.1.1 no such user", "451 4.2.2 mailbox full"):
            server.refusals = {COPIES[0]: reply} if reply else {}
            accepted = delivery.deliver(RAW, SENDER, TO, lambda _phase: None, copies=COPIES)
            assert accepted.reply.startswith("250")
            assert accepted.refused == ((f"{COPIES[0]} ({reply})",) if reply else ())
    assert [letter.to for letter in server.accepted] == [(TO, *COPIES), (TO, COPIES[1]), (TO, COPIES[1])]


def test_an_addressee_who_is_refused_leaves_nobody_a_copy() -> None:
    with SmtpServer() as server, SmtpDelivery(config(server)) as delivery:
        server.refusals[TO] = "550 5.1.1 no"
        with pytest.raises(DeliveryRefusedError):
            delivery.deliver(RAW, SENDER, TO, lambda _phase: None, copies=COPIES)
    assert server.handed == []
