"""CAdES signatures in files of their own: detached (.p7s, .sig) and enveloping (.p7m)."""

import asyncio

from samples.esigned.authority import SIGNED_AT, Identity, pkcs12


def detached(content: bytes, who: Identity, *, digest: str = "sha256", pem: bool = False) -> bytes:
    """A signature over these bytes that stands alone, as DER, or as PEM."""
    return _signed(content, who, digest, is_detached=True, pem=pem)


def enveloping(content: bytes, who: Identity, *, digest: str = "sha256") -> bytes:
    """A signature that carries these bytes."""
    return _signed(content, who, digest, is_detached=False)


def _signed(content: bytes, who: Identity, digest: str, *, is_detached: bool, pem: bool = False) -> bytes:
    from asn1crypto import pem as armor  # type: ignore[import-untyped]  # ships no types
    from pyhanko.sign import signers
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    signer = signers.SimpleSigner.load_pkcs12_data(pkcs12(who), other_certs=[])
    made = asyncio.run(
        signer.async_sign_general_data(
            content,
            digest,
            detached=is_detached,
            signed_attr_settings=PdfCMSSignedAttributes(signing_time=SIGNED_AT),
        )
    ).dump()
    return bytes(armor.armor("PKCS7", made)) if pem else bytes(made)
