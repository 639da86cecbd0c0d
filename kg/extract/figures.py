def figures(*args):
    return ()
