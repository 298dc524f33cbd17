"""Mails with Word files of any call's own making."""

import io
from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path

import docx

CALLS = Path(__file__).parents[2] / "data/calls"
PERSONS = Path(__file__).parents[2] / "data/persons"
_DOCX = "vnd.openxmlformats-officedocument.wordprocessingml.document"


def word_file(*lines: str) -> bytes:
    """A DOCX with a paragraph for each line."""
    word = docx.Document()
    for line in lines:
        word.add_paragraph(line)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def mail_with(
    sender: str, files: Mapping[str, bytes], subject: str, number: int = 0, text: str = ""
) -> bytes:
    """A message with these Word files; its Message-ID follows from sender and number."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "urzad@urzad.example"
    message["Subject"] = subject
    message["Message-ID"] = f"<{sender}.{len(files)}.{number}>"
    message.set_content(text or "Przesyłam dokumenty w załączeniu.")
    for name, content in files.items():
        message.add_attachment(content, maintype="application", subtype=_DOCX, filename=name)
    return message.as_bytes()
