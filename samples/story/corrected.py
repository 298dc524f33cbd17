"""Applicants who are asked for corrections: in time, on the last day, too late, never."""

from datetime import date

from domain.acts.on_applications import InTime
from domain.application import Status
from domain.call import Call
from samples.esigned import sign as esign
from samples.facts.companies import make_company
from samples.facts.declarations import Declared
from samples.facts.identifiers import nip_with_wrong_check
from samples.papers import enclosures, full_papers, only, without
from samples.pdf import files as pdf
from samples.story.mails import Enclosure
from samples.story.model import Profile, StoryCompany, StoryDecision, firm, replies, warsaw, writes
from samples.text import docx_forms
from samples.text.form_layout import Filling

_SUBJECT = "Zgłoszenie na wyjazd studyjny do Szwajcarii"
_BODY = "przesyłam dokumenty zgłoszeniowe."


def missing_zus(call: Call) -> StoryCompany:
    """ZUS's certificate comes after the request, in time."""
    profile = Profile(size="micro", certificates=1, website_foreign=True, social=True, events=3, agreements=1)
    company = firm(811, "Zielona Kropla sp. z o.o.", "zielona-kropla", profile)
    papers = full_papers(company, call, date(2026, 4, 3))
    first = writes(
        warsaw(4, 9, "09:15"),
        company,
        _SUBJECT,
        "przesyłamy zgłoszenie; na zaświadczenie z ZUS jeszcze czekamy.",
        enclosures(without(papers, "zus_certificate")),
        client="thunderbird",
    )
    late = Enclosure("ZUS.pdf", pdf.zus_certificate(company, date(2026, 4, 13)))
    second = replies(warsaw(4, 14, "09:20"), company, "w załączeniu brakujące zaświadczenie.", (late,))
    return StoryCompany(
        company, "brak zaświadczenia z ZUS, uzupełnione w terminie", (first, second), Status.COMPLETE, 80
    )


def unsigned_form(call: Call) -> StoryCompany:
    """The form without a signature; the signed one comes twenty minutes before the term ends."""
    profile = Profile(social=True, events=1)
    company = firm(812, "Sigma Automatyka sp. z o.o.", "sigma-automatyka", profile)
    papers = full_papers(company, call, date(2026, 4, 3))
    unsigned = pdf.application_form(company, call, Filling(signed="none", signed_on=""))
    papers["application_form"] = (Enclosure("formularz.pdf", unsigned),)
    signed = pdf.application_form(company, call, Filling(signed="drawn", signed_on="17.04.2026"))
    mails = (
        writes(warsaw(4, 10, "08:30"), company, _SUBJECT, _BODY, enclosures(papers)),
        replies(
            warsaw(4, 17, "23:41"),
            company,
            "przesyłam podpisany formularz.",
            (Enclosure("formularz podpisany.pdf", signed),),
            client="phone",
        ),
    )
    return StoryCompany(
        company, "formularz bez podpisu, poprawiony ostatniego dnia", mails, Status.COMPLETE, 56
    )


def not_initialled(call: Call) -> StoryCompany:
    """Forms as DOCX with content controls; three pages of the contract without initials, then e-signed."""
    profile = Profile(
        size="medium", certificates=5, website_foreign=True, social=True, events=4, agreements=2, horizontal=True,
        office_trips=2,
    )  # fmt: skip
    company = firm(813, "Meridian Ekoenergia S.A.", "meridian-ekoenergia", profile)
    papers = full_papers(company, call, date(2026, 4, 8))
    declared = Declared(signed_on="10.04.2026")
    form = docx_forms.application_form(company, call, Filling(signed_on="10.04.2026"), "controls")
    status = docx_forms.status_declaration(company, call, declared, "controls")
    papers["application_form"] = (Enclosure("Formularz zgłoszeniowy.docx", form),)
    papers["status_declaration"] = (Enclosure("Oświadczenie.docx", status),)
    papers["draft_contract"] = (Enclosure("umowa.pdf", pdf.draft_contract(company, call, initialled=(1, 2))),)
    signed = esign.sign(pdf.draft_contract(company, call, initials="none"), company.delegate, trusted=False)
    mails = (
        writes(warsaw(4, 13, "11:00"), company, _SUBJECT, _BODY, enclosures(papers)),
        replies(
            warsaw(4, 16, "13:00"),
            company,
            "umowę podpisaliśmy podpisem kwalifikowanym.",
            (Enclosure("umowa_podpisana.pdf", signed),),
        ),
    )
    return StoryCompany(
        company,
        "umowa parafowana tylko na dwóch stronach, potem podpis kwalifikowany",
        mails,
        Status.COMPLETE,
        80,
    )


