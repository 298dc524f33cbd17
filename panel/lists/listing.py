"""Lists: filters, order and page stand in the address; links change one of them and keep the others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import urlencode

from store.engine.wanted import MOST_COUNTED

T = TypeVar("T")
S = TypeVar("S")

A_PAGE = 50


@dataclass(frozen=True, slots=True)
class Query:
    """What an address asks of a list."""

    path: str
    values: Mapping[str, str]
    """The parameters that say something, by name; `strona` and `sort` among them."""

    @classmethod
    def of(cls, path: str, parameters: Mapping[str, str], names: Sequence[str]) -> "Query":
        """The known parameters of a request; the others are none of ours."""
        asked = {name: parameters.get(name, "").strip() for name in (*names, "sort", "strona")}
        return cls(path, {name: value for name, value in asked.items() if value})

    def get(self, name: str) -> str:
        """A parameter; empty without one."""
        return self.values.get(name, "")

    @property
    def page(self) -> int:
        """The page asked for, counted from 1."""
        text = self.get("strona")
        return max(1, int(text)) if text.isdecimal() and len(text) < 8 else 1

    def link(self, **changed: object) -> str:
        """The address with some parameters changed; an empty value leaves one out."""
        values = {**self.values, **{name: str(value) for name, value in changed.items()}}
        told = {name: value for name, value in values.items() if value}
        return f"{self.path}?{urlencode(told)}" if told else self.path

    def sorted_by(self, column: str) -> str:
        """The address that sorts by a column, the other way round where it already does."""
        return self.link(sort=f"-{column}" if self.get("sort") == column else column, strona="")

    def order(self, sorts: Mapping[str, S]) -> tuple[S | None, bool]:
        """What a list is sorted by, of what it may be, and whether downwards; None: by nothing known."""
        asked = self.get("sort")
        return sorts.get(asked.removeprefix("-")), asked.startswith("-")

    def direction(self, column: str) -> str:
        """How a column is sorted, as `aria-sort` says it."""
        return {column: "ascending", f"-{column}": "descending"}.get(self.get("sort"), "none")


@dataclass(frozen=True, slots=True)
class Shown(Generic[T]):
    """One page of a list."""

    rows: Sequence[T]
    total: int
    page: int
    pages: int
    is_more: bool = False
    """Whether there are more than `total`, of which nobody counted how many."""

    @property
    def first(self) -> int:
        """The number of its first row, counted from 1; 0 where there is none."""
        return (self.page - 1) * A_PAGE + 1 if self.total else 0

    @property
    def last(self) -> int:
        """The number of its last row."""
        return min(self.total, self.page * A_PAGE)


def page_from(rows: Sequence[T], total: int, number: int, *, are_many: bool = False) -> Shown[T]:
    """A page that the database cut out of a longer list; one of very many is counted up to a bound."""
    is_more = are_many and total > MOST_COUNTED
    total = MOST_COUNTED if is_more else total
    return Shown(rows, total, number, max(1, -(-total // A_PAGE)), is_more)
