"""What a bug might do: thousands of letters in the queue that nobody meant to send (f084)."""

from datetime import datetime

from domain.letter import LetterKind, LetterOrder, RenderedLetter
from store.letters import add_letter
from tests.support.offices.office import Office


def queue_by_mistake(office: Office, count: int, now: datetime) -> None:
    """Letters to as many applicants, about no application, all due at once."""
    with office.parts.database.write() as session:
        for number in range(count):
            to, message_id = f"firma{number}@firma.example", f"<{number}@bug.example>"
            raw = f"From: a@b.example\r\nTo: {to}\r\nMessage-ID: {message_id}\r\n\r\nx\r\n".encode()
            order = LetterOrder(f"bug/{number}", LetterKind.ACKNOWLEDGEMENT, "", None, to)
            add_letter(session, order, RenderedLetter(message_id, "x", to, raw), None, now)
