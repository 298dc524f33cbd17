"""The findings of one application's documents, in the words that letters print.

Each function answers with one finding of a stable code: what was found, kindly and exactly, and what to do.
Nothing here prints a PESEL or an amount.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from checks.judge.documents.holdings import UnreadItem, Version
from checks.wording import absent_pages, evidence_at, evidence_text, quote, sentence
from domain.acts.decision import Decision
from domain.application import Asked, FiledFile, Finding, Submission
from domain.call import Call
from domain.document import ElectronicSignature, Evidence, ReadStatus
from domain.rules.papers.age_limit import AgeLimit
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.representatives_rule import RepresentativesRule
from domain.words.polish import day_text, local_date, plural, which

DOUBTS = frozenset({"unsure", "instalments"})
"""Codes of what only a person can judge: they make a document unsure, never defective."""
UNREAD_COPY = "unread_copy"
"""The code of the note about a file that may be a copy of a certificate."""
_COUNTED_TO = {"arrival": "wpływem", "close": "zamknięciem naboru", "opening": "otwarciem naboru"}
_DAYS, _MONTHS = ("dzień", "dni", "dni"), ("miesiąc", "miesiące", "miesięcy")

_OF_KEYS = frozenset({"p7m", "pgp"})
"""Formats that are encrypted to somebody's key: there is no password to leave out."""


def _finding(
    version: Version,
    code: str,
    message: str,
    remedy: str,
    evidence: Evidence | None = None,
    asked_of: Asked = "applicant",
    blocks: bool = True,
) -> Finding:
    return Finding(
        code=code,
        document=version.kind,
        message=message,
        remedy=remedy,
        evidence=evidence_at(version.file, evidence),
        asked_of=asked_of,
        blocks=blocks,
        file=version.file.path,
        attachment_id=version.file.attachment_id,
        first_seen_at=version.received_at,
    )


def missing(kind: str, rule: DocumentRule) -> Finding:
    """A mandatory document that was never sent."""
    return Finding("missing", kind, f"W zgłoszeniu nie znaleźliśmy dokumentu: {rule.name}.", rule.remedy)


def too_few(kind: str, rule: DocumentRule, needed: int, there: int, persons: Iterable[str] = ()) -> Finding:
    """A document that every person needs and some lack; `persons` are those, where it is known."""
    said = f"potrzebnych jest {needed}, po jednym dla każdej osoby"
    came = f"; znaleźliśmy {there}" if there else ", a nie znaleźliśmy żadnego"
    names = [quote(name) for name in persons] if there else []
    lack = f". Brakuje dla: {', '.join(names)}" if names else ""
    return Finding("missing", kind, f"Dokument „{rule.name}”: {said}{came}{lack}.", rule.remedy)


def awaited_by_hand(kind: str, rule: DocumentRule) -> Finding:
    """What is delivered on paper or in person, and no clerk has recorded yet; nobody is asked for it."""
    message = f"Na papierze albo osobiście, czego nie odnotowano: {rule.name}."
    return Finding("by_hand", kind, message, rule.remedy, asked_of="staff")


def unreadable(opaque: UnreadItem, kind: str | None, blocks: bool, others: Iterable[str] = ()) -> Finding:
    """A file that nobody can open; `others` are the documents that it may hold, by their names."""
    file = opaque.file
    assert file is not None
    name = quote(file.filename)
    if file.reading.status is ReadStatus.ENCRYPTED and file.reading.format in _OF_KEYS:
        message = f"Wiadomość albo plik „{name}” zaszyfrowano (S/MIME lub PGP) i nie możemy tego odczytać."
        remedy = "Prosimy przesłać dokumenty jeszcze raz, bez szyfrowania."
    elif file.reading.status is ReadStatus.ENCRYPTED:
        message = f"Plik „{name}” jest zabezpieczony hasłem i nie możemy go otworzyć."
        remedy = "Prosimy przesłać go jeszcze raz bez hasła."
    else:
        message = f"Plik „{name}” dotarł uszkodzony lub pusty i nie możemy go otworzyć."
        remedy = "Prosimy przesłać go jeszcze raz."
    absent = "; ".join(others)
    if absent:
        remedy += f" Jeżeli nie zawiera następujących dokumentów, prosimy przesłać także je: {absent}."
    return Finding(
        code="unreadable",
        document=kind,
        message=message,
        remedy=remedy,
        evidence=evidence_text(file, words=file.reading.reason),
        blocks=blocks,
        file=file.path,
        attachment_id=file.attachment_id,
        first_seen_at=opaque.received_at,
    )


