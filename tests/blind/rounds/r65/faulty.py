"""Applications with something wrong."""

from functools import partial

from tests.blind.model import Application
from tests.blind.rounds.r65 import contracts, deminimis, forms, forms_more, tax, zus
from tests.blind.rounds.r65.build import application, certificate, four, mail, own, partner
from tests.blind.rounds.r65.companies import TAX_C, TAX_E, TAX_L, ZUS_E, ZUS_L, ZUS_T
from tests.blind.rounds.r65.firms_more import APARAT, SKWIERZYNIT, SZOPA, WSCHOWIANKA


def wrong() -> list[Application]:
    """Four firms."""
    result = []
    names = ("zgłoszenie", "oświadczenie", "de minimis", "umowa")
    f = SKWIERZYNIT
    papers = four(
        f,
        (
            "firm's letter with headings",
            "status with table of thresholds",
            "de minimis in framed fields",
            "contract in two columns",
        ),
        names,
        "pdf",
    )
    papers.append(
        certificate(
            f,
            "zus_certificate",
            "ZUS refusal",
            zus.refusal(f, "110000/71/2026/88", "7 kwietnia 2026 r."),
            "pismo z ZUS",
            "scan",
            verdict="refusal",
            faults=("arrears",),
        )
    )
    papers.append(
        certificate(
            f,
            "tax_certificate",
            TAX_E,
            tax.online(f, "w Międzyrzeczu", "KAS-26-133301", "9 kwietnia 2026 r."),
            "urząd skarbowy",
            "pdf",
        )
    )
    body = "Dzień dobry,\nw załączeniu zgłoszenie oraz pismo, które otrzymaliśmy z ZUS.\nRafał Kopytko"
    result.append(application(f, [mail(f, 13, 13, 9, "Skwierzynit – zgłoszenie", body, papers)], sound=False))

    f = SZOPA
    papers = four(
        f,
        (
            "Word form with labels",
            "status in sentences",
            "de minimis as list, struck out",
            "contract formal, three pages",
        ),
        names,
        "scan",
        skip=("application_form",),
    )
    papers.insert(
        0,
        own(
            f,
            "application_form",
            "Word form with labels",
            forms_more.word_form,
            "formularz zgłoszeniowy",
            "docx",
            signing="none",
            faults=("unsigned",),
        ),
    )
    papers.append(
        certificate(
            f, "zus_certificate", ZUS_E, zus.electronic(f, "ZN/1561/2026", "7 kwietnia 2026 r."), "zus", "pdf"
        )
    )
    body = "Witam, wysyłam zgłoszenie. Zaświadczenia ze skarbowego jeszcze nie mam. Szopa"
    result.append(
        application(
            f,
            [mail(f, 13, 7, 55, "parkiety torzym", body, papers)],
            sound=False,
            missing=("tax_certificate",),
        )
    )

    f = WSCHOWIANKA
    papers = four(
        f,
        (
            "print of an e-form",
            "status with struck categories",
            "de minimis in numbered tables",
            "contract with table of parties",
        ),
        names,
        "scan",
        skip=("draft_contract",),
    )
    papers.append(
        own(
            f,
            "draft_contract",
            "contract with table of parties",
            contracts.tabled,
            "umowa",
            "scan",
            signing="none",
            faults=("not_initialled",),
        )
    )
    papers.append(
        certificate(
            f,
            "zus_certificate",
            ZUS_L,
            zus.paper_letter(f, "100000/71/2026/431", "10 kwietnia 2026 r."),
            "zus skan",
            "scan",
        )
    )
    one = partner(f, "Grażyna Bielak", "5953201199")
    papers.append(
        certificate(
            one,
            "tax_certificate",
            TAX_L,
            tax.letter(one, "we Wschowie", "0820-SPV.4052.19.2026", "13 kwietnia 2026 r."),
            "us skan",
            "scan",
            faults=("other_company",),
        )
    )
    body = "Dzień dobry,\nprzesyłamy skany dokumentów do wyjazdu.\nOlga Sadowy"
    result.append(
        application(f, [mail(f, 16, 14, 37, "Wschowianka Pro - dokumenty", body, papers)], sound=False)
    )

    f = APARAT
    papers = four(
        f,
        (
            "chamber table",
            "status in sentences",
            "de minimis as list, struck out",
            "contract formal, three pages",
        ),
        names,
        "pdf",
        skip=("application_form", "de_minimis_form"),
    )
    papers.insert(
        0,
        own(
            f, "application_form", "chamber table", forms.chamber, "formularz", "pdf", faults=("other_trip",)
        ),
    )
    papers.append(
        own(
            f,
            "de_minimis_form",
            "de minimis as list, struck out",
            partial(deminimis.struck_form, act=deminimis.OLD),
            "informacja de minimis",
            "pdf",
            faults=("obsolete_template",),
        )
    )
    papers.append(
        certificate(
            f,
            "zus_certificate",
            ZUS_T,
            zus.fund_table(f, "110188/2026/ZAS", "2 kwietnia 2026 r."),
            "ZUS",
            "pdf",
        )
    )
    papers.append(
        certificate(
            f,
            "tax_certificate",
            TAX_C,
            tax.choices(f, "w Międzyrzeczu", "0806-SEW.4051.90.2026", "2 kwietnia 2026 r.", "3 417,00 zł"),
            "US",
            "scan",
            verdict="arrears",
            faults=("arrears",),
        )
    )
    body = "Dzień dobry,\nzgłaszamy się do wyjazdu studyjnego, dokumenty w załączeniu.\nCezary Lemański"
    result.append(
        application(
            f, [mail(f, 9, 15, 20, "Międzyrzecki Aparat – zgłoszenie na wyjazd", body, papers)], sound=False
        )
    )
    return result
