"""What the sample forms say, for whoever reads them back."""

from domain.call import Call
from samples.facts.companies import Company

Value = str | int | bool | tuple[str, ...] | None


def form_answers(c: Company, call: Call) -> dict[str, Value]:
    """What the application form of a company says; None where it left the place empty."""
    return {
        "trip": call.id,
        "name": c.name,
        "address": c.address,
        "postal_code": c.place.postal_code,
        "town": c.place.town,
        "voivodeship": c.voivodeship,
        "branch_address": c.branch or None,
        "nip": c.nip,
        "regon": c.regon,
        "krs": c.krs,
        "pkd": c.pkd,
        "delegate": c.delegate,
        "delegate_position": c.position,
        "delegate_phone": c.phone,
        "delegate_email": c.email,
        "size": c.size,
        "innovative": c.innovative,
        "activity": c.activity,
        "certificates": c.certificates or None,
        "website_pl": (c.website_pl,) if c.website_pl else None,
        "website_foreign": (c.website_foreign,) if c.website_foreign else None,
        "social_media": c.social or None,
        "events": len(c.events) or None,
        "office_trips": c.office_trips,
        "purpose": c.purpose,
        "languages": c.languages,
        "lis": c.lis,
        "specialisation": c.specialisation,
        "in_agreements": bool(c.agreements),
        "agreements": len(c.agreements),
        "horizontal": c.horizontal,
        "horizontal_name": c.horizontal_name or None,
    }
