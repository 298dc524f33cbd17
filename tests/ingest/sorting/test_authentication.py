"""Whose word about a sender is believed: our own server's, and only where nobody else can have written it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.mail import Authentication
from ingest.message.parse import parse_message
from ingest.sorting.authentication import read_authentication, refutes_sender

OWN = "mx1.lubuskie.pl"
RECEIVED = ("Received", "from mail.firma.example by mx1.lubuskie.pl (Postfix) with ESMTPS id 1; x")
FOREIGN = ("Received", "from pc by mail.firma.example (Postfix) with ESMTPSA id 2; x")
FAILS = ("Authentication-Results", f"{OWN}; dmarc=fail (p=none) header.from=firma.example")
PASSES = ("Authentication-Results", f"{OWN}; dmarc=pass header.from=firma.example")
FROM = ("From", "biuro@firma.example")


def read(*fields: tuple[str, str], own: str = OWN) -> Authentication | None:
    return read_authentication([(name.lower(), value) for name, value in fields], own)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("mx1.lubuskie.pl; none", Authentication()),
        ("mx1.lubuskie.pl 1; spf=pass smtp.mailfrom=a@b.example", Authentication(spf="pass")),
        ("MX1.Lubuskie.PL; DMARC=Fail header.from=b.example", Authentication(dmarc="fail")),
        (
            'mx1.lubuskie.pl; dkim=fail reason="bad; dmarc=pass" header.d=b.example; dkim=pass header.d=c.example',
            Authentication(dkim="pass"),
        ),
        (
            "mx1.lubuskie.pl; spf=softfail (b.example: (in; dmarc=pass) x) smtp.mailfrom=b; dkim=none; dmarc=none",
            Authentication(dmarc="none", spf="softfail", dkim="none"),
        ),
        ("mx1.lubuskie.pl; dmarc/1 = pass; arc=fail; x-unknown=fail; ;;=", Authentication(dmarc="pass")),
        ("mx1.lubuskie.pl; spf=pass smtp.mailfrom=x; dmarc=pass; dmarc=fail", Authentication("fail", "pass")),
    ],
)
def test_a_header_of_our_server_is_read(value: str, expected: Authentication) -> None:
    assert read(("Authentication-Results", value), RECEIVED, FROM) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    {
        "above all": ((FAILS, RECEIVED, FROM), "fail"),
        "below our own Received, as Gmail writes it": ((RECEIVED, FAILS, FOREIGN, FROM), "fail"),
        "below two hops of ours": (
            (("Received", "from mx1 by store.lubuskie.pl with LMTP; x"), RECEIVED, FAILS, FOREIGN, FROM), "fail"
        ),
        "several of ours": ((("Authentication-Results", f"{OWN}; spf=pass"), FAILS, RECEIVED, FROM), "fail"),
        "a forged one below ours": ((FAILS, RECEIVED, PASSES, FROM), "fail"),
        "a forged one above nothing": ((RECEIVED, FOREIGN, FAILS, FROM), None),
        "a forged one among what the sender wrote": ((RECEIVED, FROM, FAILS), None),
        "a forged one behind the sender's signature": ((RECEIVED, ("DKIM-Signature", "v=1"), FAILS, FROM), None),
        "another server's": ((("Authentication-Results", "mx.obcy.example; dmarc=fail"), RECEIVED, FROM), None),
        "a name that only begins so": (
            (("Authentication-Results", f"{OWN}.obcy.example; dmarc=fail"), RECEIVED, FROM), None
        ),
        "a name in a comment": ((("Authentication-Results", f"x ({OWN}); dmarc=fail"), RECEIVED, FROM), None),
        "none": ((RECEIVED, FROM), None),
    }.values(),
)  # fmt: skip
def test_f055_only_what_our_own_server_added_is_believed(
    fields: tuple[tuple[str, str], ...], expected: str | None
) -> None:
    found = read(*fields)
    assert (None if found is None else found.dmarc) == expected


@pytest.mark.parametrize(
    ("found", "is_refuted"),
    [
        (Authentication(dmarc="fail", spf="pass", dkim="pass"), True),
        (Authentication(dmarc="pass", spf="fail", dkim="fail"), False),
        (Authentication(dmarc="none", spf="fail"), False),
        (Authentication(dmarc="temperror", spf="fail"), False),
        (Authentication(spf="fail"), True),
        (Authentication(spf="fail", dkim="fail"), True),
        (Authentication(spf="fail", dkim="pass"), False),
        (Authentication(spf="softfail", dkim="fail"), False),
        (Authentication(dkim="fail"), False),
        (Authentication(), False),
    ],
)
def test_f055_what_speaks_against_a_sender(found: Authentication, is_refuted: bool) -> None:
    assert refutes_sender(found) is is_refuted


@given(st.text(alphabet='mx1.lubuskie.pl;="\\() \t/adfiknoprs', max_size=120))
def test_f055_no_header_stops_the_mail(value: str) -> None:
    found = read(("Authentication-Results", value), FROM)
    assert found is None or isinstance(found, Authentication)


@given(st.text(alphabet=st.characters(codec="ascii", exclude_characters='";()\\'), max_size=40))
def test_f055_no_words_of_a_sender_hide_what_follows(mailfrom: str) -> None:
    value = f"{OWN}; spf=pass smtp.mailfrom={mailfrom}; dmarc=fail header.from=x.example"
    found = read(("Authentication-Results", value), FROM)
    assert found is not None
    assert found.dmarc == "fail"


@pytest.mark.parametrize("evil", ["(" * 200_000, "spf=pass;" * 50_000, '"\\' * 100_000, "a" * 400_000])
def test_f055_a_long_header_takes_no_time(evil: str) -> None:
    began = time.process_time()
    read(("Authentication-Results", f"{OWN}; {evil}"), ("Received", f"by {evil}"), FROM)
    assert time.process_time() - began < 1


def test_a_message_tells_it_only_where_the_name_is_set() -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in (FAILS, RECEIVED, FROM))
    raw = f"{head}Subject: x\r\n\r\nDzien dobry.\r\n".encode()
    assert parse_message(raw)[0].authentication is None
    assert parse_message(raw, authserv_id=OWN)[0].authentication == Authentication(dmarc="fail")
