"""Where a request comes from: the client's address, the scheme, and whether our own page sent it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

_FORWARDED = ("x-forwarded-for", "x-forwarded-proto", "forwarded", "x-real-ip", "via")


@dataclass(frozen=True, slots=True)
class Client:
    """Who is at the other end, as far as trusted proxies tell."""

    address: str
    scheme: str
    is_local: bool
    """Whether the request came from this machine itself, through nobody."""


def client_of(peer: str, scheme: str, headers: Mapping[str, str], trusted: Iterable[str]) -> Client:
    """The client of a request; forwarded headers count only from a trusted peer.

    The rightmost address that is no trusted proxy is the client: what stands before it, anybody may write.
    """
    networks = [ip_network(text) for text in trusted]

    def is_trusted(text: str) -> bool:
        return _is_address(text) and any(ip_address(text) in network for network in networks)

    is_forwarded = any(name in headers for name in _FORWARDED)
    if not is_forwarded or not is_trusted(peer):
        is_local = _is_address(peer) and ip_address(peer).is_loopback and not is_forwarded
        return Client(peer, scheme, is_local)
    chain = [part.strip() for part in headers.get("x-forwarded-for", "").split(",") if part.strip()]
    outer = next((hop for hop in reversed(chain) if not is_trusted(hop)), chain[0] if chain else peer)
    told = headers.get("x-forwarded-proto", scheme).split(",")[-1].strip().lower()
    return Client(
        outer if _is_address(outer) else peer, told if told in {"http", "https"} else scheme, is_local=False
    )


def is_https(client: Client, base_url: str) -> bool:
    """Whether browsers reach us by https, so that cookies and headers may ask for it."""
    return client.scheme == "https" or base_url.startswith("https://")


def cookie_name(name: str, client: Client, base_url: str, *, is_everywhere: bool) -> str:
    """A cookie's name, with the prefix that makes browsers keep it to this host, or to https (RFC 6265bis).

    `is_everywhere`: it is sent to all our addresses. Where a machine serves itself by http there is no
    prefix: browsers would drop it.
    """
    if not is_https(client, base_url):
        return name
    return f"{'__Host-' if is_everywhere else '__Secure-'}{name}"


def is_ours(headers: Mapping[str, str], base_url: str) -> bool:
    """Whether a browser says that a page of ours sent the request; one that says nothing is not refused.

    Sec-Fetch-Site first (a browser sets it, no page can), else Origin against the host that was asked.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = headers.get("origin")
    if origin is None:
        return True
    hosts = {headers.get("host", ""), urlsplit(base_url).netloc}
    return urlsplit(origin).netloc in hosts - {""}


def is_surely_ours(headers: Mapping[str, str]) -> bool:
    """Whether a browser vouches that a page of ours sent the request: no other site can make it say so."""
    return headers.get("sec-fetch-site") == "same-origin"


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
