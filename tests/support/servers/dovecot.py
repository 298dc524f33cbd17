"""A real IMAP server for the tests and the bench: Dovecot with one user, on a free loopback port.

Works for root and for an ordinary user, with the configuration of Dovecot 2.3 and of 2.4. Mail is delivered
by writing into the user's Maildir, where the file's modification time is the server's INTERNALDATE.
"""

import datetime as dt
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.servers.ports import free_port

HOST = "127.0.0.1"
USERNAME = "sekretariat.dgr@lubuskie.pl"
PASSWORD = "tajne haslo"
POLISH_USERNAME = "zofia"
"""The same mail under a login with Polish letters in its password."""
POLISH_PASSWORD = "zażółć gęślą"
_FIRST_NAME = 1_700_000_000

_START_SECONDS = 20
_STOP_SECONDS = 10

_COMMON = """
base_dir = {base}/run
state_dir = {base}/run
log_path = {base}/log
instance_name = {base}
protocols = imap
listen = {host}
mail_max_userip_connections = 50
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
first_valid_uid = 1
auth_mechanisms = plain login
auth_failure_delay = 0
maildir_very_dirty_syncs = yes
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
"""

_CONFIG_2_3 = (
    _COMMON
    + """
disable_plaintext_auth = no
mail_location = maildir:{base}/mail
passdb {{
  driver = passwd-file
  args = {base}/passwd
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/home
}}
"""
)
_TLS_2_3 = """
ssl = yes
ssl_cert = <{base}/cert.pem
ssl_key = <{base}/key.pem
"""

_CONFIG_2_4 = (
    """
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
"""
    + _COMMON
    + """
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = {base}/mail
passdb passwd-file {{
  passwd_file_path = {base}/passwd
}}
userdb static {{
  fields {{
    uid = {uid}
    gid = {gid}
    home = {base}/home
  }}
}}
"""
)
_TLS_2_4 = """
ssl = yes
ssl_server_cert_file = {base}/cert.pem
ssl_server_key_file = {base}/key.pem
"""

_OAUTH_2_3 = """
auth_mechanisms = {mechanisms}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {base}/oauth2.conf
}}
"""
_OAUTH_2_4 = """
auth_mechanisms = {mechanisms}
oauth2 {{
{oauth}
}}
"""
_PROVIDER = """
introspection_mode = post
introspection_url = {provider}/introspect
username_attribute = username
active_attribute = active
active_value = true
"""


