"""Invented NIP and REGON numbers with the check digits that the real ones must have."""

_NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)
_REGON_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)
_TAX_OFFICES = ("973", "929", "599", "924", "925", "928", "927", "596", "598", "926")
_STRIDE = 7919
"""A prime that shares no factor with a million: different numbers stay different."""


def nip(number: int) -> str:
    """Ten digits with a valid check digit; different for every number below a million.

    >>> nip(1)
    '5960079196'
    """
    serial = f"{number * _STRIDE % 1_000_000:06}"
    candidates = (
        _TAX_OFFICES[(number * 7 + shift) % len(_TAX_OFFICES)] + serial for shift in range(len(_TAX_OFFICES))
    )
    return next(digits + str(check) for digits in candidates if (check := _nip_check(digits)) < 10)


def nip_with_wrong_check(valid: str) -> str:
    """The same NIP with its last digit mistyped.

    >>> nip_with_wrong_check("5960079196")
    '5960079197'
    """
    return valid[:9] + str((int(valid[9]) + 1) % 10)


def regon(number: int) -> str:
    """Nine digits with a valid check digit.

    >>> regon(1)
    '380079197'
    """
    digits = f"38{number * _STRIDE % 1_000_000:06}"
    weighted = sum(weight * int(digit) for weight, digit in zip(_REGON_WEIGHTS, digits, strict=True))
    return digits + str(weighted % 11 % 10)


def nip_text(valid: str) -> str:
    """A NIP as people write it.

    >>> nip_text("5960079196")
    '596-007-91-96'
    """
    return f"{valid[:3]}-{valid[3:6]}-{valid[6:8]}-{valid[8:]}"


def _nip_check(digits: str) -> int:
    """The check digit of nine digits; 10 means that no NIP begins with them."""
    return sum(weight * int(digit) for weight, digit in zip(_NIP_WEIGHTS, digits, strict=True)) % 11
