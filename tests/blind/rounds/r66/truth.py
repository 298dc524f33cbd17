"""What is true of a company's papers, worked out from its answers."""

from collections.abc import Mapping

from tests.blind.model import Value

from .firm import Firm


def form_fields(firm: Firm) -> dict[str, Value]:
    """The answers of the application form."""
    return {
        "nip": firm.nip,
        "name": firm.name,
        **whole(firm),
    }


def whole(firm: Firm) -> dict[str, Value]:
    """`fields` of the whole application."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.web_pl or None,
        "website_foreign": firm.web_foreign or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": firm.lis is not None,
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.postal,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm) -> Mapping[str, int | None]:
    """Points that follow for sure; whether the firm is innovative, and what must be looked up, only people can tell."""
    events = len(firm.events)
    trips = len(firm.trips)
    certificates = len(firm.certificates)
    has_web = bool(firm.web_pl or firm.web_foreign or firm.social)
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": 0 if not certificates else 5 if certificates <= 3 else 10,
        "4": None if has_web else 0,
        "5": (0, 1, 5)[events] if events < 3 else 10,
        "6": 10 if firm.lis is not None else 0,
        "7": None if firm.agreements else 0,
        "8": 10 if firm.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }
