"""Lines in which a form shows how to answer, and nobody has answered: „10 cyfr, np. 123-456-32-18”.

Or explains each question in a sentence of small print below it: „Dotyczy spółek handlowych.”
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.text import FormText

_EXAMPLE = re.compile(r"(?:^|[\s(;,])np\. ?\S|^przyklad(?:owo)?:? ")
_HELP = re.compile(r"(?:do|max\.?|maks\.?|maksymalnie|ok\.) \d+ (?:znak|zdan|slow)|tak lub nie\b|tak/nie\b")
_ENDED = re.compile(r"[\w)?:*”\"]$")
_LEAST, _MANY = 3, 5
"""So many make examples a form's habit; with many, help without an example is known by its place, too."""
_LONGEST_LABEL, _ASKED = 120, 0.72
_EXPLAINED, _MOSTLY, _LONGEST_SENTENCE = 5, 0.5, 3
_NUMBER = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)])\s+", re.IGNORECASE)
_CODED = re.compile(r"\d{1,2}\.\d{1,2}\.?\s+[^\W\d_][^.:;☐☒]{4,60}")
_SHORTENED = re.compile(r"\b(?:o|k|j|s|c|z|sp|p|S|A|r|im|ul|nr)\.$")
"""The end of a legal form or of a year: „… sp. z o.o.”, „2025 r.”."""


def without_examples(text: FormText, wording: Wording) -> FormText:
    """The text with its examples blanked, where several questions have one between them and their answers.

    One alone may be an answer's („…, np. druk 3D”): then nothing is left out.
    """
    raw, folded = text.raw.split("\n"), text.folded.split("\n")
    shown = [at for at in range(1, len(raw) - 1) if _is_example(raw, folded, at)]
    if len(shown) < _LEAST:
        return text
    if len(shown) >= _MANY:
        shown += [at for at in range(1, len(raw) - 1) if _is_help(raw, folded, at, wording)]
    return _without(text, raw, folded, shown)


def without_explanations(text: FormText, wording: Wording) -> FormText:
    """The text with such sentences blanked, where most of its questions have one; else as it is.

    „NIP / 10 cyfr, bez kresek. / 9243369804”: one such sentence may be an answer, a habit is the form's.
    """
    raw, folded = text.raw.split("\n"), text.folded.split("\n")
    asked = [at for at in range(len(raw) - 2) if _asks(raw[at], wording)]
    explained = [lines for at in asked if (lines := _sentence_below(raw, at, wording))]
    if len(explained) < _EXPLAINED or len(explained) < _MOSTLY * len(asked):
        return text
    return _without(text, raw, folded, [at for lines in explained for at in lines])


def _without(text: FormText, raw: Sequence[str], folded: Sequence[str], shown: Sequence[int]) -> FormText:
    kept, plain = (_blanked(lines, frozenset(shown)) for lines in (raw, folded))
    return replace(text, raw=kept, folded=plain, flat=plain.replace("\n", " ").replace("\t", " "))


def _asks(line: str, wording: Wording) -> bool:
    words = _NUMBER.sub("", " ".join(line.split())).strip(" :?*")
    is_label = 0 < len(words) <= _LONGEST_LABEL and not line.rstrip().endswith((".", ","))
    return is_label and (wording.best(words) >= _ASKED or _CODED.fullmatch(line.strip()) is not None)


def _sentence_below(raw: Sequence[str], at: int, wording: Wording) -> list[int]:
    """The lines of a sentence below a question, with its answer below it; none where there is none."""
    for last in range(at + 1, min(at + 1 + _LONGEST_SENTENCE, len(raw) - 1)):
        line = raw[last].strip()
        if not line or BOX.search(fold_evenly(line)) or _asks(line, wording):
            return []
        if line.endswith(".") and not _SHORTENED.search(line):
            after = raw[last + 1].strip()
            is_answered = bool(after) and not _asks(after, wording)
            return list(range(at + 1, last + 1)) if is_answered else []
    return []


def _blanked(lines: Sequence[str], shown: frozenset[int]) -> str:
    """The lines without those shown; what stands above one is a question, and gets its sign."""
    told = [lines[0]]
    for at, line in enumerate(lines[1:], 1):
        if at in shown:
            has_sign = at - 1 in shown or lines[at - 1].rstrip().endswith((":", "?"))
            told.append((" " if has_sign else ":") + " " * len(line))
        else:
            told.append(f"\n{line}")
    return "".join(told)


def _is_example(raw: Sequence[str], folded: Sequence[str], at: int) -> bool:
    """Whether a line between a label and an answer gives an example."""
    line = raw[at].strip()
    if not _EXAMPLE.search(folded[at]) or line.endswith(":") or not _begins_as_help(line, folded[at]):
        return False
    before, after = raw[at - 1].strip(), raw[at + 1].strip()
    is_label = 0 < len(before) <= _LONGEST_LABEL and _ENDED.search(before) is not None
    return is_label and bool(after) and not _EXAMPLE.search(folded[at - 1])


def _is_help(raw: Sequence[str], folded: Sequence[str], at: int, wording: Wording) -> bool:
    """Whether a line stands where the form's examples do, and says how to answer."""
    line = raw[at].strip()
    if not line or line.endswith(":") or not _begins_as_help(line, folded[at]):
        return False
    is_asked = wording.best(" ".join(raw[at - 1].split()).strip(" :?*")) >= _ASKED
    after = " ".join(raw[at + 1].split())
    return is_asked and bool(after) and wording.best(after.strip(" :?*")) < _ASKED


def _begins_as_help(line: str, folded: str) -> bool:
    return line[0].islower() or line[0] in "(0123456789" or _HELP.match(folded.strip()) is not None
