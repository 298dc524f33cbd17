"""E-signed PDFs (PAdES): of every kind, several on one file, and a file changed after signing.

Signatures in files of their own are made by `esign_cms`, `esign_xml` and `esign_asic`.
"""

import io
from functools import cache
from typing import Any

from samples.esigned.authority import SIGNED_AT, TRUSTED_NAME, Identity, Kind, identity, pkcs12

__all__ = ["TRUSTED_NAME", "changed_after_signing", "sign", "sign_as", "tampered"]

_TRUSTED_REASON = "Opatrzono pieczęcią ministra właściwego do spraw informatyzacji w imieniu: {person}"


def sign(pdf: bytes, person: str, *, trusted: bool = True) -> bytes:
    """The PDF with one invisible signature over the whole file.

    A podpis zaufany has the minister's seal and names the person in its Reason; else the certificate
    itself names the person, as qualified ones do.
    """
    return sign_as(pdf, person, "trusted" if trusted else "qualified")


def sign_as(
    pdf: bytes, person: str, kind: Kind = "qualified", *, field: str = "Podpis", who: Identity | None = None
) -> bytes:
    """The PDF with one more invisible signature of this kind over the whole file.

    Each signature of a file needs a `field` of its own. `who` is a certificate to sign with instead of
    the one that the kind asks for.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko.sign.fields import SigSeedSubFilter

    is_trusted = kind == "trusted"
    metadata = signers.PdfSignatureMetadata(
        field_name=field,
        reason=_TRUSTED_REASON.format(person=person) if is_trusted else None,
        name=None if is_trusted else person,
        subfilter=SigSeedSubFilter.PADES,
    )

    class Signer(signers.PdfSigner):
        """One whose clock stands: pyHanko has no argument for the time of signing."""

        def init_signing_session(self, *arguments: Any, **named: Any) -> Any:
            session = super().init_signing_session(*arguments, **named)
            session.system_time = SIGNED_AT
            return session

    hand = Signer(metadata, _signer(who or identity(person, kind)))
    return bytes(hand.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), in_place=False).getvalue())


def changed_after_signing(signed: bytes) -> bytes:
    """The signed PDF with its first page turned round later: a change that a signature does not allow."""
    from pyhanko.pdf_utils.generic import NameObject, NumberObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    page = writer.root["/Pages"]["/Kids"][0]
    page[NameObject("/Rotate")] = NumberObject(360)  # type: ignore[no-untyped-call]
    writer.update_container(page)
    written = io.BytesIO()
    writer.write(written)  # type: ignore[no-untyped-call]  # pyHanko leaves this one unannotated
    return written.getvalue()


def tampered(signed: bytes) -> bytes:
    """The signed PDF with one byte changed where nobody sees it: the signature is broken, the pages are not."""
    at = signed.index(b"%", 5) + 1  # the comment after the header (ISO 32000-1, 7.5.2)
    return signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :]


@cache
def _signer(who: Identity) -> Any:
    from pyhanko.sign import signers

    return signers.SimpleSigner.load_pkcs12_data(pkcs12(who), other_certs=[])
