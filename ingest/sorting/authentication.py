"""What our own mail server found out about a sender: Authentication-Results (RFC 8601).

Anybody can write such a header. Only one with exactly the server's own identifier is believed, and only above
everything that came with the message: above the first field that a sender writes, and above the first
Received of a server that is not ours (RFC 8601 § 5). The server should also remove foreign headers under its
own name, as that section demands; we do not rely on it any further.

The parser is our own because it must never give up: the server's header quotes a sender's words
(smtp.mailfrom, comments), and what a strict parser cannot take would hide the verdict behind it. authres, the
library for it, has had no release since 2020, refuses whole headers and takes seconds over long ones.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from domain.mail import Authentication

_LONGEST = 10_000
_AUTHOR_FIELDS = frozenset(
    {
        "from",
        "sender",
        "reply-to",
        "to",
        "cc",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "content-type",
    }
    | {"dkim-signature"}
)
_PIECE = re.compile(r'\\.|[()";]|[^\\()";]+|.', re.DOTALL)
_RESULT = re.compile(r"\s*([a-z0-9-]+)(?:\s*/\s*\d+)?\s*=\s*([a-z]+)", re.IGNORECASE)
_BY = re.compile(r"(?:^|\s)by\s+([^\s;()]+)", re.IGNORECASE)
_FAILED = frozenset({"fail", "hardfail"})


def read_authentication(fields: Iterable[tuple[str, str]], authserv_id: str) -> Authentication | None:
    """What the server called `authserv_id` says of a message, or None; `fields` are its headers from the top.

    Their names are in lower case.

    Where it says „fail” for DMARC in any header, that holds; of all else the topmost word counts.

    >>> own = ("authentication-results", "mx.urzad.example; spf=pass smtp.mailfrom=a@b.example; dmarc=fail")
    >>> read_authentication([own, ("from", "a@b.example")], "mx.urzad.example")
    Authentication(dmarc='fail', spf='pass', dkim='')
    >>> read_authentication([("from", "a@b.example"), own], "mx.urzad.example") is None
    True
    """
    found = [
        results
        for value in _ours(fields, authserv_id.casefold())
        if (results := _results(value, authserv_id.casefold())) is not None
    ]
    if not found:
        return None
    dmarc = [result for results in found for method, result in results if method == "dmarc"]
    spf = [result for results in found for method, result in results if method == "spf"]
    dkim = next(filter(None, ([r for method, r in results if method == "dkim"] for results in found)), [])
    return Authentication(
        dmarc="fail" if _FAILED & set(dmarc) else next(iter(dmarc), ""),
        spf=next(iter(spf), ""),
        dkim="pass" if "pass" in dkim else next(iter(dkim), ""),
    )


def refutes_sender(found: Authentication) -> bool:
    """Whether what the server found out casts doubt on the sender.

    DMARC decides where it was judged (RFC 7489); where it was not, SPF that fails without any DKIM signature
    that holds.

    >>> refutes_sender(Authentication(dmarc="pass", spf="fail")), refutes_sender(Authentication(spf="fail"))
    (False, True)
    """
    if found.dmarc:
        return found.dmarc in _FAILED
    return found.spf in _FAILED and found.dkim != "pass"


def _ours(fields: Iterable[tuple[str, str]], authserv_id: str) -> Iterator[str]:
    """The values of the Authentication-Results that can only have been added by our servers."""
    own_hosts: set[str] = set()
    for name, value in takewhile(lambda field: field[0] not in _AUTHOR_FIELDS, fields):
        if name == "received":
            by = _BY.search(value)
            host = by[1].lower().rstrip(".") if by else ""
            own_hosts = own_hosts or {host}  # the topmost one is added by the server that holds the mailbox
            if host not in own_hosts and not _is_of(host, authserv_id):
                return
        elif name == "authentication-results":
            yield value[:_LONGEST]


def _is_of(host: str, authserv_id: str) -> bool:
    """Whether a host belongs to the server's domain: its own, or the one above where that is no bare „pl”."""
    above = authserv_id.partition(".")[2]
    domain = above if "." in above else authserv_id
    return host == domain or host.endswith(f".{domain}")


def _results(value: str, authserv_id: str) -> list[tuple[str, str]] | None:
    """Methods and their results, in order; None for a header of another server."""
    first, *others = _without_comments(value)
    if first.split()[:1] != [authserv_id]:
        return None
    found = (_RESULT.match(part) for part in others)
    return [(match[1], match[2]) for match in found if match is not None]


def _without_comments(value: str) -> list[str]:
    """The parts between semicolons in lower case, without comments and quoted words (RFC 5322 § 3.2.2)."""
    parts, depth, is_quoted = [""], 0, False
    for piece in _PIECE.findall(value):
        if piece == '"' and depth == 0:
            is_quoted = not is_quoted
        elif is_quoted:
            continue
        elif piece == "(":
            depth += 1
        elif piece == ")":
            depth = max(0, depth - 1)
        elif depth == 0 and piece == ";":
            parts.append("")
        elif depth == 0:
            parts[-1] += piece
    return [part.lower() for part in parts]
