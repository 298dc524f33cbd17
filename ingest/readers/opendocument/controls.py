"""What OpenDocument's form controls and fields show: a box, an answer, or nothing (ODF 1.3, part 3, 13)."""

from typing import Any

from ingest.readers.opendocument.package import q
from ingest.readers.text.symbols import EMPTY, TICKED

_CHECKBOX = {q("form:checkbox"): "form:current-state", q("form:radio"): "form:current-selected"}
_VALUES = {q("form:text"), q("form:textarea"), q("form:formatted-text"), q("form:combobox"), q("form:date"),
           q("form:number"), q("form:time")}  # fmt: skip
_LISTBOX = q("form:listbox")
_ON = {"checked", "true"}


def controls_by_id(root: Any) -> dict[str, Any]:
    """The form controls of a document by the identifiers that drawings use."""
    found: dict[str, Any] = {}
    for forms in root.iter(q("office:forms")):
        for control in forms.iter():
            for attribute in (q("xml:id"), q("form:id")):
                if name := control.get(attribute):
                    found[name] = control
    return found


def shown_by_control(control: Any) -> str:
    """What a form control shows; a button or an unknown control shows nothing."""
    if control.tag in _CHECKBOX:
        state = _either(control, _CHECKBOX[control.tag], _CHECKBOX[control.tag].replace("current-", ""))
        box = TICKED if state in _ON else EMPTY
        return f"{box} {control.get(q('form:label'), '')}".strip()
    if control.tag in _VALUES:
        return _either(control, "form:current-value", "form:value") or _paragraphs(control)
    if control.tag == _LISTBOX:
        chosen = [
            option.get(q("form:label"), "")
            for option in control.iterchildren(q("form:option"))
            if _either(option, "form:current-selected", "form:selected") in _ON
        ]
        return ", ".join(filter(None, chosen))
    return ""


def box_of_content_control(control: Any) -> str:
    """☒ or ☐ for a check-box content control, „” for any other."""
    if control.get(q("loext:checkbox")) != "true":
        return ""
    return TICKED if control.get(q("loext:checked")) == "true" else EMPTY


def box_of_field(mark: Any) -> str:
    """☒ or ☐ for a check box that came from an old Word form, „” for any other field."""
    if not mark.get(q("field:type"), "").endswith("FORMCHECKBOX"):
        return ""
    values = {param.get(q("field:name")): param.get(q("field:value")) for param in mark}
    return TICKED if values.get("Checkbox_Checked") in _ON else EMPTY


def _either(element: Any, current: str, initial: str) -> str:
    found = element.get(q(current))
    return str(found if found is not None else element.get(q(initial), ""))


def _paragraphs(control: Any) -> str:
    return "\n".join("".join(paragraph.itertext()) for paragraph in control.iter(q("text:p")))
