"""The only Polish names of statuses, kinds and states: what every list, letter and report calls them."""

from typing import Literal

from domain.acts.question_code import QuestionKind
from domain.application import DocumentState, Status
from domain.document import Chain, ReadStatus, SignatureState
from domain.letter import LetterKind, LetterState
from domain.mail import Outcome
from domain.people.account import Grant, LoginOutcome, Looked, Role
from domain.scan import ScanVerdict

STATUSES = {
    Status.UNDER_REVIEW: "w trakcie sprawdzania",
    Status.NEEDS_DECISION: "czeka na decyzję",
    Status.AWAITING_CORRECTION: "czeka na uzupełnienie",
    Status.COMPLETE: "kompletne",
    Status.CORRECTION_OVERDUE: "po terminie uzupełnienia",
    Status.INELIGIBLE: "nie spełnia kryteriów formalnych",
    Status.LATE: "po terminie naboru",
    Status.EARLY: "przed otwarciem naboru",
    Status.WITHDRAWN: "wycofane",
}
"""Where an application stands."""

DOCUMENT_STATES = {
    DocumentState.ACCEPTED: "przyjęty",
    DocumentState.DEFECTIVE: "do poprawy",
    DocumentState.MISSING: "brak",
    DocumentState.UNSURE: "do sprawdzenia",
}
"""What is known of one kind of document in an application."""

OUTCOMES = {
    Outcome.FILED: "złożona do akt",
    Outcome.IGNORED: "pominięta",
    Outcome.QUARANTINED: "odłożona dla pracownika",
    Outcome.DUPLICATE: "duplikat",
    Outcome.PENDING: "czeka",
}
"""What became of a message (wiadomość)."""

LETTER_KINDS = {
    LetterKind.ACKNOWLEDGEMENT: "potwierdzenie otrzymania",
    LetterKind.CORRECTION_REQUEST: "prośba o uzupełnienie",
    LetterKind.REMINDER: "przypomnienie",
    LetterKind.EXTENSION: "przedłużenie terminu",
    LetterKind.PROLONGATION: "przedłużenie naboru",
    LetterKind.CLOSING: "pozostawienie bez rozpatrzenia",
    LetterKind.COMPLETENESS: "zawiadomienie o kompletności",
    LetterKind.LATE_NOTICE: "wpływ po terminie naboru",
    LetterKind.EARLY_NOTICE: "wpływ przed otwarciem naboru",
    LetterKind.RESULT_QUALIFIED: "wynik: zakwalifikowanie",
    LetterKind.RESULT_RESERVE: "wynik: lista rezerwowa",
    LetterKind.RESULT_INELIGIBLE: "wynik: niespełnione kryteria",
    LetterKind.DIGEST: "poranny przegląd",
    LetterKind.ALERT: "alarm",
}
"""What a kind of letter is called in a list."""

LETTER_HEADINGS = {
    LetterKind.ACKNOWLEDGEMENT: "Potwierdzenie otrzymania zgłoszenia",
    LetterKind.CORRECTION_REQUEST: "Informacja o konieczności uzupełnienia lub poprawy zgłoszenia",
    LetterKind.REMINDER: "Przypomnienie o terminie uzupełnienia zgłoszenia",
    LetterKind.EXTENSION: "Przedłużenie terminu uzupełnienia zgłoszenia",
    LetterKind.PROLONGATION: "Nabór potrwa dłużej",
    LetterKind.CLOSING: "Zgłoszenie pozostawiono bez rozpatrzenia",
    LetterKind.COMPLETENESS: "Potwierdzenie kompletności zgłoszenia",
    LetterKind.LATE_NOTICE: "Zgłoszenie wpłynęło po terminie naboru",
    LetterKind.EARLY_NOTICE: "Zgłoszenie wpłynęło przed otwarciem naboru – prosimy o ponowne przesłanie",
    LetterKind.RESULT_QUALIFIED: "Wynik naboru: zakwalifikowanie do udziału",
    LetterKind.RESULT_RESERVE: "Wynik naboru: lista rezerwowa",
    LetterKind.RESULT_INELIGIBLE: "Wynik naboru: zgłoszenie nie spełnia kryteriów formalnych",
    LetterKind.DIGEST: "Poranny przegląd naboru",
    LetterKind.ALERT: "Pilne: program obsługujący nabór wymaga uwagi",
}
"""How a letter of each kind is headed, and quoted by its heading."""

