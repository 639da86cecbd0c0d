"""Events: congresses, council sessions, conferences, elections. Begin with `events`."""
