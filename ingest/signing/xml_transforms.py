"""What a reference of an XML signature takes the digest of (XMLDSig 1.1, section 4.4.3).

Only what signatures of documents need: base64, canonical XML, and leaving the signature out. XSLT and
other XPath expressions are programs of a stranger: they are refused, and the reference stays unchecked.
"""

import base64
import copy
import re
from dataclasses import dataclass
from typing import Any

from ingest.signing.safe_xml import DSIG, TooMuchXmlError, ds, parse_xml, plain_parser

BASE64 = f"{DSIG}base64"
_ENVELOPED = f"{DSIG}enveloped-signature"
_XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116"
_XPATH_FILTER = "http://www.w3.org/2002/06/xmldsig-filter2"
_NO_SIGNATURE_ABOVE = re.compile(r"not\(ancestor-or-self::(?:\w+:)?Signature\)")
_SIGNATURES = re.compile(r"(?://|/descendant::)(?:\w+:)?Signature")
"""The two expressions that leave all signatures out, in use by ePUAP among others."""
_CANONICAL = {
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315": False,
    "http://www.w3.org/2006/12/xml-c14n11": False,
    "http://www.w3.org/2001/10/xml-exc-c14n#": True,
}
"""Canonical XML by its name without „WithComments” → whether it is exclusive."""
_DEFAULT = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_EXCLUSIVE_PREFIXES = "{http://www.w3.org/2001/10/xml-exc-c14n#}InclusiveNamespaces"
_MAX_TRANSFORMS = 8
_MAX_WORK_BYTES = 256 * 1024 * 1024
_MAX_LEFT_OUT = 100
_COPY_COST = 5
"""Copying a tree costs about so many times what canonicalising it does."""


class UnknownTransformError(Exception):
    """A transform that is not carried out."""


@dataclass(slots=True)
class Work:
    """How much one file may still ask for, in bytes of canonical XML."""

    file_bytes: int = 0
    left: int = _MAX_WORK_BYTES

    def spend(self, count: int) -> None:
        """Count so many bytes.

        Raises:
            TooMuchXmlError: nothing is left.
        """
        self.left -= count
        if self.left < 0:
            raise TooMuchXmlError("too much to canonicalise")


def canonical(element: Any, algorithm: str, prefixes: list[str] | None, work: Work) -> bytes:
    """An element, with the namespaces around it, as canonical XML; comments are no part of references.

    Raises:
        UnknownTransformError: the algorithm is none of canonical XML.
        TooMuchXmlError: more than `work` allows.
    """
    from lxml import etree

    name = algorithm.removesuffix("WithComments").removesuffix("#")
    known = {one.removesuffix("#"): exclusive for one, exclusive in _CANONICAL.items()}
    if name not in known:
        raise UnknownTransformError(algorithm)
    made = etree.tostring(
        standing_alone(element),
        method="c14n",
        exclusive=known[name],
        with_comments=False,
        inclusive_ns_prefixes=prefixes,
    )
    work.spend(len(made))
    return bytes(made)


def standing_alone(element: Any) -> Any:
    """A whole document as it is; a part of one as a document of its own, with the namespaces around it.

    Canonicalised in its place, a part's children would be said to have left an inherited default namespace.
    """
    from lxml import etree

    if element.getparent() is None:
        return element.getroottree()
    return etree.fromstring(etree.tostring(element, with_tail=False), plain_parser())


def transformed(target: Any, reference: Any, work: Work) -> bytes:
    """The bytes that a reference digests; `target` is an element, or the bytes of a file.

    Raises:
        UnknownTransformError: a transform that is not carried out.
        ValueError: bytes that a transform cannot read.
        TooMuchXmlError: more than `work` allows.
    """
    transforms = reference.findall(f"{ds('Transforms')}/{ds('Transform')}")
    if len(transforms) > _MAX_TRANSFORMS:
        raise UnknownTransformError(f"{len(transforms)} transforms")
    data = target
    for transform in transforms:
        data = _step(data, transform, reference, work)
    return data if isinstance(data, bytes) else canonical(data, _DEFAULT, None, work)


def names_of(reference: Any) -> list[str]:
    """The names of a reference's transforms."""
    return [one.get("Algorithm", "") for one in reference.findall(f"{ds('Transforms')}/{ds('Transform')}")]


def takes_files_as_they_are(reference: Any) -> bool:
    """Whether a reference to a file digests its very bytes.

    Base64 before a file's digest means, in use, that the file travels so, not that it is to be decoded.
    """
    return all(name == BASE64 for name in names_of(reference))


def decoded(element: Any) -> bytes | None:
    """The file that an element holds as base64 text, or None when it holds anything else."""
    if len(element):
        return None
    try:
        return base64.b64decode("".join((element.text or "").split()), validate=True) or None
    except ValueError:
        return None


def _step(data: Any, transform: Any, reference: Any, work: Work) -> Any:
    name = transform.get("Algorithm", "")
    if name == BASE64:
        letters = data if isinstance(data, bytes) else "".join(data.itertext()).encode()
        return base64.b64decode(letters)
    if name == _ENVELOPED:
        return _without(_as_element(data), [_signature_of(reference)], work)
    if _leaves_signatures_out(name, transform):
        element = _as_element(data)
        return _without(element, list(element.iter(ds("Signature"))), work)
    listed = transform.find(_EXCLUSIVE_PREFIXES)
    prefixes = listed.get("PrefixList", "").split() if listed is not None else None
    return canonical(_as_element(data), name, prefixes, work)


def _as_element(data: Any) -> Any:
    return parse_xml(data) if isinstance(data, bytes) else data


def _leaves_signatures_out(name: str, transform: Any) -> bool:
    if name not in {_XPATH, _XPATH_FILTER} or len(transform) != 1:
        return False
    expression = "".join((transform[0].text or "").split())
    if name == _XPATH:
        return _NO_SIGNATURE_ABOVE.fullmatch(expression) is not None
    return transform[0].get("Filter") == "subtract" and _SIGNATURES.fullmatch(expression) is not None


def _signature_of(reference: Any) -> Any:
    return next(reference.iterancestors(ds("Signature")))


def _without(element: Any, unwanted: list[Any], work: Work) -> Any:
    """A copy of the element in its document, without some of what it holds; what follows them stays."""
    if len(unwanted) > _MAX_LEFT_OUT:
        raise TooMuchXmlError(f"{len(unwanted)} elements to leave out")
    work.spend(_COPY_COST * work.file_bytes)
    tree = element.getroottree()
    copied = copy.deepcopy(tree)
    kept = _at(copied, tree.getelementpath(element))
    twins = [_at(copied, tree.getelementpath(one)) for one in unwanted]
    if not set(twins).isdisjoint({kept, *kept.iterancestors()}):
        raise ValueError("nothing is left")
    for twin in twins:
        _remove(twin)
    return kept


def _at(tree: Any, path: str) -> Any:
    return tree.getroot() if path == "." else tree.find(path)


def _remove(element: Any) -> None:
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)
