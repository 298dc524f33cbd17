"""What an answer to a question for websites or profiles names."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText, read_value, unclear
from checks.recognise.form.answer.answers import is_offer, typed
from checks.recognise.form.answer.choice.behind_yes import named_in
from checks.recognise.form.answer.choice.boxed import options_beside_boxes
from checks.recognise.form.answer.choice.choices import YES_NO, chosen
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.counted.counting import is_denial
from checks.recognise.form.answer.web_pages import (
    begins_with_network,
    is_address,
    is_foreign_by_address,
    is_host_of_networks,
    is_network,
    lacks_its_end,
    urls_of,
    with_signs_right,
)
from checks.recognise.form.networks import NETWORKS, SHORT
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold

_NETWORK_OR_ADDRESS = re.compile(rf"[\w-]\.[a-z]{{2,}}|https?:|{NETWORKS}|\b(?:{SHORT})\b")
"""Without an address or a network's name an answer names no page."""
_WEB_ADDRESS = re.compile(r"[\w-]\.[a-z]{2,}\b|https?:")
_HANDLE = re.compile(r"[@/][\w./-]{2,}")
_NAMES_PROFILE = re.compile(r"(?!(?:tak|nie|brak)\b)[^\W\d_][^☐☒?\n]{2,}$")
"""A profile's name, where the network is asked for: „Facebook: Zielony Dąb”."""
_BEHIND_BOXES = re.compile(r"[☐☒]")
_BETWEEN_NAMES = re.compile(r"[,;/·\n]|\s(?:i|oraz)\s")
_OF_FOREIGN = re.compile(r"\bwersj\w+ (?:angielsk|obcojezyczn|niemieck)\w*\b|\bw jezyku (?:angielsk|obc)\w+")
"""The next question's words in an answer: what stands behind them is its own."""
_DATED = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}\b|\b\d{1,2}\.(?:19|20)\d{2}\b")
"""A profile has no date: an event does."""
_LONGEST_PROFILE = 4
_PROFILE_NAMED = re.compile(r"[^\W\d_]+\s?[:–-]\s([^\W\d_][^@/:]*)")
_REST_OF_NAME = re.compile(r"[^\W\d_][^@/:.]*")
"""„LinkedIn: Alfa”, and what the line below may add to its name."""
_NETWORK = re.compile(rf"(?:{NETWORKS}|{SHORT}|x)(?: \([a-z]+\))?")


