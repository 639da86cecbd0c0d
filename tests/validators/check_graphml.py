"""Read GraphML with igraph, and print what it finds as JSON.

.venv-validators/bin/python tests/validators/check_graphml.py a.graphml
"""

import json
import sys


def main() -> int:
    """Print nodes by id and edges in their order, each with its attributes."""
    import igraph  # type: ignore[import-not-found]

    graph = igraph.Graph.Read_GraphML(sys.argv[1])
    ids = graph.vs["id"]
    nodes = {node["id"]: node.attributes() for node in graph.vs}
    edges = [[ids[edge.source], ids[edge.target], edge.attributes()] for edge in graph.es]
    print(json.dumps({"nodes": nodes, "edges": edges}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
