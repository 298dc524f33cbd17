"""Who looks at what: the lines of „Wglądy”, and who else has an application open."""
