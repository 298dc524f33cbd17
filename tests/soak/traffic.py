"""The mail of a busy day: applications, answers, returned letters, and everything else that comes to an office."""

from collections import Counter, deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from random import Random

from domain.call import Call
from samples.facts.companies import Company, make_company
from samples.papers import enclosures, full_papers, without
from samples.pdf import files as pdf
from samples.story import unrelated
from samples.story.mails import Draft, Enclosure, mail
from samples.story.model import SentLetter, replies

_SHARES = {
    "complete": 3, "lacking": 2, "answer": 3, "returned": 1, "out of office": 1, "same again": 1,
    "newsletter": 2, "spam": 3, "question": 2, "invoice": 1, "job application": 1,
}  # fmt: skip
"""Of twenty mails."""


class Traffic:
    """Makes one mail after the other; the same seed and the same letters give the same mails."""

    def __init__(self, call: Call, seed: int) -> None:
        self._call = call
        self._random = Random(seed)
        self._number = 0
        self._waiting: dict[str, Company] = {}
        """Who was asked, or will be, for the certificate that was left out, by address."""
        self._returned: set[str] = set()
        self._last: deque[bytes] = deque(maxlen=20)
        self._companies: list[Company] = []
        self.made: Counter[str] = Counter()

    def next(self, at: datetime, sent: Sequence[SentLetter]) -> bytes:
        """The next mail, given every letter that has left."""
        makers: dict[str, Callable[[], bytes | None]] = {
            "complete": lambda: self._application(at),
            "lacking": lambda: self._application(at, "zus_certificate"),
            "answer": lambda: self._answer(at, sent),
            "returned": lambda: self._return(at, sent),
            "out of office": lambda: self._out_of_office(at),
            "same again": lambda: self._random.choice(self._last) if self._last else None,
            "newsletter": lambda: unrelated.newsletter(at),
            "spam": lambda: unrelated.spam(at),
            "question": lambda: unrelated.question(at),
            "invoice": lambda: unrelated.invoice(at),
            "job application": lambda: unrelated.job_application(at),
        }
        while True:
            (kind,) = self._random.choices(list(_SHARES), list(_SHARES.values()))
            raw = makers[kind]()
            if raw is not None:
                self.made[kind] += 1
                self._last.append(raw)
                return raw

    def _application(self, at: datetime, *lacking: str) -> bytes:
        self._number += 1
        company = make_company(self._number, size="small")
        self._companies.append(company)
        issued = (at - timedelta(days=6)).date()
        papers = without(full_papers(company, self._call, issued), *lacking)
        if lacking:
            self._waiting[company.email] = company
        subject, text = "Zgłoszenie na wyjazd studyjny do Szwajcarii", "W załączeniu dokumenty."
        return mail(at, Draft(company.email, subject, text, company.delegate, enclosures(papers)))

    def _answer(self, at: datetime, sent: Sequence[SentLetter]) -> bytes | None:
        """The certificate, in answer to the request for it."""
        for letter in sent:
            if letter.kind == "correction_request" and letter.to in self._waiting:
                company = self._waiting.pop(letter.to)
                zus = Enclosure("ZUS.pdf", pdf.zus_certificate(company, (at - timedelta(days=1)).date()))
                text = "w załączeniu brakujące zaświadczenie."
                return replies(at, company, text, (zus,), kind="correction_request").build(sent)
        return None

    def _return(self, at: datetime, sent: Sequence[SentLetter]) -> bytes | None:
        """The server's report that a letter could not be delivered (RFC 3464)."""
        for letter in sent:
            if letter.kind == "completeness" and letter.message_id not in self._returned:
                self._returned.add(letter.message_id)
                report = unrelated.bounce(at).replace(
                    b"<zaproszenie-17@lubuskie.pl>", letter.message_id.encode()
                )
                return report.replace(b"nieznany@firma.example", letter.to.encode())
        return None

    def _out_of_office(self, at: datetime) -> bytes | None:
        if not self._companies:
            return None
        return unrelated.out_of_office(at, self._random.choice(self._companies).email, None)
