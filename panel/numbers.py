"""Numbers in addresses: those that a row of the database can have."""

from typing import Annotated

from fastapi import Path

RowNumber = Annotated[int, Path(ge=0, le=2**63 - 1)]
"""Of a message, letter, decision …; anything larger is the address of nothing, for no row has it."""
