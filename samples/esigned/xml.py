"""XAdES signatures: beside files (detached), around a file (enveloping), inside an XML document (enveloped).

Made as Polish signing programs make them; a podpis zaufany names the person among the claimed roles.
"""

import base64
import hashlib
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from samples.esigned.authority import SIGNED_AT, Identity

_DS = "http://www.w3.org/2000/09/xmldsig#"
_XADES = "http://uri.etsi.org/01903/v1.3.2#"
_PPZP = "http://crd.gov.pl/xml/schematy/ppzp/"
_PERSON = "http://crd.gov.pl/xml/schematy/osoba/2009/11/16/"
_C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_BASE64 = f"{_DS}base64"
_ENVELOPED = f"{_DS}enveloped-signature"
_PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties"
_DIGESTS = {
    "sha1": f"{_DS}sha1",
    "sha256": "http://www.w3.org/2001/04/xmlenc#sha256",
    "sha512": "http://www.w3.org/2001/04/xmlenc#sha512",
}
_ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"


def detached(
    files: Sequence[tuple[str, bytes]],
    who: Identity,
    *,
    digest: str = "sha256",
    person: str = "",
    prefix: str | None = "ds",
) -> bytes:
    """A signature that stands alone over files, by name and bytes (.xades).

    `prefix` is what its elements are written with; some programs use none.
    """
    making = _Making(who, digest, person, prefix)
    for name, content in files:
        making.refer(quote(name), content)
    return making.finished()


def enveloping(
    content: bytes, who: Identity, *, digest: str = "sha256", person: str = "", mime: str = "application/pdf"
) -> bytes:
    """A signature around a file that it carries as base64 (.xades, .xml)."""
    making = _Making(who, digest, person)
    held = making.add("Object", Id="ID-held", MimeType=mime, Encoding=_BASE64)
    held.text = base64.encodebytes(content).decode()
    making.refer("#ID-held", content, _BASE64)
    return making.finished()


def enveloped(xml: bytes, who: Identity, *, digest: str = "sha256", person: str = "") -> bytes:
    """An XML document with its signature as the last element of its root."""
    from lxml import etree

    root = etree.fromstring(xml)
    making = _Making(who, digest, person)
    making.refer("", _canonical(root.getroottree()), _ENVELOPED, _C14N)
    root.append(making.element)
    making.finish()
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


class _Making:
    """One signature on its way: references first, then properties, then the value."""

    def __init__(self, who: Identity, digest: str, person: str, prefix: str | None = "ds") -> None:
        from lxml import etree

        self._who, self._digest, self._person = who, digest, person
        names: Any = {prefix: _DS, "xades": _XADES}
        self.element: Any = etree.Element(f"{{{_DS}}}Signature", nsmap=names, Id="ID-1")
        self._signed_info = self.add("SignedInfo")
        _child(self._signed_info, _DS, "CanonicalizationMethod", Algorithm=_C14N)
        _child(self._signed_info, _DS, "SignatureMethod", Algorithm=_ECDSA_SHA256)
        self._value = self.add("SignatureValue")
        self._add_certificates()

    def add(self, name: str, **attributes: str) -> Any:
        """A new child of the signature."""
        return _child(self.element, _DS, name, **attributes)

    def refer(self, uri: str, content: bytes, *transforms: str, kind: str = "") -> None:
        """Sign these bytes under a name."""
        reference = _child(self._signed_info, _DS, "Reference", URI=uri, **({"Type": kind} if kind else {}))
        if transforms:
            listed = _child(reference, _DS, "Transforms")
            for name in transforms:
                _child(listed, _DS, "Transform", Algorithm=name)
        _add_digest(reference, self._digest, content)

    def finish(self) -> None:
        """Add the properties and the value; the element stands where it is to stay."""
        properties = self._add_properties()
        self.refer("#ID-properties", _canonical(properties), _C14N, kind=_PROPERTIES_TYPE)
        self._value.text = base64.b64encode(self._signed(_canonical(self._signed_info))).decode()

    def finished(self) -> bytes:
        """The signature as a file of its own."""
        from lxml import etree

        self.finish()
        return bytes(etree.tostring(self.element, xml_declaration=True, encoding="UTF-8"))

    def _signed(self, content: bytes) -> bytes:
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

        pair = decode_dss_signature(self._who.key.sign(content, ec.ECDSA(hashes.SHA256())))
        return b"".join(number.to_bytes(32, "big") for number in pair)

    def _add_certificates(self) -> None:
        data = _child(self.add("KeyInfo"), _DS, "X509Data")
        for certificate in (self._who.certificate, *self._who.above):
            _child(data, _DS, "X509Certificate").text = base64.b64encode(_der(certificate)).decode()

    def _add_properties(self) -> Any:
        qualifying = _child(self.add("Object"), _XADES, "QualifyingProperties", Target="#ID-1")
        properties = _child(qualifying, _XADES, "SignedProperties", Id="ID-properties")
        about = _child(properties, _XADES, "SignedSignatureProperties")
        _child(about, _XADES, "SigningTime").text = SIGNED_AT.isoformat().replace("+00:00", "Z")
        certificate = _child(_child(about, _XADES, "SigningCertificateV2"), _XADES, "Cert")
        _add_digest(_child(certificate, _XADES, "CertDigest"), "sha256", _der(self._who.certificate))
        if self._person:
            _add_person(about, self._person)
        return properties


def _add_person(about: Any, person: str) -> None:
    """Who asked the minister's seal to sign for them."""
    given, _, family = person.partition(" ")
    role = _child(_child(_child(about, _XADES, "SignerRole"), _XADES, "ClaimedRoles"), _XADES, "ClaimedRole")
    data = _child(_child(role, _PPZP, "PodpisZP"), _PPZP, "DaneZP")
    named = _child(data, _PPZP, "DaneZPOsobyFizycznej")
    _child(named, _PERSON, "Nazwisko", rodzajCzlonu="pierwszy").text = family
    _child(named, _PERSON, "Imie").text = given


def _add_digest(parent: Any, algorithm: str, content: bytes) -> None:
    _child(parent, _DS, "DigestMethod", Algorithm=_DIGESTS[algorithm])
    made = hashlib.new(algorithm, content, usedforsecurity=False).digest()
    _child(parent, _DS, "DigestValue").text = base64.b64encode(made).decode()


def _child(parent: Any, namespace: str, name: str, **attributes: str) -> Any:
    from lxml import etree

    return etree.SubElement(parent, f"{{{namespace}}}{name}", attrib=attributes)


def _canonical(node: Any) -> bytes:
    """A document, or a part of one with the namespaces around it, as canonical XML."""
    from lxml import etree

    if etree.iselement(node):
        node = etree.fromstring(etree.tostring(node, with_tail=False))
    return bytes(etree.tostring(node, method="c14n", with_comments=False))


def _der(certificate: Any) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return bytes(certificate.public_bytes(Encoding.DER))
