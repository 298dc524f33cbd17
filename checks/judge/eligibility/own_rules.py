"""The call's own formal criteria (`[[eligibility.rules]]`): which of them an applicant does not fulfil."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from checks.dates import dates_in
from checks.judge.answers import currency_of, options_of
from checks.measures import amount_in, number_of
from checks.wording import quote
from domain.application import Fact
from domain.call import Call
from domain.rules.eligibility_rule import EligibilityRule
from domain.rules.papers.age_limit import AgeLimit
from domain.rules.papers.currency import CURRENCIES
from domain.words.polish import day_text, local_date
from domain.words.redaction import LEFT_OUT
from domain.words.text import fold

Failed = tuple[EligibilityRule, str | None]
"""A rule, and the answer that it is about as people read it; empty: there is none, None: it was not read."""

_UNKNOWN = Fact(None)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
"""A day as `checks.measures` writes it: one of the calendar."""


def failed_rules(fields: Mapping[str, Fact], call: Call, *, asks_unknown: bool) -> Iterator[Failed]:
    """The rules that the answers do not fulfil; with `asks_unknown` also those whose answer is not known."""
    opening = local_date(call.opens_at)
    for rule in call.eligibility.rules:
        fact = fields.get(rule.field, _UNKNOWN)
        value = fact.value
        if value is None or value == "":
            if asks_unknown:
                yield rule, "" if fact.is_empty else None
            continue
        if _is_good(rule, value, opening, currency_of(call, rule.field)) is not True:
            yield rule, _shown(_worded(value, options_of(call, rule.field)))


def rule_text(rule: EligibilityRule, answer: str | None) -> str:
    """What is said of a rule that is not fulfilled, with its answer and provision."""
    cited = f"; {rule.source}" if rule.source else ""
    if not answer:
        why = "odpowiedzi nie odczytano" if answer is None else "pytanie zostawiono bez odpowiedzi"
        return f"Nie wiadomo, czy zgłoszenie spełnia kryterium ({why}{cited}): {rule.text}"
    shown = quote(answer)
    if LEFT_OUT in shown:  # an amount of money, which no letter and no list repeats
        return f"{rule.text.rstrip('.')} ({rule.source})." if rule.source else rule.text
    return f"{rule.text.rstrip('.')} (odpowiedź: „{shown}”{cited})."


def _is_good(rule: EligibilityRule, value: object, opening: date, currency: str) -> bool | None:
    """Whether an answer fulfils a rule; None: it is not what the rule looks at."""
    if rule.counts_months:
        return _is_old_enough(rule, str(value), opening)
    if rule.counts:
        number = _number(value, currency)
        if number is None:
            return None
        counted = number if rule.left_of is None else rule.left_of - number
        return _lies_between(counted, rule.at_least, rule.at_most)
    said = {fold(one) for one in (value if isinstance(value, tuple) else (_shown(value),))}
    if rule.needed:
        return said >= set(map(fold, rule.needed))
    if rule.excluded:
        return said.isdisjoint(map(fold, rule.excluded))
    return said <= set(map(fold, rule.answers))


def _is_old_enough(rule: EligibilityRule, text: str, opening: date) -> bool | None:
    found = {dated.day for dated in dates_in(fold(text))}
    if len(found) != 1:
        return None
    (day,) = found
    least, most = rule.at_least_months, rule.at_most_months
    return (not least or day <= AgeLimit(months=least).earliest(opening)) and (
        most is None or (day >= AgeLimit(months=most).earliest(opening) if most else day >= opening)
    )


def _lies_between(number: Decimal, least: int | None, most: int | None) -> bool:
    return (least is None or number >= least) and (most is None or number <= most)


def _number(value: object, currency: str) -> Decimal | None:
    """How much an answer says; an amount counts in the field's own currency alone."""
    if isinstance(value, bool):
        return None
    if isinstance(value, tuple):
        return Decimal(len(value))
    if isinstance(value, int):
        return Decimal(value)
    text = str(value)
    return amount_in(text, currency) if text.endswith(CURRENCIES) else number_of(text)


def _worded(value: object, options: Mapping[str, tuple[str, ...]]) -> object:
    """An answer in the words of the form, where it is one of its options, or several."""
    if isinstance(value, tuple):
        return tuple(str(_worded(one, options)) for one in value)
    return next(iter(options.get(value, ())), value) if isinstance(value, str) else value


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, tuple):
        return "; ".join(value)
    text = str(value)
    return day_text(date.fromisoformat(text)) if _ISO_DAY.fullmatch(text) else text
