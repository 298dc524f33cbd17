"""Applicants about whom a person decides, and those outside the call's time."""

from datetime import date

from domain.acts.act import Act
from domain.acts.on_applications import Ineligible, Settle, Withdraw
from domain.acts.on_documents import Accept, Refuse, SetField
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import Status
from domain.call import Call
from samples.esigned import sign as esign
from samples.facts.companies import Company
from samples.facts.places import LUBLIN
from samples.papers import enclosures, full_papers
from samples.pdf import files as pdf
from samples.story.mails import Enclosure
from samples.story.model import Profile, StoryCompany, StoryDecision, firm, replies, warsaw, writes
from samples.text.form_layout import Filling

_SUBJECT = "Zgłoszenie – Szwajcaria 2026"
_BODY = "w załączeniu przesyłamy zgłoszenie."


def _decides(company: Company, day: tuple[int, int], act: Act, reason: str) -> StoryDecision:
    """A clerk's decision at nine o'clock."""
    return StoryDecision(warsaw(*day, "09:00"), company.email, company.nip, act, reason)


def arrears(call: Call) -> StoryCompany:
    """The tax certificate states arrears; refused by a person, a new one comes in time."""
    company = firm(831, "Aurora Ceramika sp. z o.o.", "aurora-ceramika", Profile(size="micro", events=2))
    papers = full_papers(company, call, date(2026, 4, 8))
    bad = pdf.tax_certificate(company, date(2026, 4, 8), verdict="arrears")
    good = pdf.tax_certificate(company, date(2026, 4, 20))
    papers["tax_certificate"] = (Enclosure("Zaświadczenie US.pdf", bad),)
    mails = (
        writes(warsaw(4, 14, "08:50"), company, _SUBJECT, _BODY, enclosures(papers)),
        replies(
            warsaw(4, 21, "13:30"),
            company,
            "zaległość opłaciliśmy, przesyłamy nowe zaświadczenie.",
            (Enclosure("US_nowe.pdf", good),),
        ),
    )
    decision = _decides(
        company,
        (4, 15),
        Refuse("tax_certificate"),
        "Zaświadczenie nie potwierdza braku zaległości; prosimy o aktualne.",
    )
    return StoryCompany(
        company,
        "zaległość w podatkach, po opłaceniu nowe zaświadczenie",
        mails,
        Status.COMPLETE,
        58,
        (decision,),
    )


def instalments(call: Call) -> StoryCompany:
    """ZUS certifies no arrears, with instalments under an agreement: a person accepts."""
    profile = Profile(innovative=False, certificates=1, website_foreign=True, lis=False, office_trips=3)
    company = firm(832, "Gryf Transport Serwis sp. z o.o.", "gryf-serwis", profile)
    papers = full_papers(company, call, date(2026, 4, 8))
    spread = pdf.zus_certificate(company, date(2026, 4, 8), layout="old", verdict="instalments")
    papers["zus_certificate"] = (Enclosure("ZUS.pdf", spread),)
    first = writes(warsaw(4, 14, "12:00"), company, _SUBJECT, _BODY, enclosures(papers))
    decision = _decides(
        company, (4, 16), Accept("zus_certificate"), "Układ ratalny realizowany, brak wymagalnych zaległości."
    )
    return StoryCompany(
        company,
        "zaświadczenie ZUS z układem ratalnym, przyjęte przez pracownika",
        (first,),
        Status.COMPLETE,
        33,
        (decision,),
    )


def outside_region(call: Call) -> StoryCompany:
    """A seat in Lublin: lubelskie, not lubuskie."""
    profile = Profile(certificates=2, website_foreign=True, events=3)
    company = firm(833, "Wschód Technologie sp. z o.o.", "wschod-technologie", profile, place=LUBLIN)
    files = enclosures(full_papers(company, call, date(2026, 4, 15)))
    first = writes(warsaw(4, 21, "09:30"), company, _SUBJECT, _BODY, files)
    decision = _decides(
        company, (4, 22), Ineligible(), "Siedziba w województwie lubelskim, brak oddziału w lubuskim."
    )
    return StoryCompany(
        company,
        "siedziba w Lublinie, województwo lubelskie",
        (first,),
        Status.INELIGIBLE,
        decisions=(decision,),
    )


