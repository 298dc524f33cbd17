"""Keys of messages in a folder of IMAP: UIDVALIDITY and UID, „7/42” (RFC 9051 § 2.3.1.1)."""


def message_key(uid_validity: int | None, uid: int) -> str:
    """The key of a message.

    >>> message_key(7, 42)
    '7/42'
    """
    return f"{uid_validity}/{uid}"


def uid_in(key: str) -> str:
    """The UID, as people find it in their mail program.

    >>> uid_in("7/42")
    '42'
    """
    return key.rpartition("/")[2]


def is_of(key: str, uid_validity: int | None) -> bool:
    """Whether a key was given while the folder had this UIDVALIDITY, and so still names a message.

    >>> is_of("7/42", 7), is_of("7/42", 8), is_of("1778493600.M1P2.host", 1)
    (True, False, False)
    """
    return key.startswith(f"{uid_validity}/")
