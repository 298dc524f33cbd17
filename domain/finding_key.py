"""What a finding is called in letters that asked for it: document, code and file, „proxy/unsigned/9”."""


def finding_key(document: str | None, code: str, attachment_id: int | None) -> str:
    """The key: the same defect has the same one at every assessment.

    >>> finding_key("proxy", "unsigned", 9), finding_key(None, "crash", 9)
    ('proxy/unsigned/9', '/crash/9')
    """
    return f"{document or ''}/{code}/{attachment_id or ''}"


def document_in(key: str) -> str:
    """The document that a key is about; empty: none.

    >>> document_in("proxy/unsigned/9"), document_in("/crash/9")
    ('proxy', '')
    """
    return key.partition("/")[0]


def defect_of(key: str) -> str:
    """Document and code of a key: the same defect in a newer file is the same defect.

    What belongs to no document (a file that cannot be opened) is told apart by the file.

    >>> defect_of("proxy/unsigned/9"), defect_of("/crash/9")
    ('proxy/unsigned', '/crash/9')
    """
    document, code, _ = key.split("/", 2)
    return f"{document}/{code}" if document else key