LETTER_STATES = {
    LetterState.DRAFT: "do zatwierdzenia",
    LetterState.QUEUED: "w kolejce",
    LetterState.SENDING: "wysyłane",
    LetterState.SENT: "wysłane",
    LetterState.FAILED: "odmowa serwera",
    LetterState.UNCERTAIN: "niepewne",
    LetterState.BOUNCED: "niedoręczone",
    LetterState.CANCELLED: "odwołane",
}
"""What became of a letter (pismo)."""

READ_STATUSES = {
    ReadStatus.OK: "odczytany",
    ReadStatus.PARTIAL: "odczytany częściowo",
    ReadStatus.EMPTY_TEXT: "bez tekstu",
    ReadStatus.ENCRYPTED: "zabezpieczony hasłem",
    ReadStatus.DAMAGED: "uszkodzony",
    ReadStatus.LIMIT: "za duży albo za długo czytany",
    ReadStatus.CRASH: "czytanie się nie udało",
    ReadStatus.UNSUPPORTED: "format nieobsługiwany",
    ReadStatus.BLOCKED: "zablokowany",
    ReadStatus.UNPACKED: "rozpakowany",
}
"""How reading a file (plik) ended."""

SCAN_VERDICTS = {
    ScanVerdict.CLEAN: "czysty",
    ScanVerdict.INFECTED: "zainfekowany",
    ScanVerdict.NOT_SCANNED: "niesprawdzony",
}
"""What the virus scanner said of a file."""

ANSWER_STATES: dict[Literal["empty", "unclear"], str] = {"empty": "puste", "unclear": "nieczytelne"}
"""What stands in a form where no answer was read."""

SIGNATURE_STATES: dict[SignatureState, str] = {
    "electronic": "podpis elektroniczny",
    "image": "podpis lub parafa",
    "none": "brak podpisu",
    "unknown": "nie wiadomo",
}
"""Whether a document is signed."""

SIGNATURE_KINDS: dict[Literal["qualified", "trusted", "personal", "unknown"], str] = {
    "qualified": "kwalifikowany",
    "trusted": "zaufany",
    "personal": "osobisty",
    "unknown": "rodzaj nieustalony",
}
"""Kinds of electronic signatures (podpis)."""

CHAINS: dict[Chain, str] = {
    "trusted": "łańcuch zaufany",
    "untrusted": "łańcuch niezaufany",
    "unknown": "łańcuch niesprawdzony",
}
"""Whether a signature's certificate leads to a root that the office trusts."""

ROLES = {
    Role.CLERK: "pracownik",
    Role.MEMBER: "członek Komisji",
    Role.CHAIR: "przewodniczący Komisji",
    Role.AUDITOR: "kontrola (tylko wgląd)",
    Role.ADMIN: "administrator",
}
"""As what somebody works with the panel."""


def role_text(grant: str) -> str:
    """A role as it is kept, in words, with the office that it is given for.

    >>> role_text("clerk"), role_text("auditor@tourism")
    ('pracownik', 'kontrola (tylko wgląd): tourism')
    """
    given = Grant.of(grant)
    return f"{ROLES[given.role]}: {given.office}" if given.office else ROLES[given.role]


