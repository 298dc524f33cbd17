"""Caching what is prepared from a call, although calls hold dictionaries and so have no hash."""

from collections.abc import Hashable
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_KNOWN: dict[Hashable, tuple[Any, Any]] = {}
"""By token: the value that came last, and the one that it equals and that caches know."""


class Same(Generic[T]):
    """A cache key: equal for the very same value, or for one that compares equal (a pickled copy).

    Each mail brings a copy of its call; it is compared once, and not with every look into a cache.

    >>> Same({"a": 1}, "a") == Same({"a": 1}, "a"), Same({"a": 1}, "a") == Same({"a": 2}, "a")
    (True, False)
    """

    __slots__ = ("_token", "value")

    def __init__(self, value: T, token: Hashable) -> None:
        came, known = _KNOWN.get(token, (value, value))
        if came is not value:
            known = known if known == value else value
        _KNOWN[token] = value, known
        self.value: T = known
        self._token = token

    def __hash__(self) -> int:
        return hash(self._token)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and (self.value is other.value or self.value == other.value)
