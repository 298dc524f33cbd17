"""Invented numbers with valid checksums."""


def nip(nine: str) -> str:
    """A tax number from its first nine digits."""
    check = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if check == 10:
        raise ValueError(f"No tax number begins with {nine}.")
    return f"{nine}{check}"


def regon(eight: str) -> str:
    """A REGON from its first eight digits."""
    check = sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    return f"{eight}{check}"


def dashed(number: str) -> str:
    """A tax number as people write it."""
    return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}"
