"""ZIP, RAR, 7z, TAR."""
