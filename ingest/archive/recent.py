"""The bytes that were stored or read last, in memory: each is asked for several times while it is read."""

import threading
from collections import OrderedDict


class Recent:
    """So many bytes by key; what was not asked for the longest goes first. Several threads may ask."""

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def get(self, key: str) -> bytes | None:
        """The bytes, where they are still kept.

        >>> recent = Recent(4)
        >>> recent.keep("a", b"123"), recent.keep("b", b"45")
        (None, None)
        >>> recent.get("a"), recent.get("b")
        (None, b'45')
        """
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def keep(self, key: str, content: bytes) -> None:
        """Keep them for a while; what is larger than all that is kept is not."""
        if len(content) > self._most:
            return
        with self._lock:
            self._size += len(content) - len(self._kept.pop(key, b""))
            self._kept[key] = content
            while self._size > self._most:
                _key, dropped = self._kept.popitem(last=False)
                self._size -= len(dropped)
