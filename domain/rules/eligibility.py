"""The formal criteria of a call: `[eligibility]` of its file."""

from typing import Self

from pydantic import model_validator

from domain.rules.broken_rule import BrokenRuleError
from domain.rules.eligibility_rule import EligibilityRule
from domain.rules.rule import Rule


class EligibilitySources(Rule):
    """The provision behind each formal criterion, as a sentence cites it: „§ 3 ust. 1”; empty: none."""

    sizes: str = ""
    excluded_pkd: str = ""
    warned_pkd: str = ""
    office_domains: str = ""


class Eligibility(Rule):
    """Formal criteria (Regulamin § 3, załącznik nr 1): failing one excludes, once a person confirms it."""

    sizes: tuple[str, ...] = ("micro", "small", "medium")
    voivodeship: str | None = None
    """The voivodeship in which seat or branch must lie; None: anywhere."""
    voivodeships: tuple[str, ...] = ()
    """Several voivodeships instead, one of which must hold it."""
    powiats: tuple[str, ...] = ()
    """The seat must lie in one of these, or in one of `gminas`."""
    gminas: tuple[str, ...] = ()
    excluded_pkd: tuple[str, ...] = ()
    """PKD prefixes that put the sector before a person (Regulamin § 3.5)."""
    warned_pkd: tuple[str, ...] = ()
    """PKD prefixes that are excluded only in some cases: shown to staff, not asked about."""
    office_domains: tuple[str, ...] = ()
    """Mail domains of the office's own employees (Regulamin § 3.6)."""
    sources: EligibilitySources = EligibilitySources()
    rules: tuple[EligibilityRule, ...] = ()
    """Further criteria of the call's own, each about one answer of its form."""
    source: str

    @property
    def regions(self) -> tuple[str, ...]:
        """The voivodeships that are admitted; none: all."""
        return self.voivodeships or ((self.voivodeship,) if self.voivodeship is not None else ())

    @model_validator(mode="after")
    def _names_regions_once(self) -> Self:
        if self.voivodeship is not None and self.voivodeships:
            raise BrokenRuleError(
                "voivodeships",
                "województwo stoi i w „voivodeship”, i w „voivodeships”.",
                "Zostaw jeden z tych kluczy, dla kilku województw „voivodeships”.",
            )
        return self
