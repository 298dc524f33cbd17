"""Pictures of pages: photographs, scans, pages drawn for whoever looks."""
