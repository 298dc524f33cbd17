"""What any page offers: its text for searching, page numbers, series of files, caution about scans."""
