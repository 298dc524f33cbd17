"""The IMAP mailbox against a real Dovecot."""

import datetime as dt
import logging
import socket
import ssl
from dataclasses import replace

import pytest
from imapclient import IMAPClient

from errors import TransientError
from ingest.mailbox import imap as mailbox_imap
from ingest.mailbox.imap import ImapMailbox
from ingest.mailbox.protocol import FolderState, ImapConfig
from tests.support.servers.dovecot import HOST, PASSWORD, POLISH_PASSWORD, POLISH_USERNAME, USERNAME, Dovecot

AT = dt.datetime(2026, 4, 7, 8, 0, 5, tzinfo=dt.UTC)


def mail(number: int, size: int = 0) -> bytes:
    return f"Subject: {number}\r\nMessage-ID: <{number}@x.example>\r\n\r\n{'x' * size}".encode()


def fill(server: Dovecot, config: ImapConfig, *numbers: int) -> None:
    for number in numbers:
        server.deliver(mail(number), AT, config.folder)


def poll(config: ImapConfig, mark: FolderState) -> list[str]:
    with ImapMailbox(config) as mailbox:
        return mailbox.new_keys(mark)


def writable(config: ImapConfig) -> IMAPClient:
    """A clerk's mail program: another connection that may change things."""
    client = IMAPClient(HOST, config.port, ssl=False, timeout=10)
    client.login(USERNAME, PASSWORD)
    client.select_folder(config.folder)
    return client


def remove(config: ImapConfig, uid: int) -> None:
    with writable(config) as client:
        client.delete_messages([uid])
        client.expunge()


def validity(config: ImapConfig) -> int:
    with writable(config) as client:
        return int(client.folder_status(config.folder, ["UIDVALIDITY"])[b"UIDVALIDITY"])


def test_messages_come_whole_with_their_arrival_time(server: Dovecot, imap: ImapConfig) -> None:
    fill(server, imap, 1, 2)
    with ImapMailbox(imap) as mailbox:
        keys = mailbox.new_keys(FolderState())
        fetched = list(mailbox.fetch(keys))
    number = validity(imap)
    assert keys == [f"{number}/1", f"{number}/2"]
    assert [message.raw for message in fetched] == [mail(1), mail(2)]
    assert [message.key for message in fetched] == keys
    assert {(message.internal_date_at, message.folder) for message in fetched} == {(AT, imap.folder)}
    assert [(message.uid_validity, message.uid) for message in fetched] == [(number, 1), (number, 2)]


def test_a_mail_of_no_bytes_is_handed_over(server: Dovecot, imap: ImapConfig) -> None:
    server.deliver(b"", AT, imap.folder)
    fill(server, imap, 2)
    with ImapMailbox(imap) as mailbox:
        fetched = list(mailbox.fetch(mailbox.all_keys()))
        assert [message.raw for message in fetched] == [b"", mail(2)]
        assert mailbox.missed == frozenset()


