"""Pages as they are shown: templates, values, tags, charts, and lists as files."""
