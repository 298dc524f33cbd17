"""Messages that a person filed and that are still to be read: each is one matter, not one for every file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.acts.question_code import QuestionKind
from domain.application import Question


@dataclass(frozen=True, slots=True)
class AwaitedMessage:
    """A message of an application that the next pass reads."""

    number: int
    """In the ledger."""
    files: frozenset[str]
    """The numbers of its files that nobody has read yet."""

    @property
    def sentence(self) -> str:
        """What a person is told meanwhile.

        >>> AwaitedMessage(55, frozenset({"8", "9"})).sentence
        'Wiadomość nr 55: program odczyta jej pliki (2) przy najbliższym przebiegu, zwykle w kilka minut.'
        """
        what = f"jej pliki ({len(self.files)})" if self.files else "ją"
        return (
            f"Wiadomość nr {self.number}: program odczyta {what} przy najbliższym przebiegu, "
            "zwykle w kilka minut."
        )

    def asks(self, question: Question) -> bool:
        """Whether a question asks only what one of these files is, which reading it may tell."""
        code = question.code
        return code.kind == QuestionKind.UNREAD_FILE and not self.files.isdisjoint(code.files)


def without_awaited(
    questions: Iterable[Question], awaited: Sequence[AwaitedMessage]
) -> tuple[list[Question], list[AwaitedMessage]]:
    """The questions that do not wait for a message to be read, and the messages that the others wait for."""
    asked = [*questions]
    holding = [message for message in awaited if any(map(message.asks, asked))]
    return [one for one in asked if not any(message.asks(one) for message in holding)], holding
