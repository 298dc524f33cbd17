"""The pages: each module registers its addresses, gathers what is shown, and renders a template."""
