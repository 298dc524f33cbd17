"""Four applications that owe something."""

from dataclasses import replace
from datetime import date

from tests.blind.model import Application, Mail, Paper
from tests.blind.rounds.r55 import certificates, contracts, deminimis, more_firms, word
from tests.blind.rounds.r55.base import Firm, nip
from tests.blind.rounds.r55.build import Style, papers
from tests.blind.rounds.r55.sound import ALL, EARLY, GORZOW, at, plain, scanner, take


def faulty(firm: Firm, *mails: Mail, missing: tuple[str, ...] = ()) -> Application:
    """An application that can't be complete."""
    return Application(firm.slug, firm.name, firm.nip, mails, False, firm.fields(), firm.points(), missing)


def arrears() -> Application:
    """The tax office's certificate names a sum owed."""
    firm = more_firms.TRANS
    style = Style(
        0,
        2,
        0,
        0,
        1,
        0,
        "scan",
        scanner("skan", 31),
        date(2026, 4, 8),
        date(2026, 4, 9),
        "Inspektorat w Nowej Soli",
        "Urzędu Skarbowego we Wschowie",
        "RKP/219/2026",
        "0815-SEW.4022.64.2026",
    )
    made = papers(firm, style)
    source = certificates.tax_form(firm, style.tax_on, style.tax_office, style.tax_number, arrears="4 318,00")
    made["tax_certificate"] = replace(
        made["tax_certificate"], source=source, verdict="arrears", faults=("arrears",)
    )
    return faulty(
        firm,
        Mail(
            at(13, 12, 0),
            firm.email,
            "Elektrowinda – zgłoszenie do Szwajcarii",
            "Dzień dobry,\nw załączeniu skany dokumentów.\nN. Ciesielka",
            take(made, ALL),
        ),
    )


def refused() -> Application:
    """ZUS refused the certificate."""
    firm = more_firms.CHEM
    style = Style(
        2,
        1,
        1,
        1,
        0,
        2,
        "pdf",
        plain("_mydlnica"),
        date(2026, 4, 13),
        date(2026, 4, 10),
        "Inspektorat w Żaganiu",
        "Urzędu Skarbowego w Żaganiu",
        "RKS-4410/2026",
        "0810-SEW.4022.311.2026",
    )
    made = papers(firm, style)
    source = certificates.zus_refusal(firm, style.zus_on, style.zus_branch, style.zus_number)
    made["zus_certificate"] = replace(
        made["zus_certificate"],
        layout="ZUS: refusal",
        source=source,
        file_name="decyzja_ZUS",
        verdict="refusal",
        faults=("arrears",),
    )
    return faulty(
        firm,
        Mail(
            at(15, 9, 44),
            firm.email,
            "Zgłoszenie Mydlnica",
            "Dzień dobry,\nprzesyłam dokumenty, od ZUS dostaliśmy takie pismo, składka już opłacona.\nDorota Falkiewicz",
            take(made, ALL),
            "zip",
        ),
    )


def unsigned() -> Application:
    """Word files as they were filled in, and no certificate of the tax office."""
    firm = more_firms.WOOD
    style = Style(
        3,
        3,
        3,
        2,
        3,
        1,
        "scan",
        plain("_Drezdrew"),
        date(2026, 4, 14),
        date(2026, 4, 14),
        GORZOW,
        "Urząd Skarbowy w Drezdenku",
        "RKS/402/2026",
        "0802-SEW.4022.12.2026",
    )
    made = papers(firm, style)
    form = replace(
        made["application_form"],
        source=word.question_form(firm, is_drawn=False),
        guise="docx",
        signing="none",
        faults=("unsigned",),
    )
    status = replace(
        made["status_declaration"],
        source=word.status_letter(firm, is_drawn=False),
        guise="odt",
        signing="none",
        faults=("unsigned",),
    )
    sent = (form, made["zus_certificate"], status, made["de_minimis_form"], made["draft_contract"])
    return faulty(
        firm,
        Mail(
            at(16, 15, 27),
            firm.email,
            "wyjazd do szwajcarii",
            "Witam, wysyłam co mam, zaświadczenie z US doślę jak dostanę.\nBeata Olszak",
            sent,
        ),
        missing=("tax_certificate",),
    )


def careless() -> Application:
    """Another firm's tax certificate, an old de minimis form, a contract without initials."""
    firm = more_firms.RAIL
    style = Style(
        1,
        0,
        0,
        0,
        2,
        3,
        "scan",
        plain("_torwidia"),
        date(2026, 4, 9),
        date(2026, 4, 10),
        GORZOW,
        "Urząd Skarbowy w Słubicach",
        "5801-2026-79002",
        "0807-SPV.4022.101.2026",
    )
    made = papers(firm, style)
    partner = replace(
        firm, name="Krzysztof Mielcarz Doradztwo Techniczne", nip=nip("598110474"), street="ul. Ogrodowa 4"
    )
    tax = certificates.tax_boxes(partner, style.tax_on, style.tax_office, style.tax_number)
    sent: dict[str, Paper] = {
        **made,
        "tax_certificate": replace(
            made["tax_certificate"],
            source=tax,
            fields={"nip": partner.nip, "name": partner.name},
            faults=("other_company",),
        ),
        "de_minimis_form": replace(
            made["de_minimis_form"],
            layout="de minimis: official, of 2014",
            source=deminimis.official(firm, law=deminimis.OLD_LAW),
            faults=("obsolete_template",),
        ),
        "draft_contract": replace(
            made["draft_contract"],
            source=contracts.classic(firm, is_initialled=False),
            signing="none",
            faults=("not_initialled",),
        ),
    }
    return faulty(
        firm,
        Mail(
            at(14, 11, 11),
            firm.email,
            "Torwidia – zgłoszenie",
            "Dzień dobry,\nw załączeniu komplet.\nAnna Dulębianka",
            take(sent, EARLY),
        ),
    )


FAULTY: tuple[Application, ...] = (arrears(), refused(), unsigned(), careless())
