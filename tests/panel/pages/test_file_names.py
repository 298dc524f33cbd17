"""What a file is called on the page of its application."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.application import FiledFile
from domain.document import Reading, ReadStatus
from panel.pages.applications.application import shown_name

SHA = "ab" * 32


def test_a_file_is_called_as_in_its_folder_and_without_folders_as_by_its_sender() -> None:
    reading = Reading(SHA, "pdf", ReadStatus.OK)
    file = FiledFile(
        1,
        "skan 1.pdf",
        "applications/a/SZW-1 Firma/Formularz.pdf",
        SHA,
        datetime(2026, 4, 13, tzinfo=UTC),
        reading,
    )
    assert shown_name(file) == "Formularz.pdf"
    plain = replace(file, path=f"files/ab/{SHA}")
    assert shown_name(plain) == "skan 1.pdf"
    assert shown_name(replace(plain, filename="")) == "bez nazwy"
