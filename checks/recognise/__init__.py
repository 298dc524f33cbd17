"""Pages → documents: where one begins, what kind it is, what it says, whether it is signed."""
