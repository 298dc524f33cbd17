"""The applications: who sends what, when and how."""

from dataclasses import replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper

from . import digital as d
from . import evidence as e
from . import paperbound as p
from . import truth
from .firm import Firm
from .papers import (
    Post,
    application_form,
    de_minimis_form,
    de_minimis_statement,
    draft_contract,
    evidence,
    status_declaration,
    tax_arrears,
    tax_certificate,
    zus_certificate,
    zus_refusal,
)

WARSAW = ZoneInfo("Europe/Warsaw")
Packed = Literal["", "zip", "one_pdf"]


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def _own(post: Post, is_contract_filled: bool = True) -> tuple[Paper, ...]:
    """The four papers that every company signs."""
    return (
        application_form(post),
        status_declaration(post),
        de_minimis_form(post),
        draft_contract(post, is_contract_filled),
    )


def _application(
    firm: Firm, *mails: Mail, is_sound: bool = True, missing: tuple[str, ...] = ()
) -> Application:
    return Application(
        firm.slug, firm.name, firm.nip, mails, is_sound, truth.whole(firm), truth.points(firm), missing
    )


def _mail(firm: Firm, at: datetime, subject: str, body: str, *papers: Paper, packed: Packed = "") -> Mail:
    return Mail(at, firm.email, subject, body, papers, packed)


