"""Applicants who need nothing more: complete at once or in several mails, in many forms."""

from datetime import date

from domain.application import Status
from domain.call import Call
from samples.files import zipped
from samples.papers import e_signed, enclosures, full_papers, only, without
from samples.pdf import files as pdf
from samples.story.mails import Enclosure
from samples.story.model import Profile, StoryCompany, firm, replies, warsaw, writes
from samples.story.unrelated import logo_png
from samples.text import docx_forms
from samples.text.form_layout import Filling

_BEST = Profile(
    certificates=4, website_foreign=True, social=True, events=3, agreements=2, horizontal=True, office_trips=0
)


def at_once(call: Call) -> StoryCompany:
    """The model applicant."""
    company = firm(801, "Lumina Fotonika sp. z o.o.", "lumina-fotonika", _BEST)
    papers = e_signed(full_papers(company, call, date(2026, 4, 1)), company.delegate)
    first = writes(
        warsaw(4, 7, "10:42"),
        company,
        "Zgłoszenie – wyjazd studyjny do Szwajcarii",
        "w załączeniu przesyłamy komplet dokumentów, podpisanych podpisem zaufanym.",
        enclosures(papers),
    )
    return StoryCompany(company, "komplet w jednym mailu, podpis zaufany", (first,), Status.COMPLETE, 100)


def in_several_mails(call: Call) -> StoryCompany:
    """Three mails within the quiet time, with papers nobody asked for among them."""
    profile = Profile(
        certificates=4, website_foreign=True, events=3, agreements=1, horizontal=True, office_trips=1
    )
    company = firm(802, "Nowator Drewno S.A.", "nowator-drewno", profile)
    papers = full_papers(company, call, date(2026, 4, 2))
    extra = (
        Enclosure("KRS.pdf", pdf.krs_printout(company)),
        Enclosure("Regulamin.pdf", pdf.regulations(call)),
    )
    own = enclosures(only(papers, "application_form", "status_declaration", "de_minimis_form"))
    subject = "Nabór Szwajcaria – dokumenty cz. {}/3"
    mails = (
        writes(
            warsaw(4, 8, "09:05"),
            company,
            subject.format(1),
            "przesyłam formularze, reszta w kolejnych mailach.",
            own,
        ),
        writes(
            warsaw(4, 8, "09:40"),
            company,
            subject.format(2),
            "przesyłam zaświadczenia i umowę.",
            enclosures(only(papers, "zus_certificate", "draft_contract")) + extra,
        ),
        writes(
            warsaw(4, 8, "10:30"),
            company,
            subject.format(3),
            "przesyłam ostatnią część: zaświadczenie z urzędu skarbowego i certyfikaty.",
            enclosures(only(papers, "tax_certificate", "innovation_evidence")),
        ),
    )
    return StoryCompany(
        company, "komplet w trzech mailach, wśród nich KRS i Regulamin", mails, Status.COMPLETE, 88
    )


def sent_again_after_early(call: Call) -> StoryCompany:
    """Too early on the opening day, then once more in time."""
    profile = Profile(
        certificates=1,
        website_foreign=True,
        social=True,
        events=1,
        agreements=1,
        horizontal=True,
        office_trips=1,
    )
    company = firm(803, "Pryzmat Optyka sp. z o.o.", "pryzmat-optyka", profile)
    files = enclosures(full_papers(company, call, date(2026, 3, 30)))
    mails = (
        writes(
            warsaw(4, 7, "08:12"),
            company,
            "Zgłoszenie Szwajcaria",
            "przesyłamy zgłoszenie jako pierwsi!",
            files,
        ),
        writes(
            warsaw(4, 7, "11:05"),
            company,
            "Zgłoszenie Szwajcaria – ponownie",
            "przesyłamy zgłoszenie ponownie, już po otwarciu naboru.",
            files,
        ),
    )
    return StoryCompany(company, "za wcześnie, a potem jeszcze raz w terminie", mails, Status.COMPLETE, 76)


