"""Whose word about the client counts."""

import pytest

from panel.security.origin import client_of

PROXY = ("127.0.0.1", "10.0.0.0/8")


@pytest.mark.parametrize(
    ("peer", "headers", "trusted", "address", "scheme", "is_local"),
    [
        ("127.0.0.1", {}, (), "127.0.0.1", "http", True),
        ("192.0.2.1", {}, (), "192.0.2.1", "http", False),
        # Nobody said that this proxy is ours: its words, and its being local, count for nothing.
        ("127.0.0.1", {"x-forwarded-for": "192.0.2.9", "x-forwarded-proto": "https"}, (), "127.0.0.1", "http", False),
        ("127.0.0.1", {"x-forwarded-for": "192.0.2.9", "x-forwarded-proto": "https"}, PROXY, "192.0.2.9", "https", False),
        # What stands further left, the client itself wrote.
        ("127.0.0.1", {"x-forwarded-for": "6.6.6.6, 192.0.2.9, 10.1.1.1"}, PROXY, "192.0.2.9", "http", False),
        ("127.0.0.1", {"x-forwarded-for": "127.0.0.1"}, PROXY, "127.0.0.1", "http", False),
        ("127.0.0.1", {"x-forwarded-for": "rubbish", "x-forwarded-proto": "gopher"}, PROXY, "127.0.0.1", "http", False),
        ("192.0.2.1", {"x-forwarded-for": "127.0.0.1"}, PROXY, "192.0.2.1", "http", False),
    ],
)  # fmt: skip
def test_client(peer, headers, trusted, address, scheme, is_local) -> None:
    found = client_of(peer, "http", headers, trusted)
    assert (found.address, found.scheme, found.is_local) == (address, scheme, is_local)
