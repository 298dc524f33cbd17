"""Whether a statement that claims nothing speaks of dues in a way that nothing here knows to be harmless."""

import re

from checks.recognise.kinds.certificates.lexicon.denials import DENIED_AFTER
from checks.recognise.kinds.certificates.lexicon.unknown import (
    DENIED,
    DOUBT,
    FACT,
    NONE_OF_IT,
    OF_PAYER,
    PAID,
    PAPER,
    PAYER,
    PREDICATE,
    PROCEDURE,
    PROCEEDING,
    PROCEEDINGS_DENIED,
    THING,
    TOPIC,
)
from checks.recognise.kinds.certificates.verdict.section_names import denies


def is_unknown(text: str) -> bool:
    """Whether a folded statement may take a denial of arrears back, for all that is known of it.

    >>> [is_unknown(f"skladki za marzec {done}") for done in ("sa wyjasniane", "oplacono 14 kwietnia")]
    [True, False]
    """
    text = PAYER.sub("platnik", text)
    topics = list(TOPIC.finditer(text))
    if topics and DOUBT.search(text):
        return True
    if not topics or PREDICATE.search(text) is None:
        return False
    if all(_is_denied(text, topic) for topic in topics) or _denies_proceedings(text, topics[0]):
        return False
    if (THING.match(text) and not OF_PAYER.search(text)) or FACT.search(text):
        return False
    if denies(text) or PAPER.match(text) or PROCEDURE.match(text):
        return False
    return PAID.search(text) is None or DENIED.search(text) is not None


def _is_denied(text: str, topic: re.Match[str]) -> bool:
    """Whether there is none of what a statement speaks of: „postępowania: nie toczą się”."""
    behind = text[topic.end() :]
    if NONE_OF_IT.search(behind):
        return True
    return PROCEEDING.match(topic[0]) is not None and DENIED_AFTER.search(behind) is not None


def _denies_proceedings(text: str, topic: re.Match[str]) -> bool:
    """Whether a statement begins with a denial of proceedings or a decision, whatever these are about."""
    is_proceeding = PROCEEDING.match(topic[0]) is not None
    return is_proceeding and PROCEEDINGS_DENIED.search(text[: topic.start()]) is not None
