"""The blank forms that letters carry: `python -m samples.text.blanks` writes them again from the labels."""

from pathlib import Path

from config.loader import load_call
from domain.call import Call
from samples.text import docx_forms

CALL_FILE = Path("config/calls/szwajcaria-2026.toml")


def blank_forms(call: Call) -> dict[str, bytes]:
    """Every blank by its file name; the same bytes for the same call."""
    return {
        "formularz-zgloszeniowy.docx": docx_forms.application_form(None, call),
        "oswiadczenie-o-statusie.docx": docx_forms.status_declaration(None, call),
        "formularz-de-minimis.docx": docx_forms.de_minimis_form(None, call),
        "projekt-umowy.docx": docx_forms.draft_contract(None, call),
        "oswiadczenie-pomoc-de-minimis.docx": docx_forms.de_minimis_statement(None),
    }


def main() -> None:
    """Write the blanks beside the calls' files."""
    folder = CALL_FILE.parent / "forms"
    folder.mkdir(exist_ok=True)
    for name, content in blank_forms(load_call(CALL_FILE)).items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
