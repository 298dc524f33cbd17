"""The base of everything that is read from a call's file."""

from pydantic import BaseModel, ConfigDict


class Rule(BaseModel):
    """A part of a call's file: frozen, and no key unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid")
