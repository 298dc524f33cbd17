"""Lines in which a form shows how to answer, and nobody has answered: „10 cyfr, np. 123-456-32-18”."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.text import FormText

_EXAMPLE = re.compile(r"(?:^|[\s(;,])np\. ?\S|^przyklad(?:owo)?:? ")
_HELP = re.compile(r"(?:do|max\.?|maks\.?|maksymalnie|ok\.) \d+ (?:znak|zdan|slow)|tak lub nie\b|tak/nie\b")
_ENDED = re.compile(r"[\w)?:*”\"]$")
_LEAST, _MANY = 3, 5
"""So many make examples a form's habit; with many, help without an example is known by its place, too."""
_LONGEST_LABEL, _ASKED = 120, 0.72


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
    kept, plain = (_blanked(lines, frozenset(shown)) for lines in (raw, folded))
    return replace(text, raw=kept, folded=plain, flat=plain.replace("\n", " ").replace("\t", " "))


def _blanked(lines: Sequence[str], shown: frozenset[int]) -> str:
    """The lines without those shown; what stands above one is a question, and gets its sign."""
    told = [lines[0]]
    for at, line in enumerate(lines[1:], 1):
        if at in shown:
            told.append((" " if lines[at - 1].rstrip().endswith((":", "?")) else ":") + " " * len(line))
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
