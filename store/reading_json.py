"""Readings as JSON: what child processes write and the store keeps; knows no database."""

from dataclasses import replace
from functools import cache

from pydantic import TypeAdapter

from domain.document import Page, Reading


@cache
def _reading() -> TypeAdapter[Reading]:
    return TypeAdapter(Reading)


@cache
def _pages() -> TypeAdapter[tuple[Page, ...]]:
    return TypeAdapter(tuple[Page, ...])


def reading_to_json(reading: Reading) -> tuple[bytes, bytes]:
    """A reading as it is stored: everything but the pages, and the pages."""
    return _reading().dump_json(replace(reading, pages=()), by_alias=True), _pages().dump_json(reading.pages)


def reading_from_json(body: bytes, pages: bytes | None = None) -> Reading:
    """A stored reading, with its pages where they are wanted."""
    reading = _reading().validate_json(body)
    return reading if pages is None else replace(reading, pages=_pages().validate_json(pages))
