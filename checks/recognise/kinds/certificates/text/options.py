"""Options with tick boxes: which lines make one question, and what the ticked ones state."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checks.page.sheet import fold_evenly
from checks.recognise.kinds.certificates.lexicon.said import REFUSAL
from checks.recognise.kinds.certificates.text.crosses import OWED_AMOUNT
from checks.recognise.kinds.certificates.text.statement import FULL_LINE, LONGEST_LABEL, Statement, plain
from checks.recognise.kinds.certificates.verdict.claims import claims

BOX = re.compile(r"(?P<yes>[☒☑■✓✔]|\[ ?[xv+] ?\]|\( ?x ?\))|(?P<no>[☐□▢]|\[ ?\]|\( ?\)|\[_+\])|(?P<maybe>▨)")
_LONGEST_OPTION = 170
_MOST_OF_VERB = 3
"""Words of a verb alone, its denial and „się” among them."""
_OWED = re.compile(r"\b(?:nie ?)?(?:zaleg|zadluz)\w*|wyjat|oprocz|poza\b|zastrzez|nie dotyczy")
_VERB = re.compile(r"\b(?:figuruj|posiada(?!jac)|zalega(?!jac))\w*")
_NOTHING_EXCEPTED = re.compile(r"\bz[a]? wyjatkiem:? ?(?:-+|_+|\.{3,}|$)")
_INNER_STOP = re.compile(r"[^\W\d]{4,}[.;] |; ")
_DENIAL = re.compile(r"\b(?:nie|brak\w*|bez)\b")
_ALONE = re.compile(
    r"(?:tak|nie|brak|dotyczy|nie dotyczy|(?:nie )?(?:figuruj|wystepuj|stwierdz|prowadz|toczy)\w*(?: sie)?"
    r"|(?:nie )?(?:jest|sa|byl\w*|zostal\w*)(?: \w+){1,2}|(?:nie )?(?:posiada|ma|korzysta|wszczeto|zawarto))"
)
"""An option that says nothing without its question."""
_TO_FILL_IN = re.compile(r"(?=.*[._…])[\s._…]+(?:z[lł]|PLN)?\.?\s*")
"""A line of dots, for the amount of an option that was not chosen."""
_LEAST_OPTIONS = 2
_COUNTED = re.compile(r"(?:\w{1,3}[.)]|[-•*·–]) |\d{1,2}\t(?=[^\W\d])")
_GOES_ON = re.compile(r"(?:a|ale|lecz|jednak\w*|przy czym|z tym,? ze|natomiast)\b")
_ANSWERED = re.compile(r"[:?] ?(?:- ?)?(?:tak|nie|brak|-+)$")
"""A question that has its answer on the line."""
_OWN_SUBJECT = re.compile(r"(?:podatnik|płatnik|wnioskodawca|spółka|firma|przedsiębiorca) (?!składek|nie\b$)")
_OFFICE = re.compile(r"(?:Zak[lł]ad|Fundusz|Ubezpiecze|Skarb)\w*(?: [^\W\d]+){0,2}\.?", re.IGNORECASE)
"""A line that is nothing but an office's or a fund's name, or the rest of it."""
_STAMP = re.compile(
    r"[ \t]*▨(?!.*[☐☒☑▨])(?!.*\b(?:nie|brak|tak|zaleg|zadluz|posiada|stwierdz|figuruj|wystepuj|prowadz))"
    r"(?=.*\b(?:naczelni|kierowni|dyrektor|zastepc|inspektor|specjalist|komisarz|referent|skarbow(?:y|a|ego)\b"
    r"|podpis|pieczec|z up\b|upowazni))"
)
"""A doubtful mark that a stamp or a signature below the options was read as, beside who signed."""
_ENDS_SENTENCE = re.compile(r"(?<! r)[.;]\s*$")


def blocks(folded: str, raw: str) -> Iterator[tuple[int, int]]:
    """Neighbouring lines with boxes, the question above them, and lines that carry an option on."""
    start: int | None = None
    place = end = 0
    before = earlier = (0, "")
    for line in folded.split("\n"):
        here, place = place, place + len(line) + 1
        has_box = BOX.search(line) is not None and not (start is not None and _STAMP.match(line))
        if has_box and start is not None and _is_question(line):
            yield start, end
            start = here
        if has_box:
            if start is None:
                start = here
                if _asks(before[1], line):
                    start = earlier[0] if _goes_on(earlier[1], raw[before[0] : before[0] + 1]) else before[0]
            end = here + len(line)
        elif start is not None and _carries_option_on(before[1], raw[here : here + len(line)]):
            end = here + len(line)
        elif start is not None:
            yield start, end
            start = None
        earlier, before = before, (here, line)
    if start is not None:
        yield start, end


def _asks(before: str, line: str) -> bool:
    """Whether a line is the question of the options below it: so it ends, or these are answers alone."""
    if before.rstrip().endswith((":", "?")):
        return True
    first = BOX.search(line)
    options = [_without_number(part.strip(" \t.")) for part in BOX.sub("\0", line).split("\0")]
    are_answers = all(map(_ALONE.fullmatch, filter(None, options)))
    return (
        are_answers
        and first is not None
        and not line[: first.start()].strip()
        and 0 < len(before) <= LONGEST_LABEL
        and _ENDS_SENTENCE.search(before) is None
    )


def _goes_on(line: str, begins: str) -> bool:
    """Whether a question that began on this line goes on in the next, which begins so."""
    return (
        begins.islower()
        and _COUNTED.match(line) is not None
        and BOX.search(line) is None
        and line[-1:] not in ".:;?"
        and _ANSWERED.search(line) is None
    )


def _carries_option_on(before: str, line: str) -> bool:
    """Whether a line without a box goes on with the option of the line before it, which filled its line.

    A refusal is no option's second line, nor is what struck words answer, or a sentence with a subject.
    """
    if REFUSAL.search(line) or "~~" in line or _OWN_SUBJECT.match(line):
        return False
    if _TO_FILL_IN.fullmatch(line) or (before.rstrip().endswith(",") and _COUNTED.match(line) is None):
        return True
    begins_so = line[:1].islower() or _OFFICE.fullmatch(line) is not None
    goes_on = len(before) >= FULL_LINE and begins_so and ":" not in line and before[-1:] not in ".;"
    return goes_on and not _claims_itself(line)


def _claims_itself(line: str) -> bool:
    """Whether a line states by itself that somebody owes something or nothing."""
    return any(True for _ in claims(plain(fold_evenly(line))))


def _is_question(line: str) -> bool:
    """Whether a line bears a label before its first box, and so is a question of its own."""
    first = BOX.search(line)
    if first is None or not line[: first.start()].strip():
        return False
    label = line[: first.start()]
    options = [
        _without_number(part.strip(" \t.")) for part in BOX.sub("\0", line[first.start() :]).split("\0")[1:]
    ]
    if not options[-1] and (_claims_itself(label) or (not any(options) and _COUNTED.match(line))):
        return False  # „2. posiada zaległości | ☐”: an option itself
    if label.rstrip(" ").endswith((":", "?", "\t")) or len(options) < _LEAST_OPTIONS:
        return label.rstrip(" ").endswith((":", "?", "\t"))
    is_named = len(label) <= FULL_LINE and _OWED.search(label) is None and _VERB.search(label) is None
    return all(map(_ALONE.fullmatch, options)) or (is_named and all(options))


def answered(folded: str, start: int, end: int) -> Iterator[Statement]:
    """The ticked options of a block, each behind its question; all of them, open, where that is not sure."""
    lines = [line for line in folded[start:end].split("\n") if BOX.search(line)]
    leading = [_leads(line) for line in lines]
    trailing = [not folded_line[list(BOX.finditer(folded_line))[-1].end() :].strip() for folded_line in lines]
    boxes = list(BOX.finditer(folded, start, end))
    label = ""
    if all(trailing) and not any(leading):
        edges = [start, *(box.end() for box in boxes)]
        options = [(box, folded[edge : box.start()]) for box, edge in zip(boxes, edges, strict=False)]
    elif all(leading) and not any(trailing):
        label = folded[start : boxes[0].start()]
        edges = [*(box.start() for box in boxes[1:]), end]
        options = [(box, folded[box.end() : edge]) for box, edge in zip(boxes, edges, strict=True)]
    else:
        yield Statement(plain(BOX.sub(" ", folded[start:end])), start, end, is_open=True)
        return
    options = _with_shared_words(options)
    ticked = [text for box, text in options if box["yes"]]
    is_sure = _is_one_option(label) and all(
        text.strip()
        and (_is_one_option(text) or _denies_all(text) or (not box["yes"] and _may_stay_empty(text, ticked)))
        for box, text in options
    )
    empty = [text for box, text in options if not box["yes"] and not _goes_further(text, ticked)]
    # A denial that is not ticked beside one that is: two questions ran together, or an answer is missing.
    is_torn = any(map(_DENIAL.search, ticked)) and any(
        _DENIAL.search(one) and _OWED.search(one) for one in empty
    )
    is_torn = is_torn or any(map(OWED_AMOUNT.search, empty))
    is_open = not ticked or not is_sure or is_torn or any(box["maybe"] for box in boxes)
    if is_open and all(box["maybe"] for box in boxes) and not label.strip() and _are_denials(options):
        is_open = False
        ticked = [text for _, text in options]
    for text in [text for _, text in options] if is_open else ticked:
        yield Statement(_asked(label, text), start, end, is_open=is_open)


def _are_denials(options: Sequence[tuple[re.Match[str], str]]) -> bool:
    """Whether doubtful boxes are the bullets of a list: each of several lines denies arrears, and none owes.

    Whichever of them were ticked, nothing would be owed; of one line alone the other choice may be lost.
    """
    told = [claims(plain(text)) for _, text in options]
    return len(told) >= _LEAST_OPTIONS and all(
        found and all(claim.verdict == "no_arrears" for claim in found) for found in told
    )


def _denies_all(option: str) -> bool:
    """Whether an option says twice that nothing is owed: „nie zalega – nie stwierdzono zaległości”."""
    words = plain(option)
    found = claims(words)
    is_one = len(words) <= _LONGEST_OPTION and _INNER_STOP.search(words) is None
    return (
        is_one
        and len(found) >= max(len(_OWED.findall(words)), len(_VERB.findall(words)))
        and all(claim.verdict == "no_arrears" for claim in found)
    )


def _may_stay_empty(option: str, ticked: Sequence[str]) -> bool:
    """Whether an option that is not ticked may say more than one thing: it is the other choice as a whole."""
    words = plain(option)
    is_short = len(words) <= _LONGEST_OPTION and _INNER_STOP.search(words) is None
    return _owes_throughout(option) or (is_short and _goes_further(option, ticked))


def _goes_further(option: str, ticked: Sequence[str]) -> bool:
    """Whether an option says what a ticked one says, and more: it is the other choice, no other question.

    „☒ nie posiada zaległości z tytułu składek ☐ nie posiada zaległości, a należności rozłożono na raty”; so
    is whatever tells of instalments.
    """
    if any(claim.verdict == "instalments" for claim in claims(plain(option))):
        return True
    said, _, more = plain(option).partition(", ")
    return _GOES_ON.match(more) is not None and any(plain(one).startswith(said) for one in ticked)


def _with_shared_words(options: list[tuple[re.Match[str], str]]) -> list[tuple[re.Match[str], str]]:
    """The options, a verb and its denial each with what both speak of, printed once behind the second.

    „☒ prowadzi się ☐ nie prowadzi się postępowanie egzekucyjne”: proceedings are under way.
    """
    whole = list(options)
    for at, ((box, first), (_, second)) in enumerate(pairwise(options)):
        verb, both = plain(first), plain(second)
        denied = f"nie {verb}" if not verb.startswith("nie ") else verb.removeprefix("nie ")
        if verb and len(verb.split()) <= _MOST_OF_VERB and both.startswith(f"{denied} "):
            whole[at] = box, f" {verb} {both.removeprefix(denied).strip()}\n"
    return whole


def _asked(label: str, option: str) -> str:
    """An option behind its question, parted from it by a colon where it is an answer alone."""
    question, answer = plain(label), _without_number(plain(option))
    if question and _ALONE.fullmatch(answer) and not question.endswith((":", "?")):
        return f"{question}: {answer}"
    return plain(f"{label} {option}")


def _without_number(option: str) -> str:
    """An option without the number that the form counts it by.

    >>> _without_number("1. nie występują")
    'nie występują'
    """
    return re.sub(r"^\d{1,2}[.)] ", "", option)


def _is_one_option(text: str) -> bool:
    """Whether the words by a box are one answer, or one question, and nothing else beside."""
    words = _NOTHING_EXCEPTED.sub("", plain(text))
    parts = max(len(_OWED.findall(words)), len(_VERB.findall(words)))
    return len(words) <= _LONGEST_OPTION and parts <= 1 and _INNER_STOP.search(words) is None


def _owes_throughout(text: str) -> bool:
    """Whether an option says of arrears that there are some and where they are told, and denies nothing."""
    words = plain(text)
    return len(words) <= _LONGEST_OPTION and not _DENIAL.search(words) and not _INNER_STOP.search(words)


def _leads(line: str) -> bool:
    """Whether a line begins with a box, or with a question before it."""
    first = BOX.search(line)
    return first is not None and (not line[: first.start()].strip() or _is_question(line))
