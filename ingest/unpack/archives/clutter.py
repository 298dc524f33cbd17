"""What operating systems leave in archives beside people's files: left out without a word."""

import re

_NAMES = frozenset({".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".localized", "icon\r"})
_LEFT_BEHIND = re.compile(r"(?:^|/)(?:__MACOSX/|\.Spotlight-V100/|\.Trashes/)|(?:^|/)(?:\._|~\$)[^/]*$")


def is_noise(name: str) -> bool:
    """Whether a name in an archive is one that no person gave.

    >>> is_noise("__MACOSX/._skan.pdf"), is_noise("ZUS/Thumbs.db"), is_noise("ZUS/skan.pdf")
    (True, True, False)
    """
    path = name.replace("\\", "/")
    return path.rpartition("/")[2].lower() in _NAMES or _LEFT_BEHIND.search(path) is not None
