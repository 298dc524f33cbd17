"""What is true of a company on a form, by the call's fields."""

from tests.checks.recognise.form.foreign.facts import Company

DECLARED = ("name", "nip", "size")
AIDED = ("name", "nip", "size", "pkd", "address")
APPLIED = (
    "trip", "name", "nip", "address", "voivodeship", "pkd", "delegate", "delegate_position", "delegate_phone", "delegate_email", "size",
    "innovative", "activity", "office_trips", "lis", "in_agreements", "horizontal", "certificates", "website_pl", "website_foreign",
    "social_media", "events", "agreements_list", "specialisation", "purpose", "languages",
)  # fmt: skip
UNASKED: dict[str, frozenset[str]] = {
    "captions": frozenset({"certificates", "website_pl", "website_foreign", "social_media", "events", "agreements_list", "specialisation", "purpose", "languages"}),
    "grid": frozenset({"website_pl", "website_foreign", "social_media", "specialisation", "purpose", "languages"}),
    "criteria": frozenset({"specialisation", "purpose", "languages"}),
    "drawn_boxes": frozenset({"specialisation", "purpose", "languages"}),
    "two_blocks": frozenset({"certificates", "website_pl", "website_foreign", "social_media", "events", "agreements_list", "specialisation", "purpose", "languages"}),
    "formal": frozenset({"specialisation", "purpose", "languages"}),
    "questions": frozenset(),
    "colons": frozenset(),
}  # fmt: skip


def truth_of(c: Company) -> dict[str, object]:
    """By field; what is not there is None or empty."""
    return {
        "trip": "szwajcaria-2026", "name": c.name, "nip": c.nip, "address": c.address, "voivodeship": c.voivodeship, "pkd": c.pkd, "regon": c.regon,
        "delegate": c.delegate, "delegate_position": c.position, "delegate_phone": c.phone, "delegate_email": c.email, "size": c.size,
        "innovative": c.innovative, "activity": c.activity, "office_trips": len(c.trips), "lis": bool(c.specialisation),
        "in_agreements": bool(c.agreements), "horizontal": bool(c.horizontal), "certificates": c.certificates,
        "website_pl": (c.www_pl,) if c.www_pl else (), "website_foreign": (c.www_foreign,) if c.www_foreign else (), "social_media": c.social,
        "events": len(c.events), "agreements_list": c.agreements, "specialisation": c.specialisation or None, "purpose": c.purpose,
        "languages": c.languages,
    }  # fmt: skip
