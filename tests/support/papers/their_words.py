"""The words of the two study trips, which nothing of another office's call may print."""

import json
import re
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from reports.write import write_ranking
from tests.support.calls.example_calls import Example
from views.application import applications_json
from views.dossier import dossier
from views.ranking import ranking_json

THEIRS = re.compile(
    r"przedsi[eę]bior|wyja[zź]d|szwajcari|finlandi|estoni|lubusk|innowacyjn|horyzontaln|porozumie[nń]"
    r"|specjalizacj|delegow|de minimis|\bfirm|\bumow|możliwych|\bzus\b|skarbow|mśp|§ 3"
    r"|\"(?:lis|pkd|size|innovative|horizontal|office_trips|website_\w+|social_media|delegate|agreements)\"",
    re.IGNORECASE,
)


def theirs(text: str) -> set[str]:
    """Their words in a text."""
    return {found[0].lower() for found in THEIRS.finditer(text)}


def words_in_all(played: Example, folder: Path) -> dict[str, set[str]]:
    """Their words in every letter, list and JSON of an example that was played, by where they stand."""
    return {where: found for where, text in all_texts(played, folder) if (found := theirs(text))}


def all_texts(played: Example, folder: Path) -> Iterator[tuple[str, str]]:
    """Every letter, list and JSON of an example that was played, with where it stands."""
    office, now = played.office, played.office.parts.clock()
    for letter in office.letters():
        message = message_from_bytes(letter.raw, policy=default)
        bodies = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
        yield letter.key, "\n".join([str(message["Subject"]), *bodies])
    yield "applications", json.dumps(list(applications_json(office.parts, now)), ensure_ascii=False)
    for judged in office.judged():
        shown = dossier(office.parts, judged.facts.reference, now)[0]
        yield judged.facts.reference, json.dumps(shown, ensure_ascii=False)
    for call in played.calls.values():
        ranking = played.ranking(call.id)
        yield f"ranking of {call.id}", json.dumps(ranking_json(ranking), ensure_ascii=False)
        for path in write_ranking(ranking, call, folder):
            yield path.name, _text_of(path)


def _text_of(path: Path) -> str:
    if not zipfile.is_zipfile(path):
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as packed:
        return "\n".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))
