"""What recording an act answers, who may sign one, and why one was not recorded."""

from dataclasses import dataclass

from checks.judge.acts.admissible import unfilled
from domain.acts.act import Act
from domain.acts.decide_command import placeholder_in
from errors import ConfigError, NaborError


class OutdatedError(NaborError):
    """Something came in that the person had not seen; nothing was recorded."""

    def __init__(self, reference: str, news: tuple[str, ...]) -> None:
        super().__init__(f"{reference}: w międzyczasie zaszła zmiana. {' '.join(news)}")
        self.reference = reference
        self.news = news
        """What is new, as Polish sentences."""


class UnconfirmedError(ConfigError):
    """The act contradicts what was read for certain; nothing was recorded until a person says so twice."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """An act that stands on record now."""

    id: int
    reference: str | None
    """None: it is about the whole office."""
    act: Act
    told: tuple[str, ...] = ()
    """What the person should know of it, as Polish sentences."""


def signed(by: str, reason: str) -> tuple[str, str]:
    """Who and why, without blanks around them.

    Raises:
        ConfigError: one of them is empty, or a placeholder that nobody filled.
    """
    by, reason = by.strip(), reason.strip()
    if not by or not reason:
        raise ConfigError("Kto decyduje i dlaczego (--by i --reason), nie mogą być puste.")
    placeholder = placeholder_in(by, reason)
    if placeholder is not None:
        raise ConfigError(unfilled(placeholder))
    return by, reason
