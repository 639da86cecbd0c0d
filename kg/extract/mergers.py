def unit_changes(*args):
    return ()
