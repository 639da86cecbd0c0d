import socket
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux refuses sockets")

TRY = """
import socket, sys, threading
from kg.query.confined import go_offline
import pyoxigraph
assert go_offline()
refused = []
def connect():
    try:
        socket.create_connection(("127.0.0.1", int(sys.argv[1])))
    except PermissionError:
        refused.append(True)
connect()
thread = threading.Thread(target=connect)
thread.start()
thread.join()
assert refused == [True, True], refused
try:
    list(pyoxigraph.Store().query("SELECT * { SERVICE <http://127.0.0.1:%s/> { ?s ?p ?o } }" % sys.argv[1]))
except OSError:
    print("refused")
"""


def test_a_process_that_went_offline_reaches_nobody() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        tried = subprocess.run([sys.executable, "-c", TRY, str(port)], capture_output=True, text=True)
        assert (tried.stdout, tried.stderr) == ("refused\n", "")
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()
