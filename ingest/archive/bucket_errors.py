"""What a bucket's refusals mean to a person: the one place where the library's errors become ours."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from errors import TransientError

_STATUS = re.compile(r"status code: (\d{3})")
_CODE = re.compile(r"<Code>(\w{1,64})</Code>")
_NO_ROOM = frozenset({"QuotaExceeded", "XMinioStorageFull", "InsufficientStorage", "InsufficientCapacity"})
_NO_BUCKET = frozenset({"NoSuchBucket", "NoSuchVersion"})


@contextmanager
def explained(where: str) -> Iterator[None]:
    """Turn what the library raises into a sentence; what it says of missing objects is its caller's.

    Raises:
        TransientError: nothing was lost, and the next pass tries again.
    """
    from obstore.exceptions import BaseError

    try:
        yield
    except FileNotFoundError as error:
        if _code(str(error)) not in _NO_BUCKET:
            raise
        raise TransientError(sentence(where, 404, "NoSuchBucket")) from error
    except (BaseError, OSError) as error:
        told = str(error)
        if "InvalidCertificate" in told:
            raise TransientError(
                f"Certyfikat magazynu plików {where} nie jest zaufany albo nie dotyczy tego adresu; "
                "sprawdź NABOR_S3__ENDPOINT i NABOR_S3__CA_FILE."
            ) from error
        status = _STATUS.search(told)
        raise TransientError(sentence(where, int(status[1]) if status else 0, _code(told))) from error


def sentence(where: str, status: int, code: str) -> str:
    """What happened and what to do; `status` is that of HTTP (0: no answer), `code` the store's own word.

    >>> sentence("s3://biuro/umwl", 507, "")
    'W magazynie plików s3://biuro/umwl brakuje miejsca; nic nie zginęło, ale nowa poczta czeka na serwerze.'
    """
    if status == 507 or code in _NO_ROOM:
        return (
            f"W magazynie plików {where} brakuje miejsca; nic nie zginęło, ale nowa poczta czeka na serwerze."
        )
    if code == "RequestTimeTooSkewed":
        return f"Magazyn plików {where} odmawia: zegar tej maszyny odbiega od jego zegara; ustaw czas (NTP)."
    if status in {401, 403}:
        return (
            f"Magazyn plików {where} odmawia dostępu ({code or status}); sprawdź NABOR_S3__ACCESS_KEY, "
            "NABOR_S3__SECRET_KEY_FILE i uprawnienia tego klucza."
        )
    if code == "NoSuchBucket":
        return f"W magazynie plików nie ma zasobnika {where}; utwórz go albo popraw NABOR_ARCHIVE."
    if status:
        return (
            f"Magazyn plików {where} odpowiada błędem ({' '.join(filter(None, (str(status), code)))}); "
            "nic nie zginęło, program spróbuje ponownie."
        )
    return (
        f"Magazyn plików {where} nie odpowiada; nic nie zginęło, program spróbuje ponownie. "
        "Sprawdź sieć i NABOR_S3__ENDPOINT."
    )


def _code(told: str) -> str:
    found = _CODE.search(told)
    return found[1] if found else ""
