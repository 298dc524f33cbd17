"""The fields of an application that the contract of `nabor applications` names."""

from domain.call import Call

CONTRACT_FIELDS = (
    "size", "innovative", "certificates", "website_pl", "website_foreign", "social_media", "events",
    "office_trips", "lis", "agreements", "horizontal", "voivodeship", "postal_code", "pkd", "delegate",
)  # fmt: skip
"""The fields that the contract of `nabor applications` names; a call has those that it asks for."""
_COUNTED_FROM = {"agreements": "in_agreements", "postal_code": "address"}
"""Fields that no form asks by themselves, with the answer that they are taken from."""


def contract_fields(call: Call) -> tuple[str, ...]:
    """The fields of the contract that a call asks for, in the contract's order."""
    forms = (rule.form for rule in call.documents.values() if rule.form is not None)
    asked = {field.name for form in forms for field in form.fields}
    return tuple(name for name in CONTRACT_FIELDS if asked & {name, _COUNTED_FROM.get(name, name)})
