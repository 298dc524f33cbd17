"""Finding applications by whatever somebody on the telephone says."""

from collections.abc import Sequence

from domain.text import fold
from panel.word_index import applications_with_words
from pipeline.judging import Judged
from pipeline.services import Services


def matching(services: Services, every: Sequence[Judged], words: str) -> list[Judged]:
    """The applications that all the words fit: number, company, NIP, address, or words in documents."""
    asked = fold(words).split()
    if not asked:
        return list(every)
    digits = "".join(character for character in words if character.isdigit())
    found = [judged for judged in every if _fits(judged, asked, digits)]
    in_documents = applications_with_words(services, asked)
    known = {judged.facts.reference for judged in found}
    return [*found, *(j for j in every if j.facts.reference in in_documents - known)]


def _fits(judged: Judged, words: Sequence[str], digits: str) -> bool:
    assessment = judged.assessment
    addresses = " ".join(s.from_address or "" for s in judged.facts.submissions)
    text = fold(f"{assessment.reference} {assessment.name or ''} {assessment.email} {addresses}")
    is_nip = len(digits) >= 6 and digits in (assessment.nip or "")
    return is_nip or all(word in text or word == (assessment.nip or "") for word in words)
