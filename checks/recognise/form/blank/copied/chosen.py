"""Which of a blank's printed options are chosen on its copy: ticked, left, or made to stand out."""

from collections.abc import Sequence

from checks.page.sheet import fold_evenly
from checks.page.strokes import STRUCK
from checks.recognise.form.answer.misread_boxes import lacks_other_word
from checks.recognise.form.blank.copied.copy import Copy, boxes_moved
from checks.recognise.form.blank.printed_boxes import (
    crossed_behind,
    in_cells,
    in_own_boxes,
    is_left,
    is_left_unmatched,
    is_ticked,
    stands_alone,
)
from checks.recognise.form.blank.question import BlankQuestion, PrintedOption
from checks.recognise.form.blank.skeleton import Skeleton
from checks.recognise.form.blank.tokens import holds_line, is_within, tokens_of
from checks.recognise.form.question.stressed import has_struck_option
from checks.recognise.form.question.unit import Option
from domain.document import Emphasis

_LEAST_SAID = 3
"""Words no longer than this may be what a box, or a short option, was read as."""
_SIGN_BESIDE = 2
"""Signs beside a word where „/” or „*” tells that another stood with it."""


def is_reworded(copy: Copy, question: BlankQuestion, options: Sequence[Option]) -> bool:
    """Whether an answer in words stands in the options' place, and not all of them are there any more."""
    is_untold = bool(options) and all(one.is_chosen is None for one in options)
    if not is_untold or all(is_left(copy.alignment, one) for one in question.options):
        return False
    # On a picture an option may only not have been read: other words must stand there.
    return not copy.text.is_noisy or _says_more(copy, question)


def _says_more(copy: Copy, question: BlankQuestion) -> bool:
    """Whether something but the printed options, or what their boxes were read as, answers the question."""
    region = copy.regions.of(question)
    if region is None:
        return True
    if any(one.box is None for one in question.options):
        return not _is_one_unread(copy, question)
    printed = set(copy.blank.skeleton.words[question.first : question.until])
    said = tokens_of(copy.regions.offered(region)[1])
    return any(len(one.word) > _LEAST_SAID and one.word not in printed for one in said)


def _is_one_unread(copy: Copy, question: BlankQuestion) -> bool:
    """Whether of „TAK / NIE*” one word may only be unread: a sign of it is left, or others stand in pairs."""
    alignment = copy.alignment
    left = [alignment.matches[one.first] for one in question.options if is_left(alignment, one)]
    if len(left) != 1:
        return False
    token = alignment.tokens[left[0]]
    before = alignment.text.folded[max(0, token.start - _SIGN_BESIDE) : token.start].rpartition("\n")[2]
    if lacks_other_word(before + alignment.text.folded[token.start : token.end + _SIGN_BESIDE]):
        return True
    others = (one for one in copy.blank.skeleton.questions if one != question)
    return any(len(one.options) == len(question.options) and _are_bare_and_left(copy, one) for one in others)


def options_of(copy: Copy, question: BlankQuestion) -> tuple[Option, ...]:
    """The question's options, each with whether it was chosen; none where the blank's boxes are no guide."""
    if copy.has_moved_boxes and boxes_moved(copy, question) is not False:
        return ()
    states = in_cells(copy.alignment, question.options) or [
        is_ticked(copy.alignment, one) for one in question.options
    ]
    if all(one.box is None for one in question.options):
        states = in_own_boxes(copy.alignment, question.options) or states
    if True not in states and not copy.text.is_noisy:
        states = crossed_behind(copy.alignment, question.options) or states
    # On a picture a word, or a box, may only not have been read.
    if True not in states and (not copy.text.is_noisy or "~~" in copy.text.raw):
        states = _by_what_is_left(copy, question, states)
        if True not in states and copy.text.is_noisy:
            states = _unstruck(copy, question) or states
    elif states and True not in states and (alone := _left_alone(copy, question)):
        states = alone
    elif states and True not in states and (None not in states or _are_bare_and_left(copy, question)):
        states = _emphasised(copy, question) or states
    return tuple(Option(one.words, state) for one, state in zip(question.options, states, strict=True))


def _left_alone(copy: Copy, question: BlankQuestion) -> list[bool | None] | None:
    region = copy.regions.of(question)
    return stands_alone(copy.alignment, question.options, region.place) if region is not None else None


