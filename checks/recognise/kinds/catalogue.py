"""The kinds of documents: one module each, all with NAME, SOURCE, SIGNALS and, where it has answers, `read`.

What a call's file defines under `signals` replaces the built-in SIGNALS; a code that no module knows is
told by its name, its signals and its form's labels, and read as `reads_as` says.
"""

from collections.abc import Callable, Sequence
from types import MappingProxyType, ModuleType

from checks.page.sheet import Sheet
from checks.recognise.form.read_form import read_form
from checks.recognise.kinds import (
    application_form,
    de_minimis_form,
    de_minimis_statement,
    draft_contract,
    innovation_evidence,
    proxy,
    status_declaration,
)
from checks.recognise.kinds.certificates import certificate, tax_certificate, zus_certificate
from checks.recognise.kinds.own_number import nips_borne
from checks.told_fields import NIPS_BORNE
from domain.call import Call
from domain.document import FieldValue
from domain.rules.papers.document_rule import DocumentRule

Reader = Callable[[Sequence[Sheet], DocumentRule, Call], dict[str, FieldValue]]

MODULES: MappingProxyType[str, ModuleType] = MappingProxyType(
    {
        module.NAME: module
        for module in (
            application_form,
            zus_certificate,
            tax_certificate,
            status_declaration,
            de_minimis_form,
            draft_contract,
            innovation_evidence,
            de_minimis_statement,
            proxy,
        )
    }
)


def read_document(
    kind: str, sheets: Sequence[Sheet], rule: DocumentRule, call: Call
) -> dict[str, FieldValue]:
    """What a document of a kind says: by the kind's own module, else as its rule's `reads_as` asks."""
    fields = _reader(kind, rule)(sheets, rule, call)
    if rule.age is not None and "issued_on" not in fields:
        fields["issued_on"] = certificate.issued_on(sheets)
    number = fields.get("nip")
    if number is not None and number.state != "read" and (borne := nips_borne(sheets)):
        fields[NIPS_BORNE] = FieldValue("read", borne)
    return fields


def _reader(kind: str, rule: DocumentRule) -> Reader:
    own = getattr(MODULES.get(kind), "read", None)
    # A call may give a known code to a form of its own making: then the form's rule is what to read.
    if own is not None and (rule.reads_as != "form" or rule.form is not None):
        reader: Reader = own
        return reader
    return _BY_FAMILY[rule.reads_as]


def _nothing(_sheets: Sequence[Sheet], _rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    return {}


def _form(sheets: Sequence[Sheet], rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    return read_form(sheets, rule)


_BY_FAMILY: dict[str, Reader] = {
    "form": _form,
    "certificate": certificate.read,
    "contract": draft_contract.read,
    "evidence": innovation_evidence.read,
    "plain": _nothing,
}