def _digital() -> tuple[Application, ...]:
    a = Post(d.TOKARNIA, "word", "pdf", "electronic", "Obrotech_{}")
    b = Post(d.SOFT, "word_x", "pdf", "electronic", "kodria-{}")
    c = Post(d.MEBLE, "program", "pdf", "electronic", "STOLMAR {}")
    g = Post(d.BIO, "overlay", "pdf", "electronic", "{} - podpisany")
    h = Post(d.ENERGIA, "retyped", "pdf", "electronic", "Voltera - {}")
    i = Post(d.OPTYKA, "struck", "pdf", "electronic", "{}_lumenta")
    return (
        _application(
            a.firm,
            _mail(
                a.firm,
                _at(9, 11, 42),
                "Zgłoszenie na wyjazd do Szwajcarii – Obrotech Nadodrze",
                "Dzień dobry,\n\nw załączeniu komplet dokumentów do naboru na wyjazd studyjny.\n\nPozdrawiam\n"
                "Marek Wilczyński\ntel. 601 338 214",
                *_own(a),
                zus_certificate(a, "electronic", "390000/71/2026-ZN-114", "30.03.2026"),
                tax_certificate(a, "automatic", "0816-SEW.4021.388.2026", "1.04.2026"),
                evidence(
                    a,
                    "ISO certificate",
                    e.iso(a.firm, "ISO 9001:2015", "W/2024/0417", "zarządzania jakością"),
                    "ISO 9001",
                ),
                evidence(
                    a, "patent", e.patent(a.firm, "241877", "Uchwyt tokarski z czujnikiem siły"), "patent"
                ),
            ),
        ),
        _application(
            b.firm,
            _mail(
                b.firm,
                _at(13, 15, 5),
                "nabór Szwajcaria 2026 / Kodria Software",
                "Dzień dobry, przesyłam zgłoszenie firmy Kodria Software z załącznikami (podpisy kwalifikowane "
                "prezesa).\nProszę o potwierdzenie otrzymania.\nJoanna Sobczak-Reiter",
                *_own(b),
                zus_certificate(b, "electronic", "390000/71/2026-ZN-207", "8.04.2026"),
                tax_certificate(b, "automatic", "0872-SEW.4021.1190.2026", "7.04.2026"),
                de_minimis_statement(b),
                packed="zip",
            ),
        ),
        _application(
            c.firm,
            _mail(
                c.firm,
                _at(14, 9, 18),
                "Formularz zgłoszeniowy + załączniki, Stolmar Żary",
                "Szanowni Państwo,\nprzesyłamy dokumenty rekrutacyjne. Certyfikaty wyślemy osobną wiadomością ze "
                "względu na rozmiar.\n\nPiotr Hadryś\nFabryka Mebli Stolmar",
                *_own(c),
                zus_certificate(c, "card", "4/ZN/2026/0651", "2.04.2026"),
                tax_certificate(c, "numbered", "0813-SKA-2.4021.205.2026", "3.04.2026"),
            ),
            _mail(
                c.firm,
                _at(14, 9, 31),
                "Stolmar Żary – certyfikaty (cz. 2)",
                "Druga część zgłoszenia, NIP " + c.firm.nip + ".\nPiotr Hadryś",
                evidence(
                    c,
                    "ISO certificate",
                    e.iso(c.firm, "ISO 9001:2015", "W/2024/0588", "zarządzania jakością"),
                    "cert. 9001",
                ),
                evidence(
                    c,
                    "ISO certificate",
                    e.iso(c.firm, "ISO 14001:2015", "W/2024/0589", "zarządzania środowiskowego"),
                    "cert. 14001",
                ),
                evidence(c, "trade mark", e.mark(c.firm, "R.362914", "STOLMAR"), "znak towarowy"),
                evidence(c, "attest", e.attest(c.firm, "118/B/2023", "fronty kuchenne"), "atest"),
            ),
        ),
        _application(
            g.firm,
            _mail(
                g.firm,
                _at(10, 20, 54),
                "zgłoszenie Zielnik",
                "Dzień dobry :)\nwysyłam zgłoszenie, podpisane profilem "
                "zaufanym w PDF. Gdyby czegoś brakowało proszę o telefon 608904117\nBeata Lis",
                *_own(g),
                zus_certificate(g, "electronic", "180000/71/2026-ZN-88", "1.04.2026"),
                tax_certificate(g, "boxes", "0802-SOB.4021.76.2026", "31.03.2026"),
                evidence(g, "attest", e.attest(g.firm, "74/K/2023", "hydrolat lipowy"), "atest hydrolat"),
            ),
        ),
        _application(
            h.firm,
            _mail(
                h.firm,
                _at(15, 12, 27),
                "Voltera Instalacje S.A. - rekrutacja wyjazd studyjny CH",
                "Dzień dobry,\nw załączniku dokumenty. Formularze przepisaliśmy, bo wzór nam się rozjeżdżał.\n\n"
                "Tomasz Grzelak",
                *_own(h, False),
                zus_certificate(h, "letter", "RKS/4410/2026", "9.04.2026"),
                tax_certificate(h, "automatic", "0810-SEW.4021.402.2026", "9.04.2026"),
            ),
        ),
        _application(
            i.firm,
            _mail(
                i.firm,
                _at(16, 8, 3),
                "Wyjazd studyjny do Szwajcarii – zgłoszenie Lumenta",
                "Dzień dobry,\nprzesyłam zgłoszenie w pliku zip.\nHubert Zawada",
                *_own(i),
                zus_certificate(i, "prose", "390000/OK/611/2026", "2.04.2026"),
                tax_certificate(i, "prose", "0872-SKP.4021.57.2026", "8.04.2026"),
                de_minimis_statement(i),
                evidence(
                    i,
                    "patent",
                    e.patent(i.firm, "238104", "Układ soczewek o zmiennej ogniskowej"),
                    "patent 238104",
                ),
                packed="zip",
            ),
        ),
    )


