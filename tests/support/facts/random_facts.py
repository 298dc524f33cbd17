"""Applications at random, for properties that hold whatever was sent: hypothesis strategies."""

from datetime import date

from hypothesis import strategies as st

from domain.acts.on_applications import Eligible, Extend, InTime, RequestAgain, Withdraw
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.application import ApplicationFacts, Submission
from domain.document import Document, ReadStatus, Signing
from domain.letter import LetterState
from domain.mail import Purpose
from tests.support.facts.dossiers import (
    OTHER_NIP,
    certificate,
    contract,
    de_minimis,
    decision,
    declaration,
    evidence,
    facts,
    file,
    form,
    locked,
    look_alike,
    message,
    request,
    scan,
)

CONTENTS = [
    form,
    lambda: form(lis=""),
    lambda: form(size=None),
    lambda: form(size="micro"),
    lambda: form(delegate="Piotr Lis"),
    lambda: form(voivodeship="lubelskie"),
    lambda: form(signing=Signing("none")),
    lambda: form(confidence=0.4),
    lambda: certificate("zus_certificate"),
    lambda: certificate("zus_certificate", "arrears"),
    lambda: certificate("zus_certificate", nip=OTHER_NIP),
    lambda: certificate("tax_certificate"),
    lambda: certificate("tax_certificate", "instalments"),
    declaration,
    lambda: declaration("large"),
    de_minimis,
    lambda: de_minimis(regulation="1407/2013"),
    contract,
    lambda: contract(4, (1,)),
    lambda: evidence("PL-1"),
    lambda: look_alike("zus_certificate", "Wniosek o wydanie zaświadczenia"),
    lambda: Document("unrecognised", 0.2),
    scan,
    locked,
    lambda: locked("zus.pdf"),
    lambda: file(name="logo.png", format="png", status=ReadStatus.EMPTY_TEXT, is_inline=True),
    lambda: file(name="formularz.p7s", format="p7s", status=ReadStatus.UNSUPPORTED),
]
MOMENTS = [
    "04-06 12:00",
    "04-10 08:00",
    "04-10 08:00",
    "04-22 10:30",
    "05-07 23:59",
    "05-08 00:00",
    "05-10 09:00",
]


@st.composite
def submissions(draw: st.DrawFn, moments: list[str] = MOMENTS) -> tuple[Submission, ...]:
    sent = []
    for when in draw(st.lists(st.sampled_from(moments), min_size=0, max_size=4)):
        makers = draw(st.lists(st.sampled_from(CONTENTS), max_size=5))
        purpose = draw(
            st.sampled_from([Purpose.SUBMISSION, Purpose.SUBMISSION, Purpose.REPLY, Purpose.RESIGNATION])
        )
        sent.append(message(when, *(make() for make in makers), purpose=purpose))
    return tuple(sorted(sent, key=lambda s: (s.received_at, s.message_id)))


@st.composite
def applications(draw: st.DrawFn) -> ApplicationFacts:
    sent = draw(submissions())
    choices = [
        decision(Accept("zus_certificate"), "04-23"),
        decision(Refuse("application_form"), "04-23"),
        decision(InTime(), "05-09"),
        decision(SetField("size", "small"), "04-23"),
        decision(SetField("nip", None), "04-23"),
        decision(Eligible(), "04-23"),
        decision(Extend(date.fromisoformat("2026-05-20")), "04-23"),
        decision(RequestAgain(), "05-01"),
        decision(Withdraw(), "05-01"),
        *(
            decision(SetKind(str(f.attachment_id), "tax_certificate"), "04-24")
            for s in sent
            for f in s.files[:1]
        ),
    ]
    letters = draw(
        st.lists(
            st.sampled_from(
                [
                    request("04-11", date(2026, 4, 20), "zus_certificate/missing/"),
                    request("04-23", date(2026, 4, 30), "application_form/unsigned/3", round=2),
                    request("04-23", date(2026, 4, 30), state=LetterState.BOUNCED, round=3),
                    request("04-24", None, state=LetterState.QUEUED, round=4),
                ]
            ),
            max_size=2,
        )
    )
    decisions = draw(st.lists(st.sampled_from(choices), max_size=3, unique_by=lambda d: d.id))
    return facts(*sent, letters=tuple(letters), decisions=tuple(decisions))
