"""Settings that every test shares."""

from hypothesis import HealthCheck, settings

# The machine's speed must not decide a test, and every run must try the same examples.
settings.register_profile(
    "nabor", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=False
)
settings.load_profile("nabor")
