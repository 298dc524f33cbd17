"""Whether a folder lies on a network file system, where locks and syncs promise nothing (f095)."""

from pathlib import Path

from errors import ConfigError

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = frozenset(
    {"9p", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse", "glusterfs", "lustre", "ncpfs", "nfs"}
    | {"nfs4", "smb2", "smb3", "smbfs", "vboxsf"}
)
_LOCAL_FUSE = frozenset({"fuse.fuse-overlayfs"})
"""What a container of an ordinary user stands on; every other „fuse.…” is somebody else's disk, or may be."""


def refuse_network(folder: Path, what: str) -> None:
    """Refuse a folder that is, or would be made, on a network file system; `what` is „Katalog danych”.

    Raises:
        ConfigError: it is.
    """
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return  # no Linux, or a closed one: nothing is known
    kind = type_of(folder.resolve(), mounts)
    if is_network(kind):
        raise ConfigError(
            f"{what} {folder} leży na dysku sieciowym ({kind}), na którym blokady i zapis nie są pewne; "
            "wskaż katalog na dysku tej maszyny (NABOR_DATA_DIR, NABOR_DATABASE_URL)."
        )


def is_network(kind: str) -> bool:
    """Whether a file system of this type lies on another machine, or might.

    >>> [is_network(kind) for kind in ("ext4", "nfs4", "cifs", "fuse.sshfs", "fuseblk")]
    [False, True, True, True, False]
    """
    return kind in _NETWORK or (kind.startswith("fuse.") and kind not in _LOCAL_FUSE)


def type_of(path: Path, mounts: str) -> str:
    r"""The type of the file system that holds an absolute path, by `/proc/self/mountinfo`; empty: unknown.

    >>> mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n40 22 0:50 / /mnt/z\\040dysku rw - nfs4 h:/x rw\n"
    >>> type_of(Path("/mnt/z dysku/nabor"), mounts), type_of(Path("/mnt/z"), mounts)
    ('nfs4', 'ext4')
    """
    best, kind = -1, ""
    depths = {str(folder): len(folder.parts) for folder in (path, *path.parents)}
    for line in mounts.splitlines():
        fields, _, rest = line.partition(" - ")
        columns = fields.split(" ")
        if len(columns) < 5 or not rest:
            continue
        depth = depths.get(_unescaped(columns[4]), -1)
        # What was mounted later over the same place hides what was there.
        if depth >= max(best, 0):
            best, kind = depth, rest.split(" ")[0]
    return kind


def _unescaped(text: str) -> str:
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, character)
    return text
