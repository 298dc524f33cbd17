"""All look-alikes."""

from checks.recognise.kinds.lookalikes.firms import OF_FIRMS
from checks.recognise.kinds.lookalikes.lookalike import Lookalike
from checks.recognise.kinds.lookalikes.offices import OF_OFFICES

LOOKALIKES: tuple[Lookalike, ...] = (*OF_OFFICES, *OF_FIRMS)
