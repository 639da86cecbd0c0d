"""Bodies: which body a post is in, of which unit, and under which canonical name. Begin with `decide`."""