def excluded_sector(call: Call) -> StoryCompany:
    """A fish farm: an excluded sector (§ 3.5 a)."""
    company = firm(
        834,
        "Pstrąg Lubuski sp. z o.o.",
        "pstrag-lubuski",
        Profile(events=1),
        pkd="03.22.Z",
        activity="Prowadzimy hodowlę pstrąga tęczowego w stawach przepływowych i sprzedaż świeżych ryb.",
    )
    files = enclosures(full_papers(company, call, date(2026, 4, 16)))
    first = writes(warsaw(4, 22, "11:40"), company, _SUBJECT, _BODY, files, client="phone")
    decision = _decides(company, (4, 23), Ineligible(), "Sektor akwakultury wyłączony (§ 3 ust. 5 lit. a).")
    return StoryCompany(
        company, "hodowla ryb, sektor wyłączony", (first,), Status.INELIGIBLE, decisions=(decision,)
    )


def other_trip(call: Call) -> StoryCompany:
    """The other trip ticked in the form; refused by a person, corrected in time."""
    company = firm(
        835,
        "Perła Kosmetyki sp. z o.o.",
        "perla-kosmetyki",
        Profile(size="micro", innovative=False, events=1),
    )
    papers = full_papers(company, call, date(2026, 4, 14))
    right = papers["application_form"]
    wrong = pdf.application_form(
        company, call, Filling(trip="finlandia-estonia-2026", signed_on="16.04.2026")
    )
    papers["application_form"] = (Enclosure("Formularz zgłoszeniowy.pdf", wrong),)
    mails = (
        writes(warsaw(4, 20, "10:00"), company, "Zgłoszenie na wyjazd", _BODY, enclosures(papers)),
        replies(
            warsaw(4, 27, "10:40"),
            company,
            "oczywiście chodziło nam o Szwajcarię, poprawiony formularz.",
            right,
        ),
    )
    decision = _decides(
        company,
        (4, 21),
        Refuse("application_form"),
        "W formularzu zaznaczono wyjazd do Finlandii i Estonii; prosimy o formularz dla Szwajcarii.",
    )
    return StoryCompany(
        company, "zaznaczony inny wyjazd, poprawione", mails, Status.COMPLETE, 44, (decision,)
    )


def resignation(call: Call) -> StoryCompany:
    """Complete, then gives up after the close."""
    profile = Profile(certificates=2, website_foreign=True, events=2, agreements=1)
    company = firm(836, "Rubin Szkło sp. z o.o.", "rubin-szklo", profile)
    files = enclosures(full_papers(company, call, date(2026, 4, 9)))
    mails = (
        writes(warsaw(4, 15, "10:30"), company, _SUBJECT, _BODY, files),
        replies(
            warsaw(5, 11, "09:05"),
            company,
            "z przykrością informujemy, że rezygnujemy z udziału w wyjeździe studyjnym do Szwajcarii.",
            client="gmail",
        ),
    )
    decision = _decides(
        company, (5, 12), Withdraw(), "Rezygnacja e-mailem z 11 maja, potwierdzona telefonicznie."
    )
    return StoryCompany(
        company, "komplet, a po zamknięciu naboru rezygnacja", mails, Status.WITHDRAWN, decisions=(decision,)
    )


