"""Where the trying begins: the mails of the test set, and small documents of every kind, made when they are wanted."""

import pickle
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from samples.esigned import sign as esign
from samples.facts.companies import make_company
from samples.pdf import files as pdf
from tests.corpus.sent import words
from tests.corpus.sent.papers import the_call
from tests.support.files import archives, pdf_traps, pictures
from tests.support.files.outlook_files import compound_file, msg_folder, tnef

DATA = Path(__file__).parents[1] / "data"
_TEXT = "Zaświadczenie o niezaleganiu. NIP: 9290000006"
_FORMS = ("application_form", "status_declaration", "de_minimis_form", "draft_contract")


def seeds_of(target: str) -> Mapping[str, bytes]:
    """A name and the bytes of each document that this target begins with; always the same bytes."""
    return _SEEDS[target]()


def _mails() -> dict[str, bytes]:
    return {path.stem: path.read_bytes() for path in sorted((DATA / "mail").glob("*.eml"))}


def _headers() -> dict[str, bytes]:
    return {
        name: content.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0] for name, content in _mails().items()
    }


def _bounces() -> dict[str, bytes]:
    return {
        "failed": b"Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; a@firma.example\r\nAction: failed\r\n"
        b"Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User\r\n unknown\r\n",
        "delayed": b"Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; a@firma.example\r\nAction: delayed\r\n",
        "receipt": b"Original-Message-ID: <1@urzad.example>\r\nDisposition: manual-action; displayed\r\n",
        "qmail": b"Hi. This is the qmail-send program at poczta.example.\r\n<a@firma.example>:\r\nSorry, no mailbox here.\r\n\r\n"
        b"--- Below this line is a copy of the message.\r\n\r\nMessage-ID: <1@urzad.example>\r\nSubject: Pismo\r\n",
    }


def _documents() -> dict[str, bytes]:
    company, call, day = make_company(3), the_call(), date(2026, 4, 14)
    found = {
        "zus.pdf": pdf.zus_certificate(company, day),
        "tax.pdf": pdf.tax_certificate(company, day),
        "contract.pdf": pdf.draft_contract(company, call),
        "lines.pdf": pdf_traps.lines_pdf([_TEXT], ["Strona 2"]),
        "bare.pdf": pdf_traps.pdf_without_media_box(),
        "circular.pdf": pdf_traps.circular_pdf(),
        "small.rtf": rb"{\rtf1\ansicpg1250{\fonttbl{\f0\fcharset238 Arial;}}\f0 Za\'9cwiadczenie\par\trowd\cell\row}",
        "small.html": f"<html><body><table><tr><td>{_TEXT}</td></tr></table><img src=a></body></html>".encode(),
        "small.txt": _TEXT.encode("cp1250"),
        "small.tiff": pictures.pages_tiff(2),
        "lock.zip": archives.zip_crypto("a.pdf", b"abc", "Firma2026"),
    }
    found |= _kept("small.docx", "small.odt", "small.ods", "small.xlsx", "signed.pdf")
    found["tampered.pdf"] = esign.tampered(found["signed.pdf"])
    for name in ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "HEIF"):
        found[f"sheet.{name.lower()}"] = pictures.saved(pictures.sheet(size=(60, 40)), name)
    for kind, form in zip(_FORMS, ("docx", "odt", "rtf", "docx"), strict=True):
        found[f"{kind}.{form}"] = words.written(company, kind, form)
    return found


