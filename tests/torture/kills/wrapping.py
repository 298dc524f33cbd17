"""The process's own primitives, wrapped so that each passes the recorder before and after."""

import ctypes
import os
import smtplib
import socket
import threading
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from imapclient import IMAPClient
from sqlalchemy import Engine, event
from sqlalchemy.engine.default import DefaultDialect

from ingest.archive.bucket import Bucket
from tests.torture.kills.points import Recorder

_TOLD = frozenset({"sha256", "state", "phase", "attempts", "key", "outcome", "id_1"})
"""Columns whose new values the recording keeps."""


def wrap_all(recorder: Recorder) -> None:
    """Wrap files, commits, the mailbox, the outgoing server and the bucket, and the calls of reading processes."""
    _wrap_files(recorder)
    _wrap_commits(recorder)
    _wrap_mailbox(recorder)
    _wrap_smtp(recorder)
    _wrap_tasks(recorder)
    for name in ("put_new", "put", "get", "size"):
        _wrap_method(recorder, Bucket, name, f"bucket-{name.partition('_')[0]}")


def _wrap_files(recorder: Recorder) -> None:
    fsync, write = os.fsync, os.write

    def watched_fsync(descriptor: int) -> None:
        path = recorder.behind(descriptor)
        if path is None:
            return fsync(descriptor)
        is_folder = Path(recorder.root, path).is_dir()
        with recorder.around("fsync-folder" if is_folder else "fsync-file", path=path):
            return fsync(descriptor)

    def watched_write(descriptor: int, content: Any) -> int:
        path = recorder.behind(descriptor)
        if path is None:
            return write(descriptor, content)
        content = memoryview(content)
        half = len(content) // 2
        recorder.point("write", "before", {"path": path})
        written = write(descriptor, content[:half])
        recorder.point("write", "middle", {"path": path})
        written += write(descriptor, content[half:])
        recorder.point("write", "after", {"path": path})
        return written

    os.fsync, os.write = watched_fsync, watched_write
    _wrap_syncfs(recorder)
    for name in ("rename", "replace", "link"):
        _wrap_two_paths(recorder, name)
    for name in ("mkdir", "unlink"):
        _wrap_one_path(recorder, name)


def _wrap_syncfs(recorder: Recorder) -> None:
    """syncfs(2) is called through ctypes, which looks each function of a library up by name."""
    look_up = ctypes.CDLL.__getattr__

    def watched_look_up(self: ctypes.CDLL, name: str) -> Any:
        function = look_up(self, name)
        if name != "syncfs":
            return function

        def watched(descriptor: int) -> int:
            with recorder.around("sync-all"):
                return int(function(descriptor))

        return watched

    ctypes.CDLL.__getattr__ = watched_look_up  # type: ignore[method-assign]


def _wrap_two_paths(recorder: Recorder, name: str) -> None:
    real = getattr(os, name)

    @wraps(real)
    def watched(source: Any, target: Any, **options: Any) -> None:
        path = recorder.inside(target)
        if path is None:
            return real(source, target, **options)
        kind = "link" if name == "link" else "rename"
        with recorder.around(kind, path=path, source=recorder.inside(source)):
            return real(source, target, **options)

    setattr(os, name, watched)


def _wrap_one_path(recorder: Recorder, name: str) -> None:
    real = getattr(os, name)

    @wraps(real)
    def watched(target: Any, *arguments: Any, **options: Any) -> None:
        path = recorder.inside(target)
        if path is None:
            return real(target, *arguments, **options)
        with recorder.around(name, path=path):
            return real(target, *arguments, **options)

    setattr(os, name, watched)