def another_delegate(call: Call) -> StoryCompany:
    """A second form names another delegate: a person settles which one counts."""
    profile = Profile(
        certificates=2, website_foreign=True, social=True, events=2, agreements=2, office_trips=1
    )
    company = firm(837, "Szafir Systemy sp. z o.o.", "szafir-systemy", profile)
    successor = firm(837, "Szafir Systemy sp. z o.o.", "szafir-systemy", profile, delegate="Joanna Mazur")
    files = enclosures(full_papers(company, call, date(2026, 4, 17)))
    second = pdf.application_form(successor, call, Filling(signed_on="27.04.2026"))
    mails = (
        writes(warsaw(4, 23, "09:00"), company, _SUBJECT, _BODY, files),
        writes(
            warsaw(4, 28, "10:00"),
            company,
            "Zgłoszenie – Szwajcaria 2026, nowy formularz",
            "przesyłamy nowy formularz zgłoszeniowy.",
            (Enclosure("Formularz_nowy.pdf", second),),
        ),
    )
    decision = _decides(
        company,
        (5, 4),
        SetField("delegate", successor.delegate),
        "Ustalono telefonicznie z prezesem zarządu.",
    )
    return StoryCompany(
        company, "drugi formularz z innym przedstawicielem", mails, Status.COMPLETE, 75, (decision,)
    )


def photograph(call: Call) -> StoryCompany:
    """ZUS's certificate as a phone's photograph out of focus: read by a person."""
    profile = Profile(website_foreign=True, events=3, office_trips=2)
    company = firm(838, "Topaz Instalacje sp. z o.o.", "topaz-instalacje", profile)
    papers = full_papers(company, call, date(2026, 4, 20))
    shot = pdf.out_of_focus(papers["zus_certificate"][0].content)
    papers["zus_certificate"] = (Enclosure("IMG_20260424_121544.jpg", shot),)
    first = writes(warsaw(4, 24, "12:20"), company, _SUBJECT, _BODY, enclosures(papers), client="phone")
    decision = _decides(
        company, (4, 27), Accept("zus_certificate"), "Zdjęcie czytelne: brak zaległości, właściwy NIP."
    )
    return StoryCompany(
        company, "zaświadczenie ZUS jako zdjęcie z telefonu", (first,), Status.COMPLETE, 63, (decision,)
    )


def changed_after_signing(call: Call) -> StoryCompany:
    """The e-signed form was saved again afterwards: a person looks."""
    profile = Profile(website_foreign=True, events=1, office_trips=1)
    company = firm(839, "Uran Narzędzia sp. z o.o.", "uran-narzedzia", profile)
    papers = full_papers(company, call, date(2026, 4, 22))
    signed = esign.sign(
        pdf.application_form(company, call, Filling(signed="none", signed_on="")), company.delegate
    )
    papers["application_form"] = (Enclosure("formularz_podpisany.pdf", esign.changed_after_signing(signed)),)
    first = writes(warsaw(4, 29, "10:00"), company, _SUBJECT, _BODY, enclosures(papers))
    decision = _decides(
        company,
        (4, 30),
        Accept("application_form"),
        "Treść zgodna z podpisaną wersją; plik zapisano ponownie.",
    )
    return StoryCompany(
        company,
        "formularz zmieniony po podpisaniu elektronicznym",
        (first,),
        Status.COMPLETE,
        54,
        (decision,),
    )


def too_early(call: Call) -> StoryCompany:
    """A minute and a half before the opening, and never again."""
    company = firm(840, "Złota Rączka Serwis sp. z o.o.", "zlota-raczka", Profile(size="micro", lis=False))
    files = enclosures(full_papers(company, call, date(2026, 3, 31)))
    first = writes(warsaw(4, 7, "09:58:30"), company, _SUBJECT, _BODY, files)
    return StoryCompany(company, "zgłoszenie przed otwarciem naboru, nieponowione", (first,), Status.EARLY)


def too_late(call: Call) -> StoryCompany:
    """The morning after the close."""
    company = firm(
        841, "Żuraw Konstrukcje sp. z o.o.", "zuraw-konstrukcje", Profile(certificates=1, events=2)
    )
    files = enclosures(full_papers(company, call, date(2026, 4, 30)))
    first = writes(warsaw(5, 8, "07:50"), company, _SUBJECT, "przepraszamy za jeden dzień zwłoki.", files)
    decision = _decides(
        company,
        (5, 11),
        Settle(QuestionCode.of(QuestionKind.LATE)),
        "Wpływ po zamknięciu naboru; nie ma podstaw, by go przyjąć.",
    )
    return StoryCompany(
        company, "zgłoszenie po zamknięciu naboru", (first,), Status.LATE, decisions=(decision,)
    )