def _are_bare_and_left(copy: Copy, question: BlankQuestion) -> bool:
    """Whether the question's options have no boxes, and every one stands on the paper as it was printed."""
    return all(one.box is None and is_left(copy.alignment, one) for one in question.options)


def _by_what_is_left(copy: Copy, question: BlankQuestion, states: list[bool | None]) -> list[bool | None]:
    """The same where no box is ticked: the only option that was left, or lost its box, is chosen."""
    region = copy.regions.of(question)
    left = [
        is_left(copy.alignment, one)
        or (region is not None and is_left_unmatched(copy.alignment, one, region.place))
        for one in question.options
    ]
    if sum(left) == 1 and len(left) > 1 and (not copy.text.is_noisy or _has_strike(copy, question)):
        return list(left)
    if not all(left) or (copy.text.is_noisy and not _are_bare_and_left(copy, question)):
        return states
    stressed = _emphasised(copy, question)
    if stressed is not None or copy.text.is_noisy:
        return stressed or states
    replaced = [
        state is None and one.box is not None for state, one in zip(states, question.options, strict=True)
    ]
    return list(replaced) if sum(replaced) == 1 and len(left) > 1 else states


def _has_strike(copy: Copy, question: BlankQuestion) -> bool:
    """Whether something is struck out where a question's options stand: else one may only be unread."""
    region = copy.regions.of(question)
    return region is not None and "~~" in copy.text.raw[region.place.label_start : region.place.end]


def _unstruck(copy: Copy, question: BlankQuestion) -> list[bool | None] | None:
    """The options with the one chosen that alone stands in their place, all else in it struck out.

    A retyped paper has „tak / nie” in place of boxes, words too short to be laid beside the blank's.
    """
    region = copy.regions.of(question)
    said = copy.regions.offered(region)[1] if region is not None else ""
    rest = [token.word for token in tokens_of(STRUCK.sub(" ", said)) if not token.is_box]
    words = [copy.blank.skeleton.words[one.first : one.until] for one in question.options]
    chosen: list[bool | None] = [list(one) == rest for one in words]
    return chosen if STRUCK.search(said) and sum(map(bool, chosen)) == 1 and len(chosen) > 1 else None


def _emphasised(copy: Copy, question: BlankQuestion) -> list[bool | None] | None:
    """The options with the only one underlined, or in bold, chosen; None where none stands out alone."""
    are_struck = copy.text.is_noisy and has_struck_option(copy.text.folded)
    # On a picture where others are struck out, the line under a word may be its stroke.
    for how in ("ringed", *(() if are_struck else ("underlined",)), "coloured", "bold"):
        stretches = [one for one in copy.emphasised if one.how == how]
        marked = [
            any(_stands_out(copy, question, option, one) for one in stretches) for option in question.options
        ]
        if sum(marked) == 1 and len(marked) > 1:
            return list(marked)
    return None


def _stands_out(copy: Copy, question: BlankQuestion, option: PrintedOption, stretch: Emphasis) -> bool:
    """Whether a stretch is an option's words, or how they begin, and nothing else, beside this question."""
    words = [token.word for token in tokens_of(fold_evenly(stretch.words)) if not token.is_box]
    own = copy.blank.skeleton.words[option.first : option.until]
    if not words or tuple(words) != own[: len(words)]:
        return False
    alone = [token.word for token in tokens_of(fold_evenly(stretch.line)) if not token.is_box]
    if len(words) < len(own) and alone == words:
        return False  # „NIE” of another question is no „nie uczestniczymy”
    paper = [token.word for token in copy.alignment.tokens]
    line, above = (
        [token.word for token in tokens_of(fold_evenly(one))] for one in (stretch.line, stretch.above)
    )
    return holds_line(paper, copy.alignment.matches[option.first], line, above) or _is_beside(
        copy.blank.skeleton, question, line
    )


def _is_beside(skeleton: Skeleton, question: BlankQuestion, line: Sequence[str]) -> bool:
    """Whether a line is a part of a question's label and all its options, and of no other question's.

    In a table's row the options stand beside the middle of a label of several lines.
    """
    options = [skeleton.words[at] for one in question.options for at in range(one.first, one.until)]
    label = list(line[: len(line) - len(options)])
    if not label or list(line[len(label) :]) != options:
        return False
    asking = [
        one for one in skeleton.questions if is_within(label, skeleton.words[one.first : one.label_end])
    ]
    return asking == [question]
