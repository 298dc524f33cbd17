"""Pages of HTML."""

from tests.blind.model import Html


def page(body: str, css: str = "", margin: str = "18mm 20mm") -> Html:
    return Html(
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>@page{size:A4;margin:'
        + margin
        + "}"
        "body{font:10.5pt/1.4 'Liberation Serif',serif;margin:0;color:#111}table{border-collapse:collapse;width:100%}"
        "h1{font-size:15pt;text-align:center;margin:14px 0}.s{font-size:8pt;color:#333}.r{text-align:right}.c{text-align:center}"
        ".b td,.b th{border:1px solid #333;padding:4px 6px;vertical-align:top}.pb{break-after:page}"
        + css
        + "</style></head><body>"
        + body
        + "</body></html>"
    )
