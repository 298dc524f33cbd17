"""Who a signer's certificate names, and what kind of signature it stands for."""

import re
from typing import Any, Literal

from domain.words.text import fold

Kind = Literal["qualified", "trusted", "personal", "unknown"]

_QC_COMPLIANCE = "0.4.0.1862.1.1"
"""The issuer states that the certificate is qualified (ETSI EN 319 412-5, 4.2.1)."""
_QUALIFIED_POLICIES = ("0.4.0.194112.1.", "0.4.0.1456.1.1")
"""Certificate policies for qualified certificates (ETSI EN 319 411-2, 5.3; ETSI TS 101 456)."""
_QUALIFIED_ISSUER = re.compile(r"kwalifikowan|qualified|\bqca\b|\bqtsp\b")
_PERSONAL = re.compile(r"podpis\w* osobist|personal signature")
_TRUSTED_SEAL = re.compile(r"pieczec podpisu zaufanego|profil\w* zaufan|podpis\w* zaufan")


def kind_of(certificate: Any) -> Kind:
    """Qualified, trusted (podpis zaufany), personal (podpis osobisty of an e-dowód), or unknown."""
    subject = fold(certificate.subject.human_friendly)
    issuer = fold(certificate.issuer.human_friendly)
    if _TRUSTED_SEAL.search(subject):
        return "trusted"
    if _PERSONAL.search(issuer) or _PERSONAL.search(subject):
        return "personal"
    policies = certificate.certificate_policies_value or ()
    identifiers = [policy["policy_identifier"].dotted for policy in policies]
    if any(identifier.startswith(_QUALIFIED_POLICIES) for identifier in identifiers):
        return "qualified"
    if _states_qualified(certificate) or _QUALIFIED_ISSUER.search(issuer):
        return "qualified"
    return "unknown"


def subject_name(certificate: Any) -> str:
    """The certificate's common name, else given name and surname, else the organisation."""
    names = certificate.subject.native
    full_name = f"{_one(names.get('given_name'))} {_one(names.get('surname'))}".strip()
    return _one(names.get("common_name")) or full_name or _one(names.get("organization_name"))


def _states_qualified(certificate: Any) -> bool:
    for extension in certificate["tbs_certificate"]["extensions"]:
        if extension["extn_id"].native == "qc_statements":
            return any(
                statement["statement_id"].dotted == _QC_COMPLIANCE
                for statement in extension["extn_value"].parsed
            )
    return False


def _one(value: Any) -> str:
    """A name as text; an attribute that a subject has several times is joined."""
    if isinstance(value, list):
        return " ".join(map(str, value))
    return str(value or "")