LOGIN_OUTCOMES = {
    LoginOutcome.OK: "zalogowanie",
    LoginOutcome.WRONG: "nieudane logowanie",
    LoginOutcome.THROTTLED: "logowanie wstrzymane po wielu próbach",
    LoginOutcome.DISABLED: "logowanie na konto wyłączone",
    LoginOutcome.LOGOUT: "wylogowanie",
    LoginOutcome.PASSWORD_SET: "ustawienie hasła",
    LoginOutcome.ENDED: "zakończenie sesji przez administratora",
    LoginOutcome.OTHERS_ENDED: "zakończenie pozostałych własnych sesji",
    LoginOutcome.FACTOR_SET: "zmiana kodu z telefonu",
}
"""What happened with an account."""

LOOKS = {
    Looked.APPLICATION: "zgłoszenie",
    Looked.FILE: "plik",
    Looked.MESSAGE: "wiadomość",
    Looked.LETTER: "pismo",
    Looked.LIST: "lista",
}
"""What somebody looked at."""

HEALTH_CHECKS = {
    "database": "baza danych",
    "poll_minutes": "minut od odebrania poczty",
    "reconcile_hours": "godzin od porównania całej skrzynki z księgą",
    "pending_minutes": "minut czeka najstarsza nieprzetworzona wiadomość",
    "queued_minutes": "minut czeka najstarsze pismo w kolejce",
    "uncertain": "pisma niepewne",
    "failed": "pisma odrzucone przez serwer",
    "bounced": "pisma niedoręczone",
    "quarantined": "wiadomości odłożone od ostatniego przeglądu",
    "sandbox_restarts": "procesy czytające przerwane w ciągu doby",
    "sandbox_restarts_ever": "procesy czytające przerwane od początku",
    "disk_free_mb": "wolne MB na dysku",
    "backup_hours": "godzin od kopii zapasowej",
    "sending": "pisma do zgłaszających mogą wychodzić",
    "worker": "program pracuje",
    "tessdata": "polskie dane do odczytu skanów",
}
"""What `nabor health` looks at."""

FIELDS = {
    "address": "adres siedziby",
    "agreements": "liczba Porozumień",
    "as_of": "stan na dzień",
    "branch_address": "adres oddziału",
    "branch_postal_code": "kod pocztowy oddziału",
    "branch_town": "miejscowość oddziału",
    "certificates": "certyfikaty, atesty, patenty",
    "delegate": "delegowany przedstawiciel",
    "draw": "kolejność z losowania",
    "email": "adres do pism",
    "events": "liczba wydarzeń promocyjnych z ostatnich 3 lat",
    "evidence_copies": "liczba przesłanych kopii certyfikatów",
    "horizontal": "przedsięwzięcie horyzontalne",
    "innovative": "działalność innowacyjna",
    "issued_on": "data wystawienia",
    "issuer": "kto wystawił",
    "lis": "Lubuskie Inteligentne Specjalizacje",
    "missing_pages": "brakujące strony",
    "missing_sections": "brakujące paragrafy",
    "name": "nazwa zgłaszającego",
    "nip": "NIP",
    "number": "numer dokumentu",
    "obsolete_regulation": "być może nieaktualny wzór",
    "office_trips": "liczba wyjazdów organizowanych przez urząd",
    "other_destination": "cel wyjazdu inny niż w naborze",
    "pages_declared": "liczba stron według stopki",
    "pkd": "kod PKD",
    "postal_code": "kod pocztowy siedziby",
    "regulation": "rozporządzenie, na które powołuje się dokument",
    "signature": "data i podpis",
    "size": "wielkość przedsiębiorstwa",
    "social_media": "profile w mediach społecznościowych",
    "standard": "norma",
    "town": "miejscowość siedziby",
    "trip": "czego dotyczy zgłoszenie",
    "valid_until": "ważny do",
    "verdict": "co stwierdza",
    "voivodeship": "województwo",
    "website_foreign": "strona www w języku obcym",
    "website_pl": "strona www po polsku",
}
"""Fields that every call knows, and those that no form asks by a question of its own."""

VALUES = {
    "no_arrears": "brak zaległości",
    "arrears": "zaległości",
    "refusal": "odmowa wydania zaświadczenia",
    "instalments": "układ ratalny",
}
"""Answers that are codes, whatever the field."""

