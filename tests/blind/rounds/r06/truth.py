"""What the papers of a company say, by the names of the contract's JSON, and the points that follow."""

from .firm import Firm
from ...model import Value


def fields(f: Firm) -> dict[str, Value]:
    """Every name under `fields`."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": [c.title for c in f.certs],
        "website_pl": f.www_pl or None,
        "website_foreign": f.www_foreign or None,
        "social_media": list(f.social),
        "events": len(f.events) if f.events_counted is None else f.events_counted,
        "office_trips": len(f.trips),
        "lis": bool(f.lis),
        "agreements": len(f.agreements),
        "horizontal": bool(f.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": f.code,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points(f: Firm) -> dict[str, int | None]:
    """By Załącznik 1; 2 and 6–8 as the applicant's own answers imply."""
    copies = sum(c.copied for c in f.certs)
    events = len(f.events) if f.events_counted is None else f.events_counted
    web: int | None = (3 if f.www_pl else 0) + (5 if f.www_foreign else 0) + (2 if f.social else 0)
    if f.www_foreign and "angielski" not in f.languages:
        web = None  # „w języku angielskim i innym”: the commission says whether German alone counts
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": 10 if f.innovative else 0,
        "3": 10 if copies > 3 else 5 if copies else 0,
        "4": web,
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if f.lis else 0,
        "7": 10 if len(f.agreements) > 1 else 5 * len(f.agreements),
        "8": 10 if f.horizontal else 0,
        "9": 10 if not f.trips else 5 if len(f.trips) <= 2 else 0,
    }
