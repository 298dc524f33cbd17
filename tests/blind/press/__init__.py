"""The press: files made of papers, as companies would send them."""
