def events(*args):
    return ()
