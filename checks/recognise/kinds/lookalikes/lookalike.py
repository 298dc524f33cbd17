"""What tells a look-alike: its name, the kind it resembles, and its phrases, parted by bars."""

from dataclasses import dataclass

from domain.rules.papers.document_rule import Signals


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A paper that is not asked for: its Polish name, the kind it is easily taken for, what tells it."""

    name: str
    looks_like: str | None
    signals: Signals


def paper(
    name: str, looks_like: str | None, *, title: str, issuer: str = "", body: str = "", against: str = ""
) -> Lookalike:
    """One line of the table, with its phrases split at the bars."""
    return Lookalike(
        name,
        looks_like,
        Signals(
            title=_phrases(title), issuer=_phrases(issuer), body=_phrases(body), against=_phrases(against)
        ),
    )


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split("|") if phrase.strip())
