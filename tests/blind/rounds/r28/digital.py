"""Sound applications that never were on paper: exported and signed electronically."""

from datetime import datetime

from tests.blind.model import Application, Mail

from . import own as paper
from . import tax as us
from . import zus as z
from .application import written_nip
from .firms import Firm, form_fields, nip, points, regon
from .ink import TYPED, TYPED_BLUE, TYPED_CHECK, TYPED_X
from .papers import Way, aid_form, contract, evidence, form, own, status, tax, zus

ROBOLIN = Firm(
    "robolin", "ROBOLIN Automatyka Sp. z o.o.", nip("973110485"), written_nip(nip("973110485"), "dashed"), regon("384016275"), "KRS 0000793360",
    "ul. Dekoracyjna 3", "65-155", "Zielona Góra", "nie dotyczy", "28.99.Z", "spzoo", "0862011", "12.07.2019",
    "Szymon Gajda", "prezes zarządu", "Karolina Betlej", "dyrektor ds. rozwoju", "694 018 552", "biuro@robolin.pl", "szw", "small", "",
    ("26", "23", "20"), ("3 120", "2 740", "2 205"), ("1 890", "1 610", "1 370"), True,
    "Projektujemy i wdrażamy zrobotyzowane stanowiska montażowe. Dział B+R liczy 6 osób. W ostatnich dwóch latach wprowadziliśmy na rynek chwytak adaptacyjny "
    "oraz system wizyjny do kontroli spoin. Wspólnie z uczelnią prowadzimy prace nad robotami współpracującymi.",
    ("ISO 9001:2015, certyfikat nr NK/2750/2025", "ISO 45001:2018, certyfikat nr NK/2751/2025", "Patent nr 249003 „Chwytak adaptacyjny”", "Świadectwo ochronne R.390115 na znak ROBOLIN"), "",
    "https://www.robolin.pl", "https://www.robolin.pl/en", "", ("https://www.linkedin.com/company/robolin", "https://www.youtube.com/@robolin"), "",
    (("Automatica", "Monachium, Niemcy", "06.2025"), ("Hannover Messe", "Hanower, Niemcy", "04.2024"), ("Warsaw Industry Week", "Nadarzyn, Polska", "11.2024"), ("SPS", "Norymberga, Niemcy", "11.2025")), "",
    (), "Poznanie szwajcarskich ośrodków robotyki, wymiana doświadczeń o wdrożeniach w małych seriach oraz znalezienie dostawcy napędów.", "angielski C1; niemiecki B1",
    "przemysł", ("Smart Factory 4.0", "Industry4Future Lubuska Inicjatywa Klastrowa"), "Laboratorium robotyki współpracującej",
)  # fmt: skip

ENERGROT = Firm(
    "energrot", "ENERGROT Systemy OZE Sp. z o.o.", nip("596174039"), nip("596174039"), regon("361527094"), "0000558271",
    "ul. Waszkiewicza 55", "66-300", "Międzyrzecz", "", "43.21.Z", "spzoo", "0803023", "2015-05-11",
    "Dawid Kempa", "prezes zarządu", "Dawid Kempa", "prezes zarządu", "95 741 62 08", "dawid.kempa@energrot.pl", "szw", "small", "",
    ("14", "15", "13"), ("1 480", "1 620", "1 390"), ("705", "690", "640"), True,
    "Montaż i projektowanie instalacji fotowoltaicznych oraz magazynów energii. Rozwijamy własny sterownik zarządzający przepływem energii w gospodarstwach i małych zakładach.",
    ("ISO 9001:2015 nr NK/1987/2024",), "", "energrot.pl", "", "brak", ("facebook.com/energrot",), "",
    (("Intersolar Europe", "Monachium, Niemcy", "maj 2025"),), "", ("Finlandia – wyjazd studyjny, wrzesień 2025",), "Poznanie rozwiązań magazynowania energii i mikrosieci.",
    "angielski – średniozaawansowany", "zielona", ("Zielona Transformacja",), "",
)  # fmt: skip

