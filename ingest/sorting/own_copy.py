"""Whether a message of the mailbox is one of our letters, byte for byte, as it comes back from the post.

Our Message-IDs cannot be guessed, but whoever got a letter can read its own. So the identifier proves
nothing: the bytes do, for only those have them whom a server handed the letter.

Only lines are cut and compared here, nothing is decoded or parsed, so no limits are needed.
"""

from collections import deque

_UNTOUCHED = frozenset({b"content-transfer-encoding", b"sender", b"reply-to", b"cc", b"bcc"})
"""Fields that no server adds on the way, beside those that the letter has itself."""


def is_copy_of(raw: bytes, letter: bytes) -> bool:
    r"""Whether `raw` is the letter with nothing but fields that servers add on the way.

    Line ends, the folding of fields and blank lines at the very end make no difference. Every field of the
    letter must be there once, in its order; what stands beside them may be anything that a letter does not
    have (Received, Return-Path, DKIM-Signature, a scanner's verdict …).

    >>> letter = b"From: a@urzad.example\r\nMessage-ID: <1@urzad.example>\r\n\r\nDzien dobry.\r\n"
    >>> is_copy_of(b"Received: from a by b\n\twith LMTP\n" + letter.replace(b"\r\n", b"\n"), letter)
    True
    >>> is_copy_of(letter.replace(b"dobry", b"zly"), letter)
    False
    """
    fields, body = _cut(raw)
    ours, our_body = _cut(letter)
    if body != our_body:
        return False
    fixed = _UNTOUCHED | {_name(field) for field in ours}
    expected = deque(ours)
    for field in fields:
        if expected and field == expected[0]:
            expected.popleft()
        elif _name(field) in fixed:
            return False
    return not expected


def _cut(raw: bytes) -> tuple[list[bytes], bytes]:
    """The header's fields, each on one line with single spaces, and the body."""
    head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    fields: list[list[bytes]] = []
    for line in head.split(b"\n"):
        if line[:1] in (b" ", b"\t") and fields:
            fields[-1].append(line)
        else:
            fields.append([line])
    return [b" ".join(b" ".join(lines).split()) for lines in fields], body.rstrip(b"\n")


def _name(field: bytes) -> bytes:
    return field.partition(b":")[0].strip().lower()
