"""The same call in its fourth week: a clerk comes back from a week away, and a morning's work waits.

The colleague who stood in made one decision and left the letter about it for a second pair of eyes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from domain.acts.on_documents import Refuse
from domain.call import Call
from samples.facts.companies import Company
from samples.papers import enclosures, full_papers
from samples.pdf import files as pdf
from samples.story.mails import Draft, Enclosure, mail
from samples.story.model import (
    Profile,
    SentLetter,
    StoryCompany,
    StoryDecision,
    StoryMail,
    firm,
    last_letter,
    replies,
    warsaw,
)
from samples.story.whole import CallStory, whole

MORNING_AT = warsaw(4, 29, "10:30")
_AWAY_SINCE = warsaw(4, 22, "00:00")
"""From here on nobody decides what the whole story has decided."""
_OWING = "Astra Dental sp. z o.o."
"""Its term has passed."""
_TWO_DELEGATES = "Szafir Systemy sp. z o.o."


def morning(calls: Mapping[str, Call]) -> CallStory:
    """The story up to that morning; its documents are built here (a few seconds)."""
    told = whole(calls)
    return until_morning(told, calls[told.call_id])


def until_morning(told: CallStory, call: Call) -> CallStory:
    """A story up to that morning, with post that only this one has."""
    companies = tuple(map(_until_morning, told.companies))
    owing = next(one.company for one in companies if one.company.name == _OWING)
    extra = (_photographed_certificate(owing), _scanned_application(call))
    unrelated = (*(one for one in told.unrelated if one.at < MORNING_AT), *extra)
    return replace(told, companies=companies, unrelated=unrelated, ends_at=MORNING_AT)


def _until_morning(told: StoryCompany) -> StoryCompany:
    mails = tuple(one for one in told.mails if one.at < MORNING_AT)
    decisions = tuple(one for one in told.decisions if one.at < _AWAY_SINCE)
    if told.company.name == _OWING:
        mails = (*mails, _asks_for_time(told.company))
    if told.company.name == _TWO_DELEGATES:
        decisions = (*decisions, _refusal(told.company))
    return replace(told, mails=mails, decisions=decisions)


def _refusal(company: Company) -> StoryDecision:
    """Two delegates where one may go; whoever is back looks at the letter."""
    return StoryDecision(
        warsaw(4, 28, "14:10"),
        company.email,
        company.nip,
        Refuse("application_form"),
        "W dwóch formularzach wskazano dwie różne osoby, a pojechać może jedna (§ 3 ust. 4); "
        "prosimy o jeden formularz.",
        by="Piotr Maj",
        looks_at_letter=False,
    )


def _asks_for_time(company: Company) -> StoryMail:
    """A reply without a file, which nobody but a person answers."""
    return replies(
        warsaw(4, 29, "08:40"),
        company,
        "na zaświadczenie z ZUS czekamy do końca tygodnia; prosimy o przedłużenie terminu.",
        client="gmail",
    )


def _photographed_certificate(company: Company) -> StoryMail:
    """What an applicant owes, unreadable and from a stranger's address: nobody but a person says whose it is."""
    at = warsaw(4, 27, "12:10")
    shot = pdf.out_of_focus(pdf.zus_certificate(company, date(2026, 4, 24)))

    def build(letters: Sequence[SentLetter]) -> bytes:
        letter = last_letter(letters, company.email, "correction_request")
        subject = f"zaświadczenie do pisma: {letter.subject}" if letter else "zaświadczenie"
        draft = Draft(
            "k.wrona@poczta-domowa.example",
            subject,
            "Dzień dobry,\n\nw załączeniu zaświadczenie z ZUS, o które Państwo prosili.\n\nKatarzyna Wrona",
            name="Katarzyna Wrona",
            enclosures=(Enclosure("IMG_20260427_115902.jpg", shot),),
            client="phone",
        )
        return mail(at, draft)

    return StoryMail(at, build, "zdjęcie zaświadczenia z prywatnego adresu")


def _scanned_application(call: Call) -> StoryMail:
    """A whole application, sent by a machine."""
    at = warsaw(4, 28, "11:25")
    company = firm(861, "Opal Odlewnia sp. z o.o.", "opal-odlewnia", Profile(certificates=1, events=2))
    draft = Draft(
        "skaner@ksero-rynek.example",
        "Skan z urządzenia wielofunkcyjnego",
        "Wiadomość wysłana automatycznie. Skan w załączniku.",
        enclosures=enclosures(full_papers(company, call, date(2026, 4, 23))),
        client="thunderbird",
        headers=(("Auto-Submitted", "auto-generated"),),
    )
    return StoryMail(at, lambda _letters: mail(at, draft), "zgłoszenie wysłane ze skanera")
