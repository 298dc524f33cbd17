"""The ranking as files: spreadsheet, document, web page, JSON."""
