"""Who applies in a call, and by what two applicants are told apart: the table `[applicant]` of its file."""

from functools import cached_property

from pydantic import Field, field_validator

from domain.rules.broken_rule import BrokenRuleError
from domain.rules.representatives_rule import RepresentativesRule
from domain.rules.rule import Rule


class ApplicantRule(Rule):
    """Whom the call is for and which answers of its form together tell one applicant from another."""

    noun: tuple[str, str, str] = ("wnioskodawca", "wnioskodawcy", "wnioskodawców")
    """What letters call them: who applies, whose paper it is, several of whom."""
    identified_by: tuple[str, ...] = Field(default=("nip",), min_length=1)
    """Fields of the form; an entry is one way („nip”, „name + address”), the first answered one counts.

    Of several fields of one way the first tells the most: „person + institution”.
    """
    representatives: RepresentativesRule | None = None
    """How many persons one applicant may send; None: no rule of the program looks at it."""
    several_a_sender: bool = False
    """One address writes for several of them: what does not say whose it is goes to a person."""

    @field_validator("identified_by")
    @classmethod
    def _names_fields(cls, ways: tuple[str, ...]) -> tuple[str, ...]:
        if not all(all(name.strip() for name in way.split("+")) for way in ways):
            raise BrokenRuleError(
                "", "stoi tu pusta nazwa pola.", "Wpisz nazwy pól, kilka w jednym wpisie połącz znakiem „+”."
            )
        return ways

    @property
    def heading(self) -> str:
        """What stands above or before their names: „Przedsiębiorca”."""
        return self.noun[0][:1].upper() + self.noun[0][1:]

    @cached_property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The ways of telling an applicant, each as the names of its fields.

        >>> ApplicantRule(identified_by=("nip", "name + address")).ways
        (('nip',), ('name', 'address'))
        """
        return tuple(tuple(name.strip() for name in way.split("+")) for way in self.identified_by)