def _wrap_commits(recorder: Recorder) -> None:
    """A point before and after each commit of a transaction that changed something."""
    changes = threading.local()

    @event.listens_for(Engine, "before_cursor_execute")
    def _noted(_c: Any, _cursor: Any, statement: str, _p: Any, context: Any, _many: bool) -> None:
        words = statement.split(None, 3)
        if words[0] in {"INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP"}:
            table = words[1] if words[0] == "UPDATE" else words[2].partition("(")[0]
            every = context.compiled_parameters if context is not None and context.compiled else []
            values = [{k: str(v) for k, v in one.items() if k in _TOLD and v is not None} for one in every]
            waiting = changes.__dict__.setdefault("statements", [])
            waiting.append({"does": words[0], "table": table, "values": values, "text": statement[:200]})

    @event.listens_for(Engine, "after_cursor_execute")
    def _changed_tables(_c: Any, _cursor: Any, statement: str, _p: Any, _context: Any, _many: bool) -> None:
        if statement.split(None, 1)[0] in {"CREATE", "ALTER", "DROP"}:
            recorder.point("ddl", "after", {})

    commit, rollback = DefaultDialect.do_commit, DefaultDialect.do_rollback

    def watched_commit(self: Any, connection: Any) -> None:
        statements = changes.__dict__.pop("statements", [])
        if not statements:
            return commit(self, connection)
        with recorder.around("commit", statements=statements):
            return commit(self, connection)

    def watched_rollback(self: Any, connection: Any) -> None:
        changes.__dict__.pop("statements", None)
        return rollback(self, connection)

    DefaultDialect.do_commit, DefaultDialect.do_rollback = watched_commit, watched_rollback  # type: ignore[method-assign]


def _wrap_mailbox(recorder: Recorder) -> None:
    for name in ("login", "select_folder", "search", "fetch", "logout"):
        _wrap_method(recorder, IMAPClient, name, f"imap-{name.partition('_')[0]}")


def _wrap_smtp(recorder: Recorder) -> None:
    for name in ("connect", "ehlo", "mail", "rcpt", "rset", "quit"):
        _wrap_method(recorder, smtplib.SMTP, name, f"smtp-{name}")
    docmd, send, getreply = smtplib.SMTP.docmd, smtplib.SMTP.send, smtplib.SMTP.getreply
    bodies = set[int]()
    """Connections whose next bytes are a body without its final dot."""
    dots = set[int]()
    """Connections whose next bytes are that dot."""
    awaiting = set[int]()
    """Connections whose next reply is that to a body."""

    def watched_docmd(self: Any, command: str, arguments: str = "") -> Any:
        if command.upper() != "DATA":
            return docmd(self, command, arguments)
        with recorder.around("smtp-data"):
            answer = docmd(self, command, arguments)
        if answer[0] == 354:
            bodies.add(id(self))
        return answer

    def watched_send(self: Any, content: Any) -> None:
        if id(self) in dots:
            dots.discard(id(self))
            recorder.point("smtp-dot", "before", {})
            send(self, content)
            awaiting.add(id(self))
            return recorder.point("smtp-body", "after", {})
        if id(self) not in bodies:
            return send(self, content)
        bodies.discard(id(self))
        half = len(content) // 2
        recorder.point("smtp-body", "before", {})
        send(self, content[:half])
        recorder.point("smtp-body", "middle", {})
        dots.add(id(self))
        return send(self, content[half:])

    def watched_getreply(self: Any) -> Any:
        answer = getreply(self)
        if id(self) in awaiting:
            awaiting.discard(id(self))
            recorder.point("smtp-reply", "after", {"code": answer[0]})
        return answer

    smtplib.SMTP.docmd, smtplib.SMTP.send, smtplib.SMTP.getreply = (
        watched_docmd,
        watched_send,
        watched_getreply,
    )  # type: ignore[method-assign]


def _wrap_tasks(recorder: Recorder) -> None:
    """A point before and after each call is handed to a reading process."""
    sendall = socket.socket.sendall

    def watched_sendall(self: socket.socket, content: Any, *flags: int) -> None:
        if self.family != socket.AF_UNIX:
            return sendall(self, content, *flags)
        with recorder.around("task"):
            return sendall(self, content, *flags)

    socket.socket.sendall = watched_sendall  # type: ignore[method-assign]


def _wrap_method(recorder: Recorder, owner: type, name: str, kind: str) -> None:
    real: Callable[..., Any] = getattr(owner, name)

    @wraps(real)
    def watched(self: Any, *arguments: Any, **options: Any) -> Any:
        with recorder.around(kind):
            return real(self, *arguments, **options)

    setattr(owner, name, watched)
