"""The words of certificates, as data: what each list is for stands beside it; other modules judge by them."""
