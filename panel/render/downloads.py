"""Files that a browser saves and never shows."""

from urllib.parse import quote

from fastapi.responses import Response

from panel.security.headers import FILE


def download(content: bytes, name: str, media_type: str = "application/octet-stream") -> Response:
    """A file that is saved and never shown."""
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
        "Content-Security-Policy": FILE,
    }
    return Response(content, media_type=media_type, headers=headers)