def _containers() -> dict[str, bytes]:
    files = {"skan.pdf": b"%PDF-1.7 a", "ZUS/nota.txt": b"abc"}
    mail = archives.mail("Hasło: Firma2026", [*files.items()])
    inner = msg_folder("Stara", "x", [("a.txt", b"a")], header=24)
    made = {
        "a.zip": archives.zipped(files),
        "nested.zip": archives.zipped({"b.zip": archives.zipped(files), "a.txt": b"a"}),
        "locked.zip": archives.zip_crypto("a.pdf", b"abc", "Firma2026"),
        "old.rar": archives.rar4(files),
        "new.rar": archives.rar5(files),
        "a.tar": archives.tarred(files),
        "a.tar.xz": archives.tarred(files, "w:xz"),
        "a.tar.bz2": archives.tarred(files, "w:bz2"),
        "a.eml": mail,
        "fwd.eml": archives.attached(mail),
        "a.msg": compound_file(msg_folder("Zgłoszenie", "Treść", [("skan.pdf", b"%PDF-1.7 a")], b"<p>x</p>")),
        "fwd.msg": compound_file(msg_folder("Fwd", "", [("Stara", inner)])),
        "winmail.dat": tnef([(b"a.pdf", b"%PDF-1.7 a")], body=b"x", embedded=tnef([(b"b.txt", b"b")])),
        "bare.p7m": archives.signed_envelope(files["ZUS/nota.txt"]),
        "mail.p7m": archives.signed_envelope(b"Content-Type: text/plain\r\n\r\nabc"),
        "locked.p7m": archives.encrypted_envelope(),
    }
    return made | _kept("a.7z", "a.tgz", "aes.zip", "a.p7m", "extended.asice", "enveloping.xades")


def _signatures() -> dict[str, bytes]:
    return _kept(
        "a.p7s", "a.pem", "a.p7m", "a.base64", "detached.xades", "enveloping.xades", "enveloped.xades",
        "extended.asice", "manifest.asice", "simple.asics",
    )  # fmt: skip


def _kept(*names: str) -> dict[str, bytes]:
    """Documents made once, for they hold keys, salts and times: over the bytes „%PDF umowa”, by „Anna Nowak”."""
    return {name: (DATA / "seeds" / name).read_bytes() for name in names}


def _page_texts() -> dict[str, bytes]:
    from ingest.readers import read_file

    found = {}
    for name, content in _documents().items():
        text = "\f".join(page.text for page in read_file(content, name).pages)
        if len(text) > 20:
            found[name] = text.encode()
    return found | {path.stem: path.read_bytes() for path in sorted((DATA / "ocr").glob("*.txt"))}


def _applications() -> dict[str, bytes]:
    """The texts of all papers of a company, as pages of one file."""
    texts = _page_texts()
    forms = ("application_form.docx", "status_declaration.odt", "de_minimis_form.rtf")
    papers = [name for name in ("zus.pdf", "tax.pdf", "contract.pdf", *forms) if name in texts]
    found = {name: texts[name] for name in papers}
    return found | {"all": b"\f".join(texts[name] for name in papers)[:12_288]}


def _answers() -> dict[str, bytes]:
    """What children answer: the readings of a few documents."""
    from ingest.readers import read_file

    small = {name: content for name, content in _documents().items() if len(content) < 10_000}
    return {name: pickle.dumps(read_file(content, name), 5) for name, content in small.items()}


def _drawable() -> dict[str, bytes]:
    return {name: content for name, content in _documents().items() if not name.startswith("small.")}


def _whole_mails() -> dict[str, bytes]:
    """Mails with a document or two each."""
    files = _documents() | _containers()
    del files["a.eml"], files["fwd.eml"]  # their own base64 would hide what is in them
    names = sorted(name for name, content in files.items() if len(content) < 30_000)
    return {
        f"{first} {second}": archives.mail("W załączeniu.", [(first, files[first]), (second, files[second])])
        for first, second in zip(names[::2], names[1::2], strict=False)
    }


_SEEDS: Mapping[str, Callable[[], Mapping[str, bytes]]] = {
    "parse": _mails,
    "headers": _headers,
    "bounce": _bounces,
    "unpack": _containers,
    "read": _documents,
    "sign": _signatures,
    "draw": _drawable,
    "classify": _page_texts,
    "judge": _applications,
    "whole": _whole_mails,
    "answer": _answers,
}