def _scanned() -> tuple[Application, ...]:
    a = Post(p.DRUK, "word", "scan", "hand", "skan_{}")
    b = Post(p.KOWAL, "pen", "scan", "hand", "{}", 200)
    c = Post(p.MEDYK, "caveat", "photo", "hand", "IMG {}")
    g = Post(p.SZKLO, "word_x", "scan", "hand", "Vitrum {}", 300)
    h = Post(p.TURYSTA, "pen", "photo", "hand", "{}")
    i = Post(p.MASZYNY, "program", "scan", "hand", "agromech {}", 150)
    j = Post(p.TEKSTYL, "caveat", "scan", "hand", "{}")
    k = Post(p.CHLOD, "retyped", "scan", "hand", "Frigo_{}", 200, 180)
    return (
        _application(
            a.firm,
            _mail(
                a.firm,
                _at(10, 13, 36),
                "Drukpol Sulechów – zgłoszenie do udziału w wyjeździe",
                "Dzień dobry,\nprzesyłam skany. Oryginały do wglądu u nas.\nEwa Marciniak",
                *_own(a),
                zus_certificate(a, "letter", "RKS/3977/2026", "7.04.2026"),
                tax_certificate(a, "numbered", "0872-SKA-1.4021.118.2026", "2.04.2026"),
                evidence(
                    a,
                    "ISO certificate",
                    e.iso(a.firm, "ISO 9001:2015", "W/2024/0702", "zarządzania jakością"),
                    "certyfikat ISO",
                ),
            ),
        ),
        _application(
            b.firm,
            _mail(
                b.firm,
                _at(13, 18, 12),
                "wyjazd Szwajcaria",
                "Wysyłam papiery w jednym pliku. W. Szpak, tel 605774019",
                *_own(b, False),
                zus_certificate(b, "prose", "390000/OK/598/2026", "30.03.2026"),
                tax_certificate(b, "prose", "0816-SKP.4021.31.2026", "31.03.2026"),
                packed="one_pdf",
            ),
        ),
        _application(
            c.firm,
            _mail(
                c.firm,
                _at(14, 21, 40),
                "Ortofit - dokumenty 1",
                "Dobry wieczór, zdjęcia dokumentów. Zaświadczenia w następnym mailu.\nAlina Bury",
                *_own(c),
            ),
            _mail(
                c.firm,
                _at(14, 21, 52),
                "Ortofit - dokumenty 2",
                "zaświadczenia ZUS i US, Alina Bury",
                zus_certificate(c, "card", "2/ZN/2026/0219", "7.04.2026"),
                tax_certificate(c, "boxes", "0802-SOB.4021.101.2026", "8.04.2026"),
            ),
        ),
        _application(
            g.firm,
            _mail(
                g.firm,
                _at(15, 10, 9),
                "Vitrum Lubsko Sp. z o.o. – wyjazd studyjny Szwajcaria, komplet dokumentów",
                "Szanowni Państwo,\nw załączeniu komplet dokumentów wraz z kopią patentu i certyfikatu.\nZ poważaniem\n"
                "Dorota Jankowiak",
                *_own(g),
                zus_certificate(g, "electronic", "390000/71/2026-ZN-233", "9.04.2026", "pdf"),
                tax_certificate(g, "automatic", "0813-SEW.4021.290.2026", "9.04.2026", "pdf"),
                de_minimis_statement(g),
                evidence(
                    g, "patent", e.patent(g.firm, "244019", "Sposób łączenia tafli szklanych"), "patent"
                ),
                evidence(
                    g,
                    "ISO certificate",
                    e.iso(g.firm, "ISO 9001:2015", "W/2024/0815", "zarządzania jakością"),
                    "iso 9001",
                ),
                packed="zip",
            ),
        ),
        _application(
            h.firm,
            _mail(
                h.firm,
                _at(16, 22, 17),
                "Zgłoszenie - kajaki Kostrzyn",
                "Witam, w załącznikach fotki wszystkich dokumentów, nie mam skanera. Robert Żuk",
                *_own(h, False),
                zus_certificate(h, "letter", "RKS/2210/2026", "10.04.2026"),
                tax_certificate(h, "numbered", "0802-SKA-3.4021.164.2026", "9.04.2026"),
            ),
        ),
        _application(
            i.firm,
            _mail(
                i.firm,
                _at(17, 14, 20),
                "Agromech – rekrutacja przedsiębiorców",
                "Dzień dobry, dokumenty w załączeniu.\nK. Nowicki",
                *_own(i),
                zus_certificate(i, "card", "4/ZN/2026/0702", "10.04.2026"),
                tax_certificate(i, "prose", "0807-SKP.4021.22.2026", "13.04.2026"),
                evidence(
                    i,
                    "ISO certificate",
                    e.iso(i.firm, "ISO 9001:2015", "W/2024/0933", "zarządzania jakością"),
                    "iso 9001",
                ),
                evidence(
                    i,
                    "ISO certificate",
                    e.iso(i.firm, "ISO 45001:2018", "W/2024/0934", "zarządzania bezpieczeństwem pracy"),
                    "iso 45001",
                ),
                evidence(
                    i,
                    "ISO certificate",
                    e.iso(i.firm, "ISO 14001:2015", "W/2024/0935", "zarządzania środowiskowego"),
                    "iso 14001",
                ),
            ),
        ),
        _application(
            j.firm,
            _mail(
                j.firm,
                _at(20, 16, 48),
                "Lenka szwalnia, dokumenty do wyjazdu",
                "W załączeniu dokumenty.\nH. Dudek",
                *_own(j),
                zus_certificate(j, "prose", "390000/OK/702/2026", "14.04.2026"),
                tax_certificate(j, "boxes", "0812-SOB.4021.48.2026", "15.04.2026"),
                packed="zip",
            ),
        ),
        _application(
            k.firm,
            _mail(
                k.firm,
                _at(21, 11, 55),
                "Frigotechnika Drezdenko: zgłoszenie – Szwajcaria",
                "Dzień dobry,\nprzesyłam podpisane dokumenty (skan) oraz zaświadczenia.\n\nPaweł Stachura",
                *_own(k),
                zus_certificate(k, "electronic", "180000/71/2026-ZN-151", "15.04.2026", "pdf"),
                tax_certificate(k, "numbered", "0808-SKA-1.4021.92.2026", "14.04.2026"),
                evidence(
                    k, "patent", e.patent(k.firm, "239955", "Wymiennik ciepła do czynnika R744"), "patent"
                ),
            ),
        ),
    )


