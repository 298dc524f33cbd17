"""What was told of one application, held against the truth."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.application import Finding
from domain.document import OTHER, UNRECOGNISED, Document, FileContent
from samples.pdf.applicant import CONTRACT_PAGES
from tests.corpus.measured.compare import NULL, RIGHT, WRONG, compared
from tests.corpus.measured.score import PERSON, Fault, Score
from tests.corpus.reading import Outcome, Read
from tests.corpus.sent.papers import the_call
from tests.corpus.truth import Paper, Place, Sending, SentDocument


@dataclass(frozen=True, slots=True)
class _Told:
    """A document that the program told, with the true places of its pages."""

    document: Document
    places: frozenset[Place]
    content: FileContent


def measured(sending: Sending, outcome: Outcome, *, is_beyond: bool = False) -> Score:
    """The score of one application."""
    score = Score(pages=sum(len(one.places) for one in sending.documents))
    told = [_with_places(document, read) for read in outcome.reads for document in read.documents]
    for sent in sending.documents:
        _measure(sending, sent, told, score, is_beyond=is_beyond)
    _invented(sending, told, score)
    _asked(sending, outcome.requests, score)
    return score


def _with_places(document: Document, read: Read) -> _Told:
    numbers = {page.number: at for at, page in enumerate(read.content.pages)}
    places = frozenset(
        read.places[numbers[number]]
        for number in range(document.first_page, document.last_page + 1)
        if number in numbers
    )
    return _Told(document, places, read.content)


def _measure(
    sending: Sending, sent: SentDocument, told: Iterable[_Told], score: Score, *, is_beyond: bool
) -> None:
    """One document sent: its kind, where it was cut, its answers and its signature."""
    own = set(sent.places)
    touching = sorted((one for one in told if one.places & own), key=lambda one: -len(one.places & own))
    named = [one for one in touching if one.document.kind != UNRECOGNISED]
    best = next((one for one in touching if one.document.kind == sent.paper.kind), None)
    ended = _kind_ended(sent.paper, best, named, touching)
    note = _Notes(sending, sent, score)
    score.counts["kind", ended] += 1
    if ended != RIGHT:
        found = "; ".join(_shown(one.document) for one in touching) or "nic nie odczytano"
        note.fault("kind", ended, sent.paper.kind, found, _text_of(touching))
    rule = the_call().documents.get(sent.paper.kind)
    if rule is not None and rule.mandatory and ended == WRONG and best is None:
        score.counts["missing", "false"] += 1
        note.fault("missing", "false", sent.paper.kind, "; ".join(_shown(one.document) for one in touching))
    if ended != RIGHT or best is None:
        return
    is_whole = best.places == own or best.places - own <= _blank_backs(sending)
    is_whole = is_whole and own <= best.places
    score.counts["cut", RIGHT if is_whole else WRONG] += 1
    if not is_whole:
        note.fault("cut", WRONG, str(sorted(own)), str(sorted(best.places)))
    _fields(sent.paper, best, note, is_beyond=is_beyond)
    _signature(sent.paper, best.document, note)
    if sent.paper.kind == "draft_contract":
        _contract(sent.paper, best, note)


def _kind_ended(paper: Paper, best: _Told | None, named: Sequence[_Told], touching: Sequence[_Told]) -> str:
    """„right”, „person” (nothing told for sure) or „wrong” (something else was)."""
    if best is not None:
        others = [one for one in named if one.document.kind != paper.kind and one is not best]
        return WRONG if any(len(one.places) >= len(best.places) for one in others) else RIGHT
    return WRONG if named and touching else PERSON


def _blank_backs(sending: Sending) -> set[Place]:
    """Pages of the files that belong to no document: backs of sheets."""
    known = {place for one in sending.documents for place in one.places}
    pages = max((page for _, page in known), default=0) + 1
    return {(file.name, page) for file in sending.files for page in range(1, pages + 1)} - known


def _invented(sending: Sending, told: Iterable[_Told], score: Score) -> None:
    """Documents told where others stand, and the confidence of every document told."""
    for one in told:
        if one.document.kind == UNRECOGNISED:
            continue
        owners = [sent for sent in sending.documents if one.places & set(sent.places)]
        is_right = any(sent.paper.kind == one.document.kind for sent in owners)
        score.confidences.append((one.document.confidence, is_right))
        if not is_right:
            score.counts["invented", WRONG] += 1
            owner = owners[0] if owners else SentDocument(Paper("pusta strona", b""), tuple(one.places))
            _Notes(sending, owner, score).fault(
                "invented", WRONG, owner.paper.kind, _shown(one.document), _text_of([one])
            )


def _asked(sending: Sending, requests: Iterable[Finding], score: Score) -> None:
    """What the letter would ask for although the paper was sent and nothing is the matter with it."""
    by_kind: dict[str, list[SentDocument]] = {}
    for sent in sending.documents:
        by_kind.setdefault(sent.paper.kind, []).append(sent)
    for finding in requests:
        papers = by_kind.get(finding.document or "", [])
        if papers and all(finding.code not in _matters(one.paper) for one in papers):
            score.counts["asked", WRONG] += 1
            shown = f"{finding.code}: {finding.message} {finding.evidence}"
            _Notes(sending, papers[0], score).fault("asked", WRONG, "nic", shown)


def _matters(paper: Paper) -> set[str]:
    """The codes of what is the matter with a paper indeed."""
    found: set[str] = set()
    if paper.signed == "none":
        found |= {"unsigned", "not_initialled"}
    if paper.initialled is not None and len(paper.initialled) < CONTRACT_PAGES:
        found |= {"not_initialled", "incomplete_form", "missing_pages"}
    if paper.fields.get("verdict", "no_arrears") != "no_arrears":
        found |= {"arrears", "wrong_document"}
    if paper.fields.get("nip", "") is None:
        found |= {"other_company"}
    return found


def _fields(paper: Paper, told: _Told, note: "_Notes", *, is_beyond: bool) -> None:
    for name, expected in paper.fields.items():
        found = told.document.fields.get(name)
        what = "tick" if name in paper.ticks else "field"
        ended = compared(name, expected, found, by_hand=name in paper.hand)
        if is_beyond and ended == NULL:
            ended = RIGHT
        note.score.counts[what, ended] += 1
        if ended != RIGHT:
            shown = "–" if found is None else f"{found.state}: {found.value!r}"
            words = found.evidence.excerpt if found is not None and found.evidence is not None else ""
            note.fault(what, ended, f"{name} = {expected!r}", shown, words)


def _signature(paper: Paper, document: Document, note: "_Notes") -> None:
    """Of papers that the applicant signs: „none” for a signed one is wrong, „unknown” goes to a person."""
    if paper.signed == "issuer":
        return
    wanted = {"hand": "image"}.get(paper.signed, paper.signed)
    state = document.signing.state
    ended = RIGHT if state == wanted else PERSON if state == "unknown" else WRONG
    # A doubtful ink goes to a person as well.
    if ended == WRONG and state == "image" and document.signing.confidence < the_call().thresholds.field:
        ended = PERSON
    note.score.counts["signature", ended] += 1
    if ended != RIGHT:
        note.fault(
            "signature",
            ended,
            wanted,
            f"{state} ({document.signing.confidence}): {document.signing.evidence}",
        )


def _contract(paper: Paper, told: _Told, note: "_Notes") -> None:
    """Initials page by page, and pages that were not sent."""
    document = told.document
    if paper.initialled is not None and document.signing.state != "unknown":
        found = {number - document.first_page + 1 for number in document.signing.initialled_pages}
        for page in range(1, document.last_page - document.first_page + 2):
            ended = RIGHT if (page in found) == (page in paper.initialled) else WRONG
            note.score.counts["initials", ended] += 1
            if ended == WRONG:
                note.fault(
                    "initials", WRONG, f"strona {page}: {page in paper.initialled}", f"{page in found}"
                )
    elif paper.initialled is not None:
        note.score.counts["initials", PERSON] += len(told.places)
    ended = RIGHT if bool(_lost(document)) == bool(paper.lost) else WRONG
    note.score.counts["lost pages", ended] += 1
    if ended != RIGHT:
        note.fault("lost pages", ended, str(paper.lost), str(_lost(document)), _text_of([told]))


def _lost(document: Document) -> tuple[str, ...]:
    """What the program says is missing from a contract."""
    said = [
        (name, value.value)
        for name, value in document.fields.items()
        if name.startswith("missing") and value.state == "read" and value.value
    ]
    declared = document.value("pages_declared")
    pages = document.last_page - document.first_page + 1
    if isinstance(declared, int) and declared > pages:
        said.append(("pages_declared", declared))
    return tuple(map(str, said))


@dataclass(frozen=True, slots=True)
class _Notes:
    """Where faults of one document are noted."""

    sending: Sending
    sent: SentDocument
    score: Score

    def fault(self, what: str, ended: str, expected: str, found: str, excerpt: str = "") -> None:
        """Note one."""
        place = self.sent.places[0] if self.sent.places else ("", 0)
        paper = f"{self.sent.paper.kind} {self.sent.paper.layout}".strip()
        self.score.faults.append(
            Fault(
                what, ended, self.sending.guise, self.sending.company, place, paper, expected, found, excerpt
            )
        )


def _shown(document: Document) -> str:
    said = " | ".join(one.excerpt for one in document.evidence[:3])
    pages = f"{document.first_page}–{document.last_page}"
    kind = document.kind if document.kind != OTHER else f"other „{document.title}”"
    return f"{kind} {document.confidence:.2f} (s. {pages}) {said}".strip()


def _text_of(told: Sequence[_Told], most: int = 1500) -> str:
    """The beginning of what was read."""
    if not told:
        return ""
    first = told[0].document.first_page
    return next((page.text[:most] for page in told[0].content.pages if page.number == first), "")