def last_second(call: Call) -> StoryCompany:
    """The last second of the call, everything in an archive."""
    profile = Profile(size="micro", website_foreign=True)
    company = firm(804, "Wektor Software sp. z o.o.", "wektor-software", profile)
    files = enclosures(full_papers(company, call, date(2026, 4, 29)))
    first = writes(
        warsaw(5, 7, "23:59:59"),
        company,
        "zgłoszenie",
        "w ostatniej chwili, ale kompletnie: wszystko w jednym archiwum.",
        (Enclosure("zgłoszenie Wektor.zip", zipped(files)),),
        client="gmail",
    )
    return StoryCompany(
        company, "komplet w archiwum ZIP o 23:59:59 ostatniego dnia", (first,), Status.COMPLETE, 58
    )


def two_addresses(call: Call) -> StoryCompany:
    """The bookkeeper sends the certificates from another address; later comes a question."""
    profile = Profile(certificates=4, website_foreign=True, social=True, events=3, agreements=1)
    company = firm(805, "Kwant Biomed sp. z o.o.", "kwant-biomed", profile)
    papers = full_papers(company, call, date(2026, 4, 20))
    certificates = enclosures(only(papers, "zus_certificate", "tax_certificate"))
    mails = (
        writes(
            warsaw(4, 27, "08:15"),
            company,
            "Zgłoszenie na wyjazd studyjny do Szwajcarii",
            "zaświadczenia prześle osobno nasza księgowość.",
            enclosures(without(papers, "zus_certificate", "tax_certificate")),
            logo=logo_png(),
        ),
        writes(
            warsaw(4, 27, "09:05"),
            company,
            "Zaświadczenia do zgłoszenia",
            f"w imieniu {company.name} przesyłam zaświadczenia.",
            certificates,
            sender="ksiegowosc@saldo-kwant.example",
        ),
        replies(
            warsaw(4, 28, "14:10"), company, "dziękujemy. Kiedy będą znane wyniki naboru?", client="gmail"
        ),
    )
    return StoryCompany(company, "jedna firma z dwóch adresów, potem pytanie", mails, Status.COMPLETE, 85)


def one_file(call: Call) -> StoryCompany:
    """All papers in one PDF."""
    company = firm(806, "Delta Metal sp. z o.o.", "delta-metal", Profile(agreements=1, office_trips=1))
    papers = enclosures(full_papers(company, call, date(2026, 4, 22)))
    joined = Enclosure("zgloszenie_calosc.pdf", pdf.combined(*(file.content for file in papers)))
    first = writes(
        warsaw(4, 30, "11:00"),
        company,
        "Zgłoszenie do udziału w wyjeździe studyjnym",
        "wszystko w jednym pliku.",
        (joined,),
    )
    return StoryCompany(company, "wszystkie dokumenty w jednym pliku PDF", (first,), Status.COMPLETE, 53)


def accountant_first(call: Call) -> StoryCompany:
    """The first of two companies that one accountant writes for; its forms are DOCX."""
    profile = Profile(size="medium", innovative=False, certificates=3, social=True, events=1)
    company = firm(
        807, "Orion Kompozyty sp. z o.o.", "orion-kompozyty", profile, email="zgloszenia@biuro-saldo.example"
    )
    papers = full_papers(company, call, date(2026, 4, 21))
    form = docx_forms.application_form(company, call, Filling(signed_on="23.04.2026"), "textbox")
    papers["application_form"] = (Enclosure("formularz Orion.docx", form),)
    papers["proxy"] = (Enclosure("pełnomocnictwo.pdf", pdf.proxy(company, "Barbara Saldo")),)
    first = writes(
        warsaw(4, 28, "09:00"),
        company,
        "Zgłoszenie Orion Kompozyty",
        "w imieniu klienta przesyłam zgłoszenie wraz z pełnomocnictwem.",
        enclosures(papers),
    )
    return StoryCompany(
        company, "biuro rachunkowe pisze za dwie firmy: pierwsza", (first,), Status.COMPLETE, 36
    )