def zus_request(call: Call) -> StoryCompany:
    """The request to ZUS instead of its certificate, and then silence."""
    company = firm(814, "Astra Dental sp. z o.o.", "astra-dental", Profile(size="micro"))
    papers = full_papers(company, call, date(2026, 4, 9))
    papers["zus_certificate"] = (Enclosure("ZUS zaświadczenie.pdf", pdf.zus_request(company)),)
    first = writes(warsaw(4, 15, "09:00"), company, _SUBJECT, _BODY, enclosures(papers), client="gmail")
    return StoryCompany(
        company,
        "wniosek RWN zamiast zaświadczenia, bez odpowiedzi na wezwanie",
        (first,),
        Status.CORRECTION_OVERDUE,
    )


def municipal_certificate(call: Call) -> StoryCompany:
    """The mayor's certificate instead of the tax office's; the right one two days after the term."""
    profile = Profile(certificates=3, website_foreign=True, social=True, events=3, office_trips=1)
    company = firm(815, "Borealis Aqua sp. z o.o.", "borealis-aqua", profile)
    papers = full_papers(company, call, date(2026, 4, 7))
    papers["tax_certificate"] = (
        Enclosure("zaświadczenie o niezaleganiu.pdf", pdf.municipal_certificate(company, date(2026, 4, 7))),
    )
    late = Enclosure("US.pdf", pdf.tax_certificate(company, date(2026, 4, 21)))
    mails = (
        writes(warsaw(4, 13, "09:30"), company, _SUBJECT, _BODY, enclosures(papers)),
        replies(
            warsaw(4, 22, "10:10"),
            company,
            "z opóźnieniem przesyłam zaświadczenie; mieliśmy awarię poczty.",
            (late,),
        ),
    )
    decision = StoryDecision(
        warsaw(4, 23, "09:00"),
        company.email,
        company.nip,
        InTime(),
        "Awarię poczty potwierdził dostawca usługi.",
    )
    return StoryCompany(
        company,
        "zaświadczenie z gminy, poprawka po terminie",
        mails,
        Status.COMPLETE,
        70,
        decisions=(decision,),
    )


def obsolete_form(call: Call) -> StoryCompany:
    """The de minimis form of the old regulation."""
    profile = Profile(size="micro", certificates=4, social=True, events=1, agreements=1)
    company = firm(816, "Halo Robotyka sp. z o.o.", "halo-robotyka", profile)
    papers = full_papers(company, call, date(2026, 4, 10))
    obsolete = Declared(signed_on="12.04.2026", is_obsolete=True)
    papers["de_minimis_form"] = (Enclosure("de minimis.pdf", pdf.de_minimis_form(company, call, obsolete)),)
    current = pdf.de_minimis_form(company, call, Declared(signed_on="20.04.2026"))
    mails = (
        writes(warsaw(4, 16, "10:00"), company, _SUBJECT, _BODY, enclosures(papers)),
        replies(
            warsaw(4, 20, "12:30"),
            company,
            "przesyłam formularz na aktualnym wzorze.",
            (Enclosure("nowy.pdf", current),),
        ),
    )
    return StoryCompany(company, "formularz de minimis na nieaktualnym wzorze", mails, Status.COMPLETE, 71)


def other_company(call: Call) -> StoryCompany:
    """The tax certificate of another firm slipped in."""
    profile = Profile(certificates=2, website_foreign=True, events=3)
    company = firm(817, "Tytan Obróbka sp. z o.o.", "tytan-obrobka", profile)
    papers = full_papers(company, call, date(2026, 4, 13))
    stranger = pdf.tax_certificate(make_company(818), date(2026, 4, 13))
    own = papers["tax_certificate"]
    papers["tax_certificate"] = (Enclosure("US_04_2026.pdf", stranger),)
    mails = (
        writes(warsaw(4, 17, "08:00"), company, _SUBJECT, _BODY, enclosures(papers)),
        replies(warsaw(4, 22, "08:45"), company, "przepraszamy za pomyłkę, oto nasze zaświadczenie.", own),
    )
    return StoryCompany(company, "zaświadczenie innej firmy, potem własne", mails, Status.COMPLETE, 73)


