"""What each reference of an XML signature speaks of, and whether its digest still fits."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any
from urllib.parse import unquote

from ingest.readers.formats import detect_format
from ingest.signing.safe_xml import TooMuchXmlError, ds, local_name
from ingest.signing.siblings import Siblings, digest_of, sha256_of
from ingest.signing.xml_transforms import (
    BASE64,
    UnknownTransformError,
    Work,
    decoded,
    names_of,
    takes_files_as_they_are,
    transformed,
)

MAX_REFERENCES = 100
"""For all signatures of a file together."""

_MANIFEST = "Manifest"
_XPOINTER_ROOT = frozenset({"", "#xpointer(/)"})
_DIGESTS = {
    "http://www.w3.org/2000/09/xmldsig#sha1": "sha1",
    "http://www.w3.org/2001/04/xmldsig-more#sha224": "sha224",
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
    "http://www.w3.org/2007/05/xmldsig-more#sha3-256": "sha3_256",
    "http://www.w3.org/2007/05/xmldsig-more#sha3-384": "sha3_384",
    "http://www.w3.org/2007/05/xmldsig-more#sha3-512": "sha3_512",
}
"""Digest methods of XML signatures in hashlib's words."""


class About(Enum):
    """What a reference speaks of."""

    ITSELF = auto()
    """The signature's own properties and keys."""
    HELD = auto()
    """A file that the signature carries as base64."""
    CONTENT = auto()
    """XML in the same document: the document is itself what was signed."""
    FILE = auto()
    """Another file."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One reference, with whether its digest fits: True, False, or None where that cannot be told."""

    about: About
    fits: bool | None
    sha256: str = ""
    """Of the file that it speaks of, where known."""
    name: str = ""
    """Of another file: its name."""


class References:
    """Checks the references of one XML file's signatures."""

    def __init__(self, root: Any, by_id: dict[str, Any], siblings: Siblings, work: Work) -> None:
        self._root, self._by_id, self._siblings, self._work = root, by_id, siblings, work
        self._left = MAX_REFERENCES

    def check(self, signature: Any) -> tuple[Checked, ...]:
        """Every reference of a signature, with those of the lists that it signs.

        Raises:
            TooMuchXmlError: more references, or more work, than any signature needs.
        """
        signed_info = signature.find(ds("SignedInfo"))
        return tuple(self._all(signed_info, signature))

    def _all(self, parent: Any, signature: Any) -> Iterator[Checked]:
        references = parent.findall(ds("Reference"))
        self._left -= len(references)
        if self._left < 0:
            raise TooMuchXmlError(f"{len(references)} references")
        for reference in references:
            target = self._target(reference)
            yield self._checked(reference, target, signature)
            if not isinstance(target, str) and target is not None and local_name(target) == _MANIFEST:
                yield from self._all(target, signature)

    def _target(self, reference: Any) -> Any:
        """The element that a reference names, the name of another file, or None."""
        uri = reference.get("URI")
        if uri is None:
            return None
        if uri in _XPOINTER_ROOT:
            return self._root
        if uri.startswith("#"):
            return self._by_id.get(uri.removeprefix("#xpointer(id('").removesuffix("'))").removeprefix("#"))
        return uri

    def _checked(self, reference: Any, target: Any, signature: Any) -> Checked:
        if isinstance(target, str):
            return self._checked_file(reference, target)
        if target is None:
            return Checked(About.CONTENT, fits=None)
        about, held = _role(target, signature, reference)
        fits = self._fits(reference, target)
        return Checked(about, fits, sha256_of(held) if held is not None else "")

    def _checked_file(self, reference: Any, uri: str) -> Checked:
        name = unquote(uri).replace("\\", "/").rpartition("/")[2]
        algorithm, digest = stated_digest(reference)
        if algorithm is None or digest is None:
            return Checked(About.FILE, None, name=name)
        as_it_is = takes_files_as_they_are(reference)
        found = self._siblings.with_digest(algorithm, digest) if as_it_is else None
        if found is not None:
            return Checked(About.FILE, True, sha256_of(found[1]), found[0])  # noqa: FBT003 - „fits”
        named = self._siblings.named(uri)
        if named is None:
            known = digest.hex() if as_it_is and algorithm == "sha256" else ""
            return Checked(About.FILE, None, known, name)
        fits = False if as_it_is else self._fits(reference, named[1])
        return Checked(About.FILE, fits, sha256_of(named[1]) if fits is not None else "", named[0])

    def _fits(self, reference: Any, target: Any) -> bool | None:
        algorithm, digest = stated_digest(reference)
        if algorithm is None:
            return None
        try:
            return digest_of(transformed(target, reference, self._work), algorithm) == digest
        except (UnknownTransformError, ValueError):
            return None


def _role(target: Any, signature: Any, reference: Any) -> tuple[About, bytes | None]:
    """What an element of the same document is to a signature, and the file that it holds."""
    path = [target, *target.iterancestors()]
    if signature not in path:
        return About.CONTENT, None
    names = {local_name(one) for one in path}
    if target is signature or not names.isdisjoint(
        {"QualifyingProperties", "KeyInfo", _MANIFEST, "SignedInfo"}
    ):
        return About.ITSELF, None
    held = decoded(target)
    return (
        (About.HELD, held)
        if held is not None and _is_file(held, target, reference)
        else (About.CONTENT, None)
    )


def _is_file(held: bytes, target: Any, reference: Any) -> bool:
    """Whether what reads as base64 is meant so: by what the signature says, or by what comes of it."""
    is_declared = BASE64 in {*names_of(reference), target.get("Encoding", "")}
    return is_declared or detect_format(held) not in {"unknown", "txt"}


def stated_digest(reference: Any) -> tuple[str | None, bytes | None]:
    """The algorithm in hashlib's words, None for an unknown one, and the digest that the signature states."""
    method, value = reference.find(ds("DigestMethod")), reference.find(ds("DigestValue"))
    if method is None or value is None:
        return None, None
    try:
        return _DIGESTS.get(method.get("Algorithm", "")), base64.b64decode(value.text or "")
    except ValueError:
        return None, None