def test_no_answer_about_a_mail_is_no_empty_mail(
    server: Dovecot, imap: ImapConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(server, imap, 1)
    monkeypatch.setattr(ImapMailbox, "_sizes", lambda _self, uids: dict.fromkeys(uids, 0))
    monkeypatch.setattr(ImapMailbox, "_ask", lambda *_arguments: {1: {b"INTERNALDATE": AT}})
    with ImapMailbox(imap) as mailbox:
        assert list(mailbox.fetch(mailbox.all_keys())) == []
        assert mailbox.missed == {f"{validity(imap)}/1"}


def test_an_empty_folder_has_nothing(imap: ImapConfig) -> None:
    with ImapMailbox(imap) as mailbox:
        assert mailbox.new_keys(FolderState()) == []
        assert mailbox.all_keys() == []
        assert list(mailbox.fetch([])) == []


def test_only_what_is_new_and_what_is_missing_is_asked_for(server: Dovecot, imap: ImapConfig) -> None:
    fill(server, imap, 1, 2, 3, 4)
    number = validity(imap)
    mark = FolderState(uid_validity=number, highest_uid=3, missing=frozenset({1}))
    assert poll(imap, mark) == [f"{number}/1", f"{number}/4"]


def test_f001_changed_uid_validity_makes_everything_new(server: Dovecot, imap: ImapConfig) -> None:
    fill(server, imap, 1, 2)
    number = validity(imap)
    assert len(poll(imap, FolderState(uid_validity=number - 1, highest_uid=2))) == 2
    with ImapMailbox(imap) as mailbox:
        assert list(mailbox.fetch([f"{number - 1}/1"])) == []


def test_f002_unreadable_folder_is_transient_and_named(imap: ImapConfig) -> None:
    with (
        pytest.raises(TransientError, match="„nie-ma-takiego”"),
        ImapMailbox(replace(imap, folder="nie-ma-takiego")),
    ):
        pass


def test_f003_the_last_old_message_is_not_new(server: Dovecot, imap: ImapConfig) -> None:
    fill(server, imap, 1, 2, 3)
    number = validity(imap)
    poll(imap, FolderState())
    remove(imap, 3)
    assert poll(imap, FolderState(uid_validity=number, highest_uid=2)) == []


def test_f004_a_vanished_message_is_skipped_and_logged(
    server: Dovecot, imap: ImapConfig, caplog: pytest.LogCaptureFixture
) -> None:
    fill(server, imap, 1, 2, 3)
    keys = poll(imap, FolderState())
    remove(imap, 2)
    with caplog.at_level(logging.WARNING), ImapMailbox(imap) as mailbox:
        assert [message.uid for message in mailbox.fetch(keys)] == [1, 3]
    assert "uid=2" in caplog.text


def test_f005_a_dropped_connection_keeps_what_was_complete(
    server: Dovecot, imap: ImapConfig, proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(server, imap, 1, 2, 3)
    monkeypatch.setattr(mailbox_imap, "_BATCH_MESSAGES", 1)
    cut = proxy(lambda line: None if line.startswith(b"* 2 FETCH") and b"BODY[]" in line else line)
    got = []
    with ImapMailbox(replace(imap, port=cut.port)) as mailbox:
        fetching = mailbox.fetch(mailbox.new_keys(FolderState()))
        got.append(next(fetching).uid)
        with pytest.raises(TransientError, match="przerwał połączenie"):
            got.extend(message.uid for message in fetching)
    assert got == [1]


def test_f007_one_malformed_answer_leaves_the_others(
    server: Dovecot, imap: ImapConfig, proxy, caplog: pytest.LogCaptureFixture
) -> None:
    fill(server, imap, 1, 2, 3)

    def spoil(line: bytes) -> bytes:
        is_body = line.startswith(b"* 2 FETCH") and b"BODY[]" in line
        return b"* 2 FETCH (UID 2 (( {x}\r\n" + line if is_body else line

    spoiling = proxy(spoil)
    with ImapMailbox(replace(imap, port=spoiling.port)) as mailbox:
        keys = mailbox.new_keys(FolderState())
        assert [message.uid for message in mailbox.fetch(keys)] == [1, 3]
    assert "uid=2 cannot be fetched" in caplog.text


def test_f007_a_server_that_is_never_understood_is_transient(
    server: Dovecot, imap: ImapConfig, proxy
) -> None:
    fill(server, imap, 1, 2, 3, 4)
    spoiling = proxy(lambda line: b"* ? nonsense\r\n" + line if b"BODY[]" in line else line)
    with (
        ImapMailbox(replace(imap, port=spoiling.port)) as mailbox,
        pytest.raises(TransientError, match="niezrozumiale"),
    ):
        list(mailbox.fetch(mailbox.new_keys(FolderState())))


def test_f008_seen_is_neither_consulted_nor_set(server: Dovecot, imap: ImapConfig) -> None:
    fill(server, imap, 1, 2)
    with writable(imap) as client:
        client.add_flags([1], [b"\\Seen"])
    with ImapMailbox(imap) as mailbox:
        assert len(list(mailbox.fetch(mailbox.new_keys(FolderState())))) == 2
    with writable(imap) as client:
        flags = client.get_flags([1, 2])
    assert b"\\Seen" in flags[1]
    assert b"\\Seen" not in flags[2]


def test_an_idle_poll_sends_no_search_and_no_fetch(server: Dovecot, imap: ImapConfig, proxy) -> None:
    fill(server, imap, *range(1, 20))
    number = validity(imap)
    poll(imap, FolderState())
    listening = proxy()
    assert poll(replace(imap, port=listening.port), FolderState(uid_validity=number, highest_uid=19)) == []
    said = b"".join(listening.asked)
    assert b"EXAMINE" in said
    assert b"SEARCH" not in said
    assert b"FETCH" not in said
    assert b"SELECT" not in said


def test_all_keys_are_found_in_pieces(
    server: Dovecot, imap: ImapConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(server, imap, *range(1, 8))
    monkeypatch.setattr(mailbox_imap, "_UIDS_PER_SEARCH", 2)
    with ImapMailbox(imap) as mailbox:
        assert [key.split("/")[1] for key in mailbox.all_keys()] == ["1", "2", "3", "4", "5", "6", "7"]


@pytest.mark.parametrize("size", [2_999, 3_000, 3_001, 10_000])
def test_a_large_message_comes_in_chunks(
    server: Dovecot, imap: ImapConfig, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(mailbox_imap, "_CHUNK_BYTES", 1_000)
    monkeypatch.setattr(mailbox_imap, "_BATCH_BYTES", 500)
    whole = mail(1, size)[:size]
    server.deliver(whole, AT, imap.folder)
    fill(server, imap, 2)
    with ImapMailbox(imap) as mailbox:
        fetched = list(mailbox.fetch(mailbox.new_keys(FolderState())))
    assert [(message.raw, message.internal_date_at) for message in fetched] == [(whole, AT), (mail(2), AT)]


def test_batches_are_bounded_in_bytes_and_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailbox_imap, "_BATCH_BYTES", 100)
    monkeypatch.setattr(mailbox_imap, "_BATCH_MESSAGES", 3)
    sizes = {1: 10, 2: 10, 3: 10, 4: 10, 5: 95, 6: 500, 7: 1}
    assert list(mailbox_imap._batches(range(1, 9), sizes)) == [[1, 2, 3], [4], [5], [6], [7]]


def test_wrong_password_names_host_and_user_but_not_the_password(imap: ImapConfig) -> None:
    wrong = replace(imap, password="tajemnica-nie-ta")
    with pytest.raises(TransientError) as caught, ImapMailbox(wrong):
        pass
    told = str(caught.value)
    assert HOST in told
    assert USERNAME in told
    assert "hasło" in told
    assert "tajemnica" not in told
    assert "tajemnica" not in repr(wrong)


def test_a_password_with_polish_letters_logs_in(server: Dovecot, imap: ImapConfig) -> None:
    fill(server, imap, 1)
    assert len(poll(replace(imap, username=POLISH_USERNAME, password=POLISH_PASSWORD), FolderState())) == 1


def test_an_unreachable_server_is_transient(imap: ImapConfig) -> None:
    with socket.socket() as nobody:
        nobody.bind((HOST, 0))
        port = nobody.getsockname()[1]
        with pytest.raises(TransientError, match="nieosiągalny"), ImapMailbox(replace(imap, port=port)):
            pass


def test_a_silent_server_runs_into_the_time_out(imap: ImapConfig) -> None:
    with socket.create_server((HOST, 0)) as silent:
        config = replace(imap, port=silent.getsockname()[1], timeout_seconds=0.2)
        with pytest.raises(TransientError, match=r"nie odpowiedział w ciągu 0\.2 s"), ImapMailbox(config):
            pass


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_tls_is_verified_by_default(server: Dovecot, imap: ImapConfig, tls) -> None:
    port = server.tls_port if tls == "implicit" else server.port
    secure = replace(imap, tls=tls, port=port)
    with pytest.raises(TransientError, match="certyfikat, któremu nie można zaufać"), ImapMailbox(secure):
        pass
    fill(server, imap, 1)
    assert len(poll(replace(secure, ca_file=server.ca_file), FolderState())) == 1


def test_tls_on_a_plain_port_is_explained(imap: ImapConfig) -> None:
    with pytest.raises(TransientError, match="tryb TLS"), ImapMailbox(replace(imap, tls="implicit")):
        pass


def test_the_default_is_verified_tls() -> None:
    config = ImapConfig("h", "u", "p")
    assert (config.tls, config.port) == ("implicit", 993)
    context = mailbox_imap_context(config)
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname


def mailbox_imap_context(config: ImapConfig) -> ssl.SSLContext:
    from ingest.mailbox import imap_connection

    return imap_connection._tls_context(config)


def test_f103_bodies_never_reach_a_log(
    server: Dovecot, imap: ImapConfig, caplog: pytest.LogCaptureFixture
) -> None:
    server.deliver(b"Subject: x\r\n\r\nPESEL 12345678901", AT, imap.folder)
    with caplog.at_level(logging.DEBUG), ImapMailbox(imap) as mailbox:
        assert len(list(mailbox.fetch(mailbox.new_keys(FolderState())))) == 1
    assert "12345678901" not in caplog.text
    assert PASSWORD not in caplog.text