class Dovecot:
    """A running server; use it as a context manager.

    `with Dovecot() as server: server.deliver(b"Subject: x\\r\\n\\r\\nbody")`
    """

    def __init__(
        self, *, tls: bool = False, provider: str = "", mechanisms: str = "xoauth2 oauthbearer"
    ) -> None:
        """`provider` is the address of an `OAuthProvider`: then tokens are taken, and no passwords."""
        binary = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
        if binary is None:
            raise RuntimeError(
                "These tests need a real IMAP server: install the Debian package dovecot-imapd."
            )
        self._binary = binary
        self._tls = tls
        self._provider = provider
        self._mechanisms = mechanisms
        # Short and open to traversal: socket paths are limited to 108 bytes, and Dovecot's unprivileged
        # processes must reach them.
        self._base = Path(tempfile.mkdtemp(prefix="imap"))
        self._base.chmod(0o755)
        self._uid, self._gid = _mail_owner()
        self._delivered = 0
        self._server: subprocess.Popen[bytes] | None = None
        self.port, self.tls_port = free_port(), free_port()

    @property
    def maildir(self) -> Path:
        """The user's Maildir, as the server sees it."""
        return self._base / "mail"

    @property
    def ca_file(self) -> Path:
        """The self-signed certificate, to be trusted by a client."""
        return self._base / "cert.pem"

    @property
    def log(self) -> str:
        """What the server has said so far."""
        path = self._base / "log"
        return path.read_text(errors="replace") if path.exists() else ""

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        shutil.rmtree(self._base, ignore_errors=True)

    def start(self) -> None:
        """Write the configuration, start the server, and wait until its port answers."""
        self._write_files()
        config = self._base / "dovecot.conf"
        with (self._base / "log").open("ab") as log:
            self._server = subprocess.Popen(
                [self._binary, "-F", "-c", str(config)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
            )
        self._await_greeting()

    def stop(self) -> None:
        """End the server and its children; the mail stays until the context ends."""
        server, self._server = self._server, None
        if server is None:
            return
        server.terminate()
        try:
            server.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()

    def make_folder(self, folder: str) -> None:
        """An empty folder beside INBOX."""
        for place in (self._folder(folder), *(self._folder(folder) / part for part in ("new", "cur", "tmp"))):
            place.mkdir(mode=0o755)
            os.chown(place, self._uid, self._gid)

    def deliver(self, raw: bytes, at: dt.datetime | None = None, folder: str = "INBOX") -> None:
        """Put one message into a folder; `at` becomes its INTERNALDATE."""
        self._delivered += 1
        name = f"{_FIRST_NAME + self._delivered}.M{self._delivered}P1.test"
        path = self._folder(folder) / "tmp" / name
        path.write_bytes(raw)
        if at is not None:
            os.utime(path, (at.timestamp(), at.timestamp()))
        os.chown(path, self._uid, self._gid)
        path.rename(self._folder(folder) / "new" / name)

    def _folder(self, folder: str) -> Path:
        """A folder's place in the Maildir++ layout."""
        return self.maildir if folder == "INBOX" else self.maildir / f".{folder}"

    def _write_files(self) -> None:
        for folder in ("run", "home", "mail", "mail/new", "mail/cur", "mail/tmp"):
            path = self._base / folder
            path.mkdir(mode=0o755, exist_ok=True)
            if folder != "run":
                os.chown(path, self._uid, self._gid)
        users = {USERNAME: PASSWORD, POLISH_USERNAME: POLISH_PASSWORD}
        lines = [f"{user}:{{PLAIN}}{password}::::::\n" for user, password in users.items()]
        (self._base / "passwd").write_text("".join(lines))
        modern = _version(self._binary) >= (2, 4)
        config = _CONFIG_2_4 if modern else _CONFIG_2_3
        if self._tls:
            _write_certificate(self._base)
            config += _TLS_2_4 if modern else _TLS_2_3
        else:
            config += "\nssl = no\n"
        if self._provider:
            told = _PROVIDER.format(provider=self._provider)
            (self._base / "oauth2.conf").write_text(told)
            config += (_OAUTH_2_4 if modern else _OAUTH_2_3).replace("{oauth}", told)
        internal, group, login = _service_users()
        (self._base / "dovecot.conf").write_text(
            config.format(
                base=self._base,
                host=HOST,
                port=self.port,
                tls_port=self.tls_port if self._tls else 0,
                uid=self._uid,
                gid=self._gid,
                internal=internal,
                internal_group=group,
                login=login,
                mechanisms=self._mechanisms,
            )
        )

    def _await_greeting(self) -> None:
        assert self._server is not None
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline and self._server.poll() is None:
            try:
                with socket.create_connection((HOST, self.port), timeout=_START_SECONDS) as connection:
                    if connection.recv(4) == b"* OK":
                        return
            except OSError:
                pass
            time.sleep(0.02)
        raise RuntimeError(f"Dovecot did not start:\n{self.log}")


def _version(binary: str) -> tuple[int, ...]:
    """The server's version as numbers: (2, 3) or (2, 4)."""
    told = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout
    return tuple(int(number) for number in told.split()[0].split(".")[:2])


def _mail_owner() -> tuple[int, int]:
    """Whose mail it is: ourselves, or nobody where we are root (Dovecot refuses mail of root's)."""
    if os.getuid() != 0:
        return os.getuid(), os.getgid()
    nobody = pwd.getpwnam("nobody")
    return nobody.pw_uid, nobody.pw_gid


def _service_users() -> tuple[str, str, str]:
    """The internal user, its group, and the login user."""
    if os.getuid() == 0:
        return "dovecot", "dovecot", "dovenull"
    import grp

    user = pwd.getpwuid(os.getuid()).pw_name
    return user, grp.getgrgid(os.getgid()).gr_name, user


def _write_certificate(directory: Path) -> None:
    """A self-signed certificate for the loopback address, as cert.pem and key.pem."""
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    start = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address(HOST))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + dt.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (directory / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (directory / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
