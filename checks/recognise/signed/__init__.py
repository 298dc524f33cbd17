"""Whether papers bear signatures and initials: in files of their own making, and on scans."""