LINIARNIA = Firm(
    "liniarnia", "LINIARNIA Studio Projektowe Joanna Kostur", nip("599284106"), nip("599284106"), regon("388207415"), "CEIDG",
    "ul. Sikorskiego 22/1", "66-470", "Kostrzyn nad Odrą", "nie dotyczy", "74.12.Z", "jdg", "0801011", "3.02.2020",
    "Joanna Kostur", "właścicielka", "Joanna Kostur", "właścicielka", "790 226 418", "studio@liniarnia.com.pl", "szw", "micro", "",
    ("1", "1", "1"), ("38", "35", "31"), ("12", "11", "9"), False, "Projektowanie graficzne, identyfikacja wizualna, opakowania.", (), "nie dotyczy",
    "liniarnia.com.pl", "liniarnia.com.pl/en", "", ("instagram.com/liniarnia.studio", "behance.net/liniarnia"), "", (), "nie dotyczy",
    (), "Zapoznanie się ze szwajcarską szkołą projektowania i nawiązanie współpracy z agencjami.", "angielski C2, niemiecki B2", "", (), "",
)  # fmt: skip

ORTOMIKA = Firm(
    "ortomika", "ORTOMIKA Sp. z o.o.", nip("973052217"), written_nip(nip("973052217"), "spaced"), regon("365408112"), "KRS: 0000637009",
    "ul. Odrzańska 7", "66-100", "Sulechów", "", "32.50.Z", "spzoo", "0809063", "19.09.2016",
    "Barbara Nalewajko", "Prezes Zarządu", "Barbara Nalewajko", "Prezes Zarządu", "+48 605 771 340", "zarzad@ortomika.pl", "szw", "small", "",
    ("12", "11", "11"), ("1 010", "940", "905"), ("620", "585", "560"), True,
    "Indywidualne ortezy i wkładki drukowane w technologii 3D na podstawie skanu pacjenta; wyrób wprowadzony w 2023 r., dalszy rozwój z Uniwersytetem Zielonogórskim.",
    ("ISO 13485:2016, nr NK/2008/2023", "Świadectwo ochronne na wzór użytkowy nr 74022"), "", "www.ortomika.pl", "www.ortomika.pl/en", "", ("facebook.com/ortomika",), "",
    (("OTWorld", "Lipsk, Niemcy", "maj 2024"), ("Rehacare", "Düsseldorf, Niemcy", "wrzesień 2025")), "", (), "Rozmowy z producentami materiałów do druku 3D i klinikami ortopedycznymi.",
    "angielski B2", "zdrowie", ("Lubuskie Centrum Cyfrowych Technologii Medycznych",), "Telerehabilitacja pacjentów ortopedycznych",
)  # fmt: skip


def _application(firm: Firm, mails: tuple[Mail, ...], copies: int) -> Application:
    return Application(firm.slug, firm.name, firm.nip, mails, True, form_fields(firm), points(firm, copies))


