"""Changes of units: which unit became which, in acts, news and look-up pages. Begin with `mergers`."""
