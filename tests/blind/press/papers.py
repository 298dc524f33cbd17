"""Papers as files: sources rendered together, then worn, photographed and signed one by one."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.blind.model import Html, Paper
from tests.blind.press.browser import printed
from tests.blind.press.chance import chance_of
from tests.blind.press.kept import keep, kept_file
from tests.blind.press.office_suite import Target, converted, with_pictures
from tests.blind.press.pages import page_count
from tests.blind.press.phone import photographed
from tests.blind.press.scanner import scanned
from tests.blind.press.signer import enveloped, signed_pdf
from tests.blind.press.word import essence, written


@dataclass(frozen=True, slots=True)
class File:
    """One file as a company sends it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Order:
    """A paper to be made, and by whom it is sent."""

    paper: Paper
    slug: str
    """Of the application: the same paper is worn otherwise in another's hands."""
    signer: str
    signed_at: datetime
    in_pdf: bool = False
    """The paper is to be bound with others: whatever its guise, as PDF."""

    @property
    def target(self) -> Target:
        """The format before wear."""
        return self.paper.guise if self.paper.guise in {"docx", "odt"} and not self.in_pdf else "pdf"


def pressed(orders: Sequence[Order]) -> list[tuple[File, ...]]:
    """The files of each paper."""
    sources = rendered([(order.paper, order.target) for order in orders])
    return [_files(order, source) for order, source in zip(orders, sources, strict=True)]


def rendered(wanted: Sequence[tuple[Paper, Target]]) -> list[bytes]:
    """Each paper in the format asked for, clean; what was not made before is made in few calls."""
    recipes = [_recipe(paper, target) for paper, target in wanted]
    fresh = {recipe.file: recipe for recipe in recipes if not recipe.file.exists()}
    for (suffix, target), batch in _batches(fresh.values()).items():
        contents = [recipe.content for recipe in batch]
        if (suffix, target) == ("html", "pdf"):
            made = printed([content.decode() for content in contents])
        elif suffix == target:
            made = contents
        else:
            made = converted(contents, suffix, target)
        for recipe, content in zip(batch, made, strict=True):
            keep(recipe.file, content)
    return [recipe.file.read_bytes() for recipe in recipes]


@dataclass(frozen=True, slots=True)
class _Recipe:
    """What a clean file follows from, and where it is kept."""

    content: bytes
    suffix: str
    target: Target
    file: Path


def _recipe(paper: Paper, target: Target) -> _Recipe:
    if isinstance(paper.source, Html):
        text = paper.source.text if target == "pdf" else with_pictures(paper.source.text)
        return _Recipe(text.encode(), "html", target, kept_file("html", text, target))
    docx = written(paper.source)
    return _Recipe(docx, "docx", target, kept_file("docx", essence(docx), target))


def _batches(recipes: Iterable[_Recipe]) -> Mapping[tuple[str, Target], list[_Recipe]]:
    batches: dict[tuple[str, Target], list[_Recipe]] = {}
    for recipe in recipes:
        batches.setdefault((recipe.suffix, recipe.target), []).append(recipe)
    return batches


def _files(order: Order, source: bytes) -> tuple[File, ...]:
    """The paper as it is sent, from its clean file."""
    paper = order.paper
    name = file_name(paper.file_name)
    if paper.guise == "photo":
        shots = _photographs(order, source)
        return tuple(File(f"{name}-{number}.jpg", shot) for number, shot in enumerate(shots, start=1))
    if paper.guise == "scan":
        source = _scan(order, source)
    if paper.signing == "electronic" and not order.in_pdf:
        if order.target == "pdf":
            return (File(f"{name}.pdf", _signed(order, source)),)
        return (File(f"{name}.{order.target}.p7m", enveloped(source, order.signer)),)
    return (File(f"{name}.{order.target}", source),)


def file_name(name: str) -> str:
    """The name without a suffix that a writer may have put there.

    >>> file_name("Zaświadczenie ZUS.pdf"), file_name("zał. 3")
    ('Zaświadczenie ZUS', 'zał. 3')
    """
    return re.sub(r"\.(pdf|docx|odt|jpe?g)$", "", name, flags=re.IGNORECASE)


def _scan(order: Order, source: bytes) -> bytes:
    paper = order.paper
    place = kept_file("scan", source, order.slug, paper.file_name, f"{paper.dpi}/{paper.turned}")
    if place.exists():
        return place.read_bytes()
    chance = chance_of(order.slug, paper.file_name)
    return keep(place, scanned(source, paper.dpi, paper.turned, chance))


def _photographs(order: Order, source: bytes) -> list[bytes]:
    paper = order.paper
    words = ("photo", source, order.slug, paper.file_name, f"{paper.dpi}/{paper.turned}")
    places = [kept_file(*words, str(number)) for number in range(page_count(source))]
    if all(place.exists() for place in places):
        return [place.read_bytes() for place in places]
    shots = photographed(source, paper.dpi, paper.turned, chance_of(order.slug, paper.file_name))
    return [keep(place, shot) for place, shot in zip(places, shots, strict=True)]


def _signed(order: Order, source: bytes) -> bytes:
    place = kept_file("signed", source, order.signer, order.signed_at.isoformat())
    return (
        place.read_bytes()
        if place.exists()
        else keep(place, signed_pdf(source, order.signer, order.signed_at))
    )
