"""The currencies that an amount in a form may have (ISO 4217)."""

from typing import Literal, get_args

Currency = Literal["PLN", "EUR", "USD", "GBP", "CHF", "CZK"]
CURRENCIES: tuple[Currency, ...] = get_args(Currency)