def perhaps_in(kind: str, rule: DocumentRule, opaque: Iterable[UnreadItem]) -> Finding:
    """A document that may be in a file of which nothing is known yet."""
    files = list(opaque)
    named = ("odnośnik w wiadomości" if o.file is None else f"„{quote(o.file.filename)}”" for o in files)
    names = ", ".join(dict.fromkeys(named))  # of one file, several papers may be unread
    return Finding(
        code="unsure",
        document=kind,
        message=f"Dokument „{rule.name}” może być w pliku, którego program nie odczytał: {names}.",
        remedy="Pracownik sprawdzi plik.",
        evidence=names,
        asked_of="staff",
        first_seen_at=max((o.received_at for o in files), default=None),
    )


def perhaps_within(version: Version, rule: DocumentRule, call: Call) -> Finding:
    """A document that may be a page of another one, with which it was bound or photographed."""
    name, other = quote(version.file.filename), call.documents[version.document.kind].name
    found = _finding(
        version,
        "unsure",
        f"Dokument „{rule.name}” może być stroną pliku „{name}”, w którym rozpoznano: {other}.",
        "Pracownik sprawdzi plik.",
        asked_of="staff",
    )
    return replace(found, evidence=name)


def perhaps_closed(kind: str, rule: DocumentRule, closed: Iterable[UnreadItem]) -> Finding:
    """A document that may be in a file nobody can open; `unreadable` asks for the file itself."""
    found = perhaps_in(kind, rule, closed)
    message = f"Dokument „{rule.name}” może być w pliku, którego nie można otworzyć: {found.evidence}."
    return replace(found, message=message, remedy="Prosimy o ten plik.", asked_of="nobody")


def refusal_words(rule: DocumentRule) -> tuple[str, str]:
    """What a letter says before the reason of who refused a document, and what it asks for.

    What somebody else issued, its sender cannot correct: they send it once more, or another.
    """
    if rule.signed == "issuer" or rule.reads_as in {"certificate", "evidence"}:
        return (
            f"Dokumentu „{rule.name}” nie możemy przyjąć.",
            "Prosimy przesłać właściwy i czytelny dokument.",
        )
    return (
        f"Dokument „{rule.name}” wymaga poprawienia.",
        "Prosimy poprawić dokument i przesłać go ponownie.",
    )


def refused(kind: str, rule: DocumentRule, decision: Decision, version: Version | None) -> Finding:
    """A document that a person refused: the person's reason is what the letter prints."""
    message, remedy = refusal_words(rule)
    return Finding(
        code="refused",
        document=kind,
        message=f"{message} {sentence(decision.reason)}".rstrip(),
        remedy=remedy,
        evidence=f"decyzja: {decision.by}",
        file=version.file.path if version else None,
        attachment_id=version.file.attachment_id if version else None,
        first_seen_at=decision.at,
    )


def unsure(version: Version, why: str, evidence: Evidence | None = None) -> Finding:
    """Something about a document that a person must look at; `why` is a clause without a full stop."""
    return _finding(version, "unsure", f"{why}.", "Pracownik sprawdzi dokument.", evidence, "staff")


def unsigned(version: Version, rule: DocumentRule) -> Finding:
    """A document that its author should have signed."""
    return _finding(
        version,
        "unsigned",
        f"Dokument „{rule.name}” nie jest podpisany.",
        "Prosimy podpisać dokument (elektronicznie albo odręcznie i zeskanować) i przesłać go ponownie.",
        Evidence(version.document.signing.evidence, version.document.last_page),
    )


