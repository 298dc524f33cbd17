"""„Jeśli tak, …”: how a form says that it asks on after a yes; one place for all its spellings, folded."""

import re

WHEN = "jesli|jezeli|gdy|o ile"
_CASE = "w przypadku|w razie|przy|dla|po"
_BETWEEN = (
    r"odpowied[zn]\w*|udziel\w+|zaznacz\w+|wybra\w+|wybor\w*|brzmi|jest|w|na|pkt|punkcie|pytani\w+|poprzedni\w+"
    r"|powyzsz\w+|powyzej|\d{1,2}|[a-h]"
)
IF_SO = rf"\b(?:{WHEN}|{_CASE})\W{{1,3}}(?:(?:{_BETWEEN})\W{{1,3}}){{0,8}}(?:tak|twierdzac\w+)\b"
"""„jeśli tak”, „w przypadku odpowiedzi twierdzącej”, „jeżeli w C.3 zaznaczono TAK”."""
_IF_SO = re.compile(rf"\W*{IF_SO}")


def asks_if_so(folded: str) -> bool:
    """Whether words begin so.

    >>> asks_if_so("jezeli tak, jakie"), asks_if_so("w przypadku udzielenia odpowiedzi twierdzacej podac")
    (True, True)
    >>> asks_if_so("jesli w pkt c.3 zaznaczono „tak”: nazwa")
    True
    >>> asks_if_so("jesli dotyczy"), asks_if_so("po takich wyjazdach")
    (False, False)
    """
    return _IF_SO.match(folded) is not None
