"""Names for folders and files that a person sees, built from what strangers wrote."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
_SPACES = re.compile(r"\s+")
# Windows reserves these with any extension („CON.pdf” cannot be opened there).
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=$|[. ])", re.IGNORECASE)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}$")
_NOTHING_LEFT = "bez nazwy"


def safe_name(text: str, limit_bytes: int = 120) -> str:
    r"""One folder or file name that every file system takes, at most `limit_bytes` long in UTF-8.

    No separators, control, direction or zero-width characters, no name that Windows reserves, no dot or space
    at its ends (f027, f028); Polish letters stay, and so does a short extension when the name is cut.

    >>> safe_name("../../etc/passwd"), safe_name("CON.pdf"), safe_name("Żółta Łódź sp. z o.o.")
    ('etc passwd', '_CON.pdf', 'Żółta Łódź sp. z o.o')
    >>> safe_name("bardzo długa nazwa.pdf", 16)
    'bardzo dług.pdf'
    >>> safe_name("\u202e///")
    'bez nazwy'
    """
    shown = "".join(" " if unicodedata.category(c)[0] == "C" and c not in "\t\r\n" else c for c in text)
    # Composed letters: otherwise „ó” would be two characters here and one elsewhere.
    name = _tidy(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", shown)))
    if _RESERVED.match(name):
        name = f"_{name}"
    return _tidy(_cut(name, limit_bytes)) or _cut(_NOTHING_LEFT, limit_bytes)


def _tidy(name: str) -> str:
    return _SPACES.sub(" ", name).strip(" .")


def _cut(name: str, limit_bytes: int) -> str:
    """The name cut at a whole character, keeping its extension where there is room for it."""
    if len(name.encode()) <= limit_bytes:
        return name
    found = _EXTENSION.search(name)
    extension = found[0] if found and len(found[0]) * 2 < limit_bytes else ""
    stem = name.removesuffix(extension).encode()[: limit_bytes - len(extension)].decode(errors="ignore")
    return stem.rstrip(" .") + extension
