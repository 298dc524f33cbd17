"""What every answer tells the browser to refuse."""

from collections.abc import Mapping

_NOTHING = "default-src 'none'; base-uri 'none'"

PAGE = (
    f"{_NOTHING}; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "frame-src 'self'; form-action 'self'; frame-ancestors 'none'"
)
"""A page of ours: nothing inline, nothing from elsewhere."""
FRAMED = (
    f"{_NOTHING}; style-src 'unsafe-inline'; img-src data:; "
    "form-action 'none'; frame-ancestors 'self'; sandbox"
)
"""A letter or mail as its addressee sees it: no scripts, no forms, no pictures from outside, no origin."""
FILE = f"{_NOTHING}; form-action 'none'; frame-ancestors 'none'; sandbox"
"""Somebody's file."""

_COMMON = {
    "X-Content-Type-Options": "nosniff",
    # Not „no-referrer”: browsers would then send „Origin: null” with our own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


def security_headers(policy: str, *, is_https: bool) -> Mapping[str, str]:
    """The headers of an answer with a Content-Security-Policy."""
    headers = {**_COMMON, "Content-Security-Policy": policy}
    if policy is not FRAMED:
        headers["X-Frame-Options"] = "DENY"
    if is_https:
        headers["Strict-Transport-Security"] = "max-age=31536000"
    return headers