def robolin() -> Application:
    way = Way(TYPED, "8 kwietnia 2026 r.", "pdf", "electronic")
    papers = (
        form(ROBOLIN, way, "Formularz_zgloszeniowy_ROBOLIN_sig"),
        status(ROBOLIN, way, "Oswiadczenie_status_ROBOLIN_sig"),
        aid_form(ROBOLIN, way, "Formularz_de_minimis_ROBOLIN_sig"),
        contract(ROBOLIN, way, "Projekt_umowy_ROBOLIN_sig"),
        zus(
            ROBOLIN,
            "wydruk z PUE",
            z.electronic(
                ROBOLIN, "Oddział w Zielonej Górze", "ZNS/2026/03/0880145", "2026-03-30", "Jolanta Pietras"
            ),
            "pdf",
            "Zaswiadczenie_ZUS",
        ),
        tax(
            ROBOLIN,
            "e-Urząd Skarbowy",
            us.portal(
                ROBOLIN,
                "Drugiego Urzędu Skarbowego w Zielonej Górze",
                "EUS-2026-7501822",
                "31.03.2026",
                "Szef Krajowej Administracji Skarbowej",
            ),
            "pdf",
            "Zaswiadczenie_US",
        ),
        evidence(
            ROBOLIN,
            paper.certificate(
                ROBOLIN,
                "ISO 9001:2015",
                "NK/2750/2025",
                "projektowanie i budowa stanowisk zrobotyzowanych",
                "2.10.2028",
            ),
            "pdf",
            "ISO_9001",
        ),
        evidence(
            ROBOLIN,
            paper.certificate(
                ROBOLIN,
                "ISO 45001:2018",
                "NK/2751/2025",
                "projektowanie i budowa stanowisk zrobotyzowanych",
                "2.10.2028",
            ),
            "pdf",
            "ISO_45001",
        ),
        evidence(
            ROBOLIN,
            paper.patent(ROBOLIN, "Dokument patentowy", "249003", "Chwytak adaptacyjny", "17.06.2022"),
            "pdf",
            "Patent_249003",
            "dokument UPRP",
        ),
        evidence(
            ROBOLIN,
            paper.patent(ROBOLIN, "Świadectwo ochronne na znak towarowy", "R.390115", "ROBOLIN", "9.01.2024"),
            "pdf",
            "Znak_towarowy",
            "dokument UPRP",
        ),
    )
    body = "Szanowni Państwo,\n\nprzekazuję zgłoszenie ROBOLIN Automatyka Sp. z o.o. do udziału w wyjeździe studyjnym do Szwajcarii. Dokumenty podpisał kwalifikowanym podpisem prezes zarządu.\n\nZ wyrazami szacunku\nKarolina Betlej\nDyrektor ds. rozwoju"
    return _application(
        ROBOLIN,
        (
            Mail(
                datetime(2026, 4, 8, 9, 30),
                "karolina.betlej@robolin.pl",
                "ROBOLIN Automatyka – zgłoszenie udziału w wyjeździe studyjnym (Szwajcaria)",
                body,
                papers,
            ),
        ),
        4,
    )


def energrot() -> Application:
    way = Way(TYPED_X, "14.04.2026", "pdf", "electronic")
    papers = (
        form(ENERGROT, way, "formularz podpisany"),
        status(ENERGROT, way, "oświadczenie podpisane"),
        aid_form(ENERGROT, way, "informacje de minimis podpisane"),
        contract(ENERGROT, way, "umowa podpisana"),
        zus(
            ENERGROT,
            "krótkie",
            z.short(
                ENERGROT,
                "Inspektorat w Międzyrzeczu",
                "210400/UBS/58/2026",
                "8 kwietnia 2026 r.",
                "Teresa Mądry",
            ),
            "pdf",
            "ZUS",
        ),
        tax(
            ENERGROT,
            "tabela podatków",
            us.table(
                ENERGROT,
                "Urząd Skarbowy w Międzyrzeczu",
                "0805-SKA.4040.102.2026",
                "9.04.2026",
                "Irena Stasiak",
            ),
            "pdf",
            "urząd skarbowy",
        ),
        evidence(
            ENERGROT,
            paper.certificate(
                ENERGROT, "ISO 9001:2015", "NK/1987/2024", "montaż instalacji fotowoltaicznych", "20.08.2027"
            ),
            "pdf",
            "iso 9001",
        ),
    )
    body = "Dzień dobry,\nzgłaszam firmę do wyjazdu, wszystko podpisane profilem zaufanym, w zipie.\n\nDawid Kempa\nENERGROT Systemy OZE"
    return _application(
        ENERGROT,
        (
            Mail(
                datetime(2026, 4, 14, 16, 12),
                ENERGROT.mail,
                "Szwajcaria - zgłoszenie Energrot",
                body,
                papers,
                "zip",
            ),
        ),
        1,
    )