def _faulty() -> tuple[Application, ...]:
    a = Post(d.DLUG, "word", "pdf", "electronic", "transbor {}")
    b = Post(d.ODMOWA, "pen", "scan", "hand", "{}")
    c = Post(d.BEZPODPISU, "word", "scan", "hand", "Pakoland {}")
    unsigned = replace(c, guise="docx", signing="none")
    g = Post(d.INNY, "word_x", "scan", "hand", "akwart {}")
    bare = replace(g, way="program", signing="none")
    return (
        _application(
            a.firm,
            _mail(
                a.firm,
                _at(14, 13, 2),
                "Transbor – zgłoszenie na wyjazd",
                "Dzień dobry, w załączeniu zgłoszenie.\nS. Bartosik",
                *_own(a),
                zus_certificate(a, "letter", "RKS/2301/2026", "8.04.2026"),
                tax_arrears(a, "0808-SKA-2.4021.77.2026", "9.04.2026", "6 318,00"),
            ),
            is_sound=False,
        ),
        _application(
            b.firm,
            _mail(
                b.firm,
                _at(17, 19, 33),
                "Budmix zgłoszenie",
                "dzień dobry, przesyłam dokumenty + pismo z ZUS\nAndrzej Korzec",
                *_own(b),
                zus_refusal(b, "390000/RKS/DEC/188/2026", "13.04.2026", "4 207,55"),
                tax_certificate(b, "boxes", "0812-SOB.4021.51.2026", "14.04.2026"),
            ),
            is_sound=False,
        ),
        _application(
            c.firm,
            _mail(
                c.firm,
                _at(20, 12, 11),
                "Pakoland - formularze",
                "Dzień dobry,\nprzesyłam formularz w Wordzie, resztę w skanach.\nRenata Wójtowicz",
                replace(application_form(unsigned), faults=("unsigned",)),
                status_declaration(c),
                de_minimis_form(c),
                zus_certificate(c, "card", "2/ZN/2026/0260", "13.04.2026"),
                tax_certificate(c, "prose", "0806-SKP.4021.19.2026", "14.04.2026"),
            ),
            is_sound=False,
            missing=("draft_contract",),
        ),
        _application(
            g.firm,
            _mail(
                g.firm,
                _at(21, 15, 26),
                "Akwart zgłoszenie na wyjazd",
                "Dzień dobry,\nprzesyłamy komplet.\nM. Olejnik",
                replace(application_form(g), faults=("other_trip",)),
                status_declaration(g),
                de_minimis_form(g),
                replace(draft_contract(bare), faults=("not_initialled",)),
                zus_certificate(g, "prose", "390000/OK/745/2026", "15.04.2026"),
                tax_certificate(g, "automatic", "0811-SEW.4021.133.2026", "16.04.2026"),
            ),
            is_sound=False,
        ),
    )


APPLICATIONS = (*_digital(), *_scanned(), *_faulty())
