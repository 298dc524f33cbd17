"""Office files of other kinds: workbooks, old formats, files behind a password."""
