"""The social networks on which firms have profiles: one list of their names, as parts of patterns.

Folded words and raw ones in any case (`re.IGNORECASE`) are matched with them.
"""

_KNOWN = (
    "facebook", "linkedin", "instagram", "youtube", "twitter", "tiktok", "pinterest", "behance", "vimeo",
    "threads", "xing",
)  # fmt: skip
_PARTED = {"linkedin": "linked ?in", "youtube": "you ?tub", "tiktok": "tik ?tok"}

NETWORKS = "|".join(_KNOWN)
"""As they spell themselves."""
STEMS = "|".join(_PARTED.get(name, name) for name in _KNOWN)
"""How their names begin as people write and inflect them: „Linked In”, „na YouTubie”."""
SHORT = "fb|insta|ig|yt"
SELDOM = "git ?hub|git ?lab|bluesky|snapchat|goldenline|whatsapp|discord|mastodon|telegram"
HOSTS = f"{NETWORKS}|fb|lnkd|youtu|x"
"""Before „.com” and the like; „X” alone is a cross."""
