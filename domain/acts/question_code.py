"""The code of a question: what kind of question it is, and what it is about.

Codes are stable and name what they are about, so that a settled question does not come back, while the
same doubt about a new document is a new question.
"""

from dataclasses import dataclass
from enum import StrEnum


class QuestionKind(StrEnum):
    """What a question to a person may be of; the last ones are codes of findings, too."""

    ADDRESS = "address"
    RESIGNATION = "resignation"
    DOUBTFUL_MESSAGE = "message"
    HELD_MESSAGE = "held"
    LATE = "late"
    FORM_AFTER_CLOSE = "form_after_close"
    LATE_SUPPLEMENT = "late_supplement"
    EARLY_DOCUMENTS = "early_documents"
    UNREAD_FILE = "unread_file"
    CLOUD_LINK = "cloud_link"
    OTHER_APPLICANT = "other_applicant"
    OTHER_DELEGATE = "other_delegate"
    OTHER_SIZE = "other_size"
    UNDELIVERED = "undelivered"
    FURTHER_REQUEST = "further_request"
    MISSED_TERM = "missed_term"
    BY_HAND = "by_hand"
    UNJUDGED = "unjudged"
    UNSURE = "unsure"
    INSTALMENTS = "instalments"
    ARREARS = "arrears"
    OTHER_TRIP = "other_trip"
    SIGNATURE_INVALID = "signature_invalid"
    NOT_SME = "not_sme"
    OUTSIDE_REGION = "outside_region"
    EXCLUDED_SECTOR = "excluded_sector"
    UNKNOWN_SECTOR = "unknown_sector"
    OFFICE_EMPLOYEE = "office_employee"
    OWN_RULE = "own_rule"


_ABOUT_MESSAGES = frozenset(
    {
        QuestionKind.DOUBTFUL_MESSAGE,
        QuestionKind.HELD_MESSAGE,
        QuestionKind.RESIGNATION,
        QuestionKind.LATE,
        QuestionKind.LATE_SUPPLEMENT,
        QuestionKind.CLOUD_LINK,
        QuestionKind.EARLY_DOCUMENTS,
    }
)
_ABOUT_NO_FILE = _ABOUT_MESSAGES | {
    QuestionKind.UNDELIVERED,
    QuestionKind.FURTHER_REQUEST,
    QuestionKind.MISSED_TERM,
}
"""Whose numbers are those of messages, letters or rounds."""


@dataclass(frozen=True, slots=True)
class QuestionCode:
    """A question's code, shown as its kind and what it is about with slashes between: „unread_file/9”."""

    kind: str
    """A `QuestionKind`; anything else is what a person typed, and no question has it."""
    about: tuple[str, ...] = ()
    """Numbers of messages, files, letters or rounds, and kinds of documents."""

    @classmethod
    def of(cls, kind: QuestionKind, *about: str | int | None) -> "QuestionCode":
        """The code of a kind of question about these things.

        >>> str(QuestionCode.of(QuestionKind.UNREAD_FILE, 9))
        'unread_file/9'
        """
        return cls(kind, tuple(map(str, about)))

    @classmethod
    def parse(cls, text: str) -> "QuestionCode":
        """The code that a text shows.

        >>> QuestionCode.parse("arrears/tax_certificate/9").about
        ('tax_certificate', '9')
        """
        kind, *about = text.split("/")
        return cls(kind, tuple(about))

    @property
    def files(self) -> tuple[str, ...]:
        """The numbers of the files that it is about.

        >>> QuestionCode.parse("arrears/tax_certificate/9").files, QuestionCode.parse("held/9").files
        (('9',), ())
        """
        if self.kind in _ABOUT_NO_FILE:
            return ()
        return tuple(one for one in self.about if one.isdecimal())

    @property
    def messages(self) -> tuple[str, ...]:
        """The numbers of the messages that it is about.

        >>> QuestionCode.parse("held/9").messages, QuestionCode.parse("unread_file/9").messages
        (('9',), ())
        """
        return self.about if self.kind in _ABOUT_MESSAGES else ()

    def __str__(self) -> str:
        return "/".join((self.kind, *self.about))
