"""XAdES and plain XML signatures: detached, enveloping a file, or inside the document they sign."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from domain.document import ElectronicSignature, FileContent, ReadStatus
from ingest.signing.safe_xml import ForbiddenXmlError, TooMuchXmlError, ds, elements_by_id, parse_xml
from ingest.signing.siblings import Siblings
from ingest.signing.xml_references import About, Checked, References
from ingest.signing.xml_signer import read_signer
from ingest.signing.xml_transforms import Work

_MAX_SIGNATURES = 30
_CONTENT = "To dokument XML z podpisem elektronicznym; jego treść musi sprawdzić pracownik."
_UNSIGNED = "Plik XML musi sprawdzić pracownik."
_FORBIDDEN = "Plik XML zawiera definicje, które mogą być niebezpieczne; nie został otwarty."
_LIMIT = "Plik z podpisem elektronicznym jest zbyt złożony; musi go sprawdzić pracownik."


def read_xades(content: bytes, name: str, siblings: Siblings, trust_dir: str) -> FileContent:
    """An XML file's signatures; `name` is its format. UNSUPPORTED where the XML is itself what was signed.

    A signature over several files, some of which are no longer what was signed, comes as two: one for
    those that fit and one, not intact, for those that do not.

    Raises:
        ValueError: these bytes are no XML.
    """
    try:
        found, is_content = _signatures(content, siblings, trust_dir)
    except TooMuchXmlError:
        return FileContent(name, ReadStatus.LIMIT, reason=_LIMIT)
    except ForbiddenXmlError:
        return FileContent(name, ReadStatus.BLOCKED, reason=_FORBIDDEN)
    if is_content or not found:
        reason = _CONTENT if found else _UNSIGNED
        return FileContent(name, ReadStatus.UNSUPPORTED, signatures=found, reason=reason)
    return FileContent(name, ReadStatus.OK, signatures=found)


def _signatures(
    content: bytes, siblings: Siblings, trust_dir: str
) -> tuple[tuple[ElectronicSignature, ...], bool]:
    """The signatures, and whether any is about XML in the file itself."""
    root = parse_xml(content)
    elements = _outermost(root)
    if len(elements) > _MAX_SIGNATURES:
        raise TooMuchXmlError(f"{len(elements)} signatures")
    references = References(root, elements_by_id(root), siblings, Work(len(content)))
    read: list[ElectronicSignature] = []
    is_content = False
    for element in elements:
        checked = references.check(element)
        read += _told(read_signer(element, trust_dir), checked)
        is_content = is_content or any(one.about is About.CONTENT for one in checked)
    return tuple(read), is_content


def _outermost(root: Any) -> list[Any]:
    """The signatures that stand in no other one; those in others countersign, or belong to what they sign."""
    return [
        one
        for one in root.iter(ds("Signature"))
        if one.find(ds("SignedInfo")) is not None and next(one.iterancestors(ds("Signature")), None) is None
    ]


def _told(value: ElectronicSignature, checked: Sequence[Checked]) -> list[ElectronicSignature]:
    """The signature with the files that fit it, and again for those that do not."""
    wrong = [one for one in checked if one.about is About.FILE and one.fits is False]
    right = [one for one in checked if one not in wrong]
    told = []
    if any(one.about is not About.ITSELF for one in right) or not wrong:
        told.append(
            replace(
                value,
                is_intact=_all_true(
                    value.is_intact, *(one.fits for one in right if one.about is not About.FILE)
                ),
                covers_whole_file=_covers(right),
                signed_sha256=tuple(dict.fromkeys(one.sha256 for one in right if one.sha256)),
                signed_names=tuple(dict.fromkeys(one.name for one in right if one.name)),
            )
        )
    if wrong:
        sha256s, names = tuple(one.sha256 for one in wrong), tuple(one.name for one in wrong)
        told.append(replace(value, is_intact=False, signed_sha256=sha256s, signed_names=names))
    return told


def _covers(checked: Sequence[Checked]) -> bool | None:
    """Whether everything that the signature is about was there to be checked."""
    about = [one for one in checked if one.about is not About.ITSELF]
    return True if about and all(one.about is not About.FILE or one.fits for one in about) else None


def _all_true(*answers: bool | None) -> bool | None:
    """False where any is, else None where any is, else True."""
    if any(answer is False for answer in answers):
        return False
    return None if any(answer is None for answer in answers) else True