def pages_named(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    """Addresses of pages and names of profiles; what names neither is unclear."""
    raw = with_signs_right(answer.raw)
    answer = AnswerText(raw, fold_evenly(raw), answer.evidence) if raw != answer.raw else answer
    by_option = _by_choice(unit, answer)
    if by_option is not None:
        return by_option
    named = named_in(answer.raw)
    if _BEHIND_BOXES.search(answer.folded) and _NETWORK_OR_ADDRESS.search(fold_evenly(named)):
        if chosen(answer.folded[: len(answer.raw) - len(named)], YES_NO) != ("read", "yes"):
            return unclear(answer)
        answer = AnswerText(named, fold_evenly(named), answer.evidence)  # „☒ tak ☐ nie adres: www.firma.pl”
    if form_lists.is_none(" ".join(answer.folded.split())):
        return replace(read_value(answer, ()), is_interpreted=len(answer.raw) > len("nie dotyczy"))
    networks = [part.strip() for part in _BETWEEN_NAMES.split(answer.raw) if part.strip()]
    if (
        not is_offer(answer.folded)
        and len(networks) > 1
        and all(_NETWORK.fullmatch(fold(part)) for part in networks)
    ):
        return read_value(answer, tuple(networks))
    is_offered = is_offer(answer.folded) and not _WEB_ADDRESS.search(answer.folded)
    if is_offered or (answer.raw and not _NETWORK_OR_ADDRESS.search(answer.folded)):
        return unclear(answer)
    told = typed(field, answer)
    pages = told.value if isinstance(told.value, tuple) else ()
    is_short = field.name.startswith("social") and any(_is_left_out(line, pages) for line in _lines(answer))
    return unclear(answer) if pages and (is_short or _are_others(field, pages)) else told


def _lines(answer: AnswerText) -> Sequence[str]:
    """The lines of an answer of several; the last may go on with the one above it."""
    lines = [line.strip() for line in answer.raw.split("\n") if line.strip()]
    return lines if len(lines) > 1 else ()


def _is_left_out(line: str, pages: Sequence[str]) -> bool:
    """Whether a line is of no profile that was told, and no network's name, address or denial either.

    >>> _is_left_out("Linkedln", ["Facebook"]), _is_left_out("Facebook", ["Facebook"])
    (True, False)
    """
    told = fold(line)
    is_part = any(fold(page) in told or told in fold(page) for page in pages)
    is_name = len(line.split()) <= _LONGEST_PROFILE and line[:1].isupper() and not line.endswith(":")
    return is_name and not (
        is_part or form_lists.is_none(told) or begins_with_network(line) or _WEB_ADDRESS.search(told)
    )


def _are_others(field: FormField, pages: Sequence[str]) -> bool:
    """Whether pages answer another question, or one goes on elsewhere.

    A profile is no website, nor the other way round.
    """
    if any(map(lacks_its_end, pages)):
        return True
    if field.name.startswith("social"):
        return any(map(_DATED.search, pages)) or any(
            is_address(page) and not is_host_of_networks(page) for page in pages
        )
    if not field.name.startswith("website"):
        return False
    is_foreign = field.name == "website_pl" and all(map(is_foreign_by_address, pages))
    return is_foreign or all(map(is_host_of_networks, pages))


def _by_choice(unit: Unit, answer: AnswerText) -> FieldValue | None:
    """The networks that were chosen from options, or the one asked for; None where it is neither."""
    if is_network(unit.question):
        if _HANDLE.fullmatch(answer.raw):
            return read_value(answer, (f"{unit.question} {answer.raw}",))
        if _NAMES_PROFILE.match(answer.folded) and not _WEB_ADDRESS.search(answer.folded):
            return read_value(answer, urls_of(f"{unit.question}: {answer.raw}"))
    options = unit.options or options_beside_boxes(unit.answer, fold_evenly(unit.answer))
    named = [one.words for one in options if one.is_chosen]
    if not named:
        return None
    if all(map(is_denial, named)):
        is_denied = not any(_WEB_ADDRESS.search(fold(one.words)) for one in options)
        return read_value(answer, (), "; ".join(named)) if is_denied else unclear(answer)
    if all(_NETWORK.fullmatch(fold(words)) for words in named):
        return read_value(answer, tuple(named), "; ".join(named))
    is_each_one = all(
        _NETWORK.match(fold(words)) or _WEB_ADDRESS.search(fold(words)) for words in named
    ) and any(map(is_denial, (one.words for one in options if not one.is_chosen)))
    pages = tuple(page for words in named for page in urls_of(words))
    return read_value(answer, pages, "; ".join(named)) if is_each_one and pages else None


def doubted_pages(answers: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    """A picture's Polish page as unclear where it seems to be left out, or the same, beside a foreign one.

    >>> from domain.document import FieldValue as F
    >>> told = {"website_pl": F("empty"), "website_foreign": F("read", ("alfa.pl/en",))}
    >>> doubted_pages(told)["website_pl"].state, doubted_pages({**told, "website_foreign": F("read", ())})
    ('unclear', {})
    """
    own, foreign = answers.get("website_pl"), answers.get("website_foreign")
    if own is None:
        return {}
    said = fold_evenly(own.said)
    others = foreign.value if foreign is not None and isinstance(foreign.value, tuple) else ()
    is_left = own.state == "empty" and bool(others)
    is_same = own.state == "read" and bool(own.value) and own.value == others
    if is_left or is_same or (own.state == "read" and _OF_FOREIGN.search(said)):
        return {"website_pl": replace(own, state="unclear", value=None, may_be_empty=False)}
    return {}


def with_networks_below(told: FieldValue, raw: str) -> FieldValue:
    r"""Profiles told by their networks' names alone, one a line, with those right below.

    >>> with_networks_below(FieldValue("read", ("Facebook",)), "Profile\nFacebook\nInstagram\nTargi").value
    ('Facebook', 'Instagram')
    """
    named = told.value if told.state == "read" and isinstance(told.value, tuple) else ()
    lines = [line.strip() for line in raw.split("\n")]
    if not named or not all(map(is_network, named)) or lines.count(named[-1]) != 1:
        return told
    more: list[str] = []
    for line in lines[lines.index(named[-1]) + 1 :]:
        if not is_network(line) or line in named:
            break
        more.append(line)
    whole = (*named, *more)
    return replace(told, value=whole, said=", ".join(whole)) if more else told


def with_names_whole(told: FieldValue, raw: str) -> FieldValue:
    r"""Profiles, the rest of a name that a line broke with its beginning, as the paper has both elsewhere.

    Unclear where it has not: the rest may be the next heading.

    >>> firm = FieldValue("read", ("LinkedIn: Alfa", "Okna"))
    >>> with_names_whole(firm, "Nazwa: ALFA Okna sp. z o.o.").value, with_names_whole(firm, "Okna").state
    (('LinkedIn: Alfa Okna',), 'unclear')
    >>> with_names_whole(FieldValue("read", ("LinkedIn: Alfa", "fb.com/alfa")), "").value
    ('LinkedIn: Alfa', 'fb.com/alfa')
    """
    items = told.value if told.state == "read" and isinstance(told.value, tuple) else ()
    whole: list[str] = []
    for item in map(str, items):
        begun = _PROFILE_NAMED.fullmatch(whole[-1]) if whole else None
        if begun is None or not _REST_OF_NAME.fullmatch(item) or begins_with_network(item):
            whole.append(item)
        elif fold(f"{begun[1]} {item}") in fold(raw):
            whole[-1] = f"{whole[-1]} {item}"
        else:
            return replace(told, state="unclear", value=None, may_be_empty=False)
    return replace(told, value=tuple(whole)) if len(whole) < len(items) else told
