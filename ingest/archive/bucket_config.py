"""Where a bucket is, and the key to it."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BucketConfig:
    """Where the bucket is, and the key to it."""

    name: str
    prefix: str = ""
    endpoint: str = ""
    """Empty: Amazon's own, of the region."""
    region: str = "us-east-1"
    access_key: str = ""
    secret_key: str = field(default="", repr=False)
    ca_file: Path | None = None
    timeout_seconds: float = 60

    @property
    def where(self) -> str:
        """The bucket and the prefix, as the settings name them."""
        return f"s3://{self.name}/{self.prefix}".rstrip("/")