QUESTIONS = {
    QuestionKind.ADDRESS: "adres do pism",
    QuestionKind.RESIGNATION: "rezygnacja",
    QuestionKind.DOUBTFUL_MESSAGE: "wątpliwa wiadomość",
    QuestionKind.HELD_MESSAGE: "wiadomość do przypisania",
    QuestionKind.LATE: "wpływ po zamknięciu naboru",
    QuestionKind.FORM_AFTER_CLOSE: "brak formularza przed zamknięciem naboru",
    QuestionKind.LATE_SUPPLEMENT: "uzupełnienie po terminie",
    QuestionKind.EARLY_DOCUMENTS: "dokumenty sprzed otwarcia naboru",
    QuestionKind.UNREAD_FILE: "nierozpoznany plik",
    QuestionKind.CLOUD_LINK: "odnośnik do plików",
    QuestionKind.OTHER_APPLICANT: "inny zgłaszający w formularzu",
    QuestionKind.OTHER_DELEGATE: "inny przedstawiciel",
    QuestionKind.OTHER_SIZE: "inna wielkość przedsiębiorstwa",
    QuestionKind.UNDELIVERED: "niedoręczona prośba",
    QuestionKind.FURTHER_REQUEST: "kolejna prośba",
    QuestionKind.BY_HAND: "do odnotowania",
    QuestionKind.MISSED_TERM: "nieuzupełnione w terminie",
    QuestionKind.UNJUDGED: "zgłoszenie, którego program nie ocenił",
    QuestionKind.UNSURE: "wątpliwość w dokumencie",
    QuestionKind.INSTALMENTS: "raty w zaświadczeniu",
    QuestionKind.ARREARS: "zaległości w zaświadczeniu",
    QuestionKind.OTHER_TRIP: "inny nabór w formularzu",
    QuestionKind.SIGNATURE_INVALID: "zmiana pliku po podpisaniu",
    QuestionKind.NOT_SME: "wielkość poza MŚP",
    QuestionKind.OUTSIDE_REGION: "siedziba poza województwem",
    QuestionKind.EXCLUDED_SECTOR: "wyłączony sektor",
    QuestionKind.UNKNOWN_SECTOR: "sektor nieustalony",
    QuestionKind.OFFICE_EMPLOYEE: "pracownik urzędu",
    QuestionKind.OWN_RULE: "kryterium naboru",
}
"""What a question to a person is about."""

ACTS = {
    "accept": "przyjęty dokument",
    "refuse": "odrzucony dokument",
    "kind": "ustalony rodzaj pliku",
    "field": "ustalone pole",
    "points": "ustalone punkty w kryterium",
    "confirm_points": "potwierdzone punkty",
    "approve": "zatwierdzone pismo",
    "drop": "odwołane pismo",
    "resend": "ponownie wysłane pismo",
    "treat_as_sent": "pismo uznane za wysłane",
    "message": "przypisana wiadomość",
    "password": "podane hasło do zamkniętych plików",
    "not_related": "wiadomość, która nie dotyczy naboru",
    "read": "przeczytana wiadomość",
    "extend": "przedłużony termin do",
    "settle": "obejrzana sprawa",
    "request": "kolejna prośba o uzupełnienie",
    "withdraw": "wycofane zgłoszenie",
    "eligible": "spełnione kryteria formalne",
    "ineligible": "niespełnione kryteria formalne",
    "close": "pozostawienie bez rozpatrzenia",
    "in_time": "uznane za złożone w terminie",
    "advance": "wybór do dalszego etapu",
    "prolong": "przedłużony nabór",
    "undo": "cofnięta decyzja",
    "release": "zwolnione wysyłanie pism",
}
"""What a person did, before its number or name."""

_SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie", "large": "duże"}


def size_name(size: object) -> str:
    """An enterprise's size as the forms name it; another call's own word as it is.

    >>> size_name("micro"), size_name("startup")
    ('mikro', 'startup')
    """
    return _SIZES.get(str(size), str(size))
