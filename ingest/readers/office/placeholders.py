"""What programs show in a field that nobody filled in; converted files keep it as if it were an answer."""

import re

_PLACEHOLDER = re.compile(
    r"(?:Kliknij(?: lub naciśnij)?(?: tutaj| w tym miejscu)?,? aby wprowadzić (?:tekst|datę)"
    r"|Click(?: or tap)?(?: here)? to enter (?:text|a date)|Wybierz element|Choose an item)\."
)


def without_placeholders(text: str) -> str:
    r"""The text without such sentences; a line that held nothing else goes too.

    >>> without_placeholders("NIP: Kliknij lub naciśnij tutaj, aby wprowadzić tekst.\nREGON: 970000006")
    'NIP:\nREGON: 970000006'
    """
    if not _PLACEHOLDER.search(text):
        return text
    lines = (_PLACEHOLDER.sub("", line).rstrip(" ") for line in text.split("\n"))
    return "\n".join(line for line in lines if line.strip())
