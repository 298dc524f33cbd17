"""What the letters about the outcome say: `[outcome]` of a call's file."""

from typing import Self

from pydantic import model_validator

from domain.rules.broken_rule import BrokenRuleError
from domain.rules.rule import Rule


class Outcome(Rule):
    """What the letters about the outcome say of what happens next; whole sentences."""

    qualified: str = "O dalszych krokach napisze do Państwa pracownik."
    reserve: str = "Jeżeli zwolni się miejsce, zaproponujemy je kolejno zgłoszeniom z listy rezerwowej."
    out_of: str = ""
    """What follows the points, with `{maximum}` for the most there were: „na {maximum} możliwych”."""

    @model_validator(mode="after")
    def _names_what_there_is(self) -> Self:
        try:
            self.out_of.format(maximum="")
        except (KeyError, IndexError, ValueError):
            raise BrokenRuleError(
                "out_of",
                "w klamrach stoi coś innego niż „maximum”.",
                "Wpisz np. „na {maximum} możliwych” albo tekst bez klamer.",
            ) from None
        return self