def not_initialled(version: Version, rule: DocumentRule, pages: tuple[int, ...]) -> Finding:
    """A contract without initials, on the pages named (none named: on all of it)."""
    if not pages:
        message = f"W dokumencie „{rule.name}” brakuje paraf."
    elif len(pages) == 1:
        message = f"W dokumencie „{rule.name}” brakuje parafy na stronie {pages[0]}."
    else:
        message = f"W dokumencie „{rule.name}” brakuje paraf na stronach: {', '.join(map(str, pages))}."
    evidence = Evidence(version.document.signing.evidence, pages[0] if pages else None)
    return _finding(version, "not_initialled", message, rule.remedy, evidence)


def missing_pages(
    version: Version, rule: DocumentRule, absent: tuple[str, ...], evidence: Evidence | None
) -> Finding:
    """A document of which pages lack between others; `absent` are „3 z 7”."""
    return _finding(
        version,
        "missing_pages",
        f"W dokumencie „{rule.name}” brakuje {absent_pages(absent)}.",
        "Prosimy o przesłanie całego dokumentu.",
        evidence,
    )


def incomplete_form(version: Version, call: Call, empty: Iterable[tuple[str | None, str]]) -> Finding:
    """A form with required points left empty; `empty` are (point, name) in the form's order."""
    points: dict[str, list[str]] = {}
    other: list[str] = []
    for point, name in empty:
        (other if point is None else points.setdefault(point, [])).append(name)
    is_form = version.kind == call.form_kind
    where = "W formularzu" if is_form else f"W dokumencie „{call.documents[version.kind].name}”"
    said = [f"{point} ({', '.join(names)})" for point, names in points.items()]
    clauses = []
    if said:
        clauses.append(f"nie wypełniono {'punktu' if len(said) == 1 else 'punktów'}: {', '.join(said)}")
    if other:
        clauses.append(f"nie podano: {'; '.join(other)}")
    is_signed = call.documents[version.kind].signed == "applicant"
    return _finding(
        version,
        "incomplete_form",
        f"{where} {', '.join(clauses)}.",
        f"Prosimy uzupełnić brakujące odpowiedzi{', podpisać dokument' if is_signed else ''} "
        "i przesłać go ponownie.",
    )


def unfilled(version: Version, rule: DocumentRule, evidence: Evidence | None) -> Finding:
    """The blank itself, sent without an answer in it."""
    return _finding(
        version,
        "incomplete_form",
        f"Dokument „{rule.name}” to sam wzór: nie wpisano w nim żadnej odpowiedzi.",
        f"Prosimy wypełnić wzór{', podpisać go' if rule.signed == 'applicant' else ''} i przesłać ponownie.",
        evidence,
    )


def unread_but_known(version: Version, rule: DocumentRule, unread: str, evidence: Evidence | None) -> Finding:
    """A note: answers that could not be read here and that the other documents tell alike."""
    return _finding(
        version,
        "unread_but_known",
        f"W dokumencie „{rule.name}” nie odczytano: {unread}. Pozostałe dokumenty podają to zgodnie.",
        "Do wiadomości pracownika: gdyby ten dokument podawał co innego, byłaby to sprzeczność.",
        evidence,
        "staff",
        blocks=False,
    )


def unread_but_answered(version: Version, rule: DocumentRule, unread: str) -> Finding:
    """A note: answers that were given, that nobody could read, and that hold nothing up."""
    return _finding(
        version,
        "unread_but_answered",
        f"W dokumencie „{rule.name}” są odpowiedzi, których program nie odczytał: {unread}. "
        "Zgłoszenie na to nie czeka.",
        "Do wiadomości pracownika; punkty za te odpowiedzi potwierdza komisja.",
        None,
        "staff",
        blocks=False,
    )


def invalid_nip(version: Version, rule: DocumentRule, nip: str, evidence: Evidence | None) -> Finding:
    """A NIP whose check digit does not fit."""
    return _finding(
        version,
        "invalid_nip",
        f"Numer NIP „{quote(nip)}” w dokumencie „{rule.name}” jest błędny (nie zgadza się cyfra kontrolna).",
        "Prosimy sprawdzić NIP i przesłać poprawiony dokument.",
        evidence,
    )


def invalid_pesel(version: Version, rule: DocumentRule, evidence: Evidence | None) -> Finding:
    """A PESEL number whose check digit does not fit; the number is not repeated."""
    return _finding(
        version,
        "invalid_pesel",
        f"Numer PESEL w dokumencie „{rule.name}” jest błędny (nie zgadza się cyfra kontrolna).",
        "Prosimy sprawdzić numer i przesłać poprawiony dokument.",
        evidence,
    )


