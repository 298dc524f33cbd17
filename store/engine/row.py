"""What every table's row is."""

from sqlmodel import SQLModel


class Row(SQLModel):
    """A row of a table. SQLModel validates none: validators are made for whoever asks, if ever."""

    model_config = {"defer_build": True}
