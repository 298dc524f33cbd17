"""Addresses of a Polish page, a foreign one and of profiles in one answer, each with its own question."""

import re
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.counted.lists import is_none
from checks.recognise.form.answer.web_pages import is_foreign_by_address, is_network, urls_of
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.networks import HOSTS
from checks.recognise.form.question.unit import Unit

POLISH, FOREIGN = "Strona www w języku polskim", "Strona www w języku obcym"
SOCIAL = "Media społecznościowe"
_NETWORK = re.compile(rf"\b(?:{HOSTS})\.com\b")
_PAGE_ALONE = re.compile(r"(?:https?://|www\.)\S+")
_ASKED, _SURE = 0.5, 0.85
_LEAST = 2
_LETTERS = re.compile(r"[^\W\d_]{3}")
_LABELLED = re.compile(r"\s*(?:[a-h][.)]\s*|[-–•]\s*)?([^\W\d][^:\n]{2,60}):(?!//)(.*)$")
_PAGES = frozenset({"website_pl", "website_foreign"})
_SAID = re.compile(
    r"\b(?:jez\w*\.? ?|jezyku |wersj\w+ |po )?(?:ang(?:iel\w*)?|obc\w*|obcojezyczn\w*|niem(?:iec\w*)?|inn\w+"
    r"|en|eng|de)\b"
)
_POLISH = re.compile(r"\b(?:pl|pol(?:sk\w*)?|polskojezyczn\w*)\b")
_FOREIGN_TOO = re.compile(r"\bpol\w*.*\b(?:angiel|obc|obcojezycz|niemiec|inn|zagranicz)\w*")
_FOREIGN_ALONE = re.compile(r"^(?!.*\bpol).*\b(?:angiel|obc|obcojezycz|niemiec|inn|zagranicz)\w*")
"""A question for the foreign pages alone: whatever it is answered with is one."""


def pages_apart(unit: Unit, wording: Wording) -> tuple[Unit, ...]:
    """The unit, or one of each kind of page that its answer names: Polish, foreign, social media."""
    asked = dict(wording.scores(unit.question))
    is_language = asked.get("languages", 0.0) >= max(_ASKED, asked.get("website_pl", 0.0))
    if is_language and not unit.options and _PAGE_ALONE.match(unit.answer.strip()):
        # „… w języku obcym: www.firma.pl/en” goes on from the question of the Polish page.
        is_polish = _is_said_polish(fold_evenly(unit.question))
        unit = replace(unit, question=POLISH if is_polish else FOREIGN)
        asked = {"website_pl" if is_polish else "website_foreign": 1.0}
    if unit.options or unit.rows or max((asked.get(name, 0.0) for name in _PAGES), default=0.0) < _ASKED:
        return (unit,)
    if _FOREIGN_ALONE.search(fold_evenly(unit.question)):
        return (unit,)
    pages = urls_of(unit.answer)
    first, slash, last = unit.answer.partition(" / ")
    asks_both = _FOREIGN_TOO.search(fold_evenly(unit.question)) is not None
    if asks_both and slash and len(pages) == 1 and pages[0] in first and is_none(fold_evenly(last).strip()):
        return tuple(
            replace(unit, question=question, hint="", answer=answer, span=None, is_closed=True)
            for question, answer in ((POLISH, first), (FOREIGN, last))
        )
    if len(pages) < 2 or not all("." in page for page in pages):  # one page is one
        return (unit,)
    social = [page for page in pages if _NETWORK.search(page.casefold())]
    own = [page for page in pages if page not in social]
    by_address = [page for page in own if is_foreign_by_address(page)]
    foreign = by_address or [page for page in own if _is_foreign(page, unit.answer, pages)]
    polish = [page for page in own if page not in foreign]
    if social and own and not (foreign and polish):  # whose page it is, the question tells
        foreign, polish = (own, []) if asked.get("website_foreign", 0.0) >= _ASKED else ([], own)
    parts = ((POLISH, polish), (FOREIGN, foreign), (SOCIAL, social))
    told = [(question, pages_of) for question, pages_of in parts if pages_of]
    if len(told) < 2:
        return (unit,)
    return tuple(
        replace(unit, question=question, hint="", answer=", ".join(pages_of), span=None, is_closed=True)
        for question, pages_of in told
    )


def lines_apart(unit: Unit, wording: Wording) -> tuple[Unit, ...]:
    """The unit, or one for each line of its answer where every line asks for itself: „polska: …”."""
    if unit.options or unit.rows or unit.answer.count(":") < _LEAST:
        return (unit,)
    parts: list[tuple[str, str]] = []
    for line in unit.answer.split("\n"):
        label = _LABELLED.match(line)
        if label is not None and not is_network(label[1]):
            parts.append((label[1].strip(), label[2].strip()))
        elif parts:
            parts[-1] = (parts[-1][0], f"{parts[-1][1]}\n{line}".strip())
        else:
            return (unit,)
    asked = [wording.top(label) for label, _ in parts]
    is_known = len(parts) >= _LEAST and all(score >= _SURE for score, _ in asked)
    if not is_known or len({name for _, name in asked}) < len(parts):
        return (unit,)
    return tuple(
        replace(
            unit, question=label, hint="", answer=answer, span=None, number=unit.number if at == 0 else ""
        )
        for at, (label, answer) in enumerate(parts)
    )


def columns_apart(unit: Unit, wording: Wording) -> tuple[Unit, ...]:
    """The unit, or one for each column of a table with one row whose every heading asks for itself.

    „Strona www w j. polskim | w j. angielskim | Profile” over „www.firma.pl | brak | Facebook”; what stands
    above that row may only be letters of the headings.
    """
    *above, row = unit.answer.split("\n")
    cells = [cell.strip() for cell in row.split("\t")]
    asked = [wording.top(column) for column in unit.columns]
    is_known = len(asked) >= _LEAST and all(score >= _SURE for score, _ in asked)
    if unit.options or unit.rows or not is_known or len({name for _, name in asked}) < len(cells):
        return (unit,)
    if len(cells) != len(asked) or not all(cells) or any(_LETTERS.search(line) for line in above):
        return (unit,)
    return tuple(
        replace(unit, question=column, hint="", answer=cell, columns=(), span=None)
        for column, cell in zip(unit.columns, cells, strict=True)
    )


def _is_said_polish(question: str) -> bool:
    """Whether a question names Polish, and no other language („w języku polskim”)."""
    return _POLISH.search(question) is not None and _SAID.search(_POLISH.sub(" ", question)) is None


def _is_said_foreign(lead: str) -> bool:
    """Whether the last language that is named before an address is another than Polish."""
    said = [found.end() for found in _SAID.finditer(lead)]
    polish = [found.end() for found in _POLISH.finditer(lead)]
    return bool(said) and said[-1] > max(polish, default=0)


def _is_foreign(page: str, answer: str, pages: tuple[str, ...]) -> bool:
    """Whether the address, the words before it, or those in brackets behind it name another language."""
    at = answer.find(page)
    before = max((answer.find(one) + len(one) for one in pages if 0 <= answer.find(one) < at), default=0)
    lead = fold_evenly(answer[before:at])
    behind = re.match(r"\s*\(([^()]*)\)", fold_evenly(answer[at + len(page) :]))
    return (
        is_foreign_by_address(page)
        or _is_said_foreign(re.sub(r"\([^()]*\)", " ", lead))
        or (behind is not None and _SAID.search(behind[1]) is not None)
    )
