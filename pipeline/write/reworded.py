"""A draft with a person's own words in it, as it would leave now."""

from dataclasses import replace
from datetime import datetime

from domain.letter import RenderedLetter
from pipeline.services import Services
from store.records import order_from_dict
from store.tables import LetterRow


def reworded(services: Services, row: LetterRow, now: datetime, words: str | None = None) -> RenderedLetter:
    """The letter's bytes with these words of a person (None: those of its order).

    Raises:
        UnsendableLetterError: it cannot be rendered.
    """
    from notify.render import render

    order, settings = order_from_dict(row.letter_order), services.settings
    if words is not None:
        order = replace(order, paragraph=words)
    call = services.calls[order.call_id]
    sender = settings.sender_about(order.call_id)
    return render(order, call, sender, services.secret, now, settings.calls_dir)
