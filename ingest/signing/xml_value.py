"""Whether an XML signature's value stands over what it says it signs; through signxml."""

import logging
from datetime import UTC
from typing import Any

from cryptography import exceptions, x509
from signxml.algorithms import DigestAlgorithm, SignatureMethod
from signxml.exceptions import InvalidSignature
from signxml.verifier import SignatureConfiguration, XMLVerifier

from ingest.signing.safe_xml import plain_parser
from ingest.signing.xml_transforms import standing_alone

_log = logging.getLogger(__name__)

_METHODS = frozenset(method for method in SignatureMethod if not method.name.startswith("HMAC"))
"""Old ones too: a person is told who signed when, not how strong the mathematics were."""


class _ValueVerifier(XMLVerifier):
    """Verifies the value alone: whether each digest fits is told reference by reference, by us.

    signxml answers for all references at once, knows no other file of the message, and passes over the
    transforms that it does not know. SignedInfo is canonicalised as a document of its own.
    """

    def _verify_reference(self, *_args: Any, **_kwargs: Any) -> None:
        return None

    def _c14n(self, nodes: Any, *args: Any, **kwargs: Any) -> bytes:
        return bytes(super()._c14n(standing_alone(nodes), *args, **kwargs))


def value_stands(signature: Any, certificate: bytes) -> bool | None:
    """Whether the certificate's key made the value over SignedInfo; None where that cannot be told.

    `certificate` is DER. Whether it was valid, or trusted, is not asked.
    """
    try:
        signer = x509.load_der_x509_certificate(certificate)
        settings = SignatureConfiguration(
            location="./",
            expect_references=True,
            signature_methods=_METHODS,
            digest_algorithms=frozenset(DigestAlgorithm),
            ignore_ambiguous_key_info=True,
            verification_time=signer.not_valid_before_utc.astimezone(UTC),
        )
        _ValueVerifier().verify(
            signature, x509_cert=signer, validate_schema=False, expect_config=settings, parser=plain_parser()
        )
    except MemoryError:
        raise
    except InvalidSignature as error:
        # Only mathematics says no; a value of the wrong form, which signxml words alike, says nothing.
        return False if type(error.__context__) is exceptions.InvalidSignature else None
    except Exception as error:  # noqa: BLE001 - unknown algorithms and malformed values alike
        _log.info("signature cannot be verified: %s", type(error).__name__)
        return None
    return True