def contradiction(call: Call) -> StoryCompany:
    """Small in the form (a DOCX with tables), medium in the declaration."""
    profile = Profile(website_foreign=True, social=True, events=2, agreements=1, office_trips=2)
    company = firm(819, "Ceramika Nova sp. z o.o.", "ceramika-nova", profile)
    papers = full_papers(company, call, date(2026, 4, 14))
    form = docx_forms.application_form(company, call, Filling(signed_on="16.04.2026"), "table")
    wrong = pdf.status_declaration(company, call, Declared(signed_on="16.04.2026", size="medium"))
    right = pdf.status_declaration(company, call, Declared(signed_on="24.04.2026"))
    papers["application_form"] = (Enclosure("Formularz.docx", form),)
    papers["status_declaration"] = (Enclosure("status.pdf", wrong),)
    mails = (
        writes(warsaw(4, 20, "14:50"), company, _SUBJECT, _BODY, enclosures(papers)),
        replies(
            warsaw(4, 24, "11:15"),
            company,
            "jesteśmy małym przedsiębiorcą; w oświadczeniu była pomyłka.",
            (Enclosure("status poprawiony.pdf", right),),
        ),
    )
    return StoryCompany(company, "sprzeczna wielkość w formularzu i oświadczeniu", mails, Status.COMPLETE, 65)


def encrypted_file(call: Call) -> StoryCompany:
    """ZUS's certificate behind a password."""
    profile = Profile(size="micro", certificates=1, events=2)
    company = firm(820, "Fala Akustyka sp. z o.o.", "fala-akustyka", profile)
    papers = full_papers(company, call, date(2026, 4, 15))
    locked = pdf.zus_certificate(company, date(2026, 4, 15), password="tajne-2026")  # noqa: S106  # the sample's lock
    opened = papers["zus_certificate"]
    papers["zus_certificate"] = (Enclosure("ZUS_zaszyfrowane.pdf", locked),)
    mails = (
        writes(warsaw(4, 22, "08:20"), company, _SUBJECT, _BODY, enclosures(papers)),
        replies(warsaw(4, 27, "15:05"), company, "przesyłam plik bez hasła.", opened, client="gmail"),
    )
    return StoryCompany(company, "plik PDF zabezpieczony hasłem", mails, Status.COMPLETE, 63)


def wrong_nip(call: Call) -> StoryCompany:
    """A slip of the pen in the form's NIP."""
    company = firm(
        821,
        "Iskra Elektronika sp. z o.o.",
        "iskra-elektronika",
        Profile(size="micro", innovative=False, website_foreign=True),
    )
    papers = full_papers(company, call, date(2026, 4, 10))
    right = papers["application_form"]
    mistyped = Filling(nip=nip_with_wrong_check(company.nip), signed_on="12.04.2026")
    papers["application_form"] = (Enclosure("formularz.pdf", pdf.application_form(company, call, mistyped)),)
    mails = (
        writes(warsaw(4, 16, "13:00"), company, _SUBJECT, _BODY, enclosures(papers)),
        replies(warsaw(4, 21, "09:50"), company, "poprawiliśmy numer NIP.", right),
    )
    return StoryCompany(company, "błędny NIP w formularzu", mails, Status.COMPLETE, 48)


def accountant_second(call: Call) -> StoryCompany:
    """The accountant's second client, without the tax certificate at first."""
    profile = Profile(size="micro", website_pl=False, social=True, lis=False)
    company = firm(
        822, "Jowisz Meble sp. z o.o.", "jowisz-meble", profile, email="zgloszenia@biuro-saldo.example"
    )
    papers = full_papers(company, call, date(2026, 4, 21))
    mails = (
        writes(
            warsaw(4, 28, "09:10"),
            company,
            "Zgłoszenie Jowisz Meble",
            "w imieniu drugiego klienta przesyłam zgłoszenie.",
            enclosures(without(papers, "tax_certificate")),
        ),
        replies(
            warsaw(5, 5, "10:20"),
            company,
            "przesyłam brakujące zaświadczenie.",
            papers["tax_certificate"],
            kind="correction_request",
        ),
    )
    return StoryCompany(company, "biuro rachunkowe pisze za dwie firmy: druga", mails, Status.COMPLETE, 42)


def last_day_of_call(call: Call) -> StoryCompany:
    """Incomplete on the call's last afternoon, completed at the end of the term in mid-May."""
    profile = Profile(
        certificates=5,
        website_foreign=True,
        social=True,
        events=3,
        agreements=2,
        horizontal=True,
        office_trips=1,
    )
    company = firm(823, "Kosmotechnika Lubuska sp. z o.o.", "kosmotechnika", profile)
    papers = full_papers(company, call, date(2026, 4, 30))
    mails = (
        writes(
            warsaw(5, 7, "15:00"), company, _SUBJECT, _BODY, enclosures(without(papers, "tax_certificate"))
        ),
        replies(
            warsaw(5, 15, "22:10"),
            company,
            "w ostatnim dniu terminu przesyłam zaświadczenie.",
            enclosures(only(papers, "tax_certificate")),
        ),
    )
    return StoryCompany(
        company, "zgłoszenie w ostatnim dniu naboru, uzupełnione w maju", mails, Status.COMPLETE, 95
    )