def liniarnia() -> Application:
    way = Way(TYPED_CHECK, "21 kwietnia 2026 r.", "pdf", "electronic")
    papers = (
        form(LINIARNIA, way, "formularz-liniarnia"),
        status(LINIARNIA, way, "status-liniarnia"),
        aid_form(LINIARNIA, way, "de-minimis-liniarnia"),
        contract(LINIARNIA, way, "umowa-liniarnia"),
        zus(
            LINIARNIA,
            "tabela funduszy",
            z.funds(
                LINIARNIA,
                "Oddział w Gorzowie Wielkopolskim",
                "210000/71/911/2026",
                "14 kwietnia 2026 r.",
                "Sabina Woźna",
            ),
            "pdf",
            "zus-liniarnia",
        ),
        tax(
            LINIARNIA,
            "e-Urząd Skarbowy",
            us.portal(
                LINIARNIA,
                "Urzędu Skarbowego w Gorzowie Wielkopolskim",
                "EUS-2026-7788215",
                "13.04.2026",
                "Szef Krajowej Administracji Skarbowej",
            ),
            "pdf",
            "us-liniarnia",
        ),
    )
    body = "Dzień dobry,\n\nprzesyłam zgłoszenie do naboru na wyjazd do Szwajcarii – sześć plików PDF.\nCzy trzeba dosłać coś jeszcze?\n\nJoanna Kostur\nLINIARNIA"
    return _application(
        LINIARNIA,
        (
            Mail(
                datetime(2026, 4, 21, 11, 48),
                LINIARNIA.mail,
                "zgłoszenie / wyjazd studyjny / LINIARNIA",
                body,
                papers,
            ),
        ),
        0,
    )


def ortomika() -> Application:
    way = Way(TYPED_BLUE, "16 kwietnia 2026 r.", "pdf", "electronic")
    papers = (
        form(ORTOMIKA, way, "1. Formularz zgłoszeniowy"),
        zus(
            ORTOMIKA,
            "pismo",
            z.letter(
                ORTOMIKA,
                "Oddział w Zielonej Górze",
                "390000/RWN/1250/2026",
                "13 kwietnia 2026 r.",
                "Halina Przybysz",
            ),
            "pdf",
            "2. ZUS",
        ),
        tax(
            ORTOMIKA,
            "druk w kratkach",
            us.cells(
                ORTOMIKA,
                "Drugiego Urzędu Skarbowego w Zielonej Górze",
                "0811-SKA.4040.266.2026",
                "14.04.2026",
                "Lidia Zaręba",
            ),
            "pdf",
            "3. US",
        ),
        own(
            "status_declaration",
            "tabela księgowej",
            ORTOMIKA,
            way,
            paper.status_table(ORTOMIKA, "16 kwietnia 2026 r.", ""),
            "4. Oświadczenie MŚP",
            {"size": "small"},
        ),
        aid_form(ORTOMIKA, way, "5. Formularz de minimis"),
        contract(ORTOMIKA, way, "6. Umowa"),
        evidence(
            ORTOMIKA,
            paper.certificate(
                ORTOMIKA, "ISO 13485:2016", "NK/2008/2023", "projektowanie i wytwarzanie ortez", "27.11.2026"
            ),
            "pdf",
            "7. ISO 13485",
        ),
        evidence(
            ORTOMIKA,
            paper.patent(
                ORTOMIKA,
                "Świadectwo ochronne na wzór użytkowy",
                "74022",
                "Orteza stawu skokowego",
                "3.03.2023",
            ),
            "pdf",
            "8. Wzór użytkowy",
            "dokument UPRP",
        ),
    )
    body = "Szanowni Państwo,\n\nzałączam dokumenty zgodnie z § 4 ust. 3 regulaminu. Oświadczenie o statusie na naszym wzorze, mam nadzieję, że to nie problem.\n\nBarbara Nalewajko\nORTOMIKA Sp. z o.o."
    return _application(
        ORTOMIKA,
        (
            Mail(
                datetime(2026, 4, 16, 15, 20),
                ORTOMIKA.mail,
                "Zgłoszenie ORTOMIKA - wyjazd Szwajcaria czerwiec 2026",
                body,
                papers,
            ),
        ),
        2,
    )
