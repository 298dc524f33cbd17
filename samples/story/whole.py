"""The embedded demonstration: one call from its first mail to the day of the ranking.

Whoever plays it hands over each mail at its instant, lets the program run at least once in every working
hour between (7:30–15:30), and applies the clerk's decisions at theirs. Replies refer to letters that the
program has sent by then: `StoryMail.build` is given them. Terms follow from the days on which the letters
leave, which is why every correction of the story lies where a pass an hour later changes nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.call import Call
from samples.story import complete as story_complete
from samples.story import corrected as story_corrected
from samples.story import decided as story_decided
from samples.story import unrelated
from samples.story.model import SentLetter, StoryCompany, StoryDecision, StoryMail, last_letter, warsaw

CALL_ID = "szwajcaria-2026"
RANKING_AT = warsaw(5, 20, "12:00")
"""The commission meets: no term runs any more."""

_APPLICANTS: tuple[Callable[[Call], StoryCompany], ...] = (
    story_complete.at_once,
    story_complete.in_several_mails,
    story_complete.sent_again_after_early,
    story_complete.last_second,
    story_complete.two_addresses,
    story_complete.one_file,
    story_complete.accountant_first,
    story_corrected.missing_zus,
    story_corrected.unsigned_form,
    story_corrected.not_initialled,
    story_corrected.zus_request,
    story_corrected.municipal_certificate,
    story_corrected.obsolete_form,
    story_corrected.other_company,
    story_corrected.contradiction,
    story_corrected.encrypted_file,
    story_corrected.wrong_nip,
    story_corrected.accountant_second,
    story_corrected.last_day_of_call,
    story_decided.arrears,
    story_decided.instalments,
    story_decided.outside_region,
    story_decided.excluded_sector,
    story_decided.other_trip,
    story_decided.resignation,
    story_decided.another_delegate,
    story_decided.photograph,
    story_decided.changed_after_signing,
    story_decided.too_early,
    story_decided.too_late,
)

QUALIFIED = (
    "Lumina Fotonika sp. z o.o.",
    "Kosmotechnika Lubuska sp. z o.o.",
    "Nowator Drewno S.A.",
    "Kwant Biomed sp. z o.o.",
    "Zielona Kropla sp. z o.o.",
)
"""The five places; the last one goes before „Meridian Ekoenergia S.A.” with as many points by completeness."""


@dataclass(frozen=True, slots=True)
class CallStory:
    """Everything that happens in one call."""

    call_id: str
    companies: tuple[StoryCompany, ...]
    unrelated: tuple[StoryMail, ...]
    ends_at: datetime

    @property
    def mails(self) -> tuple[StoryMail, ...]:
        """All mails in order of arrival."""
        own = (mail for company in self.companies for mail in company.mails)
        return tuple(sorted((*own, *self.unrelated), key=lambda mail: mail.at))

    @property
    def decisions(self) -> tuple[StoryDecision, ...]:
        """All decisions in order of time."""
        every = (decision for company in self.companies for decision in company.decisions)
        return tuple(sorted(every, key=lambda decision: decision.at))


def whole(calls: Mapping[str, Call]) -> CallStory:
    """The story of the call to Switzerland; its documents are built here (a few seconds)."""
    call = calls[CALL_ID]
    companies = tuple(tell(call) for tell in _APPLICANTS)
    return CallStory(CALL_ID, companies, _unrelated(companies), RANKING_AT)


def _unrelated(companies: tuple[StoryCompany, ...]) -> tuple[StoryMail, ...]:
    """Fourteen mails that are no applications; two answer letters of ours without a person's doing."""
    by_name = {item.company.name: item.company.email for item in companies}
    away, reader = by_name["Sigma Automatyka sp. z o.o."], by_name["Tytan Obróbka sp. z o.o."]
    return (
        _plain(warsaw(4, 7, "12:15"), unrelated.question, "pytanie o nabór"),
        _plain(warsaw(4, 8, "07:02"), unrelated.newsletter, "biuletyn z List-Id"),
        _plain(warsaw(4, 9, "13:44"), unrelated.colleague, "mail kolegi z urzędu"),
        _automatic(warsaw(4, 10, "15:45"), away, unrelated.out_of_office, "odpowiedź automatyczna"),
        _plain(warsaw(4, 13, "03:17"), unrelated.spam, "spam"),
        _plain(warsaw(4, 14, "10:05"), unrelated.bounce, "zwrot cudzej wiadomości"),
        _plain(warsaw(4, 15, "11:11"), unrelated.invoice, "faktura dostawcy"),
        _plain(warsaw(4, 16, "09:09"), unrelated.job_application, "kandydat do pracy"),
        _automatic(warsaw(4, 17, "15:50"), reader, unrelated.read_receipt, "potwierdzenie przeczytania"),
        _plain(warsaw(4, 21, "08:08"), unrelated.conference, "zaproszenie z Lublina"),
        _plain(warsaw(4, 23, "14:02"), unrelated.two_authors, "dwóch nadawców w polu From"),
        _plain(warsaw(4, 27, "16:30"), unrelated.broken_mime, "uszkodzona wiadomość"),
        _plain(warsaw(5, 5, "07:02"), unrelated.newsletter, "kolejny biuletyn"),
        _plain(warsaw(5, 12, "02:40"), unrelated.spam, "spam raz jeszcze"),
    )


def _plain(at: datetime, build: Callable[[datetime], bytes], what: str) -> StoryMail:
    return StoryMail(at, lambda _letters: build(at), what)


def _automatic(
    at: datetime, sender: str, build: Callable[[datetime, str, str | None], bytes], what: str
) -> StoryMail:
    """A machine's answer to the last letter that the sender got."""

    def answer(letters: Sequence[SentLetter]) -> bytes:
        letter = last_letter(letters, sender)
        return build(at, sender, letter.message_id if letter else None)

    return StoryMail(at, answer, what)