def wrong_number_of_persons(
    version: Version, rule: DocumentRule, limit: RepresentativesRule, count: int, evidence: Evidence | None
) -> Finding:
    """A form that names more or fewer persons than the call lets one applicant send."""
    persons = ("osobę", "osoby", "osób")
    is_too_many = count > limit.at_most
    allowed = (
        f"najwyżej {plural(limit.at_most, *persons)}"
        if is_too_many
        else f"co najmniej {plural(limit.at_least, *persons)}"
    )
    cited = f" ({limit.source})" if limit.source else ""
    return _finding(
        version,
        "persons",
        f"Dokument „{rule.name}” wymienia {plural(count, *persons)}, a zgłosić można {allowed}{cited}.",
        f"Prosimy przesłać dokument, który wymienia {allowed}.",
        evidence,
    )


def other_company(
    version: Version, rule: DocumentRule, found: str, own: str, noun: str, evidence: Evidence | None
) -> Finding:
    """A document of another applicant than the form's; both as their call tells them („NIP 9290000006”)."""
    is_number = any(c.isdigit() for c in found)
    whom = f"podmiotu o numerze {found}" if is_number else f"kogo innego ({found})"
    who = f"podmiot o numerze {own}" if is_number else own
    return _finding(
        version,
        "other_company",
        f"Dokument „{rule.name}” dotyczy {whom}, a zgłoszenie składa {who}.",
        f"Prosimy przesłać dokument dotyczący {noun}, {which(noun)} składa zgłoszenie.",
        evidence,
    )


def arrears(version: Version, rule: DocumentRule, verdict: str, evidence: Evidence | None) -> Finding:
    """A certificate that states arrears, or the refusal of one."""
    if verdict == "refusal":
        message = f"Zamiast dokumentu „{rule.name}” przesłano odmowę wydania zaświadczenia."
    else:
        message = f"Z dokumentu „{rule.name}” wynika, że stwierdzono zaległości."
    return _finding(version, "arrears", message, "Prosimy o kontakt z urzędem.", evidence, "staff")


def instalments(version: Version, rule: DocumentRule, evidence: Evidence | None) -> Finding:
    """A certificate that mentions instalments or a deferral."""
    message = f"Dokument „{rule.name}” wspomina o układzie ratalnym albo odroczeniu płatności."
    return _finding(
        version, "instalments", message, "Pracownik oceni treść zaświadczenia.", evidence, "staff"
    )


def wrong_document(version: Version, rule: DocumentRule) -> Finding:
    """A look-alike in the place of the document that is needed."""
    title = quote(version.document.title) or "inny dokument"
    evidence = version.document.evidence[0] if version.document.evidence else None
    return _finding(
        version,
        "wrong_document",
        f"Przesłany dokument to „{title}”, a potrzebny jest: {rule.name}.",
        rule.remedy,
        evidence,
    )


def obsolete_template(version: Version, rule: DocumentRule, evidence: Evidence | None) -> Finding:
    """A de minimis form of the regulation that ceased to apply (Dz.U. 2025 poz. 1489)."""
    return _finding(
        version,
        "obsolete_template",
        f"Dokument „{rule.name}” sporządzono na nieaktualnym wzorze (powołuje rozporządzenie nr 1407/2013).",
        rule.remedy,
        evidence,
    )


def other_trip(version: Version, call: Call, evidence: Evidence | None) -> Finding:
    """A form that names another trip than the call's."""
    return _finding(
        version,
        "other_trip",
        f"W formularzu wskazano co innego niż: {call.trip.title}.",
        "Prosimy przesłać formularz ze wskazanym właściwym naborem.",
        evidence,
        "staff",
    )


