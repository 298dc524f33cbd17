"""The ranking as web pages: the commission's, with every reason, and the list that is published."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from domain.call import Call
from domain.points import points_text
from domain.ranking import Ranking
from reports.lists import INTERNAL, VERIFY, listing

if TYPE_CHECKING:
    from jinja2 import Environment

_PIECES = 200
"""Pieces of a page that are written together."""
_TEMPLATES = Path(__file__).parent / "templates"


def write_html(ranking: Ranking, call: Call, path: Path) -> None:
    """Write the commission's page; it names what is on neither list, and is not for publication."""
    _write("ranking.html.j2", ranking, call, path)


def write_public_html(ranking: Ranking, call: Call, path: Path) -> None:
    """Write the list to be published: names and places of those qualified, nothing else (Regulamin § 4.7)."""
    _write("public.html.j2", ranking, call, path)


def _write(template: str, ranking: Ranking, call: Call, path: Path) -> None:
    view = listing(ranking, call)
    page = (
        _environment().get_template(template).stream(view=view, call=call, verify=VERIFY, internal=INTERNAL)
    )
    page.enable_buffering(_PIECES)
    with path.open("wb") as file:
        page.dump(file, encoding="utf-8")


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["points"] = points_text
    return environment
