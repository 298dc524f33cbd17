"""Mail in: fetching, keeping, parsing, triage and matching of messages."""