def signature_invalid(version: Version, rule: DocumentRule) -> Finding:
    """A file that is not, or no longer, what was signed; the evidence tells which signature says so."""
    signing = version.document.signing
    if any(s.signed_sha256 or s.signed_names for s in signing.signatures):
        message = f"Podpis elektroniczny w osobnym pliku nie pasuje do dokumentu „{rule.name}”."
        remedy = "Prosimy podpisać dokument ponownie i przesłać go bez zmian razem z podpisem."
    else:
        message = f"Plik z dokumentem „{rule.name}” zmieniono po podpisaniu elektronicznym."
        remedy = "Prosimy podpisać dokument ponownie i przesłać go bez zmian."
    told = [signing.evidence, *(_of_signature(s) for s in signing.signatures)]
    evidence = Evidence("; ".join(filter(None, told)))
    return _finding(version, "signature_invalid", message, remedy, evidence, "staff")


def _of_signature(signature: ElectronicSignature) -> str:
    """What one signature says of the file: one made before a change stands for the earlier version."""
    when = f" z {day_text(local_date(signature.signed_at))}" if signature.signed_at is not None else ""
    who = f"podpis{when} ({signature.signer or 'podpisujący nieznany'})"
    if signature.is_intact is False:
        return f"{who} nie zgadza się z treścią pliku"
    if signature.covers_whole_file is False:
        return f"{who} obejmuje wcześniejszą wersję pliku"
    return f"{who} jest zgodny z treścią pliku" if signature.is_intact else f"{who} nie został sprawdzony"


def too_old(
    version: Version, rule: DocumentRule, issued_on: date, limit: AgeLimit, evidence: Evidence | None
) -> Finding:
    """A document older than the call admits: it is asked for anew, or noted, as the call says."""
    age = plural(limit.days, *_DAYS) if limit.days is not None else plural(limit.months or 0, *_MONTHS)
    message = (
        f"Dokument „{rule.name}” wystawiono {day_text(issued_on)}, wcześniej niż {age} przed "
        f"{_COUNTED_TO[limit.counted_to]}."
    )
    if limit.blocks:
        remedy = "Prosimy przesłać dokument wystawiony później."
        return _finding(version, "certificate_age", message, remedy, evidence)
    note = "Do wiadomości pracownika."
    return _finding(version, "certificate_age", message, note, evidence, "staff", blocks=False)


def dates(version: Version, rule: DocumentRule, what: str) -> Finding:
    """Dates that contradict each other; it warns and never blocks."""
    message = f"Daty w dokumencie „{rule.name}” nie zgadzają się: {what}."
    return _finding(version, "dates", message, "Do wiadomości pracownika.", None, "staff", blocks=False)


def contradiction(
    version: Version, rule: DocumentRule, other: Version, other_rule: DocumentRule, said: tuple[str, str]
) -> Finding:
    """A size that differs from the one another document of the application gives; `said` are both in words.

    The evidence shows either place: whoever decides compares them.
    """
    found = _finding(
        version,
        "contradiction",
        f"W dokumencie „{rule.name}” podano wielkość przedsiębiorstwa: {said[0]}, a w dokumencie "
        f"„{other_rule.name}”: {said[1]}.",
        "Prosimy wyjaśnić, która informacja jest prawdziwa, i przesłać poprawiony dokument.",
        version.document.fields["size"].evidence,
    )
    elsewhere = evidence_at(other.file, other.document.fields["size"].evidence)
    return replace(found, evidence=f"{found.evidence}; {elsewhere}")


def at_closing_instant(submission: Submission) -> Finding:
    """A note that a message arrived in the very instant of the close, which is still in time (§ 4.2)."""
    return Finding(
        code="closing_instant",
        document=None,
        message="Zgłoszenie wpłynęło dokładnie w chwili zamknięcia naboru: jest złożone w terminie.",
        evidence=quote(submission.subject),
        asked_of="nobody",
        blocks=False,
        first_seen_at=submission.received_at,
    )


def unread_copy(kind: str, file: FiledFile, received_at: datetime) -> Finding:
    """A note: a file that nobody could read, while the form lists more certificates than came as copies."""
    return Finding(
        code=UNREAD_COPY,
        document=kind,
        message=f"Nie rozpoznano pliku „{quote(file.filename)}”. Formularz wymienia więcej certyfikatów, "
        "niż rozpoznano kopii: ten plik może być jedną z nich.",
        evidence=evidence_text(file),
        asked_of="staff",
        blocks=False,
        first_seen_at=received_at,
    )
