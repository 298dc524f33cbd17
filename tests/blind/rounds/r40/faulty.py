"""Applications that lack something."""

from dataclasses import replace

from tests.blind.model import Mail
from tests.blind.rounds.r40 import certificates as c
from tests.blind.rounds.r40.firms import nip_of
from tests.blind.rounds.r40.ink import Ink
from tests.blind.rounds.r40.kit import F, at, evidence, faulty, papers_of
from tests.blind.rounds.r40.make import bare, blank, paper
from tests.blind.rounds.r40.others import own_de_minimis

f = F["wodrol"]
ink = Ink("Calibri", 10.5, "000000", sign="hand", seed=40)
WODROL = faulty(
    f,
    Mail(
        at(13, 15, 22),
        f.mail,
        "Zgłoszenie WODROL",
        "Dzień dobry,\nprzesyłam dokumenty na wyjazd do Szwajcarii.\nAdam Kniażewski",
        (
            *papers_of(f, ink, "scan", ("formularz", "status", "deminimis", "umowa")),
            paper(
                f,
                "zus_certificate",
                "ZUS form with boxes",
                c.zus_boxes(f, "01.04.2026", "450300/RKS/988/2026"),
                "scan",
                "zus",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "numbered form",
                c.tax_numbered(
                    f, "ŻAGANIU", "02-04-2026", "0814-SEW.4021.77.2026", "3 914,00 zł (VAT za 02/2026)"
                ),
                "scan",
                "us",
                verdict="arrears",
                faults=("arrears",),
            ),
            *evidence(
                f, "scan", ("ISO 9001:2015", "Jednostka Certyfikująca SYSTEMCERT", "SC/9/1402", "07.03.2027")
            ),
        ),
    ),
    copies=1,
)

f = F["lubtrans"]
ink = Ink("Arial", 9.5, "000000", sign="electronic", seed=43)
LUBPLAST = faulty(
    f,
    Mail(
        at(14, 11, 11),
        f.mail,
        "LUBPLAST zgłoszenie",
        "Dzień dobry, w załączniku nasze dokumenty. Beata Chudzik",
        (
            blank(f, "application_form", ink, "pdf", "LUBPLAST formularz"),
            blank(f, "status_declaration", ink, "pdf", "LUBPLAST status"),
            blank(f, "draft_contract", ink, "pdf", "LUBPLAST umowa"),
            paper(
                f,
                "zus_certificate",
                "ZUS refusal",
                c.zus_refusal(f, "2 kwietnia 2026 r.", "380000/71/2290/2026-ODM"),
                "scan",
                "pismo z ZUS",
                verdict="refusal",
                faults=("arrears",),
            ),
            paper(
                f,
                "tax_certificate",
                "e-office print",
                c.tax_office_print(f, "Drezdenku", "2026-04-03", "1400-SEW.7421.22004.2026"),
                "pdf",
                "zaświadczenie US",
                verdict="none",
            ),
        ),
    ),
    copies=0,
    missing=("de_minimis_form",),
)

f = F["wizjer"]
ink = Ink("Calibri", 10.5, "1F3864", sign="hand", seed=46, bare_pages=(2,))
WIZJER = faulty(
    f,
    Mail(
        at(16, 16, 30),
        f.mail,
        "WIZJER - komplet dokumentów",
        "Dzień dobry,\nprzesyłam skany.\nKamil Rożek",
        (
            blank(f, "application_form", ink, "scan", "wizjer_formularz"),
            blank(f, "status_declaration", bare(ink), "scan", "wizjer_status", faults=("unsigned",)),
            blank(f, "de_minimis_form", ink, "scan", "wizjer_deminimis"),
            blank(f, "draft_contract", ink, "scan", "wizjer_umowa", faults=("not_initialled",)),
            paper(
                f,
                "zus_certificate",
                "ZUS letter",
                c.zus_letter(f, "8 kwietnia 2026 r.", "450000/71/12560/2026-RKS"),
                "scan",
                "wizjer_zus",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "letter of the head",
                c.tax_letter(f, "Zielonej Górze", "9 kwietnia 2026 r.", "0812-SEW.4021.1340.2026"),
                "scan",
                "wizjer_us",
                verdict="none",
            ),
            *evidence(
                f,
                "scan",
                ("ISO 9001:2015", "Polski Ośrodek Certyfikacji Technicznej", "POCT/Q/4120", "19.08.2027"),
            ),
        ),
    ),
    copies=1,
)

f = F["tkacz"]
ink = Ink("Kalam", 11, "1B2A7A", pen=True, sign="hand", seed=49)
partner = replace(f, name="Olgierd Mielnik", nip=nip_of("598974893"), street="ul. Ogrodowa 3")
TKACZ = faulty(
    f,
    Mail(
        at(17, 12, 44),
        f.mail,
        "Tkalnia Techniczna s.c. – zgłoszenie",
        "Dzień dobry,\nw załączeniu zgłoszenie na wyjazd do Szwajcarii.\nHanna Tkacz",
        (
            blank(f, "application_form", ink, "scan", "formularz"),
            blank(f, "status_declaration", ink, "scan", "oswiadczenie"),
            paper(
                f,
                "de_minimis_form",
                "another office's form, obsolete",
                own_de_minimis(f, 49, "(UE) nr 1407/2013 z dnia 18 grudnia 2013 r."),
                "scan",
                "formularz pomocy",
                "hand",
                faults=("obsolete_template",),
            ),
            blank(f, "draft_contract", ink, "scan", "umowa", parties=False),
            paper(
                f,
                "zus_certificate",
                "ZUS new print with funds",
                c.zus_new(f, "08.04.2026", "450000/71/12511/2026"),
                "scan",
                "zus",
                verdict="none",
            ),
            paper(
                partner,
                "tax_certificate",
                "typed sheet",
                c.tax_table(partner, "ŻARACH", "07.04.2026 r.", "0815-SEW.4021.251.2026"),
                "scan",
                "us",
                verdict="none",
                faults=("other_company",),
            ),
        ),
    ),
    copies=0,
)
